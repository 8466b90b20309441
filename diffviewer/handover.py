"""A second start hands what it was given to the program that runs already, and ends.

Where they meet: a socket in a folder that is closed to others, on Windows a pipe; one for each person and library file.
What is sent is one line of JSON, answered by another line. Nothing here is slow to import: it comes before the window.
"""

import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from diffviewer import paths

LONGEST = 256 * 1024
"""Bytes of a message; a longer one is not listened to."""

TAKEN = b"taken\n"
"""The answer of a program that does what it was asked."""

_MOST_THINGS = 1_000
_LONGEST_THING = 8_000  # characters
_LONGEST_PLACE = 100  # bytes of a socket's name: systems allow little more
_PATIENCE = 3.0  # seconds; then the second start opens a window of its own
_ADDRESS = re.compile(r"https?://", re.I)


@dataclass(frozen=True, slots=True)
class Request:
    """What a start was given: files, absolute, and addresses. `show` asks for the window; `token` lets it come to the
    front where the desktop wants one for that.
    """

    things: tuple[str, ...] = ()
    show: bool = True
    token: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """The files among the things."""
        return tuple(thing for thing in self.things if not is_address(thing))

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses among the things."""
        return tuple(filter(is_address, self.things))


def is_address(thing: str) -> bool:
    """Whether something that the program was given is an address of the web, and no file."""
    return _ADDRESS.match(thing) is not None


def request(things: Sequence[str], *, hidden: bool = False) -> Request:
    """What is asked of a program that runs elsewhere: names of files are told from this folder."""
    whole = tuple(thing if is_address(thing) else os.path.abspath(thing) for thing in things)
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return Request(whole, not hidden, token[:_LONGEST_THING])


def written(request: Request) -> bytes:
    """A request as it is sent."""
    content = {"things": request.things, "show": request.show, "token": request.token}
    return json.dumps(content).encode("ascii") + b"\n"


def read(line: bytes) -> Request | None:
    """A request as it came; None for everything that is none."""
    if len(line) > LONGEST:
        return None
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    things, show, token = content.get("things"), content.get("show"), content.get("token")
    if not isinstance(things, list) or not isinstance(show, bool) or len(things) > _MOST_THINGS:
        return None
    if not all(_is_thing(thing) for thing in things):
        return None
    return Request(tuple(things), show, token if isinstance(token, str) and len(token) <= _LONGEST_THING else "")


def place(library: Path) -> str:
    """Where the programs of this person meet that use this library; "" where they cannot."""
    if sys.platform == "win32":
        person = os.environ.get("USERNAME", "")
    else:
        person = str(os.getuid())
    one = hashlib.sha256(f"{person}\0{os.path.realpath(library)}".encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\diffviewer-{one}"
    whole = str(paths.runtime_folder() / f"{one}.socket")
    return whole if len(os.fsencode(whole)) <= _LONGEST_PLACE else ""


def hand_over(asked: Request, where: str) -> bool:
    """Ask the program that listens there; whether it took the request. False, at once, where nobody listens."""
    message = written(asked)
    if not where or len(message) > LONGEST:
        return False
    try:
        return (_through_pipe if sys.platform == "win32" else _through_socket)(message, where) == TAKEN
    except OSError:
        return False


def _is_thing(thing: object) -> bool:
    """Whether it is an address or a whole path; the folder of the other program is not ours."""
    if not isinstance(thing, str) or not 0 < len(thing) <= _LONGEST_THING or "\0" in thing:
        return False
    return is_address(thing) or os.path.isabs(thing)


def _through_socket(message: bytes, where: str) -> bytes:
    if sys.platform == "win32":
        return b""
    if not os.path.exists(where):
        return b""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE)
        line.connect(where)
        if not _is_ours(line):
            return b""
        line.sendall(message)
        answer, end = b"", time.monotonic() + _PATIENCE
        while not answer.endswith(b"\n") and len(answer) < len(TAKEN) and time.monotonic() < end:
            piece = line.recv(len(TAKEN))
            if not piece:
                break
            answer += piece
        return answer


def _is_ours(line: object) -> bool:
    """Whether the same person listens, where the system tells."""
    if sys.platform != "linux":
        return True
    import socket
    import struct

    assert isinstance(line, socket.socket)
    told = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return bool(struct.unpack("3i", told)[1] == os.getuid())


def _through_pipe(message: bytes, where: str) -> bytes:
    with open(where, "r+b", buffering=0) as line:
        line.write(message)
        return line.read(len(TAKEN)) or b""
