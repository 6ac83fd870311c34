"""Stage 5: the text-to-video backbone, from sentences alone; single pictures, no boxes."""

from __future__ import annotations

from torch import Tensor

from networks.denoiser import is_gated, is_temporal
from networks.layout2vid import drop_text, noised, velocity_loss
from settings import Settings, mixed_precision
from stages.denoising import DenoisingStage


class BackboneStage(DenoisingStage):
    towers = False

    def __init__(self, settings: Settings) -> None:
        def learns(name: str) -> bool:
            return not (is_gated(name) or is_temporal(name) or name.startswith("grounding"))

        super().__init__(settings, ["start"], learns)

    def loss(self, step: int) -> Tensor:
        batch = self.shards.draw(step)
        drop_text(batch, 0.1)
        x, t, noise = noised(batch)
        with mixed_precision():
            made = self.network.backbone(batch, x, t)
        return velocity_loss(made, batch, noise)


def make(settings: Settings) -> BackboneStage:
    return BackboneStage(settings)
