"""Watching at full speed: pages and not-modified answers a second, cost, memory, politeness, the window's heartbeat.

    python benchmarks/watching.py [--checks 20000] [--peers FOLDER]

A server in a process of its own plays fifty hosts on loopback (127.0.1.1 …). "Changed": every request gets a page
of ../shared/corpus with another edit in its article (a made-up page where that is absent). "Not modified": every
request is answered 304. No delay between requests to a host, since these are servers of our own. CPU is that of this
process and its readers, by the system's clock of each process, without the server. "Extraction alone" reads pages with
edits of their own in two readers' processes and does nothing else. The two take turns of 25 pages, each first every
other time, since a machine that others use is quicker in one moment than in the next; the ratio is that of the sums
over a round, and the median of the rounds is printed. FOLDER is a virtual environment with urlwatch, webchanges, or
what diffengine is built of (requests, readability-lxml, lxml_html_clean, bleach, peewee). They are given the same pages
in the same run, and it is seen that they told every change; the first two keep the plain text of the whole page.
"""

import argparse
import asyncio
import gzip
import multiprocessing
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from diffviewer.errors import InputError
from diffviewer.extract.page import read_bytes
from diffviewer.fetch.answer import Answer, Limits
from diffviewer.fetch.http import Client
from diffviewer.fetch.schedule import Pace, checks_of_unchanged
from diffviewer.store.library import Library
from diffviewer.watching.measure import words_changed
from diffviewer.watching.pages import Pages
from diffviewer.watching.reports import Checked, Summary
from diffviewer.watching.suspicion import suspicion
from diffviewer.watching.watcher import Manner, Watcher

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus" / "pages" / "benchmark" / "html"
PAGES = 8
PAGES_CHECKED = 200
TURN = 25
PARTS = "parts_of_diffengine"
ROUNDS = 7
READERS = 2
WARM_UP = 4000  # milliseconds
HOSTS = [f"127.0.1.{number}" for number in range(1, 51)]
OUR_OWN = Manner(delay=timedelta(0))

Split = tuple[bytes, bytes]
"""A page before and after the place in its article where the edits go."""


def made_up(number: int) -> Split:
    """An article of 900 words in a page with the furniture of a news site."""
    words = ["council", "budget", "vote", "residents", "price", "court", "spokesman", "period", "work", "spring"]
    chance = random.Random(number)
    texts = [" ".join(chance.choices(words, k=45)).capitalize() + "." for _ in range(20)]
    links = "".join(
        f'<li><a href="/section/{n}" class="nav-link">Section {n} of the paper</a></li>' for n in range(300)
    )
    before = (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Budget {number}</title></head><body>"
        f"<nav><ul>{links}</ul></nav><main><article><h1>Budget {number}</h1>"
        + "".join(f"<p>{text}</p>" for text in texts)
        + "<p>And that was all"
    )
    return before.encode(), f" for today.</p></article></main><footer>{links[:4000]}</footer></body></html>".encode()


def real() -> list[Split]:
    """Eight pages of the corpus in which an edit of the longest paragraph shows; made-up ones where it is absent."""
    found: list[Split] = []
    for file in sorted(CORPUS.glob("*.html.gz")):
        data = gzip.decompress(file.read_bytes())
        paragraphs = list(re.finditer(rb"<p\b[^>]*>[^<]{100,}", data))
        if not 20_000 < len(data) < 400_000 or not paragraphs:
            continue
        place = max(paragraphs, key=lambda match: len(match.group())).end()
        split = data[:place], data[place:]
        try:
            texts = [read_bytes(edited(split, n), "page.html").captures[-1].document for n in (1, 2)]
        except InputError:
            continue
        if texts[0].paragraphs != texts[1].paragraphs and suspicion(texts[1], texts[0]) is None:
            found.append(split)
        if len(found) == PAGES:
            return found
    return [made_up(number) for number in range(PAGES)]


def edited(split: Split, edit: int) -> bytes:
    """The page at one of its edits."""
    return b"%s This was said %d times. %s" % (split[0], edit, split[1])


# ── the server ──────────────────────────────────────────────────────────────────────────────────────────────────────


def serve(ready: "multiprocessing.connection.Connection", splits: list[Split]) -> None:
    """Play all hosts until the parent is gone; answers to anything it sends with what was most at once on one host."""
    asyncio.run(_serve(ready, splits))


