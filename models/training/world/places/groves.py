# ruff: noqa: E501 — a shape is a line.
"""Among trees: autumn forest, orchard, campsite."""

from __future__ import annotations

from .brushes import Rng, flame, hill, peak, pine, shadow, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light


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
