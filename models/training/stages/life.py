"""Stage 2c: life in places: a code of what moves, and grids over time from it. Writes `codes.npz`, for the prior."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from networks.autoencoder import CHANNELS
from networks.life import TIMES, Life, Watch
from settings import RUNS, Settings, device
from stages.embeddings import load_decoder
from world.contact_sheet import write_rows

AT_REST = 0.08
"""Share of codes set to 0, for which a place is to hold still: a user's own picture of a place has no code."""


class LivingPlaces(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.watch, self.life = Watch(), Life()

    def forward(self, watched: Tensor, number: Tensor, still: Tensor) -> Tensor:
        """Latents [B, 8, 8, 16, 16], which time [B] to draw, and 1 [B] where the code is lost → latent then."""
        code = self.watch(watched) * (1 - still)[:, None, None, None]
        code = code + 0.05 * torch.randn_like(code) * (1 - still)[:, None, None, None]
        return self.life(torch.cat([watched[:, 0], code], dim=1), number.float() / TIMES)[:, :CHANNELS]


class LifeStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 3
        self.network = LivingPlaces().to(device())
        living = RUNS / "living.npz"
        self.coded = living.exists()
        self.places = torch.from_numpy(np.load(living if self.coded else RUNS / "known.npz")["places"])
        self.decoder = load_decoder()

    def loss(self, step: int) -> Tensor:
        rows = torch.randint(len(self.places), (self.batch,))
        number = torch.randint(TIMES, (self.batch,))
        still = (torch.rand(self.batch) < AT_REST).float()
        watched = self.places[rows].float().to(device())
        true = watched[torch.arange(self.batch), torch.where(still > 0, 0, number)]
        seen = watched + 0.1 * torch.randn_like(watched) * (torch.rand(self.batch, 1, 1, 1, 1) < 0.5)
        made = self.network(seen, number.to(device()), still.to(device()))
        moving = (watched - watched[:, :1]).abs().amax(dim=(1, 2))[:, None].clamp(max=1)
        return ((made - true).square() * (0.3 + moving)).mean()

    def sheet(self, path: Path) -> None:
        codes = torch.cat([self.network.watch(part.float().to(device())).cpu() for part in self.places.split(64)])
        if self.coded:
            np.savez(RUNS / "codes.npz", codes=codes.half().numpy())
        rows = torch.arange(0, len(self.places), len(self.places) // 7)[:7]
        watched = self.places[rows].float().to(device())
        pictures: list[Tensor] = []
        error, change = 0.0, 0.0
        for number in (0, 2, 5):
            grid = torch.cat([watched[:, 0], codes[rows].to(device())], dim=1)
            made = self.network.life(grid, torch.full((7,), number / TIMES, device=grid.device))
            true, seen = self.decoder(watched[:, number]), self.decoder(made[:, :CHANNELS])
            error += (true - seen).square().mean().item() / 3
            change += (true - self.decoder(watched[:, 0])).square().mean().item() / 3
            pictures += [torch.cat([true, seen])]
        print(f"life: {-10 * np.log10(error):.2f} dB, holding still {-10 * np.log10(change):.2f} dB", flush=True)
        write_rows(path, pictures)


def make(settings: Settings) -> LifeStage:
    return LifeStage(settings)
