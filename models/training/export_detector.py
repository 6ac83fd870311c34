"""Writes the judge for `npm run eval`: `python export_detector.py ../evaluation`, or one of its graphs: `… reader`.

`detector.onnx` (see networks/detector.py; outputs `classes`, `boxes`, `embedding`), `reader.onnx` (networks/reader.py;
outputs `logits`, `look`, `edges`) and `detector.json`: the names of their classes in order, and those of them that the
reader is not sure of, which nobody is to ask for. They are not part of the pack: they measure renderers and render
nothing.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch import nn

from export import Graph, write_graph
from networks.reader import CROP
from settings import RUNS, Settings
from stages.detector import NOTHING, Judge
from stages.reader import ReaderStage, ReadingJudge
from world.entities import ENTITIES

SURE = 0.6
"""A name is asked for when the reader calls this share of its crops by it, of all names there are."""


def trained(network: nn.Module, stage: str) -> None:
    network.load_state_dict(torch.load(RUNS / f"{stage}.pt", map_location="cpu")["average"])
    network.requires_grad_(False)


def detector() -> Graph:
    judge = Judge()
    trained(judge, "detector")
    return Graph("detector", judge.detector, {"image": torch.rand(1, 3, 256, 256)}, ["classes", "boxes", "embedding"])


def reader() -> Graph:
    judge = ReadingJudge()
    trained(judge, "reader")
    return Graph("reader", judge.reader, {"crop": torch.rand(1, 3, CROP, CROP)}, ["logits", "look", "edges"])


@torch.no_grad()
def unsure_names(stage: ReaderStage, network: nn.Module, batches: int) -> list[str]:
    """Names of which fewer than SURE crops are read rightly, as drawn for training; prints the share of all."""
    right, all_of = torch.zeros(NOTHING + 1), torch.zeros(NOTHING + 1)
    for _ in range(batches):
        crops, classes, _, _ = stage.draw()
        read = network(crops)[0].argmax(dim=1)
        all_of += classes.bincount(minlength=NOTHING + 1)
        right += classes[read == classes].bincount(minlength=NOTHING + 1)
    shares = right / all_of
    print(f"{right.sum() / all_of.sum():.3f} of {int(all_of.sum())} crops read rightly", flush=True)
    return [entity.name for entity, share in zip(ENTITIES, shares.tolist(), strict=False) if not share >= SURE]


GRAPHS = {"detector": detector, "reader": reader}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("graphs", nargs="*", help="detector, reader; both unless said")
    parser.add_argument("--batches", type=int, default=300, help="what names are measured on")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments.graphs or GRAPHS:
        print(f"{name}: differs from PyTorch by at most {write_graph(GRAPHS[name](), folder):.1e}")
    judge = ReadingJudge()
    trained(judge, "reader")
    unsure = unsure_names(ReaderStage(Settings()), judge.reader, arguments.batches)
    listed = {"labels": [entity.name for entity in ENTITIES], "unsure": unsure}
    (folder / "detector.json").write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
