"""Stage 8: the decoder's picture at twice its size, from pictures as the renderer makes them; all else is frozen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from make_renders import FOLDER
from networks.autoencoder import reconstruction_loss
from networks.fine import LARGER, Fine, FineDecoder
from settings import Settings, device, mixed_precision
from stages.embeddings import load_decoder
from world.contact_sheet import write_rows

SEEN = 4
"""Whole pictures a step: as many pixels as 64 of the autoencoder's cuts."""
RENDERED = 0.75
"""Share of them that come from renders; the rest from the encoder."""
HELD_BACK = 24
"""Pictures of the first shard that are only measured on."""


class FineStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.network = Fine().to(device(), memory_format=torch.channels_last)
        self.whole = FineDecoder(load_decoder(), self.network)
        self.rng = np.random.default_rng()
        paths = sorted(FOLDER.glob("latents-*.npy"))
        if not paths:
            raise FileNotFoundError(f"no renders in {FOLDER}: run make_renders.py first")
        self.latents = [np.load(path) for path in paths]
        self.real = [np.load(str(path).replace("latents-", "real-"), mmap_mode="r") for path in paths]

    def pair(self, shard: int, row: int, which: int) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
        return self.latents[shard][row, which], self.real[shard][row]

    def batch(self, pairs: list[tuple[NDArray[np.float16], NDArray[np.uint8]]]) -> tuple[Tensor, Tensor]:
        """Latents [n, 8, 32, 32] and pictures [n, 3, 512, 512] in 0..1."""
        latents = torch.from_numpy(np.stack([latent for latent, _ in pairs])).float().to(device())
        real = torch.from_numpy(np.stack([picture for _, picture in pairs])).permute(0, 3, 1, 2).to(device())
        return latents, real.float() / 255

    def loss(self, step: int) -> Tensor:
        pairs: list[tuple[NDArray[np.float16], NDArray[np.uint8]]] = []
        for _ in range(SEEN):
            shard = int(self.rng.integers(len(self.real)))
            row = int(self.rng.integers(HELD_BACK if shard == 0 else 0, len(self.real[shard])))
            pairs.append(self.pair(shard, row, int(self.rng.random() < RENDERED)))
        latents, real = self.batch(pairs)
        with mixed_precision():
            made = self.whole(latents)
        return reconstruction_loss(made.float(), real)

    def sheet(self, path: Path) -> None:
        """Real, rendered and enlarged, rendered and drawn fine; prints decibels of those and of the encoder's."""
        for which, name in ((1, "rendered"), (0, "encoded")):
            latents, real = self.batch([self.pair(0, row, which) for row in range(HELD_BACK)])
            plain = [self.whole.decoder(part) for part in latents.split(4)]
            plain = functional.interpolate(torch.cat(plain), scale_factor=float(LARGER), mode="bilinear").clamp(0, 1)
            fine = torch.cat([self.whole(part) for part in latents.split(4)]).clamp(0, 1)
            said = [f"{-10 * torch.log10((made - real).square().mean()).item():.2f} dB" for made in (plain, fine)]
            print(f"{name}: enlarged {said[0]}, fine {said[1]}", flush=True)
            if which == 1:
                write_rows(path, [real[:4], plain[:4], fine[:4]])


def make(settings: Settings) -> FineStage:
    return FineStage(settings)
