# ruff: noqa: E501 — a shape is a line.
"""Stones, plants, water and fire."""

from __future__ import annotations

import numpy as np

from . import drawing
from .clay import TAU, Clay, mixed
from .kitchen import smooth
from .rooms import flames

WOOD, PALE, DARK_WOOD = "#9a6236", "#dca060", "#7a4a2a"
GREEN, LEAF, DEEP = "#57b54f", "#7cc957", "#2f8a4c"
WHITE, STONE = "#f4f6fc", "#9ea5b5"


@drawing("branch")
def branch(clay: Clay) -> None:
    clay.tube([(0.98, 0.62), (0.66, 0.56), (0.36, 0.46), (0.06, 0.44)], 0.065, WOOD)
    clay.tube([(0.6, 0.55), (0.44, 0.7), (0.3, 0.76)], 0.045, WOOD)
    clay.tube([(0.42, 0.48), (0.3, 0.32), (0.24, 0.2)], 0.045, WOOD)
    for x, y, tilt in (
        (0.06, 0.4, 0.4),
        (0.22, 0.17, -1.2),
        (0.32, 0.24, 0.2),
        (0.28, 0.78, 0.6),
        (0.4, 0.62, -0.8),
        (0.16, 0.5, -0.6),
    ):
        clay.oval(x, y, 0.085, 0.042, GREEN, 0.03, tilt=tilt)


@drawing("bush")
def bush(clay: Clay) -> None:
    for x, y, r in ((0.22, 0.66, 0.2), (0.78, 0.66, 0.2), (0.5, 0.5, 0.28), (0.34, 0.7, 0.2), (0.66, 0.7, 0.2)):
        clay.oval(x, y, r, r, GREEN, 0.14, gloss=0)
    clay.box(0.06, 0.7, 0.94, 0.9, GREEN, 0.1, 0.1)


@drawing("grass")
def grass(clay: Clay) -> None:
    for k in range(11):
        x = 0.14 + 0.072 * k
        tall, lean = 0.4 + 0.22 * ((k * 5) % 4) / 3, (k - 5) * 0.035
        color = (GREEN, LEAF, DEEP)[k % 3]
        clay.poly(
            smooth(
                [
                    (x - 0.045, 0.92),
                    (x - 0.02 + lean * 0.4, 0.92 - tall * 0.6),
                    (x + lean, 0.92 - tall),
                    (x + 0.03 + lean * 0.4, 0.92 - tall * 0.5),
                    (x + 0.045, 0.92),
                ],
                1,
            ),
            color,
            0.03,
        )


@drawing("seaweed")
def seaweed(clay: Clay) -> None:
    t = np.linspace(0, 1, 24)
    for x, tall, phase in ((0.3, 0.7, 0.0), (0.7, 0.62, 0.4), (0.5, 0.9, 0.7)):
        middle = x + 0.07 * np.sin(TAU * (t * 1.2 + phase))
        half = 0.06 * (1 - t) ** 0.5
        y = 0.95 - tall * t
        clay.poly(
            np.concatenate([np.stack([middle - half, y], 1), np.stack([middle + half, y], 1)[::-1]]),
            (DEEP, GREEN)[phase > 0.5],
            0.04,
        )


@drawing("bare tree")
def bare_tree(clay: Clay) -> None:
    clay.poly(smooth([(0.38, 0.97), (0.45, 0.84), (0.45, 0.5), (0.55, 0.5), (0.55, 0.84), (0.62, 0.97)], 1), WOOD, 0.06)
    for points, wide in (
        ([(0.5, 0.56), (0.34, 0.38), (0.26, 0.16)], 0.06), ([(0.5, 0.56), (0.66, 0.36), (0.74, 0.14)], 0.06), ([(0.5, 0.54), (0.5, 0.3), (0.52, 0.05)], 0.055),
        ([(0.36, 0.4), (0.2, 0.36), (0.1, 0.26)], 0.04), ([(0.64, 0.38), (0.82, 0.36), (0.92, 0.28)], 0.04), ([(0.29, 0.26), (0.36, 0.12)], 0.03),
        ([(0.71, 0.24), (0.62, 0.1)], 0.03), ([(0.5, 0.26), (0.42, 0.1)], 0.03), ([(0.2, 0.36), (0.1, 0.42)], 0.028), ([(0.82, 0.36), (0.92, 0.42)], 0.028),
    ):  # fmt: skip
        clay.tube(points, wide, WOOD)


