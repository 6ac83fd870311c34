"""The tiny test pack's networks in numpy: the reference the TypeScript engine is compared with.

A few operations each that really depend on every input; ARCHITECTURE.md says what the inputs and outputs are.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Values = dict[str, Array]

T, C, H, W = 4, 4, 4, 4  # frames, latent channels, height, width
SIZE, IMAGE = 32, 32  # sides of frames and of entity pictures, in pixels
N, E, G, GRID = 3, 8, 6, 4  # slots, embedding width, grid channels and side
A, VIEWS = 3, 4  # acts, sides that a body is seen from
COVERAGE = 4  # the last channels of a grid: -1 where nothing is, 1 where the thing is
D, F = 8, 3  # text width, field channels
L_SCENE, L_ENTITY, WORDS = 12, 6, 64
UP = IMAGE // GRID


def weights(seed: int, *shape: int, scale: float = 1.0) -> Array:
    """Deterministic float32 weights."""
    return (np.random.default_rng(seed).standard_normal(shape) * scale).astype(np.float32)


WEIGHTS: dict[str, Values] = {
    "text-encoder": {"table": weights(1, WORDS, D), "place": weights(2, L_SCENE, D, scale=0.3)},
    "entity-text": {"table": weights(3, WORDS, E)},
    "entity-image": {"to_grid": weights(4, 3, G), "to_embedding": weights(5, G, E)},
    "entity-decoder": {"to_rgb": weights(6, G, 3)},
    "act": {
        "acts": weights(25, A, G, scale=0.2),
        "phases": weights(26, 2, G, scale=0.2),
        "views": weights(27, VIEWS, G, scale=0.2),
    },
    "life": {"moves": weights(23, COVERAGE, G - COVERAGE, scale=0.6)},
    "prior": {"a": weights(7, E, E, scale=0.3), "b": weights(8, E, E), "g": weights(9, E, G), "m": weights(10, G, E)},
    "grounding": {
        "wt": weights(11, E, D, scale=0.5),
        "wi": weights(12, E, D, scale=0.5),
        "wb": weights(13, 4, D),
        "null_text": weights(14, E),
        "null_image": weights(15, E),
        "wf": weights(16, F, G),
    },
    "denoiser": {
        "wx": weights(17, C, C, scale=0.3),
        "wm": weights(18, C, C, scale=0.3),
        "wt": weights(19, D, C),
        "wg": weights(20, D, C),
        "wf": weights(21, F, C),
    },
    "decoder": {"to_rgb": weights(22, C, 3, scale=0.7)},
    "fine-decoder": {"to_rgb": weights(24, C, 3, scale=0.7)},
}


def sigmoid(x: Array) -> Array:
    """1 / (1 + e^-x)."""
    return 1 / (1 + np.exp(-x))


def enlarged(x: Array, times: int = UP) -> Array:
    """Nearest-neighbour upsampling of the last two axes, 4 x 4 to 32 x 32 (or more)."""
    return x.repeat(times, -2).repeat(times, -1)


def text_encoder(v: Values) -> Values:
    w = WEIGHTS["text-encoder"]
    return {"hidden": np.tanh(w["table"][v["ids"]] + w["place"]), "mask": (v["ids"] > 0).astype(np.float32)}


def entity_text(v: Values) -> Values:
    words = WEIGHTS["entity-text"]["table"][v["ids"]] * (v["ids"] > 0)[..., None]
    return {"embedding": np.tanh(words.sum(1))}


def entity_image(v: Values) -> Values:
    w = WEIGHTS["entity-image"]
    means = v["image"].reshape(1, 3, GRID, UP, GRID, UP).mean((3, 5))
    grid = np.einsum("bchw,cg->bghw", means, w["to_grid"])
    return {"embedding": np.tanh(grid.mean((2, 3)) @ w["to_embedding"]), "grid": grid}


def entity_decoder(v: Values) -> Values:
    return {"image": enlarged(sigmoid(np.einsum("bghw,gc->bchw", v["grid"], WEIGHTS["entity-decoder"]["to_rgb"])))}


def centres() -> Array:
    """[16, 2], x and y of the cells' centres in box coordinates -1..1, row by row."""
    along = (np.arange(GRID, dtype=np.float32) * 2 + 1) / GRID - 1
    x, y = np.meshgrid(along, along)
    return np.stack([x.ravel(), y.ravel()], 1)


def nothing() -> Array:
    """[1, G, 1, 1]: what a cell without anything holds."""
    return np.repeat([0, -1], [G - COVERAGE, COVERAGE]).astype(np.float32).reshape(1, G, 1, 1)


