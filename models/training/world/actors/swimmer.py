"""The rigs of what swims with its tail, and of what crawls on its belly: a chain of bones that bends in waves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from world.actors.biped_acts import cos, pulse, sin
from world.actors.skeleton import Bone, Point, Skeleton, framed, placed, put
from world.actors.solids import Colour, Cone, Ellipsoid, Frame, Mark, Paint, Solid, Vector, turned

TURN = 2 * np.pi


@dataclass(frozen=True)
class FishBuild:
    """In heights of the picture at rest; the fish is longer than it is high."""

    length: float = 1.3
    body: Vector = (0.26, 0.42, 0.50)
    """Radii of the trunk: across, up, along."""
    level: float = 0.5
    """Height of its middle above the ground."""
    flukes: bool = False
    """Tail level and beating up and down, as whales have it."""


@dataclass(frozen=True)
class Scales:
    body: Colour
    belly: Colour | None = None
    fin: Colour | None = None
    marks: tuple[Mark, ...] = ()
    eye: float = 0.075
    parts: tuple[tuple, ...] = ()


@dataclass(frozen=True)
class StanceF:
    lift: float = 0.0
    body: Vector = (0, 0, 0)
    wave: float = 0.0
    """How the tail bends, in radians, at its root; `late` is how much later its end does."""
    tip: float = 0.0
    head: float = 0.0
    fins: float = 0.0
    shift: Vector = (0, 0, 0)


def skeleton_f(build: FishBuild) -> Skeleton:
    c = build.body[2]
    bones: dict[str, Bone] = {
        "body": Bone(None, (0, 0, 0)),
        "head": Bone("body", (0, 0, c * 0.35)),
        "tail": Bone("body", (0, 0, -c * 0.35)),
        "tail middle": Bone("tail", (0, 0, -c * 0.45)),
        "tail fin": Bone("tail middle", (0, 0, -(build.length / 2 - c * 0.62))),
    }
    for side, sign in (("left", 1.0), ("right", -1.0)):
        bones[f"{side} fin"] = Bone("body", (sign * build.body[0] * 0.85, -build.body[1] * 0.25, c * 0.12))
    return bones


def stand_f(build: FishBuild, stance: StanceF) -> dict[str, Frame]:
    bend = (lambda a: turned(a)) if build.flukes else (lambda a: turned(0, a))
    turns: dict[str, Frame] = {
        "head": bend(-stance.head),
        "tail": bend(stance.wave * 0.5),
        "tail middle": bend(stance.wave * 0.5 + stance.tip * 0.3),
        "tail fin": bend(stance.tip),
    }
    for side, sign in (("left", 1.0), ("right", -1.0)):
        turns[f"{side} fin"] = turned(0, sign * 0.6, sign * (stance.fins - 0.5))
    root = framed(turned(*stance.body), np.array([0.0, build.level + stance.lift, 0.0]) + np.array(stance.shift))
    return put(skeleton_f(build), turns, root)


def anchors_f(build: FishBuild, frames: dict[str, Frame]) -> dict[str, Point]:
    a, b, c = build.body
    fins = {
        f"{side} hand": placed(frames[f"{side} fin"], (sign * 0.15, 0, -0.05))
        for side, sign in (("left", 1), ("right", -1))
    }
    under = placed(frames["body"], (0, -b, 0))
    return {
        **fins,
        "mouth": placed(frames["head"], (0, -b * 0.1, c * 0.68)),
        "head": placed(frames["head"], (0, b * 0.8, c * 0.2)),
        "seat": placed(frames["body"], (0, b, 0)),
        "back": placed(frames["body"], (0, b, -0.05)),
        "left foot": under,
        "right foot": under,
    }


def fish_solids(build: FishBuild, coat: Scales) -> list[Solid]:
    a, b, c = build.body
    marks = coat.marks if not coat.belly else (*coat.marks, Mark("under", coat.belly, (-0.15, 0.2)))
    paint, fin = Paint(coat.body, marks, gloss=0.25), Paint(coat.fin or coat.body)
    made: list[Solid] = [
        Ellipsoid("body", (0, 0, 0), (a, b, c * 0.92), paint),
        Ellipsoid("head", (0, 0, 0), (a * 0.96, b * 0.93, c * 0.66), paint),
        Cone("tail", (0, 0, 0), (0, 0, -c * 0.45), (min(a, b) * 0.80, min(a, b) * 0.52), paint),
        Cone(
            "tail middle",
            (0, 0, 0),
            (0, 0, -(build.length / 2 - c * 0.62)),
            (min(a, b) * 0.52, min(a, b) * 0.24),
            paint,
        ),
    ]
    wide = 0.20 * build.length
    for sign in (1, -1):
        if build.flukes:
            made.append(
                Ellipsoid(
                    "tail fin",
                    (sign * wide * 0.55, 0, -wide * 0.35),
                    (wide * 0.75, 0.03, wide * 0.36),
                    fin,
                    turn=(0, sign * 0.5, 0),
                )
            )
        else:
            made.append(
                Ellipsoid(
                    "tail fin",
                    (0, sign * wide * 0.48, -wide * 0.38),
                    (0.03, wide * 0.66, wide * 0.40),
                    fin,
                    turn=(-sign * 0.55, 0, 0),
                )
            )
        side = "left" if sign > 0 else "right"
        made.append(
            Ellipsoid(f"{side} fin", (sign * 0.09, 0, -0.06), (0.15, 0.028, 0.085), fin, turn=(0, sign * 0.5, 0))
        )
        e = coat.eye
        made.append(Ellipsoid("head", (sign * a * 0.80, b * 0.22, c * 0.34), (e * 0.6, e, e), Paint((1, 1, 1))))
        made.append(
            Ellipsoid(
                "head",
                (sign * (a * 0.80 + e * 0.35), b * 0.22, c * 0.36),
                (e * 0.45, e * 0.68, e * 0.62),
                Paint((0.12, 0.09, 0.14), gloss=0.4),
            )
        )
    for name, *rest in coat.parts:
        made += PARTS[name](build, coat, *rest)
    return made


def dorsal(build: FishBuild, coat: Scales, high: float = 0.5, sharp: float = 0.0) -> list[Solid]:
    a, b, c = build.body
    paint = Paint(coat.fin or coat.body)
    if sharp:
        return [
            Cone("body", (0, b * 0.75, 0.0), (0, b * (1 + high), -c * 0.32), (b * 0.34, b * 0.05), paint),
            Cone("body", (0, b * 0.7, -c * 0.2), (0, b * (1 + high), -c * 0.34), (b * 0.30, b * 0.05), paint),
        ]
    return [Ellipsoid("body", (0, b * 0.90, -c * 0.1), (0.03, b * high, c * 0.55), paint)]


def beak(build: FishBuild, coat: Scales) -> list[Solid]:
    """A dolphin's."""
    a, b, c = build.body
    return [
        Cone(
            "head",
            (0, -b * 0.20, c * 0.45),
            (0, -b * 0.28, c * 0.98),
            (b * 0.34, b * 0.16),
            Paint(coat.body, (Mark("below", coat.belly or coat.body, (-b * 0.3, 0.02)),)),
        )
    ]


