"""The command line as a process of its own: streams, signals, locale, and how little it imports."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "diffviewer"]
PROJECT = Path(__file__).resolve().parent.parent
POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and signals of POSIX")


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    return {**kept, "PYTHONPATH": str(PROJECT), **more}


def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, env=environment(**more), check=False)


def text_file(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_output_is_utf8_whatever_the_locale(locale: dict[str, str], tmp_path: Path) -> None:
    old, new = text_file(tmp_path, "a.txt", "Une été 🦆 là."), text_file(tmp_path, "b.txt", "Un été 🦆 là.")
    for kind in ("json", "text", "markdown", "html"):
        done = run("compare", old, new, "--format", kind, **locale)
        assert (done.returncode, done.stderr) == (0, b"")
        assert "🦆" in done.stdout.decode("utf-8")
    listed = text_file(tmp_path, "list.tsv", f"{old}\tgäne 🦆.txt")
    done = run("compare", "--batch", listed, **locale)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["pair"] == [old, "gäne 🦆.txt"]


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    done = run("compare", str(tmp_path / "a\nb 🦆.html"), "b.html", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert (done.returncode, done.stdout) == (2, b"")
    line = done.stderr.decode("utf-8")
    assert line.count("\n") == 1
    assert line.startswith("diffviewer: There is no file")


@POSIX
def test_names_that_are_no_text_come_back_whole(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_text("One.", encoding="utf-8")
    except OSError:
        pytest.skip("the file system takes only names in UTF-8")
    listed = tmp_path / "list.txt"
    listed.write_bytes(name + b"\n")
    for locale in ({}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}):
        done = run("extract", "--batch", str(listed), **locale)
        answer = json.loads(done.stdout)
        assert answer["blocks"] == [{"kind": "paragraph", "text": "One."}]
        assert answer["file"].encode("utf-8", "surrogateescape") == name


@POSIX
def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    page = text_file(tmp_path, "a.txt", "One.")
    listed = text_file(tmp_path, "list.txt", page)
    for arguments in (["extract", page], ["extract", "--batch", listed], ["compare", page, page]):
        ours, theirs = os.pipe()
        os.close(ours)
        done = subprocess.run([*COMMAND, *arguments], stdout=theirs, stderr=subprocess.PIPE, check=False)
        os.close(theirs)
        assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    page = text_file(tmp_path, "a.txt", "One.")
    for arguments in (["extract", page], ["compare", page, page, "-o", "/dev/full"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
        assert b"cannot be written" in done.stderr


@POSIX
def test_closed_output_is_no_traceback(tmp_path: Path) -> None:
    page = text_file(tmp_path, "a.txt", "One.")
    command = f"'{sys.executable}' -m diffviewer extract '{page}' >&-"
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, env=environment(), check=False)
    assert b"Traceback" not in done.stderr


@POSIX
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    pipe = str(tmp_path / "list.txt")
    os.mkfifo(pipe)
    command = [*COMMAND, "extract", "--batch", pipe]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        writer = None
        while writer is None and process.poll() is None:
            try:  # works as soon as the program waits for what is in the list
                writer = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
            except OSError:
                time.sleep(0.01)
        assert writer is not None
        process.send_signal(signal.SIGINT)
        output, complaint = process.communicate(timeout=60)
        os.close(writer)
    assert (process.returncode, output, complaint) == (130, b"", b"")


@POSIX
def test_an_output_stands_whole_or_not_at_all(tmp_path: Path) -> None:
    page, output = text_file(tmp_path, "a.txt", "One."), text_file(tmp_path, "out.html", "what stood here")
    os.chmod(output, 0o640)
    assert run("compare", page, str(tmp_path / "gone.txt"), "-o", output).returncode == 2
    assert Path(output).read_text(encoding="utf-8") == "what stood here"
    link = tmp_path / "link.html"
    link.symlink_to(output)
    assert run("compare", page, page, "-o", str(link)).returncode == 0
    assert link.is_symlink()
    assert Path(output).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(os.stat(output).st_mode) == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "link.html", "out.html"]


@POSIX
def test_colours_go_to_terminals_only(tmp_path: Path) -> None:
    import pty

    old, new = text_file(tmp_path, "a.txt", "It is shut."), text_file(tmp_path, "b.txt", "It is closed.")

    def in_terminal(**more: str) -> str:
        ours, theirs = pty.openpty()
        terminal = environment(TERM="xterm", COLUMNS="60", **more)
        subprocess.run([*COMMAND, "compare", old, new], stdout=theirs, env=terminal, check=True)
        os.close(theirs)
        with open(ours, "rb", closefd=False) as reader:
            said = reader.read1(65536).decode("utf-8")
        os.close(ours)
        return said

    assert "\x1b[31;9mshut.\x1b[0m \x1b[32;4mclosed.\x1b[0m" in in_terminal()
    assert "\x1b" not in in_terminal(NO_COLOR="1")
    assert b"\x1b" not in run("compare", old, new, TERM="xterm").stdout


def test_text_files_need_nothing_heavy(tmp_path: Path) -> None:
    page = text_file(tmp_path, "a.txt", "One.")
    code = (
        "import sys; from diffviewer.cli import main; "
        f"main(['compare', {page!r}, {page!r}]); main(['extract', {page!r}]); "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "diffviewer" in loaded
    assert not loaded & {"trafilatura", "lxml", "PySide6", "requests", "htmldate", "justext", "feedparser"}


def test_asking_the_version_loads_no_engine() -> None:
    code = (
        "import sys; from diffviewer.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: print(*sorted(name for name in sys.modules if name.startswith('diffviewer')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True)
    loaded = done.stdout.splitlines()[-1].split()
    assert not [name for name in loaded if name.startswith(("diffviewer.diff", "diffviewer.reading", "diffviewer.ui"))]
