"""Rooms where people work, learn and eat: classroom, office, library, restaurant."""

from __future__ import annotations

from .brushes import Rng, flame, shadow, sway
from .canvas import Canvas, Color, mix, together
from .furniture import boards, pick_indoor_light, picture, plant, room, window
from .light import NIGHT


def classroom(canvas: Canvas, rng: Rng, time: float) -> None:
    """A big green board with chalk marks, window, clock, and pupils' desks at both sides."""
    light = pick_indoor_light(canvas, rng, night=0.05)
    wall, floor, line = ("#fbe9c2", "#dcebf2", "#e6edd2")[int(rng.integers(3))], "#d9a877", 0.64
    room(canvas, wall, floor, line)
    boards(canvas, floor, line)
    side = float(rng.choice((-1, 1)))
    x0, x1 = (0.06, 0.72) if side > 0 else (0.28, 0.94)
    canvas.rect(x0 - 0.025, 0.1, x1 + 0.025, 0.5, "#b5804f", "#96653c", round_by=0.012)
    canvas.rect(x0, 0.125, x1, 0.475, "#3c8265", "#2f6e58")
    canvas.rect(x0 - 0.01, 0.49, x1 + 0.01, 0.515, "#d3a06c")
    chalk = "#e6f4ea"
    kind = int(rng.integers(3))
    if kind == 0:
        for row, long in enumerate((0.3, 0.22, 0.27)):
            canvas.rect(x0 + 0.06, 0.19 + 0.075 * row, x0 + 0.06 + long, 0.207 + 0.075 * row, chalk, round_by=0.008)
        canvas.poly([(x1 - 0.2, 0.37), (x1 - 0.13, 0.22), (x1 - 0.06, 0.37)], "#ffd98a")
    elif kind == 1:
        _sum(canvas, (x0 + x1) / 2, 0.28, chalk)
    else:
        canvas.oval((x0 + x1) / 2 - 0.12, 0.29, 0.07, 0.07, "#ffd98a")
        canvas.rect((x0 + x1) / 2 + 0.04, 0.23, (x0 + x1) / 2 + 0.17, 0.35, "#f2a0a0")
    outer = 0.5 + side * 0.4
    window(canvas, rng, light, time, outer - 0.075, 0.14, outer + 0.075, 0.46)
    _clock(canvas, (x0 + x1) / 2, 0.055, 0.045)
    for k, color in enumerate(("#ef6f6a", "#f7c04a", "#5fa8dc")):
        canvas.rect(x0 + 0.02 + 0.035 * k, 0.478, x0 + 0.048 + 0.035 * k, 0.492, color)
    for way in (-1, 1):
        _desk(canvas, 0.5 + way * 0.31, 0.76, 0.19)
        _desk(canvas, 0.5 + way * 0.43, 0.92, 0.27)


@together
def _sum(canvas: Canvas, x: float, y: float, chalk: Color) -> None:
    """The sum 1 + 1 = 2 in thick chalk."""
    for dx in (-0.22, -0.06):
        canvas.rect(x + dx - 0.01, y - 0.06, x + dx + 0.01, y + 0.06, chalk)
    canvas.rect(x - 0.175, y - 0.009, x - 0.105, y + 0.009, chalk)
    canvas.rect(x - 0.149, y - 0.036, x - 0.131, y + 0.036, chalk)
    for dy in (-0.02, 0.02):
        canvas.rect(x + 0.01, y + dy - 0.009, x + 0.08, y + dy + 0.009, chalk)
    canvas.line(
        [
            (x + 0.13, y - 0.04),
            (x + 0.16, y - 0.06),
            (x + 0.195, y - 0.035),
            (x + 0.135, y + 0.05),
            (x + 0.21, y + 0.05),
        ],
        0.02,
        chalk,
    )


@together
def _clock(canvas: Canvas, x: float, y: float, r: float) -> None:
    canvas.oval(x, y, r, r, "#7a5a4a")
    canvas.oval(x, y, r * 0.8, r * 0.8, "#ffffff")
    canvas.line([(x, y + 0.1 * r), (x, y - 0.6 * r)], 0.009, "#3a3444")
    canvas.line([(x, y), (x + 0.42 * r, y + 0.2 * r)], 0.009, "#3a3444")


