"""Pictures that act as they are: wheels turn, boats rock, wings beat, and small bodies bob and hop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np

from world.actors.biped_acts import cos, pulse, sin
from world.actors.heads import Texture
from world.actors.solids import Floats, Window


@dataclass(frozen=True)
class Wheel:
    """A round in the picture: centre and radius as shares of its width and height."""

    x: float
    y: float
    radius: float
    spokes: bool = False
    """A bicycle's, with spokes instead of a rim."""


@dataclass(frozen=True)
class Puppet:
    """A picture that stands on the ground, one body height high, facing right."""

    name: str
    picture: Texture
    kind: str
    """wheels, boat, flyer, flapper, crawler or thing."""
    wheels: tuple[Wheel, ...] = ()
    rest_view: str = "side"

    @property
    def width(self) -> float:
        rows, columns = self.picture.shape[:2]
        return columns / rows


@dataclass(frozen=True)
class Move:
    """What a whole picture does: shifts in body heights, a turn, and its width and height."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    about: float = 0.0
    """Height of what it turns about."""
    wide: float = 1.0
    high: float = 1.0
    lean: float = 0.0
    """How far its top goes forward, in body heights."""
    roll: float = 0.0
    """How far wheels have turned, in radians, forwards."""


Moving = Callable[[float], Move]


def rolled(phase: float) -> Move:
    return Move(y=0.008 * (1 + cos(phase, 2)), roll=2 * np.pi * phase)


def bobbed(up: float, beats: int = 2, tilt: float = 0.0, lean: float = 0.0) -> Moving:
    def act(phase: float) -> Move:
        hop = abs(sin(phase, 1)) if beats == 2 else max(0.0, sin(phase, beats))
        squash = 1 + 0.06 * (hop - 0.5) * (up > 0.02)
        return Move(y=up * hop, turn=tilt * sin(phase), high=squash, wide=2 - squash, lean=lean)

    return act


def rocked(tilt: float, heave: float = 0.02) -> Moving:
    return lambda phase: Move(turn=tilt * sin(phase), y=heave * (1 + cos(phase)), about=0.15)


def hovered(heave: float, tilt: float = 0.05, lean: float = 0.0) -> Moving:
    return lambda phase: Move(y=heave * (1 + sin(phase)), turn=tilt * cos(phase) - lean, about=0.5)


def flapped(amount: float, heave: float) -> Moving:
    return lambda phase: Move(
        wide=1 - amount * pulse(phase), y=heave * (1 + sin(phase)), turn=0.05 * sin(phase), about=0.5
    )


def breathed(phase: float) -> Move:
    return Move(high=1 + 0.012 * sin(phase), wide=1 - 0.008 * sin(phase))


def crawled(phase: float) -> Move:
    return Move(
        wide=1 + 0.07 * sin(phase), high=1 - 0.05 * sin(phase), turn=0.03 * sin(phase, 2), y=0.012 * abs(sin(phase, 2))
    )


def leapt(phase: float) -> Move:
    up = float(max(0.0, np.sin(np.pi * np.clip((phase - 0.2) / 0.6, 0, 1))))
    crouch = max(pulse(np.clip(phase / 0.24, 0, 1)), pulse(np.clip((phase - 0.76) / 0.24, 0, 1)))
    high = 1 - 0.18 * crouch + 0.08 * up
    return Move(y=0.20 * up, high=high, wide=1 / high)


def flat(phase: float) -> Move:
    """Rests: lower and wider."""
    return Move(high=0.88 + 0.015 * sin(phase), wide=1.06)


def tumbled(phase: float) -> Move:
    return Move(turn=0.5 * sin(phase), y=0.10, about=0.5)


def shaken(phase: float) -> Move:
    return Move(x=0.012 * sin(phase, 4), high=1 + 0.02 * sin(phase, 4), turn=0.04 * sin(phase))


def leant(amount: float, beats: int = 1) -> Moving:
    return lambda phase: Move(lean=amount * pulse(phase, beats))


LIVELY: dict[str, Moving] = {
    "stand": breathed,
    "walk": bobbed(0.05, 2, 0.07),
    "run": bobbed(0.09, 2, 0.09, 0.05),
    "jump": leapt,
    "climb": bobbed(0.08, 2, 0.05),
    "fall": tumbled,
    "sit": flat,
    "lie": flat,
    "sleep": flat,
    "kneel": flat,
    "bend": leant(0.14),
    "reach": leant(-0.08),
    "hold": breathed,
    "carry": bobbed(0.04, 2, 0.05),
    "push": bobbed(0.03, 2, 0.0, 0.10),
    "pull": bobbed(0.03, 2, 0.0, -0.08),
    "throw": leant(0.18),
    "wave": rocked(0.16, 0.01),
    "clap": bobbed(0.04, 4),
    "cheer": bobbed(0.12, 2, 0.08),
    "dance": rocked(0.22, 0.04),
    "talk": bobbed(0.015, 4, 0.03),
    "look": rocked(0.08, 0.0),
    "point": leant(0.05),
    "eat": leant(0.08, 2),
    "drink": leant(0.08),
    "read": breathed,
    "write": leant(0.05, 2),
    "type": shaken,
    "play": rocked(0.15, 0.02),
    "swim": rocked(0.08, 0.03),
    "fly": hovered(0.08),
    "ride": bobbed(0.03),
    "drive": shaken,
    "hug": leant(0.07),
    "cry": shaken,
    "laugh": shaken,
}
MOVES: dict[str, dict[str, Moving]] = {
    "thing": LIVELY,
    "crawler": {**LIVELY, "walk": crawled, "run": crawled, "carry": crawled, "push": crawled, "pull": crawled},
    "wheels": {
        **{name: breathed for name in LIVELY},
        **{name: rolled for name in ("walk", "run", "carry", "push", "pull", "ride", "drive")},
        "jump": leapt,
        "dance": bobbed(0.05, 2, 0.05),
        "fly": hovered(0.06),
        "fall": tumbled,
        "stand": lambda phase: Move(),
    },
    "boat": {
        **{name: rocked(0.05, 0.015) for name in LIVELY},
        "run": rocked(0.09, 0.03),
        "jump": rocked(0.16, 0.06),
        "dance": rocked(0.14, 0.04),
        "fall": tumbled,
    },
    "flyer": {
        **{name: hovered(0.03, 0.03) for name in LIVELY},
        "run": hovered(0.04, 0.03, -0.10),
        "fall": tumbled,
        "dance": hovered(0.06, 0.18),
        "stand": lambda phase: Move(),
        "sit": lambda phase: Move(),
    },
    "flapper": {
        **LIVELY,
        **{name: flapped(0.55, 0.05) for name in ("walk", "run", "fly", "carry", "jump", "climb", "cheer", "dance")},
        "stand": flapped(0.18, 0.0),
    },
}


def affine(move: Move, width: float) -> Floats:
    """[2, 3]: from the picture's rest coordinates (x from its middle, y up from its foot) to where they are."""
    scale = np.array([[move.wide, move.lean], [0, move.high]])
    cos_turn, sin_turn = np.cos(-move.turn), np.sin(-move.turn)
    turn = np.array([[cos_turn, -sin_turn], [sin_turn, cos_turn]])
    pivot = np.array([0.0, move.about])
    linear = turn @ scale
    offset = pivot - turn @ pivot + np.array([move.x, move.y])
    corners = linear @ np.array([[-width / 2, width / 2], [0.0, 0.0]]) + offset[:, None]
    if move.about < 0.1:
        offset[1] -= min(0.0, corners[1].min()) if move.y == 0 else 0.0
    return np.concatenate([linear, offset[:, None]], axis=1)


