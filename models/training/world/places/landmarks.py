"""Places people come to see: stadium, stage, castle."""

from __future__ import annotations

import numpy as np

from .brushes import TAU, Rng, bush, hill, pine, sky, sway
from .canvas import Canvas, Color, mix, together
from .furniture import boards
from .light import Light, pick_light


def stadium(canvas: Canvas, rng: Rng, time: float) -> None:
    """A football pitch with striped grass, a goal, full stands, floodlights, waving flags."""
    light = pick_light(canvas, rng, night=0.35)
    night = light.name == "night"
    sky(canvas, rng, light, time, 0.4, cloud_count=2)
    # Floodlights keep the ground bright, so only the sky knows that it is night.
    canvas.relight((0.9, 0.9, 0.95) if night else (1, 1, 1))
    main = str(rng.choice(["#e0554f", "#3f7fd0", "#f0a93c", "#8a5fc0"]))
    canvas.poly([(-0.02, 0.2), (0.5, 0.27), (1.02, 0.2), (1.02, 0.6), (-0.02, 0.6)], "#8b93a8", "#6f7890")
    for row in range(4):
        y = 0.28 + 0.068 * row
        for k in range(13):
            x = (k + 0.5 * (row % 2)) / 12
            y_head = y + 0.007 * sway(time, float(rng.random()), 2) + 0.02 * (1 - abs(2 * x - 1))
            shirt = mix((main, "#fdf3e0", main)[int(rng.integers(3))], "#6f7890", 0.15)
            skin = ("#f2cf9a", "#d9a06c", "#a8724c")[int(rng.integers(3))]
            canvas.oval(x, y_head + 0.03, 0.036, 0.028, shirt)
            canvas.oval(x, y_head - 0.004, 0.02, 0.022, skin)
        canvas.poly(
            [
                (-0.02, y + 0.025),
                (0.5, y + 0.043),
                (1.02, y + 0.025),
                (1.02, y + 0.04),
                (0.5, y + 0.058),
                (-0.02, y + 0.04),
            ],
            "#7b849c",
        )
    canvas.poly(
        [(-0.02, 0.14), (0.5, 0.22), (1.02, 0.14), (1.02, 0.205), (0.5, 0.275), (-0.02, 0.205)], "#f4f6fa", "#cfd6e2"
    )
    canvas.wash((main, mix(main, "#1f2440", 0.3)), 0.555, 0.605)
    for k in range(4):
        canvas.rect(0.04 + 0.25 * k, 0.567, 0.2 + 0.25 * k, 0.593, "#fff6e8", round_by=0.01, alpha=0.85)
    canvas.wash(("#79c65c", "#58b04d"), 0.605, 1)
    for k in range(-5, 6, 2):
        canvas.poly(
            [
                (0.5 + 0.13 * k, 0.605),
                (0.5 + 0.13 * (k + 1), 0.605),
                (0.5 + 0.24 * (k + 1), 1.02),
                (0.5 + 0.24 * k, 1.02),
            ],
            "#8ed76c",
            "#6cc45a",
        )
    _goal(canvas, 0.5 + float(rng.choice((-0.26, 0.0, 0.26))), 0.655)
    canvas.rect(-0.02, 0.652, 1.02, 0.664, "#f4fff0")
    canvas.line([(0.14, 0.66), (0.06, 0.78), (0.94, 0.78), (0.86, 0.66)], 0.013, "#f4fff0")
    for x in (0.1, 0.9):
        _floodlight(canvas, x, 0.24, time, night)
    for x in (0.3, 0.7):
        with canvas.around(x, 0.275):
            _flag(canvas, x, 0.2, 0.13, main, time, x)


@together
def _floodlight(canvas: Canvas, x: float, foot: float, time: float, lit: bool) -> None:
    """Three lamps on a mast."""
    bare = canvas.unlit()
    canvas.rect(x - 0.012, foot - 0.14, x + 0.012, foot, "#5a6378")
    canvas.rect(x - 0.075, foot - 0.21, x + 0.075, foot - 0.125, "#4c556b", round_by=0.012)
    if lit:
        bare.glow(x, foot - 0.17, 0.26, "#fffbe0", 0.55 + 0.06 * sway(time, x, 2))
    for k in range(3):
        bare.oval(x - 0.046 + 0.046 * k, foot - 0.168, 0.019, 0.024, "#fffef2")


