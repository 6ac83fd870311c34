"""A collage: pictures of entities, decoded from their grids, laid into their boxes as pixels, and encoded again.

Latents cannot be moved by part of a cell or shrunk without becoming other latents; pixels can. The autoencoder is the
trained one and stays as it is; only the cutter, which says where in its grid's picture an entity is, is learnt.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CELL, CHANNELS, Decoder, Encoder, Residual
from networks.frame import SQUARE, Frame
from networks.towers import GRID, GRID_CHANNELS, NEUTRAL

PICTURE = GRID * CELL
"""Pixels along a side of an entity's picture."""


class Cutter(nn.Module):
    """Grid [M, 12, 16, 16] → how much of each pixel the entity covers [M, 1, 128, 128] in 0..1.

    The grid's own coverage, four numbers a cell, smoothly enlarged, and what the latent says of the contour.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        self.look = nn.Sequential(
            nn.Conv2d(GRID_CHANNELS, width, 3, padding=1),
            Residual(width),
            nn.ReLU(),
            nn.Conv2d(width, CELL * CELL, 3, padding=1),
        )
        nn.init.zeros_(self.look[-1].weight)
        nn.init.zeros_(self.look[-1].bias)

    def forward(self, grid: Tensor) -> Tensor:
        coarse = functional.pixel_shuffle(grid[:, CHANNELS:], 2) * 0.5 + 0.5
        smooth = functional.interpolate(coarse, scale_factor=CELL / 2, mode="bilinear", align_corners=False)
        return (smooth + functional.pixel_shuffle(self.look(grid), CELL)).clamp(0, 1)


class Collage(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder, self.decoder, self.cutter = Encoder(), Decoder(), Cutter()
        self.eval()

    def train(self, mode: bool = True) -> Collage:
        """Never trains: the encoder's statistics are the world's, not a batch's."""
        return super().train(False)

    def pictures(self, grid: Tensor) -> Tensor:
        """Grids [M, 12, 16, 16] → colours times coverage, and coverage [M, 4, 128, 128] in 0..1."""
        return premultiplied(self.decoder(grid[:, :CHANNELS]).clamp(0, 1), self.cutter(grid))

    def forward(self, *given: Any, **named: Any) -> Tensor:
        """Latents of the frame's size [B, T, 8, rows, columns] of what `lay` lays, which says what is given."""
        return self.encoded(self.lay(*given, **named)[0])

    def encoded(self, sheet: Tensor) -> Tensor:
        """[B, T, 3, H, W] → latents [B, T, 8, rows, columns]."""
        return self.encoder(sheet.flatten(0, 1)).unflatten(0, (int(sheet.shape[0]), int(sheet.shape[1])))

    def lay(
        self,
        grid: Tensor,
        boxes: Tensor,
        shown: Tensor,
        pictures: Tensor | None = None,
        pictured: Tensor | None = None,
        frame: Frame = SQUARE,
    ) -> tuple[Tensor, Tensor]:
        """grid [B, T or 1, N, 12, 16, 16]; boxes [B, T, N, 4]; shown [B, T, N] in 0..1, back to front.

        pictures [B, T or 1, N, 4, 128, 128]: of the grids, when they are known, or of those where `pictured` [B, T, N]
        is 1; other grids are decoded.

        Returns what is encoded, before it is: everything laid over one another [B, T, 3, H, W]; and all of it but the
        place, which is slot 0, as colours times coverage, and coverage [B, T, 4, H, W].
        """
        frames, slots = int(boxes.shape[1]), int(boxes.shape[2])
        known = None
        if pictures is None or pictured is not None:
            wanted = shown if pictured is None else shown * (1 - pictured)
            known = self.decoded(grid.expand(-1, frames, *grid.shape[2:]), wanted)
        wide, tall = frame.pixels
        across = laying_weights(boxes[..., 0], boxes[..., 2], wide)
        down = laying_weights(boxes[..., 1], boxes[..., 3], tall)
        sheet: Tensor | float = NEUTRAL
        things: Tensor | float = 0.0
        for slot in range(slots):
            picture = sheet_of(known, pictures, slot, frames)
            if known is not None and pictures is not None and pictured is not None:
                given = pictured[:, :, slot, None, None, None] > 0.5
                picture = torch.where(given, pictures[:, :, slot].to(picture.dtype), picture)
            laid = down[:, :, slot, None] @ picture.to(across.dtype) @ across[:, :, slot, None].transpose(-1, -2)
            laid = laid * shown[:, :, slot, None, None, None]
            sheet = sheet * (1 - laid[:, :, 3:]) + laid[:, :, :3]
            if slot > 0:
                things = things * (1 - laid[:, :, 3:]) + laid
        assert isinstance(sheet, Tensor), "slot 0 is the place"
        if not isinstance(things, Tensor):
            things = torch.zeros_like(laid)
        return sheet, things

    def decoded(self, grid: Tensor, shown: Tensor) -> tuple[Tensor, Tensor]:
        """Every different picture once [K, 4, 128, 128], and which of them each slot shows on each frame [B, N, T].

        An entity that is not posed is the same on all frames, and what is not shown need not be known.
        """
        grid = grid.transpose(1, 2)
        other = (grid[:, :, 1:] != grid[:, :, :-1]).flatten(3).any(dim=3)
        needed = shown.amax(dim=1)[:, :, None] > 0
        first = torch.ones_like(other[:, :, :1]) if int(grid.shape[2]) > 1 else needed
        new = (torch.cat([first, other], dim=2) & needed).flatten()
        new = torch.cat([torch.ones_like(new[:1]), new[1:]])
        which = (new.to(torch.int64).cumsum(dim=0) - 1).reshape(int(grid.shape[0]), int(grid.shape[1]), -1)
        rows = new.nonzero()[:, 0]
        return self.pictures(grid.flatten(0, 2).index_select(0, rows)), which


