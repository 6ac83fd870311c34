"""The cast: every actor by its name, and others of the same kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np

from world.actors.animals import BEASTS, BIRDS, SNAKES, SWIMMERS
from world.actors.beasts import beast_solids
from world.actors.bird import bird_solids
from world.actors.drawing import Actor
from world.actors.dress import body_solids
from world.actors.extras import EXTRAS
from world.actors.faces import Face, head_of, picture_of, skin_of, texture
from world.actors.people import EVERYBODY as FIRST
from world.actors.people import Person, natural, varied
from world.actors.puppet import Puppet, Wheel
from world.actors.rigs import beast_rig, biped_rig, bird_rig, fish_rig, snake_rig
from world.actors.swimmer import fish_solids, snake_solids
from world.actors.things import THINGS
from world.actors.townsfolk import HAIRED, TOWNSFOLK, WILD
from world.drawings import draw_thing
from world.entities import DRAWN

DEFAULT_SKIN = (1.0, 0.76, 0.16)
EVERYBODY: dict[str, Person] = {**FIRST, **{row.name: natural(row) for row in (*TOWNSFOLK, *HAIRED)}}
BEAST_ROWS = {row.name: row for row in (*BEASTS, *WILD)}
BIRD_ROWS = {row.name: row for row in BIRDS}
SWIMMER_ROWS = {row.name: row for row in SWIMMERS}
SNAKE_ROWS = {row[0]: row for row in SNAKES}
THING_ROWS = {row.name: row for row in THINGS}
NAMES: tuple[str, ...] = (*EVERYBODY, *BEAST_ROWS, *BIRD_ROWS, *SWIMMER_ROWS, *SNAKE_ROWS, *THING_ROWS)


RIGS: dict[str, str] = {
    **{name: "biped" for name in EVERYBODY},
    **{name: "quadruped" for name in BEAST_ROWS},
    **{name: "bird" for name in BIRD_ROWS},
    **{name: "fish" for name in SWIMMER_ROWS},
    **{name: "snake" for name in SNAKE_ROWS},
    **{name: row.kind for name, row in THING_ROWS.items()},
}
"""How each moves, by name; known without drawing anybody."""


@dataclass(frozen=True)
class Style:
    """How somebody is drawn: whose pictures, flat or lit, with what outline."""

    pictures: str = "fluent-3d"
    flat: float = 0.0
    outline: float = 0.0


@lru_cache(maxsize=1024)
def actor(name: str, variant: int = 0, style: Style = Style()) -> Actor | Puppet:
    """Variant 0 is the usual look; others wear other colours where people do. KeyError when nobody is called so."""
    if name in EVERYBODY:
        row = EVERYBODY[name]
        return human(varied(row, np.random.default_rng(variant)) if variant else row, style)
    if name in BEAST_ROWS:
        beast = BEAST_ROWS[name]
        head = head_of(Face(beast.face), beast.wide, style.pictures) if beast.face else None
        h = beast.build.head
        return Actor(
            name,
            beast_rig(beast.build),
            beast_solids(beast.build, beast.coat),
            head,
            "head",
            (0, h * beast.at[0], h * beast.at[1]),
            style.flat,
            style.outline,
        )
    if name in BIRD_ROWS:
        fowl = BIRD_ROWS[name]
        return Actor(
            name,
            bird_rig(fowl.build, fowl.front),
            bird_solids(fowl.build, fowl.plumage),
            flat=style.flat,
            outline=style.outline,
        )
    if name in SWIMMER_ROWS:
        fish = SWIMMER_ROWS[name]
        return Actor(
            name, fish_rig(fish.build), fish_solids(fish.build, fish.scales), flat=style.flat, outline=style.outline
        )
    if name in SNAKE_ROWS:
        _, build, scales = SNAKE_ROWS[name]
        return Actor(name, snake_rig(build), snake_solids(build, scales), flat=style.flat, outline=style.outline)
    thing = THING_ROWS[name]
    drawn = texture(draw_thing(name)) if thing.code == DRAWN else picture_of(thing.code, style.pictures)
    wheels = tuple(Wheel(*wheel) for wheel in thing.wheels)
    if thing.faces == "left":
        drawn = np.ascontiguousarray(cv2.flip(drawn, 1))
        wheels = tuple(replace(wheel, x=1 - wheel.x) for wheel in wheels)
    return Puppet(name, drawn, thing.kind, wheels, "front" if thing.faces == "front" else "side")


def human(row: Person, style: Style) -> Actor:
    head = head_of(row.face, row.wide, style.pictures) if row.face.code else None
    dress = row.dress
    if dress.skin == DEFAULT_SKIN:
        dress = replace(dress, skin=skin_of(row.face))
    solids = body_solids(row.build, dress)
    for name, *rest in dress.extras:
        solids += EXTRAS[name](row.build, *rest)
    if head is None:
        return Actor(row.name, biped_rig(row.build), solids, flat=style.flat, outline=style.outline)
    # The chin rests on the neck: the picture's lower edge is where the head begins.
    rows, columns = head.front.shape[:2]
    scale = 2 * row.wide / columns
    up = (1 - head.centre[1]) * rows * scale - 0.045
    return Actor(row.name, biped_rig(row.build), solids, head, "head", (0, up, 0.02), style.flat, style.outline)
