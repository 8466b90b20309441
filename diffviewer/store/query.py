"""What a person types into the search box, as terms. Every text is a valid query; nothing in it is ever passed on raw.

police officers        both words, in one version of the article, anywhere in it
"closed down"          the words side by side in one paragraph (also “these” and «these» marks)
-blog                  no version in the answer has the word
offic*                 words that begin so; also "police offic*"
title:police           in a headline
removed:"closed down"  stood in some version and no longer stands in the newest
added:force            came after the first version
source:guardian        the publisher's name or the host has the word
after:2012-10-03       in versions captured from that day on; a month or a year will do; before: ends before it
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from diffviewer.store.words import words

_OPENING = '"“”„«»‟'
_PIECE = re.compile(
    rf"""(?P<sign>-?)
         (?:(?P<field>title|source|before|after|removed|added)[:：]\s*)?
         (?P<inner>-?)
         (?:[{_OPENING}](?P<phrase>[^{_OPENING}]*)(?:[{_OPENING}]|$)(?P<star>\*?) | (?P<word>[^\s{_OPENING}]+))""",
    re.VERBOSE | re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Where(StrEnum):
    """Which versions a term asks for."""

    ANYWHERE = "anywhere"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that stand side by side; with `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool = False
    in_title: bool = False
    where: Where = Where.ANYWHERE
    unwanted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A search; `after` and `before` bound the time of capture, the first inclusive; sources are (words, unwanted)."""

    terms: tuple[Term, ...] = ()
    sources: tuple[tuple[str, bool], ...] = ()
    after: datetime | None = None
    before: datetime | None = None

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that must be there."""
        return tuple(term for term in self.terms if not term.unwanted)

    @property
    def unwanted(self) -> tuple[Term, ...]:
        """The terms that must not."""
        return tuple(term for term in self.terms if term.unwanted)

    @property
    def empty(self) -> bool:
        """Whether nothing is asked for."""
        return not self.terms and not self.sources and self.after is None and self.before is None


def parse(text: str) -> Query:
    """The query a text means. What looks like a field but is none, such as `before:lunch`, is searched as words."""
    terms: list[Term] = []
    sources: list[tuple[str, bool]] = []
    after: datetime | None = None
    before: datetime | None = None
    for piece in _PIECE.finditer(text):
        field = (piece["field"] or "").lower()
        unwanted = bool(piece["sign"] or piece["inner"])
        quoted = piece["phrase"] is not None
        said = (piece["phrase"] if quoted else piece["word"]) or ""
        prefix = said.endswith("*") or bool(piece["star"])
        if field in ("before", "after"):
            day = _day(said)
            if day is not None and (field == "after") != unwanted:
                after = day if after is None else max(after, day)
                continue
            if day is not None:
                before = day if before is None else min(before, day)
                continue
            said = f"{field} {said}"
            field = ""
        found = tuple(words(said))
        if not found:
            continue
        if field == "source":
            sources.append((" ".join(found), unwanted))
            continue
        where = Where(field) if field in ("removed", "added") else Where.ANYWHERE
        terms.append(Term(found, prefix, field == "title", where, unwanted))
    return Query(tuple(terms), tuple(sources), after, before)


def _day(text: str) -> datetime | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    try:
        return datetime(int(found[1]), int(found[2] or 1), int(found[3] or 1), tzinfo=UTC)
    except ValueError:
        return None
