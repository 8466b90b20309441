"""The checks of `diffviewer --self-test`: each uses one part as the program does, and raises where it does not work."""

import io
import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from diffviewer import paths

if TYPE_CHECKING:
    from diffviewer.comparing import Comparison
    from diffviewer.models import Capture
    from diffviewer.store.library import Library

_VERSIONS = 6
_WORD = "bridge"  # in every version of the sample
_LEAST_ROOTS = 50
_LEAST_MODULES = 300


class Broken(Exception):
    """A part works in another way than it should."""


class Bench:
    """What one check leaves for those after it; ended with all that it holds open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.held = ExitStack()
        self._captures: tuple[Capture, ...] = ()
        self._comparison: Comparison | None = None
        self._library: Library | None = None

    def __enter__(self) -> "Bench":
        return self

    def __exit__(self, *_: object) -> None:
        self.held.close()

    @property
    def captures(self) -> "tuple[Capture, ...]":
        """The versions that were read."""
        if not self._captures:
            raise Broken("no page could be read before")
        return self._captures

    @captures.setter
    def captures(self, captures: "tuple[Capture, ...]") -> None:
        self._captures = captures

    @property
    def comparison(self) -> "Comparison":
        """The last version against the one before."""
        if self._comparison is None:
            raise Broken("nothing could be compared before")
        return self._comparison

    @comparison.setter
    def comparison(self, comparison: "Comparison") -> None:
        self._comparison = comparison

    @property
    def library(self) -> "Library":
        """The library that holds the versions."""
        if self._library is None:
            raise Broken("no library could be made before")
        return self._library

    @library.setter
    def library(self, library: "Library") -> None:
        self._library = library


def _expect(true: object, otherwise: str) -> None:
    if not true:
        raise Broken(otherwise)


def _sample() -> list[str]:
    files = sorted(str(file) for file in (paths.resources() / "sample").glob("*.html"))
    _expect(len(files) == _VERSIONS, f"{len(files)} pages of the sample in {paths.resources()}")
    return files


def importing(_bench: Bench) -> str:
    """Every module, also those that are imported only when they are used, with the libraries that they ask for."""
    import importlib
    import pkgutil

    import diffviewer

    names = [found.name for found in pkgutil.walk_packages(diffviewer.__path__, "diffviewer.")]
    names = [name for name in names if not name.endswith("__main__")]
    _expect(len(names) >= _LEAST_MODULES, f"only {len(names)} modules")
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules"


def reading(bench: Bench) -> str:
    """Saved pages, in the child process."""
    from diffviewer.reading import Reader

    with Reader() as reader:
        bench.captures = reader.open_history(_sample()).captures
    _expect(len(bench.captures) == _VERSIONS, f"{len(bench.captures)} versions read")
    for capture in bench.captures:
        text = " ".join(capture.document.paragraphs)
        _expect(capture.document.title and _WORD in text.lower(), f"{capture.name} was not read")
    return f"{len(bench.captures)} versions of the sample"


def comparing(bench: Bench) -> str:
    """The engine and its compiled parts."""
    from diffviewer.comparing import compare_documents

    bench.comparison = compare_documents(bench.captures[-2].document, bench.captures[-1].document)
    changes = bench.comparison.diff.stats.changes
    _expect(changes, "no change found between different versions")
    return f"{changes} changes"


def storing(bench: Bench) -> str:
    """A library that holds the versions and proves it."""
    from diffviewer.keeping import keep
    from diffviewer.store.library import Library

    library = bench.held.enter_context(Library.open(bench.folder / "library.sqlite"))
    kept = keep(library, bench.captures, datetime.now(UTC))
    report = library.verify()
    _expect(kept.new == _VERSIONS == report.versions, f"{report.versions} versions in the library")
    _expect(report.sound, f"the library is not whole: {report.faults[:1]}")
    stored = library.document(kept.article_id, library.versions(kept.article_id)[-1].seq)
    _expect(stored.paragraphs == bench.captures[-1].document.paragraphs, "another text came out than went in")
    bench.library = library
    return f"{report.versions} versions, {report.paragraphs} paragraphs, {report.pages} pages"


def searching(bench: Bench) -> str:
    """The index of words."""
    found = bench.library.search(_WORD).results
    _expect(len(found) == 1, f"“{_WORD}” found in {len(found)} articles")
    return f"“{_WORD}” found"


def exporting(bench: Bench) -> str:
    """What leaves the program, and the check of a bundle of evidence."""
    from diffviewer.export.as_html import comparison_html
    from diffviewer.export.as_json import comparison_object, one_line
    from diffviewer.export.as_markdown import comparison_markdown
    from diffviewer.export.bundle.check import check_bundle
    from diffviewer.export.bundle.writer import write_bundle
    from diffviewer.export.history_html import history_html
    from diffviewer.export.whole_file import whole_binary_file

    old, new = bench.captures[-2:]
    article = bench.library.articles.get(1)
    pages = (
        comparison_html(bench.comparison, old, new),
        comparison_markdown(bench.comparison, old, new),
        one_line(comparison_object(bench.comparison)),
        "".join(history_html(bench.library, article)),
    )
    _expect(all(new.document.title in page for page in pages), "an export lacks the headline")
    target = bench.folder / "evidence.zip"
    with whole_binary_file(str(target)) as file:
        write_bundle(file, bench.library, article, datetime.now(UTC))
    report = check_bundle(target)
    _expect(report.sound, f"the bundle is not whole: {report.faults[:1]}")
    return f"HTML, Markdown, JSON, evidence of {report.files} files"


def fetching(_bench: Bench) -> str:
    """One page over HTTP, packed, from this machine; nothing leaves it."""
    import brotli

    from diffviewer.fetch.http import Client

    page = Path(_sample()[0]).read_bytes()
    packed = brotli.compress(page)

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Encoding", "br")
            self.send_header("Content-Length", str(len(packed)))
            self.end_headers()
            self.wfile.write(packed)

        def log_message(self, *_: object) -> None:
            """Nothing is said of it."""

    with HTTPServer(("127.0.0.1", 0), Site) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        server.timeout = 10
        client = Client()
        try:
            answer = client.get(f"http://127.0.0.1:{server.server_port}/", on_purpose=True)
        finally:
            client.close()
    _expect(answer.ok and answer.body == page, f"{answer.outcome}: {answer.detail}")
    return f"{len(page)} bytes, packed as {len(packed)}"


def trusting(_bench: Bench) -> str:
    """The certificates that tell a site from an impostor."""
    import ssl

    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    roots = context.cert_store_stats()["x509_ca"]
    _expect(roots >= _LEAST_ROOTS, f"only {roots} roots in {certifi.where()}")
    return f"{roots} roots, {ssl.OPENSSL_VERSION}"


def translating(_bench: Bench) -> str:
    """The texts in every language, ours and Qt's own."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from diffviewer.ui.window.language import NAMES

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    others = [code for code in NAMES if code != "en"]
    for code in others:
        for name, place in (("diffviewer", str(paths.resources() / "translations")), ("qtbase", folder)):
            translator = QTranslator()
            _expect(translator.load(f"{name}_{code}", place), f"no {name}_{code}.qm in {place}")
            _expect(not translator.isEmpty(), f"{name}_{code}.qm is empty")
    return ", ".join(NAMES.values())


