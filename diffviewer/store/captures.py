"""What becomes of a text that was seen: a version, a sighting of the one that stands, or a return of an earlier one."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from diffviewer.models import Document
from diffviewer.records import CaptureResult, Change, Origin, Outcome, RawPage, Sameness
from diffviewer.store.articles import Articles
from diffviewer.store.database import Database
from diffviewer.store.problems import LibraryError, LibraryProblem
from diffviewer.store.sightings import Sightings
from diffviewer.store.snapshots import Snapshots
from diffviewer.store.timeline import Run, changes, fold, merged, outcome_of
from diffviewer.store.times import to_micros
from diffviewer.store.versions import Content, Versions

Measure = Callable[[Document, Document], Change]


@dataclass(frozen=True, slots=True)
class Captured:
    """A text on its way into the library: apart, from where, and the page it was read from."""

    content: Content
    origin: Origin
    page: RawPage | None
    at: datetime


def count_words(old: Document, new: Document) -> Change:
    """The size of a change without regard to order: words of the paragraphs and headlines that only one has."""
    before, after = (*old.paragraphs, old.title, old.byline), (*new.paragraphs, new.title, new.byline)
    kept = set(before) & set(after)
    gone = Counter(" ".join([text for text in before if text not in kept]).split())
    come = Counter(" ".join([text for text in after if text not in kept]).split())
    both = gone.keys() & come.keys()
    same = sum(map(min, map(gone.__getitem__, both), map(come.__getitem__, both)))
    return Change(come.total() - same, gone.total() - same)


def _known_by(same: Sameness | None) -> tuple[int, int, int]:
    """One check, counted by how it was known that nothing had changed."""
    first, second, third = (int(same is kind) for kind in Sameness)
    return first, second, third


class Captures:
    """The only way in for texts and checks. `measure` counts the words of a change; it is never called under a lock
    that another program waits for, except where a capture joins late or another program was quicker.
    """

    def __init__(
        self,
        database: Database,
        articles: Articles,
        versions: Versions,
        snapshots: Snapshots,
        sightings: Sightings,
        measure: Measure,
    ) -> None:
        self._database = database
        self._articles = articles
        self._versions = versions
        self._snapshots = snapshots
        self._sightings = sightings
        self._measure = measure

    def ready(self, article_id: int, captured: Captured, status: int) -> Callable[[], CaptureResult]:
        """Measure a seen text; what is returned puts it into the article, at its date, and may be called again."""
        found = self._measured(article_id, captured)

        def put() -> CaptureResult:
            with self._database.transaction():
                standing, change = found
                if self._standing(article_id) != standing:  # another program was quicker
                    standing, change = self._measured(article_id, captured)
                last = self._sightings.last(article_id)
                if last is not None and to_micros(captured.at) < last[1].last_at:
                    return self._join(article_id, captured, status)
                return self._append(article_id, captured, status, standing, change)

        return put

    def record_check(
        self, article_id: int, at: datetime, outcome: Outcome, status: int, error: str, same: Sameness | None = None
    ) -> None:
        """Put a check on record that gave no text: failed, gone, suspect, or unchanged by the server's word."""
        moment = to_micros(at)
        with self._database.transaction():
            version_id = self._standing(article_id) if outcome is Outcome.UNCHANGED else None
            run = Run(moment, moment, 1, outcome, version_id, status, error, same=_known_by(same))
            last = self._sightings.last(article_id)
            if last is not None and moment < last[1].last_at:
                self._rewrite(article_id, fold((*self._sightings.runs(article_id), run)))
                return
            self._sightings.append(article_id, run)
            self._checked(article_id, moment)

    def merge(self, article_id: int, texts: Sequence[Captured], runs: Sequence[Run]) -> int:
        """Put a whole record into an article; `runs` name texts by number in `texts`. Returns how many are new."""
        with self._database.transaction():
            known = self._versions.keys_of(article_id)
            before = count = self._count(article_id)
            self._versions.store_texts(article_id, (text.content for text in texts if text.content.key not in known))
            documents: dict[int, Document] = {}
            for text in texts:
                if text.content.key not in known:
                    known[text.content.key] = self._insert(article_id, count, text)
                    count += 1
                documents[known[text.content.key]] = text.content.document
            ids = [known[text.content.key] for text in texts]
            named = [replace(run, version_id=None if run.version_id is None else ids[run.version_id]) for run in runs]
            self._rewrite(article_id, merged(self._sightings.runs(article_id), named), documents)
            return count - before

    def remeasure(self, article_id: int) -> None:
        """Count the words of every change anew, after texts were read again."""
        with self._database.transaction():
            runs = [replace(run, words_added=0, words_removed=0) for run in self._sightings.runs(article_id)]
            self._rewrite(article_id, fold(runs))

    def _append(
        self, article_id: int, captured: Captured, status: int, standing: int | None, change: Change
    ) -> CaptureResult:
        moment = to_micros(captured.at)
        if standing is not None and self._versions.key_of(standing) == captured.content.key:
            known: int | None = standing
        else:
            known = self._versions.find(article_id, captured.content.key)
        version_id = self._insert(article_id, self._count(article_id), captured) if known is None else known
        outcome = outcome_of(version_id, () if known is None else (version_id,), standing)
        words = change if outcome is not Outcome.NEW else Change()
        run = Run(moment, moment, 1, outcome, version_id, status, "", words.words_added, words.words_removed)
        if outcome is Outcome.UNCHANGED:
            same = _known_by(Sameness.SAME_TEXT)
            self._sightings.append(article_id, replace(run, words_added=0, words_removed=0, same=same))
            self._checked(article_id, moment)
        else:
            self._sightings.insert(article_id, (run,))
            if standing is not None:
                self._versions.mark_gone(article_id, (standing,), version_id)
            self._articles.refresh(
                article_id,
                self._sightings.runs(article_id),
                captured.content.document,
                unread=outcome is not Outcome.NEW,
            )
        return self._result(outcome, article_id, version_id, standing)

    def _join(self, article_id: int, captured: Captured, status: int) -> CaptureResult:
        moment = to_micros(captured.at)
        known = self._versions.find(article_id, captured.content.key)
        version_id = self._insert(article_id, self._count(article_id), captured) if known is None else known
        run = Run(moment, moment, 1, Outcome.UNCHANGED, version_id, status, same=_known_by(Sameness.SAME_TEXT))
        runs = self._rewrite(article_id, fold((*self._sightings.runs(article_id), run)))
        outcome, previous = Outcome.UNCHANGED, None
        for run in runs:
            if run.version_id is None or run.first_at > moment:
                continue
            if run.first_at == moment and run.version_id == version_id and run.is_stop:
                outcome = run.outcome
                break
            previous = run.version_id
        return self._result(outcome, article_id, version_id, previous)

    def _insert(self, article_id: int, seq: int, captured: Captured) -> int:
        snapshot_id = None
        if captured.page is not None:
            snapshot_id = self._snapshots.add(article_id, captured.page, captured.at)
        return self._versions.insert(
            article_id,
            seq,
            to_micros(captured.at),
            captured.content,
            captured.origin,
            snapshot_id,
        )

    def _rewrite(self, article_id: int, runs: list[Run], documents: Mapping[int, Document] | None = None) -> list[Run]:
        """Store a record that was told anew: sizes measured where they are missing, versions dated and numbered.

        `documents` are texts at hand, by version.
        """
        if twins := self._versions.twins(article_id):
            runs = fold(runs, twins)
        at_hand = dict(documents or {})

        def text(version_id: int) -> Document:
            if version_id not in at_hand:
                at_hand[version_id] = self._versions.document(version_id)
            return at_hand[version_id]

        sizes = {
            id(run): self._measure(text(before), text(after))
            for (before, after), run in changes(runs)
            if not run.words_added + run.words_removed
        }
        runs = [
            replace(run, words_added=sizes[id(run)].words_added, words_removed=sizes[id(run)].words_removed)
            if id(run) in sizes
            else run
            for run in runs
        ]
        self._sightings.replace(article_id, runs)
        captured: dict[int, int] = {}
        for run in runs:
            if run.version_id is not None:
                captured.setdefault(run.version_id, run.first_at)
        if captured:
            self._versions.renumber(article_id, captured)
            standing = [run.version_id for run in runs if run.version_id is not None][-1]
            self._versions.mark_gone(article_id, captured, standing)
            unread = self._standing(article_id) not in (None, standing)
            self._articles.refresh(article_id, runs, text(standing), unread=unread)
        return runs

    def _result(self, outcome: Outcome, article_id: int, version_id: int, previous: int | None) -> CaptureResult:
        before = None if previous is None else self._versions.get(previous)
        return CaptureResult(outcome, article_id, self._versions.get(version_id), before)

    def _checked(self, article_id: int, moment: int) -> None:
        self._database.execute(
            "UPDATE article SET last_checked = max(coalesce(last_checked, ?), ?) WHERE id = ?",
            (moment, moment, article_id),
        )

    def _measured(self, article_id: int, captured: Captured) -> tuple[int | None, Change]:
        """The version that stands, and how large the change from it is."""
        standing = self._standing(article_id)
        if standing is None or self._versions.key_of(standing) == captured.content.key:
            return standing, Change()
        return standing, self._measure(self._versions.document(standing), captured.content.document)

    def _standing(self, article_id: int) -> int | None:
        row = self._database.row("SELECT version_id FROM article WHERE id = ?", (article_id,))
        if row is None:
            raise LibraryError(LibraryProblem.NO_ARTICLE, self._database.path, str(article_id))
        return None if row[0] is None else int(row[0])

    def _count(self, article_id: int) -> int:
        row = self._database.row("SELECT count(*) FROM version WHERE article_id = ?", (article_id,))
        return int(row[0]) if row is not None else 0
