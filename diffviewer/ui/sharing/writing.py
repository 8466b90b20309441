"""Writes what is shown as a file of a kind, whole or not at all. Runs off the UI thread."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from diffviewer.errors import Cancelled
from diffviewer.ui.sharing.subject import Subject

ShouldCancel = Callable[[], bool]


def write(subject: Subject, kind: str, target: str, should_cancel: ShouldCancel) -> str:
    """Write the file; returns what has to be kept beside it: the number of a bundle, else "".

    Raises InputError where it cannot be written, LibraryError, and Cancelled, and then what stood there before stays.
    """
    from diffviewer.export.whole_file import whole_binary_file

    with whole_binary_file(target) as stream:
        return _WRITERS[kind](subject, stream, should_cancel)


def size_of(target: str) -> int:
    """The size of a file in bytes, 0 where it cannot be told."""
    try:
        return Path(target).stat().st_size
    except OSError:
        return 0


def _html(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.exhibit import exhibit_html

    return _put(stream, [exhibit_html(subject.exhibit())], should_cancel)


def _markdown(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.exhibit import exhibit_markdown

    return _put(stream, [exhibit_markdown(subject.exhibit())], should_cancel)


def _text(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.exhibit import exhibit_text

    return _put(stream, [exhibit_text(subject.exhibit())], should_cancel)


def _json(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.exhibit import exhibit_json

    return _put(stream, [exhibit_json(subject.exhibit())], should_cancel)


def _pdf(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.parts import exhibit_paper
    from diffviewer.ui.paper.pdf import usual_sheet, write_pdf

    write_pdf(stream, exhibit_paper(subject.exhibit()), usual_sheet(), subject.palette, should_cancel)
    return ""


def _card(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.ui.paper.card import write_card

    write_card(stream, subject.exhibit(), subject.palette)
    return ""


def _history_html(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.history_html import history_html

    with subject.history() as (library, article):
        return _put(stream, history_html(library, article), should_cancel)


def _history_pdf(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.parts import history_paper
    from diffviewer.ui.paper.pdf import usual_sheet, write_pdf

    with subject.history() as (library, article):
        write_pdf(stream, history_paper(library, article), usual_sheet(), subject.palette, should_cancel)
    return ""


def _history_csv(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    import io

    from diffviewer.export.timeline_csv import write_timeline

    # a spreadsheet takes a file for UTF-8 where it begins so
    text = io.StringIO("\ufeff", newline="")
    text.seek(0, io.SEEK_END)
    with subject.history() as (library, article):
        write_timeline(text, library, [article])
    return _put(stream, [text.getvalue()], should_cancel)


def _bundle(subject: Subject, stream: BinaryIO, should_cancel: ShouldCancel) -> str:
    from diffviewer.export.bundle.writer import write_bundle

    with subject.history() as (library, article):
        return write_bundle(stream, library, article, datetime.now(UTC), should_cancel)


def _put(stream: BinaryIO, parts: Iterable[str], should_cancel: ShouldCancel) -> str:
    for part in parts:
        if should_cancel():
            raise Cancelled
        stream.write(part.encode("utf-8", "replace"))
    return ""


_WRITERS: dict[str, Callable[[Subject, BinaryIO, ShouldCancel], str]] = {
    "html": _html,
    "pdf": _pdf,
    "png": _card,
    "markdown": _markdown,
    "text": _text,
    "json": _json,
    "history html": _history_html,
    "history pdf": _history_pdf,
    "history csv": _history_csv,
    "bundle": _bundle,
}
