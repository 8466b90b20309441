from datetime import timedelta
from pathlib import Path

from diffviewer.records import Origin
from diffviewer.ui.timeline.slider_stops import last_look, looks_of, stops_of
from tests.ui.pages import START, history
from tests.ui.timeline.told import told


def hours(moment: object) -> float:
    return (moment - START) / timedelta(hours=1)  # type: ignore[operator]


def test_a_text_that_came_back_is_a_stop_of_its_own(tmp_path: Path) -> None:
    stops = stops_of(told(tmp_path))
    assert [stop.back_to for stop in stops] == [None, None, None, 0]
    assert [stop.origin for stop in stops] == [Origin.LIVE, Origin.FILE, Origin.ARCHIVE, Origin.LIVE]
    assert [stop.status for stop in stops] == [200, 0, 0, 200]


def test_a_change_fell_between_two_looks(tmp_path: Path) -> None:
    stops = stops_of(told(tmp_path))
    assert [hours(stop.changed_after) for stop in stops[1:]] == [1.5, 2, 6]
    assert [hours(stop.at) for stop in stops] == [0, 2, 3, 8]
    assert [hours(stop.stood_until) for stop in stops] == [1.5, 2, 6, 12]


def test_looks_that_found_nothing(tmp_path: Path) -> None:
    looks = looks_of(told(tmp_path).checks)
    assert [(hours(look.first), hours(look.last), look.count, look.failed) for look in looks] == [
        *((0.5, 1.5, 2, False), (4, 4, 1, False), (5, 5, 1, True), (6, 6, 1, False), (9, 12, 2, False)),
    ]
    assert hours(last_look(told(tmp_path))) == 12


def test_opened_files_have_stops_of_files() -> None:
    stops = stops_of(history(2))
    assert [stop.origin for stop in stops] == [Origin.FILE, Origin.FILE]
    assert stops[1].changed_after is None
    assert last_look(history(2)) is None
