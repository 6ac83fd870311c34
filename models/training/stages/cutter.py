"""The cutter: where, to the pixel, is the entity in the picture that its grid decodes to? Regression on portraits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from make_latents import all_looks
from networks.collage import Cutter
from settings import PICTURES, RUNS, Settings, device
from world.bank import load_bank
from world.contact_sheet import write_rows
from world.scenes import portrait

NOISE = 0.15
"""Latents of a prior or a pose are off by about as much."""


class CutterStage:
    rate = 2e-3

    def __init__(self, settings: Settings) -> None:
        self.network = Cutter().to(device())
        stored = np.load(RUNS / "portraits.npz")
        bank = load_bank(PICTURES, RUNS, place_variants=0)
        self.grids = torch.from_numpy(stored["looks"])
        self.truth = np.stack([portrait(bank.sprite(look))[1] for look in all_looks()])
        self.batch = settings.batch * 2
        self.rng = np.random.default_rng()

    def draw(self) -> tuple[Tensor, Tensor]:
        """Grids as exact as a prior or a pose leaves them, and true coverage [M, 1, 128, 128]."""
        rows = self.rng.integers(len(self.grids), size=self.batch)
        grids = self.grids[torch.from_numpy(rows)].float()
        grids = grids + NOISE * torch.rand(len(rows), 1, 1, 1) * torch.randn_like(grids)
        return grids.to(device()), (torch.from_numpy(self.truth[rows]).float() / 255)[:, None].to(device())

    def loss(self, step: int) -> Tensor:
        grids, truth = self.draw()
        return (self.network(grids) - truth).abs().mean() * 10

    def sheet(self, path: Path) -> None:
        grids, truth = self.draw()
        made, plain = self.network(grids), Cutter().to(device())(grids)
        print(f"cutter: off by {(made - truth).abs().mean():.4f}, the grid's own coverage by", end=" ")
        print(f"{(plain - truth).abs().mean():.4f}", flush=True)
        write_rows(path, [side[:12].expand(-1, 3, -1, -1) for side in (truth, made, plain)])


def make(settings: Settings) -> CutterStage:
    return CutterStage(settings)
