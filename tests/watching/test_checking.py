import socket
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from diffviewer.fetch.answer import Limits
from diffviewer.records import FilterField, Outcome, WatchState
from diffviewer.store.library import Library
from diffviewer.watching.reports import BecameFeed, Broken, Checked, FeedRead, PutOff, Summary
from diffviewer.watching.watcher import Watcher
from tests.fetch.web import Raw, Reply, Request, Web, html
from tests.watching.conftest import MANNER
from tests.watching.played import START, PlayedClock, check_now, finish

TEXT = (
    "The council voted on Tuesday to approve the new budget after months of negotiation between the parties in town.",
    "Opposition members called the decision reckless, and promised to challenge it in court before the year was over.",
    "A spokesman said the approach of the previous administration had cost twelve million over a period of five years.",
)
PAGE = html("Council approves budget", *TEXT)
EDITED = html("Council approves budget", TEXT[0], TEXT[1].replace("reckless", "unwise"), TEXT[2])


def watch(library: Library, address: str) -> int:
    return library.articles.watch(address, START, check_period=MANNER.pace.first).id


def once(watcher: Watcher, article: int) -> Checked:
    (report,) = check_now(watcher, [article])
    assert isinstance(report, Checked)
    return report


def outcomes(library: Library, article: int) -> list[tuple[str, int]]:
    return [(str(sighting.outcome), sighting.count) for sighting in library.sightings(article)]


def test_the_first_text_an_edit_and_its_return(
    web: Web, library: Library, watcher: Watcher, clock: PlayedClock
) -> None:
    article = watch(library, web.put("/a", Reply(PAGE)))
    new = once(watcher, article)
    assert (new.outcome, new.version, new.status, new.title) == (Outcome.NEW, 0, 200, "Council approves budget")
    assert new.next_check == clock.time + timedelta(minutes=30)
    assert once(watcher, article).reason == "same_page"
    web.put("/a", Reply(PAGE.replace("<body>", "<body><nav>Weather: rain</nav>")))
    assert once(watcher, article).reason == "same_text"
    web.put("/a", Reply(EDITED))
    changed = once(watcher, article)
    assert (changed.outcome, changed.version, changed.previous) == (Outcome.CHANGED, 1, 0)
    web.put("/a", Reply(PAGE))
    assert once(watcher, article).outcome is Outcome.RETURNED
    assert once(watcher, article).reason == "same_page"
    assert outcomes(library, article) == [
        ("new", 1),
        ("unchanged", 2),
        ("changed", 1),
        ("returned", 1),
        ("unchanged", 1),
    ]
    snapshot = library.snapshot(library.version(article, 1).snapshot_id or 0)
    assert snapshot.page.body == EDITED.encode()
    assert dict(snapshot.page.headers)["Content-Type"] == "text/html; charset=utf-8"


def test_not_modified_by_the_servers_word(web: Web, library: Library, watcher: Watcher) -> None:
    def page(request: Request) -> Reply:
        same = request.headers.get("if-none-match") == '"1"' and request.headers.get("if-modified-since") == "then"
        return Reply(status=304) if same else Reply(PAGE, headers={"ETag": '"1"', "Last-Modified": "then"})

    article = watch(library, web.put("/a", page))
    assert once(watcher, article).outcome is Outcome.NEW
    for _ in range(2):
        report = once(watcher, article)
        assert (report.outcome, report.reason, report.status, report.version) == (
            Outcome.UNCHANGED,
            "not_modified",
            304,
            0,
        )
    assert outcomes(library, article) == [("new", 1), ("unchanged", 2)]


WALL = html("Council approves budget", TEXT[0], "Subscribe to continue reading. Already a subscriber? Log in.")
CONSENT = html("Before you continue", "We value your privacy. We and our partners use cookies to do many things.")
ERROR = html("Oops", "Something went wrong. The page could not be found.")
CUT = html("Council approves budget", "The council voted on Tuesday.")
OTHER = PAGE.replace("<body>", '<link rel="canonical" href="https://news.example/other"><body>')
CANONICAL = PAGE.replace("<body>", '<link rel="canonical" href="https://www.news.example/budget/?x=1"><body>')


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        (PAGE, WALL, "wall"),
        (PAGE, CONSENT, "wall"),
        (PAGE, ERROR, "error_page"),
        (PAGE, CUT, "shorter"),
        (CANONICAL, OTHER, "other_address"),
    ],
    ids=["paywall", "consent", "error", "cut", "canonical"],
)
def test_what_is_hardly_the_article_is_held_back(
    web: Web, library: Library, watcher: Watcher, clock: PlayedClock, before: str, after: str, reason: str
) -> None:
    article = watch(library, web.put("/a", Reply(before)))
    once(watcher, article)
    for _ in range(3):
        clock.sleep(3600)
        once(watcher, article)
    period = library.articles.get(article).check_period
    web.put("/a", Reply(after))
    report = once(watcher, article)
    assert (report.outcome, report.reason) == (Outcome.SUSPECT, reason)
    # looked at again soon, and no pause is lost
    assert report.next_check == report.at + MANNER.pace.first
    assert library.articles.get(article).check_period == period
    web.put("/a", Reply(before))
    assert once(watcher, article).outcome is Outcome.UNCHANGED
    assert library.articles.get(article).changes == 0


