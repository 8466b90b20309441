import itertools
from dataclasses import replace

from diffviewer.comparing import compare_documents
from diffviewer.diff.result import Diff
from diffviewer.models import Block, BlockKind, Document
from diffviewer.origins import Origin, origins, trace

QUAY = "The harbour board will close the north quay for repairs until the end of the winter."
FERRY = "The ferry to the islands will leave from the coal pier, an hour later than usual."
BOATS = "Nineteen boats must find another place to lie, their owners were told on Monday evening."
COST = "The repairs will cost four million, of which the county pays the larger part."


def document(*paragraphs: str) -> Document:
    return Document(blocks=tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs))


def steps(*versions: Document) -> list[Diff]:
    return [compare_documents(old, new).diff for old, new in itertools.pairwise(versions)]


def test_a_paragraph_stands_since_its_last_change() -> None:
    later = QUAY.replace("winter", "spring")
    versions = (document(QUAY, FERRY), document(QUAY, FERRY, BOATS), document(later, FERRY, BOATS))
    assert origins(steps(*versions), 3) == [Origin(2, 0, (2,)), Origin(0, 0), Origin(1, 1)]


def test_every_change_is_remembered() -> None:
    texts = (QUAY, QUAY.replace("north", "south"), QUAY.replace("north", "south").replace("winter", "year"))
    assert origins(steps(*(document(text, FERRY) for text in texts)), 2) == [Origin(2, 0, (2, 1)), Origin(0, 0)]


def test_a_paragraph_that_moved_stands_as_it_did() -> None:
    versions = (document(QUAY, FERRY, BOATS, COST), document(COST, QUAY, FERRY, BOATS))
    assert {origin.since for origin in origins(steps(*versions), 4)} == {0}


def test_what_went_and_came_back_stands_since_it_came_back() -> None:
    versions = (document(QUAY, FERRY), document(QUAY), document(QUAY, FERRY))
    assert origins(steps(*versions), 2) == [Origin(0, 0), Origin(2, 2)]


def test_the_first_version_has_no_past() -> None:
    assert origins([], 2) == [Origin(0, 0), Origin(0, 0)]


def test_tracing_can_be_given_up() -> None:
    found = steps(document(QUAY), document(QUAY, FERRY))
    assert trace(found.__getitem__, 1, 2) == [Origin(0, 0), Origin(1, 1)]
    assert trace(found.__getitem__, 1, 2, lambda: True) is None


def test_other_facts_of_the_page_play_no_part() -> None:
    one = document(QUAY, FERRY)
    assert [origin.since for origin in origins(steps(one, replace(one, title="Quay closes")), 2)] == [0, 0]
