# ruff: noqa: E501 — a shape is a line.
"""Other states of things: open, closed, broken, out."""

from __future__ import annotations

from . import drawing
from .clay import Clay, mixed
from .kitchen import smooth

WOOD, PALE, DARK_WOOD = "#b8743f", "#e0a868", "#8a5230"
RED, BLUE, STEEL, WHITE, DARK, YELLOW = "#e8505a", "#62b1e6", "#c3cad8", "#f1f2f8", "#4a4560", "#ffc233"


@drawing("open door")
def open_door(clay: Clay) -> None:
    clay.box(0.16, 0.03, 0.84, 0.97, DARK_WOOD, 0.02, 0.03)
    clay.box(0.22, 0.09, 0.78, 0.97, "#2f2640", 0.01, 0.02)
    clay.poly([(0.22, 0.09), (0.42, 0.15), (0.42, 0.99), (0.22, 0.97)], "#e88a3a", 0.025)
    for y0, y1 in ((0.22, 0.46), (0.56, 0.86)):
        clay.poly([(0.26, y0), (0.38, y0 + 0.03), (0.38, y1 + 0.02), (0.26, y1)], "#c96f28", 0.015)
    clay.oval(0.39, 0.55, 0.02, 0.025, YELLOW)


@drawing("open window")
def open_window(clay: Clay) -> None:
    clay.box(0.22, 0.1, 0.78, 0.9, WHITE, 0.02, 0.03)
    clay.box(0.27, 0.15, 0.73, 0.85, "#6fc0f2", 0.01, 0.01)
    clay.oval(0.6, 0.72, 0.2, 0.16, "#5cb85c", 0.08)
    clay.oval(0.44, 0.34, 0.1, 0.05, "#ffffff", 0.03)
    for side in (-1, 1):
        near, far = 0.5 + side * 0.25, 0.5 + side * 0.47
        clay.poly([(near, 0.12), (far, 0.05), (far, 0.95), (near, 0.88)], "#dfe6f2", 0.02)
        clay.poly([(near + side * 0.03, 0.18), (far - side * 0.03, 0.13), (far - side * 0.03, 0.87), (near + side * 0.03, 0.82)], "#a9dcf7", 0.01)
        clay.tube([(near, 0.5), (far, 0.5)], 0.025, "#dfe6f2")


@drawing("open refrigerator")
def open_refrigerator(clay: Clay) -> None:
    clay.box(0.06, 0.03, 0.58, 0.96, BLUE, 0.05, 0.04)
    clay.box(0.11, 0.08, 0.54, 0.92, "#f7fbff", 0.02, 0.02)
    for row, y in enumerate((0.28, 0.48, 0.68, 0.88)):
        clay.box(0.12, y, 0.53, y + 0.02, STEEL, 0.0, 0.005)
        for k, color in enumerate(("#e8505a", "#ffb03a", "#5cb85c", "#f6f0d8")):
            tall = (0.09, 0.12, 0.07, 0.11)[(k + row) % 4]
            clay.box(0.14 + 0.095 * k, y - tall, 0.21 + 0.095 * k, y, ("#e8505a", "#ffb03a", "#5cb85c", "#8fb4e8", color)[(k + row * 2) % 5], 0.02, 0.03)
    clay.poly([(0.58, 0.03), (0.94, 0.1), (0.94, 0.99), (0.58, 0.96)], BLUE, 0.03)
    clay.poly([(0.62, 0.1), (0.9, 0.15), (0.9, 0.93), (0.62, 0.9)], "#e9f3fb", 0.02)
    for y in (0.3, 0.55, 0.8):
        clay.poly([(0.63, y), (0.89, y + 0.03), (0.89, y + 0.06), (0.63, y + 0.03)], STEEL, 0.01)
        clay.box(0.68, y - 0.1, 0.76, y + 0.015, "#ffd86a", 0.02, 0.03)


