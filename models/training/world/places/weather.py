"""What falls, drifts and blows between a place and who looks at it, as layers that move and loop."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, falling, sway
from .canvas import Canvas

_LEAVES = ("#e0a23c", "#c8693a", "#8fae4a")


def fall(canvas: Canvas, weather: str, seed: int, time: float) -> None:
    """Draws the weather over a finished place. ValueError: there is no such weather."""
    rng = np.random.default_rng(seed)
    if weather == "in the rain":
        _rain(canvas, rng, time)
    elif weather == "in the snow":
        _snow(canvas, rng, time)
    elif weather == "in fog":
        _fog(canvas, time)
    elif weather == "in the wind":
        _wind(canvas, rng, time)
    else:
        raise ValueError(f"{weather} is no weather")


def _rain(canvas: Canvas, rng: Rng, time: float) -> None:
    """Slanted streaks, near ones longer, and rings where they meet the ground."""
    bare = canvas.unlit()
    for _ in range(44):
        x, start, near = (float(value) for value in rng.random(3))
        y = (start + time * 3) % 1.0 * 1.3 - 0.2
        long = 0.06 + 0.08 * near
        at = x * 1.15 - 0.14 * y
        bare.line([(at, y), (at - 0.18 * long, y + long)], 0.006 + 0.006 * near, "#eef6fd", alpha=0.55)
    for _ in range(9):
        x, y, phase = float(rng.random()), float(rng.uniform(0.84, 0.98)), float(rng.random())
        age = (time * 3 + phase) % 1.0
        bare.oval(x, y, 0.012 + 0.028 * age, 0.004 + 0.008 * age, "#f2f9ff", alpha=0.6 * (1 - age))


def _snow(canvas: Canvas, rng: Rng, time: float) -> None:
    """Large flakes near, small ones far, and a white ground."""
    bare = canvas.unlit()
    for k in range(6):
        bare.glow(0.1 + 0.16 * k, 0.99, 0.2, "#ffffff", 0.75, flat=0.5)
    falling(canvas, rng, time, 34, 0.011, 1, "#ffffff")
    falling(canvas, rng, time, 14, 0.019, 2, "#ffffff")


def _fog(canvas: Canvas, time: float) -> None:
    """A veil that is thickest at the horizon, and banks that drift across it."""
    bare = canvas.unlit()
    bare.rect(-0.02, -0.02, 1.02, 1.02, "#dfe5e9", alpha=0.42)
    for k in range(7):
        y = 0.36 + 0.09 * k
        x = (0.37 * k + (0.18 if k % 2 else -0.18) * time) % 1.2 - 0.1
        bare.glow(x + 0.02 * sway(time, 0.2 * k), y, 0.42, "#eef2f4", 0.5, flat=0.26)


def _wind(canvas: Canvas, rng: Rng, time: float) -> None:
    """Leaves that tumble across, and streaks of air."""
    bare = canvas.unlit()
    for _ in range(7):
        x, y, speed = float(rng.random()), float(rng.uniform(0.12, 0.85)), int(rng.integers(1, 3))
        at = (x + speed * time) % 1.0 * 1.5 - 0.35
        t = np.linspace(0, 1, 9)
        bare.line(np.stack([at + 0.2 * t, y + 0.012 * np.sin(t * 6)], 1), 0.006, "#ffffff", alpha=0.6)
    for _ in range(14):
        x, y, phase = (float(value) for value in rng.random(3))
        at = (x + time * 2) % 1.0 * 1.2 - 0.1
        height = 0.15 + 0.75 * y + 0.05 * sway(time, phase, 2)
        canvas.oval(at, height, 0.017, 0.009, _LEAVES[int(rng.integers(3))], tilt=6.28 * (2 * time + phase))
