"""The act network: what is computed is exact, and what is found can be told from what was drawn."""

from __future__ import annotations

import math

import pytest
import torch

from networks.act import (
    ASPECT,
    FIELDS,
    MAPS,
    TERMS,
    VIEWS,
    Act,
    Found,
    Rigs,
    firm,
    frame_points,
    from_far_to_near,
    harmonics,
    inverse,
    spread,
)
from networks.graphs import ActGraph
from networks.towers import GRID, GRID_CHANNELS
from stages.act import found_loss, own_error, recoloured, rigs
from world.actors import MARGIN
from world.actors.parts import SLOTS, TREES

ACTS = 3
TWO = Rigs(((0, 0), (0, 0, 1)), 3)
"""A rig of a body and an arm, and one of a body, an arm and a hand."""


def small(margin: tuple[float, float, float, float] = MARGIN) -> Act:
    network = Act(ACTS, margin, TWO, (8, 8, 16, 16))
    still = torch.zeros(ACTS * VIEWS, TERMS, 6, FIELDS)
    still[:, 0, :, [0, 3, 4, 7]] = 1.0
    network.motions.copy_(still.reshape(network.motions.shape))
    return network.eval()


def given(frames: int) -> tuple[torch.Tensor, ...]:
    turn = torch.linspace(0, 6, frames)
    act = torch.eye(ACTS)[torch.arange(frames) % ACTS]
    return act, torch.stack([turn.cos(), turn.sin()], dim=1), torch.eye(VIEWS)[torch.arange(frames) % VIEWS]


def told(seen: torch.Tensor, whole: torch.Tensor, joints: list[list[float]], rig: int) -> Found:
    """As if it had been found for certain; the picture is as wide as high."""
    logits = torch.nn.functional.one_hot(seen, 4).permute(2, 0, 1)[None].float() * 40
    aspect = torch.tensor([math.log(1 / ASPECT)])
    return Found(torch.eye(2)[rig][None], aspect, logits, (whole[None].float() - 0.5) * 40, torch.tensor([joints]))


def test_harmonics_are_those_of_the_angle() -> None:
    angle = torch.tensor([0.3, 2.0, -1.2])
    made = harmonics(torch.stack([angle.cos(), angle.sin()], dim=1))
    for number in range(4):
        assert torch.allclose(made[:, 2 * number], (angle * (number + 1)).cos(), atol=1e-5)
        assert torch.allclose(made[:, 2 * number + 1], (angle * (number + 1)).sin(), atol=1e-5)


def test_the_box_lies_in_the_frame_where_the_margin_says() -> None:
    points = frame_points((0.5, 0.25, 0.5, 0.0), 128)
    assert torch.allclose(points[0, 0], torch.tensor([-2 + 2 / 128, -1.5 + 1.25 / 128]), atol=1e-4)
    assert torch.allclose(points[-1, -1], torch.tensor([2 - 2 / 128, 1 - 1.25 / 128]), atol=1e-4)


def test_the_inverse_of_a_turn_turns_back_and_nothing_grows_without_bound() -> None:
    cos, sin = math.cos(0.7), math.sin(0.7)
    back = inverse(torch.tensor([cos, -sin, sin, cos]))
    assert torch.allclose(back * 1.02, torch.tensor([[cos, sin], [-sin, cos]]), atol=1e-5)
    assert inverse(torch.tensor([1.0, 0.0, 0.0, 1e-6])).abs().max() < 4


def test_parts_are_laid_from_far_to_near() -> None:
    assert from_far_to_near(torch.tensor([[0.3, -1.0, 0.1], [2.0, 2.0, 0.0]])).tolist() == [[1, 2, 0], [2, 0, 1]]


def test_what_hangs_on_a_part_goes_with_it() -> None:
    """A quarter turn of the arm takes the hand from below the shoulder to beside it."""
    network = small()
    motion = torch.tensor([1.0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0]).repeat(1, 3, 1)
    motion[0, 0, 8:10] = torch.tensor([0.1, -0.2])
    motion[0, 1, 4:8] = torch.tensor([0.0, 1.0, -1.0, 0.0])
    joints = torch.tensor([[0.0, 0.0], [0.3, -0.4], [0.3, 0.2]])
    now = network.placed(joints, torch.tensor([1]), motion)[0]
    assert torch.allclose(now, torch.tensor([[0.1, -0.2], [0.4, -0.6], [1.0, -0.6]]), atol=1e-6)


def test_colours_spread_to_where_none_are_known() -> None:
    weight = torch.zeros(1, 1, 1, 16, 16)
    weight[..., :4, :4] = 1
    made = spread(torch.tensor([0.2, 0.4, 0.6]).reshape(1, 1, 3, 1, 1) * weight, weight)
    assert torch.allclose(made[0, 0, :, 12, 12], torch.tensor([0.2, 0.4, 0.6]), atol=2e-2)


def test_who_moves_nothing_is_seen_as_at_rest() -> None:
    torch.manual_seed(0)
    network = small((0.0, 0.0, 0.0, 0.0))
    seen = torch.zeros(MAPS, MAPS, dtype=torch.long)
    seen[8:56, 8:56] = 1
    seen[20:30, 8:56] = 2
    rest = torch.rand(1, 3, 1, 1) * torch.ones(1, 4, 128, 128)[:, :1]
    rest = torch.cat([rest, torch.ones(1, 1, 128, 128)], dim=1)
    whole = torch.stack([seen > 0, seen == 2, seen == 3])
    found = told(seen, whole, [[0, 0], [0.1, 0.1], [0, 0]], 0)
    rig = torch.tensor([0])
    made = network.laid(network.parts(rest, found, rig), found, rig, *given(1))
    assert torch.allclose(made[0, :, 30:90, 30:90], rest[0, :, 30:90, 30:90], atol=2e-2)
    assert made[0, 3, 2, 2] < 1e-3


