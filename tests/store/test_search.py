import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diffviewer.models import Document
from diffviewer.records import Outcome, SearchResult
from diffviewer.store.library import Library
from diffviewer.store.query import Where, parse
from diffviewer.store.words import words
from tests.store.texts import NOON, after, text

FIRST = text(
    "Four police officers have closed their blogs. Nobody said why.",
    "The chief constable of Zürich was asked – he “declined”.",
    title="Officers’ blogs close",
    source="the Guardian",
    byline="Jane Doe",
)
SECOND = text(
    "A police force has closed down four blogs. Nobody said why.",
    "The chief constable of Zürich was asked – he “declined”.",
    title="Force closes blogs",
    source="the Guardian",
)
OTHER = text("東京でブログが閉鎖された。", "Blogs of Tokyo’s police.", title="Tokyo", source="Asahi")


@pytest.fixture
def filled(library: Library) -> Library:
    """Article 1: FIRST, then SECOND a day later and once more the day after; article 2: OTHER, on the third day."""
    first = library.articles.watch("https://www.example.org/blogs", NOON)
    for document, day in ((FIRST, 0), (SECOND, 1), (SECOND, 2)):
        library.add_capture(first.id, document, after(days=day))
    second = library.articles.watch("https://news.example.jp/tokyo", NOON)
    library.add_capture(second.id, OTHER, after(days=2))
    return library


def found(library: Library, query: str) -> list[int]:
    return [result.article.id for result in library.search(query).results]


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("police", [2, 1]),
        ("POLICE", [2, 1]),
        ("zurich", [1]),
        ("Zürich declined", [1]),
        ("four declined", [1]),
        ("nothing", []),
        ("four tokyo", []),
        ("have has", []),
        ('"closed down"', [1]),
        ('"down closed"', []),
        ('"why. The"', []),
        ("police -tokyo", [1]),
        ("-tokyo", [1]),
        ("police -have", [2, 1]),
        ("clos*", [1]),
        ('"chief const*"', [1]),
        ("title:force", [1]),
        ("title:police", []),
        ("title:bl* police", [1]),
        ("jane", [1]),
        ("東京", [2]),
        ("ブログ", [2]),
        ("京東", []),
        ("source:guardian", [1]),
        ("source:www.example.org", [1]),
        ("police -source:guardian", [2]),
        ("removed:have", [1]),
        ("removed:blogs", []),
        ("removed:police", []),
        ('removed:"closed their"', [1]),
        ("removed:officers title:force", []),
        ("added:force", [1]),
        ("added:police", []),
        ("added:tokyo", []),
        ("police before:2012-10-04", [1]),
        ("tokyo before:2012-10-04", []),
        ("have after:2012-10-04", []),
        ("force after:2012-10-04", [1]),
        ("after:2012-10-05", [2]),
        ("", []),
        ("*", []),
        ('"', []),
    ],
)
def test_which_articles_answer(filled: Library, query: str, articles: list[int]) -> None:
    assert found(filled, query) == articles


def only_match(library: Library, query: str) -> SearchResult:
    (result,) = library.search(query).results
    return result


def test_a_sentence_that_is_gone(filled: Library) -> None:
    (match,) = only_match(filled, 'removed:"officers have"').matches
    assert match.text == "Four police officers have closed their blogs."
    assert [match.text[start:end] for start, end in match.marks] == ["officers have"]
    assert (match.versions, match.removed, match.turn, match.in_title) == ((0,), True, 1, False)
    assert (match.first_seen, match.last_seen) == (after(), after())


def test_a_sentence_that_came(filled: Library) -> None:
    (match,) = only_match(filled, "added:down").matches
    assert (match.first_version, match.last_version, match.removed, match.turn) == (1, 1, False, 1)
    assert (match.first_seen, match.last_seen) == (after(days=1), after(days=2))


def test_a_sentence_in_a_paragraph_that_was_edited_elsewhere_stands(filled: Library) -> None:
    (match,) = only_match(filled, '"nobody said"').matches
    assert (match.text, match.versions, match.removed) == ("Nobody said why.", (0, 1), False)


def test_a_headline_is_a_match_of_its_own(filled: Library) -> None:
    matches = only_match(filled, "title:blogs").matches
    assert [(match.text, match.in_title, match.removed) for match in matches] == [
        ("Officers’ blogs close", True, True),
        ("Force closes blogs", True, False),
    ]


