"""The joint embedding of entities: names and pictures meet in one space, and pictures also give a grid."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS, Residual
from networks.text import ENTITY_TOKENS, TextEncoder

EMBEDDING = 128
NEUTRAL = 128 / 255
"""The grey behind portraits."""
GRID = 16
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
    """Picture [B, 3, 128, 128] in 0..1, whatever its background → embedding [B, 128] and mask [B, 1, 128, 128].

    The mask (0..1) says where the entity is. What is seen there goes through the autoencoder's own encoder to become
    the entity's grid, so a thing never trained on comes out as sharp as any other.
    """

    def __init__(self) -> None:
        super().__init__()
        self.near = nn.Sequential(nn.PixelUnshuffle(4), nn.Conv2d(48, 48, 3, padding=1), Residual(48))
        self.far = nn.Sequential(nn.Conv2d(48, 96, 4, stride=2, padding=1), Residual(96))
        self.whole = nn.Sequential(nn.Conv2d(96, 144, 4, stride=2, padding=1), Residual(144), Residual(144))
        self.to_far = nn.Sequential(nn.Conv2d(144 + 96, 96, 3, padding=1), Residual(96))
        self.to_near = nn.Sequential(nn.Conv2d(96 + 48, 48, 3, padding=1), Residual(48), nn.ReLU())
        self.mask = nn.Conv2d(48, 16, 3, padding=1)
        self.pooled = nn.Sequential(nn.Linear(288, 256), nn.ReLU(), nn.Linear(256, EMBEDDING))

    def forward(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        near = self.near(picture * 2 - 1)
        far = self.far(near)
        whole = self.whole(far)
        wide = functional.interpolate(whole, scale_factor=2.0, mode="nearest")
        wide = functional.interpolate(self.to_far(torch.cat([wide, far], dim=1)), scale_factor=2.0, mode="nearest")
        mask = functional.pixel_shuffle(self.mask(self.to_near(torch.cat([wide, near], dim=1))), 4).sigmoid()
        here = functional.avg_pool2d(mask, 16)
        seen = (whole * here).sum(dim=(2, 3)) / here.sum(dim=(2, 3)).clamp(min=1)
        pooled = self.pooled(torch.cat([whole.mean(dim=(2, 3)), seen], dim=1))
        return functional.normalize(pooled, dim=-1) * EMBEDDING**0.5, mask


def cut_out(picture: Tensor, mask: Tensor) -> Tensor:
    """The entity alone on neutral grey: [B, 3, 128, 128] in 0..1."""
    return picture * mask + NEUTRAL * (1 - mask)


def coverage_channels(mask: Tensor) -> Tensor:
    """[B, 1, 128, 128] in 0..1 → [B, 4, 16, 16] in −1..1: how much of each quarter of a grid cell is covered."""
    return functional.pixel_unshuffle(functional.avg_pool2d(mask, 4), 2) * 2 - 1


def contrastive_loss(text: Tensor, image: Tensor, same: Tensor) -> Tensor:
    """Symmetric InfoNCE, fixed temperature; `same` [B, B] is 1 where a pair names the same thing (many positives)."""
    scores = text @ image.T / EMBEDDING * 14
    target = same / same.sum(1, keepdim=True)
    back = same.T / same.T.sum(1, keepdim=True)
    return -(target * scores.log_softmax(1)).sum(1).mean() / 2 - (back * scores.T.log_softmax(1)).sum(1).mean() / 2
