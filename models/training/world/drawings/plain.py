"""What has several colours of its own, drawn in one: how it looks when somebody asks for it in a colour."""

from __future__ import annotations

from collections.abc import Callable

from .clay import Clay, Sheet

RED = "#e8434e"


def ball(clay: Clay) -> None:
    clay.oval(0.5, 0.5, 0.46, 0.46, RED)
    clay.oval(0.34, 0.26, 0.09, 0.05, "#ffffff", 0.03, tilt=-0.6, alpha=0.5)


PLAIN: dict[str, Callable[[Clay], None]] = {"ball": ball}
"""By the thing's name; everything else is recoloured from its own picture."""


def draw_plain(name: str) -> Sheet:
    """The thing in one colour on a transparent sheet, uint8 [512, 512, 4]; KeyError when it is not in `PLAIN`."""
    clay = Clay()
    PLAIN[name](clay)
    return clay.pixels
