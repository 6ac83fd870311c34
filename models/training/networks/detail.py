"""What latents are too coarse to hold: faces, hands and contours of things, from the pictures laid into boxes.

A latent cell stands for 8 × 8 pixels, so a face of three cells comes out as a smudge, however well it is known. What is
coarser than a cell is the network's (light, shade, tint, what hides what); what is finer is that of the collage, which
the sketch was made of. Where nothing was laid the picture stays as it is, to the bit.
"""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

CONTRAST = (0.25, 1.2)
"""How far details may be darker or brighter than in the collage, as their surroundings are (night, fog)."""
RIM = 0.75
"""How far outside a thing its smudge is taken away, in cells."""


class Detail(nn.Module):
    """Picture [B, 3, H, W] in 0..1, collage of things [B, 4, h, w] (colours times coverage, coverage) → [B, 3, H, W].

    `cell`: pixels of the picture along a side of a latent's cell.
    """

    def __init__(self, cell: int) -> None:
        super().__init__()
        self.cell = cell

    def forward(self, picture: Tensor, collage: Tensor) -> Tensor:
        size = (int(picture.shape[-2]), int(picture.shape[-1]))
        laid = enlarged(collage, size)
        colours, coverage = laid[:, :3], laid[:, 3:]
        seen = self.mean(picture * coverage)
        planned, covered = self.mean(colours), self.mean(coverage).clamp(min=1e-3)
        contrast = brightness(seen) / brightness(planned).clamp(min=0.02 * covered)
        contrast = contrast.clamp(*CONTRAST)
        shift = enlarged((seen - contrast * planned) / covered, size)
        inside = colours * enlarged(contrast, size) + coverage * shift
        behind = self.behind(picture, coverage, enlarged(seen / covered, size))
        return (behind * (1 - coverage) + inside).clamp(0, 1)

    def behind(self, picture: Tensor, coverage: Tensor, thing: Tensor) -> Tensor:
        """The picture without what of things [B, 3, H, W] runs over their contours.

        As in matting, a pixel beside a thing is taken for a mixture of its colour and that of the ground around: what
        lies on the line between the two goes back to the ground, and what does not (paths, shadows, leaves) stays.
        """
        size = (int(picture.shape[-2]), int(picture.shape[-1]))
        reach = round(self.cell * RIM)
        near = functional.max_pool2d(coverage, (1, 2 * reach + 1), stride=1, padding=(0, reach))
        near = functional.max_pool2d(near, (2 * reach + 1, 1), stride=1, padding=(reach, 0))
        around = self.mean(1 - near)
        ground = enlarged(self.mean(picture * (1 - near)) / around.clamp(min=1e-3), size)
        across = thing - ground
        length = across.square().sum(dim=1, keepdim=True)
        share = ((picture - ground) * across).sum(dim=1, keepdim=True) / (length + 0.02)
        known = enlarged((around * 8).clamp(max=1), size)
        soft = functional.avg_pool2d(near, 5, stride=1, padding=2)
        return picture - across * share.clamp(0, 1) * soft * known

    def mean(self, values: Tensor) -> Tensor:
        """[B, C, H, W] → means over cells, each with those beside it: [B, C, rows, columns]."""
        return functional.avg_pool2d(
            functional.avg_pool2d(values, self.cell), 3, stride=1, padding=1, count_include_pad=False
        )


def enlarged(coarse: Tensor, size: tuple[int, int]) -> Tensor:
    return functional.interpolate(coarse, size=size, mode="bilinear", align_corners=False)


def brightness(colours: Tensor) -> Tensor:
    return colours.mean(dim=1, keepdim=True)
