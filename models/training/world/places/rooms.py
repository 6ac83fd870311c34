# ruff: noqa: E501 — a shape is a line.
"""More rooms: gym, bathroom, hospital, railway carriage, prison cell, factory hall."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, shadow, steam, sway
from .canvas import Canvas, Color, mix, together
from .furniture import curtain, pick_indoor_light, room, window


def tiles(canvas: Canvas, line: float, light: Color, dark: Color) -> None:
    """A checked floor in perspective."""
    edges = [line, line + 0.07, line + 0.17, 1.02]
    for row, (y0, y1) in enumerate(zip(edges, edges[1:], strict=False)):
        for k in range(-5, 5):
            a, b = 0.2 + 0.55 * (y0 - line), 0.2 + 0.55 * (y1 - line)
            points = [(0.5 + a * k, y0), (0.5 + a * (k + 1), y0), (0.5 + b * (k + 1), y1), (0.5 + b * k, y1)]
            canvas.poly(points, light if (k + row) % 2 else dark)


def ceiling_lamps(canvas: Canvas, count: int, color: Color = "#fffbe8") -> None:
    bare = canvas.unlit()
    for k in range(count):
        x = (k + 0.5) / count
        with canvas.around(x, 0.0):
            bare.glow(x, 0.03, 0.16, color, 0.5)
            bare.rect(x - 0.09, 0.012, x + 0.09, 0.04, color, round_by=0.01)


def gym(canvas: Canvas, rng: Rng, time: float) -> None:
    """Rubber floor, mirrors, a rack of dumbbells, wall bars, a bench and a punching bag that swings."""
    light = pick_indoor_light(canvas, rng)
    wall, line = ("#c9d6e6", "#e3d6c6", "#cfe0d4")[int(rng.integers(3))], 0.66
    room(canvas, wall, ("#5d6474", "#6a6f63")[int(rng.integers(2))], line)
    stripe = ("#e8504a", "#f2a53a", "#3f8fe0")[int(rng.integers(3))]
    canvas.rect(-0.01, 0.5, 1.01, 0.535, stripe)
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.1
    window(canvas, rng, light, time, x - 0.16, 0.12, x + 0.16, 0.4)
    _wall_bars(canvas, 0.5 - side * 0.33, line)
    _dumbbells(canvas, 0.5 + side * 0.36, line + 0.11, stripe)
    _punching_bag(canvas, 0.5 - side * 0.14, 0.0, time)
    canvas.poly([(0.36, 0.8), (0.64, 0.8), (0.72, 0.98), (0.28, 0.98)], mix(stripe, "#ffffff", 0.15), stripe)
    ceiling_lamps(canvas, 3)


@together
def _wall_bars(canvas: Canvas, x: float, foot: float) -> None:
    for dx in (-0.1, 0.1):
        canvas.rect(x + dx - 0.012, 0.14, x + dx + 0.012, foot, "#b9824e")
    for k in range(9):
        canvas.rect(x - 0.1, 0.17 + 0.055 * k, x + 0.1, 0.188 + 0.055 * k, "#e0ac72", round_by=0.008)


@together
def _dumbbells(canvas: Canvas, x: float, foot: float, color: Color) -> None:
    shadow(canvas, x, foot, 0.18)
    for dx in (-0.13, 0.13):
        canvas.rect(x + dx - 0.014, foot - 0.24, x + dx + 0.014, foot, "#3c4252")
    for row in range(2):
        y = foot - 0.17 + 0.11 * row
        canvas.rect(x - 0.15, y, x + 0.15, y + 0.018, "#545b6e")
        for k in range(3):
            at = x - 0.09 + 0.09 * k
            canvas.rect(at - 0.03, y - 0.025, at + 0.03, y - 0.012, "#c9ced8")
            for dx in (-0.028, 0.028):
                canvas.rect(at + dx - 0.012, y - 0.042, at + dx + 0.012, y + 0.002, color, round_by=0.006)


@together
def _punching_bag(canvas: Canvas, x: float, y: float, time: float) -> None:
    swing = 0.012 * sway(time)
    canvas.line([(x, y - 0.01), (x + swing * 0.5, y + 0.2)], 0.011, "#4a4f5c")
    points = [(x - 0.05 + swing * 0.6, y + 0.2), (x + 0.05 + swing * 0.6, y + 0.2)]
    canvas.poly([*points, (x + 0.055 + swing, y + 0.5), (x - 0.055 + swing, y + 0.5)], "#d8473f", "#a8302f")


def bathroom(canvas: Canvas, rng: Rng, time: float) -> None:
    """Tiled wall, a bathtub with suds, basin under a mirror, towel, checked floor."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#bfe3ea", "#d5e6d2", "#f2d3d6", "#d9d7ee")[int(rng.integers(4))]
    line = 0.68
    room(canvas, mix(wall, "#ffffff", 0.25), "#f2f4f7", line)
    for k in range(11):
        canvas.rect(0.1 * k - 0.003, 0.3, 0.1 * k + 0.003, line - 0.02, "#ffffff", alpha=0.6)
    for k in range(4):
        canvas.rect(-0.01, 0.3 + 0.1 * k, 1.01, 0.306 + 0.1 * k, "#ffffff", alpha=0.6)
    tiles(canvas, line + 0.006, "#f6f8fa", mix(wall, "#8fa6b4", 0.3))
    side = float(rng.choice((-1, 1)))
    window(canvas, rng, light, time, 0.5 + side * 0.04 - 0.1, 0.1, 0.5 + side * 0.04 + 0.1, 0.34)
    _bathtub(canvas, 0.5 + side * 0.3, line + 0.15, time)
    _basin(canvas, 0.5 - side * 0.31, line + 0.08)
    with canvas.around(0.5 + side * 0.3, 0.4):
        x = 0.5 + side * 0.3
        canvas.rect(x - 0.09, 0.2, x + 0.09, 0.214, "#a9b3bf", round_by=0.006)
        canvas.rect(x - 0.07, 0.205, x + 0.07, 0.36, ("#f08a7a", "#6fb3e0", "#f2c45c")[int(rng.integers(3))])


