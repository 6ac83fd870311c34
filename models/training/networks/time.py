"""Fourier features of scalars: diffusion time and box coordinates."""

from __future__ import annotations

import torch
from torch import Tensor


def time_features(t: Tensor, size: int = 128) -> Tensor:
    """t [B] in 0..1 → [B, size]; sines and cosines from one turn to 1000."""
    bands = torch.exp(torch.linspace(0, 6.9, size // 2, device=t.device, dtype=t.dtype))
    angles = t[:, None] * bands[None]
    return torch.cat([angles.sin(), angles.cos()], dim=-1)


def box_features(x: Tensor, bands: int = 8) -> Tensor:
    """GLIGEN's: x [..., 4] → [..., 8·bands]; frequency 100^(k/bands), sine then cosine of all coordinates per band."""
    parts: list[Tensor] = []
    for band in range(bands):
        angles = x * 100 ** (band / bands)
        parts += [angles.sin(), angles.cos()]
    return torch.cat(parts, dim=-1)
