"""The library's size and speed, with two common layouts beside it in the same run.

    python benchmarks/library.py [--versions 20000] [--folder FOLDER] [--seed 1]

Sizes are measured on the real histories of ../shared/corpus/histories. Speed is measured on articles generated from
their vocabulary: a chain of words that follow each other there, with new names mixed in; five versions an article on
average, edited as news is edited (a word, a sentence, a paragraph, a headline). Peers, given the same data: `zlib`, one
compressed text a version; `whole`, the full-text index over whole versions. Figures of writing say whether they are by
CPU or by wall time of this process; those of queries are the median and the 95th percentile of wall time, each query on
a new connection's warm file.
"""

import argparse
import json
import random
import resource
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from diffviewer.models import Block, BlockKind, Document
from diffviewer.records import ArticleFilter, RawPage, Sort, View
from diffviewer.store.library import Library

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus" / "histories"
START = datetime(2020, 1, 1, tzinfo=UTC)
VERSIONS_AN_ARTICLE = 5
BATCH = 200  # articles in a transaction of the bulk import


def histories() -> dict[str, list[list[str]]]:
    """The real histories: by name, versions as lists of paragraphs."""
    return {
        folder.name: [
            [line for line in file.read_text("utf-8").split("\n") if line.strip()]
            for file in sorted(folder.glob("*.txt"))
        ]
        for folder in sorted(CORPUS.iterdir())
        if folder.is_dir()
    }


def document(title: str, paragraphs: Sequence[str]) -> Document:
    """A document of plain paragraphs."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return Document(title=title, source="Example News", language="en", blocks=blocks, extractor="benchmark 1")


class Newsroom:
    """Writes and edits articles."""

    def __init__(self, texts: Sequence[str], seed: int) -> None:
        self.random = random.Random(seed)
        followers: dict[str, list[str]] = defaultdict(list)
        for text in texts:
            for word, following in pairwise(text.split()):
                followers[word].append(following)
        self.followers = dict(followers)
        self.starts = list(self.followers)
        syllables = ["ba", "del", "kor", "mi", "ran", "tos", "vel", "zu", "har", "lin", "est", "pol", "gra", "win"]
        self.names = ["".join(self.random.choices(syllables, k=3)).title() for _ in range(40_000)]

    def sentence(self, size: int) -> str:
        """Words that follow each other in the real texts, one in twelve a name."""
        chosen, said = self.random, []
        word = chosen.choice(self.starts)
        for _ in range(size):
            if chosen.random() < 0.08:
                # few names are in the news often
                said.append(self.names[int(len(self.names) * chosen.random() ** 3)])
            said.append(word)
            following = self.followers.get(word)
            word = following[int(chosen.random() * len(following))] if following else chosen.choice(self.starts)
        return " ".join(said) + "."

    def paragraph(self) -> str:
        """One or two sentences."""
        return " ".join(self.sentence(self.random.randint(12, 26)) for _ in range(self.random.choice((1, 1, 2))))

    def article(self) -> Iterator[Document]:
        """The versions of one article."""
        chosen = self.random
        title = self.sentence(9)
        text = [self.paragraph() for _ in range(chosen.randint(10, 24))]
        yield document(title, text)
        for _ in range(int(chosen.expovariate(1 / (VERSIONS_AN_ARTICLE - 1)) + 0.5)):
            for _ in range(chosen.choice((1, 1, 2, 3))):
                place = chosen.randrange(len(text))
                words = text[place].split()
                words[chosen.randrange(len(words))] = chosen.choice(self.names)
                text[place] = " ".join(words)
            if chosen.random() < 0.4:
                text.insert(chosen.randrange(len(text) + 1), self.paragraph())
            if chosen.random() < 0.15 and len(text) > 3:
                del text[chosen.randrange(len(text))]
            if chosen.random() < 0.15:
                title = self.sentence(9)
            yield document(title, text)

    def page(self, of: Document, size: int, site: str) -> bytes:
        """A page of about `size` bytes around a text; its furniture is the same for one site, but for a token."""
        body = "".join(f'<p class="article-body__text">{block.text}</p>\n' for block in of.blocks)
        mixed = random.Random(site)
        furniture: list[str] = []
        while sum(len(item) for item in furniture) + len(body) < size:
            words = " ".join(mixed.choices(self.starts, k=12))
            key = f"{mixed.getrandbits(64):x}"
            furniture.append(f'<li class="nav-{key[:6]}"><a href="/story/{key}?ref=nav">{words}</a></li>\n')
        half = len(furniture) // 2
        token = f"<script>window.token='{self.random.getrandbits(128):x}'</script>\n"
        return "".join((token, *furniture[:half], f"<h1>{of.title}</h1>\n", body, *furniture[half:])).encode()


class Peer:
    """The two common layouts in one file: one zlib text (and page) a version, and an index over whole versions."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA journal_mode = wal")
        self.connection.execute(
            "CREATE TABLE version (id INTEGER PRIMARY KEY, article, at, title, text BLOB, page BLOB)"
        )
        # content='' and columnsize=0: as lean as the index of whole versions can be made
        self.connection.execute("CREATE VIRTUAL TABLE whole USING fts5(title, text, content='', columnsize=0)")

    def add(self, article: int, version: Document, page: bytes | None) -> None:
        """Store one version."""
        text = "\n".join(version.paragraphs)
        number = self.connection.execute(
            "INSERT INTO version (article, at, title, text, page) VALUES (?, 0, ?, ?, ?)",
            (article, version.title, zlib.compress(text.encode()), page and zlib.compress(page)),
        ).lastrowid
        self.connection.execute(
            "INSERT INTO whole (rowid, title, text) VALUES (?, ?, ?)", (number, version.title, text)
        )

    def search(self, query: str) -> int:
        """The twenty newest versions with the words."""
        sql = "SELECT rowid FROM whole WHERE whole MATCH ? ORDER BY rowid DESC LIMIT 20"
        return len(self.connection.execute(sql, (query,)).fetchall())


