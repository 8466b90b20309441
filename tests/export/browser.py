"""Chromium without a screen, spoken to through its debugging pipe, so that no port and no driver is needed."""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--remote-debugging-pipe"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"),
)


class Browser:
    """One browser with an empty profile; its pages have no network."""

    def __init__(self, profile: Path) -> None:
        assert PROGRAM is not None
        to_read, self._to = os.pipe()
        self._from, to_write = os.pipe()
        # it reads commands from 3 and answers on 4
        command = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        self._process = subprocess.Popen(
            ["bash", "-c", command, "bash", PROGRAM, *_FLAGS, f"--user-data-dir={profile}"],
            pass_fds=(to_read, to_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self._last = 0
        self._rest = b""
        self._session = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._send("Browser.close", {}, "")
        os.close(self._to)
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._from)

    def open(self, page: Path) -> None:
        """Open a file in a page of its own, without network."""
        target = self._call("Target.createTarget", {"url": "about:blank"}, "")["targetId"]
        self._session = self._call("Target.attachToTarget", {"targetId": target, "flatten": True}, "")["sessionId"]
        offline = {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0}
        self._call("Network.enable")
        self._call("Network.emulateNetworkConditions", offline)
        self._call("Page.enable")
        self._call("Page.navigate", {"url": page.as_uri()})
        self.run(
            "new Promise(done => { const look = () => document.readyState === 'complete' && "
            f"location.href === {json.dumps(page.as_uri())} ? done(true) : setTimeout(look, 10); look(); }})"
        )

    def choose(self, selector: str, files: Sequence[Path]) -> None:
        """Choose files in a field of the page, as a person would."""
        root = self._call("DOM.getDocument")["root"]["nodeId"]
        field = self._call("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
        self._call("DOM.setFileInputFiles", {"nodeId": field, "files": [str(file) for file in files]})

    def run(self, script: str) -> Any:
        """The value of an expression in the page, waited for where it is a promise."""
        arguments = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._call("Runtime.evaluate", arguments)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def picture(self) -> str:
        """A PNG of the page, in base64."""
        return str(self._call("Page.captureScreenshot", {"captureBeyondViewport": True})["data"])

    def _call(self, method: str, arguments: dict[str, Any] | None = None, session: str | None = None) -> Any:
        number = self._send(method, arguments or {}, self._session if session is None else session)
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def _send(self, method: str, arguments: dict[str, Any], session: str) -> int:
        self._last += 1
        message = {"id": self._last, "method": method, "params": arguments}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        return self._last

    def _receive(self) -> Any:
        while b"\0" not in self._rest:
            part = os.read(self._from, 1 << 16)
            assert part, "the browser has gone"
            self._rest += part
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)
