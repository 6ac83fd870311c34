"""What moves in a place (waves, clouds, snow): its grid at rest, and a code of what moves, become a grid a frame."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from networks.autoencoder import CHANNELS, Residual
from networks.pose import Led

CODE = 4
"""Channels of the code; in a place's grid they lie where a thing's grid has its coverage."""
TIMES = 8
"""Pictures of a place, evenly over a scene, that its code is read from."""


class Watch(nn.Module):
    """Latents of a place at eight times [B, 8, 8, 16, 16] → code [B, 4, 16, 16] in −1..1."""

    def __init__(self, width: int = 96) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(TIMES * CHANNELS, width, 3, padding=1),
            Residual(width),
            Residual(width),
            nn.ReLU(),
            nn.Conv2d(width, CODE, 1),
        )

    def forward(self, watched: Tensor) -> Tensor:
        changes = torch.cat([watched[:, :1], watched[:, 1:] - watched[:, :1]], dim=1)
        return torch.tanh(self.layers(changes.flatten(1, 2)))


class Life(nn.Module):
    """grid [B, 12, 16, 16] (latent at rest, code) at times [B] in 0..1 → grid with full coverage. Code 0: at rest."""

    def __init__(self, width: int = 96, led: int = 64) -> None:
        super().__init__()
        self.lead = nn.Sequential(nn.Linear(7, led), nn.ReLU(), nn.Linear(led, led), nn.ReLU())
        self.enter = nn.Conv2d(CHANNELS + CODE, width, 3, padding=1)
        self.move = nn.ModuleList([Led(width, led), Led(width, led), Led(width, led)])
        self.leave = nn.Conv2d(width, CHANNELS, 1)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.leave.bias)

    def forward(self, grid: Tensor, time: Tensor) -> Tensor:
        by = self.lead(phases(time))
        hidden = self.enter(grid)
        for block in self.move:
            hidden = block(hidden, by)
        latent = grid[:, :CHANNELS] + self.leave(torch.relu(hidden)) * time.clamp(max=0.1)[:, None, None, None] * 10
        return torch.cat([latent, torch.ones_like(grid[:, CHANNELS:])], dim=1)


def phases(time: Tensor) -> Tensor:
    """[B] → [B, 7]: the time, and three harmonics of it."""
    turns = time[:, None] * (2 * math.pi) * torch.tensor([1.0, 2.0, 3.0], device=time.device)
    return torch.cat([time[:, None], turns.sin(), turns.cos()], dim=1)
