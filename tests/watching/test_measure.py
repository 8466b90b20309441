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
    assert words_changed(OLD, replace(OLD, title="Council approves budget — at last")) == Change(2, 0)


def test_words_of_a_headline_are_counted_as_those_of_the_text() -> None:
    before, after = "月牙岛夜间渡轮下周停航", "月牙岛夜间渡轮推迟停航"
    paragraphs = [Document(blocks=(Block(BlockKind.PARAGRAPH, text),)) for text in (before, after)]
    assert words_changed(Document(title=before), Document(title=after)) == words_changed(*paragraphs) == Change(2, 2)
    assert words_changed(OLD, replace(OLD, published="2012-10-03")) == Change(0, 0)
