#!/usr/bin/env python3
"""Reference values for e+ e- -> nu nubar (gamma).

The squared amplitude of nu_e nubar_e gamma is taken from its five Feynman
diagrams, multiplied out with explicit two-component spinors and linear
polarisation vectors in 40-digit arithmetic; no helicity formula, no trace
identity, no closed integral.  The average over the neutrinos is a product rule
in polar coordinates about the photon, in the rest frame of nu nubar.  Before
anything is written, gauge invariance is checked to 30 digits.

    python3 generate.py [QUANTITY ...]      write the tables next to this script

Needs mpmath, gmpy2 and NumPy; nu_e takes about ten minutes.
"""

import functools
import sys
from pathlib import Path
from random import Random

import gmpy2
import numpy as np
from gmpy2 import mpc, mpfr
from mpmath import mp, mpf

mp.dps = 400
BITS = 136
gmpy2.get_context().precision = BITS
HERE = Path(__file__).resolve().parent


class Scheme:
    """Inputs as the exact values of the doubles; `number` makes mpf or mpfr."""

    def __init__(self, number, pi, sqrt, alpha, sw2, MZ, GZ, MW):
        self.alpha, self.sw2 = number(alpha), number(sw2)
        self.MZ, self.GZ, self.MW = number(MZ), number(GZ), number(MW)
        self.e2 = 4 * pi * self.alpha
        self.e = sqrt(self.e2)
        self.g2 = self.e2 / self.sw2
        gz2 = self.e2 / (self.sw2 * (1 - self.sw2))
        # products of the couplings of Z to electron and neutrino
        self.left = gz2 * (self.sw2 - number(1) / 2) / 2
        self.right = gz2 * self.sw2 / 2


INPUTS = {
    "default": (1 / 128, 0.2312, 91.1876, 2.4952, 80.379),
    "mg5": (1.0 / 132.507, 0.22225, 91.188, 2.441404, 80.419),
}
CLOSED = {name: Scheme(mpf, mp.pi, mp.sqrt, *values) for name, values in INPUTS.items()}
PRECISE = {name: Scheme(mpfr, gmpy2.const_pi(), gmpy2.sqrt, *values) for name, values in INPUTS.items()}
QUICK = {name: Scheme(float, np.pi, np.sqrt, *values) for name, values in INPUTS.items()}


# --------------------------------------------------------------------------
# Closed forms
# --------------------------------------------------------------------------


def sigma_Z(sm, s):
    """One flavour by Z exchange."""
    D = (s - sm.MZ**2) ** 2 + sm.MZ**2 * sm.GZ**2
    return s * (sm.left**2 + sm.right**2) / (48 * mp.pi * D)


def sigma_ee_nu_nu(sm, rs):
    """int [|u (c_Z + (g^2/2)/(t - MW^2))|^2 + |t c_R|^2] dcos/(32 pi s), three terms."""
    s, M2, w = rs**2, sm.MW**2, sm.g2 / 2
    D = (s - sm.MZ**2) ** 2 + sm.MZ**2 * sm.GZ**2
    z = s / M2
    L = mp.log1p(z)
    j1 = ((1 + z) ** 2 * L - z - 3 * z**2 / 2) / z**3
    j2 = (2 * z + z**2 - 2 * (1 + z) * L) / z**3
    charged = s / (16 * mp.pi) * w**2 * j2 / M2**2
    mixed = -s / (16 * mp.pi) * 2 * sm.left * w * (s - sm.MZ**2) / D * j1 / M2
    return [3 * sigma_Z(sm, s), charged, mixed]


def dsigma_ee_nu_mu_gamma_dx_dcos(sm, rs, x, c):
    radiator = sm.alpha / (mp.pi * x) * ((1 + (1 - x) ** 2) / (1 - c**2) - x**2 / 2)
    return [radiator * sigma_Z(sm, rs**2 * (1 - x))]


