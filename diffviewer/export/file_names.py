"""Names for files, made of titles, that every system takes, Windows among them."""

import unicodedata

from diffviewer.export.html_text import one_line

_LONGEST = 120  # bytes of UTF-8; with number and suffix within the 255 that file systems have
_FORBIDDEN = frozenset('<>:"/\\|?*')
_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in "0123456789¹²³")}


def safe_name(title: str, suffix: str, otherwise: str = "article") -> str:
    """A file name with this suffix (".html"). It has no path, no device's name and no end that Windows would drop."""
    plain = unicodedata.normalize("NFC", one_line(title))
    kept = "".join("_" if char in _FORBIDDEN else char for char in plain)
    short = kept.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip(" .")
    if short.partition(".")[0].strip().lower() in _DEVICES:
        short = f"_{short}"
    return f"{short or otherwise}{suffix}"
