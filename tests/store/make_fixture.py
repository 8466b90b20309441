"""Writes the fixture of the schema of today: `python -m tests.store.make_fixture`, once for each released schema.

The file is a library as a program of that schema leaves it. Its texts are invented here.
"""

import gzip
import tempfile
from pathlib import Path

from diffviewer.records import FilterField, Origin, Outcome, RawPage
from diffviewer.rules import Rule, RuleKind
from diffviewer.store.library import Library
from diffviewer.store.migrations import STEPS
from tests.store.texts import FIVE, FOUR, NOON, SIX, after, text

FIXTURES = Path(__file__).resolve().parent.parent / "data" / "library"


def fill(library: Library) -> None:
    """A little of everything that a library can hold."""
    feed = library.feeds.add("https://example.org/feed", NOON, title="News")
    library.feeds.add_filter(feed.id, FilterField.TITLE, "sport")
    number = library.articles.watch("https://example.org/a", NOON, source="Example News", feed_id=feed.id).id
    page = RawPage(b"<p>Four officers left.</p>" * 20, "https://example.org/a", 200, (("ETag", "x"),))
    library.add_capture(number, FOUR, NOON, page=page)
    library.add_capture(number, FIVE, after(1), page=RawPage(page.body.replace(b"Four", b"Five")))
    library.add_capture(number, FIVE, after(2))
    library.add_capture(number, FOUR, after(3))
    library.record_check(number, after(4), Outcome.FAILED, status=503, error="busy")
    library.add_capture(number, SIX, after(0.5), origin=Origin.FILE)
    library.reread(number, {0: text("Four officers left.", extractor="reader 2")}, after(5))
    kept = library.articles.keep(NOON, url="file:///page.html").id
    library.add_capture(kept, text("The force said so.", "Crème brûlée.", title="Kept"), NOON, origin=Origin.FILE)
    library.articles.star(kept)
    library.rules.add((Rule("example.org", RuleKind.NUMBERS, "Read 12 more stories"),), NOON)


def load(number: int, path: Path) -> None:
    """Make a library file of the fixture of a schema."""
    path.write_bytes(gzip.decompress((FIXTURES / f"schema-{number}.db.gz").read_bytes()))


def main() -> None:
    """Write the fixture."""
    FIXTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        with Library.open(path) as library:
            fill(library)
        packed = gzip.compress(path.read_bytes(), mtime=0)
        (FIXTURES / f"schema-{len(STEPS)}.db.gz").write_bytes(packed)


if __name__ == "__main__":
    main()
