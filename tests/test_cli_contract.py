"""The JSON of the command line, checked against its schema: scripts and measures rely on every key of it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from diffviewer.cli import main
from diffviewer.comparing import compare_documents
from diffviewer.export.as_json import comparison_object, document_object, one_line
from diffviewer.models import Block, BlockKind, Document
from diffviewer.paths import resources


def strict(**properties: Any) -> dict[str, Any]:
    """An object with exactly these keys."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def spans(*kinds: str) -> dict[str, Any]:
    pair = {"type": "array", "prefixItems": [{"type": "string", "minLength": 1}, {"enum": list(kinds)}], "items": False}
    return {"type": "array", "items": {**pair, "minItems": 2}}


STRING, COUNT = {"type": "string"}, {"type": "integer", "minimum": 0}
NUMBERS = {"type": "array", "items": COUNT, "uniqueItems": True}
FACTS = dict.fromkeys(("title", "byline", "published", "modified", "url", "language"), STRING)
OLD_SPANS, NEW_SPANS = spans("equal", "removed", "moved"), spans("equal", "added", "moved")
COMPARISON = strict(
    schema={"const": 1},
    old=strict(**FACTS, paragraphs={"type": "array", "items": STRING}),
    new=strict(**FACTS, paragraphs={"type": "array", "items": STRING}),
    title=strict(old_spans=OLD_SPANS, new_spans=NEW_SPANS),
    rows={
        "type": "array",
        "items": strict(
            kind={"enum": ["equal", "changed", "removed", "added", "moved"]},
            old=NUMBERS,
            new=NUMBERS,
            old_spans=OLD_SPANS,
            new_spans=NEW_SPANS,
            move={"type": ["integer", "null"]},
        ),
    },
    stats=strict(
        **dict.fromkeys(
            (
                *("changes", "words_added", "words_removed", "words_moved"),
                *("paragraphs_added", "paragraphs_removed", "paragraphs_moved"),
            ),
            COUNT,
        )
    ),
)
KINDS = ["paragraph", "heading", "list_item", "quote", "caption", "standfirst", "correction"]
DOCUMENT = strict(
    **FACTS,
    blocks={"type": "array", "items": strict(kind={"enum": KINDS}, text={"type": "string", "minLength": 1})},
    extractor=STRING,
)


def check(answer: dict[str, Any], schema: dict[str, Any]) -> None:
    Draft202012Validator(schema).validate(answer)


def check_whole(answer: dict[str, Any]) -> None:
    """Every paragraph stands in exactly one row, and a row's spans are its paragraphs to the letter."""
    check(answer, COMPARISON)
    for side in ("old", "new"):
        paragraphs = answer[side]["paragraphs"]
        numbers = [number for row in answer["rows"] for number in row[side]]
        assert sorted(numbers) == list(range(len(paragraphs)))
        for row in answer["rows"]:
            text = "".join(span[0] for span in row[f"{side}_spans"])
            assert text == "\n".join(paragraphs[number] for number in row[side])
        assert "".join(span[0] for span in answer["title"][f"{side}_spans"]) == answer[side]["title"]


def lines_of(capsys: pytest.CaptureFixture[str]) -> Iterator[dict[str, Any]]:
    for line in capsys.readouterr().out.splitlines():
        yield json.loads(line)


words = st.lists(st.sampled_from(["a", "the", "bridge", "was", "shut", "40", "“now”", "🦆", "。", "été"]), min_size=1)
blocks = st.builds(Block, st.sampled_from(list(BlockKind)), words.map(" ".join))
documents = st.builds(Document, title=words.map(" ".join) | st.just(""), blocks=st.lists(blocks, max_size=6).map(tuple))


@given(documents, documents)
def test_any_two_documents(old: Document, new: Document) -> None:
    answer = json.loads(one_line(comparison_object(compare_documents(old, new))))
    check_whole(answer)
    assert answer["old"]["paragraphs"] == list(old.paragraphs)
    check(json.loads(one_line(document_object(old))), DOCUMENT)


@given(st.text(st.characters(exclude_categories=[])))
def test_one_line_holds_any_text(text: str) -> None:
    line = one_line({"text": text})
    assert "\n" not in line
    line.encode("utf-8")
    assert json.loads(line) == {"text": text}


def test_saved_pages(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = sorted(str(path) for path in (resources() / "sample").glob("*.html"))[:2]
    assert main(["compare", old, new, "--format", "json"]) == 0
    check_whole(next(lines_of(capsys)))
    assert main(["extract", old, "--format", "json"]) == 0
    check(next(lines_of(capsys)), DOCUMENT)


def test_real_pairs(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folders = sorted(path.parent for path in corpus.glob("pairs/*/v0.txt"))
    listed = tmp_path / "pairs.tsv"
    listed.write_text("".join(f"{f / 'v0.txt'}\t{f / 'v1.txt'}\n" for f in folders), encoding="utf-8")
    assert main(["compare", "--batch", str(listed)]) == 0
    answers = list(lines_of(capsys))
    assert len(answers) == len(folders)
    for folder, answer in zip(folders, answers, strict=True):
        assert answer.pop("pair") == [str(folder / "v0.txt"), str(folder / "v1.txt")]
        check_whole(answer)
        for side, name in (("old", "v0.txt"), ("new", "v1.txt")):
            lines = (folder / name).read_text(encoding="utf-8").split("\n")
            assert answer[side]["paragraphs"] == [line for line in lines if line.strip()]


def test_news_sniffer_page(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(corpus / "seed" / "newssniffer.html"), "--format", "json"]) == 0
    answer = next(lines_of(capsys))
    check_whole(answer)
    assert answer["stats"]["changes"] > 0


def test_bad_pages_are_answered(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = sorted(str(path) for path in (corpus / "hostile" / "small").iterdir())
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(names), encoding="utf-8")
    assert main(["extract", "--batch", str(listed)]) == 0
    answers = list(lines_of(capsys))
    assert [answer.pop("file") for answer in answers] == names
    for answer in answers:
        if "error" in answer:
            assert answer["error"].endswith(".")
        else:
            check(answer, DOCUMENT)
            assert answer["blocks"]
