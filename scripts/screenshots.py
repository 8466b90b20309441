"""Take the pictures of the README on a private desktop: python scripts/screenshots.py [FOLDER]

Everything shown is the sample article that ships with the program.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from tests.e2e.desktop import Desktop  # noqa: E402

SAMPLE = sorted((PROJECT / "resources" / "sample").glob("*.html"))
SIZE = (1440, 900)


def picture(target: Path, files: list[Path], act: Callable[[Desktop], None], **settings: str) -> None:
    """Start the program with these files and settings, do something, and keep a picture of its window."""
    with Desktop(*SIZE) as desktop:
        desktop.settle(**settings)
        program = desktop.start(*files)
        window = desktop.window(program)
        desktop.fill_screen(window)
        time.sleep(2.5)
        act(desktop)
        # a pointer over the text would leave its mark on the picture
        desktop.xdotool("mousemove", SIZE[0] - 1, SIZE[1] - 1)
        time.sleep(1)
        desktop.screenshot(target, window)
        assert desktop.quit(program) == 0
    print(target.name)


def nothing(_: Desktop) -> None:
    """The window as it opens."""


def whole_range(desktop: Desktop) -> None:
    """From the first version to the last: the older handle goes all the way back."""
    desktop.key(*["shift+Left"] * len(SAMPLE))
    time.sleep(1)


def inline(desktop: Desktop) -> None:
    """One column, over the whole range."""
    whole_range(desktop)
    desktop.key("ctrl+d")


def main() -> None:
    """Take them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    light = {"look_theme": "light"}
    picture(folder / "main-light.png", SAMPLE, whole_range, **light)
    picture(folder / "main-dark.png", SAMPLE, whole_range, look_theme="dark")
    picture(folder / "inline.png", SAMPLE, inline, **light)
    picture(folder / "diff.png", [SAMPLE[0], SAMPLE[-1]], nothing, **light)


if __name__ == "__main__":
    main()
