from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from diffviewer.export.exhibit import Exhibit, of_files, of_versions
from diffviewer.store.library import Library
from diffviewer.ui.look.palettes import LIGHT
from diffviewer.ui.paper.card import WIDTH, card_image, write_card
from tests.export.comparisons import STORY, compared, document
from tests.export.histories import hostile

pytestmark = pytest.mark.usefixtures("qapp")


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)}


def exhibit(*new: str, title: str = "Bridge closed") -> Exhibit:
    return of_files(*compared(document(*STORY), document(*new, title=title)))


def test_it_is_twice_as_sharp_and_shows_what_went_and_what_came() -> None:
    stream = BytesIO()
    write_card(stream, exhibit(*STORY[:1], "About nine thousand vehicles use the crossing on a weekday.", *STORY[2:]))
    image = QImage.fromData(stream.getvalue(), "PNG")  # type: ignore[call-overload]
    assert image.width() == 2 * WIDTH
    assert {LIGHT.old_soft, LIGHT.new_soft, LIGHT.paper} <= colours(image)
    assert image.text("Title") == "Bridge closed"


def test_it_is_no_taller_than_a_telephone_however_much_was_changed() -> None:
    new = [text.replace(" the ", " some ").replace("on", "upon") for text in STORY]
    most = card_image(exhibit(*new, title=" ".join(["A headline without an end"] * 20)))
    assert most.height() <= 2 * 1000
    least = card_image(exhibit(*STORY))  # nothing was changed
    assert 2 * 100 < least.height() < most.height()


def test_hostile_text_is_painted(tmp_path: Path) -> None:
    with Library.open(hostile(tmp_path / "lib.sqlite"), read_only=True) as library:
        image = card_image(of_versions(library, library.articles.get(1), 0, 2))
    assert image.pixelColor(5, image.height() - 5) == QColor(LIGHT.paper)
