"""Sentences about a picture, in the words a film-maker or our planner would use."""

from __future__ import annotations

import numpy as np

from world.entities import ENTITIES
from world.places import PLACES

STILL = ("", "sits", "stands", "waits", "rests", "is", "sleeps", "looks around", "lies", "smiles")
MOVING = ("runs", "moves", "walks", "jumps", "flies", "rolls", "floats", "rises", "falls", "dances", "travels")
BETWEEN = ("and", "with", "next to", "beside", "near", "chases", "follows", "behind", "meets", "looks at", "above")
NUMBERS = ("", "a", "two", "three", "four", "five", "six")
PREPOSITIONS = {
    "beach": "on the", "ocean": "on the", "underwater": "", "sky": "in the", "night sky": "in the", "outer space": "in",
    "farm": "on a", "road": "on a", "stage": "on a", "city street": "on a", "playground": "on a", "mountains": "in the",
    "lake": "by the",
}  # fmt: skip
SYNONYMS = {entity.name: entity.synonyms for entity in ENTITIES}

THINGS = {word for name, synonyms in SYNONYMS.items() for word in (name, *synonyms)}


def called(name: str, is_place: bool) -> list[str]:
    """The name first, then its synonyms, with the colour kept.

    What names a thing ("moon", "house") names no place here, or the one word would mean two pictures.
    """
    if is_place:
        return [name, *(word for word in PLACES[name].synonyms if word not in THINGS)]
    base = next(known for known in (name, name.partition(" ")[2]) if known in SYNONYMS)
    return [name] + [name[: len(name) - len(base)] + word for word in SYNONYMS[base]]


def with_article(noun: str, rng: np.random.Generator) -> str:
    article = "the" if rng.random() < 0.2 else "an" if noun[0] in "aeiou" else "a"
    return f"{article} {noun}"


def synonym(name: str, rng: np.random.Generator, share: float = 0.25) -> str:
    """The name, or one of its synonyms, with its colour kept."""
    base = next((known for known in (name, name.partition(" ")[2]) if known in SYNONYMS), None)
    if base is None or not SYNONYMS[base] or rng.random() > share:
        return name
    words = SYNONYMS[base]
    return name[: len(name) - len(base)] + words[rng.integers(len(words))]


def where(place: str, rng: np.random.Generator) -> str:
    """ "on the beach", "in a bedroom" … sometimes by a synonym."""
    synonyms = PLACES[place].synonyms
    if synonyms and rng.random() < 0.15:
        return f"in the {synonyms[rng.integers(len(synonyms))]}"
    return f"{PREPOSITIONS.get(place, 'in a')} {place}".strip()


def caption(names: list[str], place: str, rng: np.random.Generator) -> str:
    """One sentence naming most of the entities, counted where they repeat, and usually the place."""
    counted = {name: names.count(name) for name in names}
    said = [
        f"{NUMBERS[min(count, 6)]} {synonym(name, rng)}s" if count > 1 else with_article(synonym(name, rng), rng)
        for name, count in counted.items()
    ]
    rng.shuffle(said)
    verbs = STILL if rng.random() < 0.4 else MOVING
    sentence = said[0] if said else "an empty place"
    if len(said) == 1:
        sentence += f" {verbs[rng.integers(len(verbs))]}"
    for position, other in enumerate(said[1:]):
        between = BETWEEN[rng.integers(len(BETWEEN))] if position == 0 else "and"
        sentence += f" {between} {other}"
    at = where(place, rng) if rng.random() < 0.95 else ""
    words = f"{at}, {sentence}" if rng.random() < 0.15 else f"{sentence} {at}"
    return " ".join(words.split()).strip(", ")