def _crown(clay: Clay, color: str) -> None:
    clay.poly(smooth([(0.38, 0.97), (0.45, 0.84), (0.46, 0.5), (0.54, 0.5), (0.55, 0.84), (0.62, 0.97)], 1), WOOD, 0.06)
    for x, y, r, share in (
        (0.26, 0.46, 0.2, 0.12),
        (0.74, 0.46, 0.2, 0.12),
        (0.5, 0.54, 0.22, 0.2),
        (0.36, 0.28, 0.2, 0),
        (0.64, 0.28, 0.2, 0),
        (0.5, 0.36, 0.22, 0),
    ):
        clay.oval(x, y, r, r, mixed(color, DARK_WOOD, share), 0.14, gloss=0)


@drawing("autumn tree")
def autumn_tree(clay: Clay) -> None:
    _crown(clay, "#f0862e")
    for x, y, color in ((0.24, 0.9, "#f0a03c"), (0.74, 0.93, "#d8552e"), (0.84, 0.84, "#f0a03c")):
        clay.oval(x, y, 0.035, 0.022, color, 0.02)


@drawing("tree stump")
def tree_stump(clay: Clay) -> None:
    clay.poly(
        smooth(
            [
                (0.22, 0.36),
                (0.78, 0.36),
                (0.78, 0.74),
                (0.94, 0.92),
                (0.64, 0.86),
                (0.5, 0.93),
                (0.36, 0.86),
                (0.06, 0.92),
                (0.22, 0.74),
            ],
            2,
        ),
        WOOD,
        0.09,
    )
    clay.oval(0.5, 0.36, 0.29, 0.11, PALE, 0.02)
    for r in (0.2, 0.11):
        clay.ring(0.5, 0.36, r, r * 0.38, 0.016, WOOD, soft=0.004)


@drawing("lily pad")
def lily_pad(clay: Clay) -> None:
    turn = np.linspace(-0.35, TAU - 0.75, 60)
    outline = np.concatenate([np.stack([0.5 + 0.46 * np.cos(turn), 0.56 + 0.2 * np.sin(turn)], 1), [(0.52, 0.56)]])
    clay.poly(outline + (0, 0.02), DEEP, 0.02)
    clay.poly(outline, GREEN, 0.04)
    for k in range(7):
        angle = 0.2 + 0.72 * k
        clay.tube([(0.5, 0.56), (0.5 + 0.36 * np.cos(angle), 0.56 + 0.15 * np.sin(angle))], 0.014, LEAF, soft=0.006)


@drawing("bonsai")
def bonsai(clay: Clay) -> None:
    clay.poly([(0.2, 0.78), (0.8, 0.78), (0.74, 0.94), (0.26, 0.94)], "#b0573e", 0.05)
    clay.box(0.17, 0.74, 0.83, 0.81, "#c4694c", 0.02)
    clay.tube([(0.46, 0.76), (0.52, 0.62), (0.4, 0.5), (0.5, 0.34)], 0.075, WOOD)
    clay.tube([(0.46, 0.54), (0.68, 0.48)], 0.05, WOOD)
    for x, y, rx in ((0.26, 0.42, 0.2), (0.74, 0.42, 0.2), (0.52, 0.22, 0.24)):
        clay.oval(x, y, rx, rx * 0.6, DEEP, 0.09, gloss=0)
        clay.oval(x, y - 0.03, rx * 0.8, rx * 0.42, GREEN, 0.08, gloss=0)


@drawing("bamboo")
def bamboo(clay: Clay) -> None:
    for x, top in ((0.3, 0.12), (0.68, 0.2), (0.5, 0.03)):
        for k in range(5):
            y0 = top + (0.97 - top) * k / 5
            clay.box(x - 0.06, y0, x + 0.06, y0 + (0.97 - top) / 5 - 0.012, "#6fbf4e", 0.02, 0.05)
    for x, y, tilt in (
        (0.16, 0.3, 0.5),
        (0.2, 0.18, 0.9),
        (0.82, 0.34, -0.5),
        (0.84, 0.46, 0.2),
        (0.64, 0.12, -0.6),
        (0.38, 0.1, 0.7),
    ):
        clay.oval(x, y, 0.13, 0.04, DEEP, 0.03, tilt=tilt)


@drawing("ivy")
def ivy(clay: Clay) -> None:
    for x, tall in ((0.24, 0.7), (0.5, 0.92), (0.76, 0.6)):
        t = np.linspace(0, 1, 16)
        line = np.stack([x + 0.05 * np.sin(9 * t), 0.03 + tall * t], 1)
        clay.tube(line, 0.025, DEEP)
        for k in range(2, 16, 2):
            clay.oval(
                line[k, 0] + (0.055 if k % 4 else -0.055),
                line[k, 1],
                0.06,
                0.045,
                (GREEN, LEAF)[k % 4 == 0],
                0.03,
                tilt=0.5,
            )


