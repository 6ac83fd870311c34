"""Pictures ↔ latents: 8 pixels a cell, few channels where pixels are many so that a CPU decodes fast."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

CHANNELS = 8
CELL = 8
"""Latent channels, and picture pixels along one side of a latent cell."""


class Residual(nn.Module):
    """x + conv(relu(conv(relu(norm(x)))))."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(torch.relu(self.first(torch.relu(self.norm(x)))))


class Encoder(nn.Module):
    """Picture [B, 3, S, S] in 0..1 → latent [B, 8, S/8, S/8] of zero mean and unit variance a channel."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, 64, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(64, 128, 4, stride=2, padding=1),
            Residual(128),
            Residual(128),
            nn.Conv2d(128, CHANNELS, 1),
        )
        self.normalise = nn.BatchNorm2d(CHANNELS, affine=False, momentum=0.02)

    def forward(self, picture: Tensor) -> Tensor:
        return self.normalise(self.layers(picture * 2 - 1).float())


class Decoder(nn.Module):
    """Latent [B, 8, H, W] → picture [B, 3, 8·H, 8·W], about 0..1 (not clamped)."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(CHANNELS, 128, 3, padding=1),
            Residual(128),
            Residual(128),
            Residual(128),
            nn.Conv2d(128, 256, 3, padding=1),
            nn.PixelShuffle(2),
            Residual(64),
            nn.Conv2d(64, 96, 3, padding=1),
            nn.PixelShuffle(2),
            Residual(24),
            nn.Conv2d(24, 12, 3, padding=1),
            nn.PixelShuffle(2),
        )

    def forward(self, latent: Tensor) -> Tensor:
        return self.layers(latent) * 0.5 + 0.5


class Autoencoder(nn.Module):
    """Trained with noise on the latent, so that nearby latents decode alike and small denoising errors do not show,

    and now and then with the latent shrunk and the picture with it, so that a resized latent is (nearly) the latent of
    the resized picture: grounding lays small pictures of entities into boxes of every size.
    """

    NOISE = 0.1
    SHRUNK = 0.25
    """Share of the batches whose latent is shrunk."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.decoder = Decoder()

    def forward(self, picture: Tensor, scale: float = 1.0) -> Tensor:
        """The picture again, `scale` times as large on a side."""
        latent = self.encoder(picture)
        if scale != 1:
            latent = functional.interpolate(latent, scale_factor=scale, mode="bilinear", antialias=True)
        return self.decoder(latent + self.NOISE * torch.randn_like(latent))


def edges(picture: Tensor) -> tuple[Tensor, Tensor]:
    """Differences to the right and lower neighbour: what blur takes away first."""
    return picture[..., :, 1:] - picture[..., :, :-1], picture[..., 1:, :] - picture[..., :-1, :]


def reconstruction_loss(made: Tensor, real: Tensor) -> Tensor:
    """L1 on pixels, and on edges at two scales; all in picture units."""
    loss = functional.l1_loss(made, real)
    for scale in (1, 2):
        small = (functional.avg_pool2d(made, scale), functional.avg_pool2d(real, scale))
        for made_edge, real_edge in zip(edges(small[0]), edges(small[1]), strict=True):
            loss = loss + 0.7 * functional.l1_loss(made_edge, real_edge)
    return loss
