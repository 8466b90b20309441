"""Evidence bundles: what is in them, read by other programs, and what their check finds."""

import base64
import hashlib
import io
import json
import random
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from diffviewer.errors import Cancelled
from diffviewer.export.bundle.check import BundleReport, FaultKind, check_bundle
from diffviewer.export.bundle.manifest import MANIFEST, SUMS
from diffviewer.export.bundle.warc import warc_bytes
from diffviewer.export.bundle.writer import write_bundle
from diffviewer.records import RawPage, Snapshot
from diffviewer.store.library import Library
from diffviewer.store.problems import LibraryError
from tests.export.bundles import tampered
from tests.export.histories import ADDRESS, START, TEXTS, harbour, hostile, page_of, said

NOW = datetime(2026, 4, 1, 12, 30, tzinfo=UTC)


def made(library_file: Path, target: Path) -> tuple[Path, str]:
    with Library.open(library_file, read_only=True) as library, target.open("wb") as stream:
        return target, write_bundle(stream, library, library.articles.get(1), NOW)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("bundle")
    return made(harbour(folder / "lib.sqlite"), folder / "b.zip")


def read(file: Path) -> dict[str, bytes]:
    with ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_everything_is_in_it(bundle: tuple[Path, str]) -> None:
    files = read(bundle[0])
    assert sorted(files) == [
        "README.txt",
        "SHA256SUMS",
        "about.json",
        "citation.txt",
        "diffs/0001-v0-v1.html",
        "diffs/0002-v1-v2.html",
        "diffs/0003-v2-v0.html",
        "history.html",
        "log.json",
        "manifest.json",
        "pages.warc.gz",
        "texts/v0000.txt",
        "texts/v0001.txt",
        "texts/v0002.txt",
        "timeline.csv",
        "verify.html",
    ]
    assert files["texts/v0001.txt"].decode() == "\n\n".join(TEXTS[1]) + "\n"
    assert [run["outcome"] for run in json.loads(files["log.json"])["sightings"]].count("unchanged") == 4
    assert b"WHAT THIS DOES NOT PROVE" in files["README.txt"]
    assert b"between 1 Mar 2026, 09:00 UTC and 1 Mar 2026, 12:30 UTC" in files["README.txt"]
    assert b"<ins>Two people were</ins>" in files["diffs/0001-v0-v1.html"]


def test_the_sums_are_those_that_others_compute(bundle: tuple[Path, str], tmp_path: Path) -> None:
    file, whole = bundle
    files = read(file)
    manifest = json.loads(files[MANIFEST])
    assert manifest["whole"] == whole == hashlib.sha256(files[SUMS]).hexdigest()
    assert {entry["name"]: entry["sha256"] for entry in manifest["files"]} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name not in (MANIFEST, SUMS)
    }
    if shutil.which("sha256sum"):
        with ZipFile(file) as archive:
            archive.extractall(tmp_path)
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", SUMS], cwd=tmp_path, check=True)


def test_the_warc_file_is_sound_and_holds_the_pages(bundle: tuple[Path, str], tmp_path: Path) -> None:
    file = tmp_path / "pages.warc.gz"
    file.write_bytes(read(bundle[0])["pages.warc.gz"])
    assert Checker(type("Arguments", (), {"inputs": [str(file)], "verbose": False})()).process_all() == 0
    pages = [page_of(said(title, *paragraphs)) for title, *paragraphs in TEXTS[:3]]
    with file.open("rb") as stream:
        records = [
            (record.rec_type, record.rec_headers, record.http_headers, record.content_stream().read())
            for record in ArchiveIterator(stream, check_digests="raise")
        ]
    assert [kind for kind, *_ in records] == ["warcinfo", *["response", "request"] * 3]
    responses = [record for record in records if record[0] == "response"]
    assert [body for *_, body in responses] == [page.body for page in pages]
    for hour, (_, headers, http, body) in enumerate(responses):
        assert headers["WARC-Target-URI"] == ADDRESS
        assert headers["WARC-Date"] == f"2026-03-01T{9 + hour:02}:00:00Z"
        digest = base64.b32encode(hashlib.sha256(body).digest()).decode()
        assert headers["WARC-Payload-Digest"] == f"sha256:{digest}"
        assert http.get_statuscode() == "200"
        assert http["Content-Length"] == str(len(body))
        assert http["Content-Encoding"] is None
        assert http["X-Archive-Orig-Content-Encoding"] == "gzip"
    requests = [record for record in records if record[0] == "request"]
    assert [headers["WARC-Concurrent-To"] for _, headers, *_ in requests] == [
        headers["WARC-Record-ID"] for _, headers, *_ in responses
    ]
    assert {http.protocol + " " + http.statusline for _, _, http, _ in requests} == {"GET /harbour HTTP/1.1"}


