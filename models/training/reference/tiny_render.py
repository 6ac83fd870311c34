"""Renders one scene of the tiny pack with numpy alone; the engine's frames and latents are compared with these.

python -m reference.tiny_render ../../main/packs/testing/tiny-pack ../../main/engine/testing/tiny-render.json
"""

import json
import math
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from reference import tiny_graphs
from reference import tiny_networks as tiny
from reference.noise import frame_noise, gaussian, seed_from
from reference.samplers import SAMPLERS, TO_X0, levels

Array = NDArray[Any]

MOVING = [[i / 8 - 0.25, 0.25, i / 8 + 0.25, 0.75] for i in range(9)]
STILL = [[0.5, 0.4, 0.9, 0.8]] * 9
LEAVING = [[0.5 + i / 4, 0, 0.9 + i / 4, 0.5] for i in range(9)]
REQUEST: dict[str, Any] = {
    "scene": {
        "description": "A red car drives on the beach.",
        "place": "the beach",
        "placeDrawnAs": "beach",
        "placeBecomes": [{"drawnAs": "beach at night", "from": 6, "to": 6}],
        "entities": [
            {
                "entity": "my car",
                "drawnAs": "red car",
                "facing": "right",
                "action": "wobbles",
                "becomes": [{"drawnAs": "blue car", "from": 2, "to": 7}],
                "keyframes": MOVING,
            },
            {"entity": "a dog", "drawnAs": "dog", "facing": "left", "action": "sways", "keyframes": LEAVING},
            {"entity": "one too many", "keyframes": STILL},
        ],
        "negative": "a blurry picture",
    },
    "seed": 7,
    "steps": 6,
    "guidance": 2.5,
    "strength": 0.9,
    "alpha": 0.5,
}
PRIOR_STEPS, SHARED, INTERVAL, FPS = 3, 0.4, (0.2, 0.8), 2  # as in the pack
# What is drawn in every slot, with how much of each look there is on every frame: keyframes 0, 8/3, 16/3 and 8.
SLOTS = [
    ("place", "the beach", {"beach": [1, 1, 1, 1], "beach at night": [0, 0, 0, 1]}),
    ("entity", "my car", {"red car": [1, 1, 1, 1], "blue car": [0, 2 / 15, 2 / 3, 1]}),
    ("entity", "a dog", {"dog": [1, 1, 1, 1]}),
]
TEXTS = [
    "A red car drives on the beach.",
    "",
    "puppy",
    "CAFÉ dog-cat, 42!",
    "the the the the the the the the the the the",
    "中 s",
]


def run(graph: str, **inputs: Array) -> tiny.Values:
    """A graph by numpy."""
    return tiny_graphs.GRAPHS[graph].run(inputs)


def ids(tokenizer: Tokenizer, text: str, length: int) -> Array:
    """[1, length], cut and padded with 0."""
    padded = np.zeros((1, length), np.int64)
    cut = tokenizer.encode(text).ids[:length]
    padded[0, : len(cut)] = cut
    return padded


def drawn(text: Array, kind: str, name: str, drawn_as: str) -> tuple[Array, Array]:
    """Image embedding [E] and grid [1, G, 4, 4] by Euler steps of the prior."""
    noise = gaussian(seed_from("prior", kind, REQUEST["seed"], name, drawn_as), tiny.E + tiny.G * tiny.GRID**2)
    embedding, grid = noise[None, : tiny.E], noise[tiny.E :].reshape(1, tiny.G, tiny.GRID, tiny.GRID)
    for step in range(PRIOR_STEPS):
        t = np.full(1, 1 - step / PRIOR_STEPS, np.float32)
        v = run("prior", embedding=embedding, grid=grid, t=t, text=text)
        embedding, grid = embedding - v["embedding_v"] / PRIOR_STEPS, grid - v["grid_v"] / PRIOR_STEPS
    return embedding[0], grid