def mouth(build: FishBuild, coat: Scales, low: float = -0.35, wide: float = 0.5) -> list[Solid]:
    a, b, c = build.body
    dark = Paint((0.30, 0.12, 0.20))
    return [
        Ellipsoid(
            "head",
            (s * a * 0.48, b * low, c * 0.50),
            (a * 0.22, b * 0.045, c * 0.18 * wide * 2),
            dark,
            turn=(0.1, -s * 0.5, 0),
        )
        for s in (1, -1)
    ]


def spout(build: FishBuild, coat: Scales, colour: Colour = (0.62, 0.86, 1.0)) -> list[Solid]:
    b = build.body[1]
    paint, made = Paint(colour, gloss=0.4), list[Solid]()
    made.append(Cone("body", (0, b * 0.9, 0.05), (0, b * 1.38, 0.05), (0.035, 0.04), paint))
    for x, z in ((0.0, 0.16), (0.0, -0.06)):
        made.append(Cone("body", (0, b * 1.36, 0.05), (x, b * 1.5, z), (0.045, 0.05), paint))
        made.append(Ellipsoid("body", (x, b * 1.36, z + (0.05 if z > 0 else -0.05)), (0.045, 0.06, 0.045), paint))
    return made


def prickles(build: FishBuild, coat: Scales, colour: Colour) -> list[Solid]:
    a, b, c = build.body
    made: list[Solid] = []
    for i in range(26):
        up = 1 - 2 * (i + 0.5) / 26
        turn = i * 2.4
        flat = float(np.sqrt(1 - up * up))
        n = np.array([flat * np.cos(turn), up, flat * np.sin(turn)])
        at, end = n * np.array([a, b, c * 0.9]) * 0.95, n * np.array([a, b, c * 0.9]) * 1.22
        made.append(Cone("body", tuple(at), tuple(end), (0.05, 0.012), Paint(colour)))
    return made