@together
def _bathtub(canvas: Canvas, x: float, foot: float, time: float) -> None:
    shadow(canvas, x, foot, 0.26)
    for dx in (-0.15, 0.15):
        canvas.oval(x + dx, foot - 0.015, 0.03, 0.025, "#c9a45a")
    canvas.rect(x - 0.21, foot - 0.17, x + 0.21, foot - 0.02, "#ffffff", "#d9e2ea", round_by=0.08)
    for k in range(6):
        canvas.oval(
            x - 0.16 + 0.064 * k, foot - 0.175 + 0.006 * sway(time, 0.2 * k), 0.045, 0.034, "#fdfeff", "#dceaf3"
        )
    canvas.rect(x - 0.225, foot - 0.185, x + 0.225, foot - 0.155, "#ffffff", "#e6edf2", round_by=0.015)


@together
def _basin(canvas: Canvas, x: float, foot: float) -> None:
    canvas.rect(x - 0.1, foot - 0.6, x + 0.1, foot - 0.34, "#c9a06a", round_by=0.02)
    canvas.rect(x - 0.085, foot - 0.585, x + 0.085, foot - 0.355, "#dff1f7", "#b7dbe8", round_by=0.015)
    canvas.poly(
        [(x - 0.06, foot - 0.4), (x + 0.02, foot - 0.56), (x + 0.05, foot - 0.56), (x - 0.03, foot - 0.4)], "#ffffff"
    )
    canvas.rect(x - 0.03, foot - 0.22, x + 0.03, foot, "#ffffff", "#cdd8e0")
    canvas.rect(x - 0.12, foot - 0.28, x + 0.12, foot - 0.19, "#ffffff", "#d5e0e8", round_by=0.04)
    canvas.line([(x, foot - 0.28), (x, foot - 0.325), (x + 0.035, foot - 0.325)], 0.016, "#a9b3bf")


