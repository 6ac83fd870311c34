"""Heads: a face's picture drawn round a ball, so that it turns, nods and tilts, and is seen from behind."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from world.actors.solids import Floats, Frame, Sight, bounds

Texture = NDArray[np.float32]
"""[h, w, 4], colours times coverage, in 0..1."""


@dataclass(frozen=True)
class Head:
    """A face and the ball it is drawn on: the largest oval that the picture fills."""

    front: Texture
    """Colours reach past the outline, so that a ball turned aside is covered; the outline is in its last channel."""
    back: tuple[float, float, float]
    """The colour seen from behind: hair, fur."""
    ears: float
    """Above this share of the picture, what stands out is seen from behind as it is."""
    centre: tuple[float, float]
    """Of the ball, and its radii: shares of the picture."""
    radii: tuple[float, float]
    wide: float
    """Radius of the ball across, in body heights."""
    thin: float = 0.45
    """What stands out (ears, hair) keeps at least this share of its width when turned."""

    @property
    def high(self) -> float:
        rows, columns = self.front.shape[:2]
        return self.wide * self.radii[1] * rows / (self.radii[0] * columns)


@dataclass
class HeadSight:
    """Where the head is seen: its texture's coordinates (shares of the picture), and which side it shows."""

    rows: slice
    columns: slice
    shown: NDArray[np.bool_]
    place: Floats
    back: Floats
    """How much each pixel shows of the back, 0..1."""
    on_ball: NDArray[np.bool_]


def look_at_head(sight: Sight, number: int, head: Head, centre: Floats, turn: Frame) -> HeadSight | None:
    """Draws the head into the sight, where it is nearest; `turn` [3, 3] is from the head to the eye."""
    reach = 1.75 * max(head.wide / head.radii[0], head.high / head.radii[1]) * 0.62
    box = bounds(sight.window, centre[0] - reach, centre[0] + reach, centre[1] - reach, centre[1] + reach)
    if box is None:
        return None
    rows, columns = box
    x = (sight.window.across()[columns] - centre[0])[None, :] / head.wide
    y = (sight.window.down()[rows] - centre[1])[:, None] / head.wide
    x, y = (np.ascontiguousarray(v) for v in np.broadcast_arrays(x, y))
    squash = head.high / head.wide
    # The ball is squashed along the head's own up, which turns with it.
    ball, depth_ball = on_the_ball(x, y, turn, squash)
    plate = on_the_plate(x, y, turn, head.thin)
    place_ball = in_picture(head, ball[..., 0], ball[..., 1] / squash)
    place_plate = in_picture(head, plate[..., 0], plate[..., 1] / squash)
    is_ball = depth_ball > -1e8
    is_plate = ~is_ball & (sampled(head.front[..., 3], place_plate) > 0.5)
    # Of the flat part only what stands out of the ball: a face is not drawn twice.
    is_plate &= plate[..., 0] ** 2 + (plate[..., 1] / squash) ** 2 > 0.7
    shown = is_ball | is_plate
    depth = np.where(is_ball, depth_ball, -0.02) * head.wide + centre[2]
    nearer = shown & (depth > sight.depth[rows, columns])
    normal = (ball / np.array([1, squash * squash, 1], np.float32)) @ turn.T.astype(np.float32)
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-6
    normal = np.where(is_ball[..., None], normal, np.array([0, 0.3, 0.95], np.float32))
    sight.depth[rows, columns][nearer] = depth[nearer]
    sight.solid[rows, columns][nearer] = number
    sight.inside[rows, columns][nearer] = False
    sight.normal[rows, columns][nearer] = normal[nearer]
    back = np.where(is_ball, 1 - np.clip((ball[..., 2] + 0.02) / 0.30, 0, 1), float(turn[2, 2] < -0.05))
    back = (back * back * (3 - 2 * back)).astype(np.float32)
    return HeadSight(rows, columns, nearer, np.where(is_ball[..., None], place_ball, place_plate), back, is_ball)


def on_the_ball(x: Floats, y: Floats, turn: Frame, squash: float) -> tuple[Floats, Floats]:
    """The point of the ellipsoid (1, squash, 1) under each pixel in the head's frame, and its depth."""
    linear = turn * np.array([1, squash, 1])
    inverse = np.linalg.inv(linear).astype(np.float32)
    a = x[..., None] * inverse[:, 0] + y[..., None] * inverse[:, 1]
    b = inverse[:, 2]
    bb, ab, aa = float(b @ b), a @ b, (a * a).sum(axis=2)
    discriminant = ab * ab - bb * (aa - 1)
    z = (np.sqrt(np.maximum(discriminant, 0)) - ab) / bb
    local = (a + b * z[..., None]) * np.array([1, squash, 1], np.float32)
    depth = np.where(discriminant > 0, z, -1e9).astype(np.float32)
    return local.astype(np.float32), depth


