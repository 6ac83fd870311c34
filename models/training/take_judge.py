"""Reads the shipped judge back into check-points, for a world that has grown.

    python take_judge.py ../evaluation       writes runs/detector.pt and runs/reader.pt

What it knows of names goes to where those names now are; new names begin as the mean of the known ones.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch import Tensor, nn

from export import Graph
from networks.detector import Detector
from networks.reader import CROP, Reader
from settings import RUNS
from stages.detector import Judge
from stages.reader import ReadingJudge
from take_pack import save, scramble, take
from world.entities import ENTITIES

GRAPHS = {
    "detector": ({"image": torch.rand(1, 3, 256, 256)}, ["classes", "boxes", "embedding"]),
    "reader": ({"crop": torch.rand(1, 3, CROP, CROP)}, ["logits", "look", "edges"]),
}


def grown(own: Tensor, known: Tensor, names: list[str]) -> Tensor:
    """Rows of names and one of nothing [n + 1, ...], for all entities [ENTITIES + 1, ...]."""
    rows = {name: row for row, name in enumerate(names)}
    made = known[: len(names)].mean(0, keepdim=True).repeat(len(own), *[1] * (own.dim() - 1))
    for number, entity in enumerate(ENTITIES):
        if entity.name in rows:
            made[number] = known[rows[entity.name]]
    made[-1] = known[-1]
    return made


def take_network(name: str, known: nn.Module, judge: nn.Module, folder: Path, names: list[str]) -> None:
    scramble(known)
    inputs, outputs = GRAPHS[name]
    take(Graph(name, known, inputs, outputs), folder / f"{name}.onnx")
    own = getattr(judge, name).state_dict()
    for key, value in known.state_dict().items():
        own[key] = grown(own[key], value, names) if key.startswith("classes.") else value
    getattr(judge, name).load_state_dict(own)
    save(judge, name)
    print(f"{name}: taken", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    listed = json.loads((arguments.folder / "detector.json").read_text())
    names: list[str] = listed if isinstance(listed, list) else listed["labels"]
    torch.manual_seed(1)
    RUNS.mkdir(parents=True, exist_ok=True)
    take_network("detector", Detector(len(names)), Judge(), arguments.folder, names)
    take_network("reader", Reader(len(names)), ReadingJudge(), arguments.folder, names)


if __name__ == "__main__":
    main()
