"""Wild land: desert, mountains, snow."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, falling, hill, peak, pine, shadow, sky
from .canvas import Canvas, mix, together
from .light import pick_light


def desert(canvas: Canvas, rng: Rng, time: float) -> None:
    """Dunes with cacti, and mesas or pyramids far off."""
    light = pick_light(canvas, rng, night=0.1)
    horizon = float(rng.uniform(0.46, 0.54))
    sky(canvas, rng, light, time, horizon, cloud_count=int(rng.integers(1, 3)))
    canvas.relight(light.tint)
    far = mix("#d98a5a", light.haze, 0.3)
    kind = int(rng.integers(3))
    for k in range(2):
        x, size = float(rng.uniform(0.05, 0.4) + 0.5 * k), float(rng.uniform(0.1, 0.16))
        if kind == 0:
            canvas.poly(
                [(x - 1.2 * size, horizon + 0.04), (x, horizon - size), (x + 1.2 * size, horizon + 0.04)],
                mix("#edc078", light.haze, 0.1),
            )
            canvas.poly([(x, horizon - size), (x + 1.2 * size, horizon + 0.04), (x + 0.3 * size, horizon + 0.04)], far)
        elif kind == 1:
            canvas.poly(
                [
                    (x - 1.4 * size, horizon + 0.04),
                    (x - 0.9 * size, horizon - 0.9 * size),
                    (x + 0.8 * size, horizon - 0.9 * size),
                    (x + 1.3 * size, horizon + 0.04),
                ],
                far,
                mix("#e9ae79", light.haze, 0.2),
            )
            canvas.poly(
                [
                    (x - 1.03 * size, horizon - 0.6 * size),
                    (x - 0.9 * size, horizon - 0.9 * size),
                    (x + 0.8 * size, horizon - 0.9 * size),
                    (x + 0.95 * size, horizon - 0.6 * size),
                ],
                mix("#b9623f", light.haze, 0.25),
            )
    hill(canvas, rng, horizon + 0.03, 0.03, "#f0c27c", "#e0a760")
    hill(canvas, rng, horizon + 0.14, 0.05, "#f4cd8a", "#e2ac64")
    hill(canvas, rng, horizon + 0.27, 0.04, "#f9d99c", "#eebc75", 1.1)
    for side in (-1, 1):
        if side == 1 or rng.random() < 0.6:
            x = 0.5 + side * float(rng.uniform(0.3, 0.42))
            _cactus(canvas, x, float(rng.uniform(0.78, 0.88)), float(rng.uniform(0.22, 0.38)))
    x = 0.5 + float(rng.choice((-1, 1))) * float(rng.uniform(0.28, 0.42))
    canvas.oval(x, 0.93, 0.06, 0.035, "#c98a5e", "#9c6145")


@together
def _cactus(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    shadow(canvas, x + 0.03, foot, 0.5 * tall)
    w = 0.1 * tall
    for side, low, high in ((-1, 0.4, 0.7), (1, 0.5, 0.85)):
        canvas.rect(
            x + min(0, side * 3.2 * w),
            foot - (low + 0.1) * tall,
            x + max(0, side * 3.2 * w),
            foot - (low - 0.06) * tall,
            "#3f9a5f",
            round_by=w,
        )
        arm = x + side * 2.6 * w
        canvas.rect(arm - 0.7 * w, foot - high * tall, arm + 0.7 * w, foot - low * tall, "#4fae6a", round_by=w)
    canvas.rect(x - w, foot - tall, x + w, foot, "#5dbb74", "#3b9560", round_by=w)
    canvas.rect(x - 0.5 * w, foot - 0.92 * tall, x - 0.1 * w, foot - 0.1 * tall, "#8ad694", round_by=w)


def mountains(canvas: Canvas, rng: Rng, time: float) -> None:
    """Two ranges of snow-capped peaks above an alpine meadow with firs."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.56, 0.64))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    for k in range(4):
        x = 0.02 + 0.32 * k + float(rng.uniform(-0.08, 0.08))
        peak(
            canvas,
            x,
            horizon,
            float(rng.uniform(0.22, 0.3)),
            float(rng.uniform(0.3, 0.4)),
            mix("#93a9d4", light.haze, 0.4),
            light.haze,
            mix("#ffffff", light.haze, 0.15),
        )
    start = float(rng.uniform(-0.08, 0.08))
    for k in range(3):
        x = 0.1 + start + 0.42 * k
        peak(
            canvas,
            x,
            horizon + 0.05,
            float(rng.uniform(0.27, 0.36)),
            float(rng.uniform(0.3, 0.48)),
            "#6d83b8",
            "#93b3c4",
            "#fbfdff",
        )
    hill(canvas, rng, horizon, 0.03, "#5ea873", "#4c9a68")
    for _ in range(7):
        pine(
            canvas,
            float(rng.random()),
            horizon + float(rng.uniform(0.03, 0.07)),
            float(rng.uniform(0.1, 0.17)),
            "#3c8a64",
        )
    hill(canvas, rng, horizon + 0.13, 0.03, "#86cc72", "#5fb064", 1.0)
    for side in (-1, 1):
        pine(
            canvas,
            0.5 + side * float(rng.uniform(0.38, 0.47)),
            float(rng.uniform(0.84, 0.92)),
            float(rng.uniform(0.26, 0.4)),
            "#2f8060",
        )
        x = 0.5 + side * float(rng.uniform(0.2, 0.4))
        canvas.oval(x, 0.95, 0.045, 0.026, "#b9c0cc", "#8c95a8")


