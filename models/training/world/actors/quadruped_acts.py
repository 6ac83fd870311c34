"""What animals on four legs do: a stance for every phase of a cycle (0..1)."""

from __future__ import annotations

import numpy as np

from world.actors.biped_acts import along, between, cos, pulse, sin
from world.actors.quadruped import Act4, Stance4
from world.actors.solids import Vector

TRAVEL = {"walk": 0.78, "run": 0.95, "carry": 0.55, "push": 0.55, "pull": 0.5}
DUTY = {"walk": 0.64, "run": 0.36, "carry": 0.66, "push": 0.68, "pull": 0.68}
WALK = (0.25, 0.75, 0.0, 0.5)
"""When each leg, as in LEGS, comes to the ground."""
RUN = (0.50, 0.60, 0.0, 0.10)
STANDING: tuple[Vector, Vector, Vector, Vector] = ((0, 0, 0.03), (0, 0, -0.03), (0, 0, -0.03), (0, 0, 0.03))
ALL = (True, True, True, True)


def stride4(act: str, leg: float) -> float:
    """How far the body travels in a cycle, in body heights; 0 for what is done in one place."""
    return TRAVEL[act] * leg / DUTY[act] if act in TRAVEL else 0.0


def step(phase: float, travel: float, duty: float, lift: float) -> Vector:
    phase %= 1
    if phase < duty:
        return (0, 0, travel * (0.5 - phase / duty))
    share = (phase - duty) / (1 - duty)
    eased = share * share * (3 - 2 * share)
    return (0, lift * float(np.sin(np.pi * share)) ** 0.9, travel * (eased - 0.5))


def gait4(act: str, phase: float, begins: tuple[float, ...], lift: float) -> tuple[Vector, Vector, Vector, Vector]:
    a, b, c, d = (step(phase - begin, TRAVEL[act], DUTY[act], lift) for begin in begins)
    return (a, b, c, d)


def stood(phase: float) -> Stance4:
    breath = sin(phase)
    return Stance4(
        height=0.965 + 0.006 * breath,
        head=(0.04 * breath, 0.10 * sin(phase, 1, 0.2), 0),
        feet=STANDING,
        tail=(0.5 * sin(phase, 2), 0.1),
        ears=0.2 * breath,
        trunk=(0.06 * breath, 0.08 * breath),
    )


def walk(phase: float) -> Stance4:
    return Stance4(
        height=0.92 + 0.015 * cos(phase, 2, 0.1),
        body=(0.015 * cos(phase, 2), 0, 0.02 * sin(phase)),
        neck=(0.06 + 0.05 * sin(phase, 2), 0, 0),
        head=(-0.05 * sin(phase, 2), 0, 0),
        feet=gait4("walk", phase, WALK, 0.22),
        tail=(0.35 * sin(phase), 0.05),
        trunk=(0.10 * sin(phase), 0.10 * sin(phase, 1, 0.2)),
    )


def run(phase: float) -> Stance4:
    """A gallop: gathered (0.1) and stretched (0.55)."""
    gather = cos(phase, 1, -0.06)
    return Stance4(
        height=0.90 + 0.05 * cos(phase, 2, 0.3),
        lift=0.05 * max(0.0, sin(phase, 1, 0.60)) ** 2,
        body=(0.10 * sin(phase, 1, 0.1), 0, 0),
        bow=0.16 * gather,
        neck=(0.20 - 0.10 * gather, 0, 0),
        head=(-0.14 + 0.08 * gather, 0, 0),
        feet=gait4("run", phase, RUN, 0.30),
        tail=(0.1 * sin(phase), 0.35 - 0.2 * gather),
        trunk=(0.4, 0.1),
    )


def jump(phase: float) -> Stance4:
    """Crouches (0.1), leaps (0.25), is highest (0.5), lands (0.75)."""
    up = float(max(0.0, np.sin(np.pi * np.clip((phase - 0.20) / 0.6, 0, 1))))
    crouch = max(pulse(np.clip(phase / 0.24, 0, 1)), pulse(np.clip((phase - 0.76) / 0.24, 0, 1)))
    pitch = 0.40 * float(np.clip((phase - 0.5) / 0.25, -1, 1)) * min(1.0, up * 1.5)
    fore: Vector = (0, -0.72, 0.48)
    hind: Vector = (0, -0.70, -0.52)
    if up < 0.02:
        return Stance4(height=0.96 - 0.30 * crouch, feet=STANDING, head=(-0.1 * crouch, 0, 0), tail=(0, 0.3))
    return Stance4(
        height=0.95,
        lift=0.16 * up,
        body=(pitch, 0, 0),
        bow=-0.06,
        head=(-pitch * 0.7, 0, 0),
        feet=(fore, fore, hind, hind),
        hang=ALL,
        tail=(0, 0.5),
        trunk=(0.5, 0.2),
    )


