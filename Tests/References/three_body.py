"""Three-body and total widths of N by adaptive quadrature with mpmath.

Plain formulas of the physics page, section 4, in the variables q2 of the pair
f fbar or f f' (ln q2, split at the pole of the propagator), and for the
interference of equal flavours a real integral over one invariant mass with the
closed form of the other.  Nothing is shared with the library under test.
"""

import functools

from mpmath import mp, mpf

DIGITS = 40
TOLERANCE = mpf("1e-26")
STEP = mpf("1e-9")  # of the logarithmic derivative; its error is the square

QUARKS = {"u": 0.13957, "d": 0.13957, "s": 0.49368, "c": 1.27, "b": 4.18, "t": 172.69}
UP = "uct"
DOUBLETS = {"e_nu": ("e", None), "mu_nu": ("mu", None), "tau_nu": ("tau", None),
            "u_d": ("u", "d"), "c_s": ("c", "s"), "t_b": ("t", "b")}


def integrate(f, points):
    """Tanh-sinh on each piece; the integrand is normalised because the
    tolerance of mp.quad is absolute."""
    middles = [(a + b) / 2 for a, b in zip(points, points[1:])]
    scale = max(abs(f(x)) * (points[-1] - points[0]) for x in middles)
    if scale == 0:
        return mpf(0)
    value, error = mp.quad(lambda x: f(x) / scale, points, error=True, maxdegree=12)
    assert error < TOLERANCE * max(abs(value), mpf("1e-6")), (points, value, error)
    return value * scale


def cached(function):
    """Each integral once; its precision is its own affair."""

    @functools.lru_cache(maxsize=None)
    @functools.wraps(function)
    def once(*arguments):
        with mp.workdps(DIGITS):
            return function(*arguments)

    return once


def digits(excess):
    """Three more for each digit that the relative excess over a threshold has lost."""
    return DIGITS + 3 * max(0, -int(mp.log10(excess)))


def pieces(low, high, pole):
    """From low to high in ln q2, split at the pole and, to help where the
    range is wide, by decades."""
    points = {low, high}
    if low < pole < high:
        points.add(pole)
    span = mp.log(high / low)
    for k in range(1, int(span / 7) + 1):
        points.add(low * mp.exp(span * k / (int(span / 7) + 1)))
    return sorted(mp.log(x) for x in points)


