"""What bipeds do: a stance for every phase of a cycle (0..1)."""

from __future__ import annotations

import numpy as np

from world.actors.biped import Act, Stance
from world.actors.solids import Vector

TURN = 2 * np.pi
HANGING = (0.20, -0.96, 0.06)
MIDDLE = -0.40
"""Where the body's middle is from a shoulder, in arms."""


def sin(phase: float, cycles: int = 1, at: float = 0.0) -> float:
    return float(np.sin(TURN * (phase * cycles + at)))


def cos(phase: float, cycles: int = 1, at: float = 0.0) -> float:
    return float(np.cos(TURN * (phase * cycles + at)))


def pulse(phase: float, cycles: int = 1, at: float = 0.0) -> float:
    """0..1..0, smooth."""
    return 0.5 - 0.5 * cos(phase, cycles, at)


def between(a: Vector, b: Vector, share: float) -> Vector:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)


def along(phase: float, *stops: tuple[float, Vector]) -> Vector:
    """A closed path through (phase, point) stops, eased between them."""
    for (start, a), (end, b) in zip(stops, (*stops[1:], (stops[0][0] + 1, stops[0][1])), strict=True):
        for at in (phase, phase + 1):
            if start <= at <= end:
                share = (at - start) / max(end - start, 1e-6)
                return between(a, b, share * share * (3 - 2 * share))
    return stops[0][1]


def stepped(phase: float, travel: float, duty: float, lift: float) -> tuple[Vector, float]:
    """A foot of a gait: on the ground it goes back at the body's speed; and how far its toes point up."""
    phase %= 1
    if phase < duty:
        share = phase / duty
        heel = 0.30 * max(0.0, 1 - share * 5) - 0.45 * max(0.0, share * 3 - 2) ** 2
        raised = 0.10 * max(0.0, share * 3 - 2) ** 2
        return (0.02, raised, travel * (0.5 - share)), heel
    share = (phase - duty) / (1 - duty)
    eased = share * share * (3 - 2 * share)
    up = lift * np.sin(np.pi * share) ** 0.8 + 0.10 * (1 - share) ** 2
    return (0.02, float(up), travel * (eased - 0.5)), -0.6 * (1 - share) ** 1.5 + 0.35 * share


TRAVEL = {"walk": 1.08, "run": 1.25, "carry": 0.84, "push": 0.86, "pull": 0.76}
"""How far a foot goes back while it stands, in legs."""
DUTY = {"walk": 0.60, "run": 0.36, "carry": 0.62, "push": 0.64, "pull": 0.64}
"""The share of a cycle that it stands."""


def stride(act: str, leg: float) -> float:
    """How far the body travels in a cycle, in body heights; 0 for what is done in one place."""
    return TRAVEL[act] * leg / DUTY[act] if act in TRAVEL else 0.0


def gait(act: str, phase: float, lift: float) -> dict[str, tuple]:
    (left, left_toe), (right, right_toe) = (stepped(at, TRAVEL[act], DUTY[act], lift) for at in (phase, phase + 0.5))
    return {"feet": (left, right), "toes": (left_toe, right_toe)}


def stood(phase: float) -> Stance:
    breath = sin(phase)
    return Stance(
        hips=0.975 + 0.008 * breath,
        chest=(0.01 * breath, 0, 0),
        head=(0.02 * breath, 0.04 * sin(phase, 1, 0.2), 0),
        hands=((0.21 + 0.015 * breath, -0.95, 0.06), (0.21 + 0.015 * breath, -0.95, 0.06)),
        tail=(0.25 * sin(phase), 0.1),
    )


def walk(phase: float) -> Stance:
    swing = cos(phase)
    return Stance(
        hips=0.90 + 0.04 * cos(phase, 2, 0.30),
        chest=(0.05, 0.16 * swing, 0),
        head=(0.0, -0.10 * swing, 0.03 * sin(phase)),
        hands=((0.16, -0.80, -0.60 * swing + 0.12), (0.16, -0.80, 0.60 * swing + 0.12)),
        tail=(0.3 * sin(phase), 0.15),
        **gait("walk", phase, 0.24),
    )


