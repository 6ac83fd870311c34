"""How the parts of each rig go, as numbers a network can be given: by act, phase and view, the mean over some actors.

Plane coordinates: x right, y down, both in heights of the rest box. For every part FIELDS numbers, over the phase a
short Fourier series:

    0–3    the linear map (by rows) from what is seen of it at rest to what is seen in the act, as a flat picture
    4–7    the same, for where its parts' joints go: flat things may vanish in it, bodies do not
    8, 9   how far its joint has moved, of a root; other joints go with what they hang on
    10     how near the eye its front is
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from world.actors import ACTS, VIEWS, actor, rest_box
from world.actors.drawing import Actor, Posed, angle, head_pose
from world.actors.parts import SLOTS, TREES, names_of, rig_of, slot_of
from world.actors.puppet import MOVES, Move, affine
from world.actors.skeleton import placed
from world.actors.solids import Ellipsoid, Solid, looked_at

SAMPLES: dict[str, tuple[str, ...]] = {
    "biped": ("man", "boy", "standing fox"),
    "quadruped": ("cat", "horse", "elephant"),
    "bird": ("bird",),
    "upright bird": ("penguin",),
    "fish": ("fish",),
    "snake": ("snake",),
}
"""Whom the means are taken over."""
HARMONICS = 4
TERMS = 2 * HARMONICS + 1
FIELDS = 11
PHASES = 12
ROUND = frozenset(["hips", "chest", "head", "neck", "body", "rump", "picture"])
"""Parts about as deep as wide: turned, they are seen as wide as before, nearly."""
LEAST, LEAST_ROUND = 0.4, 0.88
"""No part is seen narrower than this, in shares of its sides at rest."""

Table = NDArray[np.float32]
FLIP = np.diag([1.0, -1.0])


def front_of(solid: Solid) -> tuple[NDArray[np.float64], float]:
    """A solid's middle in its bone's frame, and about how thick it is."""
    if isinstance(solid, Ellipsoid):
        return np.array(solid.centre, float), float(np.mean(solid.radii))
    return (np.array(solid.start, float) + np.array(solid.end)) / 2, float(np.mean(solid.radii))


def turns_and_depths(
    who: Actor, posed: Posed, view: str
) -> tuple[dict[str, NDArray[np.float64]], dict[str, NDArray[np.float64]], NDArray[np.float64]]:
    """By part: its turn as the eye sees it [3, 3] and where its joint is [3]; and depths of the slots' fronts."""
    rig = rig_of(who)
    yaw = angle(who, posed, view)
    eye = looked_at(yaw)
    turns = {name: eye @ posed.frames[name][:, :3] for name in names_of(rig)}
    joints = {name: eye @ posed.frames[name][:, 3] for name in names_of(rig)}
    fronts: list[list[float]] = [[] for _ in range(SLOTS)]
    for solid in who.solids:
        middle, thick = front_of(solid)
        depth = (eye @ placed(posed.frames[solid.bone], middle))[2]
        fronts[slot_of(rig, solid.bone)].append(float(depth) + thick)
    if who.head is not None:
        turn, centre = head_pose(who, posed, yaw)
        turns[who.head_bone] = turn
        fronts[slot_of(rig, who.head_bone)] = [float(centre[2]) + who.head.wide]
    depths = np.array([max(some) if some else -1.0 for some in fronts])
    return turns, joints, depths


def not_too_thin(linear: NDArray[np.float64], least: float) -> NDArray[np.float64]:
    """The same turn, its smaller stretch at least `least`."""
    u, stretch, v = np.linalg.svd(linear)
    return u @ np.diag(np.clip(stretch, least, 1.15)) @ v


def of_actor(
    who: Actor, height: float, acts: Sequence[str] = ACTS, views: Sequence[str] = VIEWS
) -> NDArray[np.float64]:
    """[acts, views, PHASES, SLOTS, FIELDS]; `height`: of what is drawn at rest."""
    rig = rig_of(who)
    table = np.zeros((len(acts), len(views), PHASES, SLOTS, FIELDS))
    rest, rest_joints, _ = turns_and_depths(who, who.rig.pose("stand", 0.0), who.rig.rest_view)
    for (a, act), (v, view), p in product(enumerate(acts), enumerate(views), range(PHASES)):
        turns, joints, depths = turns_and_depths(who, who.rig.pose(act, p / PHASES), view)
        for slot, (name, parent) in enumerate(TREES[rig]):
            linear = FLIP @ (turns[name] @ rest[name].T)[:2, :2] @ FLIP
            least = LEAST_ROUND if name in ROUND else LEAST
            row = table[a, v, p, slot]
            row[:4], row[4:8] = not_too_thin(linear, least).ravel(), linear.ravel()
            if not parent:
                row[8:10] = FLIP @ (joints[name] - rest_joints[name])[:2] / height
            row[10] = depths[slot] / height
    return table


def of_pictures(kind: str) -> NDArray[np.float64]:
    """[acts, views, PHASES, SLOTS, FIELDS] of what acts as the picture it is."""
    table = np.zeros((len(ACTS), len(VIEWS), PHASES, SLOTS, FIELDS))
    for (a, act), p in product(enumerate(ACTS), range(PHASES)):
        move: Move = MOVES[kind][act](p / PHASES)
        made = affine(move, 1.5)
        linear, (x, y) = FLIP @ made[:, :2] @ FLIP, made[:, 2]
        cos, sin = np.cos(move.roll), np.sin(move.roll)
        rolled = linear @ np.array([[cos, -sin], [sin, cos]])
        for slot in range(len(TREES[kind])):
            own, moved = (rolled, (0, 0)) if slot else (linear, (x, -y))
            table[a, :, p, slot] = [*own.ravel(), *linear.ravel(), *moved, slot > 0]
    return table


def motions() -> Table:
    """[acts, views, TERMS, parts, FIELDS]: parts of all rigs in the order of TREES, and one that never moves."""
    phases = np.arange(PHASES) / PHASES
    waves = [f(2 * np.pi * (k + 1) * phases) for k in range(HARMONICS) for f in (np.cos, np.sin)]
    solve = np.linalg.pinv(np.stack([np.ones(PHASES), *waves], axis=1))
    made: list[NDArray[np.float64]] = []
    for rig, tree in TREES.items():
        if rig in SAMPLES:
            every = []
            for name in SAMPLES[rig]:
                who = actor(name)
                assert isinstance(who, Actor)
                every.append(of_actor(who, rest_box(name)[3]))
            table = np.mean(every, axis=0)
        else:
            table = of_pictures(rig)
        made.append(np.einsum("tp,avpsf->avtsf", solve, table[:, :, :, : len(tree)]))
    still = np.zeros((*made[0].shape[:3], 1, FIELDS))
    still[:, :, 0, 0, [0, 3, 4, 7]] = 1
    return np.concatenate([*made, still], axis=3).astype(np.float32)
