"""PDF files as poppler reads them, another reader of PDF than ours writes for."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest


def tool(name: str, *arguments: str | Path) -> str:
    if shutil.which(name) is None:
        pytest.skip(f"no {name}: the Debian package poppler-utils has it")
    return subprocess.run([name, *map(str, arguments)], check=True, capture_output=True, text=True).stdout


def text_of(pdf: Path) -> str:
    """The text that can be selected, white space folded."""
    return re.sub(r"\s+", " ", tool("pdftotext", pdf, "-"))


def facts_of(pdf: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in tool("pdfinfo", pdf).splitlines())
    return {name: value.strip() for name, _, value in lines}
