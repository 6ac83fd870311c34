"""The trained whole: scene text encoder, denoiser and grounding, and how a batch becomes a loss."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from layouts_on_disk import Batch
from networks.denoiser import Denoiser
from networks.flow import logit_normal_times, mix
from networks.frame import SQUARE
from networks.grounding import Grounding, sketch_of
from networks.text import TextEncoder

SHARED_NOISE = 0.6
"""Share of the noise variance that all frames of a clip have in common."""


class Layout2Vid(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.text = TextEncoder()
        self.denoiser = Denoiser()
        self.grounding = Grounding()

    def backbone(self, batch: Batch, x: Tensor, t: Tensor) -> Tensor:
        hidden, mask = self.text(batch.ids)
        return self.denoiser(x, t, hidden, mask)

    def ground(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Tokens and field of a batch's layouts."""
        has = (batch.has_text, batch.has_image, batch.has_box)
        return self.grounding(batch.text, batch.image, batch.grid, batch.boxes, *has, batch.pictures)

    def forward(
        self, batch: Batch, x: Tensor, t: Tensor, gate: float = 1.0, grounded: tuple[Tensor, Tensor] | None = None
    ) -> Tensor:
        hidden, mask = self.text(batch.ids)
        tokens, field = self.ground(batch) if grounded is None else grounded
        strength = torch.full((1,), gate, device=x.device)
        return self.denoiser(x, t, hidden, mask, tokens, batch.has_box, field, strength)


def sketch_loss(field: Tensor, batch: Batch) -> Tensor:
    """Mean square error of the sketch [B, T, 132, 16, 16] where it is believed; cells of things count three times."""
    sketch, belief = sketch_of(field.float())
    weight = belief * (1 + 2 * things_inside(batch)[:, :, None])
    return ((sketch - batch.latents).square() * weight).mean()


def frame_noise(like: Tensor) -> Tensor:
    """√s·common + √(1−s)·own over the frames of [B, T, C, H, W]; plain noise for single pictures."""
    own = torch.randn_like(like)
    if like.shape[1] == 1:
        return own
    return SHARED_NOISE**0.5 * torch.randn_like(like[:, :1]) + (1 - SHARED_NOISE) ** 0.5 * own


def drop_text(batch: Batch, share: float) -> None:
    """Empties the sentence ([CLS] [SEP] stay), for guidance's unconditional half."""
    dropped = torch.rand(batch.ids.shape[0], device=batch.ids.device) < share
    batch.ids = torch.where(dropped[:, None], empty_sentence(batch.ids), batch.ids)


def drop_grounding(batch: Batch) -> None:
    """Text more often than image, so that a reference wins; now and then the whole layout."""
    count, slots = batch.has_text.shape
    place = batch.ids.device
    kind = torch.rand(count, slots, device=place)
    batch.has_image[kind < 0.12] = 0
    batch.has_text[kind > 0.55] = 0
    shuffled = torch.rand(count, slots, device=place) < 0.06
    batch.text = torch.where(shuffled[..., None] & (batch.has_image > 0)[..., None], batch.text.roll(1, 0), batch.text)
    batch.has_box = batch.has_box * (torch.rand(count, 1, 1, device=place) > 0.04)
    noise = 0.12 * torch.rand(count, 1, slots, 1, 1, 1, device=place)
    batch.grid = batch.grid + noise * torch.randn_like(batch.grid)


def drop_everything(batch: Batch, share: float) -> None:
    """Neither sentence nor layout: what guidance's unconditional half sees."""
    dropped = torch.rand(batch.ids.shape[0], device=batch.ids.device) < share
    batch.ids = torch.where(dropped[:, None], empty_sentence(batch.ids), batch.ids)
    batch.has_box = batch.has_box * (~dropped)[:, None, None]


def empty_sentence(ids: Tensor) -> Tensor:
    """[1, L]: [CLS] [SEP] and padding."""
    empty = torch.zeros_like(ids[:1])
    empty[0, 0], empty[0, 1] = 2, 3
    return empty


def velocity_loss(made: Tensor, batch: Batch, noise: Tensor, inside: Tensor | None = None) -> Tensor:
    """Mean square error on ε − x0; `inside` [B, T, 32, 32] counts cells of things once more."""
    error = (made.float() - (noise - batch.latents)).square().mean(dim=2)
    if inside is None:
        return error.mean()
    weight = 1 + inside
    return (error * weight).sum() / weight.sum()


def things_inside(batch: Batch) -> Tensor:
    """[B, T, 32, 32]: 1 where some thing's box (not the place's) covers the cell's middle."""
    middle = (torch.arange(SQUARE.rows, device=batch.boxes.device) + 0.5) / SQUARE.rows
    x0, y0, x1, y1 = (batch.boxes[:, :, 1:, i, None] for i in range(4))
    across, down = ((middle > x0) & (middle < x1)).float(), ((middle > y0) & (middle < y1)).float()
    covered = down[..., :, None] * across[..., None, :] * batch.has_box[:, :, 1:, None, None]
    return covered.amax(dim=2)


def noised(batch: Batch, shift: float = 0.0) -> tuple[Tensor, Tensor, Tensor]:
    """x_t, t and the noise for a batch."""
    noise = frame_noise(batch.latents)
    t = logit_normal_times(batch.latents.shape[0], shift).to(batch.latents.device)
    return mix(batch.latents, noise, t), t, noise
