"""`diffviewer compare` and `export` to PDF and PNG: painted without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from diffviewer.cli import main
from tests.export.histories import harbour
from tests.ui.pages import pages
from tests.ui.paper.pdf_text import facts_of, text_of


def test_a_pdf_and_a_picture_come_out_of_a_machine_without_a_screen(tmp_path: Path) -> None:
    old, new = pages(tmp_path, 2)
    blind = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    blind.pop("QT_QPA_PLATFORM", None)
    for name in ("out.pdf", "out.png"):
        command = [sys.executable, "-m", "diffviewer", "compare", old, new, "-o", str(tmp_path / name)]
        done = subprocess.run(command, check=False, env=blind, capture_output=True, text=True, timeout=120)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "of its own words" in text_of(tmp_path / "out.pdf")
    assert QImage(str(tmp_path / "out.png")).width() == 1200


@pytest.mark.usefixtures("qapp")
def test_histories_and_versions_of_the_library(tmp_path: Path) -> None:
    library = str(harbour(tmp_path / "lib.sqlite"))
    for arguments, name in (
        ((), "all.pdf"),
        (("--versions", "0", "1"), "two.pdf"),
        (("--versions", "0", "1"), "x.png"),
    ):
        target = str(tmp_path / name)
        assert main(["export", "1", *arguments, "-o", target, "--paper", "letter", "--library", library]) == 0
    assert "The first text" in text_of(tmp_path / "all.pdf")
    assert facts_of(tmp_path / "two.pdf")["Page size"].startswith("612 x 792")
    assert QImage(str(tmp_path / "x.png")).width() == 1200


@pytest.mark.usefixtures("qapp")
def test_of_all_articles_a_file_each(tmp_path: Path) -> None:
    library = str(harbour(tmp_path / "lib.sqlite"))
    assert main(["export", "all", "--format", "pdf", "-o", str(tmp_path), "--library", library]) == 0
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["1 Harbour wall fails.pdf"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "pdf"), "a pdf needs a file: -o FILE.pdf"),
        (("--format", "png", "--versions", "0", "1"), "a png needs a file: -o FILE.png"),
        (("--format", "png", "-o", "x.png"), "png is of a comparison: --versions A B"),
        (("--format", "text"), "text is of a comparison: --versions A B"),
    ],
)
def test_what_is_missing_is_said(
    arguments: tuple[str, ...], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = str(harbour(tmp_path / "lib.sqlite"))
    with pytest.raises(SystemExit) as ended:
        main(["export", "1", *arguments, "--library", library])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_versions_as_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = str(harbour(tmp_path / "lib.sqlite"))
    assert main(["export", "1", "--format", "text", "--versions", "0", "2", "--library", library]) == 0
    said = capsys.readouterr().out
    assert "Harbour wall [-fails-]{+collapses+}" in said
    assert "SHA-256 of its page" in said
