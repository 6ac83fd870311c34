"""Stage 5b: the sketch, as plain regression: what latent does the layout alone expect? Single pictures with boxes.

Regression has no noise in its target, so it learns the placing of grids many times faster than denoising does.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from layouts_on_disk import Batch
from networks.autoencoder import CHANNELS
from networks.grounding import FEATURES
from networks.layout2vid import drop_grounding
from settings import Settings, device
from stages.denoising import DenoisingStage
from world.contact_sheet import write_rows


class SketchStage(DenoisingStage):
    rate = 1e-3

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, ["gated"], lambda name: name.startswith("grounding.sketch"))

    def sketched(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Sketch [B, 16, 16, 16] and belief [B, 1, 16, 16] of single pictures."""
        _, field = self.network.grounding(
            batch.text, batch.image, batch.grid, batch.boxes, batch.has_text, batch.has_image, batch.has_box
        )
        return field[:, 0, FEATURES : FEATURES + CHANNELS], field[:, 0, -1:]

    def loss(self, step: int) -> Tensor:
        batch = self.shards.draw(step)
        drop_grounding(batch)
        with torch.autocast(device(), torch.bfloat16):
            sketch, belief = self.sketched(batch)
        error = (sketch.float() - batch.latents[:, 0]).square() * belief.float()
        return error.mean()

    def sheet(self, path: Path) -> None:
        sketch, _ = self.sketched(self.fixed)
        real = self.decoder(self.fixed.latents[:, 0])
        made = self.decoder(sketch.float())
        print(f"sketch: {-10 * torch.log10((made - real).square().mean()).item():.2f} dB", flush=True)
        write_rows(path, [real, made])


def make(settings: Settings) -> SketchStage:
    return SketchStage(settings)
