"""The rig of birds (and of all that flaps), and what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from world.actors.biped_acts import cos, pulse, sin, stepped
from world.actors.skeleton import Bone, Point, Skeleton, framed, placed, put, reached
from world.actors.solids import Colour, Cone, Ellipsoid, Frame, Mark, Paint, Solid, Vector, turned

SIDES = {"left": 1.0, "right": -1.0}


@dataclass(frozen=True)
class BirdBuild:
    """Proportions in heights of the bird at rest."""

    leg: float = 0.22
    body: Vector = (0.22, 0.24, 0.30)
    """Radii across, up and along."""
    tilt: float = 0.35
    """How far the body stands up, in radians."""
    neck: Vector = (0, 0.30, 0.22)
    """From the body's middle to the head's."""
    head: float = 0.18
    wing: float = 0.44
    tail: float = 0.26
    hips: float = 0.09


@dataclass(frozen=True)
class Plumage:
    body: Colour
    belly: Colour | None = None
    head: Colour | None = None
    wing: Colour | None = None
    wing_tip: Colour | None = None
    tail: Colour | None = None
    beak: Colour = (1.0, 0.68, 0.15)
    legs: Colour = (1.0, 0.62, 0.20)
    beak_shape: str = "small"
    """small, flat (a duck's), hooked or long."""
    eye_ring: Colour | None = None
    marks: tuple[Mark, ...] = ()
    parts: tuple[tuple, ...] = ()


@dataclass(frozen=True)
class StanceB:
    height: float = 0.97
    lift: float = 0.0
    body: Vector = (0, 0, 0)
    neck: Vector = (0, 0, 0)
    head: Vector = (0, 0, 0)
    wings: tuple[float, float] = (0.0, 0.0)
    """How far they are up: −1 down, 0 level when spread, 1 up."""
    spread: float = 0.0
    """0 folded, 1 spread."""
    feet: tuple[Vector, Vector] = ((0, 0, 0), (0, 0, 0))
    hang: bool = False
    tail: tuple[float, float] = (0, 0)


def skeleton_b(build: BirdBuild) -> Skeleton:
    bones: dict[str, Bone] = {
        "body": Bone(None, (0, 0, 0)),
        "neck": Bone("body", (build.neck[0], build.neck[1] * 0.45, build.neck[2] * 0.55)),
        "head": Bone("neck", (0, build.neck[1] * 0.55, build.neck[2] * 0.45)),
        "tail": Bone("body", (0, -build.body[1] * 0.05, -build.body[2] * 0.8)),
    }
    for side, sign in SIDES.items():
        bones[f"{side} wing"] = Bone("body", (sign * build.body[0] * 0.80, build.body[1] * 0.35, build.body[2] * 0.25))
        bones[f"{side} wing tip"] = Bone(f"{side} wing", (sign * build.wing * 0.5, 0, 0))
        bones[f"{side} leg"] = Bone("body", (sign * build.hips, -build.body[1] * 0.55, -0.02))
        bones[f"{side} shin"] = Bone(f"{side} leg", (0, -reach_of(build) * 0.45, 0))
        bones[f"{side} foot"] = Bone(f"{side} shin", (0, -reach_of(build) * 0.55, 0))
    return bones


def reach_of(build: BirdBuild) -> float:
    """From where the leg begins to the sole."""
    return build.leg + build.body[1] * 0.40


def stand_b(build: BirdBuild, stance: StanceB) -> dict[str, Frame]:
    leg = reach_of(build)
    body = turned(*stance.body)
    turns: dict[str, Frame] = {
        "neck": turned(*stance.neck),
        "head": turned(*stance.head),
        "tail": turned(stance.tail[1], stance.tail[0]),
    }
    root = framed(body, np.array([0.0, leg * stance.height + build.body[1] * 0.55, 0.0]))
    for number, (side, sign) in enumerate(SIDES.items()):
        up = stance.wings[number] * stance.spread
        # Folded the wing lies along the side and points back.
        fold = 1 - stance.spread
        turns[f"{side} wing"] = turned(0.35 * fold, sign * (1.45 * fold), sign * (up * 0.9 - 0.45 * fold))
        turns[f"{side} wing tip"] = turned(0, sign * 0.08 * fold, sign * up * 0.5)
        hip = placed(root, (sign * build.hips, -build.body[1] * 0.55, -0.02))
        foot = np.array(stance.feet[number]) * np.array([sign, 1, 1]) * leg
        if not stance.hang:
            foot = body.T @ (np.array([sign * build.hips, 0.0, 0.0]) + foot - hip)
        turns[f"{side} leg"], turns[f"{side} shin"] = reached(foot, leg * 0.45, leg * 0.55, np.array([0, 0, -1.0]))
        above = body @ turns[f"{side} leg"] @ turns[f"{side} shin"]
        turns[f"{side} foot"] = np.eye(3) if stance.hang else above.T
    frames = put(skeleton_b(build), turns, root)
    low = min(*(frames[f"{side} foot"][1, 3] for side in SIDES), frames["body"][1, 3] - build.body[1])
    rise = stance.lift - low
    return {name: framed(frame[:, :3], frame[:, 3] + np.array([0, rise, 0])) for name, frame in frames.items()}


def anchors_b(build: BirdBuild, frames: dict[str, Frame]) -> dict[str, Point]:
    tips = {
        f"{side} hand": placed(frames[f"{side} wing tip"], (sign * build.wing * 0.45, 0, 0))
        for side, sign in SIDES.items()
    }
    return {
        **tips,
        "mouth": placed(frames["head"], (0, -build.head * 0.1, build.head * 1.35)),
        "head": placed(frames["head"], (0, build.head, 0)),
        "seat": placed(frames["body"], (0, build.body[1] * 0.9, -0.02)),
        "back": placed(frames["body"], (0, build.body[1] * 0.9, -0.04)),
        "left foot": frames["left foot"][:, 3],
        "right foot": frames["right foot"][:, 3],
    }


def bird_solids(build: BirdBuild, coat: Plumage) -> list[Solid]:
    a, b, c = build.body
    h = build.head
    marks = coat.marks
    body = Paint(coat.body, marks)
    if coat.belly:
        body = Paint(
            coat.body,
            (
                Mark("disc", coat.belly, (0, -b * 0.05, a * 0.78, b * 0.86)),
                Mark("under", coat.belly, (-0.30, 0.2)),
                *marks,
            ),
        )
    head, beak, tail = (
        Paint(coat.head or coat.body),
        Paint(coat.beak, gloss=0.3),
        Paint(coat.tail or coat.wing or coat.body),
    )
    thick = h * 0.72
    made: list[Solid] = [
        Ellipsoid("body", (0, 0, 0), (a, b, c), body, turn=(-build.tilt, 0, 0)),
        Cone(
            "neck",
            (0, -build.neck[1] * 0.35, -build.neck[2] * 0.35),
            (0, build.neck[1] * 0.5, build.neck[2] * 0.4),
            (min(thick * 1.25, a * 0.8), thick),
            Paint(coat.head or coat.body),
        ),
        Ellipsoid("head", (0, 0, 0), (h, h * 0.98, h), head),
        Ellipsoid("tail", (0, 0.02, -build.tail * 0.42), (a * 0.55, 0.035, build.tail * 0.55), tail, turn=(0.15, 0, 0)),
    ]
    made += beak_solids(h, coat, beak)
    for sign in (1, -1):
        if coat.eye_ring:
            made.append(
                Ellipsoid(
                    "head", (sign * h * 0.44, h * 0.18, h * 0.72), (h * 0.40, h * 0.42, h * 0.28), Paint(coat.eye_ring)
                )
            )
        size = h * (0.22 if coat.eye_ring else 0.15)
        x, z = (0.48, 0.95) if coat.eye_ring else (0.70, 0.62)
        made.append(
            Ellipsoid(
                "head",
                (sign * h * x, h * 0.22, h * z),
                (size, size * 1.1, size * 0.8),
                Paint((0.14, 0.10, 0.14), gloss=0.4),
            )
        )
        made.append(
            Ellipsoid(
                "head",
                (sign * h * (x + 0.05), h * 0.22 + size * 0.5, h * z + size * 0.5),
                (size * 0.4, size * 0.4, size * 0.4),
                Paint((1, 1, 1)),
            )
        )
    wing, tip, legs = Paint(coat.wing or coat.body), Paint(coat.wing_tip or coat.wing or coat.body), Paint(coat.legs)
    w, leg = build.wing, reach_of(build)
    for side, sign in SIDES.items():
        made.append(Ellipsoid(f"{side} wing", (sign * w * 0.28, 0, -w * 0.06), (w * 0.37, 0.045, w * 0.34), wing))
        made.append(
            Ellipsoid(
                f"{side} wing tip",
                (sign * w * 0.22, 0, -w * 0.12),
                (w * 0.36, 0.035, w * 0.20),
                tip,
                turn=(0, sign * 0.25, 0),
            )
        )
        made.append(
            Cone(
                f"{side} leg",
                (0, 0.02, 0),
                (0, -leg * 0.45, 0),
                (0.055, 0.026),
                Paint(coat.body) if build.leg > 0.15 else legs,
            )
        )
        made.append(Cone(f"{side} shin", (0, 0, 0), (0, -leg * 0.53, 0), (0.024, 0.022), legs))
        for turn in (-0.5, 0.0, 0.5):
            end = (float(np.sin(turn)) * 0.085, 0.018, 0.02 + float(np.cos(turn)) * 0.085)
            made.append(Cone(f"{side} foot", (0, 0.022, 0), end, (0.024, 0.018), legs))
    for name, *rest in coat.parts:
        made += PARTS[name](build, *rest)
    return made


def beak_solids(h: float, coat: Plumage, paint: Paint) -> list[Solid]:
    if coat.beak_shape == "flat":
        return [Ellipsoid("head", (0, -h * 0.18, h * 1.25), (h * 0.46, h * 0.16, h * 0.60), paint)]
    if coat.beak_shape == "hooked":
        return [
            Cone("head", (0, h * 0.02, h * 0.75), (0, -h * 0.10, h * 1.35), (h * 0.36, h * 0.22), paint),
            Cone("head", (0, -h * 0.10, h * 1.35), (0, -h * 0.42, h * 1.42), (h * 0.22, h * 0.07), paint),
        ]
    length = 1.75 if coat.beak_shape == "long" else 1.38
    return [Cone("head", (0, -h * 0.05, h * 0.80), (0, -h * 0.14, h * length), (h * 0.32, h * 0.07), paint)]


def comb(build: BirdBuild, colour: Colour) -> list[Solid]:
    h, paint = build.head, Paint(colour)
    made: list[Solid] = [
        Ellipsoid("head", (0, h * (0.98 + 0.12 * (1 - abs(z))), h * z * 0.6), (h * 0.16, h * 0.34, h * 0.28), paint)
        for z in (-0.8, 0.0, 0.8)
    ]
    return [*made, Ellipsoid("head", (0, -h * 0.75, h * 0.92), (h * 0.16, h * 0.34, h * 0.18), paint)]


def crest(build: BirdBuild, colour: Colour) -> list[Solid]:
    h = build.head
    return [Cone("head", (0, h * 0.7, 0), (0, h * 1.5, -h * 0.7), (h * 0.30, h * 0.08), Paint(colour))]


def tufts(build: BirdBuild, colour: Colour) -> list[Solid]:
    h = build.head
    return [
        Cone("head", (s * h * 0.5, h * 0.6, 0), (s * h * 0.85, h * 1.25, 0), (h * 0.28, h * 0.06), Paint(colour))
        for s in (1, -1)
    ]


def fan(build: BirdBuild, colour: Colour, eye: Colour) -> list[Solid]:
    """A peacock's."""
    made: list[Solid] = []
    for turn in np.linspace(-1.25, 1.25, 9):
        x, y = float(np.sin(turn)), float(np.cos(turn))
        end = (x * 0.46, 0.05 + y * 0.62, -0.06)
        made.append(Cone("tail", (0, 0, 0), end, (0.035, 0.085), Paint(colour)))
        made.append(Ellipsoid("tail", (end[0], end[1], -0.0), (0.052, 0.062, 0.05), Paint(eye)))
        made.append(Ellipsoid("tail", (end[0], end[1] - 0.005, 0.035), (0.028, 0.034, 0.03), Paint((0.15, 0.2, 0.6))))
    return made


def jaws(build: BirdBuild, colour: Colour, inner: Colour) -> list[Solid]:
    """A great mouth with teeth, as hunting dinosaurs have it."""
    h, skin = build.head, Paint(colour)
    made: list[Solid] = [
        Cone("head", (0, h * 0.10, h * 0.3), (0, -h * 0.02, h * 1.55), (h * 0.78, h * 0.50), skin),
        Cone("head", (0, -h * 0.42, h * 0.2), (0, -h * 0.66, h * 1.30), (h * 0.46, h * 0.30), skin),
        Cone("head", (0, -h * 0.36, h * 0.3), (0, -h * 0.48, h * 1.40), (h * 0.48, h * 0.36), Paint(inner)),
    ]
    for sign in (1, -1):
        made.append(
            Ellipsoid(
                "head", (sign * h * 0.22, h * 0.30, h * 1.92), (h * 0.09, h * 0.07, h * 0.09), Paint((0.1, 0.1, 0.1))
            )
        )
        for z in (0.8, 1.15, 1.5):
            made.append(
                Cone(
                    "head",
                    (sign * h * 0.46, -h * 0.32, h * z),
                    (sign * h * 0.46, -h * 0.56, h * z),
                    (h * 0.09, h * 0.02),
                    Paint((1, 1, 1)),
                )
            )
    return made


def heavy(build: BirdBuild, colour: Colour) -> list[Solid]:
    """Thick legs with great feet, and a tail as thick as the body where it begins."""
    a, b, _ = build.body
    leg, paint = reach_of(build), Paint(colour)
    made: list[Solid] = [
        Cone("body", (0, -b * 0.2, -0.08), (0, -b * 0.1, -0.24), (a * 0.85, a * 0.62), paint),
        Cone("tail", (0, -b * 0.05, 0), (0, 0.02, -build.tail * 0.5), (a * 0.62, a * 0.40), paint),
        Cone("tail", (0, 0.02, -build.tail * 0.5), (0, 0.10, -build.tail), (a * 0.40, a * 0.10), paint),
    ]
    for side in SIDES:
        made.append(Cone(f"{side} leg", (0, 0, 0), (0, -leg * 0.45, 0), (0.115, 0.075), paint))
        made.append(Cone(f"{side} shin", (0, 0, 0), (0, -leg * 0.5, 0), (0.075, 0.055), paint))
        made.append(Ellipsoid(f"{side} foot", (0, 0.03, 0.03), (0.07, 0.04, 0.10), paint))
    return made


PARTS = {make.__name__: make for make in (comb, crest, tufts, fan, jaws, heavy)}

TRAVEL, DUTY = {"walk": 0.60, "run": 0.80}, {"walk": 0.60, "run": 0.42}


def stride_b(act: str, leg: float) -> float:
    return TRAVEL[act] * leg / DUTY[act] if act in TRAVEL else 0.0


def stood(phase: float) -> StanceB:
    breath = sin(phase)
    return StanceB(
        height=0.97 + 0.006 * breath,
        head=(0.05 * breath, 0.16 * sin(phase, 1, 0.2), 0),
        tail=(0.05 * breath, 0.05 * breath),
    )


def feet_of(act: str, phase: float, lift: float) -> tuple[Vector, Vector]:
    return stepped(phase, TRAVEL[act], DUTY[act], lift)[0], stepped(phase + 0.5, TRAVEL[act], DUTY[act], lift)[0]


def walk(phase: float) -> StanceB:
    nod = cos(phase, 2)
    return StanceB(
        height=0.92 + 0.03 * nod,
        body=(0.05, 0, 0.07 * sin(phase)),
        neck=(0.12 * nod, 0, 0),
        head=(-0.10 * nod, 0, 0),
        feet=feet_of("walk", phase, 0.30),
        tail=(0.12 * sin(phase), 0),
    )


def run(phase: float) -> StanceB:
    return StanceB(
        height=0.86 + 0.06 * cos(phase, 2),
        lift=0.02,
        body=(0.20, 0, 0.06 * sin(phase)),
        neck=(-0.1 + 0.1 * cos(phase, 2), 0, 0),
        feet=feet_of("run", phase, 0.42),
        spread=0.45,
        wings=(0.4 * sin(phase, 2), 0.4 * sin(phase, 2)),
    )


def fly(phase: float) -> StanceB:
    beat = cos(phase)
    return StanceB(
        lift=0.20 - 0.05 * beat,
        body=(0.30, 0, 0),
        neck=(-0.10, 0, 0),
        head=(-0.18, 0, 0),
        spread=1.0,
        wings=(0.15 + 0.95 * beat, 0.15 + 0.95 * beat),
        feet=((0, -0.42, -0.55), (0, -0.42, -0.62)),
        hang=True,
        tail=(0, -0.1 + 0.12 * beat),
    )


def flutter(phase: float, high: float = 0.06) -> StanceB:
    """Hops with beating wings."""
    hop, beat = max(0.0, sin(phase, 2)), cos(phase, 4)
    return StanceB(
        height=0.88 + 0.09 * hop,
        lift=high * hop,
        head=(-0.1, 0.1 * sin(phase), 0),
        spread=0.85,
        wings=(0.2 + 0.6 * beat, 0.2 + 0.6 * beat),
        tail=(0.1 * sin(phase), 0.1),
    )


def jump(phase: float) -> StanceB:
    up = float(max(0.0, np.sin(np.pi * np.clip((phase - 0.22) / 0.56, 0, 1))))
    crouch = max(pulse(np.clip(phase / 0.26, 0, 1)), pulse(np.clip((phase - 0.74) / 0.26, 0, 1)))
    return StanceB(
        height=0.95 - 0.45 * crouch,
        lift=0.18 * up,
        spread=0.9 * up,
        wings=(0.7 * up, 0.7 * up),
        body=(-0.1 * up, 0, 0),
        feet=((0, -0.75, -0.15), (0, -0.75, -0.15)) if up > 0.02 else ((0, 0, 0), (0, 0, 0)),
        hang=up > 0.02,
    )


def sit(phase: float) -> StanceB:
    return StanceB(
        height=0.10 + 0.02 * sin(phase),
        head=(0.03 * sin(phase), 0.2 * sin(phase, 1, 0.2), 0),
        feet=((0.1, -0.30, 0.35), (0.1, -0.30, 0.35)),
        hang=True,
    )


def sleep(phase: float) -> StanceB:
    return StanceB(
        height=0.10 + 0.03 * sin(phase),
        neck=(0.3, 0.5, 0),
        head=(0.35, 0.6, 0),
        feet=((0.1, -0.3, 0.35), (0.1, -0.3, 0.35)),
        hang=True,
    )


def peck(phase: float) -> StanceB:
    down = pulse(phase, 2) ** 0.8
    return StanceB(
        height=0.92, body=(0.55 * down, 0, 0), neck=(0.75 * down, 0, 0), head=(0.1 * down, 0, 0), tail=(0, 0.1 * down)
    )


def drink(phase: float) -> StanceB:
    down = pulse(phase)
    return StanceB(
        height=0.93,
        body=(0.55 * down, 0, 0),
        neck=(0.8 * down - 0.25 * (1 - down), 0, 0),
        head=(-0.3 * (1 - down), 0, 0),
    )


def bend(phase: float) -> StanceB:
    down = pulse(phase)
    return StanceB(height=0.94, body=(0.5 * down, 0, 0), neck=(0.7 * down, 0, 0))


def wave(phase: float) -> StanceB:
    beat = sin(phase, 2)
    return StanceB(
        height=0.97, body=(0, 0, 0.05), head=(0, 0.1, 0.08 + 0.04 * beat), spread=0.92, wings=(-1.35, 0.75 + 0.4 * beat)
    )


def spread_wings(phase: float) -> StanceB:
    beat = sin(phase, 2)
    return StanceB(
        height=0.95, body=(-0.08, 0, 0), head=(-0.1, 0, 0), spread=0.95, wings=(0.4 + 0.2 * beat, 0.4 + 0.2 * beat)
    )


def dance(phase: float) -> StanceB:
    side = sin(phase)
    return StanceB(
        height=0.90 + 0.06 * cos(phase, 2),
        body=(0, 0.15 * side, 0.16 * side),
        neck=(0, 0, -0.1 * side),
        head=(0.1 * cos(phase, 2), 0, -0.14 * side),
        spread=0.8,
        wings=(0.5 * side, -0.5 * side),
        feet=((0, 0.25 * max(0, side), 0), (0, 0.25 * max(0, -side), 0)),
        tail=(0.2 * side, 0),
    )


def talk(phase: float) -> StanceB:
    return StanceB(
        height=0.97,
        head=(0.14 * sin(phase, 3), 0.16 * sin(phase), 0),
        neck=(-0.05, 0, 0),
        tail=(0, 0.08 * sin(phase, 3)),
    )


def look_around(phase: float) -> StanceB:
    return StanceB(height=0.98, neck=(-0.05, 0.2 * sin(phase), 0), head=(0, 0.6 * sin(phase), 0.1 * cos(phase)))


def swim(phase: float) -> StanceB:
    """On the water."""
    return StanceB(
        height=0.06,
        lift=0.012 * (1 + sin(phase)),
        body=(0.03 * sin(phase), 0, 0.02 * sin(phase, 2)),
        neck=(0.05 * sin(phase, 2), 0, 0),
        feet=((0, -0.3, 0.3 * sin(phase)), (0, -0.3, -0.3 * sin(phase))),
        hang=True,
    )


def fall(phase: float) -> StanceB:
    return StanceB(
        lift=0.12,
        body=(-0.4, 0, 0.25 * sin(phase)),
        spread=0.95,
        wings=(0.8 + 0.3 * sin(phase, 2), 0.8 - 0.3 * sin(phase, 2)),
        feet=((0.1, -0.7, 0.4), (0.1, -0.7, 0.4)),
        hang=True,
    )


def cry(phase: float) -> StanceB:
    sob = 0.04 * sin(phase, 4)
    return StanceB(height=0.9, body=(0.15, 0, 0), neck=(0.3 + sob, 0, 0), head=(0.3 + sob, 0, 0), tail=(0, -0.2))


def laugh(phase: float) -> StanceB:
    shake = sin(phase, 4)
    return StanceB(
        height=0.94 + 0.02 * shake,
        body=(-0.15, 0, 0),
        head=(-0.25 + 0.05 * shake, 0, 0.1 * sin(phase)),
        spread=0.4,
        wings=(-0.4 + 0.2 * shake, -0.4 + 0.2 * shake),
    )


def hug(phase: float) -> StanceB:
    return StanceB(
        height=0.96,
        body=(0.12, 0, 0),
        head=(0.1, 0, 0.15 + 0.05 * sin(phase)),
        spread=0.75,
        wings=(-0.3 + 0.1 * sin(phase), -0.3 + 0.1 * sin(phase)),
    )


ACTS: dict[str, Callable[[float], StanceB]] = {
    "stand": stood,
    "walk": walk,
    "run": run,
    "jump": jump,
    "climb": flutter,
    "fall": fall,
    "sit": sit,
    "lie": sit,
    "sleep": sleep,
    "kneel": bend,
    "bend": bend,
    "reach": spread_wings,
    "hold": stood,
    "carry": walk,
    "push": walk,
    "pull": walk,
    "throw": peck,
    "wave": wave,
    "clap": flutter,
    "cheer": flutter,
    "dance": dance,
    "talk": talk,
    "look": look_around,
    "point": wave,
    "eat": peck,
    "drink": drink,
    "read": look_around,
    "write": peck,
    "type": peck,
    "play": dance,
    "swim": swim,
    "fly": fly,
    "ride": sit,
    "drive": sit,
    "hug": hug,
    "cry": cry,
    "laugh": laugh,
}
