import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from diffviewer.records import Outcome
from diffviewer.store.library import Library
from diffviewer.store.verify import FaultKind, Report
from tests.store.make_fixture import fill
from tests.store.texts import NOON


def verified(path: Path) -> Report:
    with Library.open(path, read_only=True) as library:
        return library.verify()


@pytest.fixture
def filled(path: Path) -> Path:
    with Library.open(path) as library:
        fill(library)
    return path


def test_a_sound_library(filled: Path) -> None:
    report = verified(filled)
    assert report.sound
    assert (report.articles, report.versions, report.pages) == (2, 4, 2)


def test_an_empty_library(path: Path) -> None:
    Library.open(path).close()
    assert verified(path).sound


def swap_page(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE snapshot SET sha256 = zeroblob(32) WHERE id = 2")


def cut_page(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE snapshot SET body = substr(body, 1, length(body) - 3) WHERE id = 1")


def swap_text(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE version SET paragraphs = '1-2' WHERE seq = 0 AND article_id = 2")


def swap_title(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE version SET title_id = NULL WHERE seq = 1")


def cut_text(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE pack SET body = substr(body, 1, 10) WHERE id >= 2 << 20")


def swap_reading(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE reading SET content = zeroblob(32)")


def lose_paragraph(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM paragraph WHERE id = 1 << 20")


def lose_version(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM sighting WHERE article_id = 2")


def break_reference(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE sighting SET version_id = 99 WHERE outcome = 'returned'")


@pytest.mark.parametrize(
    ("damage", "kind"),
    [
        (swap_page, FaultKind.PAGE),
        (cut_page, FaultKind.PAGE),
        (swap_text, FaultKind.TEXT),
        (swap_title, FaultKind.TEXT),
        (cut_text, FaultKind.TEXT),
        (swap_reading, FaultKind.READING),
        (lose_paragraph, FaultKind.PARAGRAPH),
        (lose_version, FaultKind.RECORD),
        (break_reference, FaultKind.FILE),
    ],
)
def test_damage_is_found_and_named(filled: Path, damage: Callable[[sqlite3.Connection], None], kind: FaultKind) -> None:
    with sqlite3.connect(filled) as connection:
        damage(connection)
    connection.close()
    report = verified(filled)
    assert not report.sound
    assert report.complete
    assert kind in {fault.kind for fault in report.faults}


def test_a_flipped_bit_anywhere_is_found(filled: Path) -> None:
    """In bytes that hold something; what lies free in a page is nobody's."""
    whole = filled.read_bytes()
    with sqlite3.connect(filled) as connection:
        (body,) = connection.execute("SELECT body FROM snapshot WHERE id = 1").fetchone()
        (pack,) = connection.execute("SELECT body FROM pack ORDER BY id LIMIT 1").fetchone()
    connection.close()
    for blob in (body, pack):
        place = whole.index(blob) + len(blob) // 2
        filled.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        assert not verified(filled).sound
    filled.write_bytes(whole)
    assert verified(filled).sound


def test_progress_and_cancelling(library: Library) -> None:
    for number in range(5):
        library.articles.watch(f"https://example.org/{number}", NOON)
    told: list[tuple[int, int]] = []
    assert library.verify(progress=lambda done, total: told.append((done, total))).complete
    assert told == [(5, 5)]
    report = library.verify(should_cancel=lambda: True)
    assert (report.complete, report.sound, report.articles) == (False, False, 0)


def test_suspects_and_failures_count_as_nothing_to_verify(library: Library) -> None:
    number = library.articles.watch("https://example.org/a", NOON).id
    library.record_check(number, NOON, Outcome.SUSPECT)
    assert library.verify().sound
