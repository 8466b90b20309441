"""The diff engine's quality on real version pairs, and its speed beside peers in the same run.

    python benchmarks/diff.py [--rounds 5] [--only quality,corpus,sizes]

Quality is the corpus's own scorer over ../shared/corpus/pairs and seed (and histories, which come without links), for
this engine, its setting "finest", and two flat peers whose rows are what their matches join. Speed is CPU time, the
median of some rounds: over the corpus the median pair, then texts made up of 500 to 200,000 words of which 5 % are
replaced, and hard cases of 50,000 words. Memory is the peak of a process of its own. Peers: rapidfuzz, difflib and
diff-match-patch from words to marked stretches, jsdiff (`diffWords`) in one node process; those not installed are named
and left out. wikidiff2 needs PHP and is compared in ../shared/corpus/README.md only.
"""

import argparse
import itertools
import json
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from rapidfuzz.distance import LCSseq

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from diffviewer.diff.engine import compare
from diffviewer.diff.options import Options
from tests.diff.scoring import Score, VersionPair, consecutive, ninetieth, pairs, score

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus"
Text = list[str]
Peer = Callable[[Text, Text], Any]
Matches = list[tuple[int, int, int]]
WORD = re.compile(r"\S+")

JSDIFF = """
const {diffWords} = require('diff');
for (const [a, b] of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
  diffWords(a, b);
  const times = [];
  for (let k = 0; k < 3; k++) {
    const start = process.cpuUsage(); diffWords(a, b); const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
  }
  console.log(times.sort((x, y) => x - y)[1]);
}
"""


def marked(old: Text, new: Text, match: Callable[[list[int], list[int]], Matches]) -> list[tuple[str, str, str]]:
    """A flat word diff: words with offsets, numbered, matched, and the texts of the marked stretches cut out."""
    a, b = "\n".join(old), "\n".join(new)
    places_a = [found.span() for found in WORD.finditer(a)]
    places_b = [found.span() for found in WORD.finditer(b)]
    numbers: dict[str, int] = {}
    ids_a = [numbers.setdefault(a[i:j], len(numbers)) for i, j in places_a]
    ids_b = [numbers.setdefault(b[i:j], len(numbers)) for i, j in places_b]
    stretches = []
    end_a = end_b = 0
    for i, j, n in [*match(ids_a, ids_b), (len(ids_a), len(ids_b), 0)]:
        removed = a[places_a[end_a][0] : places_a[i - 1][1]] if i > end_a else ""
        added = b[places_b[end_b][0] : places_b[j - 1][1]] if j > end_b else ""
        stretches.append((removed, added, a[places_a[i][0] : places_a[i + n - 1][1]] if n else ""))
        end_a, end_b = i + n, j + n
    return stretches


def by_rapidfuzz(a: Sequence[int], b: Sequence[int]) -> Matches:
    """The bare longest common subsequence."""
    return [(o.src_start, o.dest_start, o.src_end - o.src_start) for o in LCSseq.opcodes(a, b) if o.tag == "equal"]


def by_difflib(a: Sequence[int], b: Sequence[int]) -> Matches:
    """Python's own matcher, with its defaults."""
    return [(i, j, n) for i, j, n in SequenceMatcher(None, a, b).get_matching_blocks() if n]


def peers() -> dict[str, Peer]:
    """This engine and those that run in this process."""
    found: dict[str, Peer] = {
        "diffviewer": compare,
        "rapidfuzz": lambda old, new: marked(old, new, by_rapidfuzz),
        "difflib": lambda old, new: marked(old, new, by_difflib),
    }
    try:
        from diff_match_patch import diff_match_patch
    except ImportError:
        print("skipped: diff-match-patch is not installed (pip install diff-match-patch)")
        return found

    def semantic(old: Text, new: Text) -> Any:
        engine = diff_match_patch()  # with its own limit of a second, after which it settles for less
        edits = engine.diff_main("\n".join(old), "\n".join(new))
        engine.diff_cleanupSemantic(edits)
        return edits

    found["diff-match-patch"] = semantic
    return found


def by_node(over: Sequence[tuple[Text, Text]]) -> list[float] | None:
    """jsdiff's CPU time for each pair in milliseconds, the median of three after a warm-up, or None without it."""
    node = shutil.which("node")
    joined = json.dumps([["\n".join(old), "\n".join(new)] for old, new in over])
    ran = None
    if node:
        ran = subprocess.run([node, "-e", JSDIFF], input=joined, capture_output=True, text=True, check=False)
    if ran is None or ran.returncode:
        print("skipped: jsdiff is not installed (npm install diff; NODE_PATH names the folder node_modules)")
        return None
    return [float(line) for line in ran.stdout.split()]


