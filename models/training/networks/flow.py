"""Rectified flow: x_t = (1 − t)·x0 + t·ε, velocity ε − x0 (Liu et al. 2022; logit-normal t as in Esser et al. 2024)."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor


def logit_normal_times(count: int, shift: float = 0.0, spread: float = 1.0) -> Tensor:
    """[count] in 0..1, stratified so that a batch covers the range; `shift` > 0 leans to noise."""
    even = (torch.randperm(count) + torch.rand(count)) / count
    return torch.sigmoid(torch.special.ndtri(even.clamp(1e-4, 1 - 1e-4)) * spread + shift)


def mix(clean: Tensor, noise: Tensor, t: Tensor) -> Tensor:
    """x_t; t [B]."""
    weight = t.reshape(-1, *[1] * (clean.dim() - 1))
    return (1 - weight) * clean + weight * noise


def sample(velocity: Callable[[Tensor, Tensor], Tensor], noise: Tensor, steps: int) -> Tensor:
    """Euler from t = 1 to 0 in even steps; velocity(x, t [B])."""
    x = noise
    times = torch.linspace(1, 0, steps + 1)
    for now, then in zip(times[:-1], times[1:], strict=True):
        x = x + (then - now) * velocity(x, now.expand(x.shape[0]).to(x.device))
    return x
