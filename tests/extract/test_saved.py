"""The files that pages are saved in."""

import base64
import gzip
import plistlib
import quopri
from datetime import UTC, datetime

import pytest

from diffviewer.errors import InputError, Problem
from diffviewer.extract.page import read_bytes
from diffviewer.extract.saved import MOST_BYTES
from diffviewer.models import Capture, TimeSource
from tests.extract.pages import PARAGRAPHS, TITLE, page

URL = "https://gazette.example/2024/03/ferry-terminal"


def capture(data: bytes, name: str = "page.html") -> Capture:
    (found,) = read_bytes(data, name).captures
    return found


def problem(data: bytes, name: str = "page.html") -> InputError:
    with pytest.raises(InputError) as caught:
        read_bytes(data, name)
    return caught.value


def mhtml(encoding: str, html: bytes, charset: str = "utf-8", head: str = "") -> bytes:
    bodies = {
        "quoted-printable": quopri.encodestring(html),
        "base64": base64.encodebytes(html),
        "8bit": html,
    }
    start = (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {URL}\r\nSubject: =?utf-8?Q?Ferry?=\r\n{head}"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_b_=--"\r\n\r\n'
        "----=_b_=--\r\nContent-Type: text/html; charset=" + charset + f"\r\nContent-Transfer-Encoding: {encoding}\r\n"
        f"Content-Location: {URL}\r\n\r\n"
    )
    image = "\r\n----=_b_=--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAA==\r\n"
    image += "----=_b_=----\r\n"
    return start.encode() + bodies[encoding] + image.encode()


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_mhtml(encoding: str, charset: str) -> None:
    html = page().replace('<meta charset="utf-8">', "").encode(charset)
    found = capture(mhtml(encoding, html, charset, "Date: Sat, 2 Mar 2024 10:00:00 -0500\r\n"), "page.mhtml")
    assert found.document.paragraphs == PARAGRAPHS
    assert found.document.url == URL
    assert found.captured_at == datetime(2024, 3, 2, 15, tzinfo=UTC)
    assert found.time_source is TimeSource.SAVED


def test_mhtml_of_outlook_with_alternatives_inside() -> None:
    data = (
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outer\n\n--outer\n"
        "Content-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain\n\nplain\n--inner\n"
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + quopri.encodestring(page().encode()).decode()
        + "\n--inner--\n--outer--\n"
    ).encode()
    assert capture(data, "page.mht").document.paragraphs == PARAGRAPHS


def test_mhtml_cut_in_the_middle_is_read_as_far_as_it_goes() -> None:
    whole = mhtml("base64", page().encode())
    found = capture(whole[: whole.index(b"\r\n----=_b_=--\r\nContent-Type: image") - 400], "page.mhtml")
    assert found.document.paragraphs[0] == PARAGRAPHS[0]


def test_mhtml_without_a_page() -> None:
    data = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nA\n--x--"
    assert problem(data, "a.mhtml").problem is Problem.NO_TEXT


def test_single_file() -> None:
    comment = (
        f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Sat Mar 02 2024 11:00:00 GMT+0100 (CET)\n-->"
    )
    found = capture(page().replace("<head>", f"{comment}<head>").encode())
    assert found.document.url == URL
    assert found.captured_at == datetime(2024, 3, 2, 10, tzinfo=UTC)
    assert found.time_source is TimeSource.SAVED
    assert found.document.paragraphs == PARAGRAPHS


def test_saved_from_url() -> None:
    html = page().replace("<html", f"<!-- saved from url=({len(URL):04})({URL}) --><html").replace(f"({URL})", URL)
    assert capture(html.encode()).document.url == URL


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_webarchive(form: plistlib.PlistFormat) -> None:
    archive = {
        "WebMainResource": {
            "WebResourceData": page().replace('<meta charset="utf-8">', "").encode("utf-16"),
            "WebResourceTextEncodingName": "UTF-16",
            "WebResourceURL": URL,
            "WebResourceMIMEType": "text/html",
        },
        "WebSubresources": [],
    }
    found = capture(plistlib.dumps(archive, fmt=form), "page.webarchive")
    assert found.document.paragraphs == PARAGRAPHS
    assert found.document.url == URL


