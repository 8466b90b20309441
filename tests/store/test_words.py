import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.store.words import count_words, folded, located_words, words


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


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one two  three", 3), ("l’été est là", 3), ("東京タワー", 5), ("東京 tower", 3), ("мир и", 2)],
)
def test_counting(text: str, count: int) -> None:
    assert count_words(text) == count
