from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from diffviewer.settings import LANGUAGES, Settings
from diffviewer.ui.window import language
from scripts import translations


def said(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("StatusLine", text, "", n)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "+1 word", "+1,204 words"),
        ("de", "+1 Wort", "+1.204 Wörter"),
        ("fr", "+1 mot", "+1\u202f204 mots"),
        ("es", "+1 palabra", "+1204 palabras"),
    ],
)
def test_counts_are_said_as_each_language_has_them(code: str, one: str, many: str, speak: Callable[[str], str]) -> None:
    assert speak(code) == code
    assert said("+%n word(s)", 1) == one
    assert said("+%n word(s)", 1204) == many


def test_texts_of_qt_are_translated(speak: Callable[[str], str]) -> None:
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


@pytest.mark.usefixtures("speak")
def test_without_translations_the_texts_are_english(qapp: QApplication, tmp_path: Path) -> None:
    assert language.speak(qapp, "de", tmp_path) == "de"
    assert said("No differences") == "No differences"
    assert said("+%n word(s)", 2) == "+2 words"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["ca-ES", "ca", "es-ES", "es"], "es"),
        (["C"], "en"),
        (["ja-JP", "ja"], "en"),
        ([], "en"),
    ],
)
def test_the_system_chooses(
    wanted: list[str], code: str, speak: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: wanted)
    assert speak("system") == code
    assert speak("nonsense") == code


def test_what_is_remembered_can_be_spoken(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "some.ini")
    assert settings.language == "system"
    settings.language = "fr"
    assert settings.language == "fr"
    assert set(LANGUAGES) == {"system", *language.NAMES}
    assert {file.stem.removeprefix("diffviewer_") for file in translations.TRANSLATIONS.glob("*.ts")} == {
        *language.NAMES
    } - {"en"}


@pytest.mark.usefixtures("speak")
def test_a_class_says_what_its_base_says(qapp: QApplication) -> None:
    class StatusLine(QObject):
        def say(self) -> str:
            return self.tr("No differences")

    class Special(StatusLine):
        pass

    class Loud(QTranslator):
        def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
            return source.upper() if context == "StatusLine" else None

        def isEmpty(self) -> bool:
            return False

    loud = Loud(qapp)
    qapp.installTranslator(loud)
    assert Special().say() == "NO DIFFERENCES"
