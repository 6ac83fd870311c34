# ruff: noqa: E501 — a row is a line.
"""More people and two more beasts, in rows: those that the tables of things name beside the first cast."""

from __future__ import annotations

from dataclasses import replace

from world.actors.animals import DARK, HOOF, Beast, hoofed, stout
from world.actors.beasts import Coat
from world.actors.biped import ADULT, CHILD, Build
from world.actors.dress import Dress
from world.actors.people import (
    ANY,
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    DENIM,
    GOLD,
    GREEN,
    GREY,
    HAIR,
    NAVY,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    TAN,
    TEAL,
    WHITE,
    YELLOW,
    Person,
    person,
)

TOWNSFOLK: tuple[Person, ...] = (
    person("person", "1f9d1", ADULT, 0.178, Dress(top=TEAL, bottom=NAVY, shoes=WHITE), ANY, tones=True),
    person("old person", "1f9d3", ADULT, 0.182, Dress(top=GREEN, bottom=TAN, shoes=BROWN, sleeves="long"), ANY, tones=True),
    person("bearded man", "1f9d4-200d-2642-fe0f", ADULT, 0.178, Dress(top=RED, bottom=DENIM, shoes=BROWN, sleeves="long"), ANY),
    person("bald man", "1f468-200d-1f9b2", ADULT, 0.172, Dress(top=GREY, bottom=NAVY, shoes=BLACK), ANY),
    person("blond man", "1f471-200d-2642-fe0f", ADULT, 0.178, Dress(top=NAVY, bottom=TAN, shoes=BROWN), ANY),
    person("blonde woman", "1f471-200d-2640-fe0f", ADULT, 0.205, Dress(top=RED, bottom=NAVY, shoes=RED), ANY),
    person("red-haired man", "1f468-200d-1f9b0", ADULT, 0.178, Dress(top=GREEN, bottom=BROWN, shoes=BLACK), ANY),
    person("red-haired woman", "1f469-200d-1f9b0", ADULT, 0.205, Dress(top=TEAL, shoes=BROWN, below="dress"), ANY),
    person("curly-haired woman", "1f469-200d-1f9b1", ADULT, 0.215, Dress(top=ORANGE, bottom=DENIM, shoes=WHITE), ANY),
    person("judge", "1f9d1", ADULT, 0.178, Dress(top=BLACK, shoes=BLACK, sleeves="long", below="robe", extras=(("collar", WHITE),))),
    person("mechanic", "1f9d4", ADULT, 0.178, Dress(top=WHITE, bottom=BLUE, shoes=BLACK, extras=(("overalls", BLUE), ("belt", BROWN, GREY)))),
    person("factory worker", "1f9d1", ADULT, 0.178, Dress(top=ORANGE, bottom=GREY, shoes=BLACK, sleeves="long", hands=YELLOW, extras=(("overalls", GREY),))),
    person("office worker", "1f9d1", ADULT, 0.178, Dress(top=WHITE, bottom=NAVY, shoes=BLACK, sleeves="long", extras=(("coat", NAVY, WHITE), ("tie", RED)))),
    person("programmer", "1f9d1", ADULT, 0.178, Dress(top=GREY, bottom=DENIM, shoes=WHITE, sleeves="long", extras=(("buttons", WHITE, 1),))),
    person("groom", "1f468", ADULT, 0.178, Dress(top=WHITE, bottom=BLACK, shoes=BLACK, sleeves="long", extras=(("coat", BLACK, WHITE), ("tie", BLACK)))),
    person("bride", "1f469", ADULT, 0.205, Dress(top=WHITE, shoes=WHITE, below="robe", sleeves="none", extras=(("cape", WHITE, WHITE), ("belt", GOLD, GOLD)))),
    person("pregnant woman", "1f469", ADULT, 0.205, Dress(top=PURPLE, shoes=NAVY, below="dress", belly=PURPLE)),
    person("supervillain", "1f9b9", ADULT, 0.172, Dress(top=PURPLE, bottom=BLACK, shoes=PURPLE, hands=BLACK, sleeves="long", extras=(("cape", BLACK, PURPLE), ("belt", GOLD, GOLD))), cut=(0.22, 0, 0.79, 0.52, 0.45)),
    person("man with a turban", "1f473-200d-2642-fe0f", ADULT, 0.185, Dress(top=CREAM, bottom=CREAM, shoes=BROWN, sleeves="long", extras=(("belt", RED, GOLD),)), up=0.01),
    person("angel", "1f47c", CHILD, 0.215, Dress(top=WHITE, shoes=GOLD, below="robe", extras=(("wings", WHITE),)), up=0.02),
    person("climber", "1f9d1", ADULT, 0.178, Dress(top=BLUE, bottom=TAN, shoes=BROWN, extras=(("belt", RED, GREY),)), ANY, tones=True),
    person("snowboarder", "1f9d1", ADULT, 0.178, Dress(top=PURPLE, bottom=BLACK, shoes=WHITE, hands=BLACK, sleeves="long", extras=(("scarf", YELLOW),)), ANY, tones=True),
    person("golfer", "1f468", ADULT, 0.178, Dress(top=WHITE, bottom=TAN, shoes=WHITE), ANY, tones=True),
    person("rower", "1f9d1", ADULT, 0.178, Dress(top=WHITE, bottom=NAVY, sleeves="none", below="shorts"), ANY, tones=True),
    person("basketball player", "1f9d1", ADULT, 0.172, Dress(top=ORANGE, bottom=ORANGE, shoes=WHITE, sleeves="none", below="shorts"), ANY, tones=True),
    person("weightlifter", "1f9d4", ADULT, 0.178, Dress(top=RED, bottom=RED, shoes=BLACK, sleeves="none", below="shorts", extras=(("belt", BROWN, GOLD),)), ANY),
    person("gymnast", "1f469", ADULT, 0.205, Dress(top=TEAL, bottom=TEAL, sleeves="long", below="shorts"), ANY, tones=True),
    person("wrestler", "1f468-200d-1f9b2", ADULT, 0.172, Dress(bottom=BLUE, shoes=BLUE, below="shorts", extras=(("belt", BLACK, GOLD),)), "bottom"),
    person("jockey", "1f9d1", CHILD, 0.205, Dress(top=GREEN, bottom=WHITE, shoes=BLACK, sleeves="long", extras=(("buttons", WHITE),)), ANY),
    person("fencer", "1f9d1", ADULT, 0.178, Dress(top=WHITE, bottom=WHITE, shoes=WHITE, hands=WHITE, sleeves="long"), tones=True),
    person("monk", "1f468-200d-1f9b2", ADULT, 0.172, Dress(top=ORANGE, shoes=BROWN, below="robe", extras=(("scarf", RED),))),
    person("juggler", "1f9d1", ADULT, 0.178, Dress(top=WHITE, bottom=BLACK, shoes=RED, extras=(("overalls", RED), ("buttons", YELLOW))), ANY),
    person("devil", "1f47f", CHILD, 0.225, Dress(skin=(0.48, 0.26, 0.72), belly=(0.66, 0.44, 0.86), tail=((0.48, 0.26, 0.72), PINK), tail_shape="thin")),
)  # fmt: skip


