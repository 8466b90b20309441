"""The library as the rest of the program uses it. Open one in each thread; many may be open on one file at once."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from diffviewer.models import Document
from diffviewer.records import (
    CaptureResult,
    LoggedRun,
    Origin,
    Outcome,
    RawPage,
    Sameness,
    SearchResults,
    Sighting,
    Snapshot,
    Stop,
    Version,
)
from diffviewer.rules import Rule, without_hidden
from diffviewer.store import files
from diffviewer.store.articles import Articles
from diffviewer.store.backup import back_up, check, copy
from diffviewer.store.captures import Captured, Captures, Measure, count_words
from diffviewer.store.database import Database
from diffviewer.store.feeds import Feeds
from diffviewer.store.labels import Labels
from diffviewer.store.lists import Lists
from diffviewer.store.packs import Packs
from diffviewer.store.paragraphs import Paragraphs
from diffviewer.store.pausing import Pausing
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.removal import purge
from diffviewer.store.rulebook import RuleBook
from diffviewer.store.search import Search
from diffviewer.store.sightings import Sightings
from diffviewer.store.snapshots import Snapshots
from diffviewer.store.timeline import Run
from diffviewer.store.times import to_micros
from diffviewer.store.transfer import Imported, Side, Transfer
from diffviewer.store.verify import Report, verify
from diffviewer.store.versions import Content, Versions


class Library:
    """One open library.

    Rows of articles, feeds and rules are at `articles`, `lists`, `feeds`, `pausing` and `rules`; texts and checks go in
    and out here. Every method may raise LibraryError; what fails leaves the library as it was.
    """

    def __init__(self, database: Database, measure: Measure = count_words) -> None:
        self._database = database
        self._packs = Packs(database)
        self._paragraphs = Paragraphs(database, self._packs)
        self._sightings = Sightings(database)
        self._snapshots = Snapshots(database)
        self._versions = Versions(database, self._paragraphs, Labels(database))
        self.articles = Articles(database)
        self.lists = Lists(database)
        self.feeds = Feeds(database)
        self.rules = RuleBook(database)
        self.pausing = Pausing(database)
        self._search = Search(database, self.articles, self._paragraphs)
        self._captures = Captures(database, self.articles, self._versions, self._snapshots, self._sightings, measure)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, measure: Measure = count_words) -> "Library":
        """Open the library at `path`; made where it is missing, migrated, after a backup, where it is older.

        `measure` counts the words of a change between two documents.
        """
        return cls(Database.open(path, read_only=read_only, before_migration=_back_up_first(path)), measure)

    def close(self) -> None:
        """Close the file. The library cannot be used any more."""
        self._database.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything done inside is kept whole, or not at all; also much faster for many captures at once."""
        with self._database.transaction():
            yield

    def add_capture(
        self,
        article_id: int,
        document: Document,
        at: datetime,
        *,
        origin: Origin = Origin.LIVE,
        page: RawPage | None = None,
        status: int = 0,
    ) -> CaptureResult:
        """Put a text that was seen at `at` into an article, durably when this returns (outside a transaction).

        The text that stands: a sighting. An earlier one: a return to it. Any other: a version, with its page. An `at`
        before the latest check joins the record at its date, and the versions after it are numbered anew.
        Raises ValueError for a document that says nothing.
        """
        return self.ready_capture(article_id, document, at, origin=origin, page=page, status=status)()

    def ready_capture(
        self,
        article_id: int,
        document: Document,
        at: datetime,
        *,
        origin: Origin = Origin.LIVE,
        page: RawPage | None = None,
        status: int = 0,
    ) -> Callable[[], CaptureResult]:
        """Prepare what `add_capture` does, so that little is left for a transaction with others; call what is returned.

        If that transaction fails it may be called again.
        """
        return self._captures.ready(article_id, Captured(Content.of(document), origin, page, at), status)

    def add_history(
        self,
        article_id: int,
        history: Sequence[tuple[Document, datetime, RawPage | None]],
        *,
        origin: Origin = Origin.ARCHIVE,
    ) -> int:
        """Put many captures into an article at once, as `add_capture` would one by one. Returns how many texts are new.

        Twice the same history adds nothing. Import thousands of articles in transactions of some hundred each. The
        texts come under the rules of the article's site: those about texts at once, the others when they are applied.
        """
        rules = self.rules.of_article(article_id)
        if any(rule.reads_pages for rule in rules):
            self.rules.doubt(article_id)
        texts = [Captured(Content.of(_under(document, rules)), origin, page, at) for document, at, page in history]
        moments = [to_micros(at) for _, at, _ in history]
        runs = [Run(at, at, 1, Outcome.UNCHANGED, number, same=(0, 0, 1)) for number, at in enumerate(moments)]
        return self._captures.merge(article_id, texts, runs)

    def record_check(
        self,
        article_id: int,
        at: datetime,
        outcome: Outcome,
        *,
        status: int = 0,
        error: str = "",
        same: Sameness | None = None,
    ) -> None:
        """Put a check on record that gave no text: FAILED, GONE, SUSPECT, or UNCHANGED, with how that is known."""
        self._captures.record_check(article_id, at, outcome, status, error, same)

    def timeline(self, article_id: int) -> tuple[Stop, ...]:
        """Every change of an article's text, oldest first: new texts and returns to earlier ones."""
        return self._versions.timeline(article_id)

    def versions(self, article_id: int) -> tuple[Version, ...]:
        """The distinct texts of an article, oldest first."""
        return self._versions.of(article_id)

    def version(self, article_id: int, seq: int) -> Version:
        """One version by its number."""
        return self._versions.numbered(article_id, seq)

    def document(self, article_id: int, seq: int) -> Document:
        """What a version says."""
        return self._versions.document(self._versions.id_of(article_id, seq))

    def readings(self, article_id: int, seq: int) -> tuple[Document, ...]:
        """What a version was read as, by one reader after the other; the last one counts."""
        return self._versions.readings(self._versions.id_of(article_id, seq))

    def sightings(self, article_id: int) -> tuple[Sighting, ...]:
        """The record of every check of an article, runs of the same outcome as one."""
        return self._sightings.of(article_id)

    def logged(
        self,
        article_id: int | None = None,
        limit: int = 200,
        before: tuple[datetime, int] | None = None,
        outcomes: Collection[Outcome] = (),
    ) -> tuple[LoggedRun, ...]:
        """The record of an article, or of all, a stretch at a time, the newest first; see `Sightings.logged`."""
        return self._sightings.logged(article_id, limit, before, outcomes)

    def snapshot(self, snapshot_id: int) -> Snapshot:
        """A raw page as it came."""
        return self._snapshots.get(snapshot_id)

    def outdated(self, extractor: str, after: int = 0, limit: int = 100) -> list[int]:
        """Articles with stored pages that another reader than `extractor` read, by number from `after` on."""
        return self._versions.outdated(extractor, after, limit)

    def reread(self, article_id: int, texts: dict[int, Document], at: datetime) -> int:
        """Give versions (by number) the texts that a better reader found in their pages, in one transaction.

        No version comes or goes; the old texts stay as readings. Returns how many texts differ.
        """
        with self._database.transaction():
            differing = sum(
                self._versions.reread(self._versions.id_of(article_id, seq), document, at)
                for seq, document in texts.items()
            )
            self._captures.remeasure(article_id)
        return differing

    def search(self, text: str, limit: int = 20, should_cancel: Callable[[], bool] | None = None) -> SearchResults:
        """The articles that answer a query, see `query`; any text is one. It may take a while: not on the UI thread."""
        return self._search.find(text, limit, should_cancel)

    def verify(
        self,
        progress: Callable[[int, int], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> Report:
        """Read and hash everything again; see `verify`."""
        return verify(self._database, self._packs, self._snapshots, progress, should_cancel)

    def purge(self, before: datetime) -> int:
        """Delete for good the articles removed before a moment. Returns how many."""
        gone = purge(self._database, self._packs, self._paragraphs, before)
        self._versions.forget()  # the numbers of versions that are gone are given anew
        return gone

    def back_up(self, now: datetime, should_cancel: Callable[[], bool] | None = None) -> Path | None:
        """Copy the library to the folder of its backups, of which three are kept; None where it was ended early."""
        return back_up(self._database.connection, self.path, now, should_cancel)

    def export_to(self, target: Path, should_cancel: Callable[[], bool] | None = None) -> bool:
        """Write the whole library as one file, itself a library; False where it was ended early.

        A file that is there is replaced, but not one in use as a library. Raises LibraryError, as ITSELF and LOCKED.
        """
        self._refuse_itself(target)
        if any(os.path.exists(file) for file in files.companions(target)):  # SQLite would write them into the new file
            raise LibraryError(LibraryProblem.LOCKED, target)
        return copy(self._database.connection, target, should_cancel)

    def import_from(
        self,
        other: Path,
        progress: Callable[[int, int], None] | None = None,
        should_cancel: Callable[[], bool] | None = None,
    ) -> Imported:
        """Bring another library's articles in; what both have is kept once, and `other` stays as it is."""
        self._refuse_itself(other)
        with tempfile.TemporaryDirectory() as folder:
            check(other)
            with contextlib.closing(_readable(other, Path(folder))) as database:
                theirs = Library(database, count_words)
                return Transfer(theirs._side(), self._side(), self._captures).run(progress, should_cancel)

    def data_version(self) -> int:
        """A number that changes whenever another connection, in this program or another, has written."""
        row = self._database.row("PRAGMA data_version")
        return int(row[0]) if row is not None else 0

    def _refuse_itself(self, other: Path) -> None:
        try:
            itself = other.samefile(self.path)
        except OSError:  # not there, or not to be looked at: whoever uses it says so
            return
        if itself:
            raise LibraryError(LibraryProblem.ITSELF, other)

    def _side(self) -> Side:
        return Side(self._database, self._versions, self._snapshots, self._sightings, self.articles)


def _under(document: Document, rules: Sequence[Rule]) -> Document:
    under = without_hidden(document, rules) if rules else document
    return under if under.blocks else document


def _back_up_first(path: Path) -> Callable[[sqlite3.Connection], None]:
    def before_migration(connection: sqlite3.Connection) -> None:
        back_up(connection, path.absolute(), datetime.now(UTC))

    return before_migration


def _readable(path: Path, folder: Path) -> Database:
    """A library to read from; one of an older schema as a copy, migrated in `folder`."""
    try:
        return Database.open(path, read_only=True)
    except LibraryError as error:
        if error.problem is not LibraryProblem.READ_ONLY:
            raise
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as older:
        copy(older, folder / "older.db")
    return Database.open(folder / "older.db")
