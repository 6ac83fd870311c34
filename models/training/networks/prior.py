"""unCLIP's prior at our size: a flow from noise to an entity's image embedding and grid, led by its text embedding.

What a flow is trained towards is the mean of all pictures that noise and text may come from. Of pictures as few as a
small world has, that mean can be written down: so it is not learnt by steps but kept, as a memory of names (keys) and
pictures (values) that is read as attention reads, and the result is the optimum of the prior's own training objective.
Pictures are kept as sums of their principal directions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from networks.towers import EMBEDDING, GRID, GRID_CHANNELS

CELLS = GRID_CHANNELS * GRID * GRID
DIRECTIONS = 1280
"""How many directions pictures are sums of. Of 5,978 pictures, 1024 leave 38.6 dB of things and 37.7 of places, 1536
45.5 and 44.6; the autoencoder itself has 31."""
VARIANTS = 6
"""The most pictures one name means; noise chooses between them."""
LEAST_TIME = 0.04
"""The velocity (x_t − x0)/t is computed from a predicted x0; below this t it is no longer sharpened."""


@dataclass(frozen=True)
class Sizes:
    words: int
    subjects: int
    pictures: int
    directions: int = DIRECTIONS


class Prior(nn.Module):
    """embedding [B, 128] and grid [B, 12, 16, 16] at time t [B], text [B, 128] → velocities of both."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.keys = nn.Linear(EMBEDDING, sizes.words, bias=False)
        self.values = nn.Parameter(torch.zeros(sizes.directions, sizes.pictures))
        self.out = nn.Linear(sizes.directions, EMBEDDING + CELLS)
        self.register_buffer("subject", torch.zeros(sizes.words, dtype=torch.long))
        self.register_buffer("pictures", torch.zeros(sizes.subjects, VARIANTS, dtype=torch.long))
        self.register_buffer("count", torch.ones(sizes.subjects, dtype=torch.long))
        self.requires_grad_(False)

    @staticmethod
    def of(state: Mapping[str, Tensor]) -> Prior:
        """With the sizes and contents of saved weights."""
        words, subjects = len(state["subject"]), len(state["count"])
        made = Prior(Sizes(words, subjects, int(state["values"].shape[1]), int(state["values"].shape[0])))
        made.load_state_dict(state)
        return made

    @torch.no_grad()
    def remember(self, texts: Tensor, subject: Sequence[int], rows: Sequence[Sequence[int]], pictures: Tensor) -> None:
        """texts [words, 128] and whose each is; per subject the rows of its pictures [pictures, 128 + 3072]."""
        mean = pictures.mean(0)
        _, _, directions = torch.linalg.svd(pictures - mean, full_matrices=False)
        directions = directions[: self.sizes.directions]
        self.keys.weight.copy_(texts)
        self.values.zero_()[: len(directions)] = ((pictures - mean) @ directions.T).T
        self.out.weight.zero_()[:, : len(directions)] = directions.T
        self.out.bias.copy_(mean)
        self.subject.copy_(torch.tensor(subject))
        self.count.copy_(torch.tensor([len(some) for some in rows]))
        self.pictures.copy_(torch.tensor([[some[n % len(some)] for n in range(VARIANTS)] for some in rows]))

    def forward(self, embedding: Tensor, grid: Tensor, t: Tensor, text: Tensor) -> tuple[Tensor, Tensor]:
        seen = torch.cat([embedding, grid.flatten(1)], dim=1)
        clean = self.clean(seen, t, text)
        velocity = (seen - clean) / t.clamp(min=LEAST_TIME)[:, None]
        return velocity[:, :EMBEDDING], velocity[:, EMBEDDING:].reshape(-1, GRID_CHANNELS, GRID, GRID)

    def clean(self, seen: Tensor, t: Tensor, text: Tensor) -> Tensor:
        """x0 [B, 128 + 3072]: the mean of the pictures of the nearest name, by how likely noise makes x_t of each."""
        subject = self.subject.index_select(0, self.keys(text).argmax(dim=1))
        rows = self.pictures.index_select(0, subject)
        values = self.values.index_select(1, rows.flatten()).T
        pictures = self.out(values).unflatten(0, (-1, VARIANTS))
        time = t.clamp(min=LEAST_TIME)[:, None, None]
        apart = (seen[:, None] - (1 - time) * pictures).square().sum(dim=2) / (2 * time[:, :, 0].square())
        there = torch.arange(VARIANTS, device=rows.device) < self.count.index_select(0, subject)[:, None]
        shares = torch.where(there, -apart, torch.full_like(apart, -1e30)).softmax(dim=1)
        return (shares[:, :, None] * pictures).sum(dim=1)
