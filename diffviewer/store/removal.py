"""What was removed leaves the file for good: its rows, its texts, and its words in the index.

A paragraph that another article has too stays for that one; it goes on living under the number of its old home.
"""

from datetime import datetime

from diffviewer.store.database import Database
from diffviewer.store.packs import Entry, Packs, home_of, ids_of
from diffviewer.store.paragraphs import Paragraphs
from diffviewer.store.times import to_micros

_BLANK: Entry = ("p", "")


def purge(database: Database, packs: Packs, paragraphs: Paragraphs, before: datetime) -> int:
    """Delete the articles that were removed before a moment, each in one transaction. Returns how many."""
    rows = database.rows("SELECT id FROM article WHERE removed_at < ?", (to_micros(before),))
    gone = 0
    for (article_id,) in rows:
        with database.transaction():
            # it may have been brought back meanwhile
            if database.row("SELECT 1 FROM article WHERE id = ? AND removed_at < ?", (article_id, to_micros(before))):
                _delete(database, packs, paragraphs, article_id)
                gone += 1
    return gone


def _delete(database: Database, packs: Packs, paragraphs: Paragraphs, article_id: int) -> None:
    homes = {
        home_of(row[0])
        for row in database.rows("SELECT paragraph_id FROM borrowed WHERE article_id = ?", (article_id,))
    }
    (text,) = database.rows("SELECT filter_text FROM article WHERE id = ?", (article_id,))[0]
    if text:
        database.execute(
            "INSERT INTO article_index (article_index, rowid, filter_text) VALUES ('delete', ?, ?)", (article_id, text)
        )
    # sightings name versions and versions name snapshots, so they go in this order
    database.execute("DELETE FROM sighting WHERE article_id = ?", (article_id,))
    database.execute("DELETE FROM version WHERE article_id = ?", (article_id,))
    database.execute("UPDATE snapshot SET base_id = NULL WHERE article_id = ?", (article_id,))
    for table in ("snapshot", "borrowed", "gone"):
        database.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    database.execute("DELETE FROM article WHERE id = ?", (article_id,))
    _sweep(database, packs, paragraphs, article_id)
    # what it had borrowed from articles deleted before may now be wanted by nobody
    for home in homes:
        if database.row("SELECT 1 FROM article WHERE id = ?", (home,)) is None:
            _sweep(database, packs, paragraphs, home)


def _sweep(database: Database, packs: Packs, paragraphs: Paragraphs, article_id: int) -> None:
    """Delete the texts of a deleted article, but for those that others have too."""
    own = ids_of(article_id)
    wanted = {
        row[0]
        for row in database.rows(
            "SELECT DISTINCT paragraph_id FROM borrowed WHERE paragraph_id BETWEEN ? AND ?", (own[0], own[-1])
        )
    }
    kept: dict[int, list[Entry]] = {}
    for pack_id, entries in packs.all_of(article_id).items():
        numbered = dict(enumerate(entries, start=pack_id))
        dropped = {number: entry for number, entry in numbered.items() if number not in wanted and entry != _BLANK}
        paragraphs.drop(dropped)
        left = [entry if number in wanted else _BLANK for number, entry in numbered.items()]
        if any(entry != _BLANK for entry in left):
            kept[pack_id] = left
    packs.replace(article_id, kept)
