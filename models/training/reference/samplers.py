"""Schedules and samplers in float64, written straight from the papers; the TypeScript ones are compared with these.

    python -m reference.samplers ../../main/engine/testing/samplers.json

| here | DDPM (2006.11239) | DDIM (2010.02502) | DPM-Solver++ (2211.01095) |
| alpha, sigma | sqrt(ᾱ), sqrt(1 − ᾱ) | sqrt(α), sqrt(1 − α) | α, σ |
"""

import json
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Network = Callable[[Array, float], Array]
Level = tuple[float, float, float, float]  # t, alpha, sigma, time told to the network
ToX0 = Callable[[Array, Array, Level], Array]
TRAINING_STEPS = 1000


def betas(name: str) -> Array:
    """The 1000 betas of a discrete schedule; cosine is eq. 17 of 2102.09672."""
    if name == "linear":
        return np.linspace(0.00085, 0.012, TRAINING_STEPS)
    if name == "scaled-linear":
        return np.linspace(0.00085**0.5, 0.012**0.5, TRAINING_STEPS) ** 2
    if name == "cosine":
        f = np.cos((np.arange(TRAINING_STEPS + 1) / TRAINING_STEPS + 0.008) / 1.008 * np.pi / 2) ** 2
        return np.minimum(1 - f[1:] / f[:-1], 0.999)
    raise ValueError(name)


def levels(name: str, steps: int) -> list[Level]:
    """Noise levels from t = 1 to t = 0, trailing spacing (2305.08891, table 2)."""
    if name == "flow":
        return [(t, 1 - t, t, t) for t in ((steps - i) / steps for i in range(steps + 1))]
    cumulative = np.cumprod(1 - betas(name))
    indices = np.round(np.arange(steps, 0, -1) * TRAINING_STEPS / steps - 1e-12).astype(int) - 1
    noisy = [((k + 1) / 1000, np.sqrt(cumulative[k]), np.sqrt(1 - cumulative[k]), float(k)) for k in indices]
    return [(float(t), float(a), float(s), k) for t, a, s, k in [*noisy, (0.0, 1.0, 0.0, 0.0)]]


def x0_from_epsilon(x: Array, epsilon: Array, level: Level) -> Array:
    """x = alpha x0 + sigma epsilon."""
    return (x - level[2] * epsilon) / level[1]


def x0_from_v(x: Array, v: Array, level: Level) -> Array:
    """v = alpha epsilon − sigma x0 with alpha² + sigma² = 1 (2202.00512, appendix D)."""
    return level[1] * x - level[2] * v


def x0_from_flow(x: Array, u: Array, level: Level) -> Array:
    """u = epsilon − x0 with alpha + sigma = 1 (2209.03003)."""
    return x - level[2] * u


TO_X0: dict[str, ToX0] = {"epsilon": x0_from_epsilon, "v": x0_from_v, "flow": x0_from_flow}


def ddim(network: Network, to_x0: ToX0, x: Array, path: list[Level]) -> Array:
    """2010.02502, eq. 12 with sigma_t = 0."""
    for now, then in pairwise(path):
        x0 = to_x0(x, network(x, now[3]), now)
        epsilon = (x - now[1] * x0) / now[2]
        x = then[1] * x0 + then[2] * epsilon
    return x


def dpm_solver_plus_plus_2m(network: Network, to_x0: ToX0, x: Array, path: list[Level]) -> Array:
    """2211.01095, algorithm 2, with the first and the last step (sigma = 0) of first order."""
    lam = [np.inf if s == 0 else (-np.inf if a == 0 else np.log(a / s)) for _, a, s, _ in path]
    q: list[Array] = []
    for i in range(1, len(path)):
        now, then = path[i - 1], path[i]
        q.append(to_x0(x, network(x, now[3]), now))
        if then[2] == 0:
            x = q[-1]
            continue
        h = lam[i] - lam[i - 1]
        d = q[-1]
        if i >= 2 and np.isfinite(lam[i - 2]):
            r = (lam[i - 1] - lam[i - 2]) / h
            d = (1 + 1 / (2 * r)) * q[-1] - 1 / (2 * r) * q[-2]
        x = then[2] / now[2] * x - then[1] * (np.exp(-h) - 1) * d
    return x


SAMPLERS = {"ddim": ddim, "dpm-solver++": dpm_solver_plus_plus_2m}
CASES = (("epsilon", "scaled-linear"), ("epsilon", "linear"), ("v", "scaled-linear"), ("v", "cosine"), ("flow", "flow"))
STEPS = (1, 2, 5, 12, 50)
NOISE = np.array([-1.75, -0.5, -0.125, 0.25, 0.875, 2.0])


def toy_network(x: Array, time: float) -> Array:
    """Any smooth function of state and time will do."""
    return 0.5 * x + 0.3 * np.sin(3 * x + np.arange(x.size)) + 0.1 * np.cos(time)


def fixture() -> dict[str, object]:
    """Literal levels and the samples of every case."""
    cases = [
        {
            "prediction": prediction,
            "schedule": schedule,
            "sampler": sampler,
            "steps": steps,
            "sample": run(toy_network, TO_X0[prediction], NOISE, levels(schedule, steps)).tolist(),
        }
        for prediction, schedule in CASES
        for sampler, run in SAMPLERS.items()
        for steps in STEPS
    ]
    names = ("flow", "scaled-linear", "linear", "cosine")
    return {"noise": NOISE.tolist(), "levels": {name: levels(name, 7) for name in names}, "cases": cases}


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(fixture()) + "\n")
