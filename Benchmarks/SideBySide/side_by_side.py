#!/usr/bin/env python3
"""side_by_side.py LIBRARY AVX2_LIBRARY [--repeats N] [--small] [--skip-programs]

Runs every work through every competitor, in one process, in turn, and writes build/benchmarks/side-by-side.json, .md and .png.
Results are compared first: a competitor that differs from NuDipole by more than its tolerance stops the run. Times are minima
over the repeats. Contours and events are the programs of Benchmarks/Limits and Benchmarks/Events.
"""

import argparse
import json
import os
import platform
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import report
import with_compilers
import with_jax
import with_nudipole
import with_numba
import with_numexpr
import with_numpy
import works
from competitor import Competitor

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = ROOT / "build" / "benchmarks"
POOL = ThreadPoolExecutor(2)


def aligned(n):
    """Not at an address that makes every vector of eight cross a line of the cache."""
    raw = np.zeros(n + 8)
    start = (-raw.ctypes.data // 8) % 8
    return raw[start : start + n]


def copy(array):
    result = aligned(len(array))
    result[:] = array
    return result


def halves(n):
    middle = n // 16 * 8
    return slice(0, middle), slice(middle, n)


class Work:
    """One work with its arrays: `run(competitor, threads)`, the points it has, and how many operations each takes."""

    def __init__(self, name, kind, points, arguments, out, calls=1):
        self.name, self.kind, self.points, self.arguments, self.out, self.calls = name, kind, points, arguments, out, calls

    def parts(self, threads):
        """The arguments of each thread."""
        if threads == 1:
            return [(*self.arguments, self.out)]
        if self.kind == "chain":
            return [(*(a[s] for a in self.arguments), self.out[s]) for s in halves(len(self.out))]
        if self.kind == "plane":
            sqrt_s, l_max, m_N, d_gamma = self.arguments
            return [(sqrt_s, l_max, m_N[s], d_gamma, self.out[s]) for s in halves(len(m_N))]
        *terms, x = self.arguments
        return [(*terms, x[s], self.out[s]) for s in halves(len(x))]

    def call(self, competitor, threads):
        """A function without arguments that does the work once."""
        parts = self.parts(1 if competitor.set_threads else threads)
        calls = [competitor.prepare(self.kind, *part) for part in parts]
        return calls[0] if len(calls) == 1 else lambda: [f.result() for f in [POOL.submit(call) for call in calls]]

    def result(self, competitor):
        self.out[...] = np.nan
        returned = self.call(competitor, 1)()
        return self.out.copy() if returned is None else np.asarray(returned)


def seconds(call, calls=1):
    start = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - start) / calls


def least(calls, repeats, count):
    """The least time of each call; all calls in turn, `repeats` times."""
    best = dict.fromkeys(calls, np.inf)
    for _ in range(repeats):
        for name, (prepare, call) in calls.items():
            prepare()
            best[name] = min(best[name], seconds(call, count))
    return best


def difference(a, b):
    """The largest relative difference; infinite where one of them is no number."""
    with np.errstate(all="ignore"):
        d = np.abs(a - b) / np.abs(b)
    return float(np.max(np.where(a == b, 0, np.where(np.isfinite(d), d, np.inf))))


def tolerance(competitor, kind):
    return competitor.tolerance[kind] if isinstance(competitor.tolerance, dict) else competitor.tolerance


