"""Stage 8: the temporal layers alone, on 16-frame clips with noise that the frames partly share."""

from __future__ import annotations

from networks.denoiser import is_temporal
from settings import Settings
from stages.denoising import DenoisingStage, take_sketch
from stages.gated import GatedStage


class TemporalStage(GatedStage):
    rate = 3e-4
    kind = "clips"

    def __init__(self, settings: Settings) -> None:
        small = Settings(threads=settings.threads, batch=max(1, settings.batch // 16))
        DenoisingStage.__init__(self, small, ["gated", "backbone"], is_temporal)
        take_sketch(self.network)


def make(settings: Settings) -> TemporalStage:
    return TemporalStage(settings)
