"""The networks as the pack's graphs have them: no batch dimension, inputs in the order ARCHITECTURE.md lists them."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from networks.act import Act
from networks.autoencoder import CHANNELS, Decoder, Encoder
from networks.collage import Collage, premultiplied
from networks.fine import FineDecoder
from networks.layout2vid import Layout2Vid
from networks.life import Life
from networks.pose import Pose
from networks.towers import GRID, GRID_CHANNELS, NEUTRAL, EntityImage, coverage_channels, cut_out


class DenoiserGraph(nn.Module):
    """The denoiser without the batch dimension."""

    def __init__(self, whole: Layout2Vid) -> None:
        super().__init__()
        self.denoiser = whole.denoiser

    def forward(self, x: Tensor, t: Tensor, text: Tensor, text_mask: Tensor, *grounded: Tensor) -> Tensor:
        tokens, token_mask, field, gate = grounded
        return self.denoiser(x[None], t, text, text_mask, tokens[None], token_mask[None], field[None], gate)[0]


class GroundingGraph(nn.Module):
    def __init__(self, whole: Layout2Vid) -> None:
        super().__init__()
        self.grounding = whole.grounding

    def forward(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """text, image, grid, boxes, has_text, has_image, has_box; with acts also pictures and pictured."""
        tokens, field, things = self.grounding.with_things(*(value[None] for value in inputs))
        return tokens[0], inputs[6] + 0.0, field[0], things[0]


class DecoderGraph(nn.Module):
    """Latent, or grid with its coverage channels, → picture in 0..1."""

    def __init__(self, decoder: Decoder | FineDecoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(self, latent: Tensor) -> Tensor:
        return self.decoder(latent[:, :CHANNELS]).clamp(0, 1)


class PoseGraph(nn.Module):
    """One grid in many poses."""

    def __init__(self, pose: Pose) -> None:
        super().__init__()
        self.pose = pose

    def forward(self, grid: Tensor, pose: Tensor) -> Tensor:
        return self.pose(grid.expand(int(pose.shape[0]), GRID_CHANNELS, GRID, GRID), pose)


class ActGraph(nn.Module):
    """One actor's grid in many acts: decoded and moved, in the box enlarged by the network's margin.

    Gives the pictures, colours times coverage, and the grids they are encoded to: small limbs do not outlast being
    encoded, so pictures are what is laid into boxes, and grids what the network is told of.

    `mirror` [T]: 1 for who looks left. The picture is mirrored before it is encoded, since a mirrored latent is not the
    latent of the mirrored picture.
    """

    def __init__(self, collage: Collage, network: Act) -> None:
        super().__init__()
        self.encoder, self.decoder, self.cutter = collage.encoder, collage.decoder, collage.cutter
        self.network = network

    def forward(self, grid: Tensor, act: Tensor, phase: Tensor, view: Tensor, mirror: Tensor) -> tuple[Tensor, Tensor]:
        rest = premultiplied(self.decoder(grid[:, :CHANNELS]).clamp(0, 1), self.cutter(grid)).clamp(0, 1)
        made = self.network(rest, act, phase, view)
        made = torch.where(mirror[:, None, None, None] > 0.5, made.flip(3), made)
        latent = self.encoder(made[:, :3] + NEUTRAL * (1 - made[:, 3:]))
        return torch.cat([latent, coverage_channels(made[:, 3:])], dim=1), made


class LifeGraph(nn.Module):
    """One place at many times."""

    def __init__(self, life: Life) -> None:
        super().__init__()
        self.life = life

    def forward(self, grid: Tensor, time: Tensor) -> Tensor:
        return self.life(grid.expand(int(time.shape[0]), GRID_CHANNELS, GRID, GRID), time)


class EntityImageGraph(nn.Module):
    """A user's picture → embedding and grid: found, cut out, encoded."""

    def __init__(self, image: EntityImage, encoder: Encoder) -> None:
        super().__init__()
        self.image, self.encoder = image, encoder

    def forward(self, picture: Tensor) -> tuple[Tensor, Tensor]:
        embedding, mask = self.image(picture)
        grid = self.encoder(cut_out(picture, mask))
        return embedding, torch.cat([grid, coverage_channels(mask)], dim=1)
