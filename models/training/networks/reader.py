"""The judge's second look: what is in a box that was found? Trained apart from the renderer, only to measure it."""

from __future__ import annotations

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
        self.see = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(48, 64, 3, padding=1),
            Residual(64),
            Residual(64),
            nn.Conv2d(64, 128, 4, stride=2, padding=1),
            Residual(128),
            Residual(128),
            nn.Conv2d(128, 224, 4, stride=2, padding=1),
            Residual(224),
            Residual(224),
            nn.ReLU(),
        )
        self.spread = nn.Sequential(nn.Linear(224 * 16, 256), nn.ReLU())
        self.classes = nn.Linear(256, classes + 1)
        self.look = nn.Linear(256, LOOK)
        self.edges = nn.Linear(256, 4)

    def forward(self, crop: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        hidden = self.spread(self.see(crop * 2 - 1).flatten(1))
        middle = hidden.new_tensor([0.1, 0.1, 0.9, 0.9])
        return self.classes(hidden), functional.normalize(self.look(hidden), dim=1), middle + 0.1 * self.edges(hidden)
