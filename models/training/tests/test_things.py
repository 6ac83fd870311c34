"""The things of the world: enough of them, each with its picture and words of its own."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from settings import PICTURES
from world.actors import facing, names
from world.drawings import DRAWINGS, draw_thing
from world.entities import BODIED, BODY, COLOURS, DRAWN, ENTITIES, GLOWING, read_table
from world.held_out import HELD_OUT_ENTITIES
from world.sprites import crop_to_drawn, recolour

NAMES = {entity.name for entity in ENTITIES}
WORDS = Counter(word for entity in ENTITIES for word in (entity.name, *entity.synonyms))

COCO = tuple(name.strip() for name in (  # noqa: SIM905
    "person, bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, fire hydrant, stop sign, "
    "parking meter, bench, bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe, backpack, umbrella, "
    "handbag, tie, suitcase, frisbee, skis, snowboard, sports ball, kite, baseball bat, baseball glove, "
    "skateboard, surfboard, tennis racket, bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple, "
    "sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, dining "
    "table, toilet, tv, laptop, mouse, remote, keyboard, cell phone, microwave, oven, toaster, sink, "
    "refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush"
).split(","))  # fmt: skip
"""The eighty object classes that video benchmarks ask for."""


def test_there_are_enough_things() -> None:
    assert len(ENTITIES) >= 600


def test_every_benchmark_class_has_a_thing() -> None:
    assert len(COCO) == 80
    assert [name for name in COCO if name not in WORDS] == []


def test_no_word_leads_to_two_things() -> None:
    assert [word for word, count in WORDS.items() if count > 1] == []
    assert all(word == word.strip() and word for word in WORDS)


def test_every_picture_is_one_thing_and_none_of_them_is_held_out() -> None:
    codes = Counter(entity.code for entity in (*ENTITIES, *HELD_OUT_ENTITIES) if entity.code not in (DRAWN, BODY))
    assert [code for code, count in codes.items() if count > 1] == []
    assert {entity.name for entity in HELD_OUT_ENTITIES} & NAMES == set()


def test_what_we_draw_is_what_the_tables_say_we_draw() -> None:
    assert set(DRAWINGS) == {entity.name for entity in ENTITIES if entity.code == DRAWN}
    assert GLOWING <= NAMES


@pytest.mark.parametrize("name", sorted(DRAWINGS))
def test_a_drawing_is_whole_and_repeats(name: str) -> None:
    drawn = draw_thing(name)
    assert drawn.tobytes() == draw_thing(name).tobytes()
    covered = drawn[..., 3] > 128
    assert 0.02 < covered.mean() < 0.95
    assert drawn[covered][:, :3].std() > 8, "shaded, not flat"
    assert max(crop_to_drawn(drawn).shape[:2]) == 208


@pytest.mark.parametrize("name", [e.name for e in ENTITIES if e.code == DRAWN and e.colourable])
def test_what_people_colour_looks_another_in_every_colour(name: str) -> None:
    drawn = crop_to_drawn(draw_thing(name), 64)
    seen = drawn[..., 3] > 128
    means = np.array([recolour(drawn, colour)[seen][:, :3].mean(0) for colour in COLOURS])
    apart = np.linalg.norm(means[:, None] - means[None], axis=-1)
    assert apart[~np.eye(len(COLOURS), dtype=bool)].min() > 4


def test_a_name_is_listed_once() -> None:
    with pytest.raises(ValueError):
        read_table("# food\nplum | drawn | f | 0.2 | y |\nplum | 1f351 | f | 0.2 | n |")


def test_who_is_nothing_but_a_body_has_one() -> None:
    assert {e.name for e in ENTITIES if e.code == BODY} <= set(names())


@pytest.mark.skipif(not PICTURES.exists(), reason="faces come from the packages in `pictures`")
def test_who_has_a_body_looks_the_way_it_does_at_rest() -> None:
    bodied = [entity for entity in ENTITIES if entity.kind in BODIED and entity.name in names()]
    assert len(bodied) > 140
    assert [e.name for e in bodied if e.facing != facing(e.name)] == []
