"""A feed reader of Debian's, newsboat, follows the server."""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from diffviewer.serving.server import FeedServer, new_secret
from tests.export.histories import harbour

NEWSBOAT = shutil.which("newsboat")


@pytest.mark.skipif(NEWSBOAT is None, reason="no newsboat: the Debian package of that name has it")
@pytest.mark.parametrize("kind", ["atom", "rss"])
def test_newsboat_reads_every_change(kind: str, tmp_path: Path) -> None:
    server = FeedServer(harbour(tmp_path / "lib.sqlite"), None, new_secret())
    server.start()
    urls, config, cache = tmp_path / "urls", tmp_path / "config", tmp_path / "cache.db"
    urls.write_text(f"{server.address}all.{kind}\n", encoding="utf-8")
    config.write_text("", encoding="utf-8")
    try:
        for _ in range(2):  # the second time it is told that nothing is new
            command = [str(NEWSBOAT), "-u", str(urls), "-c", str(cache), "-C", str(config), "-x", "reload"]
            subprocess.run(command, check=True, capture_output=True, timeout=60)
    finally:
        server.stop()
    with closing(sqlite3.connect(cache)) as read:
        titles = [title for (title,) in read.execute("SELECT title FROM rss_item ORDER BY pubDate DESC")]
        (content,) = read.execute("SELECT content FROM rss_item WHERE title LIKE 'v1:%'").fetchone()
        (feed,) = read.execute("SELECT title FROM rss_feed").fetchone()
    assert titles == ["v0: Harbour wall fails", "v2: Harbour wall collapses", "v1: Harbour wall fails"]
    assert "Two people were" in content
    assert feed == "Changes to articles"
