"""What Qt itself has to say goes into the log: a terminal is for people, and they can do nothing about it."""

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: 10,
    QtMsgType.QtInfoMsg: 20,
    QtMsgType.QtWarningMsg: 30,
    QtMsgType.QtCriticalMsg: 40,
    QtMsgType.QtFatalMsg: 50,
}


def keep_in_log() -> None:
    """Send Qt's messages to the log from now on."""
    qInstallMessageHandler(_write)


def _write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    import logging  # slow to import, and seldom needed before the window is there

    logging.getLogger("diffviewer.qt").log(_LEVELS.get(kind, 30), "%s: %s", context.category or "default", message)
