"""How often the judge is right on real pictures: the ceiling of `npm run eval`. Prints found and IoU.

Pictures of one to three things in the main style, composed from seeds of their own; the same reading as
main/cli/evaluation: the surest class over the cells inside a box, and the box of the surest cell of its own class.
"""

from __future__ import annotations

import numpy as np
import torch

from networks.detector import CELLS
from settings import PICTURES, RUNS, Settings
from stages.detector import NOTHING, Judge
from world.bank import MAIN_STYLE, Bank, Look, load_bank
from world.entities import ENTITIES
from world.places import PLACES
from world.samples import Box, Layout, draw, pick_box

SEED = 9_000_000
COUNT = 150


def random_scene(rng: np.random.Generator, bank: Bank) -> Layout:
    place = str(rng.choice(list(bank.places)))
    picked = rng.choice(len(ENTITIES), size=rng.integers(1, 4), replace=False)
    looks = [Look(ENTITIES[i], ENTITIES[i].name, MAIN_STYLE, None, False) for i in picked]
    boxes: list[Box] = []
    while len(boxes) < len(looks):
        box = pick_box(rng, bank, looks[len(boxes)], PLACES[place].ground, boxes)
        if min(box[2] - box[0], box[3] - box[1]) >= 0.2 and min(box) >= 0 and max(box) <= 1:
            boxes.append(box)
    return Layout(place, int(rng.integers(len(bank.places[place]))), tuple(looks), tuple(boxes))


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    sides = np.maximum(0, np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2]))
    shared = float(sides.prod())
    whole = float((a[2:] - a[:2]).prod() + np.maximum(0, b[2:] - b[:2]).prod()) - shared
    return shared / whole


@torch.no_grad()
def main() -> None:
    judge = Judge().eval()
    judge.load_state_dict(torch.load(RUNS / "detector.pt", map_location="cpu")["average"])
    bank = load_bank(PICTURES, RUNS, Settings().place_variants, seed=SEED)
    rng = np.random.default_rng(SEED)
    found: list[bool] = []
    overlaps: list[float] = []
    middle = (np.arange(CELLS) + 0.5) / CELLS
    for _ in range(COUNT):
        layout = random_scene(rng, bank)
        picture = torch.from_numpy(draw(bank, layout)).permute(2, 0, 1)[None].float() / 255
        logits, boxes, _ = judge.detector(picture)
        chances = logits[0].softmax(0)[:NOTHING].numpy()
        for look, box in zip(layout.looks, layout.boxes, strict=True):
            rows, columns = (middle > box[1]) & (middle < box[3]), (middle > box[0]) & (middle < box[2])
            inside = chances[:, rows][:, :, columns]
            number = ENTITIES.index(look.entity)
            found.append(int(inside.max(axis=(1, 2)).argmax()) == number)
            row, column = np.unravel_index(int(chances[number].argmax()), (CELLS, CELLS))
            overlaps.append(overlap(np.array(box), boxes[0, :, row, column].numpy()))
    print(f"judge on {len(found)} real things: found {np.mean(found):.3f}, IoU {np.mean(overlaps):.3f}")


if __name__ == "__main__":
    main()
