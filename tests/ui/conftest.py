"""What the window's tests share: for those that read times, the same clock and language on every machine."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture
def same_everywhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Times are told in UTC, and in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC")
        if hasattr(time, "tzset"):
            time.tzset()
        yield
    if hasattr(time, "tzset"):
        time.tzset()
    QLocale.setDefault(before)
