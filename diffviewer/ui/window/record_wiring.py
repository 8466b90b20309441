"""Joins the window and the log of checks."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from diffviewer.records import Article
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring
from diffviewer.work.library_access import LibraryAccess

if TYPE_CHECKING:
    from diffviewer.records import LoggedRun
    from diffviewer.ui.record.record_dialog import RecordDialog


class RecordWiring(QObject):
    """The dialog is made when it is first asked for."""

    def __init__(
        self, content: Content, access: LibraryAccess, library: LibraryWiring, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._access = access
        self._library = library
        self._theme = theme
        self.dialog: RecordDialog | None = None
        content.commands.record.triggered.connect(self._show)
        content.sidebar.list.record_wanted.connect(self._show_of)

    @Slot()
    def _show(self) -> None:
        article = self._library.article
        self._open(
            article.id if article is not None else 0, article.title or article.url if article is not None else ""
        )

    @Slot(object)
    def _show_of(self, article: Article) -> None:
        self._open(article.id, article.title or article.url)

    def _open(self, article_id: int, title: str) -> None:
        from diffviewer.ui.record.record_dialog import RecordDialog

        if not self._access.path.exists():
            self._content.notice.offer(None, self.tr("There is no log yet: no article is watched so far"))
            return
        if self.dialog is None:
            self.dialog = RecordDialog(self._access, self._theme, self._content.window())
            self.dialog.change_wanted.connect(self._show_change)
        self.dialog.show_log(article_id, title)

    @Slot(object)
    def _show_change(self, run: "LoggedRun") -> None:
        at: datetime = run.sighting.first_at
        self._library.opener.open(run.article_id, at=at)
