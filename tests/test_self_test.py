"""`diffviewer --self-test`, as people and installers run it."""

import os
import subprocess
import sys
from pathlib import Path

from diffviewer.cli.self_checks import CHECKS

BROKEN = """
import certifi, sys
certifi.where = lambda: {nowhere!r}
from diffviewer.cli import main
sys.exit(main(["--self-test"]))
"""


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    set_aside = ("XDG_", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(set_aside)} | {"HOME": str(folder)}
    return subprocess.run(
        [sys.executable, "-W", "error", *command],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )


def test_every_part_works_and_the_persons_folders_stay_untouched(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "diffviewer", "--self-test")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    lines = done.stdout.splitlines()
    assert [line.split()[:2] for line in lines[1:-1]] == [["ok", name] for name in CHECKS]
    assert lines[-1] == "Everything works."
    assert list(tmp_path.iterdir()) == []


def test_what_does_not_work_is_named_and_the_rest_tried(tmp_path: Path) -> None:
    done = run(tmp_path, "-c", BROKEN.format(nowhere=str(tmp_path / "nowhere.pem")))
    assert done.returncode == 1
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
    # without roots no page is fetched, either
    assert [line.split()[1] for line in failed] == ["fetching", "trust"]
    assert sum(line.startswith("ok ") for line in done.stdout.splitlines()) == len(CHECKS) - 2
    assert "Traceback" not in done.stdout + done.stderr
