"""Actors: what is drawn fills its box, feet do not slide, points are where the table says, and flows are true."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from settings import PICTURES
from vocabulary import vocabulary
from world.actors import (
    ACTS,
    MARGIN,
    RIGS,
    VIEWS,
    actor,
    enlarged,
    names,
    picture,
    rest_box,
    rest_picture,
    window_of,
)
from world.actors.biped import ADULT, biped_anchors, stand
from world.actors.biped_acts import ACTS as BIPED_ACTS
from world.actors.biped_acts import stride
from world.actors.bird import ACTS as BIRD_ACTS
from world.actors.drawing import Actor, angle, draw
from world.actors.motions import of_actor
from world.actors.parts import RIG_NAMES, SAME, SLOTS, TREES, parts_of, rig_of
from world.actors.puppet import MOVES
from world.actors.quadruped import Frame4, anchors4, leg_length, stand4
from world.actors.quadruped_acts import ACTS as BEAST_ACTS
from world.actors.quadruped_acts import stride4
from world.actors.solids import looked_at
from world.actors.swimmer import FISH_ACTS, SNAKE_ACTS
from world.entities import ENTITIES

KNOWN_RIGS = {
    "biped", "quadruped", "bird", "fish", "snake", "wheels", "boat", "flyer", "crawler", "flapper", "thing",
}  # fmt: skip
"""As preload/contract/acts.ts lists them."""
PICTURES_ALONE = {
    "orangutan", "ox", "buffalo", "beaver", "hatching chick", "sperm whale", "small fish", "jellyfish", "oyster",
    "caterpillar", "cricket", "cockroach", "mosquito", "housefly", "man in a wheelchair", "woman in a wheelchair",
}  # fmt: skip
"""Animals and people of the tables who have no body yet: in films they are moved as whole pictures."""
needs_pictures = pytest.mark.skipif(not PICTURES.exists(), reason="faces come from the packages in `pictures`")


def test_every_rig_knows_every_act() -> None:
    for known in (BIPED_ACTS, BEAST_ACTS, BIRD_ACTS, FISH_ACTS, SNAKE_ACTS, *MOVES.values()):
        assert set(known) == set(ACTS)


def test_every_person_animal_and_vehicle_of_the_vocabulary_is_an_actor_but_those_who_stay_pictures() -> None:
    wanted = {entity.name for entity in ENTITIES if entity.kind in ("person", "animal", "vehicle")}
    assert wanted - set(names()) == PICTURES_ALONE


def test_the_word_list_says_on_which_rig_who_has_a_body_moves() -> None:
    assert set(RIGS) == set(names()) and set(RIGS.values()) <= KNOWN_RIGS
    sprites = {entity.name: np.zeros((20, 10, 4), np.uint8) for entity in ENTITIES}
    words = {word["name"]: word for word in vocabulary(sprites)["entities"]}
    found = {name: words[name].get("rig") for name in ("man", "dog", "owl", "shark", "snake", "car", "bee", "apple")}
    assert found == {
        "man": "biped", "dog": "quadruped", "owl": "bird", "shark": "fish", "snake": "snake", "car": "wheels",
        "bee": "flyer", "apple": None,
    }  # fmt: skip


@needs_pictures
@pytest.mark.parametrize("name", ["girl", "horse", "penguin", "dolphin", "snake", "bus"])
def test_an_actor_is_drawn_on_the_rig_it_is_said_to_have(name: str) -> None:
    who = actor(name)
    assert RIGS[name] == (who.rig.name if isinstance(who, Actor) else who.kind)


@pytest.mark.parametrize(("act", "duty"), [("walk", 0.60), ("run", 0.36), ("carry", 0.62)])
def test_a_planted_foot_of_a_biped_stays_where_it_is(act: str, duty: float) -> None:
    """The body goes on by a stride a cycle, so on the ground a foot goes back by as much."""
    phases = np.arange(0.02, duty * 0.6, 0.02)
    feet = [biped_anchors(ADULT, stand(ADULT, BIPED_ACTS[act](phase)))["left foot"][2] for phase in phases]
    travelled = np.array(feet) + stride(act, ADULT.leg) * phases
    assert np.ptp(travelled) < 0.02


@pytest.mark.parametrize(("act", "duty", "begins"), [("walk", 0.64, 0.0), ("run", 0.36, 0.0)])
def test_a_planted_foot_of_an_animal_stays_where_it_is(act: str, duty: float, begins: float) -> None:
    build = Frame4()
    phases = begins + np.arange(0.02, duty * 0.9, 0.02)
    feet = [anchors4(build, stand4(build, BEAST_ACTS[act](phase)))["left foot"][2] for phase in phases]
    assert np.ptp(np.array(feet) + stride4(act, leg_length(build)) * phases) < 0.02


@pytest.mark.parametrize("act", ["stand", "walk", "sit", "kneel", "ride", "bend"])
def test_who_is_on_the_ground_touches_it(act: str) -> None:
    for phase in (0.0, 0.3, 0.6):
        frames = stand(ADULT, BIPED_ACTS[act](phase))
        lowest = min(frame[1, 3] for name, frame in frames.items() if "foot" in name or name == "hips")
        assert -0.02 < lowest < 0.09


@needs_pictures
@pytest.mark.parametrize("name", ["fox", "girl", "owl", "shark", "snake", "car"])
def test_a_rest_picture_fills_its_box(name: str) -> None:
    covered = rest_picture(name, side=96)[..., 3] > 60
    assert covered[:2].any() and covered[-2:].any() and covered[:, :2].any() and covered[:, -2:].any()
    assert max(covered.shape) == 96


@needs_pictures
@pytest.mark.parametrize("name", ["man", "dog", "penguin"])
@pytest.mark.parametrize("act", ["cheer", "lie", "sleep", "jump", "swim"])
def test_acts_stay_within_the_margin(name: str, act: str) -> None:
    """At the picture's edges there is (nearly) nothing."""
    alpha = picture(name, act, 0.45, "side", side=96)[..., 3] > 100
    edges = np.concatenate([alpha[0], alpha[:, 0], alpha[:, -1]])
    assert edges.mean() < 0.06
    assert alpha.mean() > 0.05