@together
def _desk(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """A pupil's desk with a chair pushed under, seen from the front of the class's back row."""
    shadow(canvas, x, foot, 0.65 * wide, 0.25)
    for dx in (-0.4, 0.4):
        canvas.rect(x + (dx - 0.045) * wide, foot - 0.5 * wide, x + (dx + 0.045) * wide, foot, "#7d8696")
    canvas.rect(
        x - 0.28 * wide,
        foot - 0.42 * wide,
        x + 0.28 * wide,
        foot - 0.2 * wide,
        "#5f9fd4",
        "#4a82b8",
        round_by=0.06 * wide,
    )
    canvas.poly(
        [
            (x - 0.43 * wide, foot - 0.66 * wide),
            (x + 0.43 * wide, foot - 0.66 * wide),
            (x + 0.52 * wide, foot - 0.5 * wide),
            (x - 0.52 * wide, foot - 0.5 * wide),
        ],
        "#f0c78e",
    )
    canvas.rect(x - 0.52 * wide, foot - 0.505 * wide, x + 0.52 * wide, foot - 0.43 * wide, "#c8935c")


def office(canvas: Canvas, rng: Rng, time: float) -> None:
    """A desk with a monitor and chair at one side, a wide window onto towers, shelf, plant."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#e3e8ee", "#d3e1ea", "#efe6dc", "#d9e6dd")[int(rng.integers(4))]
    line = 0.68
    room(canvas, wall, ("#a9b4c2", "#b7aca4")[int(rng.integers(2))], line)
    side = float(rng.choice((-1, 1)))
    x0, x1 = (0.34, 0.94) if side < 0 else (0.06, 0.66)
    window(canvas, rng, light, time, x0, 0.1, x1, 0.48, "#f8fafc")
    tower = mix("#8ea6c4", light.sky[0], 0.5 if light is NIGHT else 0.2)
    for k in range(5):
        x, top = x0 + 0.03 + (x1 - x0) * k / 5, float(rng.uniform(0.22, 0.38))
        if k != 2:
            canvas.unlit().rect(x, top, x + 0.075, 0.478, tower, mix(tower, "#ffffff", 0.2))
            glass = "#ffdf95" if light is NIGHT else mix(tower, "#ffffff", 0.45)
            for y in (top + 0.03, top + 0.075):
                canvas.unlit().rect(x + 0.02, y, x + 0.055, y + 0.022, glass)
    desk = 0.5 + side * 0.26
    edge = 0.5 + side * 0.36
    for row, y in enumerate((0.2, 0.36)):
        canvas.rect(edge - 0.12, y, edge + 0.12, y + 0.022, "#c79a6c")
        for k in range(4):
            color = ("#e8756a", "#5f9fc8", "#f0b95a", "#6fb09a")[(k + row) % 4]
            canvas.rect(edge - 0.1 + 0.042 * k, y - 0.085 + 0.012 * (k % 2), edge - 0.065 + 0.042 * k, y, color)
    _work_desk(canvas, desk, line + 0.12, side, time)
    plant(canvas, 0.5 - side * 0.42, 0.84, 0.34, "#f4f0ea", sway(time) * 0.6)
    for x in (0.36, 0.64):
        canvas.rect(x - 0.1, 0.0, x + 0.1, 0.028, "#ffffff", "#fff6d8", round_by=0.01)


@together
def _work_desk(canvas: Canvas, x: float, foot: float, side: float, time: float) -> None:
    """Desk, monitor whose chart bars breathe, keyboard, mug, swivel chair."""
    shadow(canvas, x, foot, 0.3)
    top = foot - 0.2
    chair = x - side * 0.06
    for dx in (-0.22, 0.22):
        canvas.rect(x + dx - 0.015, top, x + dx + 0.015, foot, "#6f7686")
    drawers = x + side * 0.15
    canvas.rect(drawers - 0.075, top, drawers + 0.075, foot - 0.02, "#f4f1ec", "#cfcac6", round_by=0.01)
    for y in (0.05, 0.11):
        canvas.rect(drawers - 0.03, top + y, drawers + 0.03, top + y + 0.014, "#9aa2b0", round_by=0.006)
    canvas.rect(x - 0.02, top - 0.07, x + 0.02, top, "#8a92a2")
    canvas.rect(x - 0.065, top - 0.018, x + 0.065, top, "#8a92a2", round_by=0.008)
    canvas.rect(x - 0.125, top - 0.235, x + 0.125, top - 0.055, "#343c4e", round_by=0.016)
    bare = canvas.unlit()
    bare.rect(x - 0.108, top - 0.218, x + 0.108, top - 0.074, "#63b8f0", "#3f86dc")
    for k in range(4):
        tall = 0.05 + 0.016 * k + 0.016 * sway(time, 0.21 * k)
        bare.rect(x - 0.075 + 0.04 * k, top - 0.085 - tall, x - 0.047 + 0.04 * k, top - 0.085, "#eaf6ff")
    canvas.rect(x - 0.25, top - 0.004, x + 0.25, top + 0.03, "#d3a071", "#b9854f", round_by=0.01)
    canvas.rect(x - side * 0.19 - 0.022, top - 0.05, x - side * 0.19 + 0.022, top, "#ef7a62", round_by=0.01)
    canvas.rect(chair - 0.012, foot - 0.06, chair + 0.012, foot + 0.03, "#4a5060")
    canvas.rect(chair - 0.075, foot - 0.16, chair + 0.075, foot - 0.06, "#4d5d7c", "#3c4a66", round_by=0.035)
    canvas.rect(chair - 0.07, foot + 0.02, chair + 0.07, foot + 0.042, "#4a5060", round_by=0.01)


def library(canvas: Canvas, rng: Rng, time: float) -> None:
    """Tall shelves full of books at both sides, arched window between two wall candles, ladder."""
    light = pick_indoor_light(canvas, rng)
    wood = ("#8f5f3f", "#a06c44", "#7a5242")[int(rng.integers(3))]
    floor, line = "#b98258", 0.72
    room(canvas, mix(wood, "#f5dcb8", 0.72), floor, line)
    boards(canvas, floor, line)
    middle = float(rng.uniform(0.44, 0.56))
    canvas.oval(middle, 0.2, 0.115, 0.1, "#fff5e2")
    window(canvas, rng, light, time, middle - 0.1, 0.17, middle + 0.1, 0.5, "#fff5e2")
    for x0, x1 in ((-0.04, middle - 0.17), (middle + 0.17, 1.04)):
        _bookcase(canvas, rng, x0, x1, line + 0.04, wood)
    for way in (-1, 1):
        x = middle + way * 0.14
        canvas.rect(x - 0.012, 0.31, x + 0.012, 0.365, "#fff6e2")
        canvas.rect(x - 0.024, 0.36, x + 0.024, 0.38, "#b98a4a", round_by=0.01)
        flame(canvas, x, 0.315, 0.055, time, 0.4 * way)
    side = float(rng.choice((-1, 1)))
    foot, top = middle + side * 0.2, middle + side * 0.27
    for dx in (-0.045, 0.045):
        canvas.line([(foot + dx, line + 0.1), (top + dx, 0.08)], 0.017, "#e0b27c")
    for k in range(6):
        share = (k + 0.5) / 6
        x, y = foot + (top - foot) * share, line + 0.1 - (line + 0.02) * share
        canvas.rect(x - 0.045, y - 0.008, x + 0.045, y + 0.008, "#f0c890")
    canvas.oval(0.5, 0.92, 0.4, 0.09, "#a8434a")
    canvas.oval(0.5, 0.92, 0.33, 0.07, "#c2605c")
    pile = 0.5 - side * 0.38
    for k, color in enumerate(("#4f86b8", "#e0a64a", "#b8525a")):
        canvas.rect(
            pile - 0.08 + 0.01 * k, 0.9 - 0.035 * k, pile + 0.08 - 0.012 * k, 0.934 - 0.035 * k, color, round_by=0.008
        )


def _bookcase(canvas: Canvas, rng: Rng, x0: float, x1: float, foot: float, wood: Color) -> None:
    """Four shelves of upright books, each book at least 5 px wide at 256 px."""
    canvas.rect(x0, 0.0, x1, foot, wood, mix(wood, "#2a1420", 0.2))
    covers = ("#d95f55", "#4f8fb8", "#e8b04f", "#5fa382", "#9470b8", "#f2e2c4", "#c9744a")
    for row in range(4):
        top, base = 0.03 + row * (foot - 0.04) / 4, 0.03 + (row + 1) * (foot - 0.04) / 4 - 0.025
        canvas.rect(x0 + 0.02, top, x1 - 0.02, base, mix(wood, "#20101a", 0.45))
        x = x0 + 0.03
        while x < x1 - 0.055:
            wide, tall = float(rng.uniform(0.026, 0.042)), float(rng.uniform(0.68, 0.95)) * (base - top)
            if rng.random() < 0.93:
                canvas.rect(x, base - tall, x + wide - 0.003, base, covers[int(rng.integers(len(covers)))])
            x += wide


def restaurant(canvas: Canvas, rng: Rng, time: float) -> None:
    """Cloth-covered tables with candles at both sides, pendant lamps, panelled warm wall."""
    light = pick_indoor_light(canvas, rng)
    wall = ("#c8705a", "#8a6f9a", "#5f8f86", "#d99a5a")[int(rng.integers(4))]
    floor, line = "#9c6a48", 0.66
    room(canvas, mix(wall, "#ffe6c4", 0.25), floor, line)
    boards(canvas, floor, line)
    canvas.rect(-0.02, 0.46, 1.02, line - 0.02, mix(wall, "#3a2028", 0.35), mix(wall, "#3a2028", 0.5))
    for k in range(5):
        canvas.rect(0.03 + 0.2 * k, 0.49, 0.17 + 0.2 * k, line - 0.05, mix(wall, "#3a2028", 0.2), round_by=0.012)
    canvas.rect(-0.02, 0.448, 1.02, 0.47, mix(wall, "#fff0d8", 0.5))
    side = float(rng.choice((-1, 1)))
    x = 0.5 + side * 0.17
    window(canvas, rng, light, time, x - 0.12, 0.14, x + 0.12, 0.4, "#6b4638")
    picture(canvas, rng, 0.5 - side * 0.22, 0.3, 0.2, 0.14)
    bare = canvas.unlit()
    for x, drop in ((0.17, 0.16), (0.5, 0.09), (0.83, 0.16)):
        swing = 0.006 * sway(time, x)
        canvas.rect(x - 0.006, 0, x + 0.006, drop, "#4a3434")
        bare.glow(x + swing, drop + 0.06, 0.2, "#ffdc96", 0.55)
        bare.poly(
            [
                (x + swing - 0.03, drop),
                (x + swing + 0.03, drop),
                (x + swing + 0.075, drop + 0.07),
                (x + swing - 0.075, drop + 0.07),
            ],
            "#ffcf73",
            "#f2a94e",
        )
        bare.oval(x + swing, drop + 0.072, 0.04, 0.02, "#fffbe6")
    cloth = ("#fffaf2", "#f6e3d8", "#e8625c")[int(rng.integers(3))]
    for way in (-1, 1):
        _table(canvas, 0.5 + way * 0.27, 0.77, 0.1, cloth, time, 0.3 * way)
        _table(canvas, 0.5 + way * 0.4, 0.93, 0.15, cloth, time, 0.5 + 0.2 * way)


@together
def _table(canvas: Canvas, x: float, foot: float, half: float, cloth: Color, time: float, phase: float) -> None:
    """A round table under a long cloth, chair behind it, plate and a flickering candle on it."""
    shadow(canvas, x, foot, half * 1.5)
    top = foot - 1.35 * half
    canvas.rect(x - 0.45 * half, top - 0.75 * half, x + 0.45 * half, top, "#b87a50", "#8f5a3c", round_by=0.2 * half)
    canvas.poly(
        [
            (x - half, top),
            (x + half, top),
            (x + 0.86 * half, foot),
            (x + 0.4 * half, foot - 0.1 * half),
            (x, foot),
            (x - 0.4 * half, foot - 0.1 * half),
            (x - 0.86 * half, foot),
        ],
        mix(cloth, "#6a4058", 0.1),
        mix(cloth, "#6a4058", 0.3),
    )
    canvas.oval(x, top, half * 1.04, 0.3 * half, mix(cloth, "#ffffff", 0.3))
    canvas.oval(x - 0.42 * half, top, 0.34 * half, 0.1 * half, "#dfe7ee")
    canvas.rect(x + 0.24 * half, top - 0.4 * half, x + 0.42 * half, top + 0.04 * half, "#fff6e6")
    bare = canvas.unlit()
    tip = 0.05 * half * sway(time, phase, 3)
    tall = half * (0.42 + 0.06 * sway(time, phase, 2))
    bare.glow(x + 0.33 * half, top - 0.55 * half, half * 0.9, "#ffce70", 0.45 + 0.08 * sway(time, phase, 3))
    bare.poly(
        [
            (x + 0.2 * half, top - 0.52 * half),
            (x + 0.33 * half + tip, top - 0.4 * half - tall),
            (x + 0.46 * half, top - 0.52 * half),
            (x + 0.33 * half, top - 0.36 * half),
        ],
        "#ffb13d",
        "#ffe48a",
    )
