"""Faces, from the packages of drawings, as heads that turn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from settings import PICTURES
from world.actors.heads import Head, Texture, make_head
from world.entities import Entity
from world.sprites import read_picture, read_style, with_selector

SIDE = 200
"""Pixels along a face's longer side."""
DARKEST_SKIN = 0.38
"""What is darker than this in a pale face is hair, a brow or a pupil."""


@dataclass(frozen=True)
class Face:
    """Which picture, and what of it; without a code the head is modelled by an extra of its own."""

    code: str
    hair: tuple[float, float, float] | None = None
    """Seen from behind; None: as at the top of the head."""
    cut: tuple[float, float, float, float, float] | None = None
    """Left, top, right, bottom of a head within a larger picture, in shares, and half the jaw's width in that.

    Below its middle only an oval is kept; with a jaw below 0 only an oval of all of it.
    """
    dye: tuple[float, float, float] | None = None
    """The colour of hair and brows instead of the picture's, which has them black."""


@lru_cache(maxsize=512)
def picture_of(code: str, style: str) -> Texture:
    """[h, w, 4], colours times coverage, in 0..1, cropped to what is drawn; KeyError where the style lacks it."""
    if style == "fluent-3d":
        drawn = read_picture(with_selector(PICTURES / "@lobehub/fluent-emoji-3d/assets", code))
    else:
        drawn = read_style(PICTURES, style, [Entity(code, code, "person", "front", 1, False, ())])[code]
    return texture(drawn)


def texture(drawn: np.ndarray) -> Texture:
    rows, columns = np.where(drawn[..., 3] > 24)
    drawn = drawn[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1].astype(np.float32) / 255
    drawn[..., :3] *= drawn[..., 3:]
    scale = SIDE / max(drawn.shape[:2])
    size = (round(drawn.shape[1] * scale), round(drawn.shape[0] * scale))
    return cv2.resize(drawn, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC).clip(0, 1)


def cut_head(whole: Texture, cut: tuple[float, float, float, float, float]) -> Texture:
    """The head within a larger picture: its lower half ends in an oval."""
    rows, columns = whole.shape[:2]
    left, top, right, bottom = (round(v * n) for v, n in zip(cut[:4], (columns, rows, columns, rows), strict=True))
    head = whole[top:bottom, left:right].copy()
    tall, wide = head.shape[:2]
    y = (np.arange(tall)[:, None] + 0.5) / tall
    x = (np.arange(wide)[None] + 0.5) / wide
    jaw = abs(cut[4])
    share = np.clip((y - 0.52) / 0.10, 0, 1)
    half = 0.5 + (jaw - 0.5) * share * share * (3 - 2 * share)
    oval = ((x - 0.5) / half) ** 2 * (y > 0.52) + (np.maximum(y - 0.55, 0) / 0.45) ** 2
    if cut[4] < 0:
        oval = ((x - 0.5) / jaw) ** 2 + ((y - 0.5) / 0.5) ** 2
    head *= np.clip((1 - oval) * 10, 0, 1)[..., None]
    head = cv2.copyMakeBorder(head, 2, 2, 2, 2, cv2.BORDER_CONSTANT)
    scale = SIDE / max(head.shape[:2])
    return cv2.resize(head, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).clip(0, 1)


def dyed(drawn: Texture, colour: tuple[float, float, float]) -> Texture:
    """A face whose dark hair and brows have another colour; pupils, which are small and round, stay as they are."""
    alpha = drawn[..., 3:]
    plain = drawn[..., :3] / np.maximum(alpha, 1e-3)
    value = plain.max(axis=2)
    dark = (value < DARKEST_SKIN) & (alpha[..., 0] > 0.3)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(dark.astype(np.uint8), connectivity=8)
    hair = np.zeros(dark.shape, np.uint8)
    for number in range(1, count):
        _, _, wide, high, area = stats[number]
        if area > 0.012 * dark.size or wide > 1.7 * high:
            hair[labels == number] = 1
    if not hair.any():
        return drawn
    # The soft edge belongs to it too.
    near = cv2.dilate(hair, np.ones((5, 5), np.uint8))
    share = near * np.clip((DARKEST_SKIN + 0.14 - value) / 0.14, 0, 1)
    shade = 1 + (value - np.median(value[hair > 0])) * 1.7
    new = np.clip(np.array(colour, np.float32) * shade[..., None], 0, 1)
    mixed = plain * (1 - share[..., None]) + new * share[..., None]
    return np.concatenate([mixed * alpha, alpha], axis=2).astype(np.float32)


def skin_of(face: Face) -> tuple[float, float, float]:
    """The colour between mouth and eyes."""
    head = head_of(face, 0.2)
    rows, columns = head.front.shape[:2]
    x, y = head.centre[0], head.centre[1] + 0.12 * head.radii[1]
    part = head.front[
        round((y - 0.05) * rows) : round((y + 0.05) * rows), round((x - 0.2) * columns) : round((x + 0.2) * columns)
    ]
    red, green, blue = np.median(part[..., :3].reshape(-1, 3), axis=0)
    return float(red), float(green), float(blue)


@lru_cache(maxsize=512)
def head_of(face: Face, wide: float, style: str = "fluent-3d") -> Head:
    """The head whose picture is 2 · `wide` body heights across."""
    front = picture_of(face.code, style)
    if face.cut is not None and style == "fluent-3d":
        front = cut_head(front, face.cut)
    if face.dye is not None and style == "fluent-3d":
        front = dyed(front, face.dye)
    return make_head(front, wide, face.hair)
