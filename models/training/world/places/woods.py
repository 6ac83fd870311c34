"""Under trees: forest and jungle."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, hill, rain, shadow, sway
from .canvas import Canvas, Color, mix, together
from .light import pick_light


def forest(canvas: Canvas, rng: Rng, time: float) -> None:
    """Inside a wood: pale far trunks, big dark near trunks, light shafts, ferns, mushrooms."""
    light = pick_light(canvas, rng, night=0.1)
    bare = canvas.unlit()
    canvas.relight(light.tint)
    leaf = mix("#4f9e5a", "#8aa83c", float(rng.random()) * 0.8)
    glade = mix(leaf, "#f4ffd0", 0.72)
    canvas.wash((leaf, glade, mix(glade, leaf, 0.25)), 0, 0.75)
    for layer, (count, shade, foot, wide) in enumerate(((8, 0.62, 0.66, 0.02), (6, 0.36, 0.7, 0.034))):
        bark = mix("#5f4a3e", glade, shade)
        for k in range(count):
            x = (k + float(rng.uniform(0.15, 0.85))) / count
            canvas.poly(
                [(x - wide, foot), (x - wide * 0.7, 0), (x + wide * 0.7, 0), (x + wide, foot)],
                mix(bark, leaf, 0.2),
                bark,
            )
        hill(canvas, rng, foot - 0.03, 0.012, mix(leaf, glade, shade), mix(leaf, "#4a8a4a", 0.5))
        for _ in range(5):
            bush(canvas, float(rng.random()), foot + 0.02 * layer, 0.07, mix(leaf, glade, shade * 0.7))
    if light.name != "night":
        for k in range(3):
            x = 0.2 + 0.3 * k + float(rng.uniform(-0.08, 0.08)) + 0.012 * sway(time, 0.3 * k)
            bare.poly([(x, -0.02), (x + 0.1, -0.02), (x - 0.12, 0.86), (x - 0.3, 0.86)], "#fffbd0", alpha=0.17)
    hill(canvas, rng, 0.78, 0.015, mix(leaf, "#a4cc6a", 0.6), mix(leaf, "#3f7f4c", 0.6), 1.0)
    for side in (-1, 1):
        x, w = 0.5 + side * float(rng.uniform(0.37, 0.45)), float(rng.uniform(0.055, 0.075))
        shadow(canvas, x, 0.86, 0.16)
        canvas.poly(
            [
                (x - 1.7 * w, 0.88),
                (x - w, 0.74),
                (x - 0.85 * w, -0.02),
                (x + 0.85 * w, -0.02),
                (x + w, 0.74),
                (x + 1.7 * w, 0.88),
            ],
            "#7a563f",
            "#5f4233",
        )
        canvas.poly(
            [(x - 0.75 * w, 0.8), (x - 0.6 * w, -0.02), (x - 0.1 * w, -0.02), (x - 0.25 * w, 0.8)], "#94704f", "#83593f"
        )
    for k in range(8):
        x, r = k / 7 + float(rng.uniform(-0.04, 0.04)), float(rng.uniform(0.09, 0.14))
        canvas.oval(
            x + 0.008 * sway(time, 0.17 * k),
            0.01 + 0.04 * (k % 2),
            r,
            r * 0.9,
            mix(leaf, "#1d5a44", 0.35 + 0.2 * (k % 2)),
        )
    for _ in range(int(rng.integers(1, 4))):
        _mushroom(
            canvas,
            0.5 + float(rng.choice((-1, 1))) * float(rng.uniform(0.24, 0.44)),
            float(rng.uniform(0.88, 0.97)),
            float(rng.uniform(0.07, 0.1)),
        )
    for side in (-1, 1):
        _fern(canvas, 0.5 + side * 0.48, 1.0, 0.2, mix(leaf, "#2d7a4a", 0.4), sway(time, 0.2 * side))
    if rng.random() < 0.12:
        rain(canvas, rng, time, 26)


@together
def _mushroom(canvas: Canvas, x: float, foot: float, size: float) -> None:
    canvas.rect(x - 0.17 * size, foot - 0.6 * size, x + 0.17 * size, foot, "#fff4e2", "#e6d2b8", round_by=0.1 * size)
    angles = np.linspace(np.pi, TAU, 13)
    canvas.poly(
        np.stack([x + 0.55 * size * np.cos(angles), foot - 0.5 * size + 0.55 * size * np.sin(angles)], 1),
        "#f26552",
        "#d1433f",
    )
    canvas.oval(x - 0.15 * size, foot - 0.75 * size, 0.13 * size, 0.11 * size, "#fff0e6")


@together
def _fern(canvas: Canvas, x: float, foot: float, size: float, color: Color, wind: float) -> None:
    """A fan of long pointed leaves."""
    for k, angle in enumerate(np.linspace(-2.8, -0.34, 7)):
        a = float(angle) + 0.05 * wind
        tip = (x + size * np.cos(a), foot + size * np.sin(a))
        mid = (x + 0.5 * size * np.cos(a), foot + 0.5 * size * np.sin(a))
        px, py = -0.12 * size * np.sin(a), 0.12 * size * np.cos(a)
        canvas.poly(
            [(x, foot), (mid[0] + px, mid[1] + py), tip, (mid[0] - px, mid[1] - py)],
            mix(color, "#c8f08a", 0.12 * (k % 3)),
        )


def jungle(canvas: Canvas, rng: Rng, time: float) -> None:
    """Dense tropics: misty green depth, a waterfall at times, vines and huge leaves framing it."""
    light = pick_light(canvas, rng, night=0.06)
    canvas.relight(light.tint)
    mist = mix("#bdeaa8", "#a6e3c8", float(rng.random()))
    canvas.wash((mix("#2f9a6a", mist, 0.5), mist, "#7cc98a"), 0, 0.8)
    for k in range(7):
        x, r = k / 6 + float(rng.uniform(-0.05, 0.05)), float(rng.uniform(0.13, 0.2))
        canvas.oval(x, 0.55 + 0.06 * (k % 2), r, r, mix("#3fae73", mist, 0.55))
    if rng.random() < 0.5:
        _waterfall(canvas, 0.5 + float(rng.uniform(-0.14, 0.14)), time)
    for k in range(7):
        x, r = k / 6 + float(rng.uniform(-0.05, 0.05)), float(rng.uniform(0.1, 0.15))
        canvas.oval(x, 0.74 + 0.04 * (k % 2), r, r * 0.9, mix("#2f9a63", mist, 0.25 if k % 2 else 0.1))
    hill(canvas, rng, 0.78, 0.015, "#86c862", "#4f9a4e", 1.0)
    for side in (-1, 1):
        x = 0.5 + side * float(rng.uniform(0.36, 0.44))
        t = np.linspace(0, 1, 9)
        canvas.line(np.stack([x + side * 0.06 * np.sin(t * 3), 0.9 - 0.95 * t], 1), 0.075, "#75543c")
    for k in range(5):
        x, long = 0.1 + 0.2 * k + float(rng.uniform(-0.06, 0.06)), float(rng.uniform(0.2, 0.4))
        t = np.linspace(0, 1, 9)
        vine = np.stack([x + 0.03 * t * sway(time, 0.23 * k), long * t], 1)
        canvas.line(vine, 0.015, "#3a8a4e")
        canvas.oval(float(vine[-1, 0]), float(vine[-1, 1]), 0.024, 0.036, "#57b862")
    for k in range(7):
        x = k / 6
        for angle in (0.6, 1.3, 2.4):
            _leaf(
                canvas,
                x,
                -0.04,
                float(rng.uniform(0.17, 0.25)),
                angle + 0.05 * sway(time, 0.2 * k),
                mix("#1f7f52", "#46ad5a", float(rng.random())),
            )
    for side in (-1, 1):
        for k, angle in enumerate((-1.45, -1.0, -0.5, -0.05)):
            turn = angle if side < 0 else np.pi - angle
            leaf = mix("#17704c", "#4dbb5e", 0.3 * k)
            _leaf(
                canvas, 0.5 + side * 0.54, 0.98, float(rng.uniform(0.28, 0.36)), turn + 0.04 * sway(time, 0.3 * k), leaf
            )
        color = str(rng.choice(["#ff5f7a", "#ff9a3d", "#c86ff0"]))
        fx, fy = 0.5 + side * 0.41, float(rng.uniform(0.86, 0.94))
        for k in range(5):
            canvas.oval(fx + 0.028 * np.cos(TAU * k / 5), fy + 0.028 * np.sin(TAU * k / 5), 0.026, 0.026, color)
        canvas.oval(fx, fy, 0.02, 0.02, "#ffe07a")


@together
def _leaf(canvas: Canvas, x: float, y: float, long: float, angle: float, color: Color) -> None:
    """A big pointed leaf growing from (x, y) towards `angle`, with a pale midrib."""
    t = np.linspace(0, 1, 9)
    half = 0.24 * long * np.sin(np.pi * t**0.8)
    c, s = np.cos(angle), np.sin(angle)
    along = np.stack([x + long * t * c, y + long * t * s + 0.12 * long * t**2], 1)
    side = np.stack([-half * s, half * c], 1)
    canvas.poly(np.concatenate([along + side, (along - side)[::-1]]), color)
    canvas.line(along[:-1], 0.008, mix(color, "#d8ff9e", 0.4))


@together
def _waterfall(canvas: Canvas, x: float, time: float) -> None:
    canvas.poly([(x - 0.2, 0.8), (x - 0.13, 0.3), (x + 0.13, 0.28), (x + 0.2, 0.8)], "#8fa39a", "#6f8a84")
    canvas.rect(x - 0.07, 0.28, x + 0.07, 0.8, "#c4eef5", "#7fd0e6")
    for k in range(6):
        fall = (k / 6 + time) % 1.0
        lane = x - 0.045 + 0.045 * (k % 3)
        fade = float(np.sin(np.pi * fall))
        canvas.rect(
            lane - 0.012,
            0.3 + 0.4 * fall,
            lane + 0.012,
            0.38 + 0.4 * fall,
            "#ffffff",
            round_by=0.012,
            alpha=0.85 * fade,
        )
