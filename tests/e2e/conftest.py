"""A desktop for each test, and its picture where the test fails."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, missing_programs


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A private desktop, 1440 by 900."""
    if missing := missing_programs():
        pytest.fail(f"a desktop needs {', '.join(missing)}: run scripts/system-packages.sh test")
    with Desktop() as desktop:
        desktop.settle(look_theme="light")
        yield desktop