class Widths:
    """Coefficients of products of couplings for one setting.

    setting: `Setting` of generate.py with the field `widths`."""

    def __init__(self, sm, masses, G_Z, G_W):
        self.sm, self.lepton_mass = sm, masses
        self.GZ, self.GW = mpf(G_Z), mpf(G_W)

    def mass(self, name):
        return mpf(self.lepton_mass[name] if name in self.lepton_mass else QUARKS[name])

    def charges(self, name):
        """Electric charge, vector and axial coupling in units of g_Z, colours."""
        if name in self.lepton_mass:
            Q, T3, colours = mpf(-1), mpf(-1) / 2, 1
        else:
            Q = mpf(2) / 3 if name in UP else mpf(-1) / 3
            T3, colours = (mpf(1) / 2 if name in UP else mpf(-1) / 2), 3
        return Q, T3 / 2 - Q * self.sm.sw2, T3 / 2, colours

    @cached
    def neutral(self, name, m):
        """dGamma(nu f fbar) over (d_gamma^2, d_gamma d_Z, d_Z^2), eta = 1."""
        sm, mf = self.sm, self.mass(name)
        if m <= 2 * mf:
            return mpf(0), mpf(0), mpf(0)
        Q, v, a, colours = self.charges(name)
        v, a = sm.gz * v, sm.gz * a

        def common(q2):
            beta = mp.sqrt(abs(1 - 4 * mf**2 / q2))
            G_hat = (m**2 - q2) ** 2 * (2 * m**2 + q2) / (8 * mp.pi * m**3)
            return G_hat / mp.pi * colours * q2 / (12 * mp.pi) * beta

        def vector(q2):
            return common(q2) * (1 + 2 * mf**2 / q2)

        def axial(q2):
            return common(q2) * (1 - 4 * mf**2 / q2)

        def P(q2):
            return 1 / ((q2 - sm.MZ**2) ** 2 + sm.MZ**2 * self.GZ**2)

        def integral(f):
            return integrate(lambda y: f(mp.exp(y)) * mp.exp(y), points)

        mp.dps = digits(1 - 2 * mf / m)
        points = pieces(4 * mf**2, m**2, sm.MZ**2)
        photon = integral(lambda q2: vector(q2) * (sm.e * Q / q2) ** 2)
        mixed = integral(lambda q2: vector(q2) * 2 * sm.e * Q * v * (q2 - sm.MZ**2) * P(q2) / q2)
        Z = integral(lambda q2: (vector(q2) * v**2 + axial(q2) * a**2) * P(q2))
        return photon, mixed, Z

    @cached
    def neutrinos(self, m):
        """nu nu' nubar' for one other flavour, over d_Z^2."""
        sm = self.sm

        def f(q2):
            G_hat = (m**2 - q2) ** 2 * (2 * m**2 + q2) / (8 * mp.pi * m**3)
            P = 1 / ((q2 - sm.MZ**2) ** 2 + sm.MZ**2 * self.GZ**2)
            return G_hat / mp.pi * q2 / (12 * mp.pi) * 2 * (sm.gz / 4) ** 2 * P

        M2 = sm.MZ**2
        return integrate(f, [mpf(0)] + ([M2] if M2 < m**2 else []) + [m**2])

    @cached
    def charged(self, name, lepton, m):
        """l f f' over d_W^2."""
        sm, ml = self.sm, self.mass(lepton)
        first, second = DOUBLETS[name]
        m1, m2 = self.mass(first), self.mass(second) if second else mpf(0)
        if m <= ml + m1 + m2:
            return mpf(0)
        colours = 3 if second else 1

        def f(q2):
            root = mp.sqrt(abs((m**2 - (mp.sqrt(q2) - ml) ** 2) * (m**2 - (mp.sqrt(q2) + ml) ** 2)))
            bracket = 2 * (m**2 - ml**2) ** 2 - q2 * (m**2 + ml**2) - q2**2
            r1, r2 = m1**2 / q2, m2**2 / q2
            kallen = mp.sqrt(abs(1 + r1**2 + r2**2 - 2 * r1 - 2 * r2 - 2 * r1 * r2))
            spin = 1 - (r1 + r2) / 2 - (r1 - r2) ** 2 / 2
            P = 1 / ((q2 - sm.MW**2) ** 2 + sm.MW**2 * self.GW**2)
            return (root * bracket / (8 * mp.pi * m**3) / mp.pi
                    * colours * sm.g**2 * q2 / (48 * mp.pi) * kallen * spin * P)

        mp.dps = digits(1 - (ml + m1 + m2) / m)
        points = pieces((m1 + m2) ** 2, (m - ml) ** 2, sm.MW**2)
        return integrate(lambda y: f(mp.exp(y)) * mp.exp(y), points)

    def interference(self, m, photon, first, second, second_mass, second_width):
        """The term 2 Re(G1 G2*) s12 s13 s23 of three massless fermions, with
        G1 = photon/s23 + first/(s23 - MZ^2 + i MZ GZ) and G2 = second/(s13 - M^2
        + i M G): (photon, first) parts of the width."""
        sm = self.sm
        z = sm.MZ**2 - 1j * sm.MZ * self.GZ
        pole = second_mass**2 + 1j * second_mass * second_width

        def inner(c):
            """int_0^c (c - a) a/(a - z) da."""
            if c == 0:
                return mpf(0)
            return c**2 / 2 - z * c + z * (c - z) * mp.log((c - z) / -z)

        points = [mpf(0), m**2] + [x for x in (second_mass**2, m**2 - sm.MZ**2) if 0 < x < m**2]
        points = sorted(set(points))
        norm = 1 / (16 * mp.pi**3 * m**3)
        photonic = integrate(lambda s: s * (m**2 - s) ** 2 / 2 * mp.re(1 / (s - pole)), points)
        bosonic = integrate(lambda s: s * mp.re(inner(m**2 - s) / (s - pole)), points)
        return norm * photon * second * photonic, norm * first * second * bosonic

    @cached
    def lepton_interference(self, lepton, m):
        """Over (d_gamma d_W, d_Z d_W), eta = 1: massless times the threshold factor."""
        sm, ml = self.sm, self.mass(lepton)
        if m <= 2 * ml:
            return mpf(0), mpf(0)
        with mp.workdps(DIGITS + 60):  # the closed form cancels for m << MZ
            parts = self.interference(m, -sm.e, sm.gz * (sm.sw2 - mpf(1) / 2), sm.g / mp.sqrt(2),
                                      sm.MW, self.GW)
        factor = (1 - 4 * ml**2 / m**2) ** mpf("4.5")
        return parts[0] * factor, parts[1] * factor

    @cached
    def neutrino_interference(self, m):
        """Over d_Z^2; 1/2 for identical neutrinos."""
        sm = self.sm
        with mp.workdps(DIGITS + 60):
            return self.interference(m, mpf(0), sm.gz / 2, sm.gz / 2, sm.MZ, self.GZ)[1] / 2

    @cached
    def tree_widths(self):
        sm = self.sm
        Z = 3 * sm.gz**2 * sm.MZ / (12 * mp.pi) / 8
        for name in (*self.lepton_mass, *QUARKS):
            Q, v, a, colours = self.charges(name)
            r = (self.mass(name) / sm.MZ) ** 2
            if 4 * r < 1:
                shape = (1 + 2 * r) * v**2 + (1 - 4 * r) * a**2
                Z += colours * sm.gz**2 * sm.MZ / (12 * mp.pi) * mp.sqrt(1 - 4 * r) * shape
        W = mpf(0)
        for first, second in DOUBLETS.values():
            m1, m2 = self.mass(first), self.mass(second) if second else mpf(0)
            if m1 + m2 < sm.MW:
                r1, r2 = (m1 / sm.MW) ** 2, (m2 / sm.MW) ** 2
                kallen = mp.sqrt(1 + r1**2 + r2**2 - 2 * r1 - 2 * r2 - 2 * r1 * r2)
                W += ((3 if second else 1) * sm.g**2 * sm.MW / (48 * mp.pi) * kallen
                      * (1 - (r1 + r2) / 2 - (r1 - r2) ** 2 / 2))
        return Z, W

    def coefficients(self, channels, setting, m):
        """[d_gamma^2, d_gamma d_Z, d_Z^2, d_gamma d_W, d_Z d_W, d_W^2] of a sum of channels."""
        own = setting.flavour
        sums = [mpf(0)] * 6

        def add(*terms):
            for k, term in terms:
                sums[k] += term

        for name in channels:
            if name == "nu":
                add((2, 3 * self.neutrinos(m) + self.neutrino_interference(m)))
            elif name in DOUBLETS:
                if DOUBLETS[name] != (own, None):
                    add((5, self.charged(name, own, m)))
            else:
                add(*enumerate(self.neutral(name, m)))
                if name == own:
                    photon, Z = self.lepton_interference(own, m)
                    add((3, photon), (4, Z), (5, self.charged(own + "_nu", own, m)))
        scale_Z = scale_W = mpf(1)
        if setting.widths == "full-rescaled":
            tree_Z, tree_W = self.tree_widths()
            scale_Z, scale_W = mp.sqrt(self.GZ / tree_Z), mp.sqrt(self.GW / tree_W)
        eta = setting.eta
        factors = [1, eta * scale_Z, scale_Z**2, scale_W, eta * scale_Z * scale_W, scale_W**2]
        return [setting.N_states * c * f for c, f in zip(sums, factors)]


