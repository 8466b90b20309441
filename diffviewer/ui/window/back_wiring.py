"""Joins the window and all that works behind a comparison: the library, watching, the log, rules, feeds, sharing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from diffviewer.settings import Settings
from diffviewer.ui.comparison.comparison_controller import ComparisonController
from diffviewer.ui.look.theme import Theme
from diffviewer.ui.opening.archives import Archives
from diffviewer.ui.window.feeds_wiring import FeedsWiring
from diffviewer.ui.window.last_place import LastPlace
from diffviewer.ui.window.library_wiring import LibraryWiring
from diffviewer.ui.window.record_wiring import RecordWiring
from diffviewer.ui.window.rule_wiring import RuleWiring
from diffviewer.ui.window.share_wiring import ShareWiring
from diffviewer.ui.window.watch_wiring import WatchWiring
from diffviewer.ui.window.wiring import Wiring
from diffviewer.work.fetcher import Fetcher
from diffviewer.work.library_access import LibraryAccess
from diffviewer.work.shared_reader import SharedReader
from diffviewer.work.tasks import Tasks

if TYPE_CHECKING:
    from diffviewer.ui.comparison.comparison_pane import ComparisonPane


class BackWiring(QObject):
    """Made once the first comparison stands, or at once where none was asked for; its imports are slow."""

    def __init__(
        self,
        wiring: Wiring,
        controller: ComparisonController,
        access: LibraryAccess,
        fetcher: Fetcher,
        reader: SharedReader,
        settings: Settings,
        theme: Theme,
        tasks: Tasks,
    ) -> None:
        super().__init__(wiring)
        content, window = wiring.content, wiring.content.window()
        self.library = LibraryWiring(content, controller, access, self)
        self.last_place = LastPlace(content, controller, self.library, settings, self)
        self.watching = WatchWiring(fetcher, content, access, self.library, settings, theme, self)
        self.record = RecordWiring(content, access, self.library, theme, self)
        self.sharing = ShareWiring(content, controller, self.library, access, settings, tasks)
        self.feeds = FeedsWiring(content, self.watching, access, settings, theme, tasks, self)
        self.rules = RuleWiring(content, controller, self.library, access, reader, tasks, theme)
        self.archives = Archives(controller, reader, tasks, theme, window)
        for part in (self.watching, self.feeds, self.archives):
            part.failed.connect(self.library.tell_failure)
        self.archives.problem.connect(wiring.show_problem)
        wiring.choice_wanted.connect(self.archives.choose)
        wiring.watch_wanted.connect(self.watching.follow)
        wiring.watch_chosen.connect(fetcher.reopen)
        wiring.pane_made.connect(self._attach)
        if content.pane is not None:
            self._attach(content.pane)

    @Slot(object)
    def _attach(self, pane: "ComparisonPane") -> None:
        self.watching.wire_header(pane.header)
        self.rules.attach(pane)
