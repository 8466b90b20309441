"""A real web server on addresses of this machine (127.0.0.2, .3, …) that plays what a test writes for it."""

import asyncio
import contextlib
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Request:
    """What a client asked. Header names are in lower case."""

    host: str
    path: str
    headers: dict[str, str]


@dataclass(frozen=True)
class Reply:
    """An answer. `length` lies about the body's length; `pause` is seconds before each byte of the body."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    chunked: bool = False
    pause: float = 0.0
    hang: bool = False  # says headers and body, then neither ends nor closes


@dataclass(frozen=True)
class Raw:
    """Bytes instead of HTTP, then the end; `pause` is seconds before each byte, `hang` keeps the line open."""

    data: bytes = b""
    pause: float = 0.0
    hang: bool = False


Answer = Reply | Raw
Route = Answer | Callable[[Request], Answer]


def html(title: str, *paragraphs: str, head: str = "") -> str:
    body = "".join(f"<p>{p}</p>" for p in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )


class Web:
    """The server: `at` gives an address, `routes` what stands there, `seen` what was asked."""

    def __init__(self, hosts: int = 3, tls: ssl.SSLContext | None = None) -> None:
        self.routes: dict[tuple[str, str], Route] = {}
        self.seen: list[Request] = []
        self.most_at_once: dict[str, int] = {}
        self._now: dict[str, int] = {}
        self._tls = tls
        self._names = [f"127.0.0.{number}" for number in range(2, 2 + hosts)]
        self.ports: dict[str, int] = {}
        self._writers: set[asyncio.StreamWriter] = set()
        self.connections = 0
        self._start()

    @property
    def hosts(self) -> list[str]:
        return list(self._names)

    def at(self, path: str, host: int = 2) -> str:
        scheme = "https" if self._tls else "http"
        name = f"127.0.0.{host}"
        return f"{scheme}://{name}:{self.ports[name]}{path}"

    def put(self, path: str, route: Route, host: int = 2) -> str:
        """Put something at a path; gives its address."""
        self.routes[f"127.0.0.{host}", path] = route
        return self.at(path, host)

    def asked(self, path: str, host: int = 2) -> int:
        return sum(seen.path == path and seen.host == f"127.0.0.{host}" for seen in self.seen)

    def close(self) -> None:
        """Stop, cutting every connection off."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join()

    def restart(self) -> None:
        """Cut every connection off and listen again at the same addresses."""
        self.close()
        self._start()

    def _start(self) -> None:
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="web")
        self._thread.start()
        self._started.wait(10)

    def __enter__(self) -> "Web":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with contextlib.AsyncExitStack() as stack:
            for name in self._names:
                await stack.enter_async_context(self._listen(name))
            self._started.set()
            await self._stop.wait()
            for writer in list(self._writers):
                writer.transport.abort()

    @contextlib.asynccontextmanager
    async def _listen(self, name: str) -> AsyncIterator[None]:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            self._writers.add(writer)
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._one(name, reader, writer):
                    pass
            self._writers.discard(writer)
            writer.close()

        server = await asyncio.start_server(talk, name, self.ports.get(name, 0), ssl=self._tls, backlog=200)
        self.ports[name] = server.sockets[0].getsockname()[1]
        try:
            yield
        finally:
            server.close()

    async def _one(self, name: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in head[1:] if line}
        request = Request(name, head[0].split()[1], headers)
        self.seen.append(request)
        self._now[name] = self._now.get(name, 0) + 1
        self.most_at_once[name] = max(self.most_at_once.get(name, 0), self._now[name])
        try:
            route = self.routes.get((name, request.path), Reply("nothing here", 404))
            answer = route(request) if callable(route) else route
            return await self._say(answer, writer)
        finally:
            self._now[name] -= 1

    async def _say(self, answer: Answer, writer: asyncio.StreamWriter) -> bool:
        if isinstance(answer, Raw):
            await _write(writer, answer.data, answer.pause)
            if answer.hang:
                await asyncio.sleep(3600)
            return False
        body = answer.body.encode() if isinstance(answer.body, str) else answer.body
        headers = {"Content-Type": "text/html; charset=utf-8"} | answer.headers
        if answer.chunked:
            headers["Transfer-Encoding"] = "chunked"
            body = b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 7]), body[i : i + 7]) for i in range(0, len(body), 7))
            body += b"0\r\n\r\n"
        elif answer.status != 304:
            headers.setdefault("Content-Length", str(len(body) if answer.length is None else answer.length))
        lines = [f"HTTP/1.1 {answer.status} Whatever", *(f"{key}: {value}" for key, value in headers.items())]
        writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        await _write(writer, b"" if answer.status == 304 else body, answer.pause)
        if answer.hang:
            await asyncio.sleep(3600)
        return answer.length is None and headers.get("Connection") != "close"


async def _write(writer: asyncio.StreamWriter, data: bytes, pause: float) -> None:
    if not pause:
        writer.write(data)
        await writer.drain()
        return
    for i in range(len(data)):
        await asyncio.sleep(pause)
        writer.write(data[i : i + 1])
        await writer.drain()
