"""Makes and reads the pack's tokenizer: WordPiece on lower-cased words, trained on the world's own sentences.

python tokenizer.py      writes runs/tokenizer.json
"""

from __future__ import annotations

import string

import numpy as np
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor

from networks.text import VOCABULARY
from settings import RUNS
from world.captions import caption
from world.entities import COLOURS, ENTITIES
from world.places import PLACES

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]


def corpus() -> list[str]:
    """Every name and synonym, alone and in sentences; repeats make whole words of what is common."""
    rng = np.random.default_rng(0)
    names = [word for entity in ENTITIES for word in (entity.name, *entity.synonyms)]
    names += [word for place in PLACES.values() for word in (place.name, *place.synonyms)]
    alone = names * 20 + list(COLOURS) * 200 + list(string.printable)
    picked = [[ENTITIES[i].name for i in rng.integers(len(ENTITIES), size=rng.integers(1, 5))] for _ in range(20_000)]
    return alone + [caption(list(some), str(rng.choice(list(PLACES))), rng) for some in picked]


def make() -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]", max_input_chars_per_word=40))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(vocab_size=VOCABULARY, special_tokens=SPECIAL, show_progress=False)
    tokenizer.train_from_iterator(corpus(), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return tokenizer


def load() -> Tokenizer:
    return Tokenizer.from_file(str(RUNS / "tokenizer.json"))


def encode(tokenizer: Tokenizer, texts: list[str], length: int) -> Tensor:
    """ids [len(texts), length], cut or padded with 0."""
    ids = torch.zeros(len(texts), length, dtype=torch.long)
    for row, encoded in enumerate(tokenizer.encode_batch(texts)):
        cut = encoded.ids[:length]
        ids[row, : len(cut)] = torch.tensor(cut)
    return ids


if __name__ == "__main__":
    RUNS.mkdir(parents=True, exist_ok=True)
    make().save(str(RUNS / "tokenizer.json"))
