"""Plays the versions of an article as an animation: one pair after the other, at a set pace."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from diffviewer.ui.comparison.comparison_controller import Activity, ComparisonController

PACES = {"slow": 3000, "medium": 1500, "fast": 600}
"""Milliseconds that a version is shown, by the name of the pace."""


class Player(QObject):
    """Moves both versions on together, as far apart as they are, until the newer is the last one.

    From the last version it begins again with the first two. What the person chooses meanwhile pauses it. A pair that
    takes long to compare is waited for, none is left out.
    """

    playing_changed = Signal(bool)

    def __init__(self, controller: ComparisonController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._stepping = False
        self._playing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PACES["medium"])
        self._timer.timeout.connect(self._go_on)
        controller.pair_changed.connect(self._notice)
        controller.history_changed.connect(self.pause)
        controller.activity_changed.connect(self._wait_for_pair)

    @property
    def is_playing(self) -> bool:
        """Whether the next version comes by itself."""
        return self._playing

    def set_pace(self, pace: str) -> None:
        """How fast: one of `PACES`."""
        self._timer.setInterval(PACES[pace])

    @Slot()
    def toggle(self) -> None:
        """Play, or pause."""
        if self._playing:
            self.pause()
            return
        if self._last < 2:
            return
        self._set_playing(True)
        older, newer = self._controller.pair
        if newer == self._last:
            self._show(0, 1)
        else:
            self._show(older + 1, newer + 1)

    @Slot()
    def pause(self) -> None:
        """Stay at the pair shown."""
        self._timer.stop()
        self._set_playing(False)

    @property
    def _last(self) -> int:
        history = self._controller.history
        return len(history.captures) - 1 if history is not None else 0

    @Slot()
    def _go_on(self) -> None:
        older, newer = self._controller.pair
        if self._playing and newer < self._last:
            self._show(older + 1, newer + 1)
        else:
            self.pause()

    def _show(self, older: int, newer: int) -> None:
        self._stepping = True
        self._controller.set_pair(older, newer)
        self._stepping = False
        if newer == self._last:
            self.pause()
        else:
            self._wait_for_pair()

    @Slot()
    def _wait_for_pair(self) -> None:
        """The time of a pair begins when it is shown."""
        if self._playing and not self._timer.isActive() and self._controller.activity is Activity.NONE:
            self._timer.start()

    @Slot()
    def _notice(self) -> None:
        if not self._stepping:
            self.pause()

    def _set_playing(self, playing: bool) -> None:
        if playing != self._playing:
            self._playing = playing
            self.playing_changed.emit(playing)
