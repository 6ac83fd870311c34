"""Stage 4: the sketch, as plain regression: what latent does the layout alone expect? Single pictures with boxes.

Regression has no noise in its target, so it learns the placing of grids many times faster than denoising does. Latents
that are equally far from the right one do not look equally wrong, so a share of each batch is compared as pictures too.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from layouts_on_disk import Batch
from networks.autoencoder import CELL
from networks.grounding import sketch_of
from networks.layout2vid import drop_grounding, sketch_loss, things_inside
from settings import Settings, mixed_precision
from stages.denoising import DenoisingStage, take_collage
from world.contact_sheet import write_rows

SEEN = 4
"""How many of a batch are decoded: as many cost as much as the sketch itself."""
IN_PIXELS = 6.0
"""Weight of the mean absolute difference of pixels beside the mean square of latents."""


class SketchStage(DenoisingStage):
    rate = 1e-3
    towers = False

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, [], lambda name: name.startswith("grounding.sketch"))
        take_collage(self.network)
        self.tables.decode(self.network.grounding.collage)

    def loss(self, step: int) -> Tensor:
        batch = self.shards.draw(step)
        drop_grounding(batch)
        with mixed_precision():
            _, field = self.network.ground(batch)
            seen = self.difference_seen(field, batch)
        return sketch_loss(field, batch) + IN_PIXELS * seen

    def difference_seen(self, field: Tensor, batch: Batch) -> Tensor:
        """Of the first pictures, against what the autoencoder makes of the right latents; things count three times."""
        sketch, belief = (part[:SEEN, 0] for part in sketch_of(field))
        with torch.no_grad():
            real = self.decoder(batch.latents[:SEEN, 0])
        weight = functional.interpolate(belief * (1 + 2 * things_inside(batch)[:SEEN]), scale_factor=CELL)
        return ((self.decoder(sketch) - real).abs() * weight).float().mean()

    def sheet(self, path: Path) -> None:
        sketch = sketch_of(self.network.ground(self.fixed)[1])[0][:, 0]
        real = self.decoder(self.fixed.latents[:, 0])
        made = self.decoder(sketch)
        print(f"sketch: {-10 * torch.log10((made - real).square().mean()).item():.2f} dB", flush=True)
        write_rows(path, [real, made])


def make(settings: Settings) -> SketchStage:
    return SketchStage(settings)
