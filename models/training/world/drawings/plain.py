"""What has several colours of its own, drawn in one: how it looks when somebody asks for it in a colour."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .clay import TAU, Clay, Sheet

RED, SEAM = "#e8434e", "#c93642"


def ball(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.46, 0.46, RED)
    turn = np.linspace(-TAU / 7, TAU / 7, 24)
    for side in (-1, 1):
        arc = np.stack([0.5 + side * (0.5 - 0.4 * np.cos(turn)), 0.5 + 0.38 * np.sin(turn)], 1)
        clay.tube(arc, 0.012, SEAM, soft=0.004, gloss=0)
    clay.oval(0.34, 0.26, 0.09, 0.05, "#ffffff", 0.03, tilt=-0.6, alpha=0.5)


PLAIN: dict[str, Callable[[Clay], None]] = {"ball": ball}
"""By the thing's name; everything else is recoloured from its own picture."""


def draw_plain(name: str) -> Sheet:
    """The thing in one colour on a transparent sheet, uint8 [512, 512, 4]; KeyError when it is not in `PLAIN`."""
    clay = Clay()
    PLAIN[name](clay)
    return clay.pixels