# --------------------------------------------------------------------------
# Five diagrams
# --------------------------------------------------------------------------


class Arithmetic:
    """Functions of one kind of real number, elementwise on arrays."""

    def __init__(self, sqrt, sin, cos, complex_, number, pi):
        self.sqrt, self.sin, self.cos = sqrt, sin, cos
        self.complex, self.number, self.pi = complex_, number, pi


def elementwise(function):
    return np.frompyfunc(function, 1, 1)


FAST = Arithmetic(np.sqrt, np.sin, np.cos, lambda a, b: a + 1j * b, float, np.pi)
EXACT = Arithmetic(
    elementwise(gmpy2.sqrt), elementwise(gmpy2.sin), elementwise(gmpy2.cos),
    np.frompyfunc(lambda a, b: mpc(a, b), 2, 1), mpfr, gmpy2.const_pi(),
)


def dot(p, q):
    return p[0] * q[0] - p[1] * q[1] - p[2] * q[2] - p[3] * q[3]


def minus(p, q):
    return [a - b for a, b in zip(p, q)]


def slash(ar, p, chirality):
    """p.sigma (chirality +1) or p.sigmabar (-1) as a 2 x 2 matrix."""
    k = chirality
    zero = 0 * p[0]
    off, conjugate = ar.complex(p[1] + zero, -p[2] + zero), ar.complex(p[1] + zero, p[2] + zero)
    return [[p[0] - k * p[3], -k * off], [-k * conjugate, p[0] + k * p[3]]]


def apply(matrix, v):
    return [matrix[0][0] * v[0] + matrix[0][1] * v[1], matrix[1][0] * v[0] + matrix[1][1] * v[1]]


def apply_row(v, matrix):
    return [v[0] * matrix[0][0] + v[1] * matrix[1][0], v[0] * matrix[0][1] + v[1] * matrix[1][1]]


def current(ar, row, column, chirality):
    """row sigmabar^mu column (chirality -1), row sigma^mu column (+1), contravariant."""
    a, b = row
    c, d = column
    i = ar.complex(ar.number(0), ar.number(1))
    three = [a * d + b * c, i * (b * c - a * d), a * c - b * d]
    return [a * c + b * d] + [chirality * x for x in three]


def spinor(ar, p, chirality):
    """Two-spinor with spin along (chirality +1) or against (-1) the momentum."""
    root = ar.sqrt(p[0] + p[3])
    off = ar.complex(p[1], p[2]) / root
    one = ar.complex(root, 0 * root)
    return [one, off] if chirality > 0 else [-off.conjugate() if ar is FAST else -CONJUGATE(off), one]


CONJUGATE = elementwise(lambda z: z.conjugate())


def conjugate(ar, v):
    return [x.conjugate() if ar is FAST else CONJUGATE(x) for x in v]


def amplitudes(ar, sm, p1, p2, k1, k2, q, eps, electron, positron, rows, columns, chirality):
    """Z and W part of one amplitude, up to a common phase.

    electron, positron: two-spinors of u(p1), v(p2); rows, columns: ubar(k1), v(k2).
    """
    k = chirality
    neutrino = current(ar, rows, columns, -1)
    bar = conjugate(ar, positron)
    # u after, vbar before the emission of the photon
    after = apply(slash(ar, minus(p1, q), -k), apply(slash(ar, eps, k), electron))
    after = [x / (-2 * dot(p1, q)) for x in after]
    before = apply_row(apply_row(bar, slash(ar, eps, k)), slash(ar, minus(q, p2), -k))
    before = [x / (-2 * dot(p2, q)) for x in before]
    shat = 2 * dot(k1, k2)
    width = ar.complex(shat - sm.MZ**2, sm.MZ * sm.GZ + 0 * shat)
    both = [a + b for a, b in zip(current(ar, bar, after, k), current(ar, before, electron, k))]
    Z = (sm.left if k < 0 else sm.right) / width * dot(both, neutrino)
    if k > 0:
        return sm.e * Z, 0 * Z
    Q1, Q2 = minus(p1, k1), minus(k2, p2)
    P1, P2 = 1 / (dot(Q1, Q1) - sm.MW**2), 1 / (dot(Q2, Q2) - sm.MW**2)
    J1, J2 = current(ar, rows, electron, -1), current(ar, bar, columns, -1)
    W = dot(current(ar, rows, after, -1), J2) * P2 + dot(J1, current(ar, before, columns, -1)) * P1
    # the vertex of W(Q1) -> W(Q2) gamma(q) between conserved currents
    vertex = dot(J1, J2) * dot([a + b for a, b in zip(Q1, Q2)], eps)
    vertex = vertex + dot(J2, eps) * dot(minus(q, Q2), J1) - dot(J1, eps) * dot([a + b for a, b in zip(q, Q1)], J2)
    # minus: exchange of two fermions
    return sm.e * Z, -sm.e * sm.g2 / 2 * (W + vertex * P1 * P2)


