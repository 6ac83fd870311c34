"""Seeded Gaussian noise, the same numbers as `main/engine/diffusion/random.ts`, in plain Python."""

import hashlib
import json
import math
import struct

import numpy as np
from numpy.typing import NDArray

MASK = 0xFFFFFFFF
Seed = tuple[int, int, int, int]


def seed_from(*parts: str | int) -> Seed:
    """The first 128 bits of the sha256 of the parts as JSON."""
    text = json.dumps(parts, separators=(",", ":"), ensure_ascii=False)
    return struct.unpack("<4I", hashlib.sha256(text.encode()).digest()[:16])


def rotate_left(x: int, by: int) -> int:
    """32 bits turned round."""
    return ((x << by) | (x >> (32 - by))) & MASK


class Xoshiro128:
    """xoshiro128** 1.1 (https://prng.di.unimi.it/xoshiro128starstar.c)."""

    def __init__(self, seed: Seed) -> None:
        self.s = list(seed)

    def next(self) -> int:
        """32 random bits."""
        s = self.s
        result = rotate_left(s[1] * 5 & MASK, 7) * 9 & MASK
        t = s[1] << 9 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate_left(s[3], 11)
        return result


def gaussian(seed: Seed, count: int) -> NDArray[np.float32]:
    """Marsaglia's polar method."""
    bits = Xoshiro128(seed)
    drawn: list[float] = []
    while len(drawn) < count:
        u = (bits.next() + 0.5) * 2**-31 - 1
        v = (bits.next() + 0.5) * 2**-31 - 1
        square = u * u + v * v
        if square < 1:
            scale = math.sqrt(-2 * math.log(square) / square)
            drawn += [u * scale, v * scale]
    return np.array(drawn[:count], np.float32)


def frame_noise(seed: int, frames: int, per_frame: int, shared: float) -> NDArray[np.float32]:
    """[frames, per_frame]: sqrt(s) common + sqrt(1 − s) own."""
    common = gaussian(seed_from("common", seed), per_frame)
    own = [gaussian(seed_from("frame", seed, frame), per_frame) for frame in range(frames)]
    return np.stack([math.sqrt(shared) * common + math.sqrt(1 - shared) * noise for noise in own]).astype(np.float32)