def test_the_article_may_stand_in_a_frame_of_the_archive() -> None:
    frame = {"WebMainResource": {"WebResourceData": page().encode(), "WebResourceTextEncodingName": "UTF-8"}}
    main = {"WebResourceData": b"<html><body><iframe src=a></iframe></body></html>", "WebResourceURL": URL}
    archive = {"WebMainResource": main, "WebSubframeArchives": [frame]}
    assert capture(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY), "a.webarchive").document.title == TITLE


@pytest.mark.parametrize("name", ["page.html.gz", "page.html", "page.gz"])
def test_gzip(name: str) -> None:
    assert capture(gzip.compress(page().encode()), name).document.paragraphs == PARAGRAPHS


def test_gzip_that_unpacks_without_end_is_cut() -> None:
    bomb = gzip.compress(b" " * (MOST_BYTES + 10))
    found = problem(bomb, "page.html.gz")
    assert found.problem is Problem.TOO_LARGE
    assert found.limit == MOST_BYTES


def test_gzip_that_breaks_off_gives_what_there_is() -> None:
    data = gzip.compress(page(PARAGRAPHS * 3).encode())
    assert capture(data[:-20]).document.paragraphs[0] == PARAGRAPHS[0]


def test_scripts_and_embedded_pictures_do_not_count_as_size() -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 6_000_000}">'
    script = f"<script>var x = '{'A' * 6_000_000}'</script><style>{'b' * 6_000_000}</style>"
    assert capture(page(middle=picture, head=script).encode()).document.paragraphs == PARAGRAPHS


def test_markup_beyond_the_limit() -> None:
    found = problem(page(after="<p>x</p>" * 1_000_000).encode())
    assert found.problem is Problem.TOO_LARGE
    assert found.size > found.limit > 0


@pytest.mark.parametrize(
    ("data", "name", "expected", "detail"),
    [
        (b"", "a.html", Problem.EMPTY, ""),
        (b" \n\t\0", "a.html", Problem.EMPTY, ""),
        (b"%PDF-1.7\n\x00", "a.html", Problem.UNSUPPORTED, "PDF"),
        (b"PK\x03\x04\x00\x00", "a.docx", Problem.UNSUPPORTED, "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00", "a.html", Problem.UNSUPPORTED, "PNG"),
        (b"\xff\xd8\xff\xe0\x00", "a.jpg", Problem.UNSUPPORTED, "JPEG"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "a.webp", Problem.UNSUPPORTED, "WebP"),
        (b'{"a": ["<p>hi</p>"]}', "a.json", Problem.UNSUPPORTED, "JSON"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a.xml", Problem.UNSUPPORTED, "XML"),
        (bytes(range(256)) * 40, "a.bin", Problem.BINARY, ""),
        (b"\x7fELF\x00\x00\x00", "a", Problem.BINARY, ""),
        (b"bplist00\x00\x00", "a.webarchive", Problem.UNSUPPORTED, "property list"),
        (b"<html><body><nav>a</nav></body></html>", "a.html", Problem.NO_TEXT, ""),
    ],
)
def test_refused(data: bytes, name: str, expected: Problem, detail: str) -> None:
    found = problem(data, name)
    assert (found.problem, found.detail, found.path) == (expected, detail, name)


def test_the_time_of_the_page_is_its_capture_where_nothing_better_is_known() -> None:
    head = '<meta property="article:published_time" content="2024-03-01T10:00:00+01:00">'
    found = capture(page(head=head).encode())
    assert found.captured_at == datetime(2024, 3, 1, 9, tzinfo=UTC)
    assert found.time_source is TimeSource.PAGE
    assert capture(page().encode()).captured_at is None