def snowy_field(canvas: Canvas, rng: Rng, time: float) -> None:
    """White hills with snow-laden firs, sometimes a cabin, and snow always falling."""
    light = pick_light(canvas, rng, night=0.2)
    horizon = float(rng.uniform(0.46, 0.54))
    sky(canvas, rng, light, time, horizon, cloud_count=2)
    canvas.relight(light.tint)
    hill(canvas, rng, horizon, 0.05, mix("#c8dbf0", light.haze, 0.3), "#dbe8f6")
    for _ in range(5):
        pine(
            canvas,
            float(rng.random()),
            horizon + 0.08,
            float(rng.uniform(0.12, 0.2)),
            mix("#5f9a94", light.haze, 0.3),
            "#f4f9ff",
        )
    hill(canvas, rng, horizon + 0.1, 0.03, "#e8f1fb", "#cfdff2")
    side = float(rng.choice((-1, 1)))
    if rng.random() < 0.5:
        _cabin(canvas, 0.5 + side * 0.28, horizon + 0.22, 0.24, time)
    else:
        pine(canvas, 0.5 + side * 0.3, horizon + 0.2, 0.3, "#3f8a7a", "#f8fbff")
    for way in (-1, 1):
        pine(
            canvas,
            0.5 + way * float(rng.uniform(0.41, 0.49)),
            float(rng.uniform(0.8, 0.9)),
            float(rng.uniform(0.36, 0.52)),
            "#337a70",
            "#ffffff",
        )
    hill(canvas, rng, horizon + 0.28, 0.025, "#fbfdff", "#d5e4f5", 1.0)
    falling(canvas, rng, time, 26, 0.0115, 1, "#ffffff")


@together
def _cabin(canvas: Canvas, x: float, foot: float, size: float, time: float) -> None:
    canvas.rect(x + 0.18 * size, foot - 1.0 * size, x + 0.32 * size, foot - 0.6 * size, "#8f6a58")
    for k in range(2):
        age = (time + 0.5 * k) % 1.0
        canvas.glow(
            x + (0.25 + 0.2 * age) * size,
            foot - (1.05 + 0.7 * age) * size,
            (0.14 + 0.16 * age) * size,
            "#f2f4f8",
            0.8 * float(np.sin(np.pi * age)),
        )
    canvas.rect(x - 0.45 * size, foot - 0.5 * size, x + 0.45 * size, foot, "#a8704a", "#8a5739")
    canvas.poly(
        [(x - 0.6 * size, foot - 0.45 * size), (x, foot - 0.95 * size), (x + 0.6 * size, foot - 0.45 * size)],
        "#ffffff",
        "#dbe8f5",
    )
    canvas.rect(x - 0.1 * size, foot - 0.34 * size, x + 0.1 * size, foot, "#6a4230")
    canvas.unlit().rect(x + 0.18 * size, foot - 0.36 * size, x + 0.36 * size, foot - 0.16 * size, "#ffd97a")
