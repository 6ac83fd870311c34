# ruff: noqa: E501 — a row is a line.
"""What acts as the picture it is: vehicles, small creatures, and a few that are no bodies."""

from __future__ import annotations

from dataclasses import dataclass

from world.actors.puppet import Wheel


@dataclass(frozen=True)
class Thing:
    name: str
    code: str
    kind: str
    """A key of MOVES in `puppet.py`."""
    faces: str = "front"
    """The way its picture looks: left, right or front."""
    wheels: tuple[tuple[float, float, float], ...] = ()
    """Centres across and down, and radii, as shares of width, height and height of the cropped picture."""


THINGS: tuple[Thing, ...] = (
    Thing("car", "1f697", "wheels", "left"), Thing("jeep", "1f699", "wheels", "left"), Thing("taxi", "1f695", "wheels", "left"),
    Thing("police car", "1f693", "wheels", "left"), Thing("race car", "1f3ce", "wheels", "left"), Thing("bus", "1f68c", "wheels", "left"),
    Thing("ambulance", "1f691", "wheels", "left"), Thing("fire truck", "1f692", "wheels", "left"), Thing("truck", "1f69a", "wheels", "left"),
    Thing("tractor", "1f69c", "wheels", "left"), Thing("motorcycle", "1f3cd", "wheels", "left"), Thing("scooter", "1f6f5", "wheels", "left"),
    Thing("bicycle", "1f6b2", "wheels", "left"), Thing("skateboard", "1f6f9", "wheels"), Thing("train", "1f682", "wheels", "left"),
    Thing("tram", "1f68b", "wheels", "left"), Thing("airplane", "2708", "flyer", "right"), Thing("helicopter", "1f681", "flyer", "left"),
    Thing("rocket", "1f680", "flyer", "right"), Thing("flying saucer", "1f6f8", "flyer"), Thing("sailboat", "26f5", "boat"),
    Thing("ship", "1f6a2", "boat", "left"), Thing("speedboat", "1f6a4", "boat", "left"), Thing("canoe", "1f6f6", "boat"),
    Thing("satellite", "1f6f0", "flyer"), Thing("parachute", "1fa82", "flyer"), Thing("octopus", "1f419", "crawler"),
    Thing("crab", "1f980", "crawler"), Thing("lobster", "1f99e", "crawler"), Thing("snail", "1f40c", "crawler", "left"),
    Thing("butterfly", "1f98b", "flapper"), Thing("bee", "1f41d", "flyer", "left"), Thing("ladybug", "1f41e", "crawler"),
    Thing("ant", "1f41c", "crawler", "left"), Thing("spider", "1f577", "crawler"), Thing("ghost", "1f47b", "flyer"),
    Thing("snowman", "26c4", "thing"),
)  # fmt: skip

__all__ = ["THINGS", "Thing", "Wheel"]
