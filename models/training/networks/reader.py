"""The judge's second look: what is in a box that was found, and where does it end? Trained apart from the renderer."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import Residual
from networks.detector import LOOK

CROP = 64
"""Pixels along a side of what it reads: a box, stretched to a square."""
ROOM = 0.15
"""How much of its side a box is enlarged by, on each side, before it is cut out."""


class Reader(nn.Module):
    """Crop [B, 3, 64, 64] in 0..1 → class logits [B, K+1] (last: nothing), unit look embeddings [B, 64],

    and the thing's own box x0 y0 x1 y1 [B, 4] in sides of the crop.
    """

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.pixels = nn.Sequential(nn.PixelUnshuffle(4), nn.Conv2d(48, 64, 3, padding=1))
        self.fine = nn.Sequential(Residual(64), Residual(64))
        self.middle = nn.Sequential(nn.Conv2d(64, 128, 4, stride=2, padding=1), Residual(128), Residual(128))
        self.coarse = nn.Sequential(
            nn.Conv2d(128, 224, 4, stride=2, padding=1), Residual(224), Residual(224), nn.ReLU()
        )
        self.spread = nn.Sequential(nn.Linear(224 * 16, 256), nn.ReLU())
        self.classes = nn.Linear(256, classes + 1)
        self.look = nn.Linear(256, LOOK)
        self.extremes = Extremes()

    def forward(self, crop: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        logits, look, along = self.read(crop)
        middles = (torch.arange(CROP, device=crop.device) + 0.5) / CROP
        return logits, look, (along.softmax(dim=-1) * middles).sum(dim=-1)

    def read(self, crop: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The same, with each edge as logits over the crop's pixel columns or rows [B, 4, 64]."""
        pixels = self.pixels(crop * 2 - 1)
        fine = self.fine(pixels)
        middle = self.middle(fine)
        coarse = torch.relu(self.coarse(middle))
        hidden = self.spread(coarse.flatten(1))
        along = self.extremes(pixels, fine, middle, coarse)
        return self.classes(hidden), functional.normalize(self.look(hidden), dim=1), along


class Extremes(nn.Module):
    """Where a thing ends on each side: a map over the crop's pixels of each outermost point, summed across the side.

    A number read off the whole crop was off by 5 % of it; a point on a map is off by a pixel.
    """

    def __init__(self) -> None:
        super().__init__()
        self.to_middle = nn.Conv2d(224, 128, 1)
        self.middle = Residual(128)
        self.to_fine = nn.Conv2d(128, 64, 1)
        self.fine = nn.Sequential(Residual(64), Residual(64), nn.ReLU(), nn.Conv2d(64, 4 * 16, 3, padding=1))

    def forward(self, pixels: Tensor, fine: Tensor, middle: Tensor, coarse: Tensor) -> Tensor:
        """[B, 64, 16, 16] twice, [B, 128, 8, 8], [B, 224, 4, 4] → left, top, right, bottom as logits [B, 4, 64]."""
        middle = self.middle(middle + functional.interpolate(self.to_middle(coarse), scale_factor=2.0))
        wide = functional.interpolate(self.to_fine(middle), scale_factor=2.0)
        left, top, right, bottom = functional.pixel_shuffle(self.fine(pixels + fine + wide), 4).float().unbind(dim=1)
        ends = [left.logsumexp(dim=1), top.logsumexp(dim=2), right.logsumexp(dim=1), bottom.logsumexp(dim=2)]
        return torch.stack(ends, dim=1)
