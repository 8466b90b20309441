"""The field in the top row: an address in it is watched, anything else is searched for in every version."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from diffviewer.ui.controls.clear_button import add_clear_button
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import Theme, ui_font
from diffviewer.ui.opening.addresses import addresses_in

_PAUSE = 150  # milliseconds without a key, before a search begins
_BEGINNINGS = ("http:", "https:", "www.")  # of an address that is being typed


class SearchField(QLineEdit):
    """`asked` carries what to search for, a moment after the last letter, and at once with Enter; "" ends the search.

    `watch_wanted` carries the addresses in the field, with Enter or by `watch`, and `hinted` what to do where there are
    none; `down_pressed` says that the person wants to go to what was found.
    """

    asked = Signal(str)
    watch_wanted = Signal(object)
    hinted = Signal(str)
    down_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last = ""
        self._watched: list[str] = []  # the addresses last taken from here
        self.setFont(ui_font())
        self.setAcceptDrops(False)  # what is dropped on the window is watched or compared
        self.setPlaceholderText(self.tr("Paste an address to watch, or search every version…"))
        self.setAccessibleName(self.tr("Address to watch, or search every version"))
        self.setToolTip(
            self.tr(
                "An address and Enter: watch the article, or follow the feed\n"
                "Anything else: search every version, also text that is gone\n"
                "“words side by side”   -without   begin*\n"
                "title:   source:   removed:   added:   before:2024   after:2024-05"
            )
        )
        add_clear_button(self)
        self.setTextMargins(-6, 0, 0, 0)
        self._glass = QAction(self.tr("Search"), self)
        self._glass.triggered.connect(self._enter)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._enter)
        theme.changed.connect(self._colour)
        self._colour()

    @property
    def addresses(self) -> list[str]:
        """The addresses that the field consists of."""
        return addresses_in(self.text())

    @Slot()
    def watch(self) -> None:
        """Watch what stands in the field; where that is no address, take that of the clipboard, or ask for one."""
        if self.addresses:
            self._enter()
            return
        offered = addresses_in(QGuiApplication.clipboard().text())
        if offered and offered != self._watched:
            self.setText(" ".join(offered))
            hint = self.tr("This address is in the clipboard; press Enter to watch it")
        else:
            hint = self.tr("Paste or type the address of an article or a feed, then press Enter")
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.hinted.emit(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._ask()
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _wait(self) -> None:
        self._colour()
        if self._searched:
            self._timer.start()
        else:
            self._ask()  # what was found goes at once

    @property
    def _searched(self) -> str:
        """What to search for: an address is not searched for."""
        text = self.text().strip()
        return "" if text.lower().startswith(_BEGINNINGS) or self.addresses else text

    @Slot()
    def _enter(self) -> None:
        found = self.addresses
        if found:
            self._watched = found
            self.clear()
            self.watch_wanted.emit(found)
        else:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        text = self._searched
        if text != self._last:
            self._last = text
            self.asked.emit(text)

    @Slot()
    def _colour(self) -> None:
        palette, address = self._theme.palette, bool(self.addresses)
        self._glass.setIcon(
            icons.icon("watch" if address else "search", palette.accent if address else palette.text_muted)
        )
        self._glass.setText(self.tr("Watch") if address else self.tr("Search"))
