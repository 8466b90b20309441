from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from diffviewer.ui.comparison.drop_plan import Side
from diffviewer.ui.window.language import EnglishPlurals
from tests.ui.pages import Desktop, desktop, opened, page, pages

pytestmark = pytest.mark.usefixtures("same_everywhere")


def drag(made: Desktop, files: list[str], place: QPoint) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file) for file in files])
    event = QDragEnterEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(made.window, event)
    return mime


def drop(made: Desktop, mime: QMimeData, place: QPoint) -> None:
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(made.window, event)


def middle(made: Desktop, side: Side) -> QPoint:
    return made.content.pane.area_of(side, made.window).center()  # type: ignore[union-attr]


def test_the_empty_window_invites(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        assert made.content.welcome.isVisible()
        said = " ".join(label.text() for label in made.content.welcome.findChildren(QLabel))
        assert all(
            way in said for way in ("Watch an article", "Compare saved pages", "Try it first", "Drop two or more")
        )
        assert made.content.sidebar.isHidden()
        assert made.window.windowTitle()


def test_two_dropped_pages_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        place = made.window.rect().center()
        mime = drag(made, pages(tmp_path, 2), place)
        assert made.wiring.overlay.isVisible()
        assert made.wiring.overlay.sentence == "Compare these 2 pages"
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            drop(made, mime, place)
        assert not made.wiring.overlay.isVisible()
        pane = made.content.pane
        assert pane is not None
        assert pane.isVisible()
        assert pane.view.change_count == 6
        assert pane.header.headline.text() == "Ferry to run once a day"
        assert "Island Post" in pane.header.facts.text()
        assert "first seen 1 March 2025" in pane.header.facts.text()
        assert "Version 0" in pane.headers.left.text()
        assert "about 1 hour" in pane.headers.right.text()
        assert "6 change" in made.content.status.counts.text()
        assert made.window.windowTitle() == "Ferry to run once a day"
        assert made.content.sidebar.isVisible()
        assert not pane.slider.isVisible()


def test_the_smallest_window_shows_the_whole_headline(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 3))
        made.window.resize(made.window.minimumSize())
        pane = made.content.pane
        assert pane is not None
        headline = pane.header.headline
        headline.setText("A headline of so many words that the smallest window needs a second line")
        qtbot.waitUntil(lambda: headline.heightForWidth(headline.width()) > 40)
        qtbot.waitUntil(lambda: headline.height() >= headline.heightForWidth(headline.width()))
        assert pane.slider.isVisible()


def test_the_overlay_says_which_side_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        other = page(tmp_path, 3)
        for side, words in ((Side.OLD, "Replace the older side"), (Side.NEW, "Replace the newer side")):
            place = middle(made, side)
            mime = drag(made, [other], place)
            assert made.wiring.overlay.sentence == words
            assert made.wiring.overlay.geometry().contains(place)
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            drop(made, mime, place)
        assert "3 of its own words" in made.controller.comparison.new.blocks[0].text  # type: ignore[union-attr]


def test_a_drag_that_leaves_takes_its_words_along(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        drag(made, pages(tmp_path, 2), QPoint(300, 300))
        QApplication.sendEvent(made.window, QDragLeaveEvent())
        assert not made.wiring.overlay.isVisible()


@pytest.mark.parametrize(
    ("count", "words"), [(1, "Open “ferry-0.html”"), (5, "Make a timeline of 5"), (51, "51 files are too many")]
)
def test_the_overlay_says_what_will_happen(qtbot: QtBot, tmp_path: Path, count: int, words: str) -> None:
    with desktop(qtbot, tmp_path) as made:
        drag(made, pages(tmp_path, count), QPoint(300, 300))
        assert made.wiring.overlay.sentence.startswith(words)


def test_why_a_folder_cannot_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        mime = drag(made, [str(tmp_path)], QPoint(300, 300))
        assert "folder" in made.wiring.overlay.sentence
        with qtbot.waitSignal(made.controller.problem, timeout=30_000):
            drop(made, mime, QPoint(300, 300))
        assert made.content.problem.isVisible()
        assert "folder" in made.content.problem.sentence.text()


def test_text_that_is_dragged_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        mime = QMimeData()
        mime.setText("a sentence")
        event = QDragEnterEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(made.window, event)
        assert not made.wiring.overlay.isVisible()


def test_pasted_files_are_compared(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(file) for file in pages(tmp_path, 2)])
        QGuiApplication.clipboard().setMimeData(mime)
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            made.content.commands.paste.trigger()


def test_the_sample_opens(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.compared, timeout=60_000):
            made.content.commands.sample.trigger()
        assert len(made.controller.history.captures) == 6  # type: ignore[union-attr]
        assert made.content.pane.slider.isVisible()  # type: ignore[union-attr]


