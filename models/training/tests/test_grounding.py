"""Grounding and the gate: what the pack promises must hold for any weights."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from networks.denoiser import Denoiser, is_gated
from networks.grounding import FEATURES, GRID, Grounding, inside, reading_weights, sketch_of
from networks.towers import EMBEDDING, GRID_CHANNELS

FINE = 64
"""Samples along a side of the square frame."""


def waken(network: nn.Module) -> None:
    """Gives the zero-initialised parts weights, so that what should not matter would show."""
    generator = torch.Generator().manual_seed(1)
    for parameter in network.parameters():
        if parameter.abs().max() == 0:
            parameter.data = torch.randn(parameter.shape, generator=generator) * 0.1


def scene(slots: int = 3, frames: int = 2) -> dict[str, Tensor]:
    torch.manual_seed(0)
    low = torch.rand(1, frames, slots, 2) * 0.5
    return {
        "text": torch.randn(1, slots, EMBEDDING),
        "image": torch.randn(1, slots, EMBEDDING),
        "grid": torch.randn(1, frames, slots, GRID_CHANNELS, GRID, GRID),
        "boxes": torch.cat([low, low + 0.4], dim=-1),
        "has_text": torch.ones(1, slots),
        "has_image": torch.ones(1, slots),
        "has_box": torch.ones(1, frames, slots),
    }


def denoise(denoiser: Denoiser, tokens: Tensor, mask: Tensor, field: Tensor, gate: float) -> Tensor:
    torch.manual_seed(4)
    x, text = torch.randn(1, 2, 8, 32, 32), torch.randn(1, 5, 192)
    return denoiser(x, torch.tensor([0.4]), text, torch.ones(1, 5), tokens, mask, field, torch.tensor([gate]))


def test_gate_0_is_exactly_the_backbone_alone() -> None:
    torch.manual_seed(2)
    denoiser, grounding = Denoiser(wide=32, deep=32).eval(), Grounding()
    waken(denoiser)
    given = scene()
    tokens, field = grounding(**given)
    torch.manual_seed(4)
    x, text = torch.randn(1, 2, 8, 32, 32), torch.randn(1, 5, 192)
    alone = denoiser(x, torch.tensor([0.4]), text, torch.ones(1, 5))
    assert torch.equal(denoise(denoiser, tokens, given["has_box"], field, 0.0), alone)
    assert not torch.allclose(denoise(denoiser, tokens, given["has_box"], field, 1.0), alone, atol=1e-3)


def test_a_slot_without_a_box_changes_nothing() -> None:
    torch.manual_seed(2)
    denoiser, grounding = Denoiser(wide=32, deep=32).eval(), Grounding()
    waken(denoiser)
    given = scene()
    given["has_box"][..., 2] = 0
    other = {**given, "text": given["text"].clone(), "grid": given["grid"].clone()}
    other["text"][:, 2], other["grid"][:, :, 2] = 9.0, -3.0
    made = [denoise(denoiser, *self_masked(grounding, some), 1.0) for some in (given, other)]
    assert torch.allclose(made[0], made[1], atol=1e-5)


def self_masked(grounding: Grounding, given: dict[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    tokens, field = grounding(**given)
    return tokens, given["has_box"], field


def test_a_missing_picture_is_the_learned_null_whatever_is_passed_for_it() -> None:
    grounding = Grounding()
    waken(grounding)
    given = scene()
    given["has_image"][:, 1] = 0
    other = {**given, "image": given["image"].clone(), "grid": given["grid"].clone()}
    other["image"][:, 1], other["grid"][:, :, 1] = 5.0, 5.0
    for one, two in zip(grounding(**given), grounding(**other), strict=True):
        assert torch.equal(one, two)


def test_features_and_belief_are_empty_outside_all_boxes() -> None:
    grounding = Grounding()
    given = scene(slots=1, frames=1)
    given["boxes"][:] = torch.tensor([0.25, 0.25, 0.5, 0.5])
    field = grounding(**given)[1][0, 0]
    said = torch.cat([field[:FEATURES], field[-4:]])
    assert said[:, 4:8, 4:8].abs().amax(dim=0).min() > 0
    said[:, 4:8, 4:8] = 0
    assert said.abs().max() == 0


def test_every_frame_reads_its_own_grid() -> None:
    """Grids that are the same on all frames may be given once; a frame's own changes that frame alone."""
    grounding = Grounding()
    waken(grounding)
    given = scene()
    given["grid"][:] = given["grid"][:, :1]
    once = {**given, "grid": given["grid"][:, :1]}
    assert torch.allclose(grounding(**given)[1], grounding(**once)[1], atol=1e-6)
    given["grid"][:, 1] += 1.0
    changed = (grounding(**given)[1] - grounding(**once)[1]).abs().amax(dim=(0, 2, 3, 4))
    assert changed[0] == 0 and changed[1] > 0.1


