from pytestqt.qtbot import QtBot

from diffviewer.comparing import compare_documents
from diffviewer.models import Block, BlockKind, Document
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.diff_view import DiffView


def document(*paragraphs: str, title: str = "A title") -> Document:
    return Document(title=title, blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs))


def test_shows_a_comparison(qtbot: QtBot) -> None:
    view = DiffView(Theme(mode="light"))
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.show_comparison(
        compare_documents(document("One.", "It was two then."), document("One.", "It was three then."))
    )
    assert view.change_count == 1
    with qtbot.waitSignal(view.change_shown) as shown:
        view.next_change()
    assert shown.args == [(0, 1)]
