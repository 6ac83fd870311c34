# ruff: noqa: E501 — a shape is a line.
"""Rooms that many come to: supermarket, bar, museum, laboratory, cinema, hotel; and a plain studio."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .brushes import Rng, shadow, sway
from .canvas import Canvas, Color, mix, together
from .furniture import boards, picture, plant, room
from .rooms import ceiling_lamps, tiles


def supermarket(canvas: Canvas, rng: Rng, time: float) -> None:
    """An aisle between shelves full of packs and bottles, lamps overhead, a cart's worth of floor."""
    line = 0.56
    room(canvas, "#e9edf2", "#e2ded6", line)
    tiles(canvas, line + 0.006, "#ece8e0", "#d8d3c8")
    colors = ("#e8504a", "#f2b53a", "#4fae68", "#3f8fe0", "#9a6fd0", "#f28a3c", "#ffffff")
    canvas.rect(0.3, 0.2, 0.7, line + 0.02, "#c9d4df")
    for row in range(4):
        for k in range(9):
            x = 0.32 + 0.042 * k
            canvas.rect(x, 0.225 + 0.088 * row, x + 0.034, 0.28 + 0.088 * row, colors[int(rng.integers(7))])
    for way in (-1, 1):
        near, far = 0.5 + way * 0.54, 0.5 + way * 0.22
        for row in range(4):
            a0, a1 = 0.04 + 0.235 * row, 0.04 + 0.235 * (row + 1)
            b0, b1 = 0.2 + 0.097 * row, 0.2 + 0.097 * (row + 1)
            canvas.poly([(near, a0), (far, b0), (far, b1), (near, a1)], "#b9c4d0")
            for k in range(5):
                s, e = k / 5 + 0.02, (k + 1) / 5 - 0.02
                x0, x1 = near + (far - near) * s, near + (far - near) * e
                y0 = a0 + (b0 - a0) * s + 0.05 * (1 - s * 0.55)
                y1 = a1 + (b1 - a1) * s - 0.025 * (1 - s * 0.5)
                z0 = a0 + (b0 - a0) * e + 0.05 * (1 - e * 0.55)
                z1 = a1 + (b1 - a1) * e - 0.025 * (1 - e * 0.5)
                canvas.poly([(x0, y0), (x1, z0), (x1, z1), (x0, y1)], colors[int(rng.integers(6))])
    bare = canvas.unlit()
    for k in range(3):
        y = 0.02 + 0.055 * k
        wide = 0.12 - 0.03 * k
        bare.rect(0.5 - wide, y, 0.5 + wide, y + 0.022, "#ffffff", alpha=0.85 + 0.1 * sway(time, 0.3 * k))
    with canvas.around(0.5, 0.2):
        tilt = 0.008 * sway(time)
        canvas.rect(0.4 + tilt, 0.135, 0.6 + tilt, 0.19, "#e8504a", round_by=0.01)
        canvas.rect(0.44 + tilt, 0.155, 0.56 + tilt, 0.17, "#ffffff")