def flippers(build: FishBuild, coat: Scales) -> list[Solid]:
    return [
        Ellipsoid(
            "left fin" if s > 0 else "right fin",
            (s * 0.12, -0.02, -0.08),
            (0.20, 0.035, 0.10),
            Paint(coat.fin or coat.body),
            turn=(0, s * 0.5, 0),
        )
        for s in (1, -1)
    ]


def whiskers(build: FishBuild, coat: Scales) -> list[Solid]:
    a, b, c = build.body
    made: list[Solid] = [
        Ellipsoid("head", (0, b * 0.0, c * 0.66), (a * 0.2, b * 0.14, 0.05), Paint((0.18, 0.13, 0.16), gloss=0.4))
    ]
    made += [
        Ellipsoid(
            "head", (s * a * 0.24, -b * 0.22, c * 0.58), (a * 0.34, b * 0.26, c * 0.14), Paint(coat.belly or coat.body)
        )
        for s in (1, -1)
    ]
    return made


PARTS = {make.__name__: make for make in (dorsal, beak, mouth, spout, prickles, flippers, whiskers)}


def swum(beats: int = 1, amount: float = 0.55, **more: float) -> Callable[[float], StanceF]:
    def act(phase: float) -> StanceF:
        return StanceF(
            wave=amount * sin(phase, beats),
            tip=amount * 0.8 * sin(phase, beats, -0.18),
            head=amount * 0.22 * sin(phase, beats, 0.1),
            fins=0.35 * sin(phase, beats),
            lift=0.02 * cos(phase, beats),
            body=(more.get("nose", 0.0), 0, more.get("roll", 0.0) * sin(phase)),
        )

    return act


def leap(phase: float) -> StanceF:
    """Out of the water and in again."""
    up = float(np.sin(np.pi * phase))
    return StanceF(
        lift=0.20 * up,
        body=(-0.75 * cos(phase / 2), 0, 0),
        wave=0.35 * up,
        tip=0.3 * sin(phase, 2),
        head=-0.15 * up,
        fins=0.5 * up,
    )


def nod(depth: float, beats: int) -> Callable[[float], StanceF]:
    def act(phase: float) -> StanceF:
        return StanceF(
            wave=0.25 * sin(phase),
            tip=0.3 * sin(phase, 1, -0.2),
            body=(depth * sin(phase, beats), 0, 0),
            fins=0.3 * sin(phase, 2),
        )

    return act


def down(phase: float) -> StanceF:
    return StanceF(
        body=(0.5 * pulse(phase), 0, 0),
        wave=0.3 * sin(phase, 2),
        tip=0.3 * sin(phase, 2, -0.2),
        fins=0.3 * sin(phase, 2),
    )


def belly_up(phase: float) -> StanceF:
    return StanceF(
        body=(0.9, 0, 0.3 * sin(phase)),
        wave=0.4 * sin(phase, 2),
        tip=0.4 * sin(phase, 2, -0.2),
        fins=0.5 * sin(phase, 2),
    )


def wave_fin(phase: float) -> StanceF:
    return StanceF(
        wave=0.2 * sin(phase), tip=0.2 * sin(phase), body=(-0.35, 0, 0.1 * sin(phase, 2)), fins=0.9 * sin(phase, 3)
    )


