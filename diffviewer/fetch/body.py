"""The body of an answer, read piece by piece within a limit, unpacked, and known to be whole."""

from typing import Any

from urllib3.response import BaseHTTPResponse

from diffviewer.fetch.answer import Outcome
from diffviewer.fetch.guard import Guard, Stopped

_PIECE = 65_536


def read_body(raw: BaseHTTPResponse, limit: int, guard: Guard) -> bytes:
    """The unpacked body. Raises `Stopped` where it, or what came over the wire, is larger than `limit` bytes.

    Each piece is unpacked by itself and no further than a piece's size, so that a small body that unpacks to gigabytes
    costs no more than the limit. `read1` returns what one wait brought: `read` would wait until the piece is full.
    """
    announced = raw.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and float(announced[:15]) > limit:
        raise Stopped(Outcome.TOO_LARGE, f"{announced[:15]} bytes announced")
    pieces = []
    size = 0
    while True:
        guard.look()
        piece = raw.read1(_PIECE, decode_content=True)
        if not piece:
            break
        pieces.append(piece)
        size += len(piece)
        if size > limit or raw.tell() > limit:
            raise Stopped(Outcome.TOO_LARGE, f"more than {limit} bytes")
    if not _unpacked_whole(raw):
        raise Stopped(Outcome.CUT_SHORT, "the packed body ends in the middle")
    return b"".join(pieces)


def _unpacked_whole(raw: BaseHTTPResponse) -> bool:
    """Whether the packing came to its own end.

    urllib3 takes a packed body that stops early for whole, and keeps what would tell to itself; where it does so in
    another way than today's, nothing is found to be wrong.
    """
    decoder: Any = getattr(raw, "_decoder", None)
    if decoder is None or not raw.tell():
        return True
    packed: Any = getattr(decoder, "_obj", None)
    if packed is not None and hasattr(packed, "is_finished"):
        return bool(packed.is_finished())
    # 2: trailing rubbish after a whole first part, which every browser overlooks
    return bool(getattr(packed, "eof", True)) or getattr(decoder, "_state", 0) != 0
