"""Rooms of a home: bedroom, kitchen, living room."""

from __future__ import annotations

from .brushes import Rng, flame, shadow, steam, sway
from .canvas import Canvas, Color, mix, together
from .furniture import boards, curtain, lamp, pick_indoor_light, picture, plant, room, rug, window
from .light import NIGHT


def bedroom(canvas: Canvas, rng: Rng, time: float) -> None:
    """A bed with pillow and quilt at one side, window with curtains, bedside lamp, rug."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#bcd3ec", "#f3c9c4", "#d6c8ec", "#c8e3cf", "#f5dcae")[int(rng.integers(5))]
    quilt = ("#6f9be0", "#ef7f86", "#9a7fd8", "#5fb597", "#f2a65a")[int(rng.integers(5))]
    floor, line = "#cf9f74", float(rng.uniform(0.66, 0.7))
    room(canvas, wall, floor, line)
    boards(canvas, floor, line)
    side = float(rng.choice((-1, 1)))
    x = 0.5 - side * float(rng.uniform(0.16, 0.22))
    window(canvas, rng, light, time, x - 0.15, 0.14, x + 0.15, 0.44)
    curtain(canvas, x, 0.09, 0.52, 0.21, quilt, time)
    picture(canvas, rng, 0.5 + side * 0.3, 0.2, 0.17, 0.14)
    _bed(canvas, 0.5 + side * 0.26, line + 0.15, side, quilt)
    table = 0.5 - side * 0.42
    canvas.rect(table - 0.075, line - 0.09, table + 0.075, line + 0.07, "#b57f55", "#95653f", round_by=0.012)
    canvas.rect(table - 0.02, line - 0.03, table + 0.02, line - 0.012, "#f3d9b0", round_by=0.008)
    lamp(canvas, table, line - 0.09, 0.1, "#ffd98f", light is NIGHT)
    rug(canvas, 0.5 - side * 0.06, 0.91, 0.36, mix(quilt, "#fff0e0", 0.35))


@together
def _bed(canvas: Canvas, x: float, foot: float, side: float, quilt: Color) -> None:
    """A bed seen from its side; the headboard is towards the picture's edge."""
    shadow(canvas, x, foot, 0.36)

    def part(near: float, far: float, high: float, low: float, color: Color, to: Color, corner: float = 0.02) -> None:
        """A box from `near` to `far`, counted from the bed's middle towards the headboard."""
        ends = x + side * near, x + side * far
        canvas.rect(min(ends), foot - high, max(ends), foot - low, color, to, corner)

    part(0.19, 0.25, 0.43, 0.0, "#bd8358", "#94603c")
    part(-0.25, 0.22, 0.12, 0.03, "#b57c50", "#94603c")
    part(-0.25, 0.2, 0.2, 0.1, "#fffaf4", "#e9e2ea")
    part(0.05, 0.19, 0.29, 0.18, "#ffffff", "#e3e3f0", 0.04)
    part(-0.265, 0.08, 0.235, 0.06, mix(quilt, "#ffffff", 0.18), quilt, 0.035)
    part(0.0, 0.085, 0.24, 0.06, mix(quilt, "#ffffff", 0.7), mix(quilt, "#ffffff", 0.5), 0.025)
    part(-0.295, -0.245, 0.27, 0.0, "#bd8358", "#94603c")


