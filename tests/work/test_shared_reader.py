from pathlib import Path

import pytest

from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.work.shared_reader import SharedReader


def never() -> bool:
    return False


def test_reads_files(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"Number {number}.\nThe same.\n")
    reader = SharedReader()
    history = reader.open_history([str(tmp_path / "1.txt"), str(tmp_path / "2.txt")], never)
    assert [c.document.paragraphs[0] for c in history.captures] == ["Number 1.", "Number 2."]
    reader.close()


def test_an_unreadable_file_is_named(tmp_path: Path) -> None:
    reader = SharedReader()
    with pytest.raises(InputError) as caught:
        reader.open_history([str(tmp_path / "none.html")], never)
    assert caught.value.problem is Problem.MISSING
    reader.close()


def test_a_closed_reader_refuses(tmp_path: Path) -> None:
    reader = SharedReader()
    reader.close()
    with pytest.raises(Cancelled):
        reader.open_history([str(tmp_path / "1.txt")], never)
