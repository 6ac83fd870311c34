"""Where things are and how big runs are, from the environment so that the same code trains on a laptop and on a GPU."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

HERE = Path(__file__).parent
RUNS = Path(os.environ.get("L2V_RUNS", HERE / "runs"))
"""Check-points, curves and sheets."""
PICTURES = Path(os.environ.get("L2V_PICTURES", HERE / "pictures/node_modules"))
"""`npm ci` in `pictures` puts the drawings there."""


def device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def mixed_precision() -> torch.autocast:
    """bfloat16 inside, where the machine has instructions for it; elsewhere nothing changes.

    Where a CPU lacks them they are imitated: on one with AVX2 alone, a matmul of bfloat16 took 54 times as long as one
    of float32 and a convolution 8 times; on one with AMX, a quarter.
    """
    import torch

    where = device()
    fast = where == "cuda" or torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.autocast(where, torch.bfloat16, enabled=fast)


@dataclass(frozen=True)
class Settings:
    threads: int = int(os.environ.get("L2V_THREADS", "2"))
    batch: int = int(os.environ.get("L2V_BATCH", "32"))
    place_variants: int = int(os.environ.get("L2V_PLACE_VARIANTS", "24"))
    average: float = 0.999
    save_seconds: float = float(os.environ.get("L2V_SAVE_SECONDS", "180"))
