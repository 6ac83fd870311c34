"""How each bone of each rig goes, as numbers a network can be given: flat motions by act, phase and view.

For every bone: the affine map from where its points are seen in an act to where they were at rest, both in the rest
box (−1..1, y down), the mean over some actors. Over the phase it is a short Fourier series.
"""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from world.actors import ACTS, VIEWS, actor, rest_box
from world.actors.drawing import Actor, Posed, angle, head_pose
from world.actors.skeleton import placed
from world.actors.solids import Ellipsoid, Frame, looked_at

LIMBS = ("arm", "forearm", "hand", "leg", "shin", "foot")
BONES: dict[str, tuple[str, ...]] = {
    "biped": ("hips", "chest", "head", "tail", *(f"{side} {limb}" for side in ("left", "right") for limb in LIMBS)),
    "quadruped": (
        *("chest", "rump", "neck", "head", "tail", "tail tip"),
        *(
            f"{side} {end}{part}"
            for side in ("left", "right")
            for end in ("fore", "hind")
            for part in ("", " shin", " foot")
        ),
    ),
    "bird": (
        *("body", "neck", "head", "tail"),
        *(f"{side} {part}" for side in ("left", "right") for part in ("wing", "wing tip", "leg", "shin", "foot")),
    ),
    "fish": ("body", "head", "tail", "tail middle", "tail fin"),
}
SAMPLES: dict[str, tuple[str, ...]] = {
    "biped": ("man", "boy", "standing fox"),
    "quadruped": ("cat", "horse", "elephant"),
    "bird": ("bird", "penguin"),
    "fish": ("fish",),
}
"""Whom the means are taken over."""
COUNT = sum(len(bones) for bones in BONES.values())
HARMONICS = 4
TERMS = 2 * HARMONICS + 1
PHASES = 10

Table = NDArray[np.float32]


def middles(who: Actor) -> dict[str, NDArray[np.float64]]:
    """The middle of what each bone carries, in its frame."""
    found: dict[str, list[NDArray[np.float64]]] = {}
    for solid in who.solids:
        middle = solid.centre if isinstance(solid, Ellipsoid) else (np.array(solid.start) + np.array(solid.end)) / 2
        found.setdefault(solid.bone, []).append(np.array(middle, float))
    made = {bone: np.mean(some, axis=0) for bone, some in found.items()}
    if who.head is not None:
        made[who.head_bone] = np.array(who.head_at, float)
    return made


Seen = tuple[Frame, NDArray[np.float64]]
"""A bone's turn as the eye sees it [3, 3], and where its middle is."""


def seen(who: Actor, posed: Posed, view: str, middles_of: dict[str, NDArray[np.float64]]) -> dict[str, Seen]:
    yaw = angle(who, posed, view)
    eye = looked_at(yaw)
    made: dict[str, Seen] = {}
    for bone in BONES[who.rig.name]:
        frame = posed.frames[bone]
        made[bone] = (eye @ frame[:, :3], eye @ placed(frame, middles_of.get(bone, np.zeros(3))))
    if who.head is not None:
        made[who.head_bone] = head_pose(who, posed, yaw)
    return made


def motion(rest: Seen, now: Seen, box: tuple[float, float, float, float]) -> NDArray[np.float64]:
    """[2, 3]: what is seen now at (x, y, 1) of the rest box (−1..1) was at rest at the result."""
    left, top, width, height = box
    scale = np.array([width / 2, -height / 2])
    origin = np.array([left + width / 2, top - height / 2])
    linear = (rest[0] @ now[0].T)[:2, :2] * scale[None, :] / scale[:, None]
    start, end = (now[1][:2] - origin) / scale, (rest[1][:2] - origin) / scale
    return np.concatenate([linear, (end - linear @ start)[:, None]], axis=1)


def motions() -> tuple[Table, Table]:
    """[A, views, TERMS, COUNT, 6], and the bones' middles at rest [COUNT, 2]."""
    phases = np.arange(PHASES) / PHASES
    waves = [f(2 * np.pi * (k + 1) * phases) for k in range(HARMONICS) for f in (np.cos, np.sin)]
    solve = np.linalg.pinv(np.stack([np.ones(PHASES), *waves], axis=1))
    columns: list[NDArray[np.float64]] = []
    centres: list[NDArray[np.float64]] = []
    for rig, bones in BONES.items():
        every: list[NDArray[np.float64]] = []
        at_rest: list[list[list[float]]] = []
        for name in SAMPLES[rig]:
            who, box = actor(name), rest_box(name)
            assert isinstance(who, Actor)
            middle, (left, top, width, height) = middles(who), box
            rest = seen(who, who.rig.pose("stand", 0.0), who.rig.rest_view, middle)
            spots = [rest[bone][1] for bone in bones]
            at_rest.append([[(x - left) / width * 2 - 1, (top - y) / height * 2 - 1] for x, y, _ in spots])
            table = np.zeros((len(ACTS), len(VIEWS), PHASES, len(bones), 6))
            for (a, act), (p, phase) in product(enumerate(ACTS), enumerate(phases)):
                posed = who.rig.pose(act, float(phase))
                for v, view in enumerate(VIEWS):
                    now = seen(who, posed, view, middle)
                    table[a, v, p] = [motion(rest[bone], now[bone], box).ravel() for bone in bones]
            every.append(table)
        columns.append(np.einsum("tp,avpbc->avtbc", solve, np.mean(every, axis=0)))
        centres.append(np.mean(at_rest, axis=0))
    return np.concatenate(columns, axis=3).astype(np.float32), np.concatenate(centres).astype(np.float32)
