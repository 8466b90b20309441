from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from diffviewer.ui.look.qt_text import Offsets, harmless, utf16_length


@given(st.text())
def test_offsets_agree_with_utf_16(text: str) -> None:
    offsets = Offsets(text)
    for place in range(len(text) + 1):
        units = len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_qt(place) == units
        assert offsets.from_qt(units) == place
    assert utf16_length(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_inside_a_pair_is_the_pair() -> None:
    offsets = Offsets("a😀b😀")
    assert [offsets.from_qt(units) for units in range(7)] == [0, 1, 1, 2, 3, 3, 4]


@given(st.text(st.characters(codec="utf-8")))
def test_harmless_keeps_offsets(text: str) -> None:
    assert utf16_length(harmless(text)) == utf16_length(text)


def test_line_separators_do_not_break_lines(qapp: object) -> None:
    layout = QTextLayout(harmless("one\u2028two\u2029three\rfour\nfive\x00"))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    assert not layout.createLine().isValid()
    layout.endLayout()
