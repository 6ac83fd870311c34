"""What training never sees: thirty entities, and one drawing style of things it knows. For measuring references."""

from __future__ import annotations

from world.bank import HELD_OUT_STYLE
from world.entities import ENTITIES, Entity, read_table

ENTITY_TABLE = """
# animal
sloth | 1f9a5 | f | 0.5 | n |
skunk | 1f9a8 | l | 0.4 | n |
badger | 1f9a1 | l | 0.4 | n |
dodo | 1f9a4 | l | 0.6 | n |
mammoth | 1f9a3 | l | 1.8 | n |
bison | 1f9ac | l | 1.2 | n |
ram | 1f40f | l | 0.7 | n |
beetle | 1fab2 | f | 0.1 | n |
scorpion | 1f982 | f | 0.2 | n |
shrimp | 1f990 | l | 0.1 | n |
squid | 1f991 | f | 0.4 | n |
black cat | 1f408-200d-2b1b | l | 0.4 | n |
# food
ginger root | 1fada | f | 0.15 | n |
pretzel | 1f968 | f | 0.15 | n |
tamale | 1fad4 | f | 0.2 | n |
eggplant | 1f346 | f | 0.2 | n |
coconut | 1f965 | f | 0.2 | n |
kiwi fruit | 1f95d | f | 0.1 | n |
# object
alembic | 2697 | f | 0.4 | n |
banjo | 1fa95 | f | 0.6 | n |
postal horn | 1f4ef | f | 0.3 | n |
microscope | 1f52c | f | 0.4 | n |
trackball | 1f5b2 | f | 0.2 | n |
hamsa | 1faac | f | 0.25 | n |
nesting doll | 1fa86 | f | 0.3 | n |
boomerang | 1fa83 | f | 0.2 | n |
fondue | 1fad5 | f | 0.3 | n |
joystick | 1f579 | f | 0.2 | n |
abacus | 1f9ee | f | 0.3 | n |
fire extinguisher | 1f9ef | f | 0.4 | n |
"""

HELD_OUT_ENTITIES: tuple[Entity, ...] = read_table(ENTITY_TABLE)
STYLE_SAMPLES = tuple(entity for entity in ENTITIES if entity.code in {
    "1f408", "1f415", "1f98a", "1f418", "1f427", "1f422", "1f697", "1f680", "1f6b2", "1f40e",
    "1f992", "1f437", "1f98b", "1f355", "1f34e", "1f382", "1f3b8", "2602", "1f916", "1f47b",
})  # fmt: skip
"""Known things that are also measured in the style never trained on."""

__all__ = ["HELD_OUT_ENTITIES", "HELD_OUT_STYLE", "STYLE_SAMPLES"]
