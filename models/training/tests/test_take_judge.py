"""Reading the shipped judge back for a world that has grown."""

from __future__ import annotations

import torch

from take_judge import grown
from world.entities import ENTITIES


def test_names_keep_their_rows_and_new_ones_begin_as_the_mean() -> None:
    names = [ENTITIES[5].name, ENTITIES[0].name]
    known = torch.tensor([[1.0, 2.0], [3.0, 6.0], [9.0, 9.0]])
    made = grown(torch.zeros(len(ENTITIES) + 1, 2), known, names)
    assert made[5].tolist() == [1, 2]
    assert made[0].tolist() == [3, 6]
    assert made[1].tolist() == [2, 4]
    assert made[-1].tolist() == [9, 9]
