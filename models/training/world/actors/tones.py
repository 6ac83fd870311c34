"""Skin tones of the cast: a face whose skin and hair are one yellow is no face from afar."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

from settings import PICTURES
from world.actors.people import TONES, Person, toned
from world.sprites import with_selector

LIGHT, MEDIUM_LIGHT, MEDIUM, MEDIUM_DARK, _ = TONES
OWN = {
    "man": MEDIUM_LIGHT,
    "woman": LIGHT,
    "boy": LIGHT,
    "girl": MEDIUM,
    "child": MEDIUM_LIGHT,
    "baby": MEDIUM,
    "person": MEDIUM_LIGHT,
    "old man": LIGHT,
    "old woman": MEDIUM,
    "red-haired man": LIGHT,
    "red-haired woman": LIGHT,
    "blond man": LIGHT,
    "blonde woman": LIGHT,
    "white-haired man": LIGHT,
    "white-haired woman": LIGHT,
    "santa claus": LIGHT,
    "vampire": LIGHT,
    "wizard": LIGHT,
    "superhero": MEDIUM_LIGHT,
    "king": MEDIUM,
    "queen": MEDIUM_LIGHT,
    "doctor": MEDIUM_LIGHT,
    "chef": LIGHT,
}
"""Of those most often seen; others have one of these by their name."""
OTHERS = (LIGHT, MEDIUM_LIGHT, MEDIUM, MEDIUM_DARK)


def natural(row: Person) -> Person:
    """The same in a skin tone of their own; as they are where the pictures have but one of them."""
    code = row.face.code
    if not code or "1f3f" in code or not has_tones(code):
        return row
    return toned(row, OWN.get(row.name, OTHERS[crc32(row.name.encode()) % len(OTHERS)]))


@lru_cache(maxsize=512)
def has_tones(code: str) -> bool:
    first, *rest = code.split("-", 1)
    folder = PICTURES / "@lobehub/fluent-emoji-3d/assets"
    return with_selector(folder, "-".join([first + LIGHT, *rest])).exists()

