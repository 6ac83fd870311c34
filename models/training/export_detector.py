"""Writes the judge for `npm run eval`: `python export_detector.py ../evaluation`.

`detector.onnx` (see networks/detector.py; outputs `classes`, `boxes`, `embedding`), `reader.onnx` (networks/reader.py;
outputs `logits`, `look`, `edges`) and `detector.json`, the names of their classes in order. They are not part of the
pack: they measure renderers and render nothing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from export import Graph, write_graph
from networks.reader import CROP
from settings import RUNS
from stages.detector import Judge
from stages.reader import ReadingJudge
from world.entities import ENTITIES


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    judge = Judge()
    judge.load_state_dict(torch.load(RUNS / "detector.pt", map_location="cpu")["average"])
    judge.requires_grad_(False)
    inputs = {"image": torch.rand(1, 3, 256, 256)}
    graph = Graph("detector", judge.detector, inputs, ["classes", "boxes", "embedding"])
    print(f"detector: differs from PyTorch by at most {write_graph(graph, folder):.1e}")
    reading = ReadingJudge()
    reading.load_state_dict(torch.load(RUNS / "reader.pt", map_location="cpu")["average"])
    reading.requires_grad_(False)
    crop = {"crop": torch.rand(1, 3, CROP, CROP)}
    graph = Graph("reader", reading.reader, crop, ["logits", "look", "edges"])
    print(f"reader: differs from PyTorch by at most {write_graph(graph, folder):.1e}")
    (folder / "detector.json").write_text(json.dumps([entity.name for entity in ENTITIES], indent=1) + "\n")


if __name__ == "__main__":
    main()
