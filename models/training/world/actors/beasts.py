"""Bodies of animals on four legs: what a row of the cast says, as solids on bones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from world.actors.quadruped import LEGS, SIGN, Frame4, leg_length
from world.actors.solids import Colour, Cone, Ellipsoid, Mark, Paint, Solid

DARK: Colour = (0.17, 0.12, 0.16)
WHITE: Colour = (0.97, 0.95, 0.98)


@dataclass(frozen=True)
class Coat:
    """Colours and parts."""

    fur: Colour
    belly: Colour | None = None
    marks: tuple[Mark, ...] = ()
    """On trunk, neck, and the upper legs."""
    socks: Colour | None = None
    feet: Colour | None = None
    tail: str = "thin"
    """thin, bushy, tuft, short, hair or none."""
    tail_tip: Colour | None = None
    head: str = "face"
    """face (a picture), long (as horses have it), blunt (as elephants and hippos), pointed, or none (a part is it)."""
    muzzle: Colour | None = None
    ears: str = "upright"
    """upright, side, round, flap or none."""
    inner_ear: Colour = (0.93, 0.62, 0.62)
    parts: tuple[tuple, ...] = ()
    """(name in PARTS, colour, numbers)."""
    woolly: bool = False


def beast_solids(build: Frame4, coat: Coat) -> list[Solid]:
    made = trunk(build, coat)
    for name in LEGS:
        made += limb(build, coat, name)
    made += tail(build, coat)
    made += neck(build, coat)
    if coat.head not in ("face", "none"):
        made += {"long": long_head, "blunt": blunt_head, "pointed": pointed_head}[coat.head](build, coat)
        made += ears(build, coat)
    for name, *rest in coat.parts:
        made += PARTS[name](build, coat, *rest)
    return made


def fur(coat: Coat, belly: bool = True) -> Paint:
    marks = coat.marks
    if belly and coat.belly:
        marks = (*marks, Mark("under", coat.belly, (-0.45, 0.18)))
    return Paint(coat.fur, marks)


def trunk(build: Frame4, coat: Coat) -> list[Solid]:
    half, r, paint = build.length / 2, build.radius, fur(coat)
    if coat.woolly:
        return [*wool(build, Paint(coat.fur)), Cone("trunk", (0, 0, -half * 0.5), (0, 0, half * 0.5), (r, r), paint)]
    return [
        Cone("chest", (0, 0.0, -half * 0.4), (0, 0.0, half * 0.6), (r, r), paint),
        Cone("rump", (0, 0.0, half * 0.4), (0, 0.0, -half * 0.6), (r, r), paint),
    ]


def wool(build: Frame4, paint: Paint) -> list[Solid]:
    """Curls all over the trunk."""
    half, r = build.length / 2, build.radius
    made: list[Solid] = []
    for z in (-1.0, -0.45, 0.1, 0.65, 1.1):
        for x, y in (
            (0, 0.75),
            (0.62, 0.45),
            (-0.62, 0.45),
            (0.80, -0.15),
            (-0.80, -0.15),
            (0.45, -0.6),
            (-0.45, -0.6),
        ):
            bone = "chest" if z > 0 else "rump"
            at = half * (z - (0.4 if z > 0 else -0.4) + 0.16 * float(np.sin(7 * x + 5 * y)))
            made.append(Ellipsoid(bone, (x * r, y * r, at), (r * 0.46, r * 0.46, r * 0.50), paint))
    return made


def limb(build: Frame4, coat: Coat, name: str) -> list[Solid]:
    leg, t, fore = leg_length(build), build.thick, "fore" in name
    paint = fur(coat, belly=False)
    low = Paint(coat.socks) if coat.socks else paint
    foot = Paint(coat.feet or coat.socks or coat.fur, gloss=0.16)
    hoofed = coat.feet is not None and coat.head == "long"
    upper, lower = leg * 0.52, leg * 0.48
    made: list[Solid] = [
        Cone(name, (0, 0.0, 0), (0, -upper, 0), (t * (1.30 if fore else 1.65), t * 0.86), paint),
        Cone(f"{name} shin", (0, 0, 0), (0, -lower + t * 0.6, 0), (t * 0.86, t * 0.72), low),
    ]
    if hoofed:
        made.append(Cone(f"{name} foot", (0, t * 0.95, 0), (0, t * 0.45, t * 0.1), (t * 0.74, t * 0.92), foot))
        made.append(Ellipsoid(f"{name} foot", (0, t * 0.42, t * 0.1), (t * 0.98, t * 0.42, t * 1.05), foot))
    else:
        made.append(Ellipsoid(f"{name} foot", (0, t * 0.58, t * 0.35), (t * 0.98, t * 0.62, t * 1.25), foot))
    return made


def tail(build: Frame4, coat: Coat) -> list[Solid]:
    third, t, paint = build.tail / 3, build.thick, fur(coat, belly=False)
    tip = Paint(coat.tail_tip or coat.fur)
    if coat.tail == "none":
        return []
    if coat.tail == "short":
        return [Ellipsoid("tail", (0, 0.0, -t * 0.5), (t * 0.75, t * 0.7, t * 0.9), tip)]
    if coat.tail == "bushy":
        return [
            Cone("tail", (0, 0, 0.02), (0, 0, -third), (t * 0.6, t * 1.0), paint),
            Cone("tail middle", (0, 0, 0), (0, 0, -third), (t * 1.02, t * 1.12), paint),
            Cone("tail tip", (0, 0, -third * 0.1), (0, 0, -third * 0.9), (t * 1.0, t * 0.45), tip),
        ]
    if coat.tail == "hair":
        return [
            Cone("tail", (0, 0, 0.02), (0, 0, -third), (t * 0.5, t * 0.75), tip),
            Cone("tail middle", (0, 0, 0), (0, -third * 0.5, -third * 0.8), (t * 0.78, t * 0.85), tip),
            Cone(
                "tail tip", (0, -third * 0.5, third * 0.2), (0, -third * 1.6, -third * 0.2), (t * 0.85, t * 0.35), tip
            ),
        ]
    made: list[Solid] = [
        Cone("tail", (0, 0, 0.02), (0, 0, -third), (t * 0.48, t * 0.42), paint),
        Cone("tail middle", (0, 0, 0), (0, 0, -third), (t * 0.42, t * 0.40), paint),
        Cone("tail tip", (0, 0, 0), (0, 0, -third), (t * 0.40, t * 0.36), tip),
    ]
    if coat.tail == "tuft":
        made.append(Ellipsoid("tail tip", (0, -0.005, -third * 1.05), (t * 0.58, t * 0.58, t * 0.95), tip))
    return made


def neck(build: Frame4, coat: Coat) -> list[Solid]:
    r, up = build.radius, build.neck
    thick = r * (0.62 if coat.head == "long" else 0.78)
    paint = Paint(coat.fur, coat.marks)
    return [Cone("neck", (0, -r * 0.2, -r * 0.35), up, (thick * 1.12, min(thick * 0.82, build.head * 0.95)), paint)]


def long_head(build: Frame4, coat: Coat) -> list[Solid]:
    """A brow, a long nose hanging from it, nostrils and eyes at the sides."""
    h = build.head
    skin, soft = Paint(coat.fur, coat.marks), Paint(coat.muzzle or coat.fur)
    made: list[Solid] = [
        Ellipsoid("head", (0, h * 0.22, h * 0.10), (h * 0.66, h * 0.74, h * 0.80), skin),
        Cone("head", (0, h * 0.12, h * 0.25), (0, -h * 0.48, h * 1.22), (h * 0.58, h * 0.42), skin),
        Ellipsoid("head", (0, -h * 0.54, h * 1.28), (h * 0.47, h * 0.43, h * 0.46), soft, turn=(0.5, 0, 0)),
    ]
    for sign in (1, -1):
        made.append(
            Ellipsoid("head", (sign * h * 0.22, -h * 0.46, h * 1.64), (h * 0.08, h * 0.10, h * 0.07), Paint(DARK))
        )
    return made + eyes(h * 0.54, h * 0.38, h * 0.52, h * 0.15)


def blunt_head(build: Frame4, coat: Coat) -> list[Solid]:
    """A great round head; what grows on it is a part."""
    h = build.head
    skin = Paint(coat.fur)
    return [
        Ellipsoid("head", (0, h * 0.15, h * 0.30), (h * 0.88, h * 1.0, h * 0.98), skin),
        *eyes(h * 0.68, h * 0.34, h * 0.86, h * 0.13),
    ]


def pointed_head(build: Frame4, coat: Coat) -> list[Solid]:
    """As mice, hedgehogs and lizards have it: a cone with a nose at its end."""
    h = build.head
    skin = fur(coat)
    return [
        Ellipsoid("head", (0, h * 0.1, h * 0.1), (h * 0.86, h * 0.84, h * 0.90), skin),
        Cone("head", (0, 0, h * 0.35), (0, -h * 0.18, h * 1.12), (h * 0.70, h * 0.32), Paint(coat.muzzle or coat.fur)),
        Ellipsoid("head", (0, -h * 0.08, h * 1.42), (h * 0.17, h * 0.15, h * 0.13), Paint(DARK, gloss=0.5)),
        *eyes(h * 0.58, h * 0.34, h * 0.66, h * 0.17),
    ]


def eyes(x: float, y: float, z: float, size: float) -> list[Solid]:
    made: list[Solid] = []
    for sign in (1, -1):
        made.append(Ellipsoid("head", (sign * x, y, z), (size * 0.62, size * 1.15, size * 0.8), Paint(DARK, gloss=0.3)))
        made.append(
            Ellipsoid(
                "head",
                (sign * x * 1.07, y + size * 0.45, z + size * 0.45),
                (size * 0.3, size * 0.34, size * 0.34),
                Paint(WHITE),
            )
        )
    return made


def ears(build: Frame4, coat: Coat) -> list[Solid]:
    h, made = build.head, list[Solid]()
    skin, inner = Paint(coat.fur), Paint(coat.inner_ear)
    for sign in (1, -1):
        if coat.ears == "upright":
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 0.38, h * 1.02, -h * 0.05),
                    (h * 0.20, h * 0.44, h * 0.16),
                    skin,
                    turn=(0, 0, -sign * 0.25),
                )
            )
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 0.40, h * 1.0, h * 0.07),
                    (h * 0.11, h * 0.30, h * 0.09),
                    inner,
                    turn=(0, 0, -sign * 0.25),
                )
            )
        elif coat.ears == "side":
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 0.92, h * 0.55, -h * 0.05),
                    (h * 0.44, h * 0.22, h * 0.15),
                    skin,
                    turn=(0, 0, -sign * 0.25),
                )
            )
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 0.94, h * 0.53, h * 0.06),
                    (h * 0.28, h * 0.12, h * 0.09),
                    inner,
                    turn=(0, 0, -sign * 0.25),
                )
            )
        elif coat.ears == "round":
            made.append(Ellipsoid("head", (sign * h * 0.66, h * 0.92, 0), (h * 0.44, h * 0.44, h * 0.14), skin))
            made.append(Ellipsoid("head", (sign * h * 0.68, h * 0.92, h * 0.09), (h * 0.30, h * 0.30, h * 0.08), inner))
        elif coat.ears == "small":
            made.append(Ellipsoid("head", (sign * h * 0.52, h * 1.0, h * 0.0), (h * 0.18, h * 0.22, h * 0.13), skin))
        elif coat.ears == "flap":
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 1.16, h * 0.15, -h * 0.10),
                    (h * 0.66, h * 0.92, h * 0.12),
                    skin,
                    turn=(0, -sign * 0.75, -sign * 0.15),
                )
            )
            made.append(
                Ellipsoid(
                    "head",
                    (sign * h * 1.14, h * 0.12, h * 0.0),
                    (h * 0.46, h * 0.70, h * 0.08),
                    inner,
                    turn=(0, -sign * 0.75, -sign * 0.15),
                )
            )
    return made


def mane(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """Along the back of the neck, and a forelock."""
    h, paint = build.head, Paint(colour)
    x, y, z = build.neck
    made: list[Solid] = [
        Cone(
            "neck",
            (0, y * s, z * s - h * 0.55 + 0.1 * h * s),
            (0, y * (s + 0.3), z * (s + 0.3) - h * 0.5),
            (h * 0.40, h * 0.40),
            paint,
        )
        for s in (0.0, 0.3, 0.6)
    ]
    made.append(Cone("head", (0, h * 0.86, -h * 0.45), (0, h * 0.30, -h * 0.75), (h * 0.36, h * 0.38), paint))
    made.append(Cone("head", (0, h * 0.98, h * 0.05), (h * 0.05, h * 0.62, h * 0.62), (h * 0.26, h * 0.16), paint))
    return made


def horn(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """One, on the brow."""
    h = build.head
    stripes = Paint(colour).marked(Mark("stripes", (1.0, 0.93, 0.6), (1, 0.05, 0.4, 0.0)))
    return [Cone("head", (0, h * 0.85, h * 0.45), (0, h * 2.0, h * 0.95), (h * 0.19, h * 0.04), stripes)]


def horns(
    build: Frame4, coat: Coat, colour: Colour, back: float = 0.0, long: float = 0.5, out: float = 0.5
) -> list[Solid]:
    """Two: outwards and up, or backwards."""
    h, paint, made = build.head, Paint(colour), list[Solid]()
    for sign in (1, -1):
        root = (sign * h * 0.34, h * 0.85, h * 0.05)
        bend = (sign * h * (0.34 + out), h * (0.95 + long * 0.6), h * (0.05 - back * 0.5))
        end = (sign * h * (0.34 + out * 1.05), h * (0.95 + long * 1.3), h * (0.05 - back * 1.3))
        made += [
            Cone("head", root, bend, (h * 0.17, h * 0.13), paint),
            Cone("head", bend, end, (h * 0.13, h * 0.05), paint),
        ]
    return made


def antlers(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    h, paint, made = build.head, Paint(colour), list[Solid]()
    for s in (1, -1):
        a, b, c = (s * h * 0.3, h * 0.9, 0.0), (s * h * 0.75, h * 1.6, -h * 0.2), (s * h * 0.95, h * 2.4, h * 0.05)
        made += [Cone("head", a, b, (h * 0.12, h * 0.11), paint), Cone("head", b, c, (h * 0.11, h * 0.07), paint)]
        made.append(Cone("head", b, (s * h * 0.55, h * 2.05, h * 0.25), (h * 0.10, h * 0.06), paint))
        made.append(
            Cone(
                "head", (s * h * 0.87, h * 2.0, -h * 0.05), (s * h * 1.3, h * 2.3, h * 0.1), (h * 0.09, h * 0.05), paint
            )
        )
    return made


def knobs(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """A giraffe's."""
    h, made = build.head, list[Solid]()
    for sign in (1, -1):
        made.append(
            Cone(
                "head",
                (sign * h * 0.26, h * 0.8, 0),
                (sign * h * 0.30, h * 1.5, -h * 0.05),
                (h * 0.12, h * 0.11),
                Paint(coat.fur),
            )
        )
        made.append(
            Ellipsoid("head", (sign * h * 0.30, h * 1.55, -h * 0.05), (h * 0.19, h * 0.19, h * 0.19), Paint(colour))
        )
    return made


