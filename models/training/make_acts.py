"""Draws actors at rest, and what they consist of, for `train.py act`.

python make_acts.py --shards 16        runs/acts/parts-NNNN.npz, 400 pictures each; those that exist are kept
python make_acts.py --tests            runs/acts/held-out.npz, of actors and faces that no shard shows, with their
                                       pictures in acts; runs/acts/cast.npz, the same of the cast as it is

A shard: `rest` [n, 128, 128, 4] as the autoencoder's decoder gives it back, colours times coverage, in bytes; and the
fields of `world.actors.parts.Parts`, `whole` in bits. Tests also have `acted` [m, 128, 128, 4], the rest box enlarged
by MARGIN, and `of`, `act`, `phase`, `view` [m].
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from networks.collage import Collage
from networks.towers import NEUTRAL, coverage_channels
from settings import RUNS, device
from stages.trained import trained_autoencoder
from world.actors import ACTS, VIEWS, WIDEST, Actor, Puppet, Style, actor, bounds, enlarged, names, rest_view, shown
from world.actors.drawing import shrunk
from world.actors.parts import Parts, parts_of
from world.actors.solids import Floats, Window
from world.actors.strangers import HELD_OUT, stranger

SIDE, FINE = 128, 192
"""Pixels along a side as stored, and as drawn."""
SHARD = 400
TESTED, ACTS_EACH = 40, 6
"""Pictures at rest in a test, and acts of each."""
VARIANTS = 12
"""Looks of people whose clothes vary."""
FLAT_STYLES = (Style("noto", 0.6, 0.0), Style("fluent-flat", 0.8, 0.006), Style("fluent-3d", 0.0, 0.008))


def load_collage() -> Collage:
    """The trained autoencoder and cutter."""
    made = Collage()
    weights = trained_autoencoder()
    made.encoder.load_state_dict(
        {k.removeprefix("encoder."): v for k, v in weights.items() if k.startswith("encoder.")}
    )
    made.decoder.load_state_dict(
        {k.removeprefix("decoder."): v for k, v in weights.items() if k.startswith("decoder.")}
    )
    made.cutter.load_state_dict(torch.load(RUNS / "cutter.pt", map_location="cpu")["average"])
    return made.eval().requires_grad_(False).to(device())


def rest_bounds(who: Actor | Puppet) -> tuple[float, float, float, float]:
    """Left, top, width and height of what is drawn at rest."""
    if isinstance(who, Puppet):
        return (-who.width / 2, 1.0, who.width, 1.0)
    return bounds(shown(who, "stand", 0.0, rest_view(who), WIDEST), WIDEST)


def of_the_cast(rng: np.random.Generator) -> Actor | Puppet:
    """Somebody the pack's words name, mostly as drawn there; never of those held out."""
    known = [name for name in names() if name not in HELD_OUT]
    name = known[rng.integers(len(known))]
    style = Style() if rng.random() < 0.75 else FLAT_STYLES[rng.integers(len(FLAT_STYLES))]
    try:
        return actor(name, int(rng.integers(VARIANTS)), style)
    except (KeyError, FileNotFoundError):
        return actor(name, 0)


def drawn(who: Actor | Puppet, act: str, phase: float, view: str, box: tuple[float, float, float, float]) -> Floats:
    """[128, 128, 4], colours times coverage."""
    return shrunk(shown(who, act, phase, view, Window(*box, FINE, FINE)), SIDE, SIDE).clip(0, 1)


def to_bytes(rgba: Floats) -> NDArray[np.uint8]:
    return (rgba * 255).round().astype(np.uint8)


@torch.no_grad()
def as_decoded(collage: Collage, rest: Floats) -> NDArray[np.uint8]:
    """What a graph sees of it: encoded and decoded, the coverage as the cutter finds it."""
    small = torch.from_numpy(rest).permute(2, 0, 1)[None]
    latent = collage.encoder(small[:, :3] + NEUTRAL * (1 - small[:, 3:]))
    grid = torch.cat([latent, coverage_channels(small[:, 3:])], dim=1)
    return to_bytes(collage.pictures(grid)[0].permute(1, 2, 0).clamp(0, 1).numpy())


def write(path: Path, rests: list[NDArray[np.uint8]], parts: list[Parts], **more: NDArray[np.generic]) -> None:
    beside = path.with_suffix(".part.npz")
    np.savez(
        beside, rest=np.stack(rests),
        rig=np.array([p.rig for p in parts], np.int64), aspect=np.array([p.aspect for p in parts], np.float32),
        seen=np.stack([p.seen for p in parts]), joints=np.stack([p.joints for p in parts]),
        whole=np.packbits(np.stack([p.whole for p in parts]), axis=-1), **more,
    )  # fmt: skip
    os.replace(beside, path)


def write_shard(path: Path, collage: Collage, seed: int) -> None:
    rng = np.random.default_rng(seed)
    rests: list[NDArray[np.uint8]] = []
    parts: list[Parts] = []
    while len(rests) < SHARD:
        who = of_the_cast(rng) if rng.random() < 0.5 else stranger(rng)
        box = rest_bounds(who)
        rest = drawn(who, "stand", 0.0, rest_view(who), box)
        if rest[..., 3].mean() >= 0.1:
            rests.append(as_decoded(collage, rest))
            parts.append(parts_of(who, box))
    write(path, rests, parts)


def write_test(path: Path, collage: Collage, held_out: bool) -> None:
    rng = np.random.default_rng(1)
    rests: list[NDArray[np.uint8]] = []
    parts: list[Parts] = []
    acted, of, acts, phases, views = [], [], [], [], []
    while len(rests) < TESTED:
        who = stranger(rng, True) if held_out else of_the_cast(rng)
        box = rest_bounds(who)
        rest = drawn(who, "stand", 0.0, rest_view(who), box)
        if rest[..., 3].mean() < 0.1:
            continue
        rests.append(as_decoded(collage, rest))
        parts.append(parts_of(who, box))
        for _ in range(ACTS_EACH):
            act, phase = int(rng.choice([1, 2]) if rng.random() < 0.3 else rng.integers(len(ACTS))), float(rng.random())
            front = not isinstance(who, Puppet) and who.rig.rest_view == "front"
            view = int(rng.choice([0, 1])) if front else VIEWS.index("side")
            acted.append(to_bytes(drawn(who, ACTS[act], phase, VIEWS[view], enlarged(box))))
            of.append(len(rests) - 1)
            acts.append(act)
            phases.append(phase)
            views.append(view)
    write(
        path, rests, parts, acted=np.stack(acted), of=np.array(of), act=np.array(acts),
        phase=np.array(phases, np.float32), view=np.array(views),
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shards", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--tests", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    folder = RUNS / "acts"
    folder.mkdir(parents=True, exist_ok=True)
    collage = load_collage()
    if arguments.tests:
        write_test(folder / "held-out.npz", collage, True)
        write_test(folder / "cast.npz", collage, False)
    for number in range(arguments.first, arguments.first + arguments.shards):
        path = folder / f"parts-{number:04}.npz"
        if not path.exists():
            write_shard(path, collage, number)
            print(path.name, flush=True)


if __name__ == "__main__":
    main()
