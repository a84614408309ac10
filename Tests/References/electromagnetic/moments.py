#!/usr/bin/env python3
"""Reference values of mixing matrices and moments of the light neutrinos, at 60 digits, as moments.csv beside this script.

    python3 moments.py            write it
    python3 moments.py --check    compare

U is a product of three rotations and two diagonal matrices; G is summed over all three leptons. Needs mpmath.
"""

import sys
from pathlib import Path
from random import Random

from mpmath import mp, mpc, mpf

mp.dps = 60
PATH = Path(__file__).resolve().parent / "moments.csv"
M_E, M_MU, M_TAU, M_W = mpf(0.00051099895), mpf(0.1056583755), mpf(1.77686), mpf(80.379)
G_F = 1 / (mp.sqrt(2) * mpf(246.2196) ** 2)
# 3 e G_F/(16 sqrt2 pi^2) over e/2 m_e.
P = 3 * G_F / (16 * mp.sqrt(2) * mp.pi**2) * 2 * M_E
ANGLES = ["theta_12", "theta_13", "theta_23", "delta", "alpha_21", "alpha_31"]


def mixing(t12, t13, t23, delta, a21, a31):
    R23 = mp.matrix([[1, 0, 0], [0, mp.cos(t23), mp.sin(t23)], [0, -mp.sin(t23), mp.cos(t23)]])
    turn = mp.expj(-delta)
    R13 = mp.matrix([[mp.cos(t13), 0, mp.sin(t13) * turn], [0, 1, 0], [-mp.sin(t13) / turn, 0, mp.cos(t13)]])
    R12 = mp.matrix([[mp.cos(t12), mp.sin(t12), 0], [-mp.sin(t12), mp.cos(t12), 0], [0, 0, 1]])
    return R23 * R13 * R12 * mp.diag([1, mp.expj(a21 / 2), mp.expj(a31 / 2)])


def moments(U, masses, nature):
    leptons = [M_E, M_MU, M_TAU]
    G = mp.matrix(3, 3)
    mu, epsilon = mp.matrix(3, 3), mp.matrix(3, 3)
    for k in range(3):
        for j in range(3):
            G[k, j] = mp.fsum(mp.conj(U[lep, k]) * U[lep, j] * leptons[lep] ** 2 for lep in range(3)) / M_W**2
            if nature == "dirac":
                f = (1 if k == j else 0) - G[k, j] / 2
                mu[k, j] = P * (masses[k] + masses[j]) * f
                epsilon[k, j] = P * (masses[k] - masses[j]) * f / mpc(0, 1)
            else:
                mu[k, j] = mpc(0, -1) * P * (masses[k] + masses[j]) * mp.im(G[k, j])
                epsilon[k, j] = mpc(0, 1) * P * (masses[k] - masses[j]) * mp.re(G[k, j])
    return mu, epsilon


def effective(U, mu, epsilon, row, phases, sign):
    total = mpf(0)
    for j in range(3):
        total += abs(mp.fsum(mp.conj(U[row, k]) * (mu[j, k] - mpc(0, 1) * epsilon[j, k]) * mp.expj(-sign * phases[k])
                             for k in range(3))) ** 2
    return mp.sqrt(total)


def incoherent(mu, epsilon, probabilities):
    return mp.sqrt(mp.fsum(probabilities[k] * abs(mu[j, k] - mpc(0, 1) * epsilon[j, k]) ** 2
                           for k in range(3) for j in range(3)))


def text():
    rng = Random("moments")
    cells = [f"{name}_{k}{j}_{part}" for name in ("U", "mu", "epsilon") for k in "123" for j in "123" for part in ("re", "im")]
    header = ["nature", *ANGLES, "m_1", "m_2", "m_3", "phase_1", "phase_2", "phase_3", "P_1", "P_2", *cells,
              "nu_e", "nu_mu", "nu_tau", "nubar_e", "nubar_mu", "nubar_tau", "incoherent"]
    lines = ["# mixing and moments of the light neutrinos: Tests/References/electromagnetic/moments.py",
             "# radians, masses in GeV, moments in Bohr magnetons; P_3 = 1 - P_1 - P_2", ",".join(header)]
    for i in range(120):
        nature = ("dirac", "majorana")[i % 2]
        angles = [rng.uniform(0, 1.5) for _ in range(3)] + [rng.uniform(-3.1, 3.1) for _ in range(3)]
        masses = [10 ** rng.uniform(-13, -9) for _ in range(3)]
        phases = [rng.uniform(0, 30) for _ in range(3)]
        P_1 = rng.random()
        probabilities = [P_1, rng.uniform(0, 1 - P_1)]
        U = mixing(*map(mpf, angles))
        mu, epsilon = moments(U, list(map(mpf, masses)), nature)
        P3 = [mpf(p) for p in probabilities]
        P3.append(1 - P3[0] - P3[1])
        parts = [x for M in (U, mu, epsilon) for k in range(3) for j in range(3) for x in (mp.re(M[k, j]), mp.im(M[k, j]))]
        parts += [effective(U, mu, epsilon, row, list(map(mpf, phases)), sign) for sign in (1, -1) for row in range(3)]
        parts.append(incoherent(mu, epsilon, P3))
        drawn = [*angles, *masses, *phases, *probabilities]
        lines.append(",".join([nature, *map(repr, drawn), *(mp.nstr(x, 25) for x in parts)]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(f"{PATH.name} differs" if not PATH.exists() or PATH.read_text() != text() else 0)
    PATH.write_text(text())
