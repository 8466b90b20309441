"""Everything that can be done from a menu or a key, in one list; no control bears a text or a shortcut of its own."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence

from diffviewer.ui.commands.making import Keys, made
from diffviewer.ui.commands.rule_actions import RuleActions
from diffviewer.ui.commands.share_actions import ShareActions
from diffviewer.ui.commands.slider_actions import SliderActions
from diffviewer.ui.look import icons
from diffviewer.ui.look.palettes import Palette


class Actions(QObject):
    """The actions; who can do them connects to `triggered`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drawings: list[tuple[QAction, str]] = []
        std = QKeySequence.StandardKey

        self.watch = self._new(
            "watch", self.tr("Watch"), self.tr("Watch an article or follow a feed at an address"), "Ctrl+Shift+W"
        )
        self.open = self._new("open", self.tr("Open files…"), self.tr("Choose saved pages to compare"), std.Open)
        self.sample = self._new(
            "", self.tr("Open the sample"), self.tr("Compare six versions of an invented article"), "Ctrl+Shift+O"
        )
        self.paste = self._new(
            "", self.tr("Paste"), self.tr("Compare the files or watch the addresses in the clipboard"), std.Paste
        )
        self.anew = self._new("", self.tr("New comparison"), self.tr("Put away what is shown"), std.New)
        self.swap = self._new(
            "swap", self.tr("Swap sides"), self.tr("Let the left and the right side change places"), "Ctrl+Shift+X"
        )
        self.keep = self._new("keep", self.tr("Keep"), self.tr("Put these versions into the library"), std.Save)
        self.back_up = self._new("", self.tr("Back up now"), self.tr("Make a backup of the library, as every week"))
        self.restore = self._new("", self.tr("Restore a backup…"), self.tr("Bring the library back as it was"))
        self.save_library = self._new(
            "", self.tr("Save a copy of the library…"), self.tr("Write the whole library to one file")
        )
        self.take_in = self._new(
            "", self.tr("Import…"), self.tr("Other libraries, lists of feeds, saved pages; nothing is kept twice")
        )
        self.take_in_folder = self._new(
            "", self.tr("Import a folder…"), self.tr("Pages saved over time; those of one article become its history")
        )
        self.share = ShareActions(self)
        self.rules = RuleActions(self)
        self.quit = self._new("", self.tr("Quit"), self.tr("End the program"), std.Quit, "Ctrl+Q")

        self.check = self._new(
            "check", self.tr("Check now"), self.tr("Look at the page of this article, whether or not it is due"), "F5"
        )
        self.check_all = self._new(
            "", self.tr("Check everything now"), self.tr("Look at every page that is watched"), "Shift+F5", "Ctrl+F5"
        )
        self.pause_article = self._new(
            "",
            self.tr("Pause or resume this article"),
            self.tr("Check this article no more, or check it again"),
            "Ctrl+Shift+P",
        )
        self.pause_watching = self._new(
            "", self.tr("Pause watching"), self.tr("Check nothing until it is asked for, or until watching goes on")
        )
        self.pause_watching.setCheckable(True)
        self.record = self._new(
            "", self.tr("Log of checks…"), self.tr("Each check, and why it was counted as it was"), "Ctrl+Shift+L"
        )
        self.feeds = self._new("", self.tr("Feeds and filters…"), self.tr("What is followed, and what is left out"))
        self.take_in_feeds = self._new(
            "", self.tr("Take in a list of feeds…"), self.tr("Follow the feeds of an OPML list")
        )
        self.give_out_feeds = self._new(
            "", self.tr("Save the list of feeds…"), self.tr("Write the feeds to an OPML list for other programs")
        )

        self.copy = self._new("", self.tr("Copy"), self.tr("Copy what is selected"), std.Copy)
        self.select_all = self._new(
            "", self.tr("Select all"), self.tr("Select the whole text of one side"), std.SelectAll
        )
        self.search = self._new(
            "", self.tr("Search every version…"), self.tr("Search the library, also text that is gone"), "Ctrl+L"
        )
        self.find = self._new("", self.tr("Find in text…"), self.tr("Search both sides"), std.Find)

        self.previous = self._new(
            "previous", self.tr("Previous change"), self.tr("Go to the change before"), "P", "Shift+F8"
        )
        self.next = self._new("next", self.tr("Next change"), self.tr("Go to the change after"), "N", "F8")
        self.side = self._new("side", self.tr("Side by side"), self.tr("Show two columns, one for each version"))
        self.inline = self._new("inline", self.tr("Inline"), self.tr("Show one column, with what went and what came"))
        self.newer = self._new("newer", self.tr("Newer only"), self.tr("Show the newer version, with marks in it"))
        self.origins = self._new(
            "origins", self.tr("Origins"), self.tr("Show since which version each paragraph has stood as it does")
        )
        self.modes = self._group(self.side, self.inline, self.newer, self.origins)
        for action, mode in zip(self.modes.actions(), ("side", "inline", "new", "origins"), strict=True):
            action.setData(mode)
        self.other_mode = self._new(
            "", self.tr("Side by side or inline"), self.tr("Change to the other of the two"), "Ctrl+D"
        )
        self.fold = self._new("", self.tr("Fold all"), self.tr("Hide what did not change"), "Ctrl+Shift+F")
        self.unfold = self._new("", self.tr("Unfold all"), self.tr("Show what did not change"), "Ctrl+Shift+U")
        self.larger = self._new("", self.tr("Larger text"), "", std.ZoomIn, "Ctrl+=")
        self.smaller = self._new("", self.tr("Smaller text"), "", std.ZoomOut)
        self.usual_size = self._new("", self.tr("Usual text size"), "", "Ctrl+0")

        self.overlooked = self._switches(
            ("ignore_case", self.tr("Overlook capital letters")),
            ("ignore_punctuation", self.tr("Overlook punctuation")),
            ("ignore_quotes_and_dashes", self.tr("Overlook kinds of quotation marks and dashes")),
            ("ignore_white_space", self.tr("Overlook white space")),
            ("ignore_numbers", self.tr("Overlook numbers")),
            ("finest", self.tr("Mark as few words as possible")),
        )

        later, earlier = ("Left", "Right") if QGuiApplication.isRightToLeft() else ("Right", "Left")  # as on the slider
        self.newer_later = self._new("", self.tr("Newer version: one later"), "", later)
        self.newer_earlier = self._new("", self.tr("Newer version: one earlier"), "", earlier)
        self.older_later = self._new("", self.tr("Older version: one later"), "", f"Shift+{later}")
        self.older_earlier = self._new("", self.tr("Older version: one earlier"), "", f"Shift+{earlier}")
        self.both_later = self._new("", self.tr("Both versions: one later"), "", f"Ctrl+{later}")
        self.both_earlier = self._new("", self.tr("Both versions: one earlier"), "", f"Ctrl+{earlier}")
        self.whole = self._new("", self.tr("First and last version"), "", "Alt+Home")
        self.latest = self._new("", self.tr("Last change"), self.tr("The last version and the one before"), "Alt+End")

        self.slider = SliderActions(self)

        self.themes = self._choices(
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high contrast", self.tr("High contrast")),
        )
        self.colours = self._choices(
            ("red-green", self.tr("Red and green")), ("blue-orange", self.tr("Orange and blue"))
        )
        self.faces = self._choices(("serif", self.tr("Serif")), ("system", self.tr("The system's font")))
        self.axes = self._choices(("time", self.tr("By time")), ("even", self.tr("Evenly spaced")))

        self.preferences = self._new("", self.tr("Preferences…"), self.tr("The look, reading and watching"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.keys = self._new("", self.tr("Keyboard shortcuts"), "", std.HelpContents, "F1", "?")
        self.about = self._new("", self.tr("About Diffviewer"), "")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def colour(self, palette: Palette) -> None:
        """Give the drawings the colours of the theme."""
        for action, name in self._drawings:
            action.setIcon(icons.icon(name, palette.text, palette.line_strong))
        self.slider.colour(palette)

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return [child for child in self.findChildren(QAction) if child.text()]

    def allow(self, *, comparison: bool, timeline: bool, article: bool = True) -> None:
        """Enable what makes sense with a comparison shown, with more than two versions, and with an article shown."""
        for action in (
            *(self.swap, self.copy, self.select_all, self.find, self.previous, self.next),
            *(*self.modes.actions(), self.other_mode, self.fold, self.unfold),
        ):
            action.setEnabled(comparison)
        self.share.allow(comparison=comparison, article=article)
        self.rules.allow(article=article)
        for action in (
            *(self.newer_later, self.newer_earlier, self.older_later, self.older_earlier),
            *(self.both_later, self.both_earlier, self.whole, self.latest),
            *(self.slider.play, self.slider.adjacent, *self.slider.paces.actions()),
        ):
            action.setEnabled(timeline)

    def _new(self, drawing: str, text: str, what: str, *keys: Keys) -> QAction:
        action = made(self, text, what, *keys)
        if drawing:
            self._drawings.append((action, drawing))
        return action

    def _group(self, *actions: QAction) -> QActionGroup:
        group = QActionGroup(self)
        for action in actions:
            action.setCheckable(True)
            group.addAction(action)
        return group

    def _switches(self, *choices: tuple[str, str]) -> tuple[QAction, ...]:
        actions = []
        for value, text in choices:
            action = self._new("", text, "")
            action.setData(value)
            action.setCheckable(True)
            actions.append(action)
        return tuple(actions)

    def _choices(self, *choices: tuple[str, str]) -> QActionGroup:
        actions = []
        for value, text in choices:
            action = self._new("", text, "")
            action.setData(value)
            actions.append(action)
        return self._group(*actions)


def choose(group: QActionGroup, value: str) -> None:
    """Check the action of a group that stands for a value."""
    for action in group.actions():
        if action.data() == value:
            action.setChecked(True)
