"""Writes the tiny test pack: every graph of ARCHITECTURE.md at toy size, with a tokenizer, vocabulary and checksums.

python -m reference.tiny_pack ../../main/packs/testing/tiny-pack
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from reference import tiny_graphs
from reference import tiny_networks as tiny

WORDS = "a an the dog cat car fox red blue beach forest on at sits runs drives sleeps and not blurry picture ."


def tokenizer() -> Tokenizer:
    """A lower-casing WordPiece of 64 entries: marks, whole words, then letters to spell the rest with."""
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *WORDS.split(), *(f"##{x}" for x in "abcdefghilmnoprstuvwxyz")]
    vocabulary = {piece: index for index, piece in enumerate([*pieces, "s", "b", "c", "d"])}
    assert len(vocabulary) <= tiny.WORDS
    made = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    made.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)])
    made.add_special_tokens(["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
    return made


def vocabulary() -> dict[str, object]:
    """Four things, one for each way to look, one of them with a body, and two places."""

    def thing(
        name: str, kind: str, facing: str, synonyms: list[str], colourable: bool = False, **more: str
    ) -> dict[str, object]:
        looks = {"facing": facing, "aspect": 1, "scale": 0.5, "colourable": colourable}
        return {"name": name, "synonyms": synonyms, "kind": kind, **looks, **more}

    return {
        "entities": [
            thing("dog", "animal", "left", ["puppy"]),
            thing("cat", "animal", "right", []),
            thing("fox", "animal", "front", [], rig="biped"),
            thing("car", "vehicle", "left", ["automobile"], colourable=True),
        ],
        "places": [
            {"name": "beach", "synonyms": ["shore"], "indoors": False, "ground": 0.7},
            {"name": "forest", "synonyms": ["wood"], "indoors": False, "ground": 0.8, "lights": ["at night"]},
        ],
        "colours": ["red", "blue"],
    }


def manifest(files: list[dict[str, object]]) -> dict[str, object]:
    """pack.json for the files written."""
    preview = [[*row, 0.5] for row in (0.15 * tiny.WEIGHTS["decoder"]["to_rgb"].T).round(4).tolist()]
    return {
        "schemaVersion": 2,
        "name": "tiny",
        "version": "1",
        "licence": "MIT",
        "credits": ["Random weights, for tests only."],
        "capabilities": {
            "frames": tiny.T,
            "size": tiny.SIZE,
            "fps": 2,
            "latent": {"channels": tiny.C, "height": tiny.H, "width": tiny.W},
            "maxEntities": tiny.N - 1,
            "embedding": tiny.E,
            "grid": {"channels": tiny.G, "side": tiny.GRID},
            "entityImage": tiny.IMAGE,
            "tokens": {"scene": tiny.L_SCENE, "entity": tiny.L_ENTITY},
            "prediction": "flow",
            "sharedNoise": 0.4,
        },
        "recommended": {
            "steps": 6,
            "draftSteps": 2,
            "priorSteps": 3,
            "guidance": 2,
            "guidanceInterval": {"from": 0.2, "to": 0.8},
            "strength": 1,
            "alpha": 0.5,
            "sampler": "dpm-solver++",
        },
        "graphs": {name: f"{name}.onnx" for name in tiny_graphs.GRAPHS},
        "acts": {"names": ["stand", "walk", "wave"], "margin": [0.5, 0.25, 0.5, 0], "stride": {"biped": {"walk": 0.5}}},
        "tokenizer": "tokenizer.json",
        "vocabulary": "vocabulary.json",
        "preview": preview,
        "files": files,
    }


def check_against_numpy(folder: Path, name: str) -> float:
    """Largest difference between onnxruntime and numpy on random inputs."""
    rng = np.random.default_rng(0)
    graph = tiny_graphs.GRAPHS[name]
    inputs = {
        key: rng.integers(0, 9, sizes) if key == "ids" else rng.random(sizes).astype(np.float32)
        for key, sizes in graph.inputs.items()
    }
    results = ort.InferenceSession(folder / f"{name}.onnx").run(list(graph.outputs), inputs)
    expected = graph.run(inputs)
    pairs = zip(graph.outputs, results, strict=True)
    return max(float(np.abs(np.asarray(found) - expected[key]).max()) for key, found in pairs)


def write(folder: Path) -> None:
    """Writes the whole pack; the denoiser keeps its weights in a file beside it, as big packs do."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name in tiny_graphs.GRAPHS:
        outside = {"save_as_external_data": True, "location": f"{name}.data", "size_threshold": 80}
        onnx.save(tiny_graphs.onnx_model(name), folder / f"{name}.onnx", **(outside if name == "denoiser" else {}))
        print(f"{name:16} differs from numpy by {check_against_numpy(folder, name):.1e}")
    (folder / "tokenizer.json").write_text(tokenizer().to_str(pretty=False) + "\n")
    (folder / "vocabulary.json").write_text(json.dumps(vocabulary(), indent=1) + "\n")
    for path in folder.iterdir():
        path.chmod(0o644)
    contents = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    files = [
        {"path": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in contents.items()
    ]
    (folder / "pack.json").write_text(json.dumps(manifest(files), indent=1) + "\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
