"""Composition: a thing lies where its box says, to a fraction of a pixel."""

from __future__ import annotations

import numpy as np

from world.bank import Bank, Look
from world.captions import caption, synonym
from world.entities import COLOURS, ENTITIES, read_table
from world.samples import overlap_share, placed, stands
from world.scenes import GREY, Placed, compose, portrait
from world.sprites import Sprite, recolour


def square(side: int = 40) -> Sprite:
    sprite = np.zeros((side, side, 4), np.uint8)
    sprite[..., 0], sprite[..., 3] = 220, 255
    return sprite


def test_a_thing_fills_its_box_and_nothing_else() -> None:
    place = np.zeros((256, 256, 3), np.uint8)
    picture = compose(place, [Placed(square(), (0.25, 0.5, 0.5, 0.75), shadow=False)])
    assert picture[130:190, 66:126, 0].min() >= 215
    picture[127:193, 63:129] = 0
    assert picture.max() == 0


def test_a_box_past_the_edge_is_cut_there() -> None:
    place = np.zeros((64, 64, 3), np.uint8)
    picture = compose(place, [Placed(square(), (0.75, -0.25, 1.5, 0.5), shadow=False)])
    assert picture[4:28, 52:, 0].min() >= 210 and picture[:, :46].max() == 0


def test_a_thing_wholly_outside_draws_nothing() -> None:
    place = np.full((64, 64, 3), 7, np.uint8)
    assert np.array_equal(compose(place, [Placed(square(), (1.2, 0.2, 1.6, 0.6), shadow=True)]), place)


def test_a_portrait_is_the_thing_on_grey_with_its_coverage() -> None:
    sprite = square()
    sprite[:, 20:, 3] = 0
    picture, alpha = portrait(sprite)
    assert abs(int(picture[64, 20, 0]) - 220) <= 1 and tuple(picture[64, 110]) == (GREY, GREY, GREY)
    assert alpha[64, 20] == 255 and alpha[64, 110] == 0


def test_recolouring_moves_the_main_colour_and_keeps_the_outline() -> None:
    blue = recolour(square(), "blue")
    assert blue[20, 20, 2] > 150 > blue[20, 20, 0]
    assert np.array_equal(blue[..., 3], square()[..., 3])
    assert recolour(square(), "black")[20, 20, :3].max() < 110
    assert recolour(square(), "white")[20, 20, :3].min() > 180


def test_names_and_colours_do_not_collide() -> None:
    names = [word for entity in ENTITIES for word in (entity.name, *entity.synonyms)]
    assert len(names) == len(set(names))
    coloured = {f"{colour} {entity.name}" for entity in ENTITIES if entity.colourable for colour in COLOURS}
    assert not coloured & set(names)


def test_things_take_on_the_light_they_stand_in_but_what_glows_does_not() -> None:
    sprite = np.full((20, 20, 4), 200, np.uint8)
    sprite[..., 3] = 255
    bank = Bank({"fluent-3d": dict.fromkeys(("cat", "fire"), sprite)}, {}, {})
    by_name = {entity.name: entity for entity in ENTITIES}
    seen: dict[str, list[int]] = {}
    for name in ("cat", "fire"):
        look = Look(by_name[name], name, "fluent-3d", None, False)
        thing = placed(bank, look, (0.25, 0.25, 0.75, 0.75), "forest", (0.5, 0.75, 1.2))
        seen[name] = compose(np.zeros((64, 64, 3), np.uint8), [thing])[32, 32].tolist()
    assert seen == {"cat": [100, 150, 240], "fire": [200, 200, 200]}


def test_a_repeated_name_is_refused() -> None:
    try:
        read_table("# animal\ncat | 1 | l | 1 | y |\ncat | 2 | l | 1 | y |")
    except ValueError as error:
        assert "twice" in str(error)
    else:
        raise AssertionError("a repeated name was taken")


def test_captions_name_the_place_or_the_things() -> None:
    rng = np.random.default_rng(0)
    said = [caption(["cat", "cat"], "beach", rng) for _ in range(40)]
    assert all("two" in sentence for sentence in said)
    assert synonym("red car", np.random.default_rng(1), share=1.0).startswith("red ")


def test_shadows_and_overlap_follow_fixed_rules() -> None:
    cat = Look(ENTITIES[0], "cat", "fluent-3d", None, False)
    assert stands(cat, (0.1, 0.5, 0.4, 0.9), 0.9) and not stands(cat, (0.1, 0.1, 0.4, 0.4), 0.9)
    assert overlap_share((0, 0, 1, 1), (0.5, 0.5, 1, 1)) == 1.0
    assert overlap_share((0, 0, 0.4, 0.4), (0.5, 0.5, 1, 1)) == 0.0
