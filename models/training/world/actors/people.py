# ruff: noqa: E501 — a row is a line.
"""The people of the cast, and animals that stand as people do, in rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np

from world.actors.biped import ADULT, BABY, BIG, CHILD, Build
from world.actors.dress import Dress
from world.actors.faces import Face
from world.actors.solids import Colour

RED, ORANGE, YELLOW, GREEN, TEAL = (
    (0.88, 0.22, 0.26),
    (0.97, 0.52, 0.16),
    (1.0, 0.80, 0.22),
    (0.28, 0.68, 0.38),
    (0.18, 0.62, 0.62),
)
BLUE, NAVY, PURPLE, PINK, BROWN = (
    (0.22, 0.52, 0.90),
    (0.24, 0.26, 0.48),
    (0.52, 0.36, 0.76),
    (0.95, 0.45, 0.62),
    (0.48, 0.30, 0.22),
)
WHITE, GREY, BLACK, CREAM, DENIM = (
    (0.95, 0.94, 0.98),
    (0.62, 0.62, 0.70),
    (0.20, 0.17, 0.24),
    (0.98, 0.90, 0.78),
    (0.34, 0.42, 0.68),
)
GOLD, TAN = (1.0, 0.78, 0.26), (0.80, 0.62, 0.42)
CLOTHES: tuple[Colour, ...] = (
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    TEAL,
    BLUE,
    NAVY,
    PURPLE,
    PINK,
    BROWN,
    WHITE,
    GREY,
    BLACK,
    CREAM,
    DENIM,
)
SHOES: tuple[Colour, ...] = (RED, BROWN, BLACK, NAVY, WHITE, PURPLE, GREY)


@dataclass(frozen=True)
class Person:
    """A row: whose face, what build, what clothes; `free` are the parts whose colours vary from one to another."""

    name: str
    face: Face
    build: Build
    dress: Dress
    wide: float
    """Half the width of the face's picture, in body heights."""
    free: tuple[str, ...] = ()
    tones: bool = False
    """Whether the face comes in five more skin tones."""
    up: float = 0.0
    """How much higher the face sits, in body heights."""


def person(
    name: str,
    code: str,
    build: Build,
    wide: float,
    dress: Dress,
    free: str = "",
    cut: tuple | None = None,
    tones: bool = False,
    up: float = 0.0,
) -> Person:
    return Person(name, Face(code, cut=cut), build, dress, wide, tuple(free.split()), tones, up)


