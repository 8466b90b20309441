"""Documents and moments for the tests of the library."""

from datetime import UTC, datetime, timedelta

from diffviewer.models import Block, BlockKind, Document

NOON = datetime(2012, 10, 3, 12, 0, tzinfo=UTC)


def after(hours: float = 0, days: float = 0) -> datetime:
    return NOON + timedelta(hours=hours, days=days)


def text(*paragraphs: str, title: str = "Police close accounts", **fields: str) -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in paragraphs)
    return Document(title=title, blocks=blocks, **fields)


FOUR = text("Four officers left.", "The force said so.")
FIVE = text("Five officers left.", "The force said so.")
SIX = text("Six officers left.", "The force said so.", "Nobody else did.")
