"""The judge's reader: crops around things, with boxes a little off, from seeds of its own and softened at random."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from networks.detector import LOOK
from networks.reader import CROP, ROOM, Reader
from settings import Settings, device, mixed_precision
from stages.detector import NOTHING, DetectorStage, busy_layout, look_number, soften
from world.contact_sheet import write_rows
from world.entities import COLOURS, ENTITIES
from world.samples import Box, draw, overlap_share
from world.scenes import GREY, Picture

JITTERS = (0.05, 0.1, 0.18)
"""How far a box's edges are off, in its sides (standard deviations): what a detector leaves to be refined."""
HIDDEN = 0.6
"""A thing is not asked for where things in front hide this share of it."""


Cut = tuple[Picture, int, int, Box]
"""A crop, its class and look (−1 for nothing), and where in it the thing is."""


class ReadingJudge(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.reader = Reader(len(ENTITIES))
        self.proxies = nn.Parameter(torch.randn(len(ENTITIES) * (len(COLOURS) + 1), LOOK) * 0.1)


def blends(low: float, high: float, side: int) -> NDArray[np.float32]:
    """How the crop's pixels blend the frame's along one axis: [64, side], rows sum to the share inside the frame.

    Triangles as wide as a pixel of whichever is coarser, so that what shrinks is averaged; low, high in frame sides.
    """
    step = (high - low) * side * (1 + 2 * ROOM) / CROP
    centres = (low - (high - low) * ROOM) * side + (np.arange(CROP) + 0.5) * step
    beyond = side  # as far as a crop may reach outside, on each side
    pixels = np.arange(-beyond, side + beyond) + 0.5
    weights = (1 - np.abs(centres[:, None] - pixels) / max(1.0, step)).clip(0)
    return (weights[:, beyond:-beyond] / weights.sum(axis=1, keepdims=True).clip(1e-6)).astype(np.float32)


def cut(picture: Picture, box: Box) -> Picture:
    """The box with room around it, as 64 × 64 pixels; what lies outside the frame is grey."""
    side = picture.shape[0]
    across, down = blends(box[0], box[2], side), blends(box[1], box[3], side)
    rows, columns = np.flatnonzero(down.any(axis=0)), np.flatnonzero(across.any(axis=0))
    if len(rows) == 0 or len(columns) == 0:
        return np.full((CROP, CROP, 3), GREY, np.uint8)
    near = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    outside = 1 - down.sum(axis=1)[:, None] * across.sum(axis=1)[None]
    seen = np.einsum("vy,yxc->vxc", down[:, near[0]], picture[near].astype(np.float32), optimize=True)
    seen = np.einsum("ux,vxc->vuc", across[:, near[1]], seen, optimize=True)
    return (seen + GREY * outside[..., None]).round().clip(0, 255).astype(np.uint8)


def in_crop(box: Box, around: Box) -> Box:
    """A box, as far as it lies in the frame, in sides of the crop that `cut` makes around another."""
    x0, y0, x1, y1 = around
    width, height = (x1 - x0) * (1 + 2 * ROOM), (y1 - y0) * (1 + 2 * ROOM)
    left, top = x0 - (x1 - x0) * ROOM, y0 - (y1 - y0) * ROOM
    ax, ay, bx, by = (min(max(edge, 0.0), 1.0) for edge in box)
    return (ax - left) / width, (ay - top) / height, (bx - left) / width, (by - top) / height


def hidden_share(box: Box, in_front: list[Box]) -> float:
    return max((overlap_share(box, other) for other in in_front), default=0.0)


def edges_loss(along: Tensor, aims: Tensor) -> Tensor:
    """Cross entropy with the two pixels that an edge lies between, and how far the mean is off.

    along [M, 4, 64] logits over the crop's pixels; aims [M, 4] in sides of the crop, cut to it.
    """
    place = (aims * CROP - 0.5).clamp(0, CROP - 1)
    pixels = torch.arange(CROP, device=place.device)
    shares = (1 - (place[..., None] - pixels).abs()).clamp(min=0)
    chances = along.float().log_softmax(dim=-1)
    away = ((chances.exp() * pixels).sum(dim=-1) - place).abs().mean() / CROP
    return 0.5 * -(shares * chances).sum(dim=-1).mean() + 8 * away


class ReaderStage(DetectorStage):
    rate = 1.2e-3

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.network = ReadingJudge().to(device(), memory_format=torch.channels_last)
        self.things = settings.batch * 8

    def jittered(self, box: Box) -> Box:
        x0, y0, x1, y1 = box
        # No farther than leaves most of the thing in the crop: an edge far outside would outweigh all others.
        off = self.rng.normal(0, float(self.rng.choice(JITTERS)), 4).clip(-0.3, 0.3) * np.array(
            [x1 - x0, y1 - y0, x1 - x0, y1 - y0]
        )
        return float(x0 + off[0]), float(y0 + off[1]), float(x1 + off[2]), float(y1 + off[3])

    def crops(self) -> list[Cut]:
        """From one picture: a crop of every thing that is not hidden, and one of nothing (or a little of something)."""
        layout = busy_layout(self.rng, self.bank)
        looks, boxes = layout.looks, list(layout.boxes)
        picture = soften(draw(self.bank, layout), self.rng)
        made: list[Cut] = []
        for number, (look, box) in enumerate(zip(looks, boxes, strict=True)):
            frame = (0.0, 0.0, 1.0, 1.0)
            if hidden_share(box, boxes[number + 1 :]) < HIDDEN and overlap_share(box, frame) > 0.5:
                around = self.jittered(box)
                seen = cut(picture, around)
                made.append((seen, ENTITIES.index(look.entity), look_number(look), in_crop(box, around)))
        low = self.rng.uniform(0, 0.8, 2)
        size = self.rng.uniform(0.1, 0.4, 2)
        empty = (float(low[0]), float(low[1]), float(low[0] + size[0]), float(low[1] + size[1]))
        if hidden_share(empty, boxes) < 0.15:
            made.append((cut(picture, empty), NOTHING, -1, empty))
        return made

    def draw(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        made: list[Cut] = []
        while len(made) < self.things:
            made += self.crops()
        made = made[: self.things]
        pictures = torch.from_numpy(np.stack([item[0] for item in made])).permute(0, 3, 1, 2).float() / 255
        classes, numbers = (torch.tensor([item[i] for item in made], device=device()) for i in (1, 2))
        aims = torch.tensor([item[3] for item in made], device=device())
        return pictures.to(device(), memory_format=torch.channels_last), classes, numbers, aims

    def loss(self, step: int) -> Tensor:
        pictures, classes, numbers, aims = self.draw()
        with mixed_precision():
            logits, looks, along = self.network.reader.read(pictures)
        lost = functional.cross_entropy(logits.float(), classes, label_smoothing=0.05)
        there = numbers >= 0
        scores = looks.float()[there] @ functional.normalize(self.network.proxies, dim=1).T * 16
        return lost + 0.5 * functional.cross_entropy(scores, numbers[there]) + edges_loss(along[there], aims[there])

    def sheet(self, path: Path) -> None:
        pictures, classes, numbers, aims = self.draw()
        logits, looks, edges = self.network.reader(pictures)
        there = numbers >= 0
        right = (logits.argmax(1) == classes)[there].float().mean()
        empty = (logits.argmax(1) == classes)[~there].float().mean()
        named = (looks[there] @ functional.normalize(self.network.proxies, dim=1).T).argmax(1) == numbers[there]
        away = (edges - aims)[there].abs().mean()
        print(f"reader: {right:.3f} of things right, {empty:.3f} of nothing, looks {named.float().mean():.3f}", end="")
        print(f", edges off by {away:.3f} of the crop", flush=True)
        write_rows(path, [pictures[:12], pictures[12:24]])


def make(settings: Settings) -> ReaderStage:
    return ReaderStage(settings)
