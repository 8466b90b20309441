import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer.errors import InputError, Problem
from diffviewer.store.library import Library
from diffviewer.taking_in.anything import take_in
from diffviewer.taking_in.saved_pages import pages_in
from diffviewer.taking_in.stamps import original_of, stamp_in

NOW = datetime(2026, 3, 1, tzinfo=UTC)
_SENTENCES = (
    "The ferry between the two islands will run once a day from Monday, its owner said on Friday.",
    "Pupils who take it to school were told to move in with relatives on weekdays.",
    "The council has asked the county for a second boat and expects an answer in spring.",
)


def save(file: Path, number: int, address: str = "https://island-post.example/ferry", title: str = "Ferry") -> None:
    """A page that does not say when it was saved."""
    file.parent.mkdir(parents=True, exist_ok=True)
    link = f"<link rel='canonical' href='{address}'>" if address else ""
    body = "".join(f"<p>{text} Version {number} adds {number} of its own words.</p>" for text in _SENTENCES)
    file.write_text(
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>{link}</head>"
        f"<body><article><h1>{title}</h1>{body}</article></body></html>",
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("20121003165503.html", datetime(2012, 10, 3, 16, 55, 3, tzinfo=UTC)),
        ("web/20121003165503/http/page.html", datetime(2012, 10, 3, 16, 55, 3, tzinfo=UTC)),
        ("ferry 2012-10-03 16.55.html", datetime(2012, 10, 3, 16, 55, tzinfo=UTC)),
        ("ferry-20121003-1655.html", datetime(2012, 10, 3, 16, 55, tzinfo=UTC)),
        ("2012-10-03T16-55-03 Ferry.mhtml", datetime(2012, 10, 3, 16, 55, 3, tzinfo=UTC)),
        ("2012_10_03.txt", datetime(2012, 10, 3, tzinfo=UTC)),
        ("2012-10-03/morning.html", datetime(2012, 10, 3, tzinfo=UTC)),
        ("article-31278463-2012.html", None),
        ("20129903.html", None),
        ("ferry.html", None),
    ],
)
def test_times_in_names(name: str, moment: datetime | None) -> None:
    assert stamp_in(name) == moment


def test_addresses_of_archives() -> None:
    archived = "https://web.archive.org/web/20121003165503id_/http:/island-post.example/ferry"
    assert original_of(archived) == ("http://island-post.example/ferry", datetime(2012, 10, 3, 16, 55, 3, tzinfo=UTC))
    assert original_of("https://island-post.example/") == ("https://island-post.example/", None)


def test_a_folder_of_dated_saves_is_a_history_for_each_article(tmp_path: Path) -> None:
    folder = tmp_path / "saves"
    for number, name in enumerate(("20121003120000.html", "2012-10-04 09.30.html", "below/2012-10-05/index.html")):
        save(folder / name, number)
    save(folder / "other 2012-10-03.html", 7, "https://island-post.example/ice", "Ice")
    for number in (1, 2):
        save(folder / f"memo-2012-10-0{number}.html", number, "", "A memorandum")
    (folder / "page_files").mkdir()
    save(folder / "page_files" / "advertisement.html", 9)
    (folder / "notes.pdf").write_bytes(b"%PDF-1.4")
    (folder / "broken.html").write_bytes(os.urandom(3000))
    with Library.open(tmp_path / "lib.sqlite") as library:
        came = take_in(library, str(folder), NOW)
        assert (came.articles, came.versions, came.complete) == (3, 6, True)
        assert [Path(error.path).name for error in came.unread] == ["broken.html"]
        ferry = library.articles.at("https://island-post.example/ferry")
        assert ferry is not None
        assert [version.captured_at.isoformat() for version in library.versions(ferry.id)] == [
            "2012-10-03T12:00:00+00:00",
            "2012-10-04T09:30:00+00:00",
            "2012-10-05T00:00:00+00:00",
        ]
        assert all(version.snapshot_id for version in library.versions(ferry.id))  # with the page itself
        again = take_in(library, str(folder), NOW)
        assert (again.articles, again.versions) == (0, 0)


def test_without_a_date_in_the_name_the_file_s_own_time_counts(tmp_path: Path) -> None:
    for number, hour in enumerate((9, 12)):
        file = tmp_path / "saves" / f"save {number}.html"
        save(file, number)
        moment = datetime(2019, 5, 4, hour, tzinfo=UTC).timestamp()
        os.utime(file, (moment, moment))
    with Library.open(tmp_path / "lib.sqlite") as library:
        take_in(library, str(tmp_path / "saves"), NOW)
        assert [version.captured_at.hour for version in library.versions(1)] == [9, 12]


def test_a_folder_without_pages_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as told:
        pages_in(tmp_path)
    assert told.value.problem is Problem.NO_TEXT


def test_news_sniffer_s_pages_of_one_article_become_one_history(tmp_path: Path, corpus: Path) -> None:
    page = (corpus / "seed" / "newssniffer.html").read_text(encoding="utf-8")
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "diff 0 1.html").write_text(page, encoding="utf-8")
    later = page.replace("Version 1", "Version 2").replace("Version 0", "Version 1")
    (folder / "diff 1 2.html").write_text(later.replace("2012-10-03T19", "2012-10-04T19"), encoding="utf-8")
    with Library.open(tmp_path / "lib.sqlite") as library:
        came = take_in(library, str(folder), NOW)
        assert came.articles == 1
        assert came.versions >= 2
        assert library.articles.get(1).source


def test_news_sniffer_s_list_of_versions_has_no_text(tmp_path: Path) -> None:
    page = tmp_path / "article.html"
    page.write_text(
        '<h1>Ferry</h1><p>It has 7 versions.</p><table><tr><th class="version">Version</th>'
        '<th class="created_at">Created at</th><th class="period">Period</th><th class="title">Title</th></tr>'
        "<tr><td>0<td>October 03, 2012 16:55</td><td><td>Ferry to run once a day</td></tr></table>",
        encoding="utf-8",
    )
    with Library.open(tmp_path / "lib.sqlite") as library, pytest.raises(InputError) as told:
        take_in(library, str(page), NOW)
    assert told.value.problem is Problem.NO_TEXT
