"""Stage 7, beyond the paper: after the frozen stages, all but the temporal layers learn on pictures with boxes.

A backbone trained for minutes is a weak one; models/starter/README.md shows the renderer before and after this stage.
"""

from __future__ import annotations

from networks.denoiser import is_temporal
from settings import Settings
from stages.denoising import DenoisingStage
from stages.gated import GatedStage


class JointStage(GatedStage):
    rate = 7e-4
    sketching = 1.0

    def __init__(self, settings: Settings) -> None:
        DenoisingStage.__init__(self, settings, ["gated"], lambda name: not is_temporal(name))


def make(settings: Settings) -> JointStage:
    return JointStage(settings)
