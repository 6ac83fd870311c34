"""The comparison in PyTorch runs the denoiser that ships."""

from __future__ import annotations

import json

import pytest

import bench_eager


def test_one_forward_is_timed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench_eager, "WARM", 0)
    monkeypatch.setattr(bench_eager, "RUNS", 1)
    bench_eager.main()
    assert json.loads(capsys.readouterr().out)["ms_per_forward"] > 0
