"""The two commands as scripts and cron run them."""

import json
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from diffviewer.cli import main
from diffviewer.store.library import Library
from tests.fetch.web import Reply, Web
from tests.watching.test_checking import EDITED, PAGE, feed_of


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "library.sqlite")


def check(capsys: pytest.CaptureFixture[str], file: str, *options: str) -> dict[str, int]:
    assert main(["check", "--delay", "0", "--format", "json", "--library", file, *options]) == 0
    counts: dict[str, int] = json.loads(capsys.readouterr().out)
    return counts


def counts(**given: int) -> dict[str, int]:
    names = ("checked", "new", "changed", "unchanged", "returned", "failed")
    return {name: given.get(name, 0) for name in names} | {"checked": sum(given.values())}


def test_watch_and_check(web: Web, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    article = web.put("/a.html", Reply(PAGE))
    feed = web.put("/feed", Reply(feed_of(web, 0, 1), headers={"Content-Type": "application/rss+xml"}), host=3)
    for number in range(2):
        web.put(f"/{number}?utm_source=rss", Reply(PAGE))
    named = web.put("/news/", Reply(f'<html><head><link rel=alternate type=application/rss+xml href="{feed}">'), host=4)
    assert main(["watch", "--delay", "0", "--library", file, article, feed, named, article]) == 0
    out, err = capsys.readouterr()
    assert out == f"article 1  {article}\nfeed 1  {feed}\nfeed 1  {feed}\narticle 1  {article}\n"
    assert err == ""
    assert check(capsys, file) == counts(new=3)
    assert check(capsys, file) == counts()
    web.put("/a.html", Reply(EDITED))
    assert check(capsys, file, "--all") == counts(changed=1, unchanged=2)
    web.put("/a.html", Reply(PAGE))
    web.put("/0?utm_source=rss", Reply("", 500))
    assert check(capsys, file, "--all") == counts(returned=1, unchanged=1, failed=1)
    assert set(web.most_at_once.values()) == {1}


def test_what_is_no_address_is_said_and_the_rest_is_watched(
    web: Web, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = web.at("/nothing.html")
    assert main(["watch", "--delay", "0", "--library", file, "file:///etc/passwd", missing]) == 2
    out, err = capsys.readouterr()
    assert out == f"article 1  {missing}\n"
    assert "file:///etc/passwd" in err
    assert len(err.splitlines()) == 2
    assert check(capsys, file) == counts(failed=1)


def test_the_summary_for_people(web: Web, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["watch", "--library", file, web.put("/a.html", Reply(PAGE))])
    capsys.readouterr()
    assert main(["check", "--library", file, "--delay", "0"]) == 0
    assert capsys.readouterr() == ("1 checked: 1 new.\n", "")
    assert main(["check", "--library", file]) == 0
    assert capsys.readouterr().out in ("Nothing was due.\n", "Nothing was checked: this computer is offline.\n")


def test_wrong_usage_is_one_line(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--library", file]) == 2
    assert not Path(file).exists()
    with pytest.raises(SystemExit) as ended:
        main(["check", "--delay", "-1", "--library", file])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_killed_in_the_middle_nothing_is_lost_or_doubled(web: Web, file: str, tmp_path: Path) -> None:
    """`check` is killed at several moments; what it told the library is whole, and the next run does the rest."""
    for number in range(30):
        web.put(f"/{number}.html", Reply(PAGE.replace("Tuesday", f"day {number}")), host=2 + number % 3)
    addresses = [web.at(f"/{number}.html", 2 + number % 3) for number in range(30)]
    command = [sys.executable, "-m", "diffviewer"]
    subprocess.run([*command, "watch", "--delay", "0", "--library", file, *addresses], check=True, capture_output=True)
    seen = len(web.seen)
    stored = 0
    for wanted in (1, 8, 20):
        # killed once the server has shown so many pages: while the next ones are on their way
        running = subprocess.Popen([*command, "check", "--delay", "0.02", "--library", file], stdout=subprocess.DEVNULL)
        while running.poll() is None and len(web.seen) - seen < wanted:
            time.sleep(0.002)
        running.kill()
        running.wait()
        with Library.open(Path(file)) as library:
            articles = [library.articles.at(address) for address in addresses]
            versions = [article.versions for article in articles if article is not None]
            assert len(versions) == 30
            assert set(versions) <= {0, 1}
            assert sum(versions) >= stored
            stored = sum(versions)
            for article in articles:
                assert article is not None
                assert len(library.sightings(article.id)) >= article.versions
        seen = len(web.seen)
    done = subprocess.run(
        [*command, "check", "--delay", "0", "--format", "json", "--library", file], check=True, capture_output=True
    )
    result = json.loads(done.stdout)
    assert result["failed"] == 0
    assert result["new"] == 30 - stored
    with Library.open(Path(file)) as library:
        for number, address in enumerate(addresses):
            article = library.articles.at(address)
            assert article is not None
            assert article.versions == 1
            assert f"day {number}" in library.document(article.id, 0).paragraphs[0]


def test_the_server_pulled_away_in_the_middle(web: Web, file: str, capsys: pytest.CaptureFixture[str]) -> None:
    addresses = [web.put(f"/{number}.html", Reply(PAGE), host=2 + number % 3) for number in range(9)]
    main(["watch", "--delay", "0", "--library", file, *addresses])
    capsys.readouterr()
    assert check(capsys, file) == counts(new=9)
    web.close()
    assert check(capsys, file, "--all") == counts(failed=9)
    web.restart()
    with Library.open(Path(file)) as library:
        states = [library.articles.at(address) for address in addresses]
        assert [article.versions for article in states if article is not None] == [1] * 9
    assert check(capsys, file, "--all") == counts(unchanged=9)


@pytest.mark.parametrize("command", ["watch", "check"])
def test_interrupted_it_ends_at_once(web: Web, file: str, command: str) -> None:
    """Ctrl+C while a server drips: no traceback, and no waiting for the server."""
    address = web.put("/a.html", Reply("x" * 100_000, pause=0.05))
    with Library.open(Path(file)) as library:
        library.articles.watch(web.put("/b.html", Reply("x" * 100_000, pause=0.05)), datetime.now(UTC))
    arguments = [address] if command == "watch" else []
    running = subprocess.Popen(
        [sys.executable, "-m", "diffviewer", command, "--library", file, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while running.poll() is None and not web.seen:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "Traceback" not in err
    assert out == ""
