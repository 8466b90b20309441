"""How a system shows a file in its folder."""

import os
import sys


def file_manager(target: str) -> list[str]:
    """The command that shows the file marked in its folder; empty where there is none that all desktops know."""
    if sys.platform == "win32":
        return ["explorer", "/select,", os.path.normpath(target)]
    if sys.platform == "darwin":
        return ["open", "-R", target]
    return []


def folder_of(target: str) -> str:
    """The folder that a file lies in."""
    return os.path.dirname(os.path.abspath(target))
