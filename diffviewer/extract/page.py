"""The bytes of a file -> what it says. Pure: no file is opened, no process started, nothing fetched."""

from collections.abc import Sequence
from datetime import UTC, datetime

from diffviewer.errors import InputError, Problem
from diffviewer.extract.content import EXTRACTOR, article_blocks
from diffviewer.extract.metadata import read_metadata
from diffviewer.extract.newssniffer import is_newssniffer, read_newssniffer
from diffviewer.extract.outline import read_parts
from diffviewer.extract.ruling import Ruling
from diffviewer.extract.saved import Saved, plain_capture, unpack
from diffviewer.extract.tree import parse, was_cut
from diffviewer.models import Capture, Document, History, TimeSource
from diffviewer.parts import Part
from diffviewer.rules import Rule, rules_of


def read_bytes(data: bytes, name: str, path: str = "", charset: str = "", rules: Sequence[Rule] = ()) -> History:
    """Read one saved page, or the versions that a saved News Sniffer page holds.

    `name` is the file's name (its ending helps to tell what it is), `path` goes into the captures and errors, `charset`
    is what an HTTP header declared. Of the `rules` those count that are about the page's site. Raises InputError.
    """
    where = path or name
    saved = unpack(data, name, where, charset)
    if saved.blocks:
        return History((plain_capture(saved, name, path),))
    problem: InputError | None = None
    for html in saved.pages:
        try:
            return _read_html(html, saved, name, path, rules)
        except InputError as error:
            problem = problem or error
    raise problem or InputError(Problem.NO_TEXT, where)


def parts_of(data: bytes, name: str, path: str = "", charset: str = "", rules: Sequence[Rule] = ()) -> tuple[Part, ...]:
    """Every part of a page in its order, those of its article and those that are left out; arguments as above.

    Raises InputError where it is no page.
    """
    saved = unpack(data, name, path or name, charset)
    for html in saved.pages:
        tree = parse(html, path or name)
        if not is_newssniffer(tree):
            meta = read_metadata(tree, saved.url)
            return read_parts(tree, meta, rules_of(rules, (meta.url, saved.url, path)))
    raise InputError(Problem.NO_TEXT, path or name)


def _read_html(html: str, saved: Saved, name: str, path: str, rules: Sequence[Rule]) -> History:
    tree = parse(html, path or name)
    if is_newssniffer(tree):
        return read_newssniffer(tree, name, path)
    meta = read_metadata(tree, saved.url)
    blocks = article_blocks(tree, meta, Ruling(tree, rules_of(rules, (meta.url, saved.url, path))))
    # the headline stands in its own field
    while blocks and blocks[0].text == meta.title:
        blocks = blocks[1:]
    if not blocks:
        raise InputError(Problem.NO_TEXT, path or name)
    document = Document(
        title=meta.title,
        byline=meta.byline,
        published=meta.published,
        modified=meta.modified,
        url=meta.url,
        language=meta.language,
        source=meta.source,
        blocks=blocks,
        extractor=EXTRACTOR,
    )
    at, known = saved.saved_at, TimeSource.SAVED
    if at is None:
        at = _instant(meta.modified) or _instant(meta.published)
        known = TimeSource.PAGE if at else TimeSource.UNKNOWN
    return History((Capture(document, name, path, at, known, cut=was_cut(tree)),))


def _instant(stated: str) -> datetime | None:
    """A time that a page states, in UTC; one without an offset is taken as UTC, a day as its start."""
    try:
        time = datetime.fromisoformat(stated)
    except ValueError:
        return None
    try:
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
