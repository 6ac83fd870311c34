"""Writes the unCLIP prior: what every name means, from `known.npz`, the names' tower and the code of life in places.

python make_prior.py        runs/prior.pt; prints how near names come to their pictures
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

import tokenizer as words
from layouts_on_disk import load_names
from make_latents import DAY_LIT_VARIANTS, DAY_VARIANTS, known_looks, lit_places
from networks.autoencoder import CHANNELS
from networks.flow import sample
from networks.prior import CELLS, Prior, Sizes
from networks.text import ENTITY_TOKENS
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS
from settings import RUNS, device
from stages.embeddings import load_decoder
from stages.life import LivingPlaces
from stages.trained import averaged
from world.captions import called
from world.contact_sheet import write_rows
from world.places import PLACES, place_and_light

LIT = {f"{name} {light}" for name, light in lit_places()}
SHOWN = """cat;fox;red balloon;blue car;astronaut;rocket;chef;pink elephant;kitty;beach;beach at sunset;beach at night;
forest at night;bedroom;pizza;green dragon""".replace("\n", "").split(";")


@dataclass(frozen=True)
class Subject:
    """Something to know by heart: what it may be called, its name first, and the rows of its pictures."""

    name: str
    words: list[str]
    rows: list[int]


def subjects(things: int, places: int) -> list[Subject]:
    """Things in the main style, places by day, and places in every light; `things` and `places` count pictures."""
    looks = [Subject(look.name, called(look.name, False), [row]) for row, look in enumerate(known_looks())]
    by_day = [
        Subject(name, called(name, True), list(range(first, first + DAY_VARIANTS)))
        for name, first in zip(PLACES, itertools.count(things, DAY_VARIANTS), strict=False)
    ]
    lit = [
        Subject(
            f"{name} {light}",
            [f"{word} {light}" for word in called(name, True)],
            list(range(first, first + DAY_LIT_VARIANTS)),
        )
        for (name, light), first in zip(lit_places(), itertools.count(things + places, DAY_LIT_VARIANTS), strict=False)
    ]
    return looks + by_day + lit


@torch.no_grad()
def read(names: list[str]) -> Tensor:
    """The embeddings of names [n, 128]."""
    tower, tokenizer = load_names(), words.load()
    ids = words.encode(tokenizer, names, ENTITY_TOKENS).to(device())
    return torch.cat([tower(part) for part in ids.split(512)]).cpu()


def words_of(known: list[Subject]) -> tuple[list[str], list[int]]:
    """All words and the subject of each; a word for two things is that of the one it names first."""
    said: dict[str, tuple[int, int]] = {}
    for number, subject in enumerate(known):
        for rank, word in enumerate(subject.words):
            if word not in said or rank < said[word][0]:
                said[word] = (rank, number)
    return list(said), [number for _, number in said.values()]


def make_prior() -> tuple[Prior, list[Subject]]:
    things, places, lit = known_pictures()
    known = subjects(len(things), len(places))
    said, whose = words_of(known)
    pictures = torch.cat([things, places, lit])
    prior = Prior(Sizes(len(said), len(known), len(pictures)))
    prior.remember(read(said), whose, [subject.rows for subject in known], pictures)
    return prior, known


@torch.no_grad()
def report(prior: Prior, known: list[Subject]) -> None:
    """Prints how near names come to the nearest true picture, and how many places are nearest to their light."""
    decoder = load_decoder()
    pictures = torch.cat(known_pictures())
    chosen = [n for n, subject in enumerate(known) if n % 12 == 0 or subject.name in PLACES or subject.name in LIT]
    text = read([known[n].words[0] for n in chosen])
    errors: dict[str, list[float]] = {"things": [], "places": [], "places in a light": []}
    right = 0
    grids = torch.cat([sample_prior(prior, part, 10, 1)[1] for part in text.split(64)])
    for number, grid in zip(chosen, grids, strict=True):
        name = known[number].name
        error, nearest = nearest_of(pictures, [known[number]], grid)
        kind = "places in a light" if name in LIT else "places" if name in PLACES else "things"
        seen, true = decoder(torch.stack([grid, nearest])[:, :CHANNELS].to(device()))
        errors[kind].append((seen - true).square().mean().item())
        if name in LIT:
            others = [other for other in known if same_place(name, other.name) and other.name != name]
            right += error < nearest_of(pictures, others, grid)[0]
    for kind, found in errors.items():
        near = -10 * np.log10(np.array(found))
        print(f"prior: {kind}: {near.mean():.1f} dB, worst tenth {np.quantile(near, 0.1):.1f} dB", flush=True)
    print(f"prior: {right} of {len(LIT)} places in a light are nearest to that light", flush=True)


def nearest_of(pictures: Tensor, some: list[Subject], grid: Tensor) -> tuple[float, Tensor]:
    """The least squared error to the true grids of some subjects, and that grid [12, 16, 16]."""
    true = pictures[[row for subject in some for row in subject.rows], EMBEDDING:]
    true = true.reshape(-1, GRID_CHANNELS, GRID, GRID)
    error = (true - grid)[:, :CHANNELS].square().mean(dim=(1, 2, 3))
    return error.min().item(), true[error.argmin()]


def same_place(lit: str, other: str) -> bool:
    """Whether a name is that of the same place, by day or in another light."""
    return other in PLACES.keys() | LIT and place_and_light(lit)[0] == place_and_light(other)[0]


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


@torch.no_grad()
def main() -> None:
    prior, known = make_prior()
    torch.save({"average": prior.state_dict()}, RUNS / "prior.pt")
    report(prior, known)
    decoder = load_decoder()
    rows = [sample_prior(prior, read(SHOWN), 10, seed)[1] for seed in (1, 2)]
    write_rows(RUNS / "prior.png", [decoder(grid[:, :CHANNELS].to(device())) for grid in rows])


if __name__ == "__main__":
    main()
