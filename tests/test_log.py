import logging
import os
import sys
from pathlib import Path

import pytest

from diffviewer import log, paths


@pytest.fixture(autouse=True)
def stopped() -> object:
    yield
    log.stop()


def test_only_the_owner_may_read_it() -> None:
    before = os.umask(0)
    try:
        assert log.start()
    finally:
        os.umask(before)
    logging.getLogger("diffviewer.anything").warning("something \ud800 happened")
    assert "something \\ud800 happened" in log.log_file().read_text()
    if sys.platform != "win32":
        assert log.log_file().stat().st_mode & 0o777 == 0o600
        assert log.log_file().parent.stat().st_mode & 0o077 == 0


def test_it_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_SIZE", 2000)
    assert log.start()
    for _ in range(200):
        logging.getLogger("diffviewer.anything").warning("x" * 100)
    files = sorted(paths.log_folder().iterdir())
    assert len(files) == 4
    assert all(file.stat().st_size <= 2100 for file in files)
    if sys.platform != "win32":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_run(tmp_path: Path) -> None:
    paths.log_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.log_folder().write_text("in the way")
    assert not log.start()
    logging.getLogger("diffviewer.anything").warning("lost")
