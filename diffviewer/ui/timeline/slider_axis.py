"""The axis of the slider: stops and moments to places, and the stretch of it that is in sight."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta

from diffviewer.ui.timeline.slider_scale import least_gap, place_of, positions, stop_at

EDGE = 22.0  # from the slider's ends to the first and last stop, logical pixels
_TAIL = 0.15  # of the time from the first to the last stop: so much of the time since then is shown at most
_WIDE = 60.0  # pixels between two stops: nothing is gained by drawing them farther apart
_CLOSER = 8.0  # how many times the axis can be drawn out to see checks between stops


class SliderAxis:
    """Places are logical pixels from the slider's left edge, at a certain zoom and with a certain part in sight."""

    def __init__(self) -> None:
        self._times: tuple[datetime | None, ...] = ()
        self._end: datetime | None = None
        self._even = False
        self._width = 0.0
        self._left = 0.0
        self._known: list[tuple[datetime, float]] = []
        self.zoom = 1.0
        self.places: list[float] = []
        self.tail: float | None = None

    def set_times(self, times: Sequence[datetime | None], end: datetime | None, *, keep_zoom: bool) -> None:
        """Other stops. `end` is the last moment that anything is known of, if that is after the last stop."""
        self._times = tuple(times)
        last = self._times[-1] if self._times else None
        self._end = end if end is not None and last is not None and end > last else None
        if not keep_zoom:
            self.zoom, self._left = 1.0, 0.0
        self._place()

    def set_even(self, even: bool) -> None:
        """Stops evenly spaced, or at their times."""
        self._even = even
        self._place()

    def set_width(self, width: float) -> None:
        """The slider's width."""
        self._width = width
        self._place()

    @property
    def most(self) -> float:
        """The highest zoom that is of any use."""
        crowded = _WIDE * len(self._times) / max(1.0, self._width)
        return max(1.0, crowded, 1.0 if self._even or len(self._times) < 2 else _CLOSER)

    @property
    def in_sight(self) -> tuple[float, float]:
        """The part in sight: where it begins and ends, from 0 to 1."""
        whole = self._width * self.zoom
        return (self._left / whole, (self._left + self._width) / whole) if whole else (0.0, 1.0)

    def zoom_by(self, factor: float, x: float) -> bool:
        """Draw the axis out, or together; what is at `x` stays there. Says whether there was anything to do."""
        zoom = min(max(self.zoom * factor, 1.0), self.most)
        if zoom == self.zoom or not self.places:
            return False
        stop = stop_at(self.places, x)
        self.zoom = zoom
        self._place()
        self.pan(place_of(self.places, stop) - x)
        return True

    def pan(self, distance: float) -> bool:
        """Move the part in sight to the right by a distance. Says whether it moved."""
        left = min(max(self._left + distance, 0.0), self._width * (self.zoom - 1))
        if left == self._left:
            return False
        self._left = left
        self._place()
        return True

    def show_part(self, begin: float) -> bool:
        """Let the part in sight begin at a share of the whole."""
        return self.pan(begin * self._width * self.zoom - self._left)

    def reveal(self, stop: int) -> bool:
        """Bring a stop into sight, if it is not. Says whether anything moved."""
        x = self.places[stop]
        if x < EDGE:
            return self.pan(x - self._width / 4)
        return x > self._width - EDGE and self.pan(x - 3 * self._width / 4)

    def x(self, moment: datetime) -> float | None:
        """Where a moment is: between stops its time is true to theirs. None outside of what is known."""
        known = self._known
        after = bisect_right(known, moment, key=lambda pair: pair[0])
        if after == 0 or not known:
            return None
        before = known[after - 1]
        if after == len(known):
            return before[1] if moment == before[0] else None
        span = (known[after][0] - before[0]).total_seconds()
        share = (moment - before[0]).total_seconds() / span if span else 0.0
        return before[1] + share * (known[after][1] - before[1])

    def _place(self) -> None:
        whole = self._width * self.zoom
        self._left = min(max(self._left, 0.0), max(0.0, whole - self._width))
        times, first, last = list(self._times), EDGE - self._left, whole - EDGE - self._left
        if self._end is None:
            self.places, self.tail = positions(times, first, last, even=self._even), None
        elif len(times) == 1 or self._even:
            self.tail = last
            gap = least_gap(len(times) + 1, last - first)
            self.places = positions(times, first, last - gap, even=self._even) if len(times) > 1 else [first]
        else:
            *self.places, self.tail = positions([*times, self._tail_time()], first, last, even=False)
        known = [(time, place) for time, place in zip(times, self.places, strict=True) if time is not None]
        if self._end is not None and self.tail is not None:
            known.append((self._end, self.tail))
        self._known = [pair for n, pair in enumerate(known) if not n or pair[0] >= known[n - 1][0]]

    def _tail_time(self) -> datetime | None:
        known = [time for time in self._times if time is not None]
        last, end = self._times[-1], self._end
        if last is None or end is None:
            return None
        return min(end, last + max((known[-1] - known[0]) * _TAIL, timedelta(seconds=1)))
