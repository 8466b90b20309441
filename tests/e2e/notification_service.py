"""A desktop's service for notifications, for tests: on the session bus, it prints what it is told, one JSON a line.

It takes `Notify` only with the types that the specification names. A call of `Click` with a notification's number is
the person's click on it. `--plain` says that it shows no markup.
"""

import contextlib
import json
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
OBJECT = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
TYPES = "susssasa{sv}i"


def main() -> None:
    """Serve until the bus ends."""
    capabilities = ["actions", "body"] + ([] if "--plain" in sys.argv else ["body-markup"])
    shown = 40
    with open_dbus_connection("SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        print("ready", flush=True)
        while True:
            call = bus.receive()
            fields = call.header.fields
            if call.header.message_type is not MessageType.method_call:
                continue
            member, types = fields.get(HeaderFields.member), fields.get(HeaderFields.signature, "")
            if member == "Notify" and types == TYPES:
                shown += 1
                name, replaced, icon, headline, body, actions, hints, _ = call.body
                told = {"name": name, "replaced": replaced, "icon": icon, "headline": headline, "body": body}
                told |= {"actions": actions, "hints": {key: value for key, (_, value) in hints.items()}}
                print(json.dumps(told | {"number": shown}), flush=True)
                bus.send(new_method_return(call, "u", (shown,)))
            elif member == "GetCapabilities":
                bus.send(new_method_return(call, "as", (capabilities,)))
            elif member == "Click":
                bus.send(new_signal(OBJECT, "ActionInvoked", "us", (call.body[0], "default")))
                bus.send(new_method_return(call))
            else:
                bus.send(new_error(call, "org.freedesktop.DBus.Error.InvalidArgs", "s", (f"{member} {types}",)))


if __name__ == "__main__":
    with contextlib.suppress(ConnectionError, KeyboardInterrupt):
        main()
