"""The engine's rows and moves against those found by reading the corpus's pairs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diffviewer.diff.engine import compare
from diffviewer.diff.result import Diff, RowKind
from tests.diff.scoring import VersionPair, pairs

JUDGEMENTS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent.parent / "data" / "diff_judgements.json").read_text(encoding="utf-8")
)["pairs"]

Link = tuple[int, int]


@pytest.fixture(scope="module")
def judged(corpus: Path) -> list[tuple[VersionPair, Diff]]:
    return [(pair, compare(pair.old, pair.new)) for pair in pairs(corpus) if pair.name in JUDGEMENTS]


def in_rows(diff: Diff) -> set[Link]:
    """Paragraphs set side by side in rows that differ."""
    return {(p, q) for row in diff.rows if row.kind is not RowKind.EQUAL for p in row.old for q in row.new}


def by_moves(diff: Diff) -> set[Link]:
    """Paragraphs joined by a move, of their own or of a part."""
    ends: dict[int, tuple[list[int], list[int]]] = {}
    for row in diff.rows:
        moves = {span.move for span in (*row.old_spans, *row.new_spans)} | {row.move}
        for move in moves - {None}:
            old, new = ends.setdefault(move or 0, ([], []))
            if row.move == move or any(span.move == move for span in row.old_spans):
                old.extend(row.old)
            if row.move == move or any(span.move == move for span in row.new_spans):
                new.extend(row.new)
    return {(p, q) for old, new in ends.values() for p in old for q in new}


def expected_rows(judgement: dict[str, Any]) -> set[Link]:
    return {(p, q) for old, new in judgement["rows"] for p in old for q in new}


def differing(judged: list[tuple[VersionPair, Diff]]) -> Iterator[tuple[str, str, Link]]:
    """What is missed and what is wrong, by pair."""
    for pair, diff in judged:
        judgement = JUDGEMENTS[pair.name]
        rows, moved = expected_rows(judgement), {(p, q) for p, q in judgement["moved"]}
        yield from ((pair.name, "row missed", link) for link in sorted(rows - in_rows(diff)))
        yield from ((pair.name, "move missed", link) for link in sorted(moved - by_moves(diff) - in_rows(diff)))
        yield from ((pair.name, "row wrong", link) for link in sorted(in_rows(diff) - rows - moved))


def test_there_are_enough_of_them() -> None:
    assert len(JUDGEMENTS) >= 40
    assert sum(len(j["moved"]) for j in JUDGEMENTS.values()) >= 30
    assert sum(len(old) + len(new) > 2 for j in JUDGEMENTS.values() for old, new in j["rows"]) >= 20


def test_they_are_of_the_corpus_and_name_every_paragraph_that_differs(judged: list[tuple[VersionPair, Diff]]) -> None:
    assert {pair.name for pair, _ in judged} == set(JUDGEMENTS)
    for pair, diff in judged:
        judgement = JUDGEMENTS[pair.name]
        named_old = {p for old, _ in judgement["rows"] for p in old} | {p for p, _ in judgement["moved"]}
        named_new = {q for _, new in judgement["rows"] for q in new} | {q for _, q in judgement["moved"]}
        for row in diff.rows:
            if row.kind is not RowKind.EQUAL:
                assert set(row.old) <= named_old | set(judgement["gone"]), pair.name
                assert set(row.new) <= named_new | set(judgement["new"]), pair.name


def test_the_engine_joins_what_belongs_together(judged: list[tuple[VersionPair, Diff]]) -> None:
    found = list(differing(judged))
    links = sum(len(expected_rows(j)) + len(j["moved"]) for j in JUDGEMENTS.values())
    missed = [entry for entry in found if "missed" in entry[1]]
    wrong = [entry for entry in found if "wrong" in entry[1]]
    # nearly all of them lines of one list, merged and put in another order at once
    assert len(missed) <= 0.08 * links, missed
    assert len(wrong) <= 2, wrong


def test_paragraphs_without_counterpart_have_none(judged: list[tuple[VersionPair, Diff]]) -> None:
    wrong = []
    for pair, diff in judged:
        gone, new = set(JUDGEMENTS[pair.name]["gone"]), set(JUDGEMENTS[pair.name]["new"])
        for row in diff.rows:
            alone = set(row.old) <= gone and set(row.new) <= new
            if alone and row.kind not in (RowKind.REMOVED, RowKind.ADDED):
                wrong.append((pair.name, row.old, row.new))
    assert wrong == []
