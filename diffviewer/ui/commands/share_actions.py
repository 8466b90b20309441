"""What can be done to show a comparison or an article to others."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from diffviewer.ui.commands.making import Keys, made


class ShareActions(QObject):
    """The actions; who can do them connects to `triggered`. Those of `files` write one: their data is which kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        std = QKeySequence.StandardKey
        self.html = self._file("html", self.tr("Web page (HTML)…"), self.tr("One file, in columns and inline"))
        self.pdf = self._file("pdf", self.tr("PDF…"), self.tr("The comparison on pages, for reading and for the files"))
        self.card = self._file("png", self.tr("Picture (PNG)…"), self.tr("A card with the most telling changes"))
        self.markdown = self._file("markdown", self.tr("Markdown…"), "")
        self.text = self._file("text", self.tr("Plain text…"), "")
        self.json = self._file("json", self.tr("Data (JSON)…"), self.tr("For other programs"))
        self.history_html = self._file(
            "history html", self.tr("Web page (HTML)…"), self.tr("The first text, then every change")
        )
        self.history_pdf = self._file("history pdf", self.tr("PDF…"), self.tr("The first text, then every change"))
        self.history_csv = self._file(
            "history csv", self.tr("Timeline (CSV)…"), self.tr("A row for each change, for a spreadsheet")
        )
        self.bundle = self._file(
            "bundle",
            self.tr("Evidence bundle…"),
            self.tr("Pages, texts and checks in one file that anybody can verify"),
        )
        self.rich = self._new(
            self.tr("Copy with colours"),
            self.tr("Put the comparison into the clipboard for a word processor"),
            "Ctrl+Shift+C",
        )
        self.cite = self._new(
            self.tr("Copy citation"), self.tr("Headline, source, both times, addresses and hashes, for a footnote")
        )
        self.print = self._new(self.tr("Print…"), self.tr("See the pages first, then print them"), std.Print)
        self.feeds = self._new(
            self.tr("Feeds of changes…"), self.tr("Follow what is changed in a feed reader, or in a file")
        )

    @property
    def files(self) -> tuple[QAction, ...]:
        """The actions that write a file."""
        return (*self.of_comparison[:6], *self.of_history)

    @property
    def of_comparison(self) -> tuple[QAction, ...]:
        """What needs two versions shown."""
        return (
            *(self.html, self.pdf, self.card, self.markdown, self.text, self.json),
            *(self.rich, self.cite, self.print),
        )

    @property
    def of_history(self) -> tuple[QAction, ...]:
        """What needs an article shown, even with one version."""
        return self.history_html, self.history_pdf, self.history_csv, self.bundle

    def allow(self, *, comparison: bool, article: bool) -> None:
        """Enable what makes sense with what is shown."""
        for actions, allowed in ((self.of_comparison, comparison), (self.of_history, article)):
            for action in actions:
                action.setEnabled(allowed)

    def _file(self, kind: str, text: str, what: str) -> QAction:
        action = self._new(text, what)
        action.setData(kind)
        return action

    def _new(self, text: str, what: str, *keys: Keys) -> QAction:
        return made(self, text, what, *keys)
