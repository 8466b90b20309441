"""What an installed program must have."""

import tomllib
from pathlib import Path

from diffviewer import paths

PROJECT = Path(__file__).resolve().parent.parent


def test_every_package_is_listed() -> None:
    with (PROJECT / "pyproject.toml").open("rb") as file:
        listed = tomllib.load(file)["tool"]["setuptools"]["packages"]
    there = {".".join(init.parent.relative_to(PROJECT).parts) for init in PROJECT.glob("diffviewer/**/__init__.py")}
    assert set(listed) == there | {"diffviewer.resources"}


def test_the_resources_are_found() -> None:
    assert (paths.resources() / "diffviewer.svg").is_file()
    assert len(list((paths.resources() / "sample").glob("*.html"))) == 6
