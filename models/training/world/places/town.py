"""Built-up land: city street, road, playground."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, hill, peak, rain, shadow, sky, sway, tree
from .canvas import Canvas, Color, mix, together
from .light import pick_light

_WALLS = ("#f2b199", "#f5d28f", "#a9cfe0", "#c9b3e0", "#e8a0a0", "#b5d6b0", "#f0e0cf")


def _windows(
    canvas: Canvas, rng: Rng, x0: float, y0: float, x1: float, y1: float, cols: int, rows: int, night: bool
) -> None:
    """A grid of windows in the box; at night most are lit."""
    bare = canvas.unlit() if night else canvas
    w, h = (x1 - x0) / cols, (y1 - y0) / rows
    for k in range(cols * rows):
        x, y = x0 + w * (k % cols), y0 + h * (k // cols)
        color = (
            ("#ffd982" if rng.random() < 0.65 else "#2d3a6e")
            if night
            else ("#dff1fa" if rng.random() < 0.3 else "#8fbfdc")
        )
        bare.rect(x + 0.2 * w, y + 0.18 * h, x + 0.8 * w, y + 0.8 * h, color)


def city_street(canvas: Canvas, rng: Rng, time: float) -> None:
    """Shop fronts along a pavement, a road with a crossing, traffic light; a car passes."""
    light = pick_light(canvas, rng, night=0.25)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.6, cloud_count=2)
    canvas.relight(light.tint)
    for k in range(7):
        x, top = 0.15 * k - 0.02, float(rng.uniform(0.12, 0.34))
        canvas.rect(x, top, x + 0.15, 0.7, mix("#8fa6c9", light.haze, 0.4), mix("#b5c3d9", light.haze, 0.5))
    gap = float(rng.uniform(0.4, 0.6))
    start = int(rng.integers(len(_WALLS)))
    edges = [(-0.12, gap - 0.36), (gap - 0.36, gap - 0.1), (gap + 0.1, gap + 0.36), (gap + 0.36, 1.1)]
    for k, (x0, x1) in enumerate(edges):
        top = float(rng.uniform(0.08, 0.24) if k in (0, 3) else rng.uniform(0.24, 0.38))
        _shop(canvas, rng, x0, x1, top, _WALLS[(start + k) % len(_WALLS)], night)
    canvas.wash(("#d7d3d0", "#bdb8b8"), 0.69, 0.76)
    canvas.wash(("#a09ca4", "#8a8690"), 0.76, 0.775)
    canvas.wash(("#6c7080", "#585c6c"), 0.775, 1.0)
    way = 1 if rng.random() < 0.5 else -1
    travel = float(rng.uniform(-0.1, 0.5)) + 0.5 * time
    car = travel if way > 0 else 1 - travel
    _car(canvas, car, 0.825, 0.115, str(rng.choice(["#ef5b52", "#ffc23d", "#3f9fe0", "#6cbf6a"])), way, night)
    for k in range(6):
        x = 0.03 + 0.18 * k
        canvas.poly([(x, 0.885), (x + 0.1, 0.885), (x + 0.085, 0.905), (x - 0.015, 0.905)], "#e9e4d8")
    side = float(rng.choice((-1, 1)))
    _traffic_light(canvas, 0.5 + side * 0.4, 0.77, 0.42, time, float(rng.random()))
    x = 0.5 - side * 0.42
    canvas.rect(x - 0.012, 0.36, x + 0.012, 0.77, "#4c5468")
    bare = canvas.unlit() if night else canvas
    if night:
        bare.glow(x, 0.36, 0.22, "#ffe2a6", 0.6)
    bare.oval(x, 0.35, 0.036, 0.036, "#fff4cf", "#ffe2a0")
    if rng.random() < 0.15:
        rain(canvas, rng, time, 28)


def _shop(canvas: Canvas, rng: Rng, x0: float, x1: float, top: float, wall: str, night: bool) -> None:
    """One house: wall, two or three floors of windows, awning over a shop window and a door."""
    canvas.rect(x0, top, x1, 0.7, wall, mix(wall, "#7a5a6a", 0.18))
    canvas.rect(x0 - 0.008, top - 0.025, x1 + 0.008, top + 0.012, mix(wall, "#6a4a55", 0.35))
    _windows(canvas, rng, x0, top + 0.02, x1, 0.5, 3, max(2, round((0.5 - top) / 0.12)), night)
    wide = x1 - x0
    glass = canvas.unlit() if night else canvas
    glass.rect(
        x0 + 0.08 * wide,
        0.55,
        x0 + 0.6 * wide,
        0.68,
        "#ffe0a0" if night else "#bfe3f0",
        "#f5b86a" if night else "#8fc4dc",
    )
    canvas.rect(x0 + 0.68 * wide, 0.55, x0 + 0.9 * wide, 0.7, mix(wall, "#4a3040", 0.55))
    color = str(rng.choice(["#e8615a", "#4aa588", "#4a86c8", "#f0a03c"]))
    for k in range(6):
        a, b = x0 + wide * (0.03 + 0.157 * k), x0 + wide * (0.03 + 0.157 * (k + 1))
        canvas.poly([(a, 0.505), (b, 0.505), (b, 0.56), (a, 0.56)], color if k % 2 == 0 else "#fff6ea")


@together
def _car(canvas: Canvas, x: float, foot: float, size: float, color: Color, way: int, night: bool) -> None:
    canvas.glow(x, foot, size * 1.2, "#20243a", 0.4, flat=0.2)
    canvas.poly(
        [
            (x - 0.62 * size, foot - 0.5 * size),
            (x - 0.38 * size, foot - 0.95 * size),
            (x + 0.38 * size, foot - 0.95 * size),
            (x + 0.62 * size, foot - 0.5 * size),
        ],
        color,
    )
    canvas.poly(
        [
            (x - 0.46 * size, foot - 0.52 * size),
            (x - 0.3 * size, foot - 0.84 * size),
            (x + 0.3 * size, foot - 0.84 * size),
            (x + 0.46 * size, foot - 0.52 * size),
        ],
        "#cfeaf5",
    )
    canvas.rect(
        x - size,
        foot - 0.56 * size,
        x + size,
        foot - 0.1 * size,
        color,
        mix(color, "#3a1f3a", 0.25),
        round_by=0.18 * size,
    )
    for dx in (-0.55, 0.55):
        canvas.oval(x + dx * size, foot - 0.1 * size, 0.22 * size, 0.22 * size, "#2e3040")
        canvas.oval(x + dx * size, foot - 0.1 * size, 0.1 * size, 0.1 * size, "#c9ced8")
    bare = canvas.unlit() if night else canvas
    bare.oval(x + way * 0.92 * size, foot - 0.38 * size, 0.09 * size, 0.09 * size, "#fff3b0")


@together
def _traffic_light(canvas: Canvas, x: float, foot: float, tall: float, time: float, phase: float) -> None:
    """Red, amber and green share the clip; the lamps cross-fade so that no frame jumps."""
    canvas.rect(x - 0.012, foot - tall, x + 0.012, foot, "#4c5468")
    canvas.rect(x - 0.038, foot - tall - 0.05, x + 0.038, foot - tall + 0.15, "#39404f", round_by=0.018)
    bare = canvas.unlit()
    for k, color in enumerate(("#ff5348", "#ffc53d", "#4fdc78")):
        on = min(max(2.2 * np.cos(TAU * (time + phase - k / 3)) - 0.1, 0.0), 1.0)
        bare.oval(x, foot - tall - 0.012 + 0.06 * k, 0.023, 0.023, mix(mix(color, "#222838", 0.75), color, float(on)))


def road(canvas: Canvas, rng: Rng, time: float) -> None:
    """A country road that runs to the horizon between fields, with trees and a sign."""
    light = pick_light(canvas, rng)
    horizon = float(rng.uniform(0.44, 0.52))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    if rng.random() < 0.5:
        for k in range(3):
            peak(
                canvas,
                0.1 + 0.4 * k,
                horizon + 0.02,
                0.28,
                float(rng.uniform(0.13, 0.22)),
                mix("#8fa3c8", light.haze, 0.4),
                light.haze,
                "#f6f9ff",
            )
    field = mix("#9ccf6a", "#d9c266", float(rng.random()))
    hill(canvas, rng, horizon - 0.005, 0.022, mix(field, light.haze, 0.3), field)
    canvas.wash((field, mix(field, "#4f8f4a", 0.5)), horizon + 0.035, 1)
    eye = float(rng.uniform(0.42, 0.58))
    top = horizon + 0.03

    def across(depth: float, lane: float) -> tuple[float, float]:
        """The point at depth 0 (horizon) .. 1 (lower edge), `lane` -1..1 across the road."""
        return eye + (0.5 - eye) * depth + lane * (0.012 + 0.42 * depth), top + (1.02 - top) * depth

    canvas.poly([across(0, -1.16), across(0, 1.16), across(1, 1.16), across(1, -1.16)], "#e3d4b0", "#d0b98c")
    canvas.poly([across(0, -1), across(0, 1), across(1, 1), across(1, -1)], "#8b8f9f", "#5f6374")
    for lane in (-0.88, 0.88):
        canvas.poly(
            [across(0.05, lane - 0.03), across(0.05, lane + 0.03), across(1, lane + 0.03), across(1, lane - 0.03)],
            "#f4efe2",
        )
    for near in (0.12, 0.22, 0.38, 0.62, 0.95):
        far = near * 0.8
        canvas.poly([across(far, -0.045), across(far, 0.045), across(near, 0.045), across(near, -0.045)], "#ffd75a")
    for k in range(4):
        for side in (-1, 1):
            depth = 0.04 + 0.13 * k + float(rng.uniform(0, 0.06))
            x, y = across(depth, side * float(rng.uniform(1.7, 2.3)))
            if rng.random() < 0.75:
                tree(canvas, x, y, 0.1 + 0.5 * depth, "#62ac58", 0.02 * sway(time, 0.2 * k))
            else:
                bush(canvas, x, y, 0.03 + 0.12 * depth, "#6fb45a")
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.4
    canvas.rect(x - 0.012, 0.6, x + 0.012, 0.8, "#7d7f8c")
    canvas.poly([(x, 0.5), (x + 0.075, 0.575), (x, 0.65), (x - 0.075, 0.575)], "#ffc93d", "#f5b02f")
    canvas.poly(
        [
            (x - 0.012, 0.6),
            (x - 0.012, 0.575),
            (x - 0.03, 0.575),
            (x, 0.538),
            (x + 0.03, 0.575),
            (x + 0.012, 0.575),
            (x + 0.012, 0.6),
        ],
        "#4a4450",
    )


def playground(canvas: Canvas, rng: Rng, time: float) -> None:
    """A slide, a swing that swings, a sandpit and soft coloured ground."""
    light = pick_light(canvas, rng, night=0.05)
    horizon = float(rng.uniform(0.5, 0.55))
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    for k in range(6):
        tree(
            canvas,
            0.2 * k + float(rng.uniform(-0.05, 0.05)),
            horizon + 0.06,
            float(rng.uniform(0.2, 0.28)),
            mix("#74bd62", light.haze, 0.2),
        )
    canvas.wash(("#a2dc80", "#80c968"), horizon + 0.04, 0.74)
    ground = str(rng.choice(["#f4b183", "#8ecbe0", "#f2c96a"]))
    canvas.poly([(-0.02, 0.72), (1.02, 0.72), (1.02, 1.02), (-0.02, 1.02)], mix(ground, "#ffffff", 0.15), ground)
    canvas.oval(0.5, 0.94, 0.36, 0.09, mix(ground, "#ffffff", 0.35))
    side = float(rng.choice((-1, 1)))
    _swing(canvas, 0.5 - side * 0.3, 0.79, 0.42, time, float(rng.random()))
    _slide(canvas, 0.5 + side * 0.3, 0.81, 0.44, side, str(rng.choice(["#ef5f57", "#3f9fe0", "#f5a623"])))
    x = 0.5 - side * 0.42
    canvas.oval(x, 0.93, 0.13, 0.045, "#c98f52")
    canvas.oval(x, 0.922, 0.11, 0.035, "#f7dea0", "#ecca82")
    x = 0.5 + side * float(rng.uniform(0.36, 0.43))
    canvas.oval(x, 0.92, 0.042, 0.042, "#ff6f61", "#e04a52")
    canvas.oval(x - 0.012, 0.908, 0.014, 0.014, "#ffd0c8")


@together
def _swing(canvas: Canvas, x: float, foot: float, tall: float, time: float, phase: float) -> None:
    shadow(canvas, x, foot, 0.18)
    top, w = foot - tall, 0.17
    for side in (-1, 1):
        canvas.line([(x + side * w, top), (x + side * (w + 0.035), foot)], 0.026, "#4a90d9")
    canvas.rect(x - w - 0.02, top - 0.015, x + w + 0.02, top + 0.016, "#3a78c2", round_by=0.014)
    for k, dx in enumerate((-0.08, 0.08)):
        swing = 0.045 * sway(time, phase + 0.3 * k)
        seat = foot - 0.1 - 0.02 * abs(swing) / 0.045
        for rope in (-0.045, 0.045):
            canvas.line([(x + dx + rope, top), (x + dx + rope + swing, seat)], 0.01, "#7a7486")
        canvas.rect(
            x + dx + swing - 0.056,
            seat - 0.012,
            x + dx + swing + 0.056,
            seat + 0.014,
            "#ffb13d" if k else "#ef5f57",
            round_by=0.012,
        )


@together
def _slide(canvas: Canvas, x: float, foot: float, tall: float, side: float, color: str) -> None:
    """A ladder and platform towards the edge, the chute running towards the middle."""
    shadow(canvas, x - side * 0.04, foot, 0.2)
    top, deck = foot - tall, x + side * 0.12
    for dx in (-0.055, 0.055):
        canvas.rect(deck + dx - 0.013, top - 0.02, deck + dx + 0.013, foot, "#8a6fd0")
    for k in range(4):
        y = foot - 0.06 - 0.075 * k
        canvas.rect(deck - 0.055, y, deck + 0.055, y + 0.018, "#b9a3ec")
    canvas.poly([(deck - 0.09, top - 0.01), (deck, top - 0.1), (deck + 0.09, top - 0.01)], "#ffc93d")
    t = np.linspace(0, 1, 13)
    chute = np.stack([deck - side * (0.04 + 0.32 * t), foot - 0.02 - (tall * 0.66) * (1 - t) ** 1.25], 1)
    canvas.line(chute, 0.062, mix(color, "#3a1f3a", 0.25))
    canvas.line(chute - np.array([0, 0.014]), 0.044, color)
