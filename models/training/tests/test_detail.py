"""Details of things from the collage, over what the decoder drew."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from networks.detail import Detail

SIDE = 256


def checked(side: int = SIDE, squares: int = 64) -> Tensor:
    """A board of small black and white squares [1, 3, side, side]: all detail, its means are grey."""
    rows = torch.arange(side) * squares // side % 2
    return (rows[:, None] ^ rows[None]).float().expand(1, 3, side, side)


def laid(thing: Tensor, low: int = 64, high: int = 192) -> Tensor:
    """A thing in the middle of the frame, as colours times coverage, and coverage."""
    coverage = torch.zeros(1, 1, SIDE, SIDE)
    coverage[..., low:high, low:high] = 1
    return torch.cat([thing * coverage, coverage], dim=1)


def test_where_nothing_was_laid_the_picture_stays_as_it_is_to_the_bit() -> None:
    picture = torch.rand(1, 3, SIDE, SIDE)
    assert torch.equal(Detail(8)(picture, torch.zeros(1, 4, SIDE, SIDE)), picture)


def test_details_that_the_picture_lost_come_back() -> None:
    board = checked()
    smudged = torch.full_like(board, 0.5)
    made = Detail(8)(smudged, laid(board))
    assert (made - board)[..., 72:184, 72:184].abs().max() < 0.02
    assert (made - smudged)[..., :48, :].abs().max() < 1e-5


def test_at_night_details_are_as_dark_as_their_surroundings() -> None:
    board = checked() * 0.8 + 0.2
    tint = torch.tensor([0.3, 0.35, 0.5]).view(1, 3, 1, 1)
    smudged = torch.full_like(board, 0.6) * tint
    made = Detail(8)(smudged, laid(board))[..., 80:176, 80:176]
    assert torch.allclose(made.mean(dim=(2, 3)), 0.6 * tint[..., 0, 0], atol=0.02)
    assert made.std() < board[..., 80:176, 80:176].std() * 0.6


def test_what_runs_over_a_contour_goes_back_to_the_ground_and_what_is_no_mixture_stays() -> None:
    ground, red = (torch.tensor(colour).view(1, 3, 1, 1) for colour in ([0.2, 0.8, 0.3], [0.9, 0.1, 0.1]))
    sharp = laid(red.expand(1, 3, SIDE, SIDE))
    soft = functional.avg_pool2d(sharp[:, 3:], 9, stride=1, padding=4)
    smudged = ground * (1 - soft) + red * soft
    stripe = torch.tensor([0.2, 0.75, 0.95]).view(1, 3, 1, 1)
    smudged[..., 196:199, 100:150] = stripe
    made = Detail(8)(smudged, sharp)
    beside = (slice(None), slice(None), slice(100, 150), slice(194, 196))
    assert (smudged - ground)[beside].abs().mean() > 0.08
    assert (made - ground)[beside].abs().mean() < 0.02
    assert (made - stripe)[..., 197:198, 105:145].abs().max() < 0.12


def test_a_picture_twice_as_large_takes_the_same_collage() -> None:
    board = checked()
    made = Detail(16)(torch.full((1, 3, 2 * SIDE, 2 * SIDE), 0.5), laid(board))
    assert made.shape == (1, 3, 2 * SIDE, 2 * SIDE)
    small = functional.avg_pool2d(made, 2)
    assert (small - board)[..., 80:176, 80:176].abs().mean() < 0.2


def test_a_wide_frame_is_taken_as_it_is() -> None:
    picture, collage = torch.rand(1, 3, 256, 448), torch.rand(1, 4, 256, 448) * 0.5
    assert Detail(8)(picture, collage).shape == picture.shape
