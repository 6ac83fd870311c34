"""Stage 4b: what the sketch still lacks of places alone, from their grids as drawn and as life moves them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from networks.autoencoder import CHANNELS
from networks.grounding import sketch_of
from networks.layout2vid import Layout2Vid
from networks.life import TIMES
from networks.scenery import Scenery
from networks.towers import EMBEDDING, GRID_CHANNELS
from settings import RUNS, Settings, device, mixed_precision
from stages.denoising import take_sketch
from stages.embeddings import load_decoder
from stages.life import LivingPlaces
from world.contact_sheet import write_rows

SEEN = 4
"""How many of a batch are decoded."""
IN_PIXELS = 6.0
"""Weight of the mean absolute difference of pixels beside the mean square of latents, as for the sketch."""
UNSURE = 0.12
"""Standard deviation, at most, of what is added to grids: a prior's are never quite right."""


class SceneryStage:
    rate = 1e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = Scenery().to(device(), memory_format=torch.channels_last)
        self.decoder = load_decoder()
        drawn = np.concatenate([np.load(RUNS / f"{kind}.npz")["places"] for kind in ("living", "lit")])
        stored = np.load(RUNS / "scenery.npz")
        self.large = torch.from_numpy(np.concatenate([stored["living"], stored["lit"]])).flatten(0, 1)
        self.small, self.sketched = grids_and_sketches(torch.from_numpy(drawn))
        self.fixed = torch.arange(7, 2 * len(self.large), len(self.large) // 12)[:24]

    def drawn(self, rows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Grids' latents, the sketch of them, and the places themselves; the second half of all rows is life's."""
        parts = (self.small[rows], self.sketched[rows], self.large[rows % len(self.large)])
        small, sketched, true = (part.float().to(device()) for part in parts)
        return small.contiguous(memory_format=torch.channels_last), sketched, true

    def loss(self, step: int) -> Tensor:
        small, sketched, true = self.drawn(torch.randint(len(self.small), (self.batch,)))
        small = small + UNSURE * torch.rand(self.batch, 1, 1, 1, device=device()) * torch.randn_like(small)
        with mixed_precision():
            made = sketched + self.network(small)
            seen, real = self.decoder(made[:SEEN]), self.decoder(true[:SEEN])
        return functional.mse_loss(made.float(), true) + IN_PIXELS * (seen - real).abs().float().mean()

    def sheet(self, path: Path) -> None:
        """The encoder's, the sketch's, and ours; prints how far the last two are from the first."""
        small, sketched, true = self.drawn(self.fixed)
        rows = [self.decoder(latent) for latent in (true, sketched, sketched + self.network(small))]
        said = [f"{-10 * torch.log10((made - rows[0]).square().mean()).item():.2f} dB" for made in rows[1:]]
        print(f"scenery: sketch {said[0]}, ours {said[1]}", flush=True)
        write_rows(path, [row[:8] for row in rows])


@torch.no_grad()
def grids_and_sketches(drawn: Tensor) -> tuple[Tensor, Tensor]:
    """Of places at eight times [places, 8, 8, 16, 16]: as drawn and then as life has them [2·places·8, 8, 16, 16], and

    what the sketch alone makes of those [2·places·8, 8, 32, 32].
    """
    living, whole = LivingPlaces().to(device()).eval(), Layout2Vid().to(device()).eval()
    living.load_state_dict(torch.load(RUNS / "life.pt", map_location="cpu")["average"])
    take_sketch(whole)
    whole.grounding.scenery.load_state_dict(Scenery().state_dict())
    lived: list[Tensor] = []
    for watched in drawn.split(8):
        every = watched.float().to(device()).repeat_interleave(TIMES, dim=0)
        number = torch.arange(TIMES, device=device()).repeat(len(watched))
        lived.append(living(every, number, torch.zeros(len(every), device=device())).half().cpu())
    small = torch.cat([drawn.flatten(0, 1), *lived])
    return small, torch.cat([sketch_alone(whole, part.float().to(device())).half().cpu() for part in small.split(32)])


def sketch_alone(whole: Layout2Vid, small: Tensor) -> Tensor:
    """Of places without things: [n, 8, 16, 16] → [n, 8, 32, 32]."""
    count, ones = len(small), torch.ones(len(small), 1, device=small.device)
    coverage = torch.ones(count, GRID_CHANNELS - CHANNELS, *small.shape[2:], device=small.device)
    grid = torch.cat([small, coverage], dim=1)[:, None, None]
    boxes = torch.tensor([0.0, 0.0, 1.0, 1.0], device=small.device).expand(count, 1, 1, 4)
    unknown = torch.zeros(count, 1, EMBEDDING, device=small.device)
    with mixed_precision():
        field = whole.grounding(unknown, unknown, grid, boxes, ones, ones, ones[:, None])[1]
    return sketch_of(field)[0][:, 0].float()


def make(settings: Settings) -> SceneryStage:
    return SceneryStage(settings)
