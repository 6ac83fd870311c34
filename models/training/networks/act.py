"""An actor's picture at rest, in an act: its parts are found, and go as the parts of its rig go.

How parts go is known (`world.actors.motions`). What is learnt is of the picture at rest alone: which rig it has, which
part is seen at each pixel, how far each part reaches behind others, where its joint is, and how wide the picture truly
is. Parts are then laid over one another as flat pictures; what of a part was hidden takes the colours beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

SIDE = 128
"""Pixels along a side of pictures, at rest and in acts."""
MAPS = 64
"""Pixels along a side of the maps of parts."""
VIEWS = 4
HARMONICS = 4
TERMS = 2 * HARMONICS + 1
FIELDS = 11
"""Numbers a part's motion has; see `world.actors.motions`."""
DAMPED = 0.02
"""Keeps what is turned from the eye from vanishing: the square of the stretch below which it hardly gets narrower."""
ASPECT = 0.8
"""Width over height of a usual picture."""

Margin = tuple[float, float, float, float]


@dataclass(frozen=True)
class Rigs:
    """What rigs are: names of parts do not matter here, only what hangs on what."""

    parents: tuple[tuple[int, ...], ...]
    """Per rig and part: the number of the part it hangs on, its own for the root."""
    slots: int
    """The most parts a rig has."""


@dataclass
class Found:
    """What is read from pictures at rest; see the fields of `world.actors.parts.Parts`."""

    rig: Tensor
    """[B, rigs], logits"""
    aspect: Tensor
    """[B], logarithm of the ratio to ASPECT"""
    seen: Tensor
    """[B, 1 + slots, MAPS, MAPS], logits"""
    whole: Tensor
    """[B, slots, MAPS, MAPS], logits"""
    joints: Tensor
    """[B, slots, 2]"""


def frame_points(margin: Margin, side: int) -> Tensor:
    """Where in the rest box (−1..1) the pixels of the box enlarged by `margin` (l, t, r, b) are: [side, side, 2]."""
    left, top, right, bottom = margin
    steps = (torch.arange(side) + 0.5) / side
    x = (steps * (1 + left + right) - left) * 2 - 1
    y = (steps * (1 + top + bottom) - top) * 2 - 1
    return torch.stack(torch.meshgrid(x, y, indexing="xy"), dim=-1)


