"""The command line, called in this process: what it answers, and how it says what is wrong."""

import json
import time
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from threading import Event

import pytest

from diffviewer import __version__, comparing, log
from diffviewer.cli import main
from diffviewer.cli.batch import answer_each

OLD = "The bridge was shut on Monday.\nNobody was hurt.\n"
NEW = "The bridge was closed on Monday.\nNobody was hurt.\n"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8")
    return str(old), str(new)


Failing = Callable[..., str]


@pytest.fixture
def failing(capsys: pytest.CaptureFixture[str]) -> Failing:
    """Calls the program, which must refuse with one line on standard error, and gives that line."""

    def call(*arguments: str) -> str:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = end.code
        captured = capsys.readouterr()
        assert status == 2
        assert captured.out == ""
        assert captured.err.startswith("diffviewer: ")
        assert captured.err.endswith("\n")
        assert captured.err.count("\n") == 1
        return captured.err

    return call


def test_compares_two_files(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair, "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["old"]["paragraphs"] == OLD.splitlines()
    assert answer["new"]["paragraphs"] == NEW.splitlines()
    assert [row["kind"] for row in answer["rows"]] == ["changed", "equal"]
    assert answer["rows"][0]["old_spans"] == [
        ["The bridge was ", "equal"],
        ["shut", "removed"],
        [" on Monday.", "equal"],
    ]
    assert answer["stats"]["changes"] == 1


def test_text_is_the_default(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair]) == 0
    assert "The bridge was [-shut-]{+closed+} on Monday." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("kind", "beginning"), [("html", "<!DOCTYPE html>"), ("markdown", "# "), ("json", "{"), ("text", "old.txt")]
)
def test_formats(kind: str, beginning: str, pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair, "--format", kind]) == 0
    assert capsys.readouterr().out.startswith(beginning)


@pytest.mark.parametrize(
    ("name", "beginning"), [("a.html", "<!DOCTYPE html>"), ("a.md", "# "), ("a.JSON", "{"), ("a", "old.txt")]
)
def test_the_name_of_the_output_chooses_the_format(
    name: str, beginning: str, pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *pair, "-o", str(tmp_path / name)]) == 0
    assert capsys.readouterr().out == ""
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)


def test_exit_code_tells_whether_pages_differ(pair: tuple[str, str]) -> None:
    old, new = pair
    assert main(["compare", old, new, "--exit-code"]) == 1
    assert main(["compare", old, old, "--exit-code"]) == 0
    assert main(["compare", old, new]) == 0


def test_identical_pages_say_so(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    main(["compare", pair[0], pair[0]])
    assert "No differences" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("ignored", "old", "new"),
    [
        ("case", "The Bridge is shut", "the bridge is shut"),
        ("punctuation", "Shut, it is", "Shut it is"),
        ("quotes", "It is “shut”", 'It is "shut"'),
        ("numbers", "It cost 40 crowns", "It cost 50 crowns"),
        ("case,punctuation", "Shut, it is", "shut it is"),
    ],
)
def test_ignoring(ignored: str, old: str, new: str, tmp_path: Path) -> None:
    names = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    for name, text in zip(names, (old, new), strict=True):
        Path(name).write_text(text, encoding="utf-8")
    assert main(["compare", *names, "--exit-code", "-o", str(tmp_path / "out")]) == 1
    assert main(["compare", *names, "--exit-code", "--ignore", ignored, "-o", str(tmp_path / "out")]) == 0


