"""A small painting surface in unit coordinates: x and y run 0..1, y down.

Every colour passes through a 3x3 matrix (the palette's `hue`, then the light's tint),
so that a scene is written once in day colours and the same code paints it golden, at night, or
with a slightly different palette.
Shapes are anti-aliased and placed to 1/16 pixel, so slow motion does not jump from pixel to pixel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, wraps
from inspect import signature
from typing import TYPE_CHECKING, ParamSpec

import cv2
import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from .light import Light

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]
Color = str | tuple[float, float, float]
Point = tuple[float, float]
Points = Sequence[Point] | NDArray[np.floating]
Rest = ParamSpec("Rest")

_SHIFT = 4  # fixed-point bits that cv2 reads as sub-pixel position


@cache
def _parse(color: str) -> tuple[float, float, float]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def rgb(color: Color) -> tuple[float, float, float]:
    """'#rrggbb' or an RGB triple (0..255) as an RGB triple."""
    return _parse(color) if isinstance(color, str) else color


def mix(first: Color, second: Color, share: float) -> tuple[float, float, float]:
    """The colour `share` (0..1) of the way from `first` to `second`."""
    a, b = rgb(first), rgb(second)
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


_NARROW = 0.5
"""Share of the picture's width up to which a shape keeps its form in a wide picture; wider ones are stretched."""
_LOW = 0.55
"""The same of its height, in a tall picture."""
_SKY, _GROUND = 0.32, 0.86
"""A tall picture has more sky above and more ground below; between these heights nothing is stretched."""


