"""`diffviewer export --format bundle` and `diffviewer verify`, run as the command line runs them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from diffviewer.cli import main
from tests.export.bundles import tampered
from tests.export.histories import harbour

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return harbour(tmp_path / "lib.sqlite")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def test_a_bundle_is_written_and_verified(library: Path, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "harbour été.zip"
    status, out, err = run("export", "1", "--format", "bundle", "-o", target, "--library", library)
    assert (status, err) == (0, "")
    whole, _, name = out.strip().partition("  ")
    assert name == str(target)
    status, out, err = run("verify", target)
    assert (status, err) == (0, "")
    first, last = out.splitlines()
    assert first == f"whole: {whole}"
    assert last.startswith("sound: 14 files of “Harbour wall fails”")


def test_a_folder_gets_bundles_of_all(library: Path, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert run("export", "all", "--format", "bundle", "-o", folder, "--library", library)[0] == 0
    assert [file.name for file in folder.iterdir()] == ["1 Harbour wall fails.zip"]


def test_what_is_wrong_with_a_bundle_is_a_line_each(library: Path, run: Run, tmp_path: Path) -> None:
    def spoil(files: dict[str, bytes]) -> None:
        files["texts/v0001.txt"] += b"!"
        files["\x1b[31mnew\u202e.txt"] = b""

    run("export", "1", "-o", tmp_path / "b.zip", "--library", library)
    status, out, err = run("verify", tampered(tmp_path / "b.zip", tmp_path / "t.zip", spoil))
    assert (status, err) == (1, "")
    lines = out.splitlines()
    assert lines[0] == "wrong: texts/v0001.txt was changed"
    assert lines[1] == "wrong: \\u001b[31mnew\\u202e.txt is not listed: it was added later"
    assert lines[-1].startswith("not sound: 4 things wrong")
    (tmp_path / "half.zip").write_bytes((tmp_path / "b.zip").read_bytes()[:3000])
    assert run("verify", tmp_path / "half.zip")[:2] == (
        1,
        "wrong: the zip file is damaged or not whole\nnot sound: 1 thing wrong with 0 files listed\n",
    )


def test_a_library_is_verified(library: Path, run: Run, tmp_path: Path) -> None:
    status, out, err = run("verify", library)
    assert (status, err) == (0, "")
    assert out.startswith("sound: 1 article, 3 versions")
    assert run("verify", "--library", library) == (0, out, "")
    with closing(sqlite3.connect(library)) as database, database:
        database.execute("UPDATE snapshot SET body = x'00' WHERE id = 2")
        database.execute("UPDATE version SET content = x'00' WHERE seq = 1")
    status, out, err = run("verify", library)
    assert (status, err) == (1, "")
    assert out.splitlines()[:2] == [
        "wrong: article 1: the text of version 1 is not the one that was stored",
        "wrong: article 1: the raw page 2 is not the one that was stored",
    ]


def test_the_own_library_is_verified_without_a_name(run: Run) -> None:
    status, out, err = run("verify")
    assert (status, err) == (0, "")
    assert out.startswith("sound: 0 articles")


def test_a_library_cut_short_is_not_sound(library: Path, run: Run, tmp_path: Path) -> None:
    whole = tmp_path / "copy.sqlite"
    with closing(sqlite3.connect(library)) as database:
        database.execute("VACUUM INTO ?", (str(whole),))
    data = whole.read_bytes()
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(data[: len(data) // 2])
    status, out, err = run("verify", cut)
    assert (status, err) == (1, "")
    assert out.startswith("wrong: ")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("verify", "nowhere.zip"), "nowhere.zip"),
        (("verify", "nowhere.sqlite"), "nowhere.sqlite"),
        (("verify", "LIBRARY", "--library", "LIBRARY"), "--library"),
        (("export", "1", "--format", "bundle", "--library", "LIBRARY"), "-o FILE.zip"),
        (("export", "all", "--format", "bundle", "--library", "LIBRARY"), "FOLDER"),
        (("export", "1", "--format", "bundle", "-o", "/nowhere/b.zip", "--library", "LIBRARY"), "b.zip"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(arguments: tuple[str, ...], word: str, library: Path, run: Run) -> None:
    status, out, err = run(*(str(library) if argument == "LIBRARY" else argument for argument in arguments))
    assert (status, out) == (2, "")
    assert word in err
    assert len(err.splitlines()) == 1


def test_a_bundle_that_cannot_be_finished_leaves_nothing(library: Path, run: Run, tmp_path: Path) -> None:
    target = tmp_path / "b.zip"
    target.write_bytes(b"what stood here")
    with closing(sqlite3.connect(library)) as database, database:
        database.execute("UPDATE snapshot SET body = x'00'")
    status, out, err = run("export", "1", "-o", target, "--library", library)
    assert (status, out) == (2, "")
    assert "damaged" in err
    assert target.read_bytes() == b"what stood here"
    assert list(tmp_path.glob(".*")) == []
