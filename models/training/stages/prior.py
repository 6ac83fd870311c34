"""Stage 3: the unCLIP prior, from a name's embedding to the image embedding and grid of one way it can look."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from layouts_on_disk import Tables
from networks.flow import logit_normal_times, mix, sample
from networks.prior import Prior
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS
from settings import Settings, device
from stages.embeddings import load_decoder
from world.bank import MAIN_STYLE
from world.captions import synonym
from world.contact_sheet import write_rows
from world.places import PLACES


class PriorStage:
    rate = 1e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 2
        self.network = Prior().to(device())
        self.tables, self.decoder = Tables(), load_decoder()
        looks = self.tables.looks
        self.rows = [i for i, look in enumerate(looks) if look.style == MAIN_STYLE and not look.mirrored]
        self.rng = np.random.default_rng()

    def pick(self) -> tuple[str, int]:
        """A name and the row of a picture of it: the main style as drawn, or any variant of a place."""
        if self.rng.random() < 0.2:
            place = int(self.rng.integers(len(self.tables.names)))
            options = (self.tables.names[place], *PLACES[self.tables.names[place]].synonyms)
            said = options[0] if self.rng.random() < 0.6 else options[self.rng.integers(len(options))]
            return said, self.tables.place_row(place, int(self.rng.integers(self.tables.variants)))
        row = self.rows[self.rng.integers(len(self.rows))]
        if self.rng.random() < 0.4:
            plain = [i for i in self.rows if self.tables.looks[i].colour is None]
            row = plain[self.rng.integers(len(plain))]
        return synonym(self.tables.looks[row].name, self.rng, 0.3), row

    def loss(self, step: int) -> Tensor:
        picked = [self.pick() for _ in range(self.batch)]
        rows = [row for _, row in picked]
        text = self.tables.text([name for name, _ in picked]).to(device())
        text = text + 0.05 * torch.randn_like(text)
        embedding = self.tables.image[rows].to(device())
        grid = self.tables.grids[rows].to(device()).float()
        t = logit_normal_times(len(rows), shift=0.3, spread=1.2).to(device())
        noises = torch.randn_like(embedding), torch.randn_like(grid)
        with torch.autocast(device(), torch.bfloat16):
            made = self.network(mix(embedding, noises[0], t), mix(grid, noises[1], t), t, text)
        lost = functional.mse_loss(made[1].float(), noises[1] - grid)
        return lost + 0.3 * functional.mse_loss(made[0].float(), noises[0] - embedding)

    def sheet(self, path: Path) -> None:
        names = ["cat", "fox", "red balloon", "blue car", "astronaut", "rocket", "chef", "pink elephant", "kitty"]
        names += ["beach", "bedroom", "forest", "pizza", "green dragon"]
        grid = sample_prior(self.network, self.tables.text(names).to(device()), 10, seed=1)[1]
        again = sample_prior(self.network, self.tables.text(names).to(device()), 10, seed=2)[1]
        write_rows(path, [self.decoder(grid[:, :16]), self.decoder(again[:, :16])])


def sample_prior(prior: Prior, text: Tensor, steps: int, seed: int) -> tuple[Tensor, Tensor]:
    """Image embeddings [n, 128] and grids [n, 20, 8, 8] for text embeddings [n, 128]."""
    generator = torch.Generator().manual_seed(seed)
    count, cells = text.shape[0], GRID_CHANNELS * GRID * GRID
    noise = torch.randn(1, EMBEDDING + cells, generator=generator).expand(count, -1).to(text.device)

    def velocity(x: Tensor, t: Tensor) -> Tensor:
        grid = x[:, EMBEDDING:].reshape(count, GRID_CHANNELS, GRID, GRID)
        made = prior(x[:, :EMBEDDING], grid, t, text)
        return torch.cat([made[0], made[1].flatten(1)], dim=1).float()

    x = sample(velocity, noise, steps)
    return x[:, :EMBEDDING], x[:, EMBEDDING:].reshape(count, GRID_CHANNELS, GRID, GRID)


def make(settings: Settings) -> PriorStage:
    return PriorStage(settings)
