"""Sheets of pictures to look at."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from torch import Tensor


def write_rows(path: Path, rows: list[Tensor]) -> None:
    """Each row [n, 3, h, w] in 0..1; rows may differ in length."""
    strips = [(row.detach().float().cpu().clamp(0, 1) * 255).byte().permute(0, 2, 3, 1).numpy() for row in rows]
    lines = [np.concatenate(list(strip), axis=1) for strip in strips]
    width = max(line.shape[1] for line in lines)
    filled = [np.pad(line, ((0, 4), (0, width - line.shape[1]), (0, 0)), constant_values=255) for line in lines]
    cv2.imwrite(str(path), cv2.cvtColor(np.concatenate(filled), cv2.COLOR_RGB2BGR))
