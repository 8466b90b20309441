"""How much a matched token says about two paragraphs belonging together."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat

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
_SHORT = 0.0  # of short words, which are what they are by how often they come


def token_weights(sides: Sequence[Side], codes: Codes, check: Check) -> dict[str, float]:
    """The weight of each code: words that bear sense 1, words any text is full of 0.3, bare punctuation 0.1.

    In languages without a list here short words count as frequent from one in 60 tokens on.
    """
    counts = [side.counts for side in sides]
    often = max(6, sum(map(len, sides)) // 60)
    if codes.is_one_to_one:
        check()
        alone = dict(zip(codes.values(), map(_weight_alone, codes), strict=True))
        for code in [code for code, weight in alone.items() if weight == _SHORT]:
            alone[code] = STOP if sum(of_side[code] for of_side in counts) >= often else CONTENT
        return alone
    weights: dict[str, float] = {}
    for number, (token, code) in enumerate(codes.items()):
        if number % 4096 == 0:
            check()
        weight = _weight_alone(token)
        if weight == _SHORT:
            weight = STOP if sum(of_side[code] for of_side in counts) >= often else CONTENT
        if weight == CONTENT:
            weights.setdefault(code, CONTENT)
        else:
            weights[code] = weight
    return weights


@lru_cache(maxsize=1 << 15)
def _weight_alone(token: str) -> float:
    """The weight of a token wherever it stands."""
    core = token.strip(_MARKS).casefold()
    if not core:
        return MARK
    if core in STOP_WORDS:
        return STOP
    return _SHORT if len(core) <= 4 and core.isalpha() else CONTENT


class Weigher:
    """Sums of token weights over stretches of one side, in constant time; `sums` are those from the beginning."""

    def __init__(self, side: Side, weights: dict[str, float], check: Check) -> None:
        self.sums = [0.0]
        for start, end in slices(len(side), check):
            each = map(weights.get, side.code[start:end], repeat(CONTENT))
            self.sums.extend(accumulate(each, initial=self.sums.pop()))

    def __call__(self, start: int, end: int) -> float:
        """The weight of the tokens from start up to end."""
        return self.sums[end] - self.sums[start]
