"""Stage 3d: what actors at rest consist of, for any picture of one, from actors drawn in random colours."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from networks.act import ASPECT, MAPS, VIEWS, Act, Found, Rigs
from networks.towers import NEUTRAL
from settings import RUNS, Settings, device, mixed_precision
from world.actors import ACTS, MARGIN
from world.actors.motions import motions
from world.actors.parts import SLOTS, TREES
from world.contact_sheet import write_rows

OPENED = 200
"""Steps between looks for new shards."""


def rigs() -> Rigs:
    """The trees of parts, as numbers."""
    made = []
    for tree in TREES.values():
        names = [name for name, _ in tree]
        made.append(tuple(names.index(on) if on else slot for slot, (_, on) in enumerate(tree)))
    return Rigs(tuple(made), SLOTS)


def new_act() -> Act:
    return Act(len(ACTS), MARGIN, rigs())


def kept_motions(path: Path) -> NDArray[np.float32]:
    """`motions()`, from the file where they have been written before."""
    if not path.exists():
        np.save(path, motions())
    return np.load(path)


class Shard:
    """One file of `make_acts.py`, in memory."""

    def __init__(self, path: Path) -> None:
        stored = np.load(path)
        self.rest, self.seen = torch.from_numpy(stored["rest"]), torch.from_numpy(stored["seen"])
        self.whole = stored["whole"]
        self.joints, self.aspect = torch.from_numpy(stored["joints"]), torch.from_numpy(stored["aspect"])
        self.rig = torch.from_numpy(stored["rig"])
        if "acted" in stored:
            self.acted = torch.from_numpy(stored["acted"])
            self.of, self.act = torch.from_numpy(stored["of"]).long(), torch.from_numpy(stored["act"]).long()
            self.phase, self.view = torch.from_numpy(stored["phase"]), torch.from_numpy(stored["view"]).long()

    def pictures(self, rows: Tensor) -> Tensor:
        return self.rest[rows].permute(0, 3, 1, 2).float() / 255

    def truth(self, rows: Tensor) -> Found:
        """What was drawn: numbers where the network gives logits."""
        bits = np.unpackbits(self.whole[rows.numpy()], axis=-1, count=MAPS)
        aspect = (self.aspect[rows] / ASPECT).log()
        return Found(self.rig[rows], aspect, self.seen[rows].long(), torch.from_numpy(bits).float(), self.joints[rows])

    def led(self, rows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Act, phase and view of some of a test's pictures in acts."""
        turn = 2 * torch.pi * self.phase[rows]
        return (
            functional.one_hot(self.act[rows], len(ACTS)).float(),
            torch.stack([turn.cos(), turn.sin()], dim=1),
            functional.one_hot(self.view[rows], VIEWS).float(),
        )


def recoloured(rest: Tensor) -> Tensor:
    """Pictures in other colours: turned about grey, brighter or darker, more or less vivid."""
    count = len(rest)
    angle = torch.rand(count) * 2 * torch.pi * (torch.rand(count) < 0.6)
    cos, sin = angle.cos()[:, None, None], angle.sin()[:, None, None]
    axis = torch.full((3, 3), 1 / 3)
    cross = torch.tensor([[0.0, -1, 1], [1, 0, -1], [-1, 1, 0]]) / 3**0.5
    turn = cos * torch.eye(3) + (1 - cos) * axis + sin * cross
    vivid = (0.6 + 0.7 * torch.rand(count))[:, None, None]
    turn = vivid * turn + (1 - vivid) * axis
    turn = turn * (0.75 + 0.4 * torch.rand(count))[:, None, None]
    colours = torch.einsum("bij,bjhw->bihw", turn, rest[:, :3])
    colours = torch.minimum(colours.clamp(min=0), rest[:, 3:])
    return torch.cat([colours, rest[:, 3:]], dim=1)


class ActStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch
        self.network = new_act().to(device(), memory_format=torch.channels_last)
        table = kept_motions(RUNS / "acts/motions.npy")
        self.network.motions.copy_(torch.from_numpy(table).reshape(self.network.motions.shape))
        self.folder = RUNS / "acts"
        self.shards: dict[Path, Shard] = {}
        self.rng = random.Random()
        tests = [self.folder / f"{name}.npz" for name in ("held-out", "cast")]
        self.tests = {path.stem: Shard(path) for path in tests if path.exists()}

    def open_new(self) -> None:
        for path in self.folder.glob("parts-*.npz"):
            if path not in self.shards and not path.name.endswith(".part.npz"):
                self.shards[path] = Shard(path)

    def loss(self, step: int) -> Tensor:
        if step % OPENED == 0 or not self.shards:
            self.open_new()
        shard = self.rng.choice(list(self.shards.values()))
        rows = torch.randint(len(shard.rest), (self.batch,))
        truth = shard.truth(rows)
        rest = recoloured(shard.pictures(rows))
        rest = (rest + 0.02 * torch.randn_like(rest)).to(device())
        with mixed_precision():
            found = self.network.finder(rest)
        return found_loss(found, truth)

    @torch.no_grad()
    def sheet(self, path: Path) -> None:
        rows_of_pictures: list[Tensor] = []
        for name, test in self.tests.items():
            truth = test.truth(torch.arange(len(test.rest)))
            found = self.network.finder(test.pictures(torch.arange(len(test.rest))))
            rig = (found.rig.argmax(1) == truth.rig).float().mean()
            there = truth.seen > 0
            seen = (found.seen.argmax(1) == truth.seen)[there].float().mean()
            kept = truth.whole.flatten(2).any(2)
            off = (found.joints - truth.joints).norm(dim=2)[kept].mean() / 2
            made = torch.cat([self.acted(test, torch.tensor([row])) for row in range(0, len(test.of))])
            errors = own_error(made, test.acted.permute(0, 3, 1, 2).float() / 255)
            print(
                f"act: {name}: {-10 * torch.log10(errors.mean()).item():.2f} dB; rig {rig:.3f}, parts seen {seen:.3f}, "
                f"joints {off:.4f} off, aspect {(found.aspect - truth.aspect).abs().mean():.3f} off",
                flush=True,
            )
            some = torch.arange(0, len(test.of), max(1, len(test.of) // 14))[:14]
            true = test.acted[some].permute(0, 3, 1, 2).float() / 255
            rows_of_pictures += [on_grey(value) for value in (test.pictures(test.of[some]), made[some], true)]
        if rows_of_pictures:
            write_rows(path, rows_of_pictures)

    def acted(self, test: Shard, rows: Tensor) -> Tensor:
        return self.network(test.pictures(test.of[rows]), *test.led(rows))


def on_grey(picture: Tensor) -> Tensor:
    return (picture[:, :3] + NEUTRAL * (1 - picture[:, 3:])).clamp(0, 1)


def own_error(made: Tensor, real: Tensor) -> Tensor:
    """[B] mean squared error of colours and coverage over what either covers."""
    covered = torch.maximum((real[:, 3:] > 0.02).float(), (made[:, 3:] > 0.05).float())
    return ((made - real).square().mean(dim=1, keepdim=True) * covered).sum(dim=(1, 2, 3)) / covered.sum(dim=(1, 2, 3))


def found_loss(found: Found, truth: Found) -> Tensor:
    """Cross entropy of rig, parts seen and whole parts, and how far joints and aspect are off."""
    kept = truth.whole.flatten(2).any(2).to(found.joints.device)
    there = truth.seen.to(found.seen.device)
    seen = functional.cross_entropy(found.seen.float(), there)
    inside = functional.cross_entropy(found.seen.float(), there, reduction="none")[there > 0].mean()
    # Parts that are not there are told by the rig, and by nothing seen of them.
    whole = functional.binary_cross_entropy_with_logits(found.whole.float(), truth.whole.to(there.device))
    joints = ((found.joints.float() - truth.joints.to(there.device)).abs().sum(dim=2) * kept).sum() / kept.sum()
    aspect = (found.aspect.float() - truth.aspect.to(there.device)).abs().mean()
    rig = functional.cross_entropy(found.rig.float(), truth.rig.to(there.device))
    return seen + inside + 6 * whole + 2 * joints + aspect + 0.3 * rig


def make(settings: Settings) -> ActStage:
    return ActStage(settings)