@drawing("open oven")
def open_oven(clay: Clay) -> None:
    clay.box(0.1, 0.06, 0.9, 0.78, RED, 0.05, 0.05)
    for x in (0.22, 0.36, 0.5, 0.64, 0.78):
        clay.oval(x, 0.17, 0.042, 0.042, WHITE)
    clay.box(0.17, 0.26, 0.83, 0.74, "#2f2640", 0.03, 0.02)
    clay.box(0.22, 0.3, 0.78, 0.72, "#ff9d4a", 0.02, 0.12)
    clay.oval(0.5, 0.6, 0.16, 0.09, "#c9884a")
    clay.tube([(0.22, 0.66), (0.78, 0.66)], 0.018, STEEL)
    clay.poly([(0.14, 0.76), (0.86, 0.76), (0.97, 0.96), (0.03, 0.96)], mixed(RED, DARK, 0.2), 0.03)


@drawing("closed treasure chest")
def closed_treasure_chest(clay: Clay) -> None:
    clay.poly(smooth([(0.06, 0.5), (0.08, 0.28), (0.26, 0.16), (0.74, 0.16), (0.92, 0.28), (0.94, 0.5)], 2), WOOD, 0.1)
    clay.box(0.06, 0.5, 0.94, 0.9, WOOD, 0.03, 0.05)
    clay.box(0.04, 0.46, 0.96, 0.54, DARK_WOOD, 0.02, 0.02)
    for x in (0.2, 0.8):
        clay.box(x - 0.05, 0.19, x + 0.05, 0.9, YELLOW, 0.01, 0.02)
    clay.box(0.42, 0.44, 0.58, 0.64, YELLOW, 0.03, 0.03)
    clay.oval(0.5, 0.54, 0.025, 0.035, DARK, 0.01)


@drawing("broken vase")
def broken_vase(clay: Clay) -> None:
    clay.poly([(0.2, 0.86), (0.22, 0.6), (0.32, 0.7), (0.42, 0.52), (0.54, 0.68), (0.66, 0.56), (0.78, 0.72), (0.78, 0.88), (0.6, 0.94), (0.36, 0.94)], RED, 0.07)
    for points in ([(0.04, 0.9), (0.14, 0.74), (0.2, 0.92)], [(0.84, 0.92), (0.9, 0.76), (0.98, 0.9)], [(0.3, 0.5), (0.4, 0.34), (0.46, 0.48)], [(0.58, 0.46), (0.72, 0.34), (0.7, 0.5)]):
        clay.poly(points, mixed(RED, DARK, 0.1), 0.04)


@drawing("broken plate")
def broken_plate(clay: Clay) -> None:
    for points in (
        [(0.04, 0.52), (0.2, 0.36), (0.42, 0.31), (0.36, 0.46), (0.44, 0.56), (0.24, 0.62)],
        [(0.5, 0.3), (0.76, 0.35), (0.94, 0.5), (0.7, 0.54), (0.52, 0.44)],
        [(0.1, 0.66), (0.34, 0.66), (0.5, 0.6), (0.56, 0.76), (0.36, 0.8)],
        [(0.6, 0.58), (0.78, 0.6), (0.94, 0.58), (0.82, 0.74), (0.64, 0.78)],
    ):  # fmt: skip
        clay.poly(points, "#a9c8f2", 0.03)


@drawing("cracked egg")
def cracked_egg(clay: Clay) -> None:
    clay.oval(0.5, 0.84, 0.42, 0.1, "#fdfdfd", 0.04)
    clay.oval(0.5, 0.78, 0.15, 0.12, "#ffb52e")
    for side in (-1, 1):
        x = 0.5 + side * 0.27
        outline = [(x - 0.17, 0.34), (x - 0.1, 0.42), (x - 0.04, 0.33), (x + 0.03, 0.43), (x + 0.1, 0.34), (x + 0.17, 0.42), (x + 0.14, 0.6), (x, 0.68), (x - 0.14, 0.58)]
        clay.poly(outline, "#f2d3b0", 0.08)


