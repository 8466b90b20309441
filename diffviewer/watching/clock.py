"""The time of day, and waiting: real here, played in tests."""

import queue
import time
from datetime import UTC, datetime
from typing import Protocol, TypeVar

_Item = TypeVar("_Item")


class Clock(Protocol):
    """What the watcher knows of time."""

    def now(self) -> datetime:
        """The time, aware and in UTC."""

    def sleep(self, seconds: float) -> None:
        """Let time pass."""

    def receive(self, inbox: "queue.SimpleQueue[_Item]", seconds: float) -> _Item | None:
        """The next item of the inbox, or None after so many seconds."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        time.sleep(seconds)

    def receive(self, inbox: "queue.SimpleQueue[_Item]", seconds: float) -> _Item | None:
        """The next item of the inbox, or None after so many seconds."""
        try:
            return inbox.get(timeout=max(seconds, 0.0)) if seconds > 0 else inbox.get_nowait()
        except queue.Empty:
            return None
