"""A feed of all changes as a file that is kept up to date, for readers that follow files, and for web servers."""

from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer.export.changes_feed import FeedItems, atom_feed
from diffviewer.export.feed_choice import FeedChoice, feed_of
from diffviewer.export.item_store import ItemStore
from diffviewer.export.whole_file import whole_file
from diffviewer.serving.feed_pages import NEWEST

if TYPE_CHECKING:
    from diffviewer.store.library import Library

NAME = "changes.atom"


def update_feed_file(library: "Library", store: Path | None, folder: Path) -> bool:
    """Write the feed of all changes into a folder, where it says anything new; returns whether it did.

    Raises `LibraryError`, and `InputError` where it cannot be written; then what stood there stays.
    """
    items = ItemStore(store) if store is not None else None
    try:
        heading, steps = feed_of(library, FeedChoice(), NEWEST)
        text = "".join(atom_feed(heading, FeedItems(library, items).of(steps)))
    finally:
        if items is not None:
            items.close()
    target = folder / NAME
    try:
        if target.read_text(encoding="utf-8") == text:
            return False
    except (OSError, UnicodeDecodeError):
        pass
    with whole_file(str(target)) as stream:
        stream.write(text)
    return True
