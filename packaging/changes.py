"""CHANGELOG.md, read for those who want it in other words."""

import re
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from textwrap import fill
from typing import NamedTuple

CHANGELOG = Path(__file__).resolve().parent.parent / "CHANGELOG.md"


class Release(NamedTuple):
    """A version, the day it came out, and what is new in it."""

    version: str
    day: datetime
    points: list[str]


def releases(text: str | None = None) -> list[Release]:
    """The versions that came out, newest first."""
    found: list[Release] = []
    for line in (text if text is not None else CHANGELOG.read_text(encoding="utf-8")).splitlines():
        if head := re.match(r"## (\d\S*) · (\d{4}-\d{2}-\d{2})$", line):
            day = datetime.strptime(head[2], "%Y-%m-%d").replace(tzinfo=UTC)
            found.append(Release(head[1], day, []))
        elif found and line.startswith("- "):
            found[-1].points.append(line[2:])
        elif found and found[-1].points and line.startswith("  "):
            found[-1].points[-1] += " " + line.strip()
    return found


def debian_changelog(maintainer: str) -> str:
    """As Debian writes it."""
    parts = []
    for release in releases():
        points = "".join(
            fill(point, 78, initial_indent="  * ", subsequent_indent="    ") + "\n" for point in release.points
        )
        day = format_datetime(release.day)
        parts.append(f"diffviewer ({release.version}) stable; urgency=medium\n\n{points}\n -- {maintainer}  {day}\n")
    return "\n".join(parts)


def appstream_releases() -> str:
    """As AppStream writes it."""
    lines = [f'    <release version="{found.version}" date="{found.day:%Y-%m-%d}"/>' for found in releases()]
    return "\n".join(lines)
