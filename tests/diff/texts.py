"""Random texts and random edits of them, for tests that check what the comparison finds."""

from random import Random

SCRIPTS = [
    *("the", "a", "of", "police", "said", "minister", "63", "66", "not", "never", "climate", "it", "it,", "it."),
    *("end!", "“quoted”", "it's", "1,000", "www.example.org/a?b=c", "—", "–", "word—", "a—b", "...", "x...y", "()"),
    *("中文字", "カタカナ", "2012年。", "สวัสดี", "שלום", "مرحبا", "👩\u200d👩\u200d👧", "🇫🇷"),
    *("a\u0301b", "\u00e9", "e\u0301", "\u0301x"),
]
SPACES = [" "] * 12 + ["  ", "\n", "\u00a0", "\t", "\r\n", "\u2028", ""]
WORDS = [
    *("river", "council", "school", "budget", "winter", "doctor", "letter", "market", "bridge", "garden", "engine"),
    *("harbour", "island", "lawyer", "mirror", "number", "office", "paper", "queen", "report", "senate", "teacher"),
    *("union", "valley", "window", "yellow", "zebra", "actor", "border", "corner", "danger", "editor", "factory"),
]
STOPS = ["the", "of", "and", "to", "in", "that", "it", "was", "for", "on", "with", "as", "at", "by"]


def any_paragraph(rng: Random) -> str:
    """A paragraph of anything, empty now and then."""
    return "".join(rng.choice(SCRIPTS) + rng.choice(SPACES) for _ in range(rng.randrange(14)))


def any_pair(rng: Random) -> tuple[list[str], list[str]]:
    """Two texts, mostly one made from the other."""
    old = [any_paragraph(rng) for _ in range(rng.randrange(6))]
    if rng.random() < 0.15:
        return old, [any_paragraph(rng) for _ in range(rng.randrange(6))]
    new = list(old)
    for _ in range(rng.randrange(5)):
        _edit_anyhow(new, rng)
    return old, new


def _edit_anyhow(text: list[str], rng: Random) -> None:
    if not text:
        text.append(any_paragraph(rng))
        return
    at = rng.randrange(len(text))
    cut = rng.randrange(len(text[at]) + 1)
    match rng.randrange(6):
        case 0:
            text.insert(at, any_paragraph(rng))
        case 1:
            text.pop(at)
        case 2:
            text.insert(rng.randrange(len(text)), text.pop(at))
        case 3:
            text[at : at + 1] = [text[at][:cut], text[at][cut:]]
        case 4:
            text[at : at + 2] = [" ".join(text[at : at + 2])]
        case _:
            text[at] = text[at][:cut] + rng.choice([*SCRIPTS, "  "]) + text[at][cut + rng.randrange(3) :]


def sentence(rng: Random, size: int = 0) -> str:
    """A sentence of 8 to 16 words that mean nothing, its words told apart by a number of its own."""
    words = [rng.choice(STOPS) if k % 3 == 1 else rng.choice(WORDS) for k in range(size or rng.randrange(8, 17))]
    words[0] = words[0].capitalize()
    words[-1] += f"{rng.randrange(10_000)}."
    return " ".join(words)


def article(rng: Random, paragraphs: int = 8) -> list[str]:
    """Paragraphs of two to four sentences."""
    return [" ".join(sentence(rng) for _ in range(rng.randrange(2, 5))) for _ in range(paragraphs)]
