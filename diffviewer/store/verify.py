"""Proof that the library holds what was put in: every text and every page is read and hashed again."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from diffviewer.store.database import Database
from diffviewer.store.packs import Entry, Packs
from diffviewer.store.paragraphs import BYLINE, TITLE, content_of, decode_places, digest, key_of
from diffviewer.store.problems import LibraryError
from diffviewer.store.snapshots import Snapshots

_AT_ONCE = 200
_TOLD = 1000


class FaultKind(StrEnum):
    """What is wrong."""

    FILE = "file"  # the database's own check; detail: what it said
    TEXT = "text"  # a version's text is not the one that was stored
    READING = "reading"  # the same of an earlier reading of a version
    PARAGRAPH = "paragraph"  # a paragraph cannot be found by its hash; detail: its number
    PAGE = "page"  # a raw page is not the one that was stored; detail: its number
    RECORD = "record"  # an article's row and its record of checks disagree


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and with which version of which article, where it is about one."""

    kind: FaultKind
    article_id: int | None = None
    seq: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at and what is wrong with it; `faults` are the first thousand of them."""

    articles: int
    versions: int
    paragraphs: int
    pages: int
    faults: tuple[Fault, ...]
    complete: bool

    @property
    def sound(self) -> bool:
        """Whether everything was looked at and is as it was stored."""
        return self.complete and not self.faults


def verify(
    database: Database,
    packs: Packs,
    snapshots: Snapshots,
    progress: Callable[[int, int], None] | None = None,
    should_cancel: Callable[[], bool] | None = None,
) -> Report:
    """Read everything. `progress` is told the articles done and all of them. Reads only, and may take minutes."""
    check = _Check(database, packs, snapshots)
    check.file()
    total = database.rows("SELECT count(*) FROM article")[0][0]
    done = 0
    while ids := database.rows("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", (check.last, _AT_ONCE)):
        for (article_id,) in ids:
            if should_cancel is not None and should_cancel():
                return check.report(done, complete=False)
            check.article(article_id)
            done += 1
        if progress is not None:
            progress(done, max(done, total))
    return check.report(done, complete=True)


class _Check:
    def __init__(self, database: Database, packs: Packs, snapshots: Snapshots) -> None:
        self.last = 0
        self._database = database
        self._packs = packs
        self._snapshots = snapshots
        self._faults: list[Fault] = []
        self._versions = self._paragraphs = self._pages = 0

    def report(self, articles: int, *, complete: bool) -> Report:
        return Report(articles, self._versions, self._paragraphs, self._pages, tuple(self._faults[:_TOLD]), complete)

    def file(self) -> None:
        """SQLite's own checks: pages and indexes, and that every row named is there."""
        try:
            for (told,) in self._database.rows(f"PRAGMA integrity_check({_TOLD})"):
                if told != "ok":
                    self._fault(FaultKind.FILE, detail=told)
            for table, row, parent, _ in self._database.rows("PRAGMA foreign_key_check"):
                self._fault(FaultKind.FILE, detail=f"{table} {row}: no {parent}")
        except LibraryError as error:
            self._fault(FaultKind.FILE, detail=error.detail)

    def article(self, article_id: int) -> None:
        self.last = article_id
        try:
            self._texts(article_id)
            self._own_paragraphs(article_id)
            self._raw_pages(article_id)
            self._record(article_id)
        except LibraryError as error:
            self._fault(FaultKind.FILE, article_id, detail=error.detail)

    def _texts(self, article_id: int) -> None:
        columns = "content, title_id, byline_id, paragraphs"
        for seq, *row in self._database.rows(
            f"SELECT seq, {columns} FROM version WHERE article_id = ? ORDER BY seq", (article_id,)
        ):
            self._versions += 1
            if not self._is_text(article_id, *row):
                self._fault(FaultKind.TEXT, article_id, seq)
        for seq, *row in self._database.rows(
            f"SELECT v.seq, {', '.join('r.' + name for name in columns.split(', '))}"
            " FROM reading r JOIN version v ON v.id = r.version_id WHERE v.article_id = ?",
            (article_id,),
        ):
            if not self._is_text(article_id, *row):
                self._fault(FaultKind.READING, article_id, seq)

    def _is_text(self, article_id: int, content: bytes, title: int | None, byline: int | None, places: str) -> bool:
        try:
            ids = decode_places(places, article_id)
            entries = self._packs.texts(number for number in (*ids, title, byline) if number is not None)
            head: list[Entry] = [
                entries[title] if title is not None else (TITLE, ""),
                entries[byline] if byline is not None else (BYLINE, ""),
            ]
            return content_of(digest(entry) for entry in (*head, *(entries[number] for number in ids))) == content
        except (LibraryError, ValueError, LookupError):
            return False

    def _own_paragraphs(self, article_id: int) -> None:
        for pack_id, entries in self._packs.all_of(article_id).items():
            for number, entry in enumerate(entries, start=pack_id):
                self._paragraphs += 1
                key = key_of(digest(entry))
                if self._database.row("SELECT 1 FROM paragraph WHERE key = ? AND id = ?", (key, number)) is None:
                    self._fault(FaultKind.PARAGRAPH, article_id, detail=str(number))

    def _raw_pages(self, article_id: int) -> None:
        for (number,) in self._database.rows("SELECT id FROM snapshot WHERE article_id = ? ORDER BY id", (article_id,)):
            self._pages += 1
            try:
                self._snapshots.get(number)
            except LibraryError:
                self._fault(FaultKind.PAGE, article_id, detail=str(number))

    def _record(self, article_id: int) -> None:
        numbers = [
            row[0]
            for row in self._database.rows("SELECT seq FROM version WHERE article_id = ? ORDER BY seq", (article_id,))
        ]
        seen = self._database.rows(
            "SELECT count(DISTINCT version_id) FROM sighting WHERE article_id = ?", (article_id,)
        )[0][0]
        stated = self._database.rows("SELECT versions FROM article WHERE id = ?", (article_id,))[0][0]
        distinct = self._database.rows(
            "SELECT count(DISTINCT content) FROM version WHERE article_id = ?", (article_id,)
        )[0][0]
        # versions that came to read the same were counted apart once
        if numbers != list(range(len(numbers))) or seen != len(numbers) or stated not in (distinct, seen):
            self._fault(FaultKind.RECORD, article_id)

    def _fault(self, kind: FaultKind, article_id: int | None = None, seq: int | None = None, detail: str = "") -> None:
        self._faults.append(Fault(kind, article_id, seq, detail))
