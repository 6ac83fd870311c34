"""Writes pictures that training never saw, for `npm run eval`: `python export_references.py ../evaluation/references`.

Thirty entities outside the vocabulary in the main style, and known ones in the style that was held out; PNGs with alpha
and `references.json`, which names the source and licence of each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2

from settings import PICTURES
from world.bank import HELD_OUT_STYLE, MAIN_STYLE
from world.entities import Entity
from world.held_out import HELD_OUT_ENTITIES, STYLE_SAMPLES
from world.sprites import Sprite, crop_to_drawn, read_picture, read_style, with_selector

SIDE = 160
LICENCES = {
    MAIN_STYLE: ("@lobehub/fluent-emoji-3d", "MIT"),
    HELD_OUT_STYLE: ("@iconify-json/twemoji", "CC-BY-4.0"),
}


def write(folder: Path, kind: str, style: str, entity: Entity, sprite: Sprite) -> dict[str, str]:
    scale = SIDE / max(sprite.shape[:2])
    small = cv2.resize(sprite, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    name = f"{kind}-{entity.name.replace(' ', '-')}"
    cv2.imwrite(str(folder / f"{name}.png"), cv2.cvtColor(small, cv2.COLOR_RGBA2BGRA))
    source, licence = LICENCES[style]
    return {
        "id": name,
        "name": entity.name,
        "source": source,
        "licence": licence,
        "style": style,
        "heldOut": kind,
    }


def pictures(style: str, entities: Sequence[Entity]) -> dict[str, Sprite]:
    """By name, from the style's package, also of those whom `world.actors` could draw: that is the source we name."""
    if style != MAIN_STYLE:
        return read_style(PICTURES, style, entities)
    folder = PICTURES / "@lobehub/fluent-emoji-3d/assets"
    return {entity.name: crop_to_drawn(read_picture(with_selector(folder, entity.code))) for entity in entities}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    listed: list[dict[str, str]] = []
    for kind, style, entities in (
        ("entity", MAIN_STYLE, HELD_OUT_ENTITIES),
        ("style", HELD_OUT_STYLE, STYLE_SAMPLES),
    ):
        sprites = pictures(style, entities)
        for entity in entities:
            if entity.name in sprites:
                listed.append(write(folder, kind, style, entity, sprites[entity.name]))
    (folder / "references.json").write_text(json.dumps(listed, indent=1) + "\n")
    print(f"{len(listed)} references")


if __name__ == "__main__":
    main()
