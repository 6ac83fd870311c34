# ruff: noqa: E501 — a shape is a line.
"""Where people play, build and remember: courts, pool, amusement park, temple garden, building site, cemetery."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, hill, pine, ridge_line, shadow, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light
from .quarters import BRIGHT, skyline


def basketball_court(canvas: Canvas, rng: Rng, time: float) -> None:
    """An outdoor court with a hoop, painted lines, wire fence, trees and houses beyond."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.5)
    canvas.relight(light.tint)
    skyline(canvas, rng, 0.56, 0.08, 0.24, mix("#a3b4cf", light.haze, 0.4), light.name == "night", 9)
    for k in range(6):
        tree(canvas, k / 5 + float(rng.uniform(-0.05, 0.05)), 0.6, float(rng.uniform(0.16, 0.24)), mix("#66b060", light.haze, 0.1), 0.012 * sway(time, 0.17 * k))
    for k in range(25):
        canvas.line([(0.042 * k - 0.02, 0.36), (0.042 * k - 0.02, 0.63)], 0.004, "#8f98a4")
    for k in range(4):
        canvas.rect(-0.01, 0.36 + 0.065 * k, 1.01, 0.364 + 0.065 * k, "#8f98a4")
    floor = ("#d88a52", "#4f8fb8", "#6aa86a", "#b8605a")[int(rng.integers(4))]
    canvas.wash((mix(floor, "#2a2a3a", 0.1), floor, mix(floor, "#ffffff", 0.12)), 0.62, 1)
    key = mix(floor, "#1f2a4a", 0.3)
    canvas.poly([(0.4, 0.64), (0.6, 0.64), (0.7, 0.86), (0.3, 0.86)], key)
    for points in ([(0.4, 0.64), (0.3, 0.86), (0.7, 0.86), (0.6, 0.64)], [(0.06, 0.64), (-0.05, 0.8)], [(0.94, 0.64), (1.05, 0.8)], [(-0.02, 0.64), (1.02, 0.64)]):
        canvas.line(points, 0.01, "#fdf8ee")
    angles = np.linspace(0, np.pi, 17)
    canvas.line(np.stack([0.5 + 0.2 * np.cos(angles), 0.86 + 0.075 * np.sin(angles)], 1), 0.01, "#fdf8ee")
    with canvas.around(0.5, 0.64):
        canvas.rect(0.488, 0.3, 0.512, 0.65, "#4a5262")
        canvas.rect(0.385, 0.14, 0.615, 0.32, "#ffffff", "#e2e8ef", round_by=0.01)
        canvas.rect(0.455, 0.21, 0.545, 0.29, "#e8504a")
        canvas.rect(0.465, 0.22, 0.535, 0.28, "#f6f8fa")
        sag = 0.008 * sway(time)
        for k in range(5):
            canvas.line([(0.455 + 0.0225 * k, 0.325), (0.472 + 0.014 * k + sag, 0.41)], 0.005, "#ffffff")
        canvas.oval(0.5, 0.322, 0.055, 0.014, "#f2702e")


