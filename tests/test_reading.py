"""Files to captures: what is known of their time, their order, and what goes wrong."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.models import Capture, Document, TimeSource
from diffviewer.reading import MOST_FILES, Reader, in_order
from tests.extract.pages import PARAGRAPHS, page


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        one.warm()
        yield one


def write(path: Path, text: str, changed: datetime | None = None) -> str:
    path.write_text(text, encoding="utf-8")
    if changed is not None:
        os.utime(path, (changed.timestamp(), changed.timestamp()))
    return str(path)


def problem(reader: Reader, path: str) -> InputError:
    with pytest.raises(InputError) as caught:
        reader.read(path)
    assert caught.value.path == path
    return caught.value


def test_a_page(reader: Reader, tmp_path: Path) -> None:
    path = write(tmp_path / "seite 🛳\n1.html", page())
    (capture,) = reader.read(path)
    assert capture.document.paragraphs == PARAGRAPHS
    assert (capture.name, capture.path) == ("seite 🛳\n1.html", path)
    assert capture.time_source is TimeSource.FILE


def test_a_text(reader: Reader, tmp_path: Path) -> None:
    path = write(tmp_path / "old.txt", "One  line.\n\nAnother.\n", datetime(2024, 3, 1, tzinfo=UTC))
    (capture,) = reader.read(path)
    assert capture.document.paragraphs == ("One  line.", "Another.")
    assert capture.captured_at == datetime(2024, 3, 1, tzinfo=UTC)


def test_a_page_that_is_called_text(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(
        b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
        b"--x\nContent-Type: text/html; charset=utf-8\n\n" + page().encode() + b"\n--x--\n"
    )
    assert reader.read(str(tmp_path / "page.txt"))[0].document.paragraphs == PARAGRAPHS


def test_missing(reader: Reader, tmp_path: Path) -> None:
    assert problem(reader, str(tmp_path / "none.html")).problem is Problem.MISSING
    assert problem(reader, "a\0b.html").problem is Problem.MISSING


def test_a_folder(reader: Reader, tmp_path: Path) -> None:
    assert problem(reader, str(tmp_path)).problem is Problem.FOLDER


def test_empty(reader: Reader, tmp_path: Path) -> None:
    assert problem(reader, write(tmp_path / "a.html", "")).problem is Problem.EMPTY
    assert problem(reader, write(tmp_path / "a.txt", " \n")).problem is Problem.EMPTY


def test_unreadable(reader: Reader, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        os.symlink("loop", tmp_path / "loop")
        found = problem(reader, str(tmp_path / "loop"))
    else:
        path = write(tmp_path / "a.html", page())
        os.chmod(path, 0)
        found = problem(reader, path)
    assert found.problem is Problem.UNREADABLE
    assert found.detail


def test_a_pipe_is_not_waited_for(reader: Reader, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    assert problem(reader, str(tmp_path / "pipe.html")).problem is Problem.UNREADABLE


def test_too_large(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    found = problem(reader, str(path))
    assert found.problem is Problem.TOO_LARGE
    assert (found.size, found.limit) == (65 * 1024 * 1024, 64 * 1024 * 1024)


def test_too_many(reader: Reader) -> None:
    with pytest.raises(InputError) as caught:
        reader.open_history([f"{i}.html" for i in range(MOST_FILES + 1)])
    assert (caught.value.problem, caught.value.size, caught.value.limit) == (Problem.TOO_MANY, 51, 50)


def test_cancelled(reader: Reader, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        reader.read(write(tmp_path / "a.html", page()), should_cancel=lambda: True)


def test_a_history_is_in_the_order_of_time(reader: Reader, tmp_path: Path) -> None:
    stated = '<meta property="article:modified_time" content="2024-03-0{}T10:00:00Z">'
    paths = [write(tmp_path / f"{day}.html", page(head=stated.format(day))) for day in (3, 1, 2)]
    history = reader.open_history(paths)
    assert [capture.name for capture in history.captures] == ["1.html", "2.html", "3.html"]
    assert {capture.time_source for capture in history.captures} == {TimeSource.PAGE}


def test_files_copied_together_keep_the_order_given(reader: Reader, tmp_path: Path) -> None:
    now = datetime(2024, 3, 1, tzinfo=UTC)
    paths = [write(tmp_path / f"{i}.txt", f"text {i}", now - timedelta(seconds=i)) for i in range(3)]
    assert [capture.name for capture in reader.open_history(paths).captures] == ["0.txt", "1.txt", "2.txt"]


def test_files_of_different_days_are_in_their_order(reader: Reader, tmp_path: Path) -> None:
    now = datetime(2024, 3, 1, tzinfo=UTC)
    paths = [write(tmp_path / f"{i}.txt", f"text {i}", now - timedelta(days=i)) for i in range(3)]
    assert [capture.name for capture in reader.open_history(paths).captures] == ["2.txt", "1.txt", "0.txt"]


times = st.none() | st.integers(0, 5).map(lambda hours: datetime(2024, 3, 1, hours, tzinfo=UTC))


@given(st.lists(times, max_size=8))
def test_the_order_is_stable_and_loses_nothing(given_times: list[datetime | None]) -> None:
    captures = [
        Capture(Document(), str(i), captured_at=time, time_source=TimeSource.SAVED if time else TimeSource.UNKNOWN)
        for i, time in enumerate(given_times)
    ]
    ordered = in_order(captures)
    assert sorted(c.name for c in ordered) == sorted(c.name for c in captures)
    known = [(c.captured_at, int(c.name)) for c in ordered if c.captured_at is not None]
    assert known == sorted(known)
    assert [c.captured_at is None for c in ordered] == [c.captured_at is None for c in captures]


def test_two_pages_at_once(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{i}.html", page()) for i in range(4)]
    with Reader(workers=2) as reader:
        assert len(reader.open_history(paths).captures) == 4


def test_the_pages_of_the_corpus(reader: Reader, corpus: Path) -> None:
    for name in ("v0", "v1"):
        (capture,) = reader.read(str(corpus / "seed" / f"{name}.html"))
        lines = (corpus / "seed" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        assert capture.document.paragraphs == tuple(lines)
        assert capture.document.title.startswith("Police officers' Twitter accounts")
    assert len(reader.read(str(corpus / "seed" / "newssniffer.html"))) == 2
