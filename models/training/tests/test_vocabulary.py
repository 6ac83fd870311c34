"""The word list: its Korean names and states speak of things and places that there are."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from vocabulary import read_korean, read_states, vocabulary
from world.entities import ENTITIES
from world.places import PLACES

NAMES = {entity.name for entity in ENTITIES}


def test_everything_has_a_korean_name_and_no_korean_name_has_two_things() -> None:
    korean = read_korean()
    assert set(korean["things"]) == NAMES
    assert set(korean["places"]) == set(PLACES)
    for named in korean.values():
        said = Counter(word for words in named.values() for word in words)
        assert [word for word, count in said.items() if count > 1] == []


def test_states_lead_from_things_to_other_things() -> None:
    states = read_states()
    for name, changes in states.items():
        assert name in NAMES
        verbs = Counter(verb for change in changes for verb in change["verbs"])
        assert max(verbs.values()) == 1, f"{name}: one verb, one outcome"
        assert all(change["becomes"] in NAMES - {name} for change in changes)


def test_the_word_list_says_what_the_planner_reads() -> None:
    made = vocabulary(dict.fromkeys(NAMES, np.zeros((20, 10, 4), np.uint8)))
    cat = next(entity for entity in made["entities"] if entity["name"] == "cat")
    assert cat["aspect"] == 0.5
    assert cat["rig"] == "quadruped"
    assert cat["facing"] == "right"
    assert "고양이" in cat["korean"]
    door = next(entity for entity in made["entities"] if entity["name"] == "door")
    assert door["states"] == [{"verbs": ["open"], "becomes": "open door"}]
    assert all(0.7 <= place["ground"] <= 0.97 for place in made["places"])
    assert "in the rain" in next(place for place in made["places"] if place["name"] == "forest")["lights"]
