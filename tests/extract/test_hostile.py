"""The corpus of bad input: each file gives its article or a clear refusal, and the next is read as if nothing was."""

import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from diffviewer.errors import InputError
from diffviewer.reading import Reader

# files whose expectation names the texts that must come out whole
_ARTICLES = ("article", "chinese", "russian", "japanese")
# two of 2 GiB take minutes to make; test_saved.py has a smaller one
_SKIPPED = {"zip_bomb.html.gz", "zip_bomb_body.html"}


@pytest.fixture(scope="module")
def hostile(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    spec = importlib.util.spec_from_file_location("make_hostile", corpus / "hostile" / "make_hostile.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    for name in _SKIPPED:
        del maker.FILES[name]
    maker.main(str(folder), False)
    return folder


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def test_every_hostile_file(hostile: Path, reader: Reader) -> None:
    expected = json.loads((hostile / "expected.json").read_text(encoding="utf-8"))
    wrong: list[str] = []
    for name, holds in expected["files"].items():
        try:
            texts = [block.text for block in reader.read(str(hostile / name))[0].document.blocks]
        except InputError:
            texts = None
        if holds in _ARTICLES:
            sentences = expected[holds]
            right = texts is not None and all(any(s in text for text in texts) for s in sentences)
        elif holds in ("nothing", "a refusal", "no file contents"):
            right = texts is None
        elif holds == "article or a clear refusal":
            right = texts is None or all(any(s in text for text in texts) for s in expected["article"])
        else:
            right = texts is None or "root:" not in "\n".join(texts)
        if not right:
            wrong.append(f"{name}: expected {holds}, read {texts and texts[:2]}")
    assert not wrong
