"""Weights of earlier stages that several later ones take."""

from __future__ import annotations

import torch
from torch import Tensor

from settings import RUNS


def trained_autoencoder() -> dict[str, Tensor]:
    """Of encoder and decoder; the decoder as its own stage left it where that has run (the encoder is the same)."""
    run = "decoder" if (RUNS / "decoder.pt").exists() else "autoencoder"
    return torch.load(RUNS / f"{run}.pt", map_location="cpu")["average"]


def trained_scenery() -> dict[str, Tensor]:
    """Empty as long as its stage has not run."""
    path = RUNS / "scenery.pt"
    return torch.load(path, map_location="cpu")["average"] if path.exists() else {}
