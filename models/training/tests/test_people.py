"""People look as people do: skin is no emoji's yellow, and hair is told from it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from settings import PICTURES
from world.actors.cast import EVERYBODY
from world.actors.faces import head_of, skin_of
from world.actors.people import HAIR

pytestmark = pytest.mark.skipif(not PICTURES.exists(), reason="faces come from the packages in `pictures`")
PLAIN = ("man", "woman", "boy", "girl", "child", "person", "old woman", "teacher", "runner", "dancer", "bearded man")


def hue_and_saturation(colour: tuple[float, float, float]) -> tuple[float, float]:
    hsv = cv2.cvtColor(np.array([[colour]], np.float32), cv2.COLOR_RGB2HSV)[0, 0]
    return float(hsv[0]), float(hsv[1])


@pytest.mark.parametrize("name", PLAIN)
def test_skin_is_not_yellow(name: str) -> None:
    hue, saturation = hue_and_saturation(skin_of(EVERYBODY[name].face))
    assert hue < 34 or hue > 330
    assert saturation < 0.62


@pytest.mark.parametrize("name", [*PLAIN, *(name for name in EVERYBODY if "haired" in name or "blond" in name)])
def test_hair_is_told_from_skin(name: str) -> None:
    row = EVERYBODY[name]
    apart = np.array(head_of(row.face, row.wide).back) - skin_of(row.face)
    assert np.abs(apart).max() > 0.12


@pytest.mark.parametrize(
    "who", ["black-haired woman", "brown-haired man", "red-haired girl", "blond boy", "silver-haired man"]
)
def test_hair_has_the_colour_it_is_called_by(who: str) -> None:
    row = EVERYBODY[who]
    hair = np.array(head_of(row.face, row.wide).back)
    said = {"blond": "blond"}.get(who.split(" ")[0], who.split("-")[0])
    nearest = min(HAIR, key=lambda name: float(np.linalg.norm(hair - HAIR[name])))
    assert nearest == said


def test_people_of_different_names_differ() -> None:
    seen = {(EVERYBODY[name].face.code.split("-")[1], EVERYBODY[name].face.dye) for name in PLAIN}
    assert len(seen) >= 4