def run(phase: float) -> Stance:
    swing = cos(phase, 1, -0.04)
    flight = 0.5 - 0.5 * cos(phase, 2, 0.14)
    return Stance(
        hips=0.86 + 0.03 * flight,
        lift=0.045 * max(0.0, flight - 0.3),
        body=(0.10, 0, 0),
        chest=(0.16, 0.24 * swing, 0),
        head=(-0.12, -0.2 * swing, 0),
        hands=(
            (0.10, -0.46 + 0.14 * -swing, 0.18 - 0.62 * swing),
            (0.10, -0.46 + 0.14 * swing, 0.18 + 0.62 * swing),
        ),
        elbows=((0.35, -0.5, -0.9), (0.35, -0.5, -0.9)),
        tail=(0.3 * sin(phase), 0.5),
        **gait("run", phase, 0.52),
    )


def jump(phase: float) -> Stance:
    """Crouches (0.1), leaves the ground (0.25), is highest (0.5), lands (0.75)."""
    up = max(0.0, np.sin(np.pi * np.clip((phase - 0.22) / 0.56, 0, 1)))
    crouch = max(pulse(np.clip(phase / 0.26, 0, 1)), pulse(np.clip((phase - 0.74) / 0.26, 0, 1)) * 0.9)
    arms = between((0.34, -0.8, -0.3 * crouch), (0.80, 0.55, 0.10), float(np.clip(up * 1.3 + 0.0, 0, 1)))
    spread = 0.12 + 0.28 * up
    return Stance(
        hips=0.98 - 0.42 * crouch - 0.24 * up,
        lift=0.20 * up,
        chest=(0.28 * crouch - 0.05 * up, 0, 0),
        head=(-0.15 * crouch - 0.05 * up, 0, 0),
        hands=(arms, arms),
        feet=((spread, 0, 0.05), (spread, 0, -0.05)),
        toes=(-0.5 * up, -0.5 * up),
        tail=(0, 0.6 * up),
    )


def climb(phase: float) -> Stance:
    """Hand over hand; opposite hand and foot together."""
    left, right = pulse(phase), pulse(phase, 1, 0.5)
    return Stance(
        hips=0.80,
        chest=(0.04, 0, 0.07 * cos(phase)),
        head=(-0.30, 0, -0.05 * cos(phase)),
        hands=((0.12, 0.05 + 0.72 * left, 0.50), (0.12, 0.05 + 0.72 * right, 0.50)),
        elbows=((1, -0.3, 0), (1, -0.3, 0)),
        feet=((0.14, 0.55 * right, 0.30), (0.14, 0.55 * left, 0.30)),
        knees=((0.9, 0, 0.8), (0.9, 0, 0.8)),
    )


def fall(phase: float) -> Stance:
    flail = sin(phase)
    return Stance(
        hangs=True,
        lift=0.10,
        body=(-0.35, 0, 0.25 * cos(phase)),
        head=(-0.1, 0, 0),
        hands=((0.70, 0.45 + 0.25 * flail, 0.25), (0.70, 0.45 - 0.25 * flail, 0.25)),
        feet=((0.30, -0.80 + 0.12 * flail, 0.38), (0.30, -0.80 - 0.12 * flail, 0.38)),
        toes=(0.3, 0.3),
        tail=(0.2 * flail, 0.9),
    )


def sit(phase: float) -> Stance:
    """On the ground, or on what is under it."""
    breath = sin(phase)
    return Stance(
        hangs=True,
        chest=(-0.03 + 0.012 * breath, 0, 0),
        head=(0.03 * breath, 0.08 * sin(phase, 1, 0.3), 0),
        hands=((0.16, -0.74, 0.42), (0.16, -0.74, 0.42)),
        feet=((0.16, -0.14, 0.88), (0.16, -0.14, 0.88)),
        knees=((0.2, 1, 0.2), (0.2, 1, 0.2)),
        toes=(0.15, 0.15),
        tail=(0.4 * breath, 0.2),
    )


