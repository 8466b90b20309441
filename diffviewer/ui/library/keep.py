"""Keeping what was dropped: whether it can be kept, which article of the library it belongs to, and the keeping."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from diffviewer.work.library_access import LibraryAccess, ShouldCancel

if TYPE_CHECKING:
    from diffviewer.models import Capture
    from diffviewer.records import Article
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be done with the pages in hand. `article` is the one of the library that is known by their address."""

    possible: bool = False
    article: "Article | None" = None


class Keeper(QObject):
    """Looks in the library for the pages in hand, and keeps them when it is asked to.

    `offer_changed` says that `offer` did. `kept` carries a `keeping.Kept`.
    """

    offer_changed = Signal()
    kept = Signal(object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._captures: tuple[Capture, ...] = ()
        self._offer = Offer()
        self._looking = access.lane()
        self._looking.finished.connect(self._found)
        self._keeping = access.lane()
        self._keeping.finished.connect(self._was_kept)
        self._keeping.finished.connect(access.changed)

    @property
    def offer(self) -> Offer:
        """What can be done now."""
        return self._offer

    def show(self, captures: "Sequence[Capture]", *, look: bool = True) -> None:
        """Take pages in hand that are in no library yet; none for what must not be kept (again).

        Without `look` it is not looked for them in the library, where there is none.
        """
        self._captures = tuple(captures)
        self._looking.cancel()
        self._set(Offer(possible=bool(captures)))
        if captures and look:
            in_hand = self._captures

            def work(library: "Library", should_cancel: ShouldCancel) -> "Article | None":
                from diffviewer.keeping import address_of

                address = address_of(in_hand)
                return library.articles.at(address) if address else None

            self._looking.ask(work)

    @Slot()
    def keep(self) -> None:
        """Store the pages in hand: in the article that has their address, else as an article of their own."""
        captures = self._captures
        if not captures or self._keeping.is_busy:
            return

        def work(library: "Library", should_cancel: ShouldCancel) -> object:
            from diffviewer.keeping import keep

            return keep(library, captures, datetime.now(UTC))

        self._keeping.ask(work)

    @Slot(object)
    def _found(self, article: "Article | None") -> None:
        if article is not None and not article.removed:
            self._set(Offer(possible=True, article=article))

    @Slot(object)
    def _was_kept(self, kept: object) -> None:
        self._captures = ()
        self._set(Offer())
        self.kept.emit(kept)

    def _set(self, offer: Offer) -> None:
        if offer != self._offer:
            self._offer = offer
            self.offer_changed.emit()