async def _serve(ready: "multiprocessing.connection.Connection", splits: list[Split]) -> None:
    counts: dict[str, int] = {}
    busy = dict.fromkeys(HOSTS, 0)
    most = [0]

    async def talk(host: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].decode()
                busy[host] += 1
                most[0] = max(most[0], busy[host])
                if path.startswith("/drip"):
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
                    for _ in range(100_000):
                        await asyncio.sleep(0.2)
                        writer.write(b"x")
                        await writer.drain()  # ends it where nobody listens any more
                elif path.startswith("/same") and b"if-none-match" in head.lower():
                    writer.write(b'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\n\r\n')
                else:
                    counts[path + host] = counts.get(path + host, 0) + 1
                    number = int(path.rsplit("/", 1)[1])
                    # no two articles are edited to the same words
                    own = counts[path + host] * 10_000 + number * len(HOSTS) + HOSTS.index(host)
                    body = edited(splits[number % len(splits)], 0 if path.startswith("/same") else own)
                    writer.write(
                        b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "1"\r\nContent-Length: %d\r\n\r\n'
                        % len(body)
                    )
                    writer.write(body)
                await writer.drain()
                busy[host] -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            busy[host] = 0
        finally:
            writer.close()

    ports = {}
    for host in HOSTS:
        server = await asyncio.start_server(lambda r, w, host=host: talk(host, r, w), host, 0)
        ports[host] = server.sockets[0].getsockname()[1]
    ready.send(ports)
    while True:
        try:
            await asyncio.to_thread(ready.recv)
        except EOFError:
            os._exit(0)
        ready.send(most[0])


class Server:
    """The server's process."""

    def __init__(self, splits: list[Split]) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, splits), daemon=True)
        self.process.start()
        theirs.close()
        self.ports: dict[str, int] = self.pipe.recv()

    def addresses(self, kind: str, count: int) -> list[str]:
        """So many addresses, over all hosts."""
        return [
            f"http://{host}:{self.ports[host]}/{kind}/{number // len(HOSTS)}"
            for number in range(count)
            for host in [HOSTS[number % len(HOSTS)]]
        ]

    def most_at_once(self) -> int:
        """The most requests that were under way to one host at the same time."""
        self.pipe.send(None)
        return int(self.pipe.recv())

    def close(self) -> None:
        """End it."""
        self.pipe.close()
        self.process.join()


# ── measuring ───────────────────────────────────────────────────────────────────────────────────────────────────────


def cpu(but: int) -> float:
    """CPU seconds of this process and its children, but for one."""
    children = [child.pid for child in multiprocessing.active_children()]
    # the clock of another process is named so by Linux, see clock_getcpuclockid(3)
    clocks = [(~child << 3) | 2 for child in children if child is not None and child != but]
    return time.process_time() + sum(map(time.clock_gettime, clocks))


