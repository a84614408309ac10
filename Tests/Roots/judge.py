#!/usr/bin/env python3
"""judge.py FILE: judges the crossings that `roots` wrote against a dense scan in ln d.

Independent of the library: F = ln(N/N_limit) is written again here, on a uniform grid in u = ln d by numpy; every sign
change is a crossing. Around each extremum of the grid two finer grids follow, down to steps of 1e-6. An extremum within
1e-9 of the limit is doubtful: mpmath finds it and its sign with 50 digits, as it does the sign of every point
within 1e-10. Crossings are then compared one by one: lost, invented, or a pair closer than 1e-6
that is one tangent. The errors of N crossings are measured with 50 digits, in units of epsilon times the
condition number 1 + 1/|d ln N/d ln d|.
"""

import collections
import multiprocessing
import sys

import mpmath as mp
import numpy as np

mp.mp.dps = 50
STRIDE = 59
LOW, HIGH = np.log(1e-12), np.log(1.0)
STEP = 0.004
RISING, FALLING, PEAK, DIP = range(4)
STATUS = ["ok", "none", "tangent", "unresolved", "invalid input"]


def logarithm(record, u):
    """F on points u in double precision: good to 1e-11, more than a scan needs."""
    x = np.exp(2 * u)
    logs = []
    with np.errstate(all="ignore"):
        for w, a, b in record[2 : 2 + 3 * int(record[1])].reshape(-1, 3):
            window = np.log(-np.expm1(-np.maximum((b - a) * x, 1e-320)))
            logs.append(np.log(w) - a * x + window)
        logs = np.array(logs)
        top = logs.max(axis=0)
        return 2 * record[0] * u + top + np.log(np.exp(logs - top).sum(axis=0))


def exact(record):
    """N/N_limit, its logarithmic slope and its second derivative at u = ln d as functions with 50 digits."""
    p = int(record[0])
    terms = [tuple(map(mp.mpf, map(float, t))) for t in record[2 : 2 + 3 * int(record[1])].reshape(-1, 3)]

    def sums(u):
        x = mp.exp(2 * u)
        n = s = c = mp.mpf(0)
        for w, a, b in terms:
            for sign, k in ((1, a), (-1, b)):
                if k == mp.inf:
                    continue
                e = sign * w * mp.exp(-k * x)
                n += e
                s -= 2 * k * x * e
                c += (4 * (k * x) ** 2 - 4 * k * x) * e
        return x, n, s, c

    def size(u):
        x, n, _, _ = sums(u)
        return x**p * n

    def slope(u):
        _, n, s, _ = sums(u)
        return 2 * p + s / n

    def curvature(u):
        _, n, s, c = sums(u)
        return c / n - (s / n) ** 2

    return size, slope, curvature


def extremum(slope, curvature, a, b):
    """The zero of the slope between a and b: halving, then Newton's iteration."""
    rises = slope(a) > 0
    for _ in range(22):
        m = (a + b) / 2
        if (slope(m) > 0) == rises:
            a = m
        else:
            b = m
    m = (a + b) / 2
    for _ in range(4):
        m -= slope(m) / curvature(m)
    return m


