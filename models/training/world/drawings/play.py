
"""Sport, toys, music and things to wear."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#e0a868", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK = "#e8434e", "#4f9be8", "#b9c1d0", "#f1f2f8", "#4a4560"
YELLOW, GREEN, PURPLE, PINK = "#ffc233", "#54b865", "#9a6fd8", "#f478a8"


@drawing("snowboard")
def snowboard(clay: Clay) -> None:
    clay.tube([(0.3, 0.14), (0.7, 0.86)], 0.22, BLUE, soft=0.05)
    for x, y in ((0.41, 0.34), (0.59, 0.66)):
        clay.tube([(x - 0.1, y + 0.055), (x + 0.1, y - 0.055)], 0.1, DARK)
        clay.tube([(x - 0.06, y + 0.033), (x + 0.06, y - 0.033)], 0.045, YELLOW)
    clay.tube([(0.3, 0.14), (0.34, 0.21)], 0.1, WHITE, soft=0.01)


@drawing("surfboard")
def surfboard(clay: Clay) -> None:
    outline = smooth([(0.5, 0.0), (0.7, 0.28), (0.7, 0.7), (0.6, 0.98), (0.4, 0.98), (0.3, 0.7), (0.3, 0.28)], 3)
    clay.poly(outline, RED, 0.08)
    clay.box(0.475, 0.08, 0.525, 0.93, "#fff0d8", 0.02, 0.01)
    clay.box(0.32, 0.56, 0.68, 0.62, "#fff0d8", 0.0, 0.01)
    clay.poly([(0.44, 0.86), (0.56, 0.86), (0.5, 0.96)], DARK, 0.02)


@drawing("baseball bat")
def baseball_bat(clay: Clay) -> None:
    t = np.linspace(0, 1, 20)
    half = 0.035 + 0.055 * np.clip((t - 0.3) / 0.5, 0, 1) ** 0.8
    middle = np.stack([0.16 + 0.68 * t, 0.86 - 0.72 * t], 1)
    side = np.array([0.72, 0.68]) / np.hypot(0.72, 0.68) * half[:, None]
    clay.oval(0.86, 0.12, 0.088, 0.088, PALE)
    clay.poly(np.concatenate([middle + side, (middle - side)[::-1]]), PALE, 0.07)
    clay.tube([(0.17, 0.85), (0.34, 0.67)], 0.075, DARK)
    clay.oval(0.14, 0.88, 0.06, 0.06, DARK_WOOD)


@drawing("baseball glove")
def baseball_glove(clay: Clay) -> None:
    leather = "#b5652f"
    for x, y, tilt in ((0.28, 0.3, -0.35), (0.44, 0.22, -0.12), (0.6, 0.23, 0.1), (0.75, 0.32, 0.32)):
        clay.oval(x, y, 0.1, 0.22, leather, 0.09, tilt=tilt)
    clay.oval(0.17, 0.56, 0.11, 0.22, leather, 0.09, tilt=-0.75)
    clay.oval(0.54, 0.62, 0.33, 0.31, leather, 0.14)
    clay.oval(0.52, 0.6, 0.2, 0.19, mixed(leather, DARK, 0.35), 0.08)
    clay.oval(0.5, 0.58, 0.14, 0.14, WHITE)
    turn = np.linspace(-0.9, 0.9, 12)
    clay.tube(np.stack([0.4 + 0.09 * np.cos(turn), 0.58 + 0.1 * np.sin(turn)], 1), 0.014, RED, soft=0.004)
    clay.box(0.36, 0.86, 0.74, 0.95, mixed(leather, DARK, 0.25), 0.04)


@drawing("dumbbell")
def dumbbell(clay: Clay) -> None:
    clay.tube([(0.2, 0.5), (0.8, 0.5)], 0.09, STEEL)
    for side in (-1, 1):
        for far, tall in ((0.38, 0.2), (0.26, 0.27)):
            clay.box(0.5 + side * far - 0.06, 0.5 - tall, 0.5 + side * far + 0.06, 0.5 + tall, BLUE, 0.04, 0.06)


@drawing("barbell")
def barbell(clay: Clay) -> None:
    clay.tube([(0.03, 0.5), (0.97, 0.5)], 0.045, STEEL)
    for side in (-1, 1):
        for far, tall in ((0.4, 0.16), (0.33, 0.24), (0.26, 0.28)):
            clay.box(0.5 + side * far - 0.035, 0.5 - tall, 0.5 + side * far + 0.035, 0.5 + tall, DARK, 0.03, 0.04)


@drawing("basketball hoop")
def basketball_hoop(clay: Clay) -> None:
    clay.tube([(0.5, 0.4), (0.5, 0.97)], 0.06, DARK)
    clay.box(0.14, 0.04, 0.86, 0.46, WHITE, 0.03, 0.03)
    clay.poly([(0.36, 0.2), (0.64, 0.2), (0.64, 0.38), (0.36, 0.38)], RED, 0.01)
    clay.poly([(0.4, 0.24), (0.6, 0.24), (0.6, 0.38), (0.4, 0.38)], WHITE, 0.01)
    for k in range(6):
        x = 0.35 + 0.06 * k
        for way in (-1, 1):
            clay.tube([(x, 0.44), (0.5 + (x - 0.5) * 0.6 + way * 0.03, 0.64)], 0.013, WHITE, soft=0.006)
    clay.ring(0.5, 0.43, 0.17, 0.035, 0.035, "#ff6a2a")


@drawing("beach ball")
def beach_ball(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.45, 0.45, WHITE)
    for start, color in ((0.2, RED), (1.45, BLUE), (2.75, YELLOW), (4.05, GREEN), (5.2, "#ff8a3a")):
        turn = np.linspace(start, start + 0.66, 14)
        outline = np.concatenate([[(0.46, 0.42)], np.stack([0.5 + 0.44 * np.cos(turn), 0.5 + 0.44 * np.sin(turn)], 1)])
        clay.poly(outline, color, 0.05, gloss=0)
    clay.oval(0.46, 0.42, 0.07, 0.07, WHITE, 0.03)
    clay.oval(0.32, 0.24, 0.09, 0.05, "#ffffff", 0.03, tilt=-0.6, alpha=0.7)


@drawing("golf club")
def golf_club(clay: Clay) -> None:
    clay.tube([(0.84, 0.06), (0.34, 0.84)], 0.035, STEEL)
    clay.tube([(0.84, 0.06), (0.7, 0.28)], 0.065, DARK)
    clay.poly(smooth([(0.38, 0.78), (0.4, 0.92), (0.12, 0.95), (0.1, 0.84)], 2), STEEL, 0.05)


@drawing("golf ball")
def golf_ball(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.42, 0.42, WHITE)
    for row in range(-3, 4):
        for k in range(-3, 4):
            x, y = 0.5 + 0.11 * k + 0.055 * (row % 2), 0.5 + 0.1 * row
            if (x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.13:
                clay.oval(x, y, 0.03, 0.03, "#ccd2e2", 0.01)


@drawing("trampoline")
def trampoline(clay: Clay) -> None:
    for x in (0.12, 0.36, 0.64, 0.88):
        clay.tube([(x, 0.56), (x, 0.86)], 0.045, STEEL)
    clay.oval(0.5, 0.52, 0.47, 0.17, BLUE, 0.05)
    clay.oval(0.5, 0.5, 0.38, 0.125, DARK, 0.02)


@drawing("treadmill")
def treadmill(clay: Clay) -> None:
    clay.tube([(0.2, 0.8), (0.26, 0.24)], 0.06, STEEL)
    clay.tube([(0.24, 0.36), (0.5, 0.4)], 0.05, DARK)
    clay.box(0.12, 0.12, 0.38, 0.28, DARK, 0.04, 0.04)
    clay.box(0.16, 0.15, 0.34, 0.23, "#7ff0b0", 0.02, 0.01)
    clay.poly(smooth([(0.1, 0.78), (0.96, 0.84), (0.97, 0.93), (0.08, 0.93)], 1), DARK, 0.04)
    clay.poly([(0.2, 0.8), (0.92, 0.85), (0.92, 0.88), (0.18, 0.86)], "#7d7890", 0.01)


@drawing("jump rope")
def jump_rope(clay: Clay) -> None:
    t = np.linspace(0, 1, 40)
    clay.tube(np.stack([0.2 + 0.6 * t + 0.1 * np.sin(TAU * t), 0.3 + 0.56 * np.sin(np.pi * t)], 1), 0.035, RED)
    for x in (0.2, 0.8):
        clay.tube([(x, 0.08), (x, 0.28)], 0.08, YELLOW)


@drawing("hula hoop")
def hula_hoop(clay: Clay) -> None:
    clay.ring(0.5, 0.5, 0.43, 0.43, 0.075, PINK)


@drawing("paddle")
def paddle(clay: Clay) -> None:
    clay.tube([(0.82, 0.06), (0.32, 0.68)], 0.05, PALE)
    clay.tube([(0.34, 0.66), (0.2, 0.84)], 0.17, WOOD, soft=0.05)
    clay.tube([(0.77, 0.02), (0.88, 0.11)], 0.05, WOOD)


@drawing("rubber duck")
def rubber_duck(clay: Clay) -> None:
    clay.poly(
        smooth(
            [
                (0.2, 0.56),
                (0.5, 0.52),
                (0.78, 0.58),
                (0.97, 0.42),
                (0.95, 0.78),
                (0.74, 0.94),
                (0.34, 0.94),
                (0.16, 0.78),
            ],
            3,
        ),
        YELLOW,
        0.2,
    )
    clay.oval(0.36, 0.32, 0.26, 0.26, YELLOW)
    clay.poly(smooth([(0.14, 0.32), (0.0, 0.36), (0.03, 0.44), (0.2, 0.43)], 2), "#ff8a2a", 0.05)
    clay.oval(0.27, 0.26, 0.042, 0.055, "#2a2436", 0.02)
    clay.oval(0.255, 0.24, 0.015, 0.018, "#ffffff", 0.01)
    clay.oval(0.64, 0.7, 0.17, 0.1, mixed(YELLOW, "#e08a1a", 0.3), 0.07, tilt=-0.3)


@drawing("toy blocks")
def toy_blocks(clay: Clay) -> None:
    for x, y, color in ((0.06, 0.52, RED), (0.52, 0.52, BLUE), (0.29, 0.1, YELLOW)):
        clay.box(x, y, x + 0.42, y + 0.4, color, 0.05, 0.05)
        clay.box(x + 0.06, y + 0.06, x + 0.36, y + 0.34, mixed(color, "#ffffff", 0.35), 0.03, 0.015)
    clay.poly([(0.17, 0.82), (0.27, 0.62), (0.37, 0.82)], RED, 0.02)
    clay.oval(0.73, 0.72, 0.09, 0.09, BLUE, 0.03)
    clay.box(0.42, 0.22, 0.58, 0.38, YELLOW, 0.02, 0.02)


@drawing("toy car")
def toy_car(clay: Clay) -> None:
    clay.poly(smooth([(0.3, 0.52), (0.38, 0.26), (0.72, 0.26), (0.8, 0.52)], 2), mixed(RED, "#ffffff", 0.1), 0.1)
    for x0, x1 in ((0.4, 0.54), (0.58, 0.72)):
        clay.box(x0, 0.34, x1, 0.5, "#a5dcf7", 0.04, 0.03)
    clay.box(0.06, 0.48, 0.94, 0.78, RED, 0.14, 0.12)
    clay.oval(0.1, 0.6, 0.045, 0.055, YELLOW)
    for x in (0.27, 0.73):
        clay.oval(x, 0.78, 0.15, 0.15, "#38344a")
        clay.oval(x, 0.78, 0.075, 0.075, YELLOW)


@drawing("rocking horse")
def rocking_horse(clay: Clay) -> None:
    turn = np.linspace(0.2 * np.pi, 0.8 * np.pi, 20)
    clay.tube(np.stack([0.5 + 0.52 * np.cos(turn), 0.44 + 0.46 * np.sin(turn)], 1), 0.06, RED)
    for top, foot in ((0.34, 0.26), (0.7, 0.76)):
        clay.tube([(top, 0.6), (foot, 0.84)], 0.085, PALE)
    clay.tube([(0.82, 0.46), (0.94, 0.58), (0.92, 0.7)], 0.07, DARK_WOOD)
    clay.oval(0.56, 0.54, 0.28, 0.16, PALE)
    clay.tube([(0.38, 0.5), (0.26, 0.24)], 0.17, PALE)
    clay.poly(smooth([(0.3, 0.1), (0.34, 0.28), (0.12, 0.42), (0.05, 0.34), (0.2, 0.14)], 2), PALE, 0.09)
    clay.tube([(0.34, 0.12), (0.42, 0.3), (0.46, 0.42)], 0.07, DARK_WOOD)
    clay.oval(0.2, 0.23, 0.022, 0.022, "#2a2436", 0.01)
    clay.box(0.48, 0.38, 0.7, 0.5, RED, 0.05, 0.05)


@drawing("doll")
def doll(clay: Clay) -> None:
    for x in (0.42, 0.58):
        clay.tube([(x, 0.76), (x, 0.94)], 0.08, "#f7cfa8")
        clay.oval(x - 0.01, 0.95, 0.065, 0.04, RED)
    for side in (-1, 1):
        clay.tube([(0.5 + side * 0.12, 0.5), (0.5 + side * 0.27, 0.66)], 0.075, "#f7cfa8")
    clay.poly(smooth([(0.4, 0.44), (0.6, 0.44), (0.78, 0.84), (0.22, 0.84)], 2), PINK, 0.1)
    for side in (-1, 1):
        clay.oval(0.5 + side * 0.24, 0.36, 0.085, 0.13, "#a8622f")
    clay.oval(0.5, 0.26, 0.25, 0.23, "#a8622f")
    clay.oval(0.5, 0.29, 0.2, 0.19, "#f7cfa8", 0.12)
    for side in (-1, 1):
        clay.oval(0.5 + side * 0.08, 0.29, 0.024, 0.03, "#2a2436", 0.01)
        clay.oval(0.5 + side * 0.13, 0.36, 0.03, 0.02, "#f59aa0", 0.01)
    clay.tube([(0.46, 0.385), (0.5, 0.4), (0.54, 0.385)], 0.014, RED, soft=0.005)


@drawing("snow globe")
def snow_globe(clay: Clay) -> None:
    clay.oval(0.5, 0.44, 0.4, 0.4, "#a9d5f5", 0.12)
    clay.oval(0.5, 0.66, 0.32, 0.12, WHITE, 0.06)
    for y, wide in ((0.62, 0.17), (0.5, 0.13), (0.38, 0.09)):
        clay.poly([(0.5 - wide, y), (0.5, y - 0.19), (0.5 + wide, y)], "#3f9a62", 0.04)
    for x, y in ((0.3, 0.3), (0.68, 0.26), (0.24, 0.5), (0.74, 0.5), (0.44, 0.16), (0.6, 0.4)):
        clay.oval(x, y, 0.022, 0.022, "#ffffff", 0.01)
    clay.poly(smooth([(0.22, 0.78), (0.78, 0.78), (0.88, 0.96), (0.12, 0.96)], 1), RED, 0.06)
    clay.oval(0.32, 0.24, 0.08, 0.05, "#ffffff", 0.02, tilt=-0.7, alpha=0.8)


@drawing("sandcastle")
def sandcastle(clay: Clay) -> None:
    sand = "#ecc67c"
    for x0, x1, top in ((0.36, 0.64, 0.3), (0.08, 0.34, 0.44), (0.66, 0.92, 0.44)):
        clay.poly([(x0 + 0.02, top), (x1 - 0.02, top), (x1, 0.92), (x0, 0.92)], sand, 0.05)
        for k in range(3):
            x = x0 + 0.02 + (x1 - x0 - 0.04) * k / 3
            clay.box(x, top - 0.07, x + (x1 - x0) / 4.6, top + 0.02, sand, 0.01, 0.02)
    clay.box(0.43, 0.66, 0.57, 0.92, "#a87b3c", 0.07, 0.02)
    clay.box(0.02, 0.86, 0.98, 0.95, mixed(sand, "#a87b3c", 0.25), 0.03)
    clay.tube([(0.5, 0.26), (0.5, 0.06)], 0.02, DARK_WOOD)
    clay.poly([(0.5, 0.05), (0.68, 0.1), (0.5, 0.16)], RED, 0.02)


@drawing("paper airplane")
def paper_airplane(clay: Clay) -> None:
    clay.poly([(0.03, 0.56), (0.97, 0.2), (0.62, 0.58)], WHITE, 0.015)
    clay.poly([(0.03, 0.56), (0.62, 0.58), (0.5, 0.78), (0.4, 0.6)], "#b9c4da", 0.01)
    clay.poly([(0.03, 0.56), (0.62, 0.58), (0.97, 0.2), (0.78, 0.72), (0.56, 0.62)], "#dfe5f2", 0.01)


@drawing("chessboard")
def chessboard(clay: Clay) -> None:
    clay.poly([(0.16, 0.26), (0.84, 0.26), (0.99, 0.78), (0.01, 0.78)], DARK_WOOD, 0.02)
    for row in range(6):
        for k in range(6):
            y0, y1 = 0.3 + 0.075 * row, 0.375 + 0.075 * row
            a, b = 0.31 + 0.085 * row / 1.2, 0.31 + 0.085 * (row + 1) / 1.2
            quad = [
                (0.5 + a * (k / 3 - 1), y0),
                (0.5 + a * ((k + 1) / 3 - 1), y0),
                (0.5 + b * ((k + 1) / 3 - 1), y1),
                (0.5 + b * (k / 3 - 1), y1),
            ]
            clay.poly(quad, "#f2dcb0" if (row + k) % 2 else "#6b4430", 0.004)
    for x, y, color in ((0.34, 0.36, "#fff6e0"), (0.62, 0.5, "#3a3448"), (0.46, 0.64, "#fff6e0")):
        clay.poly(
            smooth([(x - 0.05, y + 0.06), (x - 0.02, y - 0.04), (x + 0.02, y - 0.04), (x + 0.05, y + 0.06)], 1),
            color,
            0.03,
        )
        clay.oval(x, y - 0.06, 0.04, 0.04, color)


@drawing("swing")
def swing(clay: Clay) -> None:
    for top, foot in ((0.16, 0.02), (0.16, 0.26), (0.84, 0.74), (0.84, 0.98)):
        clay.tube([(top, 0.08), (foot, 0.95)], 0.05, RED)
    clay.tube([(0.12, 0.08), (0.88, 0.08)], 0.06, BLUE)
    for x in (0.4, 0.6):
        clay.tube([(x, 0.1), (x, 0.7)], 0.02, STEEL)
    clay.box(0.35, 0.68, 0.65, 0.75, YELLOW, 0.03)


@drawing("seesaw")
def seesaw(clay: Clay) -> None:
    clay.poly([(0.34, 0.86), (0.5, 0.52), (0.66, 0.86)], BLUE, 0.05)
    clay.tube([(0.05, 0.72), (0.95, 0.36)], 0.075, RED)
    for x, y in ((0.14, 0.62), (0.84, 0.34)):
        clay.tube([(x, y + 0.06), (x, y - 0.09)], 0.035, DARK)
        clay.tube([(x - 0.04, y - 0.09), (x + 0.04, y - 0.09)], 0.035, DARK)


@drawing("pinwheel")
def pinwheel(clay: Clay) -> None:
    clay.tube([(0.5, 0.38), (0.5, 0.97)], 0.045, PALE)
    for k, color in enumerate((RED, YELLOW, BLUE, GREEN)):
        turn = TAU * k / 4
        cos, sin = np.cos(turn), np.sin(turn)
        points = [(0, 0), (0.34, -0.06), (0.3, -0.28), (0.12, -0.16)]
        clay.poly(smooth([(0.5 + x * cos - y * sin, 0.36 + x * sin + y * cos) for x, y in points], 1), color, 0.03)
    clay.oval(0.5, 0.36, 0.05, 0.05, WHITE)


@drawing("speaker")
def speaker(clay: Clay) -> None:
    clay.box(0.22, 0.03, 0.78, 0.97, DARK, 0.05, 0.05)
    for y, r in ((0.26, 0.14), (0.65, 0.22)):
        clay.oval(0.5, y, r, r, STEEL, 0.03)
        clay.oval(0.5, y, r * 0.85, r * 0.85, "#38344a", 0.08)
        clay.oval(0.5, y, r * 0.35, r * 0.35, STEEL)


@drawing("harp")
def harp(clay: Clay) -> None:
    for k in range(8):
        x = 0.34 + 0.065 * k
        clay.tube([(x, 0.16 + 0.012 * k), (x, 0.84 - 0.055 * k)], 0.012, "#fff2c8", soft=0.006)
    clay.tube([(0.26, 0.9), (0.86, 0.42)], 0.09, YELLOW)
    clay.tube([(0.26, 0.14), (0.26, 0.9)], 0.08, YELLOW)
    t = np.linspace(0, 1, 20)
    clay.tube(np.stack([0.26 + 0.6 * t, 0.12 + 0.3 * t - 0.1 * np.sin(TAU * t)], 1), 0.08, YELLOW)
    clay.box(0.16, 0.88, 0.44, 0.96, mixed(YELLOW, DARK_WOOD, 0.4), 0.03)


@drawing("grand piano")
def grand_piano(clay: Clay) -> None:
    black = "#3a3550"
    for x in (0.16, 0.5, 0.86):
        clay.tube([(x, 0.66), (x, 0.95)], 0.05, black)
    clay.poly(smooth([(0.24, 0.5), (0.3, 0.06), (0.74, 0.1), (0.97, 0.46)], 2), mixed(black, "#ffffff", 0.14), 0.05)
    clay.tube([(0.6, 0.5), (0.72, 0.22)], 0.02, YELLOW)
    clay.poly(smooth([(0.08, 0.52), (0.97, 0.48), (0.97, 0.7), (0.08, 0.72)], 1), black, 0.06)
    clay.box(0.04, 0.56, 0.42, 0.66, WHITE, 0.01, 0.02)
    for k in range(8):
        clay.box(0.07 + 0.042 * k, 0.56, 0.09 + 0.042 * k, 0.615, "#1e1b2a", 0.0, 0.005)


@drawing("cello")
def cello(clay: Clay) -> None:
    clay.tube([(0.5, 0.92), (0.5, 0.98)], 0.02, STEEL)
    clay.tube([(0.5, 0.06), (0.5, 0.5)], 0.055, DARK_WOOD)
    clay.poly(
        smooth(
            [
                (0.5, 0.36),
                (0.68, 0.4),
                (0.64, 0.58),
                (0.78, 0.78),
                (0.62, 0.94),
                (0.38, 0.94),
                (0.22, 0.78),
                (0.36, 0.58),
                (0.32, 0.4),
            ],
            3,
        ),
        "#c4692f",
        0.09,
    )
    clay.poly([(0.47, 0.3), (0.53, 0.3), (0.54, 0.64), (0.46, 0.64)], "#33242c", 0.01)
    clay.box(0.4, 0.7, 0.6, 0.73, PALE, 0.01, 0.01)
    for side in (-1, 1):
        clay.tube([(0.5 + side * 0.15, 0.62), (0.5 + side * 0.13, 0.74)], 0.018, "#33242c", soft=0.005)
        clay.tube([(0.5, 0.1), (0.5 + side * 0.08, 0.09)], 0.025, DARK_WOOD)
    clay.oval(0.5, 0.05, 0.05, 0.045, DARK_WOOD)


@drawing("xylophone")
def xylophone(clay: Clay) -> None:
    for y0, y1 in ((0.4, 0.34), (0.62, 0.68)):
        clay.tube([(0.06, y1), (0.94, y0 + 0.02 if y0 < 0.5 else y0)], 0.05, WOOD)
    for k, color in enumerate((RED, "#ff8a3a", YELLOW, GREEN, BLUE, PURPLE, PINK)):
        half = 0.27 - 0.022 * k
        clay.box(0.1 + 0.118 * k, 0.5 - half, 0.2 + 0.118 * k, 0.5 + half, color, 0.03, 0.04)
    clay.tube([(0.36, 0.94), (0.72, 0.78)], 0.025, PALE)
    clay.oval(0.74, 0.77, 0.05, 0.05, RED)


@drawing("drum kit")
def drum_kit(clay: Clay) -> None:
    for x, tilt in ((0.12, 0.25), (0.88, -0.25)):
        clay.tube([(x + (0.06 if x < 0.5 else -0.06), 0.94), (x, 0.26)], 0.022, STEEL)
        clay.oval(x, 0.25, 0.15, 0.035, YELLOW, 0.02, tilt=tilt)
    for x in (0.32, 0.68):
        clay.box(x - 0.14, 0.28, x + 0.14, 0.48, RED, 0.03, 0.09)
        clay.oval(x, 0.29, 0.14, 0.045, WHITE, 0.02)
    for x in (0.14, 0.86):
        clay.box(x - 0.13, 0.62, x + 0.13, 0.86, RED, 0.03, 0.09)
        clay.oval(x, 0.63, 0.13, 0.04, WHITE, 0.02)
    clay.oval(0.5, 0.68, 0.28, 0.28, RED, 0.05)
    clay.oval(0.5, 0.68, 0.23, 0.23, WHITE, 0.03)
    clay.oval(0.5, 0.68, 0.08, 0.08, RED, 0.02)


@drawing("turntable")
def turntable(clay: Clay) -> None:
    clay.box(0.04, 0.24, 0.96, 0.82, STEEL, 0.05, 0.05)
    clay.oval(0.42, 0.53, 0.27, 0.24, "#2a2636", 0.03)
    for r in (0.22, 0.17, 0.12):
        clay.ring(0.42, 0.53, r, r * 0.88, 0.008, "#5a5570", soft=0.004)
    clay.oval(0.42, 0.53, 0.09, 0.08, RED, 0.02)
    clay.oval(0.42, 0.53, 0.015, 0.015, WHITE, 0.01)
    clay.tube([(0.84, 0.32), (0.82, 0.56), (0.62, 0.66)], 0.03, WHITE)
    clay.oval(0.84, 0.32, 0.05, 0.05, DARK)
    clay.oval(0.86, 0.72, 0.04, 0.04, DARK)


@drawing("bow tie")
def bow_tie(clay: Clay) -> None:
    for side in (-1, 1):
        clay.poly(
            smooth(
                [
                    (0.5, 0.44),
                    (0.5 + side * 0.4, 0.24),
                    (0.5 + side * 0.46, 0.5),
                    (0.5 + side * 0.4, 0.76),
                    (0.5, 0.56),
                ],
                2,
            ),
            RED,
            0.12,
        )
    clay.box(0.42, 0.38, 0.58, 0.62, mixed(RED, DARK, 0.15), 0.06, 0.06)


@drawing("cape")
def cape(clay: Clay) -> None:
    clay.poly(
        smooth(
            [
                (0.32, 0.06),
                (0.68, 0.06),
                (0.8, 0.4),
                (0.96, 0.94),
                (0.66, 0.88),
                (0.5, 0.96),
                (0.34, 0.88),
                (0.04, 0.94),
                (0.2, 0.4),
            ],
            2,
        ),
        RED,
        0.12,
    )
    for x, foot in ((0.42, 0.36), (0.58, 0.64)):
        clay.tube([(x, 0.2), (foot, 0.86)], 0.03, mixed(RED, DARK, 0.25), soft=0.02)
    clay.oval(0.5, 0.1, 0.05, 0.05, YELLOW)


@drawing("apron")
def apron(clay: Clay) -> None:
    clay.ring(0.5, 0.14, 0.14, 0.11, 0.035, mixed(RED, DARK, 0.2))
    clay.poly(
        smooth(
            [(0.34, 0.16), (0.66, 0.16), (0.7, 0.4), (0.88, 0.46), (0.9, 0.94), (0.1, 0.94), (0.12, 0.46), (0.3, 0.4)],
            1,
        ),
        RED,
        0.05,
    )
    clay.box(0.3, 0.58, 0.7, 0.8, mixed(RED, "#ffffff", 0.25), 0.04, 0.02)
    for side in (-1, 1):
        clay.tube([(0.5 + side * 0.38, 0.48), (0.5 + side * 0.47, 0.56)], 0.03, mixed(RED, DARK, 0.2))


@drawing("sweater")
def sweater(clay: Clay) -> None:
    for side in (-1, 1):
        clay.tube([(0.5 + side * 0.24, 0.24), (0.5 + side * 0.4, 0.54), (0.5 + side * 0.4, 0.8)], 0.17, RED, soft=0.07)
        clay.box(0.5 + side * 0.4 - 0.09, 0.78, 0.5 + side * 0.4 + 0.09, 0.88, mixed(RED, DARK, 0.2), 0.02)
    clay.poly(smooth([(0.3, 0.14), (0.7, 0.14), (0.78, 0.3), (0.76, 0.88), (0.24, 0.88), (0.22, 0.3)], 1), RED, 0.09)
    clay.box(0.24, 0.84, 0.76, 0.93, mixed(RED, DARK, 0.2), 0.02)
    clay.box(0.35, 0.05, 0.65, 0.2, mixed(RED, "#ffffff", 0.18), 0.06, 0.05)
    for y in (0.42, 0.5):
        clay.box(0.23, y, 0.77, y + 0.035, mixed(RED, "#ffffff", 0.5), 0.0, 0.01)


@drawing("skirt")
def skirt(clay: Clay) -> None:
    clay.poly(smooth([(0.32, 0.2), (0.68, 0.2), (0.96, 0.86), (0.5, 0.92), (0.04, 0.86)], 1), PINK, 0.08)
    for top, foot in ((0.42, 0.28), (0.5, 0.5), (0.58, 0.72)):
        clay.tube([(top, 0.28), (foot, 0.86)], 0.02, mixed(PINK, DARK, 0.25), soft=0.015)
    clay.box(0.3, 0.12, 0.7, 0.23, mixed(PINK, DARK, 0.2), 0.03)


@drawing("cowboy hat")
def cowboy_hat(clay: Clay) -> None:
    brown = "#a8652f"
    clay.poly(
        smooth(
            [(0.02, 0.5), (0.2, 0.66), (0.5, 0.7), (0.8, 0.66), (0.98, 0.5), (0.86, 0.8), (0.5, 0.86), (0.14, 0.8)], 2
        ),
        brown,
        0.07,
    )
    clay.poly(
        smooth([(0.26, 0.72), (0.3, 0.26), (0.42, 0.18), (0.5, 0.27), (0.58, 0.18), (0.7, 0.26), (0.74, 0.72)], 2),
        brown,
        0.13,
    )
    clay.box(0.27, 0.58, 0.73, 0.68, DARK, 0.02, 0.03)


@drawing("witch hat")
def witch_hat(clay: Clay) -> None:
    clay.oval(0.5, 0.82, 0.47, 0.13, mixed(PURPLE, DARK, 0.3), 0.05)
    clay.poly(smooth([(0.24, 0.84), (0.42, 0.3), (0.66, 0.05), (0.64, 0.3), (0.76, 0.84)], 1), PURPLE, 0.13)
    clay.poly([(0.27, 0.68), (0.73, 0.68), (0.76, 0.8), (0.24, 0.8)], "#3a3448", 0.03)
    clay.box(0.42, 0.68, 0.58, 0.8, YELLOW, 0.01, 0.02)


@drawing("chef's hat")
def chefs_hat(clay: Clay) -> None:
    for x, y, r in ((0.26, 0.34, 0.2), (0.74, 0.34, 0.2), (0.5, 0.26, 0.23)):
        clay.oval(x, y, r, r, WHITE)
    clay.poly([(0.24, 0.4), (0.76, 0.4), (0.74, 0.9), (0.26, 0.9)], WHITE, 0.09)
    clay.box(0.24, 0.76, 0.76, 0.92, "#dfe4ef", 0.03, 0.05)
