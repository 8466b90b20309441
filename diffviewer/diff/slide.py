"""Edits moved along text that repeats, to where a sentence, a clause or a paragraph begins.

"… said. [He left. She] said. …" and "… said. [He left.] …" may mark the same text; the second reads better.
"""

import re
from bisect import bisect_right

from diffviewer.diff.lcs import Block
from diffviewer.diff.tokens import Side
from diffviewer.diff.words import Frame

_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*$")
_CLAUSE_END = re.compile(r"(?:[,;:–—、，；：][\"'”’»)\]]*|^[-–—]+)$")
_FURTHEST = 60


def slid(blocks: list[Block], frame: Frame) -> list[Block]:
    """The same number of matched tokens, with each pure insertion or deletion at the best place it can have."""
    placed = list(blocks)
    for k in range(len(placed) - 1):
        i, j, n = placed[k]
        next_i, next_j, next_n = placed[k + 1]
        if i + n == next_i and j + n < next_j:
            shift = _best_shift(frame.b, j + n, next_j, n, next_n)
        elif j + n == next_j and i + n < next_i:
            shift = _best_shift(frame.a, i + n, next_i, n, next_n)
        else:
            continue
        placed[k] = (i, j, n + shift)
        placed[k + 1] = (next_i + shift, next_j + shift, next_n - shift)
    return placed


def _best_shift(side: Side, start: int, end: int, room_left: int, room_right: int) -> int:
    """By how many tokens to move the edit from start up to end, positive to the right; no stretch is used up."""
    code = side.code
    left = 0
    while left < min(room_left - 1, _FURTHEST) and code[start - left - 1] == code[end - left - 1]:
        left += 1
    right = 0
    while right < min(room_right - 1, _FURTHEST) and code[start + right] == code[end + right]:
        right += 1
    if not left and not right:
        return 0
    return max(range(-left, right + 1), key=lambda shift: (_merit(side, start + shift, end + shift), -abs(shift)))


def _merit(side: Side, start: int, end: int) -> int:
    return _break(side, start) + _break(side, end)


def _break(side: Side, token: int) -> int:
    """How good a place the one before a token is to begin or end an edit."""
    if token in (0, len(side)) or _begins_paragraph(side, token):
        return 4
    before = side.words[token - 1]
    if _SENTENCE_END.search(before):
        return 3
    return 1 if _CLAUSE_END.search(before) else 0


def _begins_paragraph(side: Side, token: int) -> bool:
    return side.first[bisect_right(side.first, token) - 1] == token
