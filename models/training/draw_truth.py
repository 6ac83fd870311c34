"""Draws the evaluation's own scenes for real, to measure the judge: `python draw_truth.py LAYOUTS.json FOLDER`.

LAYOUTS.json is what `npm run eval -- --layouts LAYOUTS.json` writes. Every scene becomes `FOLDER/ID.png`, the frames
that are looked at one below the other, with places from seeds that nothing was trained on.
`npm run eval -- --truth FOLDER` reads them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypedDict

import cv2
import numpy as np

from settings import PICTURES, RUNS
from world.bank import MAIN_STYLE, Bank, Look, load_bank
from world.entities import COLOURS, ENTITIES
from world.places import draw_place, place_and_light, tint_of
from world.samples import Box, placed
from world.scenes import Picture, compose

SEED = 9_000_000
"""Places from here on: far from those of the renderer and of the judge."""
BY_NAME = {entity.name: entity for entity in ENTITIES}


class Thing(TypedDict):
    name: str
    facing: str | None
    boxes: list[Box]


class Scene(TypedDict):
    id: str
    place: str
    frames: list[int]
    of: int
    things: list[Thing]


def look_of(thing: Thing) -> Look:
    """The main style's drawing of a thing, in its colour when its name begins with one, turned the way it faces."""
    name, colour = thing["name"], None
    first, _, rest = name.partition(" ")
    if name not in BY_NAME and first in COLOURS:
        name, colour = rest, first
    entity = BY_NAME[name]
    turned = thing["facing"] is not None and entity.facing != "front" and thing["facing"] != entity.facing
    return Look(entity, thing["name"], MAIN_STYLE, colour, turned)


def draw_scene(bank: Bank, scene: Scene, seed: int) -> Picture:
    """The frames looked at, one below the other [side · frames, side, 3]."""
    looks = [look_of(thing) for thing in scene["things"]]
    name, light = place_and_light(scene["place"])
    tint = tint_of(name, seed, light)
    pictures: list[Picture] = []
    for index, frame in enumerate(scene["frames"]):
        place = draw_place(name, seed, frame / scene["of"], light=light)
        pairs = zip(looks, scene["things"], strict=True)
        things = [placed(bank, look, thing["boxes"][index], name, tint) for look, thing in pairs]
        pictures.append(compose(place, things))
    return np.concatenate(pictures)


def main() -> None:
    scenes: list[Scene] = json.loads(Path(sys.argv[1]).read_text())["scenes"]
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    bank = load_bank(PICTURES, RUNS, place_variants=0)
    for number, scene in enumerate(scenes):
        picture = draw_scene(bank, scene, SEED + number)
        cv2.imwrite(str(folder / f"{scene['id']}.png"), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    print(f"{len(scenes)} scenes")


if __name__ == "__main__":
    main()