def modulus2(z):
    return z.real**2 + z.imag**2 if z.dtype != object else elementwise(lambda w: w.real**2 + w.imag**2)(z)


def product_real(a, b):
    if a.dtype != object:
        return (a * b.conjugate()).real
    return np.frompyfunc(lambda v, w: v.real * w.real + v.imag * w.imag, 2, 1)(a, b)


GAUSS = {}


def gauss(n):
    """Nodes and weights of Gauss-Legendre, correct to BITS."""
    if n not in GAUSS:
        nodes, weights = [], []
        for start in np.polynomial.legendre.leggauss(n)[0]:
            x = mpfr(float(start))
            for _ in range(5):
                p, previous = mpfr(1), mpfr(0)
                for k in range(n):
                    p, previous = ((2 * k + 1) * x * p - k * previous) / (k + 1), p
                slope = n * (x * p - previous) / (x * x - 1)
                x -= p / slope
            nodes.append(x)
            weights.append(2 / ((1 - x * x) * slope * slope))
        GAUSS[n] = np.array(nodes, dtype=object), np.array(weights, dtype=object)
    return GAUSS[n]


def kinematics(ar, rs, x, c, n):
    """All momenta; those of the neutrinos as arrays over n x n directions."""
    num = ar.number
    if ar is FAST:
        cosines, weights = np.polynomial.legendre.leggauss(n)
    else:
        cosines, weights = gauss(n)
    angles = np.array([(2 * num(j) + 1) * ar.pi / n for j in range(n)], dtype=float if ar is FAST else object)
    ct, phi = (grid.ravel() for grid in np.meshgrid(cosines, angles, indexing="ij"))
    weight = np.repeat(weights, n) / (2 * n)
    s = ar.sqrt(1 - c * c)
    E, half, zero = x * rs / 2, rs / 2, 0 * rs
    p1, p2 = [half, zero, zero, half], [half, zero, zero, -half]
    q = [E, E * s, zero, E * c]
    mass = rs * ar.sqrt(1 - x)
    st = ar.sqrt(1 - ct * ct)
    # rest frame: axis along the photon; then a boost against it
    energy, momentum = rs - E, E
    along = (energy * ct - momentum) / 2
    k0 = (energy - momentum * ct) / 2
    across, y = mass * st * ar.cos(phi) / 2, mass * st * ar.sin(phi) / 2
    k1 = [k0, across * c + along * s, y, along * c - across * s]
    k2 = [rs - E - k1[0], -q[1] - k1[1], -k1[2], -q[3] - k1[3]]
    transverse = [[zero, c, zero, -s], [zero, zero, 1 + zero, zero]]
    return p1, p2, k1, k2, q, transverse, weight


