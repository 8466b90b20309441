"""Throw damaged and random pages at the reader: `python tests/extract/fuzz.py [CASES] [SEED] [PROCESSES]`.

100,000 cases by default. Each must give an article or an InputError, within the time limit and without any other
exception; so must every tenth read under rules of odd kinds, and taken apart into its parts. Some are archives. Cases
run in processes of this program's own, one a core; a case that takes longer than the reader's limit, or raises, is
written to a file whose name says its seed and number, and the run fails.
"""

import gzip
import multiprocessing
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from diffviewer.errors import InputError
from diffviewer.rules import Rule, RuleKind
from tests.extract.pages import PARAGRAPHS, page
from tests.warcs import OTHER, ferry, warc

SECONDS = 10
_CHUNK = 500

_TAGS = (
    "div p span a h1 h2 article main aside footer table tr td ul li blockquote figure figcaption br script style svg"
)
_CHARSETS = "utf-8 utf-16 utf-16-le cp1252 cp1251 koi8-r gb18030 shift_jis euc-kr iso2022_jp utf-7 big5 latin-1 x-user"
_PIECES = (
    b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<script>", b"</script>", b"<style", b"&#xD800;", b"&#0;", b"&nbsp;", b"\0",
    b"\xff\xfe", b"\xed\xa0\x80", b"<svg", b"<template>", b"<table><tr><td>", b'class="', b"style='display:none'",
    b"<a href=", b"&amp" * 50, b"<p" * 50, b"<div>" * 300, b"\xf0\x9f\x91\xa9\xe2\x80\x8d", b"<frameset>",
    b"<plaintext>",
    b'<script type="application/ld+json">{"@type":"Article","headline":', b"--x\r\n", b"MIME-Version: 1.0\r\n",
    b"Content-Type: multipart/related; boundary=x\r\n", b"\r\n\r\n", b"bplist00", b"\x1f\x8b\x08", b"<meta charset=",
    b"<noscript>", b"</body></html>", b"<html>", b"<base href=x>",
)  # fmt: skip
_RULES = (
    Rule("", RuleKind.PATTERN, r"(\w+\s?)*$"),
    Rule("", RuleKind.SELECTOR, "div > p:nth-child(2n), [class*=ad] *, :not(p)", keep=True),
    Rule("", RuleKind.NUMBERS, PARAGRAPHS[0]),
    Rule("", RuleKind.EXACT, "word", keep=True),
    Rule("", RuleKind.SELECTOR, "p[["),
)
FERRY = (ferry("2025-03-01T10:00:00Z"), ferry("not a time"))
_ATTRIBUTES = ("", ' class="article-body ad"', ' id="comments"', ' href="/a"', " hidden", ' itemprop="author"')


def cases(seed: int) -> Iterator[tuple[bytes, str]]:
    """An endless row of cases: pages damaged at random places, soups of tags, archives, and random bytes."""
    rng = random.Random(seed)
    base = [page().encode(), _mhtml(), gzip.compress(page().encode()), page(PARAGRAPHS * 8).encode("utf-16")]
    archives = [warc((*FERRY, OTHER)), warc((*FERRY, OTHER), packed=False)]
    while True:
        kind = rng.randrange(11)
        name = rng.choice(["a.html", "a.mhtml", "a.webarchive", "a.html.gz", "a.txt", "a.md", "a", "a.xml"])
        if kind < 5:
            yield _damaged(rng, rng.choice(base)), name
        elif kind < 8:
            yield _soup(rng), name
        elif kind == 10:
            yield _damaged(rng, rng.choice(archives)), "a.warc.gz"
        elif kind == 8:
            head = rng.choice([b"", b"\xff\xfe", b"<html>", b"bplist00", b"\x1f\x8b\x08\0", b"MIME-Version: 1.0\r\n"])
            yield head + rng.randbytes(rng.randrange(2000)), name
        else:
            text = "".join(chr(rng.randrange(32, rng.choice([0x250, 0xD800]))) for _ in range(400))
            yield page((text, *PARAGRAPHS[:2])).encode(rng.choice(["utf-8", "utf-16", "gb18030"]), "replace"), name


