"""The stage of names reads them as the tower does that ships."""

from __future__ import annotations

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

import tokenizer as words
from networks.text import ENTITY_TOKENS
from stages.embeddings import Towers
from stages.names import NamesStage


def test_short_names_are_read_as_the_whole_tower_reads_them() -> None:
    torch.manual_seed(0)
    stage = NamesStage.__new__(NamesStage)
    stage.network, stage.tokenizer = Towers().eval(), words.Tokenizer.from_file(
        str(Path(__file__).parents[2] / "starter" / "tokenizer.json")
    )
    names = ["cat", "green parking meter", "tram"]
    whole = stage.network.text(words.encode(stage.tokenizer, names, ENTITY_TOKENS))
    assert torch.allclose(stage.read(names), whole, atol=1e-4)
