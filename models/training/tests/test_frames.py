"""One set of weights draws square, wide and tall frames."""

from __future__ import annotations

import pytest
import torch

from networks.denoiser import Denoiser
from networks.frame import FRAMES, SQUARE, TALL, WIDE, Frame
from networks.grounding import FIELD, Grounding, sketch_of
from networks.towers import EMBEDDING, GRID, GRID_CHANNELS


def grounded(grounding: Grounding, frame: Frame, box: tuple[float, float, float, float]) -> tuple[torch.Tensor, ...]:
    """Tokens and field of a place and one thing in it, on one frame of film."""
    torch.manual_seed(1)
    grounding.frame = frame
    boxes = torch.tensor([[[(0.0, 0.0, 1.0, 1.0), box]]])
    grid = torch.randn(1, 1, 2, GRID_CHANNELS, GRID, GRID)
    named = torch.randn(2, 1, 2, EMBEDDING)
    with torch.no_grad():
        return grounding(named[0], named[1], grid, boxes, torch.ones(1, 2), torch.ones(1, 2), torch.ones(1, 1, 2))


@pytest.mark.parametrize("frame", FRAMES.values())
def test_the_field_has_the_frames_size_and_the_denoiser_takes_it(frame: Frame) -> None:
    torch.manual_seed(0)
    tokens, field = grounded(Grounding().eval(), frame, (0.2, 0.2, 0.5, 0.6))
    assert field.shape == (1, 1, FIELD, frame.rows // 2, frame.columns // 2)
    x = torch.randn(1, 1, 8, frame.rows, frame.columns)
    text, mask = torch.randn(1, 40, 192), torch.ones(1, 40)
    with torch.no_grad():
        made = Denoiser().eval()(x, torch.tensor([0.5]), text, mask, tokens, torch.ones(1, 1, 2), field, torch.ones(1))
    assert made.shape == x.shape


@pytest.mark.parametrize(("frame", "box"), [(WIDE, (0.5, 0.25, 0.75, 0.75)), (TALL, (0.25, 0.5, 0.75, 0.75))])
def test_a_thing_is_where_its_box_is_in_any_frame(frame: Frame, box: tuple[float, float, float, float]) -> None:
    torch.manual_seed(0)
    grounding = Grounding().eval()
    there = sketch_of(grounded(grounding, frame, box)[1])[0][0, 0]
    gone = sketch_of(grounded(grounding, frame, (2.0, 2.0, 2.2, 2.2))[1])[0][0, 0]
    changed = (there - gone).abs().amax(dim=0)
    rows, columns = torch.nonzero(changed > 0.3 * changed.max(), as_tuple=True)
    x, y = (columns.float().mean() + 0.5) / frame.columns, (rows.float().mean() + 0.5) / frame.rows
    assert abs(float(x) - (box[0] + box[2]) / 2) < 0.08
    assert abs(float(y) - (box[1] + box[3]) / 2) < 0.08


def test_weights_know_no_frame() -> None:
    grounding = Grounding()
    names = set(grounding.state_dict())
    grounding.frame = WIDE
    assert set(grounding.state_dict()) == names
    assert SQUARE.pixels == (256, 256)
    assert WIDE.pixels == (448, 256)
    assert TALL.pixels == (256, 448)
