from hypothesis import given, settings
from hypothesis import strategies as st

from diffviewer.store.library import Library
from diffviewer.store.packs import PLACES
from diffviewer.store.paragraphs import decode_places, encode_places
from tests.store.texts import NOON, after, text

ARTICLE = 7
ids = st.lists(
    st.one_of(
        st.integers(0, 30).map(lambda place: ARTICLE * PLACES + place),
        st.integers(PLACES, 10 * PLACES),
        st.sampled_from([ARTICLE * PLACES - 1, ARTICLE * PLACES, (ARTICLE + 1) * PLACES - 1, (ARTICLE + 1) * PLACES]),
    ),
    max_size=20,
)


@given(ids)
def test_places_come_back(numbers: list[int]) -> None:
    assert decode_places(encode_places(numbers, ARTICLE), ARTICLE) == numbers


def test_runs_are_short() -> None:
    base = ARTICLE * PLACES
    assert encode_places([base, base + 1, base + 2, base + 9, base + 4, PLACES + 3], ARTICLE) == "0-2 9 4 @1048579"


def test_an_article_with_many_versions_reads_back(library: Library) -> None:
    """More packs than serve as dictionary, more text than fits into it, read forwards and backwards."""
    article = library.articles.watch("https://example.org/a", NOON)
    paragraphs = [f"Paragraph {number} says " + f"{number * 7919} " * 900 for number in range(12)]
    written = []
    for hour in range(60):
        paragraphs[hour % 12] += f" edited at {hour}"
        written.append(text(*paragraphs, title=f"Title {hour // 10}"))
        library.add_capture(article.id, written[-1], after(hour))
    for order in (range(60), reversed(range(60))):
        with Library.open(library.path, read_only=True) as reader:
            assert all(reader.document(article.id, seq) == written[seq] for seq in order)
    assert library.verify().sound


def test_a_long_text_and_a_long_history_are_parted(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    long = text(*(f"Paragraph {number} " + "says the same " * 100 for number in range(300)))
    library.add_capture(article.id, long, NOON)
    history = [
        (text(*(f"Edit {hour} of {number}. " * 50 for number in range(20))), after(hour), None) for hour in range(1, 40)
    ]
    library.add_history(article.id, history)
    with Library.open(library.path, read_only=True) as reader:
        assert reader.document(article.id, 0) == long
        assert [reader.document(article.id, seq) for seq in range(1, 40)] == [document for document, _, _ in history]
    assert library.verify().sound


def test_what_another_connection_added_is_read(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    library.add_capture(article.id, text("One."), NOON)
    assert library.document(article.id, 0).paragraphs == ("One.",)
    with Library.open(library.path) as other:
        other.add_capture(article.id, text("One.", "Two."), after(1))
        library.add_capture(article.id, text("One.", "Two.", "Three."), after(2))
        other.add_capture(article.id, text("Four."), after(3))
        for reader in (library, other):
            found = [reader.document(article.id, seq).paragraphs for seq in range(4)]
            assert found == [("One.",), ("One.", "Two."), ("One.", "Two.", "Three."), ("Four.",)]
    assert library.verify().sound


PARAGRAPHS = st.lists(st.text(min_size=1, max_size=20), min_size=1, max_size=5)


@settings(max_examples=60)
@given(st.lists(PARAGRAPHS, min_size=1, max_size=5))
def test_any_text_comes_back(shared: Library, written: list[list[str]]) -> None:
    with shared.transaction():
        number = shared.articles.keep(NOON).id
        for hour, paragraphs in enumerate(written):
            shared.add_capture(number, text(*paragraphs), after(hour))
    distinct = [paragraphs for place, paragraphs in enumerate(written) if paragraphs not in written[:place]]
    assert [list(shared.document(number, seq).paragraphs) for seq in range(len(distinct))] == distinct


def test_everything_stored_by_the_tests_before_is_sound(shared: Library) -> None:
    assert shared.verify().sound
