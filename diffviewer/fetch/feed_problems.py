"""What can be wrong with a feed, a list of feeds, or a filter."""

from enum import StrEnum

from diffviewer.errors import DiffviewerError


class FeedProblem(StrEnum):
    """Why it cannot be used; one code a sentence."""

    NOT_A_FEED = "not_a_feed"
    ENTITIES = "entities"  # declares entities, which only an attack does
    TOO_LARGE = "too_large"
    NOT_A_LIST = "not_a_list"  # OPML was expected
    BAD_PATTERN = "bad_pattern"  # no regular expression; detail: why


class FeedError(DiffviewerError):
    """A feed, list or filter that cannot be used."""

    def __init__(self, problem: FeedProblem, detail: str = "") -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail
