"""WARC and WACZ files: their pages listed, opened, kept; and what is no archive, or means harm."""

import gzip
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer import messages
from diffviewer.cli import main
from diffviewer.errors import InputError, Problem
from diffviewer.extract.archive import is_archive, list_pages, take
from diffviewer.keeping import keep
from diffviewer.models import TimeSource
from diffviewer.reading import Reader
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from tests.extract.pages import PARAGRAPHS, TITLE
from tests.warcs import NOISE, OTHER, ferry, wacz, warc, written

EDITED = PARAGRAPHS[0].replace("Monday", "Tuesday")
FERRY = (ferry("2025-03-03T10:00:00Z", EDITED), ferry("2025-03-01T10:00:00Z"))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


@pytest.mark.parametrize("packed", [True, False])
def test_the_pages_of_an_archive_in_order_of_time(tmp_path: Path, packed: bool) -> None:
    name = "pages.warc.gz" if packed else "pages.warc"
    path = written(tmp_path, warc((*NOISE, *FERRY, OTHER), packed=packed), name)
    assert is_archive(str(path))
    pages = list_pages(str(path))
    assert [(page.address, page.at) for page in pages] == [
        ("https://gazette.example/ferry", datetime(2025, 3, 1, 10, tzinfo=UTC)),
        ("https://gazette.example/school", datetime(2025, 3, 2, 10, tzinfo=UTC)),
        ("https://gazette.example/ferry", datetime(2025, 3, 3, 10, tzinfo=UTC)),
    ]
    assert pages[0].title == f"{TITLE} | The Harbour Gazette"
    assert pages[0].key == pages[2].key
    taken = take(pages[2].path)
    assert (taken.page.body, taken.page.status, taken.at) == (FERRY[0][4], 200, pages[2].at)
    assert ("ETag", "x") in taken.page.headers
    assert taken.charset == "utf-8"


def test_captures_of_one_address_are_a_history(tmp_path: Path, reader: Reader) -> None:
    path = written(tmp_path, warc((*NOISE, *FERRY)))
    captures = reader.open_history([str(path)]).captures
    assert [capture.document.paragraphs[0] for capture in captures] == [PARAGRAPHS[0], EDITED]
    assert [capture.captured_at for capture in captures] == [
        datetime(2025, 3, 1, 10, tzinfo=UTC),
        datetime(2025, 3, 3, 10, tzinfo=UTC),
    ]
    assert {capture.time_source for capture in captures} == {TimeSource.SAVED}
    assert {capture.document.url for capture in captures} == {"https://gazette.example/ferry"}
    assert captures[0].name == "pages.warc.gz: https://gazette.example/ferry"


def test_an_archive_of_several_pages_wants_a_choice(tmp_path: Path, reader: Reader) -> None:
    path = str(written(tmp_path, warc((*FERRY, OTHER))))
    with pytest.raises(InputError) as told:
        reader.open_history([path])
    assert (told.value.problem, told.value.size, told.value.path) == (Problem.CHOICE, 2, path)
    assert "an archive of 2 pages" in messages.sentence(told.value)
    chosen = [page.path for page in reader.archived(path) if "ferry" in page.address]
    assert len(reader.open_history(chosen).captures) == 2


def test_a_wacz_file_and_the_pages_it_names(tmp_path: Path, reader: Reader) -> None:
    path = wacz(tmp_path, [warc([FERRY[1], OTHER]), warc([FERRY[0]])], ["http://www.gazette.example/ferry/#top"])
    assert is_archive(str(path))
    captures = reader.open_history([str(path)]).captures
    assert [capture.document.paragraphs[0] for capture in captures] == [PARAGRAPHS[0], EDITED]
    everything = wacz(tmp_path, [warc([FERRY[1], OTHER])])
    assert len(list_pages(str(everything))) == 2


def test_what_is_kept_from_an_archive_has_its_page(tmp_path: Path, reader: Reader) -> None:
    path = written(tmp_path, warc(FERRY))
    captures = reader.open_history([str(path)]).captures
    with Library.open(tmp_path / "library.sqlite") as library:
        kept = keep(library, captures, datetime.now(UTC))
        assert [version.captured_at.day for version in library.versions(kept.article_id)] == [1, 3]
        snapshot = library.snapshot(library.version(kept.article_id, 1).snapshot_id or 0)
        assert (snapshot.page.body, snapshot.page.url) == (FERRY[0][4], "https://gazette.example/ferry")
        assert library.verify().sound


def test_rules_of_its_site_hold_for_an_archive(tmp_path: Path, reader: Reader) -> None:
    path = str(written(tmp_path, warc(FERRY)))
    rules = (Rule("gazette.example", RuleKind.EXACT, PARAGRAPHS[2]),)
    assert PARAGRAPHS[2] not in reader.open_history([path], rules=rules).captures[0].document.paragraphs


