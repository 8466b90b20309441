"""The sample article: each of its versions brings the edit it was written for, and nothing of the page around it."""

from collections.abc import Iterator

import pytest

from diffviewer.comparing import Comparison, compare_documents
from diffviewer.diff.result import Row, RowKind, Span
from diffviewer.models import BlockKind, Capture, TimeSource
from diffviewer.paths import resources
from diffviewer.reading import Reader


@pytest.fixture(scope="module")
def versions() -> Iterator[tuple[Capture, ...]]:
    files = sorted(str(path) for path in (resources() / "sample").glob("*.html"))
    with Reader() as reader:
        yield reader.open_history(list(reversed(files))).captures


def compared(versions: tuple[Capture, ...], old: int) -> Comparison:
    return compare_documents(versions[old].document, versions[old + 1].document)


def changes(comparison: Comparison) -> list[Row]:
    return [row for row in comparison.diff.rows if row.kind is not RowKind.EQUAL]


def marked(spans: tuple[Span, ...]) -> str:
    return " … ".join(span.text.strip() for span in spans if span.kind != "equal")


def test_versions_are_ordered_by_the_times_of_their_pages(versions: tuple[Capture, ...]) -> None:
    assert [capture.name for capture in versions] == [f"tern-bridge-{number}.html" for number in range(1, 7)]
    assert all(capture.time_source in (TimeSource.PAGE, TimeSource.SAVED) for capture in versions)
    times = [capture.captured_at for capture in versions if capture.captured_at is not None]
    assert len(set(times)) == 6
    assert (times[1] - times[0]).total_seconds() < 3600
    assert (times[5] - times[4]).days >= 4


def test_the_article_is_found_and_nothing_around_it(versions: tuple[Capture, ...]) -> None:
    for capture in versions:
        document = capture.document
        assert document.byline == "Hanne Okafor"
        assert document.source == "The Wend Valley Courier"
        assert document.published.startswith("2025-03-11")
        assert document.blocks[0].kind is BlockKind.STANDFIRST
        assert [block.text for block in document.blocks if block.kind is BlockKind.HEADING] == [
            "A bridge with a history"
        ]
        text = "\n".join(document.paragraphs)
        for furniture in ("inbox", "More on this", "Most read", "shares", "Printed on Thursdays", "Skip to"):
            assert furniture not in text
    assert [len(capture.document.blocks) for capture in versions] == [18, 18, 20, 19, 18, 19]


def test_the_headline_is_softened(versions: tuple[Capture, ...]) -> None:
    comparison = compared(versions, 0)
    assert marked(comparison.title.old_spans) == "ignored"
    assert marked(comparison.title.new_spans) == "was sent"
    (row,) = changes(comparison)
    assert (marked(row.old_spans), marked(row.new_spans)) == ("ignored", "was sent")


def test_a_paragraph_is_split(versions: tuple[Capture, ...]) -> None:
    comparison = compared(versions, 1)
    split, added = changes(comparison)
    assert (len(split.old), len(split.new)) == (1, 2)
    assert "from the firm" in marked(split.new_spans)
    assert added.kind is RowKind.ADDED
    assert not comparison.title.changed


def test_paragraphs_are_merged_and_a_quotation_changes(versions: tuple[Capture, ...]) -> None:
    quotation, merged = changes(compared(versions, 2))
    assert "put it in a drawer" in marked(quotation.old_spans)
    assert "not for me to say" in marked(quotation.new_spans)
    assert (len(merged.old), len(merged.new)) == (2, 1)


def test_a_paragraph_moves_and_another_goes(versions: tuple[Capture, ...]) -> None:
    comparison = compared(versions, 3)
    assert comparison.diff.stats.paragraphs_moved == 1
    to, removed, away = changes(comparison)
    assert (to.kind, removed.kind, away.kind) == (RowKind.MOVED, RowKind.REMOVED, RowKind.MOVED)
    assert to.move == away.move
    assert to.move is not None
    assert "Ruth Amsel" in to.new_spans[0].text
    assert "Alda Brekke" in removed.old_spans[0].text


def test_a_number_changes_and_a_correction_says_so(versions: tuple[Capture, ...]) -> None:
    number, correction = changes(compared(versions, 4))
    assert (marked(number.old_spans), marked(number.new_spans)) == ("6,200", "9,400")
    assert correction.kind is RowKind.ADDED
    assert versions[5].document.blocks[correction.new[0]].kind is BlockKind.CORRECTION