def turned(box: list[float], degrees: float, pivot: float) -> tuple[list[float], Array]:
    """A box's bounds once turned clockwise about `pivot` (-1 its top, 1 its bottom), and how to read it from there."""
    corner = np.array([(box[2] - box[0]) / 2, (box[3] - box[1]) / 2])
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    turn = np.array([[cos, -sin], [sin, cos]])
    about = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2 + pivot * corner[1]])
    centre = about + turn @ [0, -pivot * corner[1]]
    bounds = np.abs(turn) @ corner
    return [*(centre - bounds), *(centre + bounds)], turn.T * bounds / corner[:, None]


def laid_out() -> tuple[Array, Array, Array]:
    """Boxes [T, N, 4] by linear interpolation, moved by the actions; presence [T, N]; poses [T, N, 4]."""
    at = np.linspace(0, 8, tiny.T)
    laid, poses = np.zeros((tiny.T, tiny.N, 4)), np.zeros((tiny.T, tiny.N, 4))
    for frame, position in enumerate(at):
        car, dog = (
            [float(np.interp(position, range(9), side)) for side in zip(*t, strict=True)] for t in (MOVING, LEAVING)
        )
        car, wobbling = turned(car, 12 * math.sin(2 * math.pi * 1.5 * frame / FPS), 0)
        dog, swaying = turned(dog, 8 * math.sin(2 * math.pi * 0.5 * frame / FPS), 1)
        laid[frame] = [[0, 0, 1, 1], car, dog]
        poses[frame] = [[1, 0, 0, 1], (np.diag([-1, 1]) @ wobbling).ravel(), swaying.ravel()]
    x0, y0, x1, y1 = laid.transpose(2, 0, 1)
    present = (x0 < 1) & (x1 > 0) & (y0 < 1) & (y1 > 0)
    return laid.astype(np.float32), present.astype(np.float32), poses.astype(np.float32)


def looking(tokenizer: Tokenizer, slot: int, poses: Array) -> tuple[Array, Array, Array]:
    """A slot on every frame: text [T, E] and image [T, E] of the look most seen, grids [T, G, 4, 4] fading over."""
    kind, name, looks = SLOTS[slot]
    words, images = (np.zeros((tiny.T, tiny.E), np.float32) for _ in range(2))
    grids = np.zeros((tiny.T, tiny.G, tiny.GRID, tiny.GRID), np.float32)
    time = np.arange(tiny.T, dtype=np.float32) / tiny.T
    for drawn_as, shares in looks.items():
        text = run("entity-text", ids=ids(tokenizer, drawn_as, tiny.L_ENTITY))["embedding"]
        image, grid = drawn(text, kind, name, drawn_as)
        if kind == "place":
            moved = run("life", grid=grid, time=time)["living"]
        else:
            moved = run("pose", grid=grid, pose=poses[:, slot])["posed"]
        share = np.array(shares, np.float32)
        most = share[:, None] >= 0.5
        words, images = np.where(most, text, words), np.where(most, image, images)
        grids = grids * (1 - share[:, None, None, None]) + moved * share[:, None, None, None]
    return words, images, grids


def grounded(tokenizer: Tokenizer) -> list[tiny.Values]:
    """The graph `grounding` for both halves of guidance. It has one text and image a slot: each frame has a run."""
    laid, present, poses = laid_out()
    used = np.ones(tiny.N, np.float32)
    texts, images, grids = (
        np.stack(part, 1) for part in zip(*(looking(tokenizer, slot, poses) for slot in range(tiny.N)), strict=True)
    )
    groups = {"grid": grids, "boxes": laid, "has_text": used, "has_image": used}
    groups["pictures"] = np.zeros((tiny.T, tiny.N, 4, tiny.IMAGE, tiny.IMAGE), np.float32)
    groups["pictured"] = np.zeros((tiny.T, tiny.N), np.float32)

    def half(on: int) -> tiny.Values:
        runs = [
            run("grounding", text=texts[frame], image=images[frame], has_box=present * on, **groups)
            for frame in range(tiny.T)
        ]
        return {key: np.stack([one[key][frame] for frame, one in enumerate(runs)]) for key in runs[0]}

    return [half(1), half(0)]


