"""Drawn places: picture-book backgrounds that composed training samples are set in.

`draw_place(name, seed, time)` is deterministic: the same arguments give the same bytes. The seed
chooses palette, time of day and props; `time` (0..1 through the clip) only moves what lives.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from . import fields, halls, homes, landmarks, skies, town, waters, wild, woods
from .canvas import Canvas, Pixels
from .light import LIGHTS, Tint, hue_matrix, on_things

Draw = Callable[[Canvas, np.random.Generator, float], None]


@dataclass(frozen=True)
class Place:
    """One kind of background.

    `ground` is where a standing thing's feet sit, as a fraction of the height (0 top .. 1 bottom);
    `alive` says that the picture changes with time, whatever the seed; `lights` are those of `LIGHTS` that it can be
    seen in.
    """

    name: str
    synonyms: tuple[str, ...]
    indoors: bool
    ground: float
    draw: Draw
    lights: tuple[str, ...] = tuple(LIGHTS)
    alive: bool = True


def _outdoors(name: str, ground: float, draw: Draw, synonyms: str, lights: tuple[str, ...] = tuple(LIGHTS)) -> Place:
    return Place(name, tuple(synonyms.split(", ")), False, ground, draw, lights)


def _indoors(name: str, ground: float, draw: Draw, synonyms: str, lights: tuple[str, ...] = tuple(LIGHTS)) -> Place:
    return Place(name, tuple(synonyms.split(", ")), True, ground, draw, lights)


# Words that are also everyday verbs ("waves", "slide", "swings", "show", "work") are left out:
# they would send "a robot waves" to the sea.
_ALL = (
    _outdoors("beach", 0.9, waters.beach, "seaside, shore, seashore, sand, sandy beach, coast, tropical beach, "
              "beachside, island, tropical island, desert island"),
    _outdoors("ocean", 0.84, waters.ocean, "sea, open sea, ocean waves, open ocean, water surface, high seas, at sea"),
    _outdoors("underwater", 0.9, waters.underwater, "under the sea, undersea, seabed, sea floor, ocean floor, "
              "coral reef, reef, under water, deep sea, aquarium, under the ocean, bottom of the sea", lights=()),
    _outdoors("lake", 0.93, waters.lake, "lakeside, pond, lake shore, lakeshore, river, riverside, riverbank, "
              "dock, jetty, pier"),
    _outdoors("park", 0.9, fields.park, "meadow, lawn, grass, city park, green park, picnic, grassland, field, "
              "green field, grassy field, hill, grassy hill, outdoors, outside"),
    _outdoors("garden", 0.92, fields.garden, "flower garden, backyard, back yard, yard, back garden, flower bed, "
              "flowers, rose garden, flower field, field of flowers"),
    _outdoors("forest", 0.9, woods.forest, "woods, woodland, trees, deep forest, enchanted forest, magic forest, "
              "in the woods"),
    _outdoors("jungle", 0.9, woods.jungle, "rainforest, rain forest, tropical forest, tropics, waterfall, "
              "tropical jungle"),
    _outdoors("farm", 0.9, fields.farm, "barn, barnyard, farmyard, countryside, country side, farmland, ranch, "
              "village, farm field, wheat field"),
    _outdoors("desert", 0.9, wild.desert, "dunes, sand dunes, sahara, sandy desert, canyon, savanna, savannah, "
              "wasteland, wild west, pyramids"),
    _outdoors("mountains", 0.9, wild.mountains, "mountain, alps, peaks, mountain top, mountaintop, hills, valley, "
              "highlands, summit, cliff"),
    _outdoors("snowy field", 0.9, wild.snowy_field, "snow, snowfield, snow field, winter, winter landscape, "
              "snowy landscape, ice, arctic, north pole, south pole, antarctica, snowy forest, snowfall, snowy hill"),
    _outdoors("sky", 0.78, skies.sky, "clouds, cloud, blue sky, in the air, heaven, above the clouds, "
              "cloudy sky, rainbow", lights=("at sunset",)),
    _outdoors("night sky", 0.88, skies.night_sky, "stars, starry sky, starry night, night, moonlight, "
              "moonlit night, at night, stargazing", lights=()),
    _outdoors("outer space", 0.78, skies.outer_space, "space, galaxy, cosmos, universe, planet, moon, the moon, "
              "planets, nebula, mars, deep space", lights=()),
    _outdoors("city street", 0.95, town.city_street, "street, city, downtown, town, urban street, sidewalk, shops, "
              "buildings, crosswalk, new york, pavement, market, traffic, city centre, city center"),
    _outdoors("road", 0.92, town.road, "highway, country road, motorway, freeway, open road, race track, racetrack, "
              "driveway"),
    _outdoors("playground", 0.92, town.playground, "swing set, play area, kids playground, schoolyard, sandbox, "
              "sandpit, play park"),
    _outdoors("stadium", 0.9, landmarks.stadium, "sports field, football field, soccer field, football pitch, "
              "soccer pitch, pitch, arena, sports stadium, playing field, baseball field, sports ground"),
    _outdoors("castle", 0.9, landmarks.castle, "palace, fortress, kingdom, medieval castle, fairy tale castle, "
              "fairytale castle, tower, citadel"),
    _indoors("bedroom", 0.92, homes.bedroom, "bed, bed room, kids room, child's room, nursery, sleeping room, "
             "hotel room, dorm"),
    _indoors("kitchen", 0.92, homes.kitchen, "kitchen counter, cooking area, stove, pantry, bakery"),
    _indoors("living room", 0.92, homes.living_room, "house, home, sofa room, lounge, family room, sitting room, "
             "sofa, couch, fireplace, room, indoors, inside, apartment, cabin, den"),
    _indoors("classroom", 0.92, halls.classroom, "school, class, class room, school room, schoolroom, blackboard, "
             "chalkboard, lecture hall, kindergarten"),
    _indoors("office", 0.92, halls.office, "workplace, desk, office desk, cubicle, workspace, study, meeting room, "
             "computer room, at work"),
    _indoors("library", 0.92, halls.library, "bookshelf, bookshelves, books, reading room, book store, bookstore, "
             "bookshop, archive"),
    _indoors("restaurant", 0.92, halls.restaurant, "cafe, café, diner, coffee shop, bistro, dining room, pizzeria, "
             "dining table, cafeteria"),
    _indoors("stage", 0.88, landmarks.stage, "theatre, theater, concert, concert hall, concert stage, spotlight, "
             "circus, auditorium, dance floor, opera, on stage", lights=()),
)  # fmt: skip

PLACES: dict[str, Place] = {place.name: place for place in _ALL}


def draw_place(name: str, seed: int, time: float = 0.0, size: int = 256, light: str | None = None) -> Pixels:
    """The place `name` as uint8 RGB [size, size, 3], at clip time `time` in [0, 1), in one of `LIGHTS` or its own."""
    return _drawn(name, seed, time, size, light).pixels


def place_and_light(name: str) -> tuple[str, str | None]:
    """ "forest at night" → forest, at night; a place's name alone has no light. KeyError: no place is called so."""
    for light in LIGHTS:
        place = name.removesuffix(f" {light}")
        if place != name and light in PLACES[place].lights:
            return place, light
    return PLACES[name].name, None


def own_light(name: str, seed: int) -> str:
    """The name of the light that `draw_place` shows this one in: day, golden or night; day where it knows none."""
    light = _drawn(name, seed, 0.0, 16, None).light
    return "day" if light is None else light.name


def tint_of(name: str, seed: int, light: str | None = None) -> Tint:
    """How those who stand in the place that `draw_place` draws are lit."""
    return on_things(_drawn(name, seed, 0.0, 16, light).tint)


def _drawn(name: str, seed: int, time: float, size: int, light: str | None) -> Canvas:
    rng = np.random.default_rng(zlib.crc32(f"{name}|{seed}".encode()))
    canvas = Canvas(size, hue_matrix(rng), light=None if light is None else LIGHTS[light])
    PLACES[name].draw(canvas, rng, time)
    return canvas
