"""Killed, crowded, out of space: what was reported stored is there."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from diffviewer.store.library import Library
from tests.store.texts import NOON, after, text

ROOT = Path(__file__).resolve().parent.parent.parent
# DIFFVIEWER_KILLS=300 is the full run
KILLS = int(os.environ.get("DIFFVIEWER_KILLS", "40"))


def run(*command: str) -> Any:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_killed_at_random_moments(tmp_path: Path) -> None:
    told = run(sys.executable, "-m", "tests.store.killing", str(tmp_path), str(KILLS), "1")
    assert told["faults"] == []
    assert told["stored"] > KILLS // 2


def test_disk_full_and_disk_read_only(tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("needs Linux, root and unshare to mount a small disk")
    if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    told = run("unshare", "--mount", sys.executable, "-m", "tests.store.small_disk", str(tmp_path))
    assert told == {
        "full": "disk_full",
        "backup": "disk_full",
        "left of the backup": [],
        "read": True,
        "kept": True,
        "sound": True,
        "opened when full, False": "disk_full",
        "opened when full, True": "disk_full",
        "read only": "Text 0.",
        "write": "read_only",
        "create": "read_only",
        "untouched": True,
    }


LIMITED = """
import resource, sys
from pathlib import Path
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError
from tests.store.texts import after, text
path, limit = Path(sys.argv[1]), int(sys.argv[2])
stored = 0
with Library.open(path) as library:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        while True:
            words = " ".join(str(stored * 7919 % (place + 13)) for place in range(400))
            library.add_capture(1, text(words), after(stored + 1))
            stored += 1
    except LibraryError as error:
        print(f'{{"problem": "{error.problem}", "stored": {stored}}}')
"""


def test_a_file_that_may_not_grow(path: Path) -> None:
    with Library.open(path) as library:
        library.articles.watch("https://example.org/a", NOON)
        library.add_capture(1, text("First."), NOON)
    told = run(sys.executable, "-c", LIMITED, str(path), str(path.stat().st_size + 400_000))
    assert told["problem"] in ("unreadable", "disk_full")
    assert told["stored"] > 5
    with Library.open(path) as library:
        assert len(library.versions(1)) == told["stored"] + 1
        assert library.verify().sound


CROWDED = """
import sys
from pathlib import Path
from diffviewer.store.library import Library
from tests.store.texts import NOON, after, text
path, me = Path(sys.argv[1]), int(sys.argv[2])
with Library.open(path) as library:
    for number in range(40):
        shared = library.articles.watch("https://example.org/shared", NOON)
        library.add_capture(shared.id, text(f"Text {number} of {me}.", "What all say."), after(number * 3 + me))
        own = library.articles.watch(f"https://example.org/{me}/{number % 3}", NOON)
        library.add_capture(own.id, text(f"Own text {number}.", "What all say."), after(number))
        assert library.document(own.id, library.articles.get(own.id).newest).paragraphs[0] == f"Own text {number}."
        library.search("all say")
print("{}")
"""


def test_three_programs_at_once(path: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", CROWDED, str(path), str(me)], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        for me in range(3)
    ]
    for program in programs:
        _, errors = program.communicate(timeout=300)
        assert program.returncode == 0, errors
    with Library.open(path) as library:
        shared = library.articles.at("https://example.org/shared")
        assert shared is not None
        assert shared.versions == 120
        times = [version.captured_at for version in library.versions(shared.id)]
        assert times == [after(hour) for hour in range(120)]
        expected = [f"Text {hour // 3} of {hour % 3}." for hour in range(120)]
        assert [library.document(shared.id, seq).paragraphs[0] for seq in range(120)] == expected
        assert library.lists.count() == 10
        assert library.verify().sound
