"""Actors nobody named: any face over any body, in any colours and several ways of drawing, to learn acts from."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from world.actors.animals import BEASTS, BIRDS, SNAKES, SWIMMERS
from world.actors.beasts import Coat, beast_solids
from world.actors.biped import ADULT, BABY, BIG, CHILD, Build
from world.actors.bird import Plumage, bird_solids
from world.actors.cast import Style, actor
from world.actors.drawing import Actor
from world.actors.dress import Dress, body_solids
from world.actors.extras import EXTRAS
from world.actors.faces import Face, head_of, skin_of
from world.actors.heads import Head, Texture, make_head
from world.actors.people import EVERYBODY, TONES, toned, varied
from world.actors.puppet import Puppet
from world.actors.rigs import beast_rig, biped_rig, bird_rig, fish_rig, snake_rig
from world.actors.solids import Colour, Mark
from world.actors.swimmer import Scales, fish_solids, snake_solids
from world.actors.things import THINGS

FACES = tuple(
    """
    1f436 1f431 1f42d 1f439 1f430 1f98a 1f43b 1f43c 1f428 1f42f 1f981 1f42e 1f437 1f438 1f435 1f43a 1f417 1f414
    1f466 1f467 1f9d2 1f468 1f469 1f9d1 1f474 1f475 1f476 1f9d4 1f471 1f385 1f920 1f921 1f47d 1f916 1f47e 1f383
    1f31d 1f31e 1f600 1f60e 1f913 1f973 1f978 1f47f 1f608 1f63a 1f604 1f60a 1f642 1f634 1f60d 1f914 1f62e 1f622
    1f621 1f929 1f47a 1f479 1f480 1f989 1f427 1f432 1f434 1f984 2b50 1f3c0 1f34e 1f353 1f349 1f33b
    """.split()  # noqa: SIM905 — a table of codes
)
HELD_OUT_FACES = frozenset(["1f43c", "1f467", "1f435", "1f60e", "1f42e", "1f469", "1f47d"])
"""Never drawn while acts are learnt: to measure them on."""
HELD_OUT = frozenset(
    {
        "panda",
        "girl",
        "monkey",
        "woman",
        "zombie",
        "police officer",
        "alien",
        "dog",
        "zebra",
        "elephant",
        "duck",
        "whale",
    }
)
PICTURES = ("fluent-3d", "fluent-3d", "fluent-3d", "fluent-flat", "noto")


@dataclass(frozen=True)
class Stranger:
    actor: Actor | Puppet
    held_out: bool


def any_colour(rng: np.random.Generator) -> Colour:
    hue, saturation, value = rng.uniform(0, 180), rng.beta(2, 1.6), rng.uniform(0.25, 1.0)
    if rng.random() < 0.2:
        saturation *= 0.15
    pixel = np.array([[[hue, saturation * 255, value * 255]]], np.uint8)
    red, green, blue = cv2.cvtColor(pixel, cv2.COLOR_HSV2RGB)[0, 0] / 255.0
    return float(red), float(green), float(blue)


def near(colour: Colour, rng: np.random.Generator, spread: float = 0.12) -> Colour:
    red, green, blue = np.clip(
        np.array(colour) + rng.uniform(-spread, spread) + rng.uniform(-spread, spread, 3) * 0.5, 0.05, 1
    )
    return float(red), float(green), float(blue)


def any_style(rng: np.random.Generator) -> Style:
    pictures = PICTURES[rng.integers(len(PICTURES))]
    flat = 0.0 if rng.random() < 0.7 else float(rng.uniform(0.5, 1))
    outline = float(rng.uniform(0.004, 0.012)) if rng.random() < (0.5 if flat else 0.06) else 0.0
    return Style(pictures, flat, outline)


def scribbled_face(rng: np.random.Generator) -> Texture:
    """As a child draws one: a round, eyes, a mouth, perhaps hair."""
    side = 120
    picture = np.zeros((side, side, 4), np.float32)
    skin, line, width = any_colour(rng), (0.12, 0.10, 0.14), int(rng.integers(2, 5))
    centre, axes = (60, 64), (int(rng.integers(40, 54)), int(rng.integers(40, 50)))
    if rng.random() < 0.7:
        hair = any_colour(rng)
        for turn in np.linspace(-2.8, -0.35, int(rng.integers(5, 14))):
            end = (int(60 + np.cos(turn) * 58), int(62 + np.sin(turn) * 60))
            cv2.line(picture, (60, 60), end, (*hair, 1), int(rng.integers(4, 16)), cv2.LINE_AA)
    cv2.ellipse(picture, centre, axes, 0, 0, 360, (*skin, 1), -1, cv2.LINE_AA)
    if rng.random() < 0.8:
        cv2.ellipse(picture, centre, axes, 0, 0, 360, (*line, 1), width, cv2.LINE_AA)
    apart, high, size = int(rng.integers(12, 22)), int(rng.integers(48, 62)), int(rng.integers(3, 9))
    for x in (60 - apart, 60 + apart):
        if rng.random() < 0.4:
            cv2.circle(picture, (x, high), size + 4, (1, 1, 1, 1), -1, cv2.LINE_AA)
        cv2.circle(picture, (x, high), size, (*line, 1), -1, cv2.LINE_AA)
    wide, low = int(rng.integers(8, 24)), int(rng.integers(74, 90))
    cv2.ellipse(
        picture,
        (60, low),
        (wide, int(rng.integers(3, 14))),
        0,
        0,
        180,
        (0.75, 0.15, 0.2, 1),
        width if rng.random() < 0.6 else -1,
        cv2.LINE_AA,
    )
    return np.clip(picture, 0, 1)


def any_build(rng: np.random.Generator) -> Build:
    """Between the usual ones, legs longer or shorter."""
    usual = (ADULT, CHILD, CHILD, BABY, BIG)
    a, b, share = usual[rng.integers(5)], usual[rng.integers(5)], rng.random()
    mixed = {name: getattr(a, name) * share + getattr(b, name) * (1 - share) for name in a.__dataclass_fields__}
    longer = float(rng.uniform(0.88, 1.35))
    more = mixed["hip"] * (longer - 1)
    for name in ("chin", "shoulder", "hip"):
        mixed[name] += more
    mixed["arm"] *= float(rng.uniform(0.9, 1.25))
    mixed["shoulders"] *= float(rng.uniform(0.82, 1.12))
    return Build(**mixed)


def any_dress(rng: np.random.Generator, skin: Colour) -> Dress:
    own = rng.random() < 0.4
    tail = None
    if rng.random() < 0.4:
        tail = (near(skin, rng), any_colour(rng))
    return Dress(
        skin=near(skin, rng, 0.08),
        top=None if own else any_colour(rng),
        bottom=None if own else any_colour(rng),
        shoes=any_colour(rng) if rng.random() < 0.8 else None,
        sleeves=("short", "long", "none")[rng.integers(3)],
        below=("trousers", "trousers", "shorts", "skirt", "dress", "robe")[rng.integers(6)] if not own else "trousers",
        belly=near(any_colour(rng), rng) if rng.random() < 0.3 else None,
        hands=any_colour(rng) if rng.random() < 0.2 else None,
        tail=tail,
        tail_shape=("brush", "thin", "puff", "stub", "long")[rng.integers(5)],
    )


def any_extras(rng: np.random.Generator) -> list[tuple]:
    taking_one = (
        "tie",
        "scarf",
        "buttons",
        "badge",
        "backpack",
        "apron",
        "overalls",
        "epaulettes",
        "collar",
        "muffs",
        "spikes",
        "great_tail",
        "wings",
    )
    taking_two = ("cape", "coat", "belt", "pointed_hat")
    made: list[tuple] = []
    for names, count in ((taking_one, 1), (taking_two, 2)):
        if rng.random() < 0.35:
            made.append((names[rng.integers(len(names))], *(any_colour(rng) for _ in range(count))))
    return made


def any_human(rng: np.random.Generator, held_out: bool) -> Actor:
    """Any head over any body that walks on two legs."""
    style = any_style(rng)
    build = any_build(rng)
    head: Head | None = None
    skin = any_colour(rng)
    wide = build.head * float(rng.uniform(0.85, 1.3))
    if rng.random() < 0.18 and not held_out:
        head = make_head(scribbled_face(rng), wide)
        style = replace(style, flat=float(rng.uniform(0.6, 1)), outline=float(rng.uniform(0, 0.012)))
    while head is None:
        code = FACES[rng.integers(len(FACES))]
        if (code in HELD_OUT_FACES) != held_out:
            continue
        face = Face(code)
        if rng.random() < 0.4 and code in (
            "1f466",
            "1f467",
            "1f468",
            "1f469",
            "1f9d1",
            "1f9d2",
            "1f474",
            "1f475",
            "1f476",
        ):
            face = replace(face, code=code + TONES[rng.integers(len(TONES))])
        try:
            head = head_of(face, wide, style.pictures)
            skin = skin_of(face) if rng.random() < 0.6 else skin
        except (KeyError, FileNotFoundError):
            continue
    dress = any_dress(rng, skin)
    solids = body_solids(build, dress)
    for name, *rest in any_extras(rng):
        solids += EXTRAS[name](build, *rest)
    rows, columns = head.front.shape[:2]
    up = (1 - head.centre[1]) * rows * 2 * wide / columns - 0.045
    return Actor("somebody", biped_rig(build), solids, head, "head", (0, up, 0.02), style.flat, style.outline)


def jittered(build, rng: np.random.Generator, spread: float = 0.18):
    """Other proportions: every number by up to `spread` of itself."""
    made = {}
    for name in build.__dataclass_fields__:
        value = getattr(build, name)
        if isinstance(value, bool):
            made[name] = value
        elif isinstance(value, tuple):
            made[name] = tuple(v * float(rng.uniform(1 - spread, 1 + spread)) for v in value)
        else:
            made[name] = value * float(rng.uniform(1 - spread, 1 + spread))
    return type(build)(**made)


def any_beast(rng: np.random.Generator, held_out: bool) -> Actor:
    rows = [row for row in BEASTS if (row.name in HELD_OUT) == held_out]
    row = rows[rng.integers(len(rows))]
    style = any_style(rng)
    if held_out and rng.random() < 0.5:
        return actor(row.name, 0)  # type: ignore[return-value]
    build = jittered(row.build, rng)
    coat: Coat = row.coat
    if rng.random() < 0.7:
        marks: tuple[Mark, ...] = coat.marks
        if rng.random() < 0.5:
            kind = rng.integers(3)
            where = (
                (2, float(rng.uniform(0.07, 0.16)), 0.4, 0.016),
                (float(rng.uniform(0.1, 0.24)), float(rng.uniform(0.02, 0.1)), 3, 0.15),
                (0.16, 0.03, 2),
            )[kind]
            marks = (Mark(("stripes", "spots", "cells")[kind], any_colour(rng), where),)
        coat = replace(
            coat,
            fur=any_colour(rng),
            belly=any_colour(rng) if rng.random() < 0.5 else None,
            marks=marks,
            socks=any_colour(rng) if rng.random() < 0.3 else None,
            tail_tip=any_colour(rng),
        )
    head = None
    if row.face:
        code = row.face if held_out or rng.random() < 0.4 else FACES[rng.integers(len(FACES))]
        if code in HELD_OUT_FACES and not held_out:
            code = row.face
        try:
            head = head_of(Face(code), row.wide * float(rng.uniform(0.85, 1.15)), style.pictures)
        except (KeyError, FileNotFoundError):
            head = head_of(Face(row.face), row.wide)
    h = build.head
    return Actor(
        "some beast",
        beast_rig(build),
        beast_solids(build, coat),
        head,
        "head",
        (0, h * row.at[0], h * row.at[1]),
        style.flat,
        style.outline,
    )


def any_bird(rng: np.random.Generator, held_out: bool) -> Actor:
    rows = [row for row in BIRDS if (row.name in HELD_OUT) == held_out]
    row = rows[rng.integers(len(rows))]
    style, build, plumage = any_style(rng), jittered(row.build, rng, 0.12), row.plumage
    if rng.random() < 0.6:
        changes = {part: any_colour(rng) for part in ("body", "wing", "tail", "legs", "beak") if rng.random() < 0.8}
        plumage: Plumage = replace(
            plumage,
            **changes,
            head=any_colour(rng) if rng.random() < 0.5 else None,
            belly=any_colour(rng) if rng.random() < 0.5 else None,
        )
    return Actor(
        "some bird", bird_rig(build, row.front), bird_solids(build, plumage), flat=style.flat, outline=style.outline
    )


def any_swimmer(rng: np.random.Generator, held_out: bool) -> Actor:
    style = any_style(rng)
    if rng.random() < 0.2 and not held_out:
        _, build, scales = SNAKES[rng.integers(len(SNAKES))]
        scales = replace(scales, body=any_colour(rng), fin=any_colour(rng))
        return Actor(
            "some snake", snake_rig(build), snake_solids(build, scales), flat=style.flat, outline=style.outline
        )
    rows = [row for row in SWIMMERS if (row.name in HELD_OUT) == held_out]
    row = rows[rng.integers(len(rows))]
    scales: Scales = row.scales
    if rng.random() < 0.7:
        scales = replace(
            scales, body=any_colour(rng), fin=any_colour(rng), belly=any_colour(rng) if rng.random() < 0.7 else None
        )
    build = jittered(row.build, rng, 0.1)
    return Actor("some fish", fish_rig(build), fish_solids(build, scales), flat=style.flat, outline=style.outline)


def named(rng: np.random.Generator, held_out: bool) -> Actor:
    """Somebody of the cast that stands on two legs."""
    rows = [row for row in EVERYBODY.values() if (row.name in HELD_OUT) == held_out]
    row = rows[rng.integers(len(rows))]
    made = actor(row.name, int(rng.integers(0, 40)) if row.free else 0)
    if not held_out and row.tones and row.face.code in HELD_OUT_FACES:
        return any_human(rng, held_out)
    assert isinstance(made, Actor)
    return made


def stranger(rng: np.random.Generator, held_out: bool = False) -> Actor | Puppet:
    """Anybody; of those held out from training, where asked for."""
    kind = rng.random()
    if kind < 0.42:
        return any_human(rng, held_out)
    if kind < 0.60:
        return named(rng, held_out)
    if kind < 0.83:
        return any_beast(rng, held_out)
    if kind < 0.91:
        return any_bird(rng, held_out)
    if kind < 0.96 or held_out:
        return any_swimmer(rng, held_out)
    return actor(THINGS[rng.integers(len(THINGS))].name)


__all__ = ["HELD_OUT", "HELD_OUT_FACES", "stranger", "toned", "varied"]