@drawing("hay bale")
def hay_bale(clay: Clay) -> None:
    clay.box(0.2, 0.16, 0.94, 0.9, "#d8a83e", 0.3, 0.14)
    clay.oval(0.34, 0.53, 0.28, 0.37, "#eec765", 0.06)
    for r in (0.2, 0.12, 0.05):
        clay.ring(0.34, 0.53, r, r * 1.3, 0.02, "#cf9f3c", soft=0.008)


@drawing("smoke")
def smoke(clay: Clay) -> None:
    for x, y, r in (
        (0.5, 0.86, 0.1),
        (0.42, 0.7, 0.15),
        (0.6, 0.56, 0.19),
        (0.4, 0.42, 0.21),
        (0.62, 0.28, 0.22),
        (0.42, 0.2, 0.16),
    ):
        clay.oval(x, y, r, r, "#b9bdc9", 0.12, gloss=0)


@drawing("bubble")
def bubble(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.44, 0.44, "#bfe6fa", 0.1, alpha=0.55)
    clay.ring(0.5, 0.5, 0.43, 0.43, 0.03, "#8fcbf2", soft=0.02)
    clay.oval(0.34, 0.32, 0.11, 0.07, "#ffffff", 0.03, tilt=-0.7)
    clay.oval(0.68, 0.7, 0.06, 0.04, "#f5c6ee", 0.02, tilt=-0.7)


@drawing("puddle")
def puddle(clay: Clay) -> None:
    clay.poly(
        smooth(
            [
                (0.04, 0.56),
                (0.2, 0.42),
                (0.46, 0.46),
                (0.7, 0.4),
                (0.96, 0.54),
                (0.84, 0.7),
                (0.52, 0.68),
                (0.24, 0.74),
            ],
            3,
        ),
        "#5aaee8",
        0.05,
    )
    clay.oval(0.36, 0.54, 0.12, 0.03, "#d4efff", 0.01)
    clay.oval(0.7, 0.5, 0.06, 0.02, "#d4efff", 0.01)


@drawing("lava")
def lava(clay: Clay) -> None:
    clay.poly(
        smooth(
            [(0.03, 0.6), (0.2, 0.4), (0.46, 0.46), (0.72, 0.38), (0.97, 0.56), (0.86, 0.78), (0.5, 0.74), (0.2, 0.8)],
            3,
        ),
        "#d8341f",
        0.07,
    )
    clay.poly(
        smooth(
            [
                (0.12, 0.6),
                (0.26, 0.48),
                (0.48, 0.53),
                (0.7, 0.46),
                (0.86, 0.58),
                (0.76, 0.68),
                (0.5, 0.65),
                (0.26, 0.7),
            ],
            3,
        ),
        "#ff8a2a",
        0.04,
    )
    for x, y, r in ((0.34, 0.56, 0.06), (0.64, 0.55, 0.075), (0.5, 0.62, 0.045)):
        clay.oval(x, y, r, r * 0.8, "#ffd23d")


@drawing("fireworks")
def fireworks(clay: Clay) -> None:
    for cx, cy, r, color in ((0.36, 0.36, 0.33, "#ff5f7a"), (0.7, 0.6, 0.27, "#ffc83d"), (0.3, 0.8, 0.17, "#6fc8ff")):
        for k in range(12):
            turn = TAU * k / 12
            dx, dy = np.cos(turn), np.sin(turn)
            clay.tube([(cx + dx * r * 0.3, cy + dy * r * 0.3), (cx + dx * r * 0.8, cy + dy * r * 0.8)], 0.024, color)
            clay.oval(cx + dx * r, cy + dy * r, 0.026, 0.026, mixed(color, "#ffffff", 0.4))
        clay.oval(cx, cy, 0.04, 0.04, "#fff6d0")


@drawing("campfire")
def campfire(clay: Clay) -> None:
    flames(clay, 0.5, 0.84, 0.74)
    clay.tube([(0.18, 0.92), (0.82, 0.8)], 0.1, WOOD)
    clay.tube([(0.18, 0.8), (0.82, 0.92)], 0.1, DARK_WOOD)
    for x, y in ((0.2, 0.78), (0.82, 0.93)):
        clay.oval(x, y, 0.045, 0.05, PALE, 0.02)


@drawing("pebbles")
def pebbles(clay: Clay) -> None:
    for x, y, rx, color in (
        (0.3, 0.56, 0.16, STONE),
        (0.62, 0.52, 0.2, "#b7a896"),
        (0.46, 0.72, 0.17, "#c3c9d6"),
        (0.78, 0.74, 0.14, STONE),
        (0.16, 0.76, 0.12, "#b7a896"),
    ):
        clay.oval(x, y, rx, rx * 0.66, color, 0.09, gloss=0.1)


