"""The command line. Without a command it opens the window; a command does its work without a screen.

A command is a module of this package with `add(commands)`, which describes it to argparse and sets `run`; it is made
known in `COMMANDS` and `modules`. What a command needs it imports when it runs, so that the others start at once.
"""

import argparse
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from diffviewer import __version__
from diffviewer.cli.streams import INTERRUPTED, PIPE_CLOSED, WRONG, complain, prepare_streams, silence_output
from diffviewer.errors import DiffviewerError, InputError
from diffviewer.messages import sentence, shown

COMMANDS = ("compare", "extract", "watch", "check", "list", "log", "search", "export", "import", "verify")


def modules() -> dict[str, ModuleType]:
    """The modules of `COMMANDS`, imported where one of them is to run: the window opens sooner without them."""
    from diffviewer.cli import check, compare, export, extract, listing, log, search, take_in, verify, watch

    return dict(
        zip(COMMANDS, (compare, extract, watch, check, listing, log, search, export, take_in, verify), strict=True)
    )


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, not in a page of usage."""

    def error(self, message: str) -> NoReturn:
        complain(f"{shown(message)} (“{self.prog} --help” tells more)")
        sys.exit(WRONG)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and give its exit status: 0 done, 2 wrong usage or input.

    1 where pages differ and that was asked, or where the self-test found something that does not work.
    """
    prepare_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        parsed = _parser(arguments).parse_args(arguments)
        if parsed.self_test:
            from diffviewer.cli import self_test

            return self_test.run()
        return int(parsed.run(parsed))
    except InputError as error:
        complain(sentence(error, whole_path=True))
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence_output()
        return PIPE_CLOSED
    except Exception as error:
        complain(_sentence(error))
        return WRONG


def _sentence(error: Exception) -> str:
    """One line for what went wrong: the library's trouble by name, anything else as an error of our own."""
    if isinstance(error, DiffviewerError):
        from diffviewer.library_messages import library_sentence
        from diffviewer.store.problems import LibraryError

        if isinstance(error, LibraryError):
            return library_sentence(error)
    from diffviewer.cli.unexpected import unexpected

    return unexpected(error)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """The parser of these arguments: commands where the first one is a command, else the window's files."""
    parser = _Parser(
        prog="diffviewer",
        description="Shows how news articles were changed after publication.",
        epilog="Without a command the window opens and compares the files named: diffviewer [FILE …]",
    )
    parser.add_argument("--version", action="version", version=f"diffviewer {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try every part of the program here, and end")
    first = next((argument for argument in arguments if argument == "--" or not argument.startswith("-")), None)
    if first in COMMANDS or {"-h", "--help"} & set(arguments):
        commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
        for command in modules().values():
            command.add(commands)
    else:
        from diffviewer.cli import window

        window.add(parser)
    return parser
