"""Errands to many hosts side by side, one at a time to each, by a few threads."""

import queue
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta

from diffviewer.fetch.politeness import Turns
from diffviewer.watching.errands import Brought, Errand


@dataclass(frozen=True, slots=True)
class Done:
    """An errand came to its end: what it brought, or the error of our own that it raised."""

    errand: Errand
    brought: Brought | None
    error: BaseException | None = None


class Crew:
    """Runs errands. All methods are for one thread; what is done arrives in `inbox`.

    With no `workers`, `dispatch` runs the errands itself: then everything happens in one order, whatever the machine.
    """

    def __init__(
        self,
        run: Callable[[Errand, Callable[[], bool]], Brought],
        turns: Turns,
        inbox: "queue.SimpleQueue[object]",
        workers: int,
    ) -> None:
        self._run = run
        self._turns = turns
        self._inbox = inbox
        self._cancelled = threading.Event()
        self._waiting: dict[str, deque[Errand]] = {}
        self._keys: set[tuple[int | None, int | None]] = set()
        self._hosts_busy: set[str] = set()
        self._workers = workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="fetch") if workers else None

    @property
    def busy(self) -> bool:
        """Whether any errand waits, or is under way and not yet taken in by `finished`."""
        return bool(self._keys)

    def __len__(self) -> int:
        """How many errands wait or are under way."""
        return len(self._keys)

    @property
    def under_way(self) -> int:
        """How many errands are under way; the others wait."""
        return len(self._hosts_busy)

    def has(self, errand: Errand) -> bool:
        """Whether this is waiting or under way already."""
        return errand.key in self._keys

    def offer(self, errand: Errand, *, first: bool = False) -> None:
        """Take an errand on, unless it is there already; `first`: before the others to its host."""
        line = self._waiting.setdefault(errand.host, deque())
        if errand.key in self._keys:
            waiting = next((other for other in line if other.key == errand.key), None)
            if first and waiting is not None:
                line.remove(waiting)
                line.appendleft(waiting)
            return
        self._keys.add(errand.key)
        if first:
            line.appendleft(errand)
        else:
            line.append(errand)

    def dispatch(self) -> None:
        """Send off what can go now."""
        for host in list(self._waiting):
            if self._pool is not None and len(self._hosts_busy) >= self._workers:
                return
            line = self._waiting[host]
            if not line:
                del self._waiting[host]
                continue
            if host in self._hosts_busy or (line[0].found is None and self._rests(host)):
                continue
            errand = line.popleft()
            # to the end, so that no host is served twice while others wait
            self._waiting[host] = self._waiting.pop(host)
            self._hosts_busy.add(host)
            if self._pool is None:
                self._go(errand)
            else:
                self._pool.submit(self._go, errand)

    def finished(self, done: Done) -> None:
        """Take note that this was taken from the inbox."""
        self._keys.discard(done.errand.key)
        self._hosts_busy.discard(done.errand.host)

    def pause(self) -> timedelta | None:
        """How long until some waiting host may be asked; None where none waits for time alone."""
        waits = [
            self._turns.wait(host) if line[0].found is None else timedelta(0)
            for host, line in self._waiting.items()
            if line and host not in self._hosts_busy
        ]
        return min(waits, default=None)

    def resting(self, patience: timedelta) -> list[tuple[Errand, timedelta]]:
        """Take back the errands whose host wants to be left alone for longer than `patience`, with how long."""
        taken = []
        for host, line in self._waiting.items():
            wait = self._turns.wait(host) if line else timedelta(0)
            if wait > patience:
                taken += [(errand, wait) for errand in line]
                line.clear()
        for errand, _ in taken:
            self._keys.discard(errand.key)
        return taken

    def close(self) -> None:
        """Give everything up, and wait for the threads; they notice within a moment."""
        self._cancelled.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _rests(self, host: str) -> bool:
        return self._turns.busy(host) or bool(self._turns.wait(host))

    def _go(self, errand: Errand) -> None:
        try:
            self._inbox.put(Done(errand, self._run(errand, self._cancelled.is_set)))
        except BaseException as error:
            self._inbox.put(Done(errand, None, error))
