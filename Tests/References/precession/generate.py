#!/usr/bin/env python3
"""Reference values of spin-flavour precession and of neutrinos that leave matter adiabatically, at 32 digits (20 are written), as slabs.csv and
adiabatic.csv beside this script.

    python3 generate.py            write them (a minute or two)
    python3 generate.py --check    compare

Another way than the library's: the basis of flavours and a frame that does not turn, in which i psi' = H(x) psi is integrated by
Taylor series; the spin by Pauli matrices; Majorana antineutrinos as the lower half of one matrix for both; the Sylvester equation
as nine linear ones. Needs mpmath.
"""

import sys
from pathlib import Path
from random import Random

from mpmath import mp, mpc, mpf

mp.dps = 32
HERE = Path(__file__).resolve().parent
HBAR_C, MU_B, VEV, AVOGADRO = mpf(1.973269804e-16), mpf(5.7883818060e-14), mpf(246.2196), mpf(6.02214076e23)
ROOT2_G_F = 1 / VEV**2
ANGLES = ["theta_12", "theta_13", "theta_23", "delta", "alpha_21", "alpha_31"]
SLAB = ["length", "N_e", "N_n", "B", "twist"]


def mixing(t12, t13, t23, delta, a21, a31):
    R23 = mp.matrix([[1, 0, 0], [0, mp.cos(t23), mp.sin(t23)], [0, -mp.sin(t23), mp.cos(t23)]])
    turn = mp.expj(-delta)
    R13 = mp.matrix([[mp.cos(t13), 0, mp.sin(t13) * turn], [0, 1, 0], [-mp.sin(t13) / turn, 0, mp.cos(t13)]])
    R12 = mp.matrix([[mp.cos(t12), mp.sin(t12), 0], [-mp.sin(t12), mp.cos(t12), 0], [0, 0, 1]])
    return R23 * R13 * R12 * mp.diag([1, mp.expj(a21 / 2), mp.expj(a31 / 2)])


def conjugate(A):
    return A.apply(mp.conj)


def matter(N_e, N_n):
    """diag(V_e + V_n, V_n, V_n) in GeV."""
    per_cm3 = AVOGADRO * (HBAR_C * 100) ** 3
    V_e, V_n = ROOT2_G_F * N_e * per_cm3, -ROOT2_G_F / 2 * N_n * per_cm3
    return mp.diag([V_e + V_n, V_n, V_n])


class System:
    """H(x) = constant + e^{-i phi} raising + e^{i phi} lowering in GeV, states (beam, flipped), flavours; raising turns the spin up.

    A Majorana neutrino and antineutrino have one matrix, with the beam first.
    """

    def __init__(self, p, slab):
        U, h = p["U"], p["U"] * mp.diag([0, p["delta_m2_21"], p["delta_m2_31"]]) * p["U"].H * mpf(10) ** -18 / (2 * p["E"])
        V = matter(slab["N_e"], slab["N_n"])
        moment = (p["mu"] - mpc(0, 1) * p["epsilon"]) * MU_B * slab["B"]
        # <up| sigma_x cos phi + sigma_y sin phi |down> = e^{-i phi}: from left-handed to right-handed.
        zero = mp.zeros(3, 3)
        if p["nature"] == "majorana":
            # |nubar_l> = sum U_lk |nubar_k>, so that the amplitude of flavour b is sum U*_bk of those of masses.
            up = conjugate(U) * moment * U.H
            nu, nubar = h + V, conjugate(h) - V
            if not p["is_antineutrino"]:
                self.blocks(nu, nubar, zero, up)
            else:
                self.blocks(nubar, nu, up, zero)
        elif not p["is_antineutrino"]:
            self.blocks(h + V, h, zero, U * moment * U.H)
        else:
            # CPT: <nubar_k down| H |nubar_j up> = -<nu_j down| H |nu_k up>.
            self.blocks(conjugate(h) - V, conjugate(h), -(U * moment * U.H).T, zero)

    def blocks(self, beam, flipped, up_to_beam, up_to_flipped):
        self.constant, self.raising = ([[mpc(0)] * 6 for _ in range(6)] for _ in range(2))
        for i in range(3):
            for j in range(3):
                self.constant[i][j], self.constant[3 + i][3 + j] = beam[i, j], flipped[i, j]
                self.raising[i][3 + j], self.raising[3 + i][j] = up_to_beam[i, j], up_to_flipped[i, j]
        self.lowering = [[mp.conj(self.raising[j][i]) for j in range(6)] for i in range(6)]

    def fly(self, psi, length, phi, twist):
        """psi after length m, where the azimuth phi grows by twist per m."""
        size = max(sum(abs(x) for x in row) for row in self.constant) / HBAR_C
        size += max(sum(abs(x) for x in row) for row in self.raising) / HBAR_C * 2 + abs(twist)
        steps = int(size * length / 2) + 1
        step = length / steps
        for _ in range(steps):
            psi = self.series(psi, step, phi, twist)
            phi += twist * step
        return psi, phi

    def series(self, psi, step, phi, twist):
        turn = mp.expj(-phi)
        coefficients, raised, lowered, total = [psi], [], [], list(psi)
        power, weights = mpf(1), [mpc(1)]
        for n in range(400):
            last = coefficients[-1]
            raised.append(product(self.raising, last))
            lowered.append(product(self.lowering, last))
            slope = product(self.constant, last)
            for m in range(n + 1 if twist else 1):
                # e^{-i(phi + twist x)} = turn * sum_m (-i twist)^m/m! x^m.
                w = turn * weights[m]
                for i in range(6):
                    slope[i] += w * raised[n - m][i] + mp.conj(w) * lowered[n - m][i]
            weights.append(weights[-1] * mpc(0, -twist) / (n + 1))
            coefficients.append([mpc(0, -1) / HBAR_C * s / (n + 1) for s in slope])
            power *= step
            for i in range(6):
                total[i] += coefficients[-1][i] * power
            if n > 8 and max(abs(c) for c in coefficients[-1]) * power < mpf(10) ** -30:
                return total
        raise ArithmeticError("the series does not converge")


