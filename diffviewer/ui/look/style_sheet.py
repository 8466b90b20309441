"""The style sheet of the whole program: flat controls, thin lines, one radius."""

from string import Template

from diffviewer import paths
from diffviewer.ui.look.palettes import Palette

SHEET = Template("""
QMainWindow, QDialog, QMessageBox, QStatusBar, QToolBar, QMenuBar { background: $window; color: $text; }
QToolBar { border: none; border-bottom: 1px solid $line; spacing: 8px; padding: 6px; }
QStatusBar { border-top: 1px solid $line; }
#findBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }

QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 5px 11px; min-height: 18px;
}
QPushButton:hover, QToolButton:hover { border-color: $line_strong; }
QPushButton:pressed, QToolButton:pressed { background: $window; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border-color: $focus; outline: none; }
QPushButton:disabled, QToolButton:disabled { color: $text_muted; background: $window; }
QPushButton:default { border-color: $accent; color: $accent; }
QPushButton:default:disabled { border-color: $line; color: $text_muted; }
QPushButton:flat, QToolButton[autoRaise="true"] { background: transparent; border-color: transparent; }
QToolButton[autoRaise="true"]:hover { background: $surface; border-color: $line; }
QToolButton[autoRaise="true"]:focus { border-color: $focus; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $selection; selection-color: $text; placeholder-text-color: $text_muted;
}
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: $line_strong; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border-color: $focus; }
QSpinBox:focus, QDoubleSpinBox:focus { border-color: $focus; }
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QSpinBox::up-arrow, QSpinBox::down-arrow, QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow {
    image: none; width: 0; height: 0;
}
QSpinBox, QDoubleSpinBox { padding-right: 24px; }
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 24px; height: 14px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; width: 24px; height: 14px; border: none;
}
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; }

QCheckBox::indicator, QTreeView::indicator {
    width: 15px; height: 15px; border: 1px solid $line_strong; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $focus; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid $line_strong; border-radius: 7px; background: $surface;
}
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $focus; }
QRadioButton::indicator:checked {
    width: 4px; height: 4px; border: 5px solid $accent; border-radius: 7px; background: $accent_text;
}
QRadioButton::indicator:disabled { border-color: $line; background: $window; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_muted; }
QRadioButton:focus { color: $accent; }
QLabel { background: transparent; color: $text; }
QLabel:disabled, QLabel[muted="true"] { color: $text_muted; }
QLabel[key="true"] {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 4px; padding: 1px 6px;
}
QGroupBox { border: 1px solid $line; border-radius: 6px; margin-top: 10px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; color: $text_muted; }

QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }

QListView, QTreeView, QTableView { background: $window; color: $text; border: none; outline: none; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text;
}
QHeaderView::section { background: $window; color: $text_muted; border: none; border-bottom: 1px solid $line; }

QTabBar::tab { background: transparent; color: $text_muted; padding: 5px 12px; border-radius: 6px; margin: 4px 2px; }
QTabBar::tab:selected { background: $accent_soft; color: $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
    background: $window; border: 1px solid $line; border-radius: 3px; height: 6px; text-align: center; color: $text;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }
""")


def style_sheet(palette: Palette) -> str:
    """The sheet in the colours of `palette`."""
    tick = paths.resources() / f"tick-{'dark' if palette.dark else 'light'}.svg"
    return SHEET.substitute(palette.colours(), tick=tick.as_posix().replace('"', '\\"'))
