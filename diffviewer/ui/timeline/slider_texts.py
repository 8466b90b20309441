"""The version slider in words: what a stop's tooltip says, and what a screen reader hears of a handle."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from diffviewer.diff.result import Stats
from diffviewer.models import History
from diffviewer.ui.timeline import version_texts


def stop_text(history: History, steps: Sequence[Stats | None], stop: int) -> str:
    """A version in lines: number and time, how much later, words added and removed, a new headline, the file."""
    capture = history.captures[stop]
    lines = [f"{version_texts.name(history, stop)} · {version_texts.long_time(capture)}"]
    if stop:
        before = history.captures[stop - 1]
        lines += [line for line in (version_texts.apart(before, capture), _step(steps, stop)) if line]
        title = capture.document.title
        if title and title != before.document.title:
            lines.append(QCoreApplication.translate("Slider", "Headline: {title}").format(title=title))
    lines.append(capture.name)
    return "\n".join(lines)


def handle_text(history: History, steps: Sequence[Stats | None], stop: int, *, newer: bool) -> str:
    """ "Newer version: 3 of 7, 3 October 2012, 16:05 UTC, 30 words added, 4 removed"."""
    templates = (
        QCoreApplication.translate("Slider", "Older version: {number} of {last}, {facts}"),
        QCoreApplication.translate("Slider", "Newer version: {number} of {last}, {facts}"),
    )
    facts = (version_texts.long_time(history.captures[stop]), _step(steps, stop))
    return templates[newer].format(
        number=version_texts.number(history, stop),
        last=version_texts.number(history, len(history.captures) - 1),
        facts=", ".join(fact for fact in facts if fact),
    )


def _step(steps: Sequence[Stats | None], stop: int) -> str:
    """The words added and removed since the version before, "" where they are not known."""
    stats = steps[stop - 1] if 0 < stop <= len(steps) else None
    if stats is None:
        return ""
    if not stats.words_added and not stats.words_removed:
        return QCoreApplication.translate("Slider", "no words changed")
    added = QCoreApplication.translate("Slider", "%n word(s) added", None, stats.words_added)
    removed = QCoreApplication.translate("Slider", "%n removed", "words", stats.words_removed)
    return f"{added}, {removed}"
