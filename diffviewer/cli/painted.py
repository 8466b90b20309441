"""What the commands share that paint: a PDF or a picture, without a screen."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diffviewer.export.exhibit import Exhibit
    from diffviewer.export.parts import Paper

PAINTED = ("pdf", "png")


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """Describe `--paper`."""
    parser.add_argument("--paper", choices=("a4", "letter"), help="the sheets of a pdf; by your country if left out")


def need_file(kind: str, arguments: argparse.Namespace) -> None:
    """Refuse what is painted where it would go to standard output."""
    if kind in PAINTED and arguments.output is None:
        arguments.parser.error(f"a {kind} needs a file: -o FILE.{kind}")


def paint(exhibit: "Exhibit", kind: str, arguments: argparse.Namespace, place: str | None = None) -> None:
    """Write a comparison as a PDF or a picture to `place`, or to what `-o` says. Raises `InputError`."""
    if kind == "pdf":
        from diffviewer.export.parts import exhibit_paper

        paint_paper(exhibit_paper(exhibit), arguments, place)
        return
    from diffviewer.export.whole_file import whole_binary_file
    from diffviewer.ui.paper.card import write_card
    from diffviewer.ui.paper.screenless import ready

    ready()
    with whole_binary_file(place or arguments.output) as stream:
        write_card(stream, exhibit)


def paint_paper(paper: "Paper", arguments: argparse.Namespace, place: str | None = None) -> None:
    """Write pages as a PDF to `place`, or to what `-o` says. Raises `InputError`."""
    from diffviewer.export.whole_file import whole_binary_file
    from diffviewer.ui.paper.pdf import usual_sheet, write_pdf
    from diffviewer.ui.paper.screenless import ready

    ready()
    with whole_binary_file(place or arguments.output) as stream:
        write_pdf(stream, paper, arguments.paper or usual_sheet())
