#!/usr/bin/env python3
"""acceptance_cuts.csv: sigma(e+ e- -> N nubar) times the acceptance for the photon of N -> nu gamma.

    python3 generate_cuts.py            # writes the file, about ten minutes; needs numpy
    python3 generate_cuts.py --rows 20  # the first rows only, to standard output

Events are parametrised as they happen: direction theta_N of N to e-, photon at (x = cos theta*, phi*) about the flight
direction in the rest frame of N, boosted to the centre of mass, then to the laboratory. The spin-correlated rate is
formed from dot products of the four-vectors. Order of the integrals: x (a fixed photon energy), theta_N, phi*. At a
fixed energy each cut is an interval of the photon's polar angle, whose edges limit phi* at each theta_N. Every panel
is mapped by theta = middle - half cos(psi), which removes the square roots at its ends. 64-bit mantissa throughout;
the error of a row is taken from a second evaluation with other orders, and must be below 2e-15.
"""
import argparse
import math
import random
import sys
from multiprocessing import Pool
from pathlib import Path

import numpy as np

F = np.longdouble
PI = F("3.14159265358979323846264338327950288")
SCHEMES = {
    "default": dict(alpha=F(1.0 / 128), sw2=F(0.2312), MZ=F(91.1876), GZ=F(2.4952), MW=F(80.379)),
    "mg5": dict(alpha=F(1.0 / 132.507), sw2=F(0.22225), MZ=F(91.188), GZ=F(2.441404), MW=F(80.419)),
}
INFINITY = float("inf")


def legendre(n):
    """Nodes and weights on [-1, 1], Newton in long double from numpy's."""
    x = np.polynomial.legendre.leggauss(n)[0].astype(F)
    for _ in range(3):
        p, q = np.ones_like(x), np.zeros_like(x)
        for k in range(n):
            p, q = ((2 * k + 1) * x * p - k * q) / F(k + 1), p
        slope = n * (x * p - q) / (x * x - 1)
        x = x - p / slope
    p, q = np.ones_like(x), np.zeros_like(x)
    for k in range(n):
        p, q = ((2 * k + 1) * x * p - k * q) / F(k + 1), p
    slope = n * (x * p - q) / (x * x - 1)
    return x, 2 / ((1 - x * x) * slope * slope)


RULES = {}


def gauss(n):
    if n not in RULES:
        RULES[n] = legendre(n)
    return RULES[n]


def mapped(n):
    """Nodes on [0, 1] and weights for panels with square roots at the ends."""
    y, w = gauss(n)
    psi = PI / 2 * (1 + y)
    return np.sin(psi / 2) ** 2, w * PI / 4 * np.sin(psi)


