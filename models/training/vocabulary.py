"""Writes the pack's word list for the planner: `python vocabulary.py FILE`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from settings import PICTURES, RUNS
from world.actors import RIGS
from world.bank import MAIN_STYLE, Bank, load_bank
from world.entities import COLOURS, ENTITIES
from world.places import PLACES


def vocabulary(bank: Bank) -> dict[str, object]:
    """See `Vocabulary` in preload/contract/pack.ts; who has a body in `world.actors` has a `rig`."""
    sprites = bank.sprites[MAIN_STYLE]
    entities = [
        {
            "name": entity.name,
            "synonyms": list(entity.synonyms),
            "kind": entity.kind,
            "facing": entity.facing,
            "aspect": round(sprites[entity.name].shape[1] / sprites[entity.name].shape[0], 3),
            "scale": entity.scale,
            "colourable": entity.colourable,
            **({"rig": RIGS[entity.name]} if entity.name in RIGS else {}),
        }
        for entity in ENTITIES
    ]
    places = [
        {
            "name": name,
            "synonyms": list(place.synonyms),
            "indoors": place.indoors,
            "ground": place.ground,
            "lights": list(place.lights),
        }
        for name, place in PLACES.items()
    ]
    return {"entities": entities, "places": places, "colours": list(COLOURS)}


def main() -> None:
    bank = load_bank(PICTURES, RUNS, place_variants=0)
    Path(sys.argv[1]).write_text(json.dumps(vocabulary(bank), indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