def measure(work, competitors, machine, threads, repeats):
    present = [c for c in competitors if getattr(c, work.kind)]
    reference, differences = work.result(present[0]), {}
    for c in present:
        differences[c.name] = difference(work.result(c), reference)
        if not differences[c.name] <= tolerance(c, work.kind):
            raise SystemExit(
                f"{work.name}: {c.name} differs from {present[0].name} by {differences[c.name]:.1e}, "
                f"allowed is {tolerance(c, work.kind):.0e}; nothing is timed"
            )

    def prepare(c):
        return lambda: c.set_threads(threads) if c.set_threads else None

    calls = {c.name: (prepare(c), work.call(c, threads)) for c in present}
    both = {"multiply-adds": machine.multiply_add}
    if work.kind == "plane":
        both["plain stores"] = machine.fill
        both["streaming stores"] = machine.fill_streaming
    parts = work.parts(threads)
    for name, function in both.items():
        arguments = [()] * threads if function == machine.multiply_add else [(p[-1],) for p in parts]
        calls[name] = (
            lambda: None,
            lambda f=function, a=arguments: list(POOL.map(lambda x: f(*x), a)) if threads > 1 else f(*a[0]),
        )
    best = least(calls, repeats, work.calls)
    ours = best[present[0].name]
    rows = [
        {
            "name": c.name,
            "version": c.version,
            "kind": c.kind,
            "ns": 1e9 * best[c.name] / work.points,
            "ratio_to_nudipole": best[c.name] / ours,
            "difference": differences[c.name],
            "tolerance": tolerance(c, work.kind),
        }
        for c in present
    ]
    rows += [
        {
            "name": n,
            "version": "",
            "kind": "machine",
            "ns": 1e9 * best[n] / work.points,
            "ratio_to_nudipole": best[n] / ours,
        }
        for n in ("plain stores", "streaming stores")
        if n in best
    ]
    print(f"{work.name}, {threads} thread(s): {1e9 * ours / work.points:.2f} ns", flush=True)
    return {
        "name": work.name,
        "kind": work.kind,
        "threads": threads,
        "points": work.points,
        "operations_per_point": machine.operations[work.kind],
        "gflops": 1e-9 * threads * machine.operations_of_rounds / best["multiply-adds"],
        "rows": rows,
    }


def add_limits(jobs):
    """What no program can beat: the operations at the highest rate of multiply-adds that was seen, and the stores."""
    for threads in (1, 2):
        same = [job for job in jobs if job["threads"] == threads]
        peak = max(job["gflops"] for job in same)
        for job in same:
            stores = [row["ns"] for row in job["rows"] if row["kind"] == "machine"]
            bounds = {"arithmetic": job["operations_per_point"] / peak, "stores": min(stores, default=0)}
            job["peak_gflops"] = peak
            job["limit"] = max(bounds, key=bounds.get)
            job["limit_ns"] = bounds[job["limit"]]
            for row in job["rows"]:
                row["ratio_to_limit"] = row["ns"] / job["limit_ns"]


def accuracy(competitors, exact, data):
    """The largest relative error of each competitor on points whose results are known to 50 digits."""
    side = 14
    pick = np.linspace(0, len(data.points[0]) - 1, side**2).astype(int)
    points = [copy(a[pick]) for a in data.points]
    axes = [copy(a[np.linspace(0, len(a) - 1, side).astype(int)]) for a in data.axes]
    x = copy(np.sort(data.x)[np.linspace(0, len(data.x) - 1, side**2).astype(int)])
    small = {
        "chain": Work("", "chain", side**2, points, aligned(side**2)),
        "plane": Work("", "plane", side**2, [*works.PLANE, *axes], aligned(side**2).reshape(side, side)),
        "spectrum": Work("", "spectrum", side**2, [*data.terms, x], aligned(side**2)),
    }
    true = {
        "chain": [works.exact_point(exact, *p) for p in zip(*points, strict=True)],
        "plane": [works.exact_point(exact, *works.PLANE, m, d) for m in axes[0] for d in axes[1]],
        "spectrum": [works.exact_sum(data.terms, v) for v in x],
    }

    def error(kind, competitor):
        found = small[kind].result(competitor).ravel()
        return max(abs(float(float(f) / t - 1)) for f, t in zip(found, true[kind], strict=True))

    return {c.name: {kind: error(kind, c) for kind in small if getattr(c, kind)} for c in competitors}


