"""Parts of a town and what lies along its roads: alley, market, harbour, rooftop, station, highway, courts, pool, village."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, hill, pine, ridge_line, shadow, sky, steam, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

_BRIGHT = ("#e8504a", "#f2b53a", "#3f8fe0", "#4fae68", "#9a6fd0")


def _skyline(canvas: Canvas, rng: Rng, foot: float, low: float, high: float, color: Color, lit: bool, count: int = 11) -> None:
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
    _skyline(canvas, rng, 0.62, 0.1, 0.24, mix("#8fa3c4", light.haze, 0.3), night, 7)
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
            canvas.poly([(x, top), (x + 0.055, top), (x + 0.055 + hem, top + 0.085), (x + hem, top + 0.085)], _BRIGHT[(k + int(y * 10)) % 5])
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
        canvas.poly([(x - 0.02, y), (x + 0.02, y), (x + flap, y + 0.045)], _BRIGHT[k % 5])
    for k, far in enumerate((0.2, 0.8)):
        _stall(canvas, far, 0.74, 0.17, _BRIGHT[int(rng.integers(5))], k, time)
    for k, near in enumerate((0.06, 0.94)):
        _stall(canvas, near, 0.95, 0.26, _BRIGHT[int(rng.integers(5))], k + 2, time)


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
    _skyline(canvas, rng, 0.7, 0.2, 0.42, mix("#9fb2d0", light.haze, 0.45), night)
    _skyline(canvas, rng, 0.72, 0.06, 0.24, mix("#7c93ba", light.haze, 0.2), night, 9)
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


def station(canvas: Canvas, rng: Rng, time: float) -> None:
    """A railway platform under a roof: a train that stands there, rails, clock, bench, yellow line."""
    light = pick_light(canvas, rng, night=0.2)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.5, cloud_count=2)
    canvas.relight(light.tint)
    _skyline(canvas, rng, 0.5, 0.06, 0.2, mix("#9fb2cc", light.haze, 0.4), night, 9)
    color = ("#3f7fc8", "#d8504a", "#3f9a72", "#e8a53a")[int(rng.integers(4))]
    canvas.rect(-0.02, 0.3, 1.02, 0.64, "#f2f4f6", "#d5dbe2")
    canvas.rect(-0.02, 0.52, 1.02, 0.6, color)
    glass = canvas.unlit() if night else canvas
    for k in range(4):
        x = 0.1 + 0.26 * k
        canvas.rect(x - 0.085, 0.355, x + 0.085, 0.49, "#4a5668", round_by=0.012)
        glass.rect(x - 0.075, 0.365, x + 0.075, 0.48, "#ffe6a8" if night else "#a8d8ee")
        glass.poly([(x - 0.075 + 0.02 * sway(time), 0.365), (x - 0.02 + 0.02 * sway(time), 0.365), (x - 0.06, 0.48), (x - 0.075, 0.48)], "#ffffff", alpha=0.4)
    for x in (0.23, 0.75):
        canvas.rect(x - 0.035, 0.34, x + 0.035, 0.63, mix(color, "#ffffff", 0.2))
        canvas.rect(x - 0.002, 0.34, x + 0.002, 0.63, "#4a5668")
    canvas.wash(("#3f4350", "#4a4e5a"), 0.635, 0.685)
    canvas.wash(("#e8dfd2", "#cfc4b4", "#bdb2a2"), 0.68, 1)
    canvas.rect(-0.01, 0.7, 1.01, 0.725, "#f2c53a")
    canvas.rect(-0.02, 0.06, 1.02, 0.15, "#5f6f84", "#4a586c")
    for k in range(8):
        canvas.rect(0.02 + 0.125 * k, 0.15, 0.1 + 0.125 * k, 0.17, "#7f8fa4")
    for x in (0.14, 0.86):
        canvas.rect(x - 0.016, 0.15, x + 0.016, 0.9, "#4a586c", "#3a4658")
        canvas.rect(x - 0.03, 0.87, x + 0.03, 0.91, "#3a4658")
    with canvas.around(0.5, 0.22):
        canvas.rect(0.495, 0.15, 0.505, 0.19, "#3a4658")
        canvas.oval(0.5, 0.235, 0.055, 0.055, "#3a4658")
        canvas.oval(0.5, 0.235, 0.045, 0.045, "#ffffff")
        turn = TAU * time
        canvas.line([(0.5, 0.235), (0.5 + 0.036 * float(np.sin(turn)), 0.235 - 0.036 * float(np.cos(turn)))], 0.007, "#2f3440")
        canvas.line([(0.5, 0.235), (0.52, 0.25)], 0.009, "#2f3440")


def desert_road(canvas: Canvas, rng: Rng, time: float) -> None:
    """A straight road through sand to the horizon, mesas, telegraph poles, cacti, drifting dust."""
    light = pick_light(canvas, rng, night=0.1)
    horizon = float(rng.uniform(0.46, 0.52))
    sky(canvas, rng, light, time, horizon, cloud_count=2)
    canvas.relight(light.tint)
    for k in range(3):
        x, size = 0.1 + 0.38 * k + float(rng.uniform(-0.08, 0.08)), float(rng.uniform(0.09, 0.15))
        canvas.poly([(x - 1.3 * size, horizon + 0.02), (x - 0.85 * size, horizon - 0.9 * size), (x + 0.75 * size, horizon - 0.9 * size), (x + 1.2 * size, horizon + 0.02)], mix("#c8744f", light.haze, 0.3), mix("#e2a06f", light.haze, 0.2))
    canvas.wash(("#efc684", "#e6b46c", "#d9a055"), horizon, 1)
    canvas.poly([(0.485, horizon), (0.515, horizon), (0.86, 1.02), (0.14, 1.02)], "#6f7078", "#55565f")
    for k in range(6):
        a, b = (k / 6) ** 2, ((k + 0.5) / 6) ** 2
        y0, y1 = horizon + (1.0 - horizon) * a, horizon + (1.0 - horizon) * b
        canvas.poly([(0.5 - 0.014 * a, y0), (0.5 + 0.014 * a, y0), (0.5 + 0.014 * b, y1), (0.5 - 0.014 * b, y1)], "#f5d24a")
    side = float(rng.choice((-1, 1)))
    for k in range(4):
        share = 0.1 + 0.28 * k
        x, foot, tall = 0.5 + side * (0.05 + 0.4 * share), horizon + 0.02 + 0.34 * share, 0.1 + 0.34 * share
        with canvas.around(x, foot):
            canvas.rect(x - 0.012 * (0.4 + share), foot - tall, x + 0.012 * (0.4 + share), foot, "#7a5a44")
            canvas.rect(x - 0.13 * tall, foot - 0.92 * tall, x + 0.13 * tall, foot - 0.87 * tall, "#7a5a44")
    for k in range(2):
        _saguaro(canvas, 0.5 - side * (0.28 + 0.15 * k), 0.68 + 0.14 * k, 0.17 + 0.1 * k)
    for k in range(3):
        canvas.glow((0.1 + 0.4 * k + 0.35 * time) % 1.3 - 0.15, horizon + 0.1 + 0.08 * k, 0.2, "#f7dca8", 0.35, flat=0.22)


@together
def _saguaro(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    w = 0.09 * tall
    for side, high in ((-1, 0.62), (1, 0.76)):
        canvas.rect(min(x, x + side * 3 * w), foot - 0.45 * tall, max(x, x + side * 3 * w), foot - 0.36 * tall, "#3f9a5f", round_by=w)
        canvas.rect(x + side * 2.8 * w - 0.7 * w, foot - high * tall, x + side * 2.8 * w + 0.7 * w, foot - 0.37 * tall, "#4fae6a", round_by=w)
    canvas.rect(x - w, foot - tall, x + w, foot, "#5dbb74", "#3b9560", round_by=w)


def highway(canvas: Canvas, rng: Rng, time: float) -> None:
    """Several lanes with traffic that streams both ways, guard rail, gantry sign, city at the horizon."""
    light = pick_light(canvas, rng, night=0.25)
    night = light.name == "night"
    horizon = 0.44
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    _skyline(canvas, rng, horizon + 0.01, 0.05, 0.18, mix("#8fa6c9", light.haze, 0.4), night, 13)
    canvas.wash(("#8fc26f", "#74ad5c"), horizon, 1)
    canvas.poly([(0.4, horizon), (0.6, horizon), (1.3, 1.02), (-0.3, 1.02)], "#757884", "#5a5d69")
    for lane in (-0.66, -0.33, 0.33, 0.66):
        for k in range(6):
            a, b = ((k + time) / 6) ** 2, ((k + time + 0.45) / 6) ** 2
            if b > 1.2:
                continue
            y0, y1 = horizon + 0.58 * a, horizon + 0.58 * b
            x0, x1 = 0.5 + lane * (0.1 + 0.7 * a), 0.5 + lane * (0.1 + 0.7 * b)
            w0, w1 = 0.004 + 0.012 * a, 0.004 + 0.012 * b
            canvas.poly([(x0 - w0, y0), (x0 + w0, y0), (x1 + w1, y1), (x1 - w1, y1)], "#f4f1e4")
    canvas.poly([(0.494, horizon), (0.506, horizon), (0.55, 1.02), (0.45, 1.02)], "#cfd3d8", "#a9aeb6")
    for k in range(4):
        way = 1 if k % 2 else -1
        share = (0.25 * k + time * 0.5) % 1.0 if way > 0 else 1 - (0.25 * k + time * 0.5) % 1.0
        far = share**2
        fade = float(np.clip(np.sin(np.pi * share) * 3, 0, 1))
        size = 0.012 + 0.08 * far
        _back_of_car(canvas, 0.5 + way * (0.05 + 0.37 * far), horizon + 0.03 + 0.5 * far, size, _BRIGHT[k], night, way, fade)
    with canvas.around(0.5, horizon):
        for x in (0.26, 0.74):
            canvas.rect(x - 0.01, 0.2, x + 0.01, horizon + 0.06, "#8f97a3")
        canvas.rect(0.25, 0.2, 0.75, 0.215, "#8f97a3")
        for x0 in (0.3, 0.53):
            canvas.rect(x0, 0.17, x0 + 0.18, 0.29, "#2f8f5c", round_by=0.01)
            canvas.rect(x0 + 0.025, 0.2, x0 + 0.12, 0.214, "#f2faf4")
            canvas.rect(x0 + 0.025, 0.235, x0 + 0.09, 0.249, "#f2faf4")


@together
def _back_of_car(canvas: Canvas, x: float, foot: float, size: float, color: Color, night: bool, way: int, fade: float) -> None:
    if fade < 0.02:
        return
    canvas.poly([(x - 0.8 * size, foot - 0.7 * size), (x - 0.55 * size, foot - 1.3 * size), (x + 0.55 * size, foot - 1.3 * size), (x + 0.8 * size, foot - 0.7 * size)], color, alpha=fade)
    canvas.poly([(x - 0.6 * size, foot - 0.75 * size), (x - 0.45 * size, foot - 1.2 * size), (x + 0.45 * size, foot - 1.2 * size), (x + 0.6 * size, foot - 0.75 * size)], "#cfeaf5", alpha=fade)
    canvas.rect(x - size, foot - 0.75 * size, x + size, foot - 0.1 * size, color, mix(color, "#2a1a2a", 0.25), round_by=0.2 * size, alpha=fade)
    lamps = canvas.unlit() if night else canvas
    for dx in (-0.72, 0.72):
        lamps.oval(x + dx * size, foot - 0.5 * size, 0.16 * size, 0.12 * size, "#ff5a4a" if way > 0 else "#fff3b0", alpha=fade)
        canvas.rect(x + dx * size - 0.16 * size, foot - 0.2 * size, x + dx * size + 0.16 * size, foot, "#2e3040", alpha=fade)


def basketball_court(canvas: Canvas, rng: Rng, time: float) -> None:
    """An outdoor court with a hoop, painted lines, wire fence, trees and houses beyond."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.5)
    canvas.relight(light.tint)
    _skyline(canvas, rng, 0.56, 0.08, 0.24, mix("#a3b4cf", light.haze, 0.4), light.name == "night", 9)
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
        _parasol(canvas, x + float(rng.uniform(-0.04, 0.04)), 0.54, 0.26, _BRIGHT[int(rng.integers(5))], 0.006 * sway(time, 0.3 * k))
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


