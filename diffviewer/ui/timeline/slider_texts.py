"""The version slider in words: what a stop's tooltip says, and what a screen reader hears of a handle."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from diffviewer.models import History
from diffviewer.records import Origin
from diffviewer.ui.timeline import version_texts
from diffviewer.ui.timeline.slider_clumps import Clump, clump_of, words_of
from diffviewer.ui.timeline.slider_scene import SliderScene, Turn
from diffviewer.ui.timeline.slider_stops import Look, SliderStop


def labels(history: History) -> list[str]:
    """What stands below each stop: the number of its version."""
    return [version_texts.number(history, place) for place in range(len(history.captures))]


def whole_text(history: History) -> str:
    """ "7 versions, 3 October 2012, 14:02 CEST to 5 October 2012, 9:10 CEST"."""
    count = QCoreApplication.translate("Slider", "%n version(s)", None, len(history.captures))
    first, last = history.captures[0], history.captures[-1]
    return QCoreApplication.translate("Slider", "{count}, {first} to {last}").format(
        count=count, first=version_texts.long_time(first), last=version_texts.long_time(last)
    )


def with_crowds(whole: str, drawn: Sequence[Clump]) -> str:
    """The same, and how many versions are drawn as one at most, if any are."""
    most = max((clump.count for clump in drawn), default=1)
    if most == 1:
        return whole
    crowds = QCoreApplication.translate("Slider", "where they crowd, up to %n are drawn as one", "versions", most)
    return f"{whole}; {crowds}"


def stop_text(history: History, scene: SliderScene, stop: int) -> str:
    """A version in lines: number and time, how much later, words added and removed, a new headline, its origin.

    Where it is drawn with others, how many these are.
    """
    capture, facts = history.captures[stop], scene.stops[stop]
    lines = [version_texts.name(history, stop)]
    if facts.back_to is not None:
        lines[0] = QCoreApplication.translate("Slider", "Version {number} again: the earlier text came back").format(
            number=version_texts.number(history, stop)
        )
    lines.append(
        version_texts.exact_time(capture.captured_at) if capture.captured_at else version_texts.long_time(capture)
    )
    if stop:
        before = history.captures[stop - 1]
        later = version_texts.apart(before, capture)
        lines += [line for line in (later, _changed_between(facts), _step(scene, stop)) if line]
        title = capture.document.title
        if title and title != before.document.title:
            lines.append(QCoreApplication.translate("Slider", "Headline: {title}").format(title=title))
    lines.append(_origin(history, facts, capture.name))
    if stop in scene.marks:
        lines.append(_turn(scene.marks[stop]))
    if scene.drawn.clumps:
        lines += _crowd(history, scene, clump_of(scene.drawn.clumps, stop))
    return "\n".join(lines)


def origin_text(origin: Origin) -> str:
    """Where a version of the library came from."""
    return {
        Origin.LIVE: QCoreApplication.translate("Slider", "Fetched from its address"),
        Origin.FILE: QCoreApplication.translate("Slider", "From a saved page"),
        Origin.ARCHIVE: QCoreApplication.translate("Slider", "From an archive"),
    }[origin]


def _crowd(history: History, scene: SliderScene, clump: Clump) -> list[str]:
    """What is drawn as one with a version: how many, which, and the words of all."""
    if clump.count == 1:
        return []
    which = QCoreApplication.translate(
        "Slider", "%n version(s) drawn as one here: {first} to {last}", None, clump.count
    )
    first, last = (version_texts.number(history, stop) for stop in (clump.first, clump.last))
    lines = ["", which.format(first=first, last=last)]
    added, removed = words_of(scene.steps, clump)
    if added or removed:
        together = QCoreApplication.translate("Slider", "All of them: {words}")
        lines.append(together.format(words=_words(added, removed)))
    return [*lines, QCoreApplication.translate("Slider", "Turn the wheel to look closer")]


def look_text(look: Look) -> str:
    """Checks that found nothing new, in words."""
    if look.failed:
        what = QCoreApplication.translate("Slider", "%n check(s) found no text", None, look.count)
    else:
        what = QCoreApplication.translate("Slider", "%n check(s) found the text unchanged", None, look.count)
    first, last = version_texts.day_and_time(look.first), version_texts.day_and_time(look.last)
    when = first if first == last else f"{first} – {last}"
    return f"{what}\n{when}"


def looked_text(moment: datetime) -> str:
    """What the line says at which the person looked last."""
    return QCoreApplication.translate("Slider", "You last looked here: {time}").format(
        time=version_texts.day_and_time(moment)
    )


def handle_text(history: History, scene: SliderScene, stop: int, *, newer: bool) -> str:
    """ "Newer version: 3 of 7, 3 October 2012 16:05, 30 words added, 4 removed"."""
    templates = (
        QCoreApplication.translate("Slider", "Older version: {number} of {last}, {facts}"),
        QCoreApplication.translate("Slider", "Newer version: {number} of {last}, {facts}"),
    )
    numbers = [capture.number for capture in history.captures if capture.number is not None]
    back = scene.stops[stop].back_to is not None if stop < len(scene.stops) else False
    facts = (
        QCoreApplication.translate("Slider", "an earlier text again") if back else "",
        version_texts.spoken_time(history.captures[stop]),
        _step(scene, stop),
    )
    return templates[newer].format(
        number=version_texts.number(history, stop),
        last=max(numbers) if len(numbers) == len(history.captures) else len(history.captures) - 1,
        facts=", ".join(fact for fact in facts if fact),
    )


def _step(scene: SliderScene, stop: int) -> str:
    """The words added and removed since the version before, "" where they are not known."""
    stats = scene.steps[stop - 1] if 0 < stop <= len(scene.steps) else None
    if stats is None:
        return ""
    if not stats.words_added and not stats.words_removed:
        return QCoreApplication.translate("Slider", "no words changed")
    return _words(stats.words_added, stats.words_removed)


def _words(added: int, removed: int) -> str:
    came = QCoreApplication.translate("Slider", "%n word(s) added", None, added)
    went = QCoreApplication.translate("Slider", "%n removed", "words", removed)
    return f"{came}, {went}"


def _changed_between(stop: SliderStop) -> str:
    """ "Changed between 14:05 and 14:35": between the last look that saw the text before and this one."""
    before, at = stop.changed_after, stop.at
    if before is None or at is None:
        return ""
    same_day = before.astimezone().date() == at.astimezone().date()
    words = version_texts.time_of_day if same_day else version_texts.day_and_time
    return QCoreApplication.translate("Slider", "Changed between {first} and {last}").format(
        first=words(before), last=words(at)
    )


def _origin(history: History, stop: SliderStop, name: str) -> str:
    if not history.stops:
        return name
    origin = origin_text(stop.origin)
    if not stop.status:
        return origin
    words = QCoreApplication.translate("Slider", "{origin}, HTTP status {status}")
    return words.format(origin=origin, status=stop.status)


def _turn(turn: Turn) -> str:
    return {
        Turn.CAME: QCoreApplication.translate("Slider", "The paragraph under the mouse came here"),
        Turn.CHANGED: QCoreApplication.translate("Slider", "The paragraph under the mouse changed here"),
        Turn.WENT: QCoreApplication.translate("Slider", "The paragraph under the mouse went here"),
    }[turn]
