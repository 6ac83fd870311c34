"""Writes the pack's word list for the planner: `python vocabulary.py FILE`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from settings import PICTURES
from world.actors import RIGS
from world.bank import MAIN_STYLE, load_main_style
from world.entities import COLOURS, ENTITIES, TABLES
from world.places import PLACES
from world.sprites import Sprite


def vocabulary(sprites: Mapping[str, Sprite]) -> dict[str, object]:
    """See `Vocabulary` in preload/contract/pack.ts; `sprites` are those of the main style.

    Beside what that asks for: `group` (furniture, building, tool …), `rig` (how `world.actors` moves who has a body),
    `korean` (names), and `states`: what a thing becomes, and how one says so.
    """
    korean, states = read_korean(), read_states()
    entities = [
        {
            "name": entity.name,
            "synonyms": list(entity.synonyms),
            "korean": korean["things"].get(entity.name, []),
            "kind": entity.kind,
            "group": entity.group,
            "facing": entity.facing,
            "aspect": round(sprites[entity.name].shape[1] / sprites[entity.name].shape[0], 3),
            "scale": entity.scale,
            "colourable": entity.colourable,
            **({"rig": RIGS[entity.name]} if entity.name in RIGS else {}),
            "states": states.get(entity.name, []),
        }
        for entity in ENTITIES
    ]
    places = [
        {
            "name": name,
            "synonyms": list(place.synonyms),
            "korean": korean["places"].get(name, []),
            "indoors": place.indoors,
            "ground": place.ground,
            "lights": list(place.lights),
        }
        for name, place in PLACES.items()
    ]
    return {"entities": entities, "places": places, "colours": list(COLOURS)}


def read_korean() -> dict[str, dict[str, list[str]]]:
    """Korean names, the usual one first, of `things` and of `places` by their English name."""
    made: dict[str, dict[str, list[str]]] = {}
    for line in (TABLES / "korean.txt").read_text().splitlines():
        if line.startswith("#"):
            of = made.setdefault(line[1:].strip(), {})
            continue
        name, _, said = line.partition(": ")
        of[name] = said.split(", ")
    return made


def read_states() -> dict[str, list[dict[str, object]]]:
    """Thing → [{verbs: how one says what happens to it, becomes: the thing that it then is}]."""
    made: dict[str, list[dict[str, object]]] = {}
    for line in (TABLES / "states.txt").read_text().splitlines():
        if not line.startswith("#"):
            name, verbs, becomes = (part.strip() for part in line.split("|"))
            made.setdefault(name, []).append({"verbs": verbs.split(", "), "becomes": becomes})
    return made


def main() -> None:
    made = vocabulary(load_main_style(PICTURES).sprites[MAIN_STYLE])
    Path(sys.argv[1]).write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
