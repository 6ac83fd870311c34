"""Weights come back from the graphs they were written to."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
import torch
from torch import Tensor, nn

from export import Graph, Trained, graphs, write_graph
from take_pack import scramble, take


def scrambled(seed: int) -> Trained:
    torch.manual_seed(seed)
    trained = Trained()
    for network in trained.networks():
        scramble(network)
    return trained


def same_weights(one: Graph, other: Graph) -> bool:
    return all(torch.equal(value, other.module.state_dict()[key]) for key, value in one.module.state_dict().items())


@pytest.fixture(scope="module")
def made() -> list[dict[str, Graph]]:
    """All graphs by name, twice, with other weights; made once, since that takes seconds and each test has its own."""
    return [{graph.name: graph for graph in graphs(scrambled(seed))} for seed in (1, 2)]


@pytest.mark.parametrize("name", ["entity-text", "entity-image", "pose", "grounding", "fine-decoder"])
def test_what_was_written_is_taken(name: str, made: list[dict[str, Graph]], tmp_path: Path) -> None:
    written, taken = (half[name] for half in made)
    assert not same_weights(written, taken)
    write_graph(written, tmp_path)
    take(taken, tmp_path / f"{name}.onnx")
    for key, value in written.module.state_dict().items():
        assert torch.equal(taken.module.state_dict()[key], value), key


class BothWays(nn.Module):
    """A matrix that the tracer turns around, a square one, and a convolution."""

    def __init__(self) -> None:
        super().__init__()
        self.wide, self.square, self.convolution = nn.Linear(64, 128), nn.Linear(128, 128), nn.Conv1d(5, 32, 40)

    def forward(self, x: Tensor) -> Tensor:
        return self.convolution(torch.tanh(self.square(torch.relu(self.wide(x)))))


def test_matrices_in_int8_come_back_whichever_way_round_they_are_kept(tmp_path: Path) -> None:
    torch.manual_seed(0)
    written, taken = (
        Graph("both", BothWays().requires_grad_(False), {"x": torch.randn(1, 5, 64)}, ["y"], 1) for _ in range(2)
    )
    assert write_graph(written, tmp_path) < 1e-4
    take(taken, tmp_path / "both.onnx")
    for key, value in written.module.state_dict().items():
        assert torch.allclose(taken.module.state_dict()[key], value, atol=1e-7), key
    stored = {tensor.data_type for tensor in onnx.load(str(tmp_path / "both.onnx")).graph.initializer}
    assert onnx.TensorProto.INT8 in stored


def test_another_architecture_is_refused(made: list[dict[str, Graph]], tmp_path: Path) -> None:
    write_graph(made[0]["life"], tmp_path)
    with pytest.raises(ValueError, match="not the weights of this pose"):
        take(made[1]["pose"], tmp_path / "life.onnx")
