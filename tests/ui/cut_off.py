"""Texts that do not fit into their widgets."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from diffviewer.ui.controls.drop_hint import DropHint

_SLACK = 1  # pixels that rounding may take


def settle() -> None:
    """Let layouts and what follows from them happen."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def cut_off(root: QWidget) -> list[str]:
    """What is not shown whole in a shown widget and all below it, each with the room it has and needs."""
    settle()
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        for text, room, needed in _needs(widget):
            if needed.width() > room.width() + _SLACK or needed.height() > room.height() + _SLACK:
                found.append(
                    f"{type(widget).__name__} {text!r} has {room.width()}×{room.height()},"
                    f" needs {needed.width()}×{needed.height()}"
                )
    return found


def doubled_keys(menu: QMenu) -> list[str]:
    """The letters that choose two entries of a menu, in it and in the menus below it."""
    keys: list[str] = []
    found = []
    for action in menu.actions():
        at = action.text().replace("&&", "").find("&")
        if at >= 0:
            keys.append(action.text()[at + 1].lower())
        below = action.menu()
        if isinstance(below, QMenu):
            found += doubled_keys(below)
    return found + sorted({key for key in keys if keys.count(key) > 1})


def _needs(widget: QWidget) -> Iterator[tuple[str, QSize, QSize]]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            inside = widget.rect().contains(widget.tabRect(index).adjusted(1, 1, -1, -1))
            needed = QSize(widget.fontMetrics().horizontalAdvance(widget.tabText(index).replace("&", "")), 1)
            yield widget.tabText(index), widget.tabRect(index).size() if inside else QSize(0, 0), needed
    elif isinstance(widget, QComboBox):
        shape = QStyleOptionComboBox()
        widget.initStyleOption(shape)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, shape, field, widget)
        for index in range(widget.count()):
            yield widget.itemText(index), room.size(), QSize(_width(widget, widget.itemText(index)), 1)
    elif isinstance(widget, QLineEdit):
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        room = widget.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
        yield widget.placeholderText(), room.size() - QSize(4, 0), QSize(_width(widget, widget.placeholderText()), 1)
    elif isinstance(widget, DropHint):
        room = QRect(0, 0, widget.width() - 46, widget.height() - 34)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        text = widget.accessibleName()
        yield text, room.size(), widget.fontMetrics().boundingRect(room, flags, text).size()
    elif isinstance(widget, QScrollArea):
        hidden = widget.horizontalScrollBar().maximum()
        yield "all of it", QSize(widget.width(), 0), QSize(widget.width() + hidden, 0)
    elif isinstance(widget, QAbstractButton) and widget.text():
        only_icon = isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if not only_icon or widget.icon().isNull():
            needed = widget.sizeHint() if isinstance(widget, QToolButton | QCheckBox) else widget.minimumSizeHint()
            yield widget.text(), widget.size(), needed


def _label(label: QLabel) -> Iterator[tuple[str, QSize, QSize]]:
    text = label.text()
    if not text:
        return
    if label.wordWrap():
        yield text, QSize(0, label.height()), QSize(0, label.heightForWidth(label.width()))
    else:
        yield text, label.size(), QSize(label.sizeHint().width(), 0)
    if text.endswith("…") and label.toolTip() and text[:-1] in label.toolTip():
        yield text, QSize(0, 0), QSize(_width(label, label.toolTip()), 0)


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)
