"""What the slider tells of an article of the library: in words, under the mouse, by marks; and how it is looked at."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import Origin, Outcome
from diffviewer.store.library import Library
from diffviewer.ui.look.palettes import LIGHT
from diffviewer.ui.timeline.slider_scene import AXIS, LANE
from tests.e2e.desktop import Desktop, Program, wait_for

pytestmark = pytest.mark.e2e

TITLE = "Ferry to run once a day"
START = datetime(2012, 10, 3, 14, 2, tzinfo=UTC)
# minutes after the first, of each version; the third is the one that all tests are about
AT = (0, 40, 70, 123, 200, 300, 400, 500)
THREE = "time and again"
TWENTY_NINE = " ".join(f"boat {number}" for number in range(100, 114)) + " and"


def text(number: int) -> Document:
    """Two paragraphs: the first and the headline change with version 3 alone, the second with every other."""
    first = (
        f"The ferry between the two islands, said its owner, {THREE if number < 3 else TWENTY_NINE}, will run no more."
    )
    second = f"Pupils who take it to school were told so in a letter; it was the letter of number {900 + number}."
    if number == 3:
        second = second.replace("903", "902")
    return Document(
        title="Ferry must run once a day" if number < 3 else TITLE,
        source="Island Post",
        url="https://island-post.example/ferry",
        blocks=tuple(Block(BlockKind.PARAGRAPH, said) for said in (first, second)),
        extractor="test 1",
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Eight versions; the person had looked when there were three. Checks between the second and the third."""
    path = tmp_path / "library.sqlite"
    with Library.open(path) as made:
        article = made.articles.watch("https://island-post.example/ferry", START)
        for number, minutes in enumerate(AT):
            if number == 3:
                for after in (80, 90, 93):
                    made.record_check(article.id, START + timedelta(minutes=after), Outcome.UNCHANGED, status=304)
            origin = Origin.ARCHIVE if number == 2 else Origin.LIVE
            at = START + timedelta(minutes=minutes)
            made.add_capture(article.id, text(number), at, origin=origin, status=200 if origin is Origin.LIVE else 0)
        made.articles.mark_read(article.id)  # what is unread opens at its last change
        made.articles.look(article.id, START + timedelta(minutes=75))
    return path


@pytest.fixture
def told(desktop: Desktop, library: Path) -> Iterator[Program]:
    desktop.environment["TZ"] = "UTC"
    desktop.settle(look_theme="light", watching_paused="true", window_reading=f"1 2 3 0 0 {library}")
    program = desktop.start("--library", library)
    desktop.fill_screen(desktop.window(program))
    yield program
    assert desktop.quit(program) == 0
    assert program.errors == ""


def handles(desktop: Desktop) -> list[tuple[int, int, int]]:
    """The stops of the two handles, the older first, and where they are on the screen."""
    tree = desktop.accessible_tree()
    return [(int(stop), int(x), int(y)) for stop, x, y in re.findall(r"\[slider\] .* '(\d+) at (-?\d+),(\d+)'", tree)]


def wait_for_pair(desktop: Desktop, *pair: int) -> list[tuple[int, int, int]]:
    def look() -> list[tuple[int, int, int]] | None:
        found = handles(desktop)
        return found if tuple(stop for stop, _, _ in found) == pair else None

    return wait_for(f"the versions {pair}", look)


def hint(desktop: Desktop, x: int, y: int) -> list[str]:
    """The lines of the tooltip at a place of the screen."""
    desktop.xdotool("mousemove", x + 1, y, "sleep", 0.2, "mousemove", x, y)

    def look() -> str | None:
        found = re.search(r"\[tool tip\] '(.*?)' ''", desktop.accessible_tree())
        return found[1] if found else None

    return wait_for("the tooltip", look).split("\\n")


def test_it_tells_all_about_a_version(desktop: Desktop, told: Program, tmp_path: Path) -> None:
    tree = desktop.wait_for_words("'Newer version: 3 of 7, 3 October 2012 16:05, 30 words added, 4 removed'")
    assert "'Older version: 2 of 7, 3 October 2012 15:12, 1 word added, 1 removed'" in tree
    assert "<" not in "".join(re.findall(r"\[label\] .*", tree)), "markup is read out"
    (_, older, y), (_, newer, _) = wait_for_pair(desktop, 2, 3)
    assert hint(desktop, newer, y - 20) == [
        "Version 3",
        "Wednesday, 3 October 2012, 16:05:00 UTC",
        "about 1 hour later",
        "Changed between 15:35 and 16:05",
        "30 words added, 4 removed",
        f"Headline: {TITLE}",
        "Fetched from its address, HTTP status 200",
    ]
    assert "From an archive" in hint(desktop, older, y - 20)
    seen = older + round((newer - older) * (93 - 70) / (123 - 70))  # times between two stops are true
    assert hint(desktop, seen - 6, y) == ["3 checks found the text unchanged", "3 Oct, 15:22 – 3 Oct, 15:35"]

    desktop.key("alt+Home")
    wait_for_pair(desktop, 0, 7)
    before = greens(desktop, tmp_path, newer, y)
    desktop.xdotool("mousemove", newer + 1, y - 16, "sleep", 0.1, "mousemove", newer, y - 16)
    wait_for("the ghost of the newer handle", lambda: greens(desktop, tmp_path, newer, y) > before + 20)
    wait_for_pair(desktop, 0, 7)


