"""What `make dist` built, and places to install it that are like a stranger's machine."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dist.clean_root import CleanRoot
from tests.e2e.desktop import Desktop, missing_programs

PROJECT = Path(__file__).resolve().parent.parent.parent
DIST = PROJECT / "dist"
OLDER = "0.0.9"


def built(pattern: str) -> Path:
    """The one file of dist/ with such a name."""
    found = sorted(DIST.glob(pattern))
    if len(found) != 1:
        pytest.fail(f"{len(found)} of {pattern} in dist/: run make dist")
    return found[0]


def copy_sources(target: Path, *without: str) -> None:
    """Copy what is under version control, and the languages' files made from it, without some of the folders."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True).stdout
    made = [path.relative_to(PROJECT) for path in PROJECT.glob("resources/translations/*.qm")]
    for name in [*map(Path, listed.decode().split("\0")[:-1]), *made]:
        if name.parts[0] not in without:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, target / name)


@pytest.fixture(scope="session")
def deb() -> Path:
    return built("*.deb")


@pytest.fixture(scope="session")
def older_deb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the same sources as an earlier version."""
    copy = tmp_path_factory.mktemp("older") / "project"
    copy_sources(copy, "tests", "docs", "benchmarks")
    source = copy / "diffviewer" / "__init__.py"
    text = source.read_text(encoding="utf-8")
    now = text.split('__version__ = "')[1].split('"')[0]
    source.write_text(text.replace(now, OLDER), encoding="utf-8")
    command = [sys.executable, "packaging/make_dist.py", "--only", "deb", "--quick"]
    done = subprocess.run(
        command, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (package,) = (copy / "dist").glob("*.deb")
    return package


@pytest.fixture(scope="module")
def root() -> Iterator[CleanRoot]:
    """A Debian with nothing but its base, in a folder."""
    if os.geteuid() != 0:
        pytest.skip("a clean Debian in a folder needs root")
    if shutil.which("mmdebstrap") is None:
        pytest.fail("mmdebstrap is missing: run scripts/system-packages.sh dist")
    folder = Path(tempfile.mkdtemp(prefix="diffviewer-root-"))
    try:
        with CleanRoot(folder / "root") as root:
            yield root
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    if missing := missing_programs():
        pytest.fail(f"a desktop needs {', '.join(missing)}: run scripts/system-packages.sh test")
    with Desktop() as desktop:
        desktop.settle(look_theme="light")
        yield desktop
