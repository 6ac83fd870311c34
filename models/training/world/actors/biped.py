"""The rig of people, and of animals that stand as people do: a stance in numbers → frames of all bones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from world.actors.skeleton import Bone, Point, Skeleton, downwards, framed, placed, put, reached
from world.actors.solids import Frame, Vector, turned

SIDES = {"left": 1.0, "right": -1.0}


@dataclass(frozen=True)
class Build:
    """Proportions in body heights. Heights are of joints above the ground, standing."""

    chin: float = 0.61
    shoulder: float = 0.575
    hip: float = 0.30
    ankle: float = 0.035
    shoulders: float = 0.110
    """Half of the shoulders' width, and of the hips'."""
    hips: float = 0.058
    arm: float = 0.245
    head: float = 0.18
    """From the chin to the middle of the head, standing."""

    @property
    def leg(self) -> float:
        return self.hip - self.ankle


ADULT = Build()
CHILD = Build(chin=0.555, shoulder=0.525, hip=0.265, ankle=0.036, shoulders=0.108, hips=0.058, arm=0.225, head=0.205)
BABY = Build(chin=0.48, shoulder=0.455, hip=0.20, ankle=0.036, shoulders=0.108, hips=0.062, arm=0.185, head=0.245)
BIG = Build(chin=0.585, shoulder=0.57, hip=0.25, ankle=0.036, shoulders=0.145, hips=0.078, arm=0.275, head=0.185)


@dataclass(frozen=True)
class Stance:
    """How a biped holds itself. Sides are left, right; x of limbs is outwards, y up, z forward."""

    hips: float = 0.985
    """Height of the hips above the ankles, in legs."""
    lift: float = 0.0
    """How far the lowest point is above the ground, in body heights."""
    shift: Vector = (0, 0, 0)
    body: Vector = (0, 0, 0)
    """Turn of everything about x (forward), y (to its left) and z (to its right), in radians."""
    chest: Vector = (0, 0, 0)
    head: Vector = (0, 0, 0)
    hands: tuple[Vector, Vector] = ((0.20, -0.96, 0.06), (0.20, -0.96, 0.06))
    """From the shoulder, in arms, turning with the chest."""
    elbows: tuple[Vector, Vector] = ((0.5, -0.2, -0.8), (0.5, -0.2, -0.8))
    feet: tuple[Vector, Vector] = ((0.06, 0, 0), (0.06, 0, 0))
    """From below the hip on the ground (or from the hip, where `hangs`), in legs."""
    toes: tuple[float, float] = (0, 0)
    """How far each foot points up, in radians."""
    knees: tuple[Vector, Vector] = ((0.12, 0, 1), (0.12, 0, 1))
    hangs: bool = False
    """Whether the feet go with the body instead of standing on the ground."""
    tail: tuple[float, float] = (0, 0)
    """To the side and up, in radians."""
    wings: float = 0.35
    """How far what wings there are sweep back, in radians."""
    yaw: float | None = None
    """Seen at this angle, whatever the view (who lies turns to us)."""


Act = Callable[[float], Stance]


def biped_skeleton(build: Build) -> Skeleton:
    bones: dict[str, Bone] = {
        "hips": Bone(None, (0, 0, 0)),
        "chest": Bone("hips", (0, 0.05, 0)),
        "head": Bone("chest", (0, build.chin - build.hip - 0.05, 0.0)),
        "skirt": Bone("hips", (0, 0.055, 0)),
        "tail": Bone("hips", (0, 0.0, -0.06)),
        "tail tip": Bone("tail", (0, 0.0, -0.11)),
    }
    for side, sign in SIDES.items():
        shoulder = (sign * build.shoulders, build.shoulder - build.hip - 0.05, 0.0)
        bones[f"{side} arm"] = Bone("chest", shoulder)
        bones[f"{side} forearm"] = Bone(f"{side} arm", (0, -build.arm * 0.52, 0))
        bones[f"{side} hand"] = Bone(f"{side} forearm", (0, -build.arm * 0.48, 0))
        bones[f"{side} leg"] = Bone("hips", (sign * build.hips, 0, 0))
        bones[f"{side} shin"] = Bone(f"{side} leg", (0, -build.leg * 0.5, 0))
        bones[f"{side} foot"] = Bone(f"{side} shin", (0, -build.leg * 0.5, 0))
        bones[f"{side} wing"] = Bone("chest", (sign * 0.03, build.shoulder - build.hip - 0.09, -0.07))
    return bones


def stand(build: Build, stance: Stance) -> dict[str, Frame]:
    """All bones' frames, the lowest point on the ground or `lift` above it."""
    skeleton = biped_skeleton(build)
    body = turned(*stance.body)
    turns: dict[str, Frame] = {"chest": turned(*stance.chest), "head": turned(*stance.head)}
    side_wag, up_wag = stance.tail
    turns["tail"] = turned(up_wag * 0.6, side_wag * 0.6)
    turns["tail tip"] = turned(up_wag * 0.6, side_wag * 0.7)
    for side, sign in SIDES.items():
        turns[f"{side} wing"] = turned(0, sign * stance.wings)
    height = build.ankle + stance.hips * build.leg
    root = framed(body, np.array([0.0, height, 0.0]) + np.array(stance.shift))
    for number, (side, sign) in enumerate(SIDES.items()):
        mirrored = np.array([sign, 1, 1])
        hand = np.array(stance.hands[number]) * mirrored * build.arm
        turns[f"{side} arm"], turns[f"{side} forearm"] = reached(
            hand, build.arm * 0.52, build.arm * 0.48, np.array(stance.elbows[number]) * mirrored
        )
        foot = np.array(stance.feet[number]) * mirrored * build.leg
        knee = np.array(stance.knees[number]) * mirrored
        hip = placed(root, (sign * build.hips, 0, 0))
        if not stance.hangs:
            ground = np.array([sign * build.hips, build.ankle, 0.0]) + foot
            foot, knee = body.T @ (ground - hip), body.T @ knee
        turns[f"{side} leg"], turns[f"{side} shin"] = reached(foot, build.leg * 0.5, build.leg * 0.5, knee)
        level = np.eye(3) if stance.hangs else body.T
        above = turns[f"{side} leg"] @ turns[f"{side} shin"]
        turns[f"{side} foot"] = above.T @ level @ turned(x=-stance.toes[number])
    # A skirt hangs as both thighs go, in the middle.
    thighs = sum(turns[f"{side} leg"] @ np.array([0, -1.0, 0]) for side in SIDES) + np.array([0, -0.2, 0])
    turns["skirt"] = downwards(thighs)
    frames = put(skeleton, turns, root)
    rise = stance.lift - lowest(build, frames)
    return {name: framed(frame[:, :3], frame[:, 3] + np.array([0, rise, 0])) for name, frame in frames.items()}