def hospital(canvas: Canvas, rng: Rng, time: float) -> None:
    """A ward: bed with a rail, monitor with a running line, drip, curtain, pale green wall."""
    light = pick_indoor_light(canvas, rng)
    wall, line = ("#d4ece6", "#dbe6f4", "#f1ecdf")[int(rng.integers(3))], 0.66
    room(canvas, wall, "#dfe5ea", line)
    canvas.rect(-0.01, 0.5, 1.01, 0.52, "#8fcab9")
    side = float(rng.choice((-1, 1)))
    x = 0.5 - side * 0.2
    window(canvas, rng, light, time, x - 0.15, 0.12, x + 0.15, 0.42)
    with canvas.around(0.5 - side * 0.42, 0.25):
        cross = 0.5 - side * 0.42
        canvas.oval(cross, 0.22, 0.06, 0.06, "#ffffff")
        canvas.rect(cross - 0.013, 0.18, cross + 0.013, 0.26, "#e5474f")
        canvas.rect(cross - 0.04, 0.207, cross + 0.04, 0.233, "#e5474f")
    _ward_bed(canvas, 0.5 + side * 0.22, line + 0.17, side)
    _monitor(canvas, 0.5 + side * 0.42, line + 0.06, time)
    curtain(canvas, 0.5 + side * 0.02, 0.06, 0.64, 0.05, "#7fc6cf", time)
    ceiling_lamps(canvas, 2)


@together
def _ward_bed(canvas: Canvas, x: float, foot: float, side: float) -> None:
    shadow(canvas, x, foot, 0.3)
    for dx in (-0.2, 0.2):
        canvas.rect(x + dx - 0.01, foot - 0.14, x + dx + 0.01, foot - 0.02, "#9aa6b4")
        canvas.oval(x + dx, foot - 0.015, 0.018, 0.018, "#4a5160")
    canvas.rect(x - 0.24, foot - 0.17, x + 0.24, foot - 0.12, "#aab7c4", round_by=0.01)
    canvas.rect(x - 0.235, foot - 0.23, x + 0.235, foot - 0.15, "#ffffff", "#e4ebf1", round_by=0.03)
    head = x + side * 0.16
    canvas.rect(head - 0.06, foot - 0.29, head + 0.06, foot - 0.21, "#ffffff", "#e2e8f0", round_by=0.03)
    near = sorted((x - side * 0.235, x + side * 0.06))
    canvas.rect(near[0], foot - 0.245, near[1], foot - 0.15, "#8ec5e8", "#6facd6", round_by=0.03)
    canvas.rect(x + side * 0.235 - 0.012, foot - 0.36, x + side * 0.235 + 0.012, foot - 0.1, "#8c98a8", round_by=0.01)


@together
def _monitor(canvas: Canvas, x: float, foot: float, time: float) -> None:
    canvas.rect(x - 0.008, foot - 0.4, x + 0.008, foot, "#8c98a8")
    canvas.rect(x - 0.075, foot - 0.46, x + 0.075, foot - 0.33, "#3b4354", round_by=0.012)
    bare = canvas.unlit()
    bare.rect(x - 0.062, foot - 0.447, x + 0.062, foot - 0.343, "#123038")
    t = np.linspace(0, 1, 13)
    beat = np.exp(-(((t - (0.2 + time) % 1.0) / 0.08) ** 2))
    bare.line(np.stack([x - 0.058 + 0.116 * t, foot - 0.38 - 0.045 * beat], 1), 0.009, "#5ff0a0")


