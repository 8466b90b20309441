"""A comparison that is no longer wanted ends."""

from random import Random

import pytest

from diffviewer.diff.engine import Cancelled, compare
from tests.diff.texts import article

RNG = Random(4)
LARGE = {
    "a text with edits": (article(RNG, 200), article(RNG, 200)),
    "one paragraph": ([" ".join(article(RNG, 150))], [" ".join(article(RNG, 150))]),
    "the same line": (["the same line over and over"] * 2000, ["the same line over and over", "new"] * 1000),
    "no spaces": (["漢字仮名交じり文" * 2000], ["仮名漢字交じり文" * 2000]),
}


class Patience:
    """Answers false so many times, then true."""

    def __init__(self, times: int) -> None:
        self.asked = 0
        self._times = times

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > self._times


@pytest.mark.parametrize("name", LARGE)
def test_it_can_be_given_up_at_any_time(name: str) -> None:
    old, new = LARGE[name]
    never = Patience(10**9)
    compare(old, new, should_cancel=never)
    assert never.asked > 20
    for times in (0, 1, never.asked // 3, never.asked // 2, never.asked - 1):
        impatient = Patience(times)
        with pytest.raises(Cancelled):
            compare(old, new, should_cancel=impatient)
        assert impatient.asked == times + 1


def test_asking_does_not_change_the_result() -> None:
    old, new = LARGE["a text with edits"]
    assert compare(old, new, should_cancel=lambda: False) == compare(old, new)
