"""Stage 3b: mirroring grids, from the portraits of every look and its mirrored twin."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from make_latents import all_looks
from networks.autoencoder import CHANNELS
from networks.mirror import Mirror
from settings import RUNS, Settings, device
from stages.embeddings import load_decoder
from world.contact_sheet import write_rows


class MirrorStage:
    rate = 2e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 4
        self.network = Mirror().to(device())
        self.grids = torch.from_numpy(np.load(RUNS / "portraits.npz")["looks"]).to(device())
        looks = all_looks()
        numbers = {(look.name, look.style, look.mirrored): number for number, look in enumerate(looks)}
        self.twins = torch.tensor([numbers[look.name, look.style, not look.mirrored] for look in looks])
        self.decoder = load_decoder()

    def loss(self, step: int) -> Tensor:
        rows = torch.randint(len(self.twins), (self.batch,))
        grid = self.grids[rows].float()
        made = self.network(grid + 0.1 * torch.randn_like(grid))
        return functional.mse_loss(made, self.grids[self.twins[rows]].float())

    def sheet(self, path: Path) -> None:
        rows = torch.arange(0, len(self.twins), len(self.twins) // 12)[:12]
        grid, true = self.grids[rows].float(), self.grids[self.twins[rows]].float()
        made = self.network(grid)
        print(f"mirror: mean square error {functional.mse_loss(made, true).item():.4f}", flush=True)
        write_rows(path, [self.decoder(some[:, :CHANNELS]) for some in (grid, made, true)])


def make(settings: Settings) -> MirrorStage:
    return MirrorStage(settings)
