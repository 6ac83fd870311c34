"""Bodies of bipeds: what a row of the cast says, as solids on bones."""

from __future__ import annotations

from dataclasses import dataclass

from world.actors.biped import ADULT, SIDES, Build
from world.actors.solids import Colour, Cone, Ellipsoid, Mark, Paint, Solid


@dataclass(frozen=True)
class Dress:
    """Colours and clothes. A part that is None is bare skin (or fur)."""

    skin: Colour = (1.0, 0.76, 0.16)
    top: Colour | None = None
    bottom: Colour | None = None
    shoes: Colour | None = None
    sleeves: str = "short"
    """short, long or none."""
    below: str = "trousers"
    """trousers, shorts, skirt, dress (its colour is the top's) or robe (to the ground)."""
    belly: Colour | None = None
    hands: Colour | None = None
    """Gloves or paws."""
    tail: tuple[Colour, Colour] | None = None
    tail_shape: str = "brush"
    """brush, thin, puff, stub or long."""
    extras: tuple[tuple, ...] = ()
    """(name in `extras.py`, colours and numbers)."""


def body_solids(build: Build, dress: Dress) -> list[Solid]:
    skin = Paint(dress.skin)
    top = Paint(dress.top) if dress.top else skin
    bottom = Paint(dress.bottom) if dress.bottom else (top if dress.below in ("dress", "robe") else skin)
    made = torso(build, dress, top, bottom)
    for side, sign in SIDES.items():
        made += arm(build, dress, side, sign, top)
        made += leg(build, dress, side, sign, bottom)
    if dress.below in ("skirt", "dress", "robe"):
        made += skirt(build, dress, bottom if dress.below == "skirt" else top)
    if dress.tail:
        made += tail(dress, *dress.tail)
    return made


def torso(build: Build, dress: Dress, top: Paint, bottom: Paint) -> list[Solid]:
    length = build.shoulder - build.hip
    wide = build.shoulders + 0.010
    if dress.belly:
        top = top.marked(Mark("disc", dress.belly, (0, length * 0.28, wide * 0.62, length * 0.42)))
    chest = Ellipsoid("chest", (0, length * 0.5 - 0.06, 0), (wide, length * 0.5 + 0.045, wide * 0.80), top)
    hips = Ellipsoid("hips", (0, -0.004, 0), (build.hips + 0.050, 0.062, (build.hips + 0.05) * 0.84), bottom)
    neck = Cone("chest", (0, length - 0.06, 0), (0, length, 0.0), (0.05, 0.05), Paint(dress.skin))
    return [chest, hips, neck]


def arm(build: Build, dress: Dress, side: str, sign: float, top: Paint) -> list[Solid]:
    upper, lower = build.arm * 0.52, build.arm * 0.48
    skin, hand = Paint(dress.skin), Paint(dress.hands or dress.skin)
    thick = 0.172 * build.arm
    first = skin if dress.sleeves == "none" else top
    second = top if dress.sleeves == "long" else skin
    made: list[Solid] = [
        Cone(f"{side} arm", (0, 0, 0), (0, -upper, 0), (thick * 1.04, thick * 0.88), first),
        Cone(f"{side} forearm", (0, 0, 0), (0, -lower + 0.012, 0), (thick * 0.88, thick * 0.76), second),
        Ellipsoid(f"{side} hand", (0, -0.012, 0), (thick * 0.86, thick * 1.06, thick * 0.95), hand),
        Cone(f"{side} hand", (-sign * 0.004, -0.002, 0.02), (-sign * 0.006, -0.022, 0.036), (0.013, 0.012), hand),
    ]
    if dress.sleeves == "short" and dress.top:
        cuff = Cone(f"{side} arm", (0, -0.01, 0), (0, -upper * 0.72, 0), (thick * 1.12, thick * 1.08), top)
        made[0] = Cone(f"{side} arm", (0, 0, 0), (0, -upper, 0), (thick * 1.0, thick * 0.88), skin)
        made.append(cuff)
    return made


def leg(build: Build, dress: Dress, side: str, sign: float, bottom: Paint) -> list[Solid]:
    half = build.leg * 0.5
    thick = 0.056 * (build.hips / 0.058) ** 0.7
    skin = Paint(dress.skin)
    bare = dress.below in ("skirt", "dress")
    first = skin if bare else bottom
    second = skin if bare or dress.below == "shorts" else bottom
    shoe = Paint(dress.shoes or dress.skin, gloss=0.16)
    made: list[Solid] = [
        Cone(f"{side} leg", (0, 0, 0), (0, -half, 0), (thick, thick * 0.86), first),
        Cone(f"{side} shin", (0, 0, 0), (0, -half, 0), (thick * 0.86, thick * 0.74), second),
        Ellipsoid(f"{side} foot", (sign * 0.006, -0.004, 0.020), (0.048, 0.034, 0.068), shoe),
    ]
    if dress.below == "shorts":
        made[0] = Cone(f"{side} leg", (0, 0, 0), (0, -half, 0), (thick * 0.9, thick * 0.84), skin)
        made.append(Cone(f"{side} leg", (0, 0, 0), (0, -half * 0.8, 0), (thick * 1.05, thick * 1.08), first))
    return made


def skirt(build: Build, dress: Dress, paint: Paint) -> list[Solid]:
    """A bell, cut open below; a robe hides the legs but for the feet."""
    hem = {"skirt": 0.52, "dress": 0.66, "robe": 0.93}[dress.below] * build.leg
    waist = 0.055
    tall = (hem + waist) / 0.9
    wide = (0.168 if dress.below != "robe" else 0.158) * (build.shoulders / 0.110)
    return [Ellipsoid("skirt", (0, 0.002 - tall, 0), (wide, tall, wide * 0.88), paint, cut=0.1)]


def tail(dress: Dress, main: Colour, tip: Colour) -> list[Solid]:
    first, last = Paint(main), Paint(tip)
    if dress.tail_shape == "puff":
        return [Ellipsoid("tail", (0, 0.015, -0.035), (0.05, 0.05, 0.045), last)]
    if dress.tail_shape == "stub":
        return [Ellipsoid("tail", (0, 0.01, -0.025), (0.032, 0.03, 0.035), first)]
    if dress.tail_shape in ("thin", "long"):
        return [
            Cone("tail", (0, 0, 0), (0, 0.01, -0.11), (0.020, 0.017), first),
            Cone("tail tip", (0, 0.01, 0), (0, 0.10, -0.09), (0.017, 0.016), first),
            Ellipsoid("tail tip", (0, 0.11, -0.095), (0.020, 0.024, 0.022), last),
        ]
    return [
        Cone("tail", (0, 0, 0), (0, 0.015, -0.11), (0.026, 0.052), first),
        Cone("tail tip", (0, 0.015, 0.0), (0, 0.10, -0.10), (0.054, 0.030), first),
        Ellipsoid("tail tip", (0, 0.12, -0.115), (0.028, 0.042, 0.03), last, turn=(-0.6, 0, 0)),
    ]


__all__ = ["ADULT", "Dress", "body_solids"]