def test_our_own_archives_can_be_read(tmp_path: Path, reader: Reader) -> None:
    from diffviewer.export.bundle.warc import warc_bytes
    from diffviewer.records import RawPage, Snapshot

    raw = RawPage(FERRY[1][4], "https://gazette.example/ferry", 200, (("Content-Type", "text/html"),))
    snapshot = Snapshot(1, 1, "0" * 64, datetime(2025, 3, 1, tzinfo=UTC), raw, 10)
    path = written(tmp_path, warc_bytes([snapshot], TITLE, datetime(2025, 3, 5, tzinfo=UTC)))
    (capture,) = reader.open_history([str(path)]).captures
    assert capture.document.paragraphs == PARAGRAPHS


def refused(reader: Reader, path: Path | str) -> InputError:
    with pytest.raises(InputError) as told:
        reader.open_history([str(path)])
    assert messages.sentence(told.value)
    return told.value


def test_a_damaged_archive_is_refused_and_the_next_is_read(tmp_path: Path, reader: Reader) -> None:
    whole = warc(FERRY)
    for cut in (whole[:200], whole[: len(whole) // 2], whole[:-30]):
        path = written(tmp_path, cut, "cut.warc.gz")
        with suppress(InputError):
            assert reader.open_history([str(path)]).captures
    once = written(tmp_path, gzip.compress(warc(FERRY, packed=False)), "once.warc.gz")
    assert refused(reader, once).problem is Problem.UNREADABLE
    odd = written(tmp_path, b"WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n" + b"x" * 100, "odd.warc")
    refused(reader, odd)
    assert len(reader.open_history([str(written(tmp_path, whole))]).captures) == 2


def test_a_record_without_an_address_ends_the_archive_and_what_was_before_is_read(
    tmp_path: Path, reader: Reader
) -> None:
    """What the fuzzer found: the library stumbles over it."""
    whole = warc(FERRY, packed=False)
    at = whole.rindex(b"WARC-Target-URI")
    path = written(tmp_path, whole[:at] + whole[whole.index(b"\n", at) + 1 :], "bare.warc")
    (capture,) = reader.open_history([str(path)]).captures
    assert capture.document.paragraphs[0] == EDITED
    nowhere = written(tmp_path, whole.replace(b"WARC-Target-URI", b"WARC-Some-thing"), "nowhere.warc")
    assert refused(reader, nowhere).problem is Problem.UNREADABLE


def test_an_archive_without_pages_and_a_zip_that_is_none(tmp_path: Path, reader: Reader) -> None:
    assert refused(reader, written(tmp_path, warc(NOISE))).problem is Problem.NO_TEXT
    assert refused(reader, wacz(tmp_path, [])).problem is Problem.NO_TEXT
    other = tmp_path / "other.wacz"
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("archive/../../evil.warc", warc(FERRY))
    assert refused(reader, other).problem is Problem.NO_TEXT
    broken = written(tmp_path, b"PK\x03\x04" + bytes(500), "broken.wacz")
    assert refused(reader, broken).problem is Problem.UNREADABLE


def test_a_page_that_unpacks_to_very_much_is_refused(tmp_path: Path, reader: Reader) -> None:
    bomb = warc([("https://gazette.example/a", "2025-03-01T10:00:00Z", "200 OK", "text/html", bytes(200_000_000))])
    assert len(bomb) < 1_000_000
    assert refused(reader, written(tmp_path, bomb)).problem is Problem.TOO_LARGE


def test_a_place_that_is_not_there(tmp_path: Path, reader: Reader) -> None:
    path = written(tmp_path, warc(FERRY))
    for place in (f"{path}::0.3", f"{path}::7.0", f"{tmp_path / 'no.warc.gz'}::0.0", f"{path}::0.999999999"):
        refused(reader, place)


def test_the_command_line_lists_the_pages_and_reads_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(written(tmp_path, warc((*FERRY, OTHER))))
    assert main(["extract", "--list", path]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [(at, address) for _, at, address in lines] == [
        ("2025-03-01T10:00:00+00:00", "https://gazette.example/ferry"),
        ("2025-03-02T10:00:00+00:00", "https://gazette.example/school"),
        ("2025-03-03T10:00:00+00:00", "https://gazette.example/ferry"),
    ]
    assert main(["extract", lines[2][0]]) == 0
    assert EDITED[:40] in capsys.readouterr().out
    assert main(["extract", path]) == 2
    assert "an archive of 2 pages" in capsys.readouterr().err
