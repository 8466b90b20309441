"""What Qt itself has to say goes into the log: a terminal is for people, and they can do nothing about it."""

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: 10,
    QtMsgType.QtInfoMsg: 20,
    QtMsgType.QtWarningMsg: 30,
    QtMsgType.QtCriticalMsg: 40,
    QtMsgType.QtFatalMsg: 50,
}


_early: list[tuple[int, str, str]] = []  # said before there was a log


def keep_for_log() -> None:
    """Keep Qt's messages from now on, until the log is there; the last words before an abort are let through."""
    qInstallMessageHandler(_keep)


def write_to_log() -> None:
    """Write what was kept, and every message from now on. The log must have been started."""
    qInstallMessageHandler(_write)
    while _early:
        _log(*_early.pop(0))


def _keep(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind == QtMsgType.QtFatalMsg:
        _write(kind, context, message)
    else:
        _early.append((_LEVELS.get(kind, 30), context.category or "default", message))


def _write(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log(_LEVELS.get(kind, 30), context.category or "default", message)


def _log(level: int, category: str, message: str) -> None:
    import logging  # slow to import, and seldom needed before the window is there

    logging.getLogger("diffviewer.qt").log(level, "%s: %s", category, message)
