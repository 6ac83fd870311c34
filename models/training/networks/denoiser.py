"""Layout2Vid's denoiser at our size: a UNet over latents [T, 8, 32, 32], 2 × 2 cells as one.

Every layer is, as in the paper,

spatial convolution → temporal convolution → spatial attention (self → *gated* → cross) → temporal attention.

The gated part (GLIGEN) is the only way grounding enters, and `gate` multiplies all of it: 0 is the backbone alone.
Self-attention over all cells only at 8 × 8: at 16 × 16 it costs a CPU too much, so there the gated attention reads the
grounding tokens alone.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from networks.autoencoder import CHANNELS
from networks.grounding import FIELD, sketch_of
from networks.grounding import WIDTH as TOKENS
from networks.time import time_features

TEXT = 192
TIME = 256
HEAD = 32
LEAST_TIME = 0.2


class Spatial(nn.Module):
    """Two convolutions, the time's scale and shift between them."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.before = nn.GroupNorm(8, inputs)
        self.first = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.time = nn.Linear(TIME, 2 * outputs)
        self.between = nn.GroupNorm(8, outputs)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.skip = nn.Conv2d(inputs, outputs, 1) if inputs != outputs else nn.Identity()
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        """x [B·T, inputs, H, W], time [B·T or 1, 256]."""
        scale, shift = self.time(time)[:, :, None, None].chunk(2, dim=1)
        hidden = self.between(self.first(torch.relu(self.before(x))))
        return self.skip(x) + self.second(torch.relu(hidden * (1 + scale) + shift))


class TemporalConvolution(nn.Module):
    """Over neighbouring frames, channel by channel, then across channels; starts as the identity.

    Computed over frames × cells in two dimensions: ONNX Runtime's WebGPU has no grouped convolution in three. The
    weights keep the shape of a convolution in three, [C, 1, 3, 1, 1], so that check-points stay what they are.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.frames = nn.Conv3d(channels, channels, (3, 1, 1), padding=(1, 0, 0), groups=channels)
        self.channels = nn.Conv2d(channels, channels, 1)
        nn.init.zeros_(self.channels.weight)
        nn.init.zeros_(self.channels.bias)

    def forward(self, x: Tensor, frames: int) -> Tensor:
        height, width = int(x.shape[2]), int(x.shape[3])
        cells = self.norm(x).unflatten(0, (-1, frames)).transpose(1, 2).flatten(3)
        weight, bias = self.frames.weight.squeeze(-1), self.frames.bias
        hidden = functional.conv2d(cells, weight, bias, padding=(1, 0), groups=self.frames.groups)
        hidden = hidden.unflatten(3, (height, width)).transpose(1, 2).flatten(0, 1)
        return x + self.channels(torch.relu(hidden))


class Attention(nn.Module):
    """Queries from one sequence, keys and values from another; matmul–softmax–matmul."""

    def __init__(self, width: int, source: int) -> None:
        super().__init__()
        self.heads = width // HEAD
        self.query = nn.Linear(width, width, bias=False)
        self.key = nn.Linear(source, width, bias=False)
        self.value = nn.Linear(source, width, bias=False)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, source: Tensor, mask: Tensor | None = None) -> Tensor:
        """x [B, L, width], source [B, M, source], mask [B, M] (1 = may be read)."""
        query, key, value = (
            part.unflatten(-1, (self.heads, HEAD)).transpose(1, 2)
            for part in (self.query(x), self.key(source), self.value(source))
        )
        scores = query @ key.transpose(2, 3) * HEAD**-0.5
        if mask is not None:
            scores = scores - (1 - mask[:, None, None].to(scores.dtype)) * 1e4
        return self.out((scores.softmax(-1) @ value).transpose(1, 2).flatten(2))


class Gated(nn.Module):
    """v ← v + β·tanh(γ_attn)·Attn(LN([v, h])), then v ← v + β·tanh(γ_field)·Field(v, field); both γ start at 0.

    The second step takes the place of GLIGEN's feed-forward: it is where the entities' grids come in.
    """

    def __init__(self, channels: int, with_visual: bool) -> None:
        super().__init__()
        self.with_visual = with_visual
        self.tokens = nn.Linear(TOKENS, channels)
        self.norm = nn.LayerNorm(channels)
        self.attention = Attention(channels, channels)
        self.gate_attention = nn.Parameter(torch.zeros(()))
        self.field_norm = nn.GroupNorm(8, channels)
        self.field_in = nn.Conv2d(channels + FIELD, channels, 1)
        self.field_middle = nn.Conv2d(channels, channels, 3, padding=1)
        self.field_out = nn.Conv2d(channels, channels, 1)
        self.gate_field = nn.Parameter(torch.zeros(()))

    def forward(self, x: Tensor, tokens: Tensor, mask: Tensor, field: Tensor, gate: Tensor) -> Tensor:
        """x [B·T, C, H, W]; tokens [B·T, N, 192]; mask [B·T, N]; field [B·T, 132, H, W]; gate [1]."""
        height, width = int(x.shape[2]), int(x.shape[3])
        visual = x.flatten(2).transpose(1, 2)
        grounded = self.norm(self.tokens(tokens))
        seen = self.norm(visual)
        if self.with_visual:
            source = torch.cat([seen, grounded], dim=1)
            mask = torch.cat([mask.new_ones(mask.shape[0], height * width), mask], dim=1)
        else:
            source = grounded
        told = self.attention(seen, source, mask).transpose(1, 2).unflatten(2, (height, width))
        x = x + gate * self.gate_attention.tanh() * told
        hidden = torch.relu(self.field_in(torch.cat([self.field_norm(x), field], dim=1)))
        hidden = self.field_out(torch.relu(self.field_middle(hidden)))
        return x + gate * self.gate_field.tanh() * hidden


class TemporalAttention(nn.Module):
    """Every cell attends to itself in all frames; starts as the identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.positions = nn.Parameter(torch.zeros(64, channels))
        self.attention = Attention(channels, channels)
        nn.init.zeros_(self.attention.out.weight)
        nn.init.zeros_(self.attention.out.bias)

    def forward(self, x: Tensor, frames: int) -> Tensor:
        height, width = int(x.shape[2]), int(x.shape[3])
        rows = x.unflatten(0, (-1, frames)).permute(0, 3, 4, 1, 2).flatten(0, 2)
        seen = self.norm(rows + self.positions[:frames])
        rows = rows + self.attention(seen, seen)
        return rows.unflatten(0, (-1, height, width)).permute(0, 3, 4, 1, 2).flatten(0, 1)


