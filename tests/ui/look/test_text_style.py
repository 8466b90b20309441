import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from diffviewer.ui.look.text_style import TextStyle
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.text.sheet import BAR, GUTTER, NOTE_WIDTH


@pytest.mark.parametrize("zoom", [0.5, 1, 2, 4])
def test_marks_stay_beside_the_bar_at_any_size(zoom: float, qtbot: QtBot) -> None:
    metrics = QFontMetricsF(TextStyle(Theme(), zoom).mark_font)
    assert max(map(metrics.horizontalAdvance, "−+±↓↑")) <= GUTTER - BAR - 4


@pytest.mark.parametrize("zoom", [0.5, 1, 2, 4])
def test_since_when_a_paragraph_stands_has_room_beside_it_at_any_size(zoom: float, qtbot: QtBot) -> None:
    style = TextStyle(Theme(), zoom)
    for font, words in ((style.aside_title_font, "Version 388"), (style.aside_font, "28 Sept. 2025, 23:58")):
        assert QFontMetricsF(font).horizontalAdvance(words) <= NOTE_WIDTH - 20