def test_a_problem_is_told_and_dismissed_by_escape(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        with qtbot.waitSignal(made.controller.problem, timeout=30_000):
            made.controller.open([str(tmp_path / "nothing.html")])
        bar = made.content.problem
        assert bar.isVisible()
        assert bar.accessibleName() == "There is no file “nothing.html”."
        qtbot.keyClick(made.window, Qt.Key.Key_Escape)
        assert not bar.isVisible()


def test_two_identical_pages(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        one = page(tmp_path, 1)
        opened(qtbot, made.controller, [one, one])
        assert "No differences" in made.content.status.counts.text()


def test_the_next_change_is_counted(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        made.content.commands.next.trigger()
        assert made.content.status.place.text() == "Change 1 of 6"


def test_keys_move_the_handles(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 4))
        with qtbot.waitActive(made.window):
            made.window.activateWindow()
        view = made.content.pane.view  # type: ignore[union-attr]
        for modifier, key, expected in (
            (Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Left, (1, 3)),
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Left, (1, 2)),
            (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Left, (0, 1)),
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Right, (0, 2)),
            (Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Right, (1, 2)),
            (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Right, (2, 3)),
        ):
            qtbot.keyClick(view.canvas, key, modifier)
            assert made.controller.pair == expected


def test_a_click_in_the_side_bar_shows_a_comparison_again(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        opened(qtbot, made.controller, pages(tmp_path, 3))
        view = made.content.sidebar.opened
        rect = view.visualRect(made.controller.session.index(1))
        with qtbot.waitSignal(made.controller.compared, timeout=30_000):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert len(made.controller.history.captures) == 2  # type: ignore[union-attr]


def test_the_side_bar_makes_room(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        made.window.resize(700, 600)
        assert made.content.sidebar.isHidden()
        made.window.resize(1300, 600)
        assert made.content.sidebar.isVisible()


def test_the_state_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 3))
        made.content.pane.view.set_split(0.4)  # type: ignore[union-attr]
        made.content.commands.inline.trigger()
        made.content.commands.larger.trigger()
        made.content.commands.axes.actions()[1].trigger()
        made.content.commands.themes.actions()[2].trigger()
        assert made.theme.palette.dark
        made.window.close()
    with desktop(qtbot, tmp_path) as again:
        opened(qtbot, again.controller, pages(tmp_path, 3))
        pane = again.content.pane
        assert pane is not None
        assert pane.view.split == 0.4
        assert again.content.commands.inline.isChecked()
        assert pane.view.canvas.zoom == pytest.approx(1.1)
        assert again.content.commands.axes.checkedAction().data() == "even"
        assert again.settings.theme == "dark"
        assert again.window.width() == 1200


def test_no_two_actions_share_a_key(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        keys = [key.toString() for action in made.content.commands.all() for key in action.shortcuts()]
        assert len(keys) == len(set(keys))


def test_every_action_is_in_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        found: set[QAction] = set()
        queue = [made.content.top_row.menu]
        while queue:
            for action in queue.pop().actions():
                found.add(action)
                below = action.menu()
                if below is not None:
                    queue.append(below)
        assert set(made.content.commands.all()) <= found


def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 3))
        own = [w for w in made.window.findChildren(QWidget) if w.focusPolicy() and w.isVisible()]
        nameless = [w for w in own if not w.accessibleName() and not getattr(w, "text", str)()]
        assert not nameless
        assert all(button.toolTip() for button in made.window.findChildren(QToolButton) if button.isVisible())


def test_letters_typed_into_the_find_bar_stay_there(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 3))
        with qtbot.waitActive(made.window):
            made.window.activateWindow()
        made.content.commands.find.trigger()
        field = made.window.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        qtbot.keyClicks(field, "np?")
        qtbot.keyClick(field, Qt.Key.Key_Left)
        assert field.text() == "np?"
        assert field.cursorPosition() == 2
        assert made.controller.pair == (1, 2)


def test_plural_forms_are_chosen(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    plurals = EnglishPlurals()
    qapp.installTranslator(plurals)
    try:
        with desktop(qtbot, tmp_path) as made:
            opened(qtbot, made.controller, pages(tmp_path, 3))
            drag(made, pages(tmp_path, 5), QPoint(300, 300))
            assert made.wiring.overlay.sentence == "Make a timeline of 5 versions"
            said = [label.text() for label in made.window.findChildren(QLabel)]
            said += [widget.accessibleName() for widget in made.window.findChildren(QWidget)]
            assert "6 changes" in " ".join(said)
            assert not [text for text in said if "(s)" in text]
    finally:
        qapp.removeTranslator(plurals)


def test_a_new_beginning_puts_the_problem_away(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as made:
        opened(qtbot, made.controller, pages(tmp_path, 2))
        with qtbot.waitSignal(made.controller.problem, timeout=30_000):
            made.controller.open([str(tmp_path / "nothing.html")])
        made.content.commands.anew.trigger()
        assert not made.content.problem.isVisible()
        assert made.content.welcome.isVisible()
        assert made.content.status.counts.text() == ""
