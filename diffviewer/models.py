"""The nouns of the program: what a page says, and when it was captured."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from diffviewer.records import Sighting, Stop


class BlockKind(StrEnum):
    """What a block of an article's text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    STANDFIRST = "standfirst"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text. `text` is NFC, its white space single spaces, and it is never empty."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """What a page says: the article and what is known of it. An unknown field is an empty string.

    `published` and `modified` are ISO 8601, with an offset where the page gives one. `source` is the publisher's name
    ("the Guardian"). `extractor` names the reader and its version, so that a later one can be told apart.
    """

    title: str = ""
    byline: str = ""
    published: str = ""
    modified: str = ""
    url: str = ""
    language: str = ""
    source: str = ""
    blocks: tuple[Block, ...] = ()
    extractor: str = ""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of all blocks, in reading order."""
        return tuple(block.text for block in self.blocks)


class TimeSource(StrEnum):
    """Where the time of a capture is known from, the most trustworthy first."""

    SAVED = "saved"  # written into the file by what saved it (MHTML date, SingleFile comment, archive record)
    PAGE = "page"  # the page's own "modified" or "published"
    FILE = "file"  # the file's time of last change
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Capture:
    """One version of a page as it was seen: a saved file, or one side of a News Sniffer page.

    `captured_at` is aware, in UTC, or None. `name` is for people: the file's name. `number` is the version's number
    where its origin gives one (News Sniffer), else None. `cut`: the page was nested too deeply to be read whole.
    """

    document: Document
    name: str
    path: str = ""
    captured_at: datetime | None = None
    time_source: TimeSource = TimeSource.UNKNOWN
    number: int | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class History:
    """Versions of one article, oldest first. `notes` are facts of its origin page, such as how often it changed.

    What the library knows beside the texts is empty for opened files: `stops`, one for each capture; `checks`, every
    check, those that found nothing too; `looked_at`, when the person had last looked at the article before now.
    """

    captures: tuple[Capture, ...]
    notes: tuple[str, ...] = ()
    stops: tuple[Stop, ...] = ()
    checks: tuple[Sighting, ...] = ()
    looked_at: datetime | None = None
