# ruff: noqa: E501 — a place is a row.
"""Drawn places: picture-book backgrounds that composed training samples are set in.

`draw_place(name, seed, time)` is deterministic: the same arguments give the same bytes. The seed
chooses palette, time of day and props; `time` (0..1 through the clip) only moves what lives.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from . import (
    far_lands,
    fields,
    groves,
    halls,
    homes,
    landmarks,
    leisure,
    outskirts,
    public_rooms,
    quarters,
    rooms,
    skies,
    town,
    travel,
    waters,
    wild,
    woods,
)
from .canvas import Canvas, Pixels
from .light import LIGHTS, TIMES, WEATHERS, Tint, hue_matrix, on_things
from .weather import fall

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
    lights: tuple[str, ...] = TIMES
    alive: bool = True


BACKDROPS = {
    "white": "#f4f4f7", "black": "#33333d", "gray": "#a9adb8", "red": "#d8504f", "orange": "#f09a4a",
    "yellow": "#f5d35c", "green": "#6fbf73", "blue": "#5f9fe0", "purple": "#9a7fd0", "pink": "#f2a3c0",
    "brown": "#a87a58",
}  # fmt: skip
"""Colours of paper behind things that are shown alone."""


def _outdoors(name: str, ground: float, draw: Draw, synonyms: str, lights: tuple[str, ...] = (*TIMES, *WEATHERS)) -> Place:
    return Place(name, tuple(synonyms.split(", ")), False, ground, draw, lights)


def _indoors(name: str, ground: float, draw: Draw, synonyms: str, lights: tuple[str, ...] = TIMES) -> Place:
    return Place(name, tuple(synonyms.split(", ")), True, ground, draw, lights)


# Words that are also everyday verbs ("waves", "slide", "swings", "show", "work") are left out:
# they would send "a robot waves" to the sea.
_ALL = (
    _outdoors("beach", 0.9, waters.beach, "seaside, shore, seashore, sand, sandy beach, coast, tropical beach, "
              "beachside, island, tropical island, desert island"),
    _outdoors("ocean", 0.84, waters.ocean, "sea, open sea, ocean waves, open ocean, water surface, high seas, at sea"),
    _outdoors("underwater", 0.9, waters.underwater, "under the sea, undersea, seabed, sea floor, ocean floor, "
              "coral reef, reef, under water, deep sea, aquarium, under the ocean, bottom of the sea", lights=()),
    _outdoors("lake", 0.93, waters.lake, "lakeside, pond, lake shore, lakeshore, lagoon"),
    _outdoors("park", 0.9, fields.park, "lawn, city park, green park, picnic, outdoors, outside, park bench"),
    _outdoors("garden", 0.92, fields.garden, "flower garden, backyard, back yard, yard, back garden, flower bed, "
              "flowers, rose garden, flower field, field of flowers"),
    _outdoors("forest", 0.9, woods.forest, "woods, woodland, trees, deep forest, enchanted forest, magic forest, "
              "in the woods"),
    _outdoors("jungle", 0.9, woods.jungle, "rainforest, rain forest, tropical forest, tropics, "
              "tropical jungle"),
    _outdoors("farm", 0.9, fields.farm, "barn, barnyard, farmyard, farmland, ranch, farm field, wheat field, "
              "cornfield, vegetable garden"),
    _outdoors("desert", 0.9, wild.desert, "dunes, sand dunes, sahara, sandy desert, canyon, "
              "wasteland, wild west, oasis"),
    _outdoors("mountains", 0.9, wild.mountains, "mountain, alps, peaks, mountain top, mountaintop, hills, valley, "
              "highlands, summit"),
    _outdoors("snowy field", 0.9, wild.snowy_field, "snow, snowfield, snow field, winter, winter landscape, "
              "snowy landscape, ice, arctic, north pole, south pole, antarctica, snowy forest, snowfall, snowy hill"),
    _outdoors("sky", 0.78, skies.sky, "clouds, cloud, blue sky, in the air, heaven, above the clouds, "
              "cloudy sky, rainbow", lights=("at sunset",)),
    _outdoors("night sky", 0.88, skies.night_sky, "stars, starry sky, starry night, night, moonlight, "
              "moonlit night, at night, stargazing", lights=()),
    _outdoors("outer space", 0.78, skies.outer_space, "space, galaxy, cosmos, universe, planet, "
              "planets, nebula, deep space, milky way", lights=()),
    _outdoors("city street", 0.95, town.city_street, "street, city, downtown, town, urban street, sidewalk, shops, "
              "buildings, crosswalk, pavement, city centre, city center, "
              "intersection"),
    _outdoors("road", 0.92, town.road, "country road, open road, race track, racetrack, raceway, driveway, road side, roadside"),
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
    _indoors("restaurant", 0.92, halls.restaurant, "diner, bistro, dining room, pizzeria, cafeteria, dining hall"),
    _indoors("stage", 0.88, landmarks.stage, "theatre, theater, concert, concert hall, concert stage, spotlight, "
             "circus, auditorium, dance floor, opera, on stage", lights=()),
    _outdoors("river", 0.93, outskirts.river, "riverside, riverbank, river bank, stream, creek, brook"),
    _outdoors("field", 0.9, outskirts.field, "meadow, grassland, green field, grassy field, hill, grassy hill, hillside, "
              "grass, savanna, savannah, plain, prairie, pasture, countryside, country side, valley of flowers, slope"),
    _outdoors("cliff", 0.92, outskirts.cliff, "sea cliff, cliffs, cliff edge, cliffside, ledge, canyon rim, bluff"),
    _outdoors("waterfall pool", 0.94, outskirts.waterfall, "waterfalls, foot of a waterfall, rapids"),
    _indoors("cave", 0.92, outskirts.cave, "cavern, grotto, mine, tunnel, underground cave, dungeon", lights=()),
    _outdoors("swamp", 0.93, outskirts.swamp, "marsh, wetland, bog, bayou, mangrove"),
    _outdoors("volcanic land", 0.92, far_lands.volcano, "foot of a volcano, lava field, volcanic landscape",
              lights=("at night",)),
    _outdoors("icy sea", 0.93, far_lands.glacier, "glacier, ice field, polar sea, frozen sea, arctic ocean, icebergs"),
    _outdoors("ski slope", 0.9, far_lands.ski_slope, "ski run, piste, ski resort, snowy slope, snowy mountain slope"),
    _outdoors("autumn forest", 0.9, groves.autumn_forest, "autumn woods, fall forest, autumn park, forest in autumn"),
    _outdoors("orchard", 0.93, groves.orchard, "apple orchard, fruit trees, grove, vineyard, plantation"),
    _outdoors("surface of the moon", 0.9, far_lands.moon_surface, "moon, the moon, lunar surface, on the moon",
              lights=()),
    _outdoors("mars", 0.9, far_lands.mars, "red planet, surface of mars, alien planet, martian desert", lights=()),
    _outdoors("campsite", 0.9, groves.campsite, "camping site, camp, camping ground, campground"),
    _outdoors("alley", 0.94, quarters.alley, "back alley, alleyway, narrow street, lane, side street, backstreet"),
    _outdoors("market", 0.95, quarters.market, "street market, marketplace, market square, bazaar, farmers market, "
              "village square, fair ground, festival, plaza, town square"),
    _outdoors("harbour", 0.93, quarters.harbour, "harbor, port, dock, docks, jetty, pier, quay, marina, wharf"),
    _outdoors("rooftop", 0.92, quarters.rooftop, "roof, roof top, on the roof, terrace, balcony"),
    _outdoors("train station", 0.93, travel.station, "railway station, station platform, train station platform, "
              "platform, subway station, metro station, railway platform"),
    _outdoors("desert road", 0.92, travel.desert_road, "desert highway, road through the desert, route 66"),
    _outdoors("highway", 0.93, travel.highway, "motorway, freeway, expressway, interstate, traffic, rush hour"),
    _outdoors("basketball court", 0.9, leisure.basketball_court, "sports court, outdoor court, court, tennis court"),
    _outdoors("swimming pool", 0.95, leisure.swimming_pool, "pool, poolside, outdoor pool, indoor swimming pool"),
    _outdoors("on a bridge", 0.93, travel.bridge_place, "footpath over a river, wooden bridge, across a bridge"),
    _outdoors("village", 0.93, quarters.village, "hamlet, small town, suburb, neighborhood, neighbourhood, cottages"),
    _outdoors("parking lot", 0.93, travel.parking_lot, "car park, parking garage, gas station, petrol station"),
    _outdoors("construction site", 0.93, leisure.construction_site, "building site, junkyard, work site"),
    _outdoors("cemetery", 0.93, leisure.cemetery, "graveyard, churchyard, burial ground"),
    _outdoors("temple garden", 0.93, leisure.temple_garden, "japanese garden, zen garden, courtyard, botanical garden, "
              "temple grounds, teahouse"),
    _outdoors("amusement park", 0.92, leisure.amusement_park, "fairground, theme park, funfair, carnival"),
    _outdoors("airport", 0.94, travel.airport, "runway, airfield, airport runway, airstrip"),
    _outdoors("waterfront", 0.93, quarters.skyline_at_water, "city skyline, skyline, bay, promenade, embankment, "
              "new york, manhattan, shanghai, the bund"),
    _indoors("gym", 0.92, rooms.gym, "gymnasium, indoor gymnasium, fitness studio, fitness room, weight room, "
             "workout room, sports hall"),
    _indoors("bathroom", 0.92, rooms.bathroom, "bath room, restroom, washroom, shower room, powder room"),
    _indoors("hospital", 0.92, rooms.hospital, "hospital room, ward, clinic, hospital ward, doctor's office, "
             "emergency room, pharmacy"),
    _indoors("supermarket", 0.92, public_rooms.supermarket, "grocery store, grocery, shop aisle, mall, shopping mall, "
             "department store, toy store", lights=()),
    _indoors("bar", 0.93, public_rooms.bar, "pub, tavern, nightclub, night club, cocktail bar, cafe, café, coffee shop, "
             "coffeehouse, saloon", lights=()),
    _indoors("museum", 0.92, public_rooms.museum, "art gallery, gallery, art museum, exhibition, exhibition hall", lights=()),
    _indoors("laboratory", 0.93, public_rooms.laboratory, "lab, science lab, chemistry lab, workshop of a scientist",
             lights=()),
    _indoors("movie theater", 0.93, public_rooms.cinema, "cinema, movie theatre, indoor movie theater, film theatre", lights=()),
    _indoors("train interior", 0.93, rooms.train_interior, "inside a train, in a train, train compartment, train cabin, "
             "inside a bus, on a train, subway car"),
    _indoors("prison cell", 0.92, rooms.prison, "jail cell, jail, prison, cell, basement, cellar", lights=()),
    _indoors("factory", 0.92, rooms.warehouse, "warehouse, factory hall, industrial hall, workshop, garage, "
             "industrial area, machine shop"),
    _indoors("hotel lobby", 0.92, public_rooms.lobby, "lobby, hall, entrance hall, hotel hall, ballroom, reception, foyer",
             lights=()),
    _indoors("studio", 0.9, public_rooms.studio, "photo studio, music studio, recording studio, plain studio, tv studio",
             lights=()),
    *(
        Place(
            f"{colour} background",
            tuple(f"{word} {colour} {noun}".strip() for word in ("", "plain", "solid") for noun in ("background", "backdrop")
                  if word or noun != "background"),
            True, 0.88, public_rooms.backdrop(value), (), alive=False)
        for colour, value in BACKDROPS.items()
    ),
)  # fmt: skip

PLACES: dict[str, Place] = {place.name: place for place in _ALL}


def draw_place(
    name: str,
    seed: int,
    time: float = 0.0,
    size: int = 256,
    light: str | None = None,
    frame: tuple[int, int] | None = None,
) -> Pixels:
    """The place `name` as uint8 RGB [size, size, 3], at clip time `time` in [0, 1), in one of `LIGHTS` or its own.

    `frame` (width, height) is another frame to draw it for, in pixels; `size` is then its shorter side.
    """
    return _drawn(name, seed, time, size if frame is None else min(frame), light, frame).pixels


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


def _drawn(
    name: str, seed: int, time: float, size: int, light: str | None, frame: tuple[int, int] | None = None
) -> Canvas:
    rng = np.random.default_rng(zlib.crc32(f"{name}|{seed}".encode()))
    canvas = Canvas(size, hue_matrix(rng), light=None if light is None else LIGHTS[light], frame=frame)
    PLACES[name].draw(canvas, rng, time)
    if light in WEATHERS and light in PLACES[name].lights:
        fall(canvas, light, seed, time)
    return canvas
