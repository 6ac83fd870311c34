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
from make_latents import DAY_VARIANTS, known_looks, lit_places
from networks.text import ENTITY_TOKENS, PAD
from networks.towers import EMBEDDING, contrastive_loss
from settings import RUNS, Settings, device, mixed_precision
from stages.embeddings import Towers
from stages.trained import trained_towers
from world.captions import called
from world.places import PLACES

APART = 30
"""How sharply names are told from one another (names and pictures: 14): two looks may be alike, no two words."""


class NamesStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 8
        self.network = Towers().to(device())
        self.network.load_state_dict(trained_towers())
        self.network.image.requires_grad_(False)
        self.tokenizer = words.load()
        known = [(look.name, False) for look in known_looks()] + [(name, True) for name in PLACES]
        self.said = [called(name, is_place) for name, is_place in known]
        stored = np.load(RUNS / "known.npz")
        places = torch.from_numpy(stored["place_image"]).reshape(len(PLACES), DAY_VARIANTS, -1).mean(1)
        image = torch.cat([torch.from_numpy(stored["image"]), places])
        self.image = functional.normalize(image, dim=1).to(device()) * image.shape[1] ** 0.5
        # A place in a light has no picture of its own here: its name only has to be apart from all others.
        self.said += [[f"{word} {light}" for word in called(name, True)] for name, light in lit_places()]
        self.pictured = len(known)
        weights = [3.0 if " " not in names[0] or names[0] in PLACES else 1.0 for names in self.said]
        self.weights = torch.tensor(weights)
        self.rng = np.random.default_rng()

    def read(self, names: list[str]) -> Tensor:
        """[n, 128]; as the tower reads them, but no longer than the longest of them: most names are short."""
        ids = words.encode(self.tokenizer, names, ENTITY_TOKENS).to(device())
        ids = ids[:, : int((ids != PAD).sum(1).max())]
        tower, mask = self.network.text, (ids != PAD).float()
        hidden = tower.encoder.words(ids) + tower.encoder.positions[: ids.shape[1]]
        for block in tower.encoder.blocks:
            hidden = block(hidden, mask)
        pooled = (tower.encoder.norm(hidden) * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return functional.normalize(tower.out(pooled).float(), dim=-1) * EMBEDDING**0.5

    def some_word(self, subject: int) -> str:
        options = self.said[subject]
        return options[0] if self.rng.random() < 0.45 else options[self.rng.integers(len(options))]

    def loss(self, step: int) -> Tensor:
        picked = torch.multinomial(self.weights, self.batch, replacement=True)
        with mixed_precision():
            text = self.read([self.some_word(int(subject)) for subject in picked]).float()
            again = self.read([self.some_word(int(subject)) for subject in picked]).float()
        picked = picked.to(device())
        same = (picked[:, None] == picked[None]).float()
        lost = contrastive_loss(text * (APART / 14), again, same)
        # Pictures stay as they are, so that every name can be told from all of them at once.
        seen = picked < self.pictured
        scores = text[seen] @ self.image.T * (APART / EMBEDDING)
        return lost + functional.cross_entropy(scores, picked[seen])

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
            f"names: {right:.3f} of {self.pictured} nearest to their own picture, {synonyms:.3f} of other words "
            f"nearest to their name; the nearest two names have cosine {cosine.max():.3f}, worst hundredth "
            f"{cosine.amax(1).quantile(0.99):.3f}",
            flush=True,
        )


def make(settings: Settings) -> NamesStage:
    return NamesStage(settings)
