"""Words → vectors: one small transformer, used for scene sentences and, apart, for entity names."""

from __future__ import annotations

import torch
from torch import Tensor, nn

PAD = 0
SCENE_TOKENS = 40
ENTITY_TOKENS = 16
VOCABULARY = 2304


class SelfAttention(nn.Module):
    """Multi-head attention as matmul–softmax–matmul, so that it exports to plain ONNX."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """x [B, L, W]; mask [B, L], 1 where a token counts."""
        batch, length, width = (int(size) for size in x.shape)
        query, key, value = (
            part.reshape(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for part in self.qkv(x).chunk(3, dim=-1)
        )
        scores = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5
        if mask is not None:
            scores = scores - (1 - mask[:, None, None, :].to(scores.dtype)) * 1e4
        mixed = scores.softmax(dim=-1) @ value
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


class Block(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.before_attention = nn.LayerNorm(width)
        self.attention = SelfAttention(width, heads)
        self.before_feed = nn.LayerNorm(width)
        self.feed = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(approximate="tanh"), nn.Linear(4 * width, width))

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        x = x + self.attention(self.before_attention(x), mask)
        return x + self.feed(self.before_feed(x))


class TextEncoder(nn.Module):
    """ids [B, L] → hidden [B, L, W] and mask [B, L]."""

    def __init__(self, width: int = 192, depth: int = 3, length: int = SCENE_TOKENS) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, width)
        self.positions = nn.Parameter(torch.randn(length, width) * 0.02)
        self.blocks = nn.ModuleList(Block(width, width // 32) for _ in range(depth))
        self.norm = nn.LayerNorm(width)
        nn.init.normal_(self.words.weight, std=0.02)

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        mask = (ids != PAD).float()
        x = self.words(ids) + self.positions
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x), mask