def train_interior(canvas: Canvas, rng: Rng, time: float) -> None:
    """Inside a railway carriage: windows with land gliding past, seats at both sides, handles that swing."""
    light = pick_indoor_light(canvas, rng)
    line = 0.64
    room(canvas, ("#e6ebe6", "#f0e6d6", "#dbe4ee")[int(rng.integers(3))], "#9aa3ad", line)
    seat = ("#3f7fc0", "#c8504a", "#4f9a68")[int(rng.integers(3))]
    for k in range(3):
        x = 0.18 + 0.32 * k
        _carriage_window(canvas, x, 0.48, light.sky, time)
    for way in (-1, 1):
        for far, foot, wide in ((0.29, 0.78, 0.1), (0.42, 0.94, 0.14)):
            _train_seat(canvas, 0.5 + way * far, foot, wide, seat)
    canvas.rect(-0.01, 0.075, 1.01, 0.095, "#8f9aa8")
    for k in range(6):
        x = 0.09 + 0.164 * k
        with canvas.around(x, 0.085):
            swing = 0.008 * sway(time, 0.1 * k)
            canvas.line([(x, 0.09), (x + swing, 0.14)], 0.01, "#5a6270")
            canvas.oval(x + swing, 0.165, 0.026, 0.028, "#f2b84a")
            canvas.oval(x + swing, 0.165, 0.014, 0.016, "#e6ebe6")
    ceiling_lamps(canvas, 2)


@together
def _carriage_window(canvas: Canvas, x: float, foot: float, sky: tuple[Color, ...], time: float) -> None:
    view = canvas.blank()
    x0, x1, y0 = x - 0.12, x + 0.12, foot - 0.27
    view.rect(x0, y0, x1, foot, sky[0], sky[-1])
    for k in range(5):
        at = x - 0.3 + (0.15 * k - 0.6 * time) % 0.6
        view.oval(at, foot + 0.02, 0.1, 0.09, mix("#7fbf72", sky[0], 0.15))
    for k in range(3):
        at = x - 0.25 + (0.17 * k - time) % 0.5
        view.rect(at - 0.006, foot - 0.08, at + 0.006, foot, "#7a5a44")
        view.oval(at, foot - 0.09, 0.035, 0.045, mix("#4f9a58", sky[0], 0.15))
    (left, top), (right, bottom) = canvas.placed([(x0, y0), (x1, foot)]).round().astype(int).clip(0).tolist()
    canvas.pixels[top:bottom, left:right] = view.pixels[top:bottom, left:right]
    for a, b, c, d in ((x0, y0, x1, y0), (x0, foot, x1, foot), (x0, y0, x0, foot), (x1, y0, x1, foot)):
        canvas.rect(a - 0.013, b - 0.013, c + 0.013, d + 0.013, "#aab4c0", round_by=0.01)


@together
def _train_seat(canvas: Canvas, x: float, foot: float, wide: float, color: Color) -> None:
    shadow(canvas, x, foot, wide)
    canvas.rect(x - wide, foot - 2.6 * wide, x + wide, foot - 0.4 * wide, mix(color, "#ffffff", 0.15), color, round_by=0.4 * wide)
    canvas.rect(x - 0.55 * wide, foot - 2.55 * wide, x + 0.55 * wide, foot - 2.0 * wide, "#f2f4f6", round_by=0.2 * wide)
    canvas.rect(x - wide, foot - 1.0 * wide, x + wide, foot - 0.15 * wide, color, mix(color, "#1a2038", 0.35), round_by=0.3 * wide)


def prison(canvas: Canvas, rng: Rng, time: float) -> None:
    """Stone walls, a barred window with a beam of light, a bunk, iron bars at the sides."""
    stone, line = ("#8f959f", "#9a9388", "#868f90")[int(rng.integers(3))], 0.68
    room(canvas, stone, "#6d6a6c", line)
    for row in range(6):
        y = 0.02 + 0.105 * row
        for k in range(6):
            x = -0.06 + 0.2 * k + 0.1 * (row % 2)
            canvas.rect(x, y, x + 0.185, y + 0.092, mix(stone, "#ffffff", float(rng.uniform(0.02, 0.16))), round_by=0.01)
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.1
    with canvas.around(x, 0.32):
        canvas.rect(x - 0.1, 0.12, x + 0.1, 0.3, "#5a5f68")
        canvas.unlit().rect(x - 0.085, 0.135, x + 0.085, 0.285, "#9fd2f2", "#e2f3fb")
        for k in range(4):
            canvas.rect(x - 0.066 + 0.038 * k, 0.13, x - 0.05 + 0.038 * k, 0.29, "#3a3f48")
    canvas.unlit().poly([(x - 0.08, 0.3), (x + 0.08, 0.3), (x - side * 0.2 + 0.16, 0.96), (x - side * 0.2 - 0.2, 0.96)], "#fff6d0",
                        alpha=0.16 + 0.05 * sway(time))  # fmt: skip
    bed = 0.5 - side * 0.32
    with canvas.around(bed, 0.8):
        canvas.rect(bed - 0.16, 0.62, bed + 0.16, 0.66, "#c9c2b4", round_by=0.015)
        canvas.rect(bed - 0.16, 0.655, bed + 0.16, 0.69, "#5a5046")
        for dx in (-0.145, 0.145):
            canvas.rect(bed + dx - 0.012, 0.67, bed + dx + 0.012, 0.79, "#4a4248")
    for k in range(3):
        for way in (-1, 1):
            at = 0.5 + way * (0.485 - 0.055 * k)
            canvas.rect(at - 0.01, -0.01, at + 0.01, 1.01, "#454b56", "#2f343e")


