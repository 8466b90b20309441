"""One program for each library: the first listens, and does what later starts hand over."""

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from diffviewer import handover

_logger = logging.getLogger("diffviewer.instance")

_PATIENCE = 5_000  # milliseconds in which a visitor has to say what it wants
_MOST_VISITORS = 16


class Instance(QObject):
    """`asked` carries the `handover.Request` of a later start. Whoever says anything else is not answered."""

    asked = Signal(object)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._lock: QLockFile | None = None
        self._visitors: set[_Visitor] = set()
        self._server = QLocalServer(self)
        # the pipes of Windows and the sockets of other systems are closed to other persons by this
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_VISITORS)
        self._server.newConnection.connect(self._meet)

    def listen(self) -> bool:
        """Be the first, from now on; false where another is. Where no one can listen this counts as the first."""
        if not self._place:
            return True
        if sys.platform != "win32":
            try:
                folder = Path(self._place).parent
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                _logger.warning("later starts cannot be listened to: %s", error)
                return True
            # it decides who is the first, also of two that start at once; who ends, however, lets it go
            lock = QLockFile(f"{self._place}.lock")
            lock.setStaleLockTime(0)
            if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
                return False
            self._lock = lock
            QLocalServer.removeServer(self._place)  # left by one that was killed
        if not self._server.listen(self._name):
            _logger.warning("later starts cannot be listened to: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Listen no more; the next start is the first."""
        self._server.close()
        for visitor in tuple(self._visitors):
            visitor.end()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    @property
    def _name(self) -> str:
        return self._place.removeprefix("\\\\.\\pipe\\")

    @Slot()
    def _meet(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            if len(self._visitors) >= _MOST_VISITORS:
                line.abort()
                line.deleteLater()
                continue
            visitor = _Visitor(line, self)
            self._visitors.add(visitor)
            visitor.said.connect(self._hear)
            visitor.left.connect(self._forget)
            visitor.read()

    @Slot(object)
    def _hear(self, request: handover.Request) -> None:
        _use_token(request.token)
        self.asked.emit(request)

    @Slot()
    def _forget(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, _Visitor):
            self._visitors.discard(visitor)
            visitor.deleteLater()


class _Visitor(QObject):
    """One connection: it has a few seconds for one line."""

    said = Signal(object)
    left = Signal()

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        line.setParent(self)
        self._heard = b""
        self._done = False
        # what is not read stays with the sender, however much it is
        line.setReadBufferSize(handover.LONGEST + 1)
        line.readyRead.connect(self.read)
        line.disconnected.connect(self.end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.end)
        self._timer.start(_PATIENCE)

    @Slot()
    def read(self) -> None:
        """Take what came; one whole line is looked at, and no more."""
        if self._done:
            return
        self._heard += self._line.read(handover.LONGEST + 1 - len(self._heard)).data()
        line, whole, _ = self._heard.partition(b"\n")
        if not whole and len(self._heard) <= handover.LONGEST:
            return
        self._done = True
        request = handover.read(line) if whole else None
        if request is None:
            _logger.warning("what a visitor said was not understood")
            self.end()
            return
        self._line.write(handover.TAKEN)
        self._line.flush()
        self._line.disconnectFromServer()  # what was written is sent first
        self.said.emit(request)

    @Slot()
    def end(self) -> None:
        """Hang up."""
        self._done = True
        self._timer.stop()
        self._line.blockSignals(True)
        self._line.abort()
        self.left.emit()


def _use_token(token: str) -> None:
    """The window comes to the front by the right of the start that asked for it."""
    if token and token.isprintable():
        os.environ["XDG_ACTIVATION_TOKEN"] = token