def kitchen(canvas: Canvas, rng: Rng, time: float) -> None:
    """Counters and cabinets along the wall, fridge, stove with a steaming pot, checked floor."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#fdeccb", "#d8eee4", "#dbe8f4", "#fbe0d6")[int(rng.integers(4))]
    front = ("#5fae9f", "#f0a35e", "#6a9fd4", "#e8877c", "#fdfaf4")[int(rng.integers(5))]
    line = 0.72
    room(canvas, wall, "#f3e8d8", line)
    for row, (y0, y1) in enumerate(((line, 0.8), (0.8, 0.9), (0.9, 1.02))):
        for k in range(-4, 4):
            if (k + row) % 2 == 0:
                a, b = 0.22 * (y0 - 0.3) / 0.42, 0.22 * (y1 - 0.3) / 0.42
                canvas.poly(
                    [(0.5 + a * k, y0), (0.5 + a * (k + 1), y0), (0.5 + b * (k + 1), y1), (0.5 + b * k, y1)],
                    mix(front, "#d8cbb8", 0.65),
                )
    side = float(rng.choice((-1, 1)))
    x = 0.5 - side * 0.02
    window(canvas, rng, light, time, x - 0.13, 0.13, x + 0.13, 0.38)
    for middle, wide in ((0.5 - side * 0.35, 0.3), (0.5 + side * 0.22, 0.12)):
        canvas.rect(middle - wide / 2, 0.06, middle + wide / 2, 0.32, front, mix(front, "#5a4050", 0.12), round_by=0.01)
        for k in range(2 if wide > 0.2 else 1):
            canvas.rect(
                middle - wide / 2 + 0.025 + 0.15 * k,
                0.09,
                middle - wide / 2 + 0.125 + 0.15 * k - (0.03 if wide < 0.2 else 0),
                0.29,
                mix(front, "#ffffff", 0.25),
                round_by=0.01,
            )
    canvas.rect(-0.02, 0.52, 1.02, line + 0.02, front, mix(front, "#5a4050", 0.15))
    for k in range(6):
        canvas.rect(0.03 + 0.17 * k, 0.575, 0.17 + 0.17 * k, line - 0.01, mix(front, "#ffffff", 0.25), round_by=0.01)
        canvas.rect(0.08 + 0.17 * k, 0.59, 0.12 + 0.17 * k, 0.604, "#8f7a70", round_by=0.006)
    canvas.rect(-0.02, 0.49, 1.02, 0.535, "#c99767", "#ad7a4e")
    stove = 0.5 - side * 0.3
    canvas.rect(stove - 0.12, 0.49, stove + 0.12, line + 0.02, "#f4f5f7", "#c3c9d2", round_by=0.01)
    canvas.rect(stove - 0.085, 0.58, stove + 0.085, 0.69, "#4a5060", "#6c7488", round_by=0.015)
    canvas.rect(stove - 0.13, 0.475, stove + 0.13, 0.5, "#4a4f5c", round_by=0.008)
    canvas.rect(stove - 0.07, 0.385, stove + 0.07, 0.478, "#e8655c", "#c2463f", round_by=0.02)
    canvas.rect(stove - 0.085, 0.375, stove + 0.085, 0.398, "#f58a80", round_by=0.01)
    steam(canvas, stove, 0.36, time)
    fridge = 0.5 + side * 0.4
    canvas.rect(fridge - 0.115, 0.16, fridge + 0.115, 0.78, "#f7fafc", "#c9d6e0", round_by=0.025)
    canvas.rect(fridge - 0.115, 0.37, fridge + 0.115, 0.385, "#b3c0cc")
    for y0, y1 in ((0.25, 0.34), (0.42, 0.54)):
        canvas.rect(fridge - side * 0.09 - 0.009, y0, fridge - side * 0.09 + 0.009, y1, "#8f9cab", round_by=0.009)
    bowl = 0.5 + side * 0.14
    for dx, color in ((-0.035, "#f2605a"), (0.0, "#ffc23d"), (0.035, "#7cc05a")):
        canvas.oval(bowl + dx, 0.455, 0.027, 0.027, color)
    canvas.rect(bowl - 0.075, 0.458, bowl + 0.075, 0.495, "#fdfbf5", "#d8d5dd", round_by=0.018)


def living_room(canvas: Canvas, rng: Rng, time: float) -> None:
    """A sofa against the wall, rug, lamp and plant; a fireplace or a window beside it."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#f2d7b3", "#c7dccf", "#efc9b8", "#cbd3e6")[int(rng.integers(4))]
    sofa = ("#4f9f98", "#e0795c", "#5f82c4", "#d9a23c", "#9a6fb0")[int(rng.integers(5))]
    floor, line = "#c58f62", float(rng.uniform(0.64, 0.67))
    room(canvas, wall, floor, line)
    boards(canvas, floor, line)
    side = float(rng.choice((-1, 1)))
    if rng.random() < 0.5:
        _fireplace(canvas, 0.5 - side * 0.31, line + 0.03, time)
        picture(canvas, rng, 0.5 + side * 0.2, 0.24, 0.24, 0.17)
    else:
        x = 0.5 - side * 0.28
        window(canvas, rng, light, time, x - 0.13, 0.13, x + 0.13, 0.46)
        curtain(canvas, x, 0.08, 0.64, 0.19, mix(sofa, "#fff4e0", 0.5), time)
        picture(canvas, rng, 0.5 + side * 0.22, 0.24, 0.22, 0.16)
    rug(canvas, 0.5, 0.9, 0.42, mix(sofa, "#f7e6cc", 0.5))
    _sofa(canvas, 0.5 + side * 0.2, line + 0.12, 0.25, sofa)
    lamp(canvas, 0.5 + side * 0.455, line + 0.12, 0.36, "#ffe0a6", light is NIGHT or bool(rng.random() < 0.4))
    plant(canvas, 0.5 - side * 0.45, 0.84, 0.3, "#e58a5c", sway(time))