@together
def _flag(canvas: Canvas, x: float, foot: float, size: float, color: Color, time: float, phase: float) -> None:
    """A pole with a cloth that ripples; `size` is the pole's height."""
    canvas.rect(x - 0.006, foot - size, x + 0.006, foot, "#6b6478")
    t = np.linspace(0, 1, 9)
    ripple = 0.08 * size * np.sin(TAU * (t - 2 * time + phase)) * t
    upper = np.stack([x + 0.75 * size * t, foot - 0.98 * size + ripple], 1)
    lower = upper + np.stack([np.zeros(9), np.full(9, 0.44 * size)], 1)
    canvas.poly(np.concatenate([upper, lower[::-1]]), color)


@together
def _goal(canvas: Canvas, x: float, foot: float) -> None:
    canvas.poly([(x - 0.1, foot), (x - 0.1, foot - 0.1), (x + 0.1, foot - 0.1), (x + 0.1, foot)], "#e8f2f6", alpha=0.5)
    for dx in (-0.1, 0.1):
        canvas.rect(x + dx - 0.009, foot - 0.11, x + dx + 0.009, foot, "#ffffff")
    canvas.rect(x - 0.109, foot - 0.117, x + 0.109, foot - 0.098, "#ffffff")


def castle(canvas: Canvas, rng: Rng, time: float) -> None:
    """A fairy-tale castle on a hill: round towers with pointed roofs, gate, flying flags."""
    light = pick_light(canvas, rng, night=0.18)
    horizon = 0.6
    sky(canvas, rng, light, time, horizon)
    canvas.relight(light.tint)
    hill(canvas, rng, 0.56, 0.05, mix("#8fc08a", light.haze, 0.35), "#84bf74")
    stone = mix("#d9d3dc", "#e8d3b5", float(rng.random()))
    roof = str(rng.choice(["#5a78c8", "#c8555f", "#7f5fc0", "#3f9a94"]))
    flag = "#ffcf4a" if roof != "#c8555f" else "#5aa0e8"
    middle = float(rng.uniform(0.44, 0.56))
    for dx, wide, top in ((-0.14, 0.048, 0.33), (0.14, 0.048, 0.34), (0.0, 0.062, 0.27)):
        _tower(canvas, middle + dx, wide, top, 0.64, mix(stone, light.haze, 0.15), roof, light)
        with canvas.around(middle + dx, 0.64):
            _flag(canvas, middle + dx, top - 0.2 * (wide / 0.06) + 0.04, 0.11, flag, time, dx)
    _battlements(canvas, middle - 0.3, middle + 0.3, 0.47, 0.71, stone)
    for dx in (-0.31, 0.31):
        _tower(canvas, middle + dx, 0.075, 0.39, 0.73, stone, roof, light)
        with canvas.around(middle + dx, 0.73):
            _flag(canvas, middle + dx, 0.2, 0.1, flag, time, dx + 0.4)
    canvas.rect(middle - 0.085, 0.53, middle + 0.085, 0.72, mix(stone, "#6a6078", 0.35), round_by=0.08)
    canvas.rect(middle - 0.062, 0.56, middle + 0.062, 0.8, "#7a5038", "#5a3a2c", round_by=0.06)
    hill(canvas, rng, 0.735, 0.01, "#95d376", "#62b058", 1.0)
    canvas.poly([(middle - 0.065, 0.715), (middle + 0.065, 0.715), (0.74, 1.02), (0.26, 1.02)], "#f0dfba", "#dcc192")
    for side in (-1, 1):
        bush(canvas, 0.5 + side * float(rng.uniform(0.36, 0.46)), 0.85, 0.09, "#5fb05c")
        pine(canvas, 0.5 + side * 0.48, 0.83, float(rng.uniform(0.24, 0.34)), "#3f8f62")


def _battlements(canvas: Canvas, x0: float, x1: float, top: float, foot: float, stone: Color) -> None:
    canvas.rect(x0, top, x1, foot, stone, mix(stone, "#6a6080", 0.3))
    wide = (x1 - x0) / 11
    for k in range(0, 11, 2):
        canvas.rect(x0 + wide * k, top - 0.035, x0 + wide * (k + 1), top + 0.01, stone)