def cpu(work: Callable[[], object], rounds: int) -> float:
    """The median CPU time of a piece of work in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(1000 * (time.process_time() - start))
    return statistics.median(times)


def joining(pair: VersionPair, match: Callable[[list[int], list[int]], Matches]) -> dict[str, Any]:
    """A flat matcher's answer with rows: the paragraphs that its matches join."""
    numbers: dict[str, int] = {}
    sides = []
    for text in (pair.old, pair.new):
        words = [(p, word) for p, line in enumerate(text) for word in line.split()]
        sides.append(([numbers.setdefault(word, len(numbers)) for _, word in words], words))
    (ids_a, words_a), (ids_b, words_b) = sides
    kept_a, kept_b = [False] * len(words_a), [False] * len(words_b)
    joined: list[tuple[int, int]] = []
    for i, j, n in match(ids_a, ids_b):
        for k in range(n):
            kept_a[i + k] = kept_b[j + k] = True
            joined.append((words_a[i + k][0], words_b[j + k][0]))
    rows: list[tuple[list[int], list[int]]] = []
    for p, q in joined:
        if rows and (p in rows[-1][0] or q in rows[-1][1]):
            old, new = rows[-1]
            old += range(old[-1] + 1, p + 1)
            new += range(new[-1] + 1, q + 1)
        else:
            rows.append(([p], [q]))
    seen_a, seen_b = {p for old, _ in rows for p in old}, {q for _, new in rows for q in new}
    rows += [([p], []) for p in range(len(pair.old)) if p not in seen_a]
    rows += [([], [q]) for q in range(len(pair.new)) if q not in seen_b]

    def spans(numbers: list[int], words: list[tuple[int, str]], kept: list[bool], kind: str) -> list[list[str]]:
        wanted, found = set(numbers), []
        last = -1
        for (p, word), equal in zip(words, kept, strict=True):
            if p in wanted:
                gap = "" if last < 0 else " " if p == last else "\n"
                found.append([gap + word, "equal" if equal else kind])
                last = p
        return found

    return {
        "rows": [
            {
                "kind": "changed" if old and new else "removed" if old else "added",
                "old": old,
                "new": new,
                "old_spans": spans(old, words_a, kept_a, "removed"),
                "new_spans": spans(new, words_b, kept_b, "added"),
            }
            for old, new in rows
        ],
        "old": {"paragraphs": pair.old},
        "new": {"paragraphs": pair.new},
    }


def show(name: str, found: Score) -> None:
    """A line of the table of quality."""
    s = found.sums
    errors = ", ".join(f"{s['err_' + kind]}/{s['n_' + kind]}" for kind in ("one", "part", "moved"))
    print(
        f"{name:22s} {s['exact']:3d}/{found.pairs:<3d} {found.ratio:6.3f} {found.ratio_with_moved:6.3f}   "
        f"{ninetieth(found.ratios.values()):.2f} / {max(found.ratios.values()):.2f}  {found.runs:5.2f} "
        f"{s['islands']:7d}  "
        f"{errors:26s} {s['false_moves']:5d} {s['unrelated_rows']:6d} {s['rows']:6d}"
    )


def quality() -> None:
    """The scorer's table."""
    over = pairs(CORPUS)
    seed = [pair for pair in over if pair.name == "seed"]
    print("\nquality: the moved ratio counts moved words as marked; errors are of 1:1, part and moved links")
    print(f"{'':24s}exact  ratio  moved   p90 / worst   runs islands  {'errors':26s} false unrel.   rows")
    show("diffviewer, pairs", score(CORPUS, over))
    show("diffviewer, seed", score(CORPUS, seed))
    show("diffviewer, histories", score(CORPUS, consecutive(CORPUS)))
    show("finest, pairs", score(CORPUS, over, Options(finest=True)))
    show("rapidfuzz, pairs", score(CORPUS, over, engine=lambda pair: joining(pair, by_rapidfuzz)))
    show("difflib, pairs", score(CORPUS, over, engine=lambda pair: joining(pair, by_difflib)))


def corpus_speed(rounds: int) -> None:
    """The median pair of the corpus."""
    over = [(pair.old, pair.new) for pair in pairs(CORPUS)]
    flat = 0.0
    print(f"\nspeed over the corpus: CPU ms of {len(over)} pairs, median of {rounds} rounds each (slow peers once)")
    figures = {}
    for name, peer in peers().items():
        times = rounds if name in ("diffviewer", "rapidfuzz") else 1
        figures[name] = [cpu(lambda peer=peer, old=old, new=new: peer(old, new), times) for old, new in over]
    if (node := by_node(over)) is not None:
        figures["jsdiff"] = node
    flat = statistics.median(figures["rapidfuzz"])
    for name, times in figures.items():
        median = statistics.median(times)
        print(f"  {name:18s} median {median:7.2f}  sum {sum(times):9.1f}  {median / flat:6.2f} x rapidfuzz")


