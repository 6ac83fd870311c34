"""Tended green land: park, garden, farm."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, flower, hill, pine, shadow, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

_PETALS = ("#f2667a", "#ffa94d", "#b58cf0", "#ff8fc0", "#fff4ec", "#ffd84d")


def _petal(rng: Rng) -> str:
    return _PETALS[int(rng.integers(len(_PETALS)))]


def _path(canvas: Canvas, top: float, middle: float, color: Color, to: Color) -> None:
    """A footpath that winds from the horizon `top` to the lower edge."""
    t = np.linspace(0, 1, 17)
    y = top + (1.02 - top) * t
    x = middle + (0.5 - middle) * t + 0.09 * np.sin(t * 4.2) * (1 - t)
    half = 0.012 + 0.24 * t**1.6
    canvas.poly(np.concatenate([np.stack([x - half, y], 1), np.stack([x + half, y], 1)[::-1]]), color, to)


def park(canvas: Canvas, rng: Rng, time: float) -> None:
    """Open lawn with round trees, a winding path, a bench and a lamp post."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.48, 0.55))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    leaf = mix("#66b95a", "#a8c04a", float(rng.random()))
    hill(canvas, rng, horizon, 0.04, mix("#9fd38c", light.haze, 0.25), "#8fcf78")
    for k in range(5):
        tree(
            canvas,
            0.22 * k + float(rng.uniform(-0.06, 0.12)),
            horizon + 0.05,
            float(rng.uniform(0.14, 0.22)),
            mix(leaf, light.haze, 0.25),
        )
    hill(canvas, rng, horizon + 0.07, 0.02, "#97d873", "#66b957", 1.0)
    if rng.random() < 0.75:
        _path(canvas, horizon + 0.08, float(rng.uniform(0.3, 0.7)), "#efdcb0", "#e3c48c")
    side = float(rng.choice((-1, 1)))
    tree(
        canvas,
        0.5 + side * float(rng.uniform(0.36, 0.44)),
        0.8,
        float(rng.uniform(0.55, 0.72)),
        leaf,
        0.014 * sway(time, float(rng.random())),
    )
    _bench(canvas, 0.5 - side * float(rng.uniform(0.26, 0.34)), 0.79, 0.13)
    if rng.random() < 0.6:
        _lamp_post(canvas, 0.5 - side * 0.45, 0.82, 0.46, light.name == "night")
    for k in range(3):
        bush(canvas, 0.5 + side * 0.47 * (1 if k else -1), 0.9 + 0.05 * k, 0.08, "#58ad58")
    for _ in range(4):
        x = 0.5 + float(rng.choice((-1, 1))) * float(rng.uniform(0.3, 0.47))
        flower(canvas, x, float(rng.uniform(0.9, 0.99)), 0.075, _petal(rng), 0.07 * sway(time, x))


@together
def _bench(canvas: Canvas, x: float, foot: float, size: float) -> None:
    shadow(canvas, x, foot, size * 1.2)
    for dx in (-0.75, 0.75):
        canvas.rect(x + (dx - 0.07) * size, foot - 0.75 * size, x + (dx + 0.07) * size, foot, "#5b4a4a")
    for y, color in ((0.95, "#c98a56"), (0.68, "#b87848"), (0.4, "#d79a62")):
        canvas.rect(x - size, foot - y * size, x + size, foot - (y - 0.19) * size, color, round_by=0.06 * size)


@together
def _lamp_post(canvas: Canvas, x: float, foot: float, tall: float, lit: bool) -> None:
    canvas.rect(x - 0.011, foot - tall, x + 0.011, foot, "#4a5568")
    bare = canvas.unlit() if lit else canvas
    if lit:
        bare.glow(x, foot - tall, 0.2, "#ffe0a0", 0.6)
    bare.oval(x, foot - tall, 0.034, 0.034, "#fff3c9", "#ffe09a")
    canvas.rect(x - 0.03, foot - tall - 0.05, x + 0.03, foot - tall - 0.03, "#4a5568", round_by=0.01)


