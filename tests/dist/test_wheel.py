"""The wheel and the sdist in environments that have nothing else."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from diffviewer import __version__
from tests.dist.conftest import built

pytestmark = pytest.mark.dist


def run(*words: str | Path, **more: str) -> str:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(
        list(map(str, words)), env=environment | more, cwd="/", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


def works(program: Path) -> None:
    assert run(program, "--version") == f"diffviewer {__version__}\n"
    assert run(program, "--self-test").splitlines()[-1] == "Everything works."


def test_the_wheel_with_pip(tmp_path: Path) -> None:
    venv.create(tmp_path / "bare", with_pip=True)
    run(tmp_path / "bare/bin/pip", "install", "--quiet", built("*.whl"))
    works(tmp_path / "bare/bin/diffviewer")


def test_the_sdist_with_pipx(tmp_path: Path) -> None:
    places = {"PIPX_HOME": str(tmp_path / "pipx"), "PIPX_BIN_DIR": str(tmp_path / "bin")}
    run("pipx", "install", "--python", sys.executable, built(f"diffviewer-{__version__}.tar.gz"), **places)
    works(tmp_path / "bin/diffviewer")
    run("pipx", "uninstall", "diffviewer", **places)
    assert not (tmp_path / "bin/diffviewer").exists()