@drawing("burnt-out candle")
def burnt_out_candle(clay: Clay) -> None:
    clay.oval(0.5, 0.88, 0.3, 0.07, "#c9a45a", 0.04)
    clay.box(0.36, 0.6, 0.64, 0.88, "#f6ead2", 0.06, 0.1)
    for x, low in ((0.38, 0.8), (0.56, 0.74), (0.63, 0.84)):
        clay.tube([(x, 0.63), (x, low)], 0.06, "#f6ead2")
    clay.tube([(0.5, 0.6), (0.51, 0.5)], 0.025, "#3a3040")
    for x, y, r in ((0.53, 0.4, 0.045), (0.47, 0.29, 0.055), (0.54, 0.16, 0.07)):
        clay.oval(x, y, r, r, "#c3c6d0", alpha=0.7, gloss=0)


@drawing("unlit lamp")
def unlit_lamp(clay: Clay) -> None:
    clay.oval(0.5, 0.94, 0.16, 0.045, DARK, 0.04)
    clay.tube([(0.5, 0.3), (0.5, 0.92)], 0.035, DARK)
    clay.poly([(0.36, 0.06), (0.64, 0.06), (0.74, 0.34), (0.26, 0.34)], "#9a8f86", 0.1)
    clay.oval(0.5, 0.34, 0.24, 0.035, "#6f665f", 0.02)


@drawing("open gift")
def open_gift(clay: Clay) -> None:
    clay.poly([(0.1, 0.2), (0.84, 0.02), (0.9, 0.16), (0.14, 0.34)], "#ffb52e", 0.03)
    clay.poly([(0.42, 0.13), (0.54, 0.1), (0.58, 0.22), (0.46, 0.26)], RED, 0.02)
    clay.box(0.16, 0.46, 0.84, 0.95, "#ffb52e", 0.03, 0.04)
    clay.box(0.43, 0.46, 0.57, 0.95, RED, 0.01, 0.02)
    clay.box(0.14, 0.42, 0.86, 0.5, mixed("#ffb52e", DARK, 0.4), 0.02, 0.02)
    for x, y, color in ((0.3, 0.36, "#6fc8ff"), (0.5, 0.32, "#ff7a9a"), (0.68, 0.36, "#7fe08a")):
        clay.poly([(x, y - 0.06), (x + 0.02, y - 0.02), (x + 0.06, y), (x + 0.02, y + 0.02), (x, y + 0.06), (x - 0.02, y + 0.02), (x - 0.06, y), (x - 0.02, y - 0.02)], color, 0.02)


@drawing("charred log")
def charred_log(clay: Clay) -> None:
    clay.tube([(0.1, 0.68), (0.9, 0.56)], 0.26, "#3f3a42", soft=0.1)
    clay.oval(0.12, 0.68, 0.07, 0.13, "#5f5a64", 0.03)
    for x, y in ((0.36, 0.6), (0.56, 0.66), (0.72, 0.54)):
        clay.tube([(x, y), (x + 0.08, y - 0.03)], 0.03, "#ff7a2a", soft=0.01)
    for x, y, r in ((0.3, 0.36, 0.06), (0.36, 0.22, 0.08)):
        clay.oval(x, y, r, r, "#b9bdc9", alpha=0.7, gloss=0)


@drawing("melted snowman")
def melted_snowman(clay: Clay) -> None:
    clay.poly(smooth([(0.02, 0.84), (0.2, 0.7), (0.5, 0.66), (0.8, 0.7), (0.98, 0.84), (0.8, 0.95), (0.2, 0.95)], 3), "#bfe0f5", 0.06)
    clay.oval(0.5, 0.7, 0.26, 0.2, WHITE)
    clay.poly([(0.42, 0.7), (0.64, 0.74), (0.43, 0.77)], "#ff8a2a", 0.03)
    for x in (0.42, 0.56):
        clay.oval(x, 0.64, 0.025, 0.03, "#2a2436", 0.01)
    clay.box(0.32, 0.42, 0.68, 0.5, DARK, 0.02, 0.03)
    clay.box(0.4, 0.26, 0.6, 0.46, DARK, 0.03, 0.05)
    clay.tube([(0.12, 0.86), (0.02, 0.7)], 0.025, DARK_WOOD)


