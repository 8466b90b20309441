"""Why a check was counted as a change, or was not: plain sentences, each from what the library holds."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from diffviewer.records import Origin, Outcome, Sighting
from diffviewer.ui.look.core_texts import from_core
from diffviewer.ui.look.qt_text import harmless
from diffviewer.ui.record.record_texts import size, when
from diffviewer.watching.accounts import Account, Difference, Part
from diffviewer.watching.suspicion import Suspicion
from diffviewer.watching_messages import reason_sentence


@dataclass(frozen=True, slots=True)
class Why:
    """A question and its answer. `old` and `new` are the first place where two texts differ, "" where there is none."""

    question: str
    sentences: tuple[str, ...]
    old: str = ""
    new: str = ""

    def as_text(self) -> str:
        """All of it as plain text."""
        quoted = [f"− {self.old}"] if self.old else []
        quoted += [f"+ {self.new}"] if self.new else []
        return "\n".join((self.question, *self.sentences, *quoted))


def why(account: Account) -> Why:
    """The answer for a run of checks."""
    tell = {
        Outcome.NEW: _new,
        Outcome.CHANGED: _changed,
        Outcome.RETURNED: _changed,
        Outcome.UNCHANGED: _unchanged,
        Outcome.SUSPECT: _held,
        Outcome.FAILED: _failed,
        Outcome.GONE: _gone,
    }
    return tell[account.run.sighting.outcome](account)


def _new(account: Account) -> Why:
    words = QCoreApplication.translate("Why", "%n word(s)", None, account.words)
    sentences = [
        QCoreApplication.translate("Why", "It is the first text that was seen of this article: {words}.").format(
            words=words
        )
    ]
    return Why(
        QCoreApplication.translate("Why", "Why is this the first version?"), (*sentences, *_origin(account.origin))
    )


def _changed(account: Account) -> Why:
    sighting, difference = account.run.sighting, account.difference
    places = QCoreApplication.translate("Why", "%n place(s)", None, account.places)
    sentences = [
        QCoreApplication.translate(
            "Why", "The text differs from version {number}, which stood before, in {places}: {size}."
        ).format(number=account.before, places=places, size=size(account.run))
    ]
    if account.held is not None:
        sentences.append(
            QCoreApplication.translate(
                "Why", "The same text was held back at {time}; when the next check found it again, it counted."
            ).format(time=when(account.held.first_at))
        )
    if sighting.outcome is Outcome.RETURNED:
        returned = QCoreApplication.translate("Why", "It is the text of version {number} again, to the letter.")
        sentences.append(returned.format(number=sighting.version))
        if account.last_stood is not None:
            stood = QCoreApplication.translate("Why", "That text was last seen on {time}.")
            sentences.append(stood.format(time=when(account.last_stood)))
    else:
        sentences.append(
            QCoreApplication.translate("Why", "No earlier version has this text, so it is version {number}.").format(
                number=sighting.version
            )
        )
    sentences.append(
        QCoreApplication.translate(
            "Why", "Only headline, byline and text count; dates, pictures and what is around the article never do."
        )
    )
    sentences += _origin(account.origin)
    if difference is not None:  # last, for what it speaks of is quoted below it
        sentences.append(_where(difference))
    quoted = difference is not None and difference.part is not Part.KIND
    return Why(
        QCoreApplication.translate("Why", "Why was this counted as a change?"),
        tuple(sentences),
        harmless_lines(difference.old) if quoted and difference is not None else "",
        harmless_lines(difference.new)
        if quoted and difference is not None and difference.part is not Part.MOVED
        else "",
    )


def _where(difference: Difference) -> str:
    words = {
        Part.HEADLINE: QCoreApplication.translate("Why", "The first difference is in the headline:"),
        Part.BYLINE: QCoreApplication.translate("Why", "The first difference is in the byline:"),
        Part.PARAGRAPH: QCoreApplication.translate("Why", "The first difference is in paragraph {number}:"),
        Part.KIND: QCoreApplication.translate(
            "Why", "The words are the same; paragraph {number} became another kind of text, such as a heading."
        ),
        Part.MOVED: QCoreApplication.translate("Why", "The words are the same; a paragraph stands elsewhere:"),
    }
    return words[difference.part].format(number=difference.paragraph)


def _unchanged(account: Account) -> Why:
    sighting = account.run.sighting
    server, page, text = sighting.same
    said = (
        (
            server,
            QCoreApplication.translate(
                "Why", "At %n check(s) the server said that the page had not been modified.", None, server
            ),
        ),
        (
            page,
            QCoreApplication.translate(
                "Why", "At %n check(s) the page was the same as before to the byte.", None, page
            ),
        ),
        (
            text,
            QCoreApplication.translate(
                "Why", "At %n check(s) the headline, the byline and every paragraph were the same.", None, text
            ),
        ),
    )
    sentences = [sentence for count, sentence in said if count]
    unknown = sighting.count - server - page - text
    if unknown > 0:
        sentences.append(
            QCoreApplication.translate(
                "Why",
                "Of %n check(s) it is not on record how that was known; an earlier edition made them.",
                None,
                unknown,
            )
        )
    if sighting.version is not None:
        sentences.append(
            QCoreApplication.translate("Why", "So version {number} still stood.").format(number=sighting.version)
        )
    return Why(_not_counted(), tuple(sentences))


def _held(account: Account) -> Why:
    mark = account.mark
    reason = mark.reason if mark is not None else ""
    sentences = [
        {
            Suspicion.SHORTER: QCoreApplication.translate("Why", "Most of the text was gone."),
            Suspicion.WALL: QCoreApplication.translate("Why", "The page asked for money, an account or consent."),
            Suspicion.ERROR_PAGE: QCoreApplication.translate("Why", "The page told of an error."),
            Suspicion.OTHER_ADDRESS: QCoreApplication.translate("Why", "The page called itself by another address."),
        }.get(Suspicion(reason))
        if reason in set(Suspicion)
        else ""
    ]
    if mark is not None and mark.words is not None and account.before is not None:
        found = QCoreApplication.translate("Why", "%n word(s)", None, mark.words)
        stood = QCoreApplication.translate("Why", "Version {number} has {words}; the page had {found}.")
        words = QCoreApplication.translate("Why", "%n word(s)", None, account.words)
        sentences.append(stood.format(number=account.before, words=words, found=found))
    if mark is not None and mark.address:
        called = QCoreApplication.translate("Why", "It called itself {address}.")
        sentences.append(called.format(address=harmless(mark.address)))
    sentences.append(
        QCoreApplication.translate(
            "Why", "Such a page is hardly the article, so it is held back until a second check finds the same."
        )
    )
    sentences.append(_after_held(account.following))
    return Why(_not_counted(), tuple(sentence for sentence in sentences if sentence))


def _after_held(following: Sighting | None) -> str:
    if following is None:
        return QCoreApplication.translate("Why", "The next check will decide.")
    if following.outcome is Outcome.UNCHANGED:
        return QCoreApplication.translate(
            "Why", "The next check found the article as before: nothing had happened to it."
        )
    if following.outcome in (Outcome.CHANGED, Outcome.RETURNED, Outcome.NEW):
        text = QCoreApplication.translate("Why", "The next check found a text that counted: version {number}.")
        return text.format(number=following.version)
    return QCoreApplication.translate("Why", "The next check did not find it again.")


def _failed(account: Account) -> Why:
    sighting = account.run.sighting
    sentences = [reason_sentence(sighting.error, from_core)]
    if sighting.status:
        answer = QCoreApplication.translate("Why", "The server answered with the status {number}.")
        sentences.append(answer.format(number=sighting.status))
    sentences.append(QCoreApplication.translate("Why", "A check that brings no text says nothing about the article."))
    if account.before is not None:
        stands = QCoreApplication.translate("Why", "Version {number} stands.")
        sentences.append(stands.format(number=account.before))
    return Why(_not_counted(), tuple(sentence for sentence in sentences if sentence))


def _gone(account: Account) -> Why:
    sighting = account.run.sighting
    sentences = [
        reason_sentence(sighting.error, from_core),
        QCoreApplication.translate("Why", "Three checks in a row found nothing there.")
        if sighting.error == "not_found"
        else "",
        QCoreApplication.translate("Why", "It is not checked by itself any more; every version stays in the library."),
    ]
    question = QCoreApplication.translate("Why", "Why is it not checked any more?")
    return Why(question, tuple(sentence for sentence in sentences if sentence))


def _not_counted() -> str:
    return QCoreApplication.translate("Why", "Why was this not counted as a change?")


def _origin(origin: Origin) -> list[str]:
    if origin is Origin.FILE:
        return [QCoreApplication.translate("Why", "It comes from a saved page that was kept.")]
    if origin is Origin.ARCHIVE:
        return [QCoreApplication.translate("Why", "It comes from an archive.")]
    return []


def harmless_lines(text: str) -> str:
    """A text for display with its own lines, and none that Qt makes."""
    return "\n".join(map(harmless, text.split("\n")))
