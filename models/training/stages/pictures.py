"""Stage 2b: the picture tower learns on; names, and where clean portraits lie, stay as later stages know them."""

from __future__ import annotations

from pathlib import Path

from torch import Tensor
from torch.nn import functional

from networks.towers import cut_out
from settings import Settings, device, mixed_precision
from stages.embeddings import EmbeddingsStage, image_embeddings, stack, stack_masks
from stages.trained import trained_towers
from world.contact_sheet import write_rows
from world.scenes import portrait


class PicturesStage(EmbeddingsStage):
    rate = 1e-3

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.network.load_state_dict(trained_towers())
        self.network.text.requires_grad_(False)
        self.embedded = image_embeddings().to(device())

    def loss(self, step: int) -> Tensor:
        rows = self.rng.integers(len(self.looks), size=3 * self.batch)
        seen = [self.seen(self.bank.sprite(self.looks[row])) for row in rows]
        with mixed_precision():
            image, mask = self.network.image(stack([picture for picture, _ in seen]))
        true = stack_masks([where for _, where in seen])
        missed = functional.binary_cross_entropy(mask.float().clamp(1e-5, 1 - 1e-5), true)
        return missed + 0.2 * functional.mse_loss(image.float(), self.embedded[rows])

    def sheet(self, path: Path) -> None:
        rows = self.rng.integers(len(self.looks), size=200)
        seen = [self.seen(self.bank.sprite(self.looks[row])) for row in rows]
        pictures, true = stack([picture for picture, _ in seen]), stack_masks([where for _, where in seen])
        image, mask = self.network.image(pictures)
        wrong, away = (mask - true).abs().mean().item(), functional.mse_loss(image, self.embedded[rows]).item()
        print(f"pictures: masks off by {wrong:.3f}, embeddings by {away:.3f}", flush=True)
        clean = stack([portrait(self.bank.sprite(self.looks[row]))[0] for row in rows[:14]])
        write_rows(path, [pictures[:14], cut_out(pictures[:14], mask[:14]), clean])


def make(settings: Settings) -> PicturesStage:
    return PicturesStage(settings)
