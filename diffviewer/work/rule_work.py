"""What the window asks for about rules, each with a connection of its own: to look, to foresee, to make, to undo."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diffviewer.applying import Preview
    from diffviewer.models import Capture
    from diffviewer.parts import Part
    from diffviewer.records import RawPage
    from diffviewer.rules import Rule
    from diffviewer.store.library import Library
    from diffviewer.work.shared_reader import SharedReader

ShouldCancel = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class InView:
    """What is shown: an article of the library at `path`, or captures that are in none (`article_id` 0)."""

    path: Path
    captures: "tuple[Capture, ...]"
    article_id: int = 0
    site: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: the rules that were made, and how many versions read otherwise now.

    `more`: only those of the article in view do, and the others are still to be brought under the rules.
    """

    rules: "tuple[Rule, ...]" = ()
    differing: int = 0
    more: bool = False


def parts_of(view: InView, place: int, reader: "SharedReader", should_cancel: ShouldCancel) -> "tuple[Part, ...]":
    """Every part of the page of a capture, by its place; none where its page is not kept.

    Raises LibraryError, InputError and Cancelled.
    """
    from diffviewer.rereading import as_stored
    from diffviewer.rules import anywhere

    capture = view.captures[place]
    rules: Sequence[Rule] = ()
    if view.path.exists():
        with _library(view.path) as library:
            rules = library.rules.of(view.site)
            page = _stored(library, view, capture) if view.article_id else _of_file(view, capture)
    else:
        page = _of_file(view, capture)
    if page is None:
        return ()
    with reader.lent(should_cancel) as sandbox:
        return sandbox.parts(*as_stored(page), should_cancel, anywhere(rules))


def foresee(view: InView, rules: "Sequence[Rule]", reader: "SharedReader", should_cancel: ShouldCancel) -> "Preview":
    """What rules would do to the versions of their site in the library; where there are none, to those in view."""
    from diffviewer.applying import preview, preview_captures

    with reader.lent(should_cancel) as sandbox:
        if view.path.exists():
            with _library(view.path) as library:
                if library.rules.articles(rules[0].site, 1):
                    return preview(library, rules, sandbox, should_cancel)
        in_hand = [(capture.document, _of_file(view, capture)) for capture in view.captures]
        return preview_captures(in_hand, rules, sandbox, should_cancel)


def make(view: InView, rules: "Sequence[Rule]", reader: "SharedReader", should_cancel: ShouldCancel) -> Done:
    """Make rules, and bring the article in view under them. Raises LibraryError."""
    with _library(view.path) as library:
        made = library.rules.add(rules, datetime.now(UTC))
        return Done(made, _apply_to_view(library, view, reader, should_cancel), more=True)


def take_back(view: InView, rules: "Sequence[Rule]", reader: "SharedReader", should_cancel: ShouldCancel) -> Done:
    """Remove rules, and bring the article in view back to how it reads without them."""
    with _library(view.path) as library:
        with library.transaction():
            for rule in rules:
                library.rules.remove(rule.id)
        return Done((), _apply_to_view(library, view, reader, should_cancel), more=True)


def apply(view: InView, reader: "SharedReader", should_cancel: ShouldCancel) -> Done:
    """Bring all that is stored under the rules of today. Raises LibraryError, and Cancelled."""
    from diffviewer.applying import apply_rules

    with _library(view.path) as library, reader.lent(should_cancel) as sandbox:
        return Done(differing=sum(each.differing for each in apply_rules(library, sandbox, should_cancel)))


def _apply_to_view(library: "Library", view: InView, reader: "SharedReader", should_cancel: ShouldCancel) -> int:
    from diffviewer.applying import apply_to_article

    if not view.article_id or view.article_id not in library.rules.stale(view.article_id - 1, 1):
        return 0
    with reader.lent(should_cancel) as sandbox:
        return apply_to_article(library, view.article_id, sandbox, should_cancel, datetime.now(UTC)).differing


def read_again(view: InView, reader: "SharedReader", should_cancel: ShouldCancel) -> "tuple[Capture, ...]":
    """The captures in view, read from their files again, under the rules of today. Raises InputError and Cancelled."""
    from dataclasses import replace

    paths = list({capture.path: None for capture in view.captures if capture.path})
    read = reader.open_history(paths, should_cancel).captures
    documents = {(capture.path, capture.number): capture.document for capture in read}
    return tuple(
        replace(capture, document=documents.get((capture.path, capture.number), capture.document))
        for capture in view.captures
    )


def _library(path: Path) -> "Library":
    from diffviewer.store.library import Library
    from diffviewer.watching.measure import words_changed

    return Library.open(path, measure=words_changed)


def _stored(library: "Library", view: InView, capture: "Capture") -> "RawPage | None":
    snapshot = library.version(view.article_id, capture.number or 0).snapshot_id
    return None if snapshot is None else library.snapshot(snapshot).page


def _of_file(view: InView, capture: "Capture") -> "RawPage | None":
    from diffviewer.keeping import page_of

    return page_of(capture, view.captures)
