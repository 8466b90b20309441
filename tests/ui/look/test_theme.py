import re

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from diffviewer.ui.look.palettes import PALETTES, TEXT_ON, Palette
from diffviewer.ui.look.style_sheet import SHEET
from diffviewer.ui.look.theme import TEXT_SIZE, Theme, qt_palette, ui_font


def luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour[1:3]) + 0.7152 * linear(colour[3:5]) + 0.0722 * linear(colour[5:7])


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", PALETTES, ids=" ".join)
def test_text_can_be_read_on_everything_it_stands_on(name: tuple[str, str]) -> None:
    palette = PALETTES[name]
    poor = [
        f"{text} {getattr(palette, text)} on {ground} {getattr(palette, ground)}: {ratio:.2f}"
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if (ratio := contrast(getattr(palette, text), getattr(palette, ground))) < 4.5
    ]
    assert poor == []


def test_the_style_sheet_sets_text_only_where_it_was_measured() -> None:
    rules = re.findall(r"([^{}]+){([^{}]*)}", SHEET.template)
    pairs = []
    for selector, body in rules:
        ink = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        if ink is not None:
            grounds = [ground[1]] if ground else ["window", "surface"]
            pairs += [(selector.strip(), ink[1], each) for each in grounds]
    assert len(pairs) > 20
    assert [pair for pair in pairs if pair[2] not in TEXT_ON.get(pair[1], ())] == []


@pytest.mark.parametrize("palette", PALETTES.values(), ids=[" ".join(n) for n in PALETTES])
def test_what_cannot_be_used_can_still_be_read(palette: Palette) -> None:
    qt = qt_palette(palette)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        ink = qt.color(QPalette.ColorGroup.Disabled, role).name()
        assert contrast(ink, palette.window) >= 4.5
        assert contrast(ink, palette.surface) >= 4.5


@pytest.mark.parametrize("name", [n for n in PALETTES if n[0] == "high contrast"], ids=" ".join)
def test_high_contrast_is_higher(name: tuple[str, str]) -> None:
    palette = PALETTES[name]
    assert contrast(palette.text, palette.paper) > 20
    assert contrast(palette.text_muted, palette.paper) > 7
    for bar in (palette.old, palette.new, palette.moved, palette.focus):
        assert contrast(bar, palette.paper) > 7


@pytest.mark.parametrize("palette", PALETTES.values(), ids=[" ".join(n) for n in PALETTES])
def test_marks_stand_out_from_the_paper(palette: Palette) -> None:
    for mark in ("old", "new", "moved", "focus", "accent"):
        assert contrast(getattr(palette, mark), palette.paper) >= 3, mark
    assert len({palette.old, palette.new, palette.moved}) == 3


def test_theme_switches_and_says_so(qtbot: QtBot) -> None:
    theme = Theme(mode="light")
    with qtbot.waitSignal(theme.changed):
        theme.mode = "dark"
    assert theme.palette is PALETTES["dark", "red-green"]
    with qtbot.waitSignal(theme.changed):
        theme.colours = "blue-orange"
    assert theme.palette is PALETTES["dark", "blue-orange"]
    with qtbot.assertNotEmitted(theme.changed):
        theme.mode = "dark"


def test_theme_dresses_the_program(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(mode="dark")
    sheet, style, palette = qapp.styleSheet(), qapp.style().objectName(), qapp.palette()
    try:
        theme.apply(qapp)
        button = QPushButton("Export")
        qtbot.addWidget(button)
        button.resize(120, 40)
        button.show()
        assert button.grab().toImage().pixelColor(20, 20).name() == theme.palette.surface
        theme.mode = "light"
        assert button.grab().toImage().pixelColor(20, 20).name() == theme.palette.surface
    finally:
        theme.deleteLater()
        qapp.setStyleSheet(sheet)
        qapp.setStyle(style)
        qapp.setPalette(palette)


@pytest.mark.parametrize("name", PALETTES, ids=" ".join)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_says_can_be_read(
    name: tuple[str, str], kind: type[QLineEdit | QPlainTextEdit], qtbot: QtBot, qapp: QApplication
) -> None:
    theme = Theme(mode=name[0], colours=name[1])
    sheet, style, palette = qapp.styleSheet(), qapp.style().objectName(), qapp.palette()
    try:
        theme.apply(qapp)
        field = kind()
        qtbot.addWidget(field)
        field.setPlaceholderText("Search every version" * 3)
        field.setFont(theme.text_font(40))
        field.resize(400, 80)
        picture = field.grab().toImage()
        ground = picture.pixelColor(6, 6).name()
        inks = {picture.pixelColor(x, y).name() for x in range(10, 380) for y in range(10, 70)}
        assert max(contrast(ink, ground) for ink in inks) >= 4.5
    finally:
        theme.deleteLater()
        qapp.setStyleSheet(sheet)
        qapp.setStyle(style)
        qapp.setPalette(palette)


def test_text_sizes_are_pixels(qapp: QApplication) -> None:
    theme = Theme()
    assert QFontMetricsF(theme.text_font(31)).height() == pytest.approx(
        2 * QFontMetricsF(theme.text_font(TEXT_SIZE)).height(), rel=0.1
    )
    assert QFontInfo(ui_font(13)).pixelSize() == 13
    theme.face = "system"
    assert theme.text_font().family() == ui_font().family()
