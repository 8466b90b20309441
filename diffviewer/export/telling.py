"""The most telling changes of a comparison, cut out with a few words around them: for where there is room for few."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from diffviewer.comparing import Comparison
from diffviewer.diff.result import RowKind
from diffviewer.export.folding import moves
from diffviewer.export.parts import Mark, Run, line_runs, runs_of
from diffviewer.export.weave import Side, one_side, woven

_AROUND = 48  # characters of unchanged text beside a change
_LONGEST = 230  # characters of an excerpt
_APART = 110  # characters of unchanged text that part two excerpts of a paragraph
_CUT = "…"
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKED = (Mark.REMOVED, Mark.ADDED, Mark.MOVED, Mark.MOVED_AWAY)
# words that turn what a sentence says, in the languages of the window
_TURNING_WORDS = (
    "not no never none nobody nothing without denied denies refused cannot nicht kein keine keinen nie niemand ohne "
    "ne pas jamais aucun aucune sans personne nunca nadie sin ningún ninguna"
)
_TURNING = frozenset(_TURNING_WORDS.split())


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A change with what stands around it. `headline`: it is of the headline, and whole."""

    runs: tuple[Run, ...]
    weight: float
    headline: bool = False


def telling(comparison: Comparison, most: int) -> list[Excerpt]:
    """The weightiest changes, at most so many, in reading order; a changed headline is always among them."""
    found = [Excerpt(line_runs(comparison.title), 1e9, headline=True)] if comparison.title.changed else []
    found += _excerpts(comparison)
    chosen = sorted(range(len(found)), key=lambda number: -found[number].weight)[:most]
    return [found[number] for number in sorted(chosen)]


def _excerpts(comparison: Comparison) -> Iterator[Excerpt]:
    rows = comparison.diff.rows
    ends = moves(rows)
    for row in rows:
        if row.kind in (RowKind.EQUAL, RowKind.MOVED):
            continue
        pieces = woven(row)
        if pieces is None:
            pieces = (*one_side(row.old_spans, Side.OLD), *one_side(row.new_spans, Side.NEW))
        runs = [run for run in runs_of(pieces, row, ends) if run.mark is not Mark.NOTE]
        for group in _groups(runs):
            weight = _weight(group)
            if weight:
                yield Excerpt(tuple(_short(group)), weight)


def _groups(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """The runs parted where much unchanged text lies between two changes."""
    group: list[Run] = []
    for run in runs:
        group.append(run)
        if run.mark is Mark.NONE and len(run.text) > _APART and any(other.mark in _MARKED for other in group):
            yield group
            group = [run]
    if any(run.mark in _MARKED for run in group):
        yield group


def _weight(runs: Sequence[Run]) -> float:
    sums = {Mark.REMOVED: 0.0, Mark.ADDED: 0.0}
    for run in runs:
        if run.mark in sums:
            sums[run.mark] += sum(_worth(word) for word in _WORD.findall(run.text))
    weight = sqrt(sums[Mark.REMOVED]) + sqrt(sums[Mark.ADDED])
    # what came in another's place says more than what only came or went
    return weight * 1.4 if all(sums.values()) else weight


def _worth(word: str) -> float:
    if any(char.isdigit() for char in word) or word.casefold() in _TURNING or word.endswith(("n't", "n’t")):
        return 4.0
    if word[0].isupper():
        return 1.8
    return 1.0 if len(word) > 3 or not word.isascii() else 0.3


def _short(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs with long unchanged text cut at words, and no longer in all than there is room for."""
    left = _LONGEST
    last = len(runs) - 1
    for number, run in enumerate(runs):
        text = run.text.replace("\n", " ")
        if run.mark is Mark.NONE:
            text = _tail(text, _AROUND) if number == 0 else _head(text, _AROUND) if number == last else text
            if 0 < number < last and len(text) > 2 * _AROUND + 4:
                text = f"{_head(text, _AROUND)} {_tail(text, _AROUND).removeprefix(_CUT)}"
        if len(text) > left:
            yield Run(_head(text, left), run.mark)
            return
        left -= len(text)
        yield Run(text, run.mark)


def _head(text: str, size: int) -> str:
    if len(text) <= size:
        return text
    cut = text[:size]
    return cut[: cut.rfind(" ")].rstrip() + _CUT if " " in cut[size // 2 :] else cut + _CUT


def _tail(text: str, size: int) -> str:
    if len(text) <= size:
        return text
    cut = text[-size:]
    space = cut.find(" ")
    return _CUT + (cut[space + 1 :] if 0 <= space < size // 2 else cut)
