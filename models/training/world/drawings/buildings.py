
"""Buildings and landmarks."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#e0a868", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK = "#d8433f", "#4f9be8", "#b9c1d0", "#f4f3f7", "#4a4560"
YELLOW, GREEN, STONE, SAND, GLASS = "#ffc233", "#54b865", "#c9bfb4", "#e8c98a", "#8fd0f5"


@drawing("bridge")
def bridge(clay: Clay) -> None:
    t = np.linspace(0, 1, 24)
    top = np.stack([0.02 + 0.96 * t, 0.56 - 0.2 * np.sin(np.pi * t)], 1)
    turn = np.linspace(np.pi, TAU, 24)
    hole = np.stack([0.5 + 0.26 * np.cos(turn), 0.86 + 0.32 * np.sin(turn)], 1)
    clay.poly(np.concatenate([top, [(0.98, 0.86)], hole[::-1], [(0.02, 0.86)]]), STONE, 0.04)
    for k in range(11):
        angle = np.pi + np.pi * (k + 0.5) / 11
        x, y = 0.5 + 0.3 * np.cos(angle), 0.86 + 0.36 * np.sin(angle)
        clay.oval(x, y, 0.04, 0.045, mixed(STONE, "#ffffff", 0.3), 0.02)
    for k in range(9):
        x, y = top[1 + int(k * 2.6)]
        clay.box(x - 0.022, y - 0.11, x + 0.022, y + 0.02, mixed(STONE, DARK, 0.15), 0.01, 0.02)
    clay.tube(top - (0, 0.1), 0.045, mixed(STONE, "#ffffff", 0.25))


@drawing("suspension bridge")
def suspension_bridge(clay: Clay) -> None:
    red = "#e0503a"
    t = np.linspace(0, 1, 24)
    middle = np.stack([0.26 + 0.48 * t, 0.18 + 0.4 * np.sin(np.pi * t)], 1)
    for k in range(2, 24, 3):
        clay.tube([tuple(middle[k]), (middle[k, 0], 0.7)], 0.014, red, soft=0.008)
    clay.tube(middle, 0.028, red)
    for x0, x1 in ((0.26, 0.01), (0.74, 0.99)):
        clay.tube([(x0, 0.18), ((x0 + x1) / 2, 0.5), (x1, 0.66)], 0.028, red)
    for x in (0.26, 0.74):
        for dx in (-0.035, 0.035):
            clay.box(x + dx - 0.022, 0.12, x + dx + 0.022, 0.94, red, 0.01, 0.03)
        for y in (0.18, 0.36, 0.54):
            clay.box(x - 0.05, y, x + 0.05, y + 0.04, red, 0.01, 0.02)
    clay.box(0.0, 0.68, 1.0, 0.75, mixed(red, DARK, 0.2), 0.01, 0.02)


@drawing("skyscraper")
def skyscraper(clay: Clay) -> None:
    clay.tube([(0.5, 0.14), (0.5, 0.01)], 0.02, STEEL)
    for x0, x1, top, color in (
        (0.26, 0.74, 0.34, "#6f9fd0"),
        (0.33, 0.67, 0.18, "#86b4e0"),
        (0.4, 0.6, 0.09, "#6f9fd0"),
    ):
        clay.box(x0, top, x1, 0.97, color, 0.01, 0.03)
    for row in range(13):
        for k in range(5):
            x, y = 0.3 + 0.085 * k, 0.22 + 0.056 * row
            if 0.33 < x + 0.03 < 0.67 or y > 0.36:
                clay.box(x, y, x + 0.055, y + 0.034, "#d9f0ff" if (row * 3 + k * 5) % 4 else "#ffe39a", 0.004, 0.008)


@drawing("eiffel tower")
def eiffel_tower(clay: Clay) -> None:
    iron = "#a8794e"
    for side in (-1, 1):
        clay.poly(
            smooth(
                [
                    (0.5 + side * 0.4, 0.97),
                    (0.5 + side * 0.26, 0.97),
                    (0.5 + side * 0.13, 0.68),
                    (0.5 + side * 0.2, 0.68),
                ],
                1,
            ),
            iron,
            0.03,
        )
        clay.poly(
            [(0.5 + side * 0.17, 0.66), (0.5 + side * 0.09, 0.66), (0.5 + side * 0.04, 0.44), (0.5 + side * 0.1, 0.44)],
            iron,
            0.025,
        )
    turn = np.linspace(np.pi, TAU, 16)
    clay.tube(np.stack([0.5 + 0.22 * np.cos(turn), 0.92 + 0.17 * np.sin(turn)], 1), 0.035, iron)
    for y, wide in ((0.66, 0.24), (0.42, 0.14), (0.13, 0.06)):
        clay.box(0.5 - wide, y, 0.5 + wide, y + 0.045, mixed(iron, DARK, 0.2), 0.01, 0.02)
    clay.poly([(0.41, 0.43), (0.59, 0.43), (0.53, 0.14), (0.47, 0.14)], iron, 0.03)
    for k in range(4):
        y, wide = 0.18 + 0.065 * k, 0.022 + 0.011 * k
        clay.tube([(0.5 - wide, y), (0.5 + wide, y + 0.05)], 0.012, "#7d5838", soft=0.005)
        clay.tube([(0.5 + wide, y), (0.5 - wide, y + 0.05)], 0.012, "#7d5838", soft=0.005)
    clay.tube([(0.5, 0.14), (0.5, 0.01)], 0.024, iron)


@drawing("pyramid")
def pyramid(clay: Clay) -> None:
    clay.poly([(0.02, 0.88), (0.46, 0.16), (0.62, 0.88)], SAND, 0.02)
    clay.poly([(0.46, 0.16), (0.98, 0.82), (0.62, 0.88)], "#c79a58", 0.02)
    for k in range(1, 7):
        y = 0.16 + 0.72 * k / 7
        clay.tube([(0.46 - 0.44 * k / 7 + 0.015, y), (0.46 + 0.16 * k / 7, y)], 0.008, "#c9a462", soft=0.004)


@drawing("stonehenge")
def stonehenge(clay: Clay) -> None:
    stone = "#9ea3ae"
    clay.oval(0.5, 0.84, 0.49, 0.1, "#6dbb5c", 0.04)
    for x in (0.08, 0.3, 0.54, 0.78):
        clay.poly(
            smooth([(x, 0.84), (x + 0.01, 0.34), (x + 0.13, 0.33), (x + 0.15, 0.86)], 1),
            mixed(stone, DARK, 0.1 * (x > 0.4)),
            0.05,
        )
    for x0, x1, y in ((0.05, 0.46, 0.24), (0.52, 0.95, 0.25)):
        clay.box(x0, y, x1, y + 0.12, mixed(stone, "#ffffff", 0.15), 0.04, 0.05)


@drawing("big ben")
def big_ben(clay: Clay) -> None:
    stone = "#d9b06a"
    clay.box(0.34, 0.34, 0.66, 0.97, stone, 0.01, 0.03)
    for k in range(3):
        clay.box(0.38 + 0.09 * k, 0.56, 0.43 + 0.09 * k, 0.94, mixed(stone, DARK, 0.25), 0.01, 0.01)
    clay.box(0.29, 0.28, 0.71, 0.54, mixed(stone, "#ffffff", 0.15), 0.01, 0.03)
    clay.oval(0.5, 0.41, 0.105, 0.105, DARK, 0.02)
    clay.oval(0.5, 0.41, 0.088, 0.088, "#fffbe8", 0.01)
    clay.tube([(0.5, 0.345), (0.5, 0.41), (0.55, 0.43)], 0.014, DARK, soft=0.004)
    clay.poly([(0.31, 0.28), (0.41, 0.15), (0.59, 0.15), (0.69, 0.28)], "#5a7484", 0.03)
    clay.poly([(0.41, 0.15), (0.5, 0.02), (0.59, 0.15)], "#5a7484", 0.03)


@drawing("taj mahal")
def taj_mahal(clay: Clay) -> None:
    clay.box(0.03, 0.86, 0.97, 0.95, STONE, 0.01, 0.02)
    for x in (0.09, 0.91):
        clay.box(x - 0.03, 0.34, x + 0.03, 0.88, WHITE, 0.01, 0.03)
        clay.oval(x, 0.31, 0.042, 0.05, WHITE)
    clay.box(0.2, 0.54, 0.8, 0.88, WHITE, 0.01, 0.03)
    for x in (0.3, 0.7):
        clay.oval(x, 0.5, 0.08, 0.085, WHITE)
    clay.box(0.37, 0.42, 0.63, 0.56, WHITE, 0.01, 0.03)
    clay.poly(
        smooth([(0.36, 0.46), (0.3, 0.3), (0.46, 0.17), (0.5, 0.06), (0.54, 0.17), (0.7, 0.3), (0.64, 0.46)], 3),
        WHITE,
        0.14,
    )
    clay.tube([(0.5, 0.12), (0.5, 0.02)], 0.014, YELLOW)
    for x, wide, top in ((0.5, 0.085, 0.6), (0.28, 0.05, 0.66), (0.72, 0.05, 0.66)):
        clay.poly(
            smooth(
                [(x - wide, 0.88), (x - wide, top + 0.06), (x, top - 0.03), (x + wide, top + 0.06), (x + wide, 0.88)], 1
            ),
            "#8d93a8",
            0.02,
        )


@drawing("arch")
def arch(clay: Clay) -> None:
    stone = "#dcc7a0"
    turn = np.linspace(np.pi, TAU, 20)
    hole = np.stack([0.5 + 0.15 * np.cos(turn), 0.56 + 0.15 * np.sin(turn)], 1)
    clay.poly(
        np.concatenate(
            [[(0.1, 0.95), (0.1, 0.16), (0.9, 0.16), (0.9, 0.95), (0.65, 0.95)], hole[::-1], [(0.35, 0.95)]]
        ),
        stone,
        0.03,
    )
    clay.box(0.06, 0.06, 0.94, 0.16, mixed(stone, "#ffffff", 0.25), 0.01, 0.02)
    clay.box(0.06, 0.26, 0.94, 0.32, mixed(stone, DARK, 0.15), 0.01, 0.02)
    for x in (0.22, 0.78):
        clay.box(x - 0.07, 0.5, x + 0.07, 0.78, mixed(stone, DARK, 0.15), 0.02, 0.03)


@drawing("lighthouse")
def lighthouse(clay: Clay) -> None:
    clay.poly(smooth([(0.1, 0.97), (0.2, 0.86), (0.5, 0.82), (0.8, 0.86), (0.9, 0.97)], 1), "#8d93a0", 0.06)
    for k, color in enumerate((WHITE, RED, WHITE, RED)):
        y0, y1 = 0.88 - 0.145 * k, 0.735 - 0.145 * k
        a, b = 0.2 - 0.022 * k, 0.178 - 0.022 * k
        clay.poly([(0.5 - a, y0), (0.5 + a, y0), (0.5 + b, y1), (0.5 - b, y1)], color, 0.06)
    clay.box(0.34, 0.27, 0.66, 0.32, DARK, 0.01, 0.02)
    clay.box(0.4, 0.14, 0.6, 0.28, "#ffe27a", 0.02, 0.04)
    clay.poly([(0.36, 0.15), (0.5, 0.03), (0.64, 0.15)], RED, 0.04)


@drawing("windmill")
def windmill(clay: Clay) -> None:
    clay.poly([(0.28, 0.97), (0.37, 0.36), (0.63, 0.36), (0.72, 0.97)], "#f2e6d2", 0.07)
    clay.poly(smooth([(0.34, 0.38), (0.4, 0.24), (0.5, 0.18), (0.6, 0.24), (0.66, 0.38)], 1), RED, 0.06)
    clay.box(0.44, 0.78, 0.56, 0.97, DARK_WOOD, 0.05, 0.02)
    clay.box(0.45, 0.54, 0.55, 0.63, GLASS, 0.02, 0.02)
    for k in range(4):
        turn = TAU * k / 4 + 0.6
        cos, sin = np.cos(turn), np.sin(turn)
        outline = [(0.08, 0.0), (0.44, 0.0), (0.44, 0.13), (0.08, 0.1)]
        clay.poly([(0.5 + x * cos - y * sin, 0.34 + x * sin + y * cos) for x, y in outline], WHITE, 0.015)
        clay.tube([(0.5, 0.34), (0.5 + 0.45 * cos, 0.34 + 0.45 * sin)], 0.025, WOOD)
    clay.oval(0.5, 0.34, 0.045, 0.045, DARK_WOOD)


@drawing("wind turbine")
def wind_turbine(clay: Clay) -> None:
    clay.poly([(0.45, 0.98), (0.48, 0.34), (0.52, 0.34), (0.55, 0.98)], WHITE, 0.04)
    for k in range(3):
        turn = TAU * k / 3 - 1.4
        cos, sin = np.cos(turn), np.sin(turn)
        outline = [(0.02, -0.03), (0.4, -0.005), (0.4, 0.01), (0.1, 0.05), (0.02, 0.03)]
        clay.poly([(0.5 + x * cos - y * sin, 0.34 + x * sin + y * cos) for x, y in outline], "#e6ebf4", 0.02)
    clay.oval(0.5, 0.34, 0.045, 0.045, WHITE)


@drawing("barn")
def barn(clay: Clay) -> None:
    clay.poly([(0.1, 0.95), (0.1, 0.46), (0.22, 0.24), (0.5, 0.1), (0.78, 0.24), (0.9, 0.46), (0.9, 0.95)], RED, 0.04)
    clay.tube([(0.06, 0.48), (0.2, 0.24), (0.5, 0.08), (0.8, 0.24), (0.94, 0.48)], 0.06, DARK)
    clay.box(0.3, 0.56, 0.7, 0.95, WHITE, 0.01, 0.02)
    clay.box(0.34, 0.6, 0.66, 0.95, mixed(RED, DARK, 0.35), 0.01, 0.02)
    for points in ([(0.36, 0.62), (0.64, 0.93)], [(0.64, 0.62), (0.36, 0.93)]):
        clay.tube(points, 0.03, WHITE, soft=0.01)
    clay.box(0.41, 0.28, 0.59, 0.44, WHITE, 0.01, 0.02)
    clay.box(0.44, 0.31, 0.56, 0.41, DARK, 0.01, 0.01)


@drawing("igloo")
def igloo(clay: Clay) -> None:
    turn = np.linspace(np.pi, TAU, 30)
    clay.poly(np.stack([0.54 + 0.42 * np.cos(turn), 0.86 + 0.62 * np.sin(turn)], 1), "#dcecf8", 0.2)
    for k, y in enumerate((0.72, 0.58, 0.44, 0.33)):
        half = 0.42 * np.sqrt(max(0, 1 - ((0.86 - y) / 0.62) ** 2))
        clay.tube([(0.54 - half, y), (0.54 + half, y)], 0.01, "#a9c8e2", soft=0.004)
        for j in range(5):
            x = 0.54 + half * (-0.8 + 0.4 * j + 0.15 * (k % 2))
            clay.tube([(x, y), (x + 0.005, min(y + 0.13, 0.86))], 0.01, "#a9c8e2", soft=0.004)
    clay.poly(smooth([(0.04, 0.88), (0.04, 0.64), (0.2, 0.5), (0.38, 0.64), (0.38, 0.88)], 2), "#e9f4fc", 0.06)
    clay.poly(smooth([(0.1, 0.88), (0.1, 0.7), (0.21, 0.6), (0.31, 0.7), (0.31, 0.88)], 2), "#31527e", 0.02)
    clay.box(0.02, 0.84, 0.98, 0.92, "#f4f9fe", 0.04, 0.04)


@drawing("treehouse")
def treehouse(clay: Clay) -> None:
    clay.poly(
        smooth([(0.4, 0.98), (0.45, 0.8), (0.44, 0.5), (0.56, 0.5), (0.55, 0.8), (0.6, 0.98)], 1), DARK_WOOD, 0.05
    )
    for x, y, r in ((0.22, 0.28, 0.2), (0.78, 0.28, 0.2), (0.5, 0.18, 0.22)):
        clay.oval(x, y, r, r, GREEN, 0.14, gloss=0)
    clay.box(0.26, 0.34, 0.74, 0.62, PALE, 0.01, 0.03)
    for x in (0.38, 0.5, 0.62):
        clay.tube([(x, 0.36), (x, 0.61)], 0.01, WOOD, soft=0.004)
    clay.poly([(0.18, 0.37), (0.5, 0.14), (0.82, 0.37)], RED, 0.04)
    clay.box(0.31, 0.42, 0.44, 0.53, GLASS, 0.01, 0.02)
    clay.box(0.54, 0.42, 0.67, 0.62, DARK_WOOD, 0.02, 0.02)
    clay.box(0.2, 0.6, 0.8, 0.66, WOOD, 0.01, 0.02)
    for x in (0.28, 0.38):
        clay.tube([(x, 0.66), (x - 0.04, 0.97)], 0.022, PALE)
    for k in range(5):
        clay.tube([(0.27 - 0.005 * k, 0.7 + 0.06 * k), (0.37 - 0.005 * k, 0.7 + 0.06 * k)], 0.02, PALE)


@drawing("market stall")
def market_stall(clay: Clay) -> None:
    for x in (0.12, 0.88):
        clay.tube([(x, 0.24), (x, 0.95)], 0.045, WOOD)
    clay.box(0.06, 0.62, 0.94, 0.92, WOOD, 0.02, 0.03)
    for k in range(6):
        clay.tube([(0.13 + 0.148 * k, 0.68), (0.13 + 0.148 * k, 0.9)], 0.012, DARK_WOOD, soft=0.005)
    for k in range(9):
        color = (RED, "#ff9a3a", GREEN)[k // 3]
        clay.oval(0.15 + 0.088 * k, 0.58, 0.052, 0.05, color)
    clay.box(0.04, 0.6, 0.96, 0.67, PALE, 0.02, 0.02)
    for k in range(6):
        x0, x1 = 0.02 + 0.16 * k, 0.18 + 0.16 * k
        a, b = 0.14 + 0.12 * k, 0.26 + 0.12 * k
        color = RED if k % 2 == 0 else WHITE
        clay.poly([(a, 0.06), (b, 0.06), (x1, 0.28), (x0, 0.28)], color, 0.02)
        clay.oval((x0 + x1) / 2, 0.28, 0.08, 0.055, color, 0.03)


@drawing("crane")
def crane(clay: Clay) -> None:
    clay.tube([(0.12, 0.2), (0.7, 0.04), (0.96, 0.24)], 0.02, DARK)
    for x in (0.66, 0.76):
        clay.tube([(x, 0.2), (x, 0.92)], 0.028, YELLOW)
    for k in range(7):
        y = 0.26 + 0.095 * k
        clay.tube([(0.66, y), (0.76, y + 0.09)], 0.02, YELLOW)
    clay.tube([(0.66, 0.22), (0.71, 0.04), (0.76, 0.22)], 0.028, YELLOW)
    clay.tube([(0.03, 0.22), (0.98, 0.24)], 0.04, YELLOW)
    clay.box(0.86, 0.22, 0.97, 0.36, STEEL, 0.01, 0.03)
    clay.box(0.58, 0.22, 0.7, 0.34, BLUE, 0.02, 0.03)
    clay.tube([(0.18, 0.24), (0.18, 0.52)], 0.014, DARK)
    clay.box(0.08, 0.52, 0.28, 0.62, STEEL, 0.01, 0.03)
    clay.box(0.56, 0.9, 0.86, 0.97, DARK, 0.01, 0.02)


@drawing("greenhouse")
def greenhouse(clay: Clay) -> None:
    clay.poly([(0.06, 0.92), (0.06, 0.44), (0.5, 0.12), (0.94, 0.44), (0.94, 0.92)], "#cdeee8", 0.03)
    for x, tall in ((0.2, 0.22), (0.36, 0.3), (0.64, 0.28), (0.8, 0.2)):
        clay.oval(x, 0.88 - tall / 2, 0.075, tall / 2, GREEN, 0.05)
        clay.oval(x, 0.88 - tall, 0.04, 0.04, (RED, YELLOW)[x > 0.5])
    clay.box(0.06, 0.82, 0.94, 0.92, WOOD, 0.01, 0.02)
    for points in (
        [(0.06, 0.92), (0.06, 0.44), (0.5, 0.12), (0.94, 0.44), (0.94, 0.92)],
        [(0.06, 0.44), (0.94, 0.44)],
        [(0.5, 0.12), (0.5, 0.82)],
        [(0.28, 0.28), (0.28, 0.82)],
        [(0.72, 0.28), (0.72, 0.82)],
    ):
        clay.tube(points, 0.03, WHITE)


@drawing("dog house")
def dog_house(clay: Clay) -> None:
    clay.box(0.16, 0.42, 0.84, 0.93, PALE, 0.01, 0.03)
    clay.poly([(0.16, 0.44), (0.5, 0.14), (0.84, 0.44)], PALE, 0.03)
    for side in (-1, 1):
        clay.tube([(0.5, 0.13), (0.5 + side * 0.44, 0.5)], 0.09, RED)
    clay.poly(smooth([(0.34, 0.93), (0.34, 0.64), (0.5, 0.5), (0.66, 0.64), (0.66, 0.93)], 2), "#4a3024", 0.02)
    clay.tube([(0.42, 0.4), (0.58, 0.4)], 0.05, WHITE)