def resident() -> float:
    """Memory of this process in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def watched(folder: Path, addresses: Sequence[str]) -> Library:
    """A new library that watches these."""
    library = Library.open(folder / "library.sqlite", measure=words_changed)
    with library.transaction():
        for address in addresses:
            library.articles.watch(address, datetime.now(UTC))
    return library


def all_once(watcher: Watcher, each: Callable[[], None] = lambda: None) -> Summary:
    """Check everything once; `each` is called after every check."""
    watcher.offer_all()
    summary = Summary()
    while watcher.busy:
        for report in watcher.step(1.0):
            summary = summary.plus(report)
            if isinstance(report, Checked):
                each()
    return summary


def some_once(watcher: Watcher, articles: Sequence[int]) -> Summary:
    """Check these once."""
    watcher.offer_articles(articles)
    summary = Summary()
    while watcher.busy:
        for report in watcher.step(1.0):
            summary = summary.plus(report)
    return summary


class Alone:
    """Reading and nothing else, in as many processes as the watcher has, each kept busy."""

    def __init__(self) -> None:
        self._client = Client()
        self._pages = Pages(READERS)

    def fetched(self, addresses: Sequence[str]) -> list[Answer]:
        """The pages at these addresses, at their next edit."""
        return [self._client.get(address) for address in addresses]

    def read(self, answers: Sequence[Answer]) -> None:
        """Read them."""
        with ThreadPoolExecutor(READERS) as threads:
            list(threads.map(lambda answer: self._pages.read(answer, lambda: False), answers))

    def close(self) -> None:
        """End the processes."""
        self._pages.close()
        self._client.close()


def changed_pages(server: Server, rounds: int) -> tuple[float, float, float, float]:
    """Changed pages a second, CPU seconds a page, of reading alone, and the ratio: medians of the rounds."""
    addresses = server.addresses("edit", PAGES_CHECKED)
    alone = Alone()
    found: list[tuple[float, float, float, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        watched(Path(folder), addresses) as library,
        Watcher(library, OUR_OWN) as watcher,
    ):
        all_once(watcher)
        alone.read(alone.fetched(addresses))
        articles = {article.url: article.id for article in library.articles.due(datetime.max.replace(tzinfo=UTC), 1000)}

        def reading(turn: Sequence[str]) -> tuple[float, float]:
            answers = alone.fetched(turn)
            return taken(lambda: alone.read(answers))

        def watching(turn: Sequence[str]) -> tuple[float, float]:
            summaries: list[Summary] = []
            cost = taken(lambda: summaries.append(some_once(watcher, [articles[address] for address in turn])))
            assert summaries[0].changed == summaries[0].checked == len(turn), summaries
            return cost

        def taken(work: Callable[[], None]) -> tuple[float, float]:
            before, start = cpu(server.process.pid or 0), time.perf_counter()
            work()
            return cpu(server.process.pid or 0) - before, time.perf_counter() - start

        for _ in range(rounds):
            costs: dict[object, list[tuple[float, float]]] = {reading: [], watching: []}
            for number, start in enumerate(range(0, PAGES_CHECKED, TURN)):
                for work in (reading, watching) if number % 2 else (watching, reading):
                    costs[work].append(work(addresses[start : start + TURN]))
            (alone_cpu, _), (cost, seconds) = (map(sum, zip(*costs[work], strict=True)) for work in (reading, watching))
            found.append((PAGES_CHECKED / seconds, cost / PAGES_CHECKED, alone_cpu / PAGES_CHECKED, cost / alone_cpu))
    alone.close()
    rate, cost, alone_cpu, ratio = (statistics.median(column) for column in zip(*found, strict=True))
    return rate, cost, alone_cpu, ratio


def not_modified(server: Server, count: int, rounds: int) -> tuple[float, float]:
    """Checks a second, and CPU seconds a check, after a first round that is not counted."""
    with tempfile.TemporaryDirectory() as folder, watched(Path(folder), server.addresses("same", count)) as library:
        with Watcher(library, OUR_OWN) as watcher:
            all_once(watcher)
            before, start = cpu(server.process.pid or 0), time.perf_counter()
            summaries = [all_once(watcher) for _ in range(rounds)]
            taken, spent = time.perf_counter() - start, cpu(server.process.pid or 0) - before
        checks = sum(summary.checked for summary in summaries)
        assert all(summary.unchanged == count for summary in summaries), summaries
        return checks / taken, spent / checks


def memory(server: Server, checks: int) -> list[float]:
    """Resident MB after each tenth of so many checks, one in ten of a changed page."""
    addresses = server.addresses("same", 450) + server.addresses("edit", 50)
    found: list[float] = []
    done = 0

    def each() -> None:
        nonlocal done
        done += 1
        if done % (checks // 10) == 0:
            found.append(resident())

    with (
        tempfile.TemporaryDirectory() as folder,
        watched(Path(folder), addresses) as library,
        Watcher(library, OUR_OWN) as watcher,
    ):
        while done < checks:
            all_once(watcher, each)
    return found


def stopping(server: Server) -> float:
    """Seconds to end while every host drips a byte now and then."""
    with tempfile.TemporaryDirectory() as folder, watched(Path(folder), server.addresses("drip", 50)) as library:
        watcher = Watcher(library, Manner(delay=timedelta(0), limits=Limits(total=600, read=600)))
        watcher.offer_all()
        for _ in range(10):
            watcher.step(0.1)
        start = time.perf_counter()
        watcher.close()
        return time.perf_counter() - start


def heartbeat(server: Server, seconds: float, fetching: bool) -> list[float]:
    """How late, in ms, a 5 ms timer of the UI thread is, with the fetcher at full speed or without."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from diffviewer.work.fetcher import Fetcher

    app = QCoreApplication.instance() or QCoreApplication([])
    late: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.sqlite"
        watched(Path(folder), server.addresses("edit", 300)).close()
        fetcher = Fetcher(lambda: Library.open(file, measure=words_changed), lambda: OUR_OWN)
        last = [time.perf_counter()]

        def beat() -> None:
            now = time.perf_counter()
            late.append(max(0.0, (now - last[0]) * 1000 - 5))
            last[0] = now

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(beat)
        again = QTimer()
        again.timeout.connect(fetcher.check_all)
        if fetching:
            fetcher.start()
            again.start(500)
        QTimer.singleShot(WARM_UP, lambda: (late.clear(), last.__setitem__(0, time.perf_counter()), timer.start(5)))
        QTimer.singleShot(int(WARM_UP + seconds * 1000), app.quit)
        app.exec()
        timer.stop()
        again.stop()
        fetcher.stop()
        fetcher.wait()
    return late