def test_what_the_next_check_finds_again_is_an_edit(web: Web, library: Library, watcher: Watcher) -> None:
    article = watch(library, web.put("/a", Reply(PAGE, headers={"ETag": '"1"'})))
    once(watcher, article)
    web.put("/a", Reply(CUT, headers={"ETag": '"2"'}))
    assert once(watcher, article).outcome is Outcome.SUSPECT
    web.put("/a", Reply(CUT.replace("Tuesday", "Monday")))
    assert once(watcher, article).outcome is Outcome.SUSPECT
    assert once(watcher, article).outcome is Outcome.CHANGED
    assert once(watcher, article).outcome is Outcome.UNCHANGED
    # held back with what it was held back for
    assert [s.error.partition(":")[0] for s in library.sightings(article) if s.outcome is Outcome.SUSPECT] == [
        "shorter"
    ] * 2
    # the text coming back is no suspect
    web.put("/a", Reply(PAGE))
    assert once(watcher, article).outcome is Outcome.RETURNED


def test_a_first_page_that_is_a_wall_is_no_article_yet(web: Web, library: Library, watcher: Watcher) -> None:
    article = watch(library, web.put("/a", Reply(CONSENT)))
    assert once(watcher, article).outcome is Outcome.SUSPECT
    web.put("/a", Reply(PAGE))
    assert once(watcher, article).outcome is Outcome.NEW


def test_an_article_about_walls_is_an_article(web: Web, library: Library, watcher: Watcher) -> None:
    text = "Readers who must accept all cookies or subscribe to continue reading have often complained about that. "
    article = watch(library, web.put("/a", Reply(html("Walls", *[f"{n}. {text * 3}" for n in range(6)]))))
    assert once(watcher, article).outcome is Outcome.NEW
    web.put("/a", Reply(html("Walls", *[f"{n}. {text * 3}" for n in range(5)])))
    assert once(watcher, article).outcome is Outcome.CHANGED


@pytest.mark.parametrize("declared", ["utf-8", "windows-1252", "utf-16", "no-such-charset", "", "rot13"])
@pytest.mark.parametrize("real", ["utf-8", "windows-1252"])
def test_lies_about_the_charset_make_no_edit(
    web: Web, library: Library, watcher: Watcher, declared: str, real: str
) -> None:
    text = html("Café naïve", *[f"{line} – “naïve” café" for line in TEXT]).replace('<meta charset="utf-8">', "")
    true = text.replace("<head>", f'<head><meta charset="{real}">').encode(real)
    article = watch(library, web.put("/a", Reply(true, headers={"Content-Type": "text/html"})))
    once(watcher, article)
    assert library.document(article, 0).paragraphs[0].endswith("– “naïve” café")
    web.put("/a", Reply(true + b" ", headers={"Content-Type": f"text/html; charset={declared}"}))
    assert once(watcher, article).outcome is Outcome.UNCHANGED


