"""Any sequence of captures and checks, against a model that keeps everything in a list."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from diffviewer.models import Document
from diffviewer.records import Outcome
from diffviewer.store.library import Library
from diffviewer.store.timeline import Run, fold
from tests.store.texts import NOON, after, text

WORDS = ["police", "closed", "down", "the", "blog"]
texts = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=4).map(
    lambda paragraphs: text(*paragraphs, title=paragraphs[0][:4])
)
checks = st.lists(st.one_of(texts, st.sampled_from([Outcome.FAILED, Outcome.UNCHANGED, Outcome.GONE])), max_size=12)


def key(document: Document) -> object:
    return document.title, document.byline, document.blocks


def expected(seen: Sequence[Document | Outcome]) -> tuple[list[Document], list[tuple[Outcome, int | None, int]]]:
    """The versions and the folded record that a list of checks in order of time should give."""
    versions: list[Document] = []
    record: list[tuple[Outcome, int | None, int]] = []
    standing: int | None = None
    for check in seen:
        if isinstance(check, Outcome):
            found = (check, standing if check is Outcome.UNCHANGED else None)
        elif check in versions:
            number = versions.index(check)
            found = (Outcome.UNCHANGED if number == standing else Outcome.RETURNED, number)
            standing = number
        else:
            found = (Outcome.CHANGED if versions else Outcome.NEW, len(versions))
            standing = len(versions)
            versions.append(check)
        stop = found[0] in (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)
        if record and record[-1][:2] == found and not stop:
            record[-1] = (*found, record[-1][2] + 1)
        else:
            record.append((*found, 1))
    return versions, record


def put(library: Library, article_id: int, check: Document | Outcome, hour: float) -> None:
    if isinstance(check, Outcome):
        library.record_check(article_id, after(hour), check)
    else:
        library.add_capture(article_id, check, after(hour))


@settings(max_examples=60)
@given(checks)
def test_in_order_of_time(shared: Library, seen: list[Document | Outcome]) -> None:
    with shared.transaction():
        number = shared.articles.keep(NOON).id
        for hour, check in enumerate(seen):
            put(shared, number, check, hour)
    versions, record = expected(seen)
    assert [shared.document(number, version.seq) for version in shared.versions(number)] == versions
    assert [(run.outcome, run.version, run.count) for run in shared.sightings(number)] == record
    stops = [entry[:2] for entry in record if entry[0] in (Outcome.NEW, Outcome.CHANGED, Outcome.RETURNED)]
    assert [(stop.outcome, stop.version.seq) for stop in shared.timeline(number)] == stops
    article = shared.articles.get(number)
    assert article.versions == len(versions)
    assert article.changes == max(0, len(stops) - 1)


@settings(max_examples=60)
@given(st.permutations(range(6)), st.lists(texts, min_size=6, max_size=6))
def test_in_any_order(shared: Library, order: list[int], seen: list[Document]) -> None:
    """Of a run only its ends are kept, so the stops may differ; texts and their order do not."""
    with shared.transaction():
        number = shared.articles.keep(NOON).id
        for hour in order:
            put(shared, number, seen[hour], hour)
    versions, _ = expected(seen)
    assert [shared.document(number, version.seq) for version in shared.versions(number)] == versions
    captured = [version.captured_at for version in shared.versions(number)]
    assert captured == [after(seen.index(version)) for version in versions]
    assert sum(run.count for run in shared.sightings(number)) == len(seen)


runs = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 3), st.integers(1, 4), st.sampled_from([None, 1, 2, 3])), max_size=12
).map(
    lambda found: [
        Run(
            at,
            at + length if count > 1 else at,
            count,
            Outcome.FAILED if version is None else Outcome.UNCHANGED,
            version,
        )
        for at, length, count, version in found
    ]
)


@given(runs)
def test_folding_a_folded_record_changes_nothing(given_runs: list[Run]) -> None:
    told = fold(given_runs)
    assert fold(told) == told
    assert sum(run.count for run in told) == sum(run.count for run in given_runs)
    assert [run.first_at for run in told] == sorted(run.first_at for run in told)
    assert all(run.first_at <= run.last_at for run in told)
    assert {run.version_id for run in told} == {run.version_id for run in given_runs}


def test_everything_stored_by_the_tests_before_is_sound(shared: Library) -> None:
    assert shared.verify().sound
