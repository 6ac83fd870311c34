"""The sketch: the latent that the layout alone would expect, from the grids, the collage of all and the scenery."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS
from networks.towers import GRID

HOW = 6
"""Channels that say how a cell reads its grid."""
BENT = 32
SOLID = 4.0
"""A cell of which things cover a quarter, or that is beside one, is the collage's alone to begin with."""


class Mend(nn.Module):
    """A residual block whose inner features are scaled and shifted by how each cell reads its grid.

    A latent moved by part of a cell is a product of the latent and of that part; sums alone learn it slowly.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        self.bend = nn.Conv2d(BENT, 2 * width, 1)
        for parameter in (self.second.weight, self.bend.weight, self.bend.bias):
            nn.init.zeros_(parameter)

    def forward(self, x: Tensor, how: Tensor) -> Tensor:
        """x [M, width, 32, 32]; how [M, BENT, 32, 32]."""
        scale, shift = self.bend(how).chunk(2, dim=1)
        return x + self.second(torch.relu(self.first(torch.relu(self.norm(x))) * (1 + scale) + shift))


class Sketch(nn.Module):
    """The place's grid enlarged, the collage where things are, and what both lack: sharpness, contours, shadows."""

    def __init__(self, width: int = 96, depth: int = 6) -> None:
        super().__init__()
        self.enter = nn.Conv2d(4 * (CHANNELS + 1) + CHANNELS + HOW, width, 3, padding=1)
        self.how = nn.Conv2d(HOW, BENT, 1)
        self.mend = nn.ModuleList(Mend(width) for _ in range(depth))
        self.leave = nn.Conv2d(width, CHANNELS, 1)
        for parameter in self.leave.parameters():
            nn.init.zeros_(parameter)

    def forward(
        self, read: Tensor, coverage: Tensor, how: Tensor, collage: Tensor, scenery: Tensor
    ) -> tuple[Tensor, Tensor]:
        """read [B, T, N, 8, 64, 64]; coverage [B, T, N, 64, 64]; how [B, T, N, 6, 32, 32]; collage [B, T, 8, 32, 32];

        scenery [B, T, 8, 32, 32]: what to add where the place, which is slot 0, is to be seen.

        Returns the sketch [B, T, 8, 32, 32] and its belief [B, T, 1, 32, 32].
        """
        frames = int(read.shape[1])
        sheet, belief, things = read[:, :, 0] * 0, coverage[:, :, :1] * 0, coverage[:, :, :1] * 0
        laid = how[:, :, 0] * 0
        for slot in range(int(read.shape[2])):
            here = coverage[:, :, slot, None]
            laid = laid * (1 - halve(here)) + how[:, :, slot] * halve(here)
            sheet, belief = sheet * (1 - here) + read[:, :, slot] * here, belief * (1 - here) + here
            things = things * (1 - here) + (here if slot > 0 else 0)
        fine = quarters(torch.cat([sheet, things], dim=2).flatten(0, 1))
        plain, laid, collage = halve(sheet).flatten(0, 1), laid.flatten(0, 1), collage.flatten(0, 1)
        beside = functional.max_pool2d(halve(things).flatten(0, 1), 3, stride=1, padding=1)
        begun = plain + (collage - plain) * (beside * SOLID).clamp(max=1)
        hidden, bent = self.enter(torch.cat([fine, collage, laid], dim=1)), torch.relu(self.how(laid))
        for mend in self.mend:
            hidden = mend(hidden, bent)
        sketch = (begun + self.leave(torch.relu(hidden))).unflatten(0, (-1, frames))
        return sketch + scenery * halve(coverage[:, :, :1]) * (1 - halve(things)), halve(belief)


def how_laid(x: Tensor, y: Tensor, boxes: Tensor) -> Tensor:
    """How each latent cell reads each grid: where between the grid's cells (as angles), and enlarged how much.

    x and y [B, T, N, 64] box-relative. Returns [B, T, N, 6, 32, 32]: sines and cosines of both axes, logarithms of both
    enlargements. A latent that is moved by part of a cell is another latent; without this the mending would have to
    guess by what part.
    """
    rows, columns = int(y.shape[-1]) // 2, int(x.shape[-1]) // 2
    shape = (*(int(size) for size in x.shape[:3]), rows, columns)
    angles = [
        value.unflatten(-1, (count, 2)).mean(-1) * (GRID * 2 * math.pi) for value, count in ((x, columns), (y, rows))
    ]
    grown = [(boxes[..., 2 + i] - boxes[..., i]).clamp(min=1e-2).log() for i in (0, 1)]
    parts = [wave[..., None, :].expand(shape) for wave in (angles[0].sin(), angles[0].cos())]
    parts += [wave[..., :, None].expand(shape) for wave in (angles[1].sin(), angles[1].cos())]
    parts += [size[..., None, None].expand(shape) for size in grown]
    return torch.stack(parts, dim=3)


def halve(fine: Tensor) -> Tensor:
    """[..., 2·R, 2·C] → [..., R, C] by mean."""
    rows, columns = int(fine.shape[-2]) // 2, int(fine.shape[-1]) // 2
    return fine.unflatten(-1, (columns, 2)).mean(-1).unflatten(-2, (rows, 2)).mean(-2)


def quarters(fine: Tensor) -> Tensor:
    """[M, G, 2·S, 2·S] → [M, 4·G, S, S]."""
    return nn.functional.pixel_unshuffle(fine, 2)
