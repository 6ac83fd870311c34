"""unCLIP's prior at our size: a flow from noise to an entity's image embedding and grid, led by its text embedding."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from networks.text import Block
from networks.time import time_features
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS

WIDTH = 192


class Prior(nn.Module):
    """embedding [B, 128] and grid [B, 20, 8, 8] at time t [B], text [B, 128] → velocities of both."""

    def __init__(self, depth: int = 5) -> None:
        super().__init__()
        self.cells = nn.Linear(GRID_CHANNELS, WIDTH)
        self.positions = nn.Parameter(torch.randn(GRID * GRID, WIDTH) * 0.02)
        self.pooled = nn.Linear(EMBEDDING, WIDTH)
        self.text = nn.Sequential(nn.Linear(EMBEDDING, 2 * WIDTH), nn.ReLU(), nn.Linear(2 * WIDTH, 4 * WIDTH))
        self.time = nn.Sequential(nn.Linear(128, WIDTH), nn.ReLU(), nn.Linear(WIDTH, WIDTH))
        self.blocks = nn.ModuleList(Block(WIDTH, 8) for _ in range(depth))
        self.norm = nn.LayerNorm(WIDTH)
        self.grid_out = nn.Linear(WIDTH, GRID_CHANNELS)
        self.embedding_out = nn.Linear(WIDTH, EMBEDDING)

    def forward(self, embedding: Tensor, grid: Tensor, t: Tensor, text: Tensor) -> tuple[Tensor, Tensor]:
        batch = int(grid.shape[0])
        time = self.time(time_features(t))[:, None]
        words = self.text(text).reshape(batch, 4, WIDTH)
        cells = self.cells(grid.flatten(2).transpose(1, 2)) + self.positions + time + words[:, :1]
        x = torch.cat([self.pooled(embedding)[:, None] + time, words, cells], dim=1)
        for block in self.blocks:
            x = block(x)
        x = self.norm(x)
        grid_v = self.grid_out(x[:, 5:]).transpose(1, 2).reshape(batch, GRID_CHANNELS, GRID, GRID)
        return self.embedding_out(x[:, 0]), grid_v
