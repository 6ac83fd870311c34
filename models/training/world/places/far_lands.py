# ruff: noqa: E501 — a shape is a line.
"""Far lands: volcano, ice, ski slope, moon, mars."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, hill, peak, pine, sky, stars, sway
from .canvas import Canvas, Color, mix, together
from .light import pick_light
from .outskirts import ripples


def volcano(canvas: Canvas, rng: Rng, time: float) -> None:
    """A smoking cone with glowing streams, dark rock, a red sky."""
    light = pick_light(canvas, rng, night=0.3)
    horizon = 0.62
    bare = canvas.unlit()
    bare.wash(("#4a3560", "#b8566a", "#f2a070") if light.name != "night" else ("#1c1838", "#4a2f58", "#8a4a5a"), 0, horizon)
    bare.wash(("#7a5648", "#5a4440"), horizon, 1)
    canvas.relight(light.tint)
    x = 0.5 + float(rng.uniform(-0.08, 0.08))
    for k in range(5):
        age = (time + k / 5) % 1.0
        bare.glow(x + 0.1 * age + 0.02 * sway(age, 0.2 * k), 0.2 - 0.2 * age, 0.06 + 0.12 * age, "#6a5a68", 0.8 * float(np.sin(np.pi * age)))
    bare.glow(x, 0.26, 0.18, "#ffb04a", 0.6 + 0.15 * sway(time, 0, 2))
    canvas.poly([(x - 0.42, horizon + 0.06), (x - 0.09, 0.24), (x + 0.09, 0.24), (x + 0.42, horizon + 0.06)], "#5f4a52", "#7a5f5c")
    canvas.poly([(x + 0.09, 0.24), (x + 0.42, horizon + 0.06), (x + 0.14, horizon + 0.06), (x + 0.02, 0.24)], "#4a3a46", "#5f4a50")
    with canvas.around(x, horizon):
        bare.oval(x, 0.245, 0.09, 0.016, "#ffd24a")
        for dx, low, wide in ((-0.03, 0.56, 0.03), (0.03, 0.44, 0.024), (0.0, 0.6, 0.02)):
            t = np.linspace(0, 1, 9)
            bare.line(np.stack([x + dx + 0.05 * np.sin(5 * t + dx * 40) * t, 0.25 + (low - 0.25) * t], 1), wide, mix("#ff7a2a", "#ffd24a", 0.5 + 0.4 * sway(time, dx * 9, 2)))
    hill(canvas, rng, horizon + 0.04, 0.02, "#6a5650", "#4f4244", 1.2)
    hill(canvas, rng, 0.8, 0.015, "#7a6458", "#5a4a48", 1.0)
    for side in (-1, 1):
        at = 0.5 + side * float(rng.uniform(0.32, 0.44))
        canvas.oval(at, 0.9, 0.08, 0.05, "#5a4a4c", "#3f3438")
    bare.line([(0.02, 0.93), (0.16, 0.91), (0.26, 0.95), (0.36, 0.93)], 0.016, mix("#ff7a2a", "#ffd24a", 0.5 + 0.4 * sway(time, 0.4)))


def glacier(canvas: Canvas, rng: Rng, time: float) -> None:
    """Ice walls and floes on cold blue water, snowy peaks behind."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.4, 0.46))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    for k in range(4):
        peak(canvas, 0.08 + 0.28 * k, horizon + 0.02, float(rng.uniform(0.18, 0.26)), float(rng.uniform(0.16, 0.28)), mix("#8fa9d0", light.haze, 0.3), light.haze, "#ffffff")
    for k in range(9):
        x, tall = 0.11 * k - 0.03, float(rng.uniform(0.1, 0.17))
        canvas.poly([(x, horizon + 0.12), (x + 0.01, horizon + 0.12 - tall), (x + 0.08, horizon + 0.1 - tall), (x + 0.13, horizon + 0.12)], "#f2fbff", mix("#8fcdee", "#ffffff", 0.2 * (k % 3)))
    canvas.wash(("#5fb6dc", "#3a8fc6", "#2f7ab2"), horizon + 0.11, 1)
    ripples(canvas, rng, time, horizon + 0.15, 0.8, 8)
    for k in range(4):
        x, y = 0.14 + 0.25 * k + float(rng.uniform(-0.05, 0.05)), float(rng.uniform(0.62, 0.74))
        bob = 0.006 * sway(time, 0.3 * k)
        with canvas.around(x, y):
            canvas.oval(x, y + 0.012 + bob, 0.075, 0.02, "#8fd0ee")
            canvas.poly([(x - 0.07, y + bob), (x - 0.03, y - 0.045 + bob), (x + 0.02, y - 0.03 + bob), (x + 0.07, y + bob)], "#ffffff", "#d2ecfa")
    hill(canvas, rng, 0.82, 0.012, "#ffffff", "#cfe4f5", 1.0)


