#!/usr/bin/env python3
"""compare.py FILE SECONDS STRESS [JSON]: the windows that limitsbench wrote, solved by SciPy and contourpy; prints a Markdown
table of times and of relative errors against 50 digits (mpmath), and writes it to JSON. SECONDS is limitsbench's time for all
of them, STRESS its microseconds for a mixture with six crossings or more.
"""

import json
import sys
import time

import mpmath as mp
import numpy as np
from scipy.optimize import brentq, elementwise

mp.mp.dps = 50
amplitude, near, far, lower, upper = np.fromfile(sys.argv[1]).reshape(5, -1)
seconds = float(sys.argv[2])
count = len(amplitude)
some = np.nonzero(np.isfinite(lower))[0]
print(f"{count} masses, {len(some)} of them with two crossings; one thread")


def log_n(u, a, n, f):
    x = np.exp(2 * u)
    return np.log(a) + 2 * u - n * x + np.log(-np.expm1(-(f - n) * x))


def reference(i, d):
    a, n, f = (mp.mpf(float(v[i])) for v in (amplitude, near, far))
    x = mp.mpf(float(d)) ** 2
    for _ in range(6):
        value = mp.log(a) + mp.log(x) - n * x + mp.log(-mp.expm1(-(f - n) * x))
        slope = 2 - 2 * n * x + 2 * (f - n) * x / mp.expm1((f - n) * x)
        x -= 2 * x * value / slope
    return mp.sqrt(x), float(abs(slope))


sample = some[:: max(1, len(some) // 500)]
exact = {(i, k): reference(i, d[i]) for i in sample for k, d in enumerate((lower, upper))}


def errors(found):
    """Relative errors over the sample; `found[k][i]` is the crossing k of mass i."""
    return np.array([abs(float(mp.mpf(float(found[k][i])) / e[0] - 1)) for (i, k), e in exact.items() if i in found[k]])


rows = []


def row(key, name, time, found):
    e = errors(found)
    rows.append({"key": key, "name": name, "seconds_per_mass": time, "median_error": np.median(e), "largest_error": e.max()})


ours = [dict(zip(some, d[some])) for d in (lower, upper)]
row("nudipole", "NuDipole, lanes", seconds / count, ours)
conditioned = max(
    abs(float(mp.mpf(float(ours[k][i])) / e[0] - 1)) / 2**-52 / (1 + 1 / e[1]) for (i, k), e in exact.items())

# SciPy needs brackets: the maximum of F by its own elementwise minimiser, then the ends of the range.
low, high = np.full(len(some), np.log(1e-12)), np.full(len(some), 0.0)
data = (amplitude[some], near[some], far[some])
start = time.perf_counter()
with np.errstate(all="ignore"):
    middle = -0.5 * np.log(near[some])
    peak = elementwise.find_minimum(
        lambda u, *v: -log_n(u, *v), (middle - 3, middle, middle + 1.5), args=data).x
    left = elementwise.find_root(log_n, (low, peak), args=data).x
    right = elementwise.find_root(log_n, (peak, peak + 3), args=data).x
elapsed = time.perf_counter() - start
row("find_root", "scipy elementwise.find_minimum and find_root", elapsed / len(some),
    [dict(zip(some, np.exp(left))), dict(zip(some, np.exp(right)))])

start = time.perf_counter()
with np.errstate(all="ignore"):
    few = sample
    where = {i: k for k, i in enumerate(some)}
    a = {i: np.exp(brentq(log_n, low[0], peak[where[i]], args=(amplitude[i], near[i], far[i]), xtol=1e-15)) for i in few}
    b = {i: np.exp(brentq(log_n, peak[where[i]], peak[where[i]] + 3, args=(amplitude[i], near[i], far[i]), xtol=1e-15))
         for i in few}
row("brentq", "scipy brentq (brackets given)", (time.perf_counter() - start) / len(few), [a, b])

try:
    import contourpy
except ImportError:
    print("contourpy is not installed: left out")
else:
    for n in (200, 1000):
        # The same family on a grid of n masses and n couplings; crossings at the masses of the grid.
        picks = np.linspace(0, count - 1, n).astype(int)
        u = np.linspace(np.log(1e-12), 0.0, n)
        start = time.perf_counter()
        with np.errstate(all="ignore"):
            z = log_n(u[:, None], amplitude[picks], near[picks], far[picks])
        z = np.where(np.isfinite(z), z, -1e4).clip(-1e4, None)
        lines = contourpy.contour_generator(picks.astype(float), u, z).lines(0.0)
        elapsed = time.perf_counter() - start
        points = np.concatenate(lines)
        for i in picks[:: max(1, n // 200)]:
            if np.isfinite(lower[i]) and (i, 0) not in exact:
                exact[i, 0], exact[i, 1] = reference(i, lower[i]), reference(i, upper[i])
        found = [{}, {}]
        for x, v in points[np.isin(points[:, 0], picks)]:
            i = int(x)
            if (i, 0) in exact:
                k = int(abs(v - np.log(lower[i])) > abs(v - np.log(upper[i])))
                found[k][i] = np.exp(v)
        row(f"contourpy-{n}", f"contourpy on ln N, {n} x {n} grid", elapsed / n, found)

print()
print("| method | us per mass | ratio | median relative error | largest |")
print("|---|---|---|---|---|")
for r in rows:
    time = r["seconds_per_mass"]
    print(f"| {r['name']} | {1e6 * time:.3g} | {time / rows[0]['seconds_per_mass']:.0f} | {r['median_error']:.1e} | "
          f"{r['largest_error']:.1e} |")
print()
print(f"NuDipole's largest error over epsilon (1 + 1/|d ln N/d ln d|): {conditioned:.2f}")
if len(sys.argv) > 4:
    with open(sys.argv[4], "w") as file:
        json.dump({"masses": count, "rows": rows, "six_crossings_us": float(sys.argv[3])}, file, indent=1)
