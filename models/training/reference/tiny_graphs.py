"""The twelve graphs of the tiny test pack as ONNX models, with the names, inputs and outputs of ARCHITECTURE.md."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from reference.tiny_networks import (
    COVERAGE,
    GRID,
    IMAGE,
    L_ENTITY,
    L_SCENE,
    SIZE,
    UP,
    VIEWS,
    WEIGHTS,
    A,
    Array,
    C,
    D,
    E,
    F,
    G,
    H,
    N,
    T,
    Values,
    W,
    act,
    centres,
    decoder,
    denoiser,
    detail,
    entity_decoder,
    entity_image,
    entity_text,
    fine_decoder,
    grounding,
    life,
    nothing,
    pose,
    prior,
    text_encoder,
)


@dataclass(frozen=True)
class Graph:
    """`nodes` lists (operator, inputs, output or outputs[, attributes]); names not computed are inputs or weights."""

    inputs: dict[str, tuple[int, ...]]
    outputs: dict[str, tuple[int, ...]]
    nodes: tuple[tuple[Any, ...], ...]
    constants: dict[str, Array]
    run: Callable[[Values], Values]


def shape(*sizes: int) -> Array:
    """A constant shape or list of axes."""
    return np.array(sizes, np.int64)


def picture_nodes(source: str) -> tuple[tuple[Any, ...], ...]:
    """[1, c, 4, 4] to sigmoid RGB [1, 3, side, side] by a matrix `to_rgb` and nearest neighbours."""
    return (
        ("Transpose", (source,), "last", {"perm": [0, 2, 3, 1]}),
        ("MatMul", ("last", "to_rgb"), "rgb"),
        ("Sigmoid", ("rgb",), "bounded"),
        ("Transpose", ("bounded",), "small", {"perm": [0, 3, 1, 2]}),
        ("Reshape", ("small", "apart"), "cells"),
        ("Expand", ("cells", "spread"), "squares"),
        ("Reshape", ("squares", "joined"), "image"),
    )


def picture_shapes(times: int = 1) -> dict[str, Array]:
    """What `picture_nodes` reshapes to, for pictures `times` as large on a side."""
    return {
        "apart": shape(1, 3, GRID, 1, GRID, 1),
        "spread": shape(1, 3, GRID, times * UP, GRID, times * UP),
        "joined": shape(1, 3, times * IMAGE, times * IMAGE),
    }


def detail_graph(times: int) -> Graph:
    """A picture `times` as large on a side as its collage, and the collage over it."""
    return Graph(
        {"picture": (1, 3, times * SIZE, times * SIZE), "collage": (1, 4, SIZE, SIZE)},
        {"image": (1, 3, times * SIZE, times * SIZE)},
        (
            ("Gather", ("collage", "larger"), "tall", {"axis": 2}),
            ("Gather", ("tall", "larger"), "laid", {"axis": 3}),
            ("Split", ("laid", "parts"), ("colours", "coverage"), {"axis": 1}),
            ("Sub", ("one", "coverage"), "free"),
            ("Mul", ("picture", "free"), "behind"),
            ("Add", ("behind", "colours"), "image"),
        ),
        {
            "larger": np.arange(SIZE, dtype=np.int64).repeat(times),
            "parts": shape(3, 1),
            "one": np.ones(1, np.float32),
        },
        detail,
    )


GRAPHS: dict[str, Graph] = {
    "text-encoder": Graph(
        {"ids": (1, L_SCENE)},
        {"hidden": (1, L_SCENE, D), "mask": (1, L_SCENE)},
        (
            ("Gather", ("table", "ids"), "words"),
            ("Add", ("words", "place"), "placed"),
            ("Tanh", ("placed",), "hidden"),
            ("Greater", ("ids", "padding"), "is_word"),
            ("Cast", ("is_word",), "mask", {"to": TensorProto.FLOAT}),
        ),
        {"padding": shape(0)},
        text_encoder,
    ),
    "entity-text": Graph(
        {"ids": (1, L_ENTITY)},
        {"embedding": (1, E)},
        (
            ("Gather", ("table", "ids"), "words"),
            ("Greater", ("ids", "padding"), "is_word"),
            ("Cast", ("is_word",), "mask", {"to": TensorProto.FLOAT}),
            ("Unsqueeze", ("mask", "last"), "column"),
            ("Mul", ("words", "column"), "kept"),
            ("ReduceSum", ("kept", "second"), "sum", {"keepdims": 0}),
            ("Tanh", ("sum",), "embedding"),
        ),
        {"padding": shape(0), "last": shape(2), "second": shape(1)},
        entity_text,
    ),
    "entity-image": Graph(
        {"image": (1, 3, IMAGE, IMAGE)},
        {"embedding": (1, E), "grid": (1, G, GRID, GRID)},
        (
            ("AveragePool", ("image",), "means", {"kernel_shape": [UP, UP], "strides": [UP, UP]}),
            ("Transpose", ("means",), "last", {"perm": [0, 2, 3, 1]}),
            ("MatMul", ("last", "to_grid"), "cells"),
            ("Transpose", ("cells",), "grid", {"perm": [0, 3, 1, 2]}),
            ("ReduceMean", ("grid",), "mean", {"axes": [2, 3], "keepdims": 0}),
            ("MatMul", ("mean", "to_embedding"), "sum"),
            ("Tanh", ("sum",), "embedding"),
        ),
        {},
        entity_image,
    ),
    "entity-decoder": Graph(
        {"grid": (1, G, GRID, GRID)},
        {"image": (1, 3, IMAGE, IMAGE)},
        picture_nodes("grid"),
        picture_shapes(),
        entity_decoder,
    ),
    "pose": Graph(
        {"grid": (1, G, GRID, GRID), "pose": (T, 4)},
        {"posed": (T, G, GRID, GRID)},
        (
            ("Reshape", ("pose", "matrices"), "square"),
            ("Transpose", ("square",), "turned", {"perm": [0, 2, 1]}),
            ("MatMul", ("centres", "turned"), "points"),
            ("Reshape", ("points", "cells"), "from"),
            ("Sub", ("grid", "nothing"), "something"),
            ("Expand", ("something", "frames"), "film"),
            ("GridSample", ("film", "from"), "moved", {"mode": "bilinear", "padding_mode": "zeros"}),
            ("Add", ("moved", "nothing"), "posed"),
        ),
        {
            "matrices": shape(T, 2, 2),
            "centres": centres(),
            "cells": shape(T, GRID, GRID, 2),
            "nothing": nothing(),
            "frames": shape(T, G, GRID, GRID),
        },
        pose,
    ),
    "act": Graph(
        {"grid": (1, G, GRID, GRID), "act": (T, A), "phase": (T, 2), "view": (T, VIEWS), "mirror": (T,)},
        {"acted": (T, G, GRID, GRID), "pictures": (T, 4, IMAGE, IMAGE)},
        (
            ("MatMul", ("act", "acts"), "by_act"),
            ("MatMul", ("phase", "phases"), "by_phase"),
            ("MatMul", ("view", "views"), "by_view"),
            ("Add", ("by_act", "by_phase"), "by_both"),
            ("Add", ("by_both", "by_view"), "by_all"),
            ("Reshape", ("by_all", "channels"), "added"),
            ("Add", ("grid", "added"), "right"),
            ("Gather", ("right", "backwards"), "left", {"axis": 3}),
            ("Reshape", ("mirror", "column"), "share"),
            ("Sub", ("left", "right"), "between"),
            ("Mul", ("between", "share"), "turned"),
            ("Add", ("right", "turned"), "acted"),
            ("Gather", ("acted", "first"), "small", {"axis": 1}),
            ("Gather", ("small", "larger"), "tall", {"axis": 2}),
            ("Gather", ("tall", "larger"), "pictures", {"axis": 3}),
        ),
        {
            "channels": shape(T, G, 1, 1),
            "column": shape(T, 1, 1, 1),
            "backwards": shape(*reversed(range(GRID))),
            "first": shape(*range(4)),
            "larger": np.arange(GRID, dtype=np.int64).repeat(UP),
        },
        act,
    ),
    "life": Graph(
        {"grid": (1, G, GRID, GRID), "time": (T,)},
        {"living": (T, G, GRID, GRID)},
        (
            ("Split", ("grid", "parts"), ("still", "moving"), {"axis": 1}),
            ("Transpose", ("moving",), "last", {"perm": [0, 2, 3, 1]}),
            ("MatMul", ("last", "moves"), "cells"),
            ("Transpose", ("cells",), "wave", {"perm": [0, 3, 1, 2]}),
            ("Mul", ("time", "turn"), "angle"),
            ("Sin", ("angle",), "swing"),
            ("Reshape", ("swing", "column"), "by_frame"),
            ("Mul", ("wave", "by_frame"), "away"),
            ("Add", ("still", "away"), "drawn"),
            ("Concat", ("drawn", "everywhere"), "living", {"axis": 1}),
        ),
        {
            "parts": shape(G - COVERAGE, COVERAGE),
            "turn": np.full(1, 2 * np.pi, np.float32),
            "column": shape(T, 1, 1, 1),
            "everywhere": np.ones((T, COVERAGE, GRID, GRID), np.float32),
        },
        life,
    ),
    "prior": Graph(
        {"embedding": (1, E), "grid": (1, G, GRID, GRID), "t": (1,), "text": (1, E)},
        {"embedding_v": (1, E), "grid_v": (1, G, GRID, GRID)},
        (
            ("MatMul", ("embedding", "a"), "own"),
            ("MatMul", ("text", "b"), "said"),
            ("ReduceMean", ("grid",), "mean", {"axes": [2, 3], "keepdims": 0}),
            ("MatMul", ("mean", "m"), "drawn"),
            ("Sum", ("own", "said", "drawn"), "seen"),
            ("Tanh", ("seen",), "bounded"),
            ("Sub", ("bounded", "t"), "embedding_v"),
            ("MatMul", ("text", "g"), "flat"),
            ("Reshape", ("flat", "cells"), "target"),
            ("Mul", ("target", "t"), "timed"),
            ("Add", ("grid", "timed"), "moved"),
            ("Tanh", ("moved",), "grid_v"),
        ),
        {"cells": shape(1, G, 1, 1)},
        prior,
    ),
    "grounding": Graph(
        {
            "text": (N, E),
            "image": (N, E),
            "grid": (T, N, G, GRID, GRID),
            "boxes": (T, N, 4),
            "has_text": (N,),
            "has_image": (N,),
            "has_box": (T, N),
            "pictures": (T, N, 4, IMAGE, IMAGE),
            "pictured": (T, N),
        },
        {"tokens": (T, N, D), "token_mask": (T, N), "field": (T, F, H, W), "collage": (T, 4, SIZE, SIZE)},
        (
            ("Unsqueeze", ("has_text", "second"), "with_text"),
            ("Sub", ("one", "with_text"), "no_text"),
            ("Mul", ("text", "with_text"), "text_kept"),
            ("Mul", ("null_text", "no_text"), "text_null"),
            ("Add", ("text_kept", "text_null"), "texts"),
            ("Unsqueeze", ("has_image", "second"), "with_image"),
            ("Sub", ("one", "with_image"), "no_image"),
            ("Mul", ("image", "with_image"), "image_kept"),
            ("Mul", ("null_image", "no_image"), "image_null"),
            ("Add", ("image_kept", "image_null"), "images"),
            ("MatMul", ("texts", "wt"), "from_text"),
            ("MatMul", ("images", "wi"), "from_image"),
            ("MatMul", ("boxes", "wb"), "waves"),
            ("Sin", ("waves",), "fourier"),
            ("Unsqueeze", ("has_box", "third"), "with_box"),
            ("Mul", ("fourier", "with_box"), "from_box"),
            ("Sum", ("from_text", "from_image", "from_box"), "sum"),
            ("Tanh", ("sum",), "tokens"),
            ("Identity", ("has_box",), "token_mask"),
            ("Reshape", ("grid", "cells"), "channels"),
            ("MatMul", ("wf", "channels"), "fields"),
            ("Reshape", ("fields", "slots"), "rows"),
            ("ReduceMean", ("pictures",), "means", {"axes": [2, 3, 4], "keepdims": 0}),
            ("Mul", ("means", "pictured"), "shown"),
            ("Unsqueeze", ("shown", "third"), "with_picture"),
            ("Add", ("rows", "with_picture"), "all_rows"),
            ("Mul", ("all_rows", "with_image"), "rows_kept"),
            ("Unsqueeze", ("has_box", "second"), "boxes_kept"),
            ("MatMul", ("boxes_kept", "rows_kept"), "laid"),
            ("Reshape", ("laid", "as_field"), "field"),
            ("Gather", ("grid", "first"), "colours", {"axis": 2}),
            ("Reshape", ("has_box", "by_slot"), "in_box"),
            ("Mul", ("colours", "in_box"), "in_boxes"),
            ("ReduceSum", ("in_boxes", "second"), "sheet", {"keepdims": 0}),
            ("Sigmoid", ("sheet",), "bounded"),
            ("Mul", ("bounded", "quarter"), "thin"),
            ("Gather", ("thin", "larger"), "tall", {"axis": 2}),
            ("Gather", ("tall", "larger"), "collage", {"axis": 3}),
        ),
        {
            "first": shape(*range(4)),
            "by_slot": shape(T, N, 1, 1, 1),
            "quarter": np.full(1, 0.25, np.float32),
            "larger": np.arange(GRID, dtype=np.int64).repeat(UP),
            "one": np.ones(1, np.float32),
            "second": shape(1),
            "third": shape(2),
            "cells": shape(T, N, G, GRID * GRID),
            "slots": shape(T, N, F * H * W),
            "as_field": shape(T, F, H, W),
        },
        grounding,
    ),
    "denoiser": Graph(
        {
            "x": (T, C, H, W),
            "t": (1,),
            "text": (1, L_SCENE, D),
            "text_mask": (1, L_SCENE),
            "tokens": (T, N, D),
            "token_mask": (T, N),
            "field": (T, F, H, W),
            "gate": (1,),
        },
        {"prediction": (T, C, H, W)},
        (
            ("Transpose", ("x",), "last", {"perm": [0, 2, 3, 1]}),
            ("MatMul", ("last", "wx"), "own"),
            ("ReduceMean", ("last",), "mean", {"axes": [0], "keepdims": 1}),
            ("MatMul", ("mean", "wm"), "common"),
            ("Unsqueeze", ("text_mask", "third"), "with_word"),
            ("Mul", ("text", "with_word"), "words"),
            ("ReduceSum", ("words", "second"), "said", {"keepdims": 0}),
            ("MatMul", ("said", "wt"), "sentence"),
            ("Sum", ("own", "common", "sentence", "t"), "seen"),
            ("Tanh", ("seen",), "backbone"),
            ("Unsqueeze", ("token_mask", "third"), "with_token"),
            ("Mul", ("tokens", "with_token"), "kept"),
            ("ReduceSum", ("kept", "second"), "slots", {"keepdims": 0}),
            ("MatMul", ("slots", "wg"), "asked"),
            ("Reshape", ("asked", "frames"), "everywhere"),
            ("Transpose", ("field",), "field_last", {"perm": [0, 2, 3, 1]}),
            ("MatMul", ("field_last", "wf"), "placed"),
            ("Add", ("everywhere", "placed"), "layout"),
            ("Tanh", ("layout",), "bounded"),
            ("Mul", ("bounded", "gate"), "gated"),
            ("Mul", ("last", "half"), "halved"),
            ("Sum", ("halved", "backbone", "gated"), "sum"),
            ("Transpose", ("sum",), "prediction", {"perm": [0, 3, 1, 2]}),
        ),
        {"half": np.full(1, 0.5, np.float32), "second": shape(1), "third": shape(2), "frames": shape(T, 1, 1, C)},
        denoiser,
    ),
    "decoder": Graph(
        {"latent": (1, C, H, W)}, {"image": (1, 3, SIZE, SIZE)}, picture_nodes("latent"), picture_shapes(), decoder
    ),
    "fine-decoder": Graph(
        {"latent": (1, C, H, W)},
        {"image": (1, 3, 2 * SIZE, 2 * SIZE)},
        picture_nodes("latent"),
        picture_shapes(2),
        fine_decoder,
    ),
    "detail": detail_graph(1),
    "fine-detail": detail_graph(2),
}


def onnx_model(name: str) -> onnx.ModelProto:
    """The graph of that name as a checked ONNX model (opset 17)."""
    graph = GRAPHS[name]

    def value(tensor: str, sizes: tuple[int, ...]) -> onnx.ValueInfoProto:
        kind = TensorProto.INT64 if tensor == "ids" else TensorProto.FLOAT
        return helper.make_tensor_value_info(tensor, kind, sizes)

    def outputs(target: str | tuple[str, ...]) -> list[str]:
        return [target] if isinstance(target, str) else list(target)

    nodes = [
        helper.make_node(operator, list(sources), outputs(target), **(rest[0] if rest else {}))
        for operator, sources, target, *rest in graph.nodes
    ]
    constants = {**WEIGHTS.get(name, {}), **graph.constants}
    model = helper.make_model(
        helper.make_graph(
            nodes,
            name,
            [value(*item) for item in graph.inputs.items()],
            [value(*item) for item in graph.outputs.items()],
            [numpy_helper.from_array(array, key) for key, array in constants.items()],
        ),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
        producer_name="layout2vid-tiny",
    )
    onnx.checker.check_model(model, full_check=True)
    return model
