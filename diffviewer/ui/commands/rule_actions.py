"""What can be done about what is left out of articles."""

from PySide6.QtCore import QObject

from diffviewer.ui.commands.making import made


class RuleActions(QObject):
    """The actions; who can do them connects to `triggered`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.ignore = made(
            self,
            self.tr("Ignore this…"),
            self.tr("Leave the paragraph selected, or the change shown, out of every article of its source"),
            "Ctrl+I",
        )
        self.left_out = made(
            self,
            self.tr("What was left out…"),
            self.tr("Show what the page holds beside its article, and why it is left out"),
            "Ctrl+Shift+E",
        )
        self.rules = made(
            self, self.tr("Rules of sources…"), self.tr("What is left out of the articles of a source, or kept in them")
        )

    def allow(self, *, article: bool) -> None:
        """Enable what makes sense with what is shown."""
        for action in (self.ignore, self.left_out):
            action.setEnabled(article)