def humps(build: Frame4, coat: Coat, count: float = 2) -> list[Solid]:
    r, half = build.radius, build.length / 2
    places = ((-0.45,), (-0.55, 0.55))[int(count) - 1]
    return [
        Ellipsoid("trunk", (0, r * 0.92, half * z), (r * 0.55, r * 0.75, r * 0.62), Paint(coat.fur)) for z in places
    ]


def proboscis(build: Frame4, coat: Coat, ivory: Colour | None = WHITE) -> list[Solid]:
    """An elephant's trunk on its own bones, and tusks."""
    h, paint = build.head, Paint(coat.fur)
    made: list[Solid] = [
        Cone("nose", (0, -h * 0.35, -h * 0.05), (0, -h * 1.0, h * 0.25), (h * 0.46, h * 0.35), paint),
        Cone("nose middle", (0, 0, 0), (0, -h * 0.9, 0), (h * 0.35, h * 0.27), paint),
        Cone("nose tip", (0, 0, 0), (0, -h * 0.45, h * 0.22), (h * 0.27, h * 0.23), paint),
    ]
    if ivory:
        made += [
            Cone(
                "head",
                (s * h * 0.48, -h * 0.5, h * 0.85),
                (s * h * 0.58, -h * 0.85, h * 1.45),
                (h * 0.15, h * 0.06),
                Paint(ivory),
            )
            for s in (1, -1)
        ]
    return made


