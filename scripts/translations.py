"""The texts of the window, from the sources to the files that translators fill, and from those to what Qt loads.

    python scripts/translations.py update     find the texts, and bring resources/translations/*.ts up to date
    python scripts/translations.py release    make the .qm files beside them
    python scripts/translations.py missing    name the texts that a language lacks

Qt's lupdate reads Python line by line and passes over what it does not understand, such as a count that is an
attribute. So the sources are read with Python's own parser, and lupdate gets each call in a form that it knows.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parent.parent
TRANSLATIONS = PROJECT / "resources" / "translations"
# the context of the rooms of messages, which know no Qt: their caller passes a translator, their tables are texts, too
MESSAGES = "Messages"


class Text(NamedTuple):
    """A text for people: where lupdate files it, what it says, what the translator should know, whether it counts."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class NotLiteral(Exception):
    """A call that hands the translator something that only the running program knows."""


def texts(file: Path) -> set[Text]:
    """The texts of a source file. Raises `NotLiteral` where one cannot be known without running it."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = set(_calls(tree, "", file))
    if _is_room_of_messages(file):
        found |= set(_tables(tree))
    return found


@cache
def all_texts(package: Path = PROJECT / "diffviewer") -> list[Text]:
    """The texts of the whole program, in one order every time."""
    return sorted({text for file in package.rglob("*.py") for text in texts(file)})


def update(folder: Path = TRANSLATIONS) -> None:
    """Bring the .ts files of a folder up to date; what is new in them is marked as unfinished."""
    lines = [
        f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)}, {_quoted(text.comment)}"
        + (", 1)" if text.plural else ")")
        for text in all_texts()
    ]
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "calls.py"
        calls.write_text("\n".join(lines) + "\n", encoding="utf-8")
        options = ("-locations", "none", "-sort-messages", "-no-obsolete", "-silent")
        _linguist("lupdate", *options, calls, "-ts", *sorted(folder.glob("*.ts")))


def release(*files: Path) -> None:
    """Make the .qm file beside each .ts file."""
    _linguist("lrelease", "-silent", *(files or sorted(TRANSLATIONS.glob("*.ts"))))


def missing(file: Path) -> list[Text]:
    """The texts of a .ts file that are not translated, or not whole."""
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else list(translation.iter("numerusform")) or [translation]
            if translation is None or translation.get("type") or not all(form.text for form in forms):
                plural = message.get("numerus") == "yes"
                name, source = context.findtext("name", ""), message.findtext("source", "")
                found.append(Text(name, source, message.findtext("comment", ""), plural))
    return found


def _calls(node: ast.AST, owner: str, file: Path) -> Iterator[Text]:
    """The calls of `tr` and `translate` in and below a node; `owner` is the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            function = child.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            try:
                if name == "tr" and isinstance(function, ast.Attribute):
                    yield _text(owner, child.args, child.keywords)
                elif name == "translate" and len(child.args) >= 2 and _is_spoken(child):
                    yield _text(_literal(child.args[0]), child.args[1:], child.keywords)
                elif name == "translate" and _is_room_of_messages(file):
                    yield _text(MESSAGES, child.args, child.keywords)
            except NotLiteral:
                # the sentences of the rooms of messages are found where they stand, not where they pass
                if not _is_room_of_messages(file) and ast.unparse(child.args[0]) != repr(MESSAGES):
                    raise NotLiteral(f"{file}:{child.lineno}: {ast.unparse(child)}") from None
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner, file)


def _is_spoken(call: ast.Call) -> bool:
    """Whether a call of `translate` is about words: shapes are moved by a method of that name."""
    if isinstance(call.func, ast.Attribute) and not ast.unparse(call.func.value).endswith("Application"):
        return False
    return not isinstance(call.args[0], ast.Constant) or isinstance(call.args[0].value, str)


def _text(context: str, args: list[ast.expr], keywords: list[ast.keyword]) -> Text:
    named = {keyword.arg: keyword.value for keyword in keywords}
    comment = args[1] if len(args) > 1 else named.get("disambiguation")
    silent = comment is None or (isinstance(comment, ast.Constant) and comment.value is None)
    plural = len(args) > 2 or "n" in named
    return Text(context, _literal(args[0]), "" if silent or comment is None else _literal(comment), plural)


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteral


def _is_room_of_messages(file: Path) -> bool:
    return file.name.endswith("messages.py") and file.parent.name == "diffviewer"


def _tables(tree: ast.Module) -> Iterator[Text]:
    """The values of the dictionaries at the top of a module, and what its sets hold."""
    for statement in tree.body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        for node in ast.walk(statement):
            for value in node.values if isinstance(node, ast.Dict) else node.elts if isinstance(node, ast.Set) else ():
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield Text(MESSAGES, value.value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _linguist(tool: str, *arguments: str | Path) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / tool
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main() -> None:
    """Do what was asked."""
    asked = sys.argv[1:]
    if asked == ["update"]:
        update()
    elif asked[:1] == ["release"]:
        release(*map(Path, asked[1:]))
    elif asked == ["missing"]:
        for file in sorted(TRANSLATIONS.glob("*.ts")):
            for text in missing(file):
                print(f"{file.name}: {text.context}: {text.source!r}")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
