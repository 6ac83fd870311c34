"""Encodes the world once, with the trained autoencoder, so that later stages read latents instead of drawing.

python make_latents.py known                what the prior recalls by name: looks in the main style, places, lights
python make_latents.py portraits            every look and every place of the pool, as grids
python make_latents.py places               every place of the pool at eight times of a scene
python make_latents.py lights               places at sunset and at night, at eight times of a scene
python make_latents.py scenery              all of these again at the full 256 pixels
python make_latents.py stills --count N     composed pictures with their layouts
python make_latents.py clips --count N      16-frame clips
"""

from __future__ import annotations

import argparse
import itertools
import os
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from networks.autoencoder import CHANNELS, Autoencoder, Encoder
from networks.life import TIMES
from networks.towers import GRID, GRID_CHANNELS, coverage_channels
from settings import PICTURES, RUNS, Settings, device, mixed_precision
from stages.trained import trained_autoencoder
from world.bank import MAIN_STYLE, TRAINED_STYLES, Bank, Look, load_bank, load_main_style
from world.entities import COLOURS, ENTITIES
from world.places import PLACES, draw_place, own_light
from world.samples import MOST, Layout, clip_boxes, draw, draw_clip, random_layout
from world.scenes import Picture, portrait

FRAMES = 16
SHARD = 1000


def all_looks() -> list[Look]:
    """Every trained look in a fixed order: its position is its number in shards and tables."""
    looks: list[Look] = []
    for entity, style, mirrored in itertools.product(ENTITIES, TRAINED_STYLES, (False, True)):
        for colour in (None, *COLOURS) if entity.colourable else (None,):
            name = f"{colour} {entity.name}" if colour else entity.name
            looks.append(Look(entity, name, style, colour, mirrored))
    return looks


def known_looks() -> list[Look]:
    """What a name means to the prior: looks in the main style, unmirrored, in the order of `known.npz`."""
    return [look for look in all_looks() if look.style == MAIN_STYLE and not look.mirrored]


def load_encoder() -> Encoder:
    autoencoder = Autoencoder()
    autoencoder.load_state_dict(trained_autoencoder())
    return autoencoder.encoder.eval().to(device(), memory_format=torch.channels_last)


@torch.no_grad()
def encode(encoder: Encoder, pictures: list[Picture]) -> NDArray[np.float16]:
    """[n, 8, side/8, side/8]."""
    stacked = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).to(device()).float() / 255
    with mixed_precision():
        return encoder(stacked.contiguous(memory_format=torch.channels_last)).half().cpu().numpy()


def look_grids(encoder: Encoder, bank: Bank, looks: list[Look]) -> NDArray[np.float16]:
    """[n, 12, 16, 16]"""
    grids = np.zeros((len(looks), GRID_CHANNELS, GRID, GRID), np.float16)
    for start in range(0, len(looks), 64):
        drawn = [portrait(bank.sprite(look)) for look in looks[start : start + 64]]
        grids[start : start + 64, :CHANNELS] = encode(encoder, [picture for picture, _ in drawn])
        alphas = torch.from_numpy(np.stack([alpha for _, alpha in drawn]))[:, None].float() / 255
        grids[start : start + 64, CHANNELS:] = coverage_channels(alphas).numpy()
        bank.recoloured.clear()
    return grids


DAY_VARIANTS, DAY_LIT_VARIANTS = 6, 3
"""Pictures of every place by day, and of every place in each of its lights, that names mean: few, or they blur."""


def day_seeds(name: str, count: int) -> list[int]:
    """The first seeds whose place is by day when no light is asked for."""
    return list(itertools.islice((seed for seed in itertools.count() if own_light(name, seed) == "day"), count))


