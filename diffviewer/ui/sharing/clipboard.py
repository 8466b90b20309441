"""What is copied: a comparison with its colours and as plain text, or a citation."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from diffviewer.export.exhibit import Exhibit


@dataclass(frozen=True, slots=True)
class Copied:
    """One thing in two forms; a program takes the one that it knows."""

    html: str
    text: str


def rich_of(exhibit: "Exhibit") -> Copied:
    """A comparison for the clipboard."""
    from diffviewer.export.exhibit import exhibit_text
    from diffviewer.export.rich_text import rich_text

    return Copied(rich_text(exhibit), exhibit_text(exhibit))


def citation_of(exhibit: "Exhibit") -> str:
    """The citation of a comparison."""
    from diffviewer.export.citation import citation_text

    return citation_text(exhibit.citation)


def put_rich(copied: Copied) -> None:
    """Put both forms into the clipboard."""
    data = QMimeData()
    data.setHtml(copied.html)
    data.setText(copied.text)
    QGuiApplication.clipboard().setMimeData(data)


def put_text(text: str) -> None:
    """Put text into the clipboard."""
    QGuiApplication.clipboard().setText(text)
