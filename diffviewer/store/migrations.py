"""The schema, as ordered steps. A released step is never edited: the next change is a new step at the end.

Each step and its number (`PRAGMA user_version`) are one transaction, so a library is always at a whole step.
"""

import sqlite3
from collections.abc import Callable, Sequence

from diffviewer.rules import site_of

APPLICATION_ID = 0x44665657  # "DfVW", in the header of every library

Step = Callable[[sqlite3.Connection], None]

_STEP_1 = (
    # names said over and over: readers, languages, publishers as pages write them
    "CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)",
    # key: the name folded, so that one publisher is one source
    "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL UNIQUE)",
    """CREATE TABLE feed (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL DEFAULT '',
        added_at INTEGER NOT NULL,
        last_checked INTEGER,
        next_check INTEGER,
        check_period INTEGER NOT NULL DEFAULT 0,
        paused INTEGER NOT NULL DEFAULT 0,
        status INTEGER NOT NULL DEFAULT 0,
        error TEXT NOT NULL DEFAULT '',
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX feed_due ON feed (next_check) WHERE next_check IS NOT NULL AND paused = 0",
    """CREATE TABLE feed_filter (
        id INTEGER PRIMARY KEY,
        feed_id INTEGER REFERENCES feed (id) ON DELETE CASCADE,
        field TEXT NOT NULL,
        pattern TEXT NOT NULL,
        keep INTEGER NOT NULL)""",
    "CREATE INDEX feed_filter_feed ON feed_filter (feed_id)",
    # version_id: the text that stands; title_key and filter_text are folded
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        address TEXT UNIQUE,
        url TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        title_key TEXT NOT NULL DEFAULT '',
        filter_text TEXT NOT NULL DEFAULT '',
        source_id INTEGER REFERENCES source (id),
        source_key TEXT NOT NULL DEFAULT '',
        feed_id INTEGER REFERENCES feed (id) ON DELETE SET NULL,
        state TEXT NOT NULL,
        added_at INTEGER NOT NULL,
        first_seen INTEGER NOT NULL DEFAULT 0,
        last_changed INTEGER NOT NULL DEFAULT 0,
        last_checked INTEGER,
        next_check INTEGER,
        check_period INTEGER NOT NULL DEFAULT 0,
        versions INTEGER NOT NULL DEFAULT 0,
        changes INTEGER NOT NULL DEFAULT 0,
        returns INTEGER NOT NULL DEFAULT 0,
        flip_flopping INTEGER NOT NULL DEFAULT 0,
        unread INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        removed_at INTEGER,
        sizes TEXT NOT NULL DEFAULT '',
        etag TEXT NOT NULL DEFAULT '',
        last_modified TEXT NOT NULL DEFAULT '',
        version_id INTEGER)""",
    # a list is a walk along one of these: each bears all that a list is narrowed by
    """CREATE INDEX article_last_changed ON article
        (last_changed, id, removed_at, changes, state, starred, unread, source_id, feed_id)""",
    """CREATE INDEX article_first_seen ON article
        (first_seen, id, removed_at, changes, state, starred, unread, source_id, feed_id)""",
    "CREATE INDEX article_changes ON article (changes, id, removed_at, state, starred, unread, source_id, feed_id)",
    """CREATE INDEX article_title ON article
        (title_key, id, removed_at, changes, state, starred, unread, source_id, feed_id)""",
    """CREATE INDEX article_source ON article
        (source_key, id, removed_at, changes, state, starred, unread, source_id, feed_id)""",
    "CREATE INDEX article_of_source ON article (source_id, last_changed)",
    "CREATE INDEX article_of_feed ON article (feed_id) WHERE feed_id IS NOT NULL",
    "CREATE INDEX article_due ON article (next_check) WHERE next_check IS NOT NULL",
    "CREATE INDEX article_removed ON article (removed_at) WHERE removed_at IS NOT NULL",
    # the list's "filter as you type"
    """CREATE VIRTUAL TABLE article_index USING fts5
        (filter_text, content='article', content_rowid='id', columnsize=0, tokenize='trigram')""",
    # key: the first 6 bytes of SHA-256 over kind and text
    "CREATE TABLE paragraph (key INTEGER, id INTEGER, PRIMARY KEY (key, id)) WITHOUT ROWID",
    """CREATE TABLE borrowed (
        paragraph_id INTEGER NOT NULL,
        article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        PRIMARY KEY (paragraph_id, article_id)) WITHOUT ROWID""",
    "CREATE INDEX borrowed_by ON borrowed (article_id)",
    # the texts of the paragraphs from this id on, see packs.py
    "CREATE TABLE pack (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    # the full-text index over paragraphs. The words go in folded, see words.py, so the plainest tokenizer serves; which
    # words stand side by side is seen in the texts, so it need not know
    "CREATE VIRTUAL TABLE text_index USING fts5(text, content='', columnsize=0, detail='none', tokenize='ascii')",
    # paragraphs that an article once had and the text that stands has not
    """CREATE TABLE gone (
        paragraph_id INTEGER NOT NULL,
        article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        PRIMARY KEY (paragraph_id, article_id)) WITHOUT ROWID""",
    """CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        sha256 BLOB NOT NULL,
        url TEXT NOT NULL,
        status INTEGER NOT NULL,
        fetched_at INTEGER NOT NULL,
        base_id INTEGER REFERENCES snapshot (id),
        depth INTEGER NOT NULL,
        body BLOB NOT NULL)""",
    "CREATE INDEX snapshot_article ON snapshot (article_id)",
    "CREATE INDEX snapshot_base ON snapshot (base_id) WHERE base_id IS NOT NULL",
    # content: SHA-256 of headline, byline and text; paragraphs: places in reading order, see paragraphs.py
    """CREATE TABLE version (
        id INTEGER PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        captured_at INTEGER NOT NULL,
        content BLOB NOT NULL,
        title_id INTEGER,
        byline_id INTEGER,
        paragraphs TEXT NOT NULL,
        words INTEGER NOT NULL,
        published TEXT NOT NULL,
        modified TEXT NOT NULL,
        url TEXT,
        language_id INTEGER REFERENCES label (id),
        publisher_id INTEGER REFERENCES label (id),
        extractor_id INTEGER REFERENCES label (id),
        origin TEXT NOT NULL,
        snapshot_id INTEGER REFERENCES snapshot (id),
        UNIQUE (article_id, seq))""",
    "CREATE INDEX version_snapshot ON version (snapshot_id) WHERE snapshot_id IS NOT NULL",
    "CREATE INDEX version_extractor ON version (extractor_id) WHERE snapshot_id IS NOT NULL",
    # what a version read as before a better reader read its snapshot again
    """CREATE TABLE reading (
        id INTEGER PRIMARY KEY,
        version_id INTEGER NOT NULL REFERENCES version (id) ON DELETE CASCADE,
        replaced_at INTEGER NOT NULL,
        content BLOB NOT NULL,
        title_id INTEGER,
        byline_id INTEGER,
        paragraphs TEXT NOT NULL,
        published TEXT NOT NULL,
        modified TEXT NOT NULL,
        url TEXT,
        language_id INTEGER REFERENCES label (id),
        publisher_id INTEGER REFERENCES label (id),
        extractor_id INTEGER REFERENCES label (id))""",
    "CREATE INDEX reading_version ON reading (version_id)",
    """CREATE TABLE sighting (
        id INTEGER PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        outcome TEXT NOT NULL,
        first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        count INTEGER NOT NULL,
        version_id INTEGER REFERENCES version (id),
        status INTEGER NOT NULL,
        error TEXT NOT NULL,
        words_added INTEGER NOT NULL,
        words_removed INTEGER NOT NULL)""",
    "CREATE INDEX sighting_article ON sighting (article_id, first_at)",
    "CREATE INDEX sighting_version ON sighting (version_id) WHERE version_id IS NOT NULL",
)


