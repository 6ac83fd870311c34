"""Stage 7, beyond the paper: after the frozen stages, all but the temporal layers learn on pictures with boxes.

A backbone trained for minutes is a weak one; models/starter/README.md shows the renderer before and after this stage.
"""

from __future__ import annotations

import torch
from torch import Tensor

from networks.denoiser import is_temporal
from networks.layout2vid import drop_text, noised, velocity_loss
from settings import Settings, device
from stages.denoising import DenoisingStage
from stages.gated import GatedStage


class JointStage(GatedStage):
    rate = 7e-4
    sketching = 1.0
    alone = 0.35
    """Share of the steps that train the backbone alone, from sentences: what gate 0 shows."""

    def __init__(self, settings: Settings) -> None:
        DenoisingStage.__init__(self, settings, ["gated"], lambda name: not is_temporal(name))

    def loss(self, step: int) -> Tensor:
        if torch.rand(()) > self.alone:
            return super().loss(step)
        batch = self.shards.draw(step)
        drop_text(batch, 0.1)
        x, t, noise = noised(batch)
        with torch.autocast(device(), torch.bfloat16):
            made = self.network.backbone(batch, x, t)
        return velocity_loss(made, batch, noise)


def make(settings: Settings) -> JointStage:
    return JointStage(settings)
