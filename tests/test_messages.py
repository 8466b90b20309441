"""The sentences about inputs that cannot be used."""

import re
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.errors import InputError, Problem
from diffviewer.messages import file_size, sentence, shortened, shown

FACTS = {"size": 12_400_000, "limit": 5_000_000, "detail": "Permission denied"}


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("detail", ["", "Permission denied", "the disk is full."])
def test_every_problem_has_one_sentence(problem: Problem, detail: str) -> None:
    said = sentence(InputError(problem, "/home/me/page.html", size=3_000_000, limit=2_000_000, detail=detail))
    assert said.endswith(".")
    assert not said.endswith("..")
    assert "\n" not in said
    assert "{" not in said
    assert ": ." not in said
    assert "“”" not in said or problem is Problem.BAD_LIST
    if problem not in (Problem.TOO_MANY, Problem.BAD_LIST, Problem.NO_DISPLAY):
        assert "“page.html”" in said


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (Problem.MISSING, "There is no file “page.html”."),
        (Problem.TOO_LARGE, "“page.html” is too large: 12 MB, where 5 MB is the most that can be read."),
        (Problem.UNREADABLE, "“page.html” cannot be read: Permission denied."),
    ],
)
def test_sentences(problem: Problem, said: str) -> None:
    assert sentence(InputError(problem, "saved/page.html", **FACTS)) == said


def test_a_size_like_the_limit_is_not_named() -> None:
    error = InputError(Problem.TOO_LARGE, "page.html", size=67_108_865, limit=67_108_864)
    assert sentence(error) == "“page.html” is too large: more than 67 MB, which is the most that can be read."


def test_files_and_seconds_are_not_bytes() -> None:
    assert sentence(InputError(Problem.TOO_MANY, "a", size=60, limit=50)).startswith("60 files")
    assert "10 seconds" in sentence(InputError(Problem.TOO_SLOW, "a", limit=10))


def test_the_command_line_names_the_whole_path() -> None:
    error = InputError(Problem.MISSING, "saved/page.html")
    assert sentence(error, whole_path=True) == "There is no file “saved/page.html”."


@pytest.mark.parametrize("problem", Problem)
def test_a_translator_gets_whole_templates(problem: Problem) -> None:
    """Each template reaches the translator before anything is filled in, and its fields can be put in any order."""
    asked: list[str] = []

    def reversed_fields(template: str) -> str:
        asked.append(template)
        return " ".join(reversed([f"{{{name}}}" for _, name, _, _ in Formatter().parse(template) if name])) or "said"

    said = sentence(InputError(problem, "page.html", **FACTS), reversed_fields)
    assert said
    assert "page.html" not in "".join(asked)


@given(st.text(), st.text())
def test_any_name_stays_on_one_line(path: str, detail: str) -> None:
    for problem in Problem:
        said = sentence(InputError(problem, path, detail=detail), whole_path=True)
        assert said.splitlines() == [said]
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", said)


def test_what_has_no_shape_is_spelled_out() -> None:
    assert shown("a\nb\tc\x1b\u202e\udce9") == "a\\nb\\tc\\u001b\\u202e\\xe9"
    assert shown("naïve 👩‍🚒 ملف 頁") == "naïve 👩‍🚒 ملف 頁"


def test_a_long_name_keeps_both_ends() -> None:
    name = shortened("/a/" + "beginning" * 10 + "-end.html")
    assert len(name) == 60
    assert name.startswith("beginning")
    assert "…" in name
    assert name.endswith("-end.html")


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1 kB"),
        (1234, "1.2 kB"),
        (52_428_800, "52 MB"),
        (67_108_864, "67 MB"),
        (999_600, "1 MB"),
        (1_500_000_000, "1.5 GB"),
        (5_000_000_000_000, "5000 GB"),
    ],
)
def test_sizes(size: int, said: str) -> None:
    assert file_size(size) == said
