#!/usr/bin/env python3
"""Reference values of electromagnetic properties of neutrinos: charge radii, natural moments, decays of plasmons, precession.

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

# All constants are the doubles nearest to the decimal numbers.
ALPHA_0 = mpf(1 / 137.035999084)
M_E = mpf(0.00051099895)
M_W = mpf(80.379)
G_F = 1 / (mp.sqrt(2) * mpf(246.2196) ** 2)
HBAR_C = mpf(1.973269804e-16)  # GeV m
MU_B = mpf(5.7883818060e-14)  # GeV/T


def charge_radius(flavour, m):
    return -G_F / (2 * mp.sqrt(2) * mp.pi**2) * (3 - 2 * mp.log(m**2 / M_W**2))


MU_BOHR = mp.sqrt(4 * mp.pi * ALPHA_0) / (2 * M_E)


def magnetic_moment(flavour, d):
    return 2 * d / MU_BOHR


def dipole_of_moment(flavour, mu):
    return mu * MU_BOHR / 2


def natural_moment(flavour, dm, scale):
    return 2 * M_E * dm / scale**2


def natural_moment_dirac(flavour, dm, scale):
    return 16 * mp.pi * M_E * dm / (ALPHA_0 * scale**2)


def natural_moment_majorana(flavour, m, scale, lepton, other):
    """In eV and TeV."""
    return mpf(4) / 10**9 * (m * 10**9) * (1000 / scale) ** 2 * abs(mpf(1.77686) ** 2 / (lepton**2 - other**2))


def width_plasmon(flavour, omega, K2, m, d):
    y = m**2 / K2
    return (2 * d) ** 2 / (24 * mp.pi) * K2**2 / omega * (1 - y) ** 2 * (1 + 2 * y) if y < 1 else mpf(0)


THERMAL = {}


def thermal_integral(x, step=mpf(1) / 130):
    """int k^2 dk/(exp(w) - 1), w^2 = k^2 + x^2, by the trapezoidal rule in s, w = x + v, v = exp(s - exp(-s))."""
    if x not in THERMAL:
        total, j = mpf(0), 0
        while True:
            s = mpf(13) / 2 - j * step
            v = mp.exp(s - mp.exp(-s))
            term = (1 + mp.exp(-s)) * v * mp.sqrt(v * (v + 2 * x)) * (v + x) / mp.expm1(x + v)
            total, j = total + term, j + 1
            if s < 0 and term < total * mpf(10) ** -190:
                break
        THERMAL[x] = step * total
    return THERMAL[x]


def emissivity_plasmon(flavour, omega_P, T, m, d):
    """2 int d^3k/(2 pi)^3 omega width_plasmon/(exp(omega/T) - 1), of which omega width_plasmon is a constant."""
    y = (m / omega_P) ** 2
    if y >= 1:
        return mpf(0)
    rate = (2 * d) ** 2 / (24 * mp.pi) * omega_P**4 * (1 - y) ** 2 * (1 + 2 * y)
    return 2 / (2 * mp.pi) ** 3 * 4 * mp.pi * T**3 * thermal_integral(omega_P / T) * rate


def precession_probability(flavour, mu, B, delta, length):
    x = 2 * mu * MU_B * B
    root = mp.sqrt(x**2 + delta**2)
    return x**2 / root**2 * mp.sin(root * length / (2 * HBAR_C)) ** 2


def draw_majorana(rng):
    pair = rng.sample([*MASSES, log_uniform(rng, -4, 1)], 2)
    return log_uniform(rng, -15, -6), log_uniform(rng, 2, 19), *pair


def draw_plasmon(rng):
    K2 = log_uniform(rng, -14, 2)
    largest = float(mp.sqrt(mpf(K2)))
    m = rng.choice([0.0, largest * rng.random(), float(mpf(largest) * (1 - mpf(log_uniform(rng, -14, -1)))), largest * 1.1])
    return largest * rng.uniform(1, 30), K2, m, log_uniform(rng, -12, -3)


def draw_emissivity(rng):
    omega_P = log_uniform(rng, -9, -2)
    m = rng.choice([0.0, omega_P * rng.random(), float(mpf(omega_P) * (1 - mpf(log_uniform(rng, -14, -1)))), omega_P * 1.1])
    return omega_P, float(mpf(omega_P) / log_uniform(rng, -2.5, 2.7)), m, log_uniform(rng, -12, -3)


def draw_precession(rng):
    mu, B = log_uniform(rng, -15, -8), log_uniform(rng, -6, 10)
    field = float(2 * mpf(mu) * MU_B * mpf(B))
    delta = rng.choice([0.0, rng.choice([-1, 1]) * field * log_uniform(rng, -8, 8)])
    return mu, B, delta, log_uniform(rng, -3, 5) / max(field, abs(delta)) * float(HBAR_C)


MASSES = [0.00051099895, 0.1056583755, 1.77686]
QUANTITIES = [
    (charge_radius, "m_lepton", "GeV^-2", lambda rng: (rng.choice([*MASSES, log_uniform(rng, -6, 1.9)]),), 400),
    (magnetic_moment, "d_gamma", "1", lambda rng: (rng.choice([-1, 1]) * log_uniform(rng, -15, 0),), 400),
    (dipole_of_moment, "mu_nu", "GeV^-1", lambda rng: (rng.choice([-1, 1]) * log_uniform(rng, -20, 0),), 400),
    (natural_moment, "delta_m Lambda", "1", lambda rng: (log_uniform(rng, -15, -6), log_uniform(rng, 2, 19)), 400),
    (natural_moment_dirac, "delta_m Lambda", "1", lambda rng: (log_uniform(rng, -15, -6), log_uniform(rng, 2, 19)), 400),
    (natural_moment_majorana, "m_ll Lambda m_lepton m_other", "1", draw_majorana, 400),
    (width_plasmon, "omega K2 m_N d_gamma", "GeV", draw_plasmon, 1500),
    (emissivity_plasmon, "omega_P temperature m_N d_gamma", "GeV^5", draw_emissivity, 400),
    (precession_probability, "mu_nu B Delta length", "1", draw_precession, 2500),
]

if __name__ == "__main__":
    main(HERE, QUANTITIES, "arguments: GeV, GeV^2, GeV^-1, moments in Bohr magnetons, T, m")