def terms(coefficients, d_gamma, d_Z, d_W):
    products = (d_gamma**2, d_gamma * d_Z, d_Z**2, d_gamma * d_W, d_Z * d_W, d_W**2)
    return [c * p for c, p in zip(coefficients, products)]


# --------------------------------------------------------------------------
# Tables
# --------------------------------------------------------------------------

LEPTONS = ("e", "mu", "tau")
ALL = (*LEPTONS, *QUARKS, "nu", *DOUBLETS)


def threshold(name, flavour, masses):
    """Sum of the masses, exact."""
    mass = {**masses, **QUARKS, None: 0.0}
    if name in DOUBLETS:
        return mpf(masses[flavour]) + sum(mpf(mass[x]) for x in DOUBLETS[name])
    return mpf(0) if name == "nu" else 2 * mpf(mass[name])


def quantities():
    """(name, channels, arguments, extra): extra in {None, 'full', 'total'}."""
    for name in LEPTONS:
        yield f"width_nu_{name}_{name}", (name,), "d_gamma d_Z d_W", None
    yield "width_nu_nu_nu", ("nu",), "d_Z", None
    for name in QUARKS:
        yield f"width_nu_{name}_{name}", (name,), "d_gamma d_Z", None
    for name in DOUBLETS:
        yield f"width_lepton_{name}", (name,), "d_W", None
    yield "width_three_body", ALL, "d_gamma d_Z d_W", None
    yield "width_full", ALL, "d_gamma d_Z d_W", "full"
    yield "width_total", ALL, "d_gamma d_Z d_W", "total"


GENERAL = [1e-3, 1.1e-3, 0.01, 0.15, 0.3, 1.0, 3.0, 4.0, 10.0, 30.0, 60.0, 79.0, 81.5, 85.0, 90.5, 93.0, 100.0,
           121.5, 172.0, 200.0, 360.0, 1000.0, 1e4]
SMOOTH = [2e-3, 0.5, 5.0, 20.0, 70.0, 83.0, 95.0, 150.0, 400.0, 2000.0]  # for derivatives
ABOVE = [1e-12, 1e-6, 1e-3, 0.05, 0.5, 2.0]


def mass_pool(name, sm, flavour, masses, move_ulps):
    """m_N in general, on the poles, and from a few ulp above the channel's threshold on."""
    pool = [*GENERAL, float(sm.MZ), float(sm.MW), move_ulps(float(sm.MZ), 2),
            float(sm.MW + sm.GZ)]
    if name is None:
        return pool
    low = threshold(name, flavour, masses)
    if low == 0:
        return pool + [1e-4, 5e-4]
    nearest = float(low)
    below = [m for m in pool if m <= low][-1:] + [move_ulps(nearest, -2)]
    beyond = [move_ulps(nearest, n) for n in (2, 3, 8)]
    beyond += [float(low * (1 + mpf(x))) for x in ABOVE if low * (1 + mpf(x)) <= 1e4]
    return [m for m in pool if m > low] + beyond + below