def product(A, v):
    return [mp.fdot(row, v) for row in A]


def initial_state(random, number):
    if number % 4 < 3:
        return [mpc(1 if i == number % 4 else 0) for i in range(6)]
    psi = [complex(random.gauss(0, 1), random.gauss(0, 1)) for _ in range(6)]
    norm = sum(abs(x) ** 2 for x in psi) ** 0.5
    return [mpc(x / norm) for x in psi]


def particles(random, number):
    """Mixing, masses and moments; of the moments both Hermitian parts, and Majorana antisymmetric ones."""
    p = {"nature": "majorana" if number % 2 else "dirac", "is_antineutrino": number // 2 % 2}
    for name in ANGLES:
        p[name] = random.uniform(0, 1.5 if name.startswith("theta") else 6.28)
    p["delta_m2_21"] = random.uniform(5e-5, 1e-4)
    p["delta_m2_31"] = random.choice([1, -1]) * random.uniform(1e-4, 1e-3)
    for name in ("mu", "epsilon"):
        M = [[complex(random.gauss(0, 1), random.gauss(0, 1)) for _ in range(3)] for _ in range(3)]
        if p["nature"] == "majorana":
            M = [[M[k][j] - M[j][k] for j in range(3)] for k in range(3)]
        p[name] = mp.matrix([[mpc(1e-12 * x) for x in row] for row in M])
    p["U"] = mixing(*(mpf(p[name]) for name in ANGLES))
    return p


def columns_of_particles(p):
    out = {name: p[name] for name in ["nature", "is_antineutrino", *ANGLES, "delta_m2_21", "delta_m2_31"]}
    for name in ("mu", "epsilon"):
        for k in range(3):
            for j in range(3):
                out[f"{name}_{k + 1}{j + 1}_re"] = float(p[name][k, j].real)
                out[f"{name}_{k + 1}{j + 1}_im"] = float(p[name][k, j].imag)
    return out


def slabs():
    random = Random(20260)
    for number in range(40):
        p = particles(random, number)
        p["E"] = 10 ** random.uniform(-3, -1)
        # Lengths of a few oscillations of the slower kind, fields that precess as fast.
        scale = p["E"] / 2534 / 1e-4
        stack = []
        for _ in range(1 + number // 4 % 3):
            stack.append({
                "length": scale * random.uniform(0, 1.5), "N_e": random.choice([0, random.uniform(0, 3e-2)]) / scale * 3e5,
                "N_n": random.choice([0, random.uniform(0, 3e-2)]) / scale * 3e5,
                "B": random.choice([-1, 1]) * random.uniform(0.1, 2) / (scale * 293e-12), "twist": random.choice([0, random.uniform(-2, 2) / scale]),
            })
        psi = initial_state(random, number // 4)
        row = columns_of_particles(p) | {"E": p["E"], "slabs": len(stack)}
        for i in range(3):
            for name in SLAB:
                row[f"{name}_{i + 1}"] = stack[i][name] if i < len(stack) else 0
        for i, x in enumerate(psi):
            row[f"start_{i + 1}_re"], row[f"start_{i + 1}_im"] = float(x.real), float(x.imag)
        p["E"] = mpf(p["E"])
        phi = mpf(0)
        for slab in stack:
            exact = {name: mpf(value) for name, value in slab.items()}
            psi, phi = System(p, exact).fly(psi, exact["length"], phi, exact["twist"])
        if abs(sum(abs(x) ** 2 for x in psi) - sum(row[f"start_{i}_re"] ** 2 + row[f"start_{i}_im"] ** 2 for i in range(1, 7))) > 1e-12:
            raise ArithmeticError("the norm is not kept")
        for i, x in enumerate(psi):
            row[f"end_{i + 1}_re"], row[f"end_{i + 1}_im"] = x.real, x.imag
        yield row


def eigenvectors(H):
    """Columns in ascending order of the eigenvalues."""
    values, vectors = mp.eighe(H)
    order = sorted(range(3), key=lambda k: values[k])
    return [vectors[:, k] for k in order]


def adiabatic():
    random = Random(20261)
    for number in range(48):
        p = particles(random, number)
        flavour = number % 3
        row = columns_of_particles(p) | {"E": 10 ** random.uniform(-4, -2), "flavour": "e mu tau".split()[flavour],
                                         "N_e": random.uniform(0, 150), "N_n": random.uniform(0, 70),
                                         "B": random.uniform(0.1, 10), "twist": random.choice([0, random.uniform(-1e-9, 1e-9)])}
        p["E"] = mpf(row["E"])
        local = {name: mpf(row[name]) for name in ("N_e", "N_n", "B", "twist")}
        system = System(p, local)
        beam = mp.matrix([[system.constant[i][j] for j in range(3)] for i in range(3)])
        flipped = mp.matrix([[system.constant[3 + i][3 + j] for j in range(3)] for i in range(3)])
        # The frame that turns with the field: H - phi' J_z, J_z = -1/2 of what is left-handed.
        spin = mpf(1 if p["is_antineutrino"] else -1) / 2
        rate = local["twist"] * HBAR_C
        for i in range(3):
            beam[i, i] -= rate * spin
            flipped[i, i] += rate * spin
        coupling = mp.matrix([[system.raising[3 + i][j] + system.lowering[3 + i][j] for j in range(3)] for i in range(3)])
        squares = [0, p["delta_m2_21"], p["delta_m2_31"]]
        rank = [sorted(squares).index(square) for square in squares]
        levels = eigenvectors(beam)
        for k in range(3):
            row[f"P_{k + 1}"] = abs(levels[rank[k]][flavour]) ** 2
        # flipped Y - Y beam = coupling, element by element.
        A, b = mp.zeros(9, 9), mp.zeros(9, 1)
        for i in range(3):
            for j in range(3):
                b[3 * i + j] = coupling[i, j]
                for k in range(3):
                    A[3 * i + j, 3 * k + j] += flipped[i, k]
                    A[3 * i + j, 3 * i + k] -= beam[k, j]
        Y = mp.lu_solve(A, b)
        made = [Y[3 * i + flavour] for i in range(3)]
        levels = eigenvectors(flipped)
        for k in range(3):
            vector = levels[rank[k]]
            row[f"flip_{k + 1}"] = abs(mp.fsum(mp.conj(vector[i]) * made[i] for i in range(3))) ** 2
        yield row


def text(value):
    if isinstance(value, (int, str)):
        return str(value)
    return repr(value) if isinstance(value, float) else mp.nstr(value, 20)


def table(rows):
    rows = list(rows)
    return "\n".join(["# Made by generate.py", ",".join(rows[0])] + [",".join(text(x) for x in row.values()) for row in rows]) + "\n"


def main():
    different = []
    for name, rows in (("slabs.csv", slabs), ("adiabatic.csv", adiabatic)):
        content, path = table(rows()), HERE / name
        if "--check" not in sys.argv:
            path.write_text(content)
        elif path.read_text() != content:
            different.append(name)
    if different:
        sys.exit(f"differ: {', '.join(different)}")


main()