def _damaged(rng: random.Random, data: bytes) -> bytes:
    broken = bytearray(data)
    for _ in range(rng.randrange(1, 12)):
        at = rng.randrange(len(broken) + 1)
        what = rng.randrange(4)
        if what == 0:
            del broken[at : at + rng.randrange(200)]
        elif what == 1:
            broken[at:at] = rng.choice(_PIECES)
        elif what == 2:
            broken[at : at + 3] = rng.randbytes(3)
        else:
            start = rng.randrange(len(broken) + 1)
            broken[at:at] = broken[start : start + rng.randrange(400)]
    return bytes(broken)


def _soup(rng: random.Random) -> bytes:
    parts: list[str] = [f'<meta charset="{rng.choice(_CHARSETS.split())}">']
    for _ in range(rng.randrange(1, 120)):
        tag = rng.choice(_TAGS.split())
        slash = rng.choice(["", "", "/"])
        attribute = rng.choice(
            ["", ' class="article-body ad"', ' id="comments"', ' href="/a"', " hidden", ' itemprop="author"']
        )
        parts.append(f"<{slash}{tag}{attribute if not slash else ''}>{rng.choice(['', 'word', *PARAGRAPHS])}")
    return "".join(parts).encode(rng.choice(["utf-8", "utf-16", "cp1252"]), "replace")


def _mhtml() -> bytes:
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    head += "--x\r\nContent-Type: text/html\r\n\r\n"
    return f"{head}{page()}\r\n--x--\r\n".encode()


def run(chunk: tuple[int, int]) -> tuple[int, float, list[str]]:
    """Run one chunk of cases: how many gave an article, the longest time, and what went wrong."""
    import logging

    from diffviewer.extract.page import parts_of, read_bytes

    logging.disable(logging.CRITICAL)
    seed, count = chunk
    signal.signal(signal.SIGALRM, _too_slow)
    articles, longest, wrong = 0, 0.0, []
    for number, (data, name) in zip(range(count), cases(seed), strict=False):
        began = time.perf_counter()
        signal.alarm(SECONDS)
        try:
            if name == "a.warc.gz":
                articles += _archive(data)
            else:
                articles += bool(read_bytes(data, name).captures)
            if number % 10 == 0:
                parts_of(data, name, rules=_RULES)
                read_bytes(data, name, rules=_RULES)
        except InputError:
            pass
        except BaseException as error:
            path = Path(f"fuzz-{seed}-{number}-{name}")
            path.write_bytes(data)
            wrong.append(f"{path}: {error!r}")
        finally:
            signal.alarm(0)
        longest = max(longest, time.perf_counter() - began)
    return articles, longest, wrong


def _archive(data: bytes) -> int:
    """How many pages of an archive can be taken from it."""
    from diffviewer.extract.archive import list_pages, take

    with tempfile.NamedTemporaryFile(suffix=".warc.gz") as file:
        file.write(data)
        file.flush()
        return sum(bool(take(page.path).page.body) for page in list_pages(file.name))


def _too_slow(*_: object) -> None:
    raise TimeoutError(f"more than {SECONDS} s")


def main() -> int:
    """Run all cases and print what came of them; 1 where any went wrong."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chunks = [(seed + i, min(_CHUNK, count - i * _CHUNK)) for i in range(-(-count // _CHUNK))]
    began = time.monotonic()
    articles, longest, wrong = 0, 0.0, []
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else None
    with multiprocessing.get_context("spawn").Pool(processes, maxtasksperchild=20) as pool:
        for found, slowest, bad in pool.imap_unordered(run, chunks):
            articles, longest = articles + found, max(longest, slowest)
            wrong += bad
    refused = count - articles - len(wrong)
    print(f"{count} cases in {time.monotonic() - began:.0f} s: {articles} articles, {refused} refused,")
    print(f"the slowest took {longest:.2f} s, {len(wrong)} went wrong")
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
