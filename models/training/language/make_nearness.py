"""
Writes main/planner/lexicon/nearness.json: for common nouns, the thing of the pack that means most nearly the same.

`python make_nearness.py <WordNet's folder dict>`, with what main/planner/lexicon/README.md says installed; again
whenever models/starter/vocabulary.json changes.
"""

import json
import sys
from pathlib import Path

import all_minilm_l6_v2
import numpy as np
import spacy_lookups_data
import srsly
from minilm import MiniLM
from wordnet import Meaning, Senses

ROOT = Path(__file__).parents[3]
VOCABULARY = ROOT / "models/starter/vocabulary.json"
TARGET = ROOT / "main/planner/lexicon/nearness.json"

COMMON = 6000
# Pairs below are not written; main/planner/lexicon/nearest-thing.ts asks for more.
LEAST_COSINE = 0.4
# Wu and Palmer's measure in WordNet. Embeddings also say what belongs together: by them alone a saddle is a horse.
LEAST_KINSHIP = 0.75
# What one could draw lies under these of WordNet's wider meanings, and not under the second.
DRAWN = {"person", "animal", "plant", "food", "fungus", "celestial_body", "artifact"}
UNDRAWN = {"body_part", "drug", "fabric", "way", "creation"}
RARE = -25.0
# Who lives is drawn as somebody or an animal, and nothing else is.
LIVING = ("person", "animal")


def is_drawn(noun: str, senses: Senses) -> bool:
    wider = {name for node in senses.paths[noun][0] for name in senses.names[node]}
    return noun not in senses.abstract and bool(wider & DRAWN) and not wider & UNDRAWN


def kinship(one: Meaning, other: Meaning) -> float:
    """Wu and Palmer (1994): how far down two meanings go together, 0..1."""
    shared = sum(a == b for a, b in zip(one, other, strict=False))
    return 2 * shared / (len(one) + len(other))


def living_kind(meaning: Meaning, senses: Senses) -> str | None:
    """`person` or `animal`, if what is meant is one."""
    wider = {name for node in meaning for name in senses.names[node]}
    return next((kind for kind in LIVING if kind in wider), None)


def common_nouns(senses: Senses) -> list[str]:
    """Single words, the commonest first, by the word probabilities of spaCy's lookups."""
    data = Path(spacy_lookups_data.__file__).parent / "data"
    probability = srsly.read_gzip_json(data / "en_lexeme_prob.json.gz")
    drawn = [noun for noun in senses.paths if "_" not in noun and len(noun) > 2 and is_drawn(noun, senses)]
    return sorted(drawn, key=lambda noun: -probability.get(noun, RARE))[:COMMON]


def main() -> None:
    senses = Senses(Path(sys.argv[1]))
    vocabulary = json.loads(VOCABULARY.read_text())["entities"]
    things = [(name, thing["name"]) for thing in vocabulary for name in (thing["name"], *thing["synonyms"])]
    meanings = [senses.of_name(name) for name, _ in things]
    kinds = {thing["name"]: thing["kind"] if thing["kind"] in LIVING else None for thing in vocabulary}
    known = {name for name, _ in things}
    nouns = [noun for noun in common_nouns(senses) if noun not in known]
    model = MiniLM(Path(all_minilm_l6_v2.__file__).parent / "model.zip")
    cosines = model.embed(nouns) @ model.embed([name for name, _ in things]).T
    near: dict[str, dict[str, float]] = {}
    for noun, row in zip(nouns, cosines, strict=True):
        path = senses.paths[noun][0]
        kind = living_kind(path, senses)
        for index in np.argsort(-row):
            if row[index] < LEAST_COSINE:
                break
            if kinds[things[index][1]] == kind and any(
                kinship(path, meaning) >= LEAST_KINSHIP for meaning in meanings[index]
            ):
                near.setdefault(things[index][1], {})[noun] = float(row[index])
                break
    pairs = {
        thing: " ".join(f"{noun}:{cosine:.2f}" for noun, cosine in sorted(found.items()))
        for thing, found in sorted(near.items())
    }
    TARGET.write_text(json.dumps({"nouns": len(nouns), "things": pairs}, ensure_ascii=False, indent=2) + "\n")


if __name__ == "__main__":
    main()