def bar(canvas: Canvas, rng: Rng, time: float) -> None:
    """A counter with stools before shelves of bottles, hanging lamps, a blinking neon glass."""
    canvas.relight((0.95, 0.88, 0.84))
    wall, line = ("#7a4a52", "#4f5a7a", "#5a6a52")[int(rng.integers(3))], 0.7
    room(canvas, wall, "#7d5338", line)
    boards(canvas, "#7d5338", line)
    bottles = ("#4fae78", "#d8923a", "#c8504a", "#5f8fd0", "#e8d9a0", "#8a5fb0")
    for row in range(3):
        y = 0.2 + 0.1 * row
        for k in range(14):
            x = 0.2 + 0.044 * k
            tall = float(rng.uniform(0.045, 0.07))
            canvas.rect(x, y - tall, x + 0.024, y, bottles[int(rng.integers(6))], round_by=0.006)
            canvas.rect(x + 0.008, y - tall - 0.016, x + 0.016, y - tall + 0.005, "#3a2a30")
        canvas.rect(0.17, y, 0.83, y + 0.018, "#b97f4e")
    canvas.rect(-0.01, 0.53, 1.01, 0.8, "#8f5a38", "#6a3f2a")
    for k in range(6):
        canvas.rect(0.02 + 0.165 * k, 0.59, 0.155 + 0.165 * k, 0.77, "#a56b42", "#8a5636", round_by=0.01)
    canvas.rect(-0.01, 0.505, 1.01, 0.55, "#d09a62", "#b07c48")
    for k in range(4):
        if k not in (1, 2):
            _bar_stool(canvas, 0.14 + 0.24 * k, 0.92)
    bare = canvas.unlit()
    for k in range(3):
        x = 0.2 + 0.3 * k
        with canvas.around(x, 0.0):
            canvas.rect(x - 0.005, 0, x + 0.005, 0.09, "#2f2a32")
            bare.glow(x, 0.13, 0.17, "#ffd890", 0.5)
            bare.poly([(x - 0.025, 0.08), (x + 0.025, 0.08), (x + 0.06, 0.13), (x - 0.06, 0.13)], "#ffcf73", "#f0a548")
    side = float(rng.choice((-1, 1)))
    _neon_glass(canvas, 0.5 + side * 0.42, 0.4, 0.75 + 0.25 * sway(time, 0, 2))


@together
def _bar_stool(canvas: Canvas, x: float, foot: float) -> None:
    shadow(canvas, x, foot, 0.09)
    for dx in (-0.045, 0.045):
        canvas.line([(x + dx * 0.5, foot - 0.2), (x + dx, foot)], 0.016, "#4a3a3a")
    canvas.oval(x, foot - 0.205, 0.062, 0.024, "#d8504a", "#a8363a")


@together
def _neon_glass(canvas: Canvas, x: float, y: float, on: float) -> None:
    bare = canvas.unlit()
    bare.glow(x, y - 0.05, 0.12, "#ff6fb0", 0.45 * on)
    color = mix("#5a3a58", "#ff8fc8", on)
    bare.line([(x - 0.05, y - 0.12), (x, y - 0.05), (x + 0.05, y - 0.12)], 0.012, color)
    bare.line([(x - 0.055, y - 0.12), (x + 0.055, y - 0.12)], 0.012, color)
    bare.line([(x, y - 0.05), (x, y + 0.02)], 0.012, color)
    bare.line([(x - 0.03, y + 0.02), (x + 0.03, y + 0.02)], 0.012, color)


def museum(canvas: Canvas, rng: Rng, time: float) -> None:
    """Framed paintings under spotlights that breathe, a rope barrier, polished floor, a statue."""
    wall, line = ("#b8433f", "#3f5f7a", "#e9e2d4", "#5a7a62")[int(rng.integers(4))], 0.7
    room(canvas, wall, "#c9a77c", line)
    boards(canvas, "#c9a77c", line)
    bare = canvas.unlit()
    for k, (wide, high) in enumerate(((0.2, 0.26), (0.26, 0.2), (0.2, 0.26))):
        x = 0.18 + 0.32 * k
        with canvas.around(x, 0.45):
            bare.poly([(x - 0.02, 0.02), (x + 0.02, 0.02), (x + 0.15, 0.5), (x - 0.15, 0.5)], "#fff3cf",
                      alpha=0.2 + 0.05 * sway(time, 0.3 * k))  # fmt: skip
            canvas.rect(x - 0.03, 0.0, x + 0.03, 0.03, "#3a3440")
            canvas.rect(x - wide / 2 - 0.022, 0.16 - 0.022, x + wide / 2 + 0.022, 0.16 + high + 0.022, "#d8a84a")
            _canvas_on_wall(canvas, rng, x, 0.16, wide, high)
    for x in (0.1, 0.37, 0.63, 0.9):
        with canvas.around(x, 0.86):
            canvas.rect(x - 0.009, 0.68, x + 0.009, 0.85, "#d8b04a")
            canvas.oval(x, 0.68, 0.016, 0.016, "#f2d27a")
            canvas.oval(x, 0.855, 0.034, 0.012, "#b08a38")
    for a, b in ((0.1, 0.37), (0.63, 0.9)):
        t = np.linspace(0, 1, 9)
        canvas.line(np.stack([a + (b - a) * t, 0.7 + 0.06 * np.sin(np.pi * t)], 1), 0.016, "#8a2f4a")


