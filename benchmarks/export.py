"""What it costs to hand an article out: CPU time of this process, each the median of several runs.

    python benchmarks/export.py [--versions 40] [--changes 500] [--paragraphs 25] [--seed 8] [--page 120000]

The articles are made up: sentences of nonsense words, edited as news is edited (a word, a sentence, a paragraph, a
headline), each version with a page of `--page` bytes. The feed is of many articles with few changes each.
"""

import argparse
import io
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import BinaryIO

from diffviewer.export.bundle.check import check_bundle
from diffviewer.export.bundle.writer import write_bundle
from diffviewer.export.changes_feed import FeedItems, atom_feed, library_heading, rss_feed
from diffviewer.export.exhibit import exhibit_html, of_versions
from diffviewer.export.history_html import history_html
from diffviewer.export.history_markdown import history_markdown
from diffviewer.export.item_store import ItemStore
from diffviewer.export.parts import exhibit_paper, history_paper
from diffviewer.export.steps import latest_steps
from diffviewer.export.timeline_csv import write_timeline
from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import RawPage
from diffviewer.serving.server import FeedServer, new_secret
from diffviewer.store.library import Library
from diffviewer.ui.paper.card import write_card
from diffviewer.ui.paper.pdf import write_pdf
from diffviewer.ui.paper.screenless import ready

START = datetime(2026, 1, 1, tzinfo=UTC)
AN_ARTICLE = 5  # changes of each article in the feed
SYLLABLES = ("ba", "del", "kor", "mi", "ran", "tos", "vel", "zu", "har", "lin", "est", "pol", "gra", "win", "on", "the")


class Writer:
    """Writes and edits articles of nonsense."""

    def __init__(self, seed: int, paragraphs: int) -> None:
        self.random = random.Random(seed)
        self.size = paragraphs
        self.words = ["".join(self.random.choices(SYLLABLES, k=self.random.randint(1, 3))) for _ in range(4000)]

    def sentence(self) -> str:
        """About twenty words, frequent ones among them."""
        count = self.random.randint(10, 28)
        return " ".join(self.words[int(4000 * self.random.random() ** 3)] for _ in range(count)).capitalize() + "."

    def versions(self, count: int) -> Iterator[Document]:
        """The versions of one article."""
        title = self.sentence()
        text = [f"{self.sentence()} {self.sentence()}" for _ in range(self.size)]
        for _ in range(count):
            blocks = tuple(Block(BlockKind.PARAGRAPH, paragraph) for paragraph in text)
            yield Document(title=title, source="Example News", blocks=blocks, extractor="benchmark 1")
            for _ in range(self.random.choice((1, 1, 2, 3))):
                place = self.random.randrange(len(text))
                words = text[place].split()
                words[self.random.randrange(len(words))] = self.random.choice(self.words)
                text[place] = " ".join(words)
            if self.random.random() < 0.3:
                text.insert(self.random.randrange(len(text) + 1), self.sentence())
            if self.random.random() < 0.2:
                del text[self.random.randrange(len(text))]
            if self.random.random() < 0.15:
                title = self.sentence()

    def page(self, of: Document, furniture: str) -> RawPage:
        """The page around a text."""
        body = "".join(f"<p>{block.text}</p>\n" for block in of.blocks)
        whole = f"<!DOCTYPE html><title>{of.title}</title>{body}{furniture}".encode()
        return RawPage(whole, "https://example.org/story", 200, (("Content-Type", "text/html; charset=utf-8"),))