def stored(path: Path) -> int:
    """Bytes of a closed database once it is packed tight."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for index in ("text_index", "whole"):
            if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone():
                connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        connection.commit()
        connection.execute("VACUUM")
    connection.close()
    return path.stat().st_size


def measure_sizes(folder: Path, newsroom: Newsroom) -> None:
    """Bytes a version on the real histories, and of a page stored again after an edit."""
    real = histories()
    count = sum(map(len, real.values()))
    print(f"Sizes: {count} versions of {len(real)} real histories, bytes a version")
    for name, size in (("text and index", 0), ("with pages of 60 KB", 60_000)):
        ours, peer = folder / f"ours-{size}.db", Peer(folder / f"peer-{size}.db")
        empty = 0
        with Library.open(ours) as library:
            pass
        empty = stored(ours)
        with Library.open(ours) as library:
            for number, (title, versions) in enumerate(real.items()):
                article = library.articles.watch(f"https://example.org/{number}", START)
                for hour, text in enumerate(versions):
                    version = document(title, text)
                    page = newsroom.page(version, size, title) if size else None
                    raw = RawPage(page, status=200) if page else None
                    library.add_capture(article.id, version, START + timedelta(hours=hour), page=raw)
                    peer.add(number, version, page)
        peer.connection.close()
        mine, theirs = (stored(ours) - empty) / count, stored(peer.path) / count
        print(f"  {name:22} ours {mine:8.0f}   zlib + whole {theirs:8.0f}   ratio {mine / theirs:.3f}   (goal 0.250)")
    with Library.open(folder / "page.db") as library:
        article = library.articles.watch("https://example.org/page", START)
        text = [newsroom.paragraph() for _ in range(20)]
        page = newsroom.page(document("A page", text), 200_000, "A page")
        library.add_capture(article.id, document("A page", text), START, page=RawPage(page))
        edited = page.replace(text[7].encode(), text[7].encode() + b" " + newsroom.sentence(15).encode())
        text[7] += " again"
        after = library.add_capture(article.id, document("A page", text), START + timedelta(1), page=RawPage(edited))
        snapshot = library.snapshot(after.version.snapshot_id or 0)
        print(
            f"  {len(edited)} bytes of page stored again after an edit of one sentence: {snapshot.stored} (goal 2048)"
        )


def timed(action: Callable[..., object], *arguments: object) -> float:
    """Wall time of a call in milliseconds."""
    start = time.perf_counter()
    action(*arguments)
    return (time.perf_counter() - start) * 1000


def told(name: str, times: Sequence[float], goal: float) -> None:
    """A line of the table."""
    p95 = sorted(times)[int(len(times) * 0.95)] if len(times) > 1 else times[0]
    print(f"  {name:44} median {statistics.median(times):8.2f} ms   p95 {p95:8.2f} ms   (goal {goal:g} ms)")


def fill(path: Path, newsroom: Newsroom, wanted: int, peer: Peer | None, peer_limit: int) -> tuple[int, int]:
    """Import in bulk; returns how many versions and articles, and prints the speed of the import alone."""
    versions = articles = 0
    wall = cpu = 0.0
    with Library.open(path) as library:
        while versions < wanted:
            batch = [list(newsroom.article()) for _ in range(BATCH)]
            started, used = time.perf_counter(), time.process_time()
            with library.transaction():
                for history in batch:
                    at = START + timedelta(minutes=articles)
                    article = library.articles.watch(f"https://example.org/{articles}", at)
                    library.add_history(
                        article.id,
                        [(version, at + timedelta(hours=hour), None) for hour, version in enumerate(history)],
                    )
                    versions += len(history)
                    articles += 1
            wall += time.perf_counter() - started
            cpu += time.process_time() - used
            if peer is not None and versions <= peer_limit:
                peer.connection.execute("BEGIN")
                for number, history in enumerate(batch):
                    for version in history:
                        peer.add(articles + number, version, None)
                peer.connection.execute("COMMIT")
    print(f"  imported {versions} versions of {articles} articles in bulk: {versions / cpu:.0f} a second of CPU time,"
          f" {versions / wall:.0f} of wall time   (goal 3000)")  # fmt: skip
    return versions, articles


def measure_writing(path: Path, newsroom: Newsroom, articles: int) -> None:
    """Durable writing: one transaction an article."""
    for name, size in (("text", 0), ("text and page of 60 KB", 60_000)):
        batch = [list(newsroom.article()) for _ in range(100)]
        pages = [
            [RawPage(newsroom.page(version, size, history[0].title)) if size else None for version in history]
            for history in batch
        ]
        started, used = time.perf_counter(), time.process_time()
        with Library.open(path) as library:
            for number, history in enumerate(batch):
                with library.transaction():
                    article = library.articles.watch(f"https://example.org/{size}/{articles + number}", START)
                    for hour, version in enumerate(history):
                        at = START + timedelta(hours=hour)
                        library.add_capture(article.id, version, at, page=pages[number][hour])
        count = sum(map(len, batch))
        wall, cpu = time.perf_counter() - started, time.process_time() - used
        print(f"  stored durably, an article a transaction, {name}: {count / cpu:.0f} versions a second of CPU time,"
              f" {count / wall:.0f} of wall time   (goal 500)")  # fmt: skip


def measure_reading(path: Path, articles: int, chosen: random.Random) -> None:
    """Opening, lists, and pairs of versions."""
    told("open", [timed(lambda: Library.open(path).close()) for _ in range(20)], 50)
    with Library.open(path, read_only=True) as library:
        lists = [
            (f"list {view} by {sort} '{text}'", ArticleFilter(view=view, text=text), sort)
            for view in View
            for sort in Sort
            for text in ("", "e", "the", "pol", "zuvel", "nothing")
        ]
        slow = {name: timed(library.lists.page, f, s) for name, f, s in lists}
        name = max(slow, key=lambda key: slow[key])
        told(f"first page of {len(lists)} lists", list(slow.values()), 30)
        print(f"    the slowest: {slow[name]:.1f} ms, {name}")
        several = [a.id for a in library.lists.page(ArticleFilter(view=View.CHANGED), Sort.TITLE, 2000).articles]
        pairs = [
            timed(library.document, article, 0) + timed(library.document, article, 1)
            for article in chosen.sample(several, 300)
        ]
        told("two versions of an article", pairs, 3)
        told("timeline of an article", [timed(library.timeline, article) for article in chosen.sample(several, 300)], 3)


def queries(newsroom: Newsroom) -> dict[str, list[str]]:
    """Queries by kind."""
    words = sorted({word for word in newsroom.followers if word.isalpha() and len(word) > 3})
    common = ["that", "with", "which", "their", "from", "will", "other", "information"]
    chosen = newsroom.random
    phrases = [f"{word} {chosen.choice(newsroom.followers[word])}" for word in chosen.sample(words, 30)]
    return {
        "rare": [*chosen.sample(newsroom.names[30_000:], 20), *chosen.sample(words, 10)],
        "common": common,
        "two words": [f"{a} {b}" for a, b in (chosen.sample(words, 2) for _ in range(20))]
        + [f"{a} {b}" for a, b in (chosen.sample(common, 2) for _ in range(10))]
        + [f"{chosen.choice(common)} {chosen.choice(newsroom.names)}" for _ in range(10)],
        "phrase": [f'"{phrase}"' for phrase in phrases],
        "prefix": [f"{word[:size]}*" for word in chosen.sample(words, 15) for size in (3, 4)],
        "removed": [f"removed:{word}" for word in chosen.sample(words, 20)],
    }


def measure_search(path: Path, newsroom: Newsroom, peer: Peer | None) -> None:
    """Searches of every kind."""
    everything: list[float] = []
    with Library.open(path, read_only=True) as library:
        for kind, asked in queries(newsroom).items():
            times = [timed(library.search, text) for text in asked]
            told(f"search: {kind} ({len(asked)})", times, 100)
            if kind != "removed":
                everything += times
            if peer is not None and kind != "removed":
                plain = [text.replace(" ", " AND ") if '"' not in text else text for text in asked]
                peers = [timed(peer.search, text) for text in plain]
                print(f"    peer, row numbers alone: median {statistics.median(peers):.2f} ms")
    told("search: rare, common, two words, phrase, prefix", everything, 100)


def main() -> int:
    """Run everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--versions", type=int, default=20_000)
    parser.add_argument("--peer-versions", type=int, default=20_000, help="the peers are given so many at most")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder otherwise, removed at the end")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if not CORPUS.is_dir():
        print(f"skipped: there is no {CORPUS}")
        return 0
    folder = Path(tempfile.mkdtemp(prefix="library-", dir=chosen.folder))
    try:
        newsroom = Newsroom(
            [text for history in histories().values() for version in history for text in version], chosen.seed
        )
        measure_sizes(folder, newsroom)
        print(f"Speed: {chosen.versions} versions")
        path, peer = folder / "library.db", Peer(folder / "peer.db") if chosen.peer_versions else None
        versions, articles = fill(path, newsroom, chosen.versions, peer, chosen.peer_versions)
        measure_writing(path, newsroom, articles)
        size = path.stat().st_size
        print(f"  the file: {size / 1e6:.1f} MB, {size / versions:.0f} bytes a version, as it was written")
        if peer is not None and versions <= chosen.peer_versions + 5000:
            print(f"  peer, zlib + whole: {peer.path.stat().st_size / versions:.0f} bytes a version")
        measure_reading(path, articles, newsroom.random)
        measure_search(path, newsroom, peer)
        if peer is not None:
            peer.connection.close()
        print(f"  memory at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        if chosen.folder:
            print(json.dumps({"library": str(path)}))
    finally:
        if not chosen.folder:
            shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