def snout(
    build: Frame4, coat: Coat, colour: Colour, wide: float = 0.62, far: float = 0.95, low: float = -0.25
) -> list[Solid]:
    """A broad muzzle with nostrils."""
    h, dark = build.head, Paint(tuple(c * 0.45 for c in colour))
    made: list[Solid] = [Ellipsoid("head", (0, h * low, h * far), (h * wide, h * wide * 0.80, h * 0.56), Paint(colour))]
    for sign in (1, -1):
        made.append(
            Ellipsoid(
                "head",
                (sign * h * wide * 0.38, h * (low + 0.14), h * (far + 0.50)),
                (h * 0.09, h * 0.13, h * 0.08),
                dark,
            )
        )
    return made


def nose_horns(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """A rhinoceros's."""
    h, paint = build.head, Paint(colour)
    return [
        Cone("head", (0, h * 0.05, h * 1.35), (0, h * 1.0, h * 1.75), (h * 0.24, h * 0.04), paint),
        Cone("head", (0, h * 0.35, h * 1.0), (0, h * 0.8, h * 1.1), (h * 0.19, h * 0.05), paint),
    ]


def beard(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    h = build.head
    return [Cone("head", (0, -h * 0.85, h * 1.0), (0, -h * 1.45, h * 0.9), (h * 0.18, h * 0.06), Paint(colour))]


def curls(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """Wool on the head."""
    h, paint = build.head, Paint(colour)
    places = (
        (0, 0.95, 0.0),
        (0.42, 0.80, 0.05),
        (-0.42, 0.80, 0.05),
        (0, 0.72, -0.5),
        (0.3, 0.98, 0.28),
        (-0.3, 0.98, 0.28),
    )
    return [Ellipsoid("head", (x * h, y * h, z * h), (h * 0.36, h * 0.34, h * 0.36), paint) for x, y, z in places]


def pompoms(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """A poodle's: above the feet, at the tail's end, on chest and rump."""
    t, r, paint = build.thick, build.radius, Paint(colour)
    made: list[Solid] = [
        Ellipsoid(f"{name} foot", (0, t * 1.7, 0), (t * 1.35, t * 1.25, t * 1.35), paint) for name in LEGS
    ]
    made.append(Ellipsoid("tail tip", (0, 0, -build.tail / 3), (t * 1.2, t * 1.2, t * 1.2), paint))
    for x, y, z in (
        (0, 0.5, 0.35),
        (0.6, 0.1, 0.3),
        (-0.6, 0.1, 0.3),
        (0, -0.1, 0.75),
        (0.4, -0.5, 0.3),
        (-0.4, -0.5, 0.3),
    ):
        made.append(Ellipsoid("chest", (x * r, y * r, z * r + build.length * 0.1), (r * 0.62, r * 0.6, r * 0.6), paint))
    return made


def spikes(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """A hedgehog's back."""
    r, half, made = build.radius, build.length / 2, list[Solid]()
    for row, z in enumerate((-1.0, -0.6, -0.2, 0.2, 0.6)):
        for x, y in ((-0.9, 0.35), (-0.5, 0.85), (0.0, 1.02), (0.5, 0.85), (0.9, 0.35)):
            shift = 0.15 if row % 2 else 0.0
            base = (x * r * 0.72, y * r * 0.72, z * half)
            tip = ((x + shift * 0.3) * r * 1.32, y * r * 1.36, z * half - r * 0.35)
            made.append(Cone("trunk", base, tip, (r * 0.36, r * 0.05), Paint(colour)))
    made.append(Ellipsoid("trunk", (0, r * 0.22, -half * 0.25), (r * 1.10, r * 1.02, half + r * 0.98), Paint(colour)))
    return made


def shell(build: Frame4, coat: Coat, colour: Colour, lines: Colour) -> list[Solid]:
    r, half = build.radius, build.length / 2
    paint = Paint(colour).marked(Mark("cells", colour, (0.16, 0.03, 3)))
    paint = Paint(lines).marked(Mark("cells", colour, (0.22, 0.028, 3)))
    return [
        Ellipsoid("trunk", (0, -r * 0.15, 0), (r * 1.35, r * 1.55, half + r * 0.75), paint, cut=0.0),
        Ellipsoid("trunk", (0, -r * 0.12, 0), (r * 1.45, r * 0.32, half + r * 0.85), Paint(lines)),
    ]


def plates(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """Scales standing along the back and tail."""
    r, half, made = build.radius, build.length / 2, list[Solid]()
    for z in (-0.9, -0.45, 0.0, 0.45, 0.9):
        made.append(
            Cone(
                "trunk", (0, r * 0.85, z * half), (0, r * 1.32, z * half - r * 0.1), (r * 0.22, r * 0.07), Paint(colour)
            )
        )
    for bone in ("tail", "tail middle"):
        made.append(
            Cone(
                bone,
                (0, r * 0.25, -build.tail * 0.15),
                (0, r * 0.62, -build.tail * 0.18),
                (r * 0.20, r * 0.06),
                Paint(colour),
            )
        )
    return made


def jaws(build: Frame4, coat: Coat, colour: Colour) -> list[Solid]:
    """A crocodile's long mouth with teeth, and eyes on top."""
    h, made = build.head, list[Solid]()
    made += [
        Cone("head", (0, h * 0.1, 0), (0, -h * 0.05, h * 2.2), (h * 0.72, h * 0.42), Paint(coat.fur)),
        Cone("head", (0, -h * 0.35, 0.1 * h), (0, -h * 0.42, h * 2.05), (h * 0.55, h * 0.34), Paint(colour)),
    ]
    for sign in (1, -1):
        made.append(
            Ellipsoid("head", (sign * h * 0.42, h * 0.68, h * 0.35), (h * 0.30, h * 0.32, h * 0.30), Paint(coat.fur))
        )
        made.append(
            Ellipsoid(
                "head", (sign * h * 0.52, h * 0.74, h * 0.55), (h * 0.17, h * 0.20, h * 0.14), Paint((1.0, 0.9, 0.4))
            )
        )
        made.append(
            Ellipsoid("head", (sign * h * 0.56, h * 0.74, h * 0.66), (h * 0.06, h * 0.14, h * 0.06), Paint(DARK))
        )
        made.append(
            Ellipsoid("head", (sign * h * 0.2, h * 0.30, h * 2.35), (h * 0.10, h * 0.08, h * 0.10), Paint(DARK))
        )
        for z in (0.9, 1.3, 1.7, 2.1):
            made.append(
                Cone(
                    "head",
                    (sign * h * 0.42, -h * 0.18, h * z),
                    (sign * h * 0.44, -h * 0.38, h * z),
                    (h * 0.08, h * 0.02),
                    Paint(WHITE),
                )
            )
    return made


def thick_tail(build: Frame4, coat: Coat) -> list[Solid]:
    """A lizard's: as thick as the rump where it begins."""
    third, r, paint = build.tail / 3, build.radius, fur(coat)
    return [
        Cone(
            "rump",
            (0, -r * 0.1, -build.length * 0.25),
            (0, r * 0.1, -build.length * 0.3 - r * 0.55),
            (r * 0.85, r * 0.62),
            paint,
        ),
        Cone("tail", (0, -r * 0.2, 0.03), (0, 0, -third), (r * 0.66, r * 0.46), paint),
        Cone("tail middle", (0, 0, 0), (0, 0, -third), (r * 0.46, r * 0.30), paint),
        Cone("tail tip", (0, 0, 0), (0, 0, -third), (r * 0.30, r * 0.08), paint),
    ]


PARTS = {
    make.__name__: make
    for make in (
        mane,
        horn,
        horns,
        antlers,
        knobs,
        humps,
        proboscis,
        snout,
        nose_horns,
        beard,
        curls,
        pompoms,
        spikes,
        shell,
        plates,
        jaws,
        thick_tail,
    )
}

__all__ = ["SIGN", "Coat", "beast_solids"]
