"""Scenes of the evaluation drawn for real."""

from __future__ import annotations

import numpy as np
import pytest

from draw_truth import Scene, draw_scene, look_of
from world.bank import MAIN_STYLE, Bank
from world.places import draw_place

LEFT, RIGHT = (0.1, 0.3, 0.4, 0.7), (0.6, 0.3, 0.9, 0.7)


def red_square() -> Bank:
    sprite = np.zeros((40, 40, 4), np.uint8)
    sprite[..., 0], sprite[..., 3] = 255, 255
    return Bank({MAIN_STYLE: {"sun": sprite}}, {}, {})


@pytest.mark.parametrize(
    ("name", "facing", "entity", "colour", "turned"),
    [
        ("cat", None, "cat", None, False),
        ("blue cat", "right", "cat", "blue", False),
        ("cat", "left", "cat", None, True),
        ("orange", "right", "orange", None, False),
    ],
)
def test_names_are_read_as_the_renderer_reads_them(
    name: str, facing: str | None, entity: str, colour: str | None, turned: bool
) -> None:
    look = look_of({"name": name, "facing": facing, "boxes": []})
    assert (look.entity.name, look.colour, look.mirrored) == (entity, colour, turned)


def test_frames_hold_the_thing_where_it_is_then() -> None:
    scene: Scene = {
        "id": "x",
        "place": "sky",
        "frames": [0, 15],
        "of": 16,
        "things": [{"name": "sun", "facing": None, "boxes": [LEFT, RIGHT]}],
    }
    picture = draw_scene(red_square(), scene, 7)
    side = picture.shape[1]
    assert picture.shape == (2 * side, side, 3)
    red = (picture == (255, 0, 0)).all(axis=2)
    for frame, box in enumerate([LEFT, RIGHT]):
        here = red[frame * side : (frame + 1) * side]
        inside = here[
            round(0.35 * side) : round(0.65 * side), round((box[0] + 0.05) * side) : round((box[2] - 0.05) * side)
        ]
        assert inside.all()
        assert here.sum() < 0.15 * side * side
    assert not np.array_equal(draw_place("sky", 7, 0.0), draw_place("sky", 8, 0.0))