ANY = "top bottom shoes"
PEOPLE: tuple[Person, ...] = (
    person("man", "1f468", ADULT, 0.178, Dress(top=BLUE, bottom=GREY, shoes=NAVY), ANY, tones=True),
    person("woman", "1f469", ADULT, 0.205, Dress(top=PURPLE, bottom=GREY, shoes=NAVY), ANY, tones=True),
    person("boy", "1f466", CHILD, 0.205, Dress(top=GREEN, bottom=DENIM, shoes=RED, below="shorts"), ANY, tones=True),
    person("girl", "1f467", CHILD, 0.225, Dress(top=PINK, shoes=PURPLE, below="dress"), ANY, tones=True),
    person("child", "1f9d2", CHILD, 0.208, Dress(top=YELLOW, bottom=TEAL, shoes=WHITE), ANY, tones=True),
    person("baby", "1f476", BABY, 0.235, Dress(top=(0.70, 0.86, 1.0), bottom=(0.70, 0.86, 1.0), shoes=WHITE, sleeves="long"), "top", tones=True),
    person("old man", "1f474", ADULT, 0.180, Dress(top=BROWN, bottom=GREY, shoes=BLACK, sleeves="long", extras=(("buttons", CREAM),)), ANY, tones=True),
    person("old woman", "1f475", ADULT, 0.178, Dress(top=PURPLE, bottom=NAVY, shoes=BROWN, sleeves="long", below="skirt", extras=(("collar", WHITE),)), ANY, tones=True),
    person("chef", "1f9d1-200d-1f373", ADULT, 0.168, Dress(top=WHITE, bottom=GREY, shoes=BLACK, sleeves="long", extras=(("scarf", RED), ("buttons", GREY, 2))), cut=(0.19, 0, 0.80, 0.53, 0.46), up=0.02),
    person("doctor", "1f9d1-200d-2695-fe0f", ADULT, 0.172, Dress(top=WHITE, bottom=TEAL, shoes=WHITE, sleeves="long", extras=(("coat", WHITE, TEAL), ("tie", BLUE))), cut=(0.19, 0, 0.73, 0.53, 0.47)),
    person("farmer", "1f9d1-200d-1f33e", ADULT, 0.235, Dress(top=GREEN, bottom=BLUE, shoes=BROWN, extras=(("overalls", BLUE),)), cut=(0.02, 0, 0.86, 0.51, 0.29), up=0.01),
    person("teacher", "1f9d1-200d-1f3eb", ADULT, 0.172, Dress(top=BROWN, bottom=TAN, shoes=BLACK, sleeves="long", extras=(("tie", RED),)), cut=(0.255, 0, 0.705, 0.52, -0.5)),
    person("student", "1f9d1-200d-1f393", ADULT, 0.205, Dress(top=NAVY, shoes=BLACK, sleeves="long", below="robe", extras=(("collar", WHITE),)), cut=(0.10, 0, 0.81, 0.51, 0.36), up=0.01),
    person("scientist", "1f9d1-200d-1f52c", ADULT, 0.172, Dress(top=WHITE, bottom=NAVY, shoes=BROWN, sleeves="long", extras=(("coat", WHITE, BLUE), ("tie", PURPLE))), cut=(0.18, 0, 0.75, 0.53, 0.46)),
    person("artist", "1f9d1-200d-1f3a8", ADULT, 0.178, Dress(top=CREAM, bottom=NAVY, shoes=BROWN, sleeves="long", extras=(("scarf", RED),)), cut=(0.18, 0, 0.78, 0.52, 0.45), up=0.01),
    person("singer", "1f9d1-200d-1f3a4", ADULT, 0.172, Dress(top=ORANGE, bottom=BLACK, shoes=RED, sleeves="long", extras=(("epaulettes", GOLD),)), cut=(0.20, 0, 0.74, 0.52, 0.44)),
    person("astronaut", "1f9d1-200d-1f680", CHILD, 0.222, Dress(top=WHITE, bottom=WHITE, shoes=GREY, hands=GREY, sleeves="long", extras=(("backpack", GREY), ("buttons", BLUE, 1), ("belt", GREY, BLUE))), cut=(0.09, 0, 0.91, 0.60, -0.5)),
    person("firefighter", "1f9d1-200d-1f692", ADULT, 0.20, Dress(top=RED, bottom=RED, shoes=BLACK, sleeves="long", extras=(("belt", BLACK, GOLD), ("collar", YELLOW))), cut=(0.08, 0, 0.82, 0.62, 0.43), up=0.015),
    person("police officer", "1f46e", ADULT, 0.195, Dress(top=(0.40, 0.66, 0.96), bottom=NAVY, shoes=BLACK, sleeves="long", extras=(("tie", NAVY), ("badge", GOLD), ("belt", BLACK, GOLD))), cut=(0.14, 0, 0.86, 0.56, 0.40), up=0.02),
    person("pilot", "1f9d1-200d-2708-fe0f", ADULT, 0.185, Dress(top=NAVY, bottom=NAVY, shoes=BLACK, sleeves="long", extras=(("tie", BLACK), ("epaulettes", GOLD), ("badge", GOLD))), cut=(0.16, 0, 0.84, 0.56, 0.41), up=0.02),
    person("construction worker", "1f477", ADULT, 0.185, Dress(top=ORANGE, bottom=DENIM, shoes=BROWN, sleeves="long", extras=(("overalls", YELLOW), ("belt", BROWN, GOLD))), cut=(0.20, 0, 0.85, 0.63, 0.42), up=0.015),
    person("detective", "1f575", ADULT, 0.230, Dress(top=TAN, bottom=BROWN, shoes=BLACK, sleeves="long", extras=(("coat", TAN, BROWN), ("tie", RED), ("belt", BROWN, GOLD))), cut=(0.07, 0, 0.81, 0.60, 0.32), up=0.015),
    person("guard", "1f482", ADULT, 0.168, Dress(top=RED, bottom=NAVY, shoes=BLACK, sleeves="long", hands=WHITE, extras=(("belt", WHITE, GOLD), ("buttons", GOLD), ("epaulettes", GOLD))), cut=(0.16, 0, 0.84, 0.70, 0.40), up=0.05),
    person("ninja", "1f977", ADULT, 0.170, Dress(skin=(1.0, 0.76, 0.16), top=BLACK, bottom=BLACK, shoes=BLACK, hands=BLACK, sleeves="long", extras=(("belt", RED, RED),)), cut=(0.31, 0, 0.79, 0.62, 0.48)),
    person("king", "1f934", ADULT, 0.190, Dress(top=BLUE, bottom=WHITE, shoes=BROWN, sleeves="long", extras=(("cape", RED, WHITE), ("epaulettes", GOLD), ("buttons", GOLD), ("belt", GOLD, GOLD))), cut=(0.16, 0, 0.86, 0.64, 0.38), up=0.03),
    person("queen", "1f478", ADULT, 0.200, Dress(top=PURPLE, shoes=GOLD, below="robe", extras=(("collar", WHITE), ("belt", GOLD, GOLD))), "top", cut=(0.14, 0, 0.86, 0.66, 0.47), up=0.02),
    person("superhero", "1f9b8", ADULT, 0.172, Dress(top=BLUE, bottom=BLUE, shoes=RED, hands=RED, sleeves="long", extras=(("cape", RED), ("belt", RED, GOLD), ("badge", GOLD))), "top", cut=(0.22, 0, 0.79, 0.52, 0.45)),
    person("wizard", "1f9d4", ADULT, 0.175, Dress(top=BLUE, shoes=BROWN, sleeves="long", below="robe", extras=(("pointed_hat", BLUE, GOLD), ("belt", GOLD, GOLD))), "top"),
    person("witch", "1f469-1f3fc", ADULT, 0.200, Dress(skin=(0.96, 0.78, 0.62), top=PURPLE, shoes=BLACK, sleeves="long", below="dress", extras=(("pointed_hat", BLACK, PURPLE), ("belt", BLACK, GOLD))), "top"),
    person("fairy", "1f467", CHILD, 0.222, Dress(top=PINK, shoes=PINK, below="dress", sleeves="none", extras=(("wings", (0.72, 0.90, 1.0)),)), "top"),
    person("mermaid", "1f469", ADULT, 0.205, Dress(top=ORANGE, bottom=TEAL, shoes=TEAL, sleeves="none", extras=(("fluke", TEAL),)), "top"),
    person("elf", "1f9dd", ADULT, 0.195, Dress(top=GREEN, bottom=BROWN, shoes=BROWN, sleeves="long", extras=(("belt", BROWN, GOLD), ("collar", (0.45, 0.75, 0.35)))), cut=(0.15, 0, 0.85, 0.50, 0.38)),
    person("vampire", "1f9db", ADULT, 0.172, Dress(top=NAVY, bottom=BLACK, shoes=BLACK, sleeves="long", extras=(("cape", BLACK, RED), ("tie", RED))), cut=(0.20, 0, 0.80, 0.54, 0.42)),
    person("zombie", "1f9df", ADULT, 0.182, Dress(skin=(0.42, 0.62, 0.62), top=BLACK, bottom=BROWN, shoes=BLACK), cut=(0.16, 0, 0.84, 0.66, 0.43)),
    person("santa claus", "1f385", ADULT, 0.185, Dress(top=RED, bottom=RED, shoes=BLACK, hands=WHITE, sleeves="long", extras=(("belt", BLACK, GOLD), ("muffs", WHITE))), up=0.01),
    person("runner", "1f9d1", ADULT, 0.178, Dress(top=ORANGE, bottom=GREY, shoes=NAVY, sleeves="none", below="shorts"), ANY, tones=True),
    person("dancer", "1f469", ADULT, 0.205, Dress(top=RED, shoes=RED, below="dress", sleeves="none"), "top", tones=True),
    person("surfer", "1f471", ADULT, 0.178, Dress(top=ORANGE, bottom=ORANGE, sleeves="long"), "top", tones=True),
    person("swimmer", "1f9d1", ADULT, 0.178, Dress(bottom=BLUE, below="shorts"), "bottom", tones=True),
    person("cyclist", "1f9d1", ADULT, 0.178, Dress(top=YELLOW, bottom=BLACK, shoes=WHITE, below="shorts"), ANY, tones=True),
    person("skier", "1f9d1", ADULT, 0.178, Dress(top=ORANGE, bottom=BLUE, shoes=BLUE, hands=RED, sleeves="long", extras=(("scarf", TEAL),)), ANY, tones=True),
    person("cowboy", "1f920", CHILD, 0.25, Dress(top=RED, bottom=DENIM, shoes=BROWN, sleeves="long", extras=(("scarf", YELLOW), ("belt", BROWN, GOLD)))),
    person("clown", "1f921", CHILD, 0.225, Dress(skin=WHITE, top=YELLOW, bottom=BLUE, shoes=RED, hands=WHITE, sleeves="long", extras=(("collar", WHITE), ("buttons", RED))), ANY),
    person("robot", "1f916", CHILD, 0.225, Dress(skin=(0.80, 0.80, 0.88), hands=GREY, shoes=GREY, belly=(0.40, 0.55, 0.90))),
    person("alien", "1f47d", CHILD, 0.195, Dress(skin=(0.45, 0.86, 0.52), belly=(0.70, 0.95, 0.70))),
    person("monster", "1f479", CHILD, 0.225, Dress(skin=(0.50, 0.16, 0.42), belly=(0.75, 0.35, 0.55), tail=((0.5, 0.16, 0.42), GOLD), tail_shape="thin")),
)  # fmt: skip


