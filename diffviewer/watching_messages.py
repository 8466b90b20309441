"""Sentences for people about checks: why one failed, was held back, or found nothing new."""

from collections.abc import Callable

_REASONS = {
    # fetch.answer.Outcome
    "gone": "The server says that the page is gone for good.",
    "not_found": "There is no page at this address any more.",
    "blocked": "The server refuses to show the page.",
    "too_many": "The server asks to be left alone for a while.",
    "unavailable": "The server is not available at the moment.",
    "server_error": "The server has an error of its own.",
    "refused": "The server does not answer with a page.",
    "redirect_loop": "The address leads in a circle.",
    "too_many_redirects": "The address leads from one page to the next without end.",
    "bad_redirect": "The page leads to an address that cannot be followed.",
    "bad_address": "This is not an address of the web.",
    "private": "A public address leads into a private network; that is not followed.",
    "no_name": "The name of the server is not known.",
    "no_connection": "There is no connection to the server.",
    "no_trust": "The server cannot prove who it is.",
    "connect_timeout": "The server does not answer.",
    "read_timeout": "The server fell silent in the middle.",
    "total_timeout": "The page took too long to arrive.",
    "too_large": "The page is too large.",
    "cut_short": "The page broke off in the middle.",
    "bad_encoding": "The page cannot be unpacked.",
    "not_text": "There is a picture, a film or another file instead of a page.",
    "protocol": "The server does not speak the language of the web.",
    "cancelled": "The check was given up.",
    "offline": "This computer is offline.",
    # errors.Problem of the reader
    "empty": "The page is empty.",
    "binary": "There is a file instead of a page.",
    "unsupported": "There is a file instead of a page.",
    "no_text": "No article text was found on the page.",
    "too_slow": "Reading the page took too long.",
    "too_complex": "The page is built in a way that cannot be read.",
    "feed": "There is a feed instead of a page.",
    # FeedProblem
    "not_a_feed": "There is no feed at this address any more.",
    "entities": "The feed declares entities, which is a way to attack its readers; it was not read.",
    # suspicion.Suspicion
    "shorter": "Most of the text is gone; held back until the next check finds the same.",
    "wall": "The page asks for money, an account or consent; held back until the next check finds the same.",
    "error_page": "The page tells of an error; held back until the next check finds the same.",
    "other_address": "The page calls itself by another address; held back until the next check finds the same.",
    # unchanged
    "not_modified": "The server says that the page is as before.",
    "same_page": "The page is as before, to the byte.",
    "same_text": "The page differs, the article on it does not.",
    "broken": "An error of this program; it is in the log.",
}


def reason_sentence(reason: str, translate: Callable[[str], str] = str) -> str:
    """Why a check ended as it did, as one sentence; "" for no reason. The code itself where it is not known."""
    code = reason.partition(":")[0]
    return translate(_REASONS[code]) if code in _REASONS else code
