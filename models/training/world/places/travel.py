# ruff: noqa: E501 — a shape is a line.
"""What lies along roads and rails: station, desert road, highway, bridge, parking lot, airport."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, hill, shadow, sky, sway
from .canvas import Canvas, Color, mix, together
from .light import pick_light
from .quarters import BRIGHT, skyline


def station(canvas: Canvas, rng: Rng, time: float) -> None:
    """A railway platform under a roof: a train that stands there, rails, clock, bench, yellow line."""
    light = pick_light(canvas, rng, night=0.2)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.5, cloud_count=2)
    canvas.relight(light.tint)
    skyline(canvas, rng, 0.5, 0.06, 0.2, mix("#9fb2cc", light.haze, 0.4), night, 9)
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
    skyline(canvas, rng, horizon + 0.01, 0.05, 0.18, mix("#8fa6c9", light.haze, 0.4), night, 13)
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
        _back_of_car(canvas, 0.5 + way * (0.05 + 0.37 * far), horizon + 0.03 + 0.5 * far, size, BRIGHT[k], night, way, fade)
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


def bridge_place(canvas: Canvas, rng: Rng, time: float) -> None:
    """Standing on a bridge: planks or stone ahead, railings at both sides, river below, hills or towers beyond."""
    light = pick_light(canvas, rng)
    night = light.name == "night"
    horizon = 0.46
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    if rng.random() < 0.5:
        skyline(canvas, rng, horizon + 0.02, 0.06, 0.2, mix("#9fb2cc", light.haze, 0.35), night, 11)
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


def parking_lot(canvas: Canvas, rng: Rng, time: float) -> None:
    """Marked bays, parked cars, a lamp, shops behind, clouds drifting."""
    light = pick_light(canvas, rng, night=0.2)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.5)
    canvas.relight(light.tint)
    canvas.rect(-0.02, 0.32, 1.02, 0.58, ("#e0d2c0", "#cfd8e2", "#e6c9b8")[int(rng.integers(3))], "#b8a898")
    for k in range(4):
        x = 0.03 + 0.25 * k
        canvas.rect(x, 0.36, x + 0.19, 0.41, BRIGHT[(k + int(rng.integers(5))) % 5])
        (canvas.unlit() if night else canvas).rect(x, 0.43, x + 0.19, 0.57, "#ffe0a0" if night else "#a8d4e6")
    canvas.wash(("#7d808c", "#6b6e7a", "#5d606c"), 0.57, 1)
    for k in range(8):
        x0, x1 = 0.5 + (k - 3.5) * 0.15, 0.5 + (k - 3.5) * 0.2
        canvas.line([(x0, 0.6), (x1, 0.72)], 0.009, "#f4f1e6")
    for k in (0, 1, 5, 6):
        _back_of_car(canvas, 0.5 + (k - 3) * 0.175, 0.7, 0.062, BRIGHT[int(rng.integers(5))], night, 1, 1.0)
    canvas.rect(-0.01, 0.84, 1.01, 0.85, "#f4f1e6")
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.44
    canvas.rect(x - 0.012, 0.22, x + 0.012, 0.84, "#4c5468")
    with canvas.around(x, 0.25):
        canvas.rect(x - side * 0.1 - 0.04, 0.2, x - side * 0.1 + 0.04, 0.225, "#4c5468", round_by=0.01)
        canvas.line([(x, 0.22), (x - side * 0.1, 0.212)], 0.012, "#4c5468")
        if night:
            canvas.unlit().glow(x - side * 0.1, 0.24, 0.2, "#ffe6b0", 0.6)


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
