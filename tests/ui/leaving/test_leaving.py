"""Rules made from the window, on a real library and real pages."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QRadioButton
from pytestqt.qtbot import QtBot

from diffviewer.extract.page import read_bytes
from diffviewer.models import Block, BlockKind
from diffviewer.records import RawPage
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from diffviewer.ui.leaving.ignore_dialog import IgnoreDialog
from diffviewer.ui.leaving.page_dialog import PageDialog
from diffviewer.ui.text.block_in_hand import BlockInHand
from diffviewer.ui.window.rule_wiring import RuleWiring
from tests.extract.pages import PARAGRAPHS, page
from tests.ui.pages import START, Desktop, desktop, opened

SITE = "gazette.example"
LETTER = "Get the Gazette by mail, every day at seven in the morning."
HEAD = f'<link rel="canonical" href="https://www.{SITE}/ferry">'


def promo(readers: int) -> str:
    return f"More than {readers} readers follow the harbour with us every morning before breakfast."


def raw(readers: int, first: str = PARAGRAPHS[0]) -> bytes:
    return page(
        (first, *PARAGRAPHS[1:]),
        head=HEAD,
        middle=f"<div class='harbour-letter'><p>{promo(readers)}</p></div>",
        before=f"<section class='newsletter'><p>{LETTER}</p></section>",
    ).encode()


EDITED = PARAGRAPHS[0].replace("Monday", "Tuesday")
BODIES = (raw(100), raw(200), raw(200, EDITED))


def fill(path: Path) -> int:
    with Library.open(path) as library:
        article = library.articles.watch(f"https://www.{SITE}/ferry", START)
        for hour, body in enumerate(BODIES):
            document = read_bytes(body, "page.html").captures[0].document
            at = START + timedelta(hours=hour)
            library.add_capture(article.id, document, at, page=RawPage(body, article.url, 200))
        return article.id


def files(folder: Path) -> list[str]:
    for number, body in enumerate(BODIES):
        (folder / f"ferry-{number}.html").write_bytes(body)
    return [str(folder / f"ferry-{number}.html") for number in range(len(BODIES))]


def rules_of(made: Desktop) -> RuleWiring:
    assert made.back.rules is not None
    return made.back.rules


def texts(made: Desktop) -> list[tuple[str, ...]]:
    history = made.controller.history
    return [] if history is None else [capture.document.paragraphs for capture in history.captures]


def in_newer(made: Desktop, text: str) -> BlockInHand:
    history = made.controller.history
    assert history is not None
    blocks = history.captures[made.controller.pair[1]].document.blocks
    number = next(number for number, block in enumerate(blocks) if block.text == text)
    return BlockInHand(blocks[number], number, in_older=False)


def show_article(qtbot: QtBot, made: Desktop, number: int) -> None:
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        made.back.library.opener.open(number)


def ignoring(qtbot: QtBot, made: Desktop, text: str) -> IgnoreDialog:
    rules_of(made).leaving.ignore(in_newer(made, text))
    dialog = rules_of(made).leaving.dialog
    assert isinstance(dialog, IgnoreDialog)
    qtbot.waitUntil(dialog.make.isEnabled, timeout=30_000)
    return dialog


def test_ignoring_a_block_mends_the_past_and_can_be_undone(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        assert len(texts(made)) == 3
        dialog = ignoring(qtbot, made, promo(200))
        assert dialog.rule == Rule(SITE, RuleKind.NUMBERS, promo(200))
        assert dialog.says.text() == "3 version(s) of 3 looked at would read otherwise. 1 change(s) would be none."
        assert [dialog.list.item(n).text().split("\n")[0] for n in range(dialog.list.count())] == [
            promo(200),
            promo(100),
        ]
        dialog.make.click()
        qtbot.waitUntil(lambda: len(texts(made)) == 2, timeout=30_000)
        assert not any("readers" in text for paragraphs in texts(made) for text in paragraphs)
        assert made.content.undo.isVisible()
        made.content.undo.button.click()
        qtbot.waitUntil(lambda: len(texts(made)) == 3, timeout=30_000)
        assert promo(200) in texts(made)[2]
    with Library.open(tmp_path / "library.sqlite") as library:
        assert library.rules.all() == ()
        assert library.verify().sound


def test_rules_made_one_after_the_other_are_all_made(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        leaving = rules_of(made).leaving
        view = leaving._in_view(None)
        for text in (promo(100), promo(200), *PARAGRAPHS[2:4]):
            leaving._make(view, (Rule(SITE, RuleKind.EXACT, text),))
        qtbot.waitUntil(lambda: texts(made)[-1:] == [(EDITED, PARAGRAPHS[1], PARAGRAPHS[4])], timeout=30_000)
    with Library.open(tmp_path / "library.sqlite") as library:
        assert len(library.rules.all()) == 4


def test_the_place_of_a_block_can_be_ignored(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        dialog = ignoring(qtbot, made, promo(200))
        place = next(b for b in dialog.findChildren(QRadioButton) if "selector" in b.text())
        qtbot.waitUntil(place.isEnabled, timeout=30_000)
        place.click()
        assert dialog.rule == Rule(SITE, RuleKind.SELECTOR, "div.harbour-letter")
        qtbot.waitUntil(dialog.make.isEnabled, timeout=30_000)
        assert dialog.says.text() == "3 version(s) of 3 looked at would read otherwise. 1 change(s) would be none."
        dialog.make.click()
        qtbot.waitUntil(lambda: len(texts(made)) == 2, timeout=30_000)


def test_a_pattern_is_tried_and_one_that_is_too_wide_cannot_be_made(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        dialog = ignoring(qtbot, made, promo(200))
        dialog.choose(RuleKind.PATTERN)
        qtbot.waitUntil(dialog.make.isEnabled, timeout=30_000)
        dialog.pattern.clear()
        QTest.keyClicks(dialog.pattern, "(")
        qtbot.waitUntil(lambda: dialog.says.text().startswith("This cannot be read:"), timeout=10_000)
        assert not dialog.make.isEnabled()
        dialog.pattern.clear()
        QTest.keyClicks(dialog.pattern, ".")
        qtbot.waitUntil(lambda: "no text left" in dialog.says.text(), timeout=30_000)
        assert not dialog.make.isEnabled()
        dialog.reject()


def test_files_are_read_again_under_a_rule_and_a_library_is_made_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, files(tmp_path))
        dialog = ignoring(qtbot, made, promo(200))
        assert dialog.says.text() == "3 version(s) of 3 looked at would read otherwise. 1 change(s) would be none."
        dialog.make.click()
        qtbot.waitUntil(lambda: not any(promo(200) in each for each in texts(made)), timeout=30_000)
        assert len(texts(made)) == 3
        assert len(made.controller.session._entries) == 1
        # what is opened from now on is read so from the start
        made.controller.open(files(tmp_path)[:2])
        qtbot.waitUntil(lambda: texts(made) == [PARAGRAPHS, PARAGRAPHS], timeout=30_000)


def test_what_is_kept_later_is_under_the_rule(qtbot: QtBot, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        library.rules.add((Rule(SITE, RuleKind.NUMBERS, promo(1)),), START)
    with desktop(qtbot, tmp_path) as made:
        qtbot.waitUntil(lambda: bool(made.reader.rules), timeout=10_000)
        opened(qtbot, made.controller, files(tmp_path)[:2])
        with qtbot.waitSignal(made.back.library.keeper.kept, timeout=30_000):
            made.back.library.keeper.keep()
    with Library.open(tmp_path / "library.sqlite") as library:
        (article,) = library.lists.page().articles
        assert [library.document(article.id, v.seq).paragraphs for v in library.versions(article.id)] == [PARAGRAPHS]


def test_without_a_site_it_is_said_that_no_rule_can_be_made(qtbot: QtBot, tmp_path: Path) -> None:
    for number, body in enumerate(BODIES):
        (tmp_path / f"{number}.html").write_bytes(body.replace(HEAD.encode(), b""))
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, [str(tmp_path / "0.html"), str(tmp_path / "1.html")])
        rules_of(made).leaving.ignore(in_newer(made, promo(200)))
        assert rules_of(made).leaving.dialog is None
        assert "does not say which site" in made.content.notice.accessibleName()


def test_the_key_ignores_the_change_shown(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        assert not made.content.commands.rules.ignore.isEnabled()
        show_article(qtbot, made, number)
        made.content.commands.rules.ignore.trigger()
        assert "Select a paragraph" in made.content.notice.accessibleName()
        made.content.commands.next.trigger()
        made.content.commands.rules.ignore.trigger()
        dialog = rules_of(made).leaving.dialog
        assert isinstance(dialog, IgnoreDialog)
        assert dialog.rule.pattern == EDITED
        dialog.reject()


def test_the_menu_of_the_text_offers_both(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, files(tmp_path))
        assert made.content.pane is not None
        for block, enabled in ((None, False), (in_newer(made, promo(200)), True)):
            menu = QMenu()
            made.content.pane.view.menu_opening.emit(menu, block)
            found = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
            assert found == {"Ignore this…": enabled, "What was left out…": True}


def shown_page(qtbot: QtBot, made: Desktop) -> PageDialog:
    made.content.commands.rules.left_out.trigger()
    dialog = rules_of(made).leaving.dialog
    assert isinstance(dialog, PageDialog)
    qtbot.waitUntil(lambda: "Reading" not in dialog.says.text(), timeout=30_000)
    return dialog


def row_of(dialog: PageDialog, text: str) -> int:
    return next(row for row, part in enumerate(dialog.model.parts) if part.block.text == text)


def test_the_page_is_shown_with_what_was_left_out_and_corrected_by_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        dialog = shown_page(qtbot, made)
        letter, readers = row_of(dialog, LETTER), row_of(dialog, promo(200))
        assert dialog.model.why(letter) == "left out: its place is called “newsletter”"
        assert dialog.model.why(readers) == "in the article"
        assert not dialog.make.isEnabled()
        for row in (letter, readers):
            dialog.list.scrollTo(dialog.model.index(row))
            place = dialog.list.visualRect(dialog.model.index(row)).center()
            QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert (dialog.model.why(letter), dialog.model.why(readers)) == ("will be kept", "will be left out")
        dialog.by_place.setChecked(True)
        qtbot.waitUntil(dialog.make.isEnabled, timeout=30_000)
        dialog.make.click()
        qtbot.waitUntil(lambda: len(texts(made)) == 2, timeout=30_000)
        assert texts(made)[0] == (LETTER, *PARAGRAPHS)
        # turned back, the rules that did it go
        dialog = shown_page(qtbot, made)
        assert dialog.model.why(row_of(dialog, LETTER)) == "kept by your rule"
        dialog.list.setCurrentIndex(dialog.model.index(row_of(dialog, LETTER)))
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        qtbot.waitUntil(dialog.make.isEnabled, timeout=30_000)
        dialog.make.click()
        qtbot.waitUntil(lambda: texts(made)[:1] == [PARAGRAPHS], timeout=30_000)


def test_a_version_without_its_page_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library:
        number = library.articles.watch(f"https://{SITE}/a", START).id
        document = read_bytes(BODIES[0], "page.html").captures[0].document
        library.add_capture(number, document, START)
    with desktop(qtbot, tmp_path) as made:
        show_article(qtbot, made, number)
        dialog = shown_page(qtbot, made)
        assert "is not kept" in dialog.says.text()
        dialog.reject()


def test_the_list_of_rules_switches_removes_saves_and_takes(qtbot: QtBot, tmp_path: Path) -> None:
    number = fill(tmp_path / "library.sqlite")
    with Library.open(tmp_path / "library.sqlite") as library:
        library.rules.add(
            (
                Rule(SITE, RuleKind.NUMBERS, promo(1)),
                Rule(SITE, RuleKind.EXACT, "A learnt one", learnt=True),
            ),
            START,
        )
    with desktop(qtbot, tmp_path) as made:
        rules = rules_of(made).list
        made.content.commands.rules.rules.trigger()
        dialog = rules.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1, timeout=10_000)
        site = dialog.tree.topLevelItem(0)
        assert site is not None
        assert (site.text(0), site.childCount(), site.child(1).text(1)) == (SITE, 2, "learnt")
        dialog.tree.setCurrentItem(site.child(1))
        assert not dialog.remove.isEnabled()
        target = tmp_path / "rules.json"
        dialog.saving.emit(str(target))
        assert [each["pattern"] for each in json.loads(target.read_text())["rules"]] == [promo(1), "A learnt one"]
        dialog.tree.setCurrentItem(site.child(0))
        dialog.remove.click()
        qtbot.waitUntil(lambda: dialog.tree.topLevelItem(0).childCount() == 1, timeout=10_000)
        dialog.back.click()
        qtbot.waitUntil(lambda: dialog.tree.topLevelItem(0).childCount() == 2, timeout=10_000)
        dialog.tree.topLevelItem(0).child(0).setCheckState(0, Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: not rules._rules[0].enabled, timeout=10_000)
        (tmp_path / "other.json").write_text("{}")
        dialog.taking.emit(str(tmp_path / "other.json"))
        assert dialog.says.text() == "“other.json” is not a file of rules."
        dialog.taking.emit(str(target))
        qtbot.waitUntil(lambda: rules._rules[0].enabled, timeout=10_000)
        assert "read otherwise" not in made.content.notice.accessibleName()
        dialog.reject()
        qtbot.waitUntil(
            lambda: "3 version(s) read otherwise now" in made.content.notice.accessibleName(), timeout=30_000
        )
    with Library.open(tmp_path / "library.sqlite") as library:
        assert promo(100) not in library.document(number, 0).paragraphs


@pytest.mark.parametrize("text", ["A paragraph without any number.", "Numbers 1 and 2"])
def test_numbers_are_offered_where_there_are_any(qtbot: QtBot, text: str, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        dialog = IgnoreDialog(Block(BlockKind.PARAGRAPH, text), SITE, made.theme)
        qtbot.addWidget(dialog)
        assert dialog.rule.kind is (RuleKind.NUMBERS if "1" in text else RuleKind.EXACT)
