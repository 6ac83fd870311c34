"""Weights of earlier stages that several later ones take."""

from __future__ import annotations

import torch
from torch import Tensor

from settings import RUNS


def averaged(run: str) -> dict[str, Tensor]:
    return torch.load(RUNS / f"{run}.pt", map_location="cpu")["average"]


def trained_autoencoder() -> dict[str, Tensor]:
    """Of encoder and decoder; the decoder as its own stage left it where that has run (the encoder is the same)."""
    return averaged("decoder" if (RUNS / "decoder.pt").exists() else "autoencoder")


def trained_towers(pictures: bool = False) -> dict[str, Tensor]:
    """Of names and pictures; names as `names` left them where it has run, and pictures, if asked for, as `pictures`."""
    state = averaged("pictures" if pictures and (RUNS / "pictures.pt").exists() else "embeddings")
    if (RUNS / "names.pt").exists():
        state |= {name: value for name, value in averaged("names").items() if name.startswith("text.")}
    return state


def trained_scenery() -> dict[str, Tensor]:
    """Empty as long as its stage has not run."""
    return averaged("scenery") if (RUNS / "scenery.pt").exists() else {}
