from dataclasses import replace

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Change
from diffviewer.watching.measure import words_changed

OLD = Document(
    title="Council approves budget",
    byline="Zoë Müller",
    blocks=(
        Block(BlockKind.PARAGRAPH, "The council voted on Tuesday to approve it."),
        Block(BlockKind.PARAGRAPH, "So."),
    ),
)


def test_words_of_text_headline_and_byline() -> None:
    edited = (Block(BlockKind.PARAGRAPH, "The council voted on Monday to approve it."), OLD.blocks[1])
    assert words_changed(OLD, OLD) == Change(0, 0)
    assert words_changed(OLD, replace(OLD, blocks=edited)) == Change(1, 1)
    assert words_changed(OLD, replace(OLD, title="Council rejects budget")) == Change(1, 1)
    assert words_changed(OLD, replace(OLD, byline="")) == Change(0, 2)
    assert words_changed(OLD, replace(OLD, published="2012-10-03")) == Change(0, 0)
