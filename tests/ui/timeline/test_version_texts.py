import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from diffviewer.models import History, TimeSource
from diffviewer.ui.timeline import version_texts
from diffviewer.ui.window.language import EnglishPlurals
from tests.ui.pages import capture, history
from tests.ui.timeline.told import told

pytestmark = pytest.mark.usefixtures("same_everywhere")


@pytest.fixture(autouse=True)
def english(qapp: QCoreApplication) -> Iterator[None]:
    translator = EnglishPlurals()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def test_times_are_local(berlin: None) -> None:
    assert version_texts.short_time(capture(0)) == "1 Mar 2025, 07:10"
    assert version_texts.long_time(capture(0)) == "1 March 2025, 07:10 CET"


def test_an_unknown_time_is_said() -> None:
    unknown = replace(capture(0), captured_at=None, time_source=TimeSource.UNKNOWN)
    assert version_texts.short_time(unknown) == "time unknown"
    assert version_texts.apart(unknown, capture(1)) == ""


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0.005, "at the same time"),
        (1 / 60, "1 minute later"),
        (0.5, "30 minutes later"),
        (1.1, "about 1 hour later"),
        (2.1, "about 2 hours later"),
        (24, "1 day later"),
        (72, "3 days later"),
        (24 * 61, "about 2 months later"),
        (24 * 370, "about 1 year later"),
        (24 * 365 * 12.1, "about 12 years later"),
        (-3, "about 3 hours earlier"),
    ],
)
def test_how_far_apart(hours: float, words: str) -> None:
    assert version_texts.apart(capture(0), capture(1, hours=hours)) == words


def test_numbers_count_from_zero_unless_their_origin_numbers_them() -> None:
    assert [version_texts.name(history(2), n) for n in (0, 1)] == ["Version 0", "Version 1"]
    numbered = History((replace(capture(0), number=6), replace(capture(1), number=7)))
    assert version_texts.name(numbered, 1) == "Version 7"


def test_a_text_that_came_back_is_named_so(tmp_path: Path) -> None:
    assert version_texts.name(told(tmp_path), 3) == "Version 0 again"
    assert version_texts.name(told(tmp_path), 0) == "Version 0"


def test_texts_without_a_number_stay(qapp: QCoreApplication) -> None:
    assert QCoreApplication.translate("Anything", "Größe") == "Größe"


def test_the_day_stands_at_its_first_version_and_the_time_at_the_others() -> None:
    versions = [capture(number, hours=hours) for number, hours in enumerate((0, 1, 20, 24 * 400))]
    unknown = replace(capture(9), captured_at=None)
    named = version_texts.moments(History((*versions[:2], unknown, *versions[2:])))
    assert named == [(0, "1 Mar 2025", True), (1, "07:10", False), (3, "2 Mar", True), (4, "5 Apr 2026", True)]


def test_long_times_between_versions_are_named() -> None:
    versions = [capture(number, hours=hours) for number, hours in enumerate((0, 20, 20 + 24 * 5, 24 * 400))]
    assert version_texts.gaps(History(tuple(versions))) == [(1, "5 days"), (2, "about 1 year")]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "3 October 2012, 14:02 CEST"),
        ("de", "3. Oktober 2012, 14:02 MESZ"),
        ("fr", "3 octobre 2012 à 14:02 UTC+2"),
        ("es", "3 de octubre de 2012, 14:02 CEST"),
    ],
)
def test_a_time_is_written_as_each_language_has_it(
    code: str, said: str, speak: Callable[[str], str], berlin: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", QLocale.c)  # of no country
    speak(code)
    made = replace(capture(0), captured_at=datetime(2012, 10, 3, 12, 2, tzinfo=UTC))
    assert version_texts.long_time(made) == said