class Act(nn.Module):
    """rest [1, 4, 128, 128] (colours times coverage), act [F, A], phase [F, 2], view [F, 4] → [F, 4, 128, 128].

    `phase` is cosine and sine of its angle. The result covers the rest box enlarged by `margin`.
    """

    def __init__(self, acts: int, margin: Margin, rigs: Rigs, widths: tuple[int, int, int, int] = (32, 64, 96, 160)):
        super().__init__()
        self.slots, count = rigs.slots, len(rigs.parents)
        self.finder = Finder(count, rigs.slots, widths)
        # One part more than there are, which stays where it is and is never seen: of rigs that have fewer.
        parts = sum(len(row) for row in rigs.parents) + 1
        self.register_buffer("motions", torch.zeros(acts * VIEWS * TERMS, parts * FIELDS))
        self.register_buffer("numbers", numbered(rigs), persistent=False)
        parents = torch.tensor([[*row, *([0] * (rigs.slots - len(row)))] for row in rigs.parents])
        self.register_buffer("parents", parents, persistent=False)
        self.register_buffer("paths", paths(rigs), persistent=False)
        there = torch.tensor([[float(slot < len(row)) for slot in range(rigs.slots)] for row in rigs.parents])
        self.register_buffer("there", there, persistent=False)
        points = frame_points(margin, SIDE).reshape(-1, 2)
        self.register_buffer("points", torch.cat([points, torch.ones_like(points[:, :1])], dim=1), persistent=False)

    def forward(self, rest: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        found = self.finder(rest)
        rig = found.rig[0].argmax().reshape(1)
        parts = self.parts(rest, found, rig)
        return self.laid(parts, found, rig, act, phase, view)

    def parts(self, rest: Tensor, found: Found, rig: Tensor) -> Tensor:
        """The colours of every part, also where it is hidden, and its coverage: [slots, 4, 128, 128]."""
        there = self.there.index_select(0, rig).reshape(1, -1, 1, 1)
        nothing = torch.cat([torch.ones_like(there[:, :1]), there], dim=1) - 1
        seen = larger(found.seen + nothing * 60).softmax(dim=1)[:, 1:]
        whole = larger(found.whole).sigmoid() * there
        alpha = rest[:, 3:]
        # Behind others a part reaches as far as was found, elsewhere as far as it is seen.
        others = (seen.sum(dim=1, keepdim=True) - seen).clamp(0, 1)
        coverage = alpha * firm((seen + others * whole).clamp(0, 1))
        colours = spread(rest[:, None, :3] * seen[:, :, None], alpha[:, None] * seen[:, :, None])
        return torch.cat([colours, coverage[:, :, None]], dim=2)[0]

    def motion(self, rig: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        """[F, slots, FIELDS]"""
        terms = torch.cat([torch.ones_like(phase[:, :1]), harmonics(phase)], dim=1)
        by = (act[:, :, None] * view[:, None]).flatten(1)
        by = (by[:, :, None] * terms[:, None]).flatten(1)
        every = (by.float() @ self.motions.float()).unflatten(1, (-1, FIELDS))
        return every.index_select(1, self.numbers.index_select(0, rig)[0])

    def laid(self, parts: Tensor, found: Found, rig: Tensor, act: Tensor, phase: Tensor, view: Tensor) -> Tensor:
        """Parts [slots, 4, 128, 128], each moved, laid over one another: [F, 4, 128, 128]."""
        motion = self.motion(rig, act, phase, view)
        frames = int(act.shape[0])
        # From the rest box to the plane, where turning keeps shapes.
        scale = torch.stack([found.aspect[0].exp() * (ASPECT / 2), torch.full_like(found.aspect[0], 0.5)])
        joints = found.joints[0] * scale
        now = self.placed(joints, rig, motion)
        order = from_far_to_near(motion[:, :, 10])
        # Where each point was at rest, joint + linear · (point − where the joint is now), as one product for all.
        linear = inverse(motion[..., :4])
        offset = joints - (linear @ now[..., None])[..., 0]
        linear = linear * scale / scale[:, None]
        affine = torch.cat([linear.transpose(2, 3), (offset / scale)[:, :, None]], dim=2)
        affine = in_order(affine.flatten(2), order).reshape(-1, 3, 2)
        pictures = parts.index_select(0, order.flatten())
        where = (self.points @ affine).reshape(-1, SIDE, SIDE, 2)
        moved = functional.grid_sample(pictures, where, padding_mode="zeros", align_corners=False)
        colours, clear = torch.zeros_like(moved[:frames, :3]), torch.ones_like(moved[:frames, 3:])
        for slot in range(self.slots):
            part = moved.unflatten(0, (frames, self.slots))[:, slot]
            colours = colours * (1 - part[:, 3:]) + part[:, :3] * part[:, 3:]
            clear = clear * (1 - part[:, 3:])
        return torch.cat([colours, 1 - clear], dim=1)

    def placed(self, joints: Tensor, rig: Tensor, motion: Tensor) -> Tensor:
        """Where joints [slots, 2] have gone: [F, slots, 2]; every part's hangs on the part before it."""
        parents = self.parents.index_select(0, rig)[0]
        offsets = joints - joints.index_select(0, parents)
        carried = motion[..., 4:8].index_select(1, parents).reshape(-1, self.slots, 2, 2)
        moved = (carried @ offsets[None, :, :, None])[..., 0]
        root = joints[:1] + motion[:, :1, 8:10]
        return root + self.paths.index_select(0, rig)[0] @ moved


class Finder(nn.Module):
    """Pictures at rest [B, 4, 128, 128] → what they consist of."""

    def __init__(self, rigs: int, slots: int, widths: tuple[int, int, int, int]) -> None:
        super().__init__()
        near, middle, far, whole = widths
        self.slots = slots
        self.enter = nn.Conv2d(4 * 4 + 2, near, 3, padding=1)
        self.down = nn.ModuleList([halving(near, middle), halving(middle, far), halving(far, whole)])
        self.think = nn.Sequential(Plain(whole), Plain(whole))
        self.all = nn.Sequential(nn.Linear(whole, whole), nn.ReLU())
        self.rig, self.aspect = nn.Linear(whole, rigs), nn.Linear(whole, 1)
        self.back = nn.ModuleList(
            [nn.Conv2d(2 * whole + far, far, 1), nn.Conv2d(far + middle, middle, 1), nn.Conv2d(middle + near, near, 1)]
        )
        self.mend = nn.ModuleList([Plain(far), Plain(middle), Plain(near)])
        self.heat = nn.Conv2d(middle, slots, 3, padding=1)
        self.shift = nn.Linear(whole, 2 * slots)
        self.maps = nn.Conv2d(near, 1 + 2 * slots, 3, padding=1)
        nn.init.zeros_(self.shift.weight)
        nn.init.zeros_(self.shift.bias)
        self.register_buffer("where", frame_points((0, 0, 0, 0), MAPS).permute(2, 0, 1)[None], persistent=False)
        self.register_buffer("spots", frame_points((0, 0, 0, 0), MAPS // 2).reshape(-1, 2), persistent=False)

    def forward(self, rest: Tensor) -> Found:
        where = self.where.to(rest.dtype).expand(rest.shape[0], -1, -1, -1)
        found = [self.enter(torch.cat([functional.pixel_unshuffle(rest, 2), where], dim=1))]
        for layer in self.down:
            found.append(layer(found[-1]))
        hidden = self.think(found[3])
        everything = self.all(hidden.mean(dim=(2, 3)))
        hidden = torch.cat([hidden, everything[:, :, None, None].expand(-1, -1, *hidden.shape[2:])], dim=1)
        heat = None
        for level, (join, mend) in enumerate(zip(self.back, self.mend, strict=True)):
            up = functional.interpolate(hidden, scale_factor=2.0, mode="nearest")
            hidden = mend(join(torch.cat([up, found[2 - level]], dim=1)))
            heat = self.heat(hidden).flatten(2).softmax(dim=2) if level == 1 else heat
        assert heat is not None
        maps = self.maps(torch.relu(hidden))
        joints = heat @ self.spots.to(heat.dtype) + self.shift(everything).reshape(-1, self.slots, 2)
        aspect = self.aspect(everything)[:, 0]
        return Found(self.rig(everything), aspect, maps[:, : 1 + self.slots], maps[:, 1 + self.slots :], joints)


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


def halving(width: int, wider: int) -> nn.Sequential:
    return nn.Sequential(nn.ReLU(), nn.Conv2d(width, wider, 4, stride=2, padding=1), Plain(wider))


def larger(maps: Tensor) -> Tensor:
    return functional.interpolate(maps, size=(SIDE, SIDE), mode="bilinear", align_corners=False)


def spread(colours: Tensor, weight: Tensor) -> Tensor:
    """Colours times weight [B, S, 3, H, W] and weights [B, S, 1, H, W] → colours everywhere: the nearest, smoothly."""
    batch = colours.shape[:2]
    levels = [torch.cat([colours, weight], dim=2).flatten(0, 1)]
    while levels[-1].shape[-1] > 2:
        levels.append(functional.avg_pool2d(levels[-1], 2))
    mean = levels[-1].mean(dim=(2, 3), keepdim=True)
    made = (mean[:, :3] / (mean[:, 3:] + 1e-6)).expand(-1, -1, 2, 2)
    made = (levels[-1][:, :3] + 0.01 * made) / (levels[-1][:, 3:] + 0.01)
    for level in reversed(levels[:-1]):
        made = functional.interpolate(made, scale_factor=2.0, mode="bilinear", align_corners=False)
        made = (level[:, :3] + 0.01 * made) / (level[:, 3:] + 0.01)
    return made.unflatten(0, (int(batch[0]), int(batch[1])))


def inverse(linear: Tensor) -> Tensor:
    """[..., 4] by rows → the inverse maps [..., 2, 2], damped (MᵀM + DAMPED)⁻¹Mᵀ, so that none is without bound."""
    a, b, c, d = linear.unbind(dim=-1)
    first, both, second = a * a + c * c + DAMPED, a * b + c * d, b * b + d * d + DAMPED
    area = first * second - both * both
    rows = [second * a - both * b, second * c - both * d, first * b - both * a, first * d - both * c]
    return (torch.stack(rows, dim=-1) / area[..., None]).unflatten(-1, (2, 2))


def firm(share: Tensor) -> Tensor:
    """What is hardly there is not, and what is nearly whole is."""
    return ((share - 0.1) / 0.8).clamp(0, 1)


def from_far_to_near(near: Tensor) -> Tensor:
    """[F, slots] → the slots' numbers in order, [F, slots]; by comparing all with all, which any device can."""
    count = int(near.shape[1])
    own = torch.arange(count, device=near.device)
    before = (near[:, None] < near[:, :, None]) | ((near[:, None] == near[:, :, None]) & (own < own[:, None]))
    rank = before.sum(dim=2)
    return ((rank[:, None] == own[:, None]) * own).sum(dim=2)


def in_order(rows: Tensor, order: Tensor) -> Tensor:
    """rows [F, slots, n], taken in an order [F, slots]."""
    return rows.gather(1, order[:, :, None].expand(-1, -1, int(rows.shape[2])))


def harmonics(phase: Tensor) -> Tensor:
    """cos and sin of one to four times the angle, [B, 8], from those of the angle: multiplied as complex numbers."""
    cos, sin = phase[:, :1], phase[:, 1:]
    made, real, imaginary = [phase], cos, sin
    for _ in range(HARMONICS - 1):
        real, imaginary = real * cos - imaginary * sin, real * sin + imaginary * cos
        made.append(torch.cat([real, imaginary], dim=1))
    return torch.cat(made, dim=1)


def numbered(rigs: Rigs) -> Tensor:
    """[rigs, slots]: the number of each rig's parts among all; of slots that it lacks, the one after them."""
    count = sum(len(row) for row in rigs.parents)
    made, first = torch.full((len(rigs.parents), rigs.slots), count), 0
    for rig, parents in enumerate(rigs.parents):
        made[rig, : len(parents)] = torch.arange(first, first + len(parents))
        first += len(parents)
    return made


def paths(rigs: Rigs) -> Tensor:
    """[rigs, slots, slots]: 1 where the second part lies on the way from the root to the first, the root left out."""
    made = torch.zeros(len(rigs.parents), rigs.slots, rigs.slots)
    for rig, parents in enumerate(rigs.parents):
        for slot in range(len(parents)):
            at = slot
            while at != parents[at]:
                made[rig, slot, at] = 1
                at = parents[at]
    return made
