"""Giving out what is shown in a window: every kind of file, the clipboard, the printer."""

import json
from pathlib import Path

import pytest
from lxml import etree, html
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from diffviewer.export.bundle.check import check_bundle
from diffviewer.store.library import Library
from diffviewer.ui.commands.actions import Actions
from tests.export.histories import HOSTILE, add_article, said
from tests.ui.libraries import fill
from tests.ui.pages import Desktop, desktop, opened, pages
from tests.ui.paper.pdf_text import text_of

COMPARISONS = ("html", "pdf", "png", "markdown", "text", "json")
HISTORIES = ("history html", "history pdf", "history csv", "bundle")


def write(qtbot: QtBot, made: Desktop, kind: str, target: Path) -> None:
    sharing = made.back.sharing
    subject = sharing.subject()
    assert subject is not None
    with qtbot.waitSignal(sharing.sharing.written, timeout=30_000):
        sharing.sharing.write(subject, kind, str(target))


def show_article(qtbot: QtBot, made: Desktop, number: int) -> None:
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        made.back.library.opener.open(number)


def read(kind: str, target: Path) -> str:
    """What stands in a file, as something that we did not write reads it."""
    if kind == "bundle":
        assert check_bundle(target).sound
        return ""
    if kind == "png":
        assert QImage(str(target)).width() == 1200
        return ""
    if target.suffix == ".pdf":
        return text_of(target)
    if target.suffix == ".html":
        return str(html.fromstring(target.read_bytes()).text_content())
    if kind == "json":
        return str(json.loads(target.read_text(encoding="utf-8"))["rows"])
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [*COMPARISONS, *HISTORIES])
@pytest.mark.parametrize("kept", [True, False])
def test_every_kind_is_written_of_files_and_of_articles(kind: str, kept: bool, qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite") if kept else {}
    suffix = {"markdown": "md", "text": "txt", "bundle": "zip"}.get(kind, kind.rpartition(" ")[2])
    target = tmp_path / f"out.{suffix}"
    with desktop(qtbot, tmp_path) as made:
        if kept:
            show_article(qtbot, made, numbers["ferry"])
        else:
            opened(qtbot, made.controller, pages(tmp_path, 3))
        write(qtbot, made, kind, target)
        said = read(kind, target)
        if said and kind != "history csv":
            assert ("It was said" if kept else "of its own words") in said
        assert made.content.written.isVisible()
        assert target.name in made.content.written.accessibleName()
        if kind == "bundle":
            assert QGuiApplication.clipboard().text() == check_bundle(target).whole


def test_the_dialog_offers_a_name_and_asks_before_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        made.settings.export_folder = str(tmp_path)
        show_article(qtbot, made, numbers["ferry"])
        made.content.commands.share.pdf.trigger()
        dialog = made.back.sharing.sharing.dialog
        assert dialog is not None
        assert Path(dialog.selectedFiles()[0]).name == "Ferry to run once a day, v2-v3.pdf"
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.reject()


def test_what_cannot_be_written_is_told_and_what_was_there_stays(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        sharing = made.back.sharing
        subject = sharing.subject()
        assert subject is not None
        with qtbot.waitSignal(sharing.sharing.problem, timeout=30_000):
            sharing.sharing.write(subject, "html", str(tmp_path / "nowhere" / "out.html"))
        assert "out.html" in made.content.problem.sentence.text()
        target = tmp_path / "out.pdf"
        target.write_text("what stood here", encoding="utf-8")
        with qtbot.waitSignal(sharing.sharing.told, timeout=30_000):
            sharing.sharing.write(subject, "history pdf", str(target))
            sharing.sharing.cancel()
        assert target.read_text(encoding="utf-8") == "what stood here"
        assert [file.name for file in tmp_path.glob(".*.part")] == []


def test_the_comparison_is_copied_with_its_colours(qtbot: QtBot, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        article = add_article(library, [said(HOSTILE, f"{HOSTILE} one"), said(HOSTILE, f"{HOSTILE} two")])
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, article.id)
        with qtbot.waitSignal(made.back.sharing.sharing.told, timeout=30_000):
            made.content.commands.share.rich.trigger()
        copied = QGuiApplication.clipboard().mimeData()
        page = html.fromstring(copied.html())
        (removed,) = page.xpath("//span[contains(@style, 'line-through')]")
        (added,) = page.xpath("//span[contains(@style, 'underline')]")
        assert (removed.text, added.text) == ("one", "two")
        assert "background-color" in removed.get("style")
        assert not page.xpath("//script | //del | //ins")
        assert etree.tostring(page)
        assert "[-one-]{+two+}" in copied.text()


def test_the_citation_is_copied(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        with qtbot.waitSignal(made.back.sharing.sharing.told, timeout=30_000):
            made.content.commands.share.cite.trigger()
        assert QGuiApplication.clipboard().text().count("SHA-256 of its file: ") == 2


def test_the_preview_paints_what_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        made.content.commands.share.print.trigger()
        qtbot.waitUntil(lambda: made.back.sharing.sharing.preview is not None, timeout=30_000)
        preview = made.back.sharing.sharing.preview
        assert preview is not None
        qtbot.waitUntil(preview.dialog.isVisible)
        printer = preview.printer
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        preview.paint(printer)
        preview.dialog.reject()
    assert "of its own words" in text_of(tmp_path / "printed.pdf")


def test_what_makes_no_sense_cannot_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    numbers = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        share = made.content.commands.share
        button = made.content.top_row.export_button
        assert not button.isVisible()
        assert not any(action.isEnabled() for action in (*share.of_comparison, *share.of_history))
        show_article(qtbot, made, numbers["boat"])  # with one version
        assert button.isVisible()
        assert not any(action.isEnabled() for action in share.of_comparison)
        assert all(action.isEnabled() for action in share.of_history)
        write(qtbot, made, "history html", tmp_path / "one.html")
        show_article(qtbot, made, numbers["ferry"])
        assert all(action.isEnabled() for action in (*share.of_comparison, *share.of_history))


def test_every_action_is_in_the_button_s_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        menu = made.content.top_row.export_menu
        found = {*menu.actions()}
        for action in menu.actions():
            if action.menu() is not None:
                found |= {*action.menu().actions()}
        assert {*made.content.commands.share.files} <= found
        assert isinstance(made.content.commands, Actions)
        qtbot.mouseMove(made.content.top_row, pos=made.content.top_row.rect().center())
        assert made.content.top_row.export_button.focusPolicy() is Qt.FocusPolicy.TabFocus
