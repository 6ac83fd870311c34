
"""What stands in a kitchen or on a table."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed

RED, STEEL, WHITE, DARK = "#e8505a", "#c3cad8", "#f1f2f8", "#4a4560"
WOOD, PALE_WOOD = "#b87a4b", "#dca873"


def _lathe(clay: Clay, profile: list[tuple[float, float]], color: str, middle: float = 0.5, soft: float = 0.12) -> None:
    """A turned body: half widths at heights, mirrored about `middle`."""
    right = [(middle + half, y) for half, y in profile]
    left = [(middle - half, y) for half, y in reversed(profile)]
    clay.poly(smooth(right + left), color, soft)


def smooth(points: list[tuple[float, float]], rounds: int = 3) -> np.ndarray:
    """The closed outline with its corners cut again and again (Chaikin)."""
    line = np.asarray(points, np.float64)
    for _ in range(rounds):
        after = np.roll(line, -1, axis=0)
        line = np.stack([line * 0.75 + after * 0.25, line * 0.25 + after * 0.75], 1).reshape(-1, 2)
    return line


@drawing("bowl")
def bowl(clay: Clay) -> None:
    clay.poly(smooth([(0.06, 0.36), (0.94, 0.36), (0.88, 0.62), (0.66, 0.8), (0.34, 0.8), (0.12, 0.62)]), RED, 0.13)
    clay.box(0.34, 0.77, 0.66, 0.83, mixed(RED, DARK, 0.25), 0.03)
    clay.oval(0.5, 0.37, 0.43, 0.09, mixed(RED, "#ffffff", 0.25), 0.015)
    clay.oval(0.5, 0.38, 0.385, 0.07, mixed(RED, DARK, 0.45), 0.02)


@drawing("cup")
def cup(clay: Clay) -> None:
    clay.ring(0.74, 0.52, 0.15, 0.17, 0.07, mixed(RED, DARK, 0.12))
    _lathe(clay, [(0.29, 0.2), (0.29, 0.5), (0.28, 0.76), (0.24, 0.84)], RED, 0.44)
    clay.oval(0.44, 0.22, 0.29, 0.07, mixed(RED, "#ffffff", 0.25), 0.015)
    clay.oval(0.44, 0.225, 0.25, 0.05, mixed(RED, DARK, 0.5), 0.02)


@drawing("plate")
def plate(clay: Clay) -> None:
    clay.oval(0.5, 0.52, 0.46, 0.2, "#8fb4e8", 0.05)
    clay.oval(0.5, 0.5, 0.45, 0.18, "#a9c8f2", 0.03)
    clay.oval(0.5, 0.51, 0.3, 0.11, "#86ace2", 0.02)
    clay.oval(0.5, 0.515, 0.27, 0.09, "#9cbff0", 0.02)


@drawing("bottle")
def bottle(clay: Clay) -> None:
    blue = "#4aa6ee"
    _lathe(clay, [(0.07, 0.1), (0.07, 0.24), (0.17, 0.38), (0.17, 0.6), (0.17, 0.88), (0.14, 0.93)], blue)
    clay.box(0.335, 0.5, 0.665, 0.72, "#f4f8ff", 0.02, 0.05)
    clay.box(0.42, 0.05, 0.58, 0.15, mixed(blue, DARK, 0.5), 0.03)
    clay.tube([(0.39, 0.42), (0.385, 0.82)], 0.025, mixed(blue, "#ffffff", 0.6), soft=0.02)


@drawing("wine bottle")
def wine_bottle(clay: Clay) -> None:
    glass = "#2f6b4a"
    _lathe(clay, [(0.055, 0.06), (0.055, 0.3), (0.15, 0.42), (0.15, 0.7), (0.15, 0.9), (0.12, 0.95)], glass)
    clay.box(0.35, 0.54, 0.65, 0.78, "#f7ecd4", 0.02, 0.05)
    clay.box(0.4, 0.63, 0.6, 0.68, "#a83a4c", 0.01, 0.01)
    clay.box(0.435, 0.04, 0.565, 0.2, "#a83a4c", 0.02, 0.05)


@drawing("pitcher")
def pitcher(clay: Clay) -> None:
    blue = "#58a8e8"
    clay.ring(0.76, 0.45, 0.15, 0.19, 0.07, mixed(blue, DARK, 0.15))
    _lathe(clay, [(0.19, 0.14), (0.17, 0.3), (0.27, 0.58), (0.26, 0.82), (0.2, 0.9)], blue, 0.46)
    clay.poly([(0.25, 0.14), (0.12, 0.1), (0.31, 0.34)], blue, 0.05)
    clay.oval(0.45, 0.16, 0.2, 0.05, mixed(blue, DARK, 0.45), 0.02)


@drawing("glass of water")
def glass_of_water(clay: Clay) -> None:
    _tumbler(clay, "#63b6f2")


@drawing("glass of juice")
def glass_of_juice(clay: Clay) -> None:
    _tumbler(clay, "#ff9f2e")
    clay.tube([(0.56, 0.4), (0.68, 0.02)], 0.045, "#ff5f72")


def _tumbler(clay: Clay, drink: str) -> None:
    clay.poly([(0.22, 0.12), (0.78, 0.12), (0.7, 0.92), (0.3, 0.92)], "#cfe6f7", 0.08)
    clay.poly([(0.265, 0.36), (0.735, 0.36), (0.675, 0.87), (0.325, 0.87)], drink, 0.1)
    clay.oval(0.5, 0.36, 0.235, 0.045, mixed(drink, "#ffffff", 0.35), 0.02)
    clay.oval(0.5, 0.13, 0.28, 0.05, "#eaf6ff", 0.015)
    clay.oval(0.5, 0.135, 0.245, 0.036, "#b6d3ea", 0.015)
    clay.tube([(0.32, 0.24), (0.37, 0.78)], 0.03, "#ffffff", soft=0.02, alpha=0.7)


@drawing("fork")
def fork(clay: Clay) -> None:
    clay.tube([(0.5, 0.5), (0.5, 0.92)], 0.075, STEEL)
    clay.poly(smooth([(0.33, 0.3), (0.67, 0.3), (0.66, 0.45), (0.55, 0.56), (0.45, 0.56), (0.34, 0.45)]), STEEL, 0.05)
    for x in (0.355, 0.452, 0.548, 0.645):
        clay.tube([(x, 0.09), (x, 0.34)], 0.055, STEEL)


@drawing("frying pan")
def frying_pan(clay: Clay) -> None:
    clay.tube([(0.08, 0.46), (0.42, 0.54)], 0.09, "#7c4a38")
    clay.oval(0.64, 0.6, 0.34, 0.22, RED, 0.08)
    clay.oval(0.64, 0.57, 0.33, 0.19, mixed(RED, "#ffffff", 0.2), 0.02)
    clay.oval(0.64, 0.58, 0.28, 0.15, "#4c4a58", 0.03)


@drawing("saucepan")
def saucepan(clay: Clay) -> None:
    clay.tube([(0.04, 0.44), (0.4, 0.48)], 0.08, DARK)
    clay.poly(smooth([(0.34, 0.4), (0.94, 0.4), (0.93, 0.8), (0.84, 0.86), (0.44, 0.86), (0.35, 0.8)], 2), RED, 0.12)
    clay.oval(0.64, 0.4, 0.3, 0.07, STEEL, 0.02)
    clay.oval(0.64, 0.38, 0.29, 0.06, mixed(STEEL, "#ffffff", 0.4), 0.05)
    clay.oval(0.64, 0.31, 0.06, 0.05, DARK)


@drawing("cutting board")
def cutting_board(clay: Clay) -> None:
    clay.box(0.06, 0.4, 0.94, 0.72, PALE_WOOD, 0.07, 0.03)
    clay.box(0.1, 0.43, 0.9, 0.67, mixed(PALE_WOOD, "#ffffff", 0.15), 0.05, 0.02)
    for y in (0.5, 0.58):
        clay.tube([(0.16, y), (0.84, y + 0.01)], 0.012, WOOD, soft=0.01, alpha=0.5)
    clay.oval(0.86, 0.55, 0.03, 0.03, "#8a5a38", 0.01)


@drawing("tray")
def tray(clay: Clay) -> None:
    clay.oval(0.5, 0.55, 0.47, 0.16, mixed(STEEL, DARK, 0.2), 0.04)
    clay.oval(0.5, 0.53, 0.46, 0.14, STEEL, 0.02)
    clay.oval(0.5, 0.54, 0.38, 0.1, mixed(STEEL, "#ffffff", 0.35), 0.02)


@drawing("oven")
def oven(clay: Clay) -> None:
    clay.box(0.1, 0.06, 0.9, 0.94, RED, 0.05, 0.05)
    clay.box(0.1, 0.06, 0.9, 0.13, DARK, 0.03)
    for x in (0.28, 0.72):
        clay.oval(x, 0.07, 0.13, 0.025, "#2f2b3e", 0.01)
    for x in (0.22, 0.36, 0.5, 0.64, 0.78):
        clay.oval(x, 0.215, 0.042, 0.042, WHITE)
    clay.box(0.17, 0.32, 0.83, 0.84, mixed(RED, DARK, 0.18), 0.04, 0.02)
    clay.box(0.24, 0.46, 0.76, 0.77, "#3b3550", 0.04, 0.02)
    clay.box(0.28, 0.5, 0.72, 0.73, "#ff9d4a", 0.03, 0.06)
    clay.tube([(0.23, 0.39), (0.77, 0.39)], 0.045, WHITE)


@drawing("microwave")
def microwave(clay: Clay) -> None:
    clay.box(0.04, 0.24, 0.96, 0.78, RED, 0.05, 0.05)
    for x in (0.14, 0.86):
        clay.box(x - 0.05, 0.76, x + 0.05, 0.82, DARK, 0.02)
    clay.box(0.1, 0.31, 0.68, 0.71, "#3b3550", 0.04, 0.02)
    clay.box(0.14, 0.35, 0.64, 0.67, "#6f86b0", 0.03, 0.05)
    clay.poly([(0.2, 0.35), (0.3, 0.35), (0.22, 0.67), (0.14, 0.67), (0.14, 0.55)], "#a9bddc", 0.01, alpha=0.7)
    clay.box(0.74, 0.31, 0.91, 0.39, "#9ff0b8", 0.015, 0.01)
    for y in (0.46, 0.55, 0.64):
        for x in (0.775, 0.875):
            clay.oval(x, y, 0.03, 0.026, WHITE)


@drawing("toaster")
def toaster(clay: Clay) -> None:
    for x in (0.36, 0.6):
        clay.box(x - 0.13, 0.16, x + 0.13, 0.5, "#c9884a", 0.06, 0.04)
        clay.box(x - 0.1, 0.2, x + 0.1, 0.5, "#f2c98a", 0.05, 0.03)
    clay.poly(smooth([(0.1, 0.4), (0.86, 0.4), (0.9, 0.84), (0.06, 0.84)], 3), RED, 0.12)
    clay.box(0.08, 0.78, 0.88, 0.86, DARK, 0.03)
    clay.box(0.85, 0.46, 0.9, 0.66, DARK, 0.02)
    clay.box(0.84, 0.5, 0.97, 0.56, WHITE, 0.025)
    clay.oval(0.72, 0.66, 0.045, 0.045, WHITE)


@drawing("refrigerator")
def refrigerator(clay: Clay) -> None:
    blue = "#62b1e6"
    for x in (0.3, 0.7):
        clay.box(x - 0.05, 0.94, x + 0.05, 0.99, DARK, 0.02)
    clay.box(0.2, 0.02, 0.8, 0.96, blue, 0.06, 0.06)
    clay.box(0.22, 0.345, 0.78, 0.36, mixed(blue, DARK, 0.5), 0.005, 0.005)
    clay.tube([(0.29, 0.17), (0.29, 0.29)], 0.035, WHITE)
    clay.tube([(0.29, 0.42), (0.29, 0.62)], 0.035, WHITE)


@drawing("kitchen sink")
def kitchen_sink(clay: Clay) -> None:
    clay.tube([(0.5, 0.42), (0.5, 0.14), (0.56, 0.08), (0.66, 0.09), (0.7, 0.17)], 0.055, STEEL)
    for x in (0.36, 0.64):
        clay.oval(x, 0.38, 0.05, 0.05, STEEL)
    clay.box(0.4, 0.6, 0.6, 0.96, "#dfe3ee", 0.04, 0.08)
    clay.poly(smooth([(0.08, 0.42), (0.92, 0.42), (0.86, 0.64), (0.66, 0.74), (0.34, 0.74), (0.14, 0.64)]), WHITE, 0.12)
    clay.oval(0.5, 0.43, 0.42, 0.075, "#ffffff", 0.02)
    clay.oval(0.5, 0.44, 0.35, 0.05, "#a8c8e4", 0.02)
    clay.poly(smooth([(0.7, 0.19), (0.73, 0.26), (0.7, 0.3), (0.67, 0.26)]), "#58b4f0", 0.03)


@drawing("blender")
def blender(clay: Clay) -> None:
    clay.ring(0.72, 0.34, 0.1, 0.14, 0.05, DARK)
    clay.poly([(0.28, 0.12), (0.72, 0.12), (0.64, 0.62), (0.36, 0.62)], "#cfe6f7", 0.08)
    clay.poly([(0.31, 0.3), (0.69, 0.3), (0.64, 0.6), (0.36, 0.6)], "#ff8a5c", 0.08)
    clay.box(0.25, 0.05, 0.75, 0.13, DARK, 0.03)
    clay.poly([(0.34, 0.62), (0.66, 0.62), (0.76, 0.94), (0.24, 0.94)], RED, 0.08)
    clay.oval(0.5, 0.79, 0.075, 0.075, WHITE)


@drawing("coffee machine")
def coffee_machine(clay: Clay) -> None:
    clay.box(0.14, 0.84, 0.86, 0.94, RED, 0.04)
    clay.box(0.14, 0.08, 0.4, 0.92, RED, 0.05, 0.06)
    clay.box(0.14, 0.08, 0.86, 0.34, RED, 0.06, 0.06)
    clay.box(0.5, 0.33, 0.74, 0.41, DARK, 0.02)
    clay.poly([(0.46, 0.52), (0.78, 0.52), (0.82, 0.82), (0.42, 0.82)], "#d7e8f5", 0.06)
    clay.poly([(0.445, 0.64), (0.795, 0.64), (0.82, 0.82), (0.42, 0.82)], "#5a3526", 0.06)
    clay.oval(0.66, 0.2, 0.05, 0.05, WHITE)
    clay.oval(0.28, 0.2, 0.04, 0.04, "#ffd24a")


@drawing("grill")
def grill(clay: Clay) -> None:
    for x0, x1 in ((0.34, 0.18), (0.66, 0.82)):
        clay.tube([(x0, 0.6), (x1, 0.95)], 0.045, DARK)
    clay.oval(0.5, 0.46, 0.42, 0.26, RED, 0.16)
    clay.poly(smooth([(0.08, 0.42), (0.92, 0.42), (0.92, 0.5), (0.08, 0.5)]), DARK, 0.03)
    for k in range(7):
        clay.tube([(0.16 + 0.113 * k, 0.415), (0.16 + 0.113 * k, 0.45)], 0.03, STEEL)
    clay.poly(smooth([(0.1, 0.4), (0.2, 0.2), (0.5, 0.1), (0.8, 0.2), (0.9, 0.4)]), RED, 0.14)
    clay.box(0.42, 0.06, 0.58, 0.12, DARK, 0.03)


@drawing("vase")
def vase(clay: Clay) -> None:
    _lathe(clay, [(0.15, 0.05), (0.12, 0.2), (0.27, 0.44), (0.27, 0.62), (0.15, 0.88), (0.17, 0.95)], RED, soft=0.2)
    clay.oval(0.5, 0.075, 0.14, 0.035, mixed(RED, DARK, 0.5), 0.02)


@drawing("vase of flowers")
def vase_of_flowers(clay: Clay) -> None:
    for x, y, color in (
        (0.28, 0.26, "#ff6f86"),
        (0.72, 0.26, "#ffb13d"),
        (0.5, 0.14, "#c583f0"),
        (0.4, 0.36, "#ffe066"),
    ):
        clay.tube([(0.5, 0.66), (x, y)], 0.03, "#4ea65a")
        for k in range(5):
            turn = TAU * k / 5
            clay.oval(x + 0.075 * np.cos(turn), y + 0.075 * np.sin(turn), 0.06, 0.06, color)
        clay.oval(x, y, 0.05, 0.05, "#fff2b0")
    _lathe(clay, [(0.12, 0.5), (0.1, 0.58), (0.19, 0.72), (0.19, 0.82), (0.12, 0.94)], "#5fa6ea")


@drawing("jelly")
def jelly(clay: Clay) -> None:
    clay.oval(0.5, 0.84, 0.46, 0.1, WHITE, 0.04)
    clay.poly(smooth([(0.36, 0.2), (0.64, 0.2), (0.82, 0.8), (0.5, 0.9), (0.18, 0.8)], 3), "#f2436a", 0.16, gloss=0.6)


@drawing("plum")
def plum(clay: Clay) -> None:
    clay.tube([(0.5, 0.2), (0.55, 0.06)], 0.04, "#7a4a32")
    clay.oval(0.5, 0.56, 0.38, 0.38, "#8a3fa8", gloss=0.4)
    clay.oval(0.68, 0.12, 0.13, 0.06, "#5cb85c", 0.04, tilt=-0.3)


@drawing("lime")
def lime(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.4, 0.33, "#7cc93c")
    clay.oval(0.88, 0.5, 0.07, 0.06, "#7cc93c")
    clay.oval(0.46, 0.52, 0.25, 0.25, "#d9f2a0", 0.03)
    for k in range(6):
        turn = TAU * k / 6
        clay.oval(0.46 + 0.125 * np.cos(turn), 0.52 + 0.125 * np.sin(turn), 0.085, 0.055, "#a6dc5c", 0.03, tilt=turn)
