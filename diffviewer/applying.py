"""Rules at work on the stored past: what a rule would do is shown first, and done by reading again what is stored.

No page and no earlier text is deleted by it. Where rules about texts only were added, the texts of the versions will
do; else their pages are read again.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from diffviewer.errors import InputError
from diffviewer.models import Block, Document
from diffviewer.records import RawPage, Version
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
    """What rules would do to what is stored of their site.

    `versions` of `articles` were looked at. `touched` are the blocks that would go, or come for a rule that keeps, the
    most frequent first, in `in_versions` versions; `emptied` versions would have no text left; `alike` versions would
    read like the one before, so that a change goes from the timeline. `complete`: all of the site was looked at.
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
) -> Iterator[Reread]:
    """Bring every text under the rules of today, article by article, each in one transaction.

    Yields what was done to each article that something was done to; ends early when `should_cancel` answers true.
    Raises LibraryError, and Cancelled.
    """
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


def preview(library: Library, rules: Sequence[Rule], reader: PageReader, should_cancel: ShouldCancel) -> Preview:
    """What rules of one site would do to its stored past. Raises LibraryError, and Cancelled."""
    site = rules[0].site
    looked = library.rules.articles(site, MOST_ARTICLES + 1)
    all_rules = (*library.rules.of(site), *(replace(rule, enabled=True) for rule in rules))
    by_page = any(rule.reads_pages for rule in rules)
    tally = _Tally()
    pages = 0
    for article_id in looked[:MOST_ARTICLES]:
        if should_cancel() or pages >= MOST_PAGES:
            break
        tally.next_article()
        for version in library.versions(article_id):
            document = library.document(article_id, version.seq)
            under: Document | None = document
            if not by_page:
                under = without_hidden(document, rules)
            elif version.snapshot_id is not None:
                pages += 1
                page = library.snapshot(version.snapshot_id).page
                under = _read_again(page, all_rules, reader, should_cancel)
            tally.add(document, under)
    return tally.result(complete=tally.articles == len(looked))


def preview_captures(
    captures: Sequence[tuple[Document, RawPage | None]],
    rules: Sequence[Rule],
    reader: PageReader,
    should_cancel: ShouldCancel,
) -> Preview:
    """What rules would do to versions that are in no library, with their pages where they have any.

    Raises Cancelled.
    """
    tally = _Tally()
    tally.next_article()
    by_page = any(rule.reads_pages for rule in rules)
    for document, page in captures[:MOST_PAGES]:
        under: Document | None = without_hidden(document, rules)
        if by_page and page is not None:
            under = _read_again(page, rules, reader, should_cancel)
        tally.add(document, under)
    return tally.result(complete=len(captures) <= MOST_PAGES)


class _Tally:
    """Counts what rules would do, version by version; `articles` is how many were begun."""

    def __init__(self) -> None:
        self.articles = 0
        self._versions = self._in_versions = self._emptied = self._alike = 0
        self._counts: dict[Block, tuple[int, str]] = {}
        self._earlier: tuple[object, object] | None = None

    def next_article(self) -> None:
        """What follows is of another article."""
        self.articles += 1
        self._earlier = None

    def add(self, document: Document, under: Document | None) -> None:
        """A version as it reads now, and as it would; None where it would have no text."""
        self._versions += 1
        self._emptied += bool(document.blocks) and (under is None or not under.blocks)
        under = under or replace(document, blocks=())
        blocks = [*_beyond(document.blocks, under.blocks), *_beyond(under.blocks, document.blocks)]
        self._in_versions += bool(blocks)
        for block in blocks:
            count, title = self._counts.get(block, (0, document.title))
            self._counts[block] = (count + 1, title)
        says = (_says(document), _says(under))
        if self._earlier is not None:
            self._alike += self._earlier[0] != says[0] and self._earlier[1] == says[1]
        self._earlier = says

    def result(self, *, complete: bool) -> Preview:
        """All of it."""
        ordered = sorted(self._counts.items(), key=lambda item: -item[1][0])[:_MOST_BLOCKS]
        touched = tuple(Touched(block, count, title) for block, (count, title) in ordered)
        return Preview(self.articles, self._versions, touched, self._in_versions, self._emptied, self._alike, complete)


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
    page: RawPage, rules: Sequence[Rule], reader: PageReader, should_cancel: ShouldCancel
) -> Document | None:
    try:
        return read_page(page, reader, should_cancel, rules)
    except InputError:
        return None


def _beyond(blocks: Sequence[Block], others: Sequence[Block]) -> list[Block]:
    """The blocks that others have not."""
    left = Counter(others)
    found = []
    for block in blocks:
        if left[block]:
            left[block] -= 1
        else:
            found.append(block)
    return found


def _says(document: Document) -> object:
    return document.title, document.byline, document.blocks
