"""What a comparison may overlook. Everything is exact unless asked for; what is overlooked is counted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of a comparison. `finest` marks the fewest words possible, at the price of more pieces."""

    ignore_case: bool = False
    ignore_punctuation: bool = False
    ignore_quotes_and_dashes: bool = False
    ignore_white_space: bool = False
    ignore_numbers: bool = False
    finest: bool = False
