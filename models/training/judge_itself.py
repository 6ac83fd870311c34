"""How often the judge is right on real pictures, the ceiling of `npm run eval`: `python judge_itself.py ../evaluation`.

Writes `judge.json`. Pictures of one to three things in the main style, composed from seeds of their own and read by the
same rules as main/cli/evaluation/judge: the detector proposes boxes, the reader names them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from networks.detector import CELLS
from settings import PICTURES, RUNS, Settings
from stages.detector import NOTHING, Judge
from stages.reader import ReadingJudge, cut
from world.bank import MAIN_STYLE, Bank, Look, load_bank
from world.entities import ENTITIES
from world.places import PLACES
from world.samples import Box, Layout, draw, pick_box
from world.scenes import Picture

SEED = 9_000_000
COUNT = 200
SURE, SAME = 0.6, 0.5
AGREEING = 0.12
Floats = NDArray[np.float32]


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


def overlaps(box: Floats, others: Floats) -> Floats:
    """IoU of a box [4] with others [n, 4]."""
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.maximum(0, high - low).prod(axis=1)
    areas = np.maximum(0, others[:, 2:] - others[:, :2]).prod(axis=1)
    return shared / np.maximum(1e-9, np.maximum(0, box[2:] - box[:2]).prod() + areas - shared)


def proposals(logits: Floats, boxes: Floats) -> list[Floats]:
    """Boxes of things, whatever they are: sure cells merged where their boxes agree. logits [K+1, n], boxes [n, 4]."""
    there = 1 - torch.from_numpy(logits).softmax(0)[NOTHING].numpy()
    left = [cell for cell in np.argsort(-there) if there[cell] >= SURE]
    found: list[Floats] = []
    while left:
        agree = overlaps(boxes[left[0]], boxes[left]) >= SAME
        agree[0] = True
        cells = [cell for cell, yes in zip(left, agree, strict=True) if yes]
        left = [cell for cell, yes in zip(left, agree, strict=True) if not yes]
        box = np.average(boxes[cells], axis=0, weights=there[cells]).clip(0, 1)
        if len(cells) >= AGREEING * (box[2:] - box[:2]).prod() * CELLS * CELLS:
            found.append(box)
    return found


def read(reader: ReadingJudge, picture: Picture, boxes: list[Box]) -> tuple[Floats, Floats]:
    """Chances [n, K+1] and looks [n, 64] of boxes."""
    stacked = torch.from_numpy(np.stack([cut(picture, box) for box in boxes])).permute(0, 3, 1, 2).float() / 255
    logits, looks = reader.reader(stacked)
    return logits.softmax(1).numpy(), looks.numpy()


@torch.no_grad()
def main() -> None:
    judge, reader = Judge().eval(), ReadingJudge().eval()
    judge.load_state_dict(torch.load(RUNS / "detector.pt", map_location="cpu")["average"])
    reader.load_state_dict(torch.load(RUNS / "reader.pt", map_location="cpu")["average"])
    bank = load_bank(PICTURES, RUNS, Settings().place_variants, seed=SEED)
    rng = np.random.default_rng(SEED)
    by_reader, by_detector, listed, shared = list[bool](), list[bool](), list[bool](), list[float]()
    looks: dict[int, list[Floats]] = {}
    middle = (np.arange(CELLS) + 0.5) / CELLS
    for _ in range(COUNT):
        layout = random_scene(rng, bank)
        picture = draw(bank, layout)
        seen = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255
        logits, boxes, _ = (part[0].numpy() for part in judge.detector(seen))
        found = proposals(logits.reshape(NOTHING + 1, -1), boxes.reshape(4, -1).T)
        given = [(float(b[0]), float(b[1]), float(b[2]), float(b[3])) for b in found]
        chances, embedded = read(reader, picture, [*layout.boxes, *given])
        names = chances.argmax(1)
        for index, (look, box) in enumerate(zip(layout.looks, layout.boxes, strict=True)):
            number = ENTITIES.index(look.entity)
            rows, columns = (middle > box[1]) & (middle < box[3]), (middle > box[0]) & (middle < box[2])
            inside = torch.from_numpy(logits).softmax(0)[:NOTHING].numpy()[:, rows][:, :, columns]
            by_detector.append(int(inside.max(axis=(1, 2)).argmax()) == number)
            by_reader.append(int(names[index]) == number)
            same = [one for one, name in zip(found, names[len(layout.boxes) :], strict=True) if name == number]
            listed.append(bool(same))
            shared.append(float(overlaps(np.array(box, np.float32), np.stack(same)).max()) if same else 0.0)
            looks.setdefault(number, []).append(embedded[index])
    twice = [group for group in looks.values() if len(group) > 1]
    alike = float(np.mean([group[0] @ group[1] for group in twice]))
    firsts = np.stack([group[0] for group in looks.values()])
    unlike = float((firsts @ firsts.T)[np.triu_indices(len(firsts), 1)].mean())
    counted = {"pictures": COUNT, "things": len(by_reader)}
    report = {
        "schemaVersion": 1,
        "seed": SEED,
        "proposals": {"sure": SURE, "overlap": SAME},
        "judges": {
            "detector": {**counted, "named": round(float(np.mean(by_detector)), 4)},
            "reader": {
                **counted,
                "named": round(float(np.mean(by_reader)), 4),
                "object": round(100 * float(np.mean(listed)), 2),
                "iou": round(float(np.mean(shared)), 4),
                "identity": {"same": round(alike, 4), "other": round(unlike, 4)},
            },
        },
    }
    Path(sys.argv[1], "judge.json").write_text(json.dumps(report, indent=1) + "\n")
    print(json.dumps(report["judges"], indent=1))


if __name__ == "__main__":
    main()
