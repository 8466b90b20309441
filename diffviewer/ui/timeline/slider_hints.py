"""What the version slider says of the place under the mouse."""

from collections.abc import Sequence

from diffviewer.models import History
from diffviewer.ui.timeline import slider_texts
from diffviewer.ui.timeline.slider_grip import REACH
from diffviewer.ui.timeline.slider_scale import nearest
from diffviewer.ui.timeline.slider_scene import SliderScene
from diffviewer.ui.timeline.slider_stops import Look

_NEAR = 4.0  # logical pixels


def hint_at(history: History, scene: SliderScene, looks: Sequence[Look], x: float) -> tuple[str, float, float]:
    """The words for a place, and from where to where they hold; "" where there is nothing to say.

    A stop says all that is known of its version; where there is none, the line of the last look or the checks speak.
    """
    stop = nearest(scene.places, x)
    place = scene.places[stop]
    if abs(place - x) <= REACH:
        before, after = scene.places[max(0, stop - 1)], scene.places[min(stop + 1, len(scene.places) - 1)]
        begin = max(place - REACH, (before + place) / 2) if stop else place - REACH
        end = min(place + REACH, (place + after) / 2) if after > place else place + REACH
        return slider_texts.stop_text(history, scene, stop), begin, end
    if scene.looked is not None and history.looked_at is not None and abs(scene.looked - x) <= _NEAR:
        return slider_texts.looked_text(history.looked_at), scene.looked - _NEAR, scene.looked + _NEAR
    for look, quiet in zip(looks, scene.quiet, strict=False):
        if quiet.begin - _NEAR <= x <= quiet.end + _NEAR:
            return slider_texts.look_text(look), x - _NEAR, x + _NEAR
    return "", x, x
