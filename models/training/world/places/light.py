"""Time of day: the sky's colours, and what it does to the colours of everything below."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .canvas import Canvas, Color, Floats

Tint = tuple[float, float, float]
"""What light does to red, green and blue: 1, 1, 1 is plain day."""
ON_THINGS = 0.6
"""How much of a place's tint those who stand in it take on."""


@dataclass(frozen=True)
class Light:
    """`sky` top to horizon; `tint` multiplies lit colours; `cloud` is (top, underside)."""

    name: str
    sky: tuple[Color, ...]
    tint: Tint
    cloud: tuple[Color, Color]
    haze: Color


DAY = Light("day", ("#4fa8ec", "#8fd0f8", "#d8f1fb"), (1, 1, 1), ("#ffffff", "#d5e7f5"), "#cfe9f6")
MORNING = Light("day", ("#7cbcf0", "#bfe0f5", "#fdeedd"), (1.02, 1, 0.97), ("#ffffff", "#f0dfe2"), "#e9e8ea")
GOLDEN = Light("golden", ("#7f86cf", "#f5a88c", "#ffd98f"), (1.02, 0.88, 0.76), ("#fff0dc", "#f0a698"), "#f8c39c")
NIGHT = Light("night", ("#101a48", "#25387c", "#4c629f"), (0.48, 0.55, 0.84), ("#6478b4", "#45588f"), "#3c518f")


RAINY = Light("rain", ("#8496ab", "#a3b3c3", "#c3ced8"), (0.84, 0.89, 0.95), ("#d3dae2", "#a3b0bf"), "#b9c5d0")
SNOWY = Light("snow", ("#a9b9ca", "#c3d0dd", "#dfe7ee"), (0.92, 0.96, 1.0), ("#eef2f6", "#c3cfdb"), "#dbe4ec")
FOGGY = Light("fog", ("#b9c3cb", "#cdd4da", "#dde2e5"), (0.93, 0.95, 0.96), ("#e6eaed", "#cfd6db"), "#d9dfe3")
WINDY = Light("wind", ("#6fa3cf", "#a9c8e0", "#dbe6ea"), (0.97, 0.97, 0.96), ("#f6f8fa", "#cdd8e2"), "#cfdce4")

OVERCAST = {"rain", "snow", "fog"}
"""Lights in which there is no sun to be seen."""

WEATHERS = {"in the rain": RAINY, "in the snow": SNOWY, "in fog": FOGGY, "in the wind": WINDY}
"""By day; what falls, drifts and blows is drawn over the place (`weather.py`)."""
LIGHTS = {"at sunset": GOLDEN, "at night": NIGHT, **WEATHERS}
"""How a place's light is asked for, behind its name; a name alone is by day."""
TIMES = ("at sunset", "at night")


def pick_light(canvas: Canvas, rng: np.random.Generator, night: float = 0.14) -> Light:
    """The light that is asked for; else mostly day, some mornings and golden evenings, and night with that chance.

    One number is drawn either way, so that a place looks the same in every light.
    """
    canvas.light = _pick(canvas.light, float(rng.random()), night)
    return canvas.light


def _pick(asked: Light | None, value: float, night: float) -> Light:
    if asked is not None:
        return asked
    if value < night:
        return NIGHT
    if value < night + 0.22:
        return GOLDEN
    return MORNING if value < night + 0.42 else DAY


def on_things(tint: Tint) -> Tint:
    """What a place's tint does to the colours of those who stand in it: less, so that they still catch the eye."""
    red, green, blue = (1 - ON_THINGS * (1 - share) for share in tint)
    return red, green, blue


def hue_matrix(rng: np.random.Generator) -> Floats:
    """A small random turn of hue (about +-9 degrees) and change of saturation, [3, 3]."""
    turn, strength = np.radians(rng.uniform(-9, 9)), rng.uniform(0.9, 1.08)
    cos, sin = np.cos(turn) * strength, np.sin(turn) * strength
    gray = np.full((3, 3), 1 / 3)
    swirl = np.array([[0, -1, 1], [1, 0, -1], [-1, 1, 0]]) / np.sqrt(3)
    return (gray + cos * (np.eye(3) - gray) + sin * swirl).astype(np.float32)
