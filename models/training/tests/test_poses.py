"""Posing and life: what is computed is exact, what is learned starts from it."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from networks.autoencoder import CHANNELS
from networks.life import Life
from networks.pose import Pose, points
from networks.towers import GRID, GRID_CHANNELS
from stages.pose import turn


def grid() -> Tensor:
    torch.manual_seed(0)
    made = torch.randn(1, GRID_CHANNELS, GRID, GRID)
    made[:, CHANNELS:] = torch.rand(1, GRID_CHANNELS - CHANNELS, GRID, GRID) * 2 - 1
    return made


def untrained() -> Pose:
    """What is learned adds nothing yet."""
    pose = Pose()
    torch.nn.init.zeros_(pose.leave.bias)
    return pose


def posed(matrix: list[float]) -> Tensor:
    return untrained()(grid(), torch.tensor([matrix]))


def test_the_identity_keeps_the_coverage_and_a_mirror_exchanges_left_and_right() -> None:
    same, mirrored = posed([1, 0, 0, 1])[:, CHANNELS:], posed([-1, 0, 0, 1])[:, CHANNELS:]
    assert torch.allclose(same, grid()[:, CHANNELS:], atol=1e-5)
    assert torch.allclose(mirrored, grid()[:, CHANNELS:].flip(3)[:, [1, 0, 3, 2]], atol=1e-5)


def test_a_quarter_turn_moves_the_right_edge_to_the_bottom() -> None:
    """Seen at u is what was at pose·u: turning clockwise by 90°, the bottom (0, 1) shows what was right (1, 0)."""
    given = grid()
    given[:, CHANNELS:] = -1
    given[:, CHANNELS:, 7:9, -1] = 1
    turned = untrained()(given, torch.tensor([[0.0, 1.0, -1.0, 0.0]]))[0, CHANNELS:]
    assert turned[:, -1, 7:9].min() > 0.9
    assert turned[:, :-2].max() < -0.9


def test_outside_the_grid_there_is_nothing() -> None:
    shrunk = posed([2, 0, 0, 2])[0, CHANNELS:]
    assert torch.equal(shrunk[:, 0], torch.full_like(shrunk[:, 0], -1))
    assert shrunk[:, 8, 8].max() > -1


def test_points_are_in_box_coordinates() -> None:
    where = points(torch.tensor([[1.0, 0.0, 0.0, 0.5]]))
    assert torch.allclose(where[0, 0, 0], torch.tensor([-1 + 1 / 32, (-1 + 1 / 32) / 2]))


def test_a_place_begins_at_rest_and_is_covered_everywhere() -> None:
    life = Life()
    torch.nn.init.normal_(life.leave.weight)
    begun, later = life(grid(), torch.zeros(1)), life(grid(), torch.full((1,), 0.5))
    assert torch.equal(begun[:, :CHANNELS], grid()[:, :CHANNELS])
    assert not torch.allclose(later[:, :CHANNELS], grid()[:, :CHANNELS], atol=1e-2)
    assert begun[:, CHANNELS:].min() == later[:, CHANNELS:].min() == 1


def test_a_quarter_turn_of_a_long_thing_fills_the_turned_box() -> None:
    """A thing twice as wide as high, turned clockwise: its right edge is seen at the bottom of a box half as wide."""
    matrix = turn(aspect=2.0, angle=np.pi / 2)
    assert np.allclose(matrix @ [0, 1], [1, 0]) and np.allclose(matrix @ [1, 0], [0, -1])
    assert np.allclose(turn(aspect=2.0, angle=0.0), np.eye(2))