def _canvas_on_wall(canvas: Canvas, rng: Rng, x: float, top: float, wide: float, high: float) -> None:
    x0, x1, y1 = x - wide / 2, x + wide / 2, top + high
    kind = int(rng.integers(3))
    if kind == 0:
        canvas.rect(x0, top, x1, y1, "#9fd0e8", "#fff0d8")
        canvas.poly([(x0, y1), (x - 0.04, top + 0.4 * high), (x + 0.03, top + 0.7 * high), (x1, y1)], "#6fa884")
        canvas.oval(x + 0.05, top + 0.25 * high, 0.022, 0.022, "#ffd45a")
    elif kind == 1:
        canvas.rect(x0, top, x1, y1, "#f4ead6")
        for dx, dy, r, color in ((-0.03, 0.35, 0.045, "#e8504a"), (0.035, 0.5, 0.04, "#3f7fd0"), (0, 0.75, 0.035, "#f2b53a")):
            canvas.oval(x + dx, top + dy * high, r, r, color)
    else:
        canvas.rect(x0, top, x1, y1, "#4a6a58", "#2f4a40")
        canvas.oval(x, top + 0.42 * high, 0.045, 0.055, "#f0c9a0")
        canvas.poly([(x - 0.075, y1), (x - 0.03, top + 0.66 * high), (x + 0.03, top + 0.66 * high), (x + 0.075, y1)], "#8a3f5a")


def laboratory(canvas: Canvas, rng: Rng, time: float) -> None:
    """Benches with flasks that bubble, shelves of jars, a board of formulas, cold bright light."""
    line = 0.68
    room(canvas, ("#d6e6f0", "#e4e9ee", "#d9ece4")[int(rng.integers(3))], "#c3ccd6", line)
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.2
    with canvas.around(x, 0.4):
        canvas.rect(x - 0.19, 0.1, x + 0.19, 0.38, "#b0b8c2")
        canvas.rect(x - 0.175, 0.115, x + 0.175, 0.365, "#ffffff", "#eef3f7")
        canvas.line([(x - 0.14, 0.17), (x - 0.02, 0.17)], 0.012, "#3f7fd0")
        canvas.line([(x - 0.14, 0.22), (x + 0.04, 0.22)], 0.012, "#e8504a")
        for k in range(3):
            canvas.oval(x + 0.05 + 0.045 * k, 0.28 - 0.03 * (k % 2), 0.018, 0.018, "#4fae78")
    shelf = 0.5 - side * 0.28
    with canvas.around(shelf, 0.42):
        for row in range(2):
            y = 0.22 + 0.15 * row
            canvas.rect(shelf - 0.15, y, shelf + 0.15, y + 0.018, "#9aa8b6")
            for k in range(5):
                color = ("#f08a5a", "#6fc0e8", "#8fd07a", "#d88fd0", "#f2d06a")[(k + 2 * row) % 5]
                canvas.rect(shelf - 0.13 + 0.055 * k, y - 0.075, shelf - 0.093 + 0.055 * k, y, color, round_by=0.01)
    canvas.rect(-0.01, 0.62, 1.01, 0.84, "#f4f6f8", "#cfd8e0")
    canvas.rect(-0.01, 0.595, 1.01, 0.64, "#5f7488")
    for k, color in enumerate(("#55c8f0", "#8fe06a", "#f07ab0", "#f2b84a")):
        at = 0.13 + 0.24 * k + float(rng.uniform(-0.03, 0.03))
        _flask(canvas, at, 0.6, color, time, 0.23 * k)
    ceiling_lamps(canvas, 3, "#f2fbff")


