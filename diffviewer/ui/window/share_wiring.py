"""Joins the window and what goes out of it: what is shown, and where it is said what came of it."""

from PySide6.QtCore import QObject, QProcess, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from diffviewer.settings import Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.palettes import PALETTES
from diffviewer.ui.sharing import places
from diffviewer.ui.sharing.feeds import Feeds
from diffviewer.ui.sharing.sharing import Sharing
from diffviewer.ui.sharing.subject import Subject
from diffviewer.ui.window.content import Content
from diffviewer.ui.window.library_wiring import LibraryWiring
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.tasks import Tasks


class ShareWiring(QObject):
    """Says what is shown, and shows what was written."""

    def __init__(
        self,
        content: Content,
        controller: ComparisonController,
        library: LibraryWiring,
        access: LibraryAccess,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(library)
        self._content = content
        self._controller = controller
        self._library = library
        self._access = access
        self._settings = settings
        self.sharing = Sharing(self.subject, tasks, content.commands.share, settings, content.window())
        self.sharing.written.connect(self._show_written)
        self.sharing.told.connect(self._tell)
        self.sharing.problem.connect(content.problem.tell)
        self.sharing.failed.connect(library.tell_failure)
        self.feeds = Feeds(access, tasks, settings, self)
        self.feeds.failed.connect(self._tell_failure)
        content.commands.share.feeds.triggered.connect(self._show_feeds)
        content.written.accepted.connect(self._open)
        content.written.other_accepted.connect(self._show_in_folder)

    def subject(self) -> Subject | None:
        """What is shown; None where nothing is, or where it is still being compared."""
        controller, history = self._controller, self._controller.history
        if history is None or (len(history.captures) > 1 and controller.comparison is None):
            return None
        article = self._library.article
        return Subject(
            controller.comparison if len(history.captures) > 1 else None,
            controller.compared_sides if len(history.captures) > 1 else None,
            history.captures,
            article.id if article is not None else None,
            self._access.path,
            PALETTES["light", self._settings.colours],
        )

    @Slot()
    def _show_feeds(self) -> None:
        from diffviewer.ui.sharing.feeds_dialog import FeedsDialog

        dialog = FeedsDialog(self.feeds, self._library.article, self._content.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _tell_failure(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            reason = from_core(error.strerror or str(error))
            self._content.problem.tell(self.tr("Feed readers cannot be answered: {reason}").format(reason=reason))
        else:
            self._library.tell_failure(error)

    @Slot(str, str)
    def _show_written(self, target: str, sentence: str) -> None:
        self._content.written.offer(target, sentence)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._content.written.hide()
        self._content.notice.offer(None, sentence)

    @Slot(object)
    def _open(self, target: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(target))

    @Slot(object)
    def _show_in_folder(self, target: str) -> None:
        command = places.file_manager(target)
        if not (command and QProcess.startDetached(command[0], command[1:])[0]):
            QDesktopServices.openUrl(QUrl.fromLocalFile(places.folder_of(target)))
