"""The collage: what is laid where, and what has to be decoded for it."""

from __future__ import annotations

import torch
from torch import Tensor

from networks.collage import PICTURE, Collage, Cutter, laying_weights
from networks.towers import GRID, GRID_CHANNELS, NEUTRAL


def scene(frames: int) -> tuple[Tensor, Tensor, Tensor]:
    """Grids of a place and two things, their boxes, and that all are shown."""
    torch.manual_seed(0)
    grid = torch.randn(1, 1, 3, GRID_CHANNELS, 16, 16).repeat(1, frames, 1, 1, 1, 1)
    boxes = torch.tensor([[0.0, 0.0, 1.0, 1.0], [0.1, 0.2, 0.5, 0.7], [0.4, 0.4, 0.9, 0.8]]).expand(1, frames, 3, 4)
    return grid, boxes, torch.ones(1, frames, 3)


def test_a_box_of_whole_pixels_averages_the_picture_without_loss() -> None:
    weights = laying_weights(torch.tensor([0.25]), torch.tensor([0.75]))[0]
    assert weights.shape == (256, PICTURE)
    assert torch.equal(weights[64:192], torch.eye(PICTURE))
    assert weights[:64].max() == 0 and weights[192:].max() == 0


def test_a_small_box_averages_what_it_has_no_pixels_for() -> None:
    weights = laying_weights(torch.tensor([0.5]), torch.tensor([0.5 + 16 / 256]))[0, 128:144]
    assert torch.allclose(weights.sum(dim=1), torch.ones(16), atol=1e-6)
    assert (weights > 0).sum(dim=1).min() >= 11
    assert torch.allclose(weights[3:13] @ torch.arange(128.0), torch.arange(3, 13) * 8 + 3.5, atol=1e-3)


def test_what_stays_the_same_or_is_not_shown_is_decoded_once_or_never() -> None:
    grid, _, shown = scene(frames=4)
    grid[:, 2:, 1] += 1
    shown[:, :, 2] = 0
    pictures, which = Collage().decoded(grid, shown)
    assert len(pictures) == 3
    assert which[0, :2].tolist() == [[0, 0, 0, 0], [1, 1, 2, 2]]


def test_known_pictures_and_decoded_ones_make_the_same_collage() -> None:
    for frames in (1, 3):
        grid, boxes, shown = scene(frames)
        collage = Collage()
        known = collage.pictures(grid.flatten(0, 2)).unflatten(0, (1, frames, 3))
        assert torch.allclose(collage(grid, boxes, shown), collage(grid, boxes, shown, known), atol=1e-5)


def test_a_thing_that_covers_its_box_hides_what_is_behind_it_there_alone() -> None:
    grid, boxes, shown = scene(frames=1)
    pictures = torch.zeros(1, 1, 3, 4, PICTURE, PICTURE)
    pictures[:, :, :, 3] = 1.0
    pictures[:, :, 1, :3] = 0.5
    collage = Collage()
    collage.encoder = torch.nn.Identity()  # type: ignore[assignment]
    sheet = collage(grid, boxes, shown, pictures)[0, 0]
    assert sheet[:, 100, 40].tolist() == [0.5, 0.5, 0.5]
    assert sheet[:, 150, 120].max() < 1e-6 and sheet[:, 20, 20].max() < 1e-6
    shown[:] = 0
    assert torch.allclose(collage(grid, boxes, shown, pictures), torch.tensor(NEUTRAL))


def test_an_untrained_cutter_is_the_grids_own_coverage() -> None:
    grid = torch.randn(2, GRID_CHANNELS, 16, 16)
    grid[0, 8:], grid[1, 8:] = 1.0, -1.0
    made = Cutter()(grid)
    assert made.shape == (2, 1, PICTURE, PICTURE)
    assert made[0].min() == 1 and made[1].max() == 0


def test_a_collage_never_trains() -> None:
    assert not Collage().train().training and not any(part.training for part in Collage().train().modules())


def test_given_pictures_take_the_place_of_decoded_grids_where_said() -> None:
    torch.manual_seed(5)
    collage = Collage()
    grid = torch.randn(1, 2, 2, GRID_CHANNELS, 16, 16)
    low = torch.rand(1, 2, 2, 2) * 0.5
    boxes, shown = torch.cat([low, low + 0.4], dim=-1), torch.ones(1, 2, 2)
    boxes[:, :, 0] = torch.tensor([0.0, 0.0, 1.0, 1.0])
    decoded = collage.pictures(grid.flatten(0, 2)).unflatten(0, (1, 2, 2))
    other = torch.rand_like(decoded)
    pictured = torch.tensor([[[0.0, 1.0], [0.0, 0.0]]])
    wanted = torch.where(pictured[..., None, None, None] > 0, other, decoded)
    made = collage(grid, boxes, shown, other, pictured)
    assert torch.allclose(made, collage(grid, boxes, shown, wanted), atol=1e-5)
    assert not torch.allclose(made, collage(grid, boxes, shown), atol=1e-2)


def test_things_are_laid_without_the_place_and_over_it_give_the_sheet() -> None:
    collage, generator = Collage().eval(), torch.Generator().manual_seed(5)
    pictures = torch.rand(1, 1, 3, 4, PICTURE, PICTURE, generator=generator)
    pictures[:, :, :, :3] *= pictures[:, :, :, 3:]
    pictures[:, :, 0, 3] = 1
    boxes = torch.tensor([[0, 0, 1, 1], [0.1, 0.2, 0.5, 0.7], [0.3, 0.3, 0.9, 0.8]])[None, None]
    grid, shown = torch.zeros(1, 1, 3, GRID_CHANNELS, GRID, GRID), torch.ones(1, 1, 3)
    with torch.no_grad():
        sheet, things = collage.lay(grid, boxes, shown, pictures)
        place, nothing = collage.lay(grid, boxes, torch.tensor([[[1.0, 0, 0]]]), pictures)
    assert things.shape == (1, 1, 4, 256, 256)
    assert nothing.abs().max() == 0
    assert torch.allclose(place * (1 - things[:, :, 3:]) + things[:, :, :3], sheet, atol=1e-5)
