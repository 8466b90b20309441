"""Where the person was when the program ended: found again at the next start, where it is still there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from diffviewer.settings import Reading, Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.library.library_sidebar import Tab
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.ui.text.text_selection import Place


class LastPlace(QObject):
    """The tab of the side bar, the article of the library, the two versions, and the row at the upper edge."""

    def __init__(
        self,
        content: Content,
        controller: ComparisonController,
        library: LibraryWiring,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._controller = controller
        self._library = library
        self._settings = settings
        self._place: Place | None = None
        controller.compared.connect(self._scroll, Qt.ConnectionType.QueuedConnection)  # once it is shown

    def find_again(self) -> None:
        """Show what was shown last, unless it was changed since: then its change. Without a library nothing happens."""
        tab = self._settings.tab
        if tab:
            self._content.sidebar.go_to(Tab(tab - 1))
        last = self._settings.reading
        if last is not None and last.library == str(self._library.path) and self._library.path.exists():
            from diffviewer.ui.text.text_selection import Place  # with the engine behind it, which is slow to import

            self._place = Place(last.row, last.above)
            self._library.show_again(last.article, (last.older, last.newer))

    def note(self) -> None:
        """Remember where the person is."""
        self._settings.tab = self._content.sidebar.tab + 1
        article, pane = self._library.shown, self._content.pane
        if not article or pane is None:
            self._settings.reading = None
            return
        top = pane.view.canvas.top_place()
        self._settings.reading = Reading(
            article, *self._controller.pair, max(top.row, 0), max(top.unit, 0), str(self._library.path)
        )

    @Slot(object)
    def _scroll(self, comparison: "Comparison | None") -> None:
        place, self._place = self._place, None
        last, pane = self._settings.reading, self._content.pane
        if place is None or comparison is None or last is None or pane is None:
            return
        if self._controller.pair == (last.older, last.newer) and self._library.shown == last.article:
            pane.view.show_place(place)
