"""Real histories handed out in every form, read back by others."""

from pathlib import Path

import feedparser
import pytest
from lxml import html as lxml_html

from diffviewer.export.bundle.check import check_bundle
from diffviewer.export.bundle.writer import write_bundle
from diffviewer.export.changes_feed import FeedItems, article_heading, atom_feed, rss_feed
from diffviewer.export.history_html import history_html
from diffviewer.export.steps import steps
from diffviewer.store.library import Library
from tests.export.histories import START, add_article, said


@pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")
def test_real_histories(corpus: Path, tmp_path: Path) -> None:
    for folder in sorted(path for path in (corpus / "histories").iterdir() if path.is_dir()):
        texts = [
            [line for line in file.read_text(encoding="utf-8").split("\n") if line.strip()]
            for file in sorted(folder.glob("*.txt"))
        ]
        with Library.open(tmp_path / f"{folder.name}.sqlite") as library:
            with library.transaction():
                article = add_article(library, [said(folder.name, *paragraphs) for paragraphs in texts])
            changes = steps(library, article)
            assert len(changes) == len(texts) - 1
            items = FeedItems(library).of(changes[::-1])
            for kind in (atom_feed, rss_feed):
                parsed = feedparser.parse("".join(kind(article_heading(article), items)).encode())
                assert not parsed.bozo
                assert [entry.title for entry in parsed.entries] == [step.name for step in changes[::-1]]
            page = lxml_html.document_fromstring("".join(history_html(library, article)))
            sections = page.findall(".//section")
            assert [element.text for element in sections[0].findall("p[@dir]")] == texts[0]
            assert all(
                section.xpath(".//ins | .//del | .//*[@class='moved' or @class='note']") for section in sections[1:]
            )
            target = tmp_path / f"{folder.name}.zip"
            with target.open("wb") as stream:
                whole = write_bundle(stream, library, article, START)
        report = check_bundle(target)
        assert report.sound
        assert report.whole == whole
