"""The judge's stage: pictures of its own seeds, softened at random so that a renderer's blur is no surprise."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from networks.detector import CELLS, LOOK, Detector
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from world.acting import load_acting
from world.bank import MAIN_STYLE, Bank, Look, any_look, load_bank
from world.contact_sheet import write_rows
from world.entities import COLOURS, ENTITIES
from world.places import PLACES
from world.samples import Box, Layout, draw, pick_box
from world.scenes import Picture

SEED = 7_000_000
"""Far from every seed the renderer sees."""
ACTING = 0.6
"""So many of those who can act do: films show them so more often than at rest."""
NOTHING = len(ENTITIES)
IGNORED = -100


class Judge(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.detector = Detector(len(ENTITIES))
        self.proxies = nn.Parameter(torch.randn(len(ENTITIES) * (len(COLOURS) + 1), LOOK) * 0.1)
        """One per entity and colour: what teaches the look embedding to tell a red car from a blue one."""


def look_number(look: Look) -> int:
    colour = 0 if look.colour is None else COLOURS.index(look.colour) + 1
    return ENTITIES.index(look.entity) * (len(COLOURS) + 1) + colour


def soften(picture: Picture, rng: np.random.Generator) -> Picture:
    if rng.random() < 0.3:
        return picture
    if rng.random() < 0.4:  # as if painted: edges stay, what is fine runs together
        picture = cv2.medianBlur(picture, int(rng.choice([3, 5])))
    blurred = cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.4, 2.2)))
    return np.clip(blurred + rng.normal(0, rng.uniform(0, 4), picture.shape), 0, 255).astype(np.uint8)


def targets(looks: list[Look], boxes: list[Box]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Class and look per cell (nothing outside, ignored at rims), and the box a cell should point at [4, 32, 32]."""
    classes = np.full((CELLS, CELLS), NOTHING, np.int64)
    numbers = np.full((CELLS, CELLS), IGNORED, np.int64)
    aims = np.zeros((4, CELLS, CELLS), np.float32)
    middle = (np.arange(CELLS) + 0.5) / CELLS
    for look, (x0, y0, x1, y1) in zip(looks, boxes, strict=True):
        whole = ((middle > y0) & (middle < y1))[:, None] & ((middle > x0) & (middle < x1))[None]
        trim_x, trim_y = (x1 - x0) * 0.22, (y1 - y0) * 0.22
        core = ((middle > y0 + trim_y) & (middle < y1 - trim_y))[:, None]
        core = core & ((middle > x0 + trim_x) & (middle < x1 - trim_x))[None]
        classes[whole], numbers[whole] = IGNORED, IGNORED
        classes[core], numbers[core] = ENTITIES.index(look.entity), look_number(look)
        aims[:, core] = np.clip(np.array([x0, y0, x1, y1], np.float32), 0, 1)[:, None]
    return classes, numbers, aims


