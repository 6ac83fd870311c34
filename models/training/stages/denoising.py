"""What the denoiser's stages share: resuming from one another's weights, and the sheet of samples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from layouts_on_disk import Batch, Shards, Tables
from networks.flow import sample
from networks.layout2vid import Layout2Vid
from settings import RUNS, Settings, device
from stages.embeddings import load_decoder
from stages.trained import trained_autoencoder, trained_scenery
from world.contact_sheet import write_rows


def load_weights(network: Layout2Vid, stages: list[str]) -> str:
    """Takes the averaged weights of the first of these stages that has run; says which ("" when none)."""
    for stage in stages:
        path = RUNS / f"{stage}.pt"
        if path.exists():
            network.load_state_dict(torch.load(path, map_location="cpu")["average"])
            print(f"begins from {stage}", flush=True)
            return stage
    return ""


def take_sketch(network: Layout2Vid) -> None:
    """Puts the sketch's own stage's weights in place, and the collage that it learnt with, but for a later decoder.

    The scenery is its own stage's, where that has run since.
    """
    state = torch.load(RUNS / "sketch.pt", map_location="cpu")["average"]
    later = {"sketch": {}, "scenery": trained_scenery(), "collage": trained_autoencoder()}
    for part in later:
        module = network.grounding.get_submodule(part)
        prefix = f"grounding.{part}."
        found = {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}
        module.load_state_dict({**found, **later[part]})


def take_collage(network: Layout2Vid) -> None:
    """Puts the trained autoencoder and cutter in place."""
    cutter = torch.load(RUNS / "cutter.pt", map_location="cpu")["average"]
    network.grounding.collage.load_state_dict(
        {**trained_autoencoder(), **{f"cutter.{name}": value for name, value in cutter.items()}}
    )


class DenoisingStage:
    """Base of the stages that train Layout2Vid: which parameters learn, and on what, is theirs to say."""

    rate = 8e-4
    kind = "stills"
    towers = True
    """Whether batches need the entity embeddings."""

    def __init__(self, settings: Settings, begin_from: list[str], learns: Callable[[str], bool]) -> None:
        self.network = Layout2Vid().to(device())
        load_weights(self.network, begin_from)
        for name, parameter in self.network.named_parameters():
            parameter.requires_grad_(learns(name))
        self.tables, self.decoder = Tables(self.towers), load_decoder()
        self.shards = Shards(self.kind, self.tables, settings.batch, seed=len(begin_from))
        self.fixed = Shards("stills", self.tables, 10, seed=99).draw(0)

    def made(self, batch: Batch, gate: float) -> Tensor:
        torch.manual_seed(3)
        noise = torch.randn_like(batch.latents)
        return sample(lambda x, t: self.network(batch, x, t, gate), noise, 10)

    def sheet(self, path: Path) -> None:
        with_layout, without = self.made(self.fixed, 1.0), self.made(self.fixed, 0.0)
        error = (self.decoder(with_layout[:, 0]) - self.decoder(self.fixed.latents[:, 0])).square().mean()
        print(f"{-10 * torch.log10(error).item():.2f} dB of whole pictures against the autoencoder's", flush=True)
        write_rows(path, [self.decoder(rows[:, 0]) for rows in (self.fixed.latents, with_layout, without)])
