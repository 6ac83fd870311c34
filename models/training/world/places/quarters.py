# ruff: noqa: E501 — a shape is a line.
"""Parts of a town: alley, market, harbour, rooftop, village, waterfront."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, bush, hill, shadow, sky, steam, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

BRIGHT = ("#e8504a", "#f2b53a", "#3f8fe0", "#4fae68", "#9a6fd0")


def skyline(canvas: Canvas, rng: Rng, foot: float, low: float, high: float, color: Color, lit: bool, count: int = 11) -> None:
    """Towers side by side with windows, `low` to `high` tall."""
    bare = canvas.unlit() if lit else canvas
    for k in range(count):
        x0, x1 = k / count - 0.01, (k + 1) / count + 0.005
        top = foot - float(rng.uniform(low, high))
        canvas.rect(x0, top, x1, foot, mix(color, "#ffffff", float(rng.uniform(0, 0.22))), mix(color, "#3a4a6a", 0.15))
        for row in range(int((foot - top - 0.03) / 0.045)):
            for column in range(2):
                if rng.random() < 0.6:
                    glass = "#ffdf95" if lit else mix(color, "#ffffff", 0.55)
                    x, y = x0 + 0.02 + 0.036 * column, top + 0.025 + 0.045 * row
                    bare.rect(x, y, x + 0.02, y + 0.022, glass)


def alley(canvas: Canvas, rng: Rng, time: float) -> None:
    """Between two brick walls: fire escape, hanging washing that stirs, bins, lamp, a strip of sky."""
    light = pick_light(canvas, rng, night=0.25)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.5, cloud_count=2)
    canvas.relight(light.tint)
    skyline(canvas, rng, 0.62, 0.1, 0.24, mix("#8fa3c4", light.haze, 0.3), night, 7)
    canvas.wash(("#8a8690", "#6f6c78", "#5d5a66"), 0.6, 1)
    canvas.poly([(0.46, 0.6), (0.54, 0.6), (0.66, 1.02), (0.34, 1.02)], "#9a97a0", "#7d7a86")
    brick = ("#b8604a", "#a8705a", "#96604f")[int(rng.integers(3))]
    for way in (-1, 1):
        near, far = 0.5 + way * 0.53, 0.5 + way * 0.16
        wall = mix(brick, "#3a2a38", 0.0 if way < 0 else 0.14)
        canvas.poly([(near, -0.02), (far, -0.02), (far, 0.62), (near, 0.96)], wall, mix(wall, "#2a2030", 0.2))
        for k in range(9):
            y0 = 0.02 + 0.1 * k
            canvas.line([(near, y0), (far, y0 * 0.64 + 0.01)], 0.007, mix(wall, "#ffffff", 0.2))
        for k in range(2):
            for j in range(2):
                s = 0.2 + 0.4 * k
                x0, x1 = near + (far - near) * s, near + (far - near) * (s + 0.22)
                t0, t1 = 0.1 + 0.3 * j, 0.26 + 0.3 * j
                a, b = 1 - 0.36 * s, 1 - 0.36 * (s + 0.22)
                glass = canvas.unlit() if night else canvas
                pane = "#ffd982" if night and (k + j) % 2 else "#8fc4dc"
                canvas.poly([(x0 - way * 0.008, t0 * a - 0.01), (x1 + way * 0.008, t0 * b - 0.01), (x1 + way * 0.008, t1 * b + 0.012), (x0 - way * 0.008, t1 * a + 0.012)], "#e8dccb")
                glass.poly([(x0, t0 * a), (x1, t0 * b), (x1, t1 * b), (x0, t1 * a)], pane)
    t = np.linspace(0, 1, 9)
    for y, drop in ((0.16, 0.05), (0.32, 0.04)):
        canvas.line(np.stack([0.3 + 0.4 * t, y + drop * np.sin(np.pi * t)], 1), 0.006, "#3a3440")
        for k in range(4):
            x, top = 0.36 + 0.085 * k, y + drop * float(np.sin(np.pi * (0.15 + 0.21 * k)))
            hem = 0.01 * sway(time, 0.2 * k)
            canvas.poly([(x, top), (x + 0.055, top), (x + 0.055 + hem, top + 0.085), (x + hem, top + 0.085)], BRIGHT[(k + int(y * 10)) % 5])
    side = float(rng.choice((-1, 1)))
    _bins(canvas, 0.5 + side * 0.36, 0.92)
    _wall_lamp(canvas, 0.5 - side * 0.3, 0.4, side, night)
    steam(canvas, 0.5 - side * 0.14, 0.9, time)


@together
def _bins(canvas: Canvas, x: float, foot: float) -> None:
    shadow(canvas, x, foot, 0.16)
    for dx, color in ((-0.07, "#4f8a5c"), (0.07, "#5a6a8a")):
        canvas.poly([(x + dx - 0.06, foot - 0.16), (x + dx + 0.06, foot - 0.16), (x + dx + 0.05, foot), (x + dx - 0.05, foot)], mix(color, "#ffffff", 0.12), color)
        canvas.rect(x + dx - 0.068, foot - 0.185, x + dx + 0.068, foot - 0.155, mix(color, "#1a2020", 0.3), round_by=0.01)


@together
def _wall_lamp(canvas: Canvas, x: float, y: float, side: float, lit: bool) -> None:
    canvas.line([(x - side * 0.05, y), (x, y - 0.02)], 0.012, "#2f2c38")
    bare = canvas.unlit() if lit else canvas
    if lit:
        bare.glow(x, y + 0.02, 0.2, "#ffe0a0", 0.65)
    bare.poly([(x - 0.018, y - 0.02), (x + 0.018, y - 0.02), (x + 0.026, y + 0.035), (x - 0.026, y + 0.035)], "#fff0c0", "#ffd98a")


def market(canvas: Canvas, rng: Rng, time: float) -> None:
    """Stalls under striped awnings with heaps of fruit, strings of flags, houses behind, a paved square."""
    light = pick_light(canvas, rng, night=0.15)
    sky(canvas, rng, light, time, 0.45, cloud_count=2)
    canvas.relight(light.tint)
    walls = ("#f2c79a", "#e8a58c", "#f5dca8", "#bcd2c2", "#d9b7cf")
    for k in range(6):
        x0 = k / 6 - 0.02
        top = float(rng.uniform(0.16, 0.28))
        wall = walls[int(rng.integers(5))]
        canvas.rect(x0, top, x0 + 0.19, 0.66, wall, mix(wall, "#7a5a5a", 0.2))
        canvas.poly([(x0 - 0.012, top + 0.01), (x0 + 0.095, top - 0.07), (x0 + 0.2, top + 0.01)], "#c2604a")
        for j in range(2):
            canvas.rect(x0 + 0.035 + 0.08 * j, top + 0.06, x0 + 0.075 + 0.08 * j, top + 0.13, "#8fc0d8")
    canvas.wash(("#d9c9b2", "#c4b096"), 0.64, 1)
    for row in range(4):
        y = 0.7 + 0.085 * row
        canvas.rect(-0.01, y, 1.01, y + 0.006, "#b09a80")
    t = np.linspace(0, 1, 17)
    rope = np.stack([t * 1.06 - 0.03, 0.2 + 0.07 * np.abs(np.sin(2 * np.pi * t)) + 0.006 * sway(time)], 1)
    canvas.line(rope, 0.005, "#5a4a4a")
    for k in range(1, 16):
        x, y = float(rope[k, 0]), float(rope[k, 1])
        flap = 0.006 * sway(time, 0.13 * k, 2)
        canvas.poly([(x - 0.02, y), (x + 0.02, y), (x + flap, y + 0.045)], BRIGHT[k % 5])
    for k, far in enumerate((0.2, 0.8)):
        _stall(canvas, far, 0.74, 0.17, BRIGHT[int(rng.integers(5))], k, time)
    for k, near in enumerate((0.06, 0.94)):
        _stall(canvas, near, 0.95, 0.26, BRIGHT[int(rng.integers(5))], k + 2, time)


@together
def _stall(canvas: Canvas, x: float, foot: float, wide: float, color: Color, kind: int, time: float) -> None:
    shadow(canvas, x, foot, 0.6 * wide)
    for dx in (-0.46, 0.46):
        canvas.rect(x + (dx - 0.03) * wide, foot - 1.3 * wide, x + (dx + 0.03) * wide, foot, "#8a5f40")
    canvas.rect(x - 0.5 * wide, foot - 0.5 * wide, x + 0.5 * wide, foot - 0.05 * wide, "#c08a58", "#9a6a40")
    fruit = (("#e8433f", "#ffb03a"), ("#6cba4a", "#ffd84d"), ("#ff8a3a", "#b84a8a"), ("#e8433f", "#7cc45a"))[kind % 4]
    for k in range(8):
        at = x + (-0.42 + 0.12 * k) * wide
        canvas.oval(at, foot - 0.54 * wide - 0.03 * wide * (k % 2), 0.07 * wide, 0.065 * wide, fruit[k // 4])
    canvas.rect(x - 0.52 * wide, foot - 0.5 * wide, x + 0.52 * wide, foot - 0.42 * wide, "#d9a56c")
    hem = 0.02 * wide * sway(time, 0.25 * kind)
    for k in range(6):
        a, b = x + (-0.5 + k / 6) * wide, x + (-0.5 + (k + 1) / 6) * wide
        points = [(x + (a - x) * 0.86, foot - 1.42 * wide), (x + (b - x) * 0.86, foot - 1.42 * wide), (x + (b - x) * 1.14, foot - 1.08 * wide + hem), (x + (a - x) * 1.14, foot - 1.08 * wide + hem)]
        canvas.poly(points, color if k % 2 == 0 else "#fff6ea")


def harbour(canvas: Canvas, rng: Rng, time: float) -> None:
    """A quay with bollards, moored boats that bob, coloured houses across the water, masts."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.44)
    canvas.relight(light.tint)
    walls = ("#e8756a", "#f2c45c", "#7fb8d8", "#f5e6cc", "#8fc49a")
    hill(canvas, rng, 0.36, 0.03, mix("#8fb98a", light.haze, 0.35), "#86b67c")
    for k in range(8):
        x0, top = k / 8 - 0.02, float(rng.uniform(0.27, 0.34))
        wall = walls[(k + int(rng.integers(2))) % 5]
        canvas.rect(x0, top, x0 + 0.115, 0.5, wall, mix(wall, "#6a4a5a", 0.15))
        canvas.poly([(x0 - 0.006, top + 0.005), (x0 + 0.058, top - 0.05), (x0 + 0.122, top + 0.005)], "#b0604a")
        for j in range(2):
            canvas.rect(x0 + 0.025 + 0.045 * j, top + 0.035, x0 + 0.045 + 0.045 * j, top + 0.07, "#eaf4fa")
    canvas.wash(("#7cc3de", "#4a9dcc", "#3787ba"), 0.49, 0.84)
    for _ in range(12):
        x, y = float(rng.random()), float(rng.uniform(0.54, 0.8))
        at = (x + 0.08 * time) % 1.1 - 0.05
        canvas.rect(at - 0.03, y - 0.003, at + 0.03, y + 0.003, "#d8f1fb", round_by=0.003, alpha=0.7)
    for k, (x, y, size) in enumerate(((0.16, 0.6, 0.12), (0.84, 0.63, 0.14), (0.62, 0.56, 0.09))):
        _moored(canvas, x + float(rng.uniform(-0.03, 0.03)), y, size, walls[int(rng.integers(4))], time, 0.3 * k)
    canvas.wash(("#b9a48c", "#a08a72"), 0.82, 0.855)
    canvas.wash(("#cdbb9f", "#b5a184"), 0.85, 1)
    for k in range(6):
        canvas.rect(0.1 + 0.17 * k, 0.855, 0.106 + 0.17 * k, 1.01, "#a08a70")
    for x in (0.08, 0.36, 0.64, 0.92):
        with canvas.around(x, 0.9):
            canvas.rect(x - 0.02, 0.83, x + 0.02, 0.9, "#4a4f5c", "#3a3e4a", round_by=0.01)
            canvas.oval(x, 0.832, 0.03, 0.013, "#5f6675")


