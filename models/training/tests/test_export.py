"""The exported graphs say what PyTorch says, for any weights; the shipped ones are compared again when made."""

from __future__ import annotations

from pathlib import Path

import onnx
import onnxruntime
import pytest
import torch
from test_grounding import waken

from export import SHARED_WEIGHTS, Trained, graphs, share_weights, write_graph
from make_latents import FRAMES
from networks.collage import PICTURE
from networks.denoiser import TemporalConvolution
from networks.towers import GRID, GRID_CHANNELS
from world.actors import ACTS, VIEWS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All graphs of random networks whose gates are open; fails where one differs from PyTorch by 1e-3."""
    torch.manual_seed(0)
    trained = Trained()
    for network in trained.networks():
        waken(network)
    # As in every pack that ships, what collages are made with is the pack's autoencoder.
    collage, own = trained.whole.grounding.collage, trained.autoencoder
    collage.encoder.load_state_dict(own.encoder.state_dict())
    collage.decoder.load_state_dict(own.decoder.state_dict())
    made = tmp_path_factory.mktemp("pack")
    for graph in graphs(trained):
        assert write_graph(graph, made) < 1e-3, graph.name
    return made


def test_graphs_keep_to_plain_onnx_with_static_shapes(folder: Path) -> None:
    for path in folder.glob("*.onnx"):
        model = onnx.load(str(path))
        assert [opset.domain for opset in model.opset_import] == [""]
        for value in [*model.graph.input, *model.graph.output]:
            assert all(side.dim_value > 0 for side in value.type.tensor_type.shape.dim), (path.name, value.name)


def test_the_act_graph_reads_acts_phases_views_and_who_looks_left(folder: Path) -> None:
    model = onnx.load(str(folder / "act.onnx"), load_external_data=False)
    shapes = {
        value.name: [side.dim_value for side in value.type.tensor_type.shape.dim]
        for value in [*model.graph.input, *model.graph.output]
    }
    grid = [GRID_CHANNELS, GRID, GRID]
    assert shapes == {
        "grid": [1, *grid],
        "act": [FRAMES, len(ACTS)],
        "phase": [FRAMES, 2],
        "view": [FRAMES, len(VIEWS)],
        "mirror": [FRAMES],
        "acted": [FRAMES, *grid],
        "pictures": [FRAMES, 4, PICTURE, PICTURE],
    }


def test_no_graph_has_what_webgpu_cannot_run(folder: Path) -> None:
    """ONNX Runtime's WebGPU has no grouped convolution in three dimensions (and nothing in more)."""
    for path in folder.glob("*.onnx"):
        for node in onnx.load(str(path)).graph.node:
            if node.op_type != "Conv":
                continue
            attributes = {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}
            assert len(attributes["kernel_shape"]) <= 2, (path.name, node.name)


def test_frames_are_convolved_as_in_three_dimensions() -> None:
    torch.manual_seed(0)
    layer = TemporalConvolution(16).requires_grad_(False)
    waken(layer)
    x = torch.randn(2 * 5, 16, 4, 6)
    hidden = layer.frames(layer.norm(x).unflatten(0, (-1, 5)).transpose(1, 2)).transpose(1, 2).flatten(0, 1)
    assert torch.allclose(layer(x, 5), x + layer.channels(torch.relu(hidden)), atol=1e-6)


def test_all_decoders_still_run_from_one_file_of_weights(folder: Path) -> None:
    before = decoded(folder)
    size = (folder / "decoder.onnx").stat().st_size
    share_weights(folder)
    assert (folder / "decoder.onnx").stat().st_size < size / 10
    assert (folder / SHARED_WEIGHTS).stat().st_size < 1.7 * size
    assert all(torch.equal(one, two) for one, two in zip(before, decoded(folder), strict=True))


def decoded(folder: Path) -> list[torch.Tensor]:
    made: list[torch.Tensor] = []
    for name in ("decoder", "entity-decoder", "fine-decoder"):
        session = onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), providers=["CPUExecutionProvider"])
        shape, inputs = session.get_inputs()[0].shape, session.get_inputs()[0].name
        value = torch.linspace(-1, 1, int(torch.tensor(shape).prod())).reshape(shape)
        made.append(torch.from_numpy(session.run(None, {inputs: value.numpy()})[0]))
    return made
