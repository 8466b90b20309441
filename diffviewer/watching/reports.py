"""What watching tells: one frozen value for each thing that was checked. They go through signals and into summaries."""

from dataclasses import dataclass
from datetime import datetime

from diffviewer.records import Outcome


@dataclass(frozen=True, slots=True)
class Checked:
    """An article was checked.

    `reason` says in a code why: of a failure (`fetch.answer.Outcome`, or `errors.Problem` of the reader), of a suspect
    (`suspicion.Suspicion`), of an unchanged one ("not_modified" by the server's word, "same_page" to the byte,
    "same_text"). `version` is the number of the text seen, `previous` of the one before it where that is another.
    `next_check` is None where it will not be checked again.
    """

    article_id: int
    address: str
    title: str
    outcome: Outcome
    reason: str
    status: int
    at: datetime
    version: int | None = None
    previous: int | None = None
    next_check: datetime | None = None


@dataclass(frozen=True, slots=True)
class PutOff:
    """An article or feed was not asked: its host wants to be left alone, or this machine is offline ("offline")."""

    article_id: int | None
    feed_id: int | None
    address: str
    reason: str
    until: datetime


@dataclass(frozen=True, slots=True)
class FeedRead:
    """A feed was read, or could not be: then `reason` is a code (`fetch.answer.Outcome` or `FeedProblem`).

    `entries` were in it, `hidden` by filters, `refused` for their address; `added` are the articles now watched.
    """

    feed_id: int
    address: str
    title: str
    ok: bool
    reason: str
    status: int
    at: datetime
    next_check: datetime | None
    entries: int = 0
    hidden: int = 0
    refused: int = 0
    added: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BecameFeed:
    """What was watched as an article is a feed: it is followed as one now."""

    article_id: int
    feed_id: int
    address: str


@dataclass(frozen=True, slots=True)
class Broken:
    """Checking one thing raised an error of our own. The others went on. `error` is for the log."""

    article_id: int | None
    feed_id: int | None
    address: str
    error: BaseException


Report = Checked | PutOff | FeedRead | BecameFeed | Broken


@dataclass(frozen=True, slots=True)
class Summary:
    """How many articles were checked and what came of it. Suspects count as failed: they gave no text to trust."""

    checked: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    returned: int = 0
    failed: int = 0

    def plus(self, report: Report) -> "Summary":
        """The counts with one report more."""
        if not isinstance(report, Checked):
            return self
        name = (
            report.outcome
            if report.outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.RETURNED)
            else "failed"
        )
        counts = {
            field: getattr(self, field) for field in ("checked", "new", "changed", "unchanged", "returned", "failed")
        }
        counts["checked"] += 1
        counts[str(name)] += 1
        return Summary(**counts)