@together
def _moored(canvas: Canvas, x: float, y: float, size: float, color: Color, time: float, phase: float) -> None:
    bob = 0.008 * sway(time, phase)
    y += bob
    canvas.rect(x - 0.04 * size, y - 1.5 * size, x + 0.04 * size, y, "#7a5a44")
    canvas.poly([(x + 0.06 * size, y - 1.4 * size), (x + 0.7 * size, y - 0.3 * size), (x + 0.06 * size, y - 0.25 * size)], "#fff8ec", "#e6dccb")
    canvas.poly([(x - size, y - 0.12 * size), (x + size, y - 0.12 * size), (x + 0.7 * size, y + 0.28 * size), (x - 0.7 * size, y + 0.28 * size)], mix(color, "#ffffff", 0.1), color)
    canvas.rect(x - 0.98 * size, y - 0.14 * size, x + 0.98 * size, y - 0.04 * size, "#fff8ec")


def rooftop(canvas: Canvas, rng: Rng, time: float) -> None:
    """A flat roof above the city: parapet, water tank, aerials, pipes that steam, towers all round."""
    light = pick_light(canvas, rng, night=0.3)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.62)
    canvas.relight(light.tint)
    skyline(canvas, rng, 0.7, 0.2, 0.42, mix("#9fb2d0", light.haze, 0.45), night)
    skyline(canvas, rng, 0.72, 0.06, 0.24, mix("#7c93ba", light.haze, 0.2), night, 9)
    canvas.wash(("#b0a39a", "#94887f"), 0.66, 0.73)
    canvas.rect(-0.01, 0.645, 1.01, 0.675, "#cfc4ba")
    canvas.wash(("#8f8a8c", "#a39c9a", "#b3aca8"), 0.73, 1)
    for k in range(4):
        canvas.rect(-0.01, 0.78 + 0.065 * k, 1.01, 0.785 + 0.065 * k, "#857f80")
    side = float(rng.choice((-1, 1)))
    _tank(canvas, 0.5 + side * 0.34, 0.78)
    x = 0.5 - side * 0.34
    with canvas.around(x, 0.82):
        canvas.rect(x - 0.09, 0.66, x + 0.09, 0.82, "#c9ced6", "#a3aab6", round_by=0.01)
        for k in range(4):
            canvas.rect(x - 0.07, 0.69 + 0.03 * k, x + 0.07, 0.704 + 0.03 * k, "#7f8896")
    steam(canvas, x, 0.66, time)
    at = 0.5 - side * 0.46
    canvas.rect(at - 0.005, 0.4, at + 0.005, 0.76, "#4a5060")
    for k in range(3):
        canvas.rect(at - 0.035 + 0.008 * k, 0.42 + 0.035 * k, at + 0.035 - 0.008 * k, 0.427 + 0.035 * k, "#4a5060")


