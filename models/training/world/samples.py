"""Random layouts: which things stand where in which place, as stills and as clips."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from world.bank import Bank, Look, any_look, random_box
from world.places import PLACES, draw_place
from world.places.light import Tint
from world.scenes import Picture, Placed, compose

MOST = 6
"""Things in one training picture, at most."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Layout:
    """Things back to front, in a place of the bank's pool."""

    place: str
    variant: int
    looks: tuple[Look, ...]
    boxes: tuple[Box, ...]


def stands(look: Look, box: Box, ground: float) -> bool:
    """Whether a thing touches the ground and so casts a shadow: a fixed rule, so that a network can learn it."""
    return look.entity.kind != "sky" and box[3] > ground - 0.1


def overlap_share(a: Box, b: Box) -> float:
    """Shared area over the smaller one's area."""
    width, height = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    smaller = min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))
    return width * height / smaller


def pick_looks(rng: np.random.Generator) -> list[Look]:
    count = int(rng.choice([1, 2, 3, 4, 5, 6], p=[0.24, 0.3, 0.22, 0.12, 0.07, 0.05]))
    looks = [any_look(rng) for _ in range(count)]
    if count > 1 and rng.random() < 0.3:
        repeats = int(rng.integers(2, count + 1))
        looks[:repeats] = [looks[0]] * repeats
    return looks


def pick_box(rng: np.random.Generator, bank: Bank, look: Look, ground: float, taken: list[Box]) -> Box:
    """A box that hides at most half of another, most of the time."""
    sprite = bank.sprite(look)
    most = 1.0 if rng.random() < 0.08 else 0.45
    box = (0.0, 0.0, 0.0, 0.0)
    for _ in range(12):
        x0, y0, x1, y1 = random_box(rng, sprite.shape[1] / sprite.shape[0])
        if look.entity.kind != "sky" and rng.random() < 0.55:
            drop = ground + rng.uniform(-0.12, 0.07) - y1
            y0, y1 = y0 + drop, y1 + drop
        box = (float(x0), float(y0), float(x1), float(y1))
        if all(overlap_share(box, other) <= most for other in taken):
            break
    return box


def random_layout(rng: np.random.Generator, bank: Bank) -> Layout:
    place = str(rng.choice(list(bank.places)))
    looks, boxes = pick_looks(rng), list[Box]()
    for look in looks:
        boxes.append(pick_box(rng, bank, look, PLACES[place].ground, boxes))
    return Layout(place, int(rng.integers(len(bank.places[place]))), tuple(looks), tuple(boxes))


def placed(bank: Bank, look: Look, box: Box, place: str, tint: Tint) -> Placed:
    """A thing in a place's light, with its shadow when it stands there; what glows keeps its colours."""
    shadow = stands(look, box, PLACES[place].ground)
    return Placed(bank.sprite(look), box, shadow, look.entity.tinted(tint))


def draw(bank: Bank, layout: Layout) -> Picture:
    tint = bank.tints[layout.place][layout.variant]
    pairs = zip(layout.looks, layout.boxes, strict=True)
    things = [placed(bank, look, box, layout.place, tint) for look, box in pairs]
    return compose(bank.places[layout.place][layout.variant], things)


def moved(rng: np.random.Generator, box: Box) -> tuple[Box, float]:
    """Where a box ends in a clip and how high it hops on the way (frame sides)."""
    still = rng.random() < 0.3
    shift = rng.uniform(-0.45, 0.45, 2) * (0.0 if still else 1.0) * np.array([1.0, 0.5])
    grow = float(np.exp(rng.normal(0, 0.25))) if rng.random() < 0.3 else 1.0
    x, y = (box[0] + box[2]) / 2 + shift[0], (box[1] + box[3]) / 2 + shift[1]
    width, height = (box[2] - box[0]) * grow, (box[3] - box[1]) * grow
    end = (float(x - width / 2), float(y - height / 2), float(x + width / 2), float(y + height / 2))
    return end, float(rng.uniform(0.05, 0.25)) if rng.random() < 0.25 else 0.0


def clip_boxes(rng: np.random.Generator, layout: Layout, frames: int) -> list[tuple[Box, ...]]:
    """The boxes on every frame, moving from the layout's to somewhere else."""
    paths = [moved(rng, box) for box in layout.boxes]
    frames_of_boxes: list[tuple[Box, ...]] = []
    for frame in range(frames):
        part = frame / (frames - 1)
        boxes: list[Box] = []
        for start, (end, hop) in zip(layout.boxes, paths, strict=True):
            lift = hop * abs(np.sin(part * 2 * np.pi))
            x0, y0, x1, y1 = (a + (b - a) * part for a, b in zip(start, end, strict=True))
            boxes.append((x0, y0 - lift, x1, y1 - lift))
        frames_of_boxes.append(tuple(boxes))
    return frames_of_boxes


def draw_clip(bank: Bank, layout: Layout, boxes: list[tuple[Box, ...]], place_seed: int) -> list[Picture]:
    """The pictures of a clip; the place lives."""
    tint = bank.tints[layout.place][layout.variant]
    pictures: list[Picture] = []
    for frame, here in enumerate(boxes):
        place = draw_place(layout.place, place_seed, frame / len(boxes))
        pairs = zip(layout.looks, here, strict=True)
        things = [placed(bank, look, box, layout.place, tint) for look, box in pairs]
        pictures.append(compose(place, things))
    return pictures
