"""Stage 4: the sketch, as plain regression: what latent does the layout alone expect? Single pictures with boxes.

Regression has no noise in its target, so it learns the placing of grids many times faster than denoising does.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from networks.grounding import sketch_of
from networks.layout2vid import drop_grounding, sketch_loss
from settings import Settings, device
from stages.denoising import DenoisingStage
from world.contact_sheet import write_rows


class SketchStage(DenoisingStage):
    rate = 1e-3
    towers = False

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, [], lambda name: name.startswith("grounding.sketch"))

    def loss(self, step: int) -> Tensor:
        batch = self.shards.draw(step)
        drop_grounding(batch)
        with torch.autocast(device(), torch.bfloat16):
            _, field = self.network.ground(batch)
        return sketch_loss(field, batch)

    def sheet(self, path: Path) -> None:
        sketch = sketch_of(self.network.ground(self.fixed)[1])[0][:, 0]
        real = self.decoder(self.fixed.latents[:, 0])
        made = self.decoder(sketch)
        print(f"sketch: {-10 * torch.log10((made - real).square().mean()).item():.2f} dB", flush=True)
        write_rows(path, [real, made])


def make(settings: Settings) -> SketchStage:
    return SketchStage(settings)
