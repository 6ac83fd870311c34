"""Stage 6, the paper's: grounding and gated self-attention alone, the backbone frozen, on pictures with boxes."""

from __future__ import annotations

from torch import Tensor

from networks.denoiser import is_gated
from networks.layout2vid import (
    drop_everything,
    drop_grounding,
    drop_text,
    noised,
    things_inside,
    velocity_loss,
)
from settings import Settings, mixed_precision
from stages.denoising import DenoisingStage, take_sketch


def learns(name: str) -> bool:
    """Grounding and gates; the sketch has learnt already, by regression, and so has what it lays."""
    learnt = name.startswith(("grounding.sketch", "grounding.collage"))
    return is_gated(name) or (name.startswith("grounding") and not learnt)


class GatedStage(DenoisingStage):
    shift = 0.7
    """Towards noise: there the layout, not the picture so far, has to say what to draw."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, ["backbone"], learns)
        take_sketch(self.network)

    def loss(self, step: int) -> Tensor:
        batch = self.shards.draw(step)
        drop_text(batch, 0.1)
        drop_grounding(batch)
        drop_everything(batch, 0.08)
        x, t, noise = noised(batch, self.shift)
        inside = things_inside(batch)
        with mixed_precision():
            grounded = self.network.ground(batch)
            made = self.network(batch, x, t, grounded=grounded)
        return velocity_loss(made, batch, noise, inside)


def make(settings: Settings) -> GatedStage:
    return GatedStage(settings)