def lie(phase: float, asleep: bool = False) -> Stance:
    """On its side, turned to us; awake the head rests on a hand."""
    breath = sin(phase)
    upper = (0.05, -0.55, 0.62) if asleep else (0.10, -0.85, 0.15)
    under = (-0.10, 0.42, 0.55) if asleep else (0.05, 0.52, 0.30)
    return Stance(
        hangs=True,
        yaw=0.12,
        shift=(-0.285 if asleep else -0.215, 0, 0),
        body=(0, 0, -1.47),
        chest=(0.42 + 0.015 * breath, 0, 0.12) if asleep else (0.10, 0, 0.46 + 0.02 * breath),
        head=(-0.10, 0, 0.05 + 0.02 * breath) if asleep else (-0.05, 0, 0.36 + 0.03 * breath),
        hands=(upper, under),
        elbows=((0.2, -0.5, 0.2), (0.3, 0.8, 0.4)),
        feet=((0.0, -0.28, 0.66), (0.02, -0.20, 0.72)) if asleep else ((0.02, -0.52, 0.52), (0.04, -0.34, 0.68)),
        tail=(0.3, 0.2),
    )


def sleep(phase: float) -> Stance:
    return lie(phase, asleep=True)


def kneel(phase: float) -> Stance:
    """On one knee."""
    breath = sin(phase)
    return Stance(
        hangs=True,
        chest=(0.06 + 0.012 * breath, 0, 0),
        head=(0.08 + 0.02 * breath, 0, 0),
        hands=((0.10, -0.62, 0.48), (0.16, -0.92, 0.10)),
        feet=((0.06, -0.50, 0.48), (0.02, -0.47, -0.52)),
        knees=((0.1, 0.3, 1), (0.05, -1, 0.3)),
        toes=(0, -1.25),
        tail=(0.2 * breath, 0.3),
    )


def bend(phase: float) -> Stance:
    """Down to the ground with both hands (0.5) and up again."""
    down = pulse(phase)
    hand = between((0.2, -0.95, 0.08), (-0.02, -0.92, 0.40), down)
    return Stance(
        hips=0.975 - 0.30 * down,
        shift=(0, 0, -0.07 * down),
        body=(0.30 * down, 0, 0),
        chest=(0.72 * down, 0, 0),
        head=(-0.18 * down, 0, 0),
        hands=(hand, hand),
        feet=((0.12, 0, 0.02), (0.12, 0, 0.02)),
        tail=(0.2 * sin(phase), 0.4 * down),
    )


def reach(phase: float) -> Stance:
    """Up and forward with the right hand, on its toes at 0.5."""
    up = pulse(phase)
    return Stance(
        hips=0.97,
        chest=(0.02, 0.15 * up, 0.10 * up),
        head=(-0.24 * up, -0.12 * up, 0),
        hands=((0.26, -0.92, 0.02), between((0.2, -0.9, 0.2), (0.22, 0.80, 0.48), 0.35 + 0.65 * up)),
        feet=((0.06, 0.10 * up, 0), (0.06, 0.10 * up, 0)),
        toes=(-0.42 * up, -0.42 * up),
        tail=(0.2 * sin(phase), 0.2),
    )


def hold(phase: float) -> Stance:
    """Something before it, in both hands."""
    breath = sin(phase)
    hand = (MIDDLE + 0.22, -0.36 + 0.02 * breath, 0.60)
    return Stance(
        hips=0.975 + 0.008 * breath,
        head=(0.10 + 0.02 * breath, 0, 0),
        hands=(hand, hand),
        elbows=((1, -0.8, -0.5), (1, -0.8, -0.5)),
        tail=(0.25 * breath, 0.1),
    )


def carry(phase: float) -> Stance:
    """Walks with something in both arms."""
    sway = 0.03 * cos(phase, 2)
    hand = (MIDDLE + 0.24, -0.38 + sway, 0.58)
    return Stance(
        hips=0.93 + 0.03 * cos(phase, 2, 0.30),
        chest=(-0.07, 0.04 * cos(phase), 0),
        head=(0.04, 0, 0.03 * sin(phase)),
        hands=(hand, hand),
        elbows=((1, -0.8, -0.5), (1, -0.8, -0.5)),
        tail=(0.3 * sin(phase), 0.15),
        **gait("carry", phase, 0.2),
    )


