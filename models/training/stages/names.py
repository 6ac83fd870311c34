"""Stage 2d: the names of a grown world into a space of pictures that stays as it is.

The picture tower knows shapes and colours whatever they are called, so new things need only their names placed: near
their own pictures, near what else they are called, and away from every other thing's name.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

import tokenizer as words
from make_latents import all_looks, lit_places
from networks.text import ENTITY_TOKENS
from networks.towers import contrastive_loss
from settings import RUNS, Settings, device
from stages.embeddings import Towers, image_embeddings
from stages.trained import trained_towers
from world.bank import MAIN_STYLE
from world.captions import called
from world.places import PLACES

APART = 30
"""How sharply names are told from one another, where names and pictures have 14: two looks may be alike, no two words."""


class NamesStage:
    rate = 8e-4

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 12
        self.network = Towers().to(device())
        self.network.load_state_dict(trained_towers())
        self.network.image.requires_grad_(False)
        self.tokenizer, embedded = words.load(), image_embeddings()
        looks = all_looks()
        known = [(look.name, False, row) for row, look in enumerate(looks)
                 if look.style == MAIN_STYLE and not look.mirrored]  # fmt: skip
        variants = (len(embedded) - len(looks)) // len(PLACES)
        known += [(name, True, len(looks) + number * variants) for number, name in enumerate(PLACES)]
        self.said = [called(name, is_place) for name, is_place, _ in known]
        rows = [[row] if not is_place else list(range(row, row + variants)) for _, is_place, row in known]
        self.image = torch.stack([functional.normalize(embedded[row].mean(0), dim=0) for row in rows])
        self.image = self.image.to(device()) * embedded.shape[1] ** 0.5
        number = {name: row for row, (name, _, _) in enumerate(known)}
        # A place in a light has no picture of its own here: its name only has to be apart from all others.
        lit = [f"{name} {light}" for name, light in lit_places()]
        self.said += [[f"{word} {name[len(place) + 1:]}" for word in called(place, True)]
                      for name in lit for place in [max((p for p in PLACES if name.startswith(f"{p} ")), key=len)]]  # fmt: skip
        self.pictured = len(known)
        self.number = number
        weights = [3.0 if " " not in names[0] or names[0] in PLACES else 1.0 for names in self.said]
        self.weights = torch.tensor(weights)
        self.rng = np.random.default_rng()

    def read(self, names: list[str]) -> Tensor:
        return self.network.text(words.encode(self.tokenizer, names, ENTITY_TOKENS).to(device()))

    def some_word(self, subject: int) -> str:
        options = self.said[subject]
        return options[0] if self.rng.random() < 0.45 else options[self.rng.integers(len(options))]

    def loss(self, step: int) -> Tensor:
        picked = torch.multinomial(self.weights, self.batch, replacement=True)
        with torch.autocast(device(), torch.bfloat16):
            text = self.read([self.some_word(int(subject)) for subject in picked]).float()
            again = self.read([self.some_word(int(subject)) for subject in picked]).float()
        picked = picked.to(device())
        same = (picked[:, None] == picked[None]).float()
        lost = contrastive_loss(text * (APART / 14), again, same)
        seen = picked < self.pictured
        image = self.image[picked[seen]]
        return lost + contrastive_loss(text[seen], image, same[seen][:, seen])

    def sheet(self, path: Path) -> None:
        first = torch.cat([self.read([names[0] for names in self.said[start : start + 256]])
                           for start in range(0, len(self.said), 256)])  # fmt: skip
        there = (first[: self.pictured] @ self.image.T).argmax(1).cpu().numpy()
        right = np.mean(there == np.arange(self.pictured))
        cosine = (first @ first.T / first.shape[1]).fill_diagonal_(-1)
        others = [(word, subject) for subject, names in enumerate(self.said) for word in names[1:]]
        picked = [others[i] for i in self.rng.permutation(len(others))[:2000]]
        text = torch.cat([self.read([word for word, _ in picked[s : s + 256]]) for s in range(0, len(picked), 256)])
        found = (text @ first.T).argmax(1).cpu().numpy()
        synonyms = np.mean(found == np.array([subject for _, subject in picked]))
        print(
            f"names: {right:.3f} of {self.pictured} nearest to their own picture, {synonyms:.3f} of other words nearest "
            f"to their name; the nearest two names have cosine {cosine.max():.3f}, worst hundredth "
            f"{cosine.amax(1).quantile(0.99):.3f}",
            flush=True,
        )


def make(settings: Settings) -> NamesStage:
    return NamesStage(settings)
