"""What a check looks like: its kind, which has a drawing, a colour and a word of its own."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from diffviewer.records import Outcome, Sighting
from diffviewer.ui.look.palettes import Palette
from diffviewer.watching.suspicion import Suspicion, read_mark

_BLOCKED = frozenset(["blocked", "too_many"])


class Kind(StrEnum):
    """The kinds of checks."""

    NEW = "new"
    CHANGED = "changed"
    RETURNED = "returned"
    UNCHANGED = "unchanged"
    HELD = "held"
    BLOCKED = "blocked"
    FAILED = "failed"
    GONE = "gone"


_OF_OUTCOME = {
    Outcome.NEW: Kind.NEW,
    Outcome.CHANGED: Kind.CHANGED,
    Outcome.RETURNED: Kind.RETURNED,
    Outcome.UNCHANGED: Kind.UNCHANGED,
    Outcome.SUSPECT: Kind.HELD,
    Outcome.FAILED: Kind.FAILED,
    Outcome.GONE: Kind.GONE,
}


def kind_of(sighting: Sighting) -> Kind:
    """The kind of a run of checks."""
    if sighting.outcome is Outcome.FAILED and sighting.error in _BLOCKED:
        return Kind.BLOCKED
    return _OF_OUTCOME[sighting.outcome]


def drawing_of(kind: Kind) -> str:
    """The name of a kind's drawing: each has another shape."""
    return {Kind.NEW: "first", Kind.HELD: "suspect"}.get(kind, str(kind))


def colour_of(kind: Kind, palette: Palette) -> str:
    """The colour of a kind's drawing and word; the drawing alone tells it too."""
    return {
        Kind.NEW: palette.accent,
        Kind.CHANGED: palette.new,
        Kind.RETURNED: palette.moved,
        Kind.UNCHANGED: palette.text_muted,
        Kind.HELD: palette.old,
        Kind.BLOCKED: palette.old,
        Kind.FAILED: palette.error,
        Kind.GONE: palette.error,
    }[kind]


def word_of(sighting: Sighting) -> str:
    """The kind of a run in a word or two."""
    kind = kind_of(sighting)
    if kind is Kind.RETURNED:
        return QCoreApplication.translate("Record", "Back to version {number}").format(number=sighting.version)
    if kind is Kind.HELD:
        words: dict[Suspicion | None, str] = {
            Suspicion.WALL: QCoreApplication.translate("Record", "Held back: paywall or consent"),
            Suspicion.ERROR_PAGE: QCoreApplication.translate("Record", "Held back: error page"),
            Suspicion.SHORTER: QCoreApplication.translate("Record", "Held back: much shorter"),
            Suspicion.OTHER_ADDRESS: QCoreApplication.translate("Record", "Held back: another page"),
        }
        return words.get(_suspicion(sighting), QCoreApplication.translate("Record", "Held back"))
    return {
        Kind.NEW: QCoreApplication.translate("Record", "First version"),
        Kind.CHANGED: QCoreApplication.translate("Record", "Changed"),
        Kind.UNCHANGED: QCoreApplication.translate("Record", "Unchanged"),
        Kind.BLOCKED: QCoreApplication.translate("Record", "Blocked"),
        Kind.FAILED: QCoreApplication.translate("Record", "Failed"),
        Kind.GONE: QCoreApplication.translate("Record", "Gone"),
    }[kind]


def _suspicion(sighting: Sighting) -> Suspicion | None:
    reason = read_mark(sighting.error).reason
    return Suspicion(reason) if reason in set(Suspicion) else None
