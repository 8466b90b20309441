"""What the frozen program leaves out, and why: read by diffviewer.spec.

PyInstaller takes along everything that might be used. Here stands what no window of ours ever asks for, in groups, so
that docs/installing.md can say what each is worth; and what the system has itself and knows better.
"""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Entry = tuple[str, str, str]
"""One file as PyInstaller lists it: where it goes, where it comes from, its kind."""


@dataclass(frozen=True, slots=True)
class Group:
    """Files left out for one reason; `pattern` is sought in where they would go, with forward slashes."""

    name: str
    pattern: str


GROUPS = (
    Group("screens and keyboards of devices", r"plugins/(egldeviceintegrations|generic|virtualkeyboard)/"),
    Group("ways to a screen that no desktop has", r"plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|vkkhrdisplay|vnc)"),
    Group("the on-screen keyboard", r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard"),
    Group("the GTK theme, which brings all of GTK", r"plugins/platformthemes/libqgtk3"),
    Group(
        "drawing with OpenGL",
        r"plugins/(xcbglintegrations|wayland-graphics-integration-client)/|opengl32sw|D3Dcompiler",
    ),
    Group("pictures that are never shown", r"plugins/imageformats/(lib)?q(gif|jpeg|pdf|tga|tiff|wbmp|webp)"),
    Group("Qt's databases, network and QML", r"plugins/(sqldrivers|tls|networkinformation|qmltooling)/|Qt/qml/"),
    Group("Qt's texts in languages we do not speak", r"PySide6/.*translations/(?!qtbase_(de|fr|es)\.qm)"),
    Group("what translators fill in", r"resources/translations/.*\.ts$"),
    Group("parts of lxml for other programs", r"lxml/(includes/|html/_?diff|objectify)"),
    Group("rapidfuzz's other measures", r"rapidfuzz/(fuzz_cpp|process_cpp_impl)"),
    Group("tests and models of documents", r"tld/tests/|trafilatura/data/tei"),
    Group("dates in languages that only babel knows", r"babel/locale-data/(?!(root|en|de|fr|es|it|pt|nl)(_\w+)?\.dat)"),
    Group("the line editor of Python's prompt", r"lib-dynload/readline\."),
)

# what every Linux desktop has, and what must fit the rest of it: its C++ library fits its graphics drivers, its
# fontconfig the settings of its fonts, its D-Bus and GLib each other
FROM_THE_SYSTEM = re.compile(
    r"lib(stdc\+\+|gcc_s|X11(-xcb)?|Xau|Xdmcp|Xext|xcb|xcb-(glx|randr|render|shape|shm|sync|xfixes|xkb)|xkbcommon|"
    r"dbus-1|systemd|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|fontconfig|freetype|expat|"
    r"wayland-\w+|EGL|GL|GLX|drm|gssapi_krb5|krb5\w*|k5crypto|com_err|keyutils|cups)\.so"
)

_LIBRARY = re.compile(r"(?:[^/]+|PySide6/Qt/lib/[^/]+)$")


def sift(entries: Iterable[Entry]) -> tuple[list[Entry], dict[str, list[Entry]]]:
    """What stays, and what goes by the name of its group."""
    kept: list[Entry] = []
    gone: dict[str, list[Entry]] = {}
    for entry in entries:
        where = entry[0].replace("\\", "/")
        group = next((group.name for group in GROUPS if re.search(group.pattern, where)), None)
        if group is None:
            kept.append(entry)
        else:
            gone.setdefault(group, []).append(entry)
    return kept, gone


def without_system_libraries(entries: Iterable[Entry]) -> tuple[list[Entry], list[Entry]]:
    """On Linux: what stays, and the libraries that go: the system has them, or nothing that stays needs them."""
    libraries: dict[str, Entry] = {}
    asking: list[Entry] = []
    links: list[Entry] = []
    others: list[Entry] = []
    for entry in entries:
        where, _, kind = entry
        if kind == "SYMLINK":
            links.append(entry)
        elif kind == "BINARY" and _LIBRARY.match(where) and not Path(where).name.startswith("libpython"):
            libraries[Path(where).name] = entry
        elif kind in ("BINARY", "EXTENSION"):
            asking.append(entry)
        else:
            others.append(entry)

    kept: dict[str, Entry] = {}
    waiting = list(asking)
    while waiting:
        for name in _asked_for(waiting.pop()[1]):
            found = libraries.get(name)
            if found is not None and name not in kept and not FROM_THE_SYSTEM.match(name):
                kept[name] = found
                waiting.append(found)
    there = {where for where, _, _ in (*asking, *kept.values(), *others)}
    alive = [link for link in links if str(Path(link[0]).parent / link[1]).removeprefix("./") in there]
    gone = [entry for name, entry in libraries.items() if name not in kept]
    return [*asking, *kept.values(), *alive, *others], gone


def _asked_for(file: str) -> list[str]:
    """The libraries that a program or library names itself; `ldd` would add what those name in turn."""
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*NEEDED\s+(\S+)$", told, re.MULTILINE)