class Layer(nn.Module):
    """One layer of the paper's UNet, in its order. `deep` says that all cells attend to one another."""

    def __init__(self, inputs: int, channels: int, deep: bool) -> None:
        super().__init__()
        self.spatial = Spatial(inputs, channels)
        self.temporal = TemporalConvolution(channels)
        self.self_norm = nn.LayerNorm(channels) if deep else None
        self.self_attention = Attention(channels, channels) if deep else None
        self.gated = Gated(channels, with_visual=deep)
        self.cross_norm = nn.LayerNorm(channels)
        self.cross_attention = Attention(channels, TEXT)
        self.over_time = TemporalAttention(channels) if deep else None

    def forward(self, x: Tensor, to: Conditions) -> Tensor:
        x = self.spatial(x, to.time)
        if to.frames > 1:
            x = self.temporal(x, to.frames)
        height, width = int(x.shape[2]), int(x.shape[3])
        if self.self_attention is not None and self.self_norm is not None:
            seen = self.self_norm(x.flatten(2).transpose(1, 2))
            x = x + self.self_attention(seen, seen).transpose(1, 2).unflatten(2, (height, width))
        if to.field is not None:
            x = self.gated(x, to.tokens, to.token_mask, to.field[height], to.gate)
        seen = self.cross_norm(x.flatten(2).transpose(1, 2))
        told = self.cross_attention(seen, to.text, to.text_mask).transpose(1, 2)
        x = x + told.unflatten(2, (height, width))
        if self.over_time is not None and to.frames > 1:
            x = self.over_time(x, to.frames)
        return x


class Conditions:
    """What every layer is told, with frames folded into the batch."""

    def __init__(self, time: Tensor, text: Tensor, text_mask: Tensor, frames: int) -> None:
        self.time, self.text, self.text_mask, self.frames = time, text, text_mask, frames
        self.tokens, self.token_mask, self.gate = text, text_mask, text
        self.field: dict[int, Tensor] | None = None


