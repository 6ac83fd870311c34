"""Writes the judge for `npm run eval`: `python export_detector.py ../evaluation`, or one of its graphs: `… reader`.

`detector.onnx` (see networks/detector.py; outputs `classes`, `boxes`, `embedding`), `reader.onnx` (networks/reader.py;
outputs `logits`, `look`, `edges`) and `detector.json`, the names of their classes in order. They are not part of the
pack: they measure renderers and render nothing.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch import nn

from export import Graph, write_graph
from networks.reader import CROP
from settings import RUNS
from stages.detector import Judge
from stages.reader import ReadingJudge
from world.entities import ENTITIES


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


GRAPHS = {"detector": detector, "reader": reader}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("graphs", nargs="*", help="detector, reader; both unless said")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name in arguments.graphs or GRAPHS:
        print(f"{name}: differs from PyTorch by at most {write_graph(GRAPHS[name](), folder):.1e}")
    (folder / "detector.json").write_text(json.dumps([entity.name for entity in ENTITIES], indent=1) + "\n")


if __name__ == "__main__":
    main()
