"""The window's texts: all of them come from the translator, and each language's fit into their widgets."""

import ast
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from diffviewer.extract.archive import ArchivedPage
from diffviewer.models import Block, BlockKind
from diffviewer.ui.desk.staying import StayDialog
from diffviewer.ui.feeds import feeds_dialog as feeds_followed
from diffviewer.ui.leaving.ignore_dialog import IgnoreDialog
from diffviewer.ui.leaving.page_dialog import PageDialog
from diffviewer.ui.leaving.rules_dialog import RulesDialog
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.ui.library.restore_dialog import RestoreDialog
from diffviewer.ui.opening.archive_dialog import ArchiveDialog
from diffviewer.ui.record.record_dialog import RecordDialog
from diffviewer.ui.sharing import feeds_dialog as feeds_of_changes
from diffviewer.ui.window.dialogs import AboutDialog, ErrorDialog
from diffviewer.ui.window.keys_dialog import KeysDialog
from diffviewer.ui.window.language import NAMES
from diffviewer.ui.window.preferences import Preferences
from tests.ui import libraries
from tests.ui.cut_off import cut_off, doubled_keys, settle
from tests.ui.pages import START, Desktop, desktop, opened, pages

pytestmark = pytest.mark.usefixtures("same_everywhere")

UI = Path(__file__).resolve().parent.parent.parent / "diffviewer" / "ui"
SPEAKERS = re.compile(
    r"set(\w*Text|\w*Title|\w*ToolTip|\w*Tip|Accessible(Name|Description)|Html|Prefix|Suffix|Header\w*)"
    r"|add(Action|Menu|Item|Items|Tab|Button|Row|Section)|insert(Item|Tab)|showMessage|drawText|tell|offer"
    r"|question|critical|get(Open|Save)\w*|getExistingDirectory|getText|NoticeBar"
    r"|Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|MessageBox|ProgressDialog|\w+Item)"
)
MARKUP = re.compile(r"<[^>]*>|&\w+;")
WORD = re.compile(r"[^\W\d_]{2,}")
# what tells a widget something else than words
NOT_SAID = {"join", "split", "partition", "replace", "removeprefix", "removesuffix", "get", "toString"}


def untranslated(node: ast.AST) -> Iterator[str]:
    """The literals with words in and below a node that no translator sees."""
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in {"tr", "translate"}:
            return
        if name in NOT_SAID and isinstance(node.func, ast.Attribute):
            yield from untranslated(node.func.value)
            return
    if isinstance(node, ast.Constant) and str(node.value).startswith("/"):  # a place, not a word
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and WORD.search(MARKUP.sub(" ", node.value)):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from untranslated(child)


def said_by(tree: ast.AST) -> Iterator[str]:
    """The untranslated literals that a source file hands to widgets and actions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if SPEAKERS.fullmatch(name):
                # what is written into a picture has a name before it, an item of a box has data after it
                values = {"setText": node.args[-1:], "addItem": node.args[:1]}.get(name, node.args)
                for value in (*values, *(keyword.value for keyword in node.keywords)):
                    yield from untranslated(value)


def test_no_widget_is_given_words_that_are_not_translated() -> None:
    found = {(file.name, text) for file in UI.rglob("*.py") for text in said_by(ast.parse(file.read_text("utf-8")))}
    assert {(file, text) for file, text in found if text.strip() != "Diffviewer"} == set()


def test_numbers_are_not_grouped_as_in_english() -> None:
    found = [
        f"{file.name}:{node.lineno}"
        for file in UI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FormattedValue) and "," in ast.unparse(node.format_spec or ast.Constant(""))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("label.setText('Two words')", ["Two words"]),
        ("QLabel(f'{count} words')", [" words"]),
        ("menu.addAction(icon, 'Open' if one else self.tr('Close'))", ["Open"]),
        ("label.setText(self.tr('Two words'))", []),
        ("label.setText('<b>' + ', '.join(names) + '</b>')", []),
        ("label.setObjectName('two words')", []),
    ],
)
def test_words_that_are_not_translated_are_noticed(line: str, words: list[str]) -> None:
    assert list(said_by(ast.parse(line))) == words


LONG = "A text that needs some room"


def with_text(button: QAbstractButton) -> QWidget:
    button.setText(LONG)
    return button


def with_tab(tabs: QTabBar) -> QWidget:
    tabs.addTab(LONG)
    return tabs


def with_item(box: QComboBox) -> QWidget:
    box.addItem(LONG)
    return box


def with_placeholder(field: QLineEdit) -> QWidget:
    field.setPlaceholderText(LONG)
    return field


class Marks(QTranslator):
    """Puts every text into brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def _marked(qapp: QApplication) -> Iterator[None]:
    marks = Marks(qapp)
    qapp.installTranslator(marks)
    yield
    qapp.removeTranslator(marks)
    marks.deleteLater()