def ski_slope(canvas: Canvas, rng: Rng, time: float) -> None:
    """A groomed white run between firs, flags along it, a chairlift that passes overhead."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.38, 0.44))
    sky(canvas, rng, light, time, horizon, cloud_count=2)
    canvas.relight(light.tint)
    for k in range(3):
        peak(canvas, 0.12 + 0.38 * k + float(rng.uniform(-0.06, 0.06)), horizon + 0.06, 0.3, float(rng.uniform(0.24, 0.34)), mix("#8fa6cf", light.haze, 0.3), "#c9dcf0", "#ffffff")
    hill(canvas, rng, horizon + 0.03, 0.03, "#eaf3fc", "#d5e4f3")
    side = float(rng.choice((-1, 1)))
    canvas.poly([(0.5 - side * 0.52, 0.5), (0.5 + side * 0.52, horizon + 0.06), (0.5 + side * 0.52, 1.02), (0.5 - side * 0.52, 1.02)], "#ffffff", "#dbe8f6")
    for way in (-1, 1):
        for k in range(3):
            x, foot = 0.5 + way * (0.36 + 0.05 * k), 0.64 + 0.11 * k
            pine(canvas, x, foot, 0.2 + 0.07 * k, "#3a8070", "#ffffff")
    for k in range(3):
        x, y = 0.34 + 0.16 * k, 0.62 + 0.1 * k
        _slalom_flag(canvas, x, y, ("#e8504a", "#3f7fd0")[k % 2], time)
    canvas.line([(-0.02, 0.2), (1.02, 0.08)], 0.008, "#4a5468")
    for k in range(3):
        x = (0.1 + 0.36 * k + 0.36 * time) % 1.08 - 0.04
        y = 0.2 - 0.115 * x
        with canvas.around(x, y):
            canvas.line([(x, y), (x, y + 0.07)], 0.009, "#4a5468")
            canvas.rect(x - 0.035, y + 0.065, x + 0.035, y + 0.085, "#e8504a", round_by=0.006)
            canvas.rect(x - 0.035, y + 0.035, x + 0.035, y + 0.05, "#e8504a", round_by=0.006)


@together
def _slalom_flag(canvas: Canvas, x: float, foot: float, color: Color, time: float) -> None:
    canvas.rect(x - 0.006, foot - 0.13, x + 0.006, foot, "#4a5468")
    canvas.poly([(x, foot - 0.13), (x + 0.07, foot - 0.11 + 0.008 * sway(time, x, 2)), (x, foot - 0.08)], color)


def moon_surface(canvas: Canvas, rng: Rng, time: float) -> None:
    """Grey craters under a black sky, the earth turning above."""
    bare = canvas.unlit()
    bare.wash(("#070818", "#0d1026", "#171a34"), 0, 0.7)
    stars(canvas, rng, time, 26, 0.6, 0.9)
    x = float(rng.choice((0.24, 0.76))) + float(rng.uniform(-0.05, 0.05))
    with canvas.around(x, 0.22):
        bare.glow(x, 0.22, 0.2, "#7fc0ff", 0.45)
        bare.oval(x, 0.22, 0.11, 0.11, "#58a8f0", "#2f6fc0")
        for dx, dy, r in ((-0.04, -0.03, 0.035), (0.04, 0.03, 0.03), (0.0, 0.055, 0.02)):
            bare.oval(x + dx + 0.008 * sway(time), 0.22 + dy, r, r * 0.7, "#6fbf6a")
        bare.oval(x - 0.02 + 0.02 * sway(time, 0.3), 0.17, 0.06, 0.012, "#ffffff", alpha=0.8)
    hill(canvas, rng, 0.6, 0.03, "#8f93a2", "#a9adba")
    hill(canvas, rng, 0.68, 0.02, "#b3b7c3", "#8d919f", 1.0)
    for _ in range(7):
        at, y = float(rng.uniform(0.04, 0.96)), float(rng.uniform(0.74, 0.95))
        r = 0.025 + 0.07 * (y - 0.7)
        with canvas.around(at, y):
            canvas.oval(at, y, r, r * 0.34, "#7a7e8c")
            canvas.oval(at, y + 0.2 * r, r * 0.84, r * 0.24, "#989ca9")


def mars(canvas: Canvas, rng: Rng, time: float) -> None:
    """Red dunes and mesas under a dusty pink sky, dust drifting."""
    bare = canvas.unlit()
    bare.wash(("#c98a6a", "#e8b48c", "#f5d2a8"), 0, 0.56)
    bare.oval(float(rng.uniform(0.2, 0.8)), 0.16, 0.03, 0.03, "#fff2dc")
    for k in range(3):
        x, size = float(rng.uniform(0, 0.3)) + 0.33 * k, float(rng.uniform(0.1, 0.18))
        canvas.poly([(x - 1.3 * size, 0.56), (x - 0.8 * size, 0.56 - size), (x + 0.7 * size, 0.56 - size), (x + 1.2 * size, 0.56)], "#b8694a", "#cf8a62")
    hill(canvas, rng, 0.53, 0.03, "#cf7f55", "#b9643f")
    hill(canvas, rng, 0.66, 0.04, "#d98a58", "#b5603c", 1.0)
    for _ in range(8):
        x, y, r = float(rng.uniform(0.03, 0.97)), float(rng.uniform(0.74, 0.96)), float(rng.uniform(0.015, 0.045))
        canvas.oval(x, y, r, r * 0.6, "#a8573a", "#7a3c2a")
    for k in range(3):
        canvas.glow((0.15 + 0.35 * k + 0.3 * time) % 1.3 - 0.15, 0.58 + 0.08 * k, 0.26, "#f5cfa0", 0.4, flat=0.2)
