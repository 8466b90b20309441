"""Sentences for people about an input that cannot be used: one clear sentence a problem, naming what and which.

The window passes its translator; templates are whole sentences with named fields, so that a language may order them
as it needs.
"""

import unicodedata
from collections.abc import Callable
from pathlib import PurePath

from diffviewer.errors import InputError, Problem

_LONGEST_NAME = 60  # characters of a file name that a sentence shows

_TEMPLATES: dict[Problem, str] = {
    Problem.MISSING: "There is no file “{name}”.",
    Problem.EMPTY: "“{name}” is empty.",
    Problem.UNREADABLE: "“{name}” cannot be read: {detail}.",
    Problem.FOLDER: "“{name}” is a folder; choose the saved pages in it.",
    Problem.TOO_LARGE: "“{name}” is too large: {size}, where {limit} is the most that can be read.",
    Problem.TOO_MANY: "{size} files are too many at once; {limit} is the most.",
    Problem.BINARY: "“{name}” is not a text or a web page.",
    Problem.UNSUPPORTED: "“{name}” is of a kind that cannot be read: {detail}.",
    Problem.NO_TEXT: "No article text was found in “{name}”.",
    Problem.NO_HISTORY: "“{name}” holds one version only; a second file is needed to compare it with.",
    Problem.TOO_SLOW: "Reading “{name}” took longer than {limit} seconds and was given up.",
    Problem.TOO_COMPLEX: "“{name}” is built in a way that cannot be read within the memory allowed.",
    Problem.UNWRITABLE: "“{name}” cannot be written: {detail}.",
    Problem.CHOICE: "“{name}” is an archive of {size} pages; one of them must be chosen.",
    Problem.BAD_LIST: "A line of the list does not name what it should: “{detail}”.",
    Problem.NO_DISPLAY: "There is no display to open a window on; “diffviewer compare” works without one.",
}
# where no reason is known, or of a size only that it is above the limit
_SHORTER: dict[Problem, str] = {
    Problem.UNREADABLE: "“{name}” cannot be read.",
    Problem.UNWRITABLE: "“{name}” cannot be written.",
    Problem.UNSUPPORTED: "“{name}” is of a kind that cannot be read.",
    Problem.TOO_LARGE: "“{name}” is too large: more than {limit}, which is the most that can be read.",
}

# reasons that a language may say in its own words: the system's, as Python writes them, and ours
_REASONS = frozenset(
    {
        "File name too long",
        "Input/output error",
        "Is a directory",
        "No space left on device",
        "No such file or directory",
        "Not a directory",
        "Permission denied",
        "Read-only file system",
        "it is a folder",
        "not a file",
    }
)
_UNITS = {10**3: "{number} kB", 10**6: "{number} MB", 10**9: "{number} GB"}

_IN_BYTES = frozenset({Problem.TOO_LARGE})


def sentence(error: InputError, translate: Callable[[str], str] = str, *, whole_path: bool = False) -> str:
    """One sentence, on one line, that says what is wrong with which file.

    `translate` turns a template into the person's language. The file is named by its last part, shortened; with
    `whole_path` as the person gave it, as fits a command line.
    """
    size, limit = error.size, error.limit
    return translate(_template(error)).format(
        name=shown(error.path) if whole_path else shortened(error.path),
        detail=translate(error.detail) if error.detail in _REASONS else shown(error.detail).rstrip(" ."),
        size=file_size(size, translate) if error.problem in _IN_BYTES else size,
        limit=file_size(limit, translate) if error.problem in _IN_BYTES else limit,
    )


def shortened(path: str) -> str:
    """The last part of a path, made safe to show, its middle left out where it is long."""
    name = shown(PurePath(path).name or path)
    if len(name) <= _LONGEST_NAME:
        return name
    tail = _LONGEST_NAME // 3
    return f"{name[: _LONGEST_NAME - tail - 1]}…{name[-tail:]}"


def shown(text: str) -> str:
    """The text on one line: what has no shape of its own, or would turn the writing direction, is spelled out."""
    return "".join(char if _has_shape(char) else _spelled_out(char) for char in text)


def file_size(size: int, translate: Callable[[str], str] = str) -> str:
    """A number of bytes for people, in units of 1,000: "812 bytes", "1.2 kB", "52 MB"."""
    if size < 1000:
        return translate("{number} bytes").format(number=size)
    bytes_each = next((unit for unit in _UNITS if size / unit < 999.5), max(_UNITS))
    number = size / bytes_each
    written = f"{number:.{1 if number < 9.95 else 0}f}".removesuffix(".0")
    return translate(_UNITS[bytes_each]).format(number=written.replace(".", translate(".")))


def _template(error: InputError) -> str:
    if error.problem is Problem.TOO_LARGE:
        explained = file_size(error.size) != file_size(error.limit)
    else:
        explained = bool(error.detail)
    return _TEMPLATES[error.problem] if explained else _SHORTER.get(error.problem, _TEMPLATES[error.problem])


def _has_shape(char: str) -> bool:
    # a zero-width joiner holds an emoji together, so it stays
    return char == "\u200d" or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _spelled_out(char: str) -> str:
    named = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    if char in named:
        return named[char]
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is no text
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
