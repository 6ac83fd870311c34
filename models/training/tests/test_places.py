"""The drawn places: every one draws, repeats exactly, moves when it says so, and has its own words."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from world.places import PLACES, draw_place, own_light, place_and_light, tint_of
from world.places.light import LIGHTS, WEATHERS

SIZE = 96
"""Small, so that the whole file runs in a few seconds."""
NAMES = sorted(PLACES)


def test_there_are_enough_places_under_their_own_names() -> None:
    assert len(PLACES) >= 60
    assert all(name == place.name for name, place in PLACES.items())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [64, 256])
def test_draws_a_picture_of_the_asked_size(name: str, size: int) -> None:
    picture = draw_place(name, 3, size=size)
    assert picture.shape == (size, size, 3)
    assert picture.dtype == np.uint8
    # A backdrop is an even colour on purpose, but has a floor and a light.
    assert picture.std() > (10 if PLACES[name].alive else 3), "a nearly even picture is not a place"


@pytest.mark.parametrize("name", NAMES)
def test_leaves_no_pixel_unpainted(name: str) -> None:
    # The darkest colour of any palette is far from pure black, which is what an unpainted pixel is.
    for seed in range(8):
        unpainted = (draw_place(name, seed, 0.5, SIZE).max(2) == 0).mean()
        assert unpainted == 0, f"seed {seed}"


@pytest.mark.parametrize("name", NAMES)
def test_same_arguments_give_the_same_bytes_whatever_the_global_random_state(name: str) -> None:
    np.random.seed(1)
    first = draw_place(name, 5, 0.4, SIZE)
    np.random.seed(2)
    assert first.tobytes() == draw_place(name, 5, 0.4, SIZE).tobytes()


@pytest.mark.parametrize("name", NAMES)
def test_seeds_differ(name: str) -> None:
    assert len({draw_place(name, seed, size=SIZE).tobytes() for seed in range(4)}) == 4


@pytest.mark.parametrize("name", [name for name in NAMES if PLACES[name].alive])
def test_moves_with_time_but_never_jumps(name: str) -> None:
    for seed in range(4):
        start, soon, later = (draw_place(name, seed, time, SIZE).astype(float) for time in (0.0, 0.02, 0.3))
        moved = np.abs(later - start).mean()
        assert moved > 0.02, f"seed {seed} stands still"
        assert np.abs(soon - start).mean() < 6, f"seed {seed} jumps"


@pytest.mark.parametrize("name", NAMES)
def test_ground_is_where_feet_can_stand(name: str) -> None:
    assert 0.7 <= PLACES[name].ground <= 0.97


def test_no_word_leads_to_two_places() -> None:
    words = Counter(word for place in PLACES.values() for word in (place.name, *place.synonyms))
    assert [word for word, count in words.items() if count > 1] == []
    assert all(word == word.lower().strip() and word for word in words)


@pytest.mark.parametrize("name", NAMES)
def test_is_seen_in_its_lights_and_in_no_other(name: str) -> None:
    for seed in range(3):
        plain = draw_place(name, seed, size=SIZE)
        seen = {light: draw_place(name, seed, size=SIZE, light=light) for light in LIGHTS}
        own = own_light(name, seed)
        assert own in ("day", "golden", "night")
        for light in PLACES[name].lights:
            same = LIGHTS[light].name == own
            assert np.array_equal(seen[light], plain) == same, (light, seed)
        if not PLACES[name].lights:
            assert own == "day"
            assert all(np.array_equal(picture, plain) for picture in seen.values())


@pytest.mark.parametrize("name", [name for name in NAMES if PLACES[name].lights and not PLACES[name].indoors])
def test_nights_outdoors_are_dark_and_evenings_warm(name: str) -> None:
    def mean(light: str) -> np.ndarray:
        return np.mean([draw_place(name, seed, size=SIZE, light=light).mean((0, 1)) for seed in range(4)], axis=0)

    evening, night = mean("at sunset"), mean("at night")
    assert night.sum() < evening.sum()
    assert evening[0] - evening[2] > night[0] - night[2], "red over blue"


def test_a_place_in_a_light_is_named_after_both() -> None:
    assert place_and_light("forest at night") == ("forest", "at night")
    assert place_and_light("night sky") == ("night sky", None)
    for unknown in ("underwater at night", "sky at night", "atlantis at sunset"):
        with pytest.raises(KeyError):
            place_and_light(unknown)


def test_no_place_in_a_light_is_called_what_another_place_is() -> None:
    words = {word for place in PLACES.values() for word in (place.name, *place.synonyms)}
    assert not words & {f"{word} {light}" for place in PLACES.values() for light in place.lights for word in words}


def test_who_stands_in_a_place_is_lit_as_it_is_but_less() -> None:
    assert tint_of("forest", 3, "at night") == pytest.approx((0.688, 0.73, 0.904))
    assert tint_of("forest", 3, "at sunset") == pytest.approx((1.012, 0.928, 0.856))
    assert tint_of("bedroom", 3, "at night")[0] > 0.9, "there are lamps"
    assert tint_of("night sky", 3) == tint_of("forest", 3, "at night")
    assert tint_of("underwater", 3) == (1, 1, 1)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("frame", [(160, 90), (90, 160), (96, 96)])
def test_is_drawn_for_wide_and_tall_frames(name: str, frame: tuple[int, int]) -> None:
    picture = draw_place(name, 2, 0.3, frame=frame)
    assert picture.shape == (frame[1], frame[0], 3)
    assert (picture.max(2) == 0).mean() == 0, "painted to the edges"
    if frame[0] == frame[1]:
        assert np.array_equal(picture, draw_place(name, 2, 0.3, size=frame[0]))


def test_a_wide_place_is_neither_a_cut_nor_a_stretched_square() -> None:
    for name in ("park", "harbour", "bedroom"):
        square, wide = draw_place(name, 2, size=90), draw_place(name, 2, frame=(160, 90))
        middle = wide[:, 35:125].astype(float)
        stretched = np.asarray([np.interp(np.linspace(0, 89, 160), range(90), row) for row in square[..., 0]])
        assert np.abs(middle - square).mean() > 4
        assert np.abs(wide[..., 0] - stretched).mean() > 2


@pytest.mark.parametrize("weather", WEATHERS)
def test_weather_is_seen_and_moves_without_a_jump(weather: str) -> None:
    plain, first, soon, later = (
        draw_place("field", 2, time, SIZE, light).astype(float)
        for time, light in ((0, None), (0, weather), (0.01, weather), (0.13, weather))
    )
    assert np.abs(first - plain).mean() > 3
    assert np.abs(soon - first).mean() < 8
    assert np.abs(later - first).mean() > 0.3
