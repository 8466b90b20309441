"""Where the marks stand that show what became of a paragraph. Paints nothing."""

from dataclasses import dataclass

from diffviewer.ui.timeline.slider_clumps import gathered
from diffviewer.ui.timeline.slider_scene import SliderScene, Turn

MARK = 3.6  # half the size of one, logical pixels
_NEAR = 9.0  # marks that are nearer than this to one another are drawn as one
_SLOT = 13.0


@dataclass(frozen=True, slots=True)
class Mark:
    """From `left` to `right`; `turn` is None where several are drawn as one."""

    left: float
    right: float
    turn: Turn | None

    @property
    def x(self) -> float:
        """Where its middle is."""
        return (self.left + self.right) / 2


def marks(scene: SliderScene) -> list[Mark]:
    """The marks of a scene as they are drawn, from left to right."""
    stops = sorted(stop for stop in scene.marks if stop < len(scene.places))
    drawn = gathered([scene.places[stop] for stop in stops], lambda _: MARK, near=_NEAR, slot=_SLOT, edge=MARK)
    return [
        Mark(clump.left, clump.right, scene.marks[stops[clump.first]] if clump.count == 1 else None)
        for clump in drawn
        if clump.right > -MARK and clump.left < scene.width + MARK
    ]
