"""Solids and the eye that sees them: ellipsoids and round cones on bones, looked at along parallel rays.

Everything is in body heights. In a bone's frame x is the actor's left, y up and z forward. The eye sees x to the right,
y up and z towards itself. For every pixel the nearest solid is kept with its normal and its bone, so that colours can
be read in the bone's own frame: they stay where they are when the bone moves, and where a point was at rest is known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Frame = NDArray[np.float64]
"""[3, 4]: a rotation and where its origin is."""
Colour = tuple[float, float, float]
Vector = tuple[float, float, float]

PITCH = 0.16
"""How far down the eye looks, in radians: what is nearer stands lower."""


@dataclass(frozen=True)
class Paint:
    """What covers a solid: one colour, and marks on it, later ones over earlier ones."""

    base: Colour
    marks: tuple[Mark, ...] = ()
    gloss: float = 0.12

    def marked(self, *marks: Mark) -> Paint:
        return replace(self, marks=(*self.marks, *marks))


@dataclass(frozen=True)
class Mark:
    """`kind` is a name in `paint.py`; where and how it lies are numbers in the bone's frame."""

    kind: str
    colour: Colour
    where: tuple[float, ...] = ()


@dataclass(frozen=True)
class Ellipsoid:
    bone: str
    centre: Vector
    radii: Vector
    paint: Paint
    turn: Vector = (0, 0, 0)
    """About x, y and z, in radians, z first."""
    cut: float | None = None
    """What lies below this share of its own height (−1..1) is cut away, and one looks inside."""


@dataclass(frozen=True)
class Cone:
    """Two balls and all between them."""

    bone: str
    start: Vector
    end: Vector
    radii: tuple[float, float]
    paint: Paint


Solid = Ellipsoid | Cone


@dataclass(frozen=True)
class Window:
    """The part of the world that is seen: left and top edge, width and height in body heights, and its pixels."""

    left: float
    top: float
    width: float
    height: float
    columns: int
    rows: int

    def across(self) -> Floats:
        return (self.left + (np.arange(self.columns) + 0.5) * self.width / self.columns).astype(np.float32)

    def down(self) -> Floats:
        return (self.top - (np.arange(self.rows) + 0.5) * self.height / self.rows).astype(np.float32)


@dataclass
class Sight:
    """What each pixel sees: the solid's number (−1: nothing), its depth and normal."""

    window: Window
    solid: NDArray[np.int32]
    depth: Floats
    normal: Floats
    inside: NDArray[np.bool_]
    """Where one looks at the inner side of something cut open."""


