"""The joint embedding of entities: names and pictures meet in one space, and pictures also give a grid."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS, Residual
from networks.text import ENTITY_TOKENS, TextEncoder

EMBEDDING = 128
GRID = 8
GRID_CHANNELS = CHANNELS + 4
"""A grid cell: the latent of the entity alone on grey, and its coverage in the four quarters (−1 none, 1 full)."""


class EntityText(nn.Module):
    """ids [B, 16] → embedding [B, 128] of length √128, so that every coordinate is about 1."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = TextEncoder(width=160, depth=2, length=ENTITY_TOKENS)
        self.out = nn.Linear(160, EMBEDDING)

    def forward(self, ids: Tensor) -> Tensor:
        hidden, mask = self.encoder(ids)
        pooled = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
        return functional.normalize(self.out(pooled), dim=-1) * EMBEDDING**0.5


class EntityImage(nn.Module):
    """Picture [B, 3, 128, 128] in 0..1, whatever its background → embedding [B, 128] and grid [B, 20, 8, 8]."""

    def __init__(self) -> None:
        super().__init__()
        self.see = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, 64, 3, padding=1),
            Residual(64),
            nn.Conv2d(64, 128, 4, stride=2, padding=1),
            Residual(128),
            nn.Conv2d(128, 144, 4, stride=2, padding=1),
            Residual(144),
            Residual(144),
        )
        self.context = nn.Sequential(nn.Conv2d(144, 144, 4, stride=2, padding=1), Residual(144), Residual(144))
        self.mix = nn.Sequential(nn.Conv2d(288, 144, 1), Residual(144), Residual(144), Residual(144))
        self.grid = nn.Conv2d(144, GRID_CHANNELS, 1)
        self.pooled = nn.Sequential(nn.Linear(288, 256), nn.ReLU(), nn.Linear(256, EMBEDDING))

    def forward(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        seen = self.see(picture * 2 - 1)
        around = self.context(seen)
        wide = functional.interpolate(around, scale_factor=2.0, mode="nearest")
        mixed = self.mix(torch.cat([seen, wide], dim=1))
        pooled = self.pooled(torch.cat([mixed.mean(dim=(2, 3)), around.mean(dim=(2, 3))], dim=1))
        return functional.normalize(pooled, dim=-1) * EMBEDDING**0.5, self.grid(mixed)


def contrastive_loss(text: Tensor, image: Tensor, same: Tensor) -> Tensor:
    """Symmetric InfoNCE, fixed temperature; `same` [B, B] is 1 where a pair names the same thing (many positives)."""
    scores = text @ image.T / EMBEDDING * 14
    target = same / same.sum(1, keepdim=True)
    back = same.T / same.T.sum(1, keepdim=True)
    return -(target * scores.log_softmax(1)).sum(1).mean() / 2 - (back * scores.T.log_softmax(1)).sum(1).mean() / 2
