"""A comparison as it comes out of the clipboard in a word processor: LibreOffice reads it, and we read what it made."""

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from diffviewer.export.exhibit import Exhibit
from diffviewer.export.rich_text import rich_text
from tests.export.comparisons import STORY, compared, document

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}

pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="no LibreOffice on this machine: apt-get install libreoffice-writer-nogui"
)


def pasted(html: str, folder: Path) -> "etree._Element":
    """The document that a word processor makes of it."""
    source = folder / "pasted.html"
    source.write_text(f"<!DOCTYPE html><meta charset=utf-8>{html}", encoding="utf-8")
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            *(str(OFFICE), "--headless", f"-env:UserInstallation={profile}"),
            *("--infilter=HTML (StarWriter)", "--convert-to", "odt", "--outdir", str(folder), str(source)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with zipfile.ZipFile(folder / "pasted.odt") as made:
        return etree.fromstring(made.read("content.xml"))


def told(root: "etree._Element", property_name: str, prefix: str = "style") -> str:
    """All text whose style has a property that is not "none"."""
    name = f"{{{NAMES[prefix]}}}{property_name}"
    styles = {
        style.get(f"{{{NAMES['style']}}}name")
        for style in root.iterfind(".//style:style", NAMES)
        for properties in style.iterfind("style:text-properties", NAMES)
        if properties.get(name, "none") != "none"
    }
    styled = (*root.iterfind(".//text:span", NAMES), *root.iterfind(".//text:p", NAMES))
    return " ".join("".join(each.itertext()) for each in styled if each.get(f"{{{NAMES['text']}}}style-name") in styles)


def test_what_went_is_struck_through_and_what_came_underlined_in_colour(tmp_path: Path) -> None:
    new = (*STORY[:1], STORY[1].replace("six thousand", "nine thousand"), *STORY[2:], "Nothing <b>else</b> & no more.")
    html = rich_text(Exhibit(*compared(document(*STORY), document(*new))))
    root = pasted(html, tmp_path)
    everything = "".join(root.find(".//office:text", NAMES).itertext())
    assert "Nothing <b>else</b> & no more." in everything
    gone, come = told(root, "text-line-through-style"), told(root, "text-underline-style")
    assert "six" in gone
    assert "nine" not in gone
    assert "nine" in come
    assert "Nothing <b>else</b> & no more." in come
    assert "six" not in come
    coloured = told(root, "background-color", "fo")
    assert "six" in coloured
    assert "nine" in coloured
    assert "bearings" not in coloured
