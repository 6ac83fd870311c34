
"""Tools, vessels and odds and ends."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#e0a868", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK = "#e8434e", "#4f9be8", "#b9c1d0", "#f1f2f8", "#4a4560"
YELLOW, GREEN, PURPLE, PINK = "#ffc233", "#54b865", "#9a6fd8", "#f78fb3"


@drawing("shovel")
def shovel(clay: Clay) -> None:
    clay.tube([(0.5, 0.1), (0.5, 0.62)], 0.06, PALE)
    clay.tube([(0.38, 0.06), (0.62, 0.06)], 0.065, DARK)
    clay.poly(smooth([(0.32, 0.58), (0.68, 0.58), (0.7, 0.8), (0.5, 0.99), (0.3, 0.8)], 2), STEEL, 0.08)


@drawing("rake")
def rake(clay: Clay) -> None:
    clay.tube([(0.5, 0.03), (0.5, 0.76)], 0.05, PALE)
    clay.tube([(0.2, 0.78), (0.8, 0.78)], 0.055, RED)
    for k in range(7):
        x = 0.21 + 0.097 * k
        clay.tube([(x, 0.78), (x, 0.95)], 0.035, RED)


@drawing("flask")
def flask(clay: Clay) -> None:
    clay.poly(
        smooth(
            [(0.4, 0.1), (0.6, 0.1), (0.6, 0.38), (0.88, 0.84), (0.82, 0.95), (0.18, 0.95), (0.12, 0.84), (0.4, 0.38)],
            2,
        ),
        "#d2e8f6",
        0.07,
    )
    clay.poly(
        smooth([(0.31, 0.58), (0.69, 0.58), (0.84, 0.85), (0.79, 0.92), (0.21, 0.92), (0.16, 0.85)], 2), PURPLE, 0.1
    )
    clay.box(0.35, 0.06, 0.65, 0.13, "#e6f4fc", 0.03)
    for x, y, r in ((0.4, 0.74, 0.045), (0.58, 0.68, 0.035), (0.62, 0.84, 0.05)):
        clay.oval(x, y, r, r, mixed(PURPLE, "#ffffff", 0.6))


@drawing("barrel")
def barrel(clay: Clay) -> None:
    for k in range(5):
        a, b = -1 + 0.4 * k, -0.6 + 0.4 * k
        outline = [
            (0.5 + 0.28 * a, 0.08),
            (0.5 + 0.28 * b, 0.08),
            (0.5 + 0.38 * b, 0.5),
            (0.5 + 0.28 * b, 0.94),
            (0.5 + 0.28 * a, 0.94),
            (0.5 + 0.38 * a, 0.5),
        ]
        clay.poly(outline, WOOD if k % 2 else mixed(WOOD, PALE, 0.4), 0.04)
    for y, half in ((0.2, 0.325), (0.76, 0.335)):
        clay.box(0.5 - half, y, 0.5 + half, y + 0.075, DARK, 0.02, 0.03)
    clay.oval(0.5, 0.08, 0.28, 0.05, DARK_WOOD, 0.02)


@drawing("wooden crate")
def wooden_crate(clay: Clay) -> None:
    clay.box(0.08, 0.1, 0.92, 0.92, WOOD, 0.01, 0.02)
    for k in range(4):
        clay.box(0.1, 0.13 + 0.197 * k, 0.9, 0.31 + 0.197 * k, PALE, 0.01, 0.02)
    clay.tube([(0.17, 0.83), (0.83, 0.19)], 0.1, mixed(WOOD, PALE, 0.4), soft=0.02)
    for x in (0.13, 0.87):
        clay.box(x - 0.06, 0.1, x + 0.06, 0.92, mixed(WOOD, PALE, 0.5), 0.01, 0.02)
    for y in (0.16, 0.86):
        clay.box(0.08, y - 0.06, 0.92, y + 0.06, mixed(WOOD, PALE, 0.5), 0.01, 0.02)


@drawing("treasure chest")
def treasure_chest(clay: Clay) -> None:
    clay.poly(smooth([(0.08, 0.46), (0.1, 0.2), (0.3, 0.1), (0.7, 0.1), (0.9, 0.2), (0.92, 0.46)], 2), DARK_WOOD, 0.08)
    clay.box(0.1, 0.36, 0.9, 0.52, "#3a2438", 0.02, 0.02)
    for k in range(9):
        clay.oval(0.18 + 0.08 * k, 0.48 - 0.05 * np.sin(np.pi * k / 8), 0.07, 0.055, (YELLOW, "#ffd86a")[k % 2])
    clay.oval(0.36, 0.4, 0.04, 0.04, RED)
    clay.oval(0.64, 0.4, 0.04, 0.04, BLUE)
    clay.box(0.06, 0.52, 0.94, 0.92, WOOD, 0.03, 0.05)
    for x in (0.18, 0.82):
        clay.box(x - 0.05, 0.52, x + 0.05, 0.92, YELLOW, 0.01, 0.02)
    clay.box(0.42, 0.5, 0.58, 0.68, YELLOW, 0.03, 0.03)
    clay.oval(0.5, 0.58, 0.025, 0.035, DARK, 0.01)


@drawing("scarecrow")
def scarecrow(clay: Clay) -> None:
    clay.tube([(0.5, 0.4), (0.5, 0.98)], 0.055, DARK_WOOD)
    clay.tube([(0.06, 0.46), (0.94, 0.46)], 0.05, DARK_WOOD)
    for side in (-1, 1):
        for dy in (-0.03, 0.01, 0.05):
            clay.tube([(0.5 + side * 0.38, 0.46), (0.5 + side * 0.48, 0.47 + dy)], 0.02, YELLOW)
        clay.tube([(0.5 + side * 0.12, 0.46), (0.5 + side * 0.36, 0.46)], 0.13, BLUE, soft=0.05)
    clay.poly(smooth([(0.36, 0.4), (0.64, 0.4), (0.7, 0.8), (0.3, 0.8)], 1), BLUE, 0.08)
    clay.box(0.4, 0.6, 0.54, 0.72, RED, 0.02, 0.02)
    clay.oval(0.5, 0.27, 0.15, 0.15, "#f0d59a")
    for side in (-1, 1):
        clay.oval(0.5 + side * 0.055, 0.26, 0.02, 0.024, "#33242c", 0.01)
    clay.tube([(0.44, 0.34), (0.5, 0.36), (0.56, 0.34)], 0.014, "#33242c", soft=0.005)
    clay.oval(0.5, 0.16, 0.25, 0.05, PALE, 0.03)
    clay.poly(smooth([(0.36, 0.16), (0.42, 0.03), (0.58, 0.03), (0.64, 0.16)], 1), PALE, 0.06)


@drawing("cauldron")
def cauldron(clay: Clay) -> None:
    for x in (0.28, 0.72):
        clay.tube([(x, 0.8), (x + (x - 0.5) * 0.2, 0.95)], 0.07, DARK)
    clay.oval(0.5, 0.58, 0.4, 0.34, DARK)
    clay.oval(0.5, 0.32, 0.36, 0.1, mixed(DARK, "#ffffff", 0.15), 0.04)
    clay.oval(0.5, 0.32, 0.3, 0.07, "#6fdc4a", 0.03)
    for x, y, r in ((0.4, 0.28, 0.07), (0.56, 0.25, 0.055), (0.48, 0.14, 0.045), (0.64, 0.12, 0.03)):
        clay.oval(x, y, r, r, "#9af06f")


@drawing("globe on a stand")
def globe(clay: Clay) -> None:
    clay.oval(0.5, 0.93, 0.24, 0.05, DARK_WOOD, 0.04)
    clay.tube([(0.5, 0.8), (0.5, 0.92)], 0.06, DARK_WOOD)
    turn = np.linspace(-0.35 * np.pi, 0.75 * np.pi, 30)
    clay.tube(np.stack([0.5 + 0.38 * np.cos(turn), 0.44 + 0.38 * np.sin(turn)], 1), 0.04, YELLOW)
    clay.oval(0.5, 0.44, 0.32, 0.32, "#4fa8ee")
    clay.poly(smooth([(0.3, 0.28), (0.44, 0.22), (0.5, 0.34), (0.42, 0.5), (0.34, 0.44)], 2), GREEN, 0.04)
    clay.poly(smooth([(0.56, 0.4), (0.72, 0.34), (0.74, 0.5), (0.62, 0.64), (0.56, 0.54)], 2), GREEN, 0.04)


@drawing("piggy bank")
def piggy_bank(clay: Clay) -> None:
    for x in (0.3, 0.44, 0.66, 0.78):
        clay.box(x - 0.05, 0.7, x + 0.05, 0.92, mixed(PINK, DARK, 0.12), 0.04, 0.05)
    clay.oval(0.54, 0.54, 0.37, 0.29, PINK)
    clay.oval(0.22, 0.5, 0.2, 0.19, PINK)
    clay.oval(0.08, 0.54, 0.075, 0.09, mixed(PINK, DARK, 0.1), 0.05)
    for y in (0.51, 0.57):
        clay.oval(0.06, y, 0.014, 0.018, "#a8506c", 0.01)
    clay.poly(smooth([(0.22, 0.36), (0.26, 0.2), (0.38, 0.36)], 2), mixed(PINK, DARK, 0.1), 0.05)
    clay.oval(0.17, 0.44, 0.025, 0.03, "#2a2436", 0.01)
    clay.box(0.46, 0.26, 0.66, 0.295, "#8a3a58", 0.015, 0.01)
    clay.oval(0.56, 0.17, 0.1, 0.1, YELLOW, 0.04)
    clay.tube([(0.9, 0.52), (0.96, 0.46), (0.97, 0.54)], 0.03, PINK)


@drawing("paint can")
def paint_can(clay: Clay) -> None:
    turn = np.linspace(np.pi, TAU, 20)
    clay.tube(np.stack([0.5 + 0.33 * np.cos(turn), 0.34 + 0.28 * np.sin(turn)], 1), 0.02, DARK)
    clay.box(0.16, 0.32, 0.84, 0.94, STEEL, 0.05, 0.16)
    clay.box(0.16, 0.5, 0.84, 0.84, RED, 0.01, 0.12)
    clay.oval(0.5, 0.33, 0.34, 0.1, STEEL, 0.03)
    clay.oval(0.5, 0.335, 0.29, 0.075, RED, 0.03)
    for x, low in ((0.26, 0.58), (0.36, 0.48), (0.44, 0.54)):
        clay.tube([(x, 0.38), (x, low)], 0.075, RED)


@drawing("drill")
def drill(clay: Clay) -> None:
    clay.tube([(0.02, 0.32), (0.24, 0.32)], 0.035, STEEL)
    clay.box(0.2, 0.24, 0.34, 0.4, DARK, 0.03, 0.05)
    clay.poly(smooth([(0.56, 0.44), (0.78, 0.44), (0.84, 0.82), (0.64, 0.82)], 1), mixed(YELLOW, DARK, 0.15), 0.06)
    clay.box(0.32, 0.16, 0.9, 0.48, YELLOW, 0.1, 0.09)
    clay.box(0.54, 0.78, 0.92, 0.94, DARK, 0.03, 0.05)
    clay.box(0.53, 0.48, 0.59, 0.58, RED, 0.02)
    for x in (0.68, 0.74, 0.8):
        clay.box(x, 0.24, x + 0.03, 0.4, DARK, 0.01, 0.01)


@drawing("lawn mower")
def lawn_mower(clay: Clay) -> None:
    clay.tube([(0.66, 0.62), (0.97, 0.14)], 0.045, DARK)
    clay.poly(smooth([(0.06, 0.84), (0.08, 0.6), (0.24, 0.52), (0.74, 0.52), (0.84, 0.84)], 2), RED, 0.08)
    clay.box(0.3, 0.36, 0.6, 0.56, DARK, 0.05, 0.06)
    clay.oval(0.45, 0.36, 0.09, 0.05, STEEL)
    for x, r in ((0.2, 0.11), (0.76, 0.14)):
        clay.oval(x, 0.92 - r, r, r, "#38344a")
        clay.oval(x, 0.92 - r, r * 0.5, r * 0.5, YELLOW)


@drawing("vr headset")
def vr_headset(clay: Clay) -> None:
    clay.tube([(0.14, 0.5), (0.2, 0.22), (0.5, 0.14), (0.8, 0.22), (0.86, 0.5)], 0.09, DARK)
    clay.poly(
        smooth([(0.08, 0.36), (0.92, 0.36), (0.95, 0.72), (0.64, 0.82), (0.5, 0.7), (0.36, 0.82), (0.05, 0.72)], 2),
        WHITE,
        0.12,
    )
    clay.box(0.17, 0.44, 0.83, 0.62, "#39345a", 0.08, 0.03)
    for x in (0.3, 0.7):
        clay.oval(x, 0.53, 0.05, 0.05, "#5fc8ff")


@drawing("eraser")
def eraser(clay: Clay) -> None:
    clay.poly(smooth([(0.06, 0.56), (0.3, 0.38), (0.96, 0.38), (0.96, 0.6), (0.72, 0.76), (0.06, 0.76)], 1), PINK, 0.05)
    clay.poly([(0.36, 0.34), (0.98, 0.34), (0.98, 0.62), (0.74, 0.8), (0.42, 0.8), (0.42, 0.52)], BLUE, 0.04)


@drawing("crown of flowers")
def crown_of_flowers(clay: Clay) -> None:
    clay.ring(0.5, 0.5, 0.37, 0.37, 0.11, GREEN)
    for k, color in enumerate((RED, YELLOW, PINK, WHITE, PURPLE, RED, YELLOW, PINK, WHITE, PURPLE)):
        turn = TAU * k / 10
        x, y = 0.5 + 0.37 * np.cos(turn), 0.5 + 0.37 * np.sin(turn)
        for j in range(5):
            clay.oval(x + 0.05 * np.cos(TAU * j / 5), y + 0.05 * np.sin(TAU * j / 5), 0.042, 0.042, color)
        clay.oval(x, y, 0.03, 0.03, "#fff0a8")


@drawing("camping lantern")
def camping_lantern(clay: Clay) -> None:
    clay.ring(0.5, 0.2, 0.2, 0.17, 0.03, DARK)
    clay.box(0.3, 0.24, 0.7, 0.34, RED, 0.04)
    clay.box(0.28, 0.33, 0.72, 0.78, "#ffe79a", 0.08, 0.1)
    clay.oval(0.5, 0.58, 0.08, 0.14, "#ffab33")
    for x in (0.29, 0.71):
        clay.tube([(x, 0.34), (x, 0.78)], 0.03, DARK)
    clay.box(0.22, 0.76, 0.78, 0.94, RED, 0.05)
