"""The dialogs: an error of our own, and what this program is."""

from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from diffviewer import __version__
from diffviewer.ui.look import icons
from diffviewer.ui.look.theme import ui_font


class ErrorDialog(QDialog):
    """Says in one sentence that something went wrong inside; the details go to the clipboard, not to the eye."""

    def __init__(self, details: str, log_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._details = details
        layout = _column(self)
        layout.addWidget(_label(self.tr("Something went wrong inside Diffviewer; you can go on working."), 15))
        place = _label(self.tr("What happened is written in {file}.").format(file=log_file), 12.5)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(place)
        buttons = close_button(self)
        self.copy = QPushButton(self.tr("Copy details"))
        self.copy.setToolTip(self.tr("Copy details\nPut what happened into the clipboard, for a report"))
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        system = f"Diffviewer {__version__}, {QSysInfo.prettyProductName()}"
        QGuiApplication.clipboard().setText(f"{system}\n\n{self._details}")
        self.copy.setText(self.tr("Copied"))


class AboutDialog(QDialog):
    """What this program is."""

    def __init__(self, text_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Diffviewer"))
        layout = _column(self)
        picture = QLabel()
        picture.setPixmap(icons.program_icon().pixmap(72, 72))
        picture.setAccessibleName(self.tr("The icon of Diffviewer"))
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        name = _label(f"Diffviewer {__version__}", 20)
        text_font.setBold(True)
        name.setFont(text_font)
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
        for sentence in (
            self.tr("Shows how news articles were changed after publication."),
            self.tr("Free software under the MIT licence. Nothing you open leaves this computer."),
        ):
            said = _label(sentence, 13)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(said)
        layout.addWidget(close_button(self))


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """The button that every dialog of ours ends with."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.reject)
    return buttons


def _column(dialog: QDialog) -> QVBoxLayout:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 22, 24, 18)
    layout.setSpacing(12)
    return layout


def _label(text: str, size: float) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(size))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(len(text) > 60)
    return label