def painting(bench: Bench) -> str:
    """The window and a comparison, drawn where no screen is needed."""
    from PySide6.QtGui import QColor, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from diffviewer.settings import Settings
    from diffviewer.ui.look import icons
    from diffviewer.ui.look.theme import Theme
    from diffviewer.ui.text.diff_view import DiffView
    from diffviewer.ui.window import qt_messages
    from diffviewer.ui.window.main_window import MainWindow

    qt_messages.keep_for_log()
    app = QApplication.instance() or QApplication(["diffviewer"])
    assert isinstance(app, QApplication)
    theme = Theme(app, mode="light")
    theme.apply(app)
    _expect(not icons.program_icon().pixmap(64).isNull(), "the icon cannot be drawn")
    _expect(QFontDatabase.families(), "no font is installed")
    window, view = MainWindow(Settings(bench.folder / "settings.ini")), DiffView(theme)
    view.resize(1100, 700)
    view.show_comparison(bench.comparison)
    try:
        for widget in (window, view):
            widget.show()
            app.processEvents()
        picture = view.grab().toImage()
        sight = {picture.pixelColor(x, y).name() for x in range(0, 1100, 2) for y in range(0, 700, 2)}
        for colour in (theme.palette.old_soft, theme.palette.new_soft):
            _expect(QColor(colour).name() in sight, f"no change is marked in {colour}")
        _expect(not window.grab().isNull(), "the window cannot be drawn")
    finally:
        window.close()
        window.deleteLater()
        view.deleteLater()
        app.processEvents()
    return f"a window and {view.change_count} changes, {len(QFontDatabase.families())} families of letters"


def printing(bench: Bench) -> str:
    """A PDF and a picture, and what shows pages before they are printed."""
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrintPreviewDialog  # noqa: F401

    from diffviewer.export.exhibit import of_files
    from diffviewer.export.parts import exhibit_paper
    from diffviewer.ui.paper.card import WIDTH, write_card
    from diffviewer.ui.paper.pdf import write_pdf
    from diffviewer.ui.paper.screenless import ready

    ready()
    exhibit = of_files(bench.comparison, *bench.captures[-2:])
    pdf, card = io.BytesIO(), io.BytesIO()
    sheets = write_pdf(pdf, exhibit_paper(exhibit))
    _expect(pdf.getvalue().startswith(b"%PDF"), "no PDF was written")
    write_card(card, exhibit)
    _expect(QImage.fromData(card.getvalue()).width() == 2 * WIDTH, "no picture was written")
    return f"{sheets} pages of PDF, a picture"


def logging_(bench: Bench) -> str:
    """The log, which says what went wrong."""
    from diffviewer import log

    _expect(log.start(), f"the log cannot be written to {log.log_file()}")
    log.stop()
    said = io.TextIOWrapper(log.log_file().open("rb"), encoding="utf-8")
    with said:
        _expect("Diffviewer" in said.read(), "nothing was logged")
    return "written"


CHECKS: dict[str, Callable[[Bench], str]] = {
    "modules": importing,
    "reading": reading,
    "comparing": comparing,
    "storing": storing,
    "searching": searching,
    "exporting": exporting,
    "fetching": fetching,
    "trust": trusting,
    "languages": translating,
    "window": painting,
    "paper": printing,
    "log": logging_,
}