def push(phase: float) -> Stance:
    hand = (-0.04, -0.05, 0.84 + 0.05 * cos(phase, 2))
    return Stance(
        hips=0.86 + 0.02 * cos(phase, 2),
        body=(0.14, 0, 0),
        chest=(0.24, 0.04 * cos(phase), 0),
        head=(-0.16, 0, 0),
        hands=(hand, hand),
        elbows=((0.9, -0.7, -0.3), (0.9, -0.7, -0.3)),
        **gait("push", phase, 0.18),
    )


def pull(phase: float) -> Stance:
    """Leans away from what it holds, before it, and steps back."""
    hand = (MIDDLE + 0.30, -0.22, 0.80 + 0.08 * cos(phase, 2))
    back = gait("pull", -phase, 0.18)
    return Stance(
        hips=0.84,
        body=(-0.20, 0, 0),
        chest=(-0.10, 0, 0),
        head=(0.14, 0, 0),
        hands=(hand, hand),
        elbows=((0.9, -0.9, -0.4), (0.9, -0.9, -0.4)),
        **back,
    )


def throw(phase: float) -> Stance:
    """Draws back (0.25), throws (0.5), follows through."""
    hand = along(
        phase,
        (0.0, (0.2, -0.7, 0.35)),
        (0.28, (0.55, 0.55, -0.48)),
        (0.5, (0.1, 0.55, 0.76)),
        (0.68, (-0.2, -0.5, 0.72)),
    )
    back = pulse(np.clip(phase / 0.5, 0, 1))
    ahead = pulse(np.clip((phase - 0.3) / 0.6, 0, 1))
    return Stance(
        hips=0.93,
        chest=(-0.14 * back + 0.26 * ahead, -0.45 * back + 0.40 * ahead, 0),
        head=(0, 0.35 * back - 0.3 * ahead, 0),
        hands=(between((0.3, -0.85, 0.1), (0.5, -0.05, 0.72), back), hand),
        feet=((0.08, 0.12 * back, 0.22), (0.08, 0, -0.22)),
        toes=(0.2 * back, -0.3 * ahead),
        tail=(0.3 * sin(phase), 0.2),
    )


def wave(phase: float) -> Stance:
    beat = sin(phase, 2)
    return Stance(
        hips=0.975,
        chest=(0, 0, 0.05),
        head=(0, 0.05, 0.10 + 0.03 * beat),
        hands=((0.24, -0.94, 0.04), (0.76 + 0.20 * beat, 0.58 - 0.06 * beat, 0.16)),
        elbows=((0.5, -0.2, -0.8), (1, -0.8, 0.0)),
        tail=(0.35 * sin(phase, 2), 0.2),
    )


def clap(phase: float) -> Stance:
    apart = pulse(phase, 2)
    hand = (MIDDLE + 0.12 + 0.38 * apart, -0.12, 0.62)
    return Stance(
        hips=0.97 + 0.01 * cos(phase, 2),
        head=(-0.04, 0.06 * sin(phase), 0.04 * sin(phase)),
        hands=(hand, hand),
        elbows=((1, -0.7, -0.3), (1, -0.7, -0.3)),
        tail=(0.3 * sin(phase), 0.2),
    )


def cheer(phase: float) -> Stance:
    """Both arms up, with little hops."""
    hop = max(0.0, sin(phase, 2))
    left, right = 0.08 * sin(phase), -0.08 * sin(phase)
    return Stance(
        hips=0.95 + 0.03 * hop,
        lift=0.04 * hop,
        chest=(-0.06, 0, 0.05 * sin(phase)),
        head=(-0.12, 0, 0.06 * sin(phase)),
        hands=((0.66 + left, 0.70, 0.1), (0.66 + right, 0.70, 0.1)),
        elbows=((1, 0, 0), (1, 0, 0)),
        feet=((0.12, 0, 0), (0.12, 0, 0)),
        toes=(-0.4 * hop, -0.4 * hop),
        tail=(0.3 * sin(phase), 0.4),
    )


