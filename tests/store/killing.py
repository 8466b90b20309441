"""Kills a writing program again and again: `python -m tests.store.killing FOLDER POINTS SEED`.

Each time a child process opens the library and writes without a pause, saying what was stored as soon as it was told
so. It is killed at a random moment. Then the library must open and pass SQLite's check, and everything that the child
said must be there, to the letter. Prints what was found as JSON.
"""

import json
import os
import random
import select
import signal
import sqlite3
import sys
import time
from pathlib import Path

from diffviewer.models import Document
from diffviewer.records import Outcome, RawPage
from diffviewer.store.library import Library
from tests.store.texts import after, text

LONGEST = 0.15  # seconds that a child may live on


def written(seed: int, number: int) -> Document:
    """The text that child `seed` writes as its capture `number`."""
    chosen = random.Random(seed * 100_000 + number)
    paragraphs = [f"Paragraph {chosen.randrange(50)} of {place} says {chosen.random()}." for place in range(12)]
    return text(*paragraphs, title=f"Title {chosen.randrange(9)}")


def write(path: Path, seed: int, pipe: int) -> None:
    """Store texts, pages and checks, and remove and purge, until killed."""
    with Library.open(path) as library:
        number = 0
        while True:
            article = library.articles.watch(f"https://example.org/{seed}/{number % 5}", after())
            document = written(seed, number)
            page = RawPage("\n".join(document.paragraphs).encode() * 20)
            stored = library.add_capture(article.id, document, after(number), page=page)
            os.write(pipe, f"{article.id} {stored.version.id} {number}\n".encode())
            library.record_check(article.id, after(number + 0.5), Outcome.FAILED, status=500)
            if number % 7 == 6:
                spare = library.articles.keep(after())
                library.add_capture(spare.id, written(seed + 1, number), after())
                library.articles.remove(spare.id, after())
                library.purge(after(1))
            number += 1


def kill_one(path: Path, seed: int, chosen: random.Random) -> list[tuple[int, int, int]]:
    """What a child said that it had stored before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            write(path, seed, writing)
        finally:
            os._exit(3)
    os.close(writing)
    if chosen.random() < 0.75:
        select.select([reading], [], [])  # something was stored; the others die while they open or make the library
    time.sleep(chosen.uniform(0, LONGEST))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the child ended by itself")
    with os.fdopen(reading, encoding="utf-8") as pipe:
        lines = pipe.read().split("\n")[:-1]
    return [(int(a), int(b), int(c)) for a, b, c in (line.split() for line in lines)]


def faults(path: Path, seed: int, said: list[tuple[int, int, int]]) -> list[str]:
    """What is wrong with the library after a kill."""
    if not path.exists():
        return ["no library, but something was stored"] if said else []
    found = []
    with Library.open(path) as library:
        checked = sqlite3.connect(path)
        told = checked.execute("PRAGMA integrity_check").fetchone()[0]
        checked.close()
        if told != "ok":
            found.append(told)
        for article_id, version_id, number in said:
            versions = {version.id: version for version in library.versions(article_id)}
            if version_id not in versions:
                found.append(f"version {version_id} of article {article_id} is lost")
            elif library.document(article_id, versions[version_id].seq) != written(seed, number):
                found.append(f"version {version_id} of article {article_id} says something else")
    return found


def main() -> None:
    """Kill, look, and tell."""
    folder, points, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chosen = random.Random(seed)
    path = folder / "library.db"
    stored = empty = 0
    found: list[str] = []
    for point in range(points):
        said = kill_one(path, point, chosen)
        stored += len(said)
        empty += not said
        found += faults(path, point, said)
    with Library.open(path) as library:
        report = library.verify()
    found += [str(fault) for fault in report.faults]
    print(json.dumps({"points": points, "stored": stored, "nothing stored": empty, "faults": found}))


if __name__ == "__main__":
    main()
