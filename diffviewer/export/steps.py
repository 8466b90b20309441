"""The history of an article as steps: each change of its text, with what stood before and what came."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heappush, heappushpop
from itertools import pairwise
from typing import TYPE_CHECKING

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.export.library_json import every_article
from diffviewer.models import Capture, Document, TimeSource
from diffviewer.records import Article, Origin, Outcome, Stop

if TYPE_CHECKING:
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Step:
    """A change of an article's text, from one stop of its timeline to the next. `number` counts them from 1."""

    article: Article
    number: int
    before: Stop
    after: Stop

    @property
    def name(self) -> str:
        """What people call it: "v3: headline", by the version that came."""
        headline = self.after.version.title or self.article.title or self.article.url or "without a headline"
        return f"{version_name(self.after)}: {headline}"

    @property
    def returned(self) -> bool:
        """Whether the text that came is one that had stood before."""
        return self.after.outcome is Outcome.RETURNED


def version_name(stop: Stop) -> str:
    """The short name of the version at a stop: "v3"."""
    return f"v{stop.version.seq}"


def steps(library: "Library", article: Article) -> tuple[Step, ...]:
    """Every change of an article, oldest first; a return to an earlier text is one too."""
    pairs = enumerate(pairwise(library.timeline(article.id)), start=1)
    return tuple(Step(article, number, before, after) for number, (before, after) in pairs)


def latest_steps(library: "Library", limit: int, articles: Iterable[Article] | None = None) -> list[Step]:
    """The newest changes of articles, newest first; of all, or of those given, which the last changed must lead."""
    kept: list[tuple[float, int, int, Step]] = []
    for article in every_article(library) if articles is None else articles:
        if not article.changes:
            continue
        # the list is in order of the last change: from here on everything is older
        if len(kept) == limit and article.last_changed and article.last_changed.timestamp() < kept[0][0]:
            break
        for step in steps(library, article)[-limit:]:
            entry = (step.after.at.timestamp(), article.id, step.number, step)
            if len(kept) < limit:
                heappush(kept, entry)
            else:
                heappushpop(kept, entry)
    return [step for *_, step in sorted(kept, key=lambda entry: entry[:3], reverse=True)]


class Texts:
    """The texts of a library's articles; those of a history follow each other, so the last few are kept."""

    _KEPT = 64

    def __init__(self, library: "Library") -> None:
        self._library = library
        self._read: dict[int, Document] = {}

    def capture(self, stop: Stop) -> Capture:
        """What stood at a stop, as a comparison shows it."""
        version = stop.version
        document = self._read.get(version.id)
        if document is None:
            while len(self._read) >= self._KEPT:
                del self._read[next(iter(self._read))]
            document = self._library.document(version.article_id, version.seq)
            self._read[version.id] = document
        # a fetch is dated by our own clock, a file or an archive by what it says of itself
        source = TimeSource.SAVED if version.origin is Origin.LIVE else TimeSource.UNKNOWN
        return Capture(document, version_name(stop), captured_at=stop.at, time_source=source, number=version.seq)

    def compared(self, step: Step) -> tuple[Comparison, Capture, Capture]:
        """Both sides of a step and what differs."""
        old, new = self.capture(step.before), self.capture(step.after)
        return compare_documents(old.document, new.document), old, new


def compared_steps(library: "Library", steps: tuple[Step, ...]) -> Iterator[tuple[Step, Comparison, Capture, Capture]]:
    """Each step with its comparison, one at a time."""
    texts = Texts(library)
    for step in steps:
        yield step, *texts.compared(step)
