"""Above the ground: sky, night sky, outer space."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, cloud, hill, ridge_line, stars, sway
from .canvas import Canvas, Color, mix, together
from .light import DAY, GOLDEN, MORNING, NIGHT


def sky(canvas: Canvas, rng: Rng, time: float) -> None:
    """High among the clouds: big cumulus all around, a soft cloud floor, maybe a rainbow."""
    value = rng.random()
    if canvas.light is None:
        canvas.light = DAY if value < 0.5 else MORNING if value < 0.75 else GOLDEN
    light = canvas.light
    canvas.relight(light.tint)  # for those who fly here
    bare = canvas.unlit()
    bare.wash((*light.sky, mix(light.sky[-1], "#ffffff", 0.5)), 0, 1)
    x = float(rng.uniform(0.15, 0.85))
    bare.glow(x, 0.14, 0.32, "#fffbe0", 0.8)
    if rng.random() < 0.3:
        arch = float(rng.uniform(0.3, 0.7))
        angles = np.linspace(np.pi, TAU, 25)
        for k, color in enumerate(("#ff8a80", "#ffc46b", "#fff08a", "#9be39a", "#8cc4ff", "#c3a5f5")):
            r = 0.5 - 0.024 * k
            bare.line(np.stack([arch + r * np.cos(angles), 0.75 + r * np.sin(angles)], 1), 0.026, color, alpha=0.6)
    for k in range(5):
        size = float(rng.uniform(0.09, 0.15))
        start = 0.2 * k + float(rng.uniform(-0.05, 0.1))
        pair = (mix(light.cloud[0], light.sky[1], 0.3), mix(light.cloud[1], light.sky[1], 0.35))
        cloud(bare, start + 0.06 * time, float(rng.uniform(0.16, 0.66)), size, pair, int(rng.integers(3)))
    for side in (-1, 1):
        start = 0.5 + side * float(rng.uniform(0.3, 0.46))
        cloud(
            bare,
            start + 0.09 * time - 0.04,
            float(rng.uniform(0.3, 0.72)),
            float(rng.uniform(0.18, 0.26)),
            light.cloud,
            int(rng.integers(3)),
        )
    for k in range(6):
        start, r = 0.2 * k + float(rng.uniform(-0.06, 0.06)), float(rng.uniform(0.13, 0.19))
        bare.oval(start + 0.05 * time - 0.03, 0.98 + 0.05 * (k % 2), r, r, light.cloud[0], light.cloud[1])


def night_sky(canvas: Canvas, rng: Rng, time: float) -> None:
    """A starry night over dark hills: big moon, milky band, at times a shooting star."""
    canvas.relight(NIGHT.tint)  # all that is drawn here glows or is dark already; those who stand in it are lit
    bare = canvas.unlit()
    top = mix("#0b1238", "#1a0f3f", float(rng.random()))
    bare.wash((top, "#1e2c6e", "#3d4f9c", "#6d74b8"), 0, 0.9)
    lean = float(rng.choice((-1, 1)))
    for k in range(5):
        share = k / 4 - 0.5
        bare.glow(0.5 + lean * share * 0.9, 0.36 + share * 0.55, 0.24, "#8f92e0", 0.22)
    stars(canvas, rng, time, 34, 0.7, 1.1)
    for _ in range(3):
        x, y, phase = float(rng.uniform(0.1, 0.9)), float(rng.uniform(0.08, 0.5)), float(rng.random())
        r = 0.026 * (1 + 0.25 * sway(time, phase, 2))
        bare.glow(x, y, 0.05, "#dfe6ff", 0.5)
        bare.poly(
            [
                (x, y - r),
                (x + 0.25 * r, y - 0.25 * r),
                (x + r, y),
                (x + 0.25 * r, y + 0.25 * r),
                (x, y + r),
                (x - 0.25 * r, y + 0.25 * r),
                (x - r, y),
                (x - 0.25 * r, y - 0.25 * r),
            ],
            "#ffffff",
        )
    x, y, r = (
        0.5 - lean * float(rng.uniform(0.2, 0.34)),
        float(rng.uniform(0.16, 0.28)),
        float(rng.uniform(0.075, 0.11)),
    )
    bare.glow(x, y, r * 3, "#cfd9ff", 0.5)
    bare.oval(x, y, r, r, "#fffbe2", "#e6e3f2")
    for dx, dy, scale in ((-0.3, -0.2, 0.24), (0.3, 0.15, 0.3), (-0.1, 0.5, 0.17)):
        bare.oval(x + dx * r, y + dy * r, scale * r, scale * r, "#dcdae6")
    hill(bare, rng, 0.78, 0.05, "#2a3474", "#1c2558")
    hill(bare, rng, 0.88, 0.03, "#1b2454", "#131a40", 1.0)


def outer_space(canvas: Canvas, rng: Rng, time: float) -> None:
    """Deep space: coloured nebula, ringed and striped planets, stars; at times lunar ground."""
    bare = canvas.unlit()
    bare.wash(("#0a0a26", "#191544", "#0d0f33"), 0, 1)
    tints = ("#8a3fd1", "#d1468f", "#2f6fe0", "#1fa6a6", "#e0764a")
    for _ in range(4):
        bare.glow(
            float(rng.uniform(0, 1)),
            float(rng.uniform(0.05, 0.9)),
            float(rng.uniform(0.25, 0.42)),
            tints[int(rng.integers(5))],
            0.5,
        )
    stars(canvas, rng, time, 30, 1.0, 0.9)
    side = float(rng.choice((-1, 1)))
    palette = [("#ffb870", "#d9663f"), ("#7fd1f7", "#2f66c4"), ("#f2a1c9", "#9c4fae"), ("#b6e69a", "#3f9a7e")]
    order = rng.permutation(4)
    _planet(
        bare,
        0.5 + side * float(rng.uniform(0.24, 0.32)),
        float(rng.uniform(0.2, 0.28)),
        float(rng.uniform(0.13, 0.17)),
        palette[int(order[0])],
        True,
    )
    drift = 0.015 * sway(time)
    _planet(
        bare,
        0.5 - side * float(rng.uniform(0.25, 0.38)) + drift,
        float(rng.uniform(0.14, 0.5)),
        float(rng.uniform(0.05, 0.08)),
        palette[int(order[1])],
        False,
    )
    if rng.random() < 0.5:
        line = ridge_line(rng, 0.86, 0.02)
        bare.poly(np.concatenate([line, [(1.02, 1.02), (-0.02, 1.02)]]), "#c9c6da", "#8582a3")
        for _ in range(3):
            x = 0.5 + float(rng.choice((-1, 1))) * float(rng.uniform(0.2, 0.46))
            bare.oval(x, float(rng.uniform(0.91, 0.97)), 0.06, 0.018, "#8f8cae", "#b3b0c9")
    else:
        _planet(bare, 0.5 - side * 0.4, float(rng.uniform(0.86, 0.95)), 0.2, palette[int(order[2])], False)
    for k in range(2):
        x = (float(rng.random()) + (0.1 + 0.05 * k) * time) % 1.2 - 0.1
        bare.oval(x, float(rng.uniform(0.3, 0.75)), 0.024, 0.019, "#a99a9a", "#6b5f72", tilt=0.5)


@together
def _planet(canvas: Canvas, x: float, y: float, r: float, colors: tuple[Color, Color], ringed: bool) -> None:
    """A shaded globe with two belts; `ringed` adds a ring that passes behind and in front."""
    angles = np.linspace(0, np.pi, 21)
    back = np.stack([x + 1.8 * r * np.cos(angles), y - 0.42 * r * np.sin(angles) - 0.25 * r * np.cos(angles)], 1)
    front = np.stack([x + 1.8 * r * np.cos(angles), y + 0.42 * r * np.sin(angles) - 0.25 * r * np.cos(angles)], 1)
    if ringed:
        canvas.line(back, 0.2 * r, "#d9c4a8", alpha=0.9)
    canvas.glow(x, y, r * 1.5, colors[0], 0.4)
    canvas.oval(x, y, r, r, colors[0], colors[1])
    for dy, half in ((-0.3, 0.9), (0.25, 0.93)):
        canvas.oval(x, y + dy * r, half * r, 0.13 * r, mix(colors[0], colors[1], 0.75), alpha=0.55)
    canvas.glow(x - 0.35 * r, y - 0.4 * r, 0.6 * r, "#ffffff", 0.45)
    if ringed:
        canvas.line(front, 0.2 * r, "#f7e4c4")
