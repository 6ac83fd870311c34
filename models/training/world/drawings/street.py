
"""What stands by the road, and what drives, flies and sails that no emoji shows."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#dca060", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK = "#e8434e", "#4f9be8", "#b9c1d0", "#f1f2f8", "#4a4560"
YELLOW, GLASS, TYRE = "#ffc233", "#a5dcf7", "#38344a"


@drawing("fire hydrant")
def fire_hydrant(clay: Clay) -> None:
    clay.box(0.24, 0.84, 0.76, 0.94, mixed(RED, DARK, 0.2), 0.03, 0.04)
    for x in (0.2, 0.8):
        clay.box(x - 0.1, 0.44, x + 0.1, 0.6, mixed(RED, DARK, 0.12), 0.04, 0.06)
    clay.box(0.3, 0.28, 0.7, 0.88, RED, 0.04, 0.18)
    clay.poly(smooth([(0.26, 0.34), (0.28, 0.2), (0.42, 0.1), (0.58, 0.1), (0.72, 0.2), (0.74, 0.34)], 2), RED, 0.14)
    clay.box(0.44, 0.03, 0.56, 0.12, mixed(RED, DARK, 0.15), 0.03)
    clay.box(0.24, 0.32, 0.76, 0.39, mixed(RED, "#ffffff", 0.2), 0.03)
    clay.oval(0.5, 0.54, 0.12, 0.12, mixed(RED, DARK, 0.15), 0.03)
    clay.oval(0.5, 0.54, 0.075, 0.075, YELLOW)


@drawing("parking meter")
def parking_meter(clay: Clay) -> None:
    clay.oval(0.5, 0.95, 0.16, 0.035, DARK, 0.03)
    clay.tube([(0.5, 0.5), (0.5, 0.94)], 0.075, STEEL)
    clay.poly(
        smooth(
            [(0.28, 0.5), (0.26, 0.2), (0.38, 0.05), (0.62, 0.05), (0.74, 0.2), (0.72, 0.5), (0.6, 0.58), (0.4, 0.58)],
            3,
        ),
        BLUE,
        0.1,
    )
    clay.poly(smooth([(0.33, 0.25), (0.4, 0.11), (0.6, 0.11), (0.67, 0.25)], 2), "#e9f5ff", 0.03)
    clay.tube([(0.5, 0.23), (0.57, 0.15)], 0.025, RED)
    clay.box(0.38, 0.31, 0.62, 0.38, DARK, 0.02, 0.02)
    clay.box(0.47, 0.43, 0.53, 0.51, DARK, 0.02, 0.02)


@drawing("stop sign")
def stop_sign(clay: Clay) -> None:
    clay.tube([(0.5, 0.5), (0.5, 0.97)], 0.05, STEEL)
    turn = TAU * (np.arange(8) + 0.5) / 8
    for r, color in ((0.4, WHITE), (0.36, RED)):
        clay.poly(np.stack([0.5 + r * np.cos(turn), 0.41 + r * np.sin(turn)], 1), color, 0.02)
    strokes = {
        "S": [[(0.9, 0.1), (0.1, 0.1), (0.1, 0.5), (0.9, 0.5), (0.9, 0.9), (0.1, 0.9)]],
        "T": [[(0, 0.1), (1, 0.1)], [(0.5, 0.1), (0.5, 0.95)]],
        "O": [[(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9), (0.1, 0.1)]],
        "P": [[(0.1, 0.95), (0.1, 0.1), (0.9, 0.1), (0.9, 0.5), (0.1, 0.5)]],
    }
    for k, letter in enumerate("STOP"):
        for stroke in strokes[letter]:
            points = [(0.225 + 0.143 * k + 0.115 * x, 0.31 + 0.2 * y) for x, y in stroke]
            clay.tube(points, 0.034, "#ffffff", soft=0.004)


@drawing("road sign")
def road_sign(clay: Clay) -> None:
    clay.tube([(0.5, 0.1), (0.5, 0.97)], 0.055, STEEL)
    clay.poly([(0.1, 0.1), (0.78, 0.1), (0.94, 0.21), (0.78, 0.32), (0.1, 0.32)], "#2f9e5c", 0.025)
    clay.poly([(0.9, 0.4), (0.22, 0.4), (0.06, 0.51), (0.22, 0.62), (0.9, 0.62)], "#2f9e5c", 0.025)
    clay.tube([(0.18, 0.21), (0.7, 0.21)], 0.035, WHITE, soft=0.005)
    clay.tube([(0.3, 0.51), (0.82, 0.51)], 0.035, WHITE, soft=0.005)


@drawing("street lamp")
def street_lamp(clay: Clay) -> None:
    clay.box(0.4, 0.9, 0.6, 0.97, DARK, 0.02)
    clay.tube([(0.5, 0.24), (0.5, 0.94)], 0.045, DARK)
    clay.poly([(0.36, 0.1), (0.64, 0.1), (0.58, 0.27), (0.42, 0.27)], "#ffe38a", 0.06)
    clay.poly([(0.31, 0.1), (0.5, 0.01), (0.69, 0.1)], DARK, 0.04)
    clay.box(0.4, 0.26, 0.6, 0.3, DARK, 0.02)


@drawing("traffic cone")
def traffic_cone(clay: Clay) -> None:
    orange = "#ff7a2a"
    clay.box(0.1, 0.84, 0.9, 0.94, mixed(orange, DARK, 0.1), 0.04)
    for low, high, color in ((0.0, 1.0, orange), (0.3, 0.52, WHITE), (0.7, 0.86, WHITE)):

        def half(share: float) -> float:
            return 0.31 - 0.25 * share

        y0, y1 = 0.86 - 0.8 * low, 0.86 - 0.8 * high
        clay.poly(
            [(0.5 - half(low), y0), (0.5 + half(low), y0), (0.5 + half(high), y1), (0.5 - half(high), y1)], color, 0.09
        )


@drawing("fence")
def fence(clay: Clay) -> None:
    white = "#f4f2f6"
    for y in (0.46, 0.7):
        clay.box(0.02, y, 0.98, y + 0.07, mixed(white, STEEL, 0.3), 0.01)
    for k in range(6):
        x = 0.04 + 0.16 * k
        clay.poly([(x, 0.9), (x, 0.32), (x + 0.06, 0.22), (x + 0.12, 0.32), (x + 0.12, 0.9)], white, 0.03)


@drawing("gate")
def gate(clay: Clay) -> None:
    for x in (0.1, 0.9):
        clay.box(x - 0.08, 0.16, x + 0.08, 0.96, "#b8adb4", 0.02, 0.05)
        clay.oval(x, 0.12, 0.09, 0.08, "#b8adb4")
    for k in range(7):
        x = 0.24 + 0.087 * k
        top = 0.34 - 0.12 * np.sin(np.pi * k / 6)
        clay.tube([(x, top), (x, 0.92)], 0.028, DARK)
        clay.oval(x, top, 0.022, 0.04, YELLOW)
    for y in (0.5, 0.86):
        clay.tube([(0.19, y), (0.81, y)], 0.035, DARK)


@drawing("phone booth")
def phone_booth(clay: Clay) -> None:
    clay.box(0.2, 0.1, 0.8, 0.97, RED, 0.02, 0.04)
    clay.poly(smooth([(0.18, 0.12), (0.24, 0.04), (0.76, 0.04), (0.82, 0.12)], 2), RED, 0.05)
    clay.box(0.28, 0.1, 0.72, 0.17, WHITE, 0.02, 0.01)
    for row in range(4):
        for k in range(3):
            x, y = 0.285 + 0.148 * k, 0.23 + 0.165 * row
            clay.box(x, y, x + 0.13, y + 0.145, GLASS, 0.01, 0.02)


@drawing("vending machine")
def vending_machine(clay: Clay) -> None:
    clay.box(0.16, 0.03, 0.84, 0.97, RED, 0.04, 0.04)
    clay.box(0.21, 0.1, 0.64, 0.72, "#dff0fb", 0.02, 0.02)
    colors = (BLUE, YELLOW, "#58c07a", "#ff8a4a", "#a77be0", RED)
    for row in range(4):
        clay.box(0.22, 0.225 + 0.15 * row, 0.63, 0.24 + 0.15 * row, STEEL, 0.0, 0.005)
        for k in range(4):
            clay.box(
                0.235 + 0.1 * k, 0.12 + 0.15 * row, 0.3 + 0.1 * k, 0.225 + 0.15 * row, colors[(k + row) % 6], 0.02, 0.03
            )
    clay.box(0.68, 0.14, 0.79, 0.24, "#9ff0b8", 0.01, 0.01)
    for y in (0.32, 0.39, 0.46):
        for x in (0.705, 0.765):
            clay.oval(x, y, 0.022, 0.022, WHITE)
    clay.box(0.24, 0.78, 0.62, 0.9, DARK, 0.02, 0.02)


@drawing("flag")
def flag(clay: Clay) -> None:
    clay.tube([(0.12, 0.04), (0.12, 0.97)], 0.05, STEEL)
    t = np.linspace(0, 1, 24)
    wave = 0.045 * np.sin(TAU * t)
    clay.poly(
        np.concatenate(
            [np.stack([0.13 + 0.82 * t, 0.08 + wave], 1), np.stack([0.13 + 0.82 * t, 0.56 + wave], 1)[::-1]]
        ),
        RED,
        0.07,
    )
    clay.oval(0.12, 0.04, 0.045, 0.04, YELLOW)


@drawing("billboard")
def billboard(clay: Clay) -> None:
    for x in (0.26, 0.74):
        clay.tube([(x, 0.5), (x, 0.97)], 0.06, STEEL)
    clay.box(0.03, 0.08, 0.97, 0.64, DARK, 0.02, 0.03)
    clay.box(0.07, 0.12, 0.93, 0.6, "#5fb4f5", 0.01, 0.01)
    clay.oval(0.72, 0.28, 0.1, 0.1, YELLOW)
    clay.poly([(0.07, 0.6), (0.3, 0.32), (0.46, 0.5), (0.58, 0.42), (0.8, 0.6)], "#5cbc74", 0.03)
    clay.tube([(0.14, 0.2), (0.46, 0.2)], 0.045, WHITE, soft=0.005)


@drawing("railway track")
def railway_track(clay: Clay) -> None:
    for k in range(6):
        y, wide = 0.36 + 0.1 * k, 0.16 + 0.06 * k
        clay.box(0.5 - wide, y, 0.5 + wide, y + 0.05, DARK_WOOD, 0.01, 0.02)
    for side in (-1, 1):
        clay.tube([(0.5 + side * 0.1, 0.34), (0.5 + side * 0.36, 0.94)], 0.035, STEEL)


@drawing("well")
def well(clay: Clay) -> None:
    for x in (0.24, 0.76):
        clay.tube([(x, 0.3), (x, 0.66)], 0.06, WOOD)
    clay.tube([(0.5, 0.36), (0.5, 0.58)], 0.018, PALE)
    clay.tube([(0.2, 0.38), (0.8, 0.38)], 0.045, PALE)
    clay.poly([(0.08, 0.32), (0.5, 0.04), (0.92, 0.32)], RED, 0.04)
    clay.oval(0.5, 0.62, 0.36, 0.1, "#8d95a5", 0.04)
    clay.oval(0.5, 0.62, 0.28, 0.065, "#3b5f8a", 0.02)
    clay.poly(
        smooth([(0.14, 0.63), (0.3, 0.71), (0.5, 0.73), (0.7, 0.71), (0.86, 0.63), (0.84, 0.94), (0.16, 0.94)], 1),
        "#a9b0bf",
        0.06,
    )
    for row in range(3):
        for k in range(4):
            x = 0.2 + 0.165 * k + 0.06 * (row % 2)
            clay.box(x, 0.735 + 0.068 * row, min(x + 0.13, 0.83), 0.79 + 0.068 * row, "#bcc3d0", 0.02, 0.03)


@drawing("statue")
def statue(clay: Clay) -> None:
    stone = "#b9bdc9"
    clay.box(0.24, 0.82, 0.76, 0.97, stone, 0.02, 0.03)
    clay.box(0.3, 0.72, 0.7, 0.83, mixed(stone, "#ffffff", 0.2), 0.02, 0.03)
    clay.poly(smooth([(0.36, 0.74), (0.4, 0.5), (0.38, 0.28), (0.62, 0.28), (0.6, 0.5), (0.66, 0.74)], 2), stone, 0.1)
    clay.tube([(0.4, 0.32), (0.3, 0.46), (0.38, 0.56)], 0.07, stone)
    clay.tube([(0.6, 0.32), (0.72, 0.2), (0.7, 0.06)], 0.07, stone)
    clay.oval(0.5, 0.18, 0.095, 0.11, stone)


@drawing("staircase")
def stairs(clay: Clay) -> None:
    for k in range(6):
        x, y = 0.06 + 0.145 * k, 0.8 - 0.13 * k
        clay.box(x, y, 0.94, 0.94 - 0.0 * k, mixed("#c9a27c", "#ffffff", 0.08 * k), 0.01, 0.03)
    clay.tube([(0.06, 0.6), (0.84, -0.0)], 0.04, DARK_WOOD)
    for k in range(0, 6, 2):
        x = 0.1 + 0.145 * k
        clay.tube([(x, 0.82 - 0.13 * k), (x, 0.58 - 0.112 * k)], 0.025, DARK_WOOD)


def _wheel(clay: Clay, x: float, y: float, r: float) -> None:
    clay.oval(x, y, r, r, TYRE)
    clay.oval(x, y, r * 0.55, r * 0.55, STEEL, r * 0.3)
    clay.oval(x, y, r * 0.2, r * 0.2, DARK)


@drawing("garbage truck")
def garbage_truck(clay: Clay) -> None:
    green = "#3fae62"
    clay.poly([(0.4, 0.7), (0.36, 0.3), (0.44, 0.22), (0.97, 0.22), (0.97, 0.7)], green, 0.05)
    for k in range(4):
        clay.box(0.46 + 0.12 * k, 0.28, 0.5 + 0.12 * k, 0.66, mixed(green, DARK, 0.2), 0.01, 0.02)
    clay.poly(smooth([(0.04, 0.72), (0.04, 0.52), (0.1, 0.32), (0.36, 0.32), (0.36, 0.72)], 1), green, 0.05)
    clay.poly([(0.09, 0.5), (0.14, 0.37), (0.31, 0.37), (0.31, 0.5)], GLASS, 0.02)
    clay.box(0.02, 0.66, 0.98, 0.75, DARK, 0.02)
    for x in (0.2, 0.66, 0.86):
        _wheel(clay, x, 0.76, 0.105)


@drawing("excavator")
def excavator(clay: Clay) -> None:
    clay.box(0.36, 0.76, 0.96, 0.94, TYRE, 0.09, 0.06)
    for k in range(4):
        clay.oval(0.45 + 0.137 * k, 0.85, 0.05, 0.05, STEEL)
    clay.tube([(0.56, 0.56), (0.36, 0.16), (0.16, 0.4), (0.14, 0.62)], 0.085, YELLOW)
    clay.poly([(0.04, 0.6), (0.24, 0.6), (0.26, 0.72), (0.2, 0.8), (0.06, 0.78)], mixed(YELLOW, DARK, 0.45), 0.04)
    clay.box(0.44, 0.52, 0.94, 0.77, YELLOW, 0.04, 0.05)
    clay.box(0.5, 0.26, 0.74, 0.6, YELLOW, 0.04, 0.05)
    clay.box(0.54, 0.31, 0.7, 0.5, GLASS, 0.02, 0.02)


@drawing("wagon")
def wagon(clay: Clay) -> None:
    clay.tube([(0.24, 0.66), (0.04, 0.36)], 0.045, DARK_WOOD)
    clay.poly([(0.16, 0.42), (0.97, 0.42), (0.9, 0.68), (0.22, 0.68)], RED, 0.04)
    clay.tube([(0.17, 0.43), (0.96, 0.43)], 0.05, mixed(RED, "#ffffff", 0.25))
    for x in (0.34, 0.78):
        clay.ring(x, 0.76, 0.15, 0.15, 0.05, DARK_WOOD)
        for k in range(3):
            turn = TAU * k / 6
            dx, dy = 0.15 * np.cos(turn), 0.15 * np.sin(turn)
            clay.tube([(x - dx, 0.76 - dy), (x + dx, 0.76 + dy)], 0.025, PALE)
        clay.oval(x, 0.76, 0.04, 0.04, DARK_WOOD)


@drawing("stroller")
def stroller(clay: Clay) -> None:
    clay.tube([(0.96, 0.28), (0.74, 0.52), (0.34, 0.84)], 0.04, DARK)
    clay.tube([(0.4, 0.62), (0.76, 0.84)], 0.04, DARK)
    turn = np.linspace(np.pi, 1.6 * np.pi, 20)
    clay.poly(
        np.concatenate([np.stack([0.5 + 0.4 * np.cos(turn), 0.5 + 0.4 * np.sin(turn)], 1), [(0.5, 0.5)]]),
        mixed(BLUE, "#ffffff", 0.15),
        0.07,
    )
    clay.poly(smooth([(0.08, 0.48), (0.86, 0.48), (0.8, 0.66), (0.62, 0.74), (0.3, 0.74), (0.14, 0.64)], 2), BLUE, 0.1)
    for x in (0.3, 0.76):
        _wheel(clay, x, 0.86, 0.09)


@drawing("hot air balloon")
def hot_air_balloon(clay: Clay) -> None:
    for x in (0.42, 0.58):
        clay.tube([(x, 0.66), (0.46 if x < 0.5 else 0.54, 0.84)], 0.016, DARK_WOOD, soft=0.01)
    outline = smooth([(0.5, 0.02), (0.86, 0.08), (0.92, 0.4), (0.6, 0.72), (0.4, 0.72), (0.08, 0.4), (0.14, 0.08)], 3)
    clay.poly(outline, RED, 0.3)
    for share, color in ((0.62, YELLOW), (0.24, RED)):
        inner = outline.copy()
        inner[:, 0] = 0.5 + (inner[:, 0] - 0.5) * share
        clay.poly(inner, color, 0.12)
    clay.box(0.4, 0.82, 0.6, 0.97, WOOD, 0.03, 0.05)
    clay.box(0.38, 0.81, 0.62, 0.85, DARK_WOOD, 0.02)


@drawing("submarine")
def submarine(clay: Clay) -> None:
    clay.tube([(0.52, 0.34), (0.52, 0.14), (0.42, 0.14)], 0.05, STEEL)
    for dy in (-0.12, 0.12):
        clay.poly(
            smooth([(0.84, 0.6), (0.96, 0.6 + dy * 1.6), (0.99, 0.6 + dy * 1.6), (0.96, 0.6)], 1),
            mixed(YELLOW, DARK, 0.25),
            0.03,
        )
    clay.poly([(0.4, 0.44), (0.43, 0.28), (0.62, 0.28), (0.66, 0.44)], YELLOW, 0.05)
    clay.oval(0.48, 0.6, 0.46, 0.22, YELLOW)
    for x in (0.22, 0.42, 0.62):
        clay.oval(x, 0.58, 0.075, 0.075, mixed(YELLOW, DARK, 0.35), 0.03)
        clay.oval(x, 0.58, 0.052, 0.052, "#7fd0f5")


@drawing("drone")
def drone(clay: Clay) -> None:
    for side in (-1, 1):
        clay.tube([(0.5, 0.52), (0.5 + side * 0.36, 0.38)], 0.055, STEEL)
        clay.tube([(0.5 + side * 0.36, 0.4), (0.5 + side * 0.36, 0.3)], 0.04, DARK)
        clay.oval(0.5 + side * 0.36, 0.29, 0.14, 0.028, "#8fd0f5", 0.02)
        clay.tube([(0.5 + side * 0.12, 0.62), (0.5 + side * 0.2, 0.78), (0.5 + side * 0.12, 0.78)], 0.035, DARK)
    clay.oval(0.5, 0.52, 0.22, 0.14, BLUE)
    clay.oval(0.5, 0.62, 0.075, 0.075, DARK)
    clay.oval(0.5, 0.63, 0.04, 0.04, "#6fe0ff")


@drawing("raft")
def raft(clay: Clay) -> None:
    for k in range(5):
        y = 0.44 + 0.075 * k
        clay.tube([(0.1 - 0.012 * k, y), (0.9 + 0.012 * k, y)], 0.085, WOOD if k % 2 else mixed(WOOD, PALE, 0.6))
    for x in (0.26, 0.74):
        clay.tube([(x, 0.42), (x + (x - 0.5) * 0.14, 0.76)], 0.035, "#f2e0b0")


@drawing("rowboat")
def rowboat(clay: Clay) -> None:
    clay.tube([(0.36, 0.44), (0.12, 0.84)], 0.035, PALE)
    clay.poly(smooth([(0.02, 0.42), (0.3, 0.5), (0.7, 0.5), (0.98, 0.42), (0.84, 0.74), (0.2, 0.74)], 2), RED, 0.1)
    clay.poly(
        smooth([(0.06, 0.44), (0.3, 0.42), (0.7, 0.42), (0.94, 0.44), (0.7, 0.53), (0.3, 0.53)], 2), DARK_WOOD, 0.02
    )
    for x in (0.34, 0.62):
        clay.box(x - 0.05, 0.44, x + 0.05, 0.52, PALE, 0.01)
    clay.tube([(0.6, 0.46), (0.84, 0.86)], 0.035, PALE)
    clay.oval(0.86, 0.9, 0.035, 0.07, PALE, 0.03, tilt=-0.5)


@drawing("pirate ship")
def pirate_ship(clay: Clay) -> None:
    for x, top in ((0.32, 0.16), (0.58, 0.06), (0.8, 0.2)):
        clay.tube([(x, top), (x, 0.72)], 0.028, DARK_WOOD)
    for x, y, wide, tall in ((0.32, 0.24, 0.12, 0.34), (0.58, 0.16, 0.14, 0.42), (0.8, 0.28, 0.09, 0.28)):
        clay.poly(
            smooth(
                [
                    (x - wide, y),
                    (x + wide, y),
                    (x + wide * 0.8, y + tall / 2),
                    (x + wide, y + tall),
                    (x - wide, y + tall),
                    (x - wide * 1.3, y + tall / 2),
                ],
                2,
            ),
            "#f2ead8",
            0.06,
        )
    clay.poly([(0.58, 0.05), (0.74, 0.08), (0.58, 0.13)], "#2f2b3e", 0.02)
    clay.oval(0.56, 0.36, 0.05, 0.05, "#3a3448", 0.02)
    clay.poly(
        smooth([(0.02, 0.6), (0.16, 0.7), (0.72, 0.7), (0.76, 0.56), (0.98, 0.54), (0.9, 0.94), (0.2, 0.94)], 2),
        WOOD,
        0.09,
    )
    clay.tube([(0.14, 0.78), (0.9, 0.76)], 0.03, YELLOW)
    for k in range(4):
        clay.oval(0.3 + 0.15 * k, 0.85, 0.03, 0.03, "#2f2b3e", 0.01)


@drawing("tank")
def tank(clay: Clay) -> None:
    green = "#6d8a4a"
    clay.tube([(0.4, 0.36), (0.02, 0.32)], 0.06, mixed(green, DARK, 0.2))
    clay.poly(smooth([(0.32, 0.5), (0.38, 0.28), (0.74, 0.28), (0.82, 0.5)], 2), green, 0.08)
    clay.poly([(0.06, 0.6), (0.16, 0.48), (0.88, 0.48), (0.98, 0.62)], mixed(green, "#ffffff", 0.1), 0.04)
    clay.box(0.06, 0.58, 0.96, 0.84, TYRE, 0.12, 0.05)
    for k in range(5):
        clay.oval(0.18 + 0.165 * k, 0.71, 0.07, 0.07, mixed(green, DARK, 0.25))
        clay.oval(0.18 + 0.165 * k, 0.71, 0.03, 0.03, STEEL)


@drawing("spaceship")
def spaceship(clay: Clay) -> None:
    for side in (-1, 1):
        clay.poly(
            smooth(
                [
                    (0.5 + side * 0.16, 0.42),
                    (0.5 + side * 0.44, 0.7),
                    (0.5 + side * 0.42, 0.86),
                    (0.5 + side * 0.16, 0.74),
                ],
                2,
            ),
            BLUE,
            0.07,
        )
        clay.oval(0.5 + side * 0.3, 0.88, 0.06, 0.09, "#ff9a3d", 0.05)
        clay.box(0.5 + side * 0.3 - 0.07, 0.62, 0.5 + side * 0.3 + 0.07, 0.86, STEEL, 0.04, 0.06)
    clay.poly(smooth([(0.5, 0.02), (0.68, 0.3), (0.68, 0.82), (0.32, 0.82), (0.32, 0.3)], 3), WHITE, 0.14)
    clay.poly(smooth([(0.5, 0.16), (0.6, 0.32), (0.58, 0.46), (0.42, 0.46), (0.4, 0.32)], 3), "#4fb8f0", 0.07)
    clay.box(0.4, 0.56, 0.6, 0.62, BLUE, 0.02)
    clay.box(0.4, 0.66, 0.6, 0.72, RED, 0.02)


@drawing("solar panel")
def solar_panel(clay: Clay) -> None:
    clay.tube([(0.5, 0.56), (0.5, 0.92)], 0.06, STEEL)
    clay.oval(0.5, 0.93, 0.2, 0.035, DARK, 0.03)
    clay.poly([(0.2, 0.2), (0.96, 0.2), (0.8, 0.66), (0.04, 0.66)], STEEL, 0.02)
    for row in range(3):
        for k in range(4):
            x, y = 0.205 + 0.185 * k - 0.05 * row, 0.225 + 0.145 * row
            clay.poly([(x + 0.01, y), (x + 0.175, y), (x + 0.13, y + 0.125), (x - 0.035, y + 0.125)], "#2d5fb8", 0.02)
