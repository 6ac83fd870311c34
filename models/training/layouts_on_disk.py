"""Reads what `make_latents.py` wrote, and makes the batches the denoiser's stages train on."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

import tokenizer as words
from make_latents import all_looks
from networks.autoencoder import CHANNELS
from networks.collage import Collage
from networks.life import Life
from networks.text import ENTITY_TOKENS, SCENE_TOKENS
from networks.towers import EMBEDDING, EntityText
from settings import RUNS, device
from stages.trained import trained_towers
from world.captions import caption, synonym
from world.places import PLACES
from world.samples import MOST

FULL_FRAME = (0.0, 0.0, 1.0, 1.0)


@dataclass
class Batch:
    """Latents [B, T, 8, 32, 32] and what they show; slot 0 is the place; grids [B, T or 1, N, 12, 16, 16]."""

    latents: Tensor
    ids: Tensor
    text: Tensor
    image: Tensor
    grid: Tensor
    boxes: Tensor
    has_text: Tensor
    has_image: Tensor
    has_box: Tensor
    pictures: Tensor | None = None
    """What `Collage.pictures` makes of the grids [B, 1, N, 4, 128, 128], for stages that read it from a table."""


class Tables:
    """Every look's and place's grid and embeddings, made once by the frozen towers.

    Without towers (the backbone needs none) the embeddings are zeros.
    """

    def __init__(self, towers: bool = True) -> None:
        stored = np.load(RUNS / "portraits.npz")
        self.looks, self.names = all_looks(), list(PLACES)
        self.variants = len(stored["places"]) // len(self.names)
        self.grids = torch.from_numpy(np.concatenate([stored["looks"], stored["places"]]))
        self.tokenizer = words.load()
        self.text_tower = load_names() if towers else None
        self.image = load_images() if towers else torch.zeros(len(self.grids), EMBEDDING)
        self.known: dict[str, Tensor] = {}
        self.living: Life | None = None
        self.codes = torch.zeros(0)
        self.pictures: Tensor | None = None

    @torch.no_grad()
    def decode(self, collage: Collage) -> None:
        """Decodes every look and place once, as bytes [looks + places, 4, 128, 128], so that batches look them up."""
        made = [collage.pictures(part.float().to(device())) for part in self.grids.split(64)]
        self.pictures = torch.cat([part.clamp(-1, 1).add(1).mul(127.5).round().byte().cpu() for part in made])

    def decoded(self, rows: Tensor) -> Tensor | None:
        return None if self.pictures is None else self.pictures[rows].float().div(127.5).sub(1)

    def place_row(self, place: int, variant: int) -> int:
        return len(self.looks) + place * self.variants + variant

    @torch.no_grad()
    def over_time(self, rows: Tensor, frames: int) -> Tensor:
        """Grids of places [B] on every frame of a clip [B, T, 12, 16, 16], as `life` makes them from their codes."""
        if self.living is None:
            state = torch.load(RUNS / "life.pt", map_location="cpu")["average"]
            self.living = Life()
            self.living.load_state_dict({name[5:]: value for name, value in state.items() if name.startswith("life.")})
            self.codes = torch.from_numpy(np.load(RUNS / "codes.npz")["codes"])
        grids = self.grids[rows].float()
        grids[:, CHANNELS:] = self.codes[rows - len(self.looks)].float()
        times = torch.arange(frames) / frames
        return torch.stack([self.living(grid.expand(frames, *grid.shape), times) for grid in grids])

    def text(self, names: list[str]) -> Tensor:
        """[n, 128], remembering every name seen."""
        if self.text_tower is None:
            return torch.zeros(len(names), EMBEDDING)
        new = [name for name in dict.fromkeys(names) if name not in self.known]
        if new:
            ids = words.encode(self.tokenizer, new, ENTITY_TOKENS).to(device())
            with torch.no_grad():
                self.known.update(zip(new, self.text_tower(ids).cpu(), strict=True))
        return torch.stack([self.known[name] for name in names])


def load_names() -> EntityText:
    """The trained name tower."""
    tower = EntityText().to(device()).eval().requires_grad_(False)
    tower.load_state_dict({name[5:]: value for name, value in trained_towers().items() if name.startswith("text.")})
    return tower


def load_images() -> Tensor:
    """The image embedding of every portrait [looks + places, 128]."""
    from stages.embeddings import image_embeddings

    return image_embeddings()


class Shards:
    """Endless batches from the shards of one kind; new shards are picked up as they appear."""

    def __init__(self, kind: str, tables: Tables, batch: int, seed: int) -> None:
        self.kind, self.tables, self.batch = kind, tables, batch
        self.rng = np.random.default_rng(seed)
        self.open: list[dict[str, NDArray[np.generic]]] = []

    def refresh(self) -> None:
        """Opens up to twelve random shards; batches mix them."""
        paths = sorted((RUNS / "latents").glob(f"{self.kind}-*.npz"))
        paths = [path for path in paths if ".part" not in path.name]
        if not paths:
            raise FileNotFoundError(f"no {self.kind} in {RUNS / 'latents'}: run make_latents.py first")
        self.open = [dict(np.load(path)) for path in random.sample(paths, min(12, len(paths)))]

    def draw(self, step: int) -> Batch:
        if step % 150 == 0 or not self.open:
            self.refresh()
        rows: list[tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]] = []
        for _ in range(self.batch):
            shard = self.open[self.rng.integers(len(self.open))]
            row = self.rng.integers(len(shard["latents"]))
            rows.append((shard["latents"][row], shard["boxes"][row], shard["looks"][row], shard["places"][row]))
        return self.assemble(rows)

    def assemble(
        self, rows: list[tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]]
    ) -> Batch:
        latents = torch.from_numpy(np.stack([row[0] for row in rows])).float()
        boxes = torch.from_numpy(np.stack([row[1] for row in rows])).float()
        if latents.dim() == 4:
            latents, boxes = latents[:, None], boxes[:, None]
        count, frames = latents.shape[:2]
        numbers, sentences, names = torch.zeros(count, 1 + MOST, dtype=torch.long), list[str](), list[str]()
        present = torch.zeros(count, frames, 1 + MOST)
        for index, (_, _, looks, place) in enumerate(rows):
            here = [self.tables.looks[number] for number in looks if number >= 0]
            place_name = self.tables.names[place[0]]
            numbers[index, 0] = self.tables.place_row(int(place[0]), int(place[1]))
            numbers[index, 1 : 1 + len(here)] = torch.from_numpy(looks[: len(here)].astype(np.int64))
            present[index, :, : 1 + len(here)] = 1
            sentences.append(caption([look.name for look in here], place_name, self.rng))
            names += [place_name] + [synonym(look.name, self.rng) for look in here] + [place_name] * (MOST - len(here))
        frame_box = torch.tensor(FULL_FRAME).expand(count, frames, 1, 4)
        boxes = torch.cat([frame_box, boxes], dim=2)
        outside = (boxes[..., 0] >= 1) | (boxes[..., 1] >= 1) | (boxes[..., 2] <= 0) | (boxes[..., 3] <= 0)
        unused = present == 0
        boxes[unused] = torch.tensor(FULL_FRAME)
        grids = self.tables.grids[numbers].float()[:, None]
        if frames > 1:
            grids = grids.repeat(1, frames, 1, 1, 1, 1)
            grids[:, :, 0] = self.tables.over_time(numbers[:, 0], frames)
        ones, pictures = torch.ones(count, 1 + MOST), self.tables.decoded(numbers)
        made = Batch(
            latents=latents,
            ids=words.encode(self.tables.tokenizer, sentences, SCENE_TOKENS),
            text=self.tables.text(names).reshape(count, 1 + MOST, -1),
            image=self.tables.image[numbers],
            grid=grids,
            boxes=boxes,
            has_text=ones.clone(),
            has_image=ones.clone(),
            has_box=present * (~outside).float(),
            pictures=None if pictures is None or frames > 1 else pictures[:, None],
        )
        return to_device(made)


def to_device(batch: Batch) -> Batch:
    return Batch(**{name: None if value is None else value.to(device()) for name, value in vars(batch).items()})
