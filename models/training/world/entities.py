"""The things the world knows: names, synonyms, and what draws each.

`tables/*.txt` has one line an entity: `name | picture | facing | scale | colourable | synonyms`, under a heading for
its kind and, where there are many of a kind, its group. `picture` is an emoji's code point(s), or `drawn` for those of
`drawings`. `facing` is the way the drawn picture looks: l, r or f (front). `colourable`: y, n, or p where the pale
parts of its picture are what takes the colour. `scale` is the usual height beside a grown
person (1).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TABLES = Path(__file__).parent / "tables"
FILES = ("animals", "people", "vehicles", "food", "plants", "objects", "sky")
DRAWN, BODY = "drawn", "body"
"""Instead of a code point: what no set of emoji has, and who has only a body of `world.actors`."""
BODIED = ("person", "animal")
"""Kinds that are shown with whole bodies where `world.actors` has them."""

# Beside all that is in the sky.
GLOWING = {
    "light bulb", "candle", "traffic light", "ghost", "street lamp", "floor lamp", "desk lamp", "chandelier", "lantern",
    "camping lantern", "campfire", "fireplace", "flashlight", "police light", "oil lamp",
}  # fmt: skip

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "white", "black", "brown", "gray")


@dataclass(frozen=True)
class Entity:
    name: str
    code: str
    kind: str
    facing: str
    scale: float
    colourable: bool
    synonyms: tuple[str, ...]
    group: str = ""
    """Finer than its kind where that has many: furniture, building, tool …"""
    pale: bool = False
    """Whether its colour is that of its pale parts."""

    @property
    def glows(self) -> bool:
        """Whether it is as bright by night as by day."""
        return self.kind == "sky" or self.name in GLOWING

    def tinted(self, tint: tuple[float, float, float]) -> tuple[float, float, float]:
        """What a place's light does to its red, green and blue."""
        return (1, 1, 1) if self.glows else tint


def read_table(table: str) -> tuple[Entity, ...]:
    """Entities in table order; raises ValueError on a malformed line or a repeated name."""
    entities: list[Entity] = []
    kind = group = ""
    for line in filter(None, table.strip().splitlines()):
        if line.startswith("#"):
            kind, _, group = line[1:].strip().partition(" ")
            continue
        name, code, facing, scale, colourable, synonyms = (part.strip() for part in line.split("|"))
        words = tuple(word.strip() for word in synonyms.split(",") if word.strip())
        side = {"l": "left", "r": "right", "f": "front"}[facing]
        entities.append(
            Entity(name, code, kind, side, float(scale), colourable != "n", words, group, colourable == "p")
        )
    if len({entity.name for entity in entities}) != len(entities):
        raise ValueError("an entity name is listed twice")
    return tuple(entities)


ENTITIES = read_table("\n".join((TABLES / f"{file}.txt").read_text() for file in FILES))
