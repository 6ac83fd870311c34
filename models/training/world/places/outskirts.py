# ruff: noqa: E501 — a shape is a line.
"""Land and water beyond the town: river, field, cliff, waterfall, cave, swamp."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, flower, hill, pine, ridge_line, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

LEAVES = ("#66b95a", "#7fbf4a", "#57a85f")


def ripples(canvas: Canvas, rng: Rng, time: float, top: float, bottom: float, count: int, drift: float = 0.1) -> None:
    """Short pale lines on water that slide to the right and come round again."""
    for _ in range(count):
        x, y, long = (float(rng.random()), float(rng.uniform(top, bottom)), float(rng.uniform(0.04, 0.1)))
        at = (x + drift * time * (1 + y)) % 1.2 - 0.1
        canvas.rect(at - long / 2, y - 0.004, at + long / 2, y + 0.004, "#e6f8ff", round_by=0.004, alpha=0.65)


def river(canvas: Canvas, rng: Rng, time: float) -> None:
    """A stream that winds from the hills to the lower edge, between grassy banks with stones and trees."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.42, 0.48))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    leaf = LEAVES[int(rng.integers(3))]
    hill(canvas, rng, horizon - 0.03, 0.05, mix("#8fbf8a", light.haze, 0.35), "#86c27c")
    for _ in range(7):
        pine(canvas, float(rng.random()), horizon + 0.04, float(rng.uniform(0.1, 0.18)), mix("#3f8f62", light.haze, 0.2))
    hill(canvas, rng, horizon + 0.04, 0.02, "#95d376", "#62b058", 1.0)
    t = np.linspace(0, 1, 25)
    y = horizon + 0.05 + (1.02 - horizon - 0.05) * t
    bend = float(rng.choice((-1, 1)))
    x = 0.5 + bend * 0.2 * np.sin(t * 4.6) * (1 - 0.5 * t)
    half = 0.02 + 0.34 * t**1.25
    for wider, color, to in ((0.025, "#d9c08a", "#c9a870"), (0.0, "#7cc9e8", "#3f97d0")):
        edge = half + wider * (0.3 + t)
        canvas.poly(np.concatenate([np.stack([x - edge, y], 1), np.stack([x + edge, y], 1)[::-1]]), color, to)
    for k in range(9):
        share = (k / 9 + time) % 1.0
        n = min(int(share * 24), 23)
        at = float(x[n]) + float(half[n]) * 0.6 * (0.5 - (k * 0.37) % 1.0) * 2
        long = 0.03 + 0.06 * share
        canvas.rect(at - long, float(y[n]) - 0.005, at + long, float(y[n]) + 0.005, "#e8f8ff", round_by=0.005,
                    alpha=0.7 * float(np.sin(np.pi * share)))  # fmt: skip
    for side in (-1, 1):
        tree(canvas, 0.5 + side * float(rng.uniform(0.38, 0.46)), 0.72, float(rng.uniform(0.36, 0.5)), leaf, 0.012 * sway(time))
        for k in range(2):
            stone = 0.5 + side * float(rng.uniform(0.36, 0.47))
            canvas.oval(stone, 0.84 + 0.08 * k, 0.05, 0.03, "#b3b9c4", "#878e9c")
        flower(canvas, 0.5 + side * 0.46, 0.97, 0.08, "#fff0f4", 0.06 * sway(time, 0.3 * side))


