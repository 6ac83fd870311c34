"""Rigs with their acts, from builds."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from world.actors import biped_acts, bird, quadruped_acts, swimmer
from world.actors.biped import Build, biped_anchors, stand
from world.actors.bird import BirdBuild, anchors_b, reach_of, stand_b
from world.actors.drawing import Posed, Rig
from world.actors.quadruped import Frame4, anchors4, leg_length, stand4
from world.actors.swimmer import FishBuild, SnakeBuild, anchors_f, anchors_s, stand_f, stand_s

PEOPLE_YAWS = {"front": 0.0, "three-quarter": 0.66, "side": 1.30, "back": float(np.pi) - 0.30}
BEAST_YAWS = {"front": 0.45, "three-quarter": 0.85, "side": 1.22, "back": 2.35}
"""From the front most of an animal on four legs is hidden, so that it never turns quite so far."""
BIRD_YAWS = {"front": 0.15, "three-quarter": 0.72, "side": 1.25, "back": 2.6}
ACTS = tuple(biped_acts.ACTS)


@lru_cache(maxsize=64)
def biped_rig(build: Build) -> Rig:
    def pose(act: str, phase: float) -> Posed:
        stance = biped_acts.ACTS[act](phase)
        return Posed(stand(build, stance), stance.yaw)

    strides = {name: biped_acts.stride(name, build.leg) for name in biped_acts.TRAVEL}
    return Rig("biped", pose, PEOPLE_YAWS, lambda posed: biped_anchors(build, dict(posed.frames)), strides, "front")


@lru_cache(maxsize=64)
def beast_rig(build: Frame4) -> Rig:
    strides = {name: quadruped_acts.stride4(name, leg_length(build)) for name in quadruped_acts.TRAVEL}
    return Rig(
        "quadruped",
        lambda act, phase: Posed(stand4(build, quadruped_acts.ACTS[act](phase))),
        BEAST_YAWS,
        lambda posed: anchors4(build, dict(posed.frames)),
        strides,
        "side",
        0.55,
    )


@lru_cache(maxsize=64)
def bird_rig(build: BirdBuild, front: bool) -> Rig:
    strides = {name: bird.stride_b(name, reach_of(build)) for name in bird.TRAVEL}
    return Rig(
        "bird",
        lambda act, phase: Posed(stand_b(build, bird.ACTS[act](phase))),
        BIRD_YAWS,
        lambda posed: anchors_b(build, dict(posed.frames)),
        strides,
        "front" if front else "side",
    )


@lru_cache(maxsize=64)
def fish_rig(build: FishBuild) -> Rig:
    return Rig(
        "fish",
        lambda act, phase: Posed(stand_f(build, swimmer.FISH_ACTS[act](phase))),
        BEAST_YAWS,
        lambda posed: anchors_f(build, dict(posed.frames)),
        {"swim": build.length * 0.8, "walk": build.length * 0.6, "run": build.length * 1.2},
        "side",
    )


@lru_cache(maxsize=64)
def snake_rig(build: SnakeBuild) -> Rig:
    return Rig(
        "snake",
        lambda act, phase: Posed(stand_s(build, swimmer.SNAKE_ACTS[act](phase))),
        BEAST_YAWS,
        lambda posed: anchors_s(build, dict(posed.frames)),
        {"walk": build.length * 0.45, "run": build.length * 0.8, "swim": build.length * 0.45},
        "side",
    )
