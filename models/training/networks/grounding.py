"""Entities and boxes → grounding tokens, and a field that says at every latent cell what lies there.

The tokens are the paper's: h_i = MLP2(P_img(image), P_text(text), Fourier(box)). The field is ours: each entity's grid,
read at box-relative coordinates, passed through an MLP modulated by h_i, and laid over one another in depth order. Its
last channels are a sketch: the latent that the layout alone would expect, and where it is to be believed. Nothing here
depends on the diffusion time, so all of it is computed once per scene.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from networks.autoencoder import CHANNELS
from networks.collage import Collage
from networks.frame import SQUARE
from networks.scenery import Scenery
from networks.sketch import Sketch, halve, how_laid, quarters
from networks.time import box_features
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS

WIDTH = 192
FEATURES = 96
FIELD = FEATURES + 4 * CHANNELS + 4
"""Channels of the field, each cell 2 × 2 latent cells: features, the sketch (a latent), and its belief (0..1)."""
SAMPLES = 2
"""Of the grids, along a side of each latent cell (2 × 2 lose no detail); a cell of the field is 2 × 2 latent cells."""
HIDDEN = 192


def reading_weights(low: Tensor, high: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Linear interpolation of `GRID` grid columns at `count` points across the frame.

    low, high [..., N]: the box's edges in frame sides. Returns weights [..., N, count, GRID] (rows sum to 1, edge
    columns repeat) and the box-relative coordinates [..., N, count], 0 at the low edge and 1 at the high one.
    """
    points = (torch.arange(count, device=low.device, dtype=low.dtype) + 0.5) / count
    relative = (points - low[..., None]) / (high - low).clamp(min=1e-3)[..., None]
    position = (relative * GRID - 0.5).clamp(0, GRID - 1)
    columns = torch.arange(GRID, device=low.device, dtype=low.dtype)
    return (1 - (position[..., None] - columns).abs()).clamp(min=0), relative