def close_together(rng: np.random.Generator, first: Box, count: int) -> list[Box]:
    """Boxes of one size in a row, a column or rows of two, nearly touching: neighbours of a kind are taken for one."""
    x0, y0, x1, y1 = first
    width, height = x1 - x0, y1 - y0
    columns = int(rng.choice([1, 2, count]))
    cells = np.array([(number % columns, number // columns) for number in range(count)], np.float64)
    gap = rng.uniform(0.85, 1.25, 2)
    lows = cells * gap * (width, height) + rng.normal(0, 0.04, cells.shape) * (width, height)
    spans = lows.max(axis=0) + (width, height)
    begin = (rng.uniform(min(0.0, 1 - spans[0]), max(0.0, 1 - spans[0])), min(y0, max(1 - spans[1], -0.05)))
    return [(float(x), float(y), float(x + width), float(y + height)) for x, y in lows + begin]


def set_acting(rng: np.random.Generator, bank: Bank, look: Look, box: Box) -> tuple[Look, Box]:
    """Perhaps in an act, and then with the box of what is seen of it; boxes of plans are of actors at rest."""
    pictures = bank.acting.get(look.entity.name, [])
    if look.style != MAIN_STYLE or not pictures or rng.random() > ACTING:
        return look, box
    number = int(rng.integers(len(pictures)))
    left, top, right, bottom = pictures[number].box
    if look.mirrored:
        left, right = 1 - right, 1 - left
    x0, y0, width, height = box[0], box[1], box[2] - box[0], box[3] - box[1]
    seen = (x0 + left * width, y0 + top * height, x0 + right * width, y0 + bottom * height)
    return replace(look, acted=number), seen


def busy_layout(rng: np.random.Generator, bank: Bank) -> Layout:
    """Two to seven things; in half of the layouts several of a kind, and half of those close together."""
    place = str(rng.choice(list(bank.places)))
    looks = [any_look(rng, 0.85) for _ in range(rng.integers(2, 8))]
    boxes: list[Box] = []
    if rng.random() < 0.5:
        count = int(rng.integers(2, min(4, len(looks)) + 1))
        looks[:count] = [looks[0]] * count
        if rng.random() < 0.5:
            boxes = close_together(rng, pick_box(rng, bank, looks[0], PLACES[place].ground, []), count)
    for look in looks[len(boxes) :]:
        boxes.append(pick_box(rng, bank, look, PLACES[place].ground, boxes))
    acting = [set_acting(rng, bank, look, box) for look, box in zip(looks, boxes, strict=True)]
    variant = int(rng.integers(len(bank.places[place])))
    return Layout(place, variant, tuple(look for look, _ in acting), tuple(box for _, box in acting))


class DetectorStage:
    rate = 1e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = Judge().to(device(), memory_format=torch.channels_last)
        self.bank = load_bank(PICTURES, RUNS, settings.place_variants, seed=SEED)
        self.bank.acting = load_acting(RUNS)
        self.rng = np.random.default_rng(np.random.SeedSequence().entropy + SEED)

    def one(self) -> tuple[Picture, tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]]:
        layout = busy_layout(self.rng, self.bank)
        return soften(draw(self.bank, layout), self.rng), targets(list(layout.looks), list(layout.boxes))

    def draw(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        made = [self.one() for _ in range(self.batch)]
        pictures = torch.from_numpy(np.stack([picture for picture, _ in made])).permute(0, 3, 1, 2).float() / 255
        parts = (torch.from_numpy(np.stack([target[i] for _, target in made])).to(device()) for i in range(3))
        classes, numbers, aims = parts
        return pictures.to(device(), memory_format=torch.channels_last), classes, numbers, aims

    def loss(self, step: int) -> Tensor:
        pictures, classes, numbers, aims = self.draw()
        with mixed_precision():
            logits, boxes, looks = self.network.detector(pictures)
        weight = torch.ones(NOTHING + 1, device=pictures.device)
        weight[NOTHING] = 0.15
        lost = functional.cross_entropy(logits.float(), classes, weight, ignore_index=IGNORED, label_smoothing=0.05)
        there = numbers >= 0
        distance = (boxes.float() - aims).abs().mean(dim=1)[there].mean()
        scores = looks.float().permute(0, 2, 3, 1)[there] @ functional.normalize(self.network.proxies, dim=1).T * 16
        return lost + 6 * distance + 0.3 * functional.cross_entropy(scores, numbers[there])

    def sheet(self, path: Path) -> None:
        pictures, classes, _, aims = self.draw()
        logits, boxes, _ = self.network.detector(pictures)
        there = (classes >= 0) & (classes != NOTHING)
        right = (logits[:, :NOTHING].argmax(1) == classes)[there].float().mean()
        distance = (boxes - aims).abs().mean(dim=1)[there].mean()
        print(f"detector: {right:.3f} of cells right, edges off by {distance:.3f} of the side", flush=True)
        write_rows(path, [pictures[:8]])


def make(settings: Settings) -> DetectorStage:
    return DetectorStage(settings)
