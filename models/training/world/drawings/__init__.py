"""What no set of emoji has, drawn by us: name → a function that lays its shapes on a sheet of clay."""

from __future__ import annotations

from collections.abc import Callable

from .clay import Clay, Sheet

Draw = Callable[[Clay], None]
DRAWINGS: dict[str, Draw] = {}


def drawing(name: str) -> Callable[[Draw], Draw]:
    """Registers what draws the thing of this name; raises ValueError when something does already."""

    def register(draw: Draw) -> Draw:
        if name in DRAWINGS:
            raise ValueError(f"{name} is drawn twice")
        DRAWINGS[name] = draw
        return draw

    return register


def draw_thing(name: str) -> Sheet:
    """The thing on a transparent sheet, uint8 [512, 512, 4]; KeyError when nothing of ours draws it."""
    clay = Clay()
    DRAWINGS[name](clay)
    return clay.pixels


from . import buildings, kitchen, more, nature, play, rooms, states, street, tools  # noqa: E402, F401
