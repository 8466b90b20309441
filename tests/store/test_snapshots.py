import random

import pytest

from diffviewer.records import RawPage, Snapshot
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError, LibraryProblem
from tests.store.texts import NOON, after, text

HEADERS = (("Content-Type", "text/html; charset=utf-8"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=“2”\n"))


def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


def stored(library: Library, *bodies: bytes, address: str = "https://example.org/a") -> list[Snapshot]:
    """The snapshots of an article whose every version came with one of these pages."""
    article = library.articles.watch(address, NOON)
    for hour, body in enumerate(bodies):
        page = RawPage(body, f"{address}?{hour}", 200, HEADERS)
        library.add_capture(article.id, text(f"Text {hour}."), after(hour), page=page)
    numbers = [version.snapshot_id for version in library.versions(article.id)]
    return [library.snapshot(number) for number in numbers if number is not None]


def test_a_page_comes_back_to_the_byte(library: Library) -> None:
    (snapshot,) = stored(library, b"\x00\xff<p>caf\xe9</p>\r\n")
    assert snapshot.page == RawPage(b"\x00\xff<p>caf\xe9</p>\r\n", "https://example.org/a?0", 200, HEADERS)
    assert snapshot.fetched_at == NOON
    assert len(snapshot.sha256) == 64


def test_an_empty_page(library: Library) -> None:
    (snapshot,) = stored(library, b"")
    assert snapshot.page.body == b""


def test_an_edited_page_costs_its_edit(library: Library) -> None:
    page = noise(1, 200_000)
    edited = page[:90_000] + b"<p>A wholly new sentence was put here by the editor.</p>" + page[90_000:]
    first, second = stored(library, page, edited)
    assert (first.page.body, second.page.body) == (page, edited)
    assert first.stored > 200_000
    assert second.stored < 2048


def test_a_large_page_costs_its_edit_too(library: Library) -> None:
    page = noise(2, 6_000_000)
    _, second = stored(library, page, b"new" + page[:3_000_000] + b"edit" + page[3_000_000:])
    assert second.stored < 4096


def test_a_wholly_other_page_is_stored_whole(library: Library) -> None:
    first, second = stored(library, noise(3, 5000), noise(4, 5000))
    assert second.page.body == noise(4, 5000)
    assert second.stored < first.stored * 1.1


def test_a_long_history_reads_back_and_whole_pages_recur(library: Library) -> None:
    page = noise(5, 20_000)
    bodies = [page + b"<p>%d</p>" % number for number in range(40)]
    snapshots = stored(library, *bodies)
    assert [snapshot.page.body for snapshot in snapshots] == bodies
    assert sum(snapshot.stored > 20_000 for snapshot in snapshots) == 3
    with Library.open(library.path, read_only=True) as reader:
        assert [reader.snapshot(snapshot.id).page.body for snapshot in reversed(snapshots)] == bodies[::-1]


def test_the_same_page_is_stored_once(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    page = RawPage(b"<p>The same</p>")
    library.add_capture(article.id, text("One."), NOON, page=page)
    library.add_capture(article.id, text("Two."), after(1), page=page)
    first, second = library.versions(article.id)
    assert first.snapshot_id == second.snapshot_id


def test_an_unknown_page_has_a_code(library: Library) -> None:
    with pytest.raises(LibraryError) as error:
        library.snapshot(1)
    assert error.value.problem is LibraryProblem.CORRUPT
