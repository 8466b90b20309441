"""An invented article and the page around it, from which the tests make what they need."""

PARAGRAPHS = (
    "The harbour board voted on Monday to close the old ferry terminal, after a winter of storms — engineers said its "
    "piles “could fail without warning” and repairs would cost €4.2 million.",
    "Ferries to the island will leave from the north quay until a new terminal is built, which the board expects to "
    "take three years.",
    "“Nobody wanted this,” said the harbour master, Åsa Lindqvist, who has run the port since 2009. “But we will not "
    "put passengers at risk for the sake of a building.”",
    "Traders in the terminal hall have been offered stalls on the quay at half the rent, an offer that their "
    "association called a start but not enough.",
    "A public hearing is to be held in the town hall on Thursday evening, and the decision can be appealed until the "
    "end of the month.",
)
TITLE = "Old ferry terminal to close after winter storms"


def page(
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    *,
    head: str = "",
    above: str = "",
    before: str = "",
    middle: str = "",
    after: str = "",
    footer: str = "<p>© 2024 The Harbour Gazette. All rights reserved.</p>",
) -> str:
    """A page of a newspaper: `above` stands under the headline, `middle` in the text, `after` behind the article."""
    half = len(paragraphs) // 2
    first, second = ("".join(f"<p>{p}</p>" for p in part) for part in (paragraphs[:half], paragraphs[half:]))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Harbour Gazette</title>{head}'
        f'</head><body><header><a href="/">The Harbour Gazette</a><nav><ul><li><a href="/news">News</a></li>'
        f'<li><a href="/sport">Sport</a></li></ul></nav></header><main>{before}<article><h1>{TITLE}</h1>{above}'
        f'<div class="article-body">{first}{middle}{second}</div></article>{after}</main>'
        f"<footer>{footer}</footer></body></html>"
    )