def known(encoder: Encoder, bank: Bank) -> None:
    """runs/known.npz, all that a name can mean to the prior.

    `grids` [n, 12, 16, 16] and `image` embeddings [n, 128] in the order of `known_looks`; `places` [places · 6, 8
    times, 8, 16, 16] with `place_image`; `lit` [lit places · 3, 8, 16, 16], the first three of those in every light,
    with `lit_image`: what moves in them moves as by day.
    """
    from stages.embeddings import embed, embed_looks

    looks = known_looks()
    made = {"grids": look_grids(encoder, bank, looks), "image": embed_looks(looks, bank).numpy()}
    places: list[NDArray[np.float16]] = []
    place_image: list[NDArray[np.float32]] = []
    for name in PLACES:
        for seed in day_seeds(name, DAY_VARIANTS):
            views = [shrink(draw_place(name, seed, time / TIMES)) for time in range(TIMES)]
            places.append(encode(encoder, views))
            place_image.append(embed(views[:1]).numpy())
    made |= {"places": np.stack(places), "place_image": np.concatenate(place_image)}
    lit: list[NDArray[np.float16]] = []
    lit_image: list[NDArray[np.float32]] = []
    for name, light in lit_places():
        views = [shrink(draw_place(name, seed, light=light)) for seed in day_seeds(name, DAY_LIT_VARIANTS)]
        lit.append(encode(encoder, views))
        lit_image.append(embed(views).numpy())
    made |= {"lit": np.concatenate(lit), "lit_image": np.concatenate(lit_image)}
    write(RUNS / "known.npz", **made)


def portraits(encoder: Encoder, bank: Bank) -> None:
    """runs/portraits.npz: `looks` [n, 12, 16, 16] in the order of `all_looks`, `places` [28·variants, 12, 16, 16]."""
    grids = look_grids(encoder, bank, all_looks())
    views = [shrink(picture) for pool in bank.places.values() for picture in pool]
    places = np.ones((len(views), GRID_CHANNELS, GRID, GRID), np.float16)
    for start in range(0, len(views), 64):
        places[start : start + 64, :CHANNELS] = encode(encoder, views[start : start + 64])
    np.savez(RUNS / "portraits.npz", looks=grids, places=places)


def living_places(encoder: Encoder, variants: int) -> None:
    """runs/living.npz: `places` [28·variants, 8 times, 8, 16, 16], in the order of the portraits."""
    made: list[NDArray[np.float16]] = []
    for name in PLACES:
        for variant in range(variants):
            views = [shrink(draw_place(name, variant, time / TIMES)) for time in range(TIMES)]
            made.append(encode(encoder, views))
    np.savez(RUNS / "living.npz", places=np.stack(made))


LIT_VARIANTS = 5
"""Of every place in every light; few, so that the prior need not blur between them."""


def lit_places() -> list[tuple[str, str]]:
    """Every place and every light it can be asked for in, in the order of `lit.npz`."""
    return [(place.name, light) for place in PLACES.values() for light in place.lights]


def in_their_lights(encoder: Encoder) -> None:
    """runs/lit.npz: `places` [lit places · 5, 8 times, 8, 16, 16] and the first time's `views` [.., 128, 128, 3]."""
    made: list[NDArray[np.float16]] = []
    first: list[Picture] = []
    for name, light in lit_places():
        for variant in range(LIT_VARIANTS):
            views = [shrink(draw_place(name, variant, time / TIMES, light=light)) for time in range(TIMES)]
            made.append(encode(encoder, views))
            first.append(views[0])
    np.savez(RUNS / "lit.npz", places=np.stack(made), views=np.stack(first))


def scenery(encoder: Encoder, variants: int) -> None:
    """runs/scenery.npz: `living` and `lit` [places, 8 times, 8, 32, 32], in the order of the files of that name."""
    plain = [(name, variant, None) for name in PLACES for variant in range(variants)]
    lit = [(name, variant, light) for name, light in lit_places() for variant in range(LIT_VARIANTS)]
    made: dict[str, NDArray[np.float16]] = {}
    for kind, places in (("living", plain), ("lit", lit)):
        drawn = [
            encode(encoder, [draw_place(name, variant, time / TIMES, light=light) for time in range(TIMES)])
            for name, variant, light in places
        ]
        made[kind] = np.stack(drawn)
    np.savez(RUNS / "scenery.npz", **made)