def texts_of(root: QWidget) -> Iterator[str]:
    """Everything that the widgets and actions below a widget say, shown or read out."""
    for thing in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        yield thing.toolTip()
        yield thing.statusTip()
        if isinstance(thing, QWidget):
            yield thing.accessibleName()
            yield thing.accessibleDescription()
            yield thing.windowTitle()
        if isinstance(thing, QTabBar):
            yield from (thing.tabText(index) for index in range(thing.count()))
        elif isinstance(thing, QComboBox):
            yield from (thing.itemText(index) for index in range(thing.count()))
        elif isinstance(thing, QAbstractItemView):
            yield from rows_of(thing)
        elif isinstance(thing, QLineEdit):
            yield thing.placeholderText()
        else:
            said = getattr(thing, "text", None)
            yield str(said()) if callable(said) else ""


def rows_of(view: QAbstractItemView) -> Iterator[str]:
    """What the rows of a list say, shown, read out or under the pointer."""
    model = view.model()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount() if model is not None else 0):
        for role in roles:
            said = model.index(row, 0).data(role)
            yield said if isinstance(said, str) else ""


def unmarked(root: QWidget) -> set[str]:
    """What stands outside of the brackets, but for what comes from the pages, names and keys."""
    known = re.compile(
        r"⟦[^⟦⟧]*⟧|Ferry to run once a day|Island Post|ferry-\d\.html|School moves to the larger island"
        r"|Ice closes the crossing"
        r"|A second boat is asked for|A page from a file|Mainland News|It was said \d times\.|It is always said\."
        r"|https?://\S+|Diffviewer|UTC|Atom|RSS|\((\w+\+)*[\w⟦⟧]+\)|traceback|/\S+|" + "|".join(NAMES.values())
    )
    found = set()
    for text in texts_of(root):
        left = MARKUP.sub(" ", text)
        while left != (left := known.sub(" ", left)):  # brackets in brackets
            pass
        if WORD.search(left):
            found.add(text)
    return found


@contextmanager
def shown(qtbot: QtBot, folder: Path, *, library: bool = True) -> Iterator[Desktop]:
    """A window of the smallest common size, with a library beside it."""
    if library:
        libraries.fill(folder / "library.sqlite")
    with desktop(qtbot, folder) as made:
        made.window.resize(1280, 720)
        settle()
        yield made


def open_pages(qtbot: QtBot, made: Desktop, folder: Path, count: int = 4) -> None:
    opened(qtbot, made.controller, pages(folder, count))
    made.content.commands.find.trigger()
    settle()


def preferences(made: Desktop) -> list[QDialog]:
    """The preferences, once at each of their pages."""
    found: list[QDialog] = []
    for index in range(4):
        dialog = Preferences(made.content.commands, made.settings, made.window)
        dialog.tabs.setCurrentIndex(index)
        found.append(dialog)
    return found


def open_article(qtbot: QtBot, made: Desktop) -> None:
    """An article of the library, with what is known about its checks."""
    with qtbot.waitSignal(made.controller.compared, timeout=30_000):
        made.back.library.opener.open(1)
    settle()


def read_nothing(*_: object) -> tuple[object, ...]:
    """In the place of what reads a feed over the network."""
    return ()


def dialogs(made: Desktop) -> list[QDialog]:
    """Each dialog of the program."""
    return [
        KeysDialog(made.content.top_row.menu, made.window),
        *preferences(made),
        AboutDialog(made.theme.text_font(20), made.window),
        ErrorDialog("traceback", "/tmp/diffviewer.log", made.window),
        RestoreDialog([], made.window),
        StayDialog(made.theme, tray=True, parent=made.window),
        StayDialog(made.theme, tray=False, parent=made.window),
        IgnoreDialog(Block(BlockKind.PARAGRAPH, "Island Post"), "https://island-post.example", made.theme, made.window),
        PageDialog("https://island-post.example", made.theme, made.window),
        RulesDialog(made.theme, made.window),
        ArchiveDialog(
            "ferry-1.html",
            [ArchivedPage("", "https://island-post.example/ferry", "Ferry to run once a day", START)],
            made.theme,
            made.window,
        ),
        feeds_of_changes.FeedsDialog(made.back.sharing.feeds, None, made.window),
        feeds_followed.FeedsDialog(made.access, made.theme, made.tasks.lane(), read_nothing, made.window),
        RecordDialog(made.access, made.theme, made.window),
    ]


