"""The decoder at twice its size: pictures whose edges are as sharp as a screen shows them.

A latent holds no more than it did; but what is drawn in this world has clean edges, and a network that knows that can
draw them where a picture at the decoder's own size, enlarged, has a soft step.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import Decoder, Residual

LARGER = 2
"""Times the decoder's side."""
WIDE = 48
DEEP, MIDDLE, SHALLOW = 64, 32, 24
"""Channels of the decoder's features at a quarter of its picture's side; what is made of them; and at half of it."""


class Fine(nn.Module):
    """What to add to the decoder's picture [B, 3, S, S], enlarged, from its features on the way: [B, 3, 2·S, 2·S]."""

    def __init__(self) -> None:
        super().__init__()
        self.deep = nn.Sequential(Residual(DEEP), nn.Conv2d(DEEP, 4 * MIDDLE, 3, padding=1), nn.PixelShuffle(2))
        self.near = nn.Conv2d(MIDDLE + SHALLOW + 12, WIDE, 3, padding=1)
        self.layers = nn.Sequential(Residual(WIDE), Residual(WIDE), Residual(WIDE))
        self.draw = nn.Conv2d(WIDE, 3 * (2 * LARGER) ** 2, 3, padding=1)
        nn.init.zeros_(self.draw.weight)

    def forward(self, deep: Tensor, shallow: Tensor, picture: Tensor) -> Tensor:
        near = torch.cat([self.deep(deep), shallow, functional.pixel_unshuffle(picture, 2)], dim=1)
        drawn = functional.pixel_shuffle(self.draw(self.layers(self.near(near))), 2 * LARGER)
        return drawn + functional.interpolate(picture, scale_factor=float(LARGER), mode="bilinear")


class FineDecoder(nn.Module):
    """Latent [B, 8, H, W] → picture [B, 3, 16·H, 16·W], about 0..1 (not clamped)."""

    QUARTER, HALF = 7, 10
    """How many of the decoder's layers come before its features at a quarter and at half of its picture's side."""

    def __init__(self, decoder: Decoder, fine: Fine) -> None:
        super().__init__()
        self.decoder, self.fine = decoder, fine

    def forward(self, latent: Tensor) -> Tensor:
        deep = self.decoder.layers[: self.QUARTER](latent)
        shallow = self.decoder.layers[self.QUARTER : self.HALF](deep)
        picture = self.decoder.layers[self.HALF :](shallow)
        return self.fine(deep, shallow, picture) * 0.5 + 0.5