@pytest.mark.parametrize(
    ("route", "reason"),
    [
        (Reply("", 500), "server_error"),
        (Reply("", 403), "blocked"),
        (Raw(hang=True), "read_timeout"),
        (Reply("x" * 5000, pause=0.05), "total_timeout"),
        (Reply(PAGE, length=9000), "cut_short"),
        (Reply(b"\x1f\x8b nonsense", headers={"Content-Encoding": "gzip"}), "bad_encoding"),
        (Reply("a", headers={"Content-Type": "image/png"}), "not_text"),
        (Reply(status=302, headers={"Location": "/a"}), "redirect_loop"),
        (Reply(status=302, headers={"Location": "file:///etc/passwd"}), "bad_redirect"),
        (Reply(status=302, headers={"Location": "http://169.254.169.254/"}), "private"),
        (Reply(""), "empty"),
        (Reply("<html><body><nav>Home</nav></body></html>"), "no_text"),
        (Reply(b"%PDF-1.7 and more"), "unsupported"),
    ],
)
def test_a_failed_check_is_no_change(
    web: Web, library: Library, watcher: Watcher, route: Reply | Raw, reason: str
) -> None:
    article = watch(library, web.put("/a", Reply(PAGE)))
    once(watcher, article)
    web.put("/a", route)
    report = once(watcher, article)
    assert (report.outcome, report.reason) == (Outcome.FAILED, reason)
    assert report.next_check is not None
    assert library.articles.get(article).check_period == MANNER.pace.first * MANNER.pace.growth
    assert [(s.outcome, s.error) for s in library.sightings(article)][1:] == [(Outcome.FAILED, reason)]
    web.put("/a", Reply(EDITED))
    assert once(watcher, article).outcome is Outcome.CHANGED


def test_gone_ends_and_missing_thrice_ends(web: Web, library: Library, watcher: Watcher, clock: PlayedClock) -> None:
    gone, missing = watch(library, web.put("/a", Reply(PAGE))), watch(library, web.put("/b", Reply(PAGE)))
    check_now(watcher, [gone, missing])
    web.put("/a", Reply("", 410))
    web.put("/b", Reply("", 404))
    report = once(watcher, gone)
    assert (report.outcome, report.reason, report.next_check) == (Outcome.GONE, "gone", None)
    assert [once(watcher, missing).outcome for _ in range(2)] == [Outcome.FAILED] * 2
    web.put("/b", Reply(PAGE))
    once(watcher, missing)
    web.put("/b", Reply("", 404))
    assert [once(watcher, missing).outcome for _ in range(3)] == [Outcome.FAILED, Outcome.FAILED, Outcome.GONE]
    assert {library.articles.get(article).state for article in (gone, missing)} == {WatchState.GONE}
    clock.sleep(86400 * 30)
    watcher.offer_due()
    watcher.offer_all()
    assert not watcher.busy
    # a person may look again
    web.put("/a", Reply(PAGE))
    assert once(watcher, gone).outcome is Outcome.UNCHANGED
    assert library.articles.get(gone).state is WatchState.ACTIVE


def test_sent_to_the_front_page_is_missing(web: Web, library: Library, watcher: Watcher) -> None:
    web.put("/", Reply(html("The Daily", *TEXT)))
    article = watch(library, web.put("/2012/a", Reply(PAGE)))
    once(watcher, article)
    web.put("/2012/a", Reply(status=301, headers={"Location": "/"}))
    reports = [once(watcher, article) for _ in range(3)]
    assert [report.outcome for report in reports] == [Outcome.FAILED, Outcome.FAILED, Outcome.GONE]
    assert reports[0].reason == "not_found"


def test_a_host_that_asks_for_a_pause_gets_it(web: Web, library: Library, watcher: Watcher, clock: PlayedClock) -> None:
    articles = [watch(library, web.put(f"/{n}", Reply("", 429, {"Retry-After": "7200"}))) for n in range(5)]
    watcher.offer_due()
    told = finish(watcher)
    assert sorted(type(report).__name__ for report in told) == ["Checked"] + ["PutOff"] * 4
    assert len(web.seen) == 1
    for article in articles:
        due = library.articles.get(article).next_check
        assert due is not None
        assert due >= START + timedelta(seconds=7200)
    # another run of the program, with a memory of its own, keeps to it as well
    with Watcher(library, MANNER, clock=clock) as another:
        another.offer_due()
        assert not another.busy


