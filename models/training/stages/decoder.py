"""Stage 1b: the decoder goes on learning while the encoder stays as the later stages know it."""

from __future__ import annotations

import torch
from torch import Tensor

from networks.autoencoder import Autoencoder, reconstruction_loss
from settings import RUNS, Settings, mixed_precision
from stages.autoencoder import AutoencoderStage


class DecoderStage(AutoencoderStage):
    rate = 8e-4

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.network.load_state_dict(torch.load(RUNS / "autoencoder.pt", map_location="cpu")["average"])
        self.network.encoder.requires_grad_(False)

    def loss(self, step: int) -> Tensor:
        self.network.encoder.eval()
        real = self.pictures(self.rng, self.batch)
        with mixed_precision():
            with torch.no_grad():
                latent = self.network.encoder(real)
            made = self.network.decoder(latent + Autoencoder.NOISE * torch.randn_like(latent))
        return reconstruction_loss(made.float(), real)


def make(settings: Settings) -> DecoderStage:
    return DecoderStage(settings)
