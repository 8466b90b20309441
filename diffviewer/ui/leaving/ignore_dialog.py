"""The dialog that makes a rule of a block: what it is to look at, and what it would have left out so far."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from diffviewer.models import Block
from diffviewer.rules import Rule, RuleKind, problem_of, with_numbers_folded
from diffviewer.ui.leaving import rule_texts
from diffviewer.ui.look.theme import Theme, ui_font

if TYPE_CHECKING:
    from diffviewer.applying import Preview

_WAIT = 300  # milliseconds after the last key, before a pattern is tried
_WIDTH, _HEIGHT = 620, 560


class IgnoreDialog(QDialog):
    """`foresee_wanted` carries the rule as it stands; `made` carries the rule that the person wants."""

    foresee_wanted = Signal(object)
    made = Signal(object)

    def __init__(self, block: Block, site: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ignore this"))
        self._site = site
        self._block = block
        self._selector = ""
        self._possible = False
        sentence = _label(
            self.tr("Leave this out of every article of {site}, past and to come. Nothing stored is deleted.").format(
                site=site
            )
        )
        quoted = QLabel(rule_texts.shortened(block.text))
        quoted.setFont(theme.text_font(11.5))
        quoted.setTextFormat(Qt.TextFormat.PlainText)
        quoted.setWordWrap(True)
        quoted.setObjectName("quoted")
        self._group = QButtonGroup(self)
        self._choices: dict[RuleKind, QRadioButton] = {}
        for kind, text in (
            (RuleKind.EXACT, self.tr("Where it says exactly this")),
            (RuleKind.NUMBERS, self.tr("Where it says this, with any numbers")),
            (RuleKind.PATTERN, self.tr("Where it matches a pattern (a regular expression)")),
            (RuleKind.SELECTOR, self.tr("Whatever stands in this place of the page (a CSS selector)")),
        ):
            button = QRadioButton(text)
            button.setFont(ui_font())
            self._group.addButton(button)
            self._choices[kind] = button
        self.pattern = QLineEdit()
        self.pattern.setFont(ui_font())
        self.pattern.setAccessibleName(self.tr("Pattern"))
        self.pattern.setMaxLength(5000)
        self.says = _label("")
        self.says.setObjectName("says")
        self.list = QListWidget()
        self.list.setFont(ui_font(12))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setAccessibleName(self.tr("What it would leave out"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = buttons.addButton(self.tr("Make the rule"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        for plain in buttons.buttons():
            plain.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(sentence)
        layout.addWidget(quoted)
        for button in self._choices.values():
            layout.addWidget(button)
        layout.addWidget(self.pattern)
        layout.addWidget(self.says)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        palette = theme.palette
        self.setStyleSheet(
            f"#quoted {{ background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 6px;"
            f" padding: 8px 10px; }} #says {{ color: {palette.text_muted}; }}"
            f" QListWidget {{ background: {palette.paper}; border: 1px solid {palette.line}; border-radius: 6px; }}"
            " QListWidget::item { padding: 5px 8px; }"
        )
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._later.timeout.connect(self._ask)
        self._choices[RuleKind.SELECTOR].setEnabled(False)
        folds = with_numbers_folded(block.text) != block.text
        self._choices[RuleKind.NUMBERS].setEnabled(folds)
        self._choices[RuleKind.NUMBERS if folds else RuleKind.EXACT].setChecked(True)
        self._group.buttonToggled.connect(self._choose)
        self.pattern.textEdited.connect(self._later.start)
        self._choose()
        self._choices[self.rule.kind].setFocus()
        self.resize(_WIDTH, _HEIGHT)

    @property
    def rule(self) -> Rule:
        """The rule as it stands."""
        kind = next((kind for kind, button in self._choices.items() if button.isChecked()), RuleKind.EXACT)
        typed = kind in (RuleKind.PATTERN, RuleKind.SELECTOR)
        return Rule(self._site, kind, self.pattern.text().strip() if typed else self._block.text)

    def offer_place(self, selector: str) -> None:
        """Let the person choose the place that the block has on its page."""
        self._selector = selector
        self._choices[RuleKind.SELECTOR].setEnabled(bool(selector))

    def choose(self, kind: RuleKind) -> None:
        """Choose what the rule looks at."""
        self._choices[kind].setChecked(True)

    def show_preview(self, preview: "Preview") -> None:
        """Say what the rule would do."""
        self.says.setText(rule_texts.preview_line(preview))
        self.list.clear()
        for touched in preview.touched:
            count = self.tr("%n version(s)", "", touched.versions)
            item = QListWidgetItem(f"{rule_texts.shortened(touched.block.text)}\n{count} · {touched.title}")
            self.list.addItem(item)
        self._allow(not preview.emptied)

    def show_unknown(self) -> None:
        """What the rule would do cannot be said."""
        self.says.setText(self.tr("What it would have left out so far cannot be said."))
        self._allow(True)

    @Slot()
    def _choose(self) -> None:
        kind = self.rule.kind
        self.pattern.setVisible(kind in (RuleKind.PATTERN, RuleKind.SELECTOR))
        if kind is RuleKind.PATTERN:
            from re import escape

            self.pattern.setText(escape(self._block.text).replace(r"\ ", " "))
        elif kind is RuleKind.SELECTOR:
            self.pattern.setText(self._selector)
        self._later.stop()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        rule = self.rule
        self.list.clear()
        self._allow(False)
        if problem := problem_of(rule):
            if problem == "length":
                self.says.setText(self.tr("A pattern is missing, or it is too long."))
            else:
                self.says.setText(self.tr("This cannot be read: {reason}").format(reason=problem))
            return
        self.says.setText(self.tr("Looking at what is stored…"))
        self.foresee_wanted.emit(rule)

    @Slot()
    def _accept(self) -> None:
        if self._possible:
            self.made.emit(self.rule)
            self.accept()

    def _allow(self, possible: bool) -> None:
        self._possible = possible
        self.make.setEnabled(possible)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
