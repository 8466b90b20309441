"""A small window from which the files named on the command line can be pulled away; it ends after one drag."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton


class Files(QPushButton):
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name) for name in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        # the target fetches the names only now, so stay a moment
        QTimer.singleShot(1500, QApplication.quit)


application = QApplication(sys.argv[:1])
files = Files("pull me")
files.setWindowTitle("files to drag")
files.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
files.setGeometry(60, 60, 160, 120)
files.show()
sys.exit(application.exec())
