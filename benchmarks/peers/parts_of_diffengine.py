"""The steps of diffengine with the libraries that it is built of, since its package does not install.

    FOLDER/bin/python benchmarks/peers/parts_of_diffengine.py DATABASE LIST

One page of LIST after the other: requests fetches, readability finds the article, bleach leaves its paragraphs, peewee
keeps them. A line "CHANGED" for each page that differs from what is kept. It has no schedule, archive or picture here.
"""

import sys
from pathlib import Path

import bleach
import peewee
import readability
import requests

DATABASE = peewee.SqliteDatabase(sys.argv[1])


class Version(peewee.Model):
    """One text of one page."""

    url = peewee.TextField(index=True)
    title = peewee.TextField()
    summary = peewee.TextField()

    class Meta:
        """Where it is kept."""

        database = DATABASE


def main() -> None:
    """Look at every page once."""
    DATABASE.create_tables([Version])
    for url in Path(sys.argv[2]).read_text().split():
        page = readability.Document(requests.get(url, timeout=60).text)
        title, summary = page.title(), bleach.clean(page.summary(html_partial=True), tags={"p"}, strip=True)
        last = Version.select().where(Version.url == url).order_by(Version.id.desc()).first()
        if last is None or (last.title, last.summary) != (title, summary):
            Version.create(url=url, title=title, summary=summary)
            print("NEW" if last is None else "CHANGED", url)


if __name__ == "__main__":
    main()
