"""The one training loop. A stage says what its networks, batches and loss are; this file runs it.

python train.py STAGE --minutes 20        resumes from runs/STAGE.pt when it exists
"""

from __future__ import annotations

import argparse
import importlib
import time
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor, nn

from settings import RUNS, Settings


class Stage(Protocol):
    """What a file in `stages` offers as `make(settings)`."""

    network: nn.Module
    """Everything saved; parameters with requires_grad are trained."""
    rate: float

    def loss(self, step: int) -> Tensor:
        """Draws a batch and returns the scalar to lower."""
        ...

    def sheet(self, path: Path) -> None:
        """Writes a picture of what the network does now."""
        ...


class Average:
    """Exponential moving average of a network's weights: what is sampled from and exported."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.decay = decay
        self.weights = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        decay = min(self.decay, (1 + step) / (10 + step))
        for name, value in network.state_dict().items():
            if value.is_floating_point():
                self.weights[name].lerp_(value.detach(), 1 - decay)
            else:
                self.weights[name].copy_(value)


def save(path: Path, network: nn.Module, average: Average, optimiser: torch.optim.Optimizer, step: int) -> None:
    """Writes beside and renames, so that a killed run never leaves half a file."""
    state = {"network": network.state_dict(), "average": average.weights, "optimiser": optimiser.state_dict()}
    beside = path.with_suffix(".part")
    torch.save({**state, "step": step}, beside)
    beside.rename(path)


def make_optimiser(parameters: list[nn.Parameter], rate: float) -> torch.optim.Optimizer:
    """AdamW; scalars (the gates, which start at 0) move 25 times as fast, or they would take a run to open."""
    scalars = [parameter for parameter in parameters if parameter.dim() == 0]
    others = [parameter for parameter in parameters if parameter.dim() > 0]
    groups = [{"params": others, "scale": 1.0}, {"params": scalars, "scale": 25.0, "weight_decay": 0.0}]
    groups = [group for group in groups if group["params"]]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def rate_at(spent: float, step: int, peak: float) -> float:
    """Warm-up over 200 steps; constant; down to 5 % over the last 30 % of the time asked for."""
    down = 1.0 if spent < 0.7 else max(0.05, 1 - 0.95 * (spent - 0.7) / 0.3)
    return peak * min(1.0, (step + 1) / 200) * down


def train(name: str, settings: Settings, minutes: float, fresh: bool) -> None:
    stage: Stage = importlib.import_module(f"stages.{name}").make(settings)
    parameters = [parameter for parameter in stage.network.parameters() if parameter.requires_grad]
    share = sum(p.numel() for p in parameters) / sum(p.numel() for p in stage.network.parameters())
    print(f"{name}: {sum(p.numel() for p in parameters) / 1e6:.2f} M trained, {share:.1%} of the network", flush=True)
    optimiser = make_optimiser(parameters, stage.rate)
    average = Average(stage.network, settings.average)
    path, step = RUNS / f"{name}.pt", 0
    if path.exists() and not fresh:
        saved = torch.load(path, map_location="cpu")
        stage.network.load_state_dict(saved["network"])
        if saved["optimiser"] is not None:
            optimiser.load_state_dict(saved["optimiser"])
        average.weights, step = saved["average"], saved["step"]
    begun = written = time.monotonic()
    resumed_at, losses = step, list[float]()
    curve = (RUNS / f"{name}.csv").open("a")
    while (elapsed := time.monotonic() - begun) < minutes * 60:
        for group in optimiser.param_groups:
            group["lr"] = group["scale"] * rate_at(elapsed / (minutes * 60), step, stage.rate)
        stage.network.train()
        loss = stage.loss(step)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        average.update(stage.network, step)
        losses.append(float(loss.detach()))
        step += 1
        if step % 50 == 0:
            rate = (step - resumed_at) / (time.monotonic() - begun)
            line = f"{step},{elapsed:.0f},{sum(losses) / len(losses):.5f},{rate:.2f}"
            print(line, flush=True)
            curve.write(line + "\n")
            curve.flush()
            losses.clear()
        if time.monotonic() - written > settings.save_seconds:
            save(path, stage.network, average, optimiser, step)
            show(stage, average, RUNS / f"{name}.png")
            written = time.monotonic()
    save(path, stage.network, average, optimiser, step)
    show(stage, average, RUNS / f"{name}.png")


def show(stage: Stage, average: Average, path: Path) -> None:
    """The sample sheet, with averaged weights."""
    own = {name: value.clone() for name, value in stage.network.state_dict().items()}
    stage.network.load_state_dict(average.weights)
    stage.network.eval()
    with torch.no_grad():
        stage.sheet(path)
    stage.network.load_state_dict(own)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage")
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--fresh", action="store_true", help="ignore an earlier run")
    arguments = parser.parse_args()
    settings = Settings()
    torch.set_num_threads(settings.threads)
    RUNS.mkdir(parents=True, exist_ok=True)
    train(arguments.stage, settings, arguments.minutes, arguments.fresh)


if __name__ == "__main__":
    main()