def _tower(
    canvas: Canvas, x: float, wide: float, top: float, foot: float, stone: Color, roof: Color, light: Light
) -> None:
    """A round tower `2 * wide` across with a cone roof and a window that is lit at night."""
    canvas.rect(x - wide, top, x + wide, foot, stone, mix(stone, "#6a6080", 0.25))
    canvas.rect(x + 0.35 * wide, top, x + wide, foot, mix(stone, "#5f5578", 0.2), mix(stone, "#5f5578", 0.4))
    canvas.poly(
        [(x - 1.3 * wide, top + 0.01), (x, top - 2.6 * wide), (x + 1.3 * wide, top + 0.01)],
        mix(roof, "#ffffff", 0.15),
        roof,
    )
    canvas.poly(
        [(x, top - 2.6 * wide), (x + 1.3 * wide, top + 0.01), (x + 0.3 * wide, top + 0.01)], mix(roof, "#2a2048", 0.25)
    )
    night = light.name == "night"
    pane = canvas.unlit() if night else canvas
    pane.rect(
        x - 0.28 * wide,
        top + 0.05,
        x + 0.28 * wide,
        top + 0.05 + 1.1 * wide,
        "#ffd77a" if night else "#6b6a8c",
        round_by=0.28 * wide,
    )


def stage(canvas: Canvas, rng: Rng, time: float) -> None:
    """Theatre or concert stage: curtains, wooden boards, spotlights that sweep slowly."""
    cloth = ("#c2303f", "#a82a5c", "#6a3aa8", "#c2452f")[int(rng.integers(4))]
    concert = bool(rng.random() < 0.4)
    back = ("#2b2350", "#3a1f48", "#1f2c56")[int(rng.integers(3))]
    line = 0.72
    canvas.wash((mix(back, "#000018", 0.3), back, mix(back, "#a86fc0", 0.35)), 0, line)
    floor = "#c58a55"
    canvas.wash((mix(floor, "#3a1f30", 0.4), floor), line, 0.955)
    boards(canvas, mix(floor, "#5a3028", 0.15), line)
    canvas.wash(("#8a5636", "#6a3f2c"), 0.955, 1.0)
    if concert:
        for x in (0.27, 0.73):
            canvas.rect(x - 0.06, line - 0.26, x + 0.06, line + 0.02, "#2c2e3e", "#20222e", round_by=0.012)
            for y, r in ((-0.19, 0.032), (-0.08, 0.047)):
                canvas.oval(x, line + y, r, r, "#5a5f78")
                canvas.oval(x, line + y, r * 0.5, r * 0.5, "#33364a")
    tints = ("#fff2b8", "#ffe3f4", "#c8f0ff") if not concert else ("#ff8fd0", "#8fd8ff", "#ffe07a")
    for k, x in enumerate((0.24, 0.5, 0.76)):
        aim = 0.5 + (x - 0.5) * 0.5 + 0.07 * sway(time, 0.33 * k + float(rng.random()) * 0.2)
        canvas.poly([(x - 0.02, 0.1), (x + 0.02, 0.1), (aim + 0.16, 0.88), (aim - 0.16, 0.88)], tints[k], alpha=0.22)
        canvas.oval(aim, 0.88, 0.17, 0.04, tints[k], alpha=0.35)
        canvas.glow(x, 0.11, 0.09, tints[k], 0.8)
    for side in (-1, 1):
        _drape(canvas, side, cloth, time)
    for k in range(6):
        x = 0.1 + 0.16 * k
        canvas.oval(x, 0.055, 0.1, 0.085, mix(cloth, "#ffffff", 0.12) if k % 2 else cloth, mix(cloth, "#300818", 0.35))
    canvas.rect(-0.02, -0.02, 1.02, 0.045, mix(cloth, "#300818", 0.3))
    canvas.rect(-0.02, 0.035, 1.02, 0.055, "#f2c65a")
    for k in range(6):
        x = 0.1 + 0.16 * k
        canvas.oval(x, 0.968, 0.022, 0.018, "#fff3c0")


def _drape(canvas: Canvas, side: int, cloth: Color, time: float) -> None:
    """Four heavy folds of curtain at one side, their hems stirring."""
    for k in range(4):
        a, b = 0.5 + side * (0.52 - 0.055 * k), 0.5 + side * (0.52 - 0.055 * (k + 1))
        hem = 0.006 * sway(time, 0.2 * k) + side * 0.012 * (3 - k)
        shade = mix(cloth, "#ffffff", 0.14) if k % 2 else mix(cloth, "#300818", 0.22)
        canvas.poly([(a, 0.04), (b, 0.04), (b + hem, 0.9), (a + hem, 0.9)], shade, mix(shade, "#300818", 0.3))
