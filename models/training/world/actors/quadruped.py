"""The rig of animals on four legs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from world.actors.skeleton import Bone, Point, Skeleton, framed, placed, put, reached
from world.actors.solids import Frame, Vector, turned

LEGS = ("left fore", "right fore", "left hind", "right hind")
SIGN = {"left fore": 1.0, "right fore": -1.0, "left hind": 1.0, "right hind": -1.0}


@dataclass(frozen=True)
class Frame4:
    """Proportions, in heights of the whole animal at rest."""

    leg: float = 0.34
    """From the ground to where the legs begin; and from there to the back, the half of it the radius of the trunk."""
    length: float = 0.62
    """Between fore and hind legs."""
    radius: float = 0.19
    wide: float = 0.10
    """Half of what is between left and right legs."""
    thick: float = 0.075
    neck: Vector = (0, 0.16, 0.14)
    """From the shoulders to where the head begins."""
    head: float = 0.16
    """From there to the middle of the head, upwards, and to the mouth forwards."""
    tail: float = 0.34
    tail_up: float = 0.5
    """How the tail is carried: radians above the level."""


@dataclass(frozen=True)
class Stance4:
    """How it holds itself; angles in radians, lengths in legs, sides as in LEGS."""

    height: float = 0.97
    """Of the trunk above the ground, in legs."""
    lift: float = 0.0
    body: Vector = (0, 0, 0)
    """About x (nose down), y (to its left), z."""
    bow: float = 0.0
    """How far shoulders and rump bend down from the middle."""
    twist: float = 0.0
    """Shoulders against rump, to the side."""
    neck: Vector = (0, 0, 0)
    head: Vector = (0, 0, 0)
    feet: tuple[Vector, Vector, Vector, Vector] = ((0, 0, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0))
    """From below where the leg begins; x outwards. Of legs that hang: from where it begins."""
    hang: tuple[bool, bool, bool, bool] = (False, False, False, False)
    tail: tuple[float, float] = (0, 0)
    """To the side, and up from how it is carried."""
    ears: float = 0.0
    trunk: tuple[float, float] = (0, 0)
    """Of an elephant: forward and curled."""


Act4 = Callable[[float], Stance4]


def skeleton4(build: Frame4) -> Skeleton:
    half = build.length / 2
    bones: dict[str, Bone] = {
        "trunk": Bone(None, (0, 0, 0)),
        "chest": Bone("trunk", (0, 0, half * 0.4)),
        "rump": Bone("trunk", (0, 0, -half * 0.4)),
        "neck": Bone("chest", (0, build.radius * 0.25, half * 0.6 + build.radius * 0.3)),
        "head": Bone("neck", build.neck),
        "nose": Bone("head", (0, build.head * 0.6, build.head * 0.9)),
        "nose middle": Bone("nose", (0, -build.head * 1.0, build.head * 0.25)),
        "nose tip": Bone("nose middle", (0, -build.head * 0.9, 0.0)),
        "tail": Bone("rump", (0, build.radius * 0.45, -half * 0.6 - build.radius * 0.62)),
        "tail middle": Bone("tail", (0, 0, -build.tail * 0.34)),
        "tail tip": Bone("tail middle", (0, 0, -build.tail * 0.33)),
    }
    for name in LEGS:
        end = "chest" if "fore" in name else "rump"
        z = half * 0.6 * (1 if "fore" in name else -1)
        bones[name] = Bone(end, (SIGN[name] * build.wide, -build.radius * 0.30, z))
        upper = leg_length(build) * 0.52
        bones[f"{name} shin"] = Bone(name, (0, -upper, 0))
        bones[f"{name} foot"] = Bone(f"{name} shin", (0, -leg_length(build) * 0.48, 0))
    return bones


def leg_length(build: Frame4) -> float:
    """From joint to sole."""
    return build.leg + build.radius * 0.7


def stand4(build: Frame4, stance: Stance4) -> dict[str, Frame]:
    """All bones' frames; the lowest point is on the ground, or `lift` above it."""
    leg = leg_length(build)
    body = turned(*stance.body)
    turns = {
        "chest": turned(stance.bow, stance.twist),
        "rump": turned(-stance.bow, -stance.twist),
        "neck": turned(*stance.neck),
        "head": turned(*stance.head),
        "nose": turned(-stance.trunk[0]),
        "nose middle": turned(-stance.trunk[1]),
        "nose tip": turned(-stance.trunk[1] * 1.2),
        "tail": turned(build.tail_up + stance.tail[1], stance.tail[0] * 0.5),
        "tail middle": turned(0.12 * (1 if build.tail_up > 0 else -2) + stance.tail[1] * 0.3, stance.tail[0] * 0.5),
        "tail tip": turned(0.18 * (1 if build.tail_up > 0 else -1) + stance.tail[1] * 0.3, stance.tail[0] * 0.6),
    }
    middle = leg * stance.height + build.radius * 0.30
    root = framed(body, np.array([0.0, middle, 0.0]))
    skeleton = skeleton4(build)
    base = put(skeleton, turns, root)
    for number, name in enumerate(LEGS):
        fore = "fore" in name
        holder = base["chest" if fore else "rump"]
        start = placed(holder, skeleton[name].offset)
        mirrored = np.array([SIGN[name], 1, 1])
        foot = np.array(stance.feet[number]) * mirrored * leg
        bend = np.array([0, 0, 1.0 if fore else -1.0])
        if stance.hang[number]:
            target = foot
        else:
            ground = np.array([start[0], 0.0, (1 if fore else -1) * build.length / 2])
            target, bend = holder[:, :3].T @ (ground + foot - start), holder[:, :3].T @ bend
        turns[name], turns[f"{name} shin"] = reached(target, leg * 0.52, leg * 0.48, bend)
        if not stance.hang[number]:
            above = holder[:, :3] @ turns[name] @ turns[f"{name} shin"]
            turns[f"{name} foot"] = above.T
    frames = put(skeleton, turns, root)
    points = [frames[f"{name} foot"][1, 3] for name in LEGS]
    points += [frames[end][1, 3] - build.radius * 0.95 for end in ("chest", "rump")]
    points.append(placed(frames["head"], (0, 0, build.head))[1] - build.head * 0.7)
    rise = stance.lift - min(points)
    return {name: framed(frame[:, :3], frame[:, 3] + np.array([0, rise, 0])) for name, frame in frames.items()}


def anchors4(build: Frame4, frames: dict[str, Frame]) -> dict[str, Point]:
    """Points of use to others, in the actor's room; its hands are its forefeet."""
    feet = {name: frames[f"{name} foot"][:, 3] for name in LEGS}
    return {
        "left hand": feet["left fore"],
        "right hand": feet["right fore"],
        "mouth": placed(frames["head"], (0, build.head * 0.1, build.head * 1.25)),
        "head": placed(frames["head"], (0, build.head * 1.5, build.head * 0.2)),
        "seat": placed(frames["trunk"], (0, build.radius * 1.0, 0.02)),
        "back": placed(frames["trunk"], (0, build.radius * 1.0, -0.04)),
        "left foot": feet["left hind"],
        "right foot": feet["right hind"],
    }
