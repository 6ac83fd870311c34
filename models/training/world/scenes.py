"""Composes one still picture: a drawn place with entities at known boxes, and the words that say so."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from world.sprites import Sprite

Picture = NDArray[np.uint8]
"""[side, side, 3] RGB."""

GREY = 128


@dataclass(frozen=True)
class Placed:
    """One entity in a picture. `box` is x0, y0, x1, y1 in frame sides; it may leave the frame."""

    sprite: Sprite
    box: tuple[float, float, float, float]
    shadow: bool
    tint: tuple[float, float, float] = (1, 1, 1)
    """What the light it stands in does to its red, green and blue."""


def stretch(sprite: Sprite, width: int, height: int) -> Sprite:
    """The sprite filling `width` × `height` pixels; shrinks by area so that fine parts do not sparkle."""
    smaller = width < sprite.shape[1] and height < sprite.shape[0]
    return cv2.resize(sprite, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR)


def paste(picture: Picture, sprite: Sprite, box: tuple[float, float, float, float]) -> None:
    """Blends the sprite into the box, in place, at sub-pixel position; what lies outside the frame is cut."""
    side = picture.shape[0]
    x0, y0, x1, y1 = (edge * side for edge in box)
    left, top = max(0, int(np.floor(x0))), max(0, int(np.floor(y0)))
    right, bottom = min(side, int(np.ceil(x1))), min(side, int(np.ceil(y1)))
    if right <= left or bottom <= top:
        return
    scale_x, scale_y = (x1 - x0) / sprite.shape[1], (y1 - y0) / sprite.shape[0]
    shrunk = stretch(sprite, max(1, round(x1 - x0)), max(1, round(y1 - y0)))
    scale_x, scale_y = (x1 - x0) / shrunk.shape[1], (y1 - y0) / shrunk.shape[0]
    move = np.array([[scale_x, 0, x0 - left], [0, scale_y, y0 - top]], np.float32)
    premultiplied = shrunk.astype(np.float32)
    premultiplied[..., :3] *= premultiplied[..., 3:] / 255
    warped = cv2.warpAffine(premultiplied, move, (right - left, bottom - top), flags=cv2.INTER_LINEAR)
    region = picture[top:bottom, left:right]
    region[:] = np.clip(region * (1 - warped[..., 3:] / 255) + warped[..., :3], 0, 255).astype(np.uint8)


def lit(sprite: Sprite, tint: tuple[float, float, float]) -> Sprite:
    if tint == (1, 1, 1):
        return sprite
    return (sprite * np.array([*tint, 1], np.float32)).round().clip(0, 255).astype(np.uint8)


def cast_shadow(picture: Picture, box: tuple[float, float, float, float]) -> None:
    """A soft dark ellipse under the box's foot, in place."""
    side = picture.shape[0]
    soft = side // 32
    x0, _, x1, y1 = box
    centre = (round((x0 + x1) / 2 * side), round((y1 - 0.008) * side))
    axes = (max(2, round((x1 - x0) * 0.46 * side)), max(2, round((x1 - x0) * 0.1 * side)))
    left, right = max(0, centre[0] - axes[0] - soft), min(side, centre[0] + axes[0] + soft)
    top, bottom = max(0, centre[1] - axes[1] - soft), min(side, centre[1] + axes[1] + soft)
    if right <= left or bottom <= top:
        return
    mask = np.zeros((bottom - top, right - left), np.uint8)
    cv2.ellipse(mask, (centre[0] - left, centre[1] - top), axes, 0, 0, 360, 90, -1, cv2.LINE_AA)
    mask = cv2.blur(mask, (soft - 1, soft - 1))
    region = picture[top:bottom, left:right]
    region[:] = (region * (1 - mask[..., None] / 255.0)).astype(np.uint8)


def compose(place: Picture, things: list[Placed]) -> Picture:
    """Draws the things over the place, first is farthest back."""
    picture = place.copy()
    for thing in things:
        if thing.shadow:
            cast_shadow(picture, thing.box)
        paste(picture, lit(thing.sprite, thing.tint), thing.box)
    return picture


def portrait(sprite: Sprite, side: int = 128) -> tuple[Picture, NDArray[np.uint8]]:
    """The entity alone, stretched to the whole square on neutral grey, and its coverage [side, side] 0..255."""
    filled = stretch(sprite, side, side).astype(np.float32)
    alpha = filled[..., 3:] / 255
    picture = filled[..., :3] * alpha + GREY * (1 - alpha)
    return picture.round().astype(np.uint8), filled[..., 3].astype(np.uint8)
