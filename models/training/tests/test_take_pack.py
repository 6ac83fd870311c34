"""Weights come back from the graphs they were written to."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from export import Trained, graphs, write_graph
from take_pack import scramble, take


def scrambled(seed: int) -> Trained:
    torch.manual_seed(seed)
    trained = Trained()
    for network in trained.networks():
        scramble(network)
    return trained


@pytest.mark.parametrize("name", ["entity-text", "entity-image", "prior", "pose", "grounding", "fine-decoder"])
def test_what_was_written_is_taken(name: str, tmp_path: Path) -> None:
    written, taken = (next(graph for graph in graphs(scrambled(seed)) if graph.name == name) for seed in (1, 2))
    write_graph(written, tmp_path)
    take(taken, tmp_path / f"{name}.onnx")
    for key, value in written.module.state_dict().items():
        assert torch.equal(taken.module.state_dict()[key], value), key


def test_another_architecture_is_refused(tmp_path: Path) -> None:
    made = {graph.name: graph for graph in graphs(scrambled(3))}
    write_graph(made["life"], tmp_path)
    with pytest.raises(ValueError, match="not the weights of this pose"):
        take(made["pose"], tmp_path / "life.onnx")
