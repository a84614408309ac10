#!/usr/bin/env python3
"""Times ufuncs beside the C functions that they call, in one process, the variants in turn; minima over the repeats.

    python3 Benchmarks/Python/run.py [REPEATS]

Prints ns per point of the C call on contiguous arrays and the ratio of each variant to it, then microseconds of a scalar
call, and the time that importing the package adds to importing NumPy.
"""

import subprocess
import sys
import time

import numpy as np

import nudipole
from nudipole import _c

POINTS = 10**6
NAMES = "width_nu_gamma", "coupling_W", "decay_probability", "sigma_ee_photon", "sigma_ee_N_nu", "dsigma_ee_dcos"
RANGES = {"m_N": (1, 200), "sqrt_s": (210, 500), "cos_theta": (-0.9, 0.9), "l_min": (0, 1), "l_max": (2, 3)}


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def strided(array, step):
    wide = np.empty(len(array) * step)
    wide[::step] = array
    return wide[::step]


def variants(name):
    """Calls on 10^6 points that do the same work."""
    generator = np.random.default_rng(1)
    x = [generator.uniform(*RANGES.get(a.name, (1e-6, 1e-4)), POINTS) for a in nudipole.quantities[name].arguments]
    ufunc, c_function = getattr(nudipole, name), getattr(_c, f"nd_{name}")
    out, single = np.empty(POINTS), np.empty(POINTS, np.float32)
    apart = [strided(a, 2) for a in x]
    first, *rest = x
    table = first.reshape(1000, 1000), *(float(a[0]) for a in rest)
    halves = [a.astype(np.float32) for a in x]
    copies = [np.empty(POINTS) for _ in x]

    def copy_and_call():  # what strided data cost a caller of the C function
        for copy, array in zip(copies, apart, strict=True):
            np.copyto(copy, array)
        _c.call(c_function, None, POINTS, *copies, out)

    return {
        "C": lambda: _c.call(c_function, None, POINTS, *x, out),
        "contiguous": lambda: ufunc(*x, out=out),
        "allocating": lambda: ufunc(*x),
        "C after copying stride 2": copy_and_call,
        "stride 2": lambda: ufunc(*apart, out=out),
        "reversed": lambda: ufunc(*(a[::-1] for a in x), out=out),
        "broadcast": lambda: ufunc(*table, out=out.reshape(1000, 1000)),
        "float32": lambda: ufunc(*halves, out=single),
    }


def main():
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    print("quantity,C ns per point,variant,ratio to C")
    for name in NAMES:
        calls = variants(name)
        best = dict.fromkeys(calls, np.inf)
        for _ in range(repeats):
            for variant, call in calls.items():
                best[variant] = min(best[variant], seconds(call))
        for variant in list(calls)[1:]:
            print(f"{name},{best['C'] / POINTS * 1e9:.2f},{variant},{best[variant] / best['C']:.3f}")
    point = 240.0, 100.0, 1e-5, 2e-5, 3e-5
    for name, call in ("sigma_ee_N_nu", nudipole.sigma_ee_N_nu), ("numpy.hypot", lambda *x: np.hypot(*x[:2])):
        best = min(seconds(lambda call=call: [call(*point) for _ in range(1000)]) for _ in range(repeats))
        print(f"scalar call of {name}: {best * 1e3:.2f} us")
    code = "import numpy, time; t = time.perf_counter(); import nudipole; print(time.perf_counter() - t)"
    added = min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(10))
    print(f"import nudipole after numpy: {added * 1e3:.1f} ms")


main()
