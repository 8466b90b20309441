"""What macOS knows of the .app: its name and version, the files it opens, that it follows the dark mode."""

from typing import Any

from diffviewer import __version__


def _kind(name: str, *types: str) -> dict[str, Any]:
    # an alternate: a page goes on to open in the browser, and “Open with” offers us
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": list(types),
    }


INFO: dict[str, Any] = {
    "CFBundleIdentifier": "org.diffviewer.Diffviewer",
    "CFBundleName": "Diffviewer",
    "CFBundleDisplayName": "Diffviewer",
    "CFBundleShortVersionString": __version__,
    "CFBundleVersion": __version__,
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["en", "de", "fr", "es"],
    "LSApplicationCategoryType": "public.app-category.news",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "The Diffviewer authors. MIT licence.",
    # false: its windows may be dark where the system is
    "NSRequiresAquaSystemAppearance": False,
    "NSPrincipalClass": "NSApplication",
    "CFBundleDocumentTypes": [
        _kind("Web page", "public.html", "public.xhtml"),
        _kind("Web archive", "com.apple.webarchive", "org.ietf.mhtml"),
        _kind("Text", "public.plain-text", "net.daringfireball.markdown"),
    ],
    "UTImportedTypeDeclarations": [
        {
            "UTTypeIdentifier": "org.ietf.mhtml",
            "UTTypeDescription": "Web page in one file",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["mhtml", "mht"],
                "public.mime-type": ["multipart/related", "application/x-mimearchive"],
            },
        }
    ],
}
