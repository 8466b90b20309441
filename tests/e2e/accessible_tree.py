"""Print what the accessibility bus says of a program, one line a node: role, name, description, text; of a slider and a
scroll bar its value and the middle of it on the screen.

Runs under the system's own Python, since pyatspi comes from the system's packages: accessible_tree.py NAME [WORDS]
With WORDS: where the first node is whose name in quotes has them, as left, top, width and height on the screen.
"""

import sys
import time
import warnings

warnings.simplefilter("ignore")
import pyatspi  # noqa: E402

DEEPEST = 30


def text_of(node):
    if node.getRole() in (pyatspi.ROLE_SLIDER, pyatspi.ROLE_SCROLL_BAR):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return f"{node.queryValue().currentValue:.0f} at {box.x + box.width // 2},{box.y + box.height // 2}"
    try:
        return node.queryText().getText(0, -1)
    except NotImplementedError:
        return ""


def walk(node, depth=0):
    if depth > 1 and not node.getState().contains(pyatspi.STATE_SHOWING):
        return  # hidden, so a screen reader does not meet it
    print("  " * depth + f"[{node.getRoleName()}] {node.name!r} {node.description!r} {text_of(node)[:200]!r}")
    if depth < DEEPEST:
        for child in node:
            if child is not None:
                walk(child, depth + 1)


def place(node, words, depth=0):
    if depth > 1 and not node.getState().contains(pyatspi.STATE_SHOWING):
        return None
    if depth and words in repr(node.name):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x, box.y, box.width, box.height
    below = (place(child, words, depth + 1) for child in node if child is not None) if depth < DEEPEST else ()
    return next((found for found in below if found), None)


def find(name):
    for _ in range(60):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and name in (application.name or "").lower():
                return application
        time.sleep(0.25)
    sys.exit(f"no program called {name} on the accessibility bus")


if len(sys.argv) > 2:
    print(*(place(find(sys.argv[1]), sys.argv[2]) or ()))
else:
    walk(find(sys.argv[1]))
