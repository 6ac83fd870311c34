"""An actor's picture at rest, in an act: what is there is moved, and only what was hidden is drawn anew.

How the bones of the usual rigs go in every act is known (`world.actors.motions`); what has to be learnt is which bone
is seen where in this picture, how this body differs from the usual ones, and what comes to light.
"""

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
TERMS = 2 * HARMONICS + 1
REACH = 0.22
"""How far from its middle a bone is likely seen, in halves of the rest box."""

Margin = tuple[float, float, float, float]


def frame_points(margin: Margin, side: int) -> Tensor:
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

    The result covers the rest box enlarged by `margin`. What depends on the picture alone is computed once.
    """

    def __init__(
        self,
        acts: int,
        margin: Margin,
        bones: int,
        widths: tuple[int, int, int, int] = (48, 96, 144, 192),
        led: int = 128,
    ) -> None:
        super().__init__()
        near, middle, far, whole = widths
        self.margin, self.bones = margin, bones
        self.register_buffer("motions", torch.zeros(acts * VIEWS * TERMS, bones * 6))
        self.register_buffer("middles", torch.zeros(bones, 2))
        self.lead = nn.Sequential(
            nn.Linear(acts + TERMS - 1 + VIEWS + whole + 2 * bones, 256), nn.ReLU(), nn.Linear(256, led), nn.ReLU()
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
                nn.Conv2d(whole + far + bones, far, 1),
                nn.Conv2d(far + LAYERS * middle + bones, middle, 1),
                nn.Conv2d(middle + LAYERS * near + bones, near, 1),
            ]
        )
        self.mend = nn.ModuleList([nn.ModuleList([Led(far, led), Led(far, led)]), Led(middle, led), Led(near, led)])
        self.choose = nn.ModuleList([nn.Conv2d(width, LAYERS * bones, 3, padding=1) for width in (far, middle, near)])
        self.shift = nn.ModuleList([nn.Conv2d(width, 2 * LAYERS, 3, padding=1) for width in (far, middle, near)])
        self.leave = nn.Conv2d(near, FINE**2 * (LAYERS + 1 + 4), 3, padding=1)
        with torch.no_grad():
            for layer in (*self.choose, *self.shift):
                layer.weight.mul_(0.1)
                layer.bias.zero_()
            self.leave.weight.mul_(0.2)
            self.leave.bias.zero_()
            self.leave.bias.view(LAYERS + 1 + 4, FINE**2)[LAYERS] = -2.0
        for side in (*SIDES, SIDE):
            self.register_buffer(f"points{side}", frame_points(margin, side), persistent=False)

    def base(self, side: int) -> Tensor:
        """[1, side, side, 2]."""
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

    def moves(self, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        """Every bone's affine map from the act to rest, [B, bones, 2, 3]."""
        terms = torch.cat([torch.ones_like(phase[:, :1]), harmonics(phase)], dim=1)
        by = (act[:, :, None] * view[:, None]).flatten(1)
        by = (by[:, :, None] * terms[:, None]).flatten(1)
        return (by.float() @ self.motions.float()).reshape(-1, self.bones, 2, 3)

    def carried(self, moves: Tensor, side: int) -> tuple[Tensor, Tensor]:
        """Where each cell was at rest, were it each bone's [B, bones, 2, side²], and how near its middle: 0..1."""
        points = self.base(side).reshape(1, 1, -1, 2).transpose(2, 3)
        at = moves[..., :2] @ points + moves[..., 2:]
        apart = (at - self.middles[None, :, :, None]).square().sum(dim=2)
        return at, (-apart / (2 * REACH**2)).exp()

    def forward(self, rest: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        return self.layers(rest, act, phase, view)[0]

    def layers(self, rest: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> tuple[Tensor, list[Tensor], Tensor]:
        """The picture, flows at 8, 16 and 32 cells ([B, 2 · LAYERS, ...], −1..1), and the layers' shares at 128."""
        frames = act.shape[0]
        near, middle, far, whole = (
            value.expand(frames, -1, -1, -1) if value.shape[0] == 1 else value for value in self.read(rest)
        )
        moves = self.moves(act, phase, view)
        by = self.lead(
            torch.cat([act, harmonics(phase), view, whole.mean(dim=(2, 3)), moves[..., 2].flatten(1)], dim=1)
        )
        hidden = whole
        for block in self.think:
            hidden = block(hidden, by)
        flows: list[Tensor] = []
        chosen: Tensor | None = None
        shifted: Tensor | None = None
        for level, (side, features) in enumerate(zip(SIDES, (far, middle, near), strict=True)):
            at, close = self.carried(moves, side)
            close = close.reshape(frames, self.bones, side, side)
            if level == 0:
                seen = [features]
            else:
                chosen, shifted = larger(chosen, "bilinear"), larger(shifted, "bilinear")
                seen = self.moved(features, self.flow(chosen, shifted, at, close))
            hidden = self.join[level](torch.cat([larger(hidden), *seen, close.to(hidden.dtype)], dim=1))
            if level == 0:
                for block in self.mend[0]:
                    hidden = block(hidden, by)
            else:
                hidden = self.mend[level](hidden, by)
            choice, shift = self.choose[level](hidden).float(), self.shift[level](hidden).float()
            chosen = choice if chosen is None else chosen + choice
            shifted = shift if shifted is None else shifted + shift
            flows.append(self.flow(chosen, shifted, at, close))
        drawn = functional.pixel_shuffle(self.leave(hidden), FINE)
        shares = drawn[:, : LAYERS + 1].softmax(dim=1)
        coverage = drawn[:, LAYERS + 4 :].sigmoid()
        colours = drawn[:, LAYERS + 1 : LAYERS + 4].sigmoid() * coverage
        made = shares[:, LAYERS : LAYERS + 1] * torch.cat([colours, coverage], dim=1)
        fine = larger(flows[-1], "bilinear", FINE)
        for number, part in enumerate(self.moved(rest.expand(frames, -1, -1, -1), fine, of_rest=True)):
            made = made + shares[:, number : number + 1] * part
        return made, flows, shares

    def flow(self, chosen: Tensor, shifted: Tensor, at: Tensor, close: Tensor) -> Tensor:
        """Mixes the bones' ways by what was chosen, where bones are near first; a difference from standing still."""
        side = int(close.shape[-1])
        made: list[Tensor] = []
        for layer in chosen.split(self.bones, dim=1):
            shares = (layer + 4 * close).flatten(2).softmax(dim=1)
            made.append((shares[:, :, None] * at).sum(dim=1).reshape(-1, 2, side, side))
        return torch.cat(made, dim=1) - self.base(side).permute(0, 3, 1, 2).repeat(1, LAYERS, 1, 1) + shifted

    def moved(self, features: Tensor, flow: Tensor, of_rest: bool = False) -> list[Tensor]:
        """Each layer's: features of the enlarged box, or the rest picture itself, where flow says."""
        side = int(flow.shape[-1])
        left, top, right, bottom = self.margin
        made: list[Tensor] = []
        for layer in flow.float().split(2, dim=1):
            points = self.base(side) + layer.permute(0, 2, 3, 1)
            if not of_rest:
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
