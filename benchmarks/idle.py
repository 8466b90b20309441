"""What the program takes while nothing happens: processor time, and resident memory with a large library.

    python benchmarks/idle.py [--articles 10000] [--seconds 20]

On a private desktop, with an invented library of so many articles, none of them due. Once the window has been open for
a while, the processor time of the program and its children is counted over some seconds, and the memory that they hold:
resident, and their share of it where several hold the same, as they do libraries. Goals: no processor time that can be
seen, and at most 150 MB.
"""

import argparse
import os
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from diffviewer.models import Block, BlockKind, Document  # noqa: E402
from diffviewer.store.library import Library  # noqa: E402
from tests.e2e.desktop import Desktop, missing_programs  # noqa: E402

GOAL_MB = 150
GOAL_PERCENT = 0.5  # of one processor; less cannot be told from the clock's ticks
_SETTLED = 12  # seconds after the start
_TICKS = os.sysconf("SC_CLK_TCK")


def fill(path: Path, articles: int) -> None:
    """So many kept articles of a few paragraphs, a third of them changed once."""
    now = datetime.now(UTC)
    with Library.open(path) as library:
        for first in range(0, articles, 500):
            with library.transaction():
                for number in range(first, min(first + 500, articles)):
                    seen = now - timedelta(minutes=number + 10)
                    title = f"Notice {number} of the harbour board"
                    kept = library.articles.keep(
                        seen, url=f"https://harbour-{number % 50}.example/{number}", title=title, source="Harbour Post"
                    )
                    for turn in range(1 + (number % 3 == 0)):
                        said = (f"Boat {number} will leave at {turn + 6} in the morning.", "The quay stays closed.")
                        blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in said)
                        library.add_capture(
                            kept.id, Document(title=title, blocks=blocks), seen + timedelta(minutes=turn)
                        )


def family(pid: int) -> list[int]:
    """A process and all that came from it."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += family(int(child))
    return found


def used(pids: list[int]) -> float:
    """Seconds of processor time that the processes have taken so far."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    return sum(int(field[11]) + int(field[12]) for field in fields) / _TICKS


def memory(pid: int) -> tuple[float, float]:
    """Megabytes that a process holds: resident, and its share of them where others hold the same."""
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    sizes = {words[0]: int(words[1]) / 1024 for words in lines}
    return sizes["Rss:"], sizes["Pss:"]


def main() -> int:
    """Print the figures; 1 where a goal is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=20)
    arguments = parser.parse_args()
    if missing := missing_programs():
        print(f"skipped: a desktop needs {', '.join(missing)}")
        return 0
    with tempfile.TemporaryDirectory() as folder, Desktop() as desktop:
        path = Path(folder) / "library.sqlite"
        fill(path, arguments.articles)
        program = desktop.start("--library", path)
        desktop.window(program)
        time.sleep(_SETTLED)
        pids = family(program.process.pid)
        before = used(pids)
        time.sleep(arguments.seconds)
        percent = (used(pids) - before) / arguments.seconds * 100
        held = {pid: memory(pid) for pid in pids}
        assert desktop.quit(program) == 0
    print(f"idle, {arguments.articles} articles, {arguments.seconds:g} s: {percent:.2f} % of a processor (goal 0)")
    for pid, (resident, share) in held.items():
        name = "program" if pid == pids[0] else "its reader"
        print(f"  {name:<12} {resident:6.1f} MB resident, {share:6.1f} MB its share")
    ours = held[pids[0]][0]
    shares = sum(share for _, share in held.values())
    print(f"  the program holds {ours:.1f} MB, with its children {shares:.1f} MB by their shares (goal {GOAL_MB} each)")
    return max(ours, shares) > GOAL_MB or percent > GOAL_PERCENT


if __name__ == "__main__":
    sys.exit(main())
