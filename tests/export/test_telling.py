"""Which changes are the most telling, and what is shown of them."""

from hypothesis import given

from diffviewer.export.parts import Mark
from diffviewer.export.telling import Excerpt, telling
from tests.export.comparisons import STORY, compared, document, paragraphs


def shown(excerpt: Excerpt) -> str:
    return "".join(run.text for run in excerpt.runs)


def marked(excerpt: Excerpt, mark: Mark) -> list[str]:
    return [run.text for run in excerpt.runs if run.mark is mark]


def test_a_number_and_a_denial_weigh_more_than_a_small_word() -> None:
    new = list(STORY)
    new[1] = new[1].replace("About six", "About 9")
    new[3] = new[3].replace("expected to begin", "not expected to begin")
    new[6] = new[6].replace("on its piers", "at its piers")
    found = telling(compared(document(*STORY), document(*new))[0], 2)
    assert [marked(excerpt, Mark.ADDED) for excerpt in found] == [["9"], ["not "]]


def test_a_changed_headline_is_always_there_and_whole() -> None:
    new = [text.replace("the", "some") for text in STORY]
    first, *others = telling(compared(document(*STORY), document(*new, title="Bridge shut"))[0], 3)
    assert first.headline
    assert marked(first, Mark.REMOVED) == ["closed"]
    assert marked(first, Mark.ADDED) == ["shut"]
    assert len(others) == 2


def test_what_surrounds_a_change_is_cut_at_words() -> None:
    long = " ".join(["Something unrelated is said here"] * 12)
    old, new = f"{long} on Monday {long}", f"{long} on Friday {long}"
    (excerpt,) = telling(compared(document(old), document(new))[0], 4)
    assert shown(excerpt).startswith("…")
    assert shown(excerpt).endswith("…")
    assert len(shown(excerpt)) < 140
    assert marked(excerpt, Mark.ADDED) == ["Friday"]
    assert set(shown(excerpt).strip("…").replace("\u2009", " ").split()) <= {*old.split(), "Friday"}


@given(paragraphs, paragraphs)
def test_excerpts_are_short_and_say_what_was_changed(old: list[str], new: list[str]) -> None:
    comparison, *_ = compared(document(*old), document(*new))
    for excerpt in telling(comparison, 3):
        assert len(shown(excerpt)) <= 240
        assert any(run.mark is not Mark.NONE for run in excerpt.runs)
