"""Pages that are hardly the article: walls, errors, other pages. Pure.

Such a text is held back as a suspect, never counted as an edit, until the next check brings the same text again: a wall
or an error is gone by then, a real cut is still there.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from diffviewer.models import Document


class Suspicion(StrEnum):
    """Why a text is held back."""

    SHORTER = "shorter"  # most of the text is gone
    WALL = "wall"  # wants money, an account, consent, or a proof of being human
    ERROR_PAGE = "error_page"
    OTHER_ADDRESS = "other_address"  # the page calls itself by another address than before


_WALL = re.compile(
    r"""subscribe\s+(?:now\s+)?to\s+(?:continue|read|keep)|(?:sign|log)\s+in\s+to\s+(?:continue|read|keep)
    |(?:register|create\s+an?\s+(?:free\s+)?account)\s+to\s+(?:continue|read|keep)|already\s+a\s+subscriber
    |(?:this\s+(?:article|content|story)\s+is\s+(?:for|only|reserved)).{0,40}subscribers
    |you(?:'|’)?(?:ve|\s+have)\s+(?:reached|read|used).{0,40}free\s+(?:article|stor)
    |we\s+(?:value|care\s+about)\s+your\s+privacy|before\s+you\s+continue|accept\s+(?:all\s+)?cookies
    |(?:we|and\s+our\s+partners).{0,60}use\s+cookies|consent\s+to\s+the\s+use|manage\s+(?:your\s+)?(?:cookies?|privacy)
    |are\s+you\s+a\s+(?:robot|human)|verify\s+(?:that\s+)?you\s+are\s+(?:a\s+)?human|unusual\s+traffic|captcha
    |checking\s+your\s+browser|just\s+a\s+moment|(?:please\s+)?enable\s+(?:javascript|cookies)
    |jetzt\s+(?:abonnieren|weiterlesen)|weiterlesen\s+mit|zustimmung\s+(?:zu|zur|erforderlich)|cookies\s+(?:zu|akzeptieren)
    |bitte\s+aktivieren\s+sie\s+javascript|abonnez-vous|réservé\s+aux\s+abonnés|accepter\s+(?:les\s+|tous\s+les\s+)?cookies
    |suscríbete\s+para|solo\s+para\s+suscriptores|aceptar\s+(?:las\s+|todas\s+las\s+)?cookies""",
    re.I | re.X,
)
_ERROR = re.compile(
    r"""(?:page|article|story|content)\s+(?:(?:was|is|could|can)\s*(?:not|n(?:'|’)t)\s+(?:be\s+)?|not\s+)(?:found|available)
    |\b(?:error|http)\s+(?:40[0-9]|410|429|50[0-9])\b|\b404\b|something\s+(?:has\s+gone|went)\s+wrong
    |(?:an\s+)?(?:unexpected\s+)?error\s+(?:has\s+)?occurred|access\s+(?:is\s+|was\s+)?denied|forbidden
    |(?:service|server|site|temporarily)\s+(?:is\s+)?(?:temporarily\s+)?(?:unavailable|overloaded)|too\s+many\s+requests
    |internal\s+server\s+error|bad\s+gateway|gateway\s+time-?out|(?:down|closed)\s+for\s+maintenance
    |no\s+longer\s+(?:available|exists)|seite\s+(?:wurde\s+)?nicht\s+gefunden|nicht\s+(?:mehr\s+)?verfügbar
    |page\s+(?:introuvable|non\s+trouvée)|n(?:'|’)est\s+plus\s+disponible|página\s+no\s+(?:encontrada|existe)""",
    re.I | re.X,
)
_SHORT = 150  # words: what says one of those sentences and no more than this is little else
_MUCH_SHORTER = 0.4  # the share of the words that must be left
_WALLED = 0.7  # … where the page says that more is behind a wall
_LEAST = 40  # words: of less, little can be said
_ADDRESS_KEPT = 300  # characters
_READ = 20_000  # characters of a text in which the sentences are looked for …
_PAGE_READ = 300_000  # … and bytes of a page
_TAG = re.compile(r"<[^<>]{0,1000}>")


def suspicion(
    new: Document, old: Document | None, pages: Callable[[], tuple[bytes, bytes]] = lambda: (b"", b"")
) -> Suspicion | None:
    """Why `new` is to be held back as the text after `old` (None: nothing was seen yet), or None where it is not.

    `pages` gives the new and the old page as they came, and is asked only where much of the text is gone: what a wall
    says often stands outside of what is read as the article.
    """
    words = _words(new)
    before = _words(old) if old is not None else 0
    few = words < _SHORT if old is None else words < max(before * _WALLED, min(_SHORT, before))
    if few:
        text, said = _text(new), _text(old) if old is not None else ""
        if words < before * _WALLED:
            text, said = (f"{one}\n{_visible(page)}" for one, page in zip((text, said), pages(), strict=True))
        for pattern, reason in ((_WALL, Suspicion.WALL), (_ERROR, Suspicion.ERROR_PAGE)):
            if {found.group().lower() for found in pattern.finditer(text)} - {
                found.group().lower() for found in pattern.finditer(said)
            }:
                return reason
    if before >= _LEAST and words < before * _MUCH_SHORTER:
        return Suspicion.SHORTER
    if old is not None and _renamed(old.url, new.url):
        return Suspicion.OTHER_ADDRESS
    return None


@dataclass(frozen=True, slots=True)
class Mark:
    """What is on record of a text that was held back: why, its fingerprint, its words, the address it gave itself."""

    reason: str
    fingerprint: str = ""
    words: int | None = None
    address: str = ""


def mark_of(reason: Suspicion, document: Document) -> str:
    """What is put on record; equal for equal texts: by it the next check is known to agree."""
    address = f":{document.url[:_ADDRESS_KEPT]}" if reason is Suspicion.OTHER_ADDRESS else ""
    return f"{reason}:{fingerprint(document)}:{_words(document)}{address}"


def fingerprint(document: Document) -> str:
    """Equal for equal texts, and as good as never for others."""
    digest = hashlib.sha256(
        "\0".join((document.title, document.byline, *document.paragraphs)).encode("utf-8", "replace")
    )
    return digest.hexdigest()[:16]


def read_mark(error: str) -> Mark:
    """What a record says of a text that was held back; earlier records say less."""
    reason, _, rest = error.partition(":")
    digest, _, rest = rest.partition(":")
    words, _, address = rest.partition(":")
    return Mark(reason, digest, int(words) if words.isdecimal() and words.isascii() else None, address)


def _words(document: Document) -> int:
    return sum(len(text.split()) for text in document.paragraphs)


def _text(document: Document) -> str:
    return "\n".join((document.title, *document.paragraphs))[:_READ]


def _visible(page: bytes) -> str:
    """The text of a page, roughly: its sentences are searched, not read."""
    return _TAG.sub(" ", page[:_PAGE_READ].decode("utf-8", "replace"))


def _renamed(old: str, new: str) -> bool:
    """Whether two addresses that pages give themselves differ in more than scheme, "www", query or a last slash."""

    def place(address: str) -> tuple[str, str]:
        try:
            parts = urlsplit(address)
            return (parts.hostname or "").removeprefix("www.").removeprefix("m."), parts.path.rstrip("/").lower()
        except ValueError:
            return "", ""

    return bool(old and new) and place(old) != place(new)
