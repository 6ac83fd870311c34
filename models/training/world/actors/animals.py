# ruff: noqa: E501 — a row is a line.
"""The animals of the cast that do not stand as people do, in rows."""

from __future__ import annotations

from dataclasses import dataclass

from world.actors.beasts import Coat
from world.actors.bird import BirdBuild, Plumage
from world.actors.quadruped import Frame4
from world.actors.solids import Mark
from world.actors.swimmer import FishBuild, Scales, SnakeBuild

DARK, SNOW, CREAM = (0.22, 0.17, 0.24), (0.96, 0.94, 0.99), (1.0, 0.90, 0.76)
PINK, HORN, HOOF = (0.98, 0.66, 0.70), (0.94, 0.88, 0.74), (0.30, 0.22, 0.26)


@dataclass(frozen=True)
class Beast:
    name: str
    build: Frame4
    coat: Coat
    face: str | None = None
    """Whose face it has; None: its head is modelled."""
    wide: float = 0.2
    at: tuple[float, float] = (0.3, 0.3)
    """The face's middle above and before where the head begins, in heads."""


def small(**more: object) -> Frame4:
    """As cats and dogs are built."""
    return Frame4(
        **{
            **dict(
                leg=0.25,
                length=0.44,
                radius=0.165,
                head=0.2,
                neck=(0, 0.17, 0.09),
                thick=0.064,
                wide=0.082,
                tail=0.36,
                tail_up=0.8,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def great(**more: object) -> Frame4:
    """As lions and bears are."""
    return Frame4(
        **{
            **dict(
                leg=0.27,
                length=0.54,
                radius=0.185,
                head=0.2,
                neck=(0, 0.15, 0.12),
                thick=0.078,
                wide=0.095,
                tail=0.38,
                tail_up=0.15,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def hoofed(**more: object) -> Frame4:
    """As horses are."""
    return Frame4(
        **{
            **dict(
                leg=0.37,
                length=0.52,
                radius=0.155,
                neck=(0, 0.29, 0.17),
                head=0.122,
                thick=0.058,
                wide=0.08,
                tail=0.34,
                tail_up=-0.45,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def stout(**more: object) -> Frame4:
    """As cows and sheep are."""
    return Frame4(
        **{
            **dict(
                leg=0.28,
                length=0.54,
                radius=0.205,
                neck=(0, 0.16, 0.16),
                head=0.155,
                thick=0.070,
                wide=0.11,
                tail=0.32,
                tail_up=-0.95,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def round_one(**more: object) -> Frame4:
    """Small and round, as mice and hedgehogs are."""
    return Frame4(
        **{
            **dict(
                leg=0.09,
                length=0.34,
                radius=0.26,
                neck=(0, 0.10, 0.16),
                head=0.25,
                thick=0.062,
                wide=0.12,
                tail=0.5,
                tail_up=-0.2,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def striped(colour: tuple[float, float, float], every: float = 0.12, share: float = 0.38) -> tuple[Mark, ...]:
    return (Mark("stripes", colour, (2, every, share, 0.016)),)


BEASTS: tuple[Beast, ...] = (
    Beast("cat", small(tail=0.42), Coat((1.0, 0.74, 0.20), belly=(1.0, 0.92, 0.72), marks=striped((0.90, 0.52, 0.12), 0.13, 0.34), socks=(1.0, 0.90, 0.70)), "1f431", 0.235),
    Beast("dog", small(leg=0.28, length=0.46, tail=0.30), Coat((0.93, 0.70, 0.46), belly=CREAM, socks=(1.0, 0.88, 0.74)), "1f436", 0.240),
    Beast("puppy", small(leg=0.20, length=0.36, radius=0.16, tail=0.24), Coat((0.86, 0.60, 0.38), belly=CREAM, tail="thin"), "1f436", 0.270),
    Beast("poodle", small(leg=0.30, length=0.42, radius=0.125, head=0.17, neck=(0, 0.22, 0.10), tail_up=1.2, tail=0.26), Coat((0.80, 0.76, 0.84), head="pointed", ears="none", muzzle=(0.86, 0.83, 0.90), parts=(("pompoms", SNOW), ("curls", SNOW)))),
    Beast("fox", small(length=0.46, radius=0.150, tail=0.46, tail_up=0.15), Coat((0.97, 0.52, 0.14), belly=(1.0, 0.92, 0.86), socks=(0.34, 0.20, 0.20), tail="bushy", tail_tip=(1.0, 0.95, 0.90)), "1f98a", 0.240),
    Beast("wolf", small(leg=0.30, length=0.50, radius=0.165, tail=0.42, tail_up=-0.2), Coat((0.58, 0.58, 0.65), belly=(0.88, 0.88, 0.94), tail="bushy", tail_tip=(0.42, 0.42, 0.48)), "1f43a", 0.235),
    Beast("raccoon on four feet", small(leg=0.19, radius=0.175), Coat((0.60, 0.58, 0.64), belly=(0.80, 0.79, 0.84), socks=DARK, tail="bushy", tail_tip=DARK), "1f99d", 0.26),
    Beast("lion", great(), Coat((1.0, 0.72, 0.24), belly=(1.0, 0.88, 0.64), tail="tuft", tail_tip=(0.46, 0.28, 0.26)), "1f981", 0.275),
    Beast("tiger", great(), Coat((1.0, 0.54, 0.14), belly=SNOW, marks=striped((0.24, 0.17, 0.24)), tail_tip=DARK), "1f42f", 0.240),
    Beast("leopard", great(leg=0.26), Coat((1.0, 0.74, 0.26), belly=(1.0, 0.92, 0.76), marks=(Mark("spots", (0.42, 0.24, 0.20), (0.105, 0.030, 4, 0.25)),), head="pointed", ears="round", muzzle=(1.0, 0.90, 0.72), tail_tip=DARK)),
    Beast("bear on four feet", great(leg=0.24, radius=0.215, neck=(0, 0.12, 0.14)), Coat((0.52, 0.33, 0.30), tail="short"), "1f43b", 0.245),
    Beast("horse", hoofed(), Coat((0.55, 0.30, 0.22), socks=(0.95, 0.90, 0.90), feet=HOOF, tail="hair", tail_tip=DARK, head="long", muzzle=(0.46, 0.25, 0.20), parts=(("mane", DARK),))),
    Beast("unicorn", hoofed(), Coat((0.97, 0.94, 1.0), feet=(0.80, 0.66, 0.98), tail="hair", tail_tip=(0.76, 0.52, 0.98), head="long", muzzle=(1.0, 0.86, 0.94), parts=(("mane", (0.62, 0.56, 1.0)), ("horn", (1.0, 0.80, 0.30))))),
    Beast("zebra", hoofed(neck=(0, 0.25, 0.16)), Coat(SNOW, marks=striped((0.20, 0.17, 0.22), 0.088, 0.46), feet=DARK, tail="tuft", tail_tip=DARK, head="long", muzzle=(0.30, 0.26, 0.30), parts=(("mane", DARK),))),
    Beast("donkey", hoofed(leg=0.33, neck=(0, 0.22, 0.16), head=0.135), Coat((0.62, 0.56, 0.58), belly=SNOW, feet=DARK, tail="tuft", tail_tip=DARK, head="long", muzzle=SNOW, parts=(("mane", (0.30, 0.26, 0.30)),))),
    Beast("deer", hoofed(leg=0.38, length=0.44, radius=0.135, neck=(0, 0.24, 0.14), thick=0.046, tail=0.12, tail_up=0.6, head=0.105), Coat((0.80, 0.52, 0.32), belly=CREAM, marks=(Mark("spots", (1.0, 0.90, 0.78), (0.10, 0.018, 3)),), feet=HOOF, tail="short", tail_tip=SNOW, head="long", ears="side", muzzle=(0.52, 0.34, 0.26), parts=(("antlers", (0.62, 0.44, 0.32)),))),
    Beast("cow", stout(), Coat(SNOW, marks=(Mark("spots", (0.26, 0.23, 0.30), (0.24, 0.115, 2, 0.14)),), feet=HOOF, tail="tuft", tail_tip=DARK, head="long", ears="side", muzzle=PINK, parts=(("horns", HORN, 0.0, 0.3, 0.42),))),
    Beast("bull", stout(radius=0.225, head=0.165), Coat((0.42, 0.26, 0.24), feet=DARK, tail="tuft", tail_tip=DARK, head="long", ears="side", muzzle=(0.72, 0.52, 0.48), parts=(("horns", HORN, 0.0, 0.45, 0.62),))),
    Beast("pig", stout(leg=0.20, radius=0.26, length=0.48, head=0.205, neck=(0, 0.04, 0.20), tail=0.14, tail_up=0.9, thick=0.072), Coat((1.0, 0.60, 0.70), feet=(0.82, 0.40, 0.52), head="blunt", ears="upright", inner_ear=(0.93, 0.42, 0.55), tail="thin", parts=(("snout", (1.0, 0.46, 0.60), 0.40, 1.15, -0.05),))),
    Beast("sheep", stout(leg=0.24, length=0.42, head=0.145, thick=0.058), Coat(SNOW, socks=(0.52, 0.38, 0.36), feet=DARK, tail="short", woolly=True, head="long", ears="side", muzzle=(0.90, 0.72, 0.60), parts=(("curls", SNOW),))),
    Beast("goat", stout(leg=0.31, radius=0.165, length=0.46, head=0.135, neck=(0, 0.22, 0.14), thick=0.056, tail=0.12, tail_up=0.9, wide=0.085), Coat((0.82, 0.56, 0.30), belly=CREAM, feet=DARK, tail="short", head="long", ears="side", muzzle=CREAM, parts=(("horns", (0.62, 0.58, 0.66), 0.9, 0.55, 0.1), ("beard", SNOW)))),
    Beast("camel", hoofed(neck=(0, 0.32, 0.24), radius=0.15, length=0.46, head=0.108, leg=0.36), Coat((0.88, 0.62, 0.38), feet=(0.66, 0.44, 0.28), tail="tuft", head="long", ears="small", muzzle=(0.94, 0.74, 0.54), parts=(("humps", 2),))),
    Beast("llama", hoofed(neck=(0, 0.38, 0.12), length=0.36, radius=0.155, head=0.105, leg=0.32, tail=0.12, tail_up=0.6), Coat(SNOW, socks=(0.97, 0.80, 0.72), feet=HOOF, tail="short", woolly=True, head="long", muzzle=(1.0, 0.80, 0.62), parts=(("curls", SNOW),))),
    Beast("giraffe", hoofed(leg=0.34, length=0.30, radius=0.115, neck=(0, 0.44, 0.16), head=0.085, thick=0.042, wide=0.06, tail=0.22), Coat((1.0, 0.78, 0.34), marks=(Mark("cells", (0.78, 0.44, 0.18), (0.105, 0.026, 1)),), feet=(0.62, 0.36, 0.22), tail="tuft", tail_tip=DARK, head="long", ears="side", muzzle=(1.0, 0.86, 0.58), parts=(("knobs", (0.52, 0.30, 0.22)), ("mane", (0.80, 0.44, 0.20))))),
    Beast("elephant", stout(leg=0.27, length=0.50, radius=0.245, neck=(0, 0.15, 0.17), head=0.20, thick=0.098, wide=0.13, tail=0.24), Coat((0.66, 0.67, 0.78), inner_ear=(0.88, 0.72, 0.80), tail="tuft", head="blunt", ears="flap", parts=(("proboscis", SNOW),))),
    Beast("mammoth", stout(leg=0.27, length=0.48, radius=0.25, neck=(0, 0.16, 0.17), head=0.21, thick=0.10, wide=0.13, tail=0.2), Coat((0.52, 0.33, 0.28), inner_ear=(0.72, 0.48, 0.42), tail="tuft", head="blunt", ears="flap", parts=(("proboscis", HORN), ("curls", (0.42, 0.25, 0.22))))),
    Beast("rhinoceros", stout(leg=0.22, length=0.56, radius=0.24, neck=(0, 0.0, 0.24), head=0.20, thick=0.092, wide=0.13, tail=0.22), Coat((0.62, 0.62, 0.70), tail="tuft", head="blunt", ears="small", parts=(("snout", (0.66, 0.66, 0.74), 0.62, 1.1, -0.2), ("nose_horns", HORN)))),
    Beast("hippo", stout(leg=0.17, length=0.56, radius=0.27, neck=(0, 0.03, 0.24), head=0.215, thick=0.095, wide=0.14, tail=0.14), Coat((0.60, 0.52, 0.64), belly=(0.86, 0.66, 0.72), head="blunt", ears="small", tail="short", parts=(("snout", (0.80, 0.60, 0.68), 0.92, 1.10, -0.30),))),
    Beast("mouse", round_one(), Coat((0.82, 0.80, 0.88), belly=SNOW, feet=PINK, tail="thin", tail_tip=PINK, head="pointed", ears="round", inner_ear=PINK)),
    Beast("rat", round_one(length=0.42, radius=0.235), Coat((0.46, 0.44, 0.52), belly=(0.66, 0.64, 0.72), feet=PINK, tail="thin", tail_tip=PINK, head="pointed", ears="round", inner_ear=PINK)),
    Beast("rabbit", round_one(leg=0.12, radius=0.225, length=0.34, neck=(0, 0.16, 0.10), head=0.2, tail=0.14, tail_up=0.6), Coat((0.90, 0.88, 0.95), belly=SNOW, tail="short", tail_tip=SNOW), "1f430", 0.245, at=(0.75, 0.3)),
    Beast("squirrel", round_one(leg=0.12, length=0.30, radius=0.20, neck=(0, 0.18, 0.08), head=0.2, tail=0.55, tail_up=1.35, thick=0.085), Coat((0.86, 0.50, 0.26), belly=CREAM, tail="bushy", tail_tip=(0.70, 0.36, 0.20), head="pointed", ears="upright")),
    Beast("hedgehog", round_one(radius=0.25, length=0.36, neck=(0, -0.02, 0.20), head=0.22), Coat((0.98, 0.76, 0.52), belly=CREAM, tail="none", head="pointed", ears="round", parts=(("spikes", (0.50, 0.33, 0.30)),))),
    Beast("otter", small(leg=0.13, length=0.56, radius=0.165, neck=(0, 0.14, 0.12), head=0.17, tail=0.4, tail_up=0.0), Coat((0.54, 0.36, 0.28), belly=(0.90, 0.74, 0.58), tail="bushy", head="pointed", ears="round", muzzle=(0.92, 0.78, 0.64))),
    Beast("turtle", Frame4(leg=0.10, length=0.42, radius=0.30, neck=(0, 0.04, 0.24), head=0.17, thick=0.085, wide=0.22, tail=0.14, tail_up=0.0), Coat((0.70, 0.86, 0.30), tail="short", head="blunt", ears="none", parts=(("shell", (0.18, 0.56, 0.40), (0.40, 0.76, 0.44)),))),
    Beast("lizard", Frame4(leg=0.11, length=0.60, radius=0.135, neck=(0, 0.06, 0.16), head=0.16, thick=0.058, wide=0.16, tail=0.75, tail_up=0.12), Coat((0.26, 0.76, 0.52), belly=(0.80, 0.94, 0.56), tail="none", head="pointed", ears="none", parts=(("thick_tail",), ("plates", (0.20, 0.62, 0.42))))),
    Beast("crocodile", Frame4(leg=0.12, length=0.72, radius=0.17, neck=(0, 0.02, 0.16), head=0.165, thick=0.072, wide=0.17, tail=0.75, tail_up=0.05), Coat((0.24, 0.62, 0.44), belly=(0.86, 0.88, 0.52), tail="none", head="none", ears="none", parts=(("jaws", (0.80, 0.86, 0.52)), ("thick_tail",), ("plates", (0.16, 0.48, 0.34))))),
    Beast("brontosaurus", Frame4(leg=0.22, length=0.44, radius=0.19, neck=(0, 0.50, 0.26), head=0.105, thick=0.088, wide=0.11, tail=0.66, tail_up=0.25), Coat((0.30, 0.72, 0.56), belly=(0.70, 0.90, 0.66), tail="none", head="pointed", ears="none", parts=(("thick_tail",),))),
)  # fmt: skip


@dataclass(frozen=True)
class Fowl:
    name: str
    build: BirdBuild
    plumage: Plumage
    front: bool = False
    """Whether it is seen from the front at rest."""


def upright(**more: object) -> BirdBuild:
    """Round, head on the body: chicks, owls, penguins."""
    return BirdBuild(
        **{
            **dict(
                leg=0.06,
                body=(0.27, 0.32, 0.25),
                tilt=0.0,
                neck=(0, 0.34, 0.03),
                head=0.24,
                wing=0.42,
                tail=0.14,
                hips=0.11,
            ),
            **more,
        }
    )  # type: ignore[arg-type]


def swan_like(**more: object) -> BirdBuild:
    return BirdBuild(
        **{
            **dict(
                leg=0.14, body=(0.20, 0.19, 0.32), tilt=0.15, neck=(0, 0.40, 0.26), head=0.125, wing=0.44, tail=0.22
            ),
            **more,
        }
    )  # type: ignore[arg-type]


BIRDS: tuple[Fowl, ...] = (
    Fowl("bird", BirdBuild(), Plumage((0.93, 0.24, 0.36), belly=(1.0, 0.72, 0.66), wing=(0.74, 0.14, 0.28), parts=(("crest", (0.93, 0.24, 0.36)),))),
    Fowl("chicken", BirdBuild(leg=0.20), Plumage(SNOW, wing=(0.90, 0.86, 0.92), tail=(0.86, 0.82, 0.90), parts=(("comb", (0.92, 0.20, 0.30)),))),
    Fowl("rooster", BirdBuild(leg=0.20, tail=0.38), Plumage((0.80, 0.42, 0.20), head=(0.98, 0.66, 0.26), wing=(0.56, 0.26, 0.20), tail=(0.16, 0.44, 0.40), parts=(("comb", (0.92, 0.20, 0.30)),))),
    Fowl("chick", upright(head=0.25, wing=0.28), Plumage((1.0, 0.82, 0.28), wing=(1.0, 0.72, 0.18)), True),
    Fowl("duck", swan_like(neck=(0, 0.30, 0.24), head=0.145, body=(0.23, 0.21, 0.34)), Plumage((0.84, 0.82, 0.88), belly=SNOW, head=(0.16, 0.52, 0.30), wing=(0.60, 0.46, 0.42), wing_tip=(0.30, 0.40, 0.70), tail=DARK, beak_shape="flat")),
    Fowl("swan", swan_like(), Plumage(SNOW, wing=(0.92, 0.90, 0.97), beak_shape="flat", legs=DARK)),
    Fowl("goose", swan_like(neck=(0, 0.36, 0.24), head=0.13), Plumage((0.92, 0.90, 0.94), wing=(0.70, 0.68, 0.76), beak_shape="flat")),
    Fowl("owl", upright(head=0.27, leg=0.04), Plumage((0.50, 0.34, 0.26), belly=(1.0, 0.84, 0.72), wing=(0.40, 0.26, 0.22), eye_ring=(1.0, 0.80, 0.20), parts=(("tufts", (0.40, 0.26, 0.22)),)), True),
    Fowl("eagle", BirdBuild(leg=0.16, wing=0.58, tail=0.32), Plumage((0.50, 0.34, 0.30), head=SNOW, wing=(0.44, 0.29, 0.26), tail=SNOW, beak_shape="hooked")),
    Fowl("parrot", BirdBuild(leg=0.10, tilt=0.7, tail=0.46, neck=(0, 0.28, 0.10)), Plumage((0.93, 0.22, 0.36), wing=(1.0, 0.78, 0.20), wing_tip=(0.22, 0.50, 0.92), tail=(0.22, 0.50, 0.92), beak=DARK, beak_shape="hooked", eye_ring=SNOW)),
    Fowl("penguin", upright(body=(0.26, 0.36, 0.24), neck=(0, 0.34, 0.02), head=0.235, wing=0.38), Plumage((0.28, 0.22, 0.48), belly=SNOW, wing=(0.24, 0.19, 0.42), eye_ring=SNOW), True),
    Fowl("flamingo", BirdBuild(leg=0.42, body=(0.14, 0.15, 0.22), neck=(0, 0.34, 0.20), head=0.085, wing=0.34, tail=0.18, hips=0.05), Plumage((1.0, 0.52, 0.66), wing=(0.96, 0.36, 0.56), beak=DARK, beak_shape="hooked", legs=(1.0, 0.50, 0.62))),
    Fowl("peacock", swan_like(neck=(0, 0.34, 0.16), leg=0.18, head=0.10), Plumage((0.14, 0.42, 0.82), wing=(0.20, 0.62, 0.66), tail=(0.16, 0.62, 0.44), parts=(("fan", (0.20, 0.72, 0.48), (0.98, 0.84, 0.30)),))),
    Fowl("seagull", BirdBuild(leg=0.13, wing=0.54), Plumage(SNOW, wing=(0.66, 0.69, 0.76), wing_tip=DARK, tail=SNOW, legs=(0.98, 0.72, 0.30), beak_shape="hooked")),
    Fowl("pigeon", BirdBuild(leg=0.12), Plumage((0.56, 0.59, 0.68), belly=(0.68, 0.70, 0.78), head=(0.34, 0.42, 0.52), wing=(0.62, 0.65, 0.73), wing_tip=DARK, tail=(0.36, 0.39, 0.48), beak=DARK, legs=PINK)),
    Fowl("dove", BirdBuild(leg=0.12), Plumage(SNOW, wing=(0.90, 0.88, 0.96), legs=PINK)),
    Fowl("crow", BirdBuild(leg=0.16), Plumage((0.20, 0.18, 0.28), beak=DARK, legs=DARK, beak_shape="long")),
    Fowl("ostrich", BirdBuild(leg=0.40, body=(0.17, 0.17, 0.24), neck=(0, 0.40, 0.18), head=0.075, wing=0.30, tail=0.22, hips=0.07), Plumage((0.24, 0.20, 0.28), head=(0.96, 0.74, 0.66), wing=(0.16, 0.13, 0.2), tail=SNOW, legs=(0.93, 0.66, 0.58), beak_shape="flat")),
    Fowl("turkey", BirdBuild(leg=0.18, head=0.13, neck=(0, 0.32, 0.18)), Plumage((0.50, 0.30, 0.24), head=(0.92, 0.34, 0.36), wing=(0.40, 0.24, 0.20), parts=(("fan", (0.62, 0.36, 0.24), (0.96, 0.72, 0.36)),))),
    Fowl("dinosaur", BirdBuild(leg=0.24, body=(0.19, 0.22, 0.24), tilt=0.55, neck=(0, 0.34, 0.16), head=0.165, wing=0.15, tail=0.50, hips=0.10), Plumage((0.24, 0.72, 0.48), belly=(0.86, 0.94, 0.62), wing=(0.20, 0.62, 0.42), beak=(0.24, 0.72, 0.48), legs=(0.20, 0.62, 0.42), parts=(("jaws", (0.24, 0.72, 0.48), (0.90, 0.36, 0.42)), ("heavy", (0.22, 0.68, 0.46))))),
    Fowl("bat", upright(leg=0.03, body=(0.18, 0.22, 0.17), head=0.2, neck=(0, 0.27, 0.03), wing=0.72, tail=0.1), Plumage((0.50, 0.32, 0.30), belly=(0.74, 0.52, 0.46), wing=(0.36, 0.22, 0.26), beak=DARK, legs=DARK, parts=(("tufts", (0.50, 0.32, 0.30)),)), True),
)  # fmt: skip


@dataclass(frozen=True)
class Swimmer:
    name: str
    build: FishBuild
    scales: Scales


SEA = dict(length=1.9, body=(0.30, 0.34, 0.62), level=0.42)
SWIMMERS: tuple[Swimmer, ...] = (
    Swimmer("fish", FishBuild(), Scales((0.26, 0.58, 0.96), belly=(1.0, 0.86, 0.46), fin=(1.0, 0.70, 0.20), marks=(Mark("ahead", (0.22, 0.30, 0.72), (0.26, 0.02)),), eye=0.095, parts=(("dorsal", 0.42), ("mouth", -0.2, 0.3)))),
    Swimmer("goldfish", FishBuild(), Scales((1.0, 0.56, 0.16), belly=(1.0, 0.82, 0.44), fin=(1.0, 0.42, 0.14), eye=0.095, parts=(("dorsal", 0.46), ("mouth", -0.2, 0.3)))),
    Swimmer("blowfish", FishBuild(length=1.15, body=(0.40, 0.44, 0.46)), Scales((0.99, 0.76, 0.54), belly=SNOW, fin=(1.0, 0.62, 0.36), eye=0.095, parts=(("prickles", (0.96, 0.66, 0.42)), ("mouth", -0.2, 0.25)))),
    Swimmer("shark", FishBuild(**SEA), Scales((0.58, 0.62, 0.72), belly=SNOW, eye=0.055, parts=(("dorsal", 0.75, 1), ("mouth", -0.38, 0.8)))),
    Swimmer("whale", FishBuild(length=1.75, body=(0.42, 0.44, 0.66), level=0.45, flukes=True), Scales((0.26, 0.60, 0.96), belly=(0.86, 0.92, 1.0), eye=0.055, parts=(("spout",), ("mouth", -0.22, 0.6)))),
    Swimmer("dolphin", FishBuild(**SEA, flukes=True), Scales((0.30, 0.62, 0.94), belly=(0.88, 0.94, 1.0), eye=0.055, parts=(("dorsal", 0.6, 1), ("beak",)))),
    Swimmer("seal", FishBuild(length=1.7, body=(0.30, 0.32, 0.56), level=0.34, flukes=True), Scales((0.62, 0.62, 0.70), belly=(0.86, 0.85, 0.90), eye=0.06, parts=(("whiskers",), ("flippers",)))),
)  # fmt: skip
SNAKES: tuple[tuple[str, SnakeBuild, Scales], ...] = (
    ("snake", SnakeBuild(), Scales((0.26, 0.74, 0.48), belly=(0.86, 0.92, 0.50), fin=(0.98, 0.82, 0.26))),
    ("worm", SnakeBuild(length=1.7, thick=0.11, head=0.10), Scales((0.97, 0.58, 0.58), fin=(0.90, 0.46, 0.50))),
)  # fmt: skip