def test_marks_count_characters_of_the_text(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    library.add_capture(article.id, text("🎉🎉 “Élysée” says: it’s done"), NOON)
    (match,) = only_match(library, "elysee it's").matches
    assert [match.text[start:end] for start, end in match.marks] == ["Élysée", "it’s"]


def test_a_long_paragraph_is_quoted_around_the_match(library: Library) -> None:
    article = library.articles.watch("https://example.org/a", NOON)
    library.add_capture(article.id, text("one two three " * 200 + "needle " + "four five six " * 200), NOON)
    (match,) = only_match(library, "needle").matches
    assert len(match.text) <= 320
    assert [match.text[start:end] for start, end in match.marks] == ["needle"]


def test_a_returned_text_stands_again(filled: Library) -> None:
    result = filled.add_capture(1, FIRST, after(days=3))
    assert result.outcome is Outcome.RETURNED
    assert found(filled, "removed:have") == []
    assert found(filled, "removed:down") == [1]
    (match,) = only_match(filled, '"officers have"').matches
    assert (match.removed, match.first_seen, match.last_seen) == (False, after(), after(days=3))


def test_removed_articles_are_not_found(filled: Library) -> None:
    filled.articles.remove(1, after(days=4))
    assert found(filled, "police") == [2]
    filled.articles.undo_remove(1)
    assert found(filled, "police") == [2, 1]


def test_a_paragraph_that_two_articles_share_is_stored_once_and_found_in_both(library: Library) -> None:
    for number in range(3):
        article = library.articles.watch(f"https://example.org/{number}", NOON)
        library.add_capture(article.id, text("Agency copy about a zebra.", f"Own words {number}."), NOON)
    assert sorted(found(library, "zebra")) == [1, 2, 3]
    assert sorted(found(library, "zebra own")) == [1, 2, 3]
    assert library.verify().paragraphs == 5
    library.articles.remove(1, NOON)
    assert library.purge(after(1)) == 1
    assert sorted(found(library, "zebra")) == [2, 3]
    assert library.document(2, 0).paragraphs == ("Agency copy about a zebra.", "Own words 1.")
    for number in (2, 3):
        library.articles.remove(number, NOON)
    assert library.purge(after(1)) == 2
    assert library.verify() == library.verify().__class__(0, 0, 0, 0, (), complete=True)


def test_the_limit_and_cancelling_leave_it_incomplete(library: Library) -> None:
    for number in range(5):
        article = library.articles.watch(f"https://example.org/{number}", NOON)
        library.add_capture(article.id, text(f"A zebra {number}."), NOON)
    assert library.search("zebra", limit=5).complete
    results = library.search("zebra", limit=2)
    assert ([result.article.id for result in results.results], results.complete) == ([5, 4], False)
    cancelled = library.search("zebra", should_cancel=lambda: True)
    assert (cancelled.results, cancelled.complete) == ((), False)


def test_a_beginning_that_too_many_words_have(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the index is asked for the beginning itself."""
    monkeypatch.setattr("diffviewer.store.candidates._MOST_WORDS", 3)
    for number in range(8):
        article = library.articles.watch(f"https://example.org/{number}", NOON)
        library.add_capture(article.id, text(f"here zebra{number}", title=f"Title{number} z"), NOON)
    assert len(found(library, "zeb*")) == len(found(library, '"here zeb*"')) == len(found(library, "title:tit*")) == 8
    assert found(library, "title:zeb*") == []


def test_a_phrase_of_words_that_are_everywhere_ends(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diffviewer.store.candidates._MOST_CHECKED", 5)
    for number in range(8):
        article = library.articles.watch(f"https://example.org/{number}", NOON)
        library.add_capture(article.id, text(f"one two {number}"), NOON)
    assert library.search('"two one"').complete is False
    assert library.search('"one two"', limit=3).results[0].article.id == 8


WORDS = ["police", "blog", "clos", "closed", "down", "Élan", "elan"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
documents = st.builds(
    lambda paragraphs, title: text(*paragraphs, title=title), st.lists(sentences, min_size=1, max_size=3), sentences
)
histories = st.lists(st.lists(documents, min_size=1, max_size=4), min_size=1, max_size=4)
terms = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "", "-"]),
        st.sampled_from(["", "", "title:", "removed:", "added:"]),
        st.one_of(
            st.sampled_from(WORDS), sentences.map('"{}"'.format), st.sampled_from(["clo*", "e*", '"closed do*"'])
        ),
    ),
)


def holds(document: Document, said: str, prefix: bool, in_title: bool) -> bool:
    lines = [document.title] if in_title else [document.title, *document.paragraphs]
    spoken = [f" {' '.join(words(line))} " for line in lines]
    return any((f" {said}" if prefix else f" {said} ") in line for line in spoken)


def answers(versions: list[Document], standing: Document, query: str) -> bool:
    """Whether some version has what is wanted and nothing that is not, by reading them all."""
    left = list(versions)
    for asked in parse(query).terms:
        having = [doc for doc in versions if holds(doc, " ".join(asked.words), asked.prefix, asked.in_title)]
        if asked.where is Where.REMOVED and standing in having:
            having = []
        if asked.where is Where.ADDED and versions[0] in having:
            having = []
        left = [doc for doc in left if (doc in having) != asked.unwanted]
    return bool(left)


@settings(max_examples=60)
@given(histories, st.lists(st.lists(terms, min_size=1, max_size=3).map(" ".join), min_size=4, max_size=4))
def test_the_same_is_found_as_by_reading_everything(
    shared: Library, written: list[list[Document]], queries: list[str]
) -> None:
    with shared.transaction():
        for article in shared.lists.page(limit=10_000).articles:
            shared.articles.remove(article.id, NOON)
        numbers = [shared.articles.keep(NOON).id for _ in written]
        for number, history in zip(numbers, written, strict=True):
            for hour, document in enumerate(history):
                shared.add_capture(number, document, after(hour))
    for query in queries:
        expected = []
        for number, history in zip(numbers, written, strict=True):
            versions = [document for place, document in enumerate(history) if document not in history[:place]]
            if answers(versions, history[-1], query):
                expected.append(number)
        assert sorted(found(shared, query)) == expected, query


@settings(max_examples=200)
@given(query=st.text(max_size=30))
def test_nothing_that_is_typed_breaks_the_search(shared: Library, query: str) -> None:
    shared.search(query)
    shared.search(f'police {query} "')
