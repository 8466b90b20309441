"""The person's choices about watching, as the fetcher takes them."""

from datetime import timedelta
from typing import TYPE_CHECKING

from diffviewer.settings import WatchChoices

if TYPE_CHECKING:
    from diffviewer.watching.watcher import Manner


def manner_of(choices: WatchChoices) -> "Manner":
    """How to watch. For the fetcher's thread: what it imports is slow."""
    from diffviewer.fetch.http import USER_AGENT
    from diffviewer.fetch.schedule import Pace
    from diffviewer.watching.watcher import Manner

    return Manner(
        user_agent=choices.user_agent or USER_AGENT,
        delay=timedelta(seconds=choices.delay_seconds),
        pace=Pace(
            first=timedelta(minutes=choices.first_minutes),
            growth=choices.growth,
            rest_after=timedelta(days=choices.rest_days),
            feed=timedelta(minutes=choices.feed_minutes),
        ),
    )
