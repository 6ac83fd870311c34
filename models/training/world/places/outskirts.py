"""Land and water beyond the town: river, cliff, waterfall, cave, field, swamp, volcano, ice, slopes, orchard, moon, mars."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, flame, flower, hill, peak, pine, ridge_line, shadow, sky, stars, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

_LEAVES = ("#66b95a", "#7fbf4a", "#57a85f")


def _ripples(canvas: Canvas, rng: Rng, time: float, top: float, bottom: float, count: int, drift: float = 0.1) -> None:
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
    leaf = _LEAVES[int(rng.integers(3))]
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
    _ripples(canvas, rng, time, horizon + 0.03, 0.74, 10)
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
    for k in range(3):
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
    leaf = _LEAVES[int(rng.integers(3))]
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
    _ripples(canvas, rng, time, 0.79, 0.9, 7)
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
    _ripples(canvas, rng, time, 0.6, 0.94, 8)
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
    _ripples(canvas, rng, time, horizon + 0.15, 0.8, 8)
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


def autumn_forest(canvas: Canvas, rng: Rng, time: float) -> None:
    """A path under red and golden trees, leaves drifting down."""
    light = pick_light(canvas, rng)
    sky(canvas, rng, light, time, 0.46, cloud_count=2)
    canvas.relight(light.tint)
    colors = ("#f0862e", "#e5592f", "#f2b63c", "#c8452f")
    hill(canvas, rng, 0.44, 0.04, mix("#d8a858", light.haze, 0.35), "#cfa052")
    for k in range(7):
        tree(canvas, k / 6 + float(rng.uniform(-0.05, 0.05)), 0.56, float(rng.uniform(0.26, 0.36)), mix(colors[k % 4], light.haze, 0.25))
    hill(canvas, rng, 0.56, 0.015, "#d9b25a", "#b98a3f", 1.0)
    canvas.poly([(0.47, 0.575), (0.53, 0.575), (0.72, 1.02), (0.28, 1.02)], "#e0c08a", "#c99a5f")
    for side in (-1, 1):
        for k in range(2):
            foot = 0.7 + 0.15 * k
            tree(canvas, 0.5 + side * (0.3 + 0.13 * k), foot, 0.46 + 0.2 * k, colors[int(rng.integers(4))], 0.012 * sway(time, 0.2 * k))
    for _ in range(16):
        x, y = float(rng.random()), float(rng.uniform(0.72, 0.99))
        canvas.oval(x, y, 0.016, 0.009, colors[int(rng.integers(4))], tilt=float(rng.uniform(-1, 1)))
    for _ in range(9):
        x, start, phase = (float(value) for value in rng.random(3))
        y = (start + time) % 1.0 * 1.1 - 0.05
        canvas.oval(x + 0.03 * sway(time, phase, 2), y, 0.017, 0.01, colors[int(rng.integers(4))], tilt=3 * sway(time, phase))


def orchard(canvas: Canvas, rng: Rng, time: float) -> None:
    """Rows of round fruit trees running back over mown grass, crates of apples."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.46, 0.52))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon, 0.03, mix("#a5d684", light.haze, 0.25), "#93cc72")
    canvas.wash(("#97d46c", "#6cba56"), horizon + 0.05, 1)
    fruit = ("#e8433f", "#ffb03a", "#ffd84d")[int(rng.integers(3))]
    for row in range(4):
        foot, tall = horizon + 0.08 + 0.095 * row, 0.2 + 0.085 * row
        for way in (-1, 1):
            for k in range(2 if row < 3 else 1):
                x = 0.5 + way * (0.13 + 0.09 * row + (0.2 + 0.05 * row) * k)
                tree(canvas, x, foot, tall, "#5fb050", 0.01 * sway(time, 0.1 * row + k))
                with canvas.around(x, foot):
                    for j in range(5):
                        dx, dy = ((-0.2, 0.12), (0.18, 0.1), (0.02, -0.08), (-0.08, 0.2), (0.12, -0.12))[j]
                        canvas.oval(x + dx * tall, foot - 0.66 * tall + dy * tall, 0.032 * tall + 0.003, 0.032 * tall + 0.003, fruit)
    side = float(rng.choice((-1, 1)))
    _fruit_crate(canvas, 0.5 + side * 0.3, 0.95, fruit)


@together
def _fruit_crate(canvas: Canvas, x: float, foot: float, fruit: Color) -> None:
    shadow(canvas, x, foot, 0.12)
    for k in range(4):
        canvas.oval(x - 0.06 + 0.04 * k, foot - 0.085, 0.026, 0.026, fruit)
    canvas.rect(x - 0.09, foot - 0.08, x + 0.09, foot, "#d3a064", "#b07c44", round_by=0.008)
    canvas.rect(x - 0.09, foot - 0.045, x + 0.09, foot - 0.037, "#8f6236")


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


def campsite(canvas: Canvas, rng: Rng, time: float) -> None:
    """A tent between pines with a fire burning before it, mountains behind."""
    light = pick_light(canvas, rng, night=0.4)
    horizon = float(rng.uniform(0.5, 0.56))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    for k in range(3):
        peak(canvas, 0.1 + 0.4 * k + float(rng.uniform(-0.06, 0.06)), horizon + 0.03, 0.3, float(rng.uniform(0.2, 0.3)), mix("#7f93bd", light.haze, 0.35), light.haze, "#f6faff")
    for k in range(9):
        pine(canvas, k / 8 + float(rng.uniform(-0.04, 0.04)), horizon + 0.08, float(rng.uniform(0.16, 0.26)), "#35785a")
    hill(canvas, rng, horizon + 0.06, 0.015, "#86c46a", "#5fa654", 1.0)
    side = float(rng.choice((-1, 1)))
    color = ("#f29a3c", "#3f9fd0", "#e8605a", "#8fbf4a")[int(rng.integers(4))]
    _tent(canvas, 0.5 + side * 0.27, 0.8, 0.3, color)
    x = 0.5 - side * 0.26
    with canvas.around(x, 0.86):
        for dx in (-0.04, 0.04):
            canvas.line([(x - dx * 1.6, 0.86), (x + dx * 1.6, 0.835)], 0.022, "#7a5236")
        flame(canvas, x, 0.845, 0.1, time)
    for way in (-1, 1):
        pine(canvas, 0.5 + way * 0.47, 0.84, float(rng.uniform(0.4, 0.52)), "#2f6a50")


@together
def _tent(canvas: Canvas, x: float, foot: float, size: float, color: Color) -> None:
    shadow(canvas, x, foot, 0.6 * size)
    canvas.poly([(x - 0.6 * size, foot), (x, foot - 0.75 * size), (x + 0.6 * size, foot)], mix(color, "#ffffff", 0.15), color)
    canvas.poly([(x - 0.2 * size, foot), (x, foot - 0.62 * size), (x + 0.2 * size, foot)], mix(color, "#3a2430", 0.6))
    canvas.poly([(x - 0.2 * size, foot), (x, foot - 0.62 * size), (x - 0.02 * size, foot)], mix(color, "#ffffff", 0.45))
    canvas.line([(x, foot - 0.78 * size), (x, foot - 0.6 * size)], 0.012, "#7a5a40")
