"""Stage 3: the unCLIP prior, from a name's embedding to the image embedding and grid of one way it can look."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from layouts_on_disk import Tables
from networks.autoencoder import CHANNELS
from networks.flow import mix, sample
from networks.prior import CELLS, Prior
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS
from settings import RUNS, Settings, device
from stages.embeddings import load_decoder
from world.bank import MAIN_STYLE
from world.captions import SYNONYMS
from world.contact_sheet import write_rows
from world.entities import COLOURS
from world.places import PLACES

PLACE_WORDS = {word for place in PLACES.values() for word in place.synonyms}
THINGS = {word for name, synonyms in SYNONYMS.items() for word in (name, *synonyms)}


class PriorStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 16
        self.network = Prior().to(device())
        self.tables, self.decoder = Tables(), load_decoder()
        self.names = list[str]()
        self.texts, self.first_text, self.first_row, self.counts = self.pairs()
        plain = [" " not in name or name.partition(" ")[0] not in COLOURS for name in self.names]
        self.weights = torch.tensor([3.0 if is_plain else 1.0 for is_plain in plain])
        places = torch.tensor([name in PLACES for name in self.names])
        # Names that are words for a place too ("house") need more than others to be told from it.
        shared = torch.tensor([name in PLACE_WORDS for name in self.names]) & ~places
        self.weights[places | shared] *= 10
        clean = torch.cat([self.tables.image, with_codes(self.tables.grids.float()).flatten(1)], dim=1)
        self.clean = clean.to(device())

    def pairs(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Per subject: the embeddings of what it may be called, and the rows of pictures it may look like.

        Returns all name embeddings [M, 128]; per subject its first text and first row, and [S, 2] how many of each.
        """
        looks = self.tables.looks
        rows = [i for i, look in enumerate(looks) if look.style == MAIN_STYLE and not look.mirrored]
        self.names = [looks[row].name for row in rows] + self.tables.names
        firsts = rows + [self.tables.place_row(place, 0) for place in range(len(self.tables.names))]
        said: list[str] = []
        first_text: list[int] = []
        counts: list[tuple[int, int]] = []
        for number, name in enumerate(self.names):
            is_place = number >= len(rows)
            options = called(name, is_place)
            first_text.append(len(said))
            counts.append((len(options), self.tables.variants if is_place else 1))
            said += options
        texts = self.tables.text(said).to(device())
        return texts, torch.tensor(first_text), torch.tensor(firsts), torch.tensor(counts)

    def loss(self, step: int) -> Tensor:
        subjects = torch.multinomial(self.weights, self.batch, replacement=True)
        counts = self.counts[subjects]
        alternatives = (torch.rand(self.batch, 2) * counts).long()
        other_word = torch.rand(self.batch) < 0.4
        text = self.texts[self.first_text[subjects] + alternatives[:, 0] * other_word]
        clean = self.clean[self.first_row[subjects] + alternatives[:, 1]]
        t = torch.rand(self.batch).pow(0.5).to(clean.device)
        noise = torch.randn_like(clean)
        made = self.network.clean(mix(clean, noise, t), t, text + 0.03 * torch.randn_like(text))
        return functional.mse_loss(made, clean)

    def sheet(self, path: Path) -> None:
        names = ["cat", "fox", "red balloon", "blue car", "astronaut", "rocket", "chef", "pink elephant", "kitty"]
        names += ["beach", "bedroom", "forest", "pizza", "green dragon"]
        grid = sample_prior(self.network, self.tables.text(names).to(device()), 10, seed=1)[1]
        again = sample_prior(self.network, self.tables.text(names).to(device()), 10, seed=2)[1]
        write_rows(path, [self.decoder(grid[:, :CHANNELS]), self.decoder(again[:, :CHANNELS])])


def with_codes(grids: Tensor) -> Tensor:
    """Places' grids get the code of what moves in them where things have their coverage."""
    codes = torch.from_numpy(np.load(RUNS / "codes.npz")["codes"]).float()
    grids[-len(codes) :, CHANNELS:] = codes
    return grids


def called(name: str, is_place: bool) -> list[str]:
    """The name first, then its synonyms, with the colour kept.

    What names a thing ("moon", "house") names no place here, or the one word would mean two pictures.
    """
    if is_place:
        return [name, *(word for word in PLACES[name].synonyms if word not in THINGS)]
    base = next(known for known in (name, name.partition(" ")[2]) if known in SYNONYMS)
    return [name] + [name[: len(name) - len(base)] + word for word in SYNONYMS[base]]


def sample_prior(prior: Prior, text: Tensor, steps: int, seed: int) -> tuple[Tensor, Tensor]:
    """Image embeddings [n, 128] and grids [n, 12, 16, 16] for text embeddings [n, 128]."""
    generator = torch.Generator().manual_seed(seed)
    count = text.shape[0]
    noise = torch.randn(1, EMBEDDING + CELLS, generator=generator).expand(count, -1).to(text.device)

    def velocity(x: Tensor, t: Tensor) -> Tensor:
        made = prior(x[:, :EMBEDDING], x[:, EMBEDDING:].reshape(count, GRID_CHANNELS, GRID, GRID), t, text)
        return torch.cat([made[0], made[1].flatten(1)], dim=1)

    x = sample(velocity, noise, steps)
    return x[:, :EMBEDDING], x[:, EMBEDDING:].reshape(count, GRID_CHANNELS, GRID, GRID)


def make(settings: Settings) -> PriorStage:
    return PriorStage(settings)
