"""The look of the program: which palette is in use, its fonts, and their application to the whole of Qt."""

from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from diffviewer.ui.look.palettes import PALETTES, Palette
from diffviewer.ui.look.style_sheet import style_sheet

Mode = Literal["system", "light", "dark", "high contrast"]
Colours = Literal["red-green", "blue-orange"]
Face = Literal["serif", "system"]

TEXT_SIZE: Final = 15.5  # logical pixels of the article's text
LINE_HEIGHT: Final = 1.55  # of the text size

# the first that is installed is used for the Latin text, the others for the scripts that it lacks
SERIFS: Final = (
    *("Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif", "serif"),
    *("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK SC"),
)


class Theme(QObject):
    """The look in use. `changed` is emitted after `palette` or the text face changed."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        mode: Mode = "system",
        colours: Colours = "red-green",
        face: Face = "serif",
    ) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._colours: Colours = colours
        self._face: Face = face
        self._palette = self._choose()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def mode(self) -> Mode:
        """What was chosen; "system" follows the desktop."""
        return self._mode

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._mode = mode
        self._refresh()

    @property
    def colours(self) -> Colours:
        """The pair of colours that tells old from new."""
        return self._colours

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._colours = colours
        self._refresh()

    @property
    def face(self) -> Face:
        """The kind of letters the article is set in."""
        return self._face

    @face.setter
    def face(self, face: Face) -> None:
        if face != self._face:
            self._face = face
            self.changed.emit()

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    def text_font(self, size: float = TEXT_SIZE) -> QFont:
        """The font of the article's text, `size` logical pixels high (fractions are kept)."""
        font = QFont(ui_font()) if self._face == "system" else QFont(list(SERIFS))
        if self._face == "serif":
            font.setStyleHint(QFont.StyleHint.Serif)
        # whole-pixel advances make the letters of a long text stand unevenly
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return sized(font, size)

    def apply(self, app: QApplication) -> None:
        """Dress the whole program, now and after every change."""
        app.setStyle("Fusion")
        self._dress()
        self.changed.connect(self._dress)

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(qt_palette(self._palette))
            app.setStyleSheet(style_sheet(self._palette))

    def _refresh(self) -> None:
        palette = self._choose()
        if palette is not self._palette:
            self._palette = palette
            self.changed.emit()

    def _choose(self) -> Palette:
        mode = self._mode
        if mode == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            mode = "dark" if dark else "light"
        return PALETTES[mode, self._colours]


def sized(font: QFont, size: float) -> QFont:
    """A copy of `font`, `size` logical pixels high; QFont's own pixel sizes are whole numbers."""
    copy = QFont(font)
    screen = QGuiApplication.primaryScreen()
    copy.setPointSizeF(size * 72 / (screen.logicalDotsPerInch() if screen else 96))
    return copy


def ui_font(size: float = 13) -> QFont:
    """The desktop's own font, for everything but the article's text."""
    return sized(QGuiApplication.font(), size)


def qt_palette(palette: Palette) -> QPalette:
    """The palette for Qt's own controls."""
    role, qt = QPalette.ColorRole, QPalette()
    for name, colour in {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.surface,
        role.AlternateBase: palette.window,
        role.Text: palette.text,
        role.PlaceholderText: palette.text_muted,
        role.Button: palette.surface,
        role.ButtonText: palette.text,
        role.BrightText: palette.error,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.text,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.text,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.Accent: palette.accent,
        role.Light: palette.surface,
        role.Midlight: palette.line,
        role.Mid: palette.line,
        role.Dark: palette.line_strong,
        role.Shadow: palette.line_strong,
    }.items():
        qt.setColor(name, QColor(colour))
    for greyed in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, greyed, QColor(palette.text_muted))
    return qt
