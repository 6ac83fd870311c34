"""The parts an actor at rest consists of, as a network is to find them: where each is, behind others too, its joint.

A rig is a tree of at most SLOTS parts. Slot n is the n-th row of its tree; what several bones of the drawn skeleton
carry may be one part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from world.actors.drawing import Actor, head_pose
from world.actors.heads import look_at_head
from world.actors.puppet import Puppet
from world.actors.solids import Sight, Window, look, looked_at

SLOTS = 20
SIDE = 64
"""Pixels along a side of the maps of parts."""
SIDES = ("left", "right")


def limbs(names: str, of: str) -> list[tuple[str, str]]:
    """A chain of parts hanging on `of`, at both sides."""
    made: list[tuple[str, str]] = []
    for side in SIDES:
        parent = of
        for name in names.split(","):
            made.append((f"{side} {name}", parent))
            parent = f"{side} {name}"
    return made


BIRD = (
    *(("body", ""), ("neck", "body"), ("head", "neck"), ("tail", "body")),
    *limbs("wing,wing tip", "body"),
    *limbs("leg,shin,foot", "body"),
)
TREES: dict[str, tuple[tuple[str, str], ...]] = {
    "biped": (
        *(("hips", ""), ("chest", "hips"), ("head", "chest"), ("tail", "hips")),
        *limbs("arm,forearm", "chest"),
        *limbs("leg,shin,foot", "hips"),
        *limbs("wing", "chest"),
    ),
    "quadruped": (
        *(("chest", ""), ("rump", "chest"), ("neck", "chest"), ("head", "neck"), ("nose", "head")),
        *(("tail", "rump"), ("tail tip", "tail")),
        *limbs("fore,fore shin,fore foot", "chest"),
        *limbs("hind,hind shin,hind foot", "rump"),
    ),
    "bird": BIRD,
    "upright bird": BIRD,
    "fish": (
        *(("body", ""), ("head", "body"), ("tail", "body"), ("tail middle", "tail"), ("tail fin", "tail middle")),
        *limbs("fin", "body"),
    ),
    "snake": (("0", ""), *((str(n), str(n - 2)) for n in range(2, 16, 2)), ("head", "14")),
    "wheels": (("picture", ""), *((f"wheel {n}", "picture") for n in range(4))),
    **{kind: (("picture", ""),) for kind in ("boat", "flyer", "flapper", "crawler", "thing")},
}
"""Per rig: its parts and what each hangs on, parents first."""
RIG_NAMES = tuple(TREES)
SAME: dict[str, dict[str, str]] = {
    "biped": {"skirt": "hips", "tail tip": "tail", "left hand": "left forearm", "right hand": "right forearm"},
    "quadruped": {"trunk": "chest", "nose middle": "nose", "nose tip": "nose", "tail middle": "tail"},
    "bird": {},
    "upright bird": {},
    "fish": {},
    "snake": {str(n + 1): str(n) for n in range(0, 16, 2)},
}
"""Bones that go along with another's part."""


def names_of(rig: str) -> list[str]:
    return [name for name, _ in TREES[rig]]


def slot_of(rig: str, bone: str) -> int:
    """The slot of what a bone carries."""
    return names_of(rig).index(SAME[rig].get(bone, bone))


def rig_of(who: Actor | Puppet) -> str:
    """A key of TREES: birds that face us at rest move in the picture unlike those seen from the side."""
    if isinstance(who, Puppet):
        return who.kind
    return f"upright {who.rig.name}" if who.rig.name == "bird" and who.rig.rest_view == "front" else who.rig.name


@dataclass
class Parts:
    """Of one picture at rest; coordinates are those of its box, −1..1, y down."""

    rig: int
    aspect: float
    """Width over height of the box."""
    seen: NDArray[np.uint8]
    """[SIDE, SIDE]: 1 + slot of the part seen at each pixel, 0 for none."""
    whole: NDArray[np.bool_]
    """[SLOTS, SIDE, SIDE]: each part as if nothing were before it."""
    joints: NDArray[np.float32]
    """[SLOTS, 2]: what each part turns about."""


def parts_of(who: Actor | Puppet, box: tuple[float, float, float, float]) -> Parts:
    """`box`: left, top, width and height of what is drawn at rest, in body heights."""
    return of_puppet(who) if isinstance(who, Puppet) else of_actor(who, box)


def in_box(points: NDArray[np.float64], box: tuple[float, float, float, float]) -> NDArray[np.float32]:
    left, top, width, height = box
    x, y = (points[..., 0] - left) / width, (top - points[..., 1]) / height
    return (np.stack([x, y], axis=-1) * 2 - 1).astype(np.float32)


def of_actor(who: Actor, box: tuple[float, float, float, float]) -> Parts:
    rig = rig_of(who)
    posed = who.rig.pose("stand", 0.0)
    yaw = who.rig.yaws[who.rig.rest_view]
    eye, window = looked_at(yaw), Window(*box, SIDE, SIDE)
    slots = [slot_of(rig, solid.bone) for solid in who.solids]
    whole = np.zeros((SLOTS, SIDE, SIDE), bool)
    for slot, solid in zip(slots, who.solids, strict=True):
        whole[slot] |= look([solid], posed.frames, eye, window).solid >= 0
    sight = look(who.solids, posed.frames, eye, window)
    if who.head is not None:
        slots.append(slot_of(rig, who.head_bone))
        turn, centre = head_pose(who, posed, yaw)
        alone = look([], posed.frames, eye, window)
        look_at_head(alone, 0, who.head, centre.astype(np.float32), turn)
        whole[slots[-1]] |= alone.solid >= 0
        look_at_head(sight, len(who.solids), who.head, centre.astype(np.float32), turn)
    by_number = np.array([*slots, -1])
    joints = np.zeros((SLOTS, 2), np.float32)
    for slot, name in enumerate(names_of(rig)):
        joints[slot] = in_box(eye @ posed.frames[name][:, 3], box)
    return Parts(RIG_NAMES.index(rig), box[2] / box[3], seen_slots(sight, by_number), whole, joints)


def seen_slots(sight: Sight, by_number: NDArray[np.int64]) -> NDArray[np.uint8]:
    return np.where(sight.solid >= 0, by_number[sight.solid] + 1, 0).astype(np.uint8)


def of_puppet(who: Puppet) -> Parts:
    """The picture is one part that stands on the middle of its foot; wheels turn about their centres."""
    import cv2

    alpha = cv2.resize(who.picture[..., 3], (SIDE, SIDE), interpolation=cv2.INTER_AREA) > 0.5
    whole = np.zeros((SLOTS, SIDE, SIDE), bool)
    whole[0] = alpha
    seen = alpha.astype(np.uint8)
    joints = np.zeros((SLOTS, 2), np.float32)
    joints[0] = (0, 1)
    y, x = (np.mgrid[:SIDE, :SIDE] + 0.5) / SIDE
    for number, wheel in enumerate(who.wheels[:4], start=1):
        inside = (((x - wheel.x) * who.width) ** 2 + (y - wheel.y) ** 2 < wheel.radius**2) & alpha
        whole[number], joints[number] = inside, (wheel.x * 2 - 1, wheel.y * 2 - 1)
        seen[inside] = number + 1
    return Parts(RIG_NAMES.index(who.kind), who.width, seen, whole, joints)