def fill(library: Library, address: str, documents: Iterator[Document], writer: Writer, page: int, hour: int) -> None:
    """Put the versions into the library as captures an hour apart."""
    article = library.articles.watch(address, START)
    furniture = "".join(f"<li><a href='/{number}'>{writer.sentence()}</a></li>\n" for number in range(page // 140))
    for step, document in enumerate(documents):
        at = START + timedelta(hours=hour + step)
        raw = writer.page(document, furniture) if page else None
        library.add_capture(article.id, document, at, page=raw, status=200)


def measured(work: Callable[[], int], runs: int) -> tuple[float, int]:
    """CPU milliseconds, the median of the runs, and how many bytes came out."""
    times, size = [], 0
    for _ in range(runs):
        began = time.process_time()
        size = work()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times), size


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser()
    for name, default in (("versions", 40), ("changes", 500), ("paragraphs", 25), ("seed", 8), ("page", 120_000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    ready()
    writer = Writer(given.seed, given.paragraphs)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.sqlite") as library:
        with library.transaction():
            fill(library, "https://example.org/story", writer.versions(given.versions), writer, given.page, 0)
            for number in range(given.changes // AN_ARTICLE):
                texts = writer.versions(AN_ARTICLE + 1)
                fill(library, f"https://example.org/{number}", texts, writer, 0, 1000 + number)
        article = library.articles.get(1)

        def timeline() -> int:
            stream = io.StringIO(newline="")
            write_timeline(stream, library, [article])
            return len(stream.getvalue())

        def feed(
            kind: Callable[..., Iterator[str]], items: FeedItems | None = None, store: Path | None = None
        ) -> Callable[[], int]:
            def made() -> int:
                opened = ItemStore(store) if store is not None else None
                chosen = (items or FeedItems(library, opened)).of(latest_steps(library, given.changes))
                size = len("".join(kind(library_heading(), chosen)))
                if opened is not None:
                    opened.close()
                return size

            return made

        kept, stored = FeedItems(library), Path(folder) / "items.sqlite"
        kept.of(latest_steps(library, given.changes))
        feed(atom_feed, store=stored)()

        def painted(write: Callable[[BinaryIO], object]) -> Callable[[], int]:
            def made() -> int:
                stream = io.BytesIO()
                write(stream)
                return len(stream.getvalue())

            return made

        ends = (0, given.versions - 1)
        target = Path(folder) / "bundle.zip"

        def bundle() -> int:
            with target.open("wb") as stream:
                write_bundle(stream, library, article, START)
            return target.stat().st_size

        for name, work in (
            (f"history of {given.versions} versions, html", lambda: len("".join(history_html(library, article)))),
            (
                f"history of {given.versions} versions, markdown",
                lambda: len("".join(history_markdown(library, article))),
            ),
            (f"timeline of {given.versions} versions, csv", timeline),
            (
                f"history of {given.versions} versions, pdf",
                painted(lambda stream: write_pdf(stream, history_paper(library, article))),
            ),
            (
                "two versions, pdf",
                painted(lambda stream: write_pdf(stream, exhibit_paper(of_versions(library, article, *ends)))),
            ),
            ("two versions, png", painted(lambda stream: write_card(stream, of_versions(library, article, *ends)))),
            ("two versions, html", lambda: len(exhibit_html(of_versions(library, article, *ends)))),
            (f"bundle of {given.versions} versions", bundle),
            ("check of that bundle", lambda: check_bundle(target).files),
            (f"feed of {given.changes} changes, atom", feed(atom_feed)),
            (f"feed of {given.changes} changes, rss", feed(rss_feed)),
            (f"feed of {given.changes} changes, new run, atom", feed(atom_feed, store=stored)),
            (f"feed of {given.changes} changes asked again, atom", feed(atom_feed, kept)),
        ):
            spent, size = measured(work, given.runs)
            print(f"{name:<44} {spent:>8.0f} ms CPU {size:>12,} out")
        not_modified(library.path, stored)


def not_modified(library: Path, store: Path, requests: int = 200) -> None:
    """Ask the server for what is known already; both ends are of this process, on one connection."""
    server = FeedServer(library, store, new_secret())
    server.start()
    connection = HTTPConnection("127.0.0.1", server.port)
    try:
        connection.request("GET", f"/{server.secret}/all.atom")
        answer = connection.getresponse()
        answer.read()
        known = {"If-None-Match": answer.headers["ETag"] or ""}
        cpu, wall = time.process_time(), time.perf_counter()
        for _ in range(requests):
            connection.request("GET", f"/{server.secret}/all.atom", headers=known)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 304
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    finally:
        connection.close()
        server.stop()
    print(
        f"{'not modified, both ends':<44} {cpu / requests * 1000:>8.2f} ms CPU {wall / requests * 1000:>9.2f} ms wall"
    )


if __name__ == "__main__":
    main()