@together
def _tank(canvas: Canvas, x: float, foot: float) -> None:
    for dx in (-0.08, 0.08):
        canvas.rect(x + dx - 0.01, foot - 0.16, x + dx + 0.01, foot, "#5a4a44")
    canvas.rect(x - 0.11, foot - 0.36, x + 0.11, foot - 0.14, "#b07a50", "#8a5a3a", round_by=0.02)
    for k in range(2):
        canvas.rect(x - 0.115, foot - 0.31 + 0.1 * k, x + 0.115, foot - 0.295 + 0.1 * k, "#5a4a44")
    canvas.poly([(x - 0.125, foot - 0.355), (x, foot - 0.45), (x + 0.125, foot - 0.355)], "#6f5a58")


def village(canvas: Canvas, rng: Rng, time: float) -> None:
    """Cottages with smoking chimneys around a green, a lane, fences, a church spire among trees."""
    light = pick_light(canvas, rng)
    night = light.name == "night"
    horizon = 0.46
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon - 0.05, 0.04, mix("#9fd08c", light.haze, 0.35), "#8fc97c")
    x = float(rng.choice((0.36, 0.64)))
    with canvas.around(x, horizon + 0.04):
        canvas.rect(x - 0.035, 0.3, x + 0.035, horizon + 0.04, "#efe3d0", "#d8c6ac")
        canvas.poly([(x - 0.045, 0.31), (x, 0.14), (x + 0.045, 0.31)], "#8a5f6a")
    for k in range(6):
        tree(canvas, k / 5 + float(rng.uniform(-0.05, 0.05)), horizon + 0.07, float(rng.uniform(0.13, 0.2)), mix("#66b05c", light.haze, 0.15))
    hill(canvas, rng, horizon + 0.06, 0.015, "#97d574", "#66b656", 1.0)
    canvas.poly([(0.46, horizon + 0.09), (0.54, horizon + 0.09), (0.72, 1.02), (0.28, 1.02)], "#ecd9ac", "#d8bd88")
    walls, roofs = ("#fbeed8", "#f2d3b8", "#dfe6ea", "#f5e0a8"), ("#c2604a", "#8f5a4a", "#5f6f8a", "#b0803f")
    for dx, foot, size in ((-0.2, 0.66, 0.17), (0.2, 0.66, 0.17), (-0.38, 0.8, 0.27), (0.38, 0.8, 0.27)):
        _cottage(canvas, 0.5 + dx, foot, size, walls[int(rng.integers(4))], roofs[int(rng.integers(4))], night, time, dx)
    for way in (-1, 1):
        bush(canvas, 0.5 + way * 0.46, 0.92, 0.08, "#5aa858")


