"""Things many places share: skies, clouds, hills, water, weather, plants."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .canvas import Canvas, Color, mix, together
from .light import OVERCAST, Light

Rng = np.random.Generator
TAU = 2 * np.pi


def sway(time: float, phase: float = 0.0, turns: float = 1.0) -> float:
    """-1..1, smooth in the clip time; whole `turns` make a clip that loops."""
    return float(np.sin(TAU * (time * turns + phase)))


@together
def cloud(canvas: Canvas, x: float, y: float, size: float, colors: tuple[Color, Color], kind: int) -> None:
    """A puffy cloud about 2*size wide, its flat foot at y; `kind` 0..2 sets the silhouette."""
    puffs = (
        ((-0.62, 0.26), (-0.18, 0.46), (0.32, 0.38), (0.7, 0.22)),
        ((-0.66, 0.22), (-0.3, 0.36), (0.2, 0.5), (0.66, 0.27)),
        ((-0.55, 0.3), (0.0, 0.4), (0.52, 0.32)),
    )[kind]
    for shade, (color, drop, shrink) in enumerate(((colors[1], 0.0, 1.0), (colors[0], -0.09, 0.9))):
        base = y + drop * size
        canvas.rect(
            x - 0.88 * size * shrink,
            base - 0.3 * size,
            x + 0.9 * size * shrink,
            base + 0.02 * size,
            color,
            round_by=0.16 * size,
        )
        for dx, r in puffs:
            canvas.oval(
                x + dx * size - 0.03 * size * shade, base - r * 0.75 * size, r * size * shrink, r * size * shrink, color
            )


def clouds(canvas: Canvas, rng: Rng, light: Light, time: float, count: int, low: float) -> None:
    """`count` clouds between the top and `low`, drifting right; nearer (bigger) ones faster."""
    bare = canvas.unlit()
    for k in range(count):
        size = float(rng.uniform(0.07, 0.16))
        x = float((k + rng.uniform(0.1, 0.9)) / count) * 1.2 - 0.15
        y = float(rng.uniform(0.1, max(low, 0.14)))
        cloud(bare, x + time * size * 1.1, y, size, light.cloud, int(rng.integers(3)))


def stars(canvas: Canvas, rng: Rng, time: float, count: int, low: float, big: float = 1.0) -> None:
    """Round twinkling stars above `low`; each has its own phase."""
    bare = canvas.unlit()
    for _ in range(count):
        x, y, r, phase = rng.uniform(0, 1), rng.uniform(0, low), rng.uniform(0.006, 0.011), rng.random()
        bright = 0.65 + 0.35 * sway(time, phase, 2)
        bare.oval(float(x), float(y), r * big, r * big, "#fff6d8", alpha=bright)


def sky(canvas: Canvas, rng: Rng, light: Light, time: float, horizon: float, cloud_count: int | None = None) -> None:
    """Sky down to `horizon` with sun or moon, clouds, and stars at night."""
    bare = canvas.unlit()
    bare.wash(light.sky, 0, horizon)
    bare.wash((light.sky[-1], light.sky[-1]), horizon, 1)  # whatever lies in front may dip below
    x = float(rng.choice([rng.uniform(0.1, 0.32), rng.uniform(0.68, 0.9)]))
    y = float(rng.uniform(0.1, 0.2))
    if light.name in OVERCAST:
        pass
    elif light.name == "night":
        stars(canvas, rng, time, 14, horizon * 0.8)
        bare.glow(x, y, 0.2, "#cfdcff", 0.5)
        bare.oval(x, y, 0.055, 0.055, "#fffbe6", "#e2e4f2")
    elif light.name == "golden":
        y = max(horizon - rng.uniform(0.06, 0.16), 0.1)
        bare.glow(x, y, 0.34, "#fff0b8", 0.8)
        bare.oval(x, y, 0.07, 0.07, "#fff6cf", "#ffd77c")
    else:
        bare.glow(x, y, 0.24, "#fffbe0", 0.75)
        bare.oval(x, y, 0.055, 0.055, "#fff7c4", "#ffe07a")
    count = int(rng.integers(2, 5)) if cloud_count is None else cloud_count
    count += 2 * (light.name in OVERCAST)
    clouds(canvas, rng, light, time, count, horizon * 0.62)


def ridge_line(rng: Rng, level: float, swell: float, waves: float = 1.5) -> NDArray[np.float64]:
    """A rolling skyline, [33, 2], around height `level`, +-`swell`."""
    x = np.linspace(-0.02, 1.02, 33)
    first, second = rng.random(2) * TAU
    y = level - swell * (0.65 * np.sin(TAU * waves * x * 0.6 + first) + 0.35 * np.sin(TAU * waves * x + second))
    return np.stack([x, y], 1)


def hill(canvas: Canvas, rng: Rng, level: float, swell: float, color: Color, to: Color, waves: float = 1.5) -> None:
    """Rolling ground from a ridge at `level` down to the bottom of the picture."""
    line = ridge_line(rng, level, swell, waves)
    canvas.poly(np.concatenate([line, [(1.02, 1.02), (-0.02, 1.02)]]), color, to)


@together
def peak(canvas: Canvas, x: float, foot: float, wide: float, tall: float, color: Color, to: Color, snow: Color) -> None:
    """A mountain with a lit left side, a shaded right side and a snow cap."""
    top = foot - tall
    canvas.poly([(x - wide, foot), (x, top), (x + wide, foot)], color, to)
    canvas.poly(
        [(x, top), (x + wide, foot), (x + wide * 0.12, foot), (x - wide * 0.06, top + tall * 0.5)],
        mix(color, "#2a3558", 0.3),
        to,
    )
    w, h = wide * 0.33, tall * 0.33
    canvas.poly(
        [
            (x, top),
            (x + w, top + h),
            (x + w * 0.45, top + h * 0.8),
            (x, top + h * 1.2),
            (x - w * 0.45, top + h * 0.82),
            (x - w, top + h),
        ],
        snow,
    )


@together
def tree(canvas: Canvas, x: float, foot: float, tall: float, leaf: Color, lean: float = 0.0) -> None:
    """A round-crowned tree; `lean` moves the crown sideways (wind), in its own heights."""
    dark, light = mix(leaf, "#123a3a", 0.28), mix(leaf, "#f6ff9a", 0.3)
    canvas.poly(
        [
            (x - 0.055 * tall, foot),
            (x - 0.035 * tall, foot - 0.5 * tall),
            (x + 0.035 * tall, foot - 0.5 * tall),
            (x + 0.055 * tall, foot),
        ],
        "#7d5238",
        "#95663f",
    )
    x, y = x + lean * tall, foot - 0.66 * tall
    for dx, dy, r in ((-0.2, 0.1, 0.21), (0.2, 0.1, 0.21), (0, 0, 0.3)):
        canvas.oval(x + dx * tall, y + dy * tall, r * tall, r * tall, dark)
    for dx, dy, r in ((-0.19, 0.05, 0.18), (0.16, 0.05, 0.17), (-0.02, -0.05, 0.25)):
        canvas.oval(x + dx * tall, y + dy * tall, r * tall, r * tall, leaf)
    canvas.oval(x - 0.09 * tall, y - 0.13 * tall, 0.12 * tall, 0.1 * tall, light)


@together
def pine(canvas: Canvas, x: float, foot: float, tall: float, leaf: Color, snow: Color | None = None) -> None:
    """A fir tree of three tiers, each capped with `snow` if that is given."""
    canvas.rect(x - 0.04 * tall, foot - 0.16 * tall, x + 0.04 * tall, foot, "#74503a")
    for k in range(3):
        y, w = foot - (0.1 + 0.25 * k) * tall, (0.3 - 0.065 * k) * tall
        top = y - 0.4 * tall
        canvas.poly(
            [(x - w, y), (x, top), (x + w, y), (x, y + 0.035 * tall)],
            mix(leaf, "#d8ffb0", 0.16),
            mix(leaf, "#0c2f38", 0.22),
        )
        if snow is not None:
            canvas.poly(
                [
                    (x, top),
                    (x + w * 0.55, top + 0.24 * tall),
                    (x + w * 0.2, top + 0.2 * tall),
                    (x - w * 0.1, top + 0.27 * tall),
                    (x - w * 0.55, top + 0.24 * tall),
                ],
                snow,
            )


@together
def bush(canvas: Canvas, x: float, foot: float, size: float, leaf: Color) -> None:
    """A low shrub about 2*size wide, standing on `foot`."""
    dark = mix(leaf, "#123a3a", 0.25)
    for dx, r, color in (
        (-0.6, 0.42, dark),
        (0.6, 0.42, dark),
        (0.05, 0.62, leaf),
        (-0.12, 0.3, mix(leaf, "#f6ff9a", 0.25)),
    ):
        lift = 0.75 if r < 0.35 else 0.3
        canvas.oval(x + dx * size, foot - lift * size, r * size, r * size, color)
    canvas.rect(x - size, foot - 0.3 * size, x + size, foot + 0.08 * size, dark, round_by=0.16 * size)


@together
def flower(canvas: Canvas, x: float, foot: float, size: float, petal: Color, lean: float = 0.0) -> None:
    """A five-petalled flower on a stem; `size` is the whole height."""
    head, y, r = x + lean * size, foot - size, size * 0.2
    canvas.line([(x, foot), (head, y)], max(size * 0.09, 0.008), "#4c9a4a")
    canvas.oval(x + 0.16 * size, foot - 0.35 * size, 0.17 * size, 0.07 * size, "#5cad54", tilt=-0.6)
    for k in range(5):
        angle = TAU * k / 5
        canvas.oval(head + r * np.cos(angle), y + r * np.sin(angle), r * 0.82, r * 0.82, petal)
    canvas.oval(head, y, r * 0.7, r * 0.7, "#ffd64d" if petal != "#ffd84d" else "#f08a3c")


@together
def shadow(canvas: Canvas, x: float, y: float, wide: float, alpha: float = 0.3) -> None:
    """A soft contact shadow on the ground."""
    canvas.glow(x, y, wide, "#1d2440", alpha, flat=0.28)


def falling(canvas: Canvas, rng: Rng, time: float, count: int, size: float, passes: int, color: Color) -> None:
    """Snow: round flakes that fall `passes` picture heights per clip (whole, so it loops)."""
    bare = canvas.unlit()
    for _ in range(count):
        x, start, scale, phase = rng.random(4)
        radius = size * (0.6 + 0.6 * scale)
        y = (start + time * passes) % 1.0 * 1.1 - 0.05
        bare.oval(float(x + 0.025 * sway(time, phase)), float(y), radius, radius, color, alpha=0.9)


def rain(canvas: Canvas, rng: Rng, time: float, count: int) -> None:
    """Slanted soft rain streaks, three picture heights per clip."""
    bare = canvas.unlit()
    for _ in range(count):
        x, start, scale = rng.random(3)
        y = (start + time * 3) % 1.0 * 1.3 - 0.2
        x, long = x * 1.1 - 0.12 * y, 0.06 + 0.05 * scale
        bare.line([(x, y), (x - 0.18 * long, y + long)], 0.009, "#e4f1fb", alpha=0.5)


@together
def flame(canvas: Canvas, x: float, foot: float, size: float, time: float, phase: float = 0.0) -> None:
    """A flickering fire in three tongues of colour with a warm glow."""
    bare = canvas.unlit()
    bare.glow(x, foot - 0.4 * size, size * (2.0 + 0.15 * sway(time, phase, 3)), "#ffb347", 0.5)
    for k, (color, scale) in enumerate((("#ff7a2f", 1.0), ("#ffab38", 0.7), ("#ffe587", 0.4))):
        tall = size * scale * (1 + 0.12 * sway(time, phase + 0.2 * k, 3))
        tip, w = 0.14 * size * sway(time, phase + 0.13 * k, 2), 0.36 * size * scale
        bare.poly(
            [
                (x - w * 0.6, foot),
                (x - w, foot - 0.3 * tall),
                (x - w * 0.5, foot - 0.65 * tall),
                (x + tip, foot - tall),
                (x + w * 0.6, foot - 0.6 * tall),
                (x + w, foot - 0.28 * tall),
                (x + w * 0.6, foot),
            ],
            color,
        )


@together
def steam(canvas: Canvas, x: float, y: float, time: float) -> None:
    """Three soft puffs rising from (x, y), fading in and out so that none pops."""
    for k in range(3):
        age = (time * 2 + k / 3) % 1.0
        canvas.glow(
            x + 0.015 * sway(age, k / 3),
            y - 0.16 * age,
            0.035 + 0.04 * age,
            "#ffffff",
            0.75 * float(np.sin(np.pi * age)),
        )
