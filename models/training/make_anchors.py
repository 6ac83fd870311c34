"""Writes where hands, mouth, head, seat, back and feet are in every act: `anchors.json` of a pack.

python make_anchors.py ../starter/anchors.json        prints how far the table is from the truth

    views, phases, points          names of views, how many phases a cycle has, names of points
    actors[name]                   {rig, facing, stride: {walk: …}, rest: [view][point][x, y, z]}
    rigs[rig][act]                 [phase][view][point][x, y, z]: to be added to an actor's `rest`

All in hundredths. x and y are shares of the rest box (x right, y down; they may lie outside of it). z is towards the
viewer, in heights of the box, from the middle of the body: what is held goes before the body where z is above 0.
Phase k of n is at k / n of a cycle; between them one goes straight. What a rig's actors share is their mean.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from world.actors import ACTS, RIGS, VIEWS, Puppet, actor, facing, names, rest_box
from world.actors.drawing import Actor, angle
from world.actors.puppet import MOVES, affine
from world.actors.solids import looked_at

PHASES = 8
POINTS = ("left hand", "right hand", "mouth", "head", "seat", "back", "left foot", "right foot")

Table = NDArray[np.float64]
"""[..., view, point, 3]."""


def points_of(who: Actor, act: str, phase: float, box: tuple[float, float, float, float]) -> Table:
    """[view, point, 3] in the rest box."""
    posed = who.rig.pose(act, phase)
    found = who.rig.anchors(posed)
    left, top, width, height = box
    made = np.zeros((len(VIEWS), len(POINTS), 3))
    for number, view in enumerate(VIEWS):
        eye = looked_at(angle(who, posed, view))
        at = np.array([eye @ found[name] for name in POINTS])
        middle = (eye @ (found["seat"] + found["back"]))[2] / 2
        made[number] = np.stack([(at[:, 0] - left) / width, (top - at[:, 1]) / height, (at[:, 2] - middle) / height], 1)
    return made


STILL = {
    "left hand": (0.75, 0.55), "right hand": (0.25, 0.55), "mouth": (0.6, 0.4), "head": (0.5, 0.0), "seat": (0.5, 0.45),
    "back": (0.5, 0.3), "left foot": (0.6, 1.0), "right foot": (0.4, 1.0),
}  # fmt: skip
"""Of what acts as the picture it is."""


def points_of_thing(who: Puppet, act: str, phase: float) -> Table:
    move = affine(MOVES[who.kind][act](phase), who.width)
    rest = np.array([((x - 0.5) * who.width, 1 - y, 1.0) for x, y in (STILL[name] for name in POINTS)])
    at = rest @ move.T
    one = np.stack([at[:, 0] / who.width + 0.5, 1 - at[:, 1], np.full(len(at), 0.05)], axis=1)
    return np.repeat(one[None], len(VIEWS), axis=0)


def every_point(name: str) -> tuple[str, Table, dict[str, Table]]:
    """An actor's rig, its points at rest, and those of every act [phase, view, point, 3]."""
    who = actor(name)

    def at(act: str, phase: float) -> Table:
        return (
            points_of_thing(who, act, phase) if isinstance(who, Puppet) else points_of(who, act, phase, rest_box(name))
        )

    return RIGS[name], at("stand", 0.0), {act: np.stack([at(act, k / PHASES) for k in range(PHASES)]) for act in ACTS}


def rounded(table: Table) -> list[list[list[int]]]:
    return [[[round(float(v) * 100) for v in point] for point in view] for view in table]


def anchors() -> tuple[dict[str, object], float]:
    """The page, and the mean distance of its points from the truth, in heights of the box."""
    truth = {name: every_point(name) for name in names()}
    members: dict[str, list[str]] = defaultdict(list)
    for name, (rig, _, _) in truth.items():
        members[rig].append(name)
    shared = {
        rig: {act: np.mean([truth[name][2][act] - truth[name][1] for name in some], axis=0) for act in ACTS}
        for rig, some in members.items()
    }
    apart = [
        np.hypot(*(rest + shared[rig][act] - table)[..., :2].reshape(-1, 2).T).mean()
        for rig, rest, acts in truth.values()
        for act, table in acts.items()
    ]
    page = {
        "views": list(VIEWS),
        "phases": PHASES,
        "points": list(POINTS),
        "actors": {
            name: {"rig": rig, "facing": facing(name), "stride": strides(name), "rest": rounded(rest)}
            for name, (rig, rest, _) in truth.items()
        },
        "rigs": {
            rig: {act: [rounded(one) for one in table] for act, table in acts.items()} for rig, acts in shared.items()
        },
    }
    return page, float(np.mean(apart))


def strides(name: str) -> dict[str, float]:
    """How far an act carries an actor in a cycle, in heights of its rest box; acts left out are done in one place."""
    who = actor(name)
    if isinstance(who, Puppet):
        # A wheel rolls its own rim.
        radius = max((wheel.radius for wheel in who.wheels), default=0.0)
        return {
            act: round(2 * np.pi * radius, 3) for act in ("walk", "run", "carry", "push", "pull", "drive") if radius
        }
    return {act: round(far / rest_box(name)[3], 3) for act, far in who.rig.strides.items()}


def mean_strides() -> dict[str, dict[str, float]]:
    """By rig: how far an act carries its actors in a cycle, in heights of their rest boxes; means over them."""
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for name in names():
        for act, far in strides(name).items():
            found[RIGS[name]][act].append(far)
    return {rig: {act: round(float(np.mean(far)), 3) for act, far in acts.items()} for rig, acts in found.items()}


def write_anchors(path: Path) -> None:
    page, apart = anchors()
    path.write_text(json.dumps(page, separators=(",", ":")) + "\n")
    print(f"{path}: {path.stat().st_size / 1e3:.0f} kB, points {apart:.3f} box heights from the truth")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    arguments = parser.parse_args()
    write_anchors(arguments.path)


if __name__ == "__main__":
    main()
