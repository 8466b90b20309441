"""A library on a disk of 3 MB: `unshare --mount python -m tests.store.small_disk FOLDER`, as root.

Mounts a small disk on FOLDER, visible to this process alone, fills it, then makes it read-only, and prints what the
library answered as JSON.
"""

import json
import random
import subprocess
import sys
from pathlib import Path

from diffviewer.records import RawPage
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError
from tests.store.texts import NOON, after, text


def main() -> None:
    """Fill the disk, look, make it read-only, look again."""
    folder = Path(sys.argv[1])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "none", str(folder)], check=True)
    path = folder / "library.db"
    answers: dict[str, object] = {}
    stored = 0
    Library.open(folder / "closed.db").close()
    with Library.open(path) as library:
        number = library.articles.watch("https://example.org/a", NOON).id
        try:
            while True:
                page = RawPage(random.Random(stored).randbytes(30_000))
                library.add_capture(number, text(f"Text {stored}."), after(stored), page=page)
                stored += 1
        except LibraryError as error:
            answers["full"] = error.problem
        try:
            library.back_up(NOON)
        except LibraryError as error:
            answers["backup"] = error.problem
        answers["left of the backup"] = [file.name for file in (folder / "backups").iterdir()]
        answers["read"] = library.document(number, stored - 1).paragraphs[0] == f"Text {stored - 1}."
    with Library.open(path) as library:
        answers["kept"] = len(library.versions(number)) == stored > 10
        answers["sound"] = library.verify().sound
    for read_only in (False, True):
        try:
            Library.open(folder / "closed.db", read_only=read_only).close()
        except LibraryError as error:
            answers[f"opened when full, {read_only}"] = error.problem
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    with Library.open(path, read_only=True) as library:
        answers["read only"] = library.document(number, 0).paragraphs[0]
    try:
        with Library.open(path) as library:
            library.articles.star(number)
    except LibraryError as error:
        answers["write"] = error.problem
    try:
        Library.open(folder / "new.db")
    except LibraryError as error:
        answers["create"] = error.problem
    answers["untouched"] = path.read_bytes() == before
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
