"""Draws pictures at twice the renderer's size beside what the renderer makes of them: what `fine` learns from.

python make_renders.py --count 3000

A shard in runs/renders: `real-N.npy` [n, 512, 512, 3] bytes, as drawn; `latents-N.npy` [n, 2, 8, 32, 32], the same
picture at 256 pixels through the encoder, and as rendered from its layout in four steps.
"""

from __future__ import annotations

import argparse
import os

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from layouts_on_disk import Shards, Tables
from make_latents import all_looks, describe, encode, load_encoder
from networks.autoencoder import Encoder
from networks.fine import LARGER
from networks.flow import sample
from networks.layout2vid import Layout2Vid
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from stages.denoising import load_weights, take_sketch
from world.bank import Bank, load_bank
from world.places import PLACES
from world.samples import MOST, Layout, draw, random_layout
from world.scenes import Picture

STEPS = 4
SHARD = 100
FOLDER = RUNS / "renders"


def smaller(picture: Picture) -> Picture:
    """512 → 256 px, each pixel the mean of those it stands for."""
    side = picture.shape[0] // LARGER
    return picture.reshape(side, LARGER, side, LARGER, 3).mean(axis=(1, 3)).round().astype(np.uint8)


def rendered(network: Layout2Vid, shards: Shards, layouts: list[Layout], latents: NDArray[np.float16]) -> Tensor:
    """What the renderer makes of layouts: latents [n, 8, 32, 32]. The true `latents` only say how many there are."""
    boxes = np.zeros((len(layouts), MOST, 4), np.float32)
    for row, layout in enumerate(layouts):
        boxes[row, : len(layout.boxes)] = layout.boxes
    described = describe(layouts, {look: number for number, look in enumerate(all_looks())}, list(PLACES))
    batch = shards.assemble(list(zip(latents, boxes, described["looks"], described["places"], strict=True)))
    noise = torch.randn_like(batch.latents)
    with mixed_precision():
        return sample(lambda x, t: network(batch, x, t, 1.0).float(), noise, STEPS)[:, 0]


@torch.no_grad()
def write_shard(
    name: str, bank: Bank, rng: np.random.Generator, encoder: Encoder, network: Layout2Vid, shards: Shards
) -> None:
    """Writes beside and renames, latents last: a shard with latents is whole."""
    layouts = [random_layout(rng, bank) for _ in range(SHARD)]
    real, pairs = list[Picture](), list[NDArray[np.float16]]()
    for start in range(0, SHARD, 10):
        some = layouts[start : start + 10]
        pictures = [draw(bank, layout) for layout in some]
        own = encode(encoder, [smaller(picture) for picture in pictures])
        pairs.append(np.stack([own, rendered(network, shards, some, own).half().cpu().numpy()], axis=1))
        real += pictures
    for kind, values in (("real", np.stack(real)), ("latents", np.concatenate(pairs))):
        beside = FOLDER / f"{kind}-{name}.part.npy"
        np.save(beside, values)
        beside.rename(FOLDER / f"{kind}-{name}.npy")
    print(f"{name}: {SHARD} pictures", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stage", default="temporal", help="whose denoiser; the sketch is its own stage's")
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    settings = Settings()
    torch.set_num_threads(settings.threads)
    torch.manual_seed(arguments.seed)
    FOLDER.mkdir(parents=True, exist_ok=True)
    network = Layout2Vid().to(device()).eval()
    load_weights(network, [arguments.stage])
    take_sketch(network)
    bank = load_bank(PICTURES, RUNS, settings.place_variants, larger=LARGER)
    shards = Shards("stills", Tables(), SHARD, seed=arguments.seed)
    rng, encoder = np.random.default_rng(arguments.seed + 3), load_encoder()
    for shard in range(arguments.count // SHARD):
        write_shard(f"{os.getpid()}-{shard:04}", bank, rng, encoder, network, shards)


if __name__ == "__main__":
    main()