def dance(phase: float) -> Stance:
    """Steps from side to side, hips against shoulders, arms up by turns."""
    side, beat = sin(phase), abs(sin(phase))
    left = between((0.72, -0.28, 0.36), (0.68, 0.62, 0.16), 0.5 + 0.5 * side)
    right = between((0.72, -0.28, 0.36), (0.68, 0.62, 0.16), 0.5 - 0.5 * side)
    return Stance(
        hips=0.90 + 0.05 * cos(phase, 2),
        shift=(0.035 * side, 0, 0),
        body=(0, 0.22 * side, -0.05 * side),
        chest=(0, -0.10 * side, 0.17 * side),
        head=(0, -0.1 * side, -0.20 * side),
        hands=(left, right),
        elbows=((1, -0.5, -0.2), (1, -0.5, -0.2)),
        feet=((0.20, 0.26 * max(0.0, -side) * beat, 0.05), (0.20, 0.26 * max(0.0, side) * beat, 0.05)),
        toes=(-0.5 * max(0.0, -side), -0.5 * max(0.0, side)),
        tail=(0.5 * side, 0.3),
    )


def talk(phase: float) -> Stance:
    """With its hands."""
    a, b = pulse(phase), pulse(phase, 2, 0.2)
    return Stance(
        hips=0.975,
        chest=(0.02 * b, 0.05 * sin(phase), 0),
        head=(0.06 * sin(phase, 2), 0.10 * sin(phase), 0.05 * sin(phase, 2, 0.1)),
        hands=((0.30 + 0.16 * a, -0.46 + 0.16 * b, 0.48), (0.22, -0.66 + 0.34 * a, 0.40)),
        elbows=((0.7, -1, -0.4), (0.7, -1, -0.4)),
        tail=(0.2 * sin(phase), 0.1),
    )


def look_around(phase: float) -> Stance:
    """A hand above its eyes, to one side and the other."""
    side = sin(phase)
    return Stance(
        hips=0.97,
        chest=(0.04, 0.26 * side, 0),
        head=(-0.04, 0.42 * side, 0),
        hands=((0.24, -0.92, 0.06), (0.02, 0.80, 0.55)),
        elbows=((0.5, -0.2, -0.8), (1, 0.1, 0)),
        tail=(0.2 * side, 0.2),
    )


def point(phase: float) -> Stance:
    """Ahead, with a straight arm."""
    beat = 0.05 * sin(phase, 2)
    return Stance(
        hips=0.97,
        chest=(0.05, 0.16, 0),
        head=(0, 0.02, 0.04 * sin(phase)),
        hands=((0.25, -0.93, 0.02), (0.16, 0.16 + beat, 0.97)),
        feet=((0.08, 0, -0.1), (0.08, 0, 0.12)),
        tail=(0.2 * sin(phase), 0.2),
    )


AT_MOUTH = (-0.30, 0.26, 0.72)


def eat(phase: float) -> Stance:
    """The right hand to the mouth (0.5) and down."""
    up = pulse(phase)
    return Stance(
        hips=0.975,
        head=(0.14 * up + 0.02 * sin(phase, 3), 0, 0),
        hands=((MIDDLE + 0.3, -0.46, 0.52), between((-0.12, -0.42, 0.60), AT_MOUTH, up)),
        elbows=((1, -0.8, -0.4), (1, -0.7, -0.2)),
        tail=(0.25 * sin(phase), 0.1),
    )


def drink(phase: float) -> Stance:
    """The right hand to the mouth, and the head back."""
    up = pulse(phase) ** 0.6
    return Stance(
        hips=0.975,
        chest=(-0.06 * up, 0, 0),
        head=(-0.28 * up, 0, 0),
        hands=((0.24, -0.93, 0.06), between((-0.05, -0.35, 0.62), (-0.30, 0.34, 0.74), up)),
        elbows=((0.5, -0.2, -0.8), (1, -0.1, 0.0)),
        tail=(0.2 * sin(phase), 0.1),
    )


def read(phase: float) -> Stance:
    """Looks into what both hands hold before the chest."""
    hand = (MIDDLE + 0.26, -0.20, 0.60)
    return Stance(
        hips=0.975 + 0.006 * sin(phase),
        chest=(0.04, 0, 0),
        head=(0.24, 0.10 * sin(phase), 0),
        hands=(hand, hand),
        elbows=((1, -1, -0.4), (1, -1, -0.4)),
        tail=(0.2 * sin(phase), 0.1),
    )