def program(name, *arguments):
    """The JSON that Benchmarks/NAME/run writes."""
    path = OUTPUT / f"{name.lower()}.json"
    path.unlink(missing_ok=True)
    subprocess.run([ROOT / "Benchmarks" / name / "run", *arguments, path], check=True)
    return json.loads(path.read_text())


def machine_description(libraries):
    lines = dict(line.split(":", 1) for line in Path("/proc/cpuinfo").read_text().splitlines() if ":" in line)
    words = {key.strip(): value.strip() for key, value in lines.items()}
    return {
        "processor": words["model name"],
        "cores": os.cpu_count(),
        "system": platform.freedesktop_os_release()["PRETTY_NAME"],
        "python": platform.python_version(),
        "libraries": libraries,
        "load_average": os.getloadavg(),
        "date": time.strftime("%Y-%m-%d"),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("avx2_library", type=Path)
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument("--small", action="store_true", help="10^5 points and a plane of 512 x 512, to try something out")
    parser.add_argument("--skip-programs", action="store_true", help="neither contours nor events")
    settings = parser.parse_args()
    OUTPUT.mkdir(parents=True, exist_ok=True)

    library, v3 = (with_nudipole.Library(p.resolve()) for p in (settings.library, settings.avx2_library))
    k = works.constants(library.electroweak, library.ratio_Z, library.ratio_W)
    exact = works.constants(library.electroweak, library.ratio_Z, library.ratio_W, works.mp.mpf, works.mp.sqrt, works.mp.pi)
    build = OUTPUT / "side-by-side"
    build.mkdir(exist_ok=True)
    machine = with_compilers.Machine(k, build)
    competitors: list[Competitor] = [
        *with_nudipole.competitors(library, v3),
        *with_compilers.competitors(k, build),
        *with_numba.competitors(k),
        *with_jax.competitors(k),
        *with_numpy.competitors(k),
        *with_numexpr.competitors(k),
    ]

    points, side, abscissas = (100_000, 512, 4096) if settings.small else (10_000_000, 4096, 65536)
    data = works.inputs(points, side, 64, abscissas)
    arrays, axes = [copy(a) for a in data.points], [copy(a) for a in data.axes]
    chunk = [copy(a[:4096]) for a in arrays]
    jobs = [
        (Work("chain, 4096 points in the cache", "chain", 4096, chunk, aligned(4096), calls=20), 1),
        *((Work(f"chain, {points} points", "chain", points, arrays, aligned(points)), t) for t in (1, 2)),
        *(
            (Work(f"plane, {side} x {side}", "plane", side**2, [*works.PLANE, *axes], aligned(side**2).reshape(side, side)), t)
            for t in (1, 2)
        ),
        *(
            (
                Work(
                    f"sum of 64 terms, {abscissas} points",
                    "spectrum",
                    128 * abscissas,
                    [*(copy(t) for t in data.terms), copy(data.x)],
                    aligned(abscissas),
                ),
                t,
            )
            for t in (1, 2)
        ),
    ]
    results = {
        "machine": machine_description({str(p): os.path.getsize(p) for p in (settings.library, settings.avx2_library)}),
        "repeats": settings.repeats,
        "accuracy": accuracy(competitors, exact, data),
        "jobs": [measure(work, competitors, machine, threads, settings.repeats) for work, threads in jobs],
    }
    add_limits(results["jobs"])
    if not settings.skip_programs:
        results["contours"] = program("Limits")
        results["events"] = program("Events", settings.library.resolve())
    results["targets"] = report.targets(results)
    (OUTPUT / "side-by-side.json").write_text(json.dumps(results, indent=1) + "\n")
    (OUTPUT / "side-by-side.md").write_text(report.markdown(results))
    report.figure(results, OUTPUT / "side-by-side.png")
    print(report.markdown(results))


if __name__ == "__main__":
    main()
