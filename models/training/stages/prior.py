"""Stage 3: the unCLIP prior, from a name's embedding to the image embedding and grid of one way it can look."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

import tokenizer as words
from layouts_on_disk import load_names
from make_latents import DAY_LIT_VARIANTS, DAY_VARIANTS, known_looks, lit_places
from networks.autoencoder import CHANNELS
from networks.flow import mix, sample
from networks.prior import CELLS, Prior
from networks.text import ENTITY_TOKENS
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS
from settings import RUNS, Settings, device, mixed_precision
from stages.embeddings import load_decoder
from stages.life import LivingPlaces
from stages.trained import averaged
from world.captions import called
from world.contact_sheet import write_rows
from world.entities import COLOURS
from world.places import PLACES, place_and_light

PLACE_WORDS = {word for place in PLACES.values() for word in place.synonyms}
LIT = {f"{name} {light}" for name, light in lit_places()}


@dataclass(frozen=True)
class Subject:
    """Something to know by heart: what it may be called, its name first, and the rows of its pictures."""

    name: str
    words: list[str]
    rows: list[int]


class PriorStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 16
        self.network = Prior().to(device())
        self.tower, self.tokenizer, self.decoder = load_names(), words.load(), load_decoder()
        self.names = list[str]()
        things, places, lit = known_pictures()
        self.clean = torch.cat([things, places, lit]).to(device())
        self.places_at, self.lit_at = len(things), len(things) + len(places)
        self.texts, self.rows, self.firsts, self.counts = self.pairs()
        self.weights = torch.tensor([weight(name) for name in self.names])
        if (RUNS / "directions.pt").exists():
            self.network.load_state_dict(averaged("directions"))
        elif not (RUNS / "prior.pt").exists():
            self.network.begin(self.clean)

    def subjects(self) -> list[Subject]:
        """Things in the main style, places by day, and places in every light."""
        things = [Subject(look.name, called(look.name, False), [row]) for row, look in enumerate(known_looks())]
        places = [
            Subject(name, called(name, True), list(range(first, first + DAY_VARIANTS)))
            for name, first in zip(PLACES, itertools.count(self.places_at, DAY_VARIANTS), strict=False)
        ]
        lit = [
            Subject(
                f"{name} {light}",
                [f"{word} {light}" for word in called(name, True)],
                [self.lit_at + number * DAY_LIT_VARIANTS + variant for variant in range(DAY_LIT_VARIANTS)],
            )
            for number, (name, light) in enumerate(lit_places())
        ]
        return things + places + lit

    def pairs(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Per subject: the embeddings of what it may be called, and the rows of pictures it may look like.

        Returns all name embeddings [M, 128], all rows [R]; per subject [S, 2] its first text and first row, and how
        many of each.
        """
        subjects = self.subjects()
        self.names = [subject.name for subject in subjects]
        said = [word for subject in subjects for word in subject.words]
        rows = [row for subject in subjects for row in subject.rows]
        counts = np.array([(len(subject.words), len(subject.rows)) for subject in subjects])
        firsts = np.cumsum(counts, axis=0) - counts
        return self.read(said), torch.tensor(rows), torch.from_numpy(firsts), torch.from_numpy(counts)

    @torch.no_grad()
    def read(self, names: list[str]) -> Tensor:
        """The embeddings of names [n, 128]."""
        ids = words.encode(self.tokenizer, names, ENTITY_TOKENS).to(device())
        return torch.cat([self.tower(part) for part in ids.split(512)])

    def some(self) -> tuple[Tensor, Tensor]:
        """A batch: embeddings of what subjects are called, and rows of what they look like."""
        subjects = torch.multinomial(self.weights, self.batch, replacement=True)
        picked = (torch.rand(self.batch, 2) * self.counts[subjects]).long()
        picked[:, 0] *= torch.rand(self.batch) < 0.4  # most of the time its first name
        numbers = self.firsts[subjects] + picked
        return self.texts[numbers[:, 0]], self.rows[numbers[:, 1]]

    def loss(self, step: int) -> Tensor:
        text, rows = self.some()
        clean = self.clean[rows]
        t = torch.rand(self.batch).pow(0.5).to(clean.device)
        noise = torch.randn_like(clean)
        with mixed_precision():
            made = self.network.clean(mix(clean, noise, t), t, text + 0.03 * torch.randn_like(text))
        return functional.mse_loss(made.float(), clean)

    def sheet(self, path: Path) -> None:
        names = ["cat", "fox", "red balloon", "blue car", "astronaut", "rocket", "chef", "pink elephant", "kitty"]
        names += ["beach", "beach at sunset", "beach at night", "forest at night", "bedroom", "pizza", "green dragon"]
        grid = sample_prior(self.network, self.read(names), 10, seed=1)[1]
        again = sample_prior(self.network, self.read(names), 10, seed=2)[1]
        write_rows(path, [self.decoder(grid[:, :CHANNELS]), self.decoder(again[:, :CHANNELS])])
        self.report()

    @torch.no_grad()
    def report(self) -> None:
        """Prints how near names come to the nearest true picture, and how many places are nearest to their light."""
        subjects = [
            number for number, name in enumerate(self.names) if number % 12 == 0 or name in PLACES or name in LIT
        ]
        errors: dict[str, list[float]] = {"things": [], "places": [], "places in a light": []}
        right = 0
        for seed in (1, 2):
            text = self.texts[self.firsts[subjects, 0]]
            grids = torch.cat([sample_prior(self.network, part, 10, seed)[1] for part in text.split(64)])
            for number, grid in zip(subjects, grids, strict=True):
                name = self.names[number]
                error, nearest = self.nearest([number], grid)
                kind = "places in a light" if name in LIT else "places" if name in PLACES else "things"
                seen, true = self.decoder(torch.stack([grid, nearest])[:, :CHANNELS])
                errors[kind].append((seen - true).square().mean().item())
                if name in LIT:
                    others = [n for n, other in enumerate(self.names) if same_place(name, other) and n != number]
                    right += error < self.nearest(others, grid)[0]
        for kind, found in errors.items():
            near = -10 * np.log10(np.array(found))
            print(f"prior: {kind}: {near.mean():.1f} dB, worst tenth {np.quantile(near, 0.1):.1f} dB", flush=True)
        print(f"prior: {right} of {2 * len(LIT)} places in a light are nearest to that light", flush=True)

    def nearest(self, subjects: list[int], grid: Tensor) -> tuple[float, Tensor]:
        """The least squared error to the true grids of some subjects, and that grid [12, 16, 16]."""
        rows = torch.cat([self.rows[self.firsts[n, 1] : self.firsts[n, 1] + self.counts[n, 1]] for n in subjects])
        true = self.clean[rows][:, EMBEDDING:].reshape(-1, GRID_CHANNELS, GRID, GRID)
        error = (true - grid)[:, :CHANNELS].square().mean(dim=(1, 2, 3))
        return error.min().item(), true[error.argmin()]


