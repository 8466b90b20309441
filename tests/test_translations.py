"""The texts for people: each is found in the sources, and each language has them all."""

import re
import shutil
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from diffviewer import library_messages, messages, watching_messages
from diffviewer.errors import InputError, Problem
from diffviewer.store.problems import LibraryError, LibraryProblem
from scripts import translations
from scripts.translations import MESSAGES, TRANSLATIONS, NotLiteral, Text, all_texts, missing, texts

FILES = sorted(TRANSLATIONS.glob("*.ts"))
PATTERN = re.compile(r"(dddd|d|MMMM?|yyyy|HH|mm|ss|[ ,:])+")  # of a date or a time
PLACEHOLDERS = re.compile(r"\{\w*\}|%n|[↑↓→←⇄¶]")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages' files as lupdate would make them of the sources now."""
    folder = tmp_path_factory.mktemp("fresh")
    for file in FILES:
        shutil.copy(file, folder)
    translations.update(folder)
    return folder


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_missing(file: Path, fresh: Path) -> None:
    lacking = [(text.context, text.source) for text in missing(fresh / file.name)]
    assert lacking == []
    # nor is there one that nothing says any more
    assert (fresh / file.name).read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


def pairs(file: Path) -> list[tuple[str, str, bool]]:
    """Source, translation and whether it counts, for all that a language's file holds."""
    return [
        (message.findtext("source", ""), node.text, message.get("numerus") == "yes")
        for message in ElementTree.parse(file).iter("message")
        for node in message.find("translation").iter()  # type: ignore[union-attr]
        if node.text and node.text.strip()
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translations_keep_what_the_program_fills_in(file: Path) -> None:
    for source, said, counts in pairs(file):
        expected, found = (Counter(PLACEHOLDERS.findall(text.replace("%Ln", "%n"))) for text in (source, said))
        if counts:  # "one article" needs no figure
            expected["%n"] = found["%n"] = 0
        assert expected == found, (source, said)
        assert "%1" not in said
        assert source.count("\n") == said.count("\n"), (source, said)
        assert source.count("&") == said.count("&"), (source, said)
        assert (source[:1] == " ", source[-1:] == " ") == (said[:1] == " ", said[-1:] == " "), (source, said)
        assert source.endswith("…") == said.endswith("…"), (source, said)


def test_french_spaces_stay_with_their_signs() -> None:
    for source, said, _ in pairs(TRANSLATIONS / "diffviewer_fr.ts"):
        assert not re.search(r"(?<![\s(])[;!?»]|(?<=\w):(?: (?! )|$)|[«](?![\u00a0\u202f])|[ ][;:!?»]", said), (
            source,
            said,
        )
        assert "'" not in said or PATTERN.fullmatch(source), (source, said)


@pytest.mark.parametrize(
    ("code", "opening", "closing", "foreign"),
    [("de", "„", "“", "”«»"), ("fr", "«", "»", "“”„"), ("es", "«", "»", "“”„")],
)
def test_quotation_marks_are_those_of_the_language(code: str, opening: str, closing: str, foreign: str) -> None:
    for source, said, _ in pairs(TRANSLATIONS / f"diffviewer_{code}.ts"):
        # words side by side are searched for between straight ones
        assert said.count(opening) == said.count(closing), (source, said)
        assert not set(said) & set(foreign), (source, said)
        assert said.count(closing) + said.count('"') // 2 == source.count("”"), (source, said)
        if code == "es":
            assert (said.count("¿"), said.count("¡")) == (said.count("?"), said.count("!")), (source, said)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_patterns_of_dates_say_the_same_in_each_language(file: Path) -> None:
    for source, said, _ in pairs(file):
        if PATTERN.fullmatch(source):
            bare = re.sub("'[^']*'", "", said)
            assert not re.sub(r"[dMyHms\s,.:]", "", bare), (source, said)
            assert re.findall("d+|M+|y+|H+|m+|s+", bare) == re.findall("d+|M+|y+|H+|m+|s+", source), (source, said)


def test_every_call_is_understood(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(
        "class Outer(QWidget):\n"
        "    def say(self, row):\n"
        "        self.tr('one ' 'sentence')\n"
        "        self.tr('%n row(s)', '', row.count.all)\n"
        "        self.place.translate(0, row.height)\n"
        "        return QCoreApplication.translate('Rows', 'a\\nb', 'what it is', len(row))\n"
        "    class Inner(QWidget):\n"
        "        def say(self):\n"
        "            self.tr('inside', disambiguation='a place')\n"
    )
    assert texts(file) == {
        Text("Outer", "one sentence"),
        Text("Outer", "%n row(s)", "", True),
        Text("Rows", "a\nb", "what it is", True),
        Text("Inner", "inside", "a place"),
    }


@pytest.mark.parametrize("call", ["self.tr(text)", "self.tr(f'{text}')", "translate('Rows', text)"])
def test_a_text_that_cannot_be_known_is_refused(call: str, tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(f"class Some:\n    def say(self, text):\n        {call}\n")
    with pytest.raises(NotLiteral):
        texts(file)


def test_sentences_of_the_core_are_found() -> None:
    known = {text.source for text in all_texts() if text.context == MESSAGES}
    asked: set[str] = set()

    def translate(text: str) -> str:
        asked.add(text)
        return text

    for problem in Problem:
        for detail in ("", "Permission denied"):
            error = InputError(problem, "page.html", size=3_000_000, limit=2_000_000, detail=detail)
            messages.sentence(error, translate)
    for size in (1, 2_500, 10**7, 10**12):
        messages.file_size(size, translate)
    for trouble in LibraryProblem:
        library_messages.library_sentence(LibraryError(trouble, Path("library.sqlite")), translate)
    for reason in watching_messages._REASONS:
        watching_messages.reason_sentence(reason, translate)
    assert len(asked) > 70
    assert asked <= known


def test_english_plurals_are_regular() -> None:
    """The program makes them from the source text: "%n change(s)"."""
    for text in all_texts():
        if text.plural:
            assert "%n" in text.source or text.comment == "after a number", text
            # "files" are many there
            assert not re.search(r"%n (?!files)(\w+ )?\w+s\b", text.source), text