def test_each_dialog_is_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    written = {
        f"{file.parent.name}.{file.stem}.{node.name}"
        for file in UI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("Dialog") for base in node.bases)
    }
    with shown(qtbot, tmp_path, library=False) as made:
        looked_at = {f"{type(dialog).__module__}.{type(dialog).__name__}" for dialog in dialogs(made)}
        assert {name.removeprefix("diffviewer.ui.") for name in looked_at} == written


@pytest.mark.usefixtures("_marked")
def test_what_no_translator_saw_is_noticed(qtbot: QtBot) -> None:
    label = QLabel("Two words")
    qtbot.addWidget(label)
    assert unmarked(label) == {"Two words"}
    label.setText(label.tr("Two words"))
    label.setToolTip("⟦Two words⟧ more")
    assert unmarked(label) == {"⟦Two words⟧ more"}


@pytest.mark.usefixtures("_marked")
def test_everything_that_is_said_comes_from_the_translator(qtbot: QtBot, tmp_path: Path) -> None:
    with shown(qtbot, tmp_path) as made:
        assert unmarked(made.window) == set()
        open_article(qtbot, made)
        for tab in Tab:
            made.content.sidebar.go_to(tab)
            settle()
            assert unmarked(made.window) == set()
        open_pages(qtbot, made, tmp_path)
        for actions in made.content.commands.modes.actions():
            actions.trigger()
        assert unmarked(made.window) == set()
        for dialog in dialogs(made):
            assert unmarked(dialog) == set()


@pytest.mark.parametrize("code", NAMES)
def test_an_empty_window_shows_its_texts_whole(
    code: str, qtbot: QtBot, tmp_path: Path, speak: Callable[[str], str]
) -> None:
    speak(code)
    with shown(qtbot, tmp_path, library=False) as made:
        assert cut_off(made.window) == []
        assert doubled_keys(made.content.top_row.menu) == []


@pytest.mark.parametrize("code", NAMES)
def test_the_smallest_window_shows_its_invitation_whole(
    code: str, qtbot: QtBot, tmp_path: Path, speak: Callable[[str], str]
) -> None:
    speak(code)
    with shown(qtbot, tmp_path) as made:
        made.window.resize(made.window.minimumSize())
        assert cut_off(made.content.welcome) == []
        made.content.top_row.search.setText("said")  # what is found takes half of the width
        qtbot.waitUntil(made.content.sidebar.isVisible)
        assert cut_off(made.content.welcome) == []
        made.content.top_row.search.clear()
        with qtbot.waitSignal(made.controller.waiting_changed, timeout=30_000):
            made.controller.open(pages(tmp_path, 1))
        assert cut_off(made.content.welcome) == []


@pytest.mark.parametrize("code", NAMES)
def test_a_comparison_shows_its_texts_whole(
    code: str, qtbot: QtBot, tmp_path: Path, speak: Callable[[str], str]
) -> None:
    speak(code)
    with shown(qtbot, tmp_path) as made:
        assert cut_off(made.window) == []
        open_article(qtbot, made)
        assert cut_off(made.window) == []
        open_pages(qtbot, made, tmp_path)
        assert cut_off(made.window) == []
        modes = set(made.content.commands.modes.actions())
        buttons = [it for it in made.content.top_row.findChildren(QToolButton) if it.defaultAction() in modes]
        assert buttons
        assert all(it.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly for it in buttons)
        for dialog in dialogs(made):
            dialog.show()
            assert cut_off(dialog) == []
            dialog.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda: QLabel(LONG),
        lambda: QPushButton(LONG),
        lambda: with_text(QToolButton()),
        lambda: with_text(QCheckBox()),
        lambda: with_tab(QTabBar()),
        lambda: with_item(QComboBox()),
        lambda: with_placeholder(QLineEdit()),
    ],
)
@pytest.mark.parametrize(("width", "cut"), [(60, 1), (400, 0)])
def test_a_text_that_is_cut_off_is_noticed(make: Callable[[], QWidget], width: int, cut: int, qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setFixedWidth(width)
    widget.show()
    assert len(cut_off(widget)) == cut