def test_offline_nothing_is_due_and_nothing_fails(
    web: Web, library: Library, clock: PlayedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def nobody(host: str, *rest: object, **more: object) -> object:
        if host == "news.invalid":
            raise socket.gaierror(socket.EAI_AGAIN, "no name server to be reached")
        return real(host, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    public, here = watch(library, "https://news.invalid/a"), watch(library, web.put("/a", Reply(PAGE)))
    with Watcher(library, MANNER, clock=clock, online=lambda: False) as watcher:
        watcher.offer_due()
        (report,) = finish(watcher)
        assert isinstance(report, Checked)
        assert report.article_id == here
        # asked for by name it is tried, and found to be nobody's fault
        (report,) = check_now(watcher, [public])
        assert isinstance(report, PutOff)
        assert report.reason == "offline"
    assert library.sightings(public) == ()


def test_forty_days_and_one_click(web: Web, library: Library, watcher: Watcher, clock: PlayedClock) -> None:
    address = web.put("/a", Reply(PAGE))
    article = watch(library, address)
    once(watcher, article)
    clock.sleep(86400 * 40)
    library.articles.schedule(article, clock.time, timedelta(days=9))
    report = once(watcher, article)
    assert (report.outcome, report.next_check) == (Outcome.UNCHANGED, None)
    assert library.articles.get(article).state is WatchState.RESTED
    library.articles.watch(address, clock.time, check_period=MANNER.pace.first)
    assert once(watcher, article).next_check is not None
    assert library.articles.get(article).state is WatchState.ACTIVE


def test_removed_meanwhile(web: Web, library: Library, watcher: Watcher, clock: PlayedClock) -> None:
    def page(request: Request) -> Reply:
        return Reply(PAGE)

    article = watch(library, web.put("/a", page))
    watcher.offer_articles([article, 999])
    library.articles.remove(article, clock.time)
    assert finish(watcher) == []
    assert library.sightings(article) == ()
    watcher.offer_articles([article])
    assert not watcher.busy


def test_an_error_of_our_own_stops_nothing_else(
    web: Web, library: Library, watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error is planted where no page could cause one."""
    articles = [watch(library, web.put(f"/{n}", Reply(PAGE), host=2 + n)) for n in range(3)]
    real = watcher._client.get

    def get(address: str, **options: object) -> object:
        if address.endswith("/1"):
            raise ZeroDivisionError("planted")
        return real(address, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(watcher._client, "get", get)
    watcher.offer_due()
    told = finish(watcher)
    broken = [report for report in told if isinstance(report, Broken)]
    assert [(report.article_id, str(report.error)) for report in broken] == [(articles[1], "planted")]
    assert sorted(r.article_id for r in told if isinstance(r, Checked)) == [articles[0], articles[2]]
    # not again at once
    watcher.offer_due()
    assert not watcher.busy


def test_texts_that_come_together_are_written_together(web: Web, library: Library) -> None:
    """And told once they are on the disk, however many there were: another connection sees what was told."""
    articles = [watch(library, web.put(f"/{n}", Reply(PAGE), host=2 + n % 3)) for n in range(12)]
    manner = replace(MANNER, delay=timedelta(0), workers=3, limits=Limits())
    told: list[object] = []
    times_told = 0
    with Library.open(library.path, read_only=True) as other, Watcher(library, manner) as together:
        together.offer_articles(articles)
        seen = {other.data_version()}
        while together.busy:
            reports = together.step(5.0)
            times_told += bool(reports)
            told += reports
            seen.add(other.data_version())
            assert all(other.versions(report.article_id) for report in reports if isinstance(report, Checked))
    assert sorted(report.article_id for report in told if isinstance(report, Checked)) == articles
    assert times_told < len(articles)
    assert len(seen) == times_told + 1


def test_a_text_that_cannot_be_written_fails_alone(
    web: Web, library: Library, watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error is planted among the texts of one transaction."""
    articles = [watch(library, web.put(f"/{n}", Reply(PAGE), host=2 + n)) for n in range(3)]
    real = library.articles.refresh

    def refresh(article_id: int, *rest: Any, **options: Any) -> None:
        if article_id == articles[1]:
            raise ZeroDivisionError("planted")
        real(article_id, *rest, **options)

    with monkeypatch.context() as patched:
        patched.setattr(library.articles, "refresh", refresh)
        watcher.offer_due()
        told = finish(watcher)
    assert [report.article_id for report in told if isinstance(report, Broken)] == [articles[1]]
    assert sorted(r.article_id for r in told if isinstance(r, Checked)) == [articles[0], articles[2]]
    assert [len(library.versions(number)) for number in articles] == [1, 0, 1]
    # not again at once, but then it is there
    watcher.offer_due()
    assert not watcher.busy
    assert once(watcher, articles[1]).outcome is Outcome.NEW


FEED = """<rss version="2.0"><channel><title>The Daily</title>{}</channel></rss>"""
ITEM = "<item><title>{title}</title><link>{link}</link><category>{category}</category></item>"


def feed_of(web: Web, *numbers: int) -> str:
    items = [
        ITEM.format(title=f"News {n}", link=web.at(f"/{n}?utm_source=rss"), category="Sport" if n % 2 else "Politics")
        for n in numbers
    ]
    return FEED.format("".join(items))


def test_articles_of_a_feed_are_watched_as_they_appear(
    web: Web, library: Library, watcher: Watcher, clock: PlayedClock
) -> None:
    for number in range(5):
        web.put(f"/{number}?utm_source=rss", Reply(PAGE))
    address = web.put("/feed", Reply(feed_of(web, 0, 1, 2), headers={"Content-Type": "application/rss+xml"}))
    feed = library.feeds.add(address, START)
    (read,) = check_now(watcher, feeds=[feed.id])
    assert isinstance(read, FeedRead)
    assert (read.ok, read.title, read.entries, len(read.added)) == (True, "The Daily", 3, 3)
    assert read.next_check == read.at + timedelta(minutes=5)
    library.articles.remove(read.added[0], clock.time)
    library.articles.set_state(read.added[1], WatchState.PAUSED)
    web.put("/feed", Reply(feed_of(web, 0, 1, 2, 3), headers={"ETag": '"2"'}))
    (read,) = check_now(watcher, feeds=[feed.id])
    assert isinstance(read, FeedRead)
    assert len(read.added) == 1
    article = library.articles.get(read.added[0])
    assert (article.title, article.source, article.feed_id) == ("News 3", "The Daily", feed.id)
    assert article.address == web.at("/3")
    watcher.offer_due()
    told = finish(watcher)
    assert [report.outcome for report in told if isinstance(report, Checked)] == [Outcome.NEW] * 2


def test_feeds_unchanged_filtered_failing_and_gone(
    web: Web, library: Library, watcher: Watcher, clock: PlayedClock
) -> None:
    def content(request: Request) -> Reply:
        if request.headers.get("if-none-match") == '"1"':
            return Reply(status=304)
        return Reply(feed_of(web, 0, 1, 2), headers={"ETag": '"1"'})

    feed = library.feeds.add(web.put("/feed", content), START)
    library.feeds.add_filter(None, FilterField.CATEGORY, "^sport$")
    library.feeds.add_filter(feed.id, FilterField.TITLE, "2$")

    def read() -> FeedRead:
        (report,) = check_now(watcher, feeds=[feed.id])
        assert isinstance(report, FeedRead)
        return report

    first = read()
    assert (first.entries, first.hidden, len(first.added)) == (3, 2, 1)
    assert (read().ok, web.seen[-1].headers["if-none-match"]) == (True, '"1"')
    for trouble, reason in [
        (Reply("", 500), "server_error"),
        (Reply("<html></html>"), "not_a_feed"),
        (Reply('<!DOCTYPE rss [<!ENTITY x "y">]><rss></rss>'), "entities"),
    ]:
        clock.sleep(86400)
        web.put("/feed", trouble)
        failed = read()
        assert (failed.ok, failed.reason) == (False, reason)
        known = library.feeds.get(feed.id)
        assert known is not None
        assert (known.error, known.title) == (reason, "The Daily")
    assert known.check_period == timedelta(minutes=5) * 1.2**3
    web.put("/feed", content)
    assert read().next_check == clock.time + timedelta(minutes=5)
    web.put("/feed", Reply("", 410))
    assert read().next_check is None


def test_an_article_that_is_a_feed_becomes_one(web: Web, library: Library, watcher: Watcher) -> None:
    article = watch(library, web.put("/a", Reply(feed_of(web, 0))))
    (report,) = check_now(watcher, [article])
    assert isinstance(report, BecameFeed)
    assert library.feeds.get(report.feed_id) is not None
    assert library.articles.get(article).removed


def test_what_came_due_in_a_long_sleep_is_spread(web: Web, library: Library, clock: PlayedClock) -> None:
    for number in range(40):
        watch(library, web.put(f"/{number}", Reply(PAGE)))
    clock.sleep(3600 * 8)
    with Watcher(library, MANNER, clock=clock, spread=True) as watcher:
        woken = clock.time
        watcher.offer_due()
        assert len(finish(watcher)) == 1
        assert 0 < watcher.wait() <= 2.0
        told = 1
        while told < 40:
            clock.sleep(watcher.wait())
            watcher.offer_due()
            told += len(finish(watcher))
        assert clock.time - woken >= timedelta(seconds=76)
    assert clock.time - woken < timedelta(minutes=5)


def test_a_summary_counts(tmp_path: Path) -> None:
    def report(outcome: Outcome) -> Checked:
        return Checked(1, "", "", outcome, "", 200, START)

    total = Summary()
    for outcome in (*Outcome, Outcome.NEW):
        total = total.plus(report(outcome))
    total = total.plus(PutOff(1, None, "", "offline", START))
    assert total == Summary(checked=8, new=2, changed=1, unchanged=1, returned=1, failed=3)