def shrink(picture: Picture) -> Picture:
    """256 → 128 px, as a place's portrait."""
    return picture.reshape(128, 2, 128, 2, 3).mean(axis=(1, 3)).round().astype(np.uint8)


def write(path: Path, **arrays: NDArray[np.generic]) -> None:
    beside = path.with_suffix(".part.npz")
    np.savez(beside, **arrays)
    beside.rename(path)


def describe(layouts: list[Layout], numbers: dict[Look, int], pool: list[str]) -> dict[str, NDArray[np.generic]]:
    looks = np.full((len(layouts), MOST), -1, np.int32)
    for row, layout in enumerate(layouts):
        looks[row, : len(layout.looks)] = [numbers[look] for look in layout.looks]
    places = np.array([[pool.index(layout.place), layout.variant] for layout in layouts], np.int32)
    return {"looks": looks, "places": places}


def stills(encoder: Encoder, bank: Bank, count: int, folder: Path, rng: np.random.Generator) -> None:
    numbers = {look: number for number, look in enumerate(all_looks())}
    for shard in range(count // SHARD):
        layouts = [random_layout(rng, bank) for _ in range(SHARD)]
        boxes = np.zeros((SHARD, MOST, 4), np.float32)
        latents: list[NDArray[np.float16]] = []
        for start in range(0, SHARD, 25):
            latents.append(encode(encoder, [draw(bank, layout) for layout in layouts[start : start + 25]]))
        for row, layout in enumerate(layouts):
            boxes[row, : len(layout.boxes)] = layout.boxes
        described = describe(layouts, numbers, list(PLACES))
        path = folder / f"stills-{os.getpid()}-{shard:04}.npz"
        write(path, latents=np.concatenate(latents), boxes=boxes, **described)


def clips(encoder: Encoder, bank: Bank, count: int, folder: Path, rng: np.random.Generator) -> None:
    numbers = {look: number for number, look in enumerate(all_looks())}
    size = 50
    for shard in range(count // size):
        layouts = [random_layout(rng, bank) for _ in range(size)]
        boxes = np.zeros((size, FRAMES, MOST, 4), np.float32)
        latents: list[NDArray[np.float16]] = []
        for row, layout in enumerate(layouts):
            path = clip_boxes(rng, layout, FRAMES)
            boxes[row, :, : len(layout.boxes)] = path
            latents.append(encode(encoder, draw_clip(bank, layout, path, layout.variant)))
        described = describe(layouts, numbers, list(PLACES))
        write(folder / f"clips-{os.getpid()}-{shard:04}.npz", latents=np.stack(latents), boxes=boxes, **described)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["known", "portraits", "places", "lights", "scenery", "stills", "clips"])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    settings = Settings()
    torch.set_num_threads(settings.threads)
    folder = RUNS / "latents"
    folder.mkdir(parents=True, exist_ok=True)
    encoder = load_encoder()
    if arguments.what == "places":
        return living_places(encoder, settings.place_variants)
    if arguments.what == "lights":
        return in_their_lights(encoder)
    if arguments.what == "scenery":
        return scenery(encoder, settings.place_variants)
    if arguments.what == "known":
        return known(encoder, load_main_style(PICTURES))
    bank = load_bank(PICTURES, RUNS, settings.place_variants)
    rng = np.random.default_rng(arguments.seed + 1)
    if arguments.what == "portraits":
        portraits(encoder, bank)
    elif arguments.what == "stills":
        stills(encoder, bank, arguments.count, folder, rng)
    else:
        clips(encoder, bank, arguments.count, folder, rng)


if __name__ == "__main__":
    main()
