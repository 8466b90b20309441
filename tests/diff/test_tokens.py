import random
import subprocess
import sys

import regex
from hypothesis import given
from hypothesis import strategies as st

from diffviewer.diff import tokens

LETTERS = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]

# what reporters write with: curly quotes, dashes, an ellipsis, a soft hyphen, letters with accents
PLAIN = """
import sys
from diffviewer.diff.engine import compare
old = ["“We open—at last…” said the café’s owner.", "It costs £5, or 6 € in Zürich.", "Мост открыт."]
new = ["“We close—at last…” said the café’s owner.", "It costs £6, or 7 € in Zü\u00adrich.", "Мост закрыт."]
assert compare(old, new).stats.changes == 3
print("regex" in sys.modules)
"""


def test_letters_that_are_taken_alone_are_clusters_of_their_own_in_any_order() -> None:
    alone = [letter for letter in LETTERS if tokens._ALONE.fullmatch(letter)]
    assert len(alone) > 1000
    chance = random.Random(1)
    for _ in range(50):
        chance.shuffle(alone)
        text = "".join(alone)
        assert list(tokens._clusters(text)) == regex.findall(r"\X", text)


def test_everything_that_joins_a_space_is_found() -> None:
    joined = regex.compile(r"[\p{M}\p{Grapheme_Extend}\u200d]")
    for letter in LETTERS:
        assert tokens._has_mark_on_space(f"a {letter}") is bool(joined.match(letter)), hex(ord(letter))


@given(st.text())
def test_clusters_are_those_of_the_standard(text: str) -> None:
    assert list(tokens._clusters(text)) == regex.findall(r"\X", text)


@given(st.text(st.characters(max_codepoint=0x2FFF)))
def test_punctuation_is_what_unicode_calls_so_and_a_few_signs(text: str) -> None:
    assert tokens._without_punctuation(text) == regex.sub(r"[\p{P}`´^~|=+<>$]+", "", text)


def test_common_letters_do_without_the_large_library_of_patterns() -> None:
    done = subprocess.run([sys.executable, "-c", PLAIN], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"
