"""The dialog of all rules: switched on and off, removed and brought back, written to a file and taken from one."""

from collections.abc import Sequence

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QColor, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diffviewer.rules import Rule
from diffviewer.ui.leaving import rule_texts
from diffviewer.ui.look import tooltips
from diffviewer.ui.look.list_text import semibold
from diffviewer.ui.look.theme import Theme, ui_font

_RULE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 720, 480


class RulesDialog(QDialog):
    """Shows rules and says what is wanted; whoever opened it does it, and shows what came of it.

    `switched` carries a rule as it is to be, `removed` one, `returned` the one removed last, `saving` and `taking` the
    name of a file.
    """

    switched = Signal(object)
    removed = Signal(object)
    returned = Signal(object)
    saving = Signal(str)
    taking = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of sources"))
        self._gone: Rule | None = None
        self._showing = False
        self.says = QLabel()
        self.says.setFont(ui_font())
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setFont(ui_font())
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setUniformRowHeights(True)
        palette = theme.palette
        self.tree.setStyleSheet(
            f"QTreeWidget {{ background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 6px; }}"
            " QTreeWidget::item { padding: 3px 0; }"
        )
        self._muted = palette.text_muted
        self.tree.itemChanged.connect(self._switch)
        self.tree.currentItemChanged.connect(self._allow)
        self.remove = QPushButton(self.tr("Remove"))
        self.back = QPushButton(self.tr("Bring back"))
        self.save = QPushButton(self.tr("Save to a file…"))
        self.take = QPushButton(self.tr("Take from a file…"))
        for button, slot in (
            (self.remove, self._remove),
            (self.back, self._bring_back),
            (self.save, self._choose_target),
            (self.take, self._choose_source),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.back.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for plain in buttons.buttons():
            plain.setIcon(QIcon())
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.remove, self.back):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.take, self.save):
            row.addWidget(button)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self.says)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        self.resize(_WIDTH, _HEIGHT)
        self.show_rules(())

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """List rules by site; the one that was current stays so."""
        current = self._current()
        self._showing = True
        self.tree.clear()
        sites: dict[str, QTreeWidgetItem] = {}
        for rule in rules:
            if rule.site not in sites:
                sites[rule.site] = head = QTreeWidgetItem([rule.site, ""])
                self.tree.addTopLevelItem(head)
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                head.setFont(0, semibold(ui_font()))
                head.setFirstColumnSpanned(True)
                head.setExpanded(True)
            item = QTreeWidgetItem([rule_texts.rule_line(rule), self.tr("learnt") if rule.learnt else ""])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked)
            item.setData(0, _RULE, rule)
            item.setToolTip(0, tooltips.plain(rule.pattern))
            item.setForeground(1, QBrush(QColor(self._muted)))
            sites[rule.site].addChild(item)
            if current is not None and rule.id == current.id:
                self.tree.setCurrentItem(item)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self._showing = False
        self.say(
            self.tr("What is left out of the articles of a source, or kept in them. A rule switched off does nothing.")
            if rules
            else self.tr("There is no rule yet. “Ignore this” in the menu of a paragraph makes one.")
        )
        self.save.setEnabled(bool(rules))
        self._allow()

    def say(self, sentence: str) -> None:
        """Say something about the rules."""
        self.says.setText(sentence)

    def _current(self) -> Rule | None:
        item = self.tree.currentItem()
        rule = item.data(0, _RULE) if item is not None else None
        return rule if isinstance(rule, Rule) else None

    @Slot()
    def _allow(self) -> None:
        rule = self._current()
        # a learnt one would be learnt again, so it is only switched off
        self.remove.setEnabled(rule is not None and not rule.learnt)
        self.back.setVisible(self._gone is not None)

    @Slot(object, int)
    def _switch(self, item: QTreeWidgetItem, column: int) -> None:
        rule = item.data(0, _RULE)
        if not self._showing and column == 0 and isinstance(rule, Rule):
            from dataclasses import replace

            self.switched.emit(replace(rule, enabled=item.checkState(0) is Qt.CheckState.Checked))

    @Slot()
    def _remove(self) -> None:
        rule = self._current()
        if rule is not None and not rule.learnt:
            self._gone = rule
            self.removed.emit(rule)

    @Slot()
    def _bring_back(self) -> None:
        gone, self._gone = self._gone, None
        if gone is not None:
            self.returned.emit(gone)

    @Slot()
    def _choose_target(self) -> None:
        dialog = self._file_dialog(self.tr("Save the rules"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("diffviewer-rules.json")
        dialog.fileSelected.connect(self.saving)
        dialog.open()

    @Slot()
    def _choose_source(self) -> None:
        dialog = self._file_dialog(self.tr("Take in rules"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.taking)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Rules')} (*.json)", f"{self.tr('All files')} (*)"])
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        return dialog
