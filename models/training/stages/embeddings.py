"""Stage 2: names and pictures of entities into one space (contrastive), pictures also into grids (regression)."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

import tokenizer as words
from make_latents import all_looks
from networks.autoencoder import Autoencoder
from networks.text import ENTITY_TOKENS
from networks.towers import EntityImage, EntityText, contrastive_loss
from settings import PICTURES, RUNS, Settings, device
from world.bank import Bank, load_bank
from world.captions import synonym
from world.contact_sheet import write_rows
from world.places import PLACES
from world.scenes import Picture, paste, portrait
from world.sprites import Sprite


class Towers(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.text = EntityText()
        self.image = EntityImage()


def load_decoder() -> nn.Module:
    autoencoder = Autoencoder()
    autoencoder.load_state_dict(torch.load(RUNS / "autoencoder.pt", map_location="cpu")["average"])
    return autoencoder.decoder.eval().to(device()).requires_grad_(False)


def stack(pictures: list[Picture]) -> Tensor:
    stacked = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).to(device()).float() / 255
    return stacked.contiguous(memory_format=torch.channels_last)


class EmbeddingsStage:
    rate = 8e-4

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = Towers().to(device(), memory_format=torch.channels_last)
        self.bank = load_bank(PICTURES, RUNS, settings.place_variants)
        stored = np.load(RUNS / "portraits.npz")
        self.grids = torch.from_numpy(np.concatenate([stored["looks"], stored["places"]]))
        self.looks, self.names = all_looks(), list(PLACES)
        self.views = [picture for pool in self.bank.places.values() for picture in pool]
        self.tokenizer, self.decoder = words.load(), load_decoder()
        self.rng = np.random.default_rng()

    def seen(self, sprite: Sprite) -> Picture:
        """The entity as a user's picture might show it: on grey, on one colour, or cut out of a place."""
        kind = self.rng.random()
        if kind < 0.35:
            return portrait(sprite)[0]
        if kind < 0.65:
            picture = np.full((128, 128, 3), self.rng.integers(0, 256, 3), np.uint8)
        else:
            view = self.views[self.rng.integers(len(self.views))]
            top, left = self.rng.integers(0, 129, 2)
            picture = np.ascontiguousarray(view[top : top + 128, left : left + 128])
        low, high = self.rng.uniform(-0.02, 0.08, 2), self.rng.uniform(0.92, 1.02, 2)
        paste(picture, sprite, (low[0], low[1], high[0], high[1]))
        return picture

    def pick(self) -> tuple[str, str, Picture, int]:
        """A name to say, its class, a picture, and the row of its true grid."""
        if self.rng.random() < 0.12:
            row = int(self.rng.integers(len(self.views)))
            name = self.names[row * len(self.names) // len(self.views)]
            view = cv2.resize(self.views[row], (128, 128), interpolation=cv2.INTER_AREA).astype(np.uint8)
            options = (name, *PLACES[name].synonyms)
            said = name if self.rng.random() < 0.5 else options[self.rng.integers(len(options))]
            return said, f"place {name}", view, len(self.looks) + row
        row = int(self.rng.integers(len(self.looks)))
        look = self.looks[row]
        return synonym(look.name, self.rng, 0.3), look.name, self.seen(self.bank.sprite(look)), row

    def loss(self, step: int) -> Tensor:
        picked = [self.pick() for _ in range(2 * self.batch)]
        classes = np.array([item[1] for item in picked])
        same = torch.from_numpy((classes[:, None] == classes[None]).astype(np.float32)).to(device())
        ids = words.encode(self.tokenizer, [item[0] for item in picked], ENTITY_TOKENS).to(device())
        with torch.autocast(device(), torch.bfloat16):
            text = self.network.text(ids)
            image, grid = self.network.image(stack([item[2] for item in picked]))
        true = self.grids[[item[3] for item in picked]].to(device()).float()
        return contrastive_loss(text.float(), image.float(), same) * 0.5 + functional.mse_loss(grid.float(), true)

    def sheet(self, path: Path) -> None:
        picked = [self.pick() for _ in range(14)]
        pictures = stack([item[2] for item in picked])
        grid = self.network.image(pictures)[1]
        true = self.grids[[item[3] for item in picked]].to(device()).float()
        write_rows(path, [pictures, self.decoder(grid[:, :16]), self.decoder(true[:, :16])])
        rows = self.rng.integers(len(self.looks), size=300)
        image = self.network.image(stack([self.seen(self.bank.sprite(self.looks[row])) for row in rows]))[0]
        names = list(dict.fromkeys(look.name for look in self.looks))
        text = self.network.text(words.encode(self.tokenizer, names, ENTITY_TOKENS).to(device()))
        best = (image @ text.T).argmax(1).cpu().numpy()
        right = np.mean([names[found] == self.looks[row].name for found, row in zip(best, rows, strict=True)])
        print(f"embeddings: {right:.3f} of pictures find their name among {len(names)}", flush=True)


def embed_portraits(state: dict[str, Tensor]) -> Tensor:
    """Image embeddings of every look and place [n, 128], from clean portraits."""
    towers = Towers().to(device()).eval()
    towers.load_state_dict(state)
    settings = Settings()
    bank: Bank = load_bank(PICTURES, RUNS, settings.place_variants)
    parts: list[Tensor] = []
    pending: list[NDArray[np.uint8]] = []

    @torch.no_grad()
    def flush() -> None:
        parts.append(towers.image(stack(pending))[0].cpu())
        pending.clear()

    for look in all_looks():
        pending.append(portrait(bank.sprite(look))[0])
        if len(pending) == 64:
            flush()
    for pool in bank.places.values():
        for view in pool:
            pending.append(cv2.resize(view, (128, 128), interpolation=cv2.INTER_AREA).astype(np.uint8))
            if len(pending) == 64:
                flush()
    if pending:
        flush()
    return torch.cat(parts)


def make(settings: Settings) -> EmbeddingsStage:
    return EmbeddingsStage(settings)
