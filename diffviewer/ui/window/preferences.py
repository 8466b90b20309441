"""Everything that can be chosen about the program, in one dialog. A choice counts at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from diffviewer.settings import LANGUAGES, Settings
from diffviewer.ui.commands.actions import Actions
from diffviewer.ui.controls.boxes import ListBox, NumberBox
from diffviewer.ui.controls.choices import ChoiceBox, Switch
from diffviewer.ui.controls.form import add_row, form_page, note
from diffviewer.ui.look.theme import ui_font
from diffviewer.ui.window.dialogs import close_button
from diffviewer.ui.window.language import NAMES
from diffviewer.ui.window.watch_preferences import WatchPreferences

_SIZE = (560, 520)


class Preferences(QDialog):
    """`size_chosen` carries the size of the text, 1 being the usual; `folding_chosen` whether paragraphs that did not
    change are folded away; `watch_chosen` says that watching was changed.
    """

    size_chosen = Signal(object)
    folding_chosen = Signal(bool)
    watch_chosen = Signal()

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._actions, self._settings = actions, settings
        self.tabs = QTabBar()
        self.tabs.setFont(ui_font())
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.windowTitle())
        self._pages = QStackedWidget()
        self.watching = WatchPreferences(settings)
        self.watching.chosen.connect(self.watch_chosen)
        for title, page in (
            (self.tr("Look"), self._look()),
            (self.tr("Reading"), self._reading()),
            (self.tr("Comparing"), self._comparing()),
            (self.tr("Watching"), self.watching),
        ):
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        layout.addWidget(close_button(self))
        self.resize(*_SIZE)
        self.finished.connect(self._save)

    def _look(self) -> QWidget:
        page, form = form_page()
        actions, settings = self._actions, self._settings
        add_row(form, self.tr("Theme"), ChoiceBox(actions.themes))
        add_row(form, self.tr("Colours of changes"), ChoiceBox(actions.colours))
        add_row(form, self.tr("Font of the article"), ChoiceBox(actions.faces))
        size = NumberBox()
        size.setFont(ui_font())
        size.setDecimals(0)
        size.setRange(60, 300)
        size.setSingleStep(10)
        size.setSuffix(self.tr(" %", "after the number of a size"))
        size.setValue(round(settings.zoom * 100))
        size.valueChanged.connect(self._choose_size)
        add_row(form, self.tr("Size of the article's text"), size)
        language = ListBox()
        language.setFont(ui_font())
        for code in LANGUAGES:
            language.addItem(NAMES.get(code, self.tr("As the system")), code)
        language.setCurrentIndex(LANGUAGES.index(settings.language))
        language.activated.connect(self._choose_language)
        add_row(form, self.tr("Language"), language)
        form.addRow(note(self.tr("Another language is used from the next start on.")))
        return page

    def _reading(self) -> QWidget:
        page, form = form_page()
        add_row(form, self.tr("Show a comparison"), ChoiceBox(self._actions.modes))
        add_row(form, self.tr("Spread the versions"), ChoiceBox(self._actions.axes))
        folded = QCheckBox(self.tr("Fold paragraphs away that did not change"))
        folded.setFont(ui_font())
        folded.setChecked(self._settings.folded)
        folded.toggled.connect(self.folding_chosen)
        form.addRow(folded)
        return page

    def _comparing(self) -> QWidget:
        page, form = form_page()
        for action in self._actions.overlooked:
            form.addRow(Switch(action))
        form.addRow(note(self.tr("What is overlooked is not marked, but counted in the line below the text.")))
        return page

    @Slot(float)
    def _choose_size(self, percent: float) -> None:
        self.size_chosen.emit(percent / 100)

    @Slot(int)
    def _choose_language(self, index: int) -> None:
        self._settings.language = LANGUAGES[index]

    @Slot()
    def _save(self) -> None:
        self._settings.save()
