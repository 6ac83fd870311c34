"""Parts that rooms are built from: walls, floors, windows, curtains, lamps, plants, pictures."""

from __future__ import annotations

import numpy as np

from .brushes import Rng, cloud, shadow, stars, sway
from .canvas import Canvas, Color, mix, together
from .light import NIGHT, Light, pick_light


def room(canvas: Canvas, wall: Color, floor: Color, line: float) -> None:
    """Wall down to `line` with a skirting board, floor below it."""
    canvas.wash((mix(wall, "#ffffff", 0.14), wall), 0, line)
    canvas.wash((mix(floor, "#3a2433", 0.12), floor, mix(floor, "#ffffff", 0.14)), line, 1)
    canvas.rect(-0.01, line - 0.025, 1.01, line + 0.006, mix(wall, "#ffffff", 0.6))


def boards(canvas: Canvas, floor: Color, line: float) -> None:
    """Wide floor boards in perspective."""
    for k in range(-6, 6, 2):
        canvas.poly(
            [
                (0.5 + 0.13 * k, line + 0.006),
                (0.5 + 0.13 * (k + 1), line + 0.006),
                (0.5 + 0.24 * (k + 1), 1.02),
                (0.5 + 0.24 * k, 1.02),
            ],
            mix(floor, "#5a3020", 0.1),
            mix(floor, "#fff0d8", 0.1),
        )


def pick_indoor_light(canvas: Canvas, rng: Rng, night: float = 0.2) -> Light:
    """The light outside the windows; at night the room itself is lamp-lit, only a bit dimmer."""
    light = pick_light(canvas, rng, night)
    r, g, b = light.tint
    tint = (0.93, 0.84, 0.79) if light is NIGHT else (0.75 + r / 4, 0.75 + g / 4, 0.75 + b / 4)
    canvas.relight(tint)
    return light


def window(
    canvas: Canvas,
    rng: Rng,
    light: Light,
    time: float,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    frame: Color = "#fffaf2",
) -> None:
    """A window whose view has a drifting cloud (or twinkling stars) over green hills."""
    with canvas.around((x0 + x1) / 2, y1):
        _window(canvas, rng, light, time, x0, y0, x1, y1, frame)


def _window(
    canvas: Canvas,
    rng: Rng,
    light: Light,
    time: float,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    frame: Color,
) -> None:
    bare = canvas.unlit()
    view = canvas.blank()
    view.wash(light.sky, y0, y1)
    high = y1 - y0
    if light is NIGHT:
        stars(view, np.random.default_rng(int(rng.integers(1 << 30))), time, 24, 1.0)
        view.oval(x0 + 0.7 * (x1 - x0), y0 + 0.28 * high, 0.03, 0.03, "#fffbe2")
    else:
        for k in range(2):
            at = float(rng.uniform(0, 0.4)) + 0.5 * k + 0.25 * time - 0.1
            cloud(view, x0 + at * (x1 - x0), y0 + high * (0.35 + 0.2 * k), 0.16 * (x1 - x0) + 0.02, light.cloud, k)
    hills = mix("#7fbf72", light.sky[0], 0.65 if light is NIGHT else 0.15)
    view.oval((x0 + x1) / 2 - 0.1, y1 + 0.06, 0.24, 0.06 + 0.25 * high, hills)
    (left, top), (right, bottom) = canvas.placed([(x0, y0), (x1, y1)]).round().astype(int).clip(0).tolist()
    rows, cols = slice(top, bottom), slice(left, right)
    bare.pixels[rows, cols] = view.pixels[rows, cols]
    for x in (x0, (x0 + x1) / 2, x1):
        canvas.rect(x - 0.011, y0 - 0.011, x + 0.011, y1 + 0.011, frame)
    for y in (y0, (y0 + y1) / 2, y1):
        canvas.rect(x0 - 0.011, y - 0.011, x1 + 0.011, y + 0.011, frame)
    canvas.rect(x0 - 0.035, y1, x1 + 0.035, y1 + 0.03, frame, mix(frame, "#8a7a80", 0.2), round_by=0.008)


