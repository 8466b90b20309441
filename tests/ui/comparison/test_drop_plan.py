from pathlib import Path

import pytest

from diffviewer.reading import MOST_FILES as MOST_READ
from diffviewer.ui.comparison.drop_plan import MOST_FILES, DropKind, Side, Situation, pages_of, plan

EMPTY, SHOWN, WAITING = Situation(), Situation(shown=True), Situation(waiting=True)


@pytest.mark.parametrize(
    ("count", "situation", "side", "kind"),
    [
        (0, SHOWN, Side.OLD, DropKind.NOTHING),
        (1, EMPTY, None, DropKind.WAIT),
        (1, WAITING, None, DropKind.COMPLETE),
        (1, SHOWN, Side.OLD, DropKind.REPLACE),
        (1, SHOWN, None, DropKind.WAIT),
        (2, EMPTY, None, DropKind.COMPARE),
        (2, SHOWN, Side.NEW, DropKind.COMPARE),
        (2, WAITING, None, DropKind.COMPARE),
        (5, EMPTY, None, DropKind.TIMELINE),
        (60, EMPTY, None, DropKind.TOO_MANY),
    ],
)
def test_what_files_do(count: int, situation: Situation, side: Side | None, kind: DropKind) -> None:
    what = plan([f"/nowhere/{n}.html" for n in range(count)], situation, side)
    assert what.kind is kind
    assert what.count == count
    assert what.side is (side if kind is DropKind.REPLACE else None)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert not plan([str(tmp_path)], EMPTY, None).accepted


def test_the_folder_that_a_browser_saves_beside_a_page_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "Report.html").touch()
    (tmp_path / "Report_files").mkdir()
    (tmp_path / "Other").mkdir()
    found = pages_of([str(tmp_path / name) for name in ("Report.html", "Report_files", "Other")])
    assert [Path(path).name for path in found] == ["Report.html", "Other"]


def test_a_folder_alone_stays(tmp_path: Path) -> None:
    assert pages_of([str(tmp_path)]) == [str(tmp_path)]


def test_the_limit_is_that_of_the_reader() -> None:
    assert MOST_FILES == MOST_READ