class Writer:
    """Texts of made-up words as frequent as words are (Zipf)."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        letters = "abcdefghijklmnopqrstuvwxyz"
        self._words = ["".join(self._random.choices(letters, k=self._random.randint(2, 10))) for _ in range(20_000)]
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(self._words))))

    def words(self, count: int) -> list[str]:
        """So many words."""
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def text(self, count: int) -> Text:
        """So many words in paragraphs of 30 to 90."""
        words = self.words(count)
        paragraphs = []
        while words:
            size = self._random.randint(30, 90)
            paragraphs.append(" ".join(words[:size]))
            words = words[size:]
        return paragraphs

    def edited(self, text: Text, share: float = 0.05) -> Text:
        """The text with a share of its words replaced."""
        return [
            " ".join(self._random.choice(self._words) if self._random.random() < share else w for w in p.split())
            for p in text
        ]


def case(name: str) -> tuple[Text, Text]:
    """A pair of texts by its name in `CASES`."""
    writer = Writer(7)
    if name.endswith("words, 5 %"):
        old = writer.text(int(name.split(maxsplit=1)[0].replace(",", "")))
        return old, writer.edited(old)
    if name == "200,000 words, one changed":
        old = writer.text(200_000)
        at = len(old) // 2
        return old, [*old[:at], f"Another {old[at].split(' ', 1)[1]}", *old[at + 1 :]]
    if name == "50,000 in one paragraph":
        old = [" ".join(writer.words(50_000))]
        return old, writer.edited(old)
    if name == "50,000 wholly different":
        return writer.text(50_000), writer.text(50_000)
    if name == "50,000 the same line":
        line = " ".join(writer.words(10))
        return [line] * 5000, [text for k in range(5000) for text in ([line, "a new line"] if k % 50 == 0 else [line])]
    raise ValueError(name)


# the goal in ms, and which peers can be asked in a bearable time
CASES = {
    "500 words, 5 %": (10, ("rapidfuzz", "difflib", "diff-match-patch", "jsdiff")),
    "5,000 words, 5 %": (40, ("rapidfuzz", "difflib", "diff-match-patch", "jsdiff")),
    "50,000 words, 5 %": (600, ("rapidfuzz", "difflib")),
    "200,000 words, 5 %": (4000, ()),
    "200,000 words, one changed": (400, ("rapidfuzz", "difflib")),
    "50,000 in one paragraph": (1500, ("rapidfuzz",)),
    "50,000 wholly different": (1500, ("rapidfuzz",)),
    "50,000 the same line": (1500, ("rapidfuzz",)),
}


def own_peak() -> float:
    """The most memory this process has had, in MB."""
    status = Path("/proc/self/status")
    if status.is_file():
        # what getrusage says begins with the size of the process this one was started from
        return int(re.findall(r"VmHWM:\s+(\d+)", status.read_text(encoding="utf-8"))[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def peak(name: str) -> float:
    """The peak memory of a process that does one case, in MB."""
    ran = subprocess.run([sys.executable, __file__, "--case", name], capture_output=True, text=True, check=True)
    return float(ran.stdout)


def sizes(rounds: int) -> None:
    """Made-up texts of several sizes, and hard cases."""
    asked = peers()
    print(f"\nspeed by size: CPU ms, median of {rounds} rounds (peers once where slow), and this engine's peak memory")
    print(f"  {'':28s} {'goal':>6s} {'diffviewer':>11s} {'peak MB':>8s}   peers")
    for name, (goal, others) in CASES.items():
        old, new = case(name)
        own = cpu(lambda old=old, new=new: compare(old, new), rounds)
        beside = []
        for other in others:
            if other == "jsdiff":
                node = by_node([(old, new)])
                if node is not None:
                    beside.append(f"jsdiff {node[0]:.1f}")
            elif other in asked:
                took = cpu(lambda peer=asked[other], old=old, new=new: peer(old, new), 3 if goal <= 40 else 1)
                beside.append(f"{other} {took:.1f}")
        print(f"  {name:28s} {goal:6d} {own:11.1f} {peak(name):8.0f}   {', '.join(beside)}", flush=True)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="quality,corpus,sizes")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.case:
        compare(*case(args.case))
        print(own_peak())
        return
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    parts = args.only.split(",")
    if not (CORPUS / "README.md").is_file():
        print("skipped: no corpus at ../shared/corpus, so no quality and no speed over it")
        parts = [part for part in parts if part == "sizes"]
    if "quality" in parts:
        quality()
    if "corpus" in parts:
        corpus_speed(args.rounds)
    if "sizes" in parts:
        sizes(args.rounds)


if __name__ == "__main__":
    main()