def pose(v: Values) -> Values:
    """What is at u in a posed grid was at pose * u in the grid, bilinearly; outside there is nothing."""
    something = np.pad(v["grid"][0] - nothing()[0], ((0, 0), (1, 1), (1, 1)))
    posed = np.empty((T, G, GRID, GRID), np.float32)
    for frame in range(T):
        u = centres() @ v["pose"][frame].reshape(2, 2).T
        x, y = np.clip((u.T + 1) * GRID / 2 + 0.5, 0, GRID + 1)  # in the padded grid
        left, top = (np.minimum(np.floor(at), GRID).astype(int) for at in (x, y))
        mixed = sum(
            something[:, top + down, left + right] * (1 - np.abs(x - left - right)) * (1 - np.abs(y - top - down))
            for down in (0, 1)
            for right in (0, 1)
        )
        posed[frame] = np.reshape(mixed, (G, GRID, GRID)) + nothing()[0]
    return {"posed": posed}


def act(v: Values) -> Values:
    """Every act, phase and view adds something to each channel; who looks left is mirrored; pictures show channels."""
    w = WEIGHTS["act"]
    added = v["act"] @ w["acts"] + v["phase"] @ w["phases"] + v["view"] @ w["views"]
    right = v["grid"] + added[..., None, None]
    mirror = v["mirror"].reshape(T, 1, 1, 1)
    acted = right * (1 - mirror) + right[..., ::-1] * mirror
    return {"acted": acted, "pictures": acted[:, :4].repeat(UP, axis=2).repeat(UP, axis=3)}


def life(v: Values) -> Values:
    """The coverage of a place says what swings to and fro once; it covers everything afterwards."""
    still, moving = v["grid"][:, :-COVERAGE], v["grid"][:, -COVERAGE:]
    swing = np.sin(v["time"] * np.float32(2 * np.pi))[:, None, None, None]
    living = still + swing * np.einsum("bchw,cg->bghw", moving, WEIGHTS["life"]["moves"])
    return {"living": np.concatenate([living, np.ones((T, COVERAGE, GRID, GRID), np.float32)], 1)}


def prior(v: Values) -> Values:
    w = WEIGHTS["prior"]
    seen = v["embedding"] @ w["a"] + v["text"] @ w["b"] + v["grid"].mean((2, 3)) @ w["m"]
    target = (v["text"] @ w["g"]).reshape(1, G, 1, 1) * v["t"]
    return {"embedding_v": np.tanh(seen) - v["t"], "grid_v": np.tanh(v["grid"] + target)}


def grounding(v: Values) -> Values:
    w = WEIGHTS["grounding"]
    has_text, has_image = v["has_text"][:, None], v["has_image"][:, None]
    text = v["text"] * has_text + w["null_text"] * (1 - has_text)
    image = v["image"] * has_image + w["null_image"] * (1 - has_image)
    boxes = np.sin(v["boxes"] @ w["wb"]) * v["has_box"][..., None]
    shown = v["pictures"].mean(axis=(2, 3, 4)) * v["pictured"]
    slots = (np.einsum("fg,tnghw->tnfhw", w["wf"], v["grid"]).reshape(T, N, -1) + shown[..., None]) * has_image
    laid = (v["grid"][:, :, :4] * v["has_box"][..., None, None, None]).sum(1)
    return {
        "tokens": np.tanh(text @ w["wt"] + image @ w["wi"] + boxes),
        "token_mask": v["has_box"],
        "field": np.einsum("tn,tnc->tc", v["has_box"], slots).reshape(T, F, H, W),
        "collage": enlarged(sigmoid(laid) * np.float32(0.25)),
    }


def denoiser(v: Values) -> Values:
    w = WEIGHTS["denoiser"]
    mixed = np.einsum("thwc,cd->thwd", v["x"].transpose(0, 2, 3, 1), w["wx"])
    mixed = mixed + np.einsum("hwc,cd->hwd", v["x"].transpose(0, 2, 3, 1).mean(0), w["wm"])
    words = (v["text"] * v["text_mask"][..., None]).sum(1) @ w["wt"]
    slots = (v["tokens"] * v["token_mask"][..., None]).sum(1) @ w["wg"]
    field = np.einsum("tfhw,fc->thwc", v["field"], w["wf"])
    backbone = np.tanh(mixed + words + v["t"])
    placed = np.tanh(slots[:, None, None] + field) * v["gate"]
    return {"prediction": (v["x"].transpose(0, 2, 3, 1) * 0.5 + backbone + placed).transpose(0, 3, 1, 2)}


def decoder(v: Values) -> Values:
    return {"image": enlarged(sigmoid(np.einsum("bchw,cd->bdhw", v["latent"], WEIGHTS["decoder"]["to_rgb"])))}


def fine_decoder(v: Values) -> Values:
    small = sigmoid(np.einsum("bchw,cd->bdhw", v["latent"], WEIGHTS["fine-decoder"]["to_rgb"]))
    return {"image": enlarged(small, 2 * UP)}


def detail(v: Values) -> Values:
    """What was laid covers the picture, whatever is there; the collage is as large, or smaller by whole pixels."""
    times = v["picture"].shape[-1] // SIZE
    laid = enlarged(v["collage"], times)
    return {"image": v["picture"] * (1 - laid[:, 3:]) + laid[:, :3]}
