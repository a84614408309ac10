#!/usr/bin/env python3
"""Reference values of decays in a sphere (the rest of this folder: Tests/References/generate.py).

    python3 generate.py            write the files next to this script
    python3 generate.py --check    compare with the files, write nothing

Needs mpmath. Nothing here is shared with the library under test.
"""

import sys
from pathlib import Path

from mpmath import mp, mpf

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from tables import log_uniform, main  # noqa: E402


def decay_probability_sphere(flavour, length, l_min, radius):
    """int dt exp(-t) (1 - 3t/2X + t^3/2X^3), t = l/L from l_min/L to X = 2R/L, by its antiderivative."""
    X, start = 2 * radius / length, l_min / length
    if start >= X:
        return mpf(0)

    def antiderivative(t):
        derivatives = 1 - 3 * t / (2 * X) + t**3 / (2 * X**3), -3 / (2 * X) + 3 * t**2 / (2 * X**3), 3 * t / X**3, 3 / X**3
        return -mp.exp(-t) * mp.fsum(derivatives)

    return antiderivative(X) - antiderivative(start)


def draw_sphere(rng):
    radius = log_uniform(rng, -3, 6)
    length = radius * log_uniform(rng, *rng.choice([(-2, 2), (-2, 2), (-6, 8)]))
    beside = float(2 * mpf(radius) * (1 - mpf(log_uniform(rng, -12, -1))))
    l_min = rng.choice([0.0, 2 * radius * rng.random(), beside, 2 * radius * log_uniform(rng, -8, 0), 2.5 * radius])
    return length, min(l_min, 600 * length), radius


if __name__ == "__main__":
    main(HERE, [(decay_probability_sphere, "decay_length l_min radius", "1", draw_sphere, 1500)], "arguments: m")
