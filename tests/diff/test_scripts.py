"""Writing systems: what a token is, and where text is never cut."""

import pytest
import regex

from diffviewer.diff.result import RowKind, SpanKind
from diffviewer.diff.tokens import offsets, split
from tests.diff.rules import compared, marked


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("plain words, and some", ["plain", "words,", "and", "some"]),
        ("a\u00a0b\u2028c\td", ["a", "b", "c", "d"]),
        ("left—right and up--down", ["left", "—", "right", "and", "up", "--", "down"]),
        ("well...he said… no", ["well", "...", "he", "said…", "no"]),
        ("1914–1918 and state-run", ["1914–1918", "and", "state-run"]),
        ("警察は66人を逮捕", ["警", "察", "は", "66", "人", "を", "逮", "捕"]),
        ("カタカナとひらがな", ["カタカナ", "と", "ひ", "ら", "が", "な"]),
        ("北京。New York", ["北", "京", "。", "New", "York"]),
        ("ท้ำดี", ["ท้ำ", "ดี"]),
        ("e\u0301te\u0301 👩\u200d👩\u200d👧!", ["e\u0301te\u0301", "👩\u200d👩\u200d👧!"]),
        ("a \u0301b", ["a", " \u0301b"]),
        ("", []),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert split(text) == tokens
    assert [text[start:end] for start, end in offsets(text, tokens, lambda: None)] == tokens


@pytest.mark.parametrize(
    "text", ["警察は66人を逮捕", "สวัสดีครับท่าน", "a \u0301b — c—d", "नमस्ते दुनिया", "👨\u200d👩\u200d👧🇫🇷🇩🇪 中👍🏽文"]
)
def test_no_token_cuts_a_cluster(text: str) -> None:
    bounds = {0, *(found.end() for found in regex.finditer(r"\X", text))}
    for start, end in offsets(text, split(text), lambda: None):
        assert {start, end} <= bounds


def test_composed_and_decomposed_letters_are_the_same() -> None:
    diff = compared(["caf\u00e9 au lait"], ["cafe\u0301 au lait"])
    assert [row.kind for row in diff.rows] == [RowKind.EQUAL]
    assert diff.stats.changes == diff.stats.ignored == 0


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"),
    [
        ("警察は昨日63人を逮捕したと発表した。", "警察は昨日66人を逮捕したと発表した。", ["63"], ["66"]),
        ("北京市政府今天宣布新的计划。", "上海市政府今天宣布新的计划。", ["北京"], ["上海"]),
        ("قال الوزير إن القانون جديد تماما", "قال الرئيس إن القانون جديد تماما", ["الوزير"], ["الرئيس"]),
        ("השר אמר כי החוק יעבור היום בכנסת", "השר אמר כי החוק יעבור מחר בכנסת", ["היום"], ["מחר"]),
        (
            "Die Polizei 👩\u200d🚒 kam sofort nach Haus",
            "Die Polizei 👨\u200d🚒 kam sofort nach Haus",
            ["👩\u200d🚒"],
            ["👨\u200d🚒"],
        ),
    ],
)
def test_edits_in_any_script(old: str, new: str, removed: list[str], added: list[str]) -> None:
    (row,) = compared([old], [new]).rows
    assert (marked(row.old_spans), marked(row.new_spans)) == (removed, added)


def test_a_mark_on_a_space_keeps_its_space() -> None:
    (row,) = compared(["one two three four"], ["one \u0301two three four"]).rows
    assert [span.text for span in row.new_spans if span.kind is SpanKind.ADDED] == [" \u0301two"]