TYRE, RIM, HOLE = (0.20, 0.12, 0.28), (0.87, 0.84, 0.93), (0.36, 0.27, 0.46)


def with_wheels(puppet: Puppet, roll: float) -> Texture:
    """The picture with wheels that one can see turn: `roll` radians forwards, which to the right is clockwise."""
    made = puppet.picture.copy() if puppet.wheels else puppet.picture
    rows, columns = made.shape[:2]
    y, x = np.mgrid[:rows, :columns].astype(np.float32) + 0.5
    for wheel in puppet.wheels:
        dx, dy = x - wheel.x * columns, y - wheel.y * rows
        out, angle = np.hypot(dx, dy) / (wheel.radius * rows), np.arctan2(dy, dx) - roll
        soft = 1.5 / (wheel.radius * rows)
        if wheel.spokes:
            # Only over what is pale, so that the frame stays before them.
            colour = made[..., :3]
            pale = (colour.min(axis=2) > 0.78) * made[..., 3]
            line = np.clip((0.10 - np.abs(np.sin(angle * 4)) * np.maximum(out, 0.2)) / soft, 0, 1)
            share = (line * pale * (out < 0.9))[..., None] * 0.75
            made[..., :3] = colour * (1 - share) + np.array(HOLE, np.float32) * share * made[..., 3:]
            continue
        light = np.clip(1.10 - 0.22 * dy / (wheel.radius * rows), 0.8, 1.3)[..., None]
        drawn = np.broadcast_to(np.array(TYRE, np.float32), made[..., :3].shape)
        hole = np.clip((np.cos(angle * 5) - 0.1) / 0.3, 0, 1) * (out > 0.20) * (out < 0.56)
        for shape, paint in ((np.clip((0.66 - out) / soft, 0, 1), RIM), (hole, HOLE)):
            drawn = drawn * (1 - shape[..., None]) + np.array(paint, np.float32) * shape[..., None]
        share = np.clip((1 - out) / soft, 0, 1)[..., None]
        wheel_now = np.concatenate([np.clip(drawn * light, 0, 1), np.ones_like(share)], axis=2)
        made = made * (1 - share) + wheel_now * share
    return made.astype(np.float32)


def draw_puppet(puppet: Puppet, move: Move, window: Window) -> Floats:
    """Colours times coverage [h, w, 4]."""
    picture = with_wheels(puppet, move.roll)
    rows, columns = picture.shape[:2]
    back = affine(replace(move, roll=0), puppet.width)
    inverse = np.linalg.inv(np.concatenate([back, [[0, 0, 1]]]))
    x, y = np.meshgrid(window.across(), window.down())
    at_x = inverse[0, 0] * x + inverse[0, 1] * y + inverse[0, 2]
    at_y = inverse[1, 0] * x + inverse[1, 1] * y + inverse[1, 2]
    map_x = ((at_x / puppet.width + 0.5) * columns - 0.5).astype(np.float32)
    map_y = ((1 - at_y) * rows - 0.5).astype(np.float32)
    return cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT).astype(np.float32)
