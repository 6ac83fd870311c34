# ruff: noqa: E501 — a shape is a line.
"""Furniture, and what else is found in rooms."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#dca060", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK = "#e8505a", "#4f9be8", "#c3cad8", "#f1f2f8", "#4a4560"
GOLD = "#f2bb45"


@drawing("bench")
def bench(clay: Clay) -> None:
    for x in (0.16, 0.84):
        clay.tube([(x, 0.3), (x, 0.86)], 0.06, DARK)
        clay.tube([(x - 0.04, 0.86), (x + 0.04, 0.86)], 0.05, DARK)
    for y in (0.26, 0.4):
        clay.box(0.04, y, 0.96, y + 0.1, WOOD, 0.03)
    clay.box(0.02, 0.58, 0.98, 0.68, PALE, 0.03)
    clay.box(0.04, 0.67, 0.96, 0.71, DARK_WOOD, 0.015)


@drawing("table")
def table(clay: Clay) -> None:
    for x, foot in ((0.2, 0.76), (0.8, 0.76), (0.1, 0.9), (0.9, 0.9)):
        clay.tube([(x, 0.4), (x, foot)], 0.065, WOOD if foot > 0.8 else DARK_WOOD)
    clay.poly([(0.16, 0.24), (0.84, 0.24), (0.98, 0.42), (0.02, 0.42)], mixed(WOOD, "#ffffff", 0.22), 0.02)
    clay.box(0.02, 0.41, 0.98, 0.49, WOOD, 0.02)


@drawing("round table")
def round_table(clay: Clay) -> None:
    for x in (0.24, 0.76):
        clay.tube([(0.5, 0.78), (x, 0.93)], 0.06, DARK_WOOD)
    clay.tube([(0.5, 0.4), (0.5, 0.86)], 0.09, WOOD)
    clay.oval(0.5, 0.37, 0.48, 0.15, DARK_WOOD, 0.04)
    clay.oval(0.5, 0.33, 0.48, 0.14, mixed(WOOD, "#ffffff", 0.15), 0.02)


@drawing("desk")
def desk(clay: Clay) -> None:
    clay.tube([(0.1, 0.4), (0.1, 0.92)], 0.06, WOOD)
    clay.box(0.58, 0.4, 0.94, 0.92, WOOD, 0.03, 0.04)
    for y in (0.44, 0.6, 0.76):
        clay.box(0.62, y, 0.9, y + 0.13, PALE, 0.02, 0.02)
        clay.oval(0.76, y + 0.065, 0.025, 0.02, DARK_WOOD)
    clay.poly([(0.12, 0.24), (0.88, 0.24), (0.98, 0.36), (0.02, 0.36)], mixed(PALE, "#ffffff", 0.2), 0.02)
    clay.box(0.02, 0.35, 0.98, 0.42, PALE, 0.02)


@drawing("shelf")
def shelf(clay: Clay) -> None:
    clay.box(0.14, 0.03, 0.86, 0.97, WOOD, 0.03, 0.04)
    colors = (RED, BLUE, GOLD, "#58b368", "#9b6fd0", WHITE, "#f08a4b")
    for row, y in enumerate((0.08, 0.31, 0.54, 0.77)):
        clay.box(0.19, y, 0.81, y + 0.17, mixed(DARK_WOOD, "#201018", 0.35), 0.01, 0.02)
        x = 0.21
        for k in range(7):
            wide, tall = 0.065 + 0.012 * ((k * 3 + row) % 3), 0.12 + 0.015 * ((k + 2 * row) % 4)
            if x + wide > 0.8:
                break
            if (k + row) % 6 != 4:
                clay.box(x, y + 0.17 - tall, x + wide - 0.008, y + 0.17, colors[(k + row * 2) % 7], 0.01, 0.025)
            x += wide


@drawing("wardrobe")
def wardrobe(clay: Clay) -> None:
    for x in (0.26, 0.74):
        clay.box(x - 0.06, 0.92, x + 0.06, 0.98, DARK_WOOD, 0.02)
    clay.box(0.14, 0.04, 0.86, 0.95, WOOD, 0.04, 0.05)
    clay.box(0.1, 0.02, 0.9, 0.1, DARK_WOOD, 0.03)
    for x0, x1, knob in ((0.19, 0.49, 0.455), (0.51, 0.81, 0.545)):
        clay.box(x0, 0.14, x1, 0.9, PALE, 0.02, 0.025)
        clay.box(x0 + 0.05, 0.2, x1 - 0.05, 0.5, WOOD, 0.02, 0.015)
        clay.box(x0 + 0.05, 0.56, x1 - 0.05, 0.84, WOOD, 0.02, 0.015)
        clay.oval(knob, 0.53, 0.02, 0.03, GOLD)


@drawing("chest of drawers")
def chest_of_drawers(clay: Clay) -> None:
    for x in (0.2, 0.8):
        clay.box(x - 0.05, 0.86, x + 0.05, 0.94, DARK_WOOD, 0.02)
    clay.box(0.08, 0.16, 0.92, 0.89, WOOD, 0.04, 0.05)
    clay.box(0.04, 0.12, 0.96, 0.2, mixed(WOOD, "#ffffff", 0.15), 0.03)
    for y in (0.24, 0.45, 0.66):
        clay.box(0.13, y, 0.87, y + 0.18, mixed(WOOD, "#ffffff", 0.25), 0.02, 0.02)
        for x in (0.35, 0.65):
            clay.oval(x, y + 0.09, 0.03, 0.03, GOLD)


@drawing("armchair")
def armchair(clay: Clay) -> None:
    for x in (0.22, 0.78):
        clay.box(x - 0.04, 0.84, x + 0.04, 0.94, DARK_WOOD, 0.02)
    clay.box(0.16, 0.1, 0.84, 0.74, RED, 0.16, 0.1)
    clay.box(0.2, 0.5, 0.8, 0.72, mixed(RED, "#ffffff", 0.18), 0.07, 0.08)
    clay.box(0.12, 0.66, 0.88, 0.88, mixed(RED, DARK, 0.15), 0.06, 0.06)
    for x in (0.14, 0.86):
        clay.box(x - 0.11, 0.4, x + 0.11, 0.88, RED, 0.1, 0.1)


@drawing("stool")
def stool(clay: Clay) -> None:
    for top, foot in ((0.36, 0.2), (0.64, 0.8)):
        clay.tube([(top, 0.34), (foot, 0.92)], 0.065, WOOD)
    clay.tube([(0.29, 0.66), (0.71, 0.66)], 0.04, WOOD)
    clay.oval(0.5, 0.31, 0.33, 0.13, DARK_WOOD, 0.06)
    clay.oval(0.5, 0.25, 0.33, 0.12, RED, 0.08)


@drawing("office chair")
def office_chair(clay: Clay) -> None:
    for x in (0.2, 0.5, 0.8):
        clay.tube([(0.5, 0.76), (x, 0.88)], 0.05, DARK)
        clay.oval(x, 0.91, 0.045, 0.045, "#2f2b3e")
    clay.tube([(0.5, 0.6), (0.5, 0.8)], 0.06, STEEL)
    clay.box(0.26, 0.06, 0.74, 0.5, BLUE, 0.12, 0.08)
    for x in (0.17, 0.83):
        clay.tube([(x, 0.62), (x, 0.46)], 0.045, DARK)
        clay.tube([(x - 0.02, 0.44), (x + 0.02, 0.44)], 0.06, DARK)
    clay.box(0.17, 0.53, 0.83, 0.67, mixed(BLUE, "#ffffff", 0.12), 0.06, 0.06)


@drawing("rocking chair")
def rocking_chair(clay: Clay) -> None:
    turn = np.linspace(0.22 * np.pi, 0.8 * np.pi, 20)
    clay.tube(np.stack([0.48 + 0.5 * np.cos(turn), 0.44 + 0.48 * np.sin(turn)], 1), 0.05, DARK_WOOD)
    for top, foot in ((0.3, 0.28), (0.68, 0.7)):
        clay.tube([(top, 0.56), (foot, 0.86)], 0.05, WOOD)
    clay.tube([(0.7, 0.58), (0.8, 0.08)], 0.06, WOOD)
    for k in range(4):
        clay.tube([(0.62 + 0.026 * k, 0.5 - 0.115 * k), (0.76 + 0.016 * k, 0.46 - 0.11 * k)], 0.05, PALE)
    clay.tube([(0.3, 0.58), (0.3, 0.4), (0.72, 0.38)], 0.045, WOOD)
    clay.box(0.24, 0.53, 0.74, 0.62, PALE, 0.04)


@drawing("floor lamp")
def floor_lamp(clay: Clay) -> None:
    clay.oval(0.5, 0.94, 0.16, 0.045, DARK, 0.04)
    clay.tube([(0.5, 0.3), (0.5, 0.92)], 0.035, DARK)
    clay.poly([(0.36, 0.06), (0.64, 0.06), (0.74, 0.34), (0.26, 0.34)], "#ffc94d", 0.1)
    clay.oval(0.5, 0.34, 0.24, 0.035, "#fff3c0", 0.02)


@drawing("desk lamp")
def desk_lamp(clay: Clay) -> None:
    clay.oval(0.56, 0.92, 0.26, 0.06, RED, 0.05)
    clay.tube([(0.58, 0.9), (0.78, 0.52), (0.5, 0.22)], 0.05, STEEL)
    clay.oval(0.78, 0.52, 0.045, 0.045, DARK)
    clay.oval(0.26, 0.4, 0.13, 0.07, "#fff3b0", 0.04, tilt=-0.75)
    clay.poly(smooth([(0.36, 0.12), (0.56, 0.24), (0.44, 0.36), (0.2, 0.52), (0.1, 0.36)], 2), RED, 0.1)


@drawing("chandelier")
def chandelier(clay: Clay) -> None:
    clay.tube([(0.5, 0.02), (0.5, 0.6)], 0.035, GOLD)
    for side in (-1, 1):
        for far, low in ((0.22, 0.68), (0.4, 0.6)):
            clay.tube([(0.5, 0.56), (0.5 + side * far * 0.5, low + 0.06), (0.5 + side * far, low)], 0.035, GOLD)
            clay.box(0.5 + side * far - 0.03, low - 0.16, 0.5 + side * far + 0.03, low - 0.02, WHITE, 0.02)
            clay.oval(0.5 + side * far, low - 0.2, 0.03, 0.055, "#ffc23d")
            clay.oval(0.5 + side * far, low + 0.08, 0.025, 0.045, "#bfe4ff")
    clay.oval(0.5, 0.64, 0.08, 0.08, GOLD)
    clay.oval(0.5, 0.8, 0.045, 0.08, "#bfe4ff")


@drawing("curtain")
def curtain(clay: Clay) -> None:
    clay.tube([(0.04, 0.07), (0.96, 0.07)], 0.04, DARK_WOOD)
    for side in (-1, 1):
        for k in range(4):
            x = 0.5 + side * (0.11 + 0.095 * k)
            foot = 0.5 + side * (0.2 + 0.07 * k)
            clay.poly(
                smooth([(x - 0.06, 0.08), (x + 0.06, 0.08), (foot + 0.055, 0.95), (foot - 0.055, 0.95)], 2), RED, 0.05
            )


@drawing("rug")
def rug(clay: Clay) -> None:
    clay.poly([(0.18, 0.4), (0.82, 0.4), (0.98, 0.66), (0.02, 0.66)], RED, 0.02)
    clay.poly([(0.22, 0.43), (0.78, 0.43), (0.9, 0.63), (0.1, 0.63)], mixed(RED, "#ffffff", 0.45), 0.01)
    clay.poly([(0.27, 0.46), (0.73, 0.46), (0.82, 0.6), (0.18, 0.6)], RED, 0.01)
    for k in range(20):
        clay.tube([(0.035 + 0.049 * k, 0.66), (0.03 + 0.0495 * k, 0.69)], 0.014, "#f7e3c0", soft=0.01)


@drawing("pillow")
def pillow(clay: Clay) -> None:
    clay.poly(
        smooth(
            [(0.06, 0.2), (0.5, 0.27), (0.94, 0.2), (0.88, 0.5), (0.94, 0.82), (0.5, 0.76), (0.06, 0.82), (0.12, 0.5)],
            3,
        ),
        BLUE,
        0.22,
    )


@drawing("blanket")
def blanket(clay: Clay) -> None:
    clay.poly([(0.2, 0.36), (0.84, 0.36), (0.98, 0.7), (0.02, 0.7)], RED, 0.02)
    for k in range(3):
        y = 0.42 + 0.1 * k
        clay.poly([(0.17 - 0.05 * k, y), (0.86 + 0.045 * k, y), (0.875 + 0.045 * k, y + 0.04), (0.15 - 0.05 * k, y + 0.04)],
                  "#fff4e4", 0.005, alpha=0.75)  # fmt: skip
    for k in range(5):
        x, foot = 0.3 + 0.11 * k, 0.16 + 0.17 * k
        clay.poly([(x, 0.36), (x + 0.04, 0.36), (foot + 0.055, 0.7), (foot, 0.7)], "#fff4e4", 0.005, alpha=0.55)
    clay.poly([(0.84, 0.36), (0.98, 0.7), (0.72, 0.7)], mixed(RED, DARK, 0.25), 0.02)


@drawing("towel")
def towel(clay: Clay) -> None:
    clay.tube([(0.06, 0.1), (0.94, 0.1)], 0.05, STEEL)
    clay.box(0.2, 0.08, 0.8, 0.94, BLUE, 0.03, 0.05)
    for y in (0.74, 0.82):
        clay.box(0.2, y, 0.8, y + 0.035, WHITE, 0.005, 0.01)
    clay.box(0.18, 0.05, 0.82, 0.2, mixed(BLUE, "#ffffff", 0.1), 0.07, 0.07)


@drawing("crib")
def crib(clay: Clay) -> None:
    for x in (0.08, 0.92):
        clay.tube([(x, 0.16), (x, 0.92)], 0.07, BLUE)
    for k in range(8):
        x = 0.18 + 0.0915 * k
        clay.tube([(x, 0.32), (x, 0.78)], 0.035, mixed(BLUE, "#ffffff", 0.3))
    clay.box(0.1, 0.6, 0.9, 0.74, WHITE, 0.05, 0.06)
    for y in (0.3, 0.8):
        clay.tube([(0.08, y), (0.92, y)], 0.06, BLUE)


@drawing("fireplace")
def fireplace(clay: Clay) -> None:
    clay.box(0.1, 0.16, 0.9, 0.96, "#b9604c", 0.02, 0.03)
    for row in range(7):
        for k in range(5):
            x = 0.12 + 0.165 * k - 0.08 * (row % 2)
            clay.box(max(x, 0.11), 0.2 + 0.108 * row, min(x + 0.15, 0.89), 0.295 + 0.108 * row, "#cc7459", 0.01, 0.015)
    clay.box(0.04, 0.08, 0.96, 0.19, DARK_WOOD, 0.03)
    clay.box(0.24, 0.4, 0.76, 0.96, "#33242c", 0.12, 0.02)
    flames(clay, 0.5, 0.88, 0.36)
    clay.tube([(0.32, 0.92), (0.68, 0.88)], 0.06, DARK_WOOD)
    clay.tube([(0.32, 0.88), (0.68, 0.92)], 0.06, WOOD)


def flames(clay: Clay, x: float, foot: float, size: float) -> None:
    """A fire of three colours, `size` high."""
    for color, scale in (("#ff6a2b", 1.0), ("#ffab33", 0.68), ("#ffe27a", 0.38)):
        tall, wide = size * scale, size * 0.42 * scale
        outline = [
            (-0.6, 0),
            (-1, -0.3),
            (-0.62, -0.62),
            (-0.45, -0.5),
            (0.05, -1),
            (0.3, -0.6),
            (0.6, -0.72),
            (1, -0.3),
            (0.6, 0),
        ]
        clay.poly(smooth([(x + dx * wide, foot + dy * tall) for dx, dy in outline], 2), color, 0.05 * scale)


@drawing("throne")
def throne(clay: Clay) -> None:
    for x in (0.24, 0.76):
        clay.box(x - 0.06, 0.74, x + 0.06, 0.97, GOLD, 0.02)
    clay.poly(
        smooth([(0.2, 0.8), (0.2, 0.2), (0.36, 0.12), (0.5, 0.02), (0.64, 0.12), (0.8, 0.2), (0.8, 0.8)], 1), GOLD, 0.05
    )
    clay.box(0.28, 0.22, 0.72, 0.62, "#c83a52", 0.08, 0.06)
    clay.box(0.16, 0.62, 0.84, 0.78, "#c83a52", 0.05, 0.06)
    for x in (0.14, 0.86):
        clay.box(x - 0.06, 0.46, x + 0.06, 0.84, GOLD, 0.04)
        clay.oval(x, 0.46, 0.075, 0.06, GOLD)
    clay.oval(0.5, 0.11, 0.05, 0.05, "#4fa0f0")


@drawing("hammock")
def hammock(clay: Clay) -> None:
    for x in (0.06, 0.94):
        clay.tube([(x, 0.1), (x, 0.92)], 0.06, WOOD)
    t = np.linspace(0, 1, 20)
    top = np.stack([0.08 + 0.84 * t, 0.3 + 0.24 * np.sin(np.pi * t)], 1)
    low = np.stack([0.08 + 0.84 * t, 0.3 + 0.46 * np.sin(np.pi * t)], 1)
    clay.poly(np.concatenate([top, low[::-1]]), RED, 0.1)
    for k in range(2, 18, 3):
        clay.poly([tuple(top[k]), tuple(top[k + 1]), tuple(low[k + 1]), tuple(low[k])], "#fff4e4", 0.01, alpha=0.6)


@drawing("aquarium tank")
def aquarium_tank(clay: Clay) -> None:
    clay.box(0.06, 0.16, 0.94, 0.88, "#4aa8e0", 0.04, 0.05)
    clay.box(0.08, 0.74, 0.92, 0.86, "#ecd398", 0.02, 0.05)
    for x, tall in ((0.2, 0.34), (0.28, 0.24), (0.8, 0.4)):
        clay.tube([(x, 0.76), (x + 0.03, 0.76 - tall / 2), (x, 0.76 - tall)], 0.04, "#45ad66")
    for x, y, color in ((0.45, 0.42, "#ff8a3d"), (0.64, 0.58, "#ffd23d")):
        clay.poly([(x + 0.06, y), (x + 0.15, y - 0.06), (x + 0.15, y + 0.06)], color, 0.03)
        clay.oval(x, y, 0.09, 0.06, color)
        clay.oval(x - 0.045, y - 0.012, 0.014, 0.014, "#2a2436", 0.01)
    clay.poly([(0.12, 0.2), (0.24, 0.2), (0.12, 0.5)], "#ffffff", 0.01, alpha=0.35)
    clay.box(0.04, 0.11, 0.96, 0.19, DARK, 0.03)
    clay.box(0.04, 0.85, 0.96, 0.92, DARK, 0.03)


@drawing("birdcage")
def birdcage(clay: Clay) -> None:
    clay.ring(0.5, 0.08, 0.05, 0.05, 0.03, GOLD)
    clay.oval(0.5, 0.52, 0.09, 0.12, "#4fb0f0")
    clay.oval(0.5, 0.4, 0.07, 0.07, "#4fb0f0")
    clay.poly([(0.44, 0.4), (0.38, 0.42), (0.44, 0.44)], "#ffb13d", 0.02)
    clay.tube([(0.3, 0.64), (0.7, 0.64)], 0.03, WOOD)
    for k in range(7):
        x = -1 + k / 3
        side = np.array([(0.5 + 0.05 * x, 0.13), (0.5 + 0.24 * x, 0.22), (0.5 + 0.32 * x, 0.4), (0.5 + 0.32 * x, 0.86)])
        clay.tube(side, 0.022, GOLD, soft=0.015)
    clay.box(0.14, 0.84, 0.86, 0.94, GOLD, 0.04)


@drawing("washing machine")
def washing_machine(clay: Clay) -> None:
    clay.box(0.1, 0.05, 0.9, 0.95, WHITE, 0.05, 0.05)
    clay.box(0.14, 0.09, 0.86, 0.22, "#d9dfec", 0.03, 0.02)
    clay.oval(0.74, 0.155, 0.045, 0.045, "#6f86b0")
    clay.box(0.2, 0.12, 0.44, 0.19, "#8fb4e8", 0.02, 0.01)
    clay.oval(0.5, 0.58, 0.3, 0.3, "#8b93ab", 0.05)
    clay.oval(0.5, 0.58, 0.24, 0.24, "#3f5f96", 0.06)
    clay.poly(
        smooth([(0.28, 0.6), (0.4, 0.54), (0.52, 0.62), (0.72, 0.56), (0.68, 0.72), (0.5, 0.81), (0.32, 0.72)]),
        "#6cc0f2",
        0.06,
    )
    for x, y in ((0.42, 0.5), (0.56, 0.46), (0.6, 0.54)):
        clay.oval(x, y, 0.035, 0.035, "#dff2ff")


@drawing("vacuum cleaner")
def vacuum_cleaner(clay: Clay) -> None:
    clay.tube([(0.62, 0.6), (0.42, 0.34), (0.3, 0.12)], 0.045, DARK)
    clay.tube([(0.3, 0.12), (0.16, 0.86)], 0.05, STEEL)
    clay.box(0.02, 0.84, 0.3, 0.92, DARK, 0.03)
    clay.poly(smooth([(0.44, 0.62), (0.6, 0.46), (0.86, 0.5), (0.96, 0.7), (0.94, 0.86), (0.46, 0.86)], 3), RED, 0.14)
    clay.oval(0.82, 0.82, 0.12, 0.12, DARK)
    clay.oval(0.82, 0.82, 0.055, 0.055, STEEL)
    clay.oval(0.52, 0.87, 0.055, 0.055, DARK)


@drawing("robot vacuum")
def robot_vacuum(clay: Clay) -> None:
    clay.oval(0.5, 0.6, 0.47, 0.2, "#2f2b3e", 0.06)
    clay.oval(0.5, 0.53, 0.46, 0.19, WHITE, 0.06)
    clay.oval(0.5, 0.52, 0.3, 0.115, "#d4daea", 0.02)
    clay.oval(0.5, 0.49, 0.1, 0.05, DARK, 0.03)
    clay.oval(0.5, 0.65, 0.05, 0.022, "#55e0a0", 0.02)


@drawing("hair dryer")
def hair_dryer(clay: Clay) -> None:
    clay.poly(smooth([(0.54, 0.44), (0.74, 0.44), (0.7, 0.92), (0.54, 0.92)], 2), mixed("#f0609a", DARK, 0.15), 0.07)
    clay.poly(
        smooth([(0.16, 0.24), (0.52, 0.14), (0.82, 0.16), (0.92, 0.34), (0.82, 0.52), (0.52, 0.54), (0.16, 0.46)], 2),
        "#f0609a",
        0.15,
    )
    clay.box(0.05, 0.22, 0.19, 0.48, DARK, 0.03)
    clay.oval(0.72, 0.34, 0.11, 0.12, mixed("#f0609a", "#ffffff", 0.35), 0.04)
    clay.box(0.59, 0.6, 0.66, 0.72, WHITE, 0.02)


@drawing("iron")
def iron(clay: Clay) -> None:
    clay.tube([(0.34, 0.52), (0.42, 0.28), (0.78, 0.28), (0.84, 0.56)], 0.09, mixed(BLUE, DARK, 0.25))
    clay.poly(smooth([(0.03, 0.72), (0.3, 0.5), (0.9, 0.5), (0.95, 0.72)], 2), BLUE, 0.1)
    clay.poly([(0.02, 0.7), (0.96, 0.7), (0.96, 0.8), (0.02, 0.8)], STEEL, 0.03)
    clay.oval(0.62, 0.6, 0.045, 0.045, WHITE)


@drawing("sewing machine")
def sewing_machine(clay: Clay) -> None:
    clay.box(0.04, 0.76, 0.96, 0.9, WOOD, 0.03)
    clay.box(0.12, 0.16, 0.88, 0.36, "#5a6fd0", 0.09, 0.08)
    clay.box(0.66, 0.2, 0.88, 0.78, "#5a6fd0", 0.06, 0.08)
    clay.box(0.12, 0.2, 0.3, 0.54, "#5a6fd0", 0.05, 0.07)
    clay.tube([(0.21, 0.52), (0.21, 0.76)], 0.025, STEEL)
    clay.oval(0.92, 0.28, 0.055, 0.12, STEEL)
    clay.box(0.46, 0.06, 0.56, 0.18, RED, 0.02)
    clay.poly([(0.06, 0.74), (0.6, 0.74), (0.52, 0.79), (0.02, 0.79)], "#f7c1d4", 0.02)


@drawing("electric fan")
def electric_fan(clay: Clay) -> None:
    clay.oval(0.5, 0.93, 0.24, 0.055, BLUE, 0.04)
    clay.tube([(0.5, 0.6), (0.5, 0.9)], 0.06, BLUE)
    for k in range(4):
        turn = TAU * k / 4 + 0.4
        clay.oval(
            0.5 + 0.17 * np.cos(turn),
            0.38 + 0.17 * np.sin(turn),
            0.16,
            0.1,
            mixed(BLUE, "#ffffff", 0.45),
            0.04,
            tilt=turn + 0.5,
        )
    for r in (0.35, 0.24):
        clay.ring(0.5, 0.38, r, r, 0.025, STEEL)
    for k in range(8):
        turn = TAU * k / 8
        clay.tube([(0.5, 0.38), (0.5 + 0.35 * np.cos(turn), 0.38 + 0.35 * np.sin(turn))], 0.014, STEEL, soft=0.01)
    clay.oval(0.5, 0.38, 0.08, 0.08, BLUE)


@drawing("watering can")
def watering_can(clay: Clay) -> None:
    clay.ring(0.72, 0.42, 0.2, 0.22, 0.06, mixed("#4fb07a", DARK, 0.2))
    clay.tube([(0.42, 0.72), (0.12, 0.38)], 0.08, "#4fb07a")
    clay.oval(0.1, 0.35, 0.11, 0.07, mixed("#4fb07a", "#ffffff", 0.2), 0.04, tilt=-0.8)
    clay.poly(smooth([(0.36, 0.42), (0.8, 0.42), (0.84, 0.86), (0.32, 0.86)], 2), "#4fb07a", 0.12)


@drawing("mop")
def mop(clay: Clay) -> None:
    clay.tube([(0.7, 0.04), (0.46, 0.66)], 0.045, PALE)
    for k in range(7):
        x = 0.2 + 0.07 * k
        clay.tube([(0.4 + 0.02 * k, 0.68), (x + 0.04, 0.8), (x, 0.94)], 0.065, mixed(WHITE, STEEL, 0.4 * (k % 2)))
    clay.box(0.33, 0.6, 0.57, 0.7, BLUE, 0.03)


@drawing("tablet")
def tablet(clay: Clay) -> None:
    clay.box(0.18, 0.05, 0.82, 0.95, DARK, 0.06, 0.03)
    clay.box(0.22, 0.1, 0.78, 0.88, "#5fb4f5", 0.02, 0.01)
    for row in range(4):
        for k in range(3):
            color = (RED, GOLD, "#5ac47a", "#a97be0", WHITE, "#ff9250")[(k + row * 2) % 6]
            clay.box(0.28 + 0.16 * k, 0.16 + 0.17 * row, 0.4 + 0.16 * k, 0.28 + 0.17 * row, color, 0.03, 0.02)
    clay.oval(0.5, 0.915, 0.018, 0.018, WHITE)


@drawing("remote control")
def remote_control(clay: Clay) -> None:
    clay.box(0.34, 0.03, 0.66, 0.97, DARK, 0.1, 0.06)
    clay.oval(0.5, 0.13, 0.05, 0.05, RED)
    clay.oval(0.5, 0.3, 0.11, 0.11, "#6d6884", 0.03)
    clay.oval(0.5, 0.3, 0.045, 0.045, WHITE)
    for row in range(4):
        for k in range(3):
            clay.oval(0.415 + 0.085 * k, 0.5 + 0.1 * row, 0.03, 0.028, (WHITE, WHITE, "#7fd0f0", GOLD)[row])


@drawing("easel")
def easel(clay: Clay) -> None:
    clay.tube([(0.5, 0.04), (0.5, 0.8)], 0.04, DARK_WOOD)
    for top, foot in ((0.46, 0.18), (0.54, 0.82)):
        clay.tube([(top, 0.06), (foot, 0.96)], 0.045, WOOD)
    clay.box(0.18, 0.14, 0.82, 0.66, WHITE, 0.02, 0.02)
    clay.poly(
        [(0.22, 0.62), (0.22, 0.48), (0.38, 0.34), (0.52, 0.5), (0.62, 0.42), (0.78, 0.54), (0.78, 0.62)],
        "#6cba74",
        0.02,
    )
    clay.oval(0.66, 0.27, 0.06, 0.06, "#ffc23d", 0.02)
    clay.box(0.14, 0.65, 0.86, 0.71, WOOD, 0.02)


@drawing("blackboard")
def blackboard(clay: Clay) -> None:
    clay.box(0.02, 0.14, 0.98, 0.84, WOOD, 0.03, 0.03)
    clay.box(0.07, 0.19, 0.93, 0.77, "#2f6e58", 0.01, 0.015)
    for y, wide in ((0.32, 0.5), (0.44, 0.36), (0.56, 0.44)):
        clay.tube([(0.16, y), (0.16 + wide, y)], 0.022, "#e6f4ea", soft=0.005)
    clay.box(0.12, 0.78, 0.88, 0.83, PALE, 0.015)
    for x, color in ((0.3, WHITE), (0.4, GOLD), (0.5, RED)):
        clay.tube([(x, 0.785), (x + 0.06, 0.785)], 0.022, color)


@drawing("flying carpet")
def flying_carpet(clay: Clay) -> None:
    t = np.linspace(0, 1, 24)
    wave = 0.05 * np.sin(TAU * t)
    top, low = np.stack([0.08 + 0.76 * t, 0.4 + wave], 1), np.stack([0.16 + 0.8 * t, 0.62 + wave], 1)
    clay.poly(np.concatenate([top, low[::-1]]), "#b0356a", 0.03)
    inner = np.concatenate([top[2:-2] * 0.8 + low[2:-2] * 0.2, (top[2:-2] * 0.2 + low[2:-2] * 0.8)[::-1]])
    clay.poly(inner, GOLD, 0.01)
    inner = np.concatenate([top[4:-4] * 0.7 + low[4:-4] * 0.3, (top[4:-4] * 0.3 + low[4:-4] * 0.7)[::-1]])
    clay.poly(inner, "#7a3fae", 0.01)
    for x, y in ((0.08, 0.4), (0.16, 0.62), (0.84, 0.4), (0.96, 0.62)):
        clay.tube([(x, y), (x, y + 0.09)], 0.035, GOLD)