def bridge_place(canvas: Canvas, rng: Rng, time: float) -> None:
    """Standing on a bridge: planks or stone ahead, railings at both sides, river below, hills or towers beyond."""
    light = pick_light(canvas, rng)
    night = light.name == "night"
    horizon = 0.46
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    if rng.random() < 0.5:
        _skyline(canvas, rng, horizon + 0.02, 0.06, 0.2, mix("#9fb2cc", light.haze, 0.35), night, 11)
    else:
        hill(canvas, rng, horizon - 0.05, 0.04, mix("#8fbf8a", light.haze, 0.3), "#7fb878")
    canvas.wash(("#7fc6e0", "#4a9fd0", "#3a8cc0"), horizon, 1)
    for _ in range(12):
        x, y = float(rng.random()), float(rng.uniform(horizon + 0.04, 0.75))
        at = (x + 0.1 * time) % 1.1 - 0.05
        canvas.rect(at - 0.03, y - 0.003, at + 0.03, y + 0.003, "#def4fc", round_by=0.003, alpha=0.7)
    plank = ("#b98a5d", "#b3aca4", "#a8684a")[int(rng.integers(3))]
    canvas.poly([(0.44, horizon + 0.04), (0.56, horizon + 0.04), (1.02, 1.02), (-0.02, 1.02)], mix(plank, "#ffffff", 0.1), plank)
    for k in range(1, 9):
        share = (k / 9) ** 1.8
        y, half = horizon + 0.04 + (0.94 - horizon) * share, 0.06 + 0.46 * share
        canvas.rect(0.5 - half, y - 0.004, 0.5 + half, y + 0.003, mix(plank, "#3a2430", 0.35))
    rail = mix(plank, "#3a2430", 0.25)
    for way in (-1, 1):
        canvas.line([(0.5 + way * 0.06, horizon - 0.03), (0.5 + way * 0.56, 0.7)], 0.026, rail)
        canvas.line([(0.5 + way * 0.06, horizon + 0.01), (0.5 + way * 0.56, 0.84)], 0.014, rail)
        for k in range(5):
            share = (k / 4) ** 1.6
            x, top, foot = 0.5 + way * (0.062 + 0.43 * share), horizon - 0.035 + 0.23 * share, horizon + 0.05 + 0.44 * share
            canvas.rect(x - 0.008 - 0.012 * share, top, x + 0.008 + 0.012 * share, foot, rail)


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