def write(phase: float) -> Stance:
    """The right hand goes along a line on what lies before it."""
    along_line = 2 * ((phase * 1) % 1) - 1
    wiggle = 0.05 * sin(phase, 6)
    back = 0.12 * max(0.0, abs(along_line) - 0.8) / 0.2
    return Stance(
        hips=0.96,
        chest=(0.16, 0, 0),
        head=(0.22, 0.08 * along_line, 0.03),
        hands=((MIDDLE + 0.34, -0.46, 0.56), (MIDDLE + 0.22 - 0.16 * along_line, -0.38 + wiggle + back, 0.62)),
        elbows=((1, -0.8, -0.5), (1, -0.6, -0.5)),
        tail=(0.2 * sin(phase), 0.1),
    )


def type_keys(phase: float) -> Stance:
    a, b = max(0.0, sin(phase, 4)), max(0.0, -sin(phase, 4))
    return Stance(
        hips=0.965,
        chest=(0.10, 0, 0),
        head=(0.14, 0.06 * sin(phase), 0),
        hands=((MIDDLE + 0.26, -0.44 + 0.10 * a, 0.62), (MIDDLE + 0.26, -0.44 + 0.10 * b, 0.62)),
        elbows=((0.9, -0.9, -0.6), (0.9, -0.9, -0.6)),
        tail=(0.2 * sin(phase), 0.1),
    )


def play(phase: float) -> Stance:
    """A guitar across the body: the left hand on its neck, the right strums."""
    strum = sin(phase, 2)
    return Stance(
        hips=0.96 + 0.015 * cos(phase, 2),
        chest=(0, 0.12 * sin(phase), 0.05 * sin(phase)),
        head=(0.10 + 0.06 * cos(phase, 2), 0.12 * sin(phase), 0.10 * sin(phase)),
        hands=((0.42, -0.10, 0.62), (MIDDLE + 0.24, -0.56 + 0.14 * strum, 0.48)),
        elbows=((0.7, -1, -0.3), (1, -0.5, -0.6)),
        feet=((0.14, 0, 0.04), (0.14, 0, -0.02)),
        tail=(0.3 * sin(phase), 0.1),
    )


def swim(phase: float) -> Stance:
    """Crawl: lies forward, arms go round, feet beat."""
    left = TURN * phase
    arms = [(0.14, float(0.92 * np.cos(a)), float(0.92 * np.sin(a))) for a in (left, left + np.pi)]
    beat = 0.16 * sin(phase, 3)
    return Stance(
        hangs=True,
        lift=0.20,
        shift=(0, 0, -0.22),
        body=(1.22, 0.0, 0.14 * sin(phase)),
        chest=(-0.06, 0, 0),
        head=(-0.72, 0.0, 0.10 * sin(phase)),
        hands=(arms[0], arms[1]),
        elbows=((1, 0.2, -0.5), (1, 0.2, -0.5)),
        feet=((0.05, -0.94, -0.04 + beat), (0.05, -0.94, -0.04 - beat)),
        toes=(-1.2, -1.2),
        tail=(0.3 * sin(phase), -0.2),
    )


def fly(phase: float) -> Stance:
    """Face first, arms out; what has wings beats them."""
    beat = sin(phase)
    return Stance(
        hangs=True,
        lift=0.16 + 0.02 * beat,
        shift=(0, 0, -0.20),
        body=(1.02, 0, 0.05 * beat),
        chest=(-0.12, 0, 0),
        head=(-0.66, 0, 0),
        hands=((0.10, 0.90, 0.34 + 0.06 * beat), (0.86, -0.20, 0.16 - 0.06 * beat)),
        feet=((0.06, -0.95, -0.10 + 0.05 * beat), (0.06, -0.88, -0.22 - 0.05 * beat)),
        toes=(-1.2, -1.2),
        tail=(0.2 * beat, 0.1),
        wings=0.45 + 0.45 * sin(phase, 2),
    )


