"""What the fetcher does, at the right of the line below; a click pauses watching, or lets it go on."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from diffviewer.ui.comparison import watch_texts
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme
from diffviewer.work.fetcher import Fetcher, FetcherState

_TICK = 15_000  # milliseconds: "in 4 min" grows old


class WatchLine(QObject):
    """Keeps the words of a button true. `pause` is the action that the button stands for."""

    def __init__(self, button: QToolButton, pause: QAction, fetcher: Fetcher, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._theme = theme
        self._pause = pause
        self._state: FetcherState | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._write)
        button.clicked.connect(pause.trigger)
        fetcher.state_changed.connect(self._take)
        pause.toggled.connect(self._write)
        theme.changed.connect(self._write)

    @Slot(object)
    def _take(self, state: FetcherState) -> None:
        self._state = state
        if not self._timer.isActive():
            self._timer.start()
        self._write()

    @Slot()
    def _write(self) -> None:
        if self._state is None:
            return
        words = watch_texts.fetcher(self._state, datetime.now(UTC))
        paused = self._pause.isChecked()
        if words != self._button.text():
            self._button.setText(words)
            self._button.setAccessibleName(words)
        self._button.setVisible(bool(words))
        self._button.setIcon(icons.icon("paused" if paused else "check", self._theme.palette.text_muted))
        self._button.setStyleSheet(f"#watching {{ color: {self._theme.palette.text_muted}; padding: 2px 8px; }}")
        self._button.setToolTip(
            self.tr("Go on watching") if paused else self.tr("Pause watching\nWhat you ask for is checked all the same")
        )