@together
def _flask(canvas: Canvas, x: float, foot: float, color: Color, time: float, phase: float) -> None:
    canvas.poly(
        [(x - 0.014, foot - 0.15), (x + 0.014, foot - 0.15), (x + 0.014, foot - 0.1), (x + 0.05, foot), (x - 0.05, foot), (x - 0.014, foot - 0.1)],
        "#dceef6",
    )  # fmt: skip
    canvas.unlit().poly([(x - 0.031, foot - 0.055), (x + 0.031, foot - 0.055), (x + 0.047, foot - 0.004), (x - 0.047, foot - 0.004)], color)
    for k in range(2):
        age = (time + phase + k / 2) % 1.0
        canvas.unlit().oval(
            x + 0.012 * sway(age, phase), foot - 0.03 - 0.13 * age, 0.011, 0.011, mix(color, "#ffffff", 0.5), alpha=float(np.sin(np.pi * age))
        )


def cinema(canvas: Canvas, rng: Rng, time: float) -> None:
    """A bright screen that flickers between red curtains, rows of seats in front."""
    line = 0.62
    canvas.wash(("#2a1a30", "#3a2238"), 0, 1)
    bare = canvas.unlit()
    glow = 0.5 + 0.5 * sway(time, 0, 2)
    bare.glow(0.5, 0.32, 0.62, "#9fc8f5", 0.4)
    bare.rect(0.16, 0.1, 0.84, 0.52, mix("#bfe0fa", "#fbe3c0", glow), "#f4f8ff")
    scene = ("#6fae7c", "#7a8fd0", "#e0a25a")[int(rng.integers(3))]
    bare.poly([(0.16, 0.52), (0.3, 0.34), (0.46, 0.46), (0.64, 0.3), (0.84, 0.46), (0.84, 0.52)], scene)
    bare.oval(0.3 + 0.4 * time, 0.2, 0.035, 0.035, "#ffd76a")
    cloth = ("#b0303f", "#7a2f6a", "#2f4f8a")[int(rng.integers(3))]
    for side in (-1, 1):
        for k in range(3):
            a, b = 0.5 + side * (0.52 - 0.06 * k), 0.5 + side * (0.46 - 0.06 * k)
            hem = 0.005 * sway(time, 0.2 * k)
            points = [(a, -0.02), (b, -0.02), (b + hem, line), (a + hem, line)]
            canvas.poly(points, mix(cloth, "#ffffff", 0.12 * (k % 2)), mix(cloth, "#180818", 0.3))
    canvas.wash(("#4a2c3c", "#33202e"), line, 1)
    for row, (y, wide) in enumerate(((0.68, 0.085), (0.8, 0.11), (0.96, 0.14))):
        for k in range(-6, 7):
            if abs(k) * wide > 0.62 or (row == 2 and abs(k) < 2):
                continue
            x = 0.5 + k * wide + (wide / 2 if row == 1 else 0)
            _cinema_seat(canvas, x, y, wide * 0.43, cloth)


@together
def _cinema_seat(canvas: Canvas, x: float, foot: float, half: float, cloth: Color) -> None:
    canvas.rect(x - half, foot - 1.7 * half, x + half, foot + half, mix(cloth, "#ffffff", 0.1), mix(cloth, "#180818", 0.35),
                round_by=0.5 * half)  # fmt: skip


