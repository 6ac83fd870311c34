"""Stage 1: the autoencoder, on 128 px cuts of composed pictures and on portraits of entities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from networks.autoencoder import Autoencoder, reconstruction_loss
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from world.bank import any_look, load_bank, random_box
from world.contact_sheet import write_rows
from world.scenes import Picture, Placed, compose, portrait

CUT = 128
SCALES = (0.5, 0.625, 0.75)


class AutoencoderStage:
    rate = 1.2e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.device = device()
        self.network = Autoencoder().to(self.device, memory_format=torch.channels_last)
        self.bank = load_bank(PICTURES, RUNS, settings.place_variants)
        self.rng = np.random.default_rng()
        self.fixed = self.pictures(np.random.default_rng(5), 16)

    def cut(self, rng: np.random.Generator) -> list[Picture]:
        """Two cuts of one composed picture, at least one of them around a thing."""
        name = str(rng.choice(list(self.bank.places)))
        variant = int(rng.integers(len(self.bank.places[name])))
        place, tint = self.bank.places[name][variant], self.bank.tints[name][variant]
        things: list[Placed] = []
        for _ in range(rng.integers(2, 6)):
            look = any_look(rng, main_style=0.6)
            sprite = self.bank.sprite(look)
            box = random_box(rng, sprite.shape[1] / sprite.shape[0])
            shadow, lit = bool(rng.random() < 0.5), look.entity.tinted(tint)
            things.append(Placed(sprite, (box[0], box[1], box[2], box[3]), shadow, lit))
        picture = compose(place, things)
        x0, y0, x1, y1 = things[-1].box
        around = np.array([(y0 + y1) / 2, (x0 + x1) / 2]) * 256 - CUT / 2
        corners = [around + rng.integers(-24, 25, 2), rng.integers(0, 256 - CUT + 1, 2)]
        cuts: list[Picture] = []
        for corner in corners:
            top, left = np.clip(corner, 0, 256 - CUT).astype(int)
            cuts.append(picture[top : top + CUT, left : left + CUT])
        return cuts

    def pictures(self, rng: np.random.Generator, count: int) -> Tensor:
        """[count, 3, 128, 128] in 0..1."""
        made: list[Picture] = []
        while len(made) < count:
            made += self.cut(rng)
            made.append(portrait(self.bank.sprite(any_look(rng, main_style=0.6)))[0])
        stacked = torch.from_numpy(np.stack(made[:count])).permute(0, 3, 1, 2)
        return stacked.to(self.device, memory_format=torch.channels_last).float() / 255

    def loss(self, step: int) -> Tensor:
        real = self.pictures(self.rng, self.batch)
        scale = float(self.rng.choice(SCALES)) if self.rng.random() < Autoencoder.SHRUNK else 1.0
        with mixed_precision():
            made = self.network(real, scale)
        if scale != 1:
            real = functional.interpolate(real, size=made.shape[-2:], mode="bilinear", antialias=True)
        return reconstruction_loss(made.float(), real)

    def sheet(self, path: Path) -> None:
        made = self.network.decoder(self.network.encoder(self.fixed)).clamp(0, 1)
        error = (made - self.fixed).square().mean()
        print(f"autoencoder: {-10 * torch.log10(error).item():.2f} dB on 16 fixed pictures", flush=True)
        write_rows(path, [self.fixed[:8], made[:8], self.fixed[8:], made[8:]])


def make(settings: Settings) -> AutoencoderStage:
    return AutoencoderStage(settings)