def test_what_is_in_front_hides_what_is_behind() -> None:
    grounding = Grounding()
    given = scene(slots=2, frames=1)
    given["boxes"][:] = torch.tensor([0.25, 0.25, 0.75, 0.75])
    given["grid"][:, :, 1, -4:] = 1.0
    hidden = {**given, "grid": given["grid"].clone()}
    hidden["grid"][:, :, 0] += 1.0
    assert torch.allclose(grounding(**given)[1], grounding(**hidden)[1], atol=1e-5)


def test_reading_a_full_frame_box_interpolates_the_grid() -> None:
    weights, relative = reading_weights(torch.zeros(1), torch.ones(1), FINE)
    assert weights.shape == (1, FINE, GRID)
    assert torch.allclose(weights.sum(-1), torch.ones(1, FINE))
    ramp = weights[0] @ torch.arange(GRID, dtype=torch.float32)
    assert torch.allclose(ramp[2:-2], (relative[0] * GRID - 0.5)[2:-2], atol=1e-5)


def test_an_untrained_sketch_of_a_place_is_its_grid_enlarged() -> None:
    grounding = Grounding()
    given = scene(slots=1, frames=1)
    given["boxes"][:] = torch.tensor([0.0, 0.0, 1.0, 1.0])
    given["grid"][:, :, :, -4:] = 1.0
    field = grounding(**given)[1][0, 0]
    fine = torch.nn.functional.interpolate(given["grid"][0, 0, :, :8], scale_factor=4.0, mode="bilinear")
    large = torch.nn.functional.avg_pool2d(fine, 2)[0]
    sketch, belief = sketch_of(field[None, None])
    assert torch.allclose(sketch[0, 0, :, 2:-2, 2:-2], large[:, 2:-2, 2:-2], atol=1e-5)
    assert torch.equal(belief, torch.ones(1, 1, 1, 32, 32))


def test_nothing_is_sketched_of_what_has_no_picture() -> None:
    given = scene()
    given["has_image"][:] = 0
    assert Grounding()(**given)[1][:, :, -4:].max() == 0


def test_inside_is_one_within_the_box_and_zero_outside() -> None:
    _, relative = reading_weights(torch.tensor([0.25]), torch.tensor([0.5]), FINE)
    assert inside(relative, torch.tensor([0.25]))[0].tolist() == [0.0] * 16 + [1.0] * 16 + [0.0] * 32


def test_the_gated_part_is_named_by_its_parameters() -> None:
    names = [name for name, _ in Denoiser(wide=32, deep=32).named_parameters()]
    gated = [name for name in names if is_gated(name)]
    assert any(name.endswith("gate_attention") for name in gated)
    assert not any("cross_attention" in name or ".spatial." in name for name in gated)


def test_the_scenery_is_added_where_the_place_is_to_be_seen_and_nowhere_else() -> None:
    torch.manual_seed(2)
    grounding, given = Grounding(), scene()
    given["grid"][:, :, :, -4:] = 1
    given["boxes"][:, :, 0] = torch.tensor([0.0, 0.0, 1.0, 1.0])
    given["boxes"][:, :, 1] = torch.tensor([0.25, 0.5, 0.5, 0.75])
    given["has_box"][:, :, 2] = 0
    before = sketch_of(grounding(**given)[1])[0]
    waken(grounding.scenery)
    added = sketch_of(grounding(**given)[1])[0] - before
    assert torch.allclose(added[0][:, :, :15], grounding.scenery(given["grid"][0, :, 0, :8])[:, :, :15], atol=1e-4)
    assert added[0][:, :, 17:23, 9:15].abs().max() < 1e-6