def lobby(canvas: Canvas, rng: Rng, time: float) -> None:
    """A hotel hall: columns, a chandelier that glitters, reception desk, red carpet, plants."""
    line = 0.66
    room(canvas, ("#f3e3c4", "#e9dccf", "#dfe3d4")[int(rng.integers(3))], "#d8c3a0", line)
    tiles(canvas, line + 0.006, "#efe2c8", "#dcc6a0")
    for way in (-1, 1):
        x = 0.5 + way * 0.38
        canvas.rect(x - 0.05, -0.01, x + 0.05, line + 0.06, "#fbf3e4", "#e2d2b4")
        canvas.rect(x - 0.065, line + 0.04, x + 0.065, line + 0.08, "#d8c49c")
        canvas.rect(x - 0.065, 0.06, x + 0.065, 0.1, "#d8c49c")
        plant(canvas, 0.5 + way * 0.45, 0.88, 0.3, "#c98a4a", sway(time, 0.2 * way))
    with canvas.around(0.5, line + 0.06):
        canvas.rect(0.3, 0.52, 0.7, line + 0.06, "#9a6038", "#7a4a2c")
        canvas.rect(0.285, 0.5, 0.715, 0.535, "#c98f58")
        canvas.oval(0.5, 0.49, 0.022, 0.018, "#f2c84a")
        picture(canvas, rng, 0.5, 0.36, 0.2, 0.12)
    canvas.poly([(0.42, line + 0.06), (0.58, line + 0.06), (0.72, 1.02), (0.28, 1.02)], "#c2404a", "#a02f40")
    bare = canvas.unlit()
    with canvas.around(0.5, 0.0):
        canvas.rect(0.494, -0.01, 0.506, 0.08, "#b98a3c")
        bare.glow(0.5, 0.15, 0.26, "#ffe6a8", 0.6)
        for k in range(7):
            x = 0.38 + 0.04 * k
            y = 0.13 + 0.02 * np.sin(np.pi * k / 6)
            bare.oval(x, y, 0.016, 0.024, mix("#ffd87a", "#ffffff", 0.5 + 0.5 * sway(time, 0.17 * k, 2)))
        canvas.rect(0.37, 0.1, 0.63, 0.116, "#d8a84a", round_by=0.006)


def backdrop(color: Color) -> Callable[[Canvas, Rng, float], None]:
    """A photographer's paper roll in one colour: wall and floor run into each other, one soft light."""

    def draw(canvas: Canvas, rng: Rng, time: float) -> None:
        shade = float(rng.uniform(0.1, 0.18))
        floor = float(rng.uniform(0.7, 0.76))
        dark = mix(color, "#1c1630", shade)
        canvas.wash((mix(color, "#1c1630", shade * 0.5), color, color, dark), 0, floor)
        canvas.wash((dark, color, mix(color, "#ffffff", 0.12)), floor, 1)
        canvas.unlit().glow(float(rng.uniform(0.35, 0.65)), 0.36, 0.62, mix(color, "#ffffff", 0.75), 0.4)
        canvas.unlit().glow(0.5, 0.88, 0.5, mix(color, "#ffffff", 0.6), 0.3, flat=0.3)

    return draw


def studio(canvas: Canvas, rng: Rng, time: float) -> None:
    """A grey backdrop between two soft lamps on tripods."""
    backdrop("#c3c7d0")(canvas, rng, time)
    for way in (-1, 1):
        x = 0.5 + way * 0.41
        with canvas.around(x, 0.86):
            for dx in (-0.05, 0.0, 0.05):
                canvas.line([(x, 0.4), (x + dx, 0.86)], 0.012, "#3a3e4a")
            canvas.poly([(x - 0.08, 0.18), (x + 0.08, 0.18), (x + 0.05 , 0.42), (x - 0.05, 0.42)], "#3a3e4a")
            canvas.unlit().rect(x - 0.07, 0.2, x + 0.07, 0.38, "#fffdf2", mix("#fff3c8", "#ffffff", 0.5 + 0.4 * sway(time, 0.2 * way)))
