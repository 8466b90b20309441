"""A change as a feed tells it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Item:
    """`summary` is text, `body` HTML; `link` is the article's address, "" if unknown."""

    title: str
    identity: str
    at: datetime
    source: str
    link: str
    summary: str
    body: str