def same_place(lit: str, other: str) -> bool:
    """Whether a name is that of the same place, by day or in another light."""
    return other in PLACES.keys() | LIT and place_and_light(lit)[0] == place_and_light(other)[0]


def weight(name: str) -> float:
    """How often a subject is practised, by how much there is to know of it and how often it is asked for."""
    if name in PLACES:
        return 24
    if name in LIT:
        return 14
    plain = 3.0 if " " not in name or name.partition(" ")[0] not in COLOURS else 1.5
    # Names that are words for a place too ("house") need more than others to be told from it.
    return 10 * plain if name in PLACE_WORDS else plain


def known_pictures() -> tuple[Tensor, Tensor, Tensor]:
    """Image embeddings and grids of `known.npz`: of looks, of places by day, of places in every light [.., 128 + 3072].

    Places' grids have the code of what moves in them where things have their coverage.
    """
    known = {name: torch.from_numpy(values).float() for name, values in np.load(RUNS / "known.npz").items()}
    things = torch.cat([known["image"], known["grids"].flatten(1)], dim=1)
    codes = codes_of(known["places"])
    places = torch.cat([known["place_image"], torch.cat([known["places"][:, 0], codes], dim=1).flatten(1)], dim=1)
    numbers = {name: number for number, name in enumerate(PLACES)}
    first = torch.tensor([numbers[name] * DAY_VARIANTS for name, _ in lit_places()], dtype=torch.long)
    rows = (first[:, None] + torch.arange(DAY_LIT_VARIANTS)).flatten()
    lit = torch.cat([known["lit_image"], torch.cat([known["lit"], codes[rows]], dim=1).flatten(1)], dim=1)
    return things, places, lit


@torch.no_grad()
def codes_of(watched: Tensor) -> Tensor:
    """[n, 8 times, 8, 16, 16] → [n, 4, 16, 16]"""
    living = LivingPlaces().to(device()).eval()
    living.load_state_dict(averaged("life"))
    return torch.cat([living.watch(part.to(device())).cpu() for part in watched.split(64)])


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
