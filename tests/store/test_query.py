from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.store.query import Query, Term, Where, parse
from diffviewer.store.words import words

DAY = datetime(2012, 10, 3, tzinfo=UTC)


def term(*said: str, **kind: object) -> Query:
    return Query((Term(said, **kind),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("Police", term("police")),
        ("police officers", Query((Term(("police",)), Term(("officers",))))),
        ('"Closed  Down"', term("closed", "down")),
        ("“closed down”", term("closed", "down")),
        ("«closed down»", term("closed", "down")),
        ('"not closed', term("not", "closed")),
        ("-blog", term("blog", unwanted=True)),
        ('-"closed down"', term("closed", "down", unwanted=True)),
        ("offic*", term("offic", prefix=True)),
        ('"police offic*"', term("police", "offic", prefix=True)),
        ('"police offic"*', term("police", "offic", prefix=True)),
        ("don't", term("don", "t")),
        ("co-operate", term("co", "operate")),
        ("ÉLYSÉE", term("elysee")),
        ("東京", term("東", "京")),
        ("title:police", term("police", in_title=True)),
        ("TITLE: police", term("police", in_title=True)),
        ("-title:police", term("police", in_title=True, unwanted=True)),
        ("title:-police", term("police", in_title=True, unwanted=True)),
        ("removed:blog", term("blog", where=Where.REMOVED)),
        ('added:"closed down"', term("closed", "down", where=Where.ADDED)),
        ("source:guardian", Query(sources=(("guardian", False),))),
        ('-source:"the Guardian"', Query(sources=(("the guardian", True),))),
        ("after:2012-10-03", Query(after=DAY)),
        ("before:2012-10-03", Query(before=DAY)),
        ("-before:2012-10-03", Query(after=DAY)),
        ("after:2012", Query(after=datetime(2012, 1, 1, tzinfo=UTC))),
        ("before:2012-2", Query(before=datetime(2012, 2, 1, tzinfo=UTC))),
        ("after:2011 after:2012-10-03", Query(after=DAY)),
        ("before:lunch", term("before", "lunch")),
        ("after:2012-13-01", term("after", "2012", "13", "01")),
        ("title:", term("title")),
        ("note: this", Query((Term(("note",)), Term(("this",))))),
        ("- * \" ' ( ) : ^ {} \x00 🎉", Query()),
        ("NEAR(a b) OR c", Query((Term(("near", "a")), Term(("b",)), Term(("or",)), Term(("c",))))),
    ],
)
def test_what_a_text_means(text: str, query: Query) -> None:
    assert parse(text) == query


pieces = st.one_of(
    st.text(max_size=8),
    st.sampled_from(['"', "-", "*", "title:", "removed:", "before:", "2012-10", "“", "”", " ", "AND", "a", "police"]),
)


@given(st.lists(pieces, max_size=12).map("".join))
def test_every_text_is_a_query_of_folded_words(text: str) -> None:
    query = parse(text)
    for asked in query.terms:
        assert asked.words
        assert words(" ".join(asked.words)) == list(asked.words)
        assert all(word.isalnum() or not word.isascii() for word in asked.words)
    for name, _ in query.sources:
        assert name
