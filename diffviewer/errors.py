"""The errors that a person can meet. They carry a code and facts; `messages.py` makes the sentence."""

from enum import StrEnum


class Problem(StrEnum):
    """What went wrong with an input, one code a sentence."""

    MISSING = "missing"
    EMPTY = "empty"
    UNREADABLE = "unreadable"  # detail: the system's reason
    FOLDER = "folder"
    TOO_LARGE = "too_large"  # size and limit, in bytes
    TOO_MANY = "too_many"  # size and limit, in files
    BINARY = "binary"
    UNSUPPORTED = "unsupported"  # detail: what it is ("PDF")
    NO_TEXT = "no_text"
    NO_HISTORY = "no_history"  # a single page where versions were asked for
    TOO_SLOW = "too_slow"  # limit, in seconds
    TOO_COMPLEX = "too_complex"  # the reader ran out of memory or died
    UNWRITABLE = "unwritable"  # detail: the system's reason
    CHOICE = "choice"  # an archive of several pages; size: how many
    BAD_LIST = "bad_list"  # detail: the line
    NO_DISPLAY = "no_display"


class DiffviewerError(Exception):
    """Base of the errors of the environment and of the input, as opposed to our own bugs."""


class InputError(DiffviewerError):
    """An input that cannot be used.

    `path` is as the person gave it; `size` and `limit` are numbers in the unit the problem names; `detail` is a fact
    for the sentence. Pickles whole, since it crosses from the reading process.
    """

    def __init__(self, problem: Problem, path: str, *, size: int = 0, limit: int = 0, detail: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path
        self.size = size
        self.limit = limit
        self.detail = detail

    def __reduce__(self) -> tuple[object, ...]:
        return _input_error, (self.problem, self.path, self.size, self.limit, self.detail)


class Cancelled(DiffviewerError):
    """The work was given up on request."""


def _input_error(problem: Problem, path: str, size: int, limit: int, detail: str) -> InputError:
    return InputError(problem, path, size=size, limit=limit, detail=detail)