def latents(tokenizer: Tokenizer, sampler: str) -> tuple[Array, Array]:
    """[T, C, 4, 4], and as much of the collage [T, 4, 32, 32] as shows."""
    texts = (REQUEST["scene"]["description"], REQUEST["scene"]["negative"])
    halves = [
        run("text-encoder", ids=ids(tokenizer, text, tiny.L_SCENE)) | half
        for text, half in zip(texts, grounded(tokenizer), strict=True)
    ]
    gated_steps = math.ceil(REQUEST["alpha"] * REQUEST["steps"])

    def predict(x: Array, time: float, half: tiny.Values) -> Array:
        gate = REQUEST["strength"] if round((1 - time) * REQUEST["steps"]) < gated_steps else 0.0
        grounding = {key: half[key] for key in ("tokens", "token_mask", "field")}
        scalars = {"t": np.full(1, time, np.float32), "gate": np.full(1, gate, np.float32)}
        state = x.reshape(tiny.T, tiny.C, tiny.H, tiny.W)
        text = {"text": half["hidden"], "text_mask": half["mask"]}
        return run("denoiser", x=state, **scalars, **text, **grounding)["prediction"].ravel()

    def network(x: Array, time: float) -> Array:
        conditional = predict(x, time, halves[0])
        if not INTERVAL[0] <= time <= INTERVAL[1]:
            return conditional
        unconditional = predict(x, time, halves[1])
        return unconditional + REQUEST["guidance"] * (conditional - unconditional)

    noise = frame_noise(REQUEST["seed"], tiny.T, tiny.C * tiny.H * tiny.W, SHARED).ravel().astype(np.float64)
    made = SAMPLERS[sampler](network, TO_X0["flow"], noise, levels("flow", REQUEST["steps"]))
    shown = np.float32(min(1, REQUEST["strength"] * REQUEST["alpha"]))
    return made.reshape(tiny.T, tiny.C, tiny.H, tiny.W).astype(np.float32), halves[0]["collage"] * shown


def render(tokenizer: Tokenizer, sampler: str) -> dict[str, object]:
    """Latents, and each frame's RGB at one pixel per latent cell (the decoders enlarge by whole pixels)."""
    sample, collage = latents(tokenizer, sampler)
    return {
        "sampler": sampler,
        "latents": sample.round(6).ravel().tolist(),
        "cells": colours("", sample, collage, tiny.UP),
        "fine": colours("fine-", sample, collage, 2 * tiny.UP),
    }


def colours(kind: str, sample: Array, collage: Array, cell: int) -> list[int]:
    """[T, 4, 4, 3] bytes: a pixel of every cell as decoded and with details. kind: "" or "fine-"."""
    decoded = [run(f"{kind}decoder", latent=frame[None])["image"] for frame in sample]
    pairs = zip(decoded, collage, strict=True)
    frames = np.concatenate([run(f"{kind}detail", picture=one, collage=laid[None])["image"] for one, laid in pairs])
    return np.floor(frames[..., ::cell, ::cell].transpose(0, 2, 3, 1) * 255 + 0.5).astype(int).ravel().tolist()


def fixture(pack: Path) -> dict[str, object]:
    """The request and what it should give, and token ids of texts."""
    tokenizer = Tokenizer.from_file(str(pack / "tokenizer.json"))
    tokens = [{"text": text, "ids": ids(tokenizer, text, tiny.L_SCENE)[0].tolist()} for text in TEXTS]
    renders = [render(tokenizer, sampler) for sampler in SAMPLERS]
    return {"request": REQUEST, "renders": renders, "tokens": tokens}


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps(fixture(Path(sys.argv[1])), ensure_ascii=False) + "\n")
