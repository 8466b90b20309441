"""The times that people and archives write into names of files and folders, and into addresses of archives."""

import re
from datetime import UTC, datetime
from pathlib import PurePath

_ARCHIVE = re.compile(r"https?://web\.archive\.org/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)", re.IGNORECASE)
_DATE = r"(?<!\d)((?:19|20)\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)"
_TIME = r"(?:[-_.T ,]*(?:at )?([0-2]\d)[-_.:h]?([0-5]\d)(?:[-_.:]?([0-5]\d))?)?(?!\d)"
_STAMP = re.compile(_DATE + _TIME)


def stamp_in(path: str) -> datetime | None:
    """The time in the name of a file, else in that of a folder that it lies in, the nearest first; taken for UTC.

    Fourteen digits as the Wayback Machine's, "2012-10-03 16.05", "20121003-1605", "2012_10_03" and the like.
    """
    parts = PurePath(path).parts
    return next((found for part in reversed(parts[-6:]) if (found := _moment(part)) is not None), None)


def original_of(url: str) -> tuple[str, datetime | None]:
    """The address that an archive's address is of, and when it was archived; others as they are."""
    match = _ARCHIVE.fullmatch(url)
    if match is None:
        return url, None
    address = re.sub(r"^(https?:)/+", r"\1//", match[2])
    return address if address.startswith(("http://", "https://")) else f"http://{address}", _moment(match[1])


def _moment(name: str) -> datetime | None:
    for match in _STAMP.finditer(name):
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
        try:
            return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        except ValueError:
            continue
    return None