def swimming_pool(canvas: Canvas, rng: Rng, time: float) -> None:
    """A pool with lane ropes and glittering water, tiled edge, ladder, parasols and loungers behind."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.4, cloud_count=2)
    canvas.relight(light.tint)
    for k in range(7):
        bush(canvas, k / 6 + float(rng.uniform(-0.03, 0.03)), 0.46, 0.11, mix("#5fae62", "#7cc46c", 0.3 * (k % 2)))
    canvas.wash(("#f2e6d2", "#e6d6bc"), 0.45, 1)
    for k, x in enumerate((0.16, 0.84)):
        _parasol(canvas, x + float(rng.uniform(-0.04, 0.04)), 0.54, 0.26, BRIGHT[int(rng.integers(5))], 0.006 * sway(time, 0.3 * k))
    canvas.poly([(0.13, 0.56), (0.87, 0.56), (1.12, 0.9), (-0.12, 0.9)], "#ffffff", "#dfe8ee")
    canvas.poly([(0.16, 0.575), (0.84, 0.575), (1.06, 0.875), (-0.06, 0.875)], "#7fe0ee", "#2fa3d8")
    for lane in (-0.5, 0.0, 0.5):
        for k in range(9):
            a, b = k / 9, (k + 0.6) / 9
            y0, y1 = 0.575 + 0.3 * a, 0.575 + 0.3 * b
            x0, x1 = 0.5 + lane * (0.34 + 0.22 * a), 0.5 + lane * (0.34 + 0.22 * b)
            canvas.line([(x0, y0), (x1, y1)], 0.012 + 0.006 * a, ("#e8504a", "#ffffff")[k % 2])
    for _ in range(14):
        x, y, phase = float(rng.uniform(0.08, 0.92)), float(rng.uniform(0.6, 0.86)), float(rng.random())
        long = 0.02 + 0.03 * (0.5 + 0.5 * sway(time, phase))
        canvas.rect(x - long, y - 0.004, x + long, y + 0.004, "#e6fbff", round_by=0.004, alpha=0.75)
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.36
    with canvas.around(x, 0.86):
        for dx in (-0.03, 0.03):
            canvas.line([(x + dx, 0.86), (x + dx, 0.74), (x + dx + side * 0.03, 0.73)], 0.012, "#d0d6dd")
        for k in range(2):
            canvas.rect(x - 0.03, 0.8 + 0.035 * k, x + 0.03, 0.81 + 0.035 * k, "#d0d6dd")


@together
def _parasol(canvas: Canvas, x: float, foot: float, tall: float, color: Color, lean: float) -> None:
    canvas.rect(x - 0.006, foot - tall, x + 0.006, foot, "#c9b08a")
    top = foot - tall
    for k in range(4):
        a, b = -1 + 0.5 * k, -0.5 + 0.5 * k
        canvas.poly([(x + lean, top - 0.05), (x + 0.12 * b, top + 0.05), (x + 0.12 * a, top + 0.05)], color if k % 2 == 0 else "#fff8ec")
    canvas.rect(x + 0.05, foot - 0.05, x + 0.2, foot - 0.025, "#fff8ec", round_by=0.01)
    canvas.line([(x + 0.16, foot - 0.04), (x + 0.23, foot - 0.12)], 0.022, "#fff8ec")


def construction_site(canvas: Canvas, rng: Rng, time: float) -> None:
    """A frame of girders going up, a crane whose load swings, mounds of earth, barriers."""
    light = pick_light(canvas, rng, night=0.08)
    horizon = 0.56
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    skyline(canvas, rng, horizon + 0.02, 0.06, 0.2, mix("#a3b4cf", light.haze, 0.45), light.name == "night", 9)
    canvas.wash(("#d9b98a", "#c2a070", "#b08f60"), horizon, 1)
    side = float(rng.choice((-1, 1)))
    x0 = 0.5 + side * 0.24
    for k in range(4):
        canvas.rect(x0 - 0.2 + 0.13 * k - 0.01, 0.2, x0 - 0.2 + 0.13 * k + 0.01, 0.68, "#8a5a4a")
        canvas.rect(x0 - 0.215, 0.2 + 0.13 * k, x0 + 0.205, 0.225 + 0.13 * k, "#b0705a")
    for k in range(2):
        canvas.rect(x0 - 0.19 + 0.13 * k, 0.36 + 0.13 * k, x0 - 0.08 + 0.13 * k, 0.455 + 0.13 * k, "#c9c2ba")
    mast = 0.5 - side * 0.3
    with canvas.around(mast, 0.68):
        for dx in (-0.022, 0.022):
            canvas.rect(mast + dx - 0.006, 0.1, mast + dx + 0.006, 0.68, "#f2b53a")
        for k in range(9):
            y = 0.12 + 0.062 * k
            canvas.line([(mast - 0.022, y), (mast + 0.022, y + 0.06)], 0.008, "#f2b53a")
        canvas.rect(mast - 0.16, 0.12, mast + 0.36, 0.14, "#f2b53a") if side > 0 else canvas.rect(mast - 0.36, 0.12, mast + 0.16, 0.14, "#f2b53a")
        hook, swing = mast + side * 0.28, 0.02 * sway(time)
        canvas.line([(hook, 0.14), (hook + swing, 0.3)], 0.006, "#4a4a54")
        canvas.rect(hook + swing - 0.05, 0.3, hook + swing + 0.05, 0.33, "#8f97a3")
    for k in range(2):
        x = 0.5 - side * (0.2 + 0.22 * k)
        canvas.oval(x, 0.8, 0.16, 0.08, "#b8895a", "#9a6f44")
    line = ridge_line(rng, 0.82, 0.008, 1.0)
    canvas.poly(np.concatenate([line, [(1.02, 1.02), (-0.02, 1.02)]]), "#cfae7c", "#b08f60")
    for x in (0.12, 0.88):
        with canvas.around(x, 0.93):
            canvas.rect(x - 0.1, 0.83, x + 0.1, 0.88, "#f4f1ea", round_by=0.006)
            for k in range(4):
                a = x - 0.095 + 0.05 * k
                canvas.poly([(a, 0.88), (a + 0.022, 0.88), (a + 0.042, 0.83), (a + 0.02, 0.83)], "#f07a2e")
            for dx in (-0.08, 0.08):
                canvas.rect(x + dx - 0.008, 0.87, x + dx + 0.008, 0.93, "#5a5a62")


def cemetery(canvas: Canvas, rng: Rng, time: float) -> None:
    """Rows of old stones in grass, an iron gate, bare trees, mist drifting."""
    light = pick_light(canvas, rng, night=0.45)
    horizon = float(rng.uniform(0.48, 0.54))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon - 0.02, 0.03, mix("#8fae88", light.haze, 0.35), "#7fa377")
    for k in range(5):
        pine(canvas, k / 4 + float(rng.uniform(-0.06, 0.06)), horizon + 0.05, float(rng.uniform(0.2, 0.3)), mix("#3f6f5a", light.haze, 0.15))
    hill(canvas, rng, horizon + 0.04, 0.012, "#86b070", "#5f8f58", 1.0)
    for k in range(13):
        x = k / 12
        canvas.rect(x - 0.005, horizon - 0.03, x + 0.005, horizon + 0.07, "#3a3f4a")
        canvas.poly([(x - 0.01, horizon - 0.03), (x, horizon - 0.055), (x + 0.01, horizon - 0.03)], "#3a3f4a")
    canvas.rect(-0.01, horizon, 1.01, horizon + 0.01, "#3a3f4a")
    for row in range(3):
        foot, size = horizon + 0.15 + 0.13 * row, 0.1 + 0.035 * row
        for way in (-1, 1):
            for k in range(2):
                x = 0.5 + way * (0.16 + 0.03 * row + (0.17 + 0.03 * row) * k)
                _stone(canvas, x + float(rng.uniform(-0.015, 0.015)), foot, size, int(rng.integers(3)))
    canvas.poly([(0.48, horizon + 0.07), (0.52, horizon + 0.07), (0.62, 1.02), (0.38, 1.02)], "#c9bc9c", "#a89a7c")
    for k in range(3):
        canvas.glow((0.2 + 0.35 * k + 0.25 * time) % 1.3 - 0.15, horizon + 0.12 + 0.12 * k, 0.26, "#eef2f4", 0.4, flat=0.24)


@together
def _stone(canvas: Canvas, x: float, foot: float, size: float, kind: int) -> None:
    shadow(canvas, x, foot, 0.6 * size, 0.25)
    if kind == 2:
        canvas.rect(x - 0.12 * size, foot - 1.3 * size, x + 0.12 * size, foot, "#b3b7bf", "#8f949e")
        canvas.rect(x - 0.42 * size, foot - 1.0 * size, x + 0.42 * size, foot - 0.78 * size, "#b3b7bf", "#9a9fa9")
        return
    canvas.rect(x - 0.4 * size, foot - 1.05 * size, x + 0.4 * size, foot, "#bcc0c8", "#8f949e", round_by=(0.4 if kind else 0.12) * size)
    canvas.rect(x - 0.4 * size, foot - 0.4 * size, x + 0.4 * size, foot, "#9a9fa9", "#8a8f99")
    for k in range(2):
        canvas.rect(x - 0.2 * size, foot - (0.72 - 0.18 * k) * size, x + 0.2 * size, foot - (0.66 - 0.18 * k) * size, "#7d828d")


def temple_garden(canvas: Canvas, rng: Rng, time: float) -> None:
    """A pagoda over raked gravel, stone lantern, blossom trees that shed petals, a red gate."""
    light = pick_light(canvas, rng)
    horizon = 0.52
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    for k in range(3):
        x = 0.16 + 0.34 * k
        canvas.poly([(x - 0.3, horizon + 0.02), (x, horizon - 0.18), (x + 0.3, horizon + 0.02)], mix("#8fa8c4", light.haze, 0.45), light.haze)
    hill(canvas, rng, horizon - 0.01, 0.03, mix("#8fbf86", light.haze, 0.2), "#86ba78")
    side = float(rng.choice((-1, 1)))
    _pagoda(canvas, 0.5 + side * 0.2, horizon + 0.12, 0.5, light.name == "night")
    canvas.wash(("#e6dcc6", "#d9ccb0"), horizon + 0.11, 1)
    for k in range(7):
        y = horizon + 0.16 + 0.05 * k
        t = np.linspace(0, 1, 17)
        canvas.line(np.stack([t * 1.04 - 0.02, y + 0.01 * np.sin(t * 9 + k)], 1), 0.005, "#c2b394")
    for way in (-1, 1):
        tree(canvas, 0.5 + way * 0.43, 0.82, float(rng.uniform(0.46, 0.56)), "#f7aec4", 0.012 * sway(time, 0.2 * way))
    x = 0.5 - side * 0.22
    with canvas.around(x, 0.8):
        shadow(canvas, x, 0.8, 0.1)
        canvas.rect(x - 0.025, 0.68, x + 0.025, 0.79, "#a9adb0")
        canvas.rect(x - 0.06, 0.78, x + 0.06, 0.81, "#989ca0")
        canvas.unlit().rect(x - 0.04, 0.62, x + 0.04, 0.68, "#ffe6a8")
        canvas.poly([(x - 0.085, 0.63), (x, 0.555), (x + 0.085, 0.63)], "#989ca0")
    for _ in range(10):
        at, start, phase = (float(value) for value in rng.random(3))
        y = (start + time) % 1.0 * 1.1 - 0.05
        canvas.oval(at + 0.03 * sway(time, phase, 2), y, 0.012, 0.008, "#fbd0dc", tilt=3 * sway(time, phase))


@together
def _pagoda(canvas: Canvas, x: float, foot: float, tall: float, night: bool) -> None:
    glass = canvas.unlit() if night else canvas
    for k in range(3):
        half, y = (0.2 - 0.045 * k) * tall / 0.5, foot - k * 0.27 * tall
        canvas.rect(x - 0.7 * half, y - 0.2 * tall, x + 0.7 * half, y, "#c2463f", "#a83a38")
        for j in (-1, 0, 1):
            glass.rect(x + (0.42 * j - 0.12) * half, y - 0.15 * tall, x + (0.42 * j + 0.12) * half, y - 0.03 * tall, "#ffe0a0" if night else "#f5ead2")
        canvas.poly([(x - 1.2 * half, y - 0.17 * tall), (x - 0.6 * half, y - 0.28 * tall), (x + 0.6 * half, y - 0.28 * tall), (x + 1.2 * half, y - 0.17 * tall), (x + 0.9 * half, y - 0.185 * tall), (x - 0.9 * half, y - 0.185 * tall)], "#4a5a64", "#38464f")
    canvas.rect(x - 0.008, foot - 0.95 * tall, x + 0.008, foot - 0.8 * tall, "#d8a84a")


def amusement_park(canvas: Canvas, rng: Rng, time: float) -> None:
    """A big wheel that turns, a coaster track, a striped tent, bunting and lamps."""
    light = pick_light(canvas, rng, night=0.3)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.6, cloud_count=2)
    canvas.relight(light.tint)
    side = float(rng.choice((-1, 1)))
    t = np.linspace(0, 1, 25)
    track = np.stack([t * 1.06 - 0.03, 0.42 + 0.12 * np.sin(t * 8 + float(rng.random()) * 3)], 1)
    for k in range(0, 25, 2):
        canvas.line([(float(track[k, 0]), float(track[k, 1])), (float(track[k, 0]), 0.66)], 0.008, "#e9e2ef")
    canvas.line(track, 0.02, "#e8605a")
    n = (time * 24) % 24
    a, b = track[int(n)], track[min(int(n) + 1, 24)]
    car = a + (b - a) * (n - int(n))
    fade = float(np.clip(np.sin(np.pi * time) * 6, 0, 1))
    canvas.rect(float(car[0]) - 0.035, float(car[1]) - 0.045, float(car[0]) + 0.035, float(car[1]), "#3f8fe0", round_by=0.012, alpha=fade)
    _big_wheel(canvas, 0.5 + side * 0.24, 0.68, 0.23, time, night)
    canvas.wash(("#e6d8c0", "#d2bf9f"), 0.65, 1)
    _big_top(canvas, 0.5 - side * 0.28, 0.76, 0.3)
    for k in range(9):
        x = k / 8
        y = 0.1 + 0.05 * abs(float(np.sin(np.pi * k / 4)))
        (canvas.unlit() if night else canvas).oval(x, y, 0.014, 0.016, mix(BRIGHT[k % 5], "#ffffff", 0.2 + 0.2 * sway(time, 0.2 * k, 2)))
    for way in (-1, 1):
        bush(canvas, 0.5 + way * 0.45, 0.86, 0.09, "#5fae5c")


@together
def _big_wheel(canvas: Canvas, x: float, foot: float, r: float, time: float, night: bool) -> None:
    y = foot - 1.25 * r
    for dx in (-0.55, 0.55):
        canvas.line([(x, y), (x + dx * r, foot)], 0.02, "#7f8aa0")
    angles = np.linspace(0, TAU, 33)
    canvas.line(np.stack([x + r * np.cos(angles), y + r * np.sin(angles)], 1), 0.014, "#f2f4f8")
    canvas.line(np.stack([x + 0.8 * r * np.cos(angles), y + 0.8 * r * np.sin(angles)], 1), 0.008, "#c9cfdc")
    for k in range(10):
        turn = TAU * (k / 10 + time / 5)
        cx, cy = x + r * float(np.cos(turn)), y + r * float(np.sin(turn))
        canvas.line([(x, y), (cx, cy)], 0.007, "#dfe4ee")
        canvas.rect(cx - 0.022, cy, cx + 0.022, cy + 0.036, BRIGHT[k % 5], round_by=0.01)
    canvas.oval(x, y, 0.025, 0.025, "#f2b53a")


@together
def _big_top(canvas: Canvas, x: float, foot: float, size: float) -> None:
    shadow(canvas, x, foot, 0.6 * size)
    for k in range(6):
        a, b = -1 + k / 3, -1 + (k + 1) / 3
        color = "#e8504a" if k % 2 == 0 else "#fff6ea"
        canvas.poly([(x + 0.5 * a * size, foot), (x + 0.5 * b * size, foot), (x + 0.54 * b * size, foot - 0.42 * size), (x + 0.54 * a * size, foot - 0.42 * size)], color)
        canvas.poly([(x + 0.58 * a * size, foot - 0.4 * size), (x + 0.58 * b * size, foot - 0.4 * size), (x, foot - 0.86 * size)], color)
    canvas.poly([(x - 0.1 * size, foot), (x, foot - 0.4 * size), (x + 0.1 * size, foot)], "#5a2a3a")
    canvas.poly([(x, foot - 0.96 * size), (x + 0.16 * size, foot - 0.92 * size), (x, foot - 0.87 * size)], "#f2b53a")
