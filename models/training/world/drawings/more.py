"""What people ask for that the other sheets lack: a dam, a kebab, a bunch of herbs."""

from __future__ import annotations

from . import drawing
from .clay import Clay

CONCRETE, SHADE, WATER, FOAM = "#b9b6bd", "#96929e", "#3f95e0", "#e6f4ff"
MEAT, PEPPER, ONION, STICK = "#a35a32", "#59b55d", "#f2e3d2", "#d9a866"
LEAF, STEM = "#4fae52", "#7cc464"


@drawing("dam")
def dam(clay: Clay) -> None:
    clay.box(0.02, 0.2, 0.98, 0.34, WATER, 0.01, 0.02)
    clay.poly([(0.0, 0.26), (1.0, 0.26), (0.86, 0.86), (0.14, 0.86)], CONCRETE, 0.03)
    for k in range(3):
        x = 0.3 + 0.2 * k
        clay.poly([(x - 0.06, 0.36), (x + 0.06, 0.36), (x + 0.07, 0.86), (x - 0.07, 0.86)], FOAM, 0.03)
    for x in (0.16, 0.4, 0.6, 0.84):
        clay.box(x - 0.025, 0.2, x + 0.025, 0.84, SHADE, 0.01, 0.02)
    clay.box(0.0, 0.2, 1.0, 0.28, SHADE, 0.01, 0.02)
    clay.oval(0.5, 0.88, 0.44, 0.07, WATER, 0.03)
    for k in range(3):
        clay.oval(0.3 + 0.2 * k, 0.86, 0.09, 0.03, FOAM, 0.02)


@drawing("kebab")
def kebab(clay: Clay) -> None:
    clay.tube([(0.04, 0.96), (0.96, 0.04)], 0.03, STICK)
    for number, color in enumerate((MEAT, PEPPER, MEAT, ONION, MEAT, PEPPER, MEAT)):
        at = 0.22 + 0.095 * number
        wide = 0.13 if color == MEAT else 0.11
        clay.oval(at, 1 - at, 0.07, wide, color, 0.05, tilt=0.785)


@drawing("herbs")
def herbs(clay: Clay) -> None:
    tips = ((0.2, 0.4), (0.36, 0.24), (0.52, 0.16), (0.68, 0.25), (0.82, 0.42))
    for x, y in tips:
        clay.tube([(0.5, 0.96), (0.5 + (x - 0.5) * 0.4, 0.66), (x, y)], 0.025, STEM)
    for x, y in tips:
        for across, down in ((-0.09, 0.05), (0.09, 0.05), (-0.06, -0.06), (0.06, -0.06), (0, 0.01)):
            clay.oval(x + across, y + down, 0.075, 0.065, LEAF, 0.04)
