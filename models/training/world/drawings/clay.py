"""Soft, rounded shapes lit from the upper left, so that what we draw stands beside Fluent's 3D emoji.

Coordinates are 0..1 of a square sheet, y down. A shape's edge is rounded over `soft`, a share of the sheet: its height
there is a quarter circle, and its colour follows the slope towards the light.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Sheet = NDArray[np.uint8]
Point = tuple[float, float]
Points = Sequence[Point] | NDArray[np.floating]
SIDE = 512
_SHIFT = 4
_LIGHT = np.array([-0.42, -0.6, 0.68], np.float32)
_SHADE = np.array([74, 44, 96], np.float32)
"""What colours go towards where no light falls."""
TAU = 2 * np.pi


def rgb(color: str) -> NDArray[np.float32]:
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.float32)


def mixed(first: str, second: str, share: float) -> str:
    """The colour `share` (0..1) of the way from the first to the second."""
    values = rgb(first) * (1 - share) + rgb(second) * share
    return "#" + "".join(f"{round(float(value)):02x}" for value in values)


class Clay:
    """A transparent sheet that shapes are laid on, the first farthest back. `pixels` is uint8 [512, 512, 4], RGBA."""

    def __init__(self) -> None:
        self.pixels: Sheet = np.zeros((SIDE, SIDE, 4), np.uint8)

    def poly(self, points: Points, color: str, soft: float = 0.03, alpha: float = 1.0, gloss: float = 0.25) -> None:
        """A filled outline."""
        corners = np.rint(np.asarray(points) * (SIDE << _SHIFT)).astype(np.int32)
        mask = np.zeros((SIDE, SIDE), np.uint8)
        cv2.fillPoly(mask, [corners], 255, cv2.LINE_AA, _SHIFT)
        self._lay(mask, color, soft, alpha, gloss)

    def box(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        color: str,
        turn: float = 0.02,
        soft: float = 0.03,
        **look: float,
    ) -> None:
        """An upright box whose corners are rounded by `turn`."""
        turn = min(turn, (x1 - x0) / 2, (y1 - y0) / 2)
        angles = np.arange(8) / 7 * np.pi / 2
        arc = np.stack([np.cos(angles), np.sin(angles)], 1) * turn
        right, left, top, bottom = x1 - turn, x0 + turn, y0 + turn, y1 - turn
        outline = np.concatenate(
            [
                arc + (right, bottom),
                arc[::-1] * (-1, 1) + (left, bottom),
                arc * (-1, -1) + (left, top),
                arc[::-1] * (1, -1) + (right, top),
            ]
        )
        self.poly(outline, color, soft, **look)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        color: str,
        soft: float | None = None,
        tilt: float = 0,
        **look: float,
    ) -> None:
        """An ellipse, a ball unless `soft` says that it is flatter; turned clockwise by `tilt` radians."""
        angles = np.arange(72) / 72 * TAU
        points = np.stack([rx * np.cos(angles), ry * np.sin(angles)], 1)
        cos, sin = np.cos(tilt), np.sin(tilt)
        points = points @ np.array([[cos, sin], [-sin, cos]]) + (x, y)
        self.poly(points, color, min(rx, ry) * 0.9 if soft is None else soft, **look)

    def tube(self, points: Points, width: float, color: str, **look: float) -> None:
        """A round rod along a line, with round ends."""
        mask = np.zeros((SIDE, SIDE), np.uint8)
        path = np.rint(np.asarray(points, np.float64) * (SIDE << _SHIFT)).astype(np.int32)
        cv2.polylines(mask, [path], False, 255, max(1, round(width * SIDE)), cv2.LINE_AA, _SHIFT)
        for point in path[[0, -1]]:
            cv2.circle(mask, tuple(map(int, point)), int(width / 2 * (SIDE << _SHIFT)), 255, -1, cv2.LINE_AA, _SHIFT)
        self._lay(mask, color, look.pop("soft", width / 2), look.pop("alpha", 1.0), look.pop("gloss", 0.2))

    def ring(self, x: float, y: float, rx: float, ry: float, width: float, color: str, **look: float) -> None:
        """A tube along an ellipse."""
        angles = np.arange(61) / 60 * TAU
        self.tube(np.stack([x + rx * np.cos(angles), y + ry * np.sin(angles)], 1), width, color, **look)

    def _lay(self, mask: NDArray[np.uint8], color: str, soft: float, alpha: float, gloss: float) -> None:
        rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
        if rows.size == 0:
            return
        here = np.s_[max(rows[0] - 2, 0) : rows[-1] + 3, max(columns[0] - 2, 0) : columns[-1] + 3]
        cover = mask[here].astype(np.float32) / 255 * alpha
        paint = _lit(mask[here], rgb(color), max(soft * SIDE, 1.0), gloss)
        under = self.pixels[here].astype(np.float32)
        below = under[..., 3] / 255 * (1 - cover)
        whole = cover + below
        mixed_up = paint * cover[..., None] + under[..., :3] * below[..., None]
        under[..., :3] = mixed_up / np.maximum(whole, 1e-4)[..., None]
        under[..., 3] = whole * 255
        self.pixels[here] = under.round().clip(0, 255).astype(np.uint8)


def _lit(mask: NDArray[np.uint8], color: NDArray[np.float32], soft: float, gloss: float) -> NDArray[np.float32]:
    """The colour of every pixel of a shape, [h, w, 3] 0..255."""
    padded = cv2.copyMakeBorder((mask > 127).astype(np.uint8), 2, 2, 2, 2, cv2.BORDER_CONSTANT)
    inside = cv2.distanceTransform(padded, cv2.DIST_L2, 5)
    share = np.clip(inside / soft, 0, 1)
    height = cv2.GaussianBlur(soft * np.sqrt(1 - (1 - share) ** 2), (0, 0), max(1.5, soft * 0.12))[2:-2, 2:-2]
    across, down = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    normal = np.stack([-across, -down, np.ones_like(across)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    light = normal @ (_LIGHT / np.linalg.norm(_LIGHT))
    flat = float(_LIGHT[2] / np.linalg.norm(_LIGHT))
    fall = np.linspace(0.05, -0.07, mask.shape[0], dtype=np.float32)[:, None]
    tone = (light - flat) * 0.62 + fall
    brighter = np.clip(tone, 0, 1)[..., None]
    darker = np.clip(-tone, 0, 1)[..., None]
    painted = color * (1 - 0.55 * brighter) + 255 * 0.55 * brighter
    painted = painted * (1 - darker) + (_SHADE * 0.45 + color * 0.25) * darker
    shine = np.clip((light - 0.93) / 0.07, 0, 1)[..., None] ** 2 * gloss
    return painted * (1 - shine) + 255 * shine
