"""What bipeds wear and have beside their clothes, as solids on bones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from world.actors.beasts import Coat, ears, long_head
from world.actors.biped import SIDES, Build
from world.actors.quadruped import Frame4
from world.actors.solids import Colour, Cone, Ellipsoid, Mark, Paint, Solid


def cape(build: Build, colour: Colour, lining: Colour | None = None) -> list[Solid]:
    """Down the back, from the shoulders."""
    long = build.shoulder - 0.10
    wide = build.shoulders + 0.055
    top = build.shoulder - build.hip - 0.05
    return [
        Ellipsoid(
            "chest",
            (0, top - long * 0.98, -0.045),
            (wide, long, build.shoulders * 0.95),
            Paint(colour, (Mark("ahead", lining or colour, (0.03,)),)),
            cut=0.12,
        ),
        Cone(
            "chest", (build.shoulders * 0.7, top, 0.0), (-build.shoulders * 0.7, top, 0.0), (0.05, 0.05), Paint(colour)
        ),
    ]


def wings(build: Build, colour: Colour) -> list[Solid]:
    """A fairy's, on bones that beat."""
    made: list[Solid] = []
    for side, sign in SIDES.items():
        made.append(
            Ellipsoid(
                f"{side} wing",
                (sign * 0.15, 0.10, -0.02),
                (0.15, 0.085, 0.016),
                Paint(colour, gloss=0.4),
                turn=(0, 0, sign * 0.7),
            )
        )
        made.append(
            Ellipsoid(
                f"{side} wing",
                (sign * 0.12, -0.05, -0.02),
                (0.11, 0.06, 0.016),
                Paint(colour, gloss=0.4),
                turn=(0, 0, -sign * 0.5),
            )
        )
    return made


def pointed_hat(build: Build, colour: Colour, band: Colour) -> list[Solid]:
    y = build.head * 1.42
    return [
        Ellipsoid("head", (0, y, 0), (build.head * 1.18, 0.022, build.head * 1.12), Paint(colour)),
        Cone(
            "head",
            (0, y + 0.005, 0),
            (-0.02, y + 0.20, -0.03),
            (build.head * 0.62, 0.028),
            Paint(colour, (Mark("band", band, (y + 0.045, 0.018)),)),
        ),
        Cone("head", (-0.02, y + 0.20, -0.03), (-0.065, y + 0.225, -0.04), (0.028, 0.014), Paint(colour)),
    ]


def coat(build: Build, colour: Colour, inner: Colour) -> list[Solid]:
    """Open in front, to the knees."""
    long, wide = build.leg * 0.62 + 0.05, build.hips + 0.078
    return [
        Ellipsoid(
            "skirt",
            (0, 0.002 - long / 0.9, 0),
            (wide, long / 0.9, wide * 0.9),
            Paint(colour, (Mark("strip", inner, (0, 0.03)),)),
            cut=0.1,
        )
    ]


def tie(build: Build, colour: Colour) -> list[Solid]:
    length = build.shoulder - build.hip
    z = build.shoulders * 0.80
    return [
        Ellipsoid("chest", (0, length - 0.095, z * 0.92), (0.02, 0.018, 0.016), Paint(colour)),
        Cone("chest", (0, length - 0.115, z), (0, length * 0.38, z + 0.014), (0.012, 0.023), Paint(colour)),
    ]


def scarf(build: Build, colour: Colour) -> list[Solid]:
    length = build.shoulder - build.hip
    made: list[Solid] = [Ellipsoid("chest", (0, length - 0.045, 0), (0.082, 0.036, 0.078), Paint(colour))]
    return [
        *made,
        Cone("chest", (0.035, length - 0.06, 0.07), (0.045, length - 0.17, 0.095), (0.026, 0.03), Paint(colour)),
    ]


def buttons(build: Build, colour: Colour, count: float = 3) -> list[Solid]:
    length, z = build.shoulder - build.hip, (build.shoulders + 0.01) * 0.8
    return [
        Ellipsoid(
            "chest",
            (0, length * (0.72 - 0.24 * i), z * (0.90 if i == 0 else 0.985)),
            (0.015, 0.015, 0.01),
            Paint(colour, gloss=0.4),
        )
        for i in range(int(count))
    ]


def badge(build: Build, colour: Colour) -> list[Solid]:
    length, z = build.shoulder - build.hip, (build.shoulders + 0.01) * 0.8
    return [
        Ellipsoid(
            "chest", (build.shoulders * 0.45, length * 0.62, z * 0.82), (0.024, 0.028, 0.014), Paint(colour, gloss=0.5)
        )
    ]


def belt(build: Build, colour: Colour, buckle: Colour) -> list[Solid]:
    w = build.hips + 0.056
    return [
        Ellipsoid("hips", (0, 0.028, 0), (w, 0.026, w * 0.86), Paint(colour)),
        Ellipsoid("hips", (0, 0.028, w * 0.86), (0.026, 0.022, 0.012), Paint(buckle, gloss=0.5)),
    ]


def backpack(build: Build, colour: Colour) -> list[Solid]:
    length = build.shoulder - build.hip
    return [
        Ellipsoid(
            "chest",
            (0, length * 0.42, -build.shoulders * 0.95),
            (build.shoulders * 0.78, length * 0.42, 0.075),
            Paint(colour),
        )
    ]


def apron(build: Build, colour: Colour) -> list[Solid]:
    length, z = build.shoulder - build.hip, (build.shoulders + 0.01) * 0.8
    return [
        Ellipsoid(
            "chest", (0, length * 0.18, z * 0.55), (build.shoulders * 0.78, length * 0.52, z * 0.52), Paint(colour)
        )
    ]


