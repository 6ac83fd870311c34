"""Stage 3d: acts, for any picture of an actor at rest, from actors drawn in random colours."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from networks.act import LAYERS, VIEWS, Act
from networks.towers import NEUTRAL
from settings import RUNS, Settings, device
from world.actors import ACTS, MARGIN
from world.actors.motions import COUNT, motions
from world.contact_sheet import write_rows

KEPT = 16
"""Shards in memory at once; one is exchanged for another every EXCHANGE steps, so that new ones come in."""
EXCHANGE = 150

Batch = tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
"""rest, seen [B, 4, 128, 128]; whence [B, 3, 64, 64]; act, phase, view."""


class Shard:
    """One file of `make_acts.py`."""

    def __init__(self, path: Path) -> None:
        stored = np.load(path)
        self.rest, self.seen = torch.from_numpy(stored["rest"]), torch.from_numpy(stored["seen"])
        self.whence = torch.from_numpy(stored["whence"])
        self.of, self.act = torch.from_numpy(stored["of"]).long(), torch.from_numpy(stored["act"]).long()
        self.phase, self.view = torch.from_numpy(stored["phase"]), torch.from_numpy(stored["view"]).long()

    def rows(self, rows: Tensor) -> Batch:
        turn = 2 * torch.pi * self.phase[rows]
        return (
            self.rest[self.of[rows]].permute(0, 3, 1, 2).float() / 255,
            self.seen[rows].permute(0, 3, 1, 2).float() / 255,
            self.whence[rows].permute(0, 3, 1, 2).float(),
            functional.one_hot(self.act[rows], len(ACTS)).float(),
            torch.stack([turn.cos(), turn.sin()], dim=1),
            functional.one_hot(self.view[rows], VIEWS).float(),
        )


def recoloured(batch: Batch) -> Batch:
    """Both pictures in other colours: turned about grey, brighter or darker, more or less vivid."""
    rest, seen, *others = batch
    count = len(rest)
    angle = torch.rand(count) * 2 * torch.pi * (torch.rand(count) < 0.7)
    cos, sin = angle.cos()[:, None, None], angle.sin()[:, None, None]
    axis = torch.full((3, 3), 1 / 3)
    cross = torch.tensor([[0.0, -1, 1], [1, 0, -1], [-1, 1, 0]]) / 3**0.5
    turn = cos * torch.eye(3) + (1 - cos) * axis + sin * cross
    vivid = (0.6 + 0.7 * torch.rand(count))[:, None, None]
    turn = vivid * turn + (1 - vivid) * axis
    turn = turn * (0.75 + 0.4 * torch.rand(count))[:, None, None]
    made: list[Tensor] = []
    for picture in (rest, seen):
        colours = torch.einsum("bij,bjhw->bihw", turn, picture[:, :3])
        colours = torch.minimum(colours.clamp(min=0), picture[:, 3:])
        made.append(torch.cat([colours, picture[:, 3:]], dim=1))
    return (made[0], made[1], *others)  # type: ignore[return-value]


def kept_motions(path: Path) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """`motions()`, from the file where they have been written before."""
    if not path.exists():
        table, middles = motions()
        np.savez(path, a=table, b=middles)
    stored = np.load(path)
    return stored["a"], stored["b"]


class ActStage:
    rate = 1.2e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = Act(len(ACTS), MARGIN, COUNT).to(device(), memory_format=torch.channels_last)
        table, middles = kept_motions(RUNS / "acts/motions.npz")
        self.network.motions.copy_(torch.from_numpy(table.reshape(-1, COUNT * 6)))
        self.network.middles.copy_(torch.from_numpy(middles))
        self.folder = RUNS / "acts"
        self.shards: list[Shard] = []
        self.rng = random.Random()
        held_out = self.folder / "held-out.npz"
        self.held_out = Shard(held_out) if held_out.exists() else None

    def exchange(self) -> None:
        """Takes another shard for one it has."""
        paths = sorted(self.folder.glob("acts-*.npz"))
        paths = [path for path in paths if not path.name.endswith(".part.npz")]
        if len(self.shards) < min(KEPT, len(paths)):
            self.shards = [Shard(path) for path in self.rng.sample(paths, min(KEPT, len(paths)))]
        else:
            self.shards[self.rng.randrange(len(self.shards))] = Shard(self.rng.choice(paths))

    def loss(self, step: int) -> Tensor:
        if step % EXCHANGE == 0 or not self.shards:
            self.exchange()
        # Half of a batch from each of two shards: reading is cheap, and neighbours are alike.
        halves = [self.rng.choice(self.shards) for _ in range(2)]
        parts = [shard.rows(torch.randint(len(shard.of), (self.batch // 2,))) for shard in halves]
        batch: Batch = tuple(torch.cat(some) for some in zip(*parts, strict=True))  # type: ignore[assignment]
        rest, seen, whence, act, phase, view = (value.to(device()) for value in recoloured(batch))
        noisy = rest + 0.02 * torch.randn_like(rest)
        with torch.autocast(device(), torch.bfloat16):
            made, flows, shares = self.network.layers(noisy, act, phase, view)
        return picture_loss(made.float(), seen) + 0.25 * flow_loss(self.network, flows, shares, whence, seen)

    @torch.no_grad()
    def sheet(self, path: Path) -> None:
        shard = self.held_out
        if shard is None:
            return
        chosen = torch.arange(0, len(shard.of), max(1, len(shard.of) // 14))[:14]
        every = torch.arange(0, len(shard.of), 6)
        errors: list[Tensor] = []
        for rows in every.split(24):
            rest, seen, _, act, phase, view = shard.rows(rows)
            errors.append(own_error(self.network(rest, act, phase, view), seen))
        print(f"act: {-10 * torch.log10(torch.cat(errors).mean()).item():.2f} dB on actors held out", flush=True)
        rest, seen, _, act, phase, view = shard.rows(chosen)
        made = self.network(rest, act, phase, view)
        write_rows(path, [on_grey(value) for value in (rest, made, seen)])


def on_grey(picture: Tensor) -> Tensor:
    return (picture[:, :3] + NEUTRAL * (1 - picture[:, 3:])).clamp(0, 1)


def own_error(made: Tensor, real: Tensor) -> Tensor:
    """[B] mean squared error of colours and coverage over what either covers."""
    covered = torch.maximum((real[:, 3:] > 0.02).float(), (made[:, 3:] > 0.05).float())
    return ((made - real).square().mean(dim=1, keepdim=True) * covered).sum(dim=(1, 2, 3)) / covered.sum(dim=(1, 2, 3))


def picture_loss(made: Tensor, real: Tensor) -> Tensor:
    """L1 on colours times coverage and on coverage, and on their edges, so that blur costs."""
    loss = functional.l1_loss(made, real) * 4
    for axis in (2, 3):
        loss = loss + functional.l1_loss(made.diff(dim=axis), real.diff(dim=axis)) * 3
    return loss + (made - real).square().mean() * 6


def flow_loss(network: Act, flows: list[Tensor], shares: Tensor, whence: Tensor, seen: Tensor) -> Tensor:
    """How far the flows are from where points truly were, where those were visible, at three scales.

    Of the layers the nearer one answers. What was hidden is the redrawn layer's.
    """
    truth, known = whence[:, :2] / 200 * 2 - 1, whence[:, 2:] > 0.5
    loss: Tensor = seen.new_zeros(())
    for flow, weight in zip(flows, (1.0, 0.7, 1.0), strict=True):
        side = int(flow.shape[-1])
        step = 64 // side
        at, here = truth[:, :, step // 2 :: step, step // 2 :: step], known[:, :, step // 2 :: step, step // 2 :: step]
        base = network.base(side).permute(0, 3, 1, 2)
        apart = [(base + layer.float() - at).abs().sum(dim=1, keepdim=True) for layer in flow.split(2, dim=1)]
        nearest = torch.minimum(*apart) + 0.15 * torch.maximum(*apart)
        loss = loss + weight * (nearest * here).sum() / here.sum().clamp(min=1)
    covered = seen[:, 3:, 1::2, 1::2] > 0.5
    redrawn = functional.avg_pool2d(shares[:, LAYERS : LAYERS + 1].float(), 2).clamp(1e-4, 1 - 1e-4)
    hidden = covered & ~known
    masks = -(redrawn.log() * hidden).mean() * 0.5 - ((1 - redrawn).log() * known).mean()
    return loss + masks


def make(settings: Settings) -> ActStage:
    return ActStage(settings)
