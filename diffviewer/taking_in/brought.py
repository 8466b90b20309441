"""What came in."""

from dataclasses import dataclass

from diffviewer.errors import InputError


@dataclass(frozen=True, slots=True)
class Brought:
    """Counts of what is new to the library. `unread` are files that were left out, each with the reason.

    `complete` is false where it was given up midway; what came in before stays.
    """

    articles: int = 0
    versions: int = 0
    feeds: int = 0
    unread: tuple[InputError, ...] = ()
    complete: bool = True

    def plus(self, other: "Brought") -> "Brought":
        """Both together."""
        return Brought(
            self.articles + other.articles,
            self.versions + other.versions,
            self.feeds + other.feeds,
            (*self.unread, *other.unread),
            self.complete and other.complete,
        )