def field(canvas: Canvas, rng: Rng, time: float) -> None:
    """Open meadow to the horizon: soft hills, tall grass and wild flowers that bend in the wind."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.5, 0.58))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon - 0.04, 0.05, mix("#a8d68c", light.haze, 0.4), "#9bd07f")
    hill(canvas, rng, horizon + 0.02, 0.035, mix("#b4dc7c", light.haze, 0.15), "#8fcb68")
    if rng.random() < 0.6:
        tree(canvas, float(rng.choice((0.16, 0.84))), horizon + 0.07, 0.26, "#5fae58", 0.014 * sway(time))
    hill(canvas, rng, horizon + 0.14, 0.02, "#a2dc6c", "#64b552", 1.0)
    colors = ("#ffffff", "#ffd84d", "#f2667a", "#b58cf0")
    for k in range(26):
        x, y = float(rng.random()), float(rng.uniform(horizon + 0.2, 0.98))
        lean, tall = 0.012 * sway(time, x), 0.03 + 0.05 * (y - horizon)
        with canvas.around(x, y):
            canvas.poly([(x - 0.008, y), (x + lean, y - tall * 1.6), (x + 0.008, y)], "#4f9d4a")
            if k % 2:
                canvas.oval(x + lean, y - tall * 1.6, 0.013, 0.012, colors[int(rng.integers(4))])


def cliff(canvas: Canvas, rng: Rng, time: float) -> None:
    """A grassy ledge high above the sea, rock walls in layers beyond, gulls, surf far below."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.42, 0.5))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    canvas.wash(("#6fc0e4", "#3f8fce", "#2f77b8"), horizon, 1)
    ripples(canvas, rng, time, horizon + 0.03, 0.74, 10)
    side = float(rng.choice((-1, 1)))
    rock = ("#c99a72", "#b0a49a", "#b8806a")[int(rng.integers(3))]
    for k, (far, top, reach) in enumerate(((0.1, 0.3, 0.34), (-0.02, 0.22, 0.28))):
        edge = 0.5 + side * (0.5 + 0.02)
        inner = 0.5 + side * (0.5 - reach + far)
        shade = mix(rock, light.haze, 0.35 - 0.2 * k)
        canvas.poly([(edge, top), (inner, top + 0.02), (inner - side * 0.03, 0.5), (inner - side * 0.07, 0.84), (edge, 0.84)], shade, mix(shade, "#4a3a4a", 0.3))
        for row in range(3):
            y = top + 0.12 + 0.12 * row
            canvas.line([(edge, y), (inner - side * 0.01, y + 0.02)], 0.012, mix(shade, "#5a4a50", 0.25))
        canvas.poly([(edge, top - 0.02), (inner, top), (inner - side * 0.01, top + 0.045), (edge, top + 0.05)], "#7cc468")
    for k in range(3):
        at, wave = (0.2 + 0.3 * k + 0.12 * time) % 1.1, 0.018 * sway(time, 0.2 * k, 2)
        _gull(canvas, at, 0.16 + 0.08 * k, 0.03, wave)
    line = ridge_line(rng, 0.78, 0.012, 1.0)
    canvas.poly(np.concatenate([line, [(1.02, 1.02), (-0.02, 1.02)]]), "#8fd070", "#5fa852")
    canvas.poly(np.concatenate([line + (0, 0.15), [(1.02, 1.02), (-0.02, 1.02)]]), mix(rock, "#7cb860", 0.5), rock)
    for _ in range(3):
        x = 0.5 - side * float(rng.uniform(0.2, 0.46))
        bush(canvas, x, 0.84, 0.05, "#5aa858")


@together
def _gull(canvas: Canvas, x: float, y: float, size: float, wave: float) -> None:
    canvas.line([(x - size, y - 0.3 * size + wave), (x - 0.4 * size, y - 0.5 * size), (x, y)], 0.01, "#ffffff")
    canvas.line([(x, y), (x + 0.4 * size, y - 0.5 * size), (x + size, y - 0.3 * size + wave)], 0.01, "#ffffff")


