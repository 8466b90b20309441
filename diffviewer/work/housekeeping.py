"""What is done for the library while the window is in use: a copy a week, emptying the bin, reading old pages anew,
and learning the furniture of sources.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

_REMOVED_FOR = timedelta(days=30)  # what was removed longer ago than this leaves the file


def keep_house(path: Path, should_cancel: Callable[[], bool]) -> int:
    """Back the library up where that is due, empty its bin, then read again what is to be read
    otherwise today: by a better reader, or under other rules.

    Has a connection and a child process of its own. Returns how many versions read differently now. Raises
    LibraryError, InputError and Cancelled.
    """
    from diffviewer.applying import apply_rules
    from diffviewer.extract.sandbox import Sandbox
    from diffviewer.learning import learn
    from diffviewer.rereading import reread_outdated
    from diffviewer.store.backup import is_due
    from diffviewer.store.library import Library
    from diffviewer.watching.measure import words_changed

    with Library.open(path, measure=words_changed) as library:
        now = datetime.now(UTC)
        if library.lists.page(limit=1).articles and is_due(path, now):
            library.back_up(now, should_cancel)
        if not should_cancel():
            library.purge(now - _REMOVED_FOR)
        with Sandbox() as sandbox:
            differing = sum(done.differing for done in reread_outdated(library, sandbox, should_cancel))
            learn(library, should_cancel, now)
            return differing + sum(done.differing for done in apply_rules(library, sandbox, should_cancel))
