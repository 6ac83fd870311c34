"""An actor's picture at rest, in an act: what is there is moved, and only what was hidden is drawn anew."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.pose import Led

SIDE = 128
"""Pixels along a side of pictures, at rest and in acts."""
LAYERS = 2
"""Flows laid over one another, so that an arm can go before a body."""
VIEWS = 4
FINE = 4
"""Pixels along a side of a cell of the finest features."""
SIDES = (8, 16, 32)
"""Cells along a side where flows are."""
HARMONICS = 4


def frame_points(margin: tuple[float, float, float, float], side: int) -> Tensor:
    """Where in the rest box (−1..1) the pixels of the box enlarged by `margin` (l, t, r, b) are: [side, side, 2]."""
    left, top, right, bottom = margin
    steps = (torch.arange(side) + 0.5) / side
    x = (steps * (1 + left + right) - left) * 2 - 1
    y = (steps * (1 + top + bottom) - top) * 2 - 1
    return torch.stack(torch.meshgrid(x, y, indexing="xy"), dim=-1)


def sampled(picture: Tensor, points: Tensor) -> Tensor:
    """Bilinear, nothing outside; points [B, H, W, 2] in −1..1."""
    return functional.grid_sample(picture, points, padding_mode="zeros", align_corners=False)


class Act(nn.Module):
    """rest [1 or B, 4, 128, 128] (colours times coverage), act [B, A], phase [B, 2], view [B, 4] → [B, 4, 128, 128].

    The result covers the rest box enlarged by `margin`. Everything that depends on the picture alone is computed once.
    """

    def __init__(
        self,
        acts: int,
        margin: tuple[float, float, float, float],
        widths: tuple[int, int, int, int] = (48, 96, 144, 192),
        led: int = 128,
    ) -> None:
        super().__init__()
        near, middle, far, whole = widths
        self.margin = margin
        self.lead = nn.Sequential(
            nn.Linear(acts + 2 * HARMONICS + VIEWS + whole, 256), nn.ReLU(), nn.Linear(256, led), nn.ReLU()
        )
        self.enter = nn.Conv2d(4 * FINE**2 + 2, near, 3, padding=1)
        self.down = nn.ModuleList(
            [
                nn.Sequential(Plain(near), nn.Conv2d(near, middle, 4, stride=2, padding=1)),
                nn.Sequential(Plain(middle), nn.Conv2d(middle, far, 4, stride=2, padding=1)),
                nn.Sequential(Plain(far), nn.Conv2d(far, whole, 4, stride=2, padding=1)),
                Plain(whole),
            ]
        )
        self.think = nn.ModuleList([Led(whole, led), Led(whole, led)])
        self.join = nn.ModuleList(
            [
                nn.Conv2d(whole + far, far, 1),
                nn.Conv2d(far + LAYERS * middle, middle, 1),
                nn.Conv2d(middle + LAYERS * near, near, 1),
            ]
        )
        self.mend = nn.ModuleList([nn.ModuleList([Led(far, led), Led(far, led)]), Led(middle, led), Led(near, led)])
        self.flows = nn.ModuleList([nn.Conv2d(width, 2 * LAYERS, 3, padding=1) for width in (far, middle, near)])
        self.leave = nn.Conv2d(near, FINE**2 * (LAYERS + 1 + 4), 3, padding=1)
        for layer in self.flows:
            nn.init.zeros_(layer.bias)
            layer.weight.data *= 0.05
        with torch.no_grad():
            self.leave.weight *= 0.2
            self.leave.bias.zero_()
            self.leave.bias.view(LAYERS + 1 + 4, FINE**2)[LAYERS] = -2.0
        for side in (*SIDES, SIDE):
            self.register_buffer(f"points{side}", frame_points(margin, side), persistent=False)

    def base(self, side: int) -> Tensor:
        points = getattr(self, f"points{side}")
        assert isinstance(points, Tensor)
        return points[None]

    def read(self, rest: Tensor) -> list[Tensor]:
        """What the picture alone says, at 32, 16, 8 and 4 cells a side, in the enlarged box."""
        placed = sampled(rest, self.base(SIDE).to(rest.dtype).expand(rest.shape[0], -1, -1, -1))
        where = self.base(SIDES[-1]).to(rest.dtype).permute(0, 3, 1, 2).expand(rest.shape[0], -1, -1, -1)
        found = [self.enter(torch.cat([functional.pixel_unshuffle(placed, FINE), where], dim=1))]
        for layer in self.down[:3]:
            found.append(layer(found[-1]))
        return [*found[:3], self.down[3](found[3])]

    def forward(self, rest: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        return self.layers(rest, act, phase, view)[0]

    def layers(self, rest: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> tuple[Tensor, list[Tensor], Tensor]:
        """The picture, flows at 8, 16 and 32 cells ([B, 2 · LAYERS, ...], −1..1), and the layers' shares at 128."""
        frames = act.shape[0]
        near, middle, far, whole = (
            value.expand(frames, -1, -1, -1) if value.shape[0] == 1 else value for value in self.read(rest)
        )
        by = self.lead(torch.cat([act, harmonics(phase), view, whole.mean(dim=(2, 3))], dim=1))
        hidden = whole
        for block in self.think:
            hidden = block(hidden, by)
        hidden = self.join[0](torch.cat([larger(hidden), far], dim=1))
        for block in self.mend[0]:
            hidden = block(hidden, by)
        flow = self.flows[0](hidden)
        flows = [flow]
        for level, features in ((1, middle), (2, near)):
            flow = larger(flow, "bilinear")
            hidden = torch.cat([larger(hidden), *self.moved(features, flow)], dim=1)
            hidden = self.mend[level](self.join[level](hidden), by)
            flow = flow + self.flows[level](hidden)
            flows.append(flow)
        drawn = functional.pixel_shuffle(self.leave(hidden), FINE)
        shares = drawn[:, : LAYERS + 1].softmax(dim=1)
        coverage = drawn[:, LAYERS + 4 :].sigmoid()
        made = shares[:, LAYERS : LAYERS + 1] * torch.cat(
            [drawn[:, LAYERS + 1 : LAYERS + 4].sigmoid() * coverage, coverage], 1
        )
        parts = self.moved(rest.expand(frames, -1, -1, -1), larger(flow, "bilinear", FINE), anchor=SIDE)
        for number, part in enumerate(parts):
            made = made + shares[:, number : number + 1] * part
        return made, flows, shares

    def moved(self, features: Tensor, flow: Tensor, anchor: int = 0) -> list[Tensor]:
        """Each layer's: features of the enlarged box, or (anchored) the rest picture itself, where flow says."""
        side = int(flow.shape[-1])
        left, top, right, bottom = self.margin
        made: list[Tensor] = []
        for layer in flow.float().split(2, dim=1):
            points = self.base(side) + layer.permute(0, 2, 3, 1)
            if not anchor:
                # From the rest box's coordinates to those of the enlarged box.
                x = ((points[..., 0] + 1) / 2 + left) / (1 + left + right) * 2 - 1
                y = ((points[..., 1] + 1) / 2 + top) / (1 + top + bottom) * 2 - 1
                points = torch.stack([x, y], dim=-1)
            made.append(sampled(features, points.to(features.dtype)))
        return made


class Plain(nn.Module):
    """x + conv(relu(conv(relu(norm(x)))))."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, width)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(torch.relu(self.first(torch.relu(self.norm(x)))))


def larger(value: Tensor, mode: str = "nearest", times: int = 2) -> Tensor:
    if mode == "nearest":
        return functional.interpolate(value, scale_factor=float(times), mode="nearest")
    return functional.interpolate(value, scale_factor=float(times), mode="bilinear", align_corners=False)


def harmonics(phase: Tensor) -> Tensor:
    """cos and sin of one to four times the angle, [B, 8], from those of the angle: multiplied as complex numbers."""
    cos, sin = phase[:, :1], phase[:, 1:]
    made, real, imaginary = [phase], cos, sin
    for _ in range(HARMONICS - 1):
        real, imaginary = real * cos - imaginary * sin, real * sin + imaginary * cos
        made.append(torch.cat([real, imaginary], dim=1))
    return torch.cat(made, dim=1)
