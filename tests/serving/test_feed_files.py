from datetime import timedelta
from pathlib import Path

import feedparser
import pytest

from diffviewer.errors import InputError
from diffviewer.serving.feed_files import NAME, update_feed_file
from diffviewer.store.library import Library
from tests.export.histories import START, harbour, said


@pytest.mark.filterwarnings("ignore::DeprecationWarning:feedparser")
def test_the_file_is_written_where_there_is_something_new(tmp_path: Path) -> None:
    store, target = tmp_path / "items.sqlite", tmp_path / NAME
    with Library.open(harbour(tmp_path / "lib.sqlite")) as library:
        assert update_feed_file(library, store, tmp_path)
        before = target.stat().st_mtime_ns
        assert not update_feed_file(library, store, tmp_path)
        assert target.stat().st_mtime_ns == before
        library.add_capture(1, said("Harbour wall rebuilt", "New stones."), START + timedelta(hours=10))
        assert update_feed_file(library, store, tmp_path)
    parsed = feedparser.parse(target.read_bytes())
    assert not parsed.bozo
    assert parsed.entries[0].title == "v3: Harbour wall rebuilt"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with Library.open(harbour(tmp_path / "lib.sqlite")) as library, pytest.raises(InputError):
        update_feed_file(library, None, tmp_path / "gone")
