"""Actors: whole bodies that do things, drawn in one look with Fluent's 3D emojis.

    names()                                         everybody
    rest_picture("fox")                             RGBA, as a sprite of `world.sprites`
    picture("fox", "walk", 0.25, "side")            RGBA of the rest box enlarged by MARGIN
    facing("fox")                                   "right" or "front", at rest
    RIGS["fox"]                                     how it moves: "quadruped"

All that can be asked for is deterministic.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from world.actors.cast import NAMES, RIGS, Style, actor
from world.actors.drawing import VIEWS, Actor, angle, draw, shrunk, to_bytes
from world.actors.puppet import MOVES, Puppet, draw_puppet
from world.actors.rigs import ACTS
from world.actors.solids import Floats, Window

MARGIN = (0.45, 0.30, 0.45, 0.06)
"""Left, top, right, bottom: what an act's picture covers beyond the rest box, in shares of its width and height."""
FINER = 2
"""Pixels are drawn so many times as fine on a side."""
WIDEST = Window(-1.3, 1.75, 2.6, 2.0, 338, 260)


def names() -> tuple[str, ...]:
    return NAMES


def facing(name: str) -> str:
    """The way its rest picture looks."""
    who = actor(name)
    view = who.rest_view if isinstance(who, Puppet) else who.rig.rest_view
    return "front" if view == "front" else "right"


def rest_view(who: Actor | Puppet) -> str:
    return who.rest_view if isinstance(who, Puppet) else who.rig.rest_view


def shown(who: Actor | Puppet, act: str, phase: float, view: str, window: Window) -> Floats:
    """[rows, columns, 4], colours times coverage, in 0..1."""
    if isinstance(who, Puppet):
        return draw_puppet(who, MOVES[who.kind][act](phase), window)
    posed = who.rig.pose(act, phase)
    return draw(who, posed, angle(who, posed, view), window).rgba


@lru_cache(maxsize=2048)
def rest_box(name: str, variant: int = 0) -> tuple[float, float, float, float]:
    """Left, top, width and height in body heights (y up, the ground at 0) of what is drawn at rest."""
    who = actor(name, variant)
    if isinstance(who, Puppet):
        return (-who.width / 2, 1.0, who.width, 1.0)
    return bounds(shown(who, "stand", 0.0, rest_view(who), WIDEST), WIDEST)


def bounds(rgba: Floats, window: Window) -> tuple[float, float, float, float]:
    rows, columns = np.nonzero(rgba[..., 3] > 0.5)
    step_x, step_y = window.width / window.columns, window.height / window.rows
    left, right = window.left + columns.min() * step_x, window.left + (columns.max() + 1) * step_x
    top, bottom = window.top - rows.min() * step_y, window.top - (rows.max() + 1) * step_y
    return (float(left), float(top), float(right - left), float(top - bottom))


def enlarged(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """The box with MARGIN."""
    left, top, width, height = box
    a, b, c, d = MARGIN
    return (left - a * width, top + b * height, width * (1 + a + c), height * (1 + b + d))


def window_of(box: tuple[float, float, float, float], side: int) -> Window:
    """A window with pixels as square as can be; the longer side has `side` of them, times FINER."""
    scale = side * FINER / max(box[2], box[3])
    return Window(*box, max(2, round(box[2] * scale / FINER)) * FINER, max(2, round(box[3] * scale / FINER)) * FINER)


def rest_picture(name: str, variant: int = 0, side: int = 208) -> NDArray[np.uint8]:
    """[h, w, 4] straight alpha, filling its box; the longer side is `side` pixels."""
    return painted(name, "stand", 0.0, rest_view(actor(name, variant)), variant, rest_box(name, variant), side)


def picture(
    name: str, act: str, phase: float, view: str = "three-quarter", variant: int = 0, side: int = 256
) -> NDArray[np.uint8]:
    """[h, w, 4] straight alpha of the rest box enlarged by MARGIN; the longer side is `side` pixels.

    act: one of ACTS; phase: cycles, any number; view: one of VIEWS (three-quarter and side look right).
    """
    return painted(name, act, phase % 1, view, variant, enlarged(rest_box(name, variant)), side)


def painted(
    name: str, act: str, phase: float, view: str, variant: int, box: tuple[float, float, float, float], side: int
) -> NDArray[np.uint8]:
    window = window_of(box, side)
    fine = shown(actor(name, variant), act, phase, view, window)
    return to_bytes(shrunk(fine, window.columns // FINER, window.rows // FINER))


__all__ = [
    "ACTS",
    "MARGIN",
    "RIGS",
    "VIEWS",
    "Actor",
    "Puppet",
    "Style",
    "actor",
    "facing",
    "names",
    "picture",
    "rest_picture",
]
