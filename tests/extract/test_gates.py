"""The quality of reading on the pages of the corpus must not fall. `docs/reading.md` has the whole table.

The marks are a little below what is reached, so that a page more or less does not matter.
"""

import gzip
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from diffviewer.errors import InputError
from diffviewer.extract.page import read_bytes

BODY = {"paragraph", "heading", "list_item", "quote", "standfirst", "correction"}


@pytest.fixture(scope="module")
def scorer(corpus: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_extract", corpus / "score_extract.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(pages: dict[str, bytes]) -> tuple[dict[str, Any], int, float]:
    """What the scorer's own `run` gives, without a process for it."""
    answers: dict[str, Any] = {}
    failed = 0
    for key, data in pages.items():
        try:
            document = read_bytes(data, "page.html").captures[0].document
        except InputError:
            answers[key] = {}
            failed += 1
            continue
        answers[key] = {
            "title": document.title,
            "byline": document.byline,
            "published": document.published,
            "blocks": [{"kind": str(block.kind), "text": block.text} for block in document.blocks],
        }
    return answers, failed, 0.0


Go = Callable[[dict[str, bytes]], tuple[dict[str, Any], int, float]]


def test_articles(scorer: ModuleType, corpus: Path) -> None:
    found = scorer.set_benchmark(str(corpus / "pages" / "benchmark"), read, BODY, None)
    assert found["failed"] == 0
    assert found["f1"] >= 0.973


def test_news(scorer: ModuleType, corpus: Path) -> None:
    found = scorer.set_news(str(corpus / "pages" / "news"), read, BODY, None)
    assert found["failed"] == 0
    assert found["body"]["f1"] >= 0.968
    for name, least in {
        "block_f1": 0.925,
        "paragraph_recall": 0.975,
        "heading_recall": 0.97,
        "standfirst_recall": 0.90,
        "title": 0.84,
        "authors_exact": 0.88,
        "day": 0.985,
    }.items():
        assert found[name] >= least, name


def test_pages_of_old_parsers(scorer: ModuleType, corpus: Path) -> None:
    found = scorer.set_parser(str(corpus / "pages" / "parser"), read, BODY, None)
    assert found["title"] >= 0.95
    assert found["day"] == 1
    assert found["first"] >= 0.85
    assert found["last"] >= 0.95


def test_noise_makes_no_difference_and_edits_show(scorer: ModuleType, corpus: Path) -> None:
    found = scorer.set_noise(str(corpus / "pages" / "news"), read, BODY, 5, 5, 7)
    assert found["identical"] >= 0.98
    assert found["edits_exact"] == 1


def test_the_gold_of_the_corpus_is_there(corpus: Path) -> None:
    truth = json.loads((corpus / "pages" / "benchmark" / "ground-truth.json").read_text(encoding="utf-8"))
    with gzip.open(corpus / "pages" / "benchmark" / "html" / f"{next(iter(truth))}.html.gz") as file:
        assert b"<" in file.read(1000)
