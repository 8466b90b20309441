"""The icon in the tray, its menu and what it says."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from diffviewer.ui.desk.tray_icon import tray_icon

_LOOK_EVERY = 5_000  # milliseconds: at login a tray may come after the programs in it
_LOOKS = 24


class Tray(QObject):
    """Nothing is shown before `show`, nor where there is no tray. Whoever can do what is asked connects to the signals.

    `clicked` says that the icon was, `opened` that the window is wanted; `pause_wanted` whether to pause.
    """

    clicked = Signal()
    opened = Signal()
    check_wanted = Signal()
    pause_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._unread = 0
        self._paused = False
        self._doing = ""
        self._looks = 0
        self._later = QTimer(self)
        self._later.setInterval(_LOOK_EVERY)
        self._later.timeout.connect(self._look)
        self.menu = QMenu()
        self.open = self._new(self.tr("Open Diffviewer"), self.opened.emit)
        self.menu.addSeparator()
        self.check = self._new(self.tr("Check now"), self.check_wanted.emit)
        self.pause = self._new(self.tr("Pause watching"), self._pause)
        self.menu.addSeparator()
        self.quit = self._new(self.tr("Quit"), self.quit_wanted.emit)
        self.menu.setDefaultAction(self.open)

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, where it is shown."""
        return self._icon

    @property
    def is_shown(self) -> bool:
        """Whether the icon is there, so that the window may go."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon, now or once there is a tray."""
        if self._icon is not None:
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            if not self._later.isActive() and self._looks < _LOOKS:
                self._later.start()
            return
        self._later.stop()
        self._icon = icon = QSystemTrayIcon(self)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._activate)
        self._write()
        icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self._later.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def tell(self, *, unread: int | None = None, paused: bool | None = None, doing: str | None = None) -> None:
        """Say what is so now; what is not given stays. `doing` is what the fetcher does, in a few words."""
        before = (self._unread, self._paused, self._doing)
        self._unread = self._unread if unread is None else unread
        self._paused = self._paused if paused is None else paused
        self._doing = self._doing if doing is None else doing
        if before != (self._unread, self._paused, self._doing):
            self._write(picture=before[:2] != (self._unread, self._paused))

    @property
    def words(self) -> str:
        """What is said where the pointer rests on the icon."""
        parts = [self.tr("%n changed article(s) to read", "", self._unread)] if self._unread else []
        parts += [self.tr("Watching is paused")] if self._paused else [self._doing] if self._doing else []
        return "\n".join(["Diffviewer", *parts])

    def close(self) -> None:
        """Take everything away, at the end."""
        self.hide()
        self.menu.deleteLater()

    def _new(self, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        self.menu.addAction(action)
        return action

    def _write(self, *, picture: bool = True) -> None:
        self.pause.setText(self.tr("Resume watching") if self._paused else self.tr("Pause watching"))
        if self._icon is not None:
            if picture:
                self._icon.setIcon(tray_icon(self._unread, paused=self._paused))
            self._icon.setToolTip(self.words)

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks >= _LOOKS:
            self._later.stop()
        self.show()

    @Slot()
    def _pause(self) -> None:
        self.pause_wanted.emit(not self._paused)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.MiddleClick):
            self.clicked.emit()