def on_the_plate(x: Floats, y: Floats, turn: Frame, thin: float) -> Floats:
    """The point of the head's middle plane under each pixel; the plane never gets thinner than `thin`."""
    plane = turn[:2, :2].copy()
    stretch, way = np.linalg.norm(plane, axis=0), np.sign(turn[2, 2]) or 1.0
    for axis in (0, 1):
        if stretch[axis] < thin:
            across = plane[:, 1 - axis] / max(stretch[1 - axis], 1e-6)
            flat = np.array([across[1], -across[0]]) if axis == 0 else np.array([-across[1], across[0]])
            plane[:, axis] = flat * thin * (way if axis == 0 else 1.0)
    inverse = np.linalg.inv(plane).astype(np.float32)
    return np.stack([x * inverse[0, 0] + y * inverse[0, 1], x * inverse[1, 0] + y * inverse[1, 1]], axis=-1)


def in_picture(head: Head, across: Floats, up: Floats) -> Floats:
    """From the head's frame, whose left is the picture's right, to shares of the picture."""
    return np.stack([head.centre[0] + across * head.radii[0], head.centre[1] - up * head.radii[1]], axis=-1).astype(
        np.float32
    )


def sampled(texture: Floats, place: Floats, edge: int = cv2.BORDER_CONSTANT) -> Floats:
    """Bilinear; outside nothing, or what is at the edge."""
    rows, columns = texture.shape[:2]
    x, y = place[..., 0] * columns - 0.5, place[..., 1] * rows - 0.5
    return cv2.remap(texture, np.ascontiguousarray(x), np.ascontiguousarray(y), cv2.INTER_LINEAR, borderMode=edge)


def make_head(drawn: Texture, wide: float, back: tuple[float, float, float] | None = None) -> Head:
    """A head whose picture is 2 · `wide` body heights across.

    drawn [h, w, 4]: colours times coverage. `back` is what is seen from behind; None: what is at the top of the ball.
    """
    alpha = drawn[..., 3]
    centre, radii = largest_oval(alpha)
    rows, columns = alpha.shape
    colour = drawn[..., :3] / np.maximum(alpha[..., None], 1e-3)
    outside = (alpha < 0.85).astype(np.uint8)
    _, nearest = cv2.distanceTransformWithLabels(outside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    inside = np.nonzero(outside.ravel() == 0)[0]
    known = np.zeros(nearest.max() + 1, np.int64)
    known[nearest.ravel()[inside]] = inside
    colour = colour.reshape(-1, 3)[known[nearest.ravel()]].reshape(rows, columns, 3)
    if back is None:
        y = (np.arange(rows)[:, None] + 0.5) / rows - (centre[1] - radii[1] * 0.80)
        x = (np.arange(columns)[None] + 0.5) / columns - centre[0]
        crown = (np.abs(y) < 0.09) & (np.abs(x) < 0.6 * radii[0]) & (alpha > 0.9)
        red, green, blue = np.median(colour[crown], axis=0)
        back = (float(red), float(green), float(blue))
    front = np.concatenate([colour, alpha[..., None]], axis=2).astype(np.float32)
    return Head(front, back, centre[1] - radii[1] * 0.75, centre, radii, wide * 2 * radii[0])


def largest_oval(alpha: Floats) -> tuple[tuple[float, float], tuple[float, float]]:
    """Centre and radii, in shares of the picture, of the largest upright oval that it (nearly) fills."""
    small = cv2.resize(alpha, (48, 48), interpolation=cv2.INTER_AREA)
    y, x = (np.mgrid[:48, :48] + 0.5) / 48
    best, found = 0.0, ((0.5, 0.5), (0.3, 0.3))
    middle = float((x * small).sum() / small.sum())
    for cy in np.arange(0.40, 0.72, 0.03):
        for ry in np.arange(0.24, min(cy, 1 - cy) + 0.02, 0.03):
            for rx in np.arange(0.28, 0.50, 0.03):
                inside = ((x - middle) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1
                if rx * ry > best and small[inside].mean() > 0.975:
                    best, found = rx * ry, ((middle, float(cy)), (float(rx), float(ry)))
    return found