def overalls(build: Build, colour: Colour) -> list[Solid]:
    length, z = build.shoulder - build.hip, (build.shoulders + 0.01) * 0.8
    made = apron(build, colour)
    made += [
        Cone(
            "chest",
            (s * 0.045, length * 0.55, z * 0.86),
            (s * 0.055, length * 0.95, z * 0.25),
            (0.015, 0.015),
            Paint(colour),
        )
        for s in (1, -1)
    ]
    return made


def epaulettes(build: Build, colour: Colour) -> list[Solid]:
    top = build.shoulder - build.hip - 0.05
    return [
        Ellipsoid("chest", (s * build.shoulders, top + 0.03, 0), (0.052, 0.02, 0.05), Paint(colour, gloss=0.4))
        for s in (1, -1)
    ]


def collar(build: Build, colour: Colour) -> list[Solid]:
    length = build.shoulder - build.hip
    return [Ellipsoid("chest", (0, length - 0.05, 0.0), (0.075, 0.024, 0.072), Paint(colour))]


def fluke(build: Build, colour: Colour) -> list[Solid]:
    """A mermaid's tail over both legs, and a fin at its end."""
    made: list[Solid] = []
    half = build.leg * 0.5
    for side, sign in SIDES.items():
        paint = Paint(
            colour, (Mark("stripes", tuple(min(1.0, c * 1.25) for c in colour), (1, 0.05, 0.35, 0.006)),), gloss=0.25
        )
        made.append(Cone(f"{side} leg", (-sign * 0.022, 0, 0), (-sign * 0.03, -half, 0), (0.082, 0.064), paint))
        made.append(Cone(f"{side} shin", (-sign * 0.03, 0, 0), (-sign * 0.045, -half, 0), (0.064, 0.036), paint))
        made.append(
            Ellipsoid(
                f"{side} foot", (sign * 0.03, 0.0, 0.03), (0.085, 0.026, 0.05), Paint(colour), turn=(0, sign * 0.5, 0.0)
            )
        )
    return made


def muffs(build: Build, colour: Colour) -> list[Solid]:
    """Fur at wrists and ankles and round the waist."""
    made: list[Solid] = []
    for side in SIDES:
        made.append(Ellipsoid(f"{side} hand", (0, 0.022, 0), (0.045, 0.024, 0.045), Paint(colour)))
        made.append(Ellipsoid(f"{side} foot", (0, 0.035, 0), (0.052, 0.025, 0.052), Paint(colour)))
    return made


def spikes(build: Build, colour: Colour) -> list[Solid]:
    """Along the back, as dragons and dinosaurs have them."""
    length, z = build.shoulder - build.hip, build.shoulders * 0.8
    made: list[Solid] = [
        Cone("chest", (0, length * y, -z * 0.8), (0, length * y + 0.03, -z * 1.5), (0.04, 0.008), Paint(colour))
        for y in (0.0, 0.35, 0.7)
    ]
    return [*made, Cone("tail", (0, 0.02, -0.05), (0, 0.09, -0.07), (0.03, 0.006), Paint(colour))]


def great_tail(build: Build, colour: Colour) -> list[Solid]:
    return [
        Cone("hips", (0, -0.02, -0.02), (0, -0.03, -0.09), (0.095, 0.075), Paint(colour)),
        Cone("tail", (0, -0.03, 0), (0, 0.0, -0.12), (0.075, 0.05), Paint(colour)),
        Cone("tail tip", (0, 0, 0), (0, 0.06, -0.14), (0.05, 0.015), Paint(colour)),
    ]


def bat_wings(build: Build, colour: Colour) -> list[Solid]:
    made: list[Solid] = []
    for side, sign in SIDES.items():
        made.append(Cone(f"{side} wing", (0, 0, 0), (sign * 0.16, 0.15, -0.02), (0.018, 0.014), Paint(colour)))
        for turn in (0.65, 0.15, -0.35):
            x, y = float(np.cos(turn)), float(np.sin(turn))
            made.append(
                Ellipsoid(
                    f"{side} wing",
                    (sign * 0.11 * x + sign * 0.02, 0.11 * y + 0.02, -0.02),
                    (0.13, 0.055, 0.014),
                    Paint(colour),
                    turn=(0, 0, sign * turn),
                )
            )
    return made


def long_face(build: Build, colour: Colour, muzzle: Colour) -> list[Solid]:
    """A modelled head instead of a face's picture, as kangaroos have it."""
    coat = Coat(colour, muzzle=muzzle, head="long", ears="upright")
    shape = Frame4(head=build.head * 0.66)
    made: list[Solid] = []
    for solid in (*long_head(shape, coat), *ears(shape, coat)):
        if isinstance(solid, Ellipsoid):
            x, y, z = solid.centre
            made.append(replace(solid, centre=(x, y + build.head * 0.62, z - 0.02)))
        else:
            (a, b, c), (d, e, f) = solid.start, solid.end
            up = build.head * 0.62
            made.append(replace(solid, start=(a, b + up, c - 0.02), end=(d, e + up, f - 0.02)))
    return made


EXTRAS = {
    make.__name__: make
    for make in (
        cape,
        wings,
        pointed_hat,
        coat,
        tie,
        scarf,
        buttons,
        badge,
        belt,
        backpack,
        apron,
        overalls,
        epaulettes,
        collar,
        fluke,
        muffs,
        spikes,
        great_tail,
        bat_wings,
        long_face,
    )
}
