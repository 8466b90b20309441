"""What can be done with the version slider beside moving its handles."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from diffviewer.ui.commands.making import made
from diffviewer.ui.look import icons
from diffviewer.ui.look.palettes import Palette


class SliderActions(QObject):
    """Play the versions, choose pairs of them by one key, and look closer at the axis."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._playing = False
        self._palette: Palette | None = None
        self._texts = (self.tr("Play the versions"), self.tr("Pause"))
        what = self.tr("Show one version after the other; space does it on a handle of the slider")
        self.play = made(self, self._texts[0], what, "F9")
        self.adjacent = made(
            self, self.tr("This version and the one before"), self.tr("Bring the older handle up to the newer"), "Alt+P"
        )
        self.since = made(
            self, self.tr("Since I last looked"), self.tr("From what you saw last to the last version"), "Alt+L"
        )
        self.closer = made(self, self.tr("Slider: closer"), self.tr("Draw its axis out"), "Alt+=", "Alt++")
        self.farther = made(self, self.tr("Slider: farther"), "", "Alt+-")
        self.all_in_sight = made(self, self.tr("Slider: all versions in sight"), "", "Alt+0")
        self.paces = QActionGroup(self)
        for pace, text in (
            ("slow", self.tr("Play slowly")),
            ("medium", self.tr("Play at medium pace")),
            ("fast", self.tr("Play fast")),
        ):
            action = made(self, text, "")
            action.setData(pace)
            action.setCheckable(True)
            self.paces.addAction(action)
        self.since.setEnabled(False)
        self.allow_axis(False)

    def colour(self, palette: Palette) -> None:
        """Give the drawings the colours of the theme."""
        self._palette = palette
        drawing = "pause" if self._playing else "play"
        self.play.setIcon(icons.icon(drawing, palette.text, palette.line_strong))

    def show_playing(self, playing: bool) -> None:
        """Let the action say what it would do now."""
        self._playing = playing
        before = self._texts[not playing]
        self.play.setText(self._texts[playing])
        self.play.setIconText(self._texts[playing])
        self.play.setToolTip(self.play.toolTip().replace(before, self._texts[playing], 1))
        if self._palette is not None:
            self.colour(self._palette)

    def allow_axis(self, allowed: bool) -> None:
        """Enable what is about the axis, where there is one."""
        for action in (self.closer, self.farther, self.all_in_sight):
            action.setEnabled(allowed)
