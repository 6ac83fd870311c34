"""The fine decoder begins as its decoder's picture enlarged, and what is drawn for it is the same scene, larger."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from make_renders import smaller
from networks.autoencoder import Decoder
from networks.fine import Fine, FineDecoder
from world.places import draw_place
from world.scenes import Placed, compose


def test_untrained_it_is_the_picture_enlarged() -> None:
    torch.manual_seed(0)
    decoder, latent = Decoder(), torch.randn(2, 8, 8, 8)
    fine = Fine()
    torch.nn.init.zeros_(fine.draw.bias)
    with torch.no_grad():
        made, plain = FineDecoder(decoder, fine)(latent), decoder(latent)
    assert made.shape == (2, 3, 128, 128)
    assert torch.allclose(made, functional.interpolate(plain, scale_factor=2.0, mode="bilinear"), atol=1e-5)


def test_it_learns_without_touching_its_decoder() -> None:
    torch.manual_seed(0)
    decoder, fine = Decoder().requires_grad_(False), Fine()
    FineDecoder(decoder, fine)(torch.randn(1, 8, 4, 4)).square().mean().backward()
    assert all(parameter.grad is None for parameter in decoder.parameters())
    assert fine.draw.weight.grad is not None and bool(fine.draw.weight.grad.abs().sum() > 0)


def test_a_scene_drawn_larger_is_the_same_scene() -> None:
    sprite = np.zeros((80, 80, 4), np.uint8)
    sprite[..., 0], sprite[..., 3] = 220, 255
    thing = Placed(sprite, (0.3, 0.42, 0.61, 0.8), shadow=True)
    small, large = (compose(draw_place("beach", 3, size=size), [thing]).astype(int) for size in (256, 512))
    assert np.abs(smaller(large.astype(np.uint8)).astype(int) - small).mean() < 2.5