def test_a_nearer_part_hides_and_what_it_hid_comes_to_light() -> None:
    """A red arm before a blue body is taken away: below it the body is blue, and whole."""
    network = small((0.0, 0.0, 0.0, 0.0))
    seen = torch.zeros(MAPS, MAPS, dtype=torch.long)
    seen[8:56, 8:56] = 1
    seen[24:40, 24:40] = 2
    large = torch.nn.functional.interpolate(seen[None, None].float(), size=(128, 128), mode="nearest")[0, 0]
    rest = torch.zeros(1, 4, 128, 128)
    rest[0, 2], rest[0, 0], rest[0, 3] = (large == 1).float(), (large == 2).float(), (large > 0).float()
    found = told(seen, torch.stack([seen > 0, seen == 2, seen == 3]), [[0, 0], [0.25, 0], [0, 0]], 0)
    rig = torch.tensor([0])
    table = network.motions.reshape(ACTS * VIEWS, TERMS, 6, FIELDS)
    table[:, 0, 1, 10] = 0.5  # the arm is nearer
    table[VIEWS:, 0, 1, [0, 3]] = -1.0  # and in all acts but the first turned over, about its right edge
    parts = network.parts(rest, found, rig)
    act, phase, view = torch.eye(ACTS)[:2], torch.tensor([[1.0, 0.0]]).repeat(2, 1), torch.eye(VIEWS)[[0, 0]]
    here, gone = network.laid(parts, found, rig, act, phase, view)
    assert torch.allclose(here[:, 64, 64], torch.tensor([1.0, 0, 0, 1]), atol=3e-2)
    assert torch.allclose(gone[:, 64, 60], torch.tensor([0.0, 0, 1, 1]), atol=8e-2)


def test_frames_do_not_depend_on_one_another() -> None:
    torch.manual_seed(1)
    network = small()
    rest, (act, phase, view) = torch.rand(1, 4, 128, 128), given(4)
    alone = network(rest, act[2:3], phase[2:3], view[2:3])
    assert torch.allclose(network(rest, act, phase, view)[2:3], alone, atol=1e-4)


def test_the_graph_gives_grids() -> None:
    from networks.collage import Collage

    graph = ActGraph(Collage(), small()).eval()
    with torch.no_grad():
        made, pictures = graph(torch.randn(1, GRID_CHANNELS, GRID, GRID), *given(2), torch.zeros(2))
    assert pictures.shape == (2, 4, 128, 128)
    assert made.shape == (2, GRID_CHANNELS, GRID, GRID)
    assert made[:, 8:].abs().max() <= 1


def test_who_looks_left_is_encoded_from_the_mirrored_picture() -> None:
    from networks.collage import Collage

    torch.manual_seed(3)
    graph = ActGraph(Collage(), small()).eval()
    grid = torch.randn(1, GRID_CHANNELS, GRID, GRID)
    # The same act, phase and view, as it is and mirrored.
    led = [value[1:2].repeat(2, 1) for value in given(2)]
    encoded: list[torch.Tensor] = []
    graph.encoder.register_forward_pre_hook(lambda _, inputs: encoded.append(inputs[0]))
    with torch.no_grad():
        (right, left), pictures = graph(grid, *led, torch.tensor([0.0, 1.0]))
    assert torch.equal(pictures[1], pictures[0].flip(2))
    assert torch.equal(encoded[0][1], encoded[0][0].flip(2))
    # Coverage channels are the quarters of each cell: upper left, upper right, lower left, lower right.
    assert torch.allclose(left[8:], right[[9, 8, 11, 10]].flip(2), atol=1e-6)


def test_other_colours_keep_coverage() -> None:
    torch.manual_seed(2)
    picture = torch.rand(3, 4, 8, 8)
    picture[:, :3] *= picture[:, 3:]
    rest = recoloured(picture)
    assert torch.equal(rest[:, 3], picture[:, 3])
    assert (rest[:, :3] <= rest[:, 3:] + 1e-6).all()
    assert own_error(rest, rest).max() == 0


def test_what_was_drawn_costs_least() -> None:
    torch.manual_seed(4)
    seen = torch.randint(0, 4, (1, MAPS, MAPS))
    whole = torch.rand(1, 3, MAPS, MAPS) < 0.3
    truth = Found(torch.tensor([1]), torch.tensor([0.2]), seen, whole.float(), torch.rand(1, 3, 2))
    right = told(seen[0], whole[0], [[0, 0]] * 3, 1)
    right.joints, right.aspect, right.rig = truth.joints, truth.aspect, right.rig * 30
    least = found_loss(right, truth)
    assert least < 1e-3
    right.joints = truth.joints + 0.1
    assert found_loss(right, truth) - least == pytest.approx(2 * 0.2, rel=1e-3)


def test_trees_are_numbered_parents_first() -> None:
    made = rigs()
    assert made.slots == SLOTS
    for parents, tree in zip(made.parents, TREES.values(), strict=True):
        assert len(parents) == len(tree)
        assert parents[0] == 0
        assert all(parent < slot for slot, parent in enumerate(parents) if slot)


def test_firm_leaves_nothing_nearly_gone() -> None:
    assert firm(torch.tensor([0.0, 0.05, 0.5, 0.95, 1.0])).tolist() == pytest.approx([0, 0, 0.5, 1, 1])
