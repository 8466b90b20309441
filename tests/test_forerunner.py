import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from diffviewer import forerunner
from diffviewer.comparing import compare_documents
from diffviewer.errors import Cancelled, InputError, Problem
from diffviewer.forerunner import Forerunner
from diffviewer.reading import Reader
from tests.ui.pages import pages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there it is not begun")


def wanted() -> bool:
    return False


def texts(folder: Path, repeat: int = 1) -> list[str]:
    files = []
    for number in (0, 1):
        file = folder / f"{number}.txt"
        file.write_text(f"A line that stays.\nThe bridge opens at {number + 7} in the morning.\n" * repeat)
        files.append(str(file))
    return files


@pytest.mark.parametrize("kind", ["text", "pages", "one page"])
def test_it_tells_what_would_be_read_and_compared_here(tmp_path: Path, kind: str) -> None:
    files = texts(tmp_path) if kind == "text" else pages(tmp_path, 3 if kind == "pages" else 1)
    told = Forerunner(files).answer(files, wanted)
    assert told is not None
    with Reader() as reader:
        history = reader.open_history(files)
    assert told[0] == history
    if kind == "one page":
        assert told[1] is None
    else:
        old, new = (capture.document for capture in history.captures[-2:])
        assert told[1] == compare_documents(old, new)
        assert told[1].new is told[0].captures[-1].document  # one object on this side too


def test_names_of_any_bytes(tmp_path: Path) -> None:
    files = []
    for number in (0, 1):
        name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 %d.txt" % number)
        Path(name).write_text(f"The bridge opens at {number + 7}.\n")
        files.append(name)
    told = Forerunner(files).answer(files, wanted)
    assert told is not None
    assert [capture.path for capture in told[0].captures] == files


def test_what_ails_a_file_is_told(tmp_path: Path) -> None:
    files = [*texts(tmp_path), str(tmp_path / "none.txt")]
    with pytest.raises(InputError) as told:
        Forerunner(files).answer(files, wanted)
    assert (told.value.problem, told.value.path) == (Problem.MISSING, files[2])


def test_large_texts_are_compared_by_whoever_shows_them(tmp_path: Path) -> None:
    files = texts(tmp_path, 10_000)
    told = Forerunner(files).answer(files, wanted)
    assert told is not None
    assert told[1] is None
    assert len(told[0].captures) == 2


def test_other_files_are_no_business_of_it(tmp_path: Path) -> None:
    files = texts(tmp_path)
    begun = Forerunner(files)
    assert begun.answer(files[:1], wanted) is None
    assert begun.answer(files, wanted) is None  # it was ended


def test_a_process_that_ends_without_an_answer_is_made_up_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forerunner, "_BEGIN", "print('half an answ', end='')")
    files = texts(tmp_path)
    assert Forerunner(files).answer(files, wanted) is None
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no python"))
    assert Forerunner(files).answer(files, wanted) is None


def test_it_is_given_up_on_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forerunner, "_BEGIN", "import time; time.sleep(600)")
    files = texts(tmp_path)
    begun = Forerunner(files)
    process = begun._process
    assert process is not None
    with pytest.raises(Cancelled):
        begun.answer(files, lambda: True)
    assert process.returncode == -signal.SIGKILL


def test_nothing_in_the_folder_of_the_files_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("json", "pickle", "diffviewer", "select", "threading"):
        (tmp_path / f"{name}.py").write_text("open('was run', 'w')\n")
    monkeypatch.chdir(tmp_path)
    files = texts(tmp_path)
    assert Forerunner(files).answer(files, wanted) is not None
    assert not (tmp_path / "was run").exists()


def test_it_ends_with_its_parent(tmp_path: Path) -> None:
    pipe = tmp_path / "waits"
    code = f"""
import os, time
from diffviewer import forerunner
sleeps = "import time; from diffviewer import forerunner; forerunner._told = lambda _: time.sleep(600); "
forerunner._BEGIN = sleeps + "forerunner.serve()"
print(forerunner.Forerunner(["a.txt"])._process.pid, flush=True)
time.sleep(1)
open({str(pipe)!r}, "w").close()
time.sleep(600)
"""
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    while not pipe.exists():
        time.sleep(0.05)
    os.kill(child, 0)  # it is there
    parent.kill()
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 20
    while _runs(child) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _runs(child)


def _runs(process: int) -> bool:
    """Whether it is there, and not merely remembered until somebody asks for its end."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not status.exists() or status.read_text().rsplit(")", 1)[1].split()[0] != "Z"