@needs_pictures
def test_the_waving_hand_is_seen_where_its_anchor_is() -> None:
    who = actor("boy")
    assert isinstance(who, Actor)
    for phase in (0.1, 0.35, 0.8):
        posed = who.rig.pose("wave", phase)
        yaw = angle(who, posed, "front")
        window = window_of(enlarged(rest_box("boy")), 96)
        drawing = draw(who, posed, yaw, window)
        x, y, _ = looked_at(yaw) @ who.rig.anchors(posed)["right hand"]
        column = int((x - window.left) / window.width * window.columns)
        row = int((window.top - y) / window.height * window.rows)
        assert who.solids[drawing.sight.solid[row, column]].bone == "right hand"


@needs_pictures
@pytest.mark.parametrize("name", ["man", "fox", "bird", "penguin", "fish", "snake", "car"])
def test_parts_cover_what_is_drawn_and_turn_about_their_joints(name: str) -> None:
    who, box = actor(name), rest_box(name)
    parts = parts_of(who, box)
    tree = TREES[rig_of(who)]
    assert RIG_NAMES[parts.rig] == rig_of(who)
    drawn = cv2.resize(rest_picture(name, side=256)[..., 3], (64, 64), interpolation=cv2.INTER_AREA) > 127
    assert ((parts.seen > 0) != drawn).mean() < 0.03
    # What is seen of a part is part of it, and there is nothing of parts that its rig lacks.
    for slot in range(len(tree)):
        assert not ((parts.seen == slot + 1) & ~parts.whole[slot]).any()
    assert not parts.whole[len(tree) :].any()
    # Parts begin within or beside themselves: no joint is farther off than a fifth of the box.
    y, x = np.mgrid[:64, :64] / 32 - 1
    for slot in range(1, len(tree)):
        if parts.whole[slot].any():
            apart = np.hypot(x - parts.joints[slot, 0], y - parts.joints[slot, 1])[parts.whole[slot]].min()
            assert apart < 0.4, tree[slot]


def test_trees_begin_with_their_roots_and_fit_the_slots() -> None:
    for rig, tree in TREES.items():
        names = [name for name, _ in tree]
        assert len(names) == len(set(names)) <= SLOTS
        assert tree[0][1] == ""
        assert all(parent in names[:number] for number, (_, parent) in enumerate(tree) if number), rig
        assert set(SAME.get(rig, {}).values()) <= set(names)


@needs_pictures
def test_motions_keep_who_stands_where_it_is_and_lift_a_waving_arm() -> None:
    table = of_actor(actor("man"), rest_box("man")[3], ("stand", "wave"), ("front",))
    stand, wave = (some[0][:, : len(TREES["biped"])] for some in table)
    arm = [name for name, _ in TREES["biped"]].index("right arm")
    assert np.abs(stand[:, :, [0, 3]] - 1).max() < 0.25
    assert np.abs(stand[:, 0, 8:10]).max() < 0.03
    # A hanging arm points down; a waving one up, at some phase at least.
    down = wave[:, arm, [4, 5, 6, 7]].reshape(-1, 2, 2) @ np.array([0.0, 1.0])
    assert down[:, 1].min() < 0.2


@needs_pictures
def test_pictures_are_the_same_every_time_and_variants_differ() -> None:
    assert np.array_equal(picture("man", "walk", 0.2, side=64), picture("man", "walk", 1.2, side=64))
    assert not np.array_equal(rest_picture("man", 1, side=64), rest_picture("man", 2, side=64))


def test_a_margin_covers_more_than_the_box() -> None:
    left, top, width, height = enlarged((0.0, 1.0, 1.0, 1.0))
    assert (left, top) == (-MARGIN[0], 1 + MARGIN[1])
    assert (width, height) == pytest.approx((1 + MARGIN[0] + MARGIN[2], 1 + MARGIN[1] + MARGIN[3]))
    assert len(VIEWS) == 4