def _step_1(connection: sqlite3.Connection) -> None:
    for statement in _STEP_1:
        connection.execute(statement)


def _step_2(connection: sqlite3.Connection) -> None:
    # when the person last looked at the article, so that what came since can be shown
    connection.execute("ALTER TABLE article ADD COLUMN looked_at INTEGER")


def _step_3(connection: sqlite3.Connection) -> None:
    # of the unchanged checks of a run: how many were so by the server's word, to the byte, and by their text
    for column in ("not_modified", "same_page", "same_text"):
        connection.execute(f"ALTER TABLE sighting ADD COLUMN {column} INTEGER NOT NULL DEFAULT 0")
    # the log of everything that is watched, the newest first
    connection.execute("CREATE INDEX sighting_last ON sighting (last_at)")


def _step_4(connection: sqlite3.Connection) -> None:
    """Rules of sites. article.rules: the numbers of those that all its texts are read under; they are never reused."""
    for statement in (
        """CREATE TABLE rule (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            site TEXT NOT NULL,
            kind TEXT NOT NULL,
            pattern TEXT NOT NULL,
            keep INTEGER NOT NULL,
            learnt INTEGER NOT NULL,
            enabled INTEGER NOT NULL,
            made_at INTEGER NOT NULL,
            UNIQUE (site, kind, pattern, keep))""",
        # how many articles a site had when it was learnt from
        "CREATE TABLE learnt_site (site TEXT PRIMARY KEY, articles INTEGER NOT NULL) WITHOUT ROWID",
        "ALTER TABLE article ADD COLUMN site TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE article ADD COLUMN rules TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX article_of_site ON article (site, id)",
        "CREATE INDEX article_with_rules ON article (id) WHERE rules != ''",
    ):
        connection.execute(statement)
    rows = connection.execute("SELECT id, coalesce(address, url) FROM article").fetchall()
    connection.executemany(
        "UPDATE article SET site = ? WHERE id = ?", [(site_of(address), number) for number, address in rows]
    )


def _step_5(connection: sqlite3.Connection) -> None:
    # what an article that has moved is known by besides its first address
    connection.execute(
        """CREATE TABLE other_address (
            address TEXT PRIMARY KEY,
            article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE) WITHOUT ROWID"""
    )
    connection.execute("CREATE INDEX other_address_of ON other_address (article_id)")
    connection.execute(
        "INSERT OR IGNORE INTO other_address SELECT url, id FROM article WHERE instr(url, address) != 1"
        " AND url NOT IN (SELECT address FROM article WHERE address IS NOT NULL) ORDER BY id"
    )


STEPS: tuple[Step, ...] = (_step_1, _step_2, _step_3, _step_4, _step_5)


def schema_version(connection: sqlite3.Connection) -> int:
    """The number of steps the library has gone; 0 for one just created."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = STEPS) -> int:
    """Go the steps that are missing, each in one transaction; a failing one is rolled back whole and raises.

    A library just created goes them all in one, so that no other program finds it half made and takes it for an older
    one. Another program may do the same at the same time: whoever comes second finds it done. Returns the steps gone.
    """
    gone = 0
    while (found := schema_version(connection)) < len(steps):
        gone += _go(connection, steps, len(steps) if found == 0 else found + 1)
    return gone


def _go(connection: sqlite3.Connection, steps: Sequence[Step], wanted: int) -> int:
    """Go the steps up to the wanted one that are still missing, in one transaction; returns how many."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        missing = range(schema_version(connection), wanted)
        for number in missing:
            steps[number](connection)
            connection.execute(f"PRAGMA user_version = {number + 1}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return len(missing)
