"""What the judge learns from: actors acting, and how its names begin."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from begin_judge import fitted, mean_looks, rows, some
from settings import PICTURES
from stages.detector import NOTHING, set_acting
from world.acting import Acted, acted, seen
from world.actors import MARGIN
from world.bank import MAIN_STYLE, Bank, Look
from world.entities import COLOURS, ENTITIES

FOX = next(entity for entity in ENTITIES if entity.name == "fox")


def test_what_is_seen_of_an_act_is_cut_out_and_said_in_the_box_at_rest() -> None:
    left, top, right, bottom = MARGIN
    width, height = round(100 * (1 + left + right)), round(100 * (1 + top + bottom))
    sprite = np.zeros((height, width, 4), np.uint8)
    x, y = round(100 * left), round(100 * top)
    sprite[y + 20 : y + 100, x - 10 : x + 50] = 255
    found = seen(sprite)
    assert found is not None
    assert found.sprite.shape == (80, 60, 4)
    assert np.allclose(found.box, (-0.1, 0.2, 0.5, 1.0), atol=0.011)


def test_where_nothing_is_seen_there_is_no_act() -> None:
    assert seen(np.zeros((50, 50, 4), np.uint8)) is None


@pytest.mark.skipif(not PICTURES.exists(), reason="faces come from the packages in `pictures`")
def test_an_actor_is_drawn_in_different_acts_and_the_same_ones_each_time() -> None:
    first, again = acted("fox"), acted("fox")
    assert len({one.box for one in first}) > 8
    assert all(np.array_equal(a.sprite, b.sprite) for a, b in zip(first, again, strict=True))


def test_who_acts_has_the_box_of_what_is_seen_turned_round_where_mirrored() -> None:
    bank = Bank({}, {}, {}, {"fox": [Acted(np.full((4, 4, 4), 255, np.uint8), (-0.5, 0.25, 0.75, 1.0))]})
    rng = np.random.default_rng(0)
    for mirrored, expected in ((False, (0.1, 0.4, 0.35, 0.7)), (True, (0.25, 0.4, 0.5, 0.7))):
        look = Look(FOX, "fox", MAIN_STYLE, None, mirrored)
        drawn = [set_acting(rng, bank, look, (0.2, 0.3, 0.4, 0.7)) for _ in range(40)]
        acting = [box for one, box in drawn if one.acted == 0]
        resting = [box for one, box in drawn if one.acted is None]
        assert len(acting) > 10 and len(resting) > 5
        assert np.allclose(acting, expected) and np.allclose(resting, (0.2, 0.3, 0.4, 0.7))


def test_other_styles_have_no_acts() -> None:
    bank = Bank({}, {}, {}, {"fox": [Acted(np.zeros((4, 4, 4), np.uint8), (0, 0, 1, 1))]})
    look, box = Look(FOX, "fox", "noto", None, False), (0.0, 0.0, 1.0, 1.0)
    assert all(set_acting(np.random.default_rng(i), bank, look, box) == (look, box) for i in range(20))


def test_cells_are_rows_in_the_order_of_their_classes() -> None:
    maps = torch.arange(2 * 3 * 2 * 2).view(2, 3, 2, 2)
    assert rows(maps)[1].tolist() == maps[0, :, 0, 1].tolist()
    assert rows(maps[:, 0])[5] == maps[1, 0, 0, 1]


def test_of_cells_those_of_things_are_taken_and_rims_never() -> None:
    classes = torch.full((1, 32, 32), -100)
    classes[0, :4], classes[0, 4:8] = 7, NOTHING
    taken = classes.flatten()[some(classes)]
    assert (taken == 7).sum() == 64 and (taken == NOTHING).sum() == 16 and (taken < 0).sum() == 0


def test_a_class_layer_is_fitted_to_features_that_can_be_told_apart() -> None:
    torch.manual_seed(0)
    classes = torch.randint(5, (800,))
    features = torch.eye(5)[classes] * 3 + torch.randn(800, 5) * 0.5
    weight, bias = fitted(features, classes, 5, steps=200)
    assert ((features @ weight.T + bias).argmax(1) == classes).float().mean() > 0.97


def test_a_look_that_was_not_seen_has_the_mean_of_its_entity() -> None:
    of_each = len(COLOURS) + 1
    looks = torch.zeros(2, 64)
    looks[0, 0] = looks[1, 1] = 1
    made = mean_looks(looks, torch.tensor([3 * of_each, 3 * of_each + 1]))
    assert made[3 * of_each].tolist() == looks[0].tolist()
    assert torch.allclose(made[3 * of_each + 2], (looks[0] + looks[1]) / 2**0.5)