@together
def curtain(canvas: Canvas, x: float, top: float, bottom: float, wide: float, color: Color, time: float) -> None:
    """A pair of curtains hung around the middle `x`, `wide` to each side, stirring a little."""
    for side in (-1, 1):
        breeze = 0.014 * sway(time, 0.15 * side)
        outer, inner = x + side * wide, x + side * wide * 0.68
        hem = inner - side * 0.01 + breeze
        canvas.poly(
            [
                (outer + side * 0.02, top),
                (inner - side * 0.03, top),
                (inner, (top + bottom) / 2),
                (hem, bottom),
                (outer + side * 0.03 + breeze * 0.5, bottom),
            ],
            mix(color, "#ffffff", 0.15),
            color,
        )
        fold = (outer + inner) / 2
        canvas.poly(
            [
                (fold - 0.012, top),
                (fold + 0.008, top),
                (fold + 0.014 + breeze, bottom),
                (fold - 0.014 + breeze, bottom),
            ],
            mix(color, "#40203a", 0.2),
        )
    canvas.rect(x - wide - 0.045, top - 0.014, x + wide + 0.045, top + 0.01, "#8a6248", round_by=0.012)


@together
def lamp(canvas: Canvas, x: float, foot: float, tall: float, shade: Color, lit: bool) -> None:
    """A standing or table lamp with a cloth shade."""
    canvas.rect(x - 0.009, foot - tall, x + 0.009, foot, "#8a6a55")
    canvas.oval(x, foot, 0.04, 0.012, "#75584a")
    w = 0.065
    if lit:
        canvas.unlit().glow(x, foot - tall, 0.24, "#ffdf9a", 0.65)
    top = foot - tall - 0.06
    (canvas.unlit() if lit else canvas).poly(
        [(x - 0.6 * w, top), (x + 0.6 * w, top), (x + w, top + 0.1), (x - w, top + 0.1)],
        mix(shade, "#ffffff", 0.45 if lit else 0.2),
        shade,
    )


@together
def plant(canvas: Canvas, x: float, foot: float, tall: float, pot: Color, wind: float = 0.0) -> None:
    """A potted plant with broad leaves."""
    shadow(canvas, x, foot, 0.35 * tall)
    for k, angle in enumerate((-2.6, -2.1, -1.57, -1.0, -0.5)):
        a = angle + 0.04 * wind
        long = tall * (0.62, 0.72, 0.78, 0.72, 0.6)[k]
        canvas.oval(
            x + 0.5 * long * np.cos(a),
            foot - 0.3 * tall + 0.5 * long * np.sin(a),
            0.5 * long,
            0.13 * long,
            mix("#3f9a5c", "#7cc66c", 0.5 * (k % 2)),
            tilt=a,
        )
    w = 0.19 * tall
    canvas.poly(
        [(x - w, foot - 0.34 * tall), (x + w, foot - 0.34 * tall), (x + 0.75 * w, foot), (x - 0.75 * w, foot)],
        mix(pot, "#ffffff", 0.15),
        pot,
    )


@together
def picture(canvas: Canvas, rng: Rng, x: float, y: float, wide: float, high: float) -> None:
    """A framed picture of a landscape."""
    canvas.rect(x - wide / 2 - 0.015, y - high / 2 - 0.015, x + wide / 2 + 0.015, y + high / 2 + 0.015, "#b98a5a")
    color = ("#9fd0e8", "#f7c59a", "#c9b8e8")[int(rng.integers(3))]
    canvas.rect(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2, color, "#fff0d8")
    canvas.poly(
        [
            (x - wide / 2, y + high / 2),
            (x - 0.15 * wide, y - 0.1 * high),
            (x + 0.1 * wide, y + 0.25 * high),
            (x + 0.25 * wide, y),
            (x + wide / 2, y + high / 2),
        ],
        "#7aa890",
    )


@together
def rug(canvas: Canvas, x: float, y: float, wide: float, color: Color) -> None:
    """An oval rug with a lighter middle: calm ground for a character."""
    canvas.oval(x, y, wide, 0.26 * wide, color)
    canvas.oval(x, y, wide * 0.84, 0.21 * wide, mix(color, "#fff6e6", 0.45))
