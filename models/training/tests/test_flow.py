from __future__ import annotations

import torch

from networks.flow import logit_normal_times, mix, sample


def test_euler_follows_a_constant_velocity_exactly() -> None:
    noise, clean = torch.ones(2, 3), torch.full((2, 3), -2.0)
    assert torch.allclose(sample(lambda x, t: noise - clean, noise, 7), clean, atol=1e-6)


def test_mix_is_clean_at_0_and_noise_at_1() -> None:
    clean, noise = torch.zeros(3, 2), torch.ones(3, 2)
    assert mix(clean, noise, torch.tensor([0.0, 0.25, 1.0]))[:, 0].tolist() == [0.0, 0.25, 1.0]


def test_times_are_stratified_over_the_whole_range() -> None:
    torch.manual_seed(0)
    times = logit_normal_times(64).sort().values
    assert times.min() < 0.12 and times.max() > 0.88
    assert abs(times.median() - 0.5) < 0.05
