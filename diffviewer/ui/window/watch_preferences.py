"""How articles are watched, as the person chooses it: how often, how gently, and what is told on the desktop."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from diffviewer.autostart import Autostart, command
from diffviewer.settings import CLOSINGS, LONGEST_AGENT, WATCH_BOUNDS, Settings
from diffviewer.ui.controls.boxes import ListBox, NumberBox
from diffviewer.ui.controls.form import add_row, form_page, note
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.theme import ui_font

_QUIET_MS = 700  # without another change, before a choice counts: each begins the watching anew


class WatchPreferences(QWidget):
    """A page of the preferences. `chosen` is sent once the choices were written."""

    chosen = Signal()

    def __init__(self, settings: Settings, autostart: Autostart | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._autostart = autostart or Autostart()
        self._numbers: dict[str, NumberBox] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.write)
        page, self._form = form_page()
        self._number("first_minutes", self.tr("Look again after a change"), self.tr(" min"))
        self._number("growth", self.tr("… and later, while nothing changes, by"), self.tr(" times"), 0.05, 2)
        self._number("rest_days", self.tr("Stop where nothing changed for"), self._days)
        self._number("feed_minutes", self.tr("Read feeds every"), self.tr(" min"))
        self._number("delay_seconds", self.tr("Wait between two pages of a site"), self.tr(" s"))
        self.agent = QLineEdit(settings.watch.user_agent)
        self.agent.setMaxLength(LONGEST_AGENT)
        self.agent.setPlaceholderText(self.tr("Diffviewer’s own"))
        self.agent.textEdited.connect(self._timer.start)
        add_row(self._form, self.tr("Name told to sites"), self.agent)
        self.closing = ListBox()
        for value, text in zip(
            CLOSINGS, (self.tr("Ask"), self.tr("Go on watching"), self.tr("End the program")), strict=True
        ):
            self.closing.addItem(text, value)
        self.closing.setCurrentIndex(CLOSINGS.index(settings.closing))
        self.closing.activated.connect(self._choose_closing)
        add_row(self._form, self.tr("When the window is closed"), self.closing)
        self.notify = self._switch(self.tr("Tell changes on the desktop"), settings.notify)
        self.notify.toggled.connect(self._choose_notify)
        self.at_login = self._switch(self.tr("Start with the session, without a window"), self._autostart.is_on)
        self.at_login.toggled.connect(self._choose_login)
        self.problem = note("")
        self.problem.hide()
        self._form.addRow(self.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        column.addStretch(1)

    @Slot()
    def write(self) -> None:
        """Let the numbers and the name count from now on."""
        self._timer.stop()
        numbers = {name: box.value() for name, box in self._numbers.items()}
        choices = replace(self._settings.watch, **numbers, user_agent=self.agent.text())  # type: ignore[arg-type]
        if choices != self._settings.watch:
            self._settings.watch = choices
            self.chosen.emit()

    def hideEvent(self, event: object) -> None:
        if self._timer.isActive():
            self.write()

    def _number(
        self, name: str, text: str, unit: str | Callable[[float], str], step: float = 5, digits: int = 0
    ) -> None:
        box = NumberBox()
        box.setDecimals(digits)
        box.setRange(*WATCH_BOUNDS[name])
        box.setSingleStep(step if name != "delay_seconds" else 1)
        box.setValue(getattr(self._settings.watch, name))
        if isinstance(unit, str):
            box.setSuffix(unit)
        else:
            box.setSuffix(unit(box.value()))
            box.valueChanged.connect(lambda value: box.setSuffix(unit(value)))
        box.valueChanged.connect(self._timer.start)
        self._numbers[name] = box
        add_row(self._form, text, box)

    def _days(self, number: float) -> str:
        return self.tr(" day(s)", "after a number", round(number))

    def _switch(self, text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setFont(ui_font())
        box.setChecked(checked)
        self._form.addRow(box)
        return box

    @Slot(int)
    def _choose_closing(self, index: int) -> None:
        self._settings.closing = CLOSINGS[index]

    @Slot(bool)
    def _choose_notify(self, on: bool) -> None:
        self._settings.notify = on

    @Slot(bool)
    def _choose_login(self, on: bool) -> None:
        self.problem.hide()
        try:
            if on:
                self._autostart.turn_on(command())
            else:
                self._autostart.turn_off()
        except OSError as error:
            why = from_core(error.strerror or str(error))
            self.problem.setText(self.tr("This could not be written down for the system: {why}").format(why=why))
            self.problem.show()
            self.at_login.blockSignals(True)
            self.at_login.setChecked(self._autostart.is_on)
            self.at_login.blockSignals(False)
