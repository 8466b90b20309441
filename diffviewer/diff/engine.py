"""Compare two lists of paragraphs.

1. Paragraphs that are the same at both ends are set aside; the others become tokens (`tokens`).
2. Clear counterparts are fixed in order or noted as moved, and what lies between is matched token by token across
   paragraph breaks (`align`). Paragraphs that share enough stand in one row (`relate`).
3. In each row the words are compared afresh, and the edits cleaned up for reading (`words`, `slide`).
4. What is left over on both sides is searched for moves (`moves`).
5. Rows get their spans (`rows`).

Time is linear in the size of the texts plus the size of the change times the size of what surrounds it: the LCS between
two fixed places is O(nm/64) (Hyyrö 2004), and linear in memory where it is large (Hirschberg 1975).
"""

from collections.abc import Callable, Sequence

from diffviewer.diff.assembly import Assembly, Untouched
from diffviewer.diff.cancelling import Cancelled, checker
from diffviewer.diff.comparison import Comparison
from diffviewer.diff.options import Options
from diffviewer.diff.result import Diff, Span, SpanKind
from diffviewer.diff.stats import statistics
from diffviewer.diff.tokens import Codes

__all__ = ["Cancelled", "compare", "compare_line", "count_words"]


def compare(
    old: Sequence[str],
    new: Sequence[str],
    options: Options | None = None,
    *,
    old_kinds: Sequence[str] = (),
    new_kinds: Sequence[str] = (),
    should_cancel: Callable[[], bool] | None = None,
) -> Diff:
    """Compare two lists of paragraphs. `old_kinds` and `new_kinds` say what block each is ("heading"), if known.

    The result depends on nothing but the arguments. `should_cancel` is asked every few milliseconds; once it answers
    true, `Cancelled` is raised.
    """
    options = options or Options()
    check = checker(should_cancel)
    head, tail = _same_ends(old, new)
    codes = Codes(options)
    found = Comparison(old[head : len(old) - tail], new[head : len(new) - tail], options, codes, check).run()
    assembly = Assembly(found, options, codes, old_kinds[head:], new_kinds[head:])
    middle = assembly.rows(head, check)
    ends = Untouched(old, old_kinds, new_kinds)
    shift = len(new) - len(old)
    rows = (
        *(ends.row(p, p) for p in range(head)),
        *middle,
        *(ends.row(p, p + shift) for p in range(len(old) - tail, len(old))),
    )
    return Diff(rows, statistics(rows, found.looks_a, found.looks_b, assembly.ignored, check))


def compare_line(old: str, new: str, options: Options | None = None) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans of two single lines, such as headlines, which always belong together. An empty line has no spans."""
    options = options or Options()
    check = checker(None)
    codes = Codes(options)
    found = Comparison([old] if old else [], [new] if new else [], options, codes, check).run(always_related=True)
    rows = Assembly(found, options, codes, (), ()).rows(0, check)
    return tuple(s for row in rows for s in row.old_spans), tuple(s for row in rows for s in row.new_spans)


def count_words(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many words `compare` finds added and removed, where nothing is overlooked; no rows are made for that."""
    check = checker(None)
    head, tail = _same_ends(old, new)
    options = Options()
    found = Comparison(old[head : len(old) - tail], new[head : len(new) - tail], options, Codes(options), check).run()
    return found.looks_b.words(SpanKind.ADDED, check), found.looks_a.words(SpanKind.REMOVED, check)


def _same_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many paragraphs are the same to the letter at the beginning, and at the end."""
    most = min(len(old), len(new))
    head = next((k for k in range(most) if old[k] != new[k]), most)
    most -= head
    tail = next((k for k in range(most) if old[-1 - k] != new[-1 - k]), most)
    return head, tail