def animal(
    name: str,
    code: str,
    wide: float,
    skin: Colour,
    belly: Colour | None,
    paws: Colour,
    tail: str,
    tip: Colour | None = None,
    build: Build = CHILD,
    **more,
) -> Person:
    own_tail = None if tail == "none" else (skin, tip or skin)
    return Person(
        name,
        Face(code),
        build,
        Dress(
            skin=skin,
            belly=belly,
            hands=paws,
            shoes=paws,
            tail=own_tail,
            tail_shape=tail if tail != "none" else "stub",
            **more,
        ),
        wide,
    )


FOX, SNOW, MOUSE_GREY = (0.97, 0.52, 0.14), (0.96, 0.94, 0.99), (0.72, 0.70, 0.78)
STANDING: tuple[Person, ...] = (
    animal("bear", "1f43b", 0.222, (0.52, 0.33, 0.30), (0.82, 0.62, 0.48), (0.44, 0.26, 0.24), "stub"),
    animal("polar bear", "1f43b-200d-2744", 0.222, (0.93, 0.92, 0.96), SNOW, (0.86, 0.84, 0.92), "stub"),
    animal("koala", "1f428", 0.240, (0.64, 0.64, 0.72), (0.90, 0.90, 0.95), (0.48, 0.48, 0.56), "none"),
    animal("panda", "1f43c", 0.222, (0.27, 0.23, 0.40), None, (0.24, 0.20, 0.36), "stub", SNOW, top=SNOW, sleeves="none"),
    animal("monkey", "1f435", 0.240, (0.50, 0.32, 0.28), (0.96, 0.70, 0.66), (0.96, 0.66, 0.62), "long"),
    animal("gorilla", "1f435", 0.215, (0.33, 0.33, 0.38), (0.50, 0.50, 0.56), (0.24, 0.24, 0.28), "none", build=BIG),
    animal("raccoon", "1f99d", 0.235, (0.60, 0.58, 0.64), (0.85, 0.84, 0.88), (0.30, 0.28, 0.34), "brush", (0.30, 0.28, 0.34)),
    animal("hamster", "1f439", 0.225, (0.98, 0.70, 0.46), (1.0, 0.90, 0.80), (0.98, 0.62, 0.60), "stub"),
    animal("frog", "1f438", 0.215, (0.30, 0.76, 0.50), (1.0, 0.86, 0.40), (0.24, 0.66, 0.44), "none"),
    animal("kangaroo", "", 0.19, (0.93, 0.64, 0.42), (1.0, 0.86, 0.72), (0.80, 0.50, 0.34), "none", extras=(("great_tail", (0.93, 0.64, 0.42)), ("long_face", (0.93, 0.64, 0.42), (0.80, 0.50, 0.34)))),
    animal("standing fox", "1f98a", 0.220, FOX, (1.0, 0.90, 0.82), (0.34, 0.20, 0.20), "brush", (1.0, 0.94, 0.88)),
    animal("standing cat", "1f431", 0.222, (1.0, 0.74, 0.16), (1.0, 0.90, 0.68), (1.0, 0.88, 0.66), "long"),
    animal("standing dog", "1f436", 0.225, (0.92, 0.70, 0.48), (1.0, 0.90, 0.78), (0.98, 0.86, 0.72), "thin"),
    animal("standing rabbit", "1f430", 0.195, (0.90, 0.88, 0.95), SNOW, (0.97, 0.95, 1.0), "puff", SNOW),
    animal("standing mouse", "1f42d", 0.235, MOUSE_GREY, (0.90, 0.88, 0.94), (0.97, 0.62, 0.66), "long", (0.97, 0.62, 0.66)),
    animal("standing pig", "1f437", 0.215, (1.0, 0.56, 0.68), (1.0, 0.74, 0.80), (0.86, 0.38, 0.52), "stub"),
    animal("standing wolf", "1f43a", 0.220, (0.58, 0.58, 0.64), (0.86, 0.86, 0.92), (0.42, 0.42, 0.48), "brush", (0.86, 0.86, 0.92)),
    animal("standing lion", "1f981", 0.225, (1.0, 0.72, 0.22), (1.0, 0.88, 0.62), (0.96, 0.64, 0.18), "long", (0.50, 0.30, 0.26)),
    animal("standing tiger", "1f42f", 0.225, (1.0, 0.56, 0.14), SNOW, SNOW, "long", (0.25, 0.18, 0.24)),
    animal("standing cow", "1f42e", 0.225, SNOW, (1.0, 0.80, 0.80), (0.36, 0.30, 0.36), "thin"),
    animal("dragon", "1f432", 0.235, (0.20, 0.66, 0.52), (1.0, 0.84, 0.30), (0.16, 0.56, 0.44), "none", extras=(("great_tail", (0.20, 0.66, 0.52)), ("spikes", (0.92, 0.26, 0.52)), ("bat_wings", (0.92, 0.36, 0.58)))),
)  # fmt: skip
TONES = ("-1f3fb", "-1f3fc", "-1f3fd", "-1f3fe", "-1f3ff")
PALE, WARM, FAIR, DARK = TONES[:4]
"""As the packages draw them: black hair on pale skin, brown on brown, blond on fair, and nearly black on dark."""
HAIR: dict[str, Colour] = {
    "black": (0.16, 0.14, 0.16),
    "brown": (0.40, 0.24, 0.15),
    "chestnut": (0.54, 0.29, 0.16),
    "blond": (0.93, 0.76, 0.40),
    "red": (0.80, 0.34, 0.14),
    "silver": (0.80, 0.80, 0.85),
}
HUMAN = {
    "1f466", "1f467", "1f468", "1f469", "1f46e", "1f471", "1f473", "1f474",
    "1f475", "1f476", "1f477", "1f478", "1f47c", "1f482", "1f575", "1f934",
    "1f977", "1f9b8", "1f9b9", "1f9d1", "1f9d2", "1f9d3", "1f9d4", "1f9db",
    "1f9dd", "1f385",
}  # fmt: skip
"""First code points of the faces that come in skin tones."""
COMPLEXIONS = ((PALE, "brown"), (PALE, ""), (WARM, ""), (PALE, "chestnut"), (FAIR, ""), (DARK, ""))
"""Skin and, where it is not that of the picture, hair: what people of different names have in turn."""
OWN_COMPLEXION: dict[str, tuple[str, str]] = {
    "man": (WARM, ""),
    "woman": (PALE, "chestnut"),
    "boy": (PALE, "brown"),
    "girl": (PALE, ""),
    "child": (DARK, ""),
    "baby": (PALE, "brown"),
    "person": (WARM, ""),
    "old man": (PALE, ""),
    "old woman": (PALE, ""),
    "old person": (PALE, ""),
    "santa claus": (PALE, ""),
    "vampire": (PALE, ""),
    "astronaut": (PALE, ""),
    "bearded man": (PALE, "brown"),
    "bald man": (PALE, ""),
    "blond man": (PALE, ""),
    "blonde woman": (PALE, ""),
    "red-haired man": (PALE, ""),
    "red-haired woman": (PALE, ""),
    "curly-haired woman": (WARM, ""),
}