def garden(canvas: Canvas, rng: Rng, time: float) -> None:
    """A flower garden: white picket fence, hedges, beds of big swaying flowers, a rose arch."""
    light = pick_light(canvas, rng, night=0.06)
    fence = float(rng.uniform(0.5, 0.56))
    sky(canvas, rng, light, time, fence - 0.1)
    canvas.relight(light.tint)
    for k in range(5):
        bush(
            canvas,
            0.02 + 0.24 * k + float(rng.uniform(-0.04, 0.04)),
            fence,
            float(rng.uniform(0.15, 0.2)),
            mix("#7cc46c", "#4fa86a", float(rng.random())),
        )
    if rng.random() < 0.5:
        tree(canvas, float(rng.choice((0.1, 0.9))), fence + 0.04, 0.5, "#f6a5bd", 0.012 * sway(time))
    canvas.wash(("#9ddc78", "#70c060", "#5aae58"), fence + 0.02, 1)
    for k in range(11):
        x = 0.005 + 0.1 * k
        canvas.poly(
            [
                (x - 0.026, fence + 0.06),
                (x - 0.026, fence - 0.07),
                (x, fence - 0.105),
                (x + 0.026, fence - 0.07),
                (x + 0.026, fence + 0.06),
            ],
            "#ffffff",
            "#e6ebf2",
        )
    for y in (fence - 0.04, fence + 0.025):
        canvas.rect(-0.01, y - 0.01, 1.01, y + 0.012, "#f3f5f8")
    if rng.random() < 0.6:
        x = float(rng.choice((0.26, 0.5, 0.74)))
        _rose_arch(canvas, rng, x, fence + 0.08, 0.24)
    _path(canvas, fence + 0.07, 0.5, "#f0dfc0", "#dfc39a")
    for side in (-1, 1):
        edge = 0.5 + side * 0.56
        canvas.oval(edge, 0.82, 0.33, 0.15, "#8a6146", "#6f4a38")
        for k in range(9):
            y = 0.72 + 0.032 * k
            x = 0.5 + side * float(rng.uniform(0.3 - 0.01 * k, 0.49))
            flower(canvas, x, y + 0.04, float(rng.uniform(0.12, 0.16)), _petal(rng), 0.07 * sway(time, 0.1 * k + x))


@together
def _rose_arch(canvas: Canvas, rng: Rng, x: float, foot: float, wide: float) -> None:
    angles = np.linspace(np.pi, TAU, 13)
    r = wide / 2
    arch = np.stack([x + r * np.cos(angles), foot - 0.32 + r * np.sin(angles)], 1)
    whole = np.concatenate([[(x - r, foot)], arch, [(x + r, foot)]])
    canvas.line(whole, 0.055, "#4f9d58")
    for k in range(0, len(whole), 2):
        px, py = float(whole[k, 0]), float(whole[k, 1])
        canvas.oval(px, py, 0.026, 0.026, "#f58aa8" if k % 4 else "#fff0f2")
    for y in (0.1, 0.2, 0.3):
        for side in (-1, 1):
            canvas.oval(x + side * r, foot - y + float(rng.uniform(-0.01, 0.01)), 0.024, 0.024, "#f26d8f")


def farm(canvas: Canvas, rng: Rng, time: float) -> None:
    """Red barn and silo, striped fields, hay bales and a fence; at times a turning windmill."""
    light = pick_light(canvas, rng, night=0.08)
    horizon = float(rng.uniform(0.48, 0.54))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon, 0.03, mix("#b6d27c", light.haze, 0.25), "#a9cf70")
    focus = float(rng.uniform(0.35, 0.65))
    canvas.wash(("#d9cf6c", "#c6b552"), horizon + 0.06, 0.8)
    for k in range(-9, 10, 2):
        canvas.poly(
            [
                (focus + 0.05 * k, horizon + 0.06),
                (focus + 0.05 * (k + 1), horizon + 0.06),
                (focus + 0.16 * (k + 1), 0.8),
                (focus + 0.16 * k, 0.8),
            ],
            "#8fbf58",
            "#72ab4c",
        )
    side = float(rng.choice((-1, 1)))
    barn = 0.5 + side * float(rng.uniform(0.24, 0.3))
    _barn(canvas, barn, horizon + 0.15, 0.3, side)
    if rng.random() < 0.6:
        _windmill(canvas, 0.5 - side * 0.32, horizon + 0.1, 0.3, time)
    else:
        tree(canvas, 0.5 - side * 0.36, horizon + 0.14, 0.32, "#6fb85a", 0.015 * sway(time))
    hill(canvas, rng, 0.77, 0.012, "#9bd86a", "#68b652", 1.0)
    for x0, x1 in ((-0.02, 0.27), (0.73, 1.02)):
        for y in (0.76, 0.81):
            canvas.rect(x0, y, x1, y + 0.022, "#f4ead8")
        for k in range(3):
            x = x0 + 0.03 + 0.115 * k
            canvas.rect(x, 0.72, x + 0.028, 0.87, "#fff8ea", "#e0d0b6", round_by=0.008)
    x = 0.5 - side * float(rng.uniform(0.3, 0.4))
    shadow(canvas, x, 0.94, 0.12)
    canvas.oval(x, 0.89, 0.085, 0.075, "#efcf6b", "#d3a544")
    canvas.oval(x - 0.01, 0.89, 0.05, 0.043, "#dcb352")
    canvas.oval(x - 0.01, 0.89, 0.024, 0.02, "#f2d67c")
    if rng.random() < 0.4:
        pine(canvas, 0.5 + side * 0.48, 0.84, 0.34, "#4d9a55")


