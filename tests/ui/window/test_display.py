import sys

import pytest

from diffviewer.ui.window.display import missing

ON_X = {"DISPLAY": ":977"}


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({}, "win32"),
        ({}, "darwin"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
    ],
)
def test_nothing_is_missing(environment: dict[str, str], platform: str) -> None:
    assert missing(environment, platform) is None


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland"},
        {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_there_is_no_display(environment: dict[str, str]) -> None:
    assert missing(environment, "linux") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="asks an X server")
def test_a_display_where_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ON_X["DISPLAY"])
    # a library that this machine lacks is named, before the display is asked
    assert missing(ON_X, "linux") is not None
