from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from diffviewer.errors import Cancelled
from diffviewer.export.exhibit import Exhibit, of_files, of_versions
from diffviewer.export.parts import exhibit_paper, history_paper
from diffviewer.models import BlockKind
from diffviewer.store.library import Library
from diffviewer.ui.paper.pdf import Sheet, write_pdf
from tests.export.comparisons import STORY, compared, document, moved
from tests.export.histories import HOSTILE, add_article, harbour, hostile, said
from tests.ui.paper.pdf_text import facts_of, text_of, tool

pytestmark = pytest.mark.usefixtures("qapp")


def pdf_of(exhibit: Exhibit, folder: Path, sheet: Sheet = "a4") -> Path:
    target = folder / "out.pdf"
    with target.open("wb") as stream:
        write_pdf(stream, exhibit_paper(exhibit), sheet)
    return target


def test_all_of_both_versions_can_be_selected_and_searched(tmp_path: Path) -> None:
    new = document(*STORY[:-1], "Something else was decided in the official office.", title="Bridge shut")
    text = text_of(pdf_of(of_files(*compared(document(*STORY), new)), tmp_path))
    for paragraph in STORY:
        assert paragraph in text
    assert "Something else was decided in the official office." in text  # no two letters drawn as one
    assert "Bridge closed shut" in text.replace("\u2009", " ")
    assert "3 Oct 2012, 14:02 UTC" in text
    assert "3 Oct 2012, 16:05 UTC, about 2 hours later" in text
    assert "headline changed" in text
    assert "SHA-256" in text


@pytest.mark.parametrize(("sheet", "size"), [("a4", "595 x 842"), ("letter", "612 x 792")])
def test_sheets_and_fonts(sheet: Sheet, size: str, qtbot: QtBot, tmp_path: Path) -> None:
    target = pdf_of(of_files(*moved()), tmp_path, sheet)
    facts = facts_of(target)
    assert facts["Page size"].startswith(size)
    assert facts["Title"] == "Bridge closed"
    fonts = tool("pdffonts", target).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)  # embedded


def test_pages_are_numbered_and_bear_the_headline(tmp_path: Path) -> None:
    long = [f"({number}) {text}" for number in range(12) for text in STORY]
    target = pdf_of(of_files(*compared(document(*long), document(*long[:-1]))), tmp_path)
    pages = tool("pdftotext", "-layout", target, "-").split("\f")[:-1]
    assert len(pages) == int(facts_of(target)["Pages"]) > 2
    for number, page in enumerate(pages, start=1):
        assert page.replace(" ", "").rstrip().endswith(f"{number}/{len(pages)}")
        assert "Bridge closed" in page
    together = " ".join(" ".join(pages).split())
    assert all(together.count(text[:30]) == 1 for text in long)


def test_every_script_and_kind_of_block(tmp_path: Path) -> None:
    kinds = tuple(BlockKind)
    old = document("桥关闭了。", *STORY[:7], title="Ο δρόμος — Дорога 🦆", kinds=kinds)
    new = document("桥今天关闭了。", *STORY[:7], title="Ο δρόμος — Дорога 🦆", kinds=kinds)
    text = text_of(pdf_of(of_files(*compared(old, new)), tmp_path))
    assert "Ο δρόμος — Дорога" in text
    assert "关闭了。" in text
    assert "今天" in text


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    with Library.open(hostile(tmp_path / "lib.sqlite"), read_only=True) as library:
        exhibit = of_versions(library, library.articles.get(1), 0, 2)
        target = pdf_of(exhibit, tmp_path)
    text = text_of(target)
    assert "<script>alert(1)</script>]]>&amp;" in text
    assert "\u202e" not in text
    assert "evil" in text
    assert facts_of(target)["JavaScript"] == "no"
    assert HOSTILE not in facts_of(target)["Title"]


def test_a_history_has_its_first_text_and_every_change(tmp_path: Path) -> None:
    target = tmp_path / "history.pdf"
    with Library.open(harbour(tmp_path / "lib.sqlite"), read_only=True) as library, target.open("wb") as stream:
        write_pdf(stream, history_paper(library, library.articles.get(1)))
    text = text_of(target)
    assert "v0: Harbour wall fails" in text
    assert "The first text, seen 1 Mar 2026, 09:00 UTC" in text
    assert "v0 → v1, made between 1 Mar 2026, 09:30 UTC and 1 Mar 2026, 10:00 UTC" in text
    assert "the text is one that had stood before" in text


def test_it_can_be_given_up(tmp_path: Path) -> None:
    with Library.open(tmp_path / "lib.sqlite") as library:
        article = add_article(library, [said("Title", f"Text {number}.") for number in range(9)])
        asked = iter(range(100))
        with pytest.raises(Cancelled), (tmp_path / "x.pdf").open("wb") as stream:
            write_pdf(stream, history_paper(library, article), should_cancel=lambda: next(asked) > 5)
    assert (tmp_path / "x.pdf").stat().st_size == 0
