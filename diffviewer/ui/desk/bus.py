"""Notifications of Linux desktops, over D-Bus: `org.freedesktop.Notifications`.

jeepney speaks the protocol, since Qt's own D-Bus cannot send the unsigned numbers that it wants. Only the greeting of
the bus is waited for; everything else is written and forgotten, and answers are read as they come.
"""

import itertools
import logging
from dataclasses import dataclass
from html import escape

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from diffviewer import paths

_logger = logging.getLogger("diffviewer.notifications")

_SERVICE = "org.freedesktop.Notifications"
_ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=_SERVICE, interface=_SERVICE)
_DEFAULT = "default"  # the action of a click on the notification itself
_AT_ONCE = 65_536  # bytes
_MOST_KEPT = 100  # notifications whose click still means something


@dataclass(frozen=True, slots=True)
class _Notice:
    key: object
    headline: str
    body: str
    action: str


class BusNotifier(QObject):
    """`send` gives a key, under which `clicked` says that the notification was clicked. `lost`: no one is there to show
    it; the key, whose notification may be shown in another way.
    """

    clicked = Signal(object)
    lost = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises OSError where there is no session bus."""
        super().__init__(parent)
        try:
            self._bus: DBusConnection = open_dbus_connection("SESSION")
        except (OSError, KeyError, ValueError, RuntimeError, EOFError) as error:
            raise OSError(f"no session bus: {error}") from error
        self._parser = self._bus.parser
        self._serials = itertools.count(1_000)
        self._asked: dict[int, _Notice] = {}  # by serial, until it is known what the desktop can show
        self._sent: dict[int, object] = {}  # keys by serial, until the answer gives the number
        self._shown: dict[int, object] = {}  # keys by the notification's number
        # by its sender: others may say that too
        rule = MatchRule(type="signal", sender=_SERVICE, interface=_SERVICE, member="ActionInvoked")
        self._write(message_bus.AddMatch(rule))
        self._bus.sock.setblocking(False)
        self._notifier = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def send(self, key: object, headline: str, body: str, action: str) -> None:
        """Show a notification of plain text; `action` names what a click does."""
        serial = self._write(new_method_call(_ADDRESS, "GetCapabilities"))
        if serial is None:
            self.lost.emit(key)
        else:
            self._asked[serial] = _Notice(key, headline, body, action)

    def close(self) -> None:
        """Leave the bus."""
        self._notifier.setEnabled(False)
        self._bus.close()

    def _write(self, message: Message) -> int | None:
        """Send a message; its serial, None where the bus is gone."""
        serial = next(self._serials)
        try:
            self._bus.sock.settimeout(1.0)  # the bus reads at once
            self._bus.sock.sendall(message.serialise(serial))
        except OSError as error:
            _logger.warning("the session bus is gone: %s", error)
            return None
        finally:
            self._bus.sock.setblocking(False)
        return serial

    @Slot()
    def _read(self) -> None:
        try:
            data = self._bus.sock.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._notifier.setEnabled(False)
            lost = [notice.key for notice in self._asked.values()] + list(self._sent.values())
            self._asked, self._sent = {}, {}
            for key in lost:
                self.lost.emit(key)
            return
        self._parser.add_data(data)
        while (message := self._parser.get_next_message()) is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            serial, answer = fields.get(HeaderFields.reply_serial), message.body
            if serial in self._asked:
                can = answer[0] if kind is MessageType.method_return and answer else ()
                self._notify(self._asked.pop(serial), markup="body-markup" in can)
            elif serial in self._sent:
                key = self._sent.pop(serial)
                if kind is MessageType.method_return and answer:
                    self._keep(answer[0], key)
                else:
                    self.lost.emit(key)
        elif kind is MessageType.signal and fields.get(HeaderFields.member) == "ActionInvoked":
            number = message.body[0] if message.body else None
            if number in self._shown:  # else it is another program's
                self.clicked.emit(self._shown[number])

    def _notify(self, notice: "_Notice", *, markup: bool) -> None:
        body = escape(notice.body, quote=False) if markup else notice.body
        hints = {"desktop-entry": ("s", "diffviewer"), "urgency": ("y", 1)}
        content = ("Diffviewer", 0, _icon(), notice.headline, body, [_DEFAULT, notice.action], hints, -1)
        serial = self._write(new_method_call(_ADDRESS, "Notify", "susssasa{sv}i", content))
        if serial is None:
            self.lost.emit(notice.key)
        else:
            self._sent[serial] = notice.key

    def _keep(self, number: int, key: object) -> None:
        """Some desktops keep notifications for hours, to be clicked later; some say that one is closed before they say
        that it was clicked. So what is kept is bounded by its number alone.
        """
        self._shown[number] = key
        while len(self._shown) > _MOST_KEPT:
            del self._shown[next(iter(self._shown))]


def _icon() -> str:
    """The program's icon, as the address of its file."""
    return (paths.resources() / "diffviewer.svg").resolve().as_uri()
