import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer import handover
from diffviewer.handover import Request


def test_files_are_told_from_the_folder_of_the_second_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    asked = handover.request(["a.html", "sub/../b.html", "https://post.example/ferry", "HTTP://post.example/"])
    assert asked.files == (str(tmp_path / "a.html"), str(tmp_path / "b.html"))
    assert asked.addresses == ("https://post.example/ferry", "HTTP://post.example/")
    assert asked.show
    assert not handover.request([], hidden=True).show


def test_what_is_written_is_read() -> None:
    asked = Request(("/päges/\udcff.html", "https://post.example/ü", "/a\nb"), False, "token_TIME12")
    line = handover.written(asked)
    assert line.count(b"\n") == 1
    assert handover.read(line) == asked


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"things": "/a", "show": True},
        {"things": ["/a"], "show": 1},
        {"things": [1], "show": True},
        {"things": [""], "show": True},
        {"things": ["relative.html"], "show": True},
        {"things": ["file:///etc/passwd"], "show": True},
        {"things": ["/a\0b"], "show": True},
        {"things": ["/" + "a" * 9_000], "show": True},
        {"things": ["/a"] * 1_001, "show": True},
    ],
)
def test_what_is_no_request_is_none(content: object) -> None:
    assert handover.read(json.dumps(content).encode()) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_harm(line: bytes) -> None:
    assert handover.read(line) is None or isinstance(handover.read(line), Request)


def test_what_is_nested_or_endless_is_none() -> None:
    assert handover.read(b"[" * 100_000) is None
    assert handover.read(b'{"things": [], "show": true, "token": "' + b"x" * handover.LONGEST + b'"}') is None


@pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")
def test_a_place_for_each_library_and_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    one, other = (handover.place(tmp_path / name) for name in ("one", "other"))
    assert one != other
    assert one.startswith(str(tmp_path / "diffviewer"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link").symlink_to(tmp_path / "one")
    assert handover.place(Path("one")) == handover.place(tmp_path / "link") == one
    long = tmp_path / ("x" * 100)
    long.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert handover.place(tmp_path / "one") == ""
    assert not handover.hand_over(Request(), "")


@pytest.mark.skipif(sys.platform == "win32", reason="sockets of Unix")
def test_where_nobody_listens_nothing_is_handed_over(tmp_path: Path) -> None:
    import socket

    assert not handover.hand_over(Request(), str(tmp_path / "none"))
    left = str(tmp_path / "left")
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(left)
    assert os.path.exists(left)
    assert not handover.hand_over(Request(), left)