class Row:
    """One line of the table: model, couplings, energies, cuts."""

    def __init__(self, f):
        self.f = f
        self.__dict__.update(f)
        s = SCHEMES[self.scheme]
        self.rs, self.m = F(self.sqrt_s), F(self.m_N)
        self.s = self.rs**2
        self.p = (self.rs - self.m) * (self.rs + self.m) / (2 * self.rs)
        self.E_N = (self.s + self.m**2) / (2 * self.rs)
        self.gamma = 1 / np.sqrt((1 - F(self.boost)) * (1 + F(self.boost)))
        sw, cw = np.sqrt(s["sw2"]), np.sqrt(1 - s["sw2"])
        e = np.sqrt(4 * PI * s["alpha"])
        pole = F(self.d_Z) * (-1 if self.preset == "paper" else 1) * e / (sw * cw)
        re, im = (self.rs - s["MZ"]) * (self.rs + s["MZ"]), s["MZ"] * s["GZ"]
        pole = pole / (re**2 + im**2)
        photon = -e * F(self.d_gamma) / self.s
        left, right = s["sw2"] - F(0.5), s["sw2"]
        electron, positron = F(self.P_electron), F(self.P_positron)
        self.LR, self.RL = (1 - electron) * (1 + positron), (1 + electron) * (1 - positron)
        self.ReGL = photon + left * pole * re
        self.GL2 = self.ReGL**2 + (left * pole * im) ** 2
        self.GR2 = (photon + right * pole * re) ** 2 + (right * pole * im) ** 2
        self.W = -e / sw / np.sqrt(F(2)) * F(self.d_W) if self.flavour == "e" else F(0)
        self.MW2 = s["MW"] ** 2

    def allowed(self, E):
        """Intervals of theta (of the photon, centre of mass) that pass at energy E, with labels of their ends."""
        b, g = F(self.boost), self.gamma
        low, high = (F(0), "beam"), (PI, "beam")

        def above(theta, label):
            nonlocal low
            if theta > low[0]:
                low = (theta, label)

        def below(theta, label):
            nonlocal high
            if theta < high[0]:
                high = (theta, label)

        def angle(c):
            return F(0) if c >= 1 else PI if c <= -1 else np.arccos(c)

        def energy_angle(limit):
            """Where E_lab = g E (1 + b cos) passes the limit."""
            if b == 0:
                return None
            return angle((F(limit) / (g * E) - 1) / b)

        def energy_above(limit, label):
            nonlocal high
            theta = energy_angle(limit)
            if theta is None:
                if E <= limit:
                    high = (F(-1), label)
            elif b > 0:
                below(theta, label)
            else:
                above(theta, label)

        def energy_below(limit, label):
            nonlocal high
            theta = energy_angle(limit)
            if theta is None:
                if E >= limit:
                    high = (F(-1), label)
            elif b > 0:
                above(theta, label)
            else:
                below(theta, label)

        c = F(self.cos_max)
        above(angle((c - b) / (1 - b * c)), "cos")
        below(angle((-c - b) / (1 + b * c)), "cos")
        if self.e_min > 0:
            energy_above(self.e_min, "e_min")
        if self.e_max < INFINITY:
            energy_below(self.e_max, "e_max")
        if self.pt_min > 0:
            sine = F(self.pt_min) / E
            if sine >= 1:
                return []
            above(np.arcsin(sine), "pt")
            below(PI - np.arcsin(sine), "pt")
        if self.cos_beam < 1:
            # E_lab (1 + sin(theta_lab)/sin_b) > rs and E_lab sin(theta_lab) = E sin(theta).
            sine = np.sqrt((1 - F(self.cos_beam)) * (1 + F(self.cos_beam)))
            C = F(self.sqrt_s_beams) / E - g
            A, B = g * b, 1 / sine
            R = np.hypot(A, B)
            if C >= R:
                return []
            if C > -R:
                middle, spread = np.arctan2(B, A), np.arccos(C / R)
                above(middle - spread, "beam cut")
                below(middle + spread, "beam cut")
        pieces = [(low, high)]
        for k, (v0, v1) in enumerate(self.veto):
            result = []
            for lo, hi in pieces:
                if b == 0:
                    if not v0 <= E <= v1:
                        result.append((lo, hi))
                    continue
                t0, t1 = energy_angle(v0), energy_angle(v1)
                first, last = ((t1, f"veto{k}+"), (t0, f"veto{k}-")) if b > 0 else ((t0, f"veto{k}-"), (t1, f"veto{k}+"))
                result.append((lo, min(hi, first, key=lambda x: x[0])))
                result.append((max(lo, last, key=lambda x: x[0]), hi))
            pieces = result
        return [(lo, hi) for lo, hi in pieces if lo[0] < hi[0]]

    def signature(self, E):
        return tuple((lo[1], hi[1]) for lo, hi in self.allowed(E))

    def energy_panels(self):
        """Where the set of active cuts changes, and steps of at most two units of ln E."""
        low = self.m**2 / (2 * self.rs)
        high = self.rs / 2
        n = 4000
        grid = low * np.exp(np.log(high / low) * np.arange(n + 1) / n)
        # Thin veto windows and hard cuts near the upper end are resolved linearly too.
        grid = np.unique(np.concatenate([grid, low + (high - low) * np.arange(n + 1) / n]))
        grid[0], grid[-1] = low, high
        edges = [low]
        active = self.signature(grid[0])
        for a, b in zip(grid[:-1], grid[1:]):
            end = self.signature(b)
            while active != end:
                left, right = a, b
                while True:
                    middle = (left + right) / 2
                    if not left < middle < right:
                        break
                    if self.signature(middle) == active:
                        left = middle
                    else:
                        right = middle
                edges.append(right)
                a, active = right, self.signature(right)
        edges.append(high)
        panels = []
        for a, b in zip(edges[:-1], edges[1:]):
            if b <= a or not self.signature((a + b) / 2):
                continue
            k = max(1, int(math.ceil(float(np.log(b / a)) / 2)))
            cuts = [a * np.exp(np.log(b / a) * F(i) / k) for i in range(k)] + [b]
            panels += list(zip(cuts[:-1], cuts[1:]))
        return panels

    def at_energy(self, x, E, n_theta, n_phi):
        """The integral over theta_N and phi* of the six terms, divided by that of phi*."""
        cd = (self.p + self.E_N * x) / (2 * E)
        sd = np.sqrt((1 - x) * (1 + x)) * self.m / (2 * E)
        opening = np.arctan2(sd, cd)
        total = np.zeros(4, dtype=F)
        unit, weight = mapped(n_theta)
        y, v = gauss(n_phi)
        for (first, _), (last, _) in self.allowed(E):
            breaks = {F(0), PI}
            for theta in (first, last):
                for angle in (theta - opening, theta + opening, -theta + opening, 2 * PI - theta - opening):
                    if 0 < angle < PI:
                        breaks.add(angle)
            breaks = sorted(breaks)
            finer = []
            for a, b in zip(breaks[:-1], breaks[1:]):
                k = max(1, int(math.ceil(float(b - a) / 0.8)))
                finer += [a + (b - a) * F(i) / k for i in range(k)]
            breaks = finer + [PI]
            a, b = np.array(breaks[:-1]), np.array(breaks[1:])
            theta = (a[:, None] + (b - a)[:, None] * unit).ravel()
            measure = ((b - a)[:, None] * weight).ravel() * np.sin(theta)
            # cos(theta_photon) = cd cos(theta_N) + sd sin(theta_N) cos(phi*), between cos(last) and cos(first).
            scale = sd * np.sin(theta)
            with np.errstate(divide="ignore", invalid="ignore"):
                upper = (np.cos(first) - cd * np.cos(theta)) / scale
                lower = (np.cos(last) - cd * np.cos(theta)) / scale
            upper = np.where(scale > 0, upper, np.where(np.cos(first) >= cd * np.cos(theta), F(2), F(-2)))
            lower = np.where(scale > 0, lower, np.where(np.cos(last) >= cd * np.cos(theta), F(2), F(-2)))
            phi0 = np.arccos(np.clip(upper, -1, 1))
            phi1 = np.arccos(np.clip(lower, -1, 1))
            keep = phi1 > phi0
            theta, measure, phi0, phi1 = theta[keep], measure[keep], phi0[keep], phi1[keep]
            if not len(theta):
                continue
            half = (phi1 - phi0) / 2
            phi = (phi0 + phi1)[:, None] / 2 + half[:, None] * y
            terms = self.terms(x, theta[:, None], phi)
            total += [np.sum(measure[:, None] * half[:, None] * v * term) for term in terms]
        return total / PI

    def terms(self, x, theta, phi):
        """d sigma/dc_N times W for |GL|^2, |GR|^2, Re(GL) GT, GT^2, all with their amplitudes."""
        rs, s, m, p = self.rs, self.s, self.m, self.p
        c, sine = np.cos(theta), np.sin(theta)
        # (p1 - k1)^2 and (p1 - k2)^2 by half angles.
        t, u = -2 * rs * p * np.sin(theta / 2) ** 2, -2 * rs * p * np.cos(theta / 2) ** 2
        GT = self.W / (t - self.MW2)
        if self.spectrum == "exact":
            # The neutrino of the decay: opposite to the photon in the rest frame, boosted along N.
            energy = (self.E_N - p * x) / 2
            along = (p - self.E_N * x) / 2
            across = -m / 2 * np.sqrt((1 - x) * (1 + x))
            # Its component along the beam: along N, and across in the plane of beam and N.
            z = along * c + across * np.cos(phi) * sine
            # (E_N, p) and k2 = (p, -p direction of N).
            n1 = rs * (energy - z)
            n2 = rs * (energy + z)
            n3 = 2 * (energy * p + p * along)
            Y = (n1 * (-t) + u * n2 + s * n3) / 2
            four = (2 * s * n1 * (-u), 2 * s * n2 * (-t), 4 * (-u) * Y, 2 * n3 * t * u)
        else:
            slope = (s - 2 * m**2) / (s + 2 * m**2) if self.spectrum == "helicity" else F(0)
            shape = (1 - slope * x) * np.ones_like(phi)
            T = 2 * rs * p
            four = (s * (m**2 - t) * (-u) * shape, s * (m**2 - u) * (-t) * shape,
                    2 * s * t * u * shape, T * t * u * shape)
            if self.preset == "paper":
                four = (four[0], four[1], 0 * four[2], s * (m**2 - u) * (-t) * shape)
        # Of the wrong chirality of eq. (13): e-_R e+_R for N nubar, e-_L e+_L for Nbar nu; their mean.
        charged = 1 + F(self.P_electron) * F(self.P_positron) if self.preset == "paper" else self.LR
        factors = (self.LR * self.GL2, self.RL * self.GR2, self.LR * self.ReGL * GT, charged * GT**2)
        flux = 4 * 2 * rs * p / (32 * PI * s**2)
        return [flux * a * b for a, b in zip(factors, four)]

    def evaluate(self, n_energy, n_theta, n_phi):
        unit, weight = mapped(n_energy)
        total = np.zeros(4, dtype=F)
        low = self.m**2 / (2 * self.rs)
        for a, b in self.energy_panels():
            length = np.log(b / a)
            for y, w in zip(unit, weight):
                E = a * np.exp(length * y)
                x = 2 * (E - low) / self.p - 1
                if a == low:
                    x = 2 * low * np.expm1(length * y) / self.p - 1
                # dx/2 = dE/p.
                total += self.at_energy(min(x, F(1)), E, n_theta, n_phi) * (w * length * E / self.p)
        return total


