"""The colours of the program, by name and purpose. Values are "#rrggbb"; nothing is told by colour alone."""

from dataclasses import dataclass, fields, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours.

    `old`, `new` and `moved` are for bars, headers, marks and chips; `…_soft` tints words, `…_row` whole paragraphs,
    `…_text` is the text on either tint.
    """

    dark: bool
    window: str
    surface: str  # buttons and fields
    paper: str  # behind the article's text
    text: str
    text_muted: str
    line: str
    line_strong: str  # frames that must be seen: fields, the viewport on the change map
    accent: str
    accent_soft: str
    accent_text: str  # text on accent
    old: str
    old_soft: str
    old_row: str
    old_text: str
    new: str
    new_soft: str
    new_row: str
    new_text: str
    moved: str
    moved_soft: str
    moved_row: str
    moved_text: str
    void: str
    void_hatch: str
    find_hit: str
    find_current: str
    find_text: str
    selection: str
    focus: str
    error: str

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "dark"}


LIGHT = Palette(
    dark=False,
    window="#f4f3f0",
    surface="#ffffff",
    paper="#ffffff",
    text="#1d1d1f",
    text_muted="#68676d",
    line="#e1dfda",
    line_strong="#a4a2a5",
    accent="#2566d8",
    accent_soft="#e6eefb",
    accent_text="#ffffff",
    old="#b3541e",
    old_soft="#ffc4bc",
    old_row="#fff0ee",
    old_text="#8c1d18",
    new="#1f7a4d",
    new_soft="#b2e5c4",
    new_row="#eaf8ef",
    new_text="#0b5b2e",
    moved="#5b3fb5",
    moved_soft="#d8cffa",
    moved_row="#e9e4fb",
    moved_text="#1d1d1f",
    void="#fbfaf8",
    void_hatch="#f5f4f0",
    find_hit="#ffe9a8",
    find_current="#ffc94d",
    find_text="#1d1d1f",
    selection="#cfe0fb",
    focus="#2566d8",
    error="#a3261b",
)

DARK = Palette(
    dark=True,
    window="#1b1c1f",
    surface="#222327",
    paper="#222327",
    text="#ececee",
    text_muted="#9f9fa6",
    line="#34353a",
    line_strong="#68696e",
    accent="#6fa1ff",
    accent_soft="#2a3650",
    accent_text="#101114",
    old="#f0955a",
    old_soft="#7a2b26",
    old_row="#2f2224",
    old_text="#ffc9c2",
    new="#58c48a",
    new_soft="#1f5c3a",
    new_row="#1f2b26",
    new_text="#bff2d2",
    moved="#c9b8ff",
    moved_soft="#4b3f76",
    moved_row="#322b4d",
    moved_text="#ececee",
    void="#202125",
    void_hatch="#25262a",
    find_hit="#5f4d12",
    find_current="#8a6a00",
    find_text="#ffffff",
    selection="#34507f",
    focus="#6fa1ff",
    error="#ff9c92",
)

HIGH_CONTRAST = Palette(
    dark=True,
    window="#000000",
    surface="#000000",
    paper="#000000",
    text="#ffffff",
    text_muted="#e0e0e0",
    line="#8f8f8f",
    line_strong="#ffffff",
    accent="#7fc4ff",
    accent_soft="#00335f",
    accent_text="#000000",
    old="#ffb08a",
    old_soft="#8f1d10",
    old_row="#3a0c06",
    old_text="#ffffff",
    new="#6ff0a6",
    new_soft="#00602f",
    new_row="#002d16",
    new_text="#ffffff",
    moved="#d9ccff",
    moved_soft="#5340a8",
    moved_row="#2a1f5c",
    moved_text="#ffffff",
    void="#000000",
    void_hatch="#2b2b2b",
    find_hit="#5a4700",
    find_current="#b0006a",
    find_text="#ffffff",
    selection="#0b5cad",
    focus="#ffe14d",
    error="#ffb3ab",
)

# Blue and orange stay apart for the common colour blindnesses; violet would look like blue, so moves turn grey.
_BLUE_ORANGE_LIGHT: dict[str, Any] = {
    "old": "#a85200",
    "old_soft": "#ffd3a1",
    "old_row": "#fff3e4",
    "old_text": "#7a3a00",
    "new": "#1b5fb4",
    "new_soft": "#bcd8ff",
    "new_row": "#eaf2fe",
    "new_text": "#0c3f80",
    "moved": "#55585f",
    "moved_soft": "#d5d7dd",
    "moved_row": "#e8e9ed",
}
_BLUE_ORANGE_DARK: dict[str, Any] = {
    "old": "#ffab5c",
    "old_soft": "#704000",
    "old_row": "#2e261d",
    "old_text": "#ffdcb0",
    "new": "#74b0ff",
    "new_soft": "#1d4a86",
    "new_row": "#1f2735",
    "new_text": "#cfe3ff",
    "moved": "#c4c6cd",
    "moved_soft": "#4a4c54",
    "moved_row": "#313338",
}
_BLUE_ORANGE_CONTRAST: dict[str, Any] = {
    "old": "#ffb866",
    "old_soft": "#7a4300",
    "old_row": "#331c00",
    "new": "#8cc2ff",
    "new_soft": "#0f4f9e",
    "new_row": "#00224a",
    "moved": "#e2e2e6",
    "moved_soft": "#5a5c66",
    "moved_row": "#303238",
}

PALETTES: dict[tuple[str, str], Palette] = {
    ("light", "red-green"): LIGHT,
    ("dark", "red-green"): DARK,
    ("high contrast", "red-green"): HIGH_CONTRAST,
    ("light", "blue-orange"): replace(LIGHT, **_BLUE_ORANGE_LIGHT),
    ("dark", "blue-orange"): replace(DARK, **_BLUE_ORANGE_DARK),
    ("high contrast", "blue-orange"): replace(HIGH_CONTRAST, **_BLUE_ORANGE_CONTRAST),
}

# What stands on what: each text colour and the backgrounds it is painted on.
TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": (
        *("window", "surface", "paper", "accent_soft", "selection", "old_row", "new_row", "moved_row", "moved_soft"),
        *("find_hit",),
    ),
    "text_muted": ("window", "surface", "paper", "accent_soft", "old_row", "new_row", "moved_row"),
    "accent": ("window", "surface", "paper", "accent_soft"),
    "accent_text": ("accent",),
    "old": ("window", "surface", "paper", "old_row"),
    "old_text": ("old_soft", "old_row", "paper", "selection"),
    "new": ("window", "surface", "paper", "new_row"),
    "new_text": ("new_soft", "new_row", "paper", "selection"),
    "moved": ("window", "surface", "paper", "moved_row"),
    "moved_text": ("moved_soft", "moved_row", "selection"),
    "find_text": ("find_hit", "find_current"),
    "error": ("window", "surface", "paper"),
}
