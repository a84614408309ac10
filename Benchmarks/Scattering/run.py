#!/usr/bin/env python3
"""Times up-scattering and planes of recoils beside what one would use instead, in one process, the variants in turn; minima.

    python3 Benchmarks/Scattering/run.py [REPEATS]

Prints ns per point of dsigma/dT and of the total, by NuDipole, NumPy, numba (the same printed form, not protected at T_min), a
loop in Python as fluxes are folded elsewhere, and DarkNews, if it is installed; then seconds for planes of 1000 x 1000 points
(m_N, d_gamma) of two experiments on one and two threads.
"""

import sys
import time

import numpy as np

import nudipole as nd

POINTS = 4096
ALPHA = 1 / 137.035999084


def seconds(function, repeats):
    best = float("inf")
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        best = min(best, time.perf_counter() - start)
    return best


def printed_form(E, T, m, d, M, Z):
    """arXiv:2007.15563."""
    B = 1 / T - 1 / E - m * m / (2 * E * T * M) * (1 - T / (2 * E) + M / (2 * E)) + m**4 * (T - M) / (8 * E * E * T * T * M * M)
    return 4 * ALPHA * (d * Z) ** 2 * B


def total(E, m, d, M, Z):
    """Its integral over T."""
    c = m * m / (2 * M)
    root = np.sqrt(((E - c) - m) * ((E - c) + m))
    a = E * (E - c) - m * m / 2
    high = (a + E * root) / (M + 2 * E)
    low = c * c * M / (M + 2 * E) / high
    A, D, S = 0.5 * np.log(high / low), high - low, high + low
    return 4 * ALPHA * (d * Z) ** 2 * (2 * (M + 2 * E) * S * (A - D / S) + (M + c) * (D + 2 * c * A)) / (2 * E * E)


def points():
    random = np.random.default_rng(1)
    E = random.uniform(0.02, 0.05, POINTS)
    m = random.uniform(0.001, 0.01, POINTS)
    M = np.full(POINTS, 37.2)
    low, high = nd.upscattering_T_min(E, m, M), nd.upscattering_T_max(E, m, M)
    T = low + random.uniform(0.1, 0.9, POINTS) * (high - low)
    return E, T, m, np.full(POINTS, 1e-7), M, np.full(POINTS, 18.0)


def compiled(function):
    """With numba, or None."""
    try:
        import numba
    except ImportError:
        return None
    return numba.njit(fastmath=True)(function)


def darknews_total():
    """Seconds of one total cross section by DarkNews, or None."""
    try:
        from DarkNews import model, nuclear_tools, pdg, processes
    except ImportError:
        return None
    theory = model.GenericHNLModel(m4=0.01, HNLtype="majorana", mu_tr_mu4=2e-7)
    argon = nuclear_tools.NuclearTarget("Ar40")
    process = processes.UpscatteringProcess(pdg.numu, theory.neutrino4, argon, "coherent", theory, "flipping")
    return seconds(lambda: process.scalar_total_xsec(0.04, diagram="TMM_SQR"), 3)


def report(what, rows):
    ours = rows[0][1]
    print(f"\n{what}: ns per point and ratio to NuDipole ({nd.isa()})")
    for name, time_ in rows:
        if time_ is not None:
            print(f"  {name:38} {time_:12.3g} {time_ / ours:10.3g}")


def main(repeats):
    E, T, m, d, M, Z = points()
    out, cut = np.empty(POINTS), np.zeros(POINTS)
    error = np.max(np.abs(printed_form(E, T, m, d, M, Z) / nd.dsigma_upscattering_dT(E, T, m, d, M, Z) - 1))
    assert error < 1e-10, f"variants differ by {error}"
    assert np.allclose(total(E, m, d, M, Z), nd.sigma_upscattering(E, 0.0, m, d, M, Z), rtol=1e-10)
    scale = 1e9 / POINTS

    differential = [("NuDipole", seconds(lambda: nd.dsigma_upscattering_dT(E, T, m, d, M, Z, out=out), repeats) * scale),
                    ("NumPy", seconds(lambda: printed_form(E, T, m, d, M, Z), repeats) * scale)]
    totals = [("NuDipole", seconds(lambda: nd.sigma_upscattering(E, cut, m, d, M, Z, out=out), repeats) * scale),
              ("NumPy", seconds(lambda: total(E, m, d, M, Z), repeats) * scale)]
    for function, arguments, rows in ((printed_form, (E, T, m, d, M, Z), differential), (total, (E, m, d, M, Z), totals)):
        fast = compiled(function)
        if fast is not None:
            fast(*arguments)
            rows.append(("numba", seconds(lambda f=fast, a=arguments: f(*a), repeats) * scale))
        columns = [x.tolist() for x in arguments]
        rows.append(("loop in Python", seconds(lambda f=function, c=columns: [f(*p) for p in zip(*c)], 3) * scale))
    dark = darknews_total()
    totals.append(("DarkNews (with form factor)", None if dark is None else dark * 1e9))
    report("dsigma/dT", differential)
    report("total", totals)

    print("\nplanes of 1000 x 1000 points (m_N, d_gamma), s")
    for name, top in (("coherent-csi", 0.05), ("xenonnt", 0.003)):
        for threads in (1, 2):
            search = nd.RecoilSearch(name, nd.HNL(flavour={"e": 1, "mu": 1}), threads=threads)
            axes = np.geomspace(1e-5, top, 1000), np.geomspace(1e-9, 1e-4, 1000)
            found = seconds(lambda s=search, m=axes[0], d=axes[1]: nd.scan(s, m_N=m, d_gamma=d, progress=False), 3)
            print(f"  {name:16} {threads} thread{'s' if threads > 1 else ' '} {found:8.3f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
