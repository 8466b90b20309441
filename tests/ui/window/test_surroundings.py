import os
import sys

import pytest
from PySide6.QtWidgets import QApplication

from diffviewer.ui.window import surroundings


@pytest.mark.parametrize("had", [None, "/of/the/person"])
def test_what_the_frozen_program_set_for_its_qt_is_put_back(
    had: str | None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/of/the/frozen/program")
    monkeypatch.setattr(sys, "_of_the_person", {"QT_PLUGIN_PATH": had}, raising=False)
    read = qapp.libraryPaths()
    surroundings.give_back()
    assert os.environ.get("QT_PLUGIN_PATH") == had
    assert qapp.libraryPaths() == read


def test_from_source_nothing_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_PLUGIN_PATH", "/of/the/person")
    surroundings.give_back()
    assert os.environ["QT_PLUGIN_PATH"] == "/of/the/person"
