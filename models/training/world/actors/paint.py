"""Colours of solids: their marks, and one soft light with violet shadows and a warm rim, as Fluent's emoji have it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from world.actors.solids import Floats, Mark, Paint

LIGHT = np.array([-0.42, 0.68, 0.60], np.float32) / np.float32(np.linalg.norm([-0.42, 0.68, 0.60]))
SHADOW = np.array([0.60, 0.46, 0.66], np.float32)
"""What is left of a colour where no light falls."""
RIM = np.array([0.50, 0.20, 0.38], np.float32)
"""Light from below and behind."""


def smooth(low: float, high: float, value: Floats) -> Floats:
    """0 below `low`, 1 above `high`, and an S between; `low` may be the greater."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def below(point: Floats, normal: Floats, height: float, soft: float = 0.01) -> Floats:
    return smooth(height + soft, height - soft, point[:, 1])


def above(point: Floats, normal: Floats, height: float, soft: float = 0.01) -> Floats:
    return smooth(height - soft, height + soft, point[:, 1])


def ahead(point: Floats, normal: Floats, place: float, soft: float = 0.01) -> Floats:
    """In front of a place along the actor's own length."""
    return smooth(place - soft, place + soft, point[:, 2])


def behind(point: Floats, normal: Floats, place: float, soft: float = 0.01) -> Floats:
    return smooth(place + soft, place - soft, point[:, 2])


def under(point: Floats, normal: Floats, level: float = -0.35, soft: float = 0.2) -> Floats:
    """Where the surface looks down."""
    return smooth(level + soft, level - soft, normal[:, 1])


def disc(point: Floats, normal: Floats, x: float, y: float, wide: float, high: float) -> Floats:
    """An oval on the front."""
    distance = np.sqrt(((point[:, 0] - x) / wide) ** 2 + ((point[:, 1] - y) / high) ** 2)
    return smooth(1.06, 0.92, distance) * smooth(-0.05, 0.1, normal[:, 2])


def strip(point: Floats, normal: Floats, x: float, half: float, low: float = -9, high: float = 9) -> Floats:
    """An upright band on the front."""
    inside = smooth(half + 0.006, half - 0.006, np.abs(point[:, 0] - x)) * smooth(-0.05, 0.1, normal[:, 2])
    return inside * (point[:, 1] > low) * (point[:, 1] < high)


def opening(point: Floats, normal: Floats, top: float, low: float, half: float) -> Floats:
    """A V from `half` wide at the top to nothing at `low`, on the front."""
    width = half * np.clip((point[:, 1] - low) / (top - low), 0, 1.5)
    return smooth(0.006, -0.006, np.abs(point[:, 0]) - width) * smooth(-0.05, 0.1, normal[:, 2])


def band(point: Floats, normal: Floats, height: float, half: float) -> Floats:
    """A belt."""
    return smooth(half + 0.005, half - 0.005, np.abs(point[:, 1] - height))


def stripes(
    point: Floats, normal: Floats, axis: float, every: float, share: float = 0.5, wobble: float = 0.02, at: float = 0
) -> Floats:
    """Bands across an axis (0 left, 1 up, 2 forward) that waver."""
    others = [i for i in range(3) if i != int(axis)]
    waver = wobble * np.sin(point[:, others[0]] * 41 + 1.3) + wobble * np.sin(
        point[:, others[1]] * 29 + point[:, 2] * 9
    )
    wave = np.cos((point[:, int(axis)] + waver + at) * 2 * np.pi / every)
    return smooth(np.cos(np.pi * share) - 0.2, np.cos(np.pi * share) + 0.2, wave)


def spots(point: Floats, normal: Floats, every: float, size: float, seed: float = 0, ragged: float = 0.0) -> Floats:
    """Round spots of radius `size` about scattered points some `every` apart."""
    distance, _ = scattered(point, every, seed)
    edge = size * (1 + ragged * np.sin(point[:, 1] * 26 + point[:, 2] * 19 + seed))
    return smooth(0.006, -0.006, distance - edge)


def cells(point: Floats, normal: Floats, every: float, gap: float, seed: float = 0) -> Floats:
    """Patches that fill the surface but for gaps between them."""
    nearest, second = scattered(point, every, seed)
    return smooth(gap - 0.004, gap + 0.004, second - nearest)


def scattered(point: Floats, every: float, seed: float) -> tuple[Floats, Floats]:
    """Distances to the nearest and second of points jittered on a lattice."""
    rng = np.random.default_rng(int(seed) + 5)
    steps = np.arange(-7, 8) * every
    lattice = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3)
    near = np.abs(lattice - point.mean(axis=0)).max(axis=1) < np.abs(point - point.mean(axis=0)).max() + every
    jitter = rng.uniform(-0.42, 0.42, lattice.shape) * every
    centres = (lattice + jitter)[near].astype(np.float32)
    apart = np.sqrt(np.maximum(((point[:, None] - centres[None]) ** 2).sum(axis=2), 0))
    two = np.partition(apart, 1, axis=1)[:, :2]
    return two[:, 0], two[:, 1]


MARKS: dict[str, Callable[..., Floats]] = {
    make.__name__: make
    for make in (below, above, ahead, behind, under, disc, strip, opening, band, stripes, spots, cells)
}


def coloured(paint: Paint, point: Floats, normal: Floats) -> Floats:
    """[n, 3] at points and normals of the bone's own frame [n, 3]."""
    colour = np.broadcast_to(np.array(paint.base, np.float32), point.shape).copy()
    for mark in paint.marks:
        share = mark_share(mark, point, normal)[:, None]
        colour = colour * (1 - share) + np.array(mark.colour, np.float32) * share
    return colour


def mark_share(mark: Mark, point: Floats, normal: Floats) -> Floats:
    return MARKS[mark.kind](point, normal, *mark.where).astype(np.float32)


def lit(colour: Floats, normal: Floats, inside: NDArray[np.bool_], gloss: Floats) -> Floats:
    """[n, 3]: the colours in the light, with normals as the eye sees them [n, 3]."""
    facing = normal @ LIGHT
    level = np.clip(0.38 + 0.72 * facing, 0, 1)[:, None]
    level = np.where(inside[:, None], level * 0.35, level)
    grazing = (1 - np.clip(normal[:, 2], 0, 1)) ** 2
    rim = (grazing * np.clip(0.25 - normal[:, 1] * 0.9 + normal[:, 0] * 0.35, 0, 1))[:, None]
    made = colour * (SHADOW + (1 - SHADOW) * level) * (0.80 + 0.26 * level)
    made = made + RIM * rim * 0.42 * (0.35 + 0.65 * colour)
    shine = np.clip(facing, 0, 1) ** 18 * gloss
    return np.clip(made + shine[:, None] * 0.9, 0, 1)


def darkened_behind_edges(depth: Floats, covered: NDArray[np.bool_], reach: float) -> Floats:
    """[h, w] in 0..1: the shade that what is nearer throws on what is close behind it; `reach` in pixels."""
    known = np.where(covered, depth, 0).astype(np.float32)
    weight = cv2.GaussianBlur(covered.astype(np.float32), (0, 0), reach)
    mean = cv2.GaussianBlur(known, (0, 0), reach) / np.maximum(weight, 1e-3)
    return np.clip((mean - depth) / 0.10, 0, 1) * covered