FISH_ACTS: dict[str, Callable[[float], StanceF]] = {
    "stand": swum(1, 0.18),
    "walk": swum(1, 0.50),
    "run": swum(2, 0.65),
    "jump": leap,
    "climb": swum(1, 0.5, nose=-0.7),
    "fall": belly_up,
    "sit": swum(1, 0.12),
    "lie": swum(1, 0.10, roll=0.05),
    "sleep": swum(1, 0.06),
    "kneel": down,
    "bend": down,
    "reach": swum(1, 0.3, nose=-0.4),
    "hold": swum(1, 0.2),
    "carry": swum(1, 0.45),
    "push": swum(2, 0.5),
    "pull": swum(2, 0.5),
    "throw": nod(0.35, 1),
    "wave": wave_fin,
    "clap": wave_fin,
    "cheer": leap,
    "dance": swum(2, 0.5, roll=0.35),
    "talk": nod(0.08, 3),
    "look": swum(1, 0.35),
    "point": swum(1, 0.2),
    "eat": nod(0.16, 3),
    "drink": nod(0.1, 2),
    "read": swum(1, 0.2),
    "write": nod(0.1, 2),
    "type": nod(0.1, 3),
    "play": swum(2, 0.4, roll=0.3),
    "swim": swum(1, 0.55),
    "fly": swum(1, 0.5, nose=-0.2),
    "ride": swum(1, 0.2),
    "drive": swum(1, 0.2),
    "hug": nod(0.12, 1),
    "cry": nod(0.06, 4),
    "laugh": nod(0.12, 4),
}

SEGMENTS = 16


@dataclass(frozen=True)
class SnakeBuild:
    length: float = 2.1
    thick: float = 0.095
    head: float = 0.13


@dataclass(frozen=True)
class StanceS:
    """A chain: how strongly it winds along the ground, where in its wave it is, and how high the head is held."""

    wind: float = 0.8
    at: float = 0.0
    up: float = 0.6
    head: Vector = (0, 0, 0)
    lift: float = 0.0
    coil: float = 0.0
    sway: float = 0.0


def skeleton_s(build: SnakeBuild) -> Skeleton:
    bones = {"0": Bone(None, (0, 0, 0))}
    for i in range(1, SEGMENTS):
        bones[str(i)] = Bone(str(i - 1), (0, 0, build.length / SEGMENTS))
    bones["head"] = Bone(str(SEGMENTS - 1), (0, 0, build.length / SEGMENTS))
    return bones


def stand_s(build: SnakeBuild, stance: StanceS) -> dict[str, Frame]:
    turns: dict[str, Frame] = {}
    raised = SEGMENTS - 5
    for i in range(SEGMENTS):
        wind = stance.wind * float(np.cos(TURN * (i / 8 - stance.at)))
        side = wind + stance.coil if i < raised else stance.sway * 0.2
        lift = {raised: -0.5, raised + 1: -0.5, raised + 2: -0.1, raised + 3: 0.25, raised + 4: 0.35}.get(
            i, 0.0
        ) * stance.up
        turns[str(i)] = turned(lift * 1.3, side)
    turns["head"] = turned(*stance.head)
    frames = put(skeleton_s(build), turns, framed(np.eye(3), np.zeros(3)))
    centre = np.mean([frame[:, 3] for frame in frames.values()], axis=0)
    shift = np.array([-centre[0], build.thick + stance.lift, -centre[2]])
    # Its length lies along the way it looks, on the whole.
    ahead = frames[str(raised)][:, 3] - frames["0"][:, 3]
    straight = turned(0, -float(np.arctan2(ahead[0], max(ahead[2], 1e-6)))) if stance.coil == 0 else np.eye(3)
    return {
        name: framed(
            straight @ f[:, :3], straight @ (f[:, 3] + np.array([shift[0], 0, shift[2]])) + np.array([0, shift[1], 0])
        )
        for name, f in frames.items()
    }


