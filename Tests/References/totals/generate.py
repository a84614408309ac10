#!/usr/bin/env python3
"""totals.csv: cross sections of nu A -> N A with Helm's form factor and of double bangs, by quadrature with 30 digits.

    python3 generate.py            write the file next to this script
    python3 generate.py --check    compare with it, write nothing

The printed form of arXiv:2007.15563 (and what spin 0 has more) times Z^2 F^2, integrated in ln T between the zeros of the form
factor. Needs mpmath. Nothing here is shared with the library under test.
"""

import sys
from pathlib import Path
from random import Random

from mpmath import mp, mpf

mp.dps = 40
ALPHA_0 = mpf(1 / 137.035999084)
HBAR_C_FM, HBAR_C = mpf(0.1973269804), mpf(1.973269804e-16)
# Z, mass, R_rms, spin
NUCLEI = [(18, 37.2155, 3.4274, 0), (55, 123.7993, 4.8041, 0.5), (82, 193.6877, 5.5012, 0), (6, 11.17486, 2.4702, 0)]
SKIN = mpf(0.9)


def bracket(E, T, m, M, spin):
    B = 1 / T - 1 / E - m**2 / (2 * E * T * M) * (1 - T / (2 * E) + M / (2 * E)) + m**4 * (T - M) / (8 * E**2 * T**2 * M**2)
    r = m**2 / (2 * M * T)
    return B if spin else B + T / (4 * E**2) * (1 + r) * (1 - 2 * r)


def total(Z, M, R_rms, spin, E, T_cut, m, d, probability=lambda T: 1):
    c = m**2 / (2 * M)
    root = E * mp.sqrt((E - c) ** 2 - m**2)
    low, high = ((E * (E - c) - m**2 / 2 + sign * root) / (M + 2 * E) for sign in (-1, 1))
    low = max(low, T_cut)
    R = mp.sqrt(mpf(5) / 3 * (R_rms**2 - 3 * SKIN**2)) / HBAR_C_FM

    def integrand(u):
        T = mp.exp(u)
        q = mp.sqrt(T * (T + 2 * M))
        x = q * R
        F = 3 * (mp.sin(x) - x * mp.cos(x)) / x**3 * mp.exp(-((q * SKIN / HBAR_C_FM) ** 2) / 2)
        return T * F**2 * bracket(E, T, m, M, spin) * probability(T)

    momenta = [mp.pi * k / R for k in range(1, 60)]
    cuts = [T for T in (q**2 / (mp.sqrt(q**2 + M**2) + M) for q in momenta) if low < T < high]
    first = mp.log(min([*cuts, high]))
    decades = max(1, int((first - mp.log(low)) / 3))
    ends = [mp.log(low) + (first - mp.log(low)) * k / decades for k in range(decades)] + [mp.log(T) for T in cuts] + [mp.log(high)]
    pieces = [a + (b - a) * k / 3 for a, b in zip(ends, ends[1:]) for k in range(3)] + ends[-1:]
    # mpmath asks for an absolute error: a first integral is the unit of the second.
    unit = mp.quad(integrand, pieces)
    return 4 * ALPHA_0 * (d * Z) ** 2 * unit * mp.quad(lambda u: integrand(u) / unit, pieces)


def in_region(E, m, d, near, far, radius):
    def probability(T):
        L = HBAR_C * mp.sqrt((E - T) ** 2 - m**2) / (m * d**2 * m**3 / (4 * mp.pi))
        if not radius:
            return mp.exp(-near / L) - (0 if mp.isinf(far) else mp.exp(-far / L))
        X = 2 * radius / L

        def antiderivative(t):
            return -mp.exp(-t) * (1 - 3 * t / (2 * X) + t**3 / (2 * X**3) - 3 / (2 * X) + 3 * t**2 / (2 * X**3) + 3 * t / X**3 + 3 / X**3)

        return antiderivative(X) - antiderivative(near / L) if near < 2 * radius else mpf(0)

    return probability


def rows():
    rng = Random("totals")
    yield "Z,mass,R_rms,spin,E_nu,T_cut,m_N,d_gamma,near,far,radius,sigma,double_bang"
    while True:
        Z, M, R_rms, spin = rng.choice(NUCLEI)
        E = float(10 ** mpf(rng.uniform(-1.7, 1.2)))
        m = E * rng.choice([0.01, 0.1, 0.5, 0.9])
        if E < 1.01 * (m + m * m / (2 * M)):
            continue
        cut = rng.choice([0.0, 1e-6, 1e-5])
        # A decay length of 1 m to 1 km.
        length = float(10 ** mpf(rng.uniform(0, 3)))
        d = float(mp.sqrt(HBAR_C * mpf(E) / m / (length * mpf(m) ** 3 / (4 * mp.pi))))
        region = rng.choice([(0.0, float("inf"), 0.0), (2.0, 50.0, 0.0), (0.0, float("inf"), 20.0), (5.0, float("inf"), 20.0)])
        point = [mpf(x) for x in (E, cut, m, d)]
        nucleus = [mpf(x) for x in (Z, M, R_rms)]
        sigma = total(*nucleus, spin, *point)
        bangs = total(*nucleus, spin, *point, in_region(point[0], point[2], point[3], *map(mpf, region)))
        yield ",".join([*map(repr, (Z, M, R_rms, spin, E, cut, m, d, *region)), mp.nstr(sigma, 30), mp.nstr(bangs, 30)])


def main():
    lines = rows()
    text = "# Tests/References/totals/generate.py; GeV, fm, GeV^-1, m; GeV^-2\n" + "".join(next(lines) + "\n" for _ in range(41))
    path = Path(__file__).with_name("totals.csv")
    if "--check" in sys.argv[1:]:
        print("totals.csv:", "same" if path.read_text() == text else "DIFFERS")
        sys.exit(path.read_text() != text)
    path.write_text(text)


if __name__ == "__main__":
    main()