def test_odd_pages_make_a_warc_file_too() -> None:
    headers = (("Set-Cookie", "a=1\r\nX-Evil: 1"), ("X-Name", "été ␀"), ("Transfer-Encoding", "chunked"))
    pages = (
        RawPage(b"", "https://courier.example/a b\r\nWARC-Type: x", 404, headers),
        RawPage(b"\x00" * 1000, "https://courier.example/é?q=ü", 299, headers),
        RawPage(b"from a file", "", 0),
    )
    snapshots = [
        Snapshot(number, 1, hashlib.sha256(page.body).hexdigest(), START + timedelta(microseconds=number), page, 1)
        for number, page in enumerate(pages, start=1)
    ]
    data = warc_bytes(snapshots, "A\r\nWARC-Type: title", NOW)
    records = [
        (record.rec_type, record.rec_headers["WARC-Target-URI"], record.content_stream().read())
        for record in ArchiveIterator(io.BytesIO(data), check_digests="raise")
    ]
    assert [record[0] for record in records] == ["warcinfo", "resource", "response", "request", "resource"]
    assert [body for kind, _, body in records if kind in ("response", "resource")] == [page.body for page in pages]
    assert records[1][1].startswith("urn:sha256:")
    assert records[2][1] == "https://courier.example/%C3%A9?q=%C3%BC"
    assert warc_bytes(snapshots, "A\r\nWARC-Type: title", NOW) == data


def kinds(report: BundleReport) -> set[tuple[FaultKind, str]]:
    return {(fault.kind, fault.name) for fault in report.faults}


def test_an_untouched_bundle_is_sound(bundle: tuple[Path, str], tmp_path: Path) -> None:
    report = check_bundle(bundle[0])
    assert report.sound
    assert (report.files, report.title, report.made_at) == (14, "Harbour wall fails", "2026-04-01T12:30:00Z")
    assert report.whole == bundle[1]
    # packed again by another program it is still the same bundle
    assert check_bundle(tampered(bundle[0], tmp_path / "again.zip", lambda files: None)) == report


def change(files: dict[str, bytes]) -> None:
    files["texts/v0001.txt"] += b"!"


def lose(files: dict[str, bytes]) -> None:
    del files["log.json"]


def add(files: dict[str, bytes]) -> None:
    files["texts/v0099.txt"] = b"Never said."


def forget(files: dict[str, bytes]) -> None:
    del files[MANIFEST]


def garble(files: dict[str, bytes]) -> None:
    files[MANIFEST] = b'{"files": [{"name": 3}], "whole": []}'


def state_otherwise(files: dict[str, bytes]) -> None:
    files[MANIFEST] = files[MANIFEST].replace(hashlib.sha256(files[SUMS]).hexdigest().encode(), b"0" * 64)


def forge(files: dict[str, bytes]) -> None:
    """Change a file and its line in the manifest, and nothing else."""
    before = hashlib.sha256(files["log.json"]).hexdigest()
    files["log.json"] = b"{}"
    manifest = json.loads(files[MANIFEST].replace(before.encode(), hashlib.sha256(b"{}").hexdigest().encode()))
    for entry in manifest["files"]:
        entry["size"] = len(files[entry["name"]])
    files[MANIFEST] = json.dumps(manifest).encode()


