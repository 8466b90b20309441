"""How much a matched token says about two paragraphs belonging together."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, islice

from diffviewer.diff.cancelling import Check, slices
from diffviewer.diff.tokens import Codes, Side

_ENGLISH = (
    "a an the of to in on at by for with from as is was were be been are am it its and or but that this these those he "
    "she they his her their we i you has have had not no do does did will would can could may might should into over "
    "about after before up out so if than then there who which what when where how all any some such also s our your "
    "my me him them us one more most other only while during under between through because said"
)
_ELSEWHERE = (
    "de la le les des du un une et en à au aux dans pour par sur que qui est sont ne pas se ce cette il elle ils plus "
    "avec d l der die das den dem des und ist im von zu mit auf für ein eine einer nicht sich auch als bei el los las "
    "del y o con por una su al lo es di che per non e da della dei sono het van een dat op te met zijn voor do os um "
    "uma com não na em ao и в на не с что по от за к о из а у"
)
STOP_WORDS = frozenset(f"{_ENGLISH} {_ELSEWHERE}".split())

_MARKS = ".,;:!?\"'“”‘’«»()[]{}–—-…/"
CONTENT, STOP, MARK = 1.0, 0.3, 0.1


def token_weights(sides: Sequence[Side], codes: Codes, check: Check) -> dict[str, float]:
    """The weight of each code: words that bear sense 1, words any text is full of 0.3, bare punctuation 0.1.

    In languages without a list here short words count as frequent from one in 60 tokens on.
    """
    counts = Counter[str]()
    for side in sides:
        counts.update(side.counts)
    often = max(6, counts.total() // 60)
    weights: dict[str, float] = {}
    for number, (token, code) in enumerate(codes.items()):
        if number % 4096 == 0:
            check()
        core = token.strip(_MARKS).casefold()
        if not core:
            weights[code] = MARK
        elif core in STOP_WORDS or (counts[code] >= often and len(core) <= 4 and core.isalpha()):
            weights[code] = STOP
        else:
            weights.setdefault(code, CONTENT)
    return weights


class Weigher:
    """Sums of token weights over stretches of one side, in constant time."""

    def __init__(self, side: Side, weights: dict[str, float], check: Check) -> None:
        self._sums = [0.0]
        for start, end in slices(len(side), check):
            own = (weights.get(code, CONTENT) for code in side.code[start:end])
            self._sums += islice(accumulate(own, initial=self._sums[-1]), 1, None)

    def __call__(self, start: int, end: int) -> float:
        """The weight of the tokens from start up to end."""
        return self._sums[end] - self._sums[start]
