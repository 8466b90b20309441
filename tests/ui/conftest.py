"""What the window's tests share: for those that read times, the same clock and language on every machine."""

import gc
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from diffviewer.ui.window import language
from scripts import translations


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """What a test leaves in cycles ends in its own thread, as in the program; else any thread may destroy a window."""
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


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


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as Qt loads them, made of the sources as they are now."""
    folder = tmp_path_factory.mktemp("languages")
    for file in translations.TRANSLATIONS.glob("*.ts"):
        shutil.copy(file, folder)
    translations.release(*folder.glob("*.ts"))
    return folder


@pytest.fixture
def speak(qapp: QApplication, languages: Path) -> Iterator[Callable[[str], str]]:
    """Lets a test speak a language, "system" or by its code; afterwards it is as it was."""
    before = QLocale()
    yield lambda chosen: language.speak(qapp, chosen, languages)
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
