"""The clipboard of a second program: clipboard.py FILE… offers files, clipboard.py --text TEXT a text; without any, it
prints what is there as JSON.
"""

import json
import sys

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

application = QGuiApplication(sys.argv[:1])
clipboard = QGuiApplication.clipboard()
if files := sys.argv[1:]:
    data = QMimeData()
    if files[0] == "--text":
        data.setText(files[1])
    else:
        data.setUrls([QUrl.fromLocalFile(name) for name in files])
    clipboard.setMimeData(data)
    print("offered", flush=True)
    sys.exit(application.exec())
found = clipboard.mimeData()
print(json.dumps({"text": found.text(), "html": found.html()}))