@together
def _cottage(canvas: Canvas, x: float, foot: float, size: float, wall: Color, roof: Color, night: bool, time: float, phase: float) -> None:
    shadow(canvas, x, foot, 0.6 * size)
    canvas.rect(x + 0.2 * size, foot - 1.1 * size, x + 0.32 * size, foot - 0.7 * size, mix(roof, "#3a2a2a", 0.3))
    for k in range(2):
        age = (time + 0.5 * k + phase) % 1.0
        canvas.glow(x + (0.26 + 0.15 * age) * size, foot - (1.12 + 0.5 * age) * size, (0.1 + 0.14 * age) * size, "#f2f4f8", 0.75 * float(np.sin(np.pi * age)))
    canvas.rect(x - 0.45 * size, foot - 0.6 * size, x + 0.45 * size, foot, wall, mix(wall, "#7a5a5a", 0.15))
    canvas.poly([(x - 0.58 * size, foot - 0.55 * size), (x - 0.3 * size, foot - 1.0 * size), (x + 0.3 * size, foot - 1.0 * size), (x + 0.58 * size, foot - 0.55 * size)], mix(roof, "#ffffff", 0.12), roof)
    canvas.rect(x - 0.09 * size, foot - 0.36 * size, x + 0.09 * size, foot, "#8a5a3c")
    glass = canvas.unlit() if night else canvas
    for dx in (-0.28, 0.28):
        canvas.rect(x + (dx - 0.12) * size, foot - 0.45 * size, x + (dx + 0.12) * size, foot - 0.2 * size, "#ffffff")
        glass.rect(x + (dx - 0.095) * size, foot - 0.425 * size, x + (dx + 0.095) * size, foot - 0.225 * size, "#ffd97a" if night else "#9fd0e8")