class Denoiser(nn.Module):
    """x [B, T, 8, 32, 32] at time t [B] → the flow's velocity, same shape."""

    def __init__(self, wide: int = 128, deep: int = 224) -> None:
        super().__init__()
        self.time = nn.Sequential(nn.Linear(128, TIME), nn.SiLU(), nn.Linear(TIME, TIME), nn.SiLU())
        self.enter = nn.Conv2d(4 * CHANNELS, wide, 3, padding=1)
        self.down = nn.ModuleList([Layer(wide, wide, False), Layer(wide, wide, False)])
        self.shrink = nn.Conv2d(wide, deep, 4, stride=2, padding=1)
        self.middle = nn.ModuleList([Layer(deep, deep, True), Layer(deep, deep, True), Layer(deep, deep, True)])
        self.last_deep = Layer(2 * deep, deep, True)
        self.grow = nn.Conv2d(deep, 4 * wide, 1)
        self.up = nn.ModuleList([Layer(2 * wide, wide, False), Layer(2 * wide, wide, False)])
        self.norm = nn.GroupNorm(8, wide)
        self.leave = nn.Conv2d(wide, 4 * CHANNELS, 3, padding=1)
        self.shrink_field = nn.Conv2d(FIELD, FIELD, 4, stride=2, padding=1)
        self.trust_sketch = nn.Linear(TIME, CHANNELS)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.trust_sketch.weight)
        nn.init.constant_(self.trust_sketch.bias, 3.0)

    def forward(
        self,
        x: Tensor,
        t: Tensor,
        text: Tensor,
        text_mask: Tensor,
        tokens: Tensor | None = None,
        token_mask: Tensor | None = None,
        field: Tensor | None = None,
        gate: Tensor | None = None,
    ) -> Tensor:
        """text [B, L, 192]; text_mask [B, L]; tokens [B, T, N, 192]; token_mask [B, T, N]; field [B, T, 132, 16, 16].

        Without `field` the gated parts are left out altogether: the backbone.
        """
        frames = int(x.shape[1])
        to = Conditions(each_frame(self.time(time_features(t)), frames), each_frame(text, frames), text_mask, frames)
        to.text_mask = each_frame(text_mask, frames)
        if tokens is not None and token_mask is not None and field is not None and gate is not None:
            flat = field.flatten(0, 1)
            to.tokens, to.token_mask, to.gate = tokens.flatten(0, 1), token_mask.flatten(0, 1), gate
            to.field = {int(part.shape[-2]): part for part in (flat, self.shrink_field(flat))}
            own = self.layers(x.flatten(0, 1), to).unflatten(0, (-1, frames))
            return self.with_sketch(own, x, t, to, field, gate)
        return self.layers(x.flatten(0, 1), to).unflatten(0, (-1, frames))

    def with_sketch(self, own: Tensor, x: Tensor, t: Tensor, to: Conditions, field: Tensor, gate: Tensor) -> Tensor:
        """Blends the clean picture the network expects with the sketch, by weight w = belief · trust(t) · gate.

        x0 = (1 − w)·(x_t − t·own) + w·sketch, written as a velocity; below t = 0.2 the weight falls with t.
        """
        sketch, belief = sketch_of(field)
        trust = self.trust_sketch(to.time).sigmoid().unflatten(0, (-1, int(x.shape[1])))[..., None, None]
        share = (gate * trust * belief).clamp(max=1)
        t = t.reshape(-1, 1, 1, 1, 1)
        return own + share / t.clamp(min=LEAST_TIME) * ((x - sketch) - t * own)

    def layers(self, x: Tensor, to: Conditions) -> Tensor:
        x = self.enter(nn.functional.pixel_unshuffle(x, 2))
        skips = [x := layer(x, to) for layer in self.down]
        x = self.shrink(x)
        first = x = self.middle[0](x, to)
        x = self.middle[2](self.middle[1](x, to), to)
        x = self.last_deep(torch.cat([x, first], dim=1), to)
        x = nn.functional.pixel_shuffle(self.grow(x), 2)
        for layer in self.up:
            x = layer(torch.cat([x, skips.pop()], dim=1), to)
        return nn.functional.pixel_shuffle(self.leave(torch.relu(self.norm(x))), 2)


def each_frame(x: Tensor, frames: int) -> Tensor:
    """[B, …] → [B·T, …], every item repeated for its frames."""
    return x if frames == 1 else x[:, None].expand(x.shape[0], frames, *x.shape[1:]).flatten(0, 1)


def is_gated(name: str) -> bool:
    """Whether a denoiser parameter belongs to the part the paper trains on boxes."""
    return ".gated." in name or "shrink_field" in name or "trust_sketch" in name


def is_temporal(name: str) -> bool:
    return ".temporal." in name or ".over_time." in name
