"""Write the evidence bundle of an article: pages, texts, differences, record of checks, and what proves them whole."""

import hashlib
import io
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from diffviewer import __version__, paths
from diffviewer.errors import Cancelled
from diffviewer.export import wording
from diffviewer.export.as_html import comparison_html
from diffviewer.export.bundle.manifest import ABOUT, MANIFEST, SCHEMA, SUMS, Listed, sums_text, whole_of
from diffviewer.export.bundle.warc import warc_bytes
from diffviewer.export.citation import Cited, citation_html, citation_lines, citation_text, cited, text_bytes
from diffviewer.export.history_html import history_html
from diffviewer.export.html_text import one_line
from diffviewer.export.library_json import iso, log_object
from diffviewer.export.steps import Texts, steps
from diffviewer.export.timeline_csv import write_timeline
from diffviewer.records import Article, Stop

if TYPE_CHECKING:
    from diffviewer.store.library import Library


def write_bundle(
    stream: BinaryIO,
    library: "Library",
    article: Article,
    now: datetime,
    should_cancel: Callable[[], bool] | None = None,
) -> str:
    """Write the bundle as a zip file and give the number of the whole, to be kept apart from it.

    Names in it are plain ASCII, whatever the headline. Raises `errors.Cancelled` soon after `should_cancel` answers
    true, and `LibraryError` where a page or text is not what was stored: a bundle never vouches for damage.
    """
    files: list[Listed] = []
    with ZipFile(stream, "w") as archive:
        for name, data in _contents(library, article, now):
            if should_cancel is not None and should_cancel():
                raise Cancelled
            _put(archive, name, data, now)
            files.append(Listed(name, len(data), hashlib.sha256(data).hexdigest()))
        files.sort(key=lambda file: file.name)
        whole = whole_of(files)
        _put(archive, SUMS, sums_text(files).encode(), now)
        _put(archive, MANIFEST, _json(_manifest(files, whole)), now)
    return whole


def _contents(library: "Library", article: Article, now: datetime) -> Iterator[tuple[str, bytes]]:
    versions = library.versions(article.id)
    # in the order of the versions; one page can have given two of them
    pages = dict.fromkeys(version.snapshot_id for version in versions if version.snapshot_id is not None)
    yield "README.txt", _readme(article, library.timeline(article.id), len(pages), now)
    yield "verify.html", (paths.resources() / "bundle" / "verify.html").read_bytes()
    yield ABOUT, _json(_about(article, now))
    yield "log.json", _json(log_object(library, article))
    timeline = io.StringIO(newline="")
    write_timeline(timeline, library, [article])
    yield "timeline.csv", _encoded(timeline.getvalue())
    yield "history.html", _encoded("".join(history_html(library, article)))
    citations: dict[int, Cited] = {}
    for version in versions:
        document = library.document(article.id, version.seq)
        citations[version.seq] = cited(library, article, version, document, version.captured_at)
        yield f"texts/v{version.seq:04}.txt", text_bytes(document)
    yield (
        "citation.txt",
        _encoded(citation_text(citation_lines(list(citations.values()), article)) if citations else ""),
    )
    texts = Texts(library)
    for step in steps(library, article):
        before, after = step.before.version.seq, step.after.version.seq
        end = citation_html(citation_lines((citations[before], citations[after]), article))
        page = comparison_html(*texts.compared(step), end)
        yield f"diffs/{step.number:04}-v{before}-v{after}.html", _encoded(page)
    if pages:
        yield "pages.warc.gz", warc_bytes((library.snapshot(number) for number in pages), article.title, now)


def _readme(article: Article, stops: Sequence[Stop], pages: int, now: datetime) -> bytes:
    template = (paths.resources() / "bundle" / "README.txt").read_text(encoding="utf-8")
    first = wording.moment(stops[0].at) if stops else "never"
    last = wording.moment(max(stop.last_seen for stop in stops)) if stops else "never"
    return _encoded(
        template.format(
            title=one_line(article.title) or "(no headline)",
            source=one_line(article.source) or "(source unknown)",
            address=one_line(article.url or article.address) or "(no address)",
            versions=wording.number(article.versions, "version"),
            first_seen=first,
            last_seen=last,
            made_at=wording.moment(now),
            program_version=__version__,
            pages=wording.number(pages, "page") if pages else "none here: the versions came without their pages",
        )
    )


def _about(article: Article, now: datetime) -> dict[str, Any]:
    return {
        "program": f"Diffviewer {__version__}",
        "made_at": iso(now.replace(microsecond=0)),
        "title": article.title,
        "address": article.url or article.address,
    }


def _manifest(files: list[Listed], whole: str) -> dict[str, Any]:
    listed = [{"name": file.name, "size": file.size, "sha256": file.sha256} for file in files]
    return {"schema": SCHEMA, "files": listed, "whole": whole}


def _put(archive: ZipFile, name: str, data: bytes, now: datetime) -> None:
    # the format knows no year before 1980
    moment = max(now.astimezone(UTC), datetime(1980, 1, 1, tzinfo=UTC))
    info = ZipInfo(name, moment.timetuple()[:6])
    info.compress_type = ZIP_STORED if name.endswith(".gz") else ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=True, indent=1) + "\n").encode("ascii")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
