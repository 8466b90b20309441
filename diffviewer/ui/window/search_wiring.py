"""Joins the field above everything and what a search finds: where the keys go, and where the finds are shown."""

from PySide6.QtCore import QObject, Qt, Slot

from diffviewer.ui.window.content import Content
from diffviewer.work.library_access import LibraryAccess


class SearchWiring(QObject):
    """Without a library there is nothing to search, and that is said."""

    def __init__(self, content: Content, access: LibraryAccess, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._access = access
        search = content.top_row.search
        content.commands.search.triggered.connect(self._go_to_search)
        search.asked.connect(self._search)
        search.down_pressed.connect(content.sidebar.results.focus_first)

    @Slot()
    def _go_to_search(self) -> None:
        search = self._content.top_row.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    @Slot(str)
    def _search(self, text: str) -> None:
        if self._access.path.exists():
            self._content.sidebar.begin()
            self._content.sidebar.show_search(text)
            self._content.fit_sidebar()
        elif text:
            self._content.notice.offer(None, self.tr("There is nothing to search yet: no article was kept so far"))
