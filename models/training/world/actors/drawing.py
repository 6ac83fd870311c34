"""An actor in an act, drawn: colours and coverage."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from world.actors.heads import Head, HeadSight, look_at_head, sampled
from world.actors.paint import coloured, darkened_behind_edges, lit
from world.actors.skeleton import Point, placed
from world.actors.solids import PITCH, Floats, Frame, Sight, Solid, Window, look, looked_at, turned

VIEWS = ("front", "three-quarter", "side", "back")


@dataclass(frozen=True)
class Posed:
    """All bones' frames of one moment, and the yaw it insists on, if it does."""

    frames: Mapping[str, Frame]
    yaw: float | None = None


@dataclass(frozen=True)
class Rig:
    """What actors of one build share: what they can do, how each view turns them, and their points of use."""

    name: str
    pose: Callable[[str, float], Posed]
    """Act and phase (0..1) → where the bones are."""
    yaws: Mapping[str, float]
    anchors: Callable[[Posed], Mapping[str, Point]]
    strides: Mapping[str, float]
    rest_view: str
    head_follows: float = 0.66
    """The share of a view's yaw that the head turns too: faces look at us a little."""


@dataclass(frozen=True)
class Actor:
    name: str
    rig: Rig
    solids: Sequence[Solid]
    head: Head | None = None
    head_bone: str = "head"
    head_at: tuple[float, float, float] = (0, 0, 0)
    flat: float = 0.0
    """0: soft and lit; 1: flat colours, as drawn with felt pens."""
    outline: float = 0.0
    """Width of a dark contour, in body heights."""


@dataclass
class Drawing:
    """One picture and what is known of each of its pixels."""

    rgba: Floats
    """[h, w, 4], colours times coverage, in 0..1."""
    sight: Sight
    eye: Frame
    posed: Posed
    head: HeadSight | None
    head_turn: Frame
    head_centre: Point


def angle(actor: Actor, posed: Posed, view: str) -> float:
    return actor.rig.yaws[view] if posed.yaw is None else posed.yaw


def head_pose(actor: Actor, posed: Posed, yaw: float) -> tuple[Frame, Point]:
    """The head's turn as the eye sees it [3, 3], and its middle: it turns less than the body, unless it turns away."""
    bone = posed.frames[actor.head_bone]
    facing = yaw if abs(yaw) > 0.6 * np.pi else yaw * actor.rig.head_follows
    turn = turned(x=PITCH * 0.35) @ turned(y=facing) @ bone[:, :3]
    return turn, looked_at(yaw) @ placed(bone, actor.head_at)


def draw(actor: Actor, posed: Posed, yaw: float, window: Window) -> Drawing:
    eye = looked_at(yaw)
    sight = look(actor.solids, posed.frames, eye, window)
    head_sight, head_turn, head_centre = None, np.eye(3), np.zeros(3)
    if actor.head is not None:
        head_turn, head_centre = head_pose(actor, posed, yaw)
        head_sight = look_at_head(sight, len(actor.solids), actor.head, head_centre.astype(np.float32), head_turn)
    drawing = Drawing(
        np.zeros((*sight.depth.shape, 4), np.float32), sight, eye, posed, head_sight, head_turn, head_centre
    )
    paint(actor, drawing)
    return drawing


def points_of(actor: Actor, drawing: Drawing, number: int) -> tuple[NDArray[np.bool_], Floats, Floats]:
    """Where a solid is seen, and its points and normals there in its bone's frame [n, 3]."""
    sight = drawing.sight
    where = sight.solid == number
    rows, columns = np.nonzero(where)
    frame = drawing.posed.frames[actor.solids[number].bone]
    turn = drawing.eye @ frame[:, :3]
    origin = drawing.eye @ frame[:, 3]
    seen = np.stack([sight.window.across()[columns], sight.window.down()[rows], sight.depth[where]], axis=1)
    point = (seen - origin.astype(np.float32)) @ turn.astype(np.float32)
    return where, point, sight.normal[where] @ turn.astype(np.float32)


def paint(actor: Actor, drawing: Drawing) -> None:
    sight, rgba = drawing.sight, drawing.rgba
    for number in np.unique(sight.solid):
        if 0 <= number < len(actor.solids):
            look_of = actor.solids[number].paint
            where, point, normal = points_of(actor, drawing, int(number))
            plain = coloured(look_of, point, normal)
            inside = sight.inside[where]
            shaded = lit(plain, sight.normal[where], inside, np.full(len(plain), look_of.gloss, np.float32))
            rgba[where, :3] = shaded * (1 - actor.flat) + plain * actor.flat
            rgba[where, 3] = 1
    head = drawing.head
    if head is not None and actor.head is not None:
        own = actor.head
        colour = sampled(own.front, head.place, cv2.BORDER_REPLICATE)[..., :3]
        normal = sight.normal[head.rows, head.columns]
        fur = np.broadcast_to(np.array(own.back, np.float32), colour.shape).reshape(-1, 3)
        shaded = lit(fur, normal.reshape(-1, 3), np.zeros(len(fur), bool), np.full(len(fur), 0.06, np.float32))
        hidden = head.back * (head.on_ball | (head.place[..., 1] > own.ears))
        fur = shaded.reshape(colour.shape) * (1 - actor.flat) + fur.reshape(colour.shape) * actor.flat
        colour = colour + (fur - colour) * hidden[..., None]
        shown = head.shown & (sight.solid[head.rows, head.columns] == len(actor.solids))
        rgba[head.rows, head.columns][shown] = np.concatenate([colour, np.ones_like(colour[..., :1])], axis=2)[shown]
    covered = sight.solid >= 0
    scale = sight.window.rows / sight.window.height
    shade = darkened_behind_edges(sight.depth, covered, 0.028 * scale)[..., None]
    # A head's picture has its shadows already.
    strength = np.where(sight.solid == len(actor.solids), 0.2, 0.48)[..., None] * (1 - actor.flat)
    rgba[..., :3] *= 1 - strength * shade * np.array([0.75, 1.0, 0.70], np.float32)
    if actor.outline > 0:
        outline(drawing, actor.outline * scale)


def outline(drawing: Drawing, width: float) -> None:
    """A dark contour round everything, and where something is well in front of something else."""
    covered = (drawing.sight.solid >= 0).astype(np.uint8)
    depth = np.where(covered > 0, drawing.sight.depth, -0.5).astype(np.float32)
    size = max(1, round(width))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * size + 1, 2 * size + 1))
    step = cv2.dilate(depth, kernel) - depth
    drawn = (step > 0.07) & (cv2.dilate(covered, kernel) > 0)
    drawing.rgba[drawn] = (0.16, 0.12, 0.16, 1)


def shrunk(rgba: Floats, columns: int, rows: int) -> Floats:
    return cv2.resize(rgba, (columns, rows), interpolation=cv2.INTER_AREA)


def to_bytes(rgba: Floats) -> NDArray[np.uint8]:
    """Straight alpha, 0..255."""
    alpha = rgba[..., 3:]
    return (
        np.concatenate([rgba[..., :3] / np.maximum(alpha, 1e-3), alpha], axis=2)
        .clip(0, 1)
        .__mul__(255)
        .round()
        .astype(np.uint8)
    )