def anchors_s(build: SnakeBuild, frames: dict[str, Frame]) -> dict[str, Point]:
    tip, middle = frames["0"][:, 3], frames[str(SEGMENTS // 2)][:, 3]
    up = middle + np.array([0, build.thick, 0])
    low = middle - np.array([0, build.thick, 0])
    return {
        "left hand": tip,
        "right hand": tip,
        "mouth": placed(frames["head"], (0, -0.02, build.head * 1.5)),
        "head": placed(frames["head"], (0, build.head, 0)),
        "seat": up,
        "back": up,
        "left foot": low,
        "right foot": low,
    }


def snake_solids(build: SnakeBuild, coat: Scales) -> list[Solid]:
    made: list[Solid] = []
    step = build.length / SEGMENTS
    for i in range(SEGMENTS):
        a, b = (build.thick * min(1.0, 0.22 + (i + k) / 5) for k in (0, 1))
        marks = (Mark("stripes", coat.fin or coat.body, (2, step, 0.36, 0.0)),) if coat.fin and i % 2 == 0 else ()
        if coat.belly:
            marks = (*marks, Mark("under", coat.belly, (-0.5, 0.15)))
        made.append(Cone(str(i), (0, 0, 0), (0, 0, step), (a, b), Paint(coat.body, marks, gloss=0.2)))
    h, skin = build.head, Paint(coat.body, gloss=0.2)
    made += [
        Ellipsoid("head", (0, 0.01, h * 0.5), (h * 0.88, h * 0.70, h * 1.12), skin),
        Cone("head", (0, -h * 0.18, h * 1.4), (0, -h * 0.24, h * 2.2), (0.016, 0.012), Paint((0.92, 0.2, 0.3))),
    ]
    for s in (1, -1):
        made.append(
            Cone(
                "head",
                (0, -h * 0.24, h * 2.2),
                (s * h * 0.22, -h * 0.22, h * 2.5),
                (0.013, 0.009),
                Paint((0.92, 0.2, 0.3)),
            )
        )
        made.append(
            Ellipsoid("head", (s * h * 0.55, h * 0.42, h * 0.72), (h * 0.30, h * 0.34, h * 0.28), Paint((1, 1, 1)))
        )
        made.append(
            Ellipsoid(
                "head",
                (s * h * 0.66, h * 0.46, h * 0.90),
                (h * 0.16, h * 0.24, h * 0.14),
                Paint((0.12, 0.09, 0.14), gloss=0.4),
            )
        )
    return made


def winding(
    speed: int = 1,
    wind: float = 0.8,
    up: float = 0.6,
    nods: float = 0.0,
    beats: int = 2,
    sway: float = 0.0,
    lift: float = 0.0,
) -> Callable[[float], StanceS]:
    def act(phase: float) -> StanceS:
        return StanceS(
            wind=wind,
            at=phase * speed,
            up=up + nods * sin(phase, beats),
            head=(0.1 * sin(phase, beats), 0.2 * sin(phase) if sway == 0 else 0, 0),
            sway=sway * sin(phase, beats),
            lift=lift * pulse(phase),
        )

    return act


def coiled(phase: float) -> StanceS:
    return StanceS(wind=0, coil=0.62, up=0.15 + 0.05 * sin(phase), head=(0.1, 0, 0))


STILL = winding(0, 0.8, 0.7, 0.04, 1)
SNAKE_ACTS: dict[str, Callable[[float], StanceS]] = {
    "stand": STILL,
    "walk": winding(1, 0.85, 0.5),
    "run": winding(2, 0.65, 0.3),
    "jump": winding(1, 0.5, 0.6, lift=0.2),
    "climb": winding(1, 0.6, 1.0),
    "fall": winding(2, 0.9, 0.2, lift=0.1),
    "sit": coiled,
    "lie": coiled,
    "sleep": coiled,
    "kneel": winding(0, 0.8, 0.2),
    "bend": winding(0, 0.8, 0.3, 0.3, 1),
    "reach": winding(0, 0.7, 1.0, 0.1, 1),
    "hold": STILL,
    "carry": winding(1, 0.8, 0.5),
    "push": winding(1, 0.8, 0.1),
    "pull": winding(1, 0.8, 0.1),
    "throw": winding(0, 0.8, 0.6, 0.4, 1),
    "wave": winding(0, 0.8, 0.9, 0, 2, 1.2),
    "clap": winding(0, 0.8, 0.9, 0.1, 4),
    "cheer": winding(1, 0.6, 1.0, 0.1, 4),
    "dance": winding(1, 0.8, 0.9, 0.1, 2, 1.4),
    "talk": winding(0, 0.8, 0.8, 0.06, 3),
    "look": winding(0, 0.8, 0.9, 0, 1, 1.2),
    "point": winding(0, 0.8, 0.5),
    "eat": winding(0, 0.8, 0.3, 0.15, 2),
    "drink": winding(0, 0.8, 0.2, 0.15, 2),
    "read": STILL,
    "write": STILL,
    "type": STILL,
    "play": winding(1, 0.7, 0.9, 0, 2, 1.2),
    "swim": winding(1, 0.9, 0.3),
    "fly": winding(1, 0.7, 0.4, lift=0.2),
    "ride": STILL,
    "drive": STILL,
    "hug": coiled,
    "cry": winding(0, 0.8, 0.25, 0.04, 4),
    "laugh": winding(0, 0.8, 0.8, 0.08, 4),
}
