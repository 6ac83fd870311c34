"""The drawn pictures of the entities: read from npm packages, cropped to what is drawn, recoloured on request."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from world.drawings import draw_thing
from world.entities import BODIED, BODY, DRAWN, ENTITIES, Entity

Sprite = NDArray[np.uint8]
"""[h, w, 4] RGBA, straight alpha, cropped to the drawn part; the longer side is `SIDE`, or what was asked for."""

SIDE = 208
BODY_SIDE = 256
"""Of an actor's picture, before it is cropped: all that is needed for the largest sprites."""
STYLES = ("fluent-3d", "fluent-flat", "noto", "twemoji")
ICONIFY = {"fluent-flat": "fluent-emoji-flat", "noto": "noto", "twemoji": "twemoji"}

HUES = {"red": 0, "orange": 14, "yellow": 26, "green": 60, "blue": 110, "purple": 137, "pink": 166, "brown": 11}
"""OpenCV hue (0..179) of the colours that have one."""
GREYS = {"white": (238.0, 0.45), "black": (62.0, 0.6), "gray": (150.0, 0.6)}
"""Of those that have none: how bright, and how much of what is brighter and darker in the drawing stays."""


def read_picture(path: Path) -> Sprite:
    """An RGBA picture from a webp or png file; raises FileNotFoundError when it cannot be read."""
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if picture is None or picture.shape[2] != 4:
        raise FileNotFoundError(f"{path}: not a picture with an alpha channel")
    return cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA).astype(np.uint8)


def crop_to_drawn(picture: Sprite, side: int = SIDE) -> Sprite:
    """Cuts away the empty border and scales the longer side to `side` pixels."""
    rows, columns = np.where(picture[..., 3] > 24)
    cut = picture[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = side / max(cut.shape[:2])
    size = (max(1, round(cut.shape[1] * scale)), max(1, round(cut.shape[0] * scale)))
    return cv2.resize(cut, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)


def with_selector(folder: Path, code: str) -> Path:
    """The file of a code point, whose name may end in the emoji variation selector."""
    plain = folder / f"{code}.webp"
    return plain if plain.exists() else folder / f"{code}-fe0f.webp"


def main_picture(folder: Path, entity: Entity) -> Sprite:
    """What an entity looks like in the main style: whole and at rest where it has a body, else drawn, by us or not."""
    if entity.code == DRAWN:
        return draw_thing(entity.name)
    if entity.kind in BODIED:
        from world.actors import names, rest_picture  # which reads its faces with this module

        if entity.name in names():
            return rest_picture(entity.name, side=BODY_SIDE)
    if entity.code == BODY:
        raise ValueError(f"{entity.name}: no actor is called so")
    return read_picture(with_selector(folder, entity.code))


def rasterise(body: str, width: float, height: float, side: int) -> Sprite:
    import cairosvg

    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>'
    png = cairosvg.svg2png(bytestring=svg.encode(), output_width=side, output_height=side)
    picture = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    return cv2.cvtColor(picture, cv2.COLOR_BGRA2RGBA).astype(np.uint8)


def read_style(
    packages: Path, style: str, entities: Sequence[Entity] = ENTITIES, side: int = SIDE
) -> dict[str, Sprite]:
    """Entity name → sprite in one drawn style, `side` pixels at most; entities the style lacks are left out."""
    if style == "fluent-3d":
        folder = packages / "@lobehub/fluent-emoji-3d/assets"
        return {entity.name: crop_to_drawn(main_picture(folder, entity), side) for entity in entities}
    folder = packages / "@iconify-json" / ICONIFY[style]
    icons = json.loads((folder / "icons.json").read_text())
    names: dict[str, str] = json.loads((folder / "chars.json").read_text())
    sprites: dict[str, Sprite] = {}
    for entity in entities:
        icon = find_icon(names, entity)
        if icon is None or icon not in icons["icons"]:
            continue
        entry = icons["icons"][icon]
        width = entry.get("width", icons.get("width", 16))
        height = entry.get("height", icons.get("height", 16))
        sprites[entity.name] = crop_to_drawn(rasterise(entry["body"], width, height, side * 256 // SIDE), side)
    return sprites


def find_icon(names: dict[str, str], entity: Entity) -> str | None:
    bare = entity.code.replace("-fe0f", "")
    return names.get(entity.code) or names.get(bare) or names.get(f"{bare}-fe0f")


def main_hue(hue: NDArray[np.float32], saturation: NDArray[np.float32]) -> float | None:
    """The commonest hue; None where that is only the violet in which white and grey things are shaded."""
    histogram = np.bincount((hue // 6).astype(int), weights=saturation, minlength=30)
    main = (int(np.argmax(histogram)) + 0.5) * 6
    strength = float(saturation[np.abs((hue - main + 90) % 180 - 90) < 12].mean())
    return None if 115 < main < 155 and strength < 105 else main


def recolour(sprite: Sprite, colour: str, pale: bool = False) -> Sprite:
    """The same drawing with its main colour replaced; `colour` is one of `COLOURS`.

    The main colour is the commonest hue among saturated pixels; everything near that hue moves with it, so eyes,
    wheels and shadows stay. Drawings without a saturated part (a grey elephant), and those of which the
    `pale` parts are meant (a van, not its windows), are tinted, all but what has a colour of its own (a beak).
    """
    hsv = cv2.cvtColor(sprite[..., :3], cv2.COLOR_RGB2HSV).astype(np.float32)
    hue, saturation, value = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    drawn = sprite[..., 3] > 128
    vivid = drawn & (saturation > 70) & (value > 50)
    coloured = not pale and vivid.sum() > 0.08 * drawn.sum()
    main = main_hue(hue[vivid], saturation[vivid]) if coloured else None
    if main is not None:
        away = np.abs((hue - main + 90) % 180 - 90)
        share = np.clip((32 - away) / 8, 0, 1) * np.clip((saturation - 40) / 40, 0, 1)
    else:
        main, hue = 0.0, np.zeros_like(hue)
        share = np.clip((value - 50) / 60, 0, 1) * np.clip((145 - saturation) / 40, 0, 1)
        saturation = saturation + share * 130
    level = float(np.median(value[drawn & (share > 0.5)])) if (drawn & (share > 0.5)).any() else 200.0
    new = hsv.copy()
    if colour in GREYS:
        target, contrast = GREYS[colour]
        # What was red would look pink in white.
        new[..., 1] = saturation * (0.03 if colour == "white" else 0.06)
        new[..., 2] = np.clip(target + (value - level) * contrast, 0, 255)
    else:
        new[..., 0] = (HUES[colour] + ((hue - main + 90) % 180 - 90) * 0.5) % 180
        low = {"pink": 110.0, "brown": 150.0}.get(colour, 185.0)
        new[..., 1] = np.clip(saturation * 0.4 + low * 0.6, 0, 255)
        lift = {"brown": 130.0, "yellow": 235.0, "pink": 240.0, "orange": 235.0}.get(colour, 205.0)
        new[..., 2] = np.clip(value + (lift - level) * 0.8, 0, 255)
    mixed = cv2.cvtColor(np.clip(new, 0, 255).astype(np.uint8), cv2.COLOR_HSV2RGB).astype(np.float32)
    rgb = sprite[..., :3] * (1 - share[..., None]) + mixed * share[..., None]
    return np.concatenate([rgb.round().astype(np.uint8), sprite[..., 3:]], axis=2)