def draw(r, k):
    """The k-th point."""
    rs = [91.1876, 160.0, 205.4, 240.0, 360.0][k % 5]
    if k % 17 == 16:
        rs = 1000.0
    m = rs * [10 ** r.uniform(-5, -2), r.uniform(0.01, 0.5), r.uniform(0.5, 0.95), r.uniform(0.95, 0.999)][k % 4]
    if k % 23 == 7:
        m = 1e-3
    if k % 23 == 8:
        m = 0.999 * rs
    f = dict(
        scheme="mg5" if k % 7 == 3 else "default", preset="corrected", flavour=["e", "e", "mu", "e", "tau"][k % 5],
        spectrum=["flat", "helicity", "exact", "exact"][k // 2 % 4], P_electron=0.0, P_positron=0.0, sqrt_s=rs, m_N=m)
    if k % 6 == 5:
        f["preset"] = "paper"
        f["spectrum"] = ["flat", "helicity"][k // 6 % 2]
    if k % 4 == 1:
        f["P_electron"], f["P_positron"] = round(r.uniform(-0.9, 0.9), 2), round(r.uniform(-0.6, 0.6), 2)
    pattern = k % 9
    couplings = [r.choice((-1, 1)) * 10 ** r.uniform(-7, -5) for _ in range(3)]
    if pattern < 3:
        couplings = [d if i == pattern else 0.0 for i, d in enumerate(couplings)]
        if pattern == 2:
            f["flavour"] = "e"
    f["d_gamma"], f["d_Z"], f["d_W"] = couplings
    boost = [0.0, 0.0, 0.0, 0.05, -0.05, 0.6][r.randrange(6)]
    f["boost"] = boost
    # One photon along the beam took the rest of the energy.
    z = (1 - abs(boost)) / (1 + abs(boost))
    f["sqrt_s_beams"] = rs / math.sqrt(z)
    low, high = m * m / (2 * rs), rs / 2
    kinds = k % 8
    use = lambda n: kinds == n or (kinds >= 6 and r.random() < (0.75 if kinds == 7 else 0.5))
    between = lambda a, b: low + (high - low) * r.uniform(a, b)
    f["e_min"] = between(0.02, 0.7) if use(1) else 0.0
    f["e_max"] = max(f["e_min"], low) + (high - max(f["e_min"], low)) * r.uniform(0.3, 0.95) if use(2) else INFINITY
    f["cos_max"] = r.uniform(0.3, 0.99) if use(3) else 1.0
    f["pt_min"] = between(0.02, 0.6) if use(4) else 0.0
    f["cos_beam"] = 1.0
    f["veto"] = []
    if use(5):
        for _ in range(r.choice((1, 2))):
            a = between(0.1, 0.9)
            f["veto"].append((a, a + (high - low) * r.uniform(0.01, 0.1)))
        f["veto"].sort()
        if len(f["veto"]) == 2 and f["veto"][0][1] > f["veto"][1][0]:
            f["veto"].pop()
    if kinds >= 6 and r.random() < 0.6 or k % 8 == 0 and k % 16:
        f["cos_beam"] = r.choice((0.99, 0.999, 0.95))
    return f


FIELDS = ("scheme preset flavour spectrum P_electron P_positron sqrt_s m_N d_gamma d_Z d_W e_min e_max cos_max pt_min "
          "cos_beam sqrt_s_beams boost veto").split()
ORDERS = (44, 54, 14), (64, 76, 18)


def line(f):
    row = Row(f)
    first = row.evaluate(*ORDERS[0])
    second = row.evaluate(*ORDERS[1])
    value = np.sum(second)
    scale = np.sum(np.abs(second))
    if scale == 0:
        return None
    error = float(abs(np.sum(first) - value) / scale)
    text = [";".join(f"{a!r}:{b!r}" for a, b in f[n]) if n == "veto" else str(f[n]) for n in FIELDS]
    return ",".join(text + [np.format_float_scientific(value, precision=17, unique=False),
                            f"{float(scale / abs(value)):.3g}"]), error


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    r = random.Random(20230106050)
    points = [draw(r, k) for k in range(options.rows or 136)]
    out = [
        "# sigma(e+ e- -> N nubar) in GeV^-2 times the probability that the photon of N -> nu gamma passes the cuts",
        "# source: generate_cuts.py; energies GeV, couplings GeV^-1; cuts in the laboratory, veto = low:high;low:high",
        ",".join(FIELDS + ["value", "condition"])]
    worst = 0.0
    with Pool(options.jobs) as pool:
        for k, result in enumerate(pool.imap(line, points)):
            if result is None:
                continue
            text, error = result
            worst = max(worst, error)
            if error > 2e-15:
                print(f"row {k}: not converged, {error:.1e}: {text}", file=sys.stderr, flush=True)
            out.append(text)
            if options.rows:
                print(f"{error:.1e}", text, flush=True)
    print(f"{len(out) - 3} rows, largest difference between two orders {worst:.1e}", file=sys.stderr)
    if not options.rows:
        Path(__file__).with_name("acceptance_cuts.csv").write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