def climb(phase: float) -> Stance4:
    """Up something before it, on its hind legs."""
    a, b = pulse(phase), pulse(phase, 1, 0.5)
    return Stance4(
        height=1.0,
        body=(-0.95, 0, 0),
        neck=(0.2, 0, 0),
        head=(0.5, 0, 0),
        feet=(
            (0.05, -0.1 + 0.25 * a, 0.85),
            (0.05, -0.1 + 0.25 * b, 0.85),
            (0, -0.55 + 0.2 * b, 0.70),
            (0, -0.55 + 0.2 * a, 0.70),
        ),
        hang=ALL,
        tail=(0.3 * sin(phase), -0.3),
    )


def fall(phase: float) -> Stance4:
    flail = 0.14 * sin(phase)
    return Stance4(
        lift=0.10,
        body=(0.22 * sin(phase, 1, 0.25), 0, 0.2 * sin(phase)),
        feet=(
            (0.25, -0.75, 0.45 + flail),
            (0.25, -0.75, 0.45 - flail),
            (0.25, -0.72, -0.45 + flail),
            (0.25, -0.72, -0.45 - flail),
        ),
        hang=ALL,
        tail=(0.3 * sin(phase), 0.9),
        trunk=(0.8, 0.3),
    )


def sit(phase: float) -> Stance4:
    """On its haunches, forelegs straight."""
    breath = sin(phase)
    return Stance4(
        height=0.80,
        body=(-0.62, 0, 0),
        neck=(0.30, 0, 0),
        head=(0.26 + 0.03 * breath, 0.12 * sin(phase, 1, 0.2), 0),
        feet=((0, 0, -0.16), (0, 0, -0.12), (0.20, -0.30, 0.52), (0.20, -0.30, 0.52)),
        hang=(False, False, True, True),
        tail=(0.6 * sin(phase, 2), -0.35),
        trunk=(0.1 * breath, 0.1),
    )


def lie(phase: float, asleep: bool = False) -> Stance4:
    """On its belly; asleep the head is on its forefeet."""
    breath = sin(phase)
    down = 0.62 if asleep else 0.0
    return Stance4(
        height=0.20 + 0.012 * breath,
        neck=(down, 0.15 if asleep else 0, 0),
        head=(-down * 0.75 + 0.02 * breath, 0.1 * sin(phase, 1, 0.2) * (not asleep), 0.12 if asleep else 0),
        feet=((0.05, -0.22, 0.82), (0.05, -0.22, 0.76), (0.16, -0.28, 0.42), (0.16, -0.28, 0.36)),
        hang=ALL,
        tail=(0.7 + 0.15 * breath, -0.55),
        trunk=(0.5, 0.2),
    )


def sleep(phase: float) -> Stance4:
    return lie(phase, asleep=True)


def kneel(phase: float) -> Stance4:
    """Bows: shoulders down, rump up."""
    breath = sin(phase)
    return Stance4(
        height=0.80,
        body=(0.34, 0, 0),
        neck=(-0.2, 0, 0),
        head=(-0.2 + 0.03 * breath, 0, 0),
        feet=((0.05, -0.28, 0.66), (0.05, -0.28, 0.66), (0, 0, -0.10), (0, 0, -0.06)),
        hang=(True, True, False, False),
        tail=(0.7 * sin(phase, 2), 0.4),
    )


def graze(phase: float, depth: float = 1.0, chew: float = 0.06) -> Stance4:
    """Head to the ground, and there."""
    down = depth * (0.86 + 0.14 * pulse(phase))
    return Stance4(
        height=0.93,
        body=(0.08 * down, 0, 0),
        neck=(1.05 * down, 0.05 * sin(phase), 0),
        head=(-0.10 * down + chew * sin(phase, 3), 0, 0),
        feet=((0, 0, 0.14), (0, 0, -0.10), (0, 0, -0.03), (0, 0, 0.03)),
        tail=(0.4 * sin(phase), 0.1),
        trunk=(0.15 * sin(phase), -0.5),
    )


def bend(phase: float) -> Stance4:
    return graze(phase, depth=pulse(phase), chew=0)


