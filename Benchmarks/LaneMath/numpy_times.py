"""NumPy's elementary functions by the protocol of lanebench: 4096 points in cache, the smallest of 25 times."""

import math
import time

import numpy as np

POINTS, REPEATS, CALLS = 4096, 25, 8
RANGES = {
    "exp": (-40, 40), "expm1": (-40, 40), "log": (1e-3, 1e3), "log1p": (-0.9, 10), "sin": (-100, 100),
    "cos": (-100, 100), "tanh": (-5, 5), "power": (0.1, 10), "cbrt": (-1000, 1000), "sqrt": (0, 1e6),
}

rng = np.random.default_rng(1)
out = np.empty(POINTS)
print(f"NumPy {np.__version__}\n\n| function | ns per element |\n|---|---|")
for name, (low, high) in RANGES.items():
    f = getattr(np, name)
    args = [rng.uniform(low, high, POINTS)]
    if name == "power":
        args.append(rng.uniform(-20, 20, POINTS))
    scalar = getattr(math, {"power": "pow"}.get(name, name))
    expected = np.array([scalar(*point) for point in zip(*args)])
    worst = np.max(np.abs(f(*args) / expected - 1)) / 2**-52
    assert worst <= 10, f"{name} is off by {worst} epsilon"
    best = float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        for _ in range(CALLS):
            f(*args, out=out)
        best = min(best, (time.perf_counter() - start) / (POINTS * CALLS))
    print(f"| {name} | {best * 1e9:.2f} |")
