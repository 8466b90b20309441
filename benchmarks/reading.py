"""What reading a page costs, beside the library that it builds on, in the same run on the same pages.

    python benchmarks/reading.py [PAGES]

PAGES is how many pages the memory of the child process is watched over, 5,000 if left out. The pages are those of the
corpus beside the checkout; without it nothing is measured, and that is said. CPU time where one process works, wall
time where several do.
"""

import gzip
import logging
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared" / "corpus" / "pages"


def cpu_per_page(pages: list[bytes]) -> None:
    """The median over the pages of the CPU time of ours and of the library's default."""
    import trafilatura

    from diffviewer.extract.page import read_bytes

    ours: list[float] = []
    theirs: list[float] = []
    for data in pages[:3]:
        read_bytes(data, "page.html")
        trafilatura.extract(data)
    for data in pages:
        for take, times in (
            (lambda d=data: read_bytes(d, "page.html"), ours),
            (lambda d=data: trafilatura.extract(d), theirs),
        ):
            began = time.process_time()
            take()
            times.append(time.process_time() - began)
    a, b = statistics.median(ours), statistics.median(theirs)
    print(f"CPU per page, median of {len(pages)}: {a * 1000:.1f} ms, trafilatura {b * 1000:.1f} ms, ratio {a / b:.2f}")


def first_page(path: str) -> None:
    """From nothing to the first page, as after the start of the program, and the second."""
    from diffviewer.reading import Reader

    times = []
    with Reader() as reader:
        for _ in range(2):
            began = time.perf_counter()
            reader.read(path)
            times.append(time.perf_counter() - began)
    print(f"first page after the start: {times[0]:.2f} s, the second {times[1]:.3f} s")


def four_at_once(paths: list[str]) -> None:
    """Pages read by four threads through one child and through two."""
    from diffviewer.reading import Reader

    taken = []
    for workers in (1, 2):
        with Reader(workers=workers) as reader:
            for path in paths[: 2 * workers]:
                reader.read(path)
            threads = [threading.Thread(target=lambda i=i: [reader.read(p) for p in paths[i::4]]) for i in range(4)]
            began = time.perf_counter()
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            taken.append(time.perf_counter() - began)
    print(f"{len(paths)} pages by four threads: one child {taken[0]:.2f} s, two {taken[1]:.2f} s")


def memory(pages: list[bytes], count: int) -> None:
    """The child's resident memory while it reads `count` pages."""
    from diffviewer.extract.sandbox import Sandbox

    with Sandbox() as sandbox:
        for number in range(count):
            sandbox.read(pages[number % len(pages)], "page.html")
            if number + 1 in (1, count // 10, count // 2, count):
                print(f"memory of the child after {number + 1} pages: {_resident(sandbox)}")


def _resident(sandbox: object) -> str:
    process = sandbox._process  # type: ignore[attr-defined]
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    except OSError:
        return "not known on this system"
    return next(line.split(":")[1].strip() for line in status.splitlines() if line.startswith("VmRSS"))


def main() -> int:
    """Print the table."""
    files = sorted((CORPUS / "news").glob("*.html.gz"))
    if not files:
        print("skipped, there is no ../shared/corpus/pages beside the checkout")
        return 0
    logging.disable(logging.CRITICAL)
    pages = [gzip.decompress(path.read_bytes()) for path in files]
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, data in enumerate(pages):
            path = Path(folder) / f"{number}.html"
            path.write_bytes(data)
            paths.append(str(path))
        first_page(paths[0])
        four_at_once(paths)
    cpu_per_page(pages)
    memory(pages, int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