def haired(name: str, code: str, hair: str, build: Build, wide: float, dress: Dress) -> Person:
    """Somebody who is called by the hair; pale, so that every hair differs from the skin."""
    made = person(name, code, build, wide, dress, ANY)
    return replace(made, face=replace(made.face, dye=HAIR[hair])) if hair else made


MENS, WOMENS = Dress(top=TEAL, bottom=DENIM, shoes=BROWN), Dress(top=GREEN, bottom=NAVY, shoes=BLACK)
BOYS, GIRLS = Dress(top=BLUE, bottom=TAN, shoes=RED, below="shorts"), Dress(top=YELLOW, shoes=RED, below="dress")
HAIRED: tuple[Person, ...] = (
    haired("black-haired man", "1f468-1f3fb", "", ADULT, 0.178, MENS),
    haired("brown-haired man", "1f468-1f3fb", "brown", ADULT, 0.178, MENS),
    haired("silver-haired man", "1f468-1f3fb", "silver", ADULT, 0.178, MENS),
    haired("curly-haired man", "1f468-1f3fc-200d-1f9b1", "", ADULT, 0.185, MENS),
    haired("black-haired woman", "1f469-1f3fb", "", ADULT, 0.205, WOMENS),
    haired("brown-haired woman", "1f469-1f3fb", "brown", ADULT, 0.205, WOMENS),
    haired("silver-haired woman", "1f469-1f3fb", "silver", ADULT, 0.205, WOMENS),
    haired("bald woman", "1f469-1f3fb-200d-1f9b2", "", ADULT, 0.178, WOMENS),
    haired("black-haired boy", "1f466-1f3fb", "", CHILD, 0.205, BOYS),
    haired("blond boy", "1f466-1f3fb", "blond", CHILD, 0.205, BOYS),
    haired("red-haired boy", "1f466-1f3fb", "red", CHILD, 0.205, BOYS),
    haired("brown-haired girl", "1f467-1f3fb", "brown", CHILD, 0.225, GIRLS),
    haired("blonde girl", "1f467-1f3fb", "blond", CHILD, 0.225, GIRLS),
    haired("red-haired girl", "1f467-1f3fb", "red", CHILD, 0.225, GIRLS),
)

WILD: tuple[Beast, ...] = (
    Beast("moose", hoofed(leg=0.38, length=0.48, radius=0.185, neck=(0, 0.2, 0.16), head=0.135, thick=0.056, tail=0.1, tail_up=0.2), Coat((0.46, 0.31, 0.26), feet=HOOF, tail="short", head="long", ears="side", muzzle=(0.38, 0.26, 0.22), parts=(("antlers", (0.86, 0.70, 0.48)),))),
    Beast("boar", stout(leg=0.21, radius=0.235, length=0.5, head=0.19, neck=(0, 0.05, 0.2), tail=0.16, tail_up=0.4, thick=0.066), Coat((0.44, 0.32, 0.28), feet=DARK, head="blunt", ears="upright", inner_ear=(0.62, 0.42, 0.40), tail="thin", parts=(("snout", (0.70, 0.48, 0.46), 0.40, 1.15, -0.05), ("mane", DARK)))),
)  # fmt: skip
