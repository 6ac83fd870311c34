"""Bones: where each is, given how it is turned, and limbs of two bones that reach for a point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from world.actors.solids import Frame, Vector

Point = NDArray[np.float64]


@dataclass(frozen=True)
class Bone:
    """A bone's parent, and where it begins in the parent's frame; at rest every bone stands upright."""

    parent: str | None
    offset: Vector


Skeleton = Mapping[str, Bone]


def framed(rotation: Frame, origin: Point) -> Frame:
    return np.concatenate([rotation, origin[:, None]], axis=1)


def placed(frame: Frame, point: Vector | Point) -> Point:
    return frame[:, :3] @ np.asarray(point, float) + frame[:, 3]


def put(skeleton: Skeleton, rotations: Mapping[str, Frame], root: Frame) -> dict[str, Frame]:
    """Every bone's frame; what `rotations` leaves out goes along with its parent. Parents come first."""
    frames: dict[str, Frame] = {}
    for name, bone in skeleton.items():
        parent = root if bone.parent is None else frames[bone.parent]
        own = rotations.get(name)
        turn = parent[:, :3] if own is None else parent[:, :3] @ own
        frames[name] = framed(turn, placed(parent, bone.offset))
    return frames


def downwards(way: Point) -> Frame:
    """The smallest turn that brings a hanging bone (−y) along `way`."""
    way = way / max(float(np.linalg.norm(way)), 1e-9)
    start = np.array([0.0, -1.0, 0.0])
    axis, cos = np.cross(start, way), float(start @ way)
    if cos < -0.9999:
        return np.diag([1.0, -1.0, -1.0])
    k = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.eye(3) + k + k @ k / (1 + cos)


def reached(target: Point, upper: float, lower: float, bend: Point) -> tuple[Frame, Frame]:
    """Turns of a limb's bones, in the frame of what it hangs on, so that its end comes to `target`.

    The target is relative to where the limb begins; `bend` is the way the joint goes. Out of reach it is stretched
    towards it.
    """
    distance = float(np.clip(np.linalg.norm(target), abs(upper - lower) + 1e-4, (upper + lower) * 0.9995))
    way = target / max(float(np.linalg.norm(target)), 1e-9)
    cos = (upper**2 + distance**2 - lower**2) / (2 * upper * distance)
    side = bend - way * float(bend @ way)
    side = side / max(float(np.linalg.norm(side)), 1e-9)
    joint = way * upper * cos + side * upper * np.sqrt(max(0.0, 1 - cos * cos))
    first = downwards(joint)
    second = first.T @ downwards(way * distance - joint)
    return first, second
