"""The dialog of the feeds: of what, at which address, and where a file of them is kept up to date."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diffviewer.messages import shortened
from diffviewer.ui.controls.boxes import ListBox
from diffviewer.ui.controls.form import note
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.look.theme import ui_font
from diffviewer.ui.sharing.feeds import Feeds

if TYPE_CHECKING:
    from diffviewer.export.feed_choice import FeedChoice
    from diffviewer.records import Article

_WIDTH = 560  # logical pixels
_INDENT = 26  # what belongs to a switch stands below its text


class FeedsDialog(QDialog):
    """Opens with the feed of an article, where one is shown. Every choice counts at once."""

    def __init__(self, feeds: Feeds, article: "Article | None", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feeds = feeds
        self._article = article
        self.setWindowTitle(self.tr("Feeds of changes"))
        self.what = ListBox()
        self.what.setFont(ui_font())
        self.what.setAccessibleName(self.tr("Changes to"))
        self.query = QLineEdit()
        self.query.setFont(ui_font())
        self.query.setPlaceholderText(self.tr("What the articles are searched for"))
        self.query.setAccessibleName(self.query.placeholderText())
        self.serving = QCheckBox(self.tr("Answer feed readers on this computer"))
        self.serving.setFont(ui_font())
        self.address = QLineEdit()
        self.address.setFont(ui_font())
        self.address.setReadOnly(True)
        self.address.setAccessibleName(self.tr("Address of the feed"))
        self.format = ListBox()
        self.format.setFont(ui_font())
        self.format.setAccessibleName(self.tr("Format"))
        self.copy = QPushButton(self.tr("Copy address"))
        self.copy.setFont(ui_font())
        self.keeping = QCheckBox(self.tr("Keep a feed file up to date in a folder"))
        self.keeping.setFont(ui_font())
        self.place = QLabel()
        self.place.setFont(ui_font(12.5))
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.choose = QPushButton(self.tr("Another folder…"))
        self.choose.setFont(ui_font())
        self._fill()
        self._lay_out()
        self._show()
        self.what.activated.connect(self._show)
        self.format.activated.connect(self._show)
        self.query.textChanged.connect(self._show)
        self.serving.clicked.connect(feeds.serve)
        self.keeping.clicked.connect(self._keep)
        self.choose.clicked.connect(self._choose_folder)
        self.copy.clicked.connect(self._copy)
        feeds.changed.connect(self._show)
        self.resize(_WIDTH, self.sizeHint().height())

    def _fill(self) -> None:
        article = self._article
        if article is not None:
            title = harmless(article.title or article.url or article.address)
            self.what.addItem(self.tr("Changes to this article: {title}").format(title=shortened(title)), "article")
            if article.source_id is not None:
                source = harmless(article.source)
                self.what.addItem(self.tr("Changes to all articles of {source}").format(source=source), "source")
        self.what.addItem(self.tr("Changes to all articles"), "all")
        self.what.addItem(self.tr("Changes to what a search finds"), "search")
        for name in ("Atom", "RSS"):
            self.format.addItem(name, name.lower())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(8)
        layout.addWidget(self.what)
        layout.addWidget(self.query)
        layout.addSpacing(8)
        layout.addWidget(self.serving)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.format)
        row.addWidget(self.copy)
        said = note(self.tr("The address holds a secret. Only programs on this computer reach it, and can only read."))
        layout.addLayout(_indented(row))
        layout.addLayout(_indented(said))
        layout.addSpacing(10)
        layout.addWidget(self.keeping)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        layout.addLayout(_indented(row))
        said = note(self.tr("The file has the changes to all articles, and is written again when there are new ones."))
        layout.addLayout(_indented(said))
        layout.addStretch(1)
        layout.addSpacing(6)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def choice(self) -> "FeedChoice":
        """The feed that is chosen."""
        from diffviewer.export.feed_choice import FeedChoice, FeedKind

        kind, article = FeedKind(self.what.currentData()), self._article
        if kind is FeedKind.ARTICLE and article is not None:
            return FeedChoice(kind, article.id)
        if kind is FeedKind.SOURCE and article is not None:
            return FeedChoice(kind, article.source_id or 0)
        return FeedChoice(kind, text=" ".join(self.query.text().split()) if kind is FeedKind.SEARCH else "")

    @Slot()
    def _show(self) -> None:
        choice, searching = self.choice(), self.what.currentData() == "search"
        self.query.setVisible(searching)
        on = self._feeds.is_serving and not (searching and not choice.text)
        self.serving.setChecked(self._feeds.is_serving)
        self.address.setText(self._feeds.address_of(choice, self.format.currentData()) if on else "")
        self.address.setCursorPosition(0)
        self.copy.setText(self.tr("Copy address"))
        for control in (self.address, self.format, self.copy):
            control.setEnabled(on)
        folder = self._feeds.folder
        self.keeping.setChecked(bool(folder))
        self.place.setText(harmless(f"{folder}/changes.atom") if folder else self.tr("No file is written"))
        self.choose.setVisible(bool(folder))

    @Slot(bool)
    def _keep(self, on: bool) -> None:
        if on:
            self.keeping.setChecked(False)  # until there is a folder
            self._choose_folder()
        else:
            self._feeds.keep_in("")

    @Slot()
    def _choose_folder(self) -> None:
        start = self._feeds.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Keep the feed file in"), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setStyleSheet("QToolButton { padding: 3px; min-height: 0; }")  # Qt's own has smaller buttons
        dialog.fileSelected.connect(self._feeds.keep_in)
        dialog.open()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address.text())
        self.copy.setText(self.tr("Copied"))


def _indented(what: QHBoxLayout | QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_INDENT, 0, 0, 0)
    if isinstance(what, QWidget):
        row.addWidget(what, 1)
    else:
        row.addLayout(what, 1)
    return row