def skyline_at_water(canvas: Canvas, rng: Rng, time: float) -> None:
    """A city across a bay: tall towers, their lights on the water, a promenade with a railing."""
    light = pick_light(canvas, rng, night=0.35)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.56)
    canvas.relight(light.tint)
    skyline(canvas, rng, 0.58, 0.16, 0.34, mix("#a3b6d4", light.haze, 0.45), night, 12)
    skyline(canvas, rng, 0.59, 0.06, 0.26, mix("#7f98c2", light.haze, 0.15), night, 9)
    canvas.wash(("#6fb6d8", "#4590c4", "#3579ad"), 0.58, 0.84)
    bare = canvas.unlit()
    for _ in range(14):
        x, y = float(rng.random()), float(rng.uniform(0.6, 0.8))
        long = 0.02 + 0.025 * (0.5 + 0.5 * sway(time, float(rng.random())))
        (bare if night else canvas).rect(x - long, y - 0.004, x + long, y + 0.004, "#ffd98a" if night else "#d8f0fa", round_by=0.004, alpha=0.7)
    canvas.wash(("#cfc6ba", "#b8aea2"), 0.84, 1)
    for k in range(12):
        x = k / 11
        canvas.rect(x - 0.008, 0.75, x + 0.008, 0.86, "#5f6676")
    for y in (0.745, 0.8):
        canvas.rect(-0.01, y, 1.01, y + 0.016, "#747c8e")
