"""A library for the time of an export: so that pages which were never kept can be given out as an article is."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer.keeping import keep
from diffviewer.models import Capture
from diffviewer.records import Article
from diffviewer.watching.measure import words_changed

if TYPE_CHECKING:
    from diffviewer.store.library import Library


@contextmanager
def loose_library(captures: Sequence[Capture]) -> Iterator[tuple["Library", Article]]:
    """A library that holds these captures as one article; it is gone after the block."""
    from diffviewer.store.library import Library

    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library.sqlite", measure=words_changed) as library,
    ):
        kept = keep(library, captures, datetime.now(UTC))
        yield library, library.articles.get(kept.article_id)