def turned(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Frame:
    """[3, 3]: about z, then x, then y; right-handed."""
    cx, sx, cy, sy, cz, sz = np.cos(x), np.sin(x), np.cos(y), np.sin(y), np.cos(z), np.sin(z)
    about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    return about_y @ about_x @ about_z


def looked_at(yaw: float) -> Frame:
    """[3, 3]: from the actor's room to the eye's; yaw 0 faces the eye, a quarter turn looks to the right."""
    return turned(x=PITCH) @ turned(y=yaw)


def seen(frame: Frame, eye: Frame) -> Frame:
    return eye @ frame


def span(low: float, high: float, first: float, step: float, count: int) -> tuple[int, int]:
    """The pixels between two coordinates, one more at each side."""
    a, b = sorted(((low - first) / step, (high - first) / step))
    return max(0, int(np.floor(a))), min(count, int(np.ceil(b)) + 1)


def look(solids: Sequence[Solid], bones: Mapping[str, Frame], eye: Frame, window: Window) -> Sight:
    """Draws all solids into one sight."""
    shape = (window.rows, window.columns)
    sight = Sight(
        window,
        np.full(shape, -1, np.int32),
        np.full(shape, -1e9, np.float32),
        np.zeros((*shape, 3), np.float32),
        np.zeros(shape, bool),
    )
    across, down = window.across(), window.down()
    for number, solid in enumerate(solids):
        frame = seen(bones[solid.bone], eye)
        if isinstance(solid, Ellipsoid):
            look_at_ellipsoid(sight, number, solid, frame, across, down)
        else:
            look_at_cone(sight, number, solid, frame, across, down)
    return sight


def look_at_ellipsoid(sight: Sight, number: int, solid: Ellipsoid, frame: Frame, across: Floats, down: Floats) -> None:
    linear = frame[:, :3] @ turned(*solid.turn) * np.array(solid.radii)
    centre = frame[:, :3] @ np.array(solid.centre) + frame[:, 3]
    reach = np.sqrt((linear**2).sum(axis=1))
    box = bounds(sight.window, centre[0] - reach[0], centre[0] + reach[0], centre[1] - reach[1], centre[1] + reach[1])
    if box is None:
        return
    rows, columns = box
    back = np.linalg.inv(linear)
    x, y = across[columns] - centre[0], down[rows] - centre[1]
    a = (back[:, 0] * x[None, :, None] + back[:, 1] * y[:, None, None]).astype(np.float32)
    b = back[:, 2].astype(np.float32)
    bb, ab, aa = float(b @ b), a @ b, (a * a).sum(axis=2)
    discriminant = ab * ab - bb * (aa - 1)
    hit = discriminant > 0
    root = np.sqrt(np.maximum(discriminant, 0))
    z = (root - ab) / bb
    local = a + b * z[..., None]
    inner = np.zeros_like(hit)
    if solid.cut is not None:
        behind = (-root - ab) / bb
        behind_local = a + b * behind[..., None]
        gone = local[..., 1] < solid.cut
        inner = gone & (behind_local[..., 1] >= solid.cut)
        hit = hit & (~gone | inner)
        z = np.where(inner, behind, z)
        local = np.where(inner[..., None], behind_local, local)
    normal = local @ back.astype(np.float32)
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-6
    normal = np.where(inner[..., None], -normal, normal)
    keep(sight, number, rows, columns, hit, (z + centre[2]).astype(np.float32), normal, inner)


def look_at_cone(sight: Sight, number: int, solid: Cone, frame: Frame, across: Floats, down: Floats) -> None:
    start = frame[:, :3] @ np.array(solid.start) + frame[:, 3]
    end = frame[:, :3] @ np.array(solid.end) + frame[:, 3]
    (r0, r1), way = solid.radii, end - start
    low, high = np.minimum(start - r0, end - r1), np.maximum(start + r0, end + r1)
    box = bounds(sight.window, low[0], high[0], low[1], high[1])
    if box is None:
        return
    rows, columns = box
    x, y = (across[columns] - start[0])[None, :], (down[rows] - start[1])[:, None]
    length = float(np.hypot(way[0], way[1]))
    along = np.zeros_like(x + y)
    if length > 1e-6:
        # A ray touches the ball that lies nearest on the screen only where the way is level and does not widen.
        along = (x * way[0] + y * way[1]) / length**2
        radius = r0 + (r1 - r0) * np.clip(along, 0, 1)
        off = np.abs(x * way[1] - y * way[0]) / length
        deep = np.sqrt(np.maximum(radius**2 - off**2, 0))
        tilt = way[2] / length
        along = along + deep * tilt / (np.sqrt(1 + tilt**2) * length) + off * (r1 - r0) / length**2
        along = np.clip(along, 0, 1)
    depth = np.full(along.shape, -1e9, np.float32)
    normal = np.zeros((*along.shape, 3), np.float32)
    for share in (along, 0.0, 1.0):
        radius = r0 + (r1 - r0) * share
        nx, ny = (x - share * way[0]) / radius, (y - share * way[1]) / radius
        rest = 1 - nx * nx - ny * ny
        nz = np.sqrt(np.maximum(rest, 0))
        z = np.where(rest > 0, start[2] + share * way[2] + radius * nz, -1e9).astype(np.float32)
        nearer = z > depth
        depth = np.where(nearer, z, depth)
        normal = np.where(nearer[..., None], np.stack(np.broadcast_arrays(nx, ny, nz), axis=2), normal)
    keep(sight, number, rows, columns, depth > -1e8, depth, normal, np.zeros(depth.shape, bool))


def bounds(window: Window, x0: float, x1: float, y0: float, y1: float) -> tuple[slice, slice] | None:
    step_x, step_y = window.width / window.columns, window.height / window.rows
    left, right = span(x0, x1, window.left, step_x, window.columns)
    top, bottom = span(y1, y0, window.top, -step_y, window.rows)
    return (slice(top, bottom), slice(left, right)) if left < right and top < bottom else None


def keep(
    sight: Sight,
    number: int,
    rows: slice,
    columns: slice,
    hit: NDArray[np.bool_],
    depth: Floats,
    normal: Floats,
    inner: NDArray[np.bool_],
) -> None:
    """Where this is nearer than what was seen so far."""
    nearer = hit & (depth > sight.depth[rows, columns])
    sight.depth[rows, columns][nearer] = depth[nearer]
    sight.normal[rows, columns][nearer] = normal[nearer]
    sight.solid[rows, columns][nearer] = number
    sight.inside[rows, columns][nearer] = inner[nearer]
