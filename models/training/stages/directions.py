"""Stage 2e: the prior's first hours, in the principal directions of what there is to know, which stay as they are.

What the prior's output is a sum of takes most of its arithmetic. Of directions at right angles the error can be
measured along each, without summing them: the same loss for less than half the time. `prior` goes on from it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from networks.flow import mix
from networks.prior import SPREAD
from settings import Settings, mixed_precision
from stages.prior import PriorStage


class DirectionsStage(PriorStage):
    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.network.begin(self.clean)
        last = self.network.out[2]
        assert isinstance(last, nn.Linear)
        last.requires_grad_(False)
        ways = last.weight[:, : SPREAD // 2].detach()
        self.spread = ways.norm(dim=0)
        self.wanted = (self.clean - last.bias.detach()) @ (ways / self.spread.clamp(min=1e-8))

    def loss(self, step: int) -> Tensor:
        text, rows = self.some()
        clean = self.clean[rows]
        t = torch.rand(self.batch).pow(0.5).to(clean.device)
        with mixed_precision():
            seen = mix(clean, torch.randn_like(clean), t)
            hidden = self.network.hidden(seen, t, text + 0.03 * torch.randn_like(text))
            there, back = torch.relu(self.network.out[0](hidden)).chunk(2, dim=1)
        apart = (there - back).float() * self.spread - self.wanted[rows]
        return apart.square().sum(dim=1).mean() / clean.shape[1]


def make(settings: Settings) -> DirectionsStage:
    return DirectionsStage(settings)
