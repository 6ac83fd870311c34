"""A grid seen from the other side: what the entity's picture, mirrored, would have been encoded to."""

from __future__ import annotations

from torch import Tensor, nn

from networks.autoencoder import Residual
from networks.towers import GRID_CHANNELS


class Mirror(nn.Module):
    """grid [B, 12, 16, 16] → grid. Cells change places exactly; what mirroring does inside a cell is learned."""

    def __init__(self, width: int = 96) -> None:
        super().__init__()
        self.within = nn.Sequential(
            nn.Conv2d(GRID_CHANNELS, width, 3, padding=1),
            Residual(width),
            nn.ReLU(),
            nn.Conv2d(width, GRID_CHANNELS, 1),
        )

    def forward(self, grid: Tensor) -> Tensor:
        return self.within(grid.flip(3))
