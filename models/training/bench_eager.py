"""The shipped denoiser in PyTorch eager on the CPU, for comparison with onnxruntime: prints {"ms_per_forward": …}.

Weights do not change the time, so none are loaded and nothing but torch is needed.
"""

from __future__ import annotations

import json
import os
import statistics
import time

import torch

from networks.autoencoder import CHANNELS
from networks.denoiser import TEXT, Denoiser
from networks.frame import SQUARE
from networks.grounding import FIELD
from networks.grounding import WIDTH as TOKENS

FRAMES, SLOTS, WORDS = 16, 9, 40
WARM, RUNS = 2, 5


def main() -> None:
    torch.set_num_threads(os.cpu_count() or 1)
    denoiser = Denoiser().eval()
    inputs = (
        torch.randn(1, FRAMES, CHANNELS, SQUARE.rows, SQUARE.columns),
        torch.tensor([0.5]),
        torch.randn(1, WORDS, TEXT),
        torch.ones(1, WORDS),
        torch.randn(1, FRAMES, SLOTS, TOKENS),
        torch.ones(1, FRAMES, SLOTS),
        torch.randn(1, FRAMES, FIELD, SQUARE.rows // 2, SQUARE.columns // 2),
        torch.ones(1),
    )
    spent: list[float] = []
    with torch.inference_mode():
        for _ in range(WARM + RUNS):
            begun = time.perf_counter()
            denoiser(*inputs)
            spent.append((time.perf_counter() - begun) * 1000)
    print(json.dumps({"ms_per_forward": round(statistics.median(spent[WARM:]), 1)}))


if __name__ == "__main__":
    main()