@pytest.mark.parametrize(
    ("how", "found"),
    [
        (change, {(FaultKind.CHANGED, "texts/v0001.txt"), (FaultKind.WHOLE, MANIFEST), (FaultKind.SUMS, SUMS)}),
        (lose, {(FaultKind.MISSING, "log.json"), (FaultKind.WHOLE, MANIFEST), (FaultKind.SUMS, SUMS)}),
        (add, {(FaultKind.UNLISTED, "texts/v0099.txt")}),
        (forget, {(FaultKind.MANIFEST, MANIFEST)}),
        (garble, {(FaultKind.MANIFEST, MANIFEST)}),
        (state_otherwise, {(FaultKind.WHOLE, MANIFEST)}),
        (forge, {(FaultKind.WHOLE, MANIFEST), (FaultKind.SUMS, SUMS)}),
    ],
)
def test_what_was_done_to_it_is_found(
    how: Callable[[dict[str, bytes]], None],
    found: set[tuple[FaultKind, str]],
    bundle: tuple[Path, str],
    tmp_path: Path,
) -> None:
    report = check_bundle(tampered(bundle[0], tmp_path / "t.zip", how))
    assert kinds(report) == found
    assert not report.sound


def test_a_forged_bundle_has_another_number(bundle: tuple[Path, str], tmp_path: Path) -> None:
    def forge_all(files: dict[str, bytes]) -> None:
        before = hashlib.sha256(files["log.json"]).hexdigest().encode()
        whole = hashlib.sha256(files[SUMS]).hexdigest().encode()
        files["log.json"] = files["log.json"].replace(b"harbour", b"harbor!")
        after = hashlib.sha256(files["log.json"]).hexdigest().encode()
        files[SUMS] = files[SUMS].replace(before, after)
        files[MANIFEST] = files[MANIFEST].replace(before, after)
        files[MANIFEST] = files[MANIFEST].replace(whole, hashlib.sha256(files[SUMS]).hexdigest().encode())

    report = check_bundle(tampered(bundle[0], tmp_path / "t.zip", forge_all))
    assert report.sound
    assert report.whole != bundle[1]


def test_no_damage_goes_unseen_or_breaks_the_check(bundle: tuple[Path, str], tmp_path: Path) -> None:
    whole_file = bundle[0].read_bytes()
    chosen = random.Random(8)
    target = tmp_path / "damaged.zip"
    contents = read(bundle[0])
    for _ in range(150):
        data = bytearray(whole_file)
        if chosen.random() < 0.2:
            data = data[: chosen.randrange(len(data))]
        else:
            for _ in range(chosen.choice((1, 1, 8))):
                data[chosen.randrange(len(data))] ^= 1 << chosen.randrange(8)
        target.write_bytes(data)
        report = check_bundle(target)
        if report.sound:
            # what was hit was the wrapping, such as a date: what it holds is the same to the letter
            assert report.whole == bundle[1]
            with ZipFile(target) as archive:
                assert {name: archive.read(name) for name in archive.namelist()} == contents


def test_hostile_texts_make_a_sound_bundle_of_plain_names(tmp_path: Path) -> None:
    file, _ = made(hostile(tmp_path / "h.sqlite"), tmp_path / "h.zip")
    assert check_bundle(file).sound
    assert all(name.isascii() and not set(name) & set('<>:"\\|?*') for name in read(file))


def test_it_does_not_vouch_for_damage(tmp_path: Path) -> None:
    file = harbour(tmp_path / "lib.sqlite")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE snapshot SET body = x'00' WHERE id = 2")
    with pytest.raises(LibraryError):
        made(file, tmp_path / "b.zip")


def test_it_can_be_given_up(tmp_path: Path) -> None:
    file = harbour(tmp_path / "lib.sqlite")
    with Library.open(file, read_only=True) as library, pytest.raises(Cancelled):
        write_bundle(io.BytesIO(), library, library.articles.get(1), NOW, lambda: True)


def test_what_came_from_files_has_texts_and_no_pages(tmp_path: Path) -> None:
    file = tmp_path / "lib.sqlite"
    with Library.open(file) as library:
        article = library.articles.keep(START, title="Kept")
        for hour, text in enumerate(("One.", "Two.")):
            library.add_capture(article.id, said("Kept", text), START + timedelta(hours=hour))
    files = read(made(file, tmp_path / "b.zip")[0])
    assert "pages.warc.gz" not in files
    assert b"none here" in files["README.txt"]
    assert hashlib.sha256(files["texts/v0001.txt"]).hexdigest().encode() in files["citation.txt"]
