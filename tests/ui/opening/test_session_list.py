from pytestqt.qtbot import QtBot

from diffviewer.models import History
from diffviewer.ui.comparison.session import Session
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.opening.session_list import SessionList
from tests.ui.pages import capture, history


def made(qtbot: QtBot, session: Session, width: int = 320) -> SessionList:
    sidebar = SessionList(Theme(mode="light"))
    qtbot.addWidget(sidebar)
    sidebar.show_session(session)
    sidebar.resize(width, 600)
    sidebar.show()
    return sidebar


def heights(sidebar: SessionList, session: Session) -> list[int]:
    return [sidebar.visualRect(session.index(row)).height() for row in range(session.rowCount())]


def test_headlines_take_two_lines_at_most(qtbot: QtBot) -> None:
    session = Session()
    for title in ("Short", "A headline that needs two lines " * 2, "A headline without an end " * 40, "語" * 300, ""):
        session.add(History((capture(0, title=title), capture(1, title=title))), (0, 1))
    sidebar = made(qtbot, session)
    one, two = min(heights(sidebar, session)), max(heights(sidebar, session))
    assert heights(sidebar, session) == [one, two, two, two, one]
    assert not sidebar.grab().isNull()


def test_what_was_compared_before_there_was_a_list_is_marked_as_shown(qtbot: QtBot) -> None:
    session = Session()
    session.add(history(2), (0, 1))
    sidebar = made(qtbot, session)
    assert sidebar.currentIndex().row() == 0
    assert sidebar.selectionModel().isSelected(session.index(0))


def test_a_headline_with_emoji_is_cut_between_characters(qtbot: QtBot) -> None:
    session = Session()
    title = "😀 " * 100
    session.add(History((capture(0, title=title), capture(1, title=title))), (0, 1))
    assert not made(qtbot, session).grab().isNull()


def test_what_is_known_of_an_entry(qtbot: QtBot) -> None:
    session = Session()
    assert not made(qtbot, session).has_entries
    session.add(history(3), (1, 2))
    session.note_changes(4)
    session.note_pair((0, 2), swapped=True)
    entry = session.entry(0)
    assert (entry.changes, entry.pair, entry.swapped) == (4, (0, 2), True)
    assert entry.names == ("ferry-0.html", "ferry-1.html", "ferry-2.html")
    assert session.index(0).data() == "Ferry to run once a day"
    assert made(qtbot, session).has_entries


def test_the_oldest_entries_go(qtbot: QtBot) -> None:
    session = Session()
    for _ in range(205):
        session.add(history(2), (0, 1))
    assert session.rowCount() == 200
    assert session.chosen_row == 0


def test_the_entry_shown_is_marked(qtbot: QtBot) -> None:
    session = Session()
    sidebar = made(qtbot, session)
    session.add(history(2), (0, 1))
    session.add(history(3), (1, 2))
    assert sidebar.currentIndex().row() == 0
    session.choose(session.entry(1))
    assert sidebar.currentIndex().row() == 1
    session.choose(None)
    assert not sidebar.selectionModel().hasSelection()
