"""The list of all rules at work: what the dialog asks for is done, and what comes of it is shown in it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from diffviewer.messages import shortened
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.theme import Theme
from diffviewer.work.library_access import LibraryAccess

if TYPE_CHECKING:
    from diffviewer.rules import Rule
    from diffviewer.store.library import Library
    from diffviewer.ui.leaving.rules_dialog import RulesDialog

_MOST_BYTES = 20_000_000  # of a file of rules


class RuleList(QObject):
    """`changed` says, when the dialog is closed, that rules are otherwise than before."""

    changed = Signal()

    def __init__(self, access: LibraryAccess, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._access = access
        self._theme = theme
        self._window = window
        self._touched = False
        self._rules: tuple[Rule, ...] = ()
        self.dialog: RulesDialog | None = None
        self._reading = access.lane()
        self._reading.finished.connect(self._show)

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        from diffviewer.ui.leaving.rules_dialog import RulesDialog

        self.dialog = dialog = RulesDialog(self._theme, self._window)
        self._touched = False
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.switched.connect(self._switch)
        dialog.removed.connect(self._remove)
        dialog.returned.connect(self._bring_back)
        dialog.saving.connect(self._save)
        dialog.taking.connect(self._take)
        dialog.finished.connect(self._close)
        dialog.open()
        if self._access.path.exists():
            self._read()

    def _read(self) -> None:
        self._reading.ask(lambda library, should_cancel: library.rules.all())

    def _change(self, work: "Callable[[Library], object]") -> None:
        self._touched = True
        self._access.write(work)
        self._read()

    def _switch(self, rule: "Rule") -> None:
        self._change(lambda library: library.rules.set_enabled(rule.id, rule.enabled))

    def _remove(self, rule: "Rule") -> None:
        self._change(lambda library: library.rules.remove(rule.id))

    def _bring_back(self, rule: "Rule") -> None:
        self._change(lambda library: library.rules.add((rule,), datetime.now(UTC)))

    @Slot(object)
    def _show(self, rules: "tuple[Rule, ...]") -> None:
        self._rules = rules
        if self.dialog is not None:
            self.dialog.show_rules(rules)

    @Slot(str)
    def _save(self, target: str) -> None:
        from diffviewer.rules import to_json

        try:
            Path(target).write_text(to_json(self._rules), encoding="utf-8")
        except OSError as error:
            self._say(self.tr("“{name}” cannot be written: {reason}."), target, from_core(error.strerror or ""))
        else:
            self._say(self.tr("The rules were saved as “{name}”."), target)

    @Slot(str)
    def _take(self, source: str) -> None:
        from diffviewer.rules import from_json

        try:
            if Path(source).stat().st_size > _MOST_BYTES:
                raise ValueError
            rules = from_json(Path(source).read_text(encoding="utf-8"))
        except OSError as error:
            self._say(self.tr("“{name}” cannot be read: {reason}."), source, from_core(error.strerror or ""))
        except (ValueError, RecursionError):
            self._say(self.tr("“{name}” is not a file of rules."), source)
        else:
            self._change(lambda library: library.rules.add(rules, datetime.now(UTC)))
            self._say(self.tr("%n rule(s) taken from “{name}”.", "", len(rules)), source)

    def _say(self, sentence: str, path: str, reason: str = "") -> None:
        if self.dialog is not None:
            self.dialog.say(sentence.format(name=shortened(path), reason=reason))

    @Slot()
    def _close(self) -> None:
        self.dialog = None
        if self._touched:
            self.changed.emit()
