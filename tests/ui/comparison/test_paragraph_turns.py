import pytest
from pytestqt.qtbot import QtBot

from diffviewer.models import Block, BlockKind, Document
from diffviewer.ui.comparison.paragraph_turns import ParagraphPast, ParagraphTracer
from diffviewer.ui.timeline.slider_scene import Turn
from diffviewer.work.tasks import Tasks
from tests.ui.pages import history

VOTE = "The harbour board voted on Monday evening to close the north quay for repairs after two inspections."
TUESDAY = VOTE.replace("Monday", "Tuesday")
OTHER = "Pupils who take the ferry to school were told to move in with relatives on weekdays until spring."
THIRD = "Nobody at the county would say when a second boat can be expected, or who is going to pay for it."


def past(*versions: tuple[str, ...]) -> ParagraphPast:
    return ParagraphPast([Document(blocks=tuple(Block(BlockKind.PARAGRAPH, p) for p in v)) for v in versions])


def never() -> bool:
    return False


CAME, CHANGED, WENT = Turn.CAME, Turn.CHANGED, Turn.WENT


@pytest.mark.parametrize(
    ("versions", "at", "number", "turns"),
    [
        ([(OTHER,), (OTHER, VOTE), (OTHER, VOTE), (OTHER, TUESDAY), (OTHER,)], 2, 1, {1: CAME, 3: CHANGED, 4: WENT}),
        ([(OTHER,), (OTHER, VOTE), (OTHER, VOTE), (OTHER, TUESDAY), (OTHER,)], 3, 1, {1: CAME, 3: CHANGED, 4: WENT}),
        ([(OTHER, VOTE)] * 3, 1, 0, {}),
        ([(VOTE, OTHER), (TUESDAY, OTHER), (VOTE, OTHER)], 0, 0, {1: CHANGED, 2: CHANGED}),
        ([(VOTE, OTHER), (OTHER,), (OTHER, THIRD), (VOTE, OTHER)], 0, 0, {1: WENT, 3: CAME}),
        ([(VOTE, OTHER), (OTHER,), (OTHER, THIRD), (VOTE, OTHER)], 3, 0, {1: WENT, 3: CAME}),
        ([(VOTE, OTHER, THIRD), (OTHER, THIRD, TUESDAY)], 0, 0, {1: CHANGED}),
        ([(VOTE,)], 0, 0, {}),
    ],
)
def test_where_a_paragraph_came_changed_and_went(
    versions: list[tuple[str, ...]], at: int, number: int, turns: dict[int, Turn]
) -> None:
    assert past(*versions).turns(at, number, never) == turns


def test_it_is_found_out_in_the_background(qtbot: QtBot) -> None:
    tasks = Tasks()
    try:
        tracer = ParagraphTracer(tasks)
        tracer.set_captures(history(4).captures)
        with qtbot.waitSignal(tracer.traced) as told:
            tracer.trace(1, 0)
        assert told.args == [{1: CHANGED, 2: CHANGED, 3: CHANGED}]
    finally:
        assert tasks.close()
