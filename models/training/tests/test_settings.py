"""Mixed precision only where it is no slower."""

from __future__ import annotations

import pytest
import torch

from settings import mixed_precision


@pytest.mark.parametrize("fast", [True, False])
def test_bfloat16_where_the_cpu_has_instructions_for_it(fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if torch.cuda.is_available():
        pytest.skip("a GPU is used instead")
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: fast)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False)
    with mixed_precision():
        made = torch.ones(2, 2) @ torch.ones(2, 2)
    assert made.dtype == (torch.bfloat16 if fast else torch.float32)
