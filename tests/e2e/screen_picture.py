"""Save a picture of the whole screen, or of one window: screen_picture.py FILE.png [WINDOW]"""

import sys

from PySide6.QtGui import QGuiApplication

application = QGuiApplication(sys.argv[:1])
window = int(sys.argv[2]) if len(sys.argv) > 2 else 0
sys.exit(0 if QGuiApplication.primaryScreen().grabWindow(window).save(sys.argv[1]) else 1)
