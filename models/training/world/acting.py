"""Actors in the middle of what they do, drawn once and kept: what a judge of films has to know them in."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from world.actors import ACTS, MARGIN, VIEWS, names, picture
from world.sprites import SIDE, Sprite

EACH = 16
"""Pictures of each actor."""


@dataclass(frozen=True)
class Acted:
    """A picture [h, w, 4] RGBA cut to what is seen of it, and where that is: x0 y0 x1 y1 in the box at rest."""

    sprite: Sprite
    box: tuple[float, float, float, float]


def seen(sprite: Sprite) -> Acted | None:
    """Of a picture with MARGIN around the box at rest; None where nothing is seen."""
    left, top, right, bottom = MARGIN
    rows, columns = (np.flatnonzero((sprite[..., 3] > 127).any(axis=axis)) for axis in (1, 0))
    if len(rows) == 0:
        return None
    height, width = sprite.shape[:2]
    across, down = (1 + left + right) / width, (1 + top + bottom) / height
    x0, y0, x1, y1 = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
    return Acted(
        np.ascontiguousarray(sprite[y0:y1, x0:x1]),
        (x0 * across - left, y0 * down - top, x1 * across - left, y1 * down - top),
    )


def acted(name: str) -> list[Acted]:
    """What is random follows from the name."""
    rng = np.random.default_rng([ord(letter) for letter in name])
    made: list[Acted] = []
    for _ in range(EACH):
        act, view = str(rng.choice(list(ACTS))), str(rng.choice(list(VIEWS)))
        drawn = seen(picture(name, act, float(rng.uniform()), view, side=round(SIDE * 1.4)))
        if drawn is not None:
            made.append(drawn)
    return made


def load_acting(cache: Path) -> dict[str, list[Acted]]:
    """By actor; drawn in minutes the first time, and kept in `cache`."""
    kept = cache / "acting.pkl"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with Pool() as pool:
            made = dict(zip(names(), pool.map(acted, names(), chunksize=1), strict=True))
        kept.write_bytes(pickle.dumps(made))
    return pickle.loads(kept.read_bytes())