def lowest(build: Build, frames: dict[str, Frame]) -> float:
    points: list[float] = [frames["hips"][1, 3] - 0.07, placed(frames["head"], (0, build.head, 0))[1] - build.head]
    for side in SIDES:
        points += [frames[f"{side} hand"][1, 3] - 0.03, frames[f"{side} shin"][1, 3] - 0.04]
        for z in (-0.03, 0.06):
            points.append(placed(frames[f"{side} foot"], (0, -build.ankle, z))[1])
    return min(points)


def biped_anchors(build: Build, frames: dict[str, Frame]) -> dict[str, Point]:
    """Points of use to others, in the actor's room."""
    hands = {f"{side} hand": placed(frames[f"{side} hand"], (0, -0.02, 0)) for side in SIDES}
    feet = [placed(frames[f"{side} foot"], (0, -build.ankle, 0.015)) for side in SIDES]
    return {
        **hands,
        "mouth": placed(frames["head"], (0, build.head * 0.5, build.head)),
        "head": placed(frames["head"], (0, build.head * 1.85, 0)),
        "seat": placed(frames["hips"], (0, -0.06, 0)),
        "back": placed(frames["chest"], (0, 0.12, -0.09)),
        "left foot": feet[0],
        "right foot": feet[1],
    }


__all__ = ["ADULT", "BABY", "BIG", "CHILD", "SIDES", "Act", "Build", "Stance", "biped_anchors", "downwards", "stand"]