def greens(desktop: Desktop, folder: Path, x: int, y: int) -> int:
    """How many pixels around a place have the colour of the newer version."""
    picture, wanted = QImage(str(desktop.screenshot(folder / "ghost.png"))), QColor(LIGHT.new)
    near = (picture.pixelColor(x + dx, y + dy) for dx in range(-12, 13) for dy in range(-8, 13))
    return sum(abs(colour.hslHue() - wanted.hslHue()) < 15 and colour.hslSaturation() > 40 for colour in near)


def test_a_paragraph_leads_to_its_change(desktop: Desktop, told: Program, tmp_path: Path) -> None:
    (_, _, y), (_, third, _) = wait_for_pair(desktop, 2, 3)
    desktop.key("alt+l")
    wait_for_pair(desktop, 2, 7)  # since the person had looked
    desktop.key("alt+Home")
    wait_for_pair(desktop, 0, 7)
    left, top, width, _ = desktop.place_of("changed: The ferry between")
    desktop.xdotool("mousemove", left + width * 3 // 4, top + 30)
    accent, lane = QColor(LIGHT.accent).rgb(), y - round(AXIS - LANE) - 6

    def marked() -> bool:
        picture = QImage(str(desktop.screenshot(tmp_path / "marks.png")))
        return picture.pixel(third, lane) == accent

    wait_for("the mark where the paragraph changed", marked)
    desktop.click(third, lane)
    wait_for_pair(desktop, 2, 3)


def test_it_is_looked_at_closer_and_its_axis_is_kept(desktop: Desktop, library: Path) -> None:
    desktop.environment["TZ"] = "UTC"
    desktop.settle(look_theme="light", watching_paused="true", window_reading=f"1 0 7 0 0 {library}")
    program = desktop.start("--library", library)
    desktop.fill_screen(desktop.window(program))
    (_, first, y), (_, last, _) = wait_for_pair(desktop, 0, 7)

    def places() -> tuple[int, int]:
        return tuple(x for _, x, _ in handles(desktop))  # type: ignore[return-value]

    middle = (first + last) // 2
    desktop.xdotool("mousemove", middle, y, "click", 4, "click", 4)
    wait_for("a closer look", lambda: places()[0] < first - 50 and places()[1] > last + 50)
    closer = places()
    desktop.xdotool("keydown", "shift", "click", 5, "click", 5, "keyup", "shift")
    wait_for("the axis further along", lambda: places()[0] < closer[0] - 20)
    desktop.key("alt+0")
    wait_for("all in sight", lambda: places() == (first, last))
    assert third_stop(desktop) < 0.3  # by time, about an hour after the one before
    desktop.click_on("Spread of the versions")
    desktop.key("Down", "Down", "Return")
    desktop.wait_for_words("Spread of the versions: Evenly spaced")
    assert third_stop(desktop) == pytest.approx(3 / 7, abs=0.002)
    assert desktop.quit(program) == 0
    assert program.errors == ""
    program = desktop.start("--library", library)
    desktop.fill_screen(desktop.window(program))
    desktop.wait_for_words("Spread of the versions: Evenly spaced")
    assert third_stop(desktop) == pytest.approx(3 / 7, abs=0.002)
    assert desktop.quit(program) == 0


def third_stop(desktop: Desktop) -> float:
    """Where stop 3 is, from 0 at the first to 1 at the last."""
    desktop.key("alt+Home")
    (_, first, _), (_, last, _) = wait_for_pair(desktop, 0, 7)
    desktop.key("Left", "Left", "Left", "Left")
    _, (_, third, _) = wait_for_pair(desktop, 0, 3)
    return (third - first) / (last - first)


def test_it_tells_so_in_german(desktop: Desktop, library: Path) -> None:
    desktop.environment["TZ"] = "UTC"
    desktop.settle(look_language="de", watching_paused="true", window_reading=f"1 2 3 0 0 {library}")
    program = desktop.start("--library", library)
    desktop.window(program)
    desktop.wait_for_words("'Neuere Fassung: 3 von 7, 3. Oktober 2012, 16:05, 30 Wörter hinzugefügt, 4 entfernt'")
    assert desktop.quit(program) == 0
    assert program.errors == ""
