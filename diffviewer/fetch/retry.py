"""What a server says about when to come back."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

LONGEST_WAIT = 30 * 24 * 3600.0
"""Seconds; a server that asks for more is taken to ask for this."""


def retry_after(value: str, date: str, now: datetime) -> float | None:
    """Seconds to wait by a `Retry-After` header (RFC 9110, 10.2.3), or None where there is none to be understood.

    `date` is the answer's `Date` header: a moment is measured from it where it is there, since clocks differ.
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        # a number of that many digits is more than the longest wait, and slow to read
        return min(float(value[:12]), LONGEST_WAIT)
    moment = _moment(value)
    if moment is None:
        return None
    start = _moment(date) or now
    return min(max((moment - start).total_seconds(), 0.0), LONGEST_WAIT)


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
        # a date without a zone is in UTC, as the standard wants all of them
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
