"""Stage 2: names and pictures of entities into one space (contrastive), and where in a picture its entity is."""

from __future__ import annotations

from functools import cache
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
from networks.towers import EntityImage, EntityText, contrastive_loss, cut_out
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from stages.trained import trained_autoencoder, trained_towers
from world.bank import Bank, Look, load_bank
from world.captions import synonym
from world.contact_sheet import write_rows
from world.places import PLACES
from world.scenes import Picture, paste, portrait
from world.sprites import Sprite

Mask = NDArray[np.uint8]
"""[128, 128], 255 where the entity is."""


class Towers(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.text = EntityText()
        self.image = EntityImage()


def load_decoder() -> nn.Module:
    autoencoder = Autoencoder()
    autoencoder.load_state_dict(trained_autoencoder())
    return autoencoder.decoder.eval().to(device()).requires_grad_(False)


def white(sprite: Sprite) -> Sprite:
    """The sprite's shape, all white."""
    shape = sprite.copy()
    shape[..., :3] = 255
    return shape


def stack_masks(masks: list[Mask]) -> Tensor:
    """[n, 1, 128, 128] in 0..1."""
    return torch.from_numpy(np.stack(masks))[:, None].to(device()).float() / 255


def stack(pictures: list[Picture]) -> Tensor:
    stacked = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).to(device()).float() / 255
    return stacked.contiguous(memory_format=torch.channels_last)


class EmbeddingsStage:
    rate = 8e-4

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = Towers().to(device(), memory_format=torch.channels_last)
        self.bank = load_bank(PICTURES, RUNS, settings.place_variants)
        self.looks, self.names = all_looks(), list(PLACES)
        self.views = [picture for pool in self.bank.places.values() for picture in pool]
        self.tokenizer = words.load()
        self.rng = np.random.default_rng()

    def seen(self, sprite: Sprite) -> tuple[Picture, Mask]:
        """The entity as a user's picture might show it (on grey, one colour, cut out of a place), and where it is."""
        kind = self.rng.random()
        if kind < 0.25:
            return portrait(sprite)
        if kind < 0.55:
            picture = np.full((128, 128, 3), self.rng.integers(0, 256, 3), np.uint8)
        else:
            view = self.views[self.rng.integers(len(self.views))]
            top, left = self.rng.integers(0, 129, 2)
            picture = np.ascontiguousarray(view[top : top + 128, left : left + 128])
        low, high = self.rng.uniform(-0.02, 0.14, 2), self.rng.uniform(0.86, 1.02, 2)
        box = (low[0], low[1], high[0], high[1])
        mask = np.zeros((128, 128, 3), np.uint8)
        paste(mask, white(sprite), box)
        paste(picture, sprite, box)
        return picture, mask[..., 0]

    def pick(self) -> tuple[str, str, Picture, Mask]:
        """A name to say, its class, a picture, and where in it the thing is (a place is everywhere)."""
        if self.rng.random() < 0.12:
            row = int(self.rng.integers(len(self.views)))
            name = self.names[row * len(self.names) // len(self.views)]
            view = cv2.resize(self.views[row], (128, 128), interpolation=cv2.INTER_AREA).astype(np.uint8)
            options = (name, *PLACES[name].synonyms)
            said = name if self.rng.random() < 0.5 else options[self.rng.integers(len(options))]
            return said, f"place {name}", view, np.full((128, 128), 255, np.uint8)
        look = self.looks[int(self.rng.integers(len(self.looks)))]
        return synonym(look.name, self.rng, 0.3), look.name, *self.seen(self.bank.sprite(look))

    def loss(self, step: int) -> Tensor:
        picked = [self.pick() for _ in range(4 * self.batch)]
        classes = np.array([item[1] for item in picked])
        same = torch.from_numpy((classes[:, None] == classes[None]).astype(np.float32)).to(device())
        ids = words.encode(self.tokenizer, [item[0] for item in picked], ENTITY_TOKENS).to(device())
        with mixed_precision():
            text = self.network.text(ids)
            image, mask = self.network.image(stack([item[2] for item in picked]))
        true = stack_masks([item[3] for item in picked])
        missed = functional.binary_cross_entropy(mask.float().clamp(1e-5, 1 - 1e-5), true)
        return contrastive_loss(text.float(), image.float(), same) * 0.5 + missed

    def sheet(self, path: Path) -> None:
        picked = [self.pick() for _ in range(14)]
        pictures = stack([item[2] for item in picked])
        write_rows(path, [pictures, cut_out(pictures, self.network.image(pictures)[1])])
        rows = self.rng.integers(len(self.looks), size=300)
        views = [self.seen(self.bank.sprite(self.looks[row])) for row in rows]
        image, mask = self.network.image(stack([view for view, _ in views]))
        wrong = (mask - stack_masks([true for _, true in views])).abs().mean().item()
        names = list(dict.fromkeys(look.name for look in self.looks))
        text = self.network.text(words.encode(self.tokenizer, names, ENTITY_TOKENS).to(device()))
        best = (image @ text.T).argmax(1).cpu().numpy()
        right = np.mean([names[found] == self.looks[row].name for found, row in zip(best, rows, strict=True)])
        print(f"embeddings: {right:.3f} find their name among {len(names)}; masks off by {wrong:.3f}", flush=True)


def image_embeddings() -> Tensor:
    """Those of `embed_portraits`, made once."""
    cached = RUNS / "image-embeddings.pt"
    if not cached.exists():
        torch.save(embed_portraits(), cached)
    return torch.load(cached, map_location="cpu")


def embed_portraits() -> Tensor:
    """Image embeddings of every look and place [n, 128], from clean portraits."""
    bank: Bank = load_bank(PICTURES, RUNS, Settings().place_variants)
    return torch.cat([embed_looks(all_looks(), bank), embed_places(list(bank.places.values()))])


def embed_looks(looks: list[Look], bank: Bank) -> Tensor:
    """[n, 128]"""
    parts: list[Tensor] = []
    for start in range(0, len(looks), 64):
        parts.append(embed([portrait(bank.sprite(look))[0] for look in looks[start : start + 64]]))
        bank.recoloured.clear()
    return torch.cat(parts)


def embed_places(pools: list[list[Picture]]) -> Tensor:
    """[places · variants, 128]"""
    every = [view for pool in pools for view in pool]
    views = [cv2.resize(view, (128, 128), interpolation=cv2.INTER_AREA).astype(np.uint8) for view in every]
    return torch.cat([embed(views[start : start + 64]) for start in range(0, len(views), 64)])


@torch.no_grad()
def embed(pictures: list[Picture]) -> Tensor:
    return load_image_tower()(stack(pictures))[0].cpu()


@cache
def load_image_tower() -> EntityImage:
    tower = EntityImage().to(device(), memory_format=torch.channels_last).eval().requires_grad_(False)
    tower.load_state_dict({name[6:]: value for name, value in trained_towers().items() if name.startswith("image.")})
    return tower


def make(settings: Settings) -> EmbeddingsStage:
    return EmbeddingsStage(settings)
