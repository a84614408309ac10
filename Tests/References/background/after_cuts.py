#!/usr/bin/env python3
"""Cross sections of e+ e- -> nu nubar gamma after cuts, for BackgroundTests.swift.

The five diagrams of generate.py in double precision, product rules in the
photon's energy and rapidity and in the directions of the neutrinos.
Scheme `default`; prints pb, about three minutes.
"""

import numpy as np

from generate import FAST, INPUTS, terms_nu_e

PICOBARN = 3.893793721e8
MZ, GZ = INPUTS["default"][2:4]


def density(rs, E, c):
    """d^2 sigma/(dE dcos), three flavours."""
    Z, W, mixed = terms_nu_e("default", FAST, rs, 2 * E / rs, c, 40)
    return (3 * Z + W + mixed) * 2 / rs


def panel(rs, low, high, limit, energies=16, angles=20):
    """E = low + (high - low) v^2 is smooth where limit(E) opens like a root."""
    total = 0
    for y, wy in zip(*np.polynomial.legendre.leggauss(energies)):
        v = (1 + y) / 2
        E = low + (high - low) * v * v
        end = np.arctanh(limit(E))
        for z, wz in zip(*np.polynomial.legendre.leggauss(angles)):
            c = np.tanh(end * (1 + z) / 2)
            total += wy * wz * v * (high - low) * end * (1 - c * c) * density(rs, E, c)
    return total


def cepc(rs, pt):
    def limit(E):
        return min(0.99, np.sqrt(1 - (pt / E) ** 2))

    peak, half = (rs * rs - MZ * MZ) / (2 * rs), 5 * MZ * GZ / rs
    # below the veto, above it; eq. (21) and E > 0.1 GeV are weaker than pt here
    pieces = [(pt, min(rs / 2, peak - half)), (max(pt, peak + half), rs / 2)]
    return sum(panel(rs, low, high, limit) for low, high in pieces if low < high)


def delphi():
    rs = 205.4
    peak, width = (rs * rs - MZ * MZ) / (2 * rs), MZ * GZ / (2 * rs)
    steps = [width * 3.0**k for k in range(-1, 5)]
    edges = [0.06 * rs / 2, 12, 24, *(peak - d for d in reversed(steps) if peak - d > 30), peak]
    edges += [peak + d for d in steps if peak + d < rs / 2] + [rs / 2]
    return sum(panel(rs, a, b, lambda E: np.sqrt(0.5), angles=12) for a, b in zip(edges, edges[1:]))


if __name__ == "__main__":
    print("delphi", delphi() * PICOBARN)
    for rs, pt in ((91.19, 35), (160, 65), (240, 100), (360, 160)):
        print("cepc", rs, cepc(rs, pt) * PICOBARN)