def drink(phase: float) -> Stance4:
    return graze(phase, chew=0.03)


def rear(phase: float) -> Stance4:
    """Up on its hind legs."""
    up = pulse(phase) ** 0.6
    a, b = sin(phase, 2), sin(phase, 2, 0.5)
    fore_a = between((0, -0.95, 0.05), (0, -0.45 + 0.1 * a, 0.55), up)
    fore_b = between((0, -0.95, 0.05), (0, -0.45 + 0.1 * b, 0.55), up)
    return Stance4(
        height=0.96 + 0.16 * up,
        body=(-0.62 * up, 0, 0),
        neck=(0.15 * up, 0, 0),
        head=(0.35 * up, 0, 0),
        feet=(fore_a, fore_b, (0, 0, 0.18 * up), (0, 0, 0.26 * up)),
        hang=(True, True, False, False),
        tail=(0.3 * sin(phase), -0.4 * up),
        trunk=(0.8 * up, 0.3 * up),
    )


def paw(phase: float, high: float = 0.34, beats: int = 2) -> Stance4:
    """A forefoot lifted, as if to wave."""
    beat = sin(phase, beats)
    return Stance4(
        height=0.96,
        body=(-0.03, 0, 0.03),
        head=(-0.05, 0.10, 0.08 + 0.05 * beat),
        feet=((0, 0, 0.04), (0.05, -0.58 + high + 0.14 * beat, 0.62), (0, 0, -0.05), (0, 0, 0.05)),
        hang=(False, True, False, False),
        tail=(0.7 * sin(phase, 2), 0.3),
        trunk=(0.6 + 0.3 * beat, 0.2),
    )


def reach(phase: float) -> Stance4:
    return paw(phase, high=0.30, beats=1)


def push(phase: float) -> Stance4:
    """Head down against something."""
    return Stance4(
        height=0.90,
        body=(0.07, 0, 0),
        neck=(0.42, 0, 0),
        head=(0.15, 0, 0),
        feet=gait4("push", phase, WALK, 0.12),
        tail=(0.2 * sin(phase), 0),
    )


def pull(phase: float) -> Stance4:
    """In harness: leans forward and walks."""
    return Stance4(
        height=0.90,
        body=(0.10, 0, 0),
        neck=(0.22 + 0.05 * sin(phase, 2), 0, 0),
        head=(0.05, 0, 0),
        feet=gait4("pull", phase, WALK, 0.14),
        tail=(0.2 * sin(phase), -0.1),
    )


def carry(phase: float) -> Stance4:
    return Stance4(
        height=0.92 + 0.012 * cos(phase, 2),
        neck=(-0.06, 0, 0),
        head=(0.05 * sin(phase, 2), 0, 0),
        feet=gait4("carry", phase, WALK, 0.15),
        tail=(0.3 * sin(phase), 0.1),
    )


def throw(phase: float) -> Stance4:
    """Tosses its head."""
    toss = along(phase, (0.0, (0, 0, 0)), (0.3, (0.7, 0, 0)), (0.5, (-0.5, 0, 0)), (0.75, (-0.1, 0, 0)))
    return Stance4(
        height=0.95,
        neck=toss,
        head=(toss[0] * 0.5, 0, 0),
        feet=STANDING,
        tail=(0.4 * sin(phase), 0.3),
        trunk=(-toss[0] * 2 + 0.2, 0.2),
    )


def cheer(phase: float) -> Stance4:
    """Bounces on all fours."""
    hop = max(0.0, sin(phase, 2))
    tilt = 0.10 * cos(phase, 2)
    return Stance4(
        height=0.90 + 0.06 * hop,
        lift=0.05 * hop,
        body=(tilt, 0, 0),
        head=(-0.15, 0, 0.1 * sin(phase)),
        feet=STANDING,
        tail=(0.9 * sin(phase, 3), 0.6),
        trunk=(1.2, 0.3),
    )


def dance(phase: float) -> Stance4:
    """Steps to and fro, two feet at a time."""
    side = sin(phase)
    a, b = 0.26 * max(0.0, side), 0.26 * max(0.0, -side)
    return Stance4(
        height=0.93 + 0.02 * cos(phase, 2),
        body=(0.04 * cos(phase, 2), 0.10 * side, 0.05 * side),
        twist=0.14 * side,
        neck=(-0.05, 0, 0),
        head=(0.10 * cos(phase, 2), 0.12 * side, 0.16 * side),
        feet=((0, a, 0), (0, b, 0), (0, b, 0), (0, a, 0)),
        tail=(0.8 * side, 0.4),
        trunk=(0.5 + 0.4 * side, 0.2),
    )


