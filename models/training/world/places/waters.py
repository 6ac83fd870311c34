"""Places at, on and under water."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, flower, hill, peak, pine, ridge_line, shadow, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light


def _swell(
    canvas: Canvas, level: float, height: float, waves: float, shift: float, color: Color, to: Color, low: float = 1.02
) -> None:
    """One layer of water with a rounded wavy top edge at `level`; `shift` moves it sideways."""
    x = np.linspace(-0.03, 1.03, 49)
    y = level - height * np.abs(np.sin(np.pi * (waves * x + shift))) ** 1.3
    canvas.poly(np.concatenate([np.stack([x, y], 1), [(1.03, low), (-0.03, low)]]), color, to)


def _glints(canvas: Canvas, rng: Rng, time: float, top: float, bottom: float, count: int) -> None:
    """Long flat highlights on open water, wider towards the viewer, sliding to and fro."""
    for k in range(count):
        share = (k + 0.5) / count
        y, phase = top + (bottom - top) * share**1.3, float(rng.random())
        x = float(rng.uniform(0.05, 0.95)) + 0.03 * sway(time, phase)
        canvas.oval(x, y, 0.06 + 0.08 * share, 0.005 + 0.006 * share, "#ffffff", alpha=0.3)


@together
def _sailboat(canvas: Canvas, x: float, y: float, size: float, sail: Color) -> None:
    canvas.poly(
        [(x - 0.05 * size, y - 0.12 * size), (x - 0.05 * size, y - 0.95 * size), (x - 0.5 * size, y - 0.15 * size)],
        "#fffaf0",
    )
    canvas.poly([(x, y - 0.12 * size), (x, y - 0.95 * size), (x + 0.45 * size, y - 0.15 * size)], sail)
    canvas.poly(
        [
            (x - 0.6 * size, y - 0.1 * size),
            (x + 0.6 * size, y - 0.1 * size),
            (x + 0.4 * size, y + 0.12 * size),
            (x - 0.4 * size, y + 0.12 * size),
        ],
        "#a5573c",
    )


@together
def _palm(canvas: Canvas, x: float, foot: float, tall: float, bend: float, wind: float) -> None:
    """A palm whose trunk curves by `bend` and whose fronds lift with `wind` (-1..1)."""
    t = np.linspace(0, 1, 9)
    trunk = np.stack([x + bend * t**2 * tall, foot - tall * t], 1)
    canvas.line(trunk, 0.05 * tall + 0.012, "#a8764a")
    top_x, top_y = float(trunk[-1, 0]), float(trunk[-1, 1])
    for k, angle in enumerate((-2.9, -2.2, -1.3, -0.7, -0.1, 0.45, 2.75)):
        a = angle + 0.06 * wind
        tip_x, tip_y = top_x + 0.5 * tall * np.cos(a), top_y + 0.38 * tall * np.sin(a) + 0.14 * tall
        mid_x, mid_y = (top_x + tip_x) / 2, (top_y + tip_y) / 2 - 0.13 * tall
        color = mix("#3f9e57", "#1f6f56", (k % 3) * 0.4)
        canvas.poly(
            [(top_x, top_y), (mid_x, mid_y - 0.035 * tall), (tip_x, tip_y), (mid_x, mid_y + 0.075 * tall)], color
        )
    for dx in (-0.04, 0.05):
        canvas.oval(top_x + dx * tall, top_y + 0.03 * tall, 0.045 * tall, 0.045 * tall, "#7a4d30")


@together
def _umbrella(canvas: Canvas, x: float, foot: float, size: float, color: Color) -> None:
    shadow(canvas, x, foot, size * 0.7)
    canvas.line([(x, foot), (x + 0.1 * size, foot - size)], 0.04 * size, "#f4efe4")
    angles = np.linspace(np.pi, TAU, 7)
    rim = np.stack(
        [x + 0.08 * size + 0.62 * size * np.cos(angles), foot - 0.72 * size + 0.45 * size * np.sin(angles)], 1
    )
    top = (x + 0.1 * size, foot - 1.17 * size)
    canvas.poly(rim, color)
    for k in (0, 2, 4):
        canvas.poly(
            [top, (float(rim[k, 0]), float(rim[k, 1])), (float(rim[k + 1, 0]), float(rim[k + 1, 1]))], "#fff6e8"
        )


def beach(canvas: Canvas, rng: Rng, time: float) -> None:
    """Sea with a wash that comes in and out over warm sand; palms, umbrella, boat."""
    light = pick_light(canvas, rng, night=0.08)
    horizon, shore = float(rng.uniform(0.34, 0.44)), float(rng.uniform(0.6, 0.66))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    canvas.wash(("#2f9fd0", "#45bfd6", "#8fe3dc"), horizon, shore + 0.1)
    if rng.random() < 0.5:
        x = float(rng.uniform(0.2, 0.8))
        canvas.poly(
            [
                (x - 0.2, horizon),
                (x - 0.09, horizon - 0.05),
                (x, horizon - 0.075),
                (x + 0.1, horizon - 0.04),
                (x + 0.18, horizon),
            ],
            mix("#5f9f7e", light.haze, 0.4),
        )
    else:
        _sailboat(canvas, float(rng.uniform(0.2, 0.8)) + 0.02 * time, horizon + 0.03, 0.11, "#ff8a65")
    _glints(canvas, rng, time, horizon + 0.04, shore - 0.03, 6)
    reach, waves, start = 0.018 * sway(time, float(rng.random())), float(rng.uniform(2.2, 3.2)), float(rng.random())
    _swell(canvas, shore + 0.035, 0.02, waves, start, "#d9b683", "#e2c28f")
    _swell(canvas, shore + 0.02 + reach, 0.022, waves, start, "#ffffff", "#ffffff", shore + 0.05 + reach)
    _swell(canvas, shore + 0.055 + reach, 0.02, waves, start + 0.06, "#d6b27e", "#e6c896")
    _swell(canvas, shore + 0.1, 0.022, waves * 0.7, start, "#f2d9a4", "#f9e6bd")
    side = float(rng.choice((-1, 1)))
    if rng.random() < 0.7:
        x = 0.5 + side * float(rng.uniform(0.34, 0.44))
        shadow(canvas, x, 0.83, 0.14)
        _palm(canvas, x, 0.84, float(rng.uniform(0.46, 0.6)), -side * 0.18, sway(time))
    if rng.random() < 0.6:
        color = str(rng.choice(["#f2605a", "#3fa7d6", "#f5a83c", "#8f6fd0"]))
        _umbrella(canvas, 0.5 - side * float(rng.uniform(0.3, 0.36)), 0.82, 0.27, color)
    for _ in range(int(rng.integers(1, 4))):
        x, y = 0.5 + float(rng.choice((-1, 1))) * float(rng.uniform(0.25, 0.45)), float(rng.uniform(0.88, 0.96))
        canvas.oval(x, y, 0.024, 0.016, "#f7b7a3", "#e58f86")


def ocean(canvas: Canvas, rng: Rng, time: float) -> None:
    """Open sea at the surface: rows of rolling waves, no land under the viewer."""
    light = pick_light(canvas, rng, night=0.12)
    horizon = float(rng.uniform(0.36, 0.46))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    canvas.wash(("#3a9bd4", "#2477bd"), horizon, 1)
    kind = int(rng.integers(3))
    x = float(rng.choice([rng.uniform(0.12, 0.3), rng.uniform(0.7, 0.88)]))
    if kind == 0:
        _sailboat(canvas, x + 0.03 * time, horizon + 0.035 + 0.004 * sway(time, 0, 2), 0.2, "#ffb74d")
    elif kind == 1:
        canvas.oval(x, horizon + 0.012, 0.13, 0.02, "#ecd9a0")
        _palm(canvas, x, horizon + 0.005, 0.17, 0.15, sway(time))
    rows = 5
    for k in range(rows):
        share = (k + 1) / rows
        level = horizon + (1 - horizon) * (0.12 + 0.78 * share**1.4) + 0.008 * share * sway(time, k * 0.37)
        shift = float(rng.random()) + (0.28 if k % 2 else -0.28) * time
        crest, body = mix("#63c4ea", "#3b96d8", share), mix("#2f86cb", "#1b5dab", share)
        waves, height = 6.2 - 3.8 * share, 0.02 + 0.05 * share
        _swell(canvas, level - 0.008 - 0.022 * share, height, waves, shift, mix(crest, "#ffffff", 0.42), body)
        _swell(canvas, level, height, waves, shift + 0.03, crest, body)


def underwater(canvas: Canvas, rng: Rng, time: float) -> None:
    """Blue depth with light shafts, sand, coral, swaying weed and rising bubbles."""
    bare = canvas.unlit()
    deep = mix("#0f5fa8", "#15457f", float(rng.random()))
    bare.wash(("#7fe3ea", "#35b3da", "#1f86c4", deep), 0, 1)
    for k in range(4):
        x = 0.1 + 0.27 * k + float(rng.uniform(-0.06, 0.06)) + 0.02 * sway(time, 0.2 * k)
        wide = float(rng.uniform(0.05, 0.1))
        bare.poly([(x, -0.02), (x + wide, -0.02), (x + wide * 2.1 - 0.16, 0.8), (x - 0.2, 0.8)], "#c9fbf3", alpha=0.2)
    hill(canvas, rng, 0.7, 0.05, mix("#2b8fc0", deep, 0.4), "#1b6aa5")
    hill(canvas, rng, 0.82, 0.025, "#e7d7a5", "#c8ac7a", 1.0)
    for side in (-1, 1):
        for _ in range(2):
            _weed(
                canvas,
                0.5 + side * float(rng.uniform(0.26, 0.47)),
                0.88,
                float(rng.uniform(0.2, 0.42)),
                time,
                float(rng.random()),
            )
        coral = str(rng.choice(["#ff7f7f", "#f79ac0", "#ffa559", "#b58cf0"]))
        _coral(canvas, 0.5 + side * float(rng.uniform(0.34, 0.44)), 0.91, float(rng.uniform(0.12, 0.2)), coral)
    for k in range(3):
        x = (float(rng.random()) + 0.12 * time * (1 if k % 2 else -1)) % 1.2 - 0.1
        _far_fish(canvas, x, float(rng.uniform(0.15, 0.55)), 0.04, 1 if k % 2 else -1)
    for _ in range(8):
        x, start, r, phase = (
            float(rng.uniform(0.08, 0.92)),
            float(rng.random()),
            float(rng.uniform(0.009, 0.02)),
            float(rng.random()),
        )
        y = 1.04 - (start + time) % 1.0 * 1.1
        x += 0.01 * sway(time, phase, 2)
        bare.oval(x, y, r, r, "#d8fbff", alpha=0.55)
        bare.oval(x - 0.3 * r, y - 0.3 * r, r * 0.4, r * 0.4, "#ffffff")


@together
def _weed(canvas: Canvas, x: float, foot: float, tall: float, time: float, phase: float) -> None:
    t = np.linspace(0, 1, 12)
    middle = x + 0.03 * np.sin(TAU * (t * 0.9 - time + phase)) * (0.3 + t)
    half, y = 0.022 * (1 - t) ** 0.6, foot - tall * t
    edge = np.concatenate([np.stack([middle - half, y], 1), np.stack([middle + half, y], 1)[::-1]])
    canvas.poly(edge, "#5cc06c", "#227a5e")


@together
def _coral(canvas: Canvas, x: float, foot: float, size: float, color: Color) -> None:
    for dx, tall, lean in ((-0.35, 0.6, -0.2), (0.35, 0.7, 0.25), (0, 1.0, 0.0), (-0.16, 0.8, -0.1)):
        tip = x + (dx + lean) * size
        canvas.line([(x + dx * 0.4 * size, foot), (tip, foot - tall * size)], 0.2 * size, color)
        canvas.oval(tip, foot - tall * size, 0.13 * size, 0.13 * size, mix(color, "#ffffff", 0.25))
    canvas.oval(x, foot, 0.5 * size, 0.16 * size, mix(color, "#5a2a5a", 0.3))


@together
def _far_fish(canvas: Canvas, x: float, y: float, size: float, way: int) -> None:
    color = "#2a86b8"
    canvas.oval(x, y, size, 0.5 * size, color)
    canvas.poly(
        [(x - way * 0.7 * size, y), (x - way * 1.6 * size, y - 0.5 * size), (x - way * 1.6 * size, y + 0.5 * size)],
        color,
    )


def lake(canvas: Canvas, rng: Rng, time: float) -> None:
    """A calm lake between hills, their reflection in it, a grassy bank in front, a jetty."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.42, 0.48))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    if rng.random() < 0.6:
        for k in range(3):
            peak(
                canvas,
                0.15 + 0.35 * k + float(rng.uniform(-0.08, 0.08)),
                horizon,
                float(rng.uniform(0.2, 0.3)),
                float(rng.uniform(0.16, 0.26)),
                mix("#7e9cc4", light.haze, 0.35),
                mix("#9fc0c8", light.haze, 0.4),
                "#f6faff",
            )
    hills = ridge_line(rng, horizon - 0.06, 0.035)
    canvas.poly(np.concatenate([hills, [(1.02, horizon), (-0.02, horizon)]]), "#6fae7c", "#8cc58a")
    for _ in range(6):
        pine(canvas, float(rng.random()), horizon + 0.005, float(rng.uniform(0.09, 0.15)), "#3b8a62")
    canvas.wash(("#7cc7dd", "#4aa6d3", "#3a8fc6"), horizon, 0.9)
    mirrored = hills * (1, -1) + (0, 2 * horizon)
    canvas.poly(np.concatenate([mirrored, [(1.02, horizon), (-0.02, horizon)]]), "#5aa08c", "#64b2b6", alpha=0.55)
    canvas.rect(-0.02, horizon - 0.004, 1.02, horizon + 0.008, "#d4efe8", alpha=0.8)
    _glints(canvas, rng, time, horizon + 0.06, 0.78, 8)
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.3
    canvas.poly(
        [(x - 0.05, 0.6), (x + 0.05, 0.6), (x + side * 0.1 + 0.11, 0.9), (x + side * 0.1 - 0.11, 0.9)],
        "#b98a5d",
        "#9a6c45",
    )
    for dx, y in ((-0.05, 0.6), (0.05, 0.6)):
        canvas.rect(x + dx - 0.012, y - 0.04, x + dx + 0.012, y + 0.06, "#7d5538")
    hill(canvas, rng, 0.83, 0.015, "#8ccf6e", "#5fb05c", 1.0)
    for k in range(4):
        stem = 0.5 - side * (0.47 - 0.05 * k)
        lean = 0.012 * sway(time, 0.13 * k)
        tall = float(rng.uniform(0.14, 0.24))
        canvas.line([(stem, 0.9), (stem + lean, 0.9 - tall)], 0.012, "#4c9a55")
        canvas.oval(stem + lean, 0.89 - tall, 0.014, 0.04, "#8a5a3b")
    if rng.random() < 0.5:
        tree(canvas, 0.5 - side * 0.5, 0.9, 0.6, "#5fae58", 0.01 * sway(time))
    for _ in range(3):
        flower(
            canvas,
            0.5 + side * float(rng.uniform(0.25, 0.46)),
            float(rng.uniform(0.93, 0.99)),
            0.07,
            "#fff3f0",
            0.06 * sway(time),
        )
