"""The frames that one set of weights draws: square, wide and tall."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Frame:
    """A picture's size in latent cells of 8 pixels; multiples of 4, for the denoiser halves it twice."""

    columns: int
    rows: int

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height."""
        return self.columns * 8, self.rows * 8


SQUARE, WIDE, TALL = Frame(32, 32), Frame(56, 32), Frame(32, 56)
FRAMES = {"1:1": SQUARE, "16:9": WIDE, "9:16": TALL}
"""16:9 to within 2 %: 448 × 256 pixels."""