def beam(ar, half):
    """Spinors of e- along +z and e+ along -z for chirality -1 and +1."""
    root = ar.sqrt(2 * half)
    one, zero = ar.complex(root, 0 * root), ar.complex(0 * root, 0 * root)
    up, down = [one, zero], [zero, one]
    return {-1: (down, up), 1: (up, down)}


def spin_sums(ar, sm, rs, x, c, n, gauge=False):
    """<Sum|M|^2> split into Z, W and their interference."""
    p1, p2, k1, k2, q, transverse, weight = kinematics(ar, rs, x, c, n)
    spinors = beam(ar, rs / 2)
    rows = conjugate(ar, spinor(ar, k1, -1))
    columns = spinor(ar, k2, -1)
    totals = [0, 0, 0]
    for chirality in (-1, 1):
        for eps in [q] if gauge else transverse:
            Z, W = amplitudes(ar, sm, p1, p2, k1, k2, q, eps, *spinors[chirality], rows, columns, chirality)
            parts = [modulus2(Z), modulus2(W), 2 * product_real(Z, W)]
            totals = [total + (weight * part).sum() for total, part in zip(totals, parts)]
    return totals


def terms_nu_e(scheme, ar, rs, x, c, n):
    """x/(2048 pi^3) <Sum|M|^2>: flux 1/(2s), spins 1/4, phase space."""
    sm = (QUICK if ar is FAST else PRECISE)[scheme]
    return [x * term / (2048 * ar.pi**3) for term in spin_sums(ar, sm, rs, x, c, n)]


def nodes_needed(scheme, rs, x, c):
    """So many that two thirds of them already leave 1e-12; None beyond 90 (hard collinear photons)."""
    n, previous = 16, None
    while True:
        value = sum(terms_nu_e(scheme, FAST, rs, x, c, n))
        if previous is not None and abs(value / previous - 1) < 1e-12:
            return n + 4
        n, previous = n * 3 // 2, value
        if n > 90:
            return None


def check_gauge_invariance():
    sm = PRECISE["default"]
    point = (mpfr(205), mpfr(0.6), mpfr(0.4), 4)
    physical = sum(spin_sums(EXACT, sm, *point))
    Z, W, _ = spin_sums(EXACT, sm, *point, gauge=True)
    both = sum(spin_sums(EXACT, sm, *point, gauge=True))
    assert max(abs(Z), abs(W), abs(both)) < 1e-70 * physical * 205**2, (Z, W, both)


# --------------------------------------------------------------------------
# Points and tables
# --------------------------------------------------------------------------


def log_uniform(rng, low, high):
    with mp.workdps(30):
        return float(mpf(10) ** rng.uniform(low, high))


def draw_energy(rng, scheme):
    MZ = INPUTS[scheme][2]
    kind = rng.random()
    if kind < 0.3:
        return log_uniform(rng, -3, 4)
    if kind < 0.6:
        return MZ * (1 + rng.choice((-1, 1)) * log_uniform(rng, -12, -1))
    return rng.uniform(1, 1000)


def draw_photon(rng, scheme, low, high):
    """(sqrt_s, x, cos): soft, hard, collinear, on the Z return peak."""
    rs = rng.choice((log_uniform(rng, low, high), rng.uniform(91, 10**high)))
    kind = rng.random()
    MZ = INPUTS[scheme][2]
    if kind < 0.3 and rs > MZ * 1.01:
        x = (1 - (MZ / rs) ** 2) * (1 + rng.choice((-1, 1)) * log_uniform(rng, -10, -1.5))
    elif kind < 0.4:
        x = log_uniform(rng, -12, -1)
    elif kind < 0.5:
        x = 1 - log_uniform(rng, -6, -1)
    else:
        x = rng.uniform(0, 1)
    c = rng.uniform(-1, 1)
    if rng.random() < 0.25:
        c = rng.choice((-1, 1)) * (1 - log_uniform(rng, -8, -1))
    return rs, min(x, 1 - 2**-50), c


