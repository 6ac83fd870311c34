# ruff: noqa: E501 — a row is a line.
"""What acts as the picture it is: vehicles, small creatures, and a few that are no bodies."""

from __future__ import annotations

from dataclasses import dataclass

from world.actors.puppet import Wheel
from world.entities import DRAWN


@dataclass(frozen=True)
class Thing:
    name: str
    code: str
    """Of its emoji, or DRAWN: then it is one of `world.drawings`."""
    kind: str
    """A key of MOVES in `puppet.py`."""
    faces: str = "front"
    """The way its picture looks: left, right or front."""
    wheels: tuple[tuple, ...] = ()
    """Centres across and down, and radii, as shares of width, height and height of the cropped picture; spokes."""


THINGS: tuple[Thing, ...] = (
    Thing("car", "1f697", "wheels", "left", ((0.229, 0.81, 0.185), (0.767, 0.81, 0.185))), Thing("jeep", "1f699", "wheels", "left", ((0.229, 0.835, 0.16), (0.729, 0.835, 0.16))), Thing("taxi", "1f695", "wheels", "left", ((0.235, 0.83, 0.17), (0.763, 0.83, 0.17))),
    Thing("police car", "1f693", "wheels", "left", ((0.225, 0.835, 0.16), (0.771, 0.835, 0.16))), Thing("race car", "1f3ce", "wheels", "left", ((0.229, 0.667, 0.32), (0.873, 0.667, 0.32))), Thing("bus", "1f68c", "wheels", "left", ((0.233, 0.842, 0.163), (0.78, 0.842, 0.163))),
    Thing("ambulance", "1f691", "wheels", "left", ((0.235, 0.845, 0.16), (0.771, 0.845, 0.16))), Thing("fire truck", "1f692", "wheels", "left", ((0.237, 0.867, 0.134), (0.775, 0.867, 0.134))), Thing("truck", "1f69a", "wheels", "left", ((0.235, 0.845, 0.155), (0.767, 0.845, 0.155))),
    Thing("tractor", "1f69c", "wheels", "left", ((0.195, 0.85, 0.15), (0.797, 0.755, 0.243))), Thing("motorcycle", "1f3cd", "wheels", "left", ((0.152, 0.757, 0.243), (0.839, 0.757, 0.243))), Thing("scooter", "1f6f5", "wheels", "left"),
    Thing("bicycle", "1f6b2", "wheels", "left", ((0.199, 0.74, 0.26, True), (0.805, 0.74, 0.26, True))), Thing("skateboard", "1f6f9", "wheels"), Thing("train", "1f682", "wheels", "left", ((0.68, 0.855, 0.112), (0.90, 0.855, 0.112))),
    Thing("tram", "1f68b", "wheels", "left"), Thing("airplane", "2708", "flyer", "right"), Thing("helicopter", "1f681", "flyer", "left"),
    Thing("rocket", "1f680", "flyer", "right"), Thing("flying saucer", "1f6f8", "flyer"), Thing("sailboat", "26f5", "boat"),
    Thing("ship", "1f6a2", "boat", "left"), Thing("speedboat", "1f6a4", "boat", "left"), Thing("canoe", "1f6f6", "boat"),
    Thing("satellite", "1f6f0", "flyer"), Thing("parachute", "1fa82", "flyer"), Thing("octopus", "1f419", "crawler"),
    Thing("crab", "1f980", "crawler"), Thing("lobster", "1f99e", "crawler"), Thing("snail", "1f40c", "crawler", "left"),
    Thing("butterfly", "1f98b", "flapper"), Thing("bee", "1f41d", "flyer", "left"), Thing("ladybug", "1f41e", "crawler"),
    Thing("ant", "1f41c", "crawler", "left"), Thing("spider", "1f577", "crawler"), Thing("ghost", "1f47b", "flyer"),
    Thing("snowman", "26c4", "thing"),
    Thing("van", "1f690", "wheels", "left"), Thing("pickup truck", "1f6fb", "wheels", "left"),
    Thing("semi truck", "1f69b", "wheels", "left"), Thing("garbage truck", DRAWN, "wheels", "left"),
    Thing("high-speed train", "1f69d", "wheels", "left"), Thing("subway train", "1f687", "wheels"),
    Thing("train carriage", "1f683", "wheels", "left"), Thing("monorail", "1f684", "wheels", "left"),
    Thing("trolleybus", "1f68e", "wheels", "left"), Thing("rickshaw", "1f6fa", "wheels", "left"),
    Thing("kick scooter", "1f6f4", "wheels", "left"), Thing("roller skate", "1f6fc", "wheels", "left"),
    Thing("wheelchair", "1f9bd", "wheels", "left"), Thing("ferry", "26f4", "boat", "left"),
    Thing("cruise ship", "1f6f3", "boat", "left"), Thing("motorboat", "1f6e5", "boat", "left"),
    Thing("small plane", "1f6e9", "flyer", "left"), Thing("cable car", "1f6a1", "flyer"),
    Thing("sled", "1f6f7", "wheels", "left"), Thing("hot air balloon", DRAWN, "flyer"),
    Thing("submarine", DRAWN, "boat", "left"), Thing("drone", DRAWN, "flyer"),
    Thing("excavator", DRAWN, "wheels", "left"), Thing("wagon", DRAWN, "wheels", "left"),
    Thing("stroller", DRAWN, "wheels", "left"), Thing("raft", DRAWN, "boat"),
    Thing("rowboat", DRAWN, "boat", "left"), Thing("pirate ship", DRAWN, "boat", "left"),
    Thing("tank", DRAWN, "wheels", "left"), Thing("spaceship", DRAWN, "flyer"),
)  # fmt: skip

__all__ = ["THINGS", "Thing", "Wheel"]