class Grounding(nn.Module):
    """See ARCHITECTURE.md, graph `grounding`; here with a batch dimension B in front of everything.

    Its weights know no frame: `frame` may be set to any before a call, and the shapes below follow (written for 32 × 32
    latent cells). A place's grid stays square and is laid over the whole frame.
    """

    def __init__(self) -> None:
        super().__init__()
        self.frame = SQUARE
        self.image = nn.Linear(EMBEDDING, WIDTH)
        self.text = nn.Linear(EMBEDDING, WIDTH)
        self.no_image = nn.Parameter(torch.zeros(WIDTH))
        self.no_text = nn.Parameter(torch.zeros(WIDTH))
        self.no_grid = nn.Parameter(torch.zeros(GRID_CHANNELS))
        self.fuse = nn.Sequential(nn.Linear(2 * WIDTH + 64, 384), nn.SiLU(), nn.Linear(384, WIDTH))
        self.film = nn.Linear(WIDTH, 2 * HIDDEN)
        self.enter = nn.Linear(4 * GRID_CHANNELS + 36, HIDDEN)
        self.middle = nn.Linear(HIDDEN, HIDDEN)
        self.leave = nn.Linear(HIDDEN, FEATURES - 1)
        self.collage = Collage().requires_grad_(False)
        self.scenery = Scenery()
        self.sketch = Sketch()
        self.direct = nn.Linear(4 * GRID_CHANNELS + 36, FEATURES - 1)

    def forward(self, *given: Any, **named: Any) -> tuple[Tensor, Tensor]:
        """Tokens and field of `with_things`, which says what is given."""
        return self.with_things(*given, **named)[:2]

    def with_things(
        self,
        text: Tensor,
        image: Tensor,
        grid: Tensor,
        boxes: Tensor,
        has_text: Tensor,
        has_image: Tensor,
        has_box: Tensor,
        pictures: Tensor | None = None,
        pictured: Tensor | None = None,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """text, image [B, N, E]; grid [B, T or 1, N, G, 16, 16]; boxes [B, T, N, 4]; has_* [B, N], [B, N], [B, T, N].

        pictures [B, T or 1, N, 4, 128, 128]: what `Collage.pictures` makes of the grids, when that is known, or what
        `pictured` [B, T, N] says are to be shown in their place.

        Returns tokens [B, T, N, 192], field [B, T, 132, 16, 16], and the collage of all but the place, as colours times
        coverage, and coverage [B, T, 4, H, W].
        """
        batch, frames, slots, _ = (int(size) for size in boxes.shape)
        seen = self.image(image) * has_image[..., None] + self.no_image * (1 - has_image[..., None])
        worded = self.text(text) * has_text[..., None] + self.no_text * (1 - has_text[..., None])
        named = torch.cat([seen, worded], dim=-1)[:, None].expand(batch, frames, slots, 2 * WIDTH)
        tokens = self.fuse(torch.cat([named, box_features(boxes)], dim=-1))
        sheet, things = self.collage.lay(grid, boxes, has_box * has_image[:, None], pictures, pictured, self.frame)
        collage = self.collage.encoded(sheet)
        kept = has_image[:, None, :, None, None, None]
        grid = grid * kept + self.no_grid[:, None, None] * (1 - kept)
        return tokens, self.field(tokens, grid, boxes, has_box, has_image, collage), things

    def field(
        self, tokens: Tensor, grid: Tensor, boxes: Tensor, has_box: Tensor, has_image: Tensor, collage: Tensor
    ) -> Tensor:
        batch, frames, slots, _ = (int(size) for size in boxes.shape)
        across, x = reading_weights(boxes[..., 0], boxes[..., 2], SAMPLES * self.frame.columns)
        down, y = reading_weights(boxes[..., 1], boxes[..., 3], SAMPLES * self.frame.rows)
        read = down[:, :, :, None] @ grid @ across[:, :, :, None].transpose(-1, -2)
        inside_x, inside_y = inside(x, boxes[..., 2] - boxes[..., 0]), inside(y, boxes[..., 3] - boxes[..., 1])
        inside_fine = inside_y[..., :, None] * inside_x[..., None, :] * has_box[..., None, None]
        coverage = covered(read[:, :, :, -4:], x, y) * inside_fine
        cells = quarters(halve(read.flatten(0, 2))).unflatten(0, (batch, frames, slots))
        cells = cells.permute(0, 1, 2, 4, 5, 3)
        places = torch.cat([cells, self.where(x, y, boxes)], dim=-1)
        scale, shift = self.film(tokens)[..., None, None, :].chunk(2, dim=-1)
        hidden = torch.relu(self.enter(places) * (1 + scale) + shift)
        features = self.direct(places) + self.leave(torch.relu(self.middle(hidden)))
        laid = self.lay_over(features.permute(0, 1, 2, 5, 3, 4), halve(halve(inside_fine)), halve(halve(coverage)))
        pictured = coverage * has_image[:, None, :, None, None]
        small = grid[:, :, 0, :CHANNELS].expand(-1, frames, -1, -1, -1)
        scenery = self.scenery(small.flatten(0, 1), self.frame).unflatten(0, (batch, frames))
        sketch, belief = self.sketch(read[:, :, :, :CHANNELS], pictured, how_laid(x, y, boxes), collage, scenery)
        packed = [quarters(part.flatten(0, 1)).unflatten(0, (batch, frames)) for part in (sketch, belief)]
        return torch.cat([laid, *packed], dim=2)

    def where(self, x: Tensor, y: Tensor, boxes: Tensor) -> Tensor:
        """Box-relative coordinates of every cell, their Fourier features, and the box's size: [B, T, N, 16, 16, 36]."""
        x, y = (value.unflatten(-1, (int(value.shape[-1]) // 4, 4)).mean(-1) for value in (x, y))
        x, y = x.clamp(-1, 2), y.clamp(-1, 2)
        shape = (*(int(size) for size in x.shape[:3]), int(y.shape[-1]), int(x.shape[-1]))
        size = torch.stack([boxes[..., 2] - boxes[..., 0], boxes[..., 3] - boxes[..., 1]], dim=-1)
        parts = [x[..., None, :].expand(shape), y[..., :, None].expand(shape)]
        parts += [size[..., i, None, None].expand(shape) for i in (0, 1)]
        raw = torch.stack(parts, dim=-1)
        return torch.cat([raw, box_features(raw * 3, bands=4)], dim=-1)

    @staticmethod
    def lay_over(features: Tensor, inside_cell: Tensor, coverage: Tensor) -> Tensor:
        """Back to front: what is nearer hides what is farther by its coverage. Returns [B, T, 96, 16, 16]."""
        batch, frames, slots = (int(size) for size in features.shape[:3])
        field = features.new_zeros(batch, frames, FEATURES, *(int(size) for size in features.shape[-2:]))
        ones = torch.ones_like(coverage[:, :, :1])
        for slot in range(slots):
            here = torch.cat([features[:, :, slot], ones[:, :, 0, None]], dim=2)
            present = inside_cell[:, :, slot, None]
            hidden = coverage[:, :, slot, None]
            field = field * (1 - hidden) + here * present * (0.15 + 0.85 * hidden)
        return field


def covered(quarters_read: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """How much of every fine sample the entity itself fills: the nearest of the four quarters of its grid cell.

    quarters_read [B, T, N, 4, 64, 64] in −1..1, x and y [B, T, N, 64] box-relative. Returns [B, T, N, 64, 64] in 0..1.
    """
    right, low = (((value * GRID).clamp(0, GRID - 1e-3) % 1) > 0.5 for value in (x, y))
    right, low = right.to(x.dtype)[..., None, :], low.to(x.dtype)[..., :, None]
    weights = torch.stack([(1 - low) * (1 - right), (1 - low) * right, low * (1 - right), low * right], dim=3)
    return (quarters_read * weights).sum(dim=3).mul(0.5).add(0.5).clamp(0, 1)


def inside(relative: Tensor, size: Tensor) -> Tensor:
    """1 inside the box, 0 outside, a ramp of one fine sample at its edge. relative [..., count], size [...]."""
    ramp = (size.clamp(min=1e-3) * int(relative.shape[-1]))[..., None]
    return ((0.5 - (relative - 0.5).abs()) * ramp + 0.5).clamp(0, 1)


def sketch_of(field: Tensor) -> tuple[Tensor, Tensor]:
    """The sketch [B, T, 8, 32, 32] and its belief [B, T, 1, 32, 32] of a field [B, T, 132, 16, 16]."""
    flat = field.flatten(0, 1)
    parts = (flat[:, FEATURES:-4], flat[:, -4:])
    count = int(field.shape[1])
    sketch, belief = (nn.functional.pixel_shuffle(part, 2).unflatten(0, (-1, count)) for part in parts)
    return sketch, belief
