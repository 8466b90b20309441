"""Take the pictures of the documentation on a private desktop: python scripts/screenshots.py [FOLDER]

Everything shown is invented: the sample that ships with the program, and the articles of `invented_articles.py`.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "scripts")]

import invented_articles  # noqa: E402

from tests.e2e.desktop import Desktop, wait_for  # noqa: E402

SAMPLE = sorted((PROJECT / "resources" / "sample").glob("*.html"))
SIZE = (1440, 900)
LIGHT = {"look_theme": "light"}
DARK = {"look_theme": "dark"}

Act = Callable[[Desktop], None]


def picture(target: Path, files: Sequence[Path], act: Act, **settings: str) -> None:
    """Start the program with these files and settings, do something, and keep a picture of its window."""
    with Desktop(*SIZE) as desktop:
        desktop.settle(**settings)
        program = desktop.start(*files)
        window = desktop.window(program)
        desktop.fill_screen(window)
        if files:
            wait_for("the article", lambda: desktop.title(window).endswith(" — Diffviewer"), 60)
        time.sleep(4)
        act(desktop)
        # a pointer over the text would leave its mark on the picture
        desktop.xdotool("mousemove", SIZE[0] - 1, SIZE[1] - 1)
        time.sleep(1.5)
        desktop.screenshot(target, window)
        desktop.key("Escape")  # a dialog
        assert desktop.quit(program) == 0
    print(f"{target.name}  {target.stat().st_size // 1024} KB")


def keys(*names: str) -> Act:
    """Press keys, with a moment for the program after each."""

    def act(desktop: Desktop) -> None:
        for name in names:
            desktop.key(name)
            time.sleep(0.4)

    return act


def main() -> None:
    """Take them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    whole = ["shift+Left"] * len(SAMPLE)  # from the first version to the last
    with tempfile.TemporaryDirectory() as invented:
        arabic, chinese, forty = (
            made(Path(invented))
            for made in (invented_articles.arabic, invented_articles.chinese, invented_articles.forty)
        )
        picture(folder / "main-light.png", SAMPLE, keys(*whole), **LIGHT)
        picture(folder / "main-dark.png", SAMPLE, keys(*whole), **DARK)
        picture(folder / "blue-orange.png", SAMPLE, keys(*whole), **LIGHT, look_colours="blue-orange")
        picture(folder / "inline.png", SAMPLE, keys(*whole), **LIGHT, view_mode="inline")
        picture(folder / "newer.png", SAMPLE, keys(*whole), **LIGHT, view_mode="new")
        picture(folder / "origins.png", SAMPLE, keys(), **LIGHT, view_mode="origins")
        picture(folder / "diff.png", [SAMPLE[0], SAMPLE[-1]], keys(), **LIGHT)
        picture(folder / "forty.png", forty, keys(*["shift+Left"] * 12), **LIGHT)
        picture(folder / "arabic.png", arabic, keys("shift+Left"), **LIGHT)
        picture(folder / "chinese.png", chinese, keys("shift+Left"), **DARK)
        picture(folder / "welcome.png", [], keys(), **LIGHT)


if __name__ == "__main__":
    main()
