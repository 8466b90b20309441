"""A database with diffengine's own tables, as its models make them in SQLite."""

import sqlite3
from contextlib import closing
from pathlib import Path

# tables and columns as peewee makes them of diffengine's models: Feed, Entry, FeedEntry, EntryVersion, Diff
SCHEMA = """
CREATE TABLE "feed" ("url" VARCHAR(255) NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL,
    "created" DATETIME NOT NULL);
CREATE TABLE "entry" ("id" INTEGER NOT NULL PRIMARY KEY, "url" VARCHAR(255) NOT NULL, "created" DATETIME NOT NULL,
    "checked" DATETIME NOT NULL);
CREATE TABLE "feedentry" ("id" INTEGER NOT NULL PRIMARY KEY, "feed_id" VARCHAR(255) NOT NULL,
    "entry_id" INTEGER NOT NULL, "created" DATETIME NOT NULL, FOREIGN KEY ("feed_id") REFERENCES "feed" ("url"),
    FOREIGN KEY ("entry_id") REFERENCES "entry" ("id"));
CREATE TABLE "entryversion" ("id" INTEGER NOT NULL PRIMARY KEY, "title" VARCHAR(255) NOT NULL,
    "url" VARCHAR(255) NOT NULL, "summary" VARCHAR(255) NOT NULL, "created" DATETIME NOT NULL,
    "archive_url" VARCHAR(255), "entry_id" INTEGER NOT NULL, FOREIGN KEY ("entry_id") REFERENCES "entry" ("id"));
CREATE INDEX "entryversion_url" ON "entryversion" ("url");
CREATE TABLE "diff" ("id" INTEGER NOT NULL PRIMARY KEY, "old_id" INTEGER NOT NULL, "new_id" INTEGER NOT NULL,
    "created" DATETIME NOT NULL, "tweeted" DATETIME, "blogged" DATETIME);
"""
ADDRESS = "https://courier.example/harbour"


def database(path: Path) -> Path:
    """An article of three versions and one without any."""
    with closing(sqlite3.connect(path)) as made, made:
        made.executescript(SCHEMA)
        made.execute("INSERT INTO feed VALUES ('https://courier.example/rss', 'The Courier', '2017-01-01 00:00:00')")
        for number, url in ((1, f"{ADDRESS}?utm_source=rss"), (2, "https://courier.example/never")):
            made.execute(
                "INSERT INTO entry VALUES (?, ?, '2017-02-20 04:00:00.100000', '2017-02-20 12:00:00')", (number, url)
            )
        versions = (
            ("Harbour wall fails", "<p>The wall failed at dawn.</p> <p>Nobody was hurt &amp; all is well.</p>"),
            ("Harbour wall fails", "<p>The wall failed at dawn.</p> <p>Two people were hurt.</p>"),
            ("Wall <b>& more", "<p>The wall failed.</p>Two people were hurt.<p>&lt;script&gt;x&lt;/script&gt;</p>"),
        )
        for number, (title, summary) in enumerate(versions):
            made.execute(
                "INSERT INTO entryversion (title, url, summary, created, archive_url, entry_id)"
                " VALUES (?, ?, ?, ?, NULL, 1)",
                (title, ADDRESS, summary, f"2017-02-20 0{5 + number}:30:00.000000"),
            )
    return path