def talk(phase: float) -> Stance4:
    return Stance4(
        height=0.965,
        neck=(0.05 * sin(phase), 0, 0),
        head=(0.10 * sin(phase, 3), 0.10 * sin(phase), 0.04 * sin(phase, 2)),
        feet=STANDING,
        tail=(0.4 * sin(phase), 0.2),
        trunk=(0.2 * sin(phase, 2), 0.1),
    )


def look_around(phase: float) -> Stance4:
    return Stance4(
        height=0.97,
        neck=(-0.12, 0.20 * sin(phase), 0),
        head=(0, 0.55 * sin(phase), 0),
        feet=STANDING,
        tail=(0.2 * sin(phase), 0.3),
        ears=0.3,
    )


def point(phase: float) -> Stance4:
    """As a pointer does: one forefoot up, the nose ahead, the tail straight."""
    return Stance4(
        height=0.96,
        neck=(0.25, 0, 0),
        head=(-0.25 + 0.02 * sin(phase), 0, 0),
        feet=((0, 0, 0.04), (0, -0.55, 0.22), (0, 0, -0.08), (0, 0, 0.04)),
        hang=(False, True, False, False),
        tail=(0.05 * sin(phase), 0.2),
        trunk=(1.0, 0),
    )


def swim(phase: float) -> Stance4:
    a, b = sin(phase), sin(phase, 1, 0.5)
    return Stance4(
        lift=0.08 + 0.02 * sin(phase, 2),
        body=(-0.14, 0, 0),
        neck=(0.05, 0, 0),
        head=(0.06, 0, 0),
        feet=(
            (0, -0.62 + 0.2 * a, 0.45 * a + 0.2),
            (0, -0.62 + 0.2 * b, 0.45 * b + 0.2),
            (0, -0.65 + 0.1 * b, 0.4 * b - 0.3),
            (0, -0.65 + 0.1 * a, 0.4 * a - 0.3),
        ),
        hang=ALL,
        tail=(0.5 * sin(phase), -0.2),
        trunk=(1.3, 0.4),
    )


def fly(phase: float) -> Stance4:
    beat = sin(phase)
    return Stance4(
        lift=0.14 + 0.02 * beat,
        body=(-0.10, 0, 0),
        head=(0.06, 0, 0),
        feet=((0, -0.50, 0.68), (0, -0.56, 0.60), (0, -0.62, -0.62), (0, -0.56, -0.68)),
        hang=ALL,
        tail=(0.2 * beat, 0.3),
        trunk=(0.9, 0.1),
    )


def hug(phase: float) -> Stance4:
    """Rubs its head against somebody."""
    return Stance4(
        height=0.96,
        neck=(0.05 + 0.08 * sin(phase), 0.10, 0),
        head=(0.15, 0.1, 0.25 + 0.12 * sin(phase)),
        feet=STANDING,
        tail=(0.6 * sin(phase, 2), 0.5),
        trunk=(0.9, 0.4),
    )


def cry(phase: float) -> Stance4:
    """Head low, ears down."""
    sob = 0.03 * sin(phase, 4)
    return Stance4(
        height=0.90 + sob * 0.3,
        neck=(0.55 + sob, 0, 0),
        head=(0.20 + sob, 0.05 * sin(phase), 0),
        feet=STANDING,
        tail=(0.05 * sin(phase), -0.7),
        ears=-0.6,
    )


def laugh(phase: float) -> Stance4:
    shake = 0.05 * sin(phase, 4)
    return Stance4(
        height=0.95 + shake * 0.3,
        neck=(-0.2, 0, 0),
        head=(-0.25 + shake, 0, 0.10 * sin(phase)),
        feet=STANDING,
        tail=(0.8 * sin(phase, 3), 0.5),
        trunk=(1.4, 0.3),
    )


ACTS: dict[str, Act4] = {
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
    "hold": paw,
    "carry": carry,
    "push": push,
    "pull": pull,
    "throw": throw,
    "wave": paw,
    "clap": rear,
    "cheer": cheer,
    "dance": dance,
    "talk": talk,
    "look": look_around,
    "point": point,
    "eat": graze,
    "drink": drink,
    "read": look_around,
    "write": paw,
    "type": paw,
    "play": dance,
    "swim": swim,
    "fly": fly,
    "ride": sit,
    "drive": sit,
    "hug": hug,
    "cry": cry,
    "laugh": laugh,
}
