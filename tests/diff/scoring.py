"""The corpus's own scorer, run in this process on real version pairs."""

import importlib.util
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from diffviewer.diff.engine import compare
from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff


@dataclass(frozen=True)
class VersionPair:
    """Two versions of a text, what the reference says of them, and the fewest words that can be marked."""

    name: str
    old: list[str]
    new: list[str]
    links: list[dict[str, Any]]
    minimum: int


@dataclass(frozen=True)
class Score:
    """The scorer's figures over pairs: sums, and the ratio of marked words to the minimum by pair."""

    sums: Counter[str]
    ratios: dict[str, float]
    pairs: int

    @property
    def ratio(self) -> float:
        """Words shown as changed over the minimum."""
        return self.sums["shown"] / self.sums["min"]

    @property
    def ratio_with_moved(self) -> float:
        """The same with moved words counted as changed."""
        return (self.sums["shown"] + self.sums["moved"]) / self.sums["min"]

    @property
    def runs(self) -> float:
        """Stretches of highlight per changed paragraph."""
        return self.sums["runs"] / max(1, self.sums["changed_paras"])


def module(path: Path) -> ModuleType:
    """A script of the corpus as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def pairs(corpus: Path) -> list[VersionPair]:
    """The pairs and the seed, with the corpus's links."""
    scorer = module(corpus / "score_diff.py")
    found = []
    for name, folder in scorer.find_pairs([str(corpus / "pairs"), str(corpus / "seed")]):
        old, new = (scorer.lines(str(Path(folder) / version)) for version in ("v0.txt", "v1.txt"))
        reference = json.loads((Path(folder) / "links.json").read_text(encoding="utf-8"))
        found.append(VersionPair(name, old, new, reference["links"], reference["min_words"]))
    return found


def consecutive(corpus: Path) -> list[VersionPair]:
    """Consecutive versions of the histories. They come without links."""
    scorer = module(corpus / "score_diff.py")
    from rapidfuzz.distance import LCSseq

    found = []
    for history in sorted((corpus / "histories").iterdir()):
        versions = [scorer.lines(str(path)) for path in sorted(history.glob("*.txt"))]
        for number, (old, new) in enumerate(pairwise(versions)):
            if old != new:
                words = [[word for line in text for word in line.split()] for text in (old, new)]
                minimum = len(words[0]) + len(words[1]) - 2 * LCSseq.similarity(*words)
                found.append(VersionPair(f"{history.name}:{number:02}", old, new, [], minimum))
    return found


def answer(diff: Diff, old: Sequence[str], new: Sequence[str]) -> dict[str, Any]:
    """A comparison as the command line gives it."""
    return {
        "rows": [
            {
                "kind": row.kind.value,
                "old": list(row.old),
                "new": list(row.new),
                "old_spans": [[span.text, span.kind.value] for span in row.old_spans],
                "new_spans": [[span.text, span.kind.value] for span in row.new_spans],
                "move": row.move,
            }
            for row in diff.rows
        ],
        "old": {"paragraphs": list(old)},
        "new": {"paragraphs": list(new)},
    }


def score(
    corpus: Path,
    over: Iterable[VersionPair],
    options: Options | None = None,
    engine: Callable[[VersionPair], dict[str, Any]] | None = None,
) -> Score:
    """The scorer's judgement over pairs, of this program's engine unless another is given."""
    scorer = module(corpus / "score_diff.py")
    sums: Counter[str] = Counter()
    ratios: dict[str, float] = {}
    count = 0
    for pair in over:
        given = engine(pair) if engine else answer(compare(pair.old, pair.new, options), pair.old, pair.new)
        read = scorer.Answer(scorer.Side(pair.old), scorer.Side(pair.new), given)
        found = scorer.measure(read, pair.links, pair.minimum)
        sums.update(found)
        count += 1
        if pair.minimum:
            ratios[pair.name] = found["shown"] / pair.minimum
    return Score(sums, ratios, count)


def ninetieth(values: Iterable[float]) -> float:
    """The 90th percentile."""
    ordered = sorted(values)
    place = 0.9 * (len(ordered) - 1)
    low = int(place)
    return ordered[low] + (place - low) * (ordered[min(low + 1, len(ordered) - 1)] - ordered[low])