def parking_lot(canvas: Canvas, rng: Rng, time: float) -> None:
    """Marked bays, parked cars, a lamp, shops behind, clouds drifting."""
    light = pick_light(canvas, rng, night=0.2)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.5)
    canvas.relight(light.tint)
    canvas.rect(-0.02, 0.32, 1.02, 0.58, ("#e0d2c0", "#cfd8e2", "#e6c9b8")[int(rng.integers(3))], "#b8a898")
    for k in range(4):
        x = 0.03 + 0.25 * k
        canvas.rect(x, 0.36, x + 0.19, 0.41, _BRIGHT[(k + int(rng.integers(5))) % 5])
        (canvas.unlit() if night else canvas).rect(x, 0.43, x + 0.19, 0.57, "#ffe0a0" if night else "#a8d4e6")
    canvas.wash(("#7d808c", "#6b6e7a", "#5d606c"), 0.57, 1)
    for k in range(8):
        x0, x1 = 0.5 + (k - 3.5) * 0.15, 0.5 + (k - 3.5) * 0.2
        canvas.line([(x0, 0.6), (x1, 0.72)], 0.009, "#f4f1e6")
    for k in (0, 1, 5, 6):
        _back_of_car(canvas, 0.5 + (k - 3) * 0.175, 0.7, 0.062, _BRIGHT[int(rng.integers(5))], night, 1, 1.0)
    canvas.rect(-0.01, 0.84, 1.01, 0.85, "#f4f1e6")
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.44
    canvas.rect(x - 0.012, 0.22, x + 0.012, 0.84, "#4c5468")
    with canvas.around(x, 0.25):
        canvas.rect(x - side * 0.1 - 0.04, 0.2, x - side * 0.1 + 0.04, 0.225, "#4c5468", round_by=0.01)
        canvas.line([(x, 0.22), (x - side * 0.1, 0.212)], 0.012, "#4c5468")
        if night:
            canvas.unlit().glow(x - side * 0.1, 0.24, 0.2, "#ffe6b0", 0.6)


