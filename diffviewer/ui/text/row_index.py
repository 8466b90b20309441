"""The heights of all items of the view, and where each stands. Cheap to make, cheap to correct one by one."""

from itertools import accumulate
from typing import Final

_BLOCK: Final = 128  # both a sum over a block and one over all blocks stay short up to some 20,000 items


class RowIndex:
    """Heights in whole logical pixels. An offset costs a sum over one block and one over the blocks before it."""

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        self._blocks = [sum(heights[at : at + _BLOCK]) for at in range(0, len(heights), _BLOCK)]
        self.total = sum(self._blocks)
        self.corrected = 0  # all corrections so far, whichever way: nothing moved by more

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, item: int) -> int:
        """The height of an item."""
        return self._heights[item]

    def set_height(self, item: int, height: int) -> int:
        """Correct the height of an item. Gives by how much everything below it moved."""
        delta = height - self._heights[item]
        if delta:
            self._heights[item] = height
            self._blocks[item // _BLOCK] += delta
            self.total += delta
            self.corrected += abs(delta)
        return delta

    def top(self, item: int) -> int:
        """Where an item begins; for the number of items, where the last ends."""
        block = item // _BLOCK
        return sum(self._blocks[:block]) + sum(self._heights[block * _BLOCK : item])

    def at(self, y: int) -> int:
        """The item at an offset; the first above all, the last below all. There must be one."""
        left = max(0, y)
        block = 0
        while block < len(self._blocks) - 1 and left >= self._blocks[block]:
            left -= self._blocks[block]
            block += 1
        item = block * _BLOCK
        last = min(item + _BLOCK, len(self._heights)) - 1
        while item < last and left >= self._heights[item]:
            left -= self._heights[item]
            item += 1
        return item

    def tops(self) -> list[int]:
        """Where each item begins, and where the last ends."""
        return list(accumulate(self._heights, initial=0))
