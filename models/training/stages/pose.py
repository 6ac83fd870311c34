"""Stage 3b: posing grids (turned, mirrored), from every look's grid and its picture seen so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from make_latents import all_looks, load_encoder
from networks.autoencoder import CHANNELS
from networks.pose import Pose
from networks.towers import NEUTRAL
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from stages.embeddings import load_decoder
from world.bank import load_bank
from world.contact_sheet import write_rows
from world.sprites import Sprite

SIDE = 128
Matrix = NDArray[np.float64]


def turn(aspect: float, angle: float) -> Matrix:
    """As `turned` in main/layouts/actions.ts: clockwise in pixels, into the bounds of what was turned.

    aspect is width over height of the thing, angle is in radians. What is seen at u of the new box (−1..1, x right,
    y down) was at turn·u of the old one.
    """
    cos, sin = np.cos(angle), np.sin(angle)
    wide, high = abs(cos) * aspect + abs(sin), abs(sin) * aspect + abs(cos)
    return np.array([[cos * wide / aspect, sin * high / aspect], [-sin * wide, cos * high]])


def random_pose(rng: np.random.Generator, aspect: float) -> Matrix:
    """A turn by much or little, or none; half of all are mirrored first."""
    kind = rng.random()
    angle = 0.0 if kind < 0.2 else rng.uniform(-np.pi, np.pi) if kind < 0.7 else rng.normal(0, 0.2)
    mirrored = np.diag([rng.choice([-1.0, 1.0]), 1.0])
    return mirrored @ turn(aspect * np.exp(rng.normal(0, 0.14)), angle)


def seen_posed(sprite: Sprite, pose: Matrix) -> NDArray[np.float32]:
    """The entity alone on neutral grey [3, 128, 128] in 0..1, stretched to the square and seen through the pose."""
    fine = 2 * SIDE
    rgba = cv2.resize(sprite, (fine, fine), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    rgba[..., :3] *= rgba[..., 3:]
    middle = np.full(2, (fine - 1) / 2)
    move = np.concatenate([pose, (middle - pose @ middle)[:, None]], axis=1)
    turned = cv2.warpAffine(rgba, move, (fine, fine), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderValue=0)
    small = cv2.resize(turned, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return (small[..., :3] + NEUTRAL * (1 - small[..., 3:])).transpose(2, 0, 1)


class PoseStage:
    rate = 1.5e-3

    def __init__(self, settings: Settings) -> None:
        self.batch = settings.batch * 3
        self.network = Pose().to(device())
        self.grids = torch.from_numpy(np.load(RUNS / "portraits.npz")["looks"])
        self.looks, self.bank = all_looks(), load_bank(PICTURES, RUNS, place_variants=0)
        self.encoder, self.decoder = load_encoder(), load_decoder()
        self.rng = np.random.default_rng()

    def drawn(self, rng: np.random.Generator, count: int) -> tuple[Tensor, Tensor, Tensor]:
        """Grids, poses, and the latents of the pictures seen so."""
        rows = rng.integers(len(self.looks), size=count)
        sprites = [self.bank.sprite(self.looks[row]) for row in rows]
        poses = [random_pose(rng, sprite.shape[1] / sprite.shape[0]) for sprite in sprites]
        seen = [seen_posed(sprite, pose) for sprite, pose in zip(sprites, poses, strict=True)]
        with torch.no_grad(), mixed_precision():
            true = self.encoder(torch.from_numpy(np.stack(seen)).to(device(), memory_format=torch.channels_last))
        matrices = torch.from_numpy(np.stack(poses)).float().flatten(1).to(device())
        return self.grids[rows].float().to(device()), matrices, true.float()

    def loss(self, step: int) -> Tensor:
        grid, pose, true = self.drawn(self.rng, self.batch)
        made = self.network(grid + 0.1 * torch.randn_like(grid), pose)
        covered = (made[:, CHANNELS:].mean(dim=1, keepdim=True) + 1) / 2
        return ((made[:, :CHANNELS] - true).square() * (0.1 + covered)).mean()

    def sheet(self, path: Path) -> None:
        grid, pose, true = self.drawn(np.random.default_rng(3), 14)
        made = self.network(grid, pose)[:, :CHANNELS]
        pictures = [self.decoder(some) for some in (grid[:, :CHANNELS], made, true)]
        error = (pictures[1] - pictures[2]).square().mean()
        print(f"pose: {-10 * torch.log10(error).item():.2f} dB against the posed picture's own", flush=True)
        write_rows(path, pictures)


def make(settings: Settings) -> PoseStage:
    return PoseStage(settings)