def waterfall(canvas: Canvas, rng: Rng, time: float) -> None:
    """A broad fall over dark rock into a pool, mist at its foot, ferns and trees about it."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.3, cloud_count=2)
    canvas.relight(light.tint)
    leaf = LEAVES[int(rng.integers(3))]
    rock = ("#7f8a92", "#8a7f78")[int(rng.integers(2))]
    middle = 0.5 + float(rng.uniform(-0.08, 0.08))
    canvas.poly([(-0.02, 0.2), (0.2, 0.16), (middle - 0.16, 0.22), (middle + 0.16, 0.22), (0.82, 0.15), (1.02, 0.2), (1.02, 0.75), (-0.02, 0.75)], rock, mix(rock, "#2f3a44", 0.4))
    for k in range(8):
        x = (0.06 + 0.11 * k) if k < 3 else (0.68 + 0.08 * (k - 3))
        canvas.rect(x, 0.26 + 0.05 * (k % 3), x + 0.07, 0.7, mix(rock, "#ffffff", 0.08 + 0.05 * (k % 2)), mix(rock, "#2f3a44", 0.2), round_by=0.02)
    with canvas.around(middle, 0.74):
        canvas.poly([(middle - 0.14, 0.22), (middle + 0.14, 0.22), (middle + 0.18, 0.74), (middle - 0.18, 0.74)], "#bfe8f7", "#7fcbea")
        for k in range(12):
            fall = (k / 12 + time * 2) % 1.0
            lane = middle - 0.13 + 0.026 * ((k * 5) % 11)
            canvas.rect(lane - 0.009, 0.23 + 0.42 * fall, lane + 0.009, 0.33 + 0.42 * fall, "#ffffff", round_by=0.009, alpha=0.8 * float(np.sin(np.pi * fall)))
    for side in (-1, 1):
        for k in range(2):
            bush(canvas, 0.5 + side * (0.3 + 0.16 * k), 0.23 - 0.03 * k, 0.1, leaf)
    canvas.wash(("#8fd6ee", "#4fa9d6", "#3f93c4"), 0.73, 0.95)
    ripples(canvas, rng, time, 0.79, 0.9, 7)
    for k in range(5):
        x = middle - 0.18 + 0.09 * k
        canvas.glow(x, 0.74 - 0.01 * sway(time, 0.2 * k, 2), 0.1, "#ffffff", 0.75)
    line = ridge_line(rng, 0.92, 0.01, 1.0)
    canvas.poly(np.concatenate([line, [(1.02, 1.02), (-0.02, 1.02)]]), "#86c96a", "#58a452")
    for side in (-1, 1):
        tree(canvas, 0.5 + side * 0.45, 0.9, float(rng.uniform(0.42, 0.56)), leaf, 0.01 * sway(time))
        canvas.oval(0.5 + side * float(rng.uniform(0.22, 0.36)), 0.93, 0.06, 0.036, "#a9b1b8", "#7c858e")


def cave(canvas: Canvas, rng: Rng, time: float) -> None:
    """Inside a cavern: a bright mouth far back, hanging and standing stones, glowing crystals, dripping water."""
    rock = ("#6a5f78", "#5f6a7c", "#7a6458")[int(rng.integers(3))]
    dark = mix(rock, "#120c20", 0.55)
    canvas.wash((dark, mix(rock, "#120c20", 0.3), rock), 0, 0.78)
    x = 0.5 + float(rng.uniform(-0.12, 0.12))
    bare = canvas.unlit()
    bare.glow(x, 0.5, 0.5, "#cfe8ff", 0.55)
    angles = np.linspace(0, TAU, 15)
    wobble = 1 + 0.12 * np.sin(angles * 3 + float(rng.random()) * TAU)
    canvas.poly(np.stack([x + 0.19 * wobble * np.cos(angles), 0.5 + 0.2 * wobble * np.sin(angles)], 1), mix(rock, "#120c20", 0.2))
    bare.poly(np.stack([x + 0.16 * wobble * np.cos(angles), 0.51 + 0.17 * wobble * np.sin(angles)], 1), "#bfe6fa", "#eaf6df")
    canvas.wash((mix(rock, "#ffffff", 0.12), mix(rock, "#ffffff", 0.04), dark), 0.68, 1)
    for k in range(9):
        at, long = (k + float(rng.uniform(0.2, 0.8))) / 9, float(rng.uniform(0.1, 0.3))
        if abs(at - x) < 0.16:
            long *= 0.5
        canvas.poly([(at - 0.05, -0.02), (at + 0.05, -0.02), (at + 0.006, long)], mix(rock, "#1a1228", 0.25), mix(rock, "#ffffff", 0.08))
        drop = (time * 2 + k * 0.23) % 1.0
        if k % 3 == 0:
            bare.oval(at + 0.005, long + 0.03 + 0.5 * drop, 0.007, 0.011, "#cfeaff", alpha=0.9 * float(np.sin(np.pi * drop)))
    for side in (-1, 1):
        for k in range(3):
            at, tall = 0.5 + side * (0.3 + 0.09 * k), float(rng.uniform(0.1, 0.26))
            canvas.poly([(at - 0.05, 0.86), (at + 0.05, 0.86), (at, 0.86 - tall)], mix(rock, "#ffffff", 0.1), mix(rock, "#1a1228", 0.3))
        color = ("#6fe0ff", "#c98aff", "#8affb0")[int(rng.integers(3))]
        at = 0.5 + side * float(rng.uniform(0.34, 0.44))
        _crystals(canvas, at, 0.92, 0.14, color, 0.6 + 0.3 * sway(time, 0.3 * side))


@together
def _crystals(canvas: Canvas, x: float, foot: float, size: float, color: Color, on: float) -> None:
    bare = canvas.unlit()
    bare.glow(x, foot - 0.4 * size, 1.2 * size, color, 0.5 * on)
    for dx, tall, lean in ((-0.3, 0.6, -0.25), (0.3, 0.7, 0.25), (0, 1.0, 0.05)):
        tip = x + (dx + lean) * size
        bare.poly([(x + (dx - 0.16) * size, foot), (tip - 0.04 * size, foot - tall * size), (tip + 0.06 * size, foot - tall * size), (x + (dx + 0.16) * size, foot)], mix(color, "#ffffff", 0.45), color)


def swamp(canvas: Canvas, rng: Rng, time: float) -> None:
    """Murky green water with lily pads, dead trees hung with moss, reeds, drifting mist."""
    light = pick_light(canvas, rng)
    canvas.relight(light.tint)
    canvas.wash(("#8fa88a", "#b9c9a0", "#cfd8b4"), 0, 0.56)
    for k in range(6):
        tree(canvas, k / 5 + float(rng.uniform(-0.06, 0.06)), 0.56, float(rng.uniform(0.26, 0.4)), mix("#6f8f5c", "#cfd8b4", 0.45))
    canvas.wash(("#7f9a62", "#5a7a4c", "#46663f"), 0.54, 1)
    ripples(canvas, rng, time, 0.6, 0.94, 8)
    for side in (-1, 1):
        _dead_tree(canvas, 0.5 + side * float(rng.uniform(0.34, 0.42)), 0.78, float(rng.uniform(0.55, 0.7)), side, time)
    for _ in range(6):
        x, y = float(rng.uniform(0.1, 0.9)), float(rng.uniform(0.68, 0.95))
        bob = 0.004 * sway(time, x)
        canvas.oval(x, y + bob, 0.05, 0.018, "#7cb84f", "#5a9a42")
        if rng.random() < 0.4:
            canvas.oval(x, y - 0.014 + bob, 0.016, 0.014, "#f7b7d4")
    for k in range(3):
        canvas.glow((0.2 + 0.35 * k + 0.25 * time) % 1.2 - 0.1, 0.56 + 0.04 * k, 0.32, "#eef3dc", 0.4, flat=0.22)


@together
def _dead_tree(canvas: Canvas, x: float, foot: float, tall: float, side: float, time: float) -> None:
    canvas.poly([(x - 0.06, foot), (x - 0.025, foot - tall), (x + 0.025, foot - tall), (x + 0.06, foot)], "#6f5a48", "#54442f")
    for k, (share, reach) in enumerate(((0.95, 0.16), (0.75, 0.2), (0.6, -0.14))):
        y = foot - tall * share
        tip = x - side * reach
        canvas.line([(x, y + 0.03), (tip, y - 0.05)], 0.022, "#6f5a48")
        hang = 0.01 * sway(time, 0.2 * k)
        canvas.poly([(tip - 0.03, y - 0.05), (tip + 0.03, y - 0.04), (tip + 0.012 + hang, y + 0.12), (tip - 0.012 + hang, y + 0.1)], "#86a468", "#6f8f5c")
