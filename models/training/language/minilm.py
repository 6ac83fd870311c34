"""Sentence embeddings of all-MiniLM-L6-v2 (a BERT of six layers) in numpy, from the package's own archive."""

import json
import zipfile
from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import numpy as np
from safetensors.numpy import load
from scipy.special import erf
from tokenizers import Tokenizer

EPSILON = 1e-12
BATCH = 128


class MiniLM:
    def __init__(self, archive: Path) -> None:
        with zipfile.ZipFile(archive) as files:
            self.weights = load(files.read("model.safetensors"))
            self.tokenizer = Tokenizer.from_str(files.read("tokenizer.json").decode())
            config = json.loads(files.read("config.json"))
        self.heads: int = config["num_attention_heads"]
        self.layers: int = config["num_hidden_layers"]
        self.tokenizer.no_padding()

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        """[texts, 384], each of length 1: the mean of the tokens' vectors."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts))]
        result = np.zeros((len(texts), self.weights["embeddings.LayerNorm.bias"].size), np.float32)
        for length in sorted({len(text) for text in ids}):
            # Texts of one length at a time: nothing has to be padded.
            same = [index for index, text in enumerate(ids) if len(text) == length]
            for start in range(0, len(same), BATCH):
                batch = same[start : start + BATCH]
                mean = self.forward(np.array([ids[index] for index in batch])).mean(axis=1)
                result[batch] = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return result

    def linear(self, x: np.ndarray, name: str) -> np.ndarray:
        # One product of two matrices; as many small ones would take many times as long.
        flat = x.reshape(-1, x.shape[-1]) @ self.weights[f"{name}.weight"].T
        return flat.reshape(*x.shape[:-1], -1) + self.weights[f"{name}.bias"]

    def norm(self, x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(axis=-1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + EPSILON)
        return centred / deviation * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def attention(self, x: np.ndarray, name: str) -> np.ndarray:
        texts, length, width = x.shape

        def heads(part: str) -> np.ndarray:
            made = self.linear(x, f"{name}.self.{part}")
            return made.reshape(texts, length, self.heads, width // self.heads).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / sqrt(width // self.heads)
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        joined = (shares @ heads("value")).transpose(0, 2, 1, 3).reshape(texts, length, width)
        return self.norm(x + self.linear(joined, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def forward(self, ids: np.ndarray) -> np.ndarray:
        """Token ids [texts, length] → [texts, length, 384]."""
        names = ("position_embeddings", "token_type_embeddings")
        position, kind = (self.weights[f"embeddings.{name}.weight"] for name in names)
        words = self.weights["embeddings.word_embeddings.weight"][ids]
        x = self.norm(words + position[: ids.shape[1]] + kind[0], "embeddings.LayerNorm")
        for layer in range(self.layers):
            name = f"encoder.layer.{layer}"
            x = self.attention(x, f"{name}.attention")
            wide = self.linear(x, f"{name}.intermediate.dense")
            wide = wide * 0.5 * (1 + erf(wide / sqrt(2)).astype(np.float32))
            x = self.norm(x + self.linear(wide, f"{name}.output.dense"), f"{name}.output.LayerNorm")
        return x