def crossings(record):
    """The crossings [(lower u, upper u, kind)] and the doubtful extrema [(u, the same with 50 digits, N/N_limit - 1)]."""
    size, slope, curvature = exact(record)
    u = np.arange(LOW, HIGH + STEP, STEP)
    u[-1] = HIGH
    f = logarithm(record, u)
    grids, values, doubtful = [u], [f], []
    turns = np.nonzero((f[1:-1] - f[:-2]) * (f[2:] - f[1:-1]) <= 0)[0]
    for i in turns:
        if abs(f[i + 1]) > 1:
            continue
        a, b = u[i], u[i + 2]
        maximum = f[i + 1] >= f[i]
        for _ in range(2):
            fine = np.linspace(a, b, 129)
            g = logarithm(record, fine)
            j = min(max(int(np.argmax(g) if maximum else np.argmin(g)), 1), 127)
            grids.append(fine[1:-1])
            values.append(g[1:-1])
            a, b = fine[j - 1], fine[j + 1]
        if abs(g[j]) < 1e-9:
            # A plateau has no extremum.
            if (slope(mp.mpf(u[i])) > 0) != (slope(mp.mpf(u[i + 2])) > 0):
                at = extremum(slope, curvature, mp.mpf(u[i]), mp.mpf(u[i + 2]))
                doubtful.append((float(at), at, size(at) - 1))
    u, f = np.concatenate(grids), np.concatenate(values)
    u, order = np.unique(u, return_index=True)
    f = f[order]
    above = f >= 0
    # Signs that double precision cannot be trusted with.
    close = np.nonzero(abs(f) < 1e-10)[0]
    keep = np.ones(len(u), dtype=bool)
    for run in np.split(close, np.nonzero(np.diff(close) > 1)[0] + 1):
        # A few of a long run are enough: extrema are treated by themselves.
        chosen = run[:: max(1, len(run) // 8)]
        keep[run] = False
        keep[chosen] = True
        for k in chosen:
            above[k] = size(mp.mpf(u[k])) >= 1
    u = np.concatenate([u[keep], [e[0] for e in doubtful]])
    above = np.concatenate([above[keep], [e[2] >= 0 for e in doubtful]]).astype(bool)
    order = np.argsort(u)
    u, above = u[order], above[order]
    found = [
        (u[k], u[k + 1], RISING if above[k + 1] else FALLING) for k in np.nonzero(above[1:] != above[:-1])[0]
    ]
    return found, doubtful


def judge(record, tally, problems):
    found, doubtful = crossings(record)
    count = int(record[22])
    reported = [(float(np.log(d)), int(k)) for d, k, _ in record[23 : 23 + 3 * count].reshape(-1, 3)]
    tally["doubtful"] += bool(doubtful)
    tally["crossings"] += len(found)
    tally[len(found)] += 1
    used = [False] * len(found)
    lost = invented = 0
    for u, kind in reported:
        near = [e for e in doubtful if abs(e[0] - u) < 1e-6]
        if kind in (RISING, FALLING):
            match = [
                i for i, (a, b, k) in enumerate(found) if not used[i] and k == kind and a - 1e-9 <= u <= b + 1e-9
            ]
            if match:
                used[match[0]] = True
            else:
                invented += 1
        # A tangent stands for a pair closer than 1e-6 ...
        elif near and (near[0][2] >= 0) == (kind == PEAK):
            _, _, curvature = exact(record)
            width = 2 * mp.sqrt(abs(2 * near[0][2] / curvature(near[0][1])))
            pair = [i for i, (a, b, _) in enumerate(found) if a - 1e-6 <= u <= b + 1e-6 and not used[i]]
            if width < 1.001e-6 and len(pair) == 2:
                used[pair[0]] = used[pair[1]] = True
                tally["pairs"] += 1
            else:
                invented += 1
        # ... or for an extremum that does not reach the limit by less than its rounding.
        elif near and abs(near[0][2]) < 16 * 2.0**-52:
            tally["touches"] += 1
        else:
            invented += 1
    lost += used.count(False)
    # A result that says it is unresolved claims nothing.
    where = "unresolved: " if record[20] == 3 else ""
    tally[where + "lost"] += lost
    tally[where + "invented"] += invented
    if (lost or invented) and not where:
        problems.append((record, found, reported))


def error(record, d):
    """Error of the crossing d over epsilon (1 + 1/|slope|)."""
    size, slope, _ = exact(record)
    u = v = mp.log(mp.mpf(d))
    for _ in range(4):
        v -= mp.log(size(v)) / slope(v)
    return float(abs(mp.expm1(u - v)) / 2**-52 / (1 + 1 / abs(slope(v))))


def judge_all(data):
    tally, problems = collections.Counter(), []
    for record in data:
        judge(record, tally, problems)
    return tally, problems


def main():
    data = np.fromfile(sys.argv[1]).reshape(-1, STRIDE)
    sample = [(r, d) for r in data if r[20] == 0 for d, _, _ in r[23 : 23 + 3 * int(r[22])].reshape(-1, 3)]
    sample = sample[:: max(1, len(sample) // 3000)]
    tally, problems = collections.Counter(), []
    with multiprocessing.Pool() as pool:
        errors = pool.starmap(error, sample, chunksize=50)
        for part, found in pool.imap_unordered(judge_all, np.array_split(data, max(1, len(data) // 100))):
            tally += part
            problems += found
    print(f"{len(data)} mixtures judged, {tally['crossings']} crossings in the scan")
    print("mixtures by number of crossings:", {k: tally[k] for k in sorted(k for k in tally if isinstance(k, int))})
    print("statuses:", {STATUS[int(s)]: int(n) for s, n in zip(*np.unique(data[:, 20], return_counts=True))})
    print(
        f"lost {tally['lost']}, invented {tally['invented']}; decided with 50 digits {tally['doubtful']},"
        f" in results marked unresolved lost {tally['unresolved: lost']}, invented {tally['unresolved: invented']};"
        f" pairs reported as a tangent {tally['pairs']}, touching within rounding {tally['touches']}")
    for record, found, reported in problems[:5]:
        print("  problem:", record[: 2 + 3 * int(record[1])].tolist(), found, reported)
    worst = max(errors)
    print(f"error / (epsilon condition) of {len(errors)} crossings: median {np.median(errors):.2f}, largest {worst:.2f}")
    return 0 if not problems and worst <= 4 else 1


if __name__ == "__main__":
    sys.exit(main())