def construction_site(canvas: Canvas, rng: Rng, time: float) -> None:
    """A frame of girders going up, a crane whose load swings, mounds of earth, barriers."""
    light = pick_light(canvas, rng, night=0.08)
    horizon = 0.56
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    _skyline(canvas, rng, horizon + 0.02, 0.06, 0.2, mix("#a3b4cf", light.haze, 0.45), light.name == "night", 9)
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
        (canvas.unlit() if night else canvas).oval(x, y, 0.014, 0.016, mix(_BRIGHT[k % 5], "#ffffff", 0.2 + 0.2 * sway(time, 0.2 * k, 2)))
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
        canvas.rect(cx - 0.022, cy, cx + 0.022, cy + 0.036, _BRIGHT[k % 5], round_by=0.01)
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


def airport(canvas: Canvas, rng: Rng, time: float) -> None:
    """A runway with lights, a control tower, terminal, parked plane, windsock that stirs."""
    light = pick_light(canvas, rng, night=0.2)
    night = light.name == "night"
    horizon = 0.52
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon - 0.03, 0.02, mix("#9fc29a", light.haze, 0.4), "#93ba88")
    glass = canvas.unlit() if night else canvas
    side = float(rng.choice((-1, 1)))
    x0, x1 = (0.02, 0.5) if side < 0 else (0.5, 0.98)
    canvas.rect(x0, 0.42, x1, horizon + 0.04, "#e6ebf0", "#c3ccd6", round_by=0.02)
    for k in range(7):
        x = x0 + 0.03 + (x1 - x0 - 0.06) * k / 7
        glass.rect(x, 0.445, x + 0.045, 0.5, "#ffe2a0" if night else "#8fc8e2")
    tower = 0.5 + side * 0.42
    with canvas.around(tower, horizon + 0.04):
        canvas.rect(tower - 0.025, 0.24, tower + 0.025, horizon + 0.04, "#dfe5ea", "#b8c2cc")
        canvas.poly([(tower - 0.04, 0.26), (tower - 0.06, 0.17), (tower + 0.06, 0.17), (tower + 0.04, 0.26)], "#4a5a6c")
        glass.poly([(tower - 0.036, 0.245), (tower - 0.05, 0.185), (tower + 0.05, 0.185), (tower + 0.036, 0.245)], "#ffe2a0" if night else "#a8dcf2")
        canvas.rect(tower - 0.055, 0.15, tower + 0.055, 0.175, "#e6ebf0", round_by=0.008)
    canvas.wash(("#93c076", "#7bae62"), horizon + 0.03, 1)
    _parked_plane(canvas, 0.5 - side * 0.26, horizon + 0.12, 0.2, side)
    canvas.poly([(0.44, horizon + 0.06), (0.56, horizon + 0.06), (1.0, 1.02), (0.0, 1.02)], "#7f838e", "#666a75")
    for k in range(6):
        a, b = (k / 6) ** 2, ((k + 0.5) / 6) ** 2
        y0, y1 = horizon + 0.07 + 0.4 * a, horizon + 0.07 + 0.4 * b
        canvas.poly([(0.5 - 0.004 - 0.018 * a, y0), (0.5 + 0.004 + 0.018 * a, y0), (0.5 + 0.004 + 0.018 * b, y1), (0.5 - 0.004 - 0.018 * b, y1)], "#f7f5ee")
    bare = canvas.unlit()
    for k in range(6):
        share = (k / 5) ** 1.7
        for way in (-1, 1):
            on = 0.55 + 0.45 * sway(time, 0.15 * k, 2)
            bare.oval(0.5 + way * (0.066 + 0.43 * share), horizon + 0.07 + 0.4 * share, 0.006 + 0.008 * share, 0.006 + 0.008 * share, mix("#c9b060", "#fff3b0", on))


