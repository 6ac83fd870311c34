"""Reads a pack's weights back into check-points, so that training goes on from what ships.

    python take_pack.py ../starter       writes runs/*.pt, one for each stage whose weights ship

The graphs keep half-precision weights (some matrices: int8) under the tracer's names and in its order. Which
initializer is which parameter is found by tracing the same module with random weights and looking where each of those
numbers went.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from export import LEVELS, SCALES, Graph, Trained, graphs, trace
from networks.life import Watch
from settings import RUNS


class OtherArchitecture(ValueError):
    """The file holds weights of other shapes than the module has."""


def scramble(module: nn.Module) -> None:
    """Every weight another number, so that each can be recognised."""
    for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
        if tensor.is_floating_point():
            tensor.data = torch.randn_like(tensor).abs() + 0.1 if name.endswith("_var") else torch.randn_like(tensor)


def initializers(path: Path) -> list[NDArray[np.generic]]:
    """The graph's weights in its order; what is stored as int8 comes as the numbers it stands for."""
    graph = onnx.load(str(path)).graph
    stored = {tensor.name: numpy_helper.to_array(tensor, str(path.parent)) for tensor in graph.initializer}
    channels = {node.input[0]: node.attribute[0].i for node in graph.node if node.op_type == "DequantizeLinear"}
    made: list[NDArray[np.generic]] = []
    for name, values in stored.items():
        if name.endswith(LEVELS):
            scales = stored[name.removesuffix(LEVELS) + SCALES]
            shape = [-1 if axis == channels[name] else 1 for axis in range(values.ndim)]
            made.append(values.astype(np.float32) * scales.reshape(shape))
        elif not name.endswith(SCALES):
            made.append(values)
    return made


def same(a: NDArray[np.generic], b: NDArray[np.generic]) -> bool:
    return a.shape == b.shape and bool(np.array_equal(a, b))


def sides(weights: NDArray[np.generic]) -> tuple[int, ...]:
    """A shape without the ones at its end: packs of before had the convolution over frames in three dimensions.

    Its weights also lay elsewhere among the others; those of one shape have kept their order.
    """
    shape = list(weights.shape)
    while shape and shape[-1] == 1:
        shape.pop()
    return tuple(shape)


def placed(own: Tensor, traced: NDArray[np.generic], shipped: NDArray[np.generic]) -> Tensor | None:
    """The shipped numbers in the parameter's shape, when the traced ones are this parameter's; None otherwise."""
    values, found = own.numpy(), torch.from_numpy(shipped.astype(np.float32))
    rows = traced.shape[0] if traced.ndim == 2 else 0
    if own.dim() == 2 and traced.shape == (rows, own.shape[1]) and same(values[:rows], traced):
        # The tracer keeps only the positions of the frames there are; the others begin anew.
        return torch.cat([found, torch.zeros_like(own[rows:])])
    if own.numel() != traced.size or traced.size == 1:
        return None
    if same(values.reshape(-1), traced.reshape(-1)):
        return found.reshape(own.shape)
    if own.dim() == 2 and same(values.T.reshape(-1), traced.reshape(-1)):
        return found.reshape(own.shape[1], own.shape[0]).T.contiguous()
    return None


def take(graph: Graph, path: Path) -> None:
    """Fills the graph's module with the weights in `path`.

    Raises OtherArchitecture when the file is of one, and ValueError when a parameter is not found in it.
    """
    state = {name: value for name, value in graph.module.state_dict().items() if value.is_floating_point()}
    with tempfile.TemporaryDirectory() as folder:
        trace(graph, Path(folder) / "traced.onnx")
        traced = sorted(initializers(Path(folder) / "traced.onnx"), key=sides)
    shipped = sorted(initializers(path), key=sides)
    if [sides(t) for t in traced] != [sides(s) for s in shipped]:
        raise OtherArchitecture(f"{path}: these are not the weights of this {graph.name}")
    missing = set(state)
    singles = [name for name in state if state[name].numel() == 1]
    for old, new in zip(traced, shipped, strict=True):
        if old.size == 1 and old.dtype == np.float32:
            names = [name for name in singles if abs(float(state[name]) - float(old.reshape(-1)[0])) < 1e-6]
            for name in names:
                state[name].fill_(float(new.reshape(-1)[0]))
            missing -= set(names)
            continue
        for name in list(missing):
            value = placed(state[name], old, new)
            if value is not None:
                state[name].copy_(value)
                missing.discard(name)
    if missing:
        raise ValueError(f"{path}: not found: {', '.join(sorted(missing))}")


def save(network: nn.Module, name: str) -> None:
    """As a stage's end: weights and averaged weights, no optimiser."""
    weights = network.state_dict()
    torch.save({"network": weights, "average": weights, "optimiser": None, "step": 0}, RUNS / f"{name}.pt")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pack", type=Path)
    arguments = parser.parse_args()
    pack: Path = arguments.pack
    RUNS.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(1)
    trained = Trained()
    for network in trained.networks():
        scramble(network)
    refused = set[str]()
    for graph in graphs(trained):
        # The entity decoder is the decoder again, over grids; details have no weights; the prior is written by
        # `make_prior.py`, from the world.
        not_read = ("entity-decoder", "detail", "fine-detail", "prior")
        if graph.name not in not_read and (graph.name != "act" or (pack / "act.onnx").exists()):
            try:
                take(graph, pack / f"{graph.name}.onnx")
            except OtherArchitecture as error:
                # What has a run of its own can begin anew; anything else would leave half a network.
                if graph.name not in ("pose", "life"):
                    raise
                refused.add(graph.name)
                print(f"{error}: it begins anew", flush=True)
                continue
            print(f"{graph.name}: taken", flush=True)
    if trained.act is not None and (pack / "act.onnx").exists():
        save(trained.act, "act")
    # What reads codes from pictures of places does not ship; it begins anew.
    trained.living.watch = Watch()
    for network, names in (
        (trained.autoencoder, ["autoencoder", "decoder"]),
        (trained.towers, ["embeddings", "pictures"]),
        (trained.pose, ["pose"]),
        (trained.living, ["life"]),
        (trained.fine, ["fine"]),
        (trained.whole.grounding.collage.cutter, ["cutter"]),
        (trained.whole.grounding.scenery, ["scenery"]),
        (trained.whole, ["gated", "sketch", "backbone"]),
    ):
        for name in names:
            if name not in refused:
                save(network, name)
    shutil.copy(pack / "tokenizer.json", RUNS / "tokenizer.json")


if __name__ == "__main__":
    main()
