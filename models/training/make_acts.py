"""Draws actors at rest and in their acts, for `train.py act`.

python make_acts.py --shards 60        runs/acts/acts-NNNN.npz, 400 pictures each; those that exist are kept
python make_acts.py --held-out         runs/acts/held-out.npz, of actors and faces that no shard shows

A shard: `rest` [n, 128, 128, 4] as the autoencoder's decoder gives it back, colours times coverage, in bytes;
`seen` [m, 128, 128, 4] in acts, the rest box enlarged by MARGIN; `whence` [m, 64, 64, 3] where each point was at
rest, in shares of the rest picture · 200 (int16), and whether it is seen there; `of`, `act`, `phase`, `view` [m].
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
from settings import RUNS, device
from stages.trained import trained_autoencoder
from world.actors import ACTS, VIEWS, Actor, Puppet, enlarged
from world.actors.drawing import angle, draw, shrunk, whence
from world.actors.puppet import MOVES, draw_puppet
from world.actors.solids import Floats, Window
from world.actors.strangers import stranger

SIDE, FINE = 128, 192
"""Pixels along a side as stored, and as drawn."""
EACH = 8
"""Acts drawn of every actor."""
SHARD = 400
STEADY = 0.12
"""Share of pictures of who simply stands, which everybody does most."""


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


def square(box: tuple[float, float, float, float]) -> Window:
    return Window(*box, FINE, FINE)


def rest_bounds(who: Actor) -> tuple[float, float, float, float]:
    from world.actors import WIDEST, bounds

    posed = who.rig.pose("stand", 0.0)
    return bounds(draw(who, posed, who.rig.yaws[who.rig.rest_view], WIDEST).rgba, WIDEST)


def acts_of(
    who: Actor | Puppet, rng: np.random.Generator
) -> tuple[Floats, list[tuple[Floats, Floats, int, float, int]]]:
    """The picture at rest, and (picture, whence, act, phase, view) of some acts."""
    made: list[tuple[Floats, Floats, int, float, int]] = []
    choices = []
    for _ in range(EACH):
        act = 0 if rng.random() < STEADY else int(rng.choice([1, 2]) if rng.random() < 0.2 else rng.integers(len(ACTS)))
        choices.append((act, float(rng.random()), int(rng.choice(4, p=[0.3, 0.36, 0.24, 0.1]))))
    if isinstance(who, Puppet):
        box = (-who.width / 2, 1.0, who.width, 1.0)
        rest, _ = draw_puppet(who, MOVES[who.kind]["stand"](0.0), square(box))
        for act, phase, view in choices:
            seen, at = draw_puppet(who, MOVES[who.kind][ACTS[act]](phase), square(enlarged(box)))
            wide = enlarged(box)
            x = (at[..., 0] * wide[2] + wide[0] - box[0]) / box[2]
            y = (at[..., 1] * wide[3] - wide[1] + box[1]) / box[3]
            made.append((seen, np.stack([x, y, at[..., 2]], axis=2), act, phase, view))
        return rest, made
    box = rest_bounds(who)
    rest_drawing = draw(who, who.rig.pose("stand", 0.0), who.rig.yaws[who.rig.rest_view], square(box))
    for act, phase, view in choices:
        posed = who.rig.pose(ACTS[act], phase)
        seen = draw(who, posed, angle(who, posed, VIEWS[view]), square(enlarged(box)))
        made.append((seen.rgba, whence(who, seen, rest_drawing), act, phase, view))
    return rest_drawing.rgba, made


def to_bytes(rgba: Floats) -> NDArray[np.uint8]:
    return (shrunk(rgba, SIDE, SIDE).clip(0, 1) * 255).round().astype(np.uint8)


@torch.no_grad()
def as_decoded(collage: Collage, rest: Floats) -> NDArray[np.uint8]:
    """What a graph sees of it: encoded and decoded, the coverage as the cutter finds it."""
    from networks.towers import NEUTRAL, coverage_channels

    small = torch.from_numpy(shrunk(rest, SIDE, SIDE)).permute(2, 0, 1)[None].clamp(0, 1)
    latent = collage.encoder(small[:, :3] + NEUTRAL * (1 - small[:, 3:]))
    grid = torch.cat([latent, coverage_channels(small[:, 3:])], dim=1)
    return (collage.pictures(grid)[0].permute(1, 2, 0).clamp(0, 1) * 255).round().byte().numpy()


def write_shard(path: Path, collage: Collage, seed: int, held_out: bool) -> None:
    rng = np.random.default_rng([seed, int(held_out)])
    rests, seen, flows, of, acts, phases, views = [], [], [], [], [], [], []
    while len(seen) < SHARD:
        rest, made = acts_of(stranger(rng, held_out), rng)
        if rest[..., 3].mean() < 0.1:
            continue
        rests.append(as_decoded(collage, rest))
        for picture, at, act, phase, view in made:
            seen.append(to_bytes(picture))
            small = at[1::3, 1::3].copy()
            small[..., :2] = np.clip(small[..., :2], -0.5, 1.5) * 200
            flows.append(small.round().astype(np.int16))
            of.append(len(rests) - 1)
            acts.append(act)
            phases.append(phase)
            views.append(view)
    beside = path.with_suffix(".part.npz")
    np.savez(
        beside, rest=np.stack(rests), seen=np.stack(seen), whence=np.stack(flows), of=np.array(of, np.int32),
        act=np.array(acts, np.int32), phase=np.array(phases, np.float32), view=np.array(views, np.int32),
    )  # fmt: skip
    os.replace(beside, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shards", type=int, default=40)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--held-out", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    folder = RUNS / "acts"
    folder.mkdir(parents=True, exist_ok=True)
    collage = load_collage()
    if arguments.held_out:
        write_shard(folder / "held-out.npz", collage, 0, True)
    for number in range(arguments.first, arguments.first + arguments.shards):
        path = folder / f"acts-{number:04}.npz"
        if not path.exists():
            write_shard(path, collage, number, False)
            print(path.name, flush=True)


if __name__ == "__main__":
    main()
