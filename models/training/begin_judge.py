"""Begins the judge's names anew from its features as they are, for a world that has grown.

    python begin_judge.py detector           changes runs/detector.pt, in minutes
    python begin_judge.py reader

The class layer alone is fitted to features of drawn pictures (a linear probe), and every look's proxy is the mean look
of its pictures: `train.py` then refines a judge that knows all names, instead of bending its features to learn them.
"""

from __future__ import annotations

import argparse
import importlib

import torch
from torch import Tensor, nn
from torch.nn import functional

from settings import RUNS, Settings
from stages.detector import NOTHING, DetectorStage
from take_pack import save
from world.entities import COLOURS, ENTITIES

CELLS_OF_EACH = 64
"""Cells of things taken from a picture, and a quarter as many of nothing: neighbours hardly differ."""


def rows(maps: Tensor) -> Tensor:
    """[B, C, H, W] → [B · H · W, C], [B, H, W] → [B · H · W]; what has no cells stays as it is."""
    if maps.dim() == 4:
        return maps.permute(0, 2, 3, 1).flatten(0, 2)
    return maps.flatten() if maps.dim() == 3 else maps


def some(classes: Tensor) -> Tensor:
    """Which rows to learn from: of crops [B] all, of cells [B, H, W] some."""
    if classes.dim() == 1:
        return torch.arange(len(classes))
    flat, count = classes.flatten(), CELLS_OF_EACH * len(classes)
    things = torch.nonzero((flat >= 0) & (flat != NOTHING)).flatten()
    nothing = torch.nonzero(flat == NOTHING).flatten()
    return torch.cat(
        [things[torch.randperm(len(things))[:count]], nothing[torch.randperm(len(nothing))[: count // 4]]]
    )


@torch.no_grad()
def collect(stage: DetectorStage, network: nn.Module, batches: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Of drawn batches: what goes into the class layer [N, C], classes [N], unit looks [N, 64], their numbers [N]."""
    seen: dict[str, Tensor] = {}
    hooks = [
        network.classes.register_forward_pre_hook(lambda _, inputs: seen.update(features=inputs[0])),
        network.look.register_forward_hook(lambda *passed: seen.update(looks=functional.normalize(passed[-1], dim=1))),
    ]
    network.eval()
    kept: list[list[Tensor]] = []
    for number in range(batches):
        pictures, classes, numbers, _ = stage.draw()
        network(pictures)
        taken = some(classes)
        kept.append([rows(each)[taken] for each in (seen["features"], classes, seen["looks"], numbers)])
        if number % 50 == 0:
            print(f"{number} of {batches} batches", flush=True)
    for hook in hooks:
        hook.remove()
    features, classes, looks, numbers = (torch.cat(parts) for parts in zip(*kept, strict=True))
    return features, classes, looks, numbers


def fitted(features: Tensor, classes: Tensor, names: int, steps: int = 3000) -> tuple[Tensor, Tensor]:
    """Weights [names, C] and biases [names] of a softmax regression, the last tenth of the examples held out."""
    spread = features.std(dim=0) + 1e-3
    learnt = len(features) * 9 // 10
    layer = nn.Linear(features.shape[1], names)
    nn.init.zeros_(layer.weight)
    optimiser = torch.optim.AdamW(layer.parameters(), lr=0.02, weight_decay=0.01)
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 0.02 * (1 - step / steps)
        chosen = torch.randint(learnt, (1024,))
        loss = functional.cross_entropy(layer(features[chosen] / spread), classes[chosen], label_smoothing=0.05)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    with torch.no_grad():
        right = (layer(features[learnt:] / spread).argmax(1) == classes[learnt:]).float().mean()
        print(f"{right:.3f} of held-out examples right", flush=True)
        return layer.weight / spread, layer.bias.clone()


def mean_looks(looks: Tensor, numbers: Tensor) -> Tensor:
    """Of every look [entities · (colours + 1), 64]; a colour that was not seen has the mean of its entity."""
    of_each = len(COLOURS) + 1
    there = numbers >= 0
    sums = torch.zeros(len(ENTITIES) * of_each, looks.shape[1]).index_add(0, numbers[there], looks[there])
    of_entities = sums.view(len(ENTITIES), of_each, -1).sum(dim=1).repeat_interleave(of_each, dim=0)
    unseen = sums.norm(dim=1) == 0
    return functional.normalize(torch.where(unseen[:, None], of_entities, sums), dim=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=["detector", "reader"])
    parser.add_argument("--batches", type=int, default=500)
    arguments = parser.parse_args()
    settings = Settings()
    torch.set_num_threads(settings.threads)
    stage: DetectorStage = importlib.import_module(f"stages.{arguments.stage}").make(settings)
    judge = stage.network
    judge.load_state_dict(torch.load(RUNS / f"{arguments.stage}.pt", map_location="cpu")["average"])
    network = getattr(judge, arguments.stage)
    features, classes, looks, numbers = collect(stage, network, arguments.batches)
    weight, bias = fitted(features, classes, NOTHING + 1)
    with torch.no_grad():
        network.classes.weight.copy_(weight.view_as(network.classes.weight))
        network.classes.bias.copy_(bias)
        judge.proxies.copy_(mean_looks(looks, numbers))
    save(judge, arguments.stage)


if __name__ == "__main__":
    main()
