"""A colour that is asked for covers the thing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from world.bank import MAIN_STYLE, Bank, Look
from world.drawings import draw_thing
from world.drawings.plain import PLAIN
from world.entities import ENTITIES
from world.sprites import GREYS, HUES, Sprite, crop_to_drawn, recolour

BY_NAME = {entity.name: entity for entity in ENTITIES}


def hues(sprite: Sprite) -> tuple[np.ndarray, np.ndarray]:
    """Hue and saturation of what is covered, 0..179 and 0..255."""
    hsv = cv2.cvtColor(sprite[..., :3], cv2.COLOR_RGB2HSV).astype(float)
    seen = sprite[..., 3] > 128
    return hsv[..., 0][seen], hsv[..., 1][seen]


def ball_in(colour: str) -> Sprite:
    """The bank's ball, whose own picture is white all over."""
    bank = Bank({MAIN_STYLE: {"ball": np.full((64, 64, 4), 255, np.uint8)}}, {}, {})
    return bank.sprite(Look(BY_NAME["ball"], f"{colour} ball", MAIN_STYLE, colour, False))


@pytest.mark.parametrize("colour", HUES)
def test_a_ball_is_of_the_colour_all_over(colour: str) -> None:
    hue, saturation = hues(ball_in(colour))
    away = np.abs((hue - HUES[colour] + 90) % 180 - 90)
    assert ((away < 10) & (saturation > 60)).mean() > 0.85


@pytest.mark.parametrize("colour", GREYS)
@pytest.mark.parametrize("name", ["cup", "vase", "barn", "toy car"])
def test_white_black_and_grey_have_no_tinge(name: str, colour: str) -> None:
    drawn = crop_to_drawn(draw_thing(name), 64)
    main = hues(drawn)[1] > 120
    assert np.median(hues(recolour(drawn, colour))[1][main]) < 26


def test_what_is_drawn_plain_can_be_coloured() -> None:
    assert all(BY_NAME[name].colourable for name in PLAIN)