@drawing("iceberg")
def iceberg(clay: Clay) -> None:
    clay.poly(
        [(0.04, 0.86), (0.2, 0.5), (0.34, 0.44), (0.46, 0.12), (0.6, 0.3), (0.7, 0.26), (0.86, 0.6), (0.97, 0.86)],
        "#bfe2f5",
        0.04,
    )
    clay.poly([(0.46, 0.12), (0.6, 0.3), (0.56, 0.86), (0.4, 0.86), (0.38, 0.5)], "#e8f6fd", 0.03)
    clay.poly([(0.7, 0.26), (0.86, 0.6), (0.97, 0.86), (0.76, 0.86)], "#94c8e8", 0.03)


@drawing("snowball")
def snowball(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.42, 0.42, "#e6f0fb", gloss=0)
    for x, y in ((0.36, 0.36), (0.6, 0.52), (0.4, 0.64), (0.66, 0.32)):
        clay.oval(x, y, 0.05, 0.035, "#ffffff", 0.02)


@drawing("pile of leaves")
def pile_of_leaves(clay: Clay) -> None:
    rng = np.random.default_rng(3)
    for k in range(70):
        y = 0.88 - 0.5 * (k / 70) ** 0.8
        half = 0.46 * (1 - (0.88 - y) / 0.6)
        x = 0.5 + float(rng.uniform(-half, half))
        color = ("#f0862e", "#d8552e", "#f2b63c", "#b8662e")[int(rng.integers(4))]
        clay.oval(x, y, 0.065, 0.036, color, 0.025, tilt=float(rng.uniform(-1.4, 1.4)))


@drawing("waterfall")
def waterfall(clay: Clay) -> None:
    clay.poly(smooth([(0.04, 0.94), (0.1, 0.2), (0.3, 0.08), (0.7, 0.08), (0.9, 0.2), (0.96, 0.94)], 1), STONE, 0.06)
    for x, color in ((0.5, "#6fc0f0"), (0.4, "#bfe8fb"), (0.58, "#e6f7ff"), (0.48, "#9ad8f7")):
        clay.poly(smooth([(x - 0.06, 0.06), (x + 0.06, 0.06), (x + 0.09, 0.9), (x - 0.09, 0.9)], 1), color, 0.04)
    for x, r in ((0.26, 0.1), (0.42, 0.12), (0.58, 0.12), (0.74, 0.1)):
        clay.oval(x, 0.9, r, r * 0.6, "#eef9ff", 0.06)
    for x in (0.16, 0.84):
        clay.oval(x, 0.16, 0.12, 0.09, GREEN, 0.07)


@drawing("sand dune")
def sand_dune(clay: Clay) -> None:
    clay.poly(smooth([(0.02, 0.84), (0.3, 0.5), (0.52, 0.3), (0.7, 0.5), (0.98, 0.84)], 2), "#f2ce8a", 0.1)
    clay.poly(smooth([(0.52, 0.31), (0.7, 0.5), (0.97, 0.83), (0.5, 0.83), (0.62, 0.56)], 2), "#dba95e", 0.05)


@drawing("cave entrance")
def cave_entrance(clay: Clay) -> None:
    clay.poly(
        smooth([(0.02, 0.94), (0.08, 0.5), (0.28, 0.16), (0.56, 0.08), (0.84, 0.26), (0.96, 0.6), (0.98, 0.94)], 2),
        "#8f8a8a",
        0.14,
    )
    clay.poly(
        smooth([(0.26, 0.94), (0.28, 0.58), (0.44, 0.38), (0.62, 0.4), (0.74, 0.6), (0.76, 0.94)], 2), "#2a2430", 0.02
    )
    for x, y, r in ((0.14, 0.88, 0.1), (0.86, 0.9, 0.09)):
        clay.oval(x, y, r, r * 0.7, "#a8a2a0", 0.06)
    clay.oval(0.3, 0.16, 0.14, 0.07, GREEN, 0.05)


@drawing("beehive")
def beehive(clay: Clay) -> None:
    for k in range(6):
        y = 0.2 + 0.128 * k
        half = (0.2, 0.31, 0.38, 0.41, 0.4, 0.36)[k]
        clay.box(0.5 - half, y - 0.075, 0.5 + half, y + 0.075, "#f0b83f" if k % 2 else "#e5a52e", 0.075, 0.06)
    clay.oval(0.5, 0.7, 0.1, 0.1, "#4a3020", 0.02)
    clay.oval(0.5, 0.1, 0.08, 0.06, "#e5a52e")
