"""The judge's reader: crops around things, with boxes a little off, from seeds of its own and softened at random."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.detector import LOOK
from networks.reader import CROP, ROOM, Reader
from settings import Settings, device
from stages.detector import NOTHING, DetectorStage, look_number, soften
from world.bank import Look, any_look
from world.contact_sheet import write_rows
from world.entities import COLOURS, ENTITIES
from world.places import PLACES
from world.samples import Box, Layout, draw, overlap_share, pick_box
from world.scenes import Picture

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


def cut(picture: Picture, box: Box) -> Picture:
    """The box with room around it, as 64 × 64 pixels; what lies outside the frame is grey."""
    side = picture.shape[0]
    x0, y0, x1, y1 = (edge * side for edge in box)
    width, height = x1 - x0, y1 - y0
    x0, y0 = x0 - width * ROOM, y0 - height * ROOM
    scale_x, scale_y = CROP / (width * (1 + 2 * ROOM)), CROP / (height * (1 + 2 * ROOM))
    # Of what is larger than the crop, means are read, not single pixels.
    blurred = cv2.blur(picture, (max(1, round(1 / scale_x)), max(1, round(1 / scale_y))))
    move = np.array([[scale_x, 0, -x0 * scale_x], [0, scale_y, -y0 * scale_y]], np.float32)
    grey = (128, 128, 128)
    return cv2.warpAffine(blurred, move, (CROP, CROP), flags=cv2.INTER_LINEAR, borderValue=grey).astype(np.uint8)


def in_crop(box: Box, around: Box) -> Box:
    """A box, as far as it lies in the frame, in sides of the crop that `cut` makes around another."""
    x0, y0, x1, y1 = around
    width, height = (x1 - x0) * (1 + 2 * ROOM), (y1 - y0) * (1 + 2 * ROOM)
    left, top = x0 - (x1 - x0) * ROOM, y0 - (y1 - y0) * ROOM
    ax, ay, bx, by = (min(max(edge, 0.0), 1.0) for edge in box)
    return (ax - left) / width, (ay - top) / height, (bx - left) / width, (by - top) / height


def hidden_share(box: Box, in_front: list[Box]) -> float:
    return max((overlap_share(box, other) for other in in_front), default=0.0)


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
        place = str(self.rng.choice(list(self.bank.places)))
        looks: list[Look] = [any_look(self.rng, 0.85) for _ in range(self.rng.integers(2, 8))]
        boxes: list[Box] = []
        for look in looks:
            boxes.append(pick_box(self.rng, self.bank, look, PLACES[place].ground, boxes))
        variant = int(self.rng.integers(len(self.bank.places[place])))
        picture = soften(draw(self.bank, Layout(place, variant, tuple(looks), tuple(boxes))), self.rng)
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

    def batch_of_crops(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        made: list[Cut] = []
        while len(made) < self.things:
            made += self.crops()
        made = made[: self.things]
        pictures = torch.from_numpy(np.stack([item[0] for item in made])).permute(0, 3, 1, 2).float() / 255
        classes, numbers = (torch.tensor([item[i] for item in made], device=device()) for i in (1, 2))
        aims = torch.tensor([item[3] for item in made], device=device())
        return pictures.to(device(), memory_format=torch.channels_last), classes, numbers, aims

    def loss(self, step: int) -> Tensor:
        pictures, classes, numbers, aims = self.batch_of_crops()
        with torch.autocast(device(), torch.bfloat16):
            logits, looks, edges = self.network.reader(pictures)
        lost = functional.cross_entropy(logits.float(), classes, label_smoothing=0.05)
        there = numbers >= 0
        scores = looks.float()[there] @ functional.normalize(self.network.proxies, dim=1).T * 16
        away = (edges.float() - aims)[there].abs().mean()
        return lost + 0.5 * functional.cross_entropy(scores, numbers[there]) + 8 * away

    def sheet(self, path: Path) -> None:
        pictures, classes, numbers, aims = self.batch_of_crops()
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
