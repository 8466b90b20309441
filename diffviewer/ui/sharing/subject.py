"""What is shown at a moment, held fast so that it can be written off the UI thread."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer.ui.look.palettes import Palette

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.export.exhibit import Exhibit
    from diffviewer.models import Capture
    from diffviewer.records import Article
    from diffviewer.store.library import Library


@dataclass(frozen=True, slots=True)
class Subject:
    """A comparison of the left and the right capture, None where there is one version only, and all versions in hand.

    `article` is the number of the article in the library, None for files that were opened and not kept. `palette` is
    the light one in the person's pair of colours.
    """

    comparison: "Comparison | None"
    sides: "tuple[Capture, Capture] | None"
    captures: "tuple[Capture, ...]"
    article: int | None
    library: Path
    palette: Palette

    @property
    def title(self) -> str:
        """The headline, or the name of the file."""
        newest = self.sides[1] if self.sides is not None else self.captures[-1]
        return newest.document.title or newest.name

    def exhibit(self) -> "Exhibit":
        """The comparison with its citation; reads pages again for their hashes, so not on the UI thread."""
        from diffviewer.export.exhibit import of_article, of_files
        from diffviewer.store.library import Library

        assert self.comparison is not None
        assert self.sides is not None
        if self.article is None:
            return of_files(self.comparison, *self.sides)
        with Library.open(self.library, read_only=True) as library:
            return of_article(library, library.articles.get(self.article), self.comparison, *self.sides)

    @contextmanager
    def history(self) -> "Iterator[tuple[Library, Article]]":
        """The library with the article; one for the moment where the files are in none. Not on the UI thread."""
        from diffviewer.export.loose_library import loose_library
        from diffviewer.store.library import Library

        if self.article is None:
            with loose_library(self.captures) as pair:
                yield pair
            return
        with Library.open(self.library, read_only=True) as library:
            yield library, library.articles.get(self.article)
