"""The judge: finds the world's entities in a picture. Trained apart from the renderer, used only to measure it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import Residual

CELLS = 32
LOOK = 64


class Detector(nn.Module):
    """Picture [B, 3, 256, 256] in 0..1 → per cell of 32 × 32: class logits (last: nothing), box, look embedding."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.fine = nn.Sequential(nn.PixelUnshuffle(8), nn.Conv2d(192, 128, 3, padding=1), Residual(128))
        self.middle = nn.Sequential(nn.Conv2d(128, 192, 4, stride=2, padding=1), Residual(192), Residual(192))
        self.coarse = nn.Sequential(nn.Conv2d(192, 256, 4, stride=2, padding=1), Residual(256), Residual(256))
        self.middle_again = nn.Sequential(nn.Conv2d(448, 192, 1), Residual(192))
        self.fine_again = nn.Sequential(nn.Conv2d(320, 160, 1), Residual(160))
        self.classes = nn.Conv2d(160, classes + 1, 1)
        self.edges = nn.Conv2d(160, 4, 1)
        self.look = nn.Conv2d(160, LOOK, 1)
        middle = (torch.arange(CELLS) + 0.5) / CELLS
        self.register_buffer("across", middle[None, None, None, :].expand(1, 1, CELLS, CELLS).clone())
        self.register_buffer("down", middle[None, None, :, None].expand(1, 1, CELLS, CELLS).clone())
        self.across: Tensor
        self.down: Tensor

    def forward(self, picture: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits [B, K+1, 32, 32], boxes x0 y0 x1 y1 [B, 4, 32, 32] in frame sides, unit looks [B, 64, 32, 32]."""
        fine = self.fine(picture * 2 - 1)
        middle = self.middle(fine)
        coarse = self.coarse(middle)
        wide = functional.interpolate(coarse, scale_factor=2.0)
        middle = self.middle_again(torch.cat([middle, wide], dim=1))
        fine = self.fine_again(torch.cat([fine, functional.interpolate(middle, scale_factor=2.0)], dim=1))
        left, top, right, bottom = functional.softplus(self.edges(fine)).mul(0.25).chunk(4, dim=1)
        box = torch.cat([self.across - left, self.down - top, self.across + right, self.down + bottom], dim=1)
        return self.classes(fine), box, functional.normalize(self.look(fine), dim=1)
