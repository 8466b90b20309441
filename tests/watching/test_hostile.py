"""The corpus's bad and oddly encoded files, served as pages: each ends, none is taken for what it is not."""

import json
from pathlib import Path

from diffviewer.records import Outcome
from diffviewer.store.library import Library
from diffviewer.watching.reports import BecameFeed, Checked
from diffviewer.watching.watcher import Watcher
from tests.fetch.web import Reply, Web
from tests.watching.played import START, finish


def test_hostile_pages(corpus: Path, web: Web, library: Library, watcher: Watcher) -> None:
    expected = json.loads((corpus / "hostile" / "expected.json").read_text(encoding="utf-8"))
    texts = {name: expected[name] for name in ("article", "chinese", "russian", "japanese")}
    files = sorted((corpus / "hostile" / "small").iterdir())
    watched = {}
    for number, file in enumerate(files):
        address = web.put(f"/{number}", Reply(file.read_bytes(), headers={"Content-Type": "text/html"}))
        watched[library.articles.watch(address, START).id] = file.name
    watcher.offer_due()
    told = finish(watcher)
    assert len(told) == len(files)
    for report in told:
        if isinstance(report, BecameFeed):
            assert watched[report.article_id].startswith("feed_")
            continue
        assert isinstance(report, Checked)
        name = watched[report.article_id]
        wanted = expected["files"].get(name, "anything")
        assert report.outcome in (Outcome.NEW, Outcome.FAILED), name
        if wanted == "nothing":
            assert report.outcome is Outcome.FAILED, name
        if wanted in texts:
            assert report.outcome is Outcome.NEW, (name, report.reason)
            read = "\n".join(library.document(report.article_id, 0).paragraphs)
            assert all(text in read for text in texts[wanted]), name