def sheet_of(known: tuple[Tensor, Tensor] | None, pictures: Tensor | None, slot: int, frames: int) -> Tensor:
    """A slot's pictures on all frames [B, T, 4, 128, 128]: what was decoded, or else what was given."""
    if known is not None:
        return known[0][known[1][:, slot]]
    assert pictures is not None
    return pictures[:, :, slot].expand(-1, frames, -1, -1, -1)


def premultiplied(picture: Tensor, coverage: Tensor) -> Tensor:
    """A picture on neutral grey [M, 3, S, S] without its grey, and its coverage [M, 1, S, S]: [M, 4, S, S]."""
    return torch.cat([picture - NEUTRAL * (1 - coverage), coverage], dim=1)


def laying_weights(low: Tensor, high: Tensor, count: int = SQUARE.pixels[0]) -> Tensor:
    """How each of the frame's `count` pixels along one axis averages those of a picture: [..., N, count, 128].

    low, high [..., N]: the box's edges in frame sides. Triangles as wide as a pixel of whichever is coarser; rows sum
    to 1 inside the box, to 0 outside, and to what of a pixel the box covers at its edges.
    """
    pixels = (torch.arange(count, device=low.device, dtype=low.dtype) + 0.5) / count
    size = (high - low).clamp(min=1e-3)[..., None]
    relative = (pixels - low[..., None]) / size
    place = (relative * PICTURE - 0.5).clamp(0, PICTURE - 1)
    radius = (PICTURE / (size * count)).clamp(min=1)
    columns = torch.arange(PICTURE, device=low.device, dtype=low.dtype)
    weights = (1 - (place[..., None] - columns).abs() / radius[..., None]).clamp(min=0)
    covered = ((0.5 - (relative - 0.5).abs()) * size * count + 0.5).clamp(0, 1)
    return weights / weights.sum(dim=-1, keepdim=True) * covered[..., None]