def ride(phase: float) -> Stance:
    """Astride something, hands before it; goes up and down with it twice a cycle."""
    bounce = cos(phase, 2)
    hand = (MIDDLE + 0.22, -0.56 + 0.03 * bounce, 0.62)
    return Stance(
        hangs=True,
        lift=0.012 * (1 + bounce),
        body=(0.06, 0, 0),
        chest=(0.05 + 0.05 * bounce, 0, 0),
        head=(-0.06 * bounce, 0, 0),
        hands=(hand, hand),
        elbows=((1, -0.8, -0.5), (1, -0.8, -0.5)),
        feet=((0.42, -0.66, 0.24), (0.42, -0.66, 0.24)),
        knees=((0.5, 0.3, 1), (0.5, 0.3, 1)),
        toes=(0.1, 0.1),
        tail=(0.2 * sin(phase), 0.2),
    )


def drive(phase: float) -> Stance:
    """Sits, legs forward, both hands on a wheel."""
    turn = 0.10 * sin(phase)
    return Stance(
        hangs=True,
        chest=(-0.05, 0, 0.03 * sin(phase)),
        head=(0, 0.12 * sin(phase), 0),
        hands=((-0.06, -0.24 + turn, 0.74), (-0.06, -0.24 - turn, 0.74)),
        elbows=((0.9, -1, -0.3), (0.9, -1, -0.3)),
        feet=((0.10, -0.30, 0.86), (0.10, -0.30, 0.86)),
        knees=((0.2, 1, 0.2), (0.2, 1, 0.2)),
        toes=(0.2, 0.2),
        tail=(0.2, 0.3),
    )


def hug(phase: float) -> Stance:
    """Both arms round somebody before it."""
    squeeze = pulse(phase)
    hand = between((0.10, 0.02, 0.86), (MIDDLE + 0.20, 0.0, 0.74), 0.4 + 0.6 * squeeze)
    return Stance(
        hips=0.96,
        chest=(0.12 + 0.04 * squeeze, 0, 0.05 * sin(phase)),
        head=(0.06, 0, 0.14 + 0.05 * sin(phase)),
        hands=(hand, (hand[0], hand[1] - 0.14, hand[2])),
        elbows=((1, -0.2, 0), (1, -0.2, 0)),
        tail=(0.4 * sin(phase, 2), 0.2),
    )


def cry(phase: float) -> Stance:
    """Both hands at the eyes, shoulders shaking."""
    sob = sin(phase, 4)
    hand = (-0.14, 0.44 + 0.04 * sob, 0.66)
    return Stance(
        hips=0.95 + 0.008 * sob,
        chest=(0.16 + 0.02 * sob, 0, 0),
        head=(0.26 + 0.03 * sob, 0.08 * sin(phase), 0),
        hands=(hand, hand),
        elbows=((1, -0.8, 0), (1, -0.8, 0)),
        tail=(0, -0.3),
    )


def laugh(phase: float) -> Stance:
    """Hands on the belly, thrown back and shaking."""
    shake = sin(phase, 4)
    hand = (MIDDLE + 0.16, -0.62, 0.40)
    return Stance(
        hips=0.95 + 0.015 * shake,
        chest=(-0.16 + 0.08 * sin(phase), 0, 0),
        head=(-0.20 + 0.04 * shake, 0, 0.12 * sin(phase)),
        hands=(hand, hand),
        elbows=((1, 0, -0.5), (1, 0, -0.5)),
        tail=(0.4 * shake, 0.3),
    )


ACTS: dict[str, Act] = {
    "stand": stood,
    "walk": walk,
    "run": run,
    "jump": jump,
    "climb": climb,
    "fall": fall,
    "sit": sit,
    "lie": lie,
    "sleep": sleep,
    "kneel": kneel,
    "bend": bend,
    "reach": reach,
    "hold": hold,
    "carry": carry,
    "push": push,
    "pull": pull,
    "throw": throw,
    "wave": wave,
    "clap": clap,
    "cheer": cheer,
    "dance": dance,
    "talk": talk,
    "look": look_around,
    "point": point,
    "eat": eat,
    "drink": drink,
    "read": read,
    "write": write,
    "type": type_keys,
    "play": play,
    "swim": swim,
    "fly": fly,
    "ride": ride,
    "drive": drive,
    "hug": hug,
    "cry": cry,
    "laugh": laugh,
}