@together
def _barn(canvas: Canvas, x: float, foot: float, size: float, side: float) -> None:
    silo = x + side * 0.62 * size
    canvas.rect(silo - 0.14 * size, foot - 0.85 * size, silo + 0.14 * size, foot, "#d8dee6", "#aab4c2")
    canvas.oval(silo, foot - 0.85 * size, 0.14 * size, 0.14 * size, "#b9c4d2")
    w = 0.46 * size
    canvas.poly(
        [
            (x - w, foot),
            (x - w, foot - 0.5 * size),
            (x - 0.62 * w, foot - 0.82 * size),
            (x, foot - size),
            (x + 0.62 * w, foot - 0.82 * size),
            (x + w, foot - 0.5 * size),
            (x + w, foot),
        ],
        "#d9493f",
        "#b5352f",
    )
    canvas.line(
        [
            (x - 1.1 * w, foot - 0.46 * size),
            (x - 0.66 * w, foot - 0.83 * size),
            (x, foot - 1.02 * size),
            (x + 0.66 * w, foot - 0.83 * size),
            (x + 1.1 * w, foot - 0.46 * size),
        ],
        0.03,
        "#6b4a4a",
    )
    canvas.rect(x - 0.42 * w, foot - 0.42 * size, x + 0.42 * w, foot, "#fff3e6")
    canvas.rect(x - 0.34 * w, foot - 0.37 * size, x + 0.34 * w, foot, "#8f2c28")
    canvas.line([(x - 0.34 * w, foot - 0.37 * size), (x + 0.34 * w, foot)], 0.016, "#fff3e6")
    canvas.line([(x + 0.34 * w, foot - 0.37 * size), (x - 0.34 * w, foot)], 0.016, "#fff3e6")
    canvas.rect(x - 0.18 * w, foot - 0.75 * size, x + 0.18 * w, foot - 0.57 * size, "#fff3e6")


@together
def _windmill(canvas: Canvas, x: float, foot: float, tall: float, time: float) -> None:
    canvas.poly(
        [
            (x - 0.17 * tall, foot),
            (x - 0.09 * tall, foot - 0.75 * tall),
            (x + 0.09 * tall, foot - 0.75 * tall),
            (x + 0.17 * tall, foot),
        ],
        "#f5ecdd",
        "#d9c8ae",
    )
    canvas.poly(
        [(x - 0.13 * tall, foot - 0.73 * tall), (x, foot - 0.95 * tall), (x + 0.13 * tall, foot - 0.73 * tall)],
        "#b05a48",
    )
    hub_x, hub_y = x, foot - 0.72 * tall
    for k in range(4):
        angle = TAU * (time / 2 + k / 4 + 0.06)
        c, s = np.cos(angle) * tall, np.sin(angle) * tall
        canvas.poly(
            [
                (hub_x, hub_y),
                (hub_x + 0.42 * c, hub_y + 0.42 * s),
                (hub_x + 0.4 * c - 0.12 * s, hub_y + 0.4 * s + 0.12 * c),
                (hub_x + 0.08 * c - 0.08 * s, hub_y + 0.08 * s + 0.08 * c),
            ],
            "#fffdf6",
        )
    canvas.oval(hub_x, hub_y, 0.018, 0.018, "#6b4a4a")
