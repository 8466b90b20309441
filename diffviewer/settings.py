"""What is remembered from one run to the next: an ini file. A value that makes no sense is ignored."""

import contextlib
from collections.abc import Collection
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from diffviewer import paths

THEMES = ("system", "light", "dark", "high contrast")
COLOURS = ("red-green", "blue-orange")
FACES = ("serif", "system")
MODES = ("side", "inline", "new", "origins")
AXES = ("time", "even")
PACES = ("medium", "slow", "fast")
CLOSINGS = ("ask", "stay", "end")
LANGUAGES = ("system", "en", "de", "fr", "es")
LEAST_SECRET = 16  # characters of the secret in the addresses of feeds
LONGEST_AGENT = 200
"""Characters of the name that a person gives the program on the web."""


@dataclass(frozen=True, slots=True)
class WatchChoices:
    """How articles are watched, as a person chooses it; `WATCH_BOUNDS` says what may be chosen.

    `first_minutes` is the pause after a change, `growth` what it is multiplied by after each check that finds nothing
    new, `rest_days` how long an article may stay the same before it is checked no more, `feed_minutes` the pause
    between two readings of a feed, `delay_seconds` that between two requests to a host. `user_agent` is the name given
    to servers, "" for the program's own. `paused`: nothing is checked unless it is asked for.
    """

    first_minutes: float = 30.0
    growth: float = 1.2
    rest_days: float = 40.0
    feed_minutes: float = 5.0
    delay_seconds: float = 2.0
    user_agent: str = ""
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Where a person was reading: an article of a library, the places of two captures, the row at the upper edge of
    the text, and how many pixels of it were above.
    """

    article: int
    older: int
    newer: int
    row: int
    above: int
    library: str


WATCH_BOUNDS = {
    "first_minutes": (5.0, 1440.0),
    "growth": (1.05, 3.0),
    "rest_days": (1.0, 3650.0),
    "feed_minutes": (5.0, 1440.0),
    "delay_seconds": (1.0, 300.0),
}
"""The least and the most of each number in `WatchChoices`."""


@dataclass(frozen=True, slots=True)
class FeedChoices:
    """How changes are given to feed readers. `serving`: the server is on, at `port` with `secret` in its addresses.

    `folder` is where a feed file is kept up to date, "" where none is.
    """

    serving: bool = False
    secret: str = ""
    port: int = 0
    folder: str = ""


class Settings:
    """The settings, read when asked for and written by `save`, or by Qt soon after a change."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.config_folder() / "diffviewer.ini"
        self._store = QSettings(str(self._file), QSettings.Format.IniFormat)
        self._watch = self._read_watch()

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        return self._one_of("look/theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("look/theme", value)

    @property
    def colours(self) -> str:
        """One of `COLOURS`."""
        return self._one_of("look/colours", COLOURS)

    @colours.setter
    def colours(self, value: str) -> None:
        self._store.setValue("look/colours", value)

    @property
    def face(self) -> str:
        """One of `FACES`: the letters of the article's text."""
        return self._one_of("look/face", FACES)

    @face.setter
    def face(self, value: str) -> None:
        self._store.setValue("look/face", value)

    @property
    def language(self) -> str:
        """One of `LANGUAGES`; counts from the next start."""
        return self._one_of("look/language", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("look/language", value)

    @property
    def mode(self) -> str:
        """One of `MODES`: two columns, one with both versions, the newer version alone, or that with its origins."""
        return self._one_of("view/mode", MODES)

    @mode.setter
    def mode(self, value: str) -> None:
        self._store.setValue("view/mode", value)

    @property
    def axis(self) -> str:
        """One of `AXES`: the slider's stops at their times or evenly spaced."""
        return self._one_of("view/axis", AXES)

    @axis.setter
    def axis(self, value: str) -> None:
        self._store.setValue("view/axis", value)

    @property
    def pace(self) -> str:
        """One of `PACES`: how fast the versions are played."""
        return self._one_of("view/pace", PACES)

    @pace.setter
    def pace(self, value: str) -> None:
        self._store.setValue("view/pace", value)

    @property
    def overlooked(self) -> frozenset[str]:
        """The names of what comparisons overlook; empty at first."""
        value = self._store.value("view/overlooked")
        return frozenset(value.split()) if isinstance(value, str) else frozenset()

    @overlooked.setter
    def overlooked(self, value: frozenset[str]) -> None:
        self._store.setValue("view/overlooked", " ".join(sorted(value)))

    @property
    def folded(self) -> bool:
        """Whether unchanged paragraphs are folded away."""
        return self._store.value("view/folded") not in ("false", False)

    @folded.setter
    def folded(self, value: bool) -> None:
        self._store.setValue("view/folded", value)

    @property
    def split(self) -> float:
        """The left column's share of the width, from 0.2 to 0.8."""
        return self._number("view/split", 0.5, 0.2, 0.8)

    @split.setter
    def split(self, value: float) -> None:
        self._store.setValue("view/split", round(value, 4))

    @property
    def zoom(self) -> float:
        """The size of the article's text, 1 being the usual."""
        return self._number("look/zoom", 1.0, 0.5, 4.0)

    @zoom.setter
    def zoom(self, value: float) -> None:
        self._store.setValue("look/zoom", round(value, 4))

    @property
    def sidebar(self) -> int:
        """The side bar's width in logical pixels; 0 where it was never changed."""
        return int(self._number("window/sidebar", 0, 160, 1000))

    @sidebar.setter
    def sidebar(self, value: int) -> None:
        self._store.setValue("window/sidebar", value)

    @property
    def least_sidebar(self) -> int:
        """The width that the side bar needed when it was last made, logical pixels; in English, until it was made."""
        return int(self._number("window/least_sidebar", 282, 0, 1000))

    @least_sidebar.setter
    def least_sidebar(self, value: int) -> None:
        self._store.setValue("window/least_sidebar", value)

    @property
    def tab(self) -> int:
        """The tab of the side bar that was shown last, from 1; 0 at first."""
        return int(self._number("window/tab", 0, 1, 4))

    @tab.setter
    def tab(self, value: int) -> None:
        self._store.setValue("window/tab", value)

    @property
    def reading(self) -> Reading | None:
        """What was read last; None where that was no article of a library."""
        value = self._store.value("window/reading")
        parts = value.split(maxsplit=5) if isinstance(value, str) else []
        if len(parts) != 6 or not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts[:5]):
            return None
        article, older, newer, row, above = map(int, parts[:5])
        return Reading(article, older, newer, row, above, parts[5])

    @reading.setter
    def reading(self, value: Reading | None) -> None:
        said = [getattr(value, field.name) for field in fields(value)] if value is not None else []
        self._store.setValue("window/reading", " ".join(map(str, said)))

    @property
    def geometry(self) -> QByteArray:
        """Place, size and state of the window, as Qt writes them; empty at first."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def folder(self) -> str:
        """The folder that files were last opened from; empty at first."""
        value = self._store.value("files/folder")
        return value if isinstance(value, str) else ""

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("files/folder", value)

    @property
    def closing(self) -> str:
        """One of `CLOSINGS`: whether watching goes on when the window is closed; "ask" until the person has said."""
        return self._one_of("watching/closing", CLOSINGS)

    @closing.setter
    def closing(self, value: str) -> None:
        self._store.setValue("watching/closing", value)

    @property
    def notify(self) -> bool:
        """Whether changes are told on the desktop."""
        return self._store.value("watching/notify") not in ("false", False)

    @notify.setter
    def notify(self, value: bool) -> None:
        self._store.setValue("watching/notify", value)

    @property
    def watch(self) -> WatchChoices:
        """How articles are watched. A number that may not be chosen is as if it were not there. For any thread."""
        return self._watch

    @watch.setter
    def watch(self, value: WatchChoices) -> None:
        for field in fields(value):
            self._store.setValue(f"watching/{field.name}", getattr(value, field.name))
        self._watch = self._read_watch()

    @property
    def export_folder(self) -> str:
        """The folder that was last exported to; empty at first."""
        value = self._store.value("export/folder")
        return value if isinstance(value, str) else ""

    @export_folder.setter
    def export_folder(self, value: str) -> None:
        self._store.setValue("export/folder", value)

    @property
    def feeds(self) -> FeedChoices:
        """How changes are given to feed readers; nothing is, at first."""
        secret, folder = self._store.value("feeds/secret"), self._store.value("feeds/folder")
        port = self._number("feeds/port", 0, 1024, 65535)
        serving = str(self._store.value("feeds/serving")).lower() == "true"
        secret = secret if isinstance(secret, str) and secret.isascii() and len(secret) >= LEAST_SECRET else ""
        return FeedChoices(serving, secret, int(port), folder if isinstance(folder, str) else "")

    @feeds.setter
    def feeds(self, value: FeedChoices) -> None:
        for field in fields(value):
            self._store.setValue(f"feeds/{field.name}", getattr(value, field.name))
        self._store.sync()
        with contextlib.suppress(OSError):  # the secret is for its owner
            self._file.chmod(0o600)

    def save(self) -> bool:
        """Write the file now; false where that is not possible."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    def _read_watch(self) -> WatchChoices:
        usual = WatchChoices()
        numbers = {
            name: self._number(f"watching/{name}", getattr(usual, name), *bounds)
            for name, bounds in WATCH_BOUNDS.items()
        }
        agent = self._store.value("watching/user_agent")
        agent = " ".join(agent.split()) if isinstance(agent, str) else ""
        possible = agent.isascii() and agent.isprintable() and len(agent) <= LONGEST_AGENT
        paused = str(self._store.value("watching/paused")).lower() == "true"
        return WatchChoices(**numbers, user_agent=agent if possible else "", paused=paused)

    def _one_of(self, key: str, allowed: Collection[str]) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) and value in allowed else next(iter(allowed))

    def _number(self, key: str, default: float, least: float, most: float) -> float:
        try:
            value = float(str(self._store.value(key)))
        except ValueError:
            return default
        return value if least <= value <= most else default
