"""What the sketch's few layers, which have things to mend as well, leave soft in places.

A place's grid has half the frame's detail. What is missing is nearly determined by what is there: a roof's edge lies
where its grid has a soft step. As the place always fills the frame, these layers need not know where it lies, and can
work at the grid's own size, where width is cheap.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS, Residual
from networks.frame import SQUARE, Frame


class Scenery(nn.Module):
    """Latent of a place's small picture [M, 8, 16, 16] → what to add to the sketch of the place [M, 8, 32, 32]."""

    def __init__(self, width: int = 160, depth: int = 7) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(CHANNELS, width, 3, padding=1),
            *[Residual(width) for _ in range(depth)],
            nn.ReLU(),
            nn.Conv2d(width, 4 * CHANNELS, 3, padding=1),
            nn.PixelShuffle(2),
        )
        for parameter in self.layers[-2].parameters():
            nn.init.zeros_(parameter)

    def forward(self, small: Tensor, frame: Frame = SQUARE) -> Tensor:
        """In another frame than the square: as much wider or taller, between the same cells."""
        added = self.layers(small)
        if frame == SQUARE:
            return added
        size = (frame.rows, frame.columns)
        return functional.interpolate(added, size=size, mode="bilinear", align_corners=False)
