import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.store.words import count_words, folded, indexable, located_words, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hello, World's end", "hello world s end"),
        ("“Don’t” — co‑operate… £63m", "don t co operate 63m"),
        ("Crème BRÛLÉE, Ærø, straße", "creme brulee ærø strasse"),
        ("İstanbul ﬁne x² a_b", "istanbul fine x2 a b"),
        ("ру́сский Ёлка", "русскии елка"),
        ("مُحَمَّد", "محمد"),
        ("हिन्दी भाषा", "हिन्दी भाषा"),
        ("東京タワー 2012", "東 京 タ ワ ー 2012"),
        ("한국어 기사", "한국어 기사"),
        ("🎉 <b>&amp;</b>", "b amp b"),
        ("", ""),
    ],
)
def test_folding(text: str, found: str) -> None:
    assert folded(text) == found


latin = st.text(st.sampled_from("aAbBéÉßİıﬁ½ñ’“”-_ .,0123ΣσςЖжё́̈中あกा\u00a0🎉"))


@given(st.one_of(st.text(), latin))
def test_located_words_are_the_words(text: str) -> None:
    located = located_words(text)
    assert [word.word for word in located] == words(text)
    assert all(0 <= word.start < word.end <= len(text) for word in located)


@given(st.one_of(st.text(), latin))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert words(folded(text)) == words(text)


def cut_as_ascii(text: str) -> list[str]:
    """What the index's tokenizer makes of a text: every character beyond ASCII is a letter to it."""
    lowered = re.sub("[A-Z]", lambda found: found[0].lower(), text)
    return re.findall(r"[a-z0-9\x80-\U0010ffff]+", lowered)


@given(st.one_of(st.text(), latin))
def test_the_index_is_given_the_words(text: str) -> None:
    assert cut_as_ascii(indexable(text)) == words(text)


@pytest.mark.parametrize("around", ["{}", "a{}b", "A {} B", "1{}1", "{}é{}"])
def test_the_index_is_given_the_words_around_every_latin_character(around: str) -> None:
    for code in range(0x300):
        text = around.replace("{}", chr(code))
        assert cut_as_ascii(indexable(text)) == words(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one two  three", 3), ("l’été est là", 3), ("東京タワー", 5), ("東京 tower", 3), ("мир и", 2)],
)
def test_counting(text: str, count: int) -> None:
    assert count_words(text) == count