class Canvas:
    """An RGB picture under construction. `pixels` is uint8 [height, width, 3].

    Places are written for a square, x and y 0..1. Other frames are drawn, not cropped: one unit of length is the
    frame's shorter side; in a wide frame everything stands as much farther apart as it is wider, and keeps its form; a
    tall frame has more sky and more ground. What is of several shapes is drawn `around` its middle and keeps together.

    `light` is the light that is asked for, until a place has picked one; then that. None: it knows no light.
    """

    def __init__(
        self,
        size: int,
        hue: Floats,
        pixels: Pixels | None = None,
        light: Light | None = None,
        frame: tuple[int, int] | None = None,
    ) -> None:
        self.size = size
        self.width, self.height = (size, size) if frame is None else frame
        self.hue = hue
        self.light = light
        self.pixels: Pixels = np.zeros((self.height, self.width, 3), np.uint8) if pixels is None else pixels
        self.middle: float | None = None
        self.level: float | None = None
        self.relight((1, 1, 1))

    def relight(self, tint: tuple[float, float, float]) -> None:
        """From here on, colours are seen in light of this colour (1, 1, 1 = plain day)."""
        self.tint = tint
        tone = self.hue * np.asarray(tint, np.float32)[:, None]
        self._tone: list[list[float]] = tone.tolist()  # plain floats: numpy is slow on single colours

    def unlit(self) -> Canvas:
        """The same pixels and palette without the light's tint: for skies, lamps, all that glows."""
        bare = Canvas(self.size, self.hue, self.pixels, None, (self.width, self.height))
        bare.middle, bare.level = self.middle, self.level
        return bare

    def blank(self) -> Canvas:
        """Another picture of the same frame and palette, without the light's tint."""
        other = Canvas(self.size, self.hue, None, None, (self.width, self.height))
        other.middle, other.level = self.middle, self.level
        return other

    @contextmanager
    def around(self, x: float, y: float | None = None) -> Iterator[None]:
        """What is drawn meanwhile is one thing whose middle is x, on the level y: its parts keep together."""
        before = self.middle, self.level
        self.middle = x if self.middle is None else self.middle
        self.level = y if self.level is None else self.level
        try:
            yield
        finally:
            self.middle, self.level = before

    def down(self, y: float | NDArray[np.floating]) -> NDArray[np.float64]:
        """Pixels from the top at height y (0 top .. 1 bottom of the square that places are written for)."""
        more = (self.height - self.size) / self.size
        sky, ground = 0.6 * more, 0.4 * more
        knots = [0, _SKY, _GROUND, 1]
        at = [0, _SKY + sky, _GROUND + sky, 1 + sky + ground]
        inside = np.interp(y, knots, at)
        return (inside + np.minimum(y, 0) + np.maximum(np.asarray(y) - 1, 0)) * self.size

    def across(self, x: float | NDArray[np.floating]) -> NDArray[np.float64]:
        """Pixels from the left at x (0 left .. 1 right)."""
        return np.asarray(x, np.float64) * self.width

    def placed(self, points: Points) -> NDArray[np.float64]:
        """Pixels [n, 2] of a shape's corners: a small one keeps its form, one from edge to edge fills the frame."""
        corners = np.asarray(points, np.float64)
        if self.width == self.height:
            return corners * self.size
        (left, top), (right, bottom) = corners.min(0), corners.max(0)
        x, y = corners[:, 0], corners[:, 1]
        if self.middle is not None:
            x = self.across(self.middle) + (x - self.middle) * self.size
        elif right - left < _NARROW and left > 0 and right < 1:
            middle = (left + right) / 2
            x = self.across(middle) + (x - middle) * self.size
        else:
            x = self.across(x)
        if self.level is not None:
            y = self.down(self.level) + (y - self.level) * self.size
        elif bottom - top < _LOW and top > 0 and bottom < 1:
            y = self.down(bottom) + (y - bottom) * self.size
        else:
            y = self.down(y)
        return np.stack([x, y], 1)

    def color(self, color: Color) -> tuple[float, float, float]:
        """The toned colour, RGB 0..255."""
        r, g, b = rgb(color)
        red, green, blue = self._tone
        return (
            min(max(red[0] * r + red[1] * g + red[2] * b, 0.0), 255.0),
            min(max(green[0] * r + green[1] * g + green[2] * b, 0.0), 255.0),
            min(max(blue[0] * r + blue[1] * g + blue[2] * b, 0.0), 255.0),
        )

    def wash(self, colors: Sequence[Color], top: float = 0.0, bottom: float = 1.0) -> None:
        """Fill the full-width band top..bottom with an evenly spaced vertical gradient."""
        first, last = round(float(self.down(top))), round(float(self.down(bottom)))
        if last <= first:
            return
        stops = np.array([self.color(c) for c in colors])
        at = np.linspace(0, len(stops) - 1, last - first)
        knots = np.arange(len(stops))
        rows = np.stack([np.interp(at, knots, stops[:, k]) for k in range(3)], 1)
        visible = rows[max(0, -first) : self.height - first]
        self.pixels[max(first, 0) : last] = cv2.repeat(visible[:, None].astype(np.uint8), 1, self.width)

    def poly(self, points: Points, color: Color, to: Color | None = None, alpha: float = 1.0) -> None:
        """Fill a polygon: plain, with a vertical gradient color -> to, and/or translucent."""
        corners = np.rint(self.placed(points) * (1 << _SHIFT) - (1 << _SHIFT) / 2).astype(np.int32)
        if to is None and alpha >= 1:
            cv2.fillPoly(self.pixels, [corners], self.color(color), cv2.LINE_AA, _SHIFT)
            return
        low = (corners.min(0) >> _SHIFT) - 1
        high = (corners.max(0) >> _SHIFT) + 2
        left, top = max(int(low[0]), 0), max(int(low[1]), 0)
        right, bottom = min(int(high[0]), self.width), min(int(high[1]), self.height)
        if left >= right or top >= bottom:
            return
        mask = np.zeros((bottom - top, right - left), np.uint8)
        offset = np.array([left << _SHIFT, top << _SHIFT], np.int32)
        cv2.fillPoly(mask, [corners - offset], 255, cv2.LINE_AA, _SHIFT)
        # The gradient spans the whole shape, so a part cut off by the edge keeps its colours.
        share = (np.arange(top, bottom) - low[1]) / max(int(high[1] - low[1]), 1)
        start, end = np.array(self.color(color)), np.array(self.color(to or color))
        rows = start + (end - start) * share[:, None]
        self._blend(left, top, mask.astype(np.float32) * (alpha / 255), rows)

    def _blend(self, left: int, top: int, cover: Floats, rows: NDArray[np.floating]) -> None:
        """Mix one colour per row, [h, 3], over the picture by `cover` (0..1), [h, w]."""
        height, width = cover.shape
        region = self.pixels[top : top + height, left : left + width]
        paint = cv2.repeat(rows[:, None].astype(np.uint8), 1, width)
        region[:] = cv2.blendLinear(paint, np.ascontiguousarray(region), cover, 1 - cover)

    def rect(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        color: Color,
        to: Color | None = None,
        round_by: float = 0.0,
        alpha: float = 1.0,
    ) -> None:
        """Fill an axis-aligned box, its corners rounded by the radius `round_by`."""
        radius = min(round_by, abs(x1 - x0) / 2, abs(y1 - y0) / 2)
        if radius <= 0:
            self.poly([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], color, to, alpha)
            return
        turn = _CIRCLE * radius
        center = np.array(
            [
                [x1 - radius, y1 - radius],
                [x0 + radius, y1 - radius],
                [x0 + radius, y0 + radius],
                [x1 - radius, y0 + radius],
            ]
        )
        self.poly(np.repeat(center, len(turn) // 4, 0) + turn, color, to, alpha)

    def oval(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        color: Color,
        to: Color | None = None,
        alpha: float = 1.0,
        tilt: float = 0.0,
    ) -> None:
        """Fill an ellipse centred on (x, y), turned clockwise by `tilt` radians."""
        points = _CIRCLE * (rx, ry)
        if tilt:
            c, s = np.cos(tilt), np.sin(tilt)
            points = points @ np.array([[c, s], [-s, c]])
        self.poly(points + np.array([x, y]), color, to, alpha)

    def line(self, points: Points, width: float, color: Color, alpha: float = 1.0) -> None:
        """A polyline of the given width with the two ends cut square."""
        path = np.asarray(points, np.float64)
        along = np.gradient(path, axis=0)
        along /= np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
        side = np.stack([-along[:, 1], along[:, 0]], 1) * (width / 2)
        self.poly(np.concatenate([path + side, (path - side)[::-1]]), color, None, alpha)

    def glow(self, x: float, y: float, radius: float, color: Color, alpha: float = 0.6, flat: float = 1.0) -> None:
        """A soft spot that fades to nothing at `radius`; `flat` < 1 squashes its height."""
        around = x if self.middle is None else self.middle
        middle = float(self.across(around)) + (x - around) * self.size
        on = y if self.level is None else self.level
        level = float(self.down(on)) + (y - on) * self.size
        wide, tall = radius * self.size, radius * flat * self.size
        left, right = max(int(middle - wide), 0), min(int(middle + wide) + 2, self.width)
        top, bottom = max(int(level - tall), 0), min(int(level + tall) + 2, self.height)
        if left >= right or top >= bottom:
            return
        across = ((np.arange(left, right, dtype=np.float32) + 0.5) - np.float32(middle)) / np.float32(wide)
        down = ((np.arange(top, bottom, dtype=np.float32) + 0.5) - np.float32(level)) / np.float32(tall)
        near = np.maximum(1 - across[None] ** 2 - down[:, None] ** 2, 0)
        rows = np.repeat(np.array([self.color(color)]), bottom - top, 0)
        self._blend(left, top, (near * near * np.float32(alpha)).astype(np.float32), rows)


def together(draw: Callable[Rest, None]) -> Callable[Rest, None]:
    """For brushes `draw(canvas, …, x, foot or y, …)`: all they lay is one thing there."""
    names = signature(draw)
    level = next((name for name in ("foot", "y", "bottom") if name in names.parameters), None)

    @wraps(draw)
    def drawn(*args: Rest.args, **named: Rest.kwargs) -> None:
        given = names.bind(*args, **named).arguments
        with given["canvas"].around(given["x"], None if level is None else given[level]):
            draw(*args, **named)

    return drawn


_ANGLES = np.arange(24) * (2 * np.pi / 24)
_CIRCLE = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], 1)
