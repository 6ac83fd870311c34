"""Everything pictures are composed from, loaded once: sprites in all styles and colours, and a pool of drawn places."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from world.acting import Acted
from world.drawings.plain import PLAIN, draw_plain
from world.entities import COLOURS, ENTITIES, Entity
from world.places import PLACES, draw_place, tint_of
from world.places.light import Tint
from world.scenes import Picture
from world.sprites import SIDE, STYLES, Sprite, crop_to_drawn, read_style, recolour

HELD_OUT_STYLE = "twemoji"
"""Never trained on: kept to measure how references of an unknown drawing style fare."""

TRAINED_STYLES = tuple(style for style in STYLES if style != HELD_OUT_STYLE)
MAIN_STYLE = "fluent-3d"


Key = tuple[str, str, str, int | None]
"""Style, name, colour and which picture of it acting."""


@dataclass(frozen=True)
class Look:
    """One way to draw an entity; `name` is what text calls it ("blue balloon")."""

    entity: Entity
    name: str
    style: str
    colour: str | None
    mirrored: bool
    acted: int | None = None
    """Which of the bank's pictures of it acting; none: it is at rest."""


@dataclass
class Bank:
    sprites: dict[str, dict[str, Sprite]]
    places: dict[str, list[Picture]]
    tints: dict[str, list[Tint]]
    """How those who stand in each of the pool's places are lit."""
    acting: dict[str, list[Acted]] = field(default_factory=dict[str, list[Acted]])
    """Actors in the main style in the middle of what they do; only the judge's bank has them."""
    recoloured: dict[Key, Sprite] = field(default_factory=dict[Key, Sprite])

    def sprite(self, look: Look) -> Sprite:
        """[h, w, 4] RGBA of a look, mirrored when asked."""
        name = look.entity.name
        sprite = self.sprites[look.style][name] if look.acted is None else self.acting[name][look.acted].sprite
        if look.colour is not None:
            key = (look.style, name, look.colour, look.acted)
            if key not in self.recoloured:
                # A football's patches in another colour are no ball of that colour.
                if name in PLAIN and look.style == MAIN_STYLE:
                    sprite = crop_to_drawn(draw_plain(name), max(sprite.shape[:2]))
                self.recoloured[key] = recolour(sprite, look.colour, look.entity.pale)
            sprite = self.recoloured[key]
        return np.ascontiguousarray(sprite[:, ::-1]) if look.mirrored else sprite


def load_main_style(packages: Path) -> Bank:
    """Only the main style's sprites, read anew, and no places."""
    return Bank({MAIN_STYLE: read_style(packages, MAIN_STYLE)}, {}, {})


def load_bank(packages: Path, cache: Path, place_variants: int, seed: int = 0, larger: int = 1) -> Bank:
    """Reads the pictures (cached as one file) and draws `place_variants` pictures of every place.

    All of it is for pictures of 256 pixels, or of `larger` times that.
    """
    cached = cache / ("sprites.pkl" if larger == 1 else f"sprites-{larger}.pkl")
    if not cached.exists():
        cache.mkdir(parents=True, exist_ok=True)
        drawn = {style: read_style(packages, style, side=SIDE * larger) for style in STYLES}
        # What a style has no picture of looks as in the main one.
        drawn = {style: {**drawn[MAIN_STYLE], **sprites} for style, sprites in drawn.items()}
        cached.write_bytes(pickle.dumps(drawn))
    sprites: dict[str, dict[str, Sprite]] = pickle.loads(cached.read_bytes())
    seeds = [seed * 100_000 + i for i in range(place_variants)]
    places = {name: [draw_place(name, each, size=256 * larger) for each in seeds] for name in PLACES}
    tints = {name: [tint_of(name, each) for each in seeds] for name in PLACES}
    return Bank(sprites, places, tints)


def any_look(rng: np.random.Generator, main_style: float = 0.7) -> Look:
    """A random trained look: mostly the main style, colours where they are offered, half of them mirrored."""
    entity = ENTITIES[rng.integers(len(ENTITIES))]
    style = MAIN_STYLE if rng.random() < main_style else TRAINED_STYLES[rng.integers(len(TRAINED_STYLES))]
    colour = COLOURS[rng.integers(len(COLOURS))] if entity.colourable and rng.random() < 0.6 else None
    name = f"{colour} {entity.name}" if colour else entity.name
    return Look(entity, name, style, colour, bool(rng.random() < 0.5))


def random_box(rng: np.random.Generator, aspect: float) -> NDArray[np.float64]:
    """A box of roughly the given aspect, 10–75 % of the side, sometimes reaching past the frame."""
    height = float(np.clip(np.exp(rng.normal(np.log(0.34), 0.45)), 0.1, 0.75))
    width = float(np.clip(height * aspect * np.exp(rng.normal(0, 0.14)), 0.08, 0.85))
    centre = rng.uniform(-0.02, 1.02, 2) if rng.random() < 0.2 else rng.uniform(0.12, 0.88, 2)
    x0, y0 = centre[0] - width / 2, centre[1] - height / 2
    return np.array([x0, y0, x0 + width, y0 + height])
