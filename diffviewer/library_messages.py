"""Sentences for people about a library that cannot be used: what is wrong, with which file, and the way out."""

from collections.abc import Callable

from diffviewer.store.problems import LibraryError, LibraryProblem

_TEMPLATES: dict[LibraryProblem, str] = {
    LibraryProblem.MISSING: "There is no library “{path}”.",
    LibraryProblem.FOLDER: "“{path}” is a folder; name the library file in it, or another place for one.",
    LibraryProblem.FOREIGN: "“{path}” is not a library of Diffviewer; it was left as it is. Name another file.",
    LibraryProblem.NEWER: "The library “{path}” was written by a newer Diffviewer; it was left as it is. "
    "Install the newer program to open it.",
    LibraryProblem.CORRUPT: "The library “{path}” is damaged; it was left as it is. Restore one of its backups.",
    LibraryProblem.READ_ONLY: "The library “{path}” may be read but not written; "
    "change its permissions or name another file.",
    LibraryProblem.NO_PERMISSION: "The library “{path}” may not be opened; "
    "change its permissions or name another file.",
    LibraryProblem.DISK_FULL: "The disk is full: nothing more was stored in “{path}”. Make room and try again.",
    LibraryProblem.LOCKED: "Another program is writing to the library “{path}”; try again when it is done.",
    LibraryProblem.UNREADABLE: "The disk could not read or write the library “{path}”: {detail}.",
    LibraryProblem.TOO_LARGE: "The text is too large to be stored in the library “{path}”.",
    LibraryProblem.ITSELF: "“{path}” is the library that is open; name another file.",
    LibraryProblem.NO_ARTICLE: "There is no article {detail} in the library “{path}”.",
    LibraryProblem.NO_VERSION: "The article has no version {detail} in the library “{path}”.",
}


def library_sentence(error: LibraryError, translate: Callable[[str], str] = str) -> str:
    """One sentence or two, on one line. `translate` turns a template into the person's language."""
    return translate(_TEMPLATES[error.problem]).format(
        path=_shown(str(error.path)), detail=_shown(error.detail).rstrip(" .") or error.problem
    )


def _shown(text: str) -> str:
    return "".join(char if char.isprintable() else _spelled_out(char) for char in text)


def _spelled_out(char: str) -> str:
    code = ord(char)
    # a byte of a file name that is no text
    return f"\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else ascii(char)[1:-1]