def test_batch_answers_in_order_and_goes_on(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = pair
    pairs = [[old, new], [old, str(tmp_path / "gone.txt")], ["alone"], [new, old], [old, old]]
    listed = tmp_path / "pairs.tsv"
    listed.write_text("\n\n".join("\t".join(p) for p in pairs), encoding="utf-8")
    assert main(["compare", "--batch", str(listed)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["pair"] for answer in answers] == pairs
    assert ["error" in answer for answer in answers] == [False, True, True, False, False]
    assert "gone.txt" in answers[1]["error"]
    assert "alone" in answers[2]["error"]


def test_batch_tells_by_exit_code_too(pair: tuple[str, str], tmp_path: Path) -> None:
    listed = tmp_path / "pairs.tsv"
    listed.write_text(f"{pair[0]}\t{pair[0]}\r\n", encoding="utf-8")
    output = str(tmp_path / "out")
    assert main(["compare", "--batch", str(listed), "--exit-code", "-o", output]) == 0
    listed.write_text(f"\ufeff{pair[0]}\t{pair[0]}\r\n{pair[0]}\t{pair[1]}\r\n", encoding="utf-8")
    assert main(["compare", "--batch", str(listed), "--exit-code", "-o", output]) == 1
    assert len(Path(output).read_text(encoding="utf-8").splitlines()) == 2


def test_batch_writes_each_answer_as_soon_as_it_is_known() -> None:
    written = Event()

    class Stream(StringIO):
        def flush(self) -> None:
            written.set()

    def work(entry: str, should_cancel: Callable[[], bool]) -> dict[str, object]:
        if entry == "second":
            assert written.wait(60), "the first answer is held back"
        return {"done": True}

    stream = Stream()
    answer_each(work, ["first", "second", "third"], "entry", stream)
    assert [json.loads(line) for line in stream.getvalue().splitlines()] == [
        {"done": True, "entry": entry} for entry in ("first", "second", "third")
    ]


def test_batch_that_is_given_up_stops_its_work() -> None:
    class Closed(StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    def work(entry: str, should_cancel: Callable[[], bool]) -> dict[str, object]:
        if entry == "first":
            return {}
        while not should_cancel():
            time.sleep(0.001)
        return {}

    with pytest.raises(BrokenPipeError):
        answer_each(work, ["first", "second"], "entry", Closed())


def test_extracts_text(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", pair[0]]) == 0
    assert capsys.readouterr().out == "The bridge was shut on Monday.\n\nNobody was hurt.\n"


def test_extract_batch_names_files_as_given(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    listed = tmp_path / "list.txt"
    names = ["./old.txt", "gone 🦆.txt", "new.txt", pair[0]]
    listed.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    assert main(["extract", "--batch", str(listed)]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["file"] for answer in answers] == names
    assert answers[0]["blocks"][1] == {"kind": "paragraph", "text": "Nobody was hurt."}
    assert "gone 🦆.txt" in answers[1]["error"]


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, said in (
        (["--version"], f"diffviewer {__version__}\n"),
        (["--help"], "compare"),
        (["-h"], "extract"),
    ):
        with pytest.raises(SystemExit) as end:
            main(arguments)
        assert end.value.code == 0
        assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["compare", "a", "b", "c"],
        ["compare", "a", "b", "--format", "pdf"],
        ["compare", "a", "b", "--ignore", "verbs"],
        ["compare", "--batch", "list", "--format", "html"],
        ["compare", "--batch", "list", "page"],
        ["extract"],
        ["extract", "a", "b"],
        ["extract", "--batch", "list", "page"],
        ["extract", "--batch", "list", "--format", "text"],
        ["--bogus"],
    ],
)
def test_wrong_usage(arguments: list[str], failing: Failing) -> None:
    assert "--help" in failing(*arguments)


def test_what_cannot_be_read(pair: tuple[str, str], tmp_path: Path, failing: Failing) -> None:
    empty, binary = tmp_path / "empty.html", tmp_path / "noise.bin"
    empty.touch()
    binary.write_bytes(bytes(range(256)) * 40)
    gone = str(tmp_path / "gone.html")
    assert gone in failing("compare", pair[0], gone)
    assert "folder" in failing("compare", pair[0], str(tmp_path))
    assert "empty" in failing("extract", str(empty))
    assert str(binary) in failing("extract", str(binary))
    assert "one version" in failing("compare", pair[0])
    assert gone in failing("compare", "--batch", gone)
    assert gone in failing("extract", "--batch", gone)
    assert "cannot be read" in failing("extract", "--batch", str(tmp_path))


def test_odd_names_stay_on_one_line(failing: Failing) -> None:
    line = failing("compare", "a\n🦆\x1b[31m\u202e.html", "b")
    assert "a\\n🦆\\u001b[31m\\u202e.html" in line


def test_output_that_cannot_be_written(pair: tuple[str, str], tmp_path: Path, failing: Failing) -> None:
    assert "gone" in failing("compare", *pair, "-o", str(tmp_path / "gone" / "out.html"))
    assert "folder" in failing("compare", *pair, "-o", str(tmp_path))


def test_an_error_of_ours_is_one_sentence_and_in_the_log(
    pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: Failing
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the wheel came off")

    monkeypatch.setattr(comparing, "compare_documents", broken)
    try:
        line = failing("compare", *pair)
        assert "RuntimeError" in line
        assert str(log.log_file()) in line
        assert "the wheel came off" in log.log_file().read_text(encoding="utf-8")
        listed = tmp_path / "pairs.tsv"
        listed.write_text("\t".join(pair), encoding="utf-8")
        assert main(["compare", "--batch", str(listed), "-o", str(tmp_path / "out")]) == 0
        assert "RuntimeError" in json.loads((tmp_path / "out").read_text(encoding="utf-8"))["error"]
    finally:
        log.stop()


def test_files_go_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    from diffviewer import app

    opened: list[tuple[list[str], str | None, bool]] = []
    monkeypatch.setattr(
        app, "run", lambda paths, library, *, hidden: opened.append((list(paths), library, hidden)) or 0
    )
    assert main([]) == 0
    assert main(["a.html", "b.html"]) == 0
    assert main(["--", "-c.html", "compare"]) == 0
    assert main(["--library", "mine.sqlite", "a.html"]) == 0
    assert main(["--hidden"]) == 0
    assert opened == [
        ([], None, False),
        (["a.html", "b.html"], None, False),
        (["-c.html", "compare"], None, False),
        (["a.html"], "mine.sqlite", False),
        ([], None, True),
    ]
