"""The pages of dialogs in which things are chosen: rows of a name and a control, and notes between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from diffviewer.ui.look.theme import ui_font

_FIELD = 190  # logical pixels: controls below one another are at least this wide


def form_page() -> tuple[QWidget, QFormLayout]:
    """A page and its rows."""
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(4, 6, 4, 4)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFormAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return page, form


def add_row(form: QFormLayout, text: str, field: QWidget) -> None:
    """A row; the control bears the text as its name."""
    label = QLabel(text)
    label.setFont(ui_font())
    label.setBuddy(field)
    field.setFont(ui_font())
    field.setAccessibleName(text)
    field.setMinimumWidth(_FIELD)
    form.addRow(label, field)


def note(text: str) -> QLabel:
    """A line that explains, in the colour of what is said by the way."""
    label = QLabel(text)
    label.setFont(ui_font(12.5))
    label.setWordWrap(True)
    label.setProperty("muted", True)
    return label
