"""The program's language: whose texts, plural forms, numbers and dates it uses. A choice counts from the next start."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from diffviewer import paths

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages by their codes, each as its speakers call it."""


def speak(app: QCoreApplication, chosen: str, folder: Path | None = None) -> str:
    """Use a language, "system" or a code of `NAMES`, for everything that `app` says from now on; returns its code.

    Translations are looked for in `folder`, the program's own unless given. Where there are none the texts are English.
    """
    code = chosen if chosen in NAMES else _of_system()
    QLocale.setDefault(QLocale(QLocale.codeToLanguage(code), QLocale.system().territory()))
    app.installTranslator(EnglishPlurals(app))
    if code != "en":
        here = folder if folder is not None else paths.resources() / "translations"
        _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, f"diffviewer_{code}", str(here))
    return code


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)


def _of_system() -> str:
    """The first of the person's languages that the program speaks."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in NAMES), "en")


class EnglishPlurals(QTranslator):
    """Turns "%n change(s)" into "%n change" or "%n changes", the number grouped; other texts stay as they are."""

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        source: bytes | bytearray | memoryview | str,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str | None:
        if n < 0:
            return None
        text = source if isinstance(source, str) else bytes(source).decode()
        return text.replace("(s)", "" if n == 1 else "s").replace("%n", "%Ln")

    def isEmpty(self) -> bool:
        return False