def warehouse(canvas: Canvas, rng: Rng, time: float) -> None:
    """A factory hall: roof girders, pipes with puffs of steam, turning gears, crates, a yellow floor line."""
    light = pick_indoor_light(canvas, rng)
    line = 0.66
    room(canvas, ("#a9b3bb", "#b8aa9c", "#9aa8a4")[int(rng.integers(3))], "#8c8a88", line)
    for k in range(4):
        x = 0.14 + 0.24 * k
        window(canvas, rng, light, time, x - 0.07, 0.14, x + 0.07, 0.3, "#5a6470")
    canvas.rect(-0.01, 0.06, 1.01, 0.085, "#4f5a66")
    for k in range(7):
        canvas.line([(0.15 * k, 0.085), (0.15 * k + 0.075, 0.0)], 0.014, "#4f5a66")
        canvas.line([(0.15 * k + 0.15, 0.085), (0.15 * k + 0.075, 0.0)], 0.014, "#4f5a66")
    side = float(rng.choice((-1, 1)))
    _gears(canvas, 0.5 + side * 0.3, 0.62, time)
    pipe = 0.5 - side * 0.34
    canvas.rect(pipe - 0.03, 0.3, pipe + 0.03, line + 0.04, "#c27a4a", "#9a5a36")
    canvas.rect(pipe - 0.04, 0.44, pipe + 0.04, 0.48, "#d8955f")
    steam(canvas, pipe, 0.3, time)
    canvas.poly([(0.3, line + 0.03), (0.34, line + 0.03), (0.16, 1.02), (0.06, 1.02)], "#f2c23a")
    canvas.poly([(0.7, line + 0.03), (0.66, line + 0.03), (0.84, 1.02), (0.94, 1.02)], "#f2c23a")
    for dx, foot, size in ((0.44, 0.84, 0.13), (0.33, 0.8, 0.09)):
        _crate(canvas, 0.5 - side * dx, foot, size)


@together
def _gears(canvas: Canvas, x: float, y: float, time: float) -> None:
    for dx, dy, r, color, way in ((-0.06, -0.04, 0.1, "#6f7c8c", 1), (0.085, 0.045, 0.07, "#c98a4a", -1)):
        angle = np.arange(20) * (2 * np.pi / 20) + way * time * 2 * np.pi / 10
        radius = np.where(np.arange(20) % 2 == 0, r, r * 0.8)
        canvas.poly(np.stack([x + dx + radius * np.cos(angle), y + dy + radius * np.sin(angle)], 1), color)
        canvas.oval(x + dx, y + dy, r * 0.35, r * 0.35, "#3f4650")


@together
def _crate(canvas: Canvas, x: float, foot: float, size: float) -> None:
    shadow(canvas, x, foot, size)
    canvas.rect(x - size / 2, foot - size, x + size / 2, foot, "#d9a466", "#b98248")
    for k in range(3):
        canvas.rect(x - size / 2, foot - size + size * (0.3 * k + 0.15), x + size / 2, foot - size + size * (0.3 * k + 0.19), "#9a6a3a")
    canvas.line([(x - size / 2, foot), (x + size / 2, foot - size)], 0.016, "#9a6a3a")