@together
def _parked_plane(canvas: Canvas, x: float, foot: float, size: float, way: float) -> None:
    shadow(canvas, x, foot, 0.8 * size)
    y = foot - 0.16 * size
    canvas.poly([(x - way * 0.85 * size, y - 0.04 * size), (x - way * 0.98 * size, y - 0.45 * size), (x - way * 0.8 * size, y - 0.45 * size), (x - way * 0.6 * size, y - 0.08 * size)], "#e8504a")
    canvas.rect(min(x - size, x + size), y - 0.15 * size, max(x - size, x + size), y + 0.08 * size, "#ffffff", "#cfd8e2", round_by=0.12 * size)
    canvas.poly([(x + way * 0.2 * size, y), (x - way * 0.25 * size, y + 0.2 * size), (x - way * 0.45 * size, y + 0.2 * size), (x - way * 0.15 * size, y)], "#b8c4d0")
    for k in range(6):
        at = x + way * (0.55 - 0.2 * k) * size
        canvas.oval(at, y - 0.06 * size, 0.032 * size, 0.038 * size, "#5f9fc8")
    for dx in (-0.1, 0.7):
        canvas.oval(x + way * dx * size, foot - 0.03 * size, 0.045 * size, 0.045 * size, "#2f3440")


def skyline_at_water(canvas: Canvas, rng: Rng, time: float) -> None:
    """A city across a bay: tall towers, their lights on the water, a promenade with a railing."""
    light = pick_light(canvas, rng, night=0.35)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.56)
    canvas.relight(light.tint)
    _skyline(canvas, rng, 0.58, 0.16, 0.34, mix("#a3b6d4", light.haze, 0.45), night, 12)
    _skyline(canvas, rng, 0.59, 0.06, 0.26, mix("#7f98c2", light.haze, 0.15), night, 9)
    canvas.wash(("#6fb6d8", "#4590c4", "#3579ad"), 0.58, 0.84)
    bare = canvas.unlit()
    for k in range(14):
        x, y = float(rng.random()), float(rng.uniform(0.6, 0.8))
        long = 0.02 + 0.025 * (0.5 + 0.5 * sway(time, float(rng.random())))
        (bare if night else canvas).rect(x - long, y - 0.004, x + long, y + 0.004, "#ffd98a" if night else "#d8f0fa", round_by=0.004, alpha=0.7)
    canvas.wash(("#cfc6ba", "#b8aea2"), 0.84, 1)
    for k in range(12):
        x = k / 11
        canvas.rect(x - 0.008, 0.75, x + 0.008, 0.86, "#5f6676")
    for y in (0.745, 0.8):
        canvas.rect(-0.01, y, 1.01, y + 0.016, "#747c8e")