def natural(row: Person) -> Person:
    """The same person with a skin and hair as people have: always the same for one name."""
    first = row.face.code.split("-")[0]
    if first not in HUMAN or any(tone in row.face.code for tone in TONES):
        return row
    tone, hair = OWN_COMPLEXION.get(row.name) or COMPLEXIONS[crc32(row.name.encode()) % len(COMPLEXIONS)]
    made = toned(row, tone)
    # A hat that is cut out with the head may be as dark as hair: those keep the picture's.
    return replace(made, face=replace(made.face, dye=HAIR[hair])) if hair and row.face.cut is None else made


def toned(row: Person, tone: str) -> Person:
    """The same face in another skin tone: the code's first part takes the modifier."""
    first, *rest = [part for part in row.face.code.split("-") if f"-{part}" not in TONES]
    return replace(row, face=replace(row.face, code="-".join([first + tone, *rest]), dye=None))


def varied(row: Person, rng: np.random.Generator) -> Person:
    """Somebody else of the same kind: clothes in other colours, and another skin tone in half of all."""
    changes: dict[str, Colour] = {}
    for part in row.free:
        if getattr(row.dress, part) is not None:
            pool = SHOES if part == "shoes" else CLOTHES
            changes[part] = pool[rng.integers(len(pool))]
    made = replace(row, dress=replace(row.dress, **changes))
    return toned(made, TONES[rng.integers(len(TONES))]) if row.tones and rng.random() < 0.6 else made


EVERYBODY = {row.name: natural(row) for row in (*PEOPLE, *STANDING)}
