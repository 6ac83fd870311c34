"""A grid turned or mirrored: what the entity's picture, seen so, would have been encoded to."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS
from networks.sketch import halve, quarters
from networks.towers import GRID


class Led(nn.Module):
    """A residual block whose middle is scaled and shifted by what leads it."""

    def __init__(self, width: int, led: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.film = nn.Linear(led, 2 * width)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor, by: Tensor) -> Tensor:
        scale, shift = self.film(by)[:, :, None, None].chunk(2, dim=1)
        hidden = self.first(torch.relu(self.norm(x)))
        return x + self.second(torch.relu(hidden * (1 + scale) + shift))


class Pose(nn.Module):
    """grid [B, 12, 16, 16], pose [B, 4] → grid [B, 12, 16, 16].

    `pose` is a 2 × 2 matrix by rows, in box coordinates −1..1: what is seen at u was at pose·u. Where things go is
    computed; what turning does inside a cell of the latent is learned.
    """

    def __init__(self, width: int = 112, led: int = 96) -> None:
        super().__init__()
        self.lead = nn.Sequential(nn.Linear(6, led), nn.ReLU(), nn.Linear(led, led), nn.ReLU())
        self.enter = nn.Conv2d(4 * CHANNELS + 4, width, 3, padding=1)
        self.mend = nn.ModuleList([Led(width, led), Led(width, led)])
        self.leave = nn.Conv2d(width, CHANNELS, 1)
        nn.init.zeros_(self.leave.weight)

    def forward(self, grid: Tensor, pose: Tensor) -> Tensor:
        where = points(pose)
        latent = functional.grid_sample(grid[:, :CHANNELS], where, padding_mode="border", align_corners=False)
        whole = functional.pixel_shuffle(grid[:, CHANNELS:] * 0.5 + 0.5, 2)
        coverage = quarters(functional.grid_sample(whole, where, padding_mode="zeros", align_corners=False)) * 2 - 1
        by = self.lead(lengths_and_directions(pose))
        hidden = self.enter(torch.cat([quarters(latent), coverage], dim=1))
        for block in self.mend:
            hidden = block(hidden, by)
        return torch.cat([halve(latent) + self.leave(torch.relu(hidden)), coverage], dim=1)


def points(pose: Tensor) -> Tensor:
    """Where each of 32 × 32 fine samples of the posed grid comes from: [B, 32, 32, 2] in −1..1, x then y."""
    side = 2 * GRID
    steps = (torch.arange(side, device=pose.device, dtype=pose.dtype) + 0.5) / GRID - 1
    x, y = steps[None, None, :], steps[None, :, None]
    a, b, c, d = (pose[:, i, None, None] for i in range(4))
    return torch.stack([(a * x + b * y).expand(-1, side, side), (c * x + d * y).expand(-1, side, side)], dim=-1)


def lengths_and_directions(pose: Tensor) -> Tensor:
    """Both columns of the matrix as unit vectors and the logarithms of their lengths: [B, 6]."""
    columns = pose.reshape(-1, 2, 2)
    length = columns.square().sum(dim=1, keepdim=True).sqrt().clamp(min=1e-3)
    return torch.cat([(columns / length).flatten(1), length.log().flatten(1)], dim=1)
