"""The act network: what is computed is exact, what is learned starts from it."""

from __future__ import annotations

import torch

from networks.act import FINE, LAYERS, TERMS, Act, frame_points, harmonics, sampled
from networks.graphs import ActGraph
from networks.towers import GRID, GRID_CHANNELS
from stages.act import own_error, recoloured
from world.actors import ACTS, MARGIN

SMALL = (8, 8, 16, 16)


def small() -> Act:
    network = Act(len(ACTS), MARGIN, 3, SMALL, 16)
    # Every bone stays where it is.
    still = torch.zeros(len(ACTS) * 4, TERMS, 3, 6)
    still[:, 0] = torch.tensor([1.0, 0, 0, 0, 1, 0])
    network.motions.copy_(still.reshape(network.motions.shape))
    return network.eval()


def given(frames: int) -> tuple[torch.Tensor, ...]:
    turn = torch.linspace(0, 6, frames)
    act = torch.eye(len(ACTS))[torch.arange(frames)]
    return act, torch.stack([turn.cos(), turn.sin()], dim=1), torch.eye(4)[torch.arange(frames) % 4]


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


def test_a_network_that_moves_nothing_shows_the_picture_at_rest() -> None:
    torch.manual_seed(0)
    network = small()
    for layer in network.shift:
        torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(network.leave.weight)
    network.leave.bias.data.view(LAYERS + 5, FINE**2)[LAYERS] = -40
    rest = torch.rand(1, 4, 128, 128)
    made = network(rest, *given(3))
    assert torch.allclose(made, sampled(rest, frame_points(MARGIN, 128)[None]).expand(3, -1, -1, -1), atol=1e-4)


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
        made = graph(torch.randn(1, GRID_CHANNELS, GRID, GRID), *given(2), torch.zeros(2))
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
        right, left = graph(grid, *led, torch.tensor([0.0, 1.0]))
    assert torch.equal(encoded[0][1], encoded[0][0].flip(2))
    # Coverage channels are the quarters of each cell: upper left, upper right, lower left, lower right.
    assert torch.allclose(left[8:], right[[9, 8, 11, 10]].flip(2), atol=1e-6)
    assert not torch.allclose(left, right, atol=0.1)


def test_other_colours_are_the_same_in_both_pictures_and_keep_coverage() -> None:
    torch.manual_seed(2)
    picture = torch.rand(3, 4, 8, 8)
    picture[:, :3] *= picture[:, 3:]
    rest, seen, *_ = recoloured((picture, picture.clone(), *(torch.zeros(3) for _ in range(4))))  # type: ignore[arg-type]
    assert torch.equal(rest, seen)
    assert torch.equal(rest[:, 3], picture[:, 3])
    assert (rest[:, :3] <= rest[:, 3:] + 1e-6).all()
    assert own_error(rest, seen).max() == 0