@together
def _sofa(canvas: Canvas, x: float, foot: float, half: float, color: Color) -> None:
    """A two-seat sofa, `half` from its middle to an arm's outside."""
    dark = mix(color, "#2a1a3a", 0.22)
    canvas.glow(x, foot, half * 1.25, "#2a1a30", 0.35, flat=0.2)
    canvas.rect(
        x - 0.9 * half, foot - 0.27, x + 0.9 * half, foot - 0.03, mix(color, "#ffffff", 0.1), dark, round_by=0.05
    )
    for way in (-1, 1):
        a, b = x, x + way * 0.78 * half
        canvas.rect(min(a, b), foot - 0.14, max(a, b), foot - 0.06, mix(color, "#ffffff", 0.28), color, round_by=0.025)
        arm = x + way * 0.87 * half
        canvas.rect(
            arm - 0.045, foot - 0.19, arm + 0.045, foot - 0.01, mix(color, "#ffffff", 0.12), dark, round_by=0.04
        )
    canvas.rect(x - 0.85 * half, foot - 0.07, x + 0.85 * half, foot - 0.015, dark, round_by=0.01)
    canvas.rect(
        x + 0.35 * half, foot - 0.215, x + 0.35 * half + 0.09, foot - 0.125, "#ffe6b8", "#f2c585", round_by=0.025
    )


@together
def _fireplace(canvas: Canvas, x: float, foot: float, time: float) -> None:
    canvas.rect(x - 0.12, 0.0, x + 0.12, foot - 0.3, "#e6cdb5", "#d3b59a")
    canvas.rect(x - 0.155, foot - 0.3, x + 0.155, foot, "#c9785c", "#a85c46")
    canvas.rect(x - 0.175, foot - 0.335, x + 0.175, foot - 0.295, "#8f5f40", round_by=0.01)
    canvas.rect(x - 0.1, foot - 0.23, x + 0.1, foot, "#3a2428", "#2a1a20", round_by=0.05)
    canvas.rect(x - 0.1, foot - 0.05, x + 0.1, foot, "#2a1a20")
    flame(canvas, x, foot - 0.03, 0.13, time)
    canvas.rect(x - 0.075, foot - 0.04, x + 0.075, foot - 0.012, "#7a4a30", round_by=0.014)
    canvas.rect(x + 0.06, foot - 0.395, x + 0.11, foot - 0.335, "#6fa6c4", round_by=0.02)
    canvas.rect(x - 0.11, foot - 0.4, x - 0.06, foot - 0.335, "#f0c05c", round_by=0.01)