def peer(folder: Path, name: str, addresses: Sequence[str]) -> tuple[float, float] | None:
    """Pages a second and CPU seconds a page of another program's second run over these pages."""
    with tempfile.TemporaryDirectory() as home:
        jobs = Path(home) / "jobs.yaml"
        if name == PARTS:
            jobs.write_text("\n".join(addresses))
            program = folder / "bin" / "python"
            command = [
                str(program),
                str(Path(__file__).parent / "peers" / f"{PARTS}.py"),
                str(Path(home) / "cache.db"),
                str(jobs),
            ]
        else:
            jobs.write_text("\n---\n".join(f"url: {address}\nfilter:\n  - html2text" for address in addresses))
            program, config = folder / "bin" / name, Path(home) / "config.yaml"
            store = "--cache" if name == "urlwatch" else "--database"
            command = [str(program), "--urls" if name == "urlwatch" else "--jobs", str(jobs), "--config", str(config)]
            command += [store, str(Path(home) / "cache.db"), "--hooks", str(Path(home) / "hooks.py")]
        if not program.exists():
            return None
        environment = {"HOME": home, "PATH": os.environ["PATH"], "PYTHONWARNINGS": "ignore"}
        for _ in range(2):
            before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
            taken = time.perf_counter() - start
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode or done.stdout.count("CHANGED") < len(addresses):
            print(f"    {name}: {done.stderr.strip().splitlines()[-1:] or 'not every change was told'}")
            return None
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return len(addresses) / taken, spent / len(addresses)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checks", type=int, default=20_000, help="checks over which memory is watched")
    parser.add_argument("--peers", type=Path, help="a virtual environment with other programs")
    arguments = parser.parse_args()
    splits = real()
    size = statistics.mean(len(before) + len(after) for before, after in splits)
    tell("pages served", size / 1000, "kB each")
    server = Server(splits)
    try:
        rate, cost, reading, ratio = changed_pages(server, ROUNDS)
        tell("extraction alone", reading * 1000, "ms CPU a page")
        tell("changed pages", rate, f"a second, {cost * 1000:.1f} ms CPU, {ratio:.2f} x extraction alone")
        rate, cost = not_modified(server, 1000, 3)
        tell("not modified", rate, f"a second, {cost * 1000:.1f} ms CPU")
        for name in ("urlwatch", "webchanges", PARTS):
            found = peer(arguments.peers, name, server.addresses("edit", PAGES_CHECKED)) if arguments.peers else None
            if found:
                tell(f"  {name}, changed pages", found[0], f"a second, {found[1] * 1000:.1f} ms CPU")
            else:
                print(f"  {name} is not here")
        for fetching in (False, True):
            late = sorted(heartbeat(server, 8, fetching))
            worst = f"ms late at the 99th percentile, {max(late):.1f} at most, of {len(late)} beats"
            tell("heartbeat, fetching" if fetching else "heartbeat, idle", statistics.quantiles(late, n=100)[98], worst)
        levels = memory(server, arguments.checks)[1:]
        tell("memory", levels[0], f"MB, then {min(levels):.1f} to {max(levels):.1f} over {arguments.checks} checks")
        tell("most at once to one host", server.most_at_once(), "")
        tell("stop while all hosts drip", stopping(server), "s")
    finally:
        server.close()
    cost = checks_of_unchanged(Pace(jitter=0.0), 220)
    tell("an unchanged article", cost, "checks in 220 days (News Sniffer: 43)")


def tell(name: str, value: float, what: str) -> None:
    """One line of the table."""
    print(f"{name:<28}{value:>9.{0 if isinstance(value, int) else 1}f} {what}".rstrip(), flush=True)


if __name__ == "__main__":
    sys.exit(main())
