"""Rules at work on the stored past: what a rule would do is shown first, and done by reading again what is stored.

No page and no earlier text is deleted by it. Where rules about texts only were added, the texts of the versions will
do; else their pages are read again.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from diffviewer.errors import InputError
from diffviewer.models import Block, Document
from diffviewer.records import Version
from diffviewer.rereading import PageReader, Reread, ShouldCancel, read_page
from diffviewer.rules import Rule, without_hidden
from diffviewer.store.library import Library

_BATCH = 100  # articles
MOST_ARTICLES = 200  # that a preview looks at, the newest
MOST_PAGES = 40  # that a preview reads again, where texts will not do
_MOST_BLOCKS = 200


@dataclass(frozen=True, slots=True)
class Touched:
    """A block that a rule hides or brings in: in how many versions, and the headline of the newest article with it."""

    block: Block
    versions: int
    title: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a rule would do to what is stored of its site.

    `versions` of `articles` were looked at. `touched` are the blocks that would go (or come, for a rule that keeps),
    the most frequent first, in `in_versions` versions; `emptied` versions would have no text left; `alike` versions
    would read like the one before, so that a change goes from the timeline. `complete`: all of the site was looked at.
    """

    articles: int
    versions: int
    touched: tuple[Touched, ...]
    in_versions: int
    emptied: int
    alike: int
    complete: bool


def apply_rules(
    library: Library,
    reader: PageReader,
    should_cancel: ShouldCancel,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    first: int | None = None,
) -> Iterator[Reread]:
    """Bring every text under the rules of today, article by article, each in one transaction; `first` before others.

    Yields what was done to each article that something was done to; ends early when `should_cancel` answers true.
    Raises LibraryError, and Cancelled.
    """
    if first is not None and first in library.rules.stale(first - 1, 1):
        yield apply_to_article(library, first, reader, should_cancel, now())
    after = 0
    while articles := library.rules.stale(after, _BATCH):
        for after in articles:
            if should_cancel():
                return
            yield apply_to_article(library, after, reader, should_cancel, now())


def apply_to_article(
    library: Library, article_id: int, reader: PageReader, should_cancel: ShouldCancel, at: datetime
) -> Reread:
    """Bring the texts of one article under the rules of today. What cannot be read now stays as it is."""
    rules = library.rules.of_article(article_id)
    before = library.rules.read_under(article_id)
    texts: dict[int, Document] = {}
    unreadable = 0
    versions = library.versions(article_id)
    for version in versions:
        try:
            document = _under(library, version, rules, before, reader, should_cancel)
        except InputError:
            unreadable += 1
            continue
        if document is not None and document.blocks:
            texts[version.seq] = document
    with library.transaction():
        differing = library.reread(article_id, texts, at)
        library.rules.note_read(article_id, rules)
    return Reread(article_id, len(versions), differing, unreadable)


def preview(library: Library, rule: Rule, reader: PageReader, should_cancel: ShouldCancel) -> Preview:
    """What a rule would do to the stored past of its site. Raises LibraryError, and Cancelled."""
    looked = library.rules.articles(rule.site, MOST_ARTICLES + 1)
    rules = (*library.rules.of(rule.site), replace(rule, enabled=True))
    counts: dict[Block, tuple[int, str]] = {}
    seen = versions = in_versions = emptied = alike = pages = 0
    complete = len(looked) <= MOST_ARTICLES
    for article_id in looked[:MOST_ARTICLES]:
        if should_cancel():
            break
        if pages >= MOST_PAGES:
            complete = False
            break
        seen += 1
        earlier: tuple[Document, Document] | None = None
        for version in library.versions(article_id):
            document = library.document(article_id, version.seq)
            under = document
            if not rule.reads_pages:
                under = without_hidden(document, (rule,))
            elif version.snapshot_id is not None:
                pages += 1
                under = _read_again(library, version, rules, reader, should_cancel) or document
            versions += 1
            blocks = _differing(document, under, rule)
            in_versions += bool(blocks)
            emptied += bool(document.blocks) and not under.blocks
            for block in blocks:
                count, title = counts.get(block, (0, document.title))
                counts[block] = (count + 1, title)
            alike += earlier is not None and _says(earlier[0]) != _says(document) and _says(earlier[1]) == _says(under)
            earlier = (document, under)
    ordered = sorted(counts.items(), key=lambda item: -item[1][0])[:_MOST_BLOCKS]
    touched = tuple(Touched(block, count, title) for block, (count, title) in ordered)
    return Preview(seen, versions, touched, in_versions, emptied, alike, complete)


def _under(
    library: Library,
    version: Version,
    rules: Sequence[Rule],
    before: frozenset[int],
    reader: PageReader,
    should_cancel: ShouldCancel,
) -> Document | None:
    """A version under the rules; None where it cannot be told."""
    added = [rule for rule in rules if rule.id not in before]
    only_added = before <= {rule.id for rule in rules}
    if only_added and not any(rule.reads_pages for rule in rules):
        return without_hidden(library.document(version.article_id, version.seq), added)
    if version.snapshot_id is not None:
        return read_page(library.snapshot(version.snapshot_id).page, reader, should_cancel, rules)
    # without a page, what it was read as at first is the nearest to it
    return without_hidden(library.readings(version.article_id, version.seq)[0], rules)


def _read_again(
    library: Library, version: Version, rules: Sequence[Rule], reader: PageReader, should_cancel: ShouldCancel
) -> Document | None:
    assert version.snapshot_id is not None
    try:
        return read_page(library.snapshot(version.snapshot_id).page, reader, should_cancel, rules)
    except InputError:
        return None


def _differing(document: Document, under: Document, rule: Rule) -> list[Block]:
    """The blocks that a rule takes out of a document, or adds to it."""
    less, more = (under, document) if not rule.keep else (document, under)
    left = list(less.blocks)
    found = []
    for block in more.blocks:
        if block in left:
            left.remove(block)
        else:
            found.append(block)
    return found


def _says(document: Document) -> object:
    return document.title, document.byline, document.blocks
