"""Characters that show nothing make no difference; characters that mean something stay."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.extract.text import clean


@pytest.mark.parametrize(
    "text",
    [
        "a b",
        " a  b ",
        "a\u00a0b",
        "a\u202fb",
        "a\tb",
        "a\r\nb",
        "a\u2028b",
        "a \u200bb",
        "a\u2003b",
        "\ufeffa b",
        "a b\u00ad",
        "a\u2060 b",
        "a\u200e b",
    ],
)
def test_looks_like_a_space_b(text: str) -> None:
    assert clean(text) == "a b"


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d🚒 at work",
        "می\u200cخواهم",
        "क्\u200dष",
        "שלום \u200fworld",
        "naïve café — “quoted” …",
        "नमस्ते",
    ],
)
def test_stays(text: str) -> None:
    assert clean(text) == text


def test_a_soft_hyphen_is_no_letter() -> None:
    assert clean("Donau\u00addampf\u200bschiff") == "Donaudampfschiff"


def test_composed() -> None:
    assert clean("cafe\u0301") == "café"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert "\n" not in once
    assert "  " not in once
    assert unicodedata.is_normalized("NFC", once)
