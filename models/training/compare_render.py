"""How close single renders come to real pictures, beside the autoencoder: `python compare_render.py gated --sketch`.

Pictures of seeds that training never drew, from the true grids, boxes and sentences; decibels of peak signal to noise
against the real picture, of whole pictures, of what lies in things' boxes and of things alone (their own pixels), for
the autoencoder and for renders by steps. A sheet: real pictures, the autoencoder's, renders at 4 steps, and what the
backbone makes of the sentence alone.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from layouts_on_disk import Batch, Shards, Tables
from make_latents import all_looks, describe, encode, load_encoder
from networks.flow import sample
from networks.layout2vid import Layout2Vid, things_inside
from settings import PICTURES, RUNS, Settings, device
from stages.denoising import load_weights, take_sketch
from stages.embeddings import load_decoder, white
from world.bank import Bank, load_bank
from world.contact_sheet import write_rows
from world.places import PLACES
from world.samples import MOST, Layout, draw, random_layout
from world.scenes import Picture, Placed, compose

SEED = 8_000_000
STEPS = (1, 2, 4, 8)


def shapes(bank: Bank, layout: Layout) -> Picture:
    """All things white, all else black: where in the picture they are."""
    black = np.zeros((256, 256, 3), np.uint8)
    things = zip(layout.looks, layout.boxes, strict=True)
    return compose(black, [Placed(white(bank.sprite(look)), box, shadow=False) for look, box in things])


def unseen(count: int) -> tuple[Tensor, Tensor, Batch]:
    """Real pictures [count, 3, 256, 256], how much of each pixel is a thing's [count, 256, 256], both in 0..1, and the

    batch that asks for them.
    """
    bank, rng = load_bank(PICTURES, RUNS, Settings().place_variants), np.random.default_rng(SEED)
    layouts = [random_layout(rng, bank) for _ in range(count)]
    pictures = [draw(bank, layout) for layout in layouts]
    boxes = np.zeros((count, MOST, 4), np.float32)
    for row, layout in enumerate(layouts):
        boxes[row, : len(layout.boxes)] = layout.boxes
    described = describe(layouts, {look: number for number, look in enumerate(all_looks())}, list(PLACES))
    latents = encode(load_encoder(), pictures)
    rows = list(zip(latents, boxes, described["looks"], described["places"], strict=True))
    batch = Shards("stills", Tables(), count, seed=SEED).assemble(rows)
    real = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).float().to(device()) / 255
    own = torch.from_numpy(np.stack([shapes(bank, layout)[..., 0] for layout in layouts])).float().to(device()) / 255
    return real, own, batch


def decibels(made: Tensor, real: Tensor, weight: Tensor) -> float:
    error = ((made - real).square().mean(dim=1) * weight).sum() / weight.sum()
    return float(-10 * torch.log10(error))


@torch.no_grad()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage")
    parser.add_argument("--sketch", action="store_true", help="with what the sketch's own stage has learnt since")
    parser.add_argument("--count", type=int, default=24)
    parser.add_argument("--sheet", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(Settings().threads)
    torch.manual_seed(3)
    network, decoder = Layout2Vid().to(device()).eval(), load_decoder()
    load_weights(network, [arguments.stage])
    if arguments.sketch:
        take_sketch(network)
    real, things, batch = unseen(arguments.count)
    everywhere = torch.ones_like(real[:, 0])
    boxes = torch.nn.functional.interpolate(things_inside(batch), scale_factor=8.0)[:, 0]
    noise = torch.randn_like(batch.latents)

    def rendered(steps: int, gate: float) -> Tensor:
        made = sample(lambda x, t: network(batch, x, t, gate), noise, steps)
        return torch.cat([decoder(part[:, 0]) for part in made.split(8)])

    own = torch.cat([decoder(part[:, 0]) for part in batch.latents.split(8)])
    shown = {"autoencoder": own, **{f"{steps} steps": rendered(steps, 1.0) for steps in STEPS}}
    for name, made in shown.items():
        made = made.clamp(0, 1)
        within = [f"{decibels(made, real, weight):.2f} dB" for weight in (everywhere, boxes, things)]
        print(f"{name}: {within[0]}, in boxes {within[1]}, things {within[2]}")
    if arguments.sheet is not None:
        rows = [real, own, shown["4 steps"], rendered(12, 0.0)]
        write_rows(arguments.sheet, [row[:8].clamp(0, 1) for row in rows])


if __name__ == "__main__":
    main()