def closed(function):
    def evaluate(scheme, point, _):
        return function(CLOSED[scheme], *map(mpf, point))

    return evaluate


@functools.cache
def exact_terms(scheme, point, n):
    """Both tables with W exchange have the same points."""
    return terms_nu_e(scheme, EXACT, *point, n)


def explicit(flavours):
    def evaluate(scheme, point, n):
        Z, W, mixed = exact_terms(scheme, tuple(point), n)
        return [flavours * mpf(Z), mpf(W), mpf(mixed)]

    return evaluate



def table(name, arguments, formula, evaluate, draw, rows, gradients, digits, numeric, seed):
    rng = Random(seed)

    def number(value):
        return mpfr(value) if numeric else mpf(value)

    def value_of(scheme, point, n):
        terms = [mp.mpmathify(t) if not isinstance(t, mpf) else t for t in evaluate(scheme, point, n)]
        return mp.fsum(terms), mp.fsum(terms, absolute=True)

    step = 10**-15 if numeric else mpf(10) ** -130
    for suffix, count in (("", rows), (".gradient", gradients)):
        lines = [f"# {name} = {formula}", "# GeV^-2; made by generate.py"]
        header = ["scheme", "preset", "nature", "flavour", *arguments, "value", "condition"]
        lines.append(",".join(header + [f"d_{a}" for a in arguments if suffix]))
        for _ in range(count):
            scheme = rng.choice(sorted(INPUTS))
            drawn, n = draw(rng, scheme), 0
            if numeric:
                while (n := nodes_needed(scheme, *drawn)) is None:
                    drawn = draw(rng, scheme)
            point = [number(v) for v in drawn]
            value, size = value_of(scheme, point, n)
            fields = [scheme, "-", "-", "-", *(repr(v) for v in drawn)]
            fields += [mp.nstr(value, digits), mp.nstr(size / abs(value), 6)]
            for i in range(len(arguments)) if suffix else ():
                h = point[i] * number(step)
                if arguments[i] == "x":
                    h = h * (1 - point[i])
                up, _ = value_of(scheme, [v + h if j == i else v for j, v in enumerate(point)], n)
                down, _ = value_of(scheme, [v - h if j == i else v for j, v in enumerate(point)], n)
                fields.append(mp.nstr((up - down) / (2 * mp.mpmathify(h)), digits))
            lines.append(",".join(fields))
        (HERE / f"{name}{suffix}.csv").write_text("\n".join(lines) + "\n")
        print("wrote", name + suffix, flush=True)


PHOTON = ("sqrt_s", "x", "cos_theta")
TABLES = {
    "sigma_ee_nu_nu": lambda name: table(
        name, ("sqrt_s",), "tree, W and Z, three flavours", closed(sigma_ee_nu_nu),
        lambda rng, scheme: (draw_energy(rng, scheme),), 2200, 60, 40, False, 1),
    "dsigma_ee_nu_mu_gamma_dx_dcos": lambda name: table(
        name, PHOTON, "radiator times Z exchange", closed(dsigma_ee_nu_mu_gamma_dx_dcos),
        lambda rng, scheme: draw_photon(rng, scheme, -3, 3.5), 2100, 60, 40, False, 2),
    "dsigma_ee_nu_e_gamma_dx_dcos": lambda name: table(
        name, PHOTON, "five diagrams, average over the neutrinos", explicit(1),
        lambda rng, scheme: draw_photon(rng, scheme, 0, 2.69), 400, 50, 20, True, 3),
    "dsigma_ee_nu_nu_gamma_dx_dcos": lambda name: table(
        name, PHOTON, "three flavours: Z exchange counts three times", explicit(3),
        lambda rng, scheme: draw_photon(rng, scheme, 0, 2.69), 400, 50, 20, True, 3),
}

if __name__ == "__main__":
    check_gauge_invariance()
    for name in sys.argv[1:] or TABLES:
        TABLES[name](name)
