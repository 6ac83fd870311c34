"""Writes the pack: graphs with half-precision weights, tokenizer, vocabulary, manifest.

python export.py ../starter --version 0.2.0      prints every graph's largest difference to PyTorch
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import warnings
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.nn import functional

from make_anchors import mean_strides, write_anchors
from make_latents import FRAMES
from networks.act import VIEWS, Act
from networks.autoencoder import CELL, CHANNELS, Autoencoder, Decoder
from networks.collage import PICTURE
from networks.detail import Detail
from networks.fine import LARGER, Fine, FineDecoder
from networks.frame import SQUARE, Frame
from networks.graphs import (
    ActGraph,
    DecoderGraph,
    DenoiserGraph,
    EntityImageGraph,
    GroundingGraph,
    LifeGraph,
    PoseGraph,
)
from networks.layout2vid import SHARED_NOISE, Layout2Vid
from networks.pose import Pose
from networks.prior import Prior, Sizes
from networks.text import ENTITY_TOKENS, SCENE_TOKENS, TextEncoder
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS
from settings import PICTURES, RUNS
from stages.act import new_act
from stages.denoising import take_sketch
from stages.embeddings import Towers
from stages.life import LivingPlaces
from stages.trained import averaged, trained_autoencoder, trained_towers
from vocabulary import vocabulary
from world.actors import ACTS, MARGIN
from world.bank import MAIN_STYLE, load_main_style

SLOTS = 9
OPSET = 17
LEVELS, SCALES = ".int8", ".scale"
"""Names of what a matrix in int8 is stored as: its numbers, and what one step of each output channel is worth."""
SHARED_WEIGHTS = "autoencoder.weights"
WITH_AUTOENCODER = ("act", "decoder", "entity-decoder", "entity-image", "fine-decoder", "grounding")
CREDITS = [
    "Fluent Emoji by Microsoft (MIT), from the packages @lobehub/fluent-emoji-3d and @iconify-json/fluent-emoji-flat",
    "Noto Emoji by Google (Apache-2.0), from the package @iconify-json/noto",
]


class Trained:
    """Everything that ships, in evaluation mode."""

    def __init__(self) -> None:
        self.autoencoder, self.towers, self.whole = Autoencoder(), Towers(), Layout2Vid()
        self.prior = Prior(Sizes(words=64, subjects=8, pictures=64, directions=64))
        self.pose, self.living, self.fine = Pose(), LivingPlaces(), Fine()
        self.act: Act | None = new_act()
        for network in self.networks():
            network.eval().requires_grad_(False)

    def networks(self) -> list[nn.Module]:
        made = [self.autoencoder, self.towers, self.prior, self.pose, self.living, self.fine, self.whole]
        return made if self.act is None else [*made, self.act]

    def load(self, stage: str, own_sketch: bool) -> None:
        """Takes the averaged weights of the runs; `stage` says whose denoiser."""
        self.autoencoder.load_state_dict(trained_autoencoder())
        self.towers.load_state_dict(trained_towers(pictures=True))
        self.prior = Prior.of(averaged("prior")).eval()
        for network, run in zip(self.networks()[3:7], ("pose", "life", "fine", stage), strict=True):
            network.load_state_dict(averaged(run))
        if (RUNS / "act.pt").exists() and self.act is not None:
            self.act.load_state_dict(averaged("act"))
        else:
            self.act = None
        if own_sketch:
            take_sketch(self.whole)


class Graph:
    """One ONNX file to write: the module, named inputs with examples, and names of outputs."""

    def __init__(
        self, name: str, module: nn.Module, inputs: dict[str, Tensor], outputs: Sequence[str], bytes_a_weight: int = 2
    ) -> None:
        self.name, self.module, self.inputs, self.outputs = name, module.eval(), inputs, list(outputs)
        self.bytes_a_weight = bytes_a_weight
        """2, or 1 to store matrices and convolutions as int8 with a scale a channel: for what need not be exact."""


def graphs(trained: Trained, frame: Frame = SQUARE) -> list[Graph]:
    """All of them, as ARCHITECTURE.md lists them; of a frame only `grounding`, `denoiser` and the decoders know."""
    torch.manual_seed(0)
    whole = trained.whole
    whole.grounding.frame = frame
    ids = torch.tensor([[2, 9, 30, 41, 3] + [0] * (SCENE_TOKENS - 5)])
    hidden, mask = whole.text(ids)
    low = torch.rand(FRAMES, SLOTS, 2) * 0.6
    ground = {
        "text": torch.randn(SLOTS, EMBEDDING),
        "image": torch.randn(SLOTS, EMBEDDING),
        "grid": torch.randn(FRAMES, SLOTS, GRID_CHANNELS, GRID, GRID),
        "boxes": torch.cat([low, low + 0.3], dim=-1),
        "has_text": torch.ones(SLOTS),
        "has_image": torch.ones(SLOTS),
        "has_box": torch.ones(FRAMES, SLOTS),
    }
    ground["has_box"][:, 5:] = 0
    if trained.act is not None:
        ground["pictures"] = torch.rand(FRAMES, SLOTS, 4, PICTURE, PICTURE)
        ground["pictured"] = (torch.arange(FRAMES * SLOTS) % 3 == 1).float().reshape(FRAMES, SLOTS)
    tokens, token_mask, field, things = GroundingGraph(whole)(*ground.values())
    denoise = {
        "x": torch.randn(FRAMES, CHANNELS, frame.rows, frame.columns),
        "t": torch.tensor([0.6]),
        "text": hidden,
        "text_mask": mask,
        "tokens": tokens,
        "token_mask": token_mask,
        "field": field,
        "gate": torch.ones(1),
    }
    grid = torch.randn(1, GRID_CHANNELS, GRID, GRID)
    led = {"embedding": torch.randn(1, EMBEDDING), "grid": grid, "t": torch.tensor([0.5])}
    times = torch.arange(FRAMES) / FRAMES
    decoder = DecoderGraph(trained.autoencoder.decoder)
    fine = DecoderGraph(FineDecoder(trained.autoencoder.decoder, trained.fine))
    latent = torch.randn(1, CHANNELS, frame.rows, frame.columns)
    reader = EntityImageGraph(trained.towers.image, trained.autoencoder.encoder)
    entity_ids = ids[:, :ENTITY_TOKENS].clone()
    text_encoder: TextEncoder = whole.text
    acts: list[Graph] = []
    if trained.act is not None:
        turn = times * 2 * torch.pi
        led_by = {
            "act": torch.eye(len(ACTS))[torch.arange(FRAMES) % len(ACTS)],
            "phase": torch.stack([turn.cos(), turn.sin()], dim=1),
            "view": torch.eye(VIEWS)[torch.arange(FRAMES) % VIEWS],
            "mirror": (torch.arange(FRAMES) % 3 == 0).float(),
        }
        acting = ActGraph(whole.grounding.collage, trained.act)
        acts.append(Graph("act", acting, {"grid": grid, **led_by}, ["acted", "pictures"]))
    return [
        Graph("text-encoder", text_encoder, {"ids": ids}, ["hidden", "mask"]),
        Graph("entity-text", trained.towers.text, {"ids": entity_ids}, ["embedding"]),
        Graph("entity-image", reader, {"image": torch.rand(1, 3, 128, 128)}, ["embedding", "grid"]),
        Graph("prior", trained.prior, {**led, "text": torch.randn(1, EMBEDDING)}, ["embedding_v", "grid_v"], 1),
        Graph("pose", PoseGraph(trained.pose), {"grid": grid, "pose": torch.randn(FRAMES, 4)}, ["posed"]),
        Graph("life", LifeGraph(trained.living.life), {"grid": grid, "time": times}, ["living"]),
        *acts,
        Graph("entity-decoder", decoder, {"grid": grid}, ["image"]),
        Graph("grounding", GroundingGraph(whole), ground, ["tokens", "token_mask", "field", "collage"]),
        Graph("denoiser", DenoiserGraph(whole), denoise, ["prediction"], 1),
        Graph("decoder", decoder, {"latent": latent}, ["image"]),
        detail_graph("detail", CELL, frame, things),
        Graph("fine-decoder", fine, {"latent": latent}, ["image"]),
        detail_graph("fine-detail", LARGER * CELL, frame, things),
    ]


def detail_graph(name: str, cell: int, frame: Frame, things: Tensor) -> Graph:
    """Of pictures whose latent cells are so many pixels wide."""
    picture = torch.rand(1, 3, frame.rows * cell, frame.columns * cell)
    return Graph(name, Detail(cell), {"picture": picture, "collage": things[:1]}, ["image"])


def trace(graph: Graph, path: Path) -> None:
    """Writes the graph as it is, weights in full precision."""
    # Shapes are meant to be constants: the graphs are static.
    warnings.filterwarnings("ignore", category=torch.jit.TracerWarning)
    torch.onnx.export(
        graph.module,
        tuple(graph.inputs.values()),
        str(path),
        input_names=list(graph.inputs),
        output_names=graph.outputs,
        opset_version=OPSET,
        dynamo=False,
        do_constant_folding=True,
    )


def write_graph(graph: Graph, folder: Path) -> float:
    """Exports with half-precision weights; returns the largest difference between onnxruntime and PyTorch."""
    path = folder / f"{graph.name}.onnx"
    if graph.bytes_a_weight == 1:
        round_matrices(graph.module)
    halve_parameters(graph.module, but_matrices=graph.bytes_a_weight == 1)
    trace(graph, path)
    model = onnx.load(str(path))
    if graph.bytes_a_weight == 1:
        store_matrices_as_int8(model)
    halve_weights(model)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    with torch.no_grad():
        true = graph.module(*graph.inputs.values())
    true = (true,) if isinstance(true, Tensor) else true
    # As the studio does: or matrices in int8 would be multiplied as such, and what they multiply rounded with them.
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    made = session.run(None, {name: value.numpy() for name, value in graph.inputs.items()})
    return max(float(np.abs(m - t.numpy()).max()) for m, t in zip(made, true, strict=True))


def halve_parameters(module: nn.Module, but_matrices: bool = False) -> None:
    """Rounds weights to half precision, so that graph and module hold the same numbers."""
    for tensor in [*module.parameters(), *module.buffers()]:
        if tensor.is_floating_point() and tensor.numel() >= 64 and not (but_matrices and is_matrix(tensor.shape)):
            tensor.data = tensor.data.half().float()


def is_matrix(shape: Sequence[int]) -> bool:
    """Whether weights of this shape [out, in, …] are stored as int8 where a graph asks for one byte a weight."""
    return len(shape) >= 2 and int(np.prod(shape)) >= 4096


def channel_scales(weights: NDArray[np.float32], channels: int = 0) -> NDArray[np.float32]:
    """What one step of int8 is worth in each output channel, which axis `channels` counts: [out, 1, …] or [1, out]."""
    others = tuple(axis for axis in range(weights.ndim) if axis != channels)
    largest = np.abs(weights).max(axis=others, keepdims=True)
    return np.maximum(largest, 1e-8).astype(np.float32) / np.float32(127)


def round_matrices(module: nn.Module) -> None:
    """Rounds matrices and convolutions to 255 levels a channel, so that graph and module hold the same numbers."""
    for tensor in module.parameters():
        if is_matrix(tensor.shape):
            scales = torch.from_numpy(channel_scales(tensor.numpy()))
            tensor.data = (tensor.data / scales).round() * scales


def store_matrices_as_int8(model: onnx.ModelProto) -> None:
    """Replaces matrices and convolutions by int8 and a DequantizeLinear along their output channels."""
    kept: list[TensorProto] = []
    restored: list[onnx.NodeProto] = []
    # The tracer keeps some matrices the other way round, [in, out], to multiply by them from the right.
    turned = {node.input[1] for node in model.graph.node if node.op_type == "MatMul"}
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or not is_matrix(values.shape):
            kept.append(tensor)
            continue
        name, axis = tensor.name, int(tensor.name in turned)
        scales = channel_scales(values, axis)
        kept.append(numpy_helper.from_array(np.round(values / scales).astype(np.int8), f"{name}{LEVELS}"))
        kept.append(numpy_helper.from_array(scales.reshape(-1), f"{name}{SCALES}"))
        restored.append(helper.make_node("DequantizeLinear", [f"{name}{LEVELS}", f"{name}{SCALES}"], [name], axis=axis))
    replace_contents(model, kept, restored)


def halve_weights(model: onnx.ModelProto) -> None:
    """Stores float initializers of 64 numbers or more in half precision, with a Cast behind each: half the file."""
    kept: list[TensorProto] = []
    casts: list[onnx.NodeProto] = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < 64 or tensor.name.endswith(SCALES):
            kept.append(tensor)
            continue
        # Plus zero: what is negative and too small becomes 0, not −0, or equal weights would differ in their bytes.
        kept.append(numpy_helper.from_array(values.astype(np.float16) + np.float16(0), f"{tensor.name}.half"))
        casts.append(helper.make_node("Cast", [f"{tensor.name}.half"], [tensor.name], to=TensorProto.FLOAT))
    replace_contents(model, kept, casts)


def replace_contents(model: onnx.ModelProto, initializers: list[TensorProto], first: list[onnx.NodeProto]) -> None:
    """Other weights, and nodes that run before all others."""
    nodes = first + list(model.graph.node)
    del model.graph.initializer[:]
    model.graph.initializer.extend(initializers)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def share_weights(folder: Path) -> None:
    """The graphs that hold the autoencoder name one file of weights, since it is the same in all of them."""
    models = {path: onnx.load(str(path)) for path in sorted(folder.glob("*.onnx")) if path.stem in WITH_AUTOENCODER}
    counts = Counter(
        raw for model in models.values() for raw in {tensor.raw_data for tensor in model.graph.initializer}
    )
    written: dict[bytes, tuple[int, int]] = {}
    data = bytearray()
    for path, model in models.items():
        for tensor in model.graph.initializer:
            raw = tensor.raw_data
            if len(raw) < 1024 or counts[raw] < 2:
                continue
            if raw not in written:
                data.extend(b"\0" * (-len(data) % 64))
                written[raw] = (len(data), len(raw))
                data.extend(raw)
            offset, length = written[raw]
            tensor.ClearField("raw_data")
            tensor.data_location = TensorProto.EXTERNAL
            for key, value in (("location", SHARED_WEIGHTS), ("offset", str(offset)), ("length", str(length))):
                entry = tensor.external_data.add()
                entry.key, entry.value = key, value
        onnx.save(model, str(path))
    (folder / SHARED_WEIGHTS).write_bytes(bytes(data))


def stills() -> list[Path]:
    """Composed pictures, encoded; the map for previews is fitted to some."""
    return sorted((RUNS / "latents").glob("stills-*.npz"))


def preview_map(decoder: Decoder) -> list[list[float]]:
    """Least squares from a latent cell to the mean colour of its pixels: 3 rows of 8 weights and a bias."""
    shard = np.load(stills()[0])
    latents = torch.from_numpy(shard["latents"][:200]).float()
    with torch.no_grad():
        colours = torch.cat([functional.avg_pool2d(decoder(part), CELL) for part in latents.split(20)])
    rows = latents.permute(0, 2, 3, 1).reshape(-1, CHANNELS)
    rows = torch.cat([rows, torch.ones(len(rows), 1)], dim=1)
    solved = torch.linalg.lstsq(rows, colours.permute(0, 2, 3, 1).reshape(-1, 3)).solution
    return [[round(float(value), 5) for value in solved[:, colour]] for colour in range(3)]


def manifest(folder: Path, version: str, preview: list[list[float]], names: list[str]) -> dict[str, object]:
    files = [
        {"path": path.name, "bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in sorted(folder.iterdir())
        if path.suffix in {".onnx", ".json", ".weights"} and path.name != "pack.json"
    ]
    return {
        "schemaVersion": 2,
        "name": "starter",
        "version": version,
        "licence": "MIT",
        "credits": CREDITS,
        "capabilities": {
            "frames": FRAMES,
            "size": SQUARE.rows * CELL,
            "fps": 8,
            "latent": {"channels": CHANNELS, "height": SQUARE.rows, "width": SQUARE.columns},
            "maxEntities": SLOTS - 1,
            "embedding": EMBEDDING,
            "grid": {"channels": GRID_CHANNELS, "side": GRID},
            "entityImage": 128,
            "tokens": {"scene": SCENE_TOKENS, "entity": ENTITY_TOKENS},
            "prediction": "flow",
            "sharedNoise": SHARED_NOISE,
        },
        "recommended": {
            "steps": 4,
            "draftSteps": 2,
            "priorSteps": 10,
            "guidance": 1,
            "guidanceInterval": {"from": 0.2, "to": 0.9},
            "strength": 1,
            "alpha": 1,
            "sampler": "dpm-solver++",
        },
        "graphs": {name: f"{name}.onnx" for name in names},
        **({"acts": {"names": list(ACTS), "margin": list(MARGIN), "stride": mean_strides()}} if "act" in names else {}),
        "tokenizer": "tokenizer.json",
        "vocabulary": "vocabulary.json",
        "preview": preview,
        "files": files,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stage", default="temporal", help="whose denoiser to ship")
    parser.add_argument("--sketch", action="store_true", help="with what the sketch's own stage has learnt since")
    parser.add_argument("--version", default="0.1.0")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    if not stills():
        parser.error(f"no stills in {RUNS / 'latents'}: python make_latents.py stills --count 200")
    folder.mkdir(parents=True, exist_ok=True)
    trained = Trained()
    trained.load(arguments.stage, arguments.sketch)
    made = graphs(trained)
    for graph in made:
        print(f"{graph.name}: differs from PyTorch by at most {write_graph(graph, folder):.1e}")
    share_weights(folder)
    shutil.copy(RUNS / "tokenizer.json", folder / "tokenizer.json")
    words = vocabulary(load_main_style(PICTURES).sprites[MAIN_STYLE])
    (folder / "vocabulary.json").write_text(json.dumps(words, indent=1, ensure_ascii=False) + "\n")
    names = [graph.name for graph in made]
    if "act" in names:
        write_anchors(folder / "anchors.json")
    page = manifest(folder, arguments.version, preview_map(trained.autoencoder.decoder), names)
    (folder / "pack.json").write_text(json.dumps(page, indent=1) + "\n")
    total = sum(path.stat().st_size for path in folder.iterdir())
    print(f"{folder}: {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
