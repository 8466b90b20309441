"""The workflows, as far as they can be tried away from GitHub."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.dist.conftest import PROJECT

pytestmark = pytest.mark.dist

WORKFLOWS = sorted((PROJECT / ".github" / "workflows").glob("*.yml"))


def test_they_fit_githubs_schema() -> None:
    assert [file.name for file in WORKFLOWS] == ["ci.yml", "release.yml"]
    checker = str(Path(sys.executable).with_name("check-jsonschema"))
    command = [checker, "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_what_they_run_is_there_and_is_written_as_a_shell_wants_it(file: Path) -> None:
    steps = [step for job in yaml.safe_load(file.read_text("utf-8"))["jobs"].values() for step in job["steps"]]
    scripts = [step["run"] for step in steps if "run" in step and step.get("shell") != "pwsh"]
    assert scripts
    for script in scripts:
        plain = re.sub(r"\$\{\{.*?\}\}", "value", script)
        done = subprocess.run(["bash", "-n", "-c", plain], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        for name in re.findall(r"\b((?:packaging|scripts)/[\w/]+\.\w+)", script):
            assert (PROJECT / name).is_file(), name
        for target in re.findall(r"^make (\S+)", script, re.MULTILINE):
            assert f"\n{target}: " in (PROJECT / "Makefile").read_text("utf-8"), target
