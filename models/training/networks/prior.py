"""unCLIP's prior at our size: a flow from noise to an entity's image embedding and grid, led by its text embedding.

A residual MLP rather than a transformer: what it has to know is one small picture a name, and recalling those takes
weights, not arithmetic; it learns some eighty times as many samples a second as a transformer of the same size did.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from networks.time import time_features
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS

WIDTH = 512
DEEP = 1536
SPREAD = 2048
"""What the output is a sum of. It bounds how many pictures can be told apart: of the 3382 things of 1.0 the best sum of
512 directions has 33 dB, of 1024 44 dB, of 1536 56 dB; places come on top."""
CELLS = GRID_CHANNELS * GRID * GRID
LEAST_TIME = 0.04
"""The velocity (x_t − x0)/t is computed from a predicted x0; below this t it is no longer sharpened."""


class Recall(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(WIDTH)
        self.wide = nn.Linear(WIDTH, DEEP)
        self.back = nn.Linear(DEEP, WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.back(torch.relu(self.wide(self.norm(x))))


class Prior(nn.Module):
    """embedding [B, 128] and grid [B, 12, 16, 16] at time t [B], text [B, 128] → velocities of both."""

    def __init__(self) -> None:
        super().__init__()
        self.glance = nn.Sequential(nn.Linear(EMBEDDING + CELLS, 128), nn.Linear(128, WIDTH))
        self.text = nn.Linear(EMBEDDING, WIDTH)
        self.time = nn.Linear(64, WIDTH)
        self.recall = nn.Sequential(nn.ReLU(), Recall(), Recall(), nn.LayerNorm(WIDTH))
        self.out = nn.Sequential(nn.Linear(WIDTH, SPREAD), nn.ReLU(), nn.Linear(SPREAD, EMBEDDING + CELLS))

    @torch.no_grad()
    def begin(self, pictures: Tensor) -> None:
        """Before any training: the output is the mean of what there is to know [n, 128 + 3072], and what it is a sum

        of are its principal directions, each there and back, as far apart as the pictures are along them.
        """
        mean = pictures.mean(0)
        _, spread, directions = torch.linalg.svd(pictures - mean, full_matrices=False)
        count = min(SPREAD // 2, len(spread))
        scaled = directions[:count].T * (spread[:count] / len(pictures) ** 0.5)
        out = self.out[2]
        assert isinstance(out, nn.Linear)
        out.weight[:, :count], out.weight[:, SPREAD // 2 : SPREAD // 2 + count] = scaled, -scaled
        out.bias.copy_(mean)

    def forward(self, embedding: Tensor, grid: Tensor, t: Tensor, text: Tensor) -> tuple[Tensor, Tensor]:
        seen = torch.cat([embedding, grid.flatten(1)], dim=1)
        clean = self.clean(seen, t, text)
        velocity = (seen - clean) / t.clamp(min=LEAST_TIME)[:, None]
        return velocity[:, :EMBEDDING], velocity[:, EMBEDDING:].reshape(-1, GRID_CHANNELS, GRID, GRID)

    def clean(self, seen: Tensor, t: Tensor, text: Tensor) -> Tensor:
        """x0 [B, 128 + 3072] of x_t of the same shape."""
        return self.out(self.hidden(seen, t, text))

    def hidden(self, seen: Tensor, t: Tensor, text: Tensor) -> Tensor:
        """[B, WIDTH]: what is recalled, before it is drawn."""
        return self.recall(self.glance(seen) + self.text(text) + self.time(time_features(t, 64)))
