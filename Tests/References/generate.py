#!/usr/bin/env python3
"""Arbitrary-precision reference values for NuDipole.

Every formula is the plain textbook form of the physics page "e+e- physics of
the neutrino dipole portal" (arXiv:2301.06050 with its errata), evaluated with
so many digits that no cancellation matters.  Nothing here is shared with the
library under test.

    python3 generate.py [FAMILY ...]          write the files next to this script
    python3 generate.py --check [FAMILY ...]  compare with the files, write nothing

Needs mpmath; gmpy2 makes it several times faster and changes no digit.
"""

import argparse
import functools
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Callable

from mpmath import mp, mpf
from mpmath.calculus.quadrature import GaussLegendre

import three_body

# The worst case is ln(1 - exp(-1000)), which needs 435 digits to show its
# first digit; the numerical derivative takes another STEP_DIGITS.  The true
# slopes are larger than 10^-ZERO_DIGITS of value/argument, the remainders of
# central differences at a vanishing slope are smaller.
mp.dps = 1300
STEP_DIGITS = 300
ZERO_DIGITS = 500
VALUE_DIGITS = 40

HERE = Path(__file__).resolve().parent
INF = math.inf


# --------------------------------------------------------------------------
# Standard Model inputs.  All constants are the doubles nearest to the decimal
# numbers; everything derived from them is exact.
# --------------------------------------------------------------------------

VEV = mpf(246.2196)  # GeV, in every scheme
HBAR_C = mpf(1.973269804e-16)  # GeV m
PICOBARN = mpf(3.893793721e8)  # 1 GeV^-2 in pb
LEPTON_MASS = {"e": 0.00051099895, "mu": 0.1056583755, "tau": 1.77686}  # GeV


class Scheme:
    """Electroweak inputs and what follows from them at tree level."""

    def __init__(self, alpha, sw2, MZ, GZ, MW, GW):
        self.alpha, self.sw2 = mpf(alpha), mpf(sw2)
        self.MZ, self.GZ, self.MW, self.GW = mpf(MZ), mpf(GZ), mpf(MW), mpf(GW)
        self.sw, self.cw = mp.sqrt(self.sw2), mp.sqrt(1 - self.sw2)
        self.e = mp.sqrt(4 * mp.pi * self.alpha)
        self.g = self.e / self.sw
        self.gz = self.e / (self.sw * self.cw)
        # the ratio d_calW/d_calB at which d_gamma vanishes, and the one at
        # which d_Z vanishes (scenario III)
        self.singular_ratio = -2 * self.cw / self.sw
        self.no_Z_ratio = 2 * self.sw / self.cw


SCHEMES = {
    "default": Scheme(alpha=1 / 128, sw2=0.2312, MZ=91.1876, GZ=2.4952, MW=80.379,
                      GW=2.085),
    "mg5": Scheme(alpha=1.0 / 132.507, sw2=0.22225, MZ=91.188, GZ=2.441404, MW=80.419,
                  GW=2.0476),
}


@dataclass(frozen=True)
class Setting:
    """The first four columns; '-' where a quantity does not depend on one."""

    scheme: str = "-"
    preset: str = "-"
    nature: str = "-"
    flavour: str = "-"
    widths: str = "-"  # three-body widths only: two-body, full or full-rescaled
    scenario: str = "-"  # of d_Z/d_gamma and d_W/d_gamma: I to IV of Table I, or a=RATIO

    @property
    def sm(self):
        return SCHEMES[self.scheme]

    @property
    def corrected(self):
        return self.preset == "corrected"

    @property
    def eta(self):
        """Sign of the Z dipole in the Lagrangian."""
        return 1 if self.corrected else -1

    @property
    def N_states(self):
        """A Majorana N decays into each final state and its conjugate."""
        return 2 if self.nature == "majorana" else 1


# --------------------------------------------------------------------------
# Couplings: section 1, eqs. (4) and (6), Table I
# --------------------------------------------------------------------------


def coupling_gamma(setting, B, W):
    sm = setting.sm
    return VEV / mp.sqrt(2) * (B * sm.cw + W * sm.sw / 2)


def coupling_Z(setting, B, W):
    sm = setting.sm
    return VEV / mp.sqrt(2) * (W * sm.cw / 2 - B * sm.sw)


def coupling_W(setting, B, W):
    return VEV / mp.sqrt(2) * W / mp.sqrt(2)


def coupling_ratio_Z_projective(setting, u, w):
    sm = setting.sm
    return (w * sm.cw - 2 * u * sm.sw) / (2 * u * sm.cw + w * sm.sw)


def coupling_ratio_W_projective(setting, u, w):
    sm = setting.sm
    return mp.sqrt(2) * w / (2 * u * sm.cw + w * sm.sw)


def coupling_ratio_Z(setting, a):
    """The ratio a is the projective pair (1 : a), a = inf is (0 : 1)."""
    pair = (mpf(0), mpf(1)) if mp.isinf(a) else (mpf(1), a)
    return coupling_ratio_Z_projective(setting, *pair)


def coupling_ratio_W(setting, a):
    pair = (mpf(0), mpf(1)) if mp.isinf(a) else (mpf(1), a)
    return coupling_ratio_W_projective(setting, *pair)


def scenario_ratios(setting, scenario):
    """(d_Z, d_W)/d_gamma of Table I, or of a ratio written 'a=...'."""
    sm = setting.sm
    cos_2theta = sm.cw**2 - sm.sw**2
    table = {
        "I": (-sm.sw / sm.cw, mpf(0)),
        "II": (sm.cw / sm.sw, mp.sqrt(2) / sm.sw),
        "III": (mpf(0), mp.sqrt(2) * sm.sw),
        "IV": (-2 * sm.sw * sm.cw / cos_2theta, -mp.sqrt(2) * sm.sw / cos_2theta),
    }
    if scenario in table:
        return table[scenario]
    a = mpf(float(scenario.removeprefix("a=")))
    return coupling_ratio_Z(setting, a), coupling_ratio_W(setting, a)


# --------------------------------------------------------------------------
# Widths and branching ratios: section 2, eqs. (8), (9), (19)
# --------------------------------------------------------------------------


def width_nu_gamma(setting, m, d_gamma):
    return setting.N_states * d_gamma**2 * m**3 / (4 * mp.pi)


def width_nu_Z(setting, m, d_Z):
    M = setting.sm.MZ
    if m <= M:
        return mpf(0)
    return (
        setting.N_states
        * d_Z**2
        * (m**2 - M**2) ** 2
        * (2 * m**2 + M**2)
        / (8 * mp.pi * m**3)
    )


def width_lepton_W(setting, m, d_W, m_lepton):
    """Width N -> W l; a list of two terms for eq. (8) as it was printed."""
    M, ml = setting.sm.MW, m_lepton
    if m <= M + ml:
        return mpf(0)
    prefactor = setting.N_states * d_W**2 / (8 * mp.pi * m**3)
    massless = (m**2 - M**2) * (2 * m**2 + M**2)
    mass_term = ml**2 * (2 * ml**2 - 4 * m**2 - M**2)
    if setting.corrected:
        root = mp.sqrt((m**2 - (M - ml) ** 2) * (m**2 - (M + ml) ** 2))
        return prefactor * root * (massless + mass_term)
    # eq. (8) as printed, with both misprints: the sign and the mass in the
    # second factor under the root, and the factor 2 of the mass term
    root = mp.sqrt((m**2 - (M - ml) ** 2) * (m**2 + (M - ml) ** 2))
    return [prefactor * root * massless, prefactor * root * 2 * mass_term]


def two_body_widths(setting, m, d_gamma, d_Z, d_W):
    """The three modes of a total width: the corrected (8) in either preset."""
    physical = Setting(setting.scheme, "corrected", setting.nature, setting.flavour)
    return [
        width_nu_gamma(physical, m, d_gamma),
        width_nu_Z(physical, m, d_Z),
        width_lepton_W(physical, m, d_W, mpf(LEPTON_MASS[setting.flavour])),
    ]


def width_two_body(setting, m, *couplings):
    return mp.fsum(two_body_widths(setting, m, *couplings))


def two_body_branching(setting, m, *couplings):
    """Eq. (9) for the three modes."""
    widths = two_body_widths(setting, m, *couplings)
    return [width / mp.fsum(widths) for width in widths]


def branching_nu_gamma(*point):
    return two_body_branching(*point)[0]


def branching_nu_Z(*point):
    return two_body_branching(*point)[1]


def branching_lepton_W(*point):
    return two_body_branching(*point)[2]


def width_Z_nu_N(setting, m, d_Z):
    """One of Z -> N nubar and Z -> Nbar nu."""
    M = setting.sm.MZ
    if m >= M:
        return mpf(0)
    return d_Z**2 * (M**2 - m**2) ** 2 * (2 * m**2 + M**2) / (12 * mp.pi * M**3)


# --------------------------------------------------------------------------
# e+e- -> N nubar: section 3.  One of the two conjugate states, GeV^-2.
# --------------------------------------------------------------------------


def mandelstam_t(setting, rs, m, c):
    return -(rs**2 - m**2) * (1 - c) / 2


def mandelstam_u(setting, rs, m, c):
    return -(rs**2 - m**2) * (1 + c) / 2


def energy_N(setting, rs, m):
    return (rs**2 + m**2) / (2 * rs)


def momentum_N(setting, rs, m):
    return (rs**2 - m**2) / (2 * rs)


def breit_wigner(sm, s):
    """D = (s - MZ^2)^2 + MZ^2 GZ^2."""
    return (s - sm.MZ**2) ** 2 + sm.MZ**2 * sm.GZ**2


def above_threshold(sigma):
    """No N can be produced for m_N >= sqrt_s."""

    @functools.wraps(sigma)
    def guarded(setting, rs, m, *rest):
        return sigma(setting, rs, m, *rest) if m < rs else mpf(0)

    return guarded


@above_threshold
def sigma_ee_photon(setting, rs, m, d_gamma):
    """Eq. (10)."""
    alpha, s, T = setting.sm.alpha, rs**2, rs**2 - m**2
    return alpha * d_gamma**2 * T**2 * (s + 2 * m**2) / (3 * s**3)


@above_threshold
def sigma_ee_Z(setting, rs, m, d_Z):
    """Eq. (11)."""
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    chirality = 8 * sm.sw2**2 - 4 * sm.sw2 + 1
    return (
        sm.alpha * d_Z**2 * T**2 * (s + 2 * m**2) * chirality
        / (24 * sm.cw**2 * sm.sw**2 * s * breit_wigner(sm, s))
    )


@above_threshold
def sigma_ee_photon_Z(setting, rs, m, d_gamma, d_Z):
    """Eq. (12), which was printed with eta = -1."""
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    return (
        setting.eta * sm.alpha * d_gamma * d_Z * T**2 * (s + 2 * m**2)
        * (1 - 4 * sm.sw2) * (s - sm.MZ**2)
        / (6 * sm.cw * sm.sw * s**2 * breit_wigner(sm, s))
    )


@above_threshold
def sigma_ee_W(setting, rs, m, d_W):
    """Left-handed W vertex; in the preset `paper` eq. (13), the integral of
    x (s - x)/(x + MW^2)^2 over x = -t from 0 to T."""
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    M2 = sm.MW**2
    logarithm = mp.log(1 + T / M2)
    if setting.corrected:
        bracket = T / s * ((T + 2 * M2) * logarithm - 2 * T)
    else:
        bracket = (s + 2 * M2) * logarithm - 2 * s + m**2 * (M2 / (T + M2) + 1)
    return sm.alpha * d_W**2 / (2 * sm.sw2 * s) * bracket


def interference_integral(sm, T):
    """I1: the integral of x (T - x)/(x + MW^2) over x = -t from 0 to T."""
    M2 = sm.MW**2
    return T**2 / 2 + M2 * T - M2 * (T + M2) * mp.log(1 + T / M2)


@above_threshold
def sigma_ee_photon_W(setting, rs, m, d_gamma, d_W):
    if not setting.corrected:
        return mpf(0)
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    return (
        -mp.sqrt(2) * sm.alpha * d_gamma * d_W * interference_integral(sm, T)
        / (sm.sw * s**2)
    )


@above_threshold
def sigma_ee_Z_W(setting, rs, m, d_Z, d_W):
    if not setting.corrected:
        return mpf(0)
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    return (
        -setting.eta * sm.alpha * d_Z * d_W * (1 - 2 * sm.sw2) * (s - sm.MZ**2)
        * interference_integral(sm, T)
        / (mp.sqrt(2) * sm.sw2 * sm.cw * s * breit_wigner(sm, s))
    )


def sigma_ee_N_nu(setting, rs, m, d_gamma, d_Z, d_W):
    """The six products of couplings; W exchange couples to the electron only."""
    terms = [
        sigma_ee_photon(setting, rs, m, d_gamma),
        sigma_ee_Z(setting, rs, m, d_Z),
        sigma_ee_photon_Z(setting, rs, m, d_gamma, d_Z),
    ]
    if setting.flavour == "e":
        terms += [
            sigma_ee_W(setting, rs, m, d_W),
            sigma_ee_photon_W(setting, rs, m, d_gamma, d_W),
            sigma_ee_Z_W(setting, rs, m, d_Z, d_W),
        ]
    return terms


@above_threshold
def dsigma_ee_dcos(setting, rs, m, d_gamma, d_Z, d_W, c):
    """The six products of couplings in (1/4) Sum|M|^2 T/(32 pi s^2)."""
    sm, s, T = setting.sm, rs**2, rs**2 - m**2
    t, u = mandelstam_t(setting, rs, m, c), mandelstam_u(setting, rs, m, c)
    photon = -sm.e * d_gamma / s
    Z = sm.gz * setting.eta * d_Z
    Z_real = Z * (s - sm.MZ**2) / breit_wigner(sm, s)  # Re of the propagator
    left, right = sm.sw2 - mpf(1) / 2, sm.sw2
    L, R = s * (m**2 - t) * (-u), s * (m**2 - u) * (-t)
    terms = [
        photon**2 * (L + R),
        Z**2 / breit_wigner(sm, s) * (left**2 * L + right**2 * R),
        2 * photon * Z_real * (left * L + right * R),
    ]
    if setting.flavour == "e":
        W = -sm.g / mp.sqrt(2) * d_W / (t - sm.MW**2)
        if setting.corrected:
            terms += [
                W**2 * T * t * u,
                2 * photon * W * s * t * u,
                2 * left * Z_real * W * s * t * u,
            ]
        else:
            terms += [W**2 * R]
    return [4 * T / (32 * mp.pi * s**2) * term for term in terms]


# --------------------------------------------------------------------------
# Decay in flight: section 5
# --------------------------------------------------------------------------


def decay_length(setting, m, width, momentum):
    return HBAR_C * momentum / (m * width)


def decay_probability(setting, length, l_min, l_max):
    return mp.exp(-l_min / length) - mp.exp(-l_max / length)


def log_decay_probability(setting, length, l_min, l_max):
    return mp.log(decay_probability(setting, length, l_min, l_max))


# --------------------------------------------------------------------------
# Single photons: sections 2, 3 and 5, all couplings in the ratios of a scenario
# --------------------------------------------------------------------------


def monophoton_opacity(setting, rs, m, d_gamma):
    """1 / decay length."""
    couplings = [d_gamma, *(d_gamma * ratio for ratio in scenario_ratios(setting, setting.scenario))]
    width = width_two_body(setting, m, *couplings)
    return 1 / decay_length(setting, m, width, momentum_N(setting, rs, m))


def sigma_ee_monophoton(setting, rs, l_max, m, d_gamma):
    """The six terms of the cross section, each times branching ratio and decay probability."""
    if m >= rs or m == 0 or d_gamma == 0 or l_max == 0:
        return mpf(0)
    couplings = [d_gamma, *(d_gamma * ratio for ratio in scenario_ratios(setting, setting.scenario))]
    opacity = l_max * monophoton_opacity(setting, rs, m, d_gamma)
    factor = branching_nu_gamma(setting, m, *couplings) * -mp.expm1(-opacity)
    return [factor * term for term in sigma_ee_N_nu(setting, rs, m, *couplings)]


# --------------------------------------------------------------------------
# Draws.  Powers of ten are taken in mpmath: the points must not depend on the
# mathematical library of the machine.
# --------------------------------------------------------------------------


def log_uniform(rng, low, high):
    """A double with log10 uniform in [low, high]."""
    exponent = rng.uniform(low, high)
    with mp.workdps(30):
        return float(mpf(10) ** exponent)


def signed(rng, x):
    return x if rng.random() < 0.5 else -x


def move_ulps(x, n):
    for _ in range(abs(n)):
        x = math.nextafter(x, INF if n > 0 else -INF)
    return x


def near(rng, x, closest=16, farthest=3):
    """Close to x on either side: within 8 ulps, or at a relative distance
    from 10^-closest to 10^-farthest."""
    if rng.random() < 0.25:
        return move_ulps(float(x), rng.randint(-8, 8))
    return float(x * (1 + mpf(signed(rng, log_uniform(rng, -closest, -farthest)))))


def draw_mass(rng, thresholds=(), above=True):
    """m_N in general and around the thresholds, mostly where the mode is open."""
    if not thresholds:
        return log_uniform(rng, -6, 5)
    while True:
        threshold = rng.choice(thresholds)
        general = rng.random() < 0.35
        m = log_uniform(rng, -6, 5) if general else near(rng, threshold)
        if (m > threshold) == above or rng.random() < 0.25:
            return m


def draw_coupling(rng):
    """Usually 1e-12 to 1, now and then so small that its square is subnormal."""
    if rng.random() < 0.04:
        return signed(rng, 1e-160)
    return signed(rng, log_uniform(rng, -12, 0))


def draw_couplings(rng, setting, digits=17):
    """(d_gamma, d_Z, d_W): a scenario, a ratio near the singular line, three
    independent numbers, or one alone; `digits` limits their decimal length."""
    d = signed(rng, log_uniform(rng, -12, -1))
    kind = rng.random()
    if kind < 0.4:
        ratios = scenario_ratios(setting, rng.choice(["I", "II", "III", "IV"]))
        triple = [d, *(float(d * ratio) for ratio in ratios)]
    elif kind < 0.55:
        a = mpf(near(rng, setting.sm.singular_ratio, closest=6, farthest=0.5))
        direction = [mpf(1), coupling_ratio_Z(setting, a), coupling_ratio_W(setting, a)]
        largest = max(map(abs, direction))
        triple = [float(d * x / largest) for x in direction]
    elif kind < 0.92:
        triple = [signed(rng, d * log_uniform(rng, -2, 1)) for _ in range(3)]
    else:
        triple = [0.0, 0.0, 0.0]
        triple[rng.randrange(3)] = d
    return [float(f"{x:.{digits - 1}e}") for x in triple]


def draw_pair(rng, setting, zero_of=None):
    """(d_calB, d_calW), some of them close to the zero of a coupling."""
    B = signed(rng, log_uniform(rng, -16, 0))
    if zero_of is not None and rng.random() < 0.35:
        return B, float(B * mpf(near(rng, zero_of(setting.sm), farthest=0.5)))
    W = signed(rng, log_uniform(rng, -16, 0))
    return rng.choice([(B, W)] * 18 + [(B, 0.0), (0.0, W)])


def draw_ratio(rng, setting):
    """The ratio a = d_calW/d_calB, dense around both special values."""
    kind = rng.random()
    if kind < 0.4:
        return (near(rng, setting.sm.singular_ratio, farthest=0.3),)
    if kind < 0.75:
        return (near(rng, setting.sm.no_Z_ratio, farthest=0.3),)
    return (signed(rng, log_uniform(rng, *rng.choice([(-3, 3), (-20, 20)]))),)


def special_ratios(sm):
    points = [0.0, INF, 1e300, -1e300, 1e-300, -1e-300, 0.5, -3.0, 10.0, -10.0]
    for special in (sm.singular_ratio, sm.no_Z_ratio):
        points += [move_ulps(float(special), n) for n in range(-3, 4)]
    return [(a,) for a in points]


def draw_projective(rng, setting):
    (a,) = draw_ratio(rng, setting)
    u = signed(rng, log_uniform(rng, *rng.choice([(-3, 3), (-150, 150)])))
    return u, float(u * mpf(a))


def special_projective(sm):
    return [(1.0, 0.0), (-2.5, 0.0), (1e-300, 0.0), (0.0, 1.0), (0.0, -3.0),
            (0.0, 1e300), (1e300, 1e-300), (1e-300, 1e300), (1e300, 1e300),
            (1e-300, -1e-300)]


def draw_lepton_W(rng, setting):
    masses = [0.0, *LEPTON_MASS.values(), 20.0, 500.0, log_uniform(rng, -6, 3)]
    m_lepton = rng.choice(masses)
    return draw_mass(rng, [setting.sm.MW + m_lepton]), draw_coupling(rng), m_lepton


def draw_two_body(rng, setting):
    sm = setting.sm
    m = draw_mass(rng, [sm.MZ, sm.MW + mpf(LEPTON_MASS[setting.flavour])])
    return m, *draw_couplings(rng, setting)


def draw_branching(rng, setting):
    """Without d_gamma = 0, which leaves no mode at all at low masses."""
    while True:
        m, *couplings = draw_two_body(rng, setting)
        if couplings[0] != 0:
            return m, *couplings


def draw_two_body_or_tiny(rng, setting):
    m, *couplings = draw_two_body(rng, setting)
    if rng.random() < 0.04:
        couplings = [signed(rng, 1e-160) for _ in couplings]
    return m, *couplings


COLLIDERS = [91.1876, 160.0, 205.4, 240.0, 360.0]  # GeV


def draw_collision(rng, setting, open_only=False):
    """(sqrt_s, m_N), dense at the Z pole, at the threshold and at low energy."""
    kind = rng.random()
    if kind < 0.5:
        rs = rng.choice(COLLIDERS)
    elif kind < 0.65 and setting.scheme != "-":
        rs = near(rng, setting.sm.MZ)
    elif kind < 0.8:
        rs = log_uniform(rng, -3, 1)
    else:
        rs = log_uniform(rng, -3, 5)
    kind = rng.random()
    if kind < 0.04:
        m = 0.0
    elif kind < 0.3:
        m = log_uniform(rng, -6, float(mp.log10(rs)))
    elif kind < 0.5:
        m = rng.uniform(0, rs)
    elif kind < 0.6:
        m = move_ulps(rs, -rng.randint(1, 8))
    elif kind < 0.96:
        m = float(rs * (1 - mpf(log_uniform(rng, -16, -0.3))))
    else:
        m = rng.choice([rs, move_ulps(rs, 1), rs * log_uniform(rng, 0, 2)])
    return (rs, min(m, rs)) if open_only else (rs, m)


def draw_sigma(n_couplings):
    def draw(rng, setting):
        couplings = (signed(rng, log_uniform(rng, -12, 0)) for _ in range(n_couplings))
        return *draw_collision(rng, setting), *couplings

    return draw


def draw_sigma_sum(rng, setting):
    return *draw_collision(rng, setting), *draw_couplings(rng, setting)


def draw_cosine(rng):
    kind = rng.random()
    if kind < 0.08:
        return rng.choice([1.0, -1.0])
    if kind < 0.2:
        return signed(rng, move_ulps(1.0, -rng.randint(1, 8)))
    if kind < 0.4:
        return signed(rng, float(1 - mpf(log_uniform(rng, -16, 0))))
    if kind < 0.45:
        return signed(rng, rng.choice([0.0, log_uniform(rng, -20, 0)]))
    return rng.uniform(-1, 1)


def draw_dsigma(rng, setting):
    # six significant digits for the couplings keep the file small
    couplings = draw_couplings(rng, setting, digits=6)
    return *draw_collision(rng, setting), *couplings, draw_cosine(rng)


def draw_kinematics(rng, setting):
    return draw_collision(rng, setting, open_only=True)


def draw_mandelstam(rng, setting):
    return *draw_kinematics(rng, setting), draw_cosine(rng)


def draw_decay_length(rng, setting):
    momentum = rng.choice([0.0] + [log_uniform(rng, -8, 5)] * 99)
    return log_uniform(rng, -6, 5), log_uniform(rng, -40, 3), momentum


def draw_interval(rng, setting):
    """(decay_length, l_min, l_max) with l/L from 1e-300 to 1e3."""
    while True:
        length = log_uniform(rng, -20, 30)
        low = rng.choice([0.0, log_uniform(rng, -300, 3), log_uniform(rng, -3, 3),
                          log_uniform(rng, -3, 3), rng.uniform(700, 760)])
        l_min = length * low
        kind = rng.random()
        if kind < 0.15:
            l_max = INF
        elif kind < 0.4 and l_min > 0:
            l_max = float(l_min * (1 + mpf(log_uniform(rng, -16, 0))))
        elif kind < 0.5 and l_min > 0:
            l_max = move_ulps(l_min, rng.randint(1, 8))
        else:
            l_max = l_min + length * log_uniform(rng, *rng.choice([(-300, 3), (-5, 3)]))
        normal = l_min == 0 or l_min > sys.float_info.min
        if normal and l_max > max(l_min, sys.float_info.min):
            return length, l_min, l_max


def draw_monophoton(rng, setting):
    """Detectors of all lengths in decay lengths, the sharp ends of all kinds."""
    rs, m = draw_collision(rng, setting)
    d_gamma = draw_coupling(rng)
    kind = rng.random()
    if kind < 0.04:
        l_max = rng.choice([0.0, INF])
    elif kind < 0.2 or not 0 < m < rs or abs(d_gamma) == 1e-160:
        l_max = log_uniform(rng, -3, 3)
    else:
        opacity = mpf(log_uniform(rng, *rng.choice([(-30, 3), (-3, 3), (-1, 1.6)])))
        l_max = float(opacity / monophoton_opacity(setting, mpf(rs), mpf(m), mpf(d_gamma)))
        if l_max == INF or l_max < sys.float_info.min:
            l_max = 1.0
    return rs, l_max, m, d_gamma


# --------------------------------------------------------------------------
# The quantities
# --------------------------------------------------------------------------

EITHER_SCHEME = {"scheme": tuple(SCHEMES)}
EITHER_PRESET = {"preset": ("corrected", "paper")}
MOSTLY_CORRECTED = {"preset": ("corrected",) * 7 + ("paper",)}
EITHER_NATURE = {"nature": ("dirac", "majorana")}
ANY_FLAVOUR = {"flavour": tuple(LEPTON_MASS)}
MOSTLY_ELECTRON = {"flavour": ("e",) * 4 + ("mu", "tau")}
ANY_SCENARIO = {"scenario": ("I", "II", "II", "III", "IV", "a=0.5", "a=-3.0", "a=10.0")}


@dataclass(frozen=True)
class Quantity:
    family: str
    function: Callable
    arguments: str
    unit: str
    formula: str
    source: str
    depends: dict
    draw: Callable
    rows: int
    special: Callable = lambda sm: []  # points that must be there, per scheme

    @property
    def name(self):
        return self.function.__name__

    @property
    def setting_columns(self):
        return SETTING_COLUMNS + ["scenario"] * ("scenario" in self.depends)

    def draw_setting(self, rng):
        return Setting(**{key: rng.choice(pool) for key, pool in self.depends.items()})

    def evaluate(self, setting, arguments):
        """The value, and sum|terms|/|sum| where the sum can cancel."""
        result = self.function(setting, *map(mpf, arguments))
        if not isinstance(result, list):
            return result, mpf(1)
        value, size = mp.fsum(result), mp.fsum(result, absolute=True)
        return value, size / abs(value) if value else mpf(1)

    def gradient(self, setting, arguments):
        """Central differences, or None where the quantity has a kink."""
        value, _ = self.evaluate(setting, arguments)
        point = [mpf(x) for x in arguments]
        slopes = []
        for i, x in enumerate(point):
            if mp.isinf(x):
                slopes.append(mpf(0))
                continue
            scale = abs(x) or mpf(1)
            step = scale * mpf(10) ** -STEP_DIGITS
            up, _ = self.evaluate(setting, point[:i] + [x + step] + point[i + 1 :])
            down, _ = self.evaluate(setting, point[:i] + [x - step] + point[i + 1 :])
            slope = (up - down) / (2 * step)
            jump = abs(up - 2 * value + down) / step
            if jump > mpf("1e-30") * (abs(slope) + abs(value) / scale):
                return None
            vanishes = abs(slope) < abs(value) / scale * mpf(10) ** -ZERO_DIGITS
            slopes.append(mpf(0) if vanishes else slope)
        return slopes


def couplings_family():
    def quantity(function, arguments, unit, formula, draw, rows, special=lambda sm: []):
        source = "physics page, section 1, eqs. (4) and (6)"
        return Quantity("couplings", function, arguments, unit, formula, source,
                        EITHER_SCHEME, draw, rows, special)

    def pair(zero_of):
        return lambda rng, setting: draw_pair(rng, setting, zero_of)

    unbroken, broken = "d_calB d_calW", "GeV^-1 from GeV^-2"
    return [
        quantity(coupling_gamma, unbroken, broken,
                 "v/sqrt2 (d_calB cw + d_calW sw/2)",
                 pair(lambda sm: sm.singular_ratio), 600),
        quantity(coupling_Z, unbroken, broken, "v/sqrt2 (d_calW cw/2 - d_calB sw)",
                 pair(lambda sm: sm.no_Z_ratio), 600),
        quantity(coupling_W, unbroken, broken, "v/sqrt2 d_calW/sqrt2", pair(None), 400),
        quantity(coupling_ratio_Z, "a", "d_Z/d_gamma", "(a cw - 2 sw)/(2 cw + a sw)",
                 draw_ratio, 1300, special_ratios),
        quantity(coupling_ratio_W, "a", "d_W/d_gamma", "sqrt2 a/(2 cw + a sw)",
                 draw_ratio, 1000, special_ratios),
        quantity(coupling_ratio_Z_projective, "u w", "d_Z/d_gamma",
                 "(w cw - 2 u sw)/(2 u cw + w sw), (d_calB : d_calW) = (u : w)",
                 draw_projective, 900, special_projective),
        quantity(coupling_ratio_W_projective, "u w", "d_W/d_gamma",
                 "sqrt2 w/(2 u cw + w sw), (d_calB : d_calW) = (u : w)",
                 draw_projective, 700, special_projective),
    ]


def widths_family():
    def quantity(function, arguments, formula, depends, draw, rows):
        source = "physics page, section 2, eqs. (8) and (19)"
        return Quantity("widths", function, arguments, "GeV", formula, source,
                        depends, draw, rows)

    def at_Z(above):
        return lambda rng, setting: (
            draw_mass(rng, [setting.sm.MZ], above),
            draw_coupling(rng),
        )

    return [
        quantity(width_nu_gamma, "m_N d_gamma", "d_gamma^2 m^3/(4 pi)", EITHER_NATURE,
                 lambda rng, setting: (draw_mass(rng), draw_coupling(rng)), 700),
        quantity(width_nu_Z, "m_N d_Z",
                 "d_Z^2 (m^2 - MZ^2)^2 (2 m^2 + MZ^2)/(8 pi m^3), m > MZ",
                 EITHER_SCHEME | EITHER_NATURE, at_Z(above=True), 1100),
        quantity(width_lepton_W, "m_N d_W m_lepton",
                 "d_W^2/(8 pi m^3) sqrt{[m^2-(MW-ml)^2][m^2-(MW+ml)^2]} [(m^2-MW^2)(2m^2+MW^2)"
                 " + ml^2(2ml^2-4m^2-MW^2)], m > MW + ml; preset paper: (8) as printed,"
                 " root [..][m^2+(MW-ml)^2] and 2 ml^2(..)",
                 EITHER_SCHEME | EITHER_PRESET | EITHER_NATURE, draw_lepton_W, 1700),
        quantity(width_two_body, "m_N d_gamma d_Z d_W",
                 "nu gamma + nu Z + W l, all of the corrected (8) in both presets",
                 EITHER_SCHEME | EITHER_PRESET | EITHER_NATURE | ANY_FLAVOUR,
                 draw_two_body_or_tiny, 1500),
        quantity(width_Z_nu_N, "m_N d_Z",
                 "d_Z^2 (MZ^2 - m^2)^2 (2 m^2 + MZ^2)/(12 pi MZ^3), m < MZ; one of"
                 " N nubar, Nbar nu, for Dirac and Majorana N",
                 EITHER_SCHEME, at_Z(above=False), 800),
    ]


def branching_family():
    def quantity(function):
        return Quantity("branching", function, "m_N d_gamma d_Z d_W", "1",
                        "two-body width of the mode over the sum of the three (corrected (8))",
                        "physics page, section 2, eq. (9)",
                        EITHER_SCHEME | EITHER_PRESET | EITHER_NATURE | ANY_FLAVOUR,
                        draw_branching, 1750)

    return list(map(quantity, [branching_nu_gamma, branching_nu_Z, branching_lepton_W]))


def cross_sections_family():
    def quantity(function, couplings, formula, depends, draw, rows):
        source = "physics page, section 3, eqs. (10)-(13); N nubar only, T = s - m^2"
        return Quantity("cross_sections", function, "sqrt_s m_N " + couplings, "GeV^-2",
                        formula, source, EITHER_SCHEME | depends, draw, rows)

    return [
        quantity(sigma_ee_photon, "d_gamma", "alpha d^2 T^2 (s + 2m^2)/(3 s^3)",
                 {}, draw_sigma(1), 500),
        quantity(sigma_ee_Z, "d_Z",
                 "alpha d^2 T^2 (s+2m^2)(8sw^4-4sw^2+1)/(24 cw^2 sw^2 s D),"
                 " D = (s-MZ^2)^2 + MZ^2 GZ^2", {}, draw_sigma(1), 700),
        quantity(sigma_ee_photon_Z, "d_gamma d_Z",
                 "eta alpha dg dZ T^2 (s+2m^2)(1-4sw^2)(s-MZ^2)/(6 cw sw s^2 D)",
                 EITHER_PRESET, draw_sigma(2), 800),
        quantity(sigma_ee_W, "d_W",
                 "alpha d^2/(2 sw^2 s) B; corrected: B = T/s [(T+2MW^2) ln(1+T/MW^2) - 2T];"
                 " paper: (13), B = int_0^T x(s-x)/(x+MW^2)^2 dx",
                 EITHER_PRESET, draw_sigma(1), 900),
        quantity(sigma_ee_photon_W, "d_gamma d_W",
                 "-sqrt2 alpha dg dW I1/(sw s^2), I1 = T^2/2 + MW^2 T"
                 " - MW^2 (T+MW^2) ln(1+T/MW^2); paper: 0",
                 MOSTLY_CORRECTED, draw_sigma(2), 700),
        quantity(sigma_ee_Z_W, "d_Z d_W",
                 "-eta alpha dZ dW (1-2sw^2)(s-MZ^2) I1/(sqrt2 sw^2 cw s D); paper: 0",
                 MOSTLY_CORRECTED, draw_sigma(2), 800),
        quantity(sigma_ee_N_nu, "d_gamma d_Z d_W",
                 "sum of the six; those with d_W for flavour e only;"
                 " condition = sum|terms|/|sum|",
                 EITHER_PRESET | MOSTLY_ELECTRON, draw_sigma_sum, 1100),
    ]


def differential_family():
    return [
        Quantity("differential", dsigma_ee_dcos,
                 "sqrt_s m_N d_gamma d_Z d_W cos_theta", "GeV^-2",
                 "(1/4) Sum|M|^2 T/(32 pi s^2); paper: GT^2 s (m^2-u)(-t) for the W terms;"
                 " cos_theta between N and e-; condition = sum|terms|/|sum| of the six"
                 " products of couplings",
                 "physics page, section 3; N nubar only",
                 EITHER_SCHEME | EITHER_PRESET | MOSTLY_ELECTRON, draw_dsigma, 5200)
    ]


def kinematics_family():
    def quantity(function, arguments, unit, formula, draw):
        return Quantity("kinematics", function, arguments, unit, formula,
                        "physics page, sections 3 and 5", {}, draw, 1300)

    return [
        quantity(energy_N, "sqrt_s m_N", "GeV", "(s + m^2)/(2 sqrt_s)", draw_kinematics),
        quantity(momentum_N, "sqrt_s m_N", "GeV", "(s - m^2)/(2 sqrt_s)", draw_kinematics),
        quantity(mandelstam_t, "sqrt_s m_N cos_theta", "GeV^2",
                 "-(s - m^2)(1 - cos_theta)/2", draw_mandelstam),
        quantity(mandelstam_u, "sqrt_s m_N cos_theta", "GeV^2",
                 "-(s - m^2)(1 + cos_theta)/2", draw_mandelstam),
    ]


def decay_family():
    def quantity(function, arguments, unit, formula, draw, rows):
        return Quantity("decay", function, arguments, unit, formula,
                        "physics page, section 5, eqs. (14) and (15)",
                        {}, draw, rows)

    interval = "decay_length l_min l_max"
    return [
        quantity(decay_length, "m_N width momentum", "m", "hbar c p/(m width)",
                 draw_decay_length, 1200),
        quantity(decay_probability, interval, "1",
                 "exp(-l_min/L) - exp(-l_max/L)", draw_interval, 2200),
        quantity(log_decay_probability, interval, "1",
                 "ln[exp(-l_min/L) - exp(-l_max/L)]", draw_interval, 2200),
    ]


def monophoton_family():
    return [
        Quantity("monophoton", sigma_ee_monophoton, "sqrt_s l_max m_N d_gamma", "GeV^-2",
                 "sigma_ee_N_nu width_nu_gamma/width_two_body [1 - exp(-l_max/decay_length)];"
                 " d_Z, d_W = d_gamma times the ratios of the scenario; condition = sum|terms|/|sum|"
                 " of sigma_ee_N_nu",
                 "physics page, sections 2, 3 and 5; N nubar only, corrected (8) in both presets",
                 EITHER_SCHEME | EITHER_PRESET | EITHER_NATURE | MOSTLY_ELECTRON | ANY_SCENARIO,
                 draw_monophoton, 5000)
    ]


# --------------------------------------------------------------------------
# Three-body and total widths: section 4, by quadrature in three_body.py
# --------------------------------------------------------------------------

THREE_BODY_ROWS, THREE_BODY_VALUE_DIGITS = 400, 22


def three_body_files():
    widths = {
        name: three_body.Widths(sm, LEPTON_MASS, sm.GZ, sm.GW) for name, sm in SCHEMES.items()
    }
    columns = [*SETTING_COLUMNS, "widths"]
    for name, channels, couplings, extra in three_body.quantities():
        rng = Random(name)
        single = channels[0] if len(channels) == 1 else None
        places = [("d_gamma", "d_Z", "d_W").index(d) for d in couplings.split()]

        def value_terms(setting, m, chosen):
            """The terms of the sum."""
            triple = [mpf(0)] * 3
            for place, d in zip(places, chosen):
                triple[place] = mpf(d)
            if extra == "total" and setting.widths == "two-body":
                return two_body_widths(setting, m, *triple)
            coefficients = widths[setting.scheme].coefficients(channels, setting, m)
            if extra:
                coefficients = [coefficients[0] + width_nu_gamma(setting, m, mpf(1)),
                                *coefficients[1:]]
            return three_body.terms(coefficients, *triple)

        def draw(smooth):
            setting = Setting(
                scheme=rng.choice(list(SCHEMES)), preset=rng.choice(["corrected", "paper"]),
                nature=rng.choice(["dirac", "majorana"]), flavour=rng.choice(list(LEPTON_MASS)),
                widths=rng.choice(["two-body", "full", "full", "full-rescaled"]))
            m = rng.choice(
                three_body.SMOOTH if smooth else
                three_body.mass_pool(single, setting.sm, setting.flavour, LEPTON_MASS, move_ulps))
            triple = draw_couplings(rng, setting, digits=6)
            return setting, m, [triple[place] or 1e-5 for place in places]

        def row(setting, m, chosen):
            with mp.workdps(three_body.DIGITS):
                terms = value_terms(setting, mpf(m), chosen)
                value, size = mp.fsum(terms), mp.fsum(terms, absolute=True)
                condition = size / abs(value) if value else 1
            labels = [getattr(setting, column) for column in columns]
            return value, [*labels, repr(m), *map(repr, chosen),
                           mp.nstr(value, THREE_BODY_VALUE_DIGITS), f"{float(condition):.3g}"]

        def rows():
            for _ in range(THREE_BODY_ROWS):
                yield row(*draw(False))[1]

        def slope_rows():
            written = zeros = 0
            while written < GRADIENT_ROWS:
                setting, m, chosen = draw(True)
                value, cells = row(setting, m, chosen)
                zeros += value == 0
                if value == 0 and zeros > 4:
                    continue
                written += 1
                with mp.workdps(three_body.DIGITS):
                    h = three_body.STEP
                    up, down = (mp.fsum(value_terms(setting, m * (1 + x), chosen)) for x in (h, -h))
                    slopes = [(up - down) / (2 * h * m)]
                    # quadratic in every coupling: central differences are exact
                    for k, d in enumerate(chosen):
                        moved = [[*chosen[:k], d * (1 + x), *chosen[k + 1:]] for x in (0.5, -0.5)]
                        up, down = (mp.fsum(value_terms(setting, mpf(m), c)) for c in moved)
                        slopes.append((up - down) / mpf(d))
                yield cells + [mp.nstr(x, THREE_BODY_VALUE_DIGITS) for x in slopes]

        comments = [
            f"{name}: sum of the channels {' '.join(channels)}" + {
                None: "", "full": " and of nu gamma",
                "total": " and of nu gamma; widths two-body: nu gamma + nu Z + l W"}[extra],
            "source: physics page, section 4; quadrature of three_body.py; condition of the products of couplings",
            "units: GeV, GeV^-1; widths full-rescaled: couplings of Z and W to f scaled by"
            " sqrt(Gamma/Gamma_tree)",
        ]
        header = [*columns, "m_N", *couplings.split(), "value", "condition"]
        yield f"three_body/{name}.csv", csv_text(comments, header, rows())
        header += [f"d_{x}" for x in ["m_N", *couplings.split()]]
        yield f"three_body/{name}.gradient.csv", csv_text(comments, header, slope_rows())


# --------------------------------------------------------------------------
# Sums over decay lengths
# --------------------------------------------------------------------------

SPECTRUM_ROWS = 1000


def draw_spectrum(rng):
    """Up to eight terms and an x at which they are thin, thick, or nearly cancel; some without an end."""
    x = log_uniform(rng, -12, 3)
    terms = []
    for _ in range(rng.randint(1, 8)):
        near = rng.choice([0.0, log_uniform(rng, -20, 2.8) / x, log_uniform(rng, -3, 1) / x])
        kind = rng.random()
        if kind < 0.2:
            far = INF
        elif kind < 0.5 and near > 0:
            far = float(near * (1 + mpf(log_uniform(rng, -16, 0))))
        else:
            far = near + log_uniform(rng, *rng.choice([(-20, 3), (-2, 1)])) / x
        terms.append((signed(rng, log_uniform(rng, -3, 3)), near, far))
    return terms, x


def spectrum_files():
    def rows():
        rng = Random("spectrum_sum")
        for _ in range(SPECTRUM_ROWS):
            terms, x = draw_spectrum(rng)
            values = [mpf(w) * (mp.exp(-mpf(a) * mpf(x)) - mp.exp(-mpf(b) * mpf(x))) for w, a, b in terms]
            value, size = mp.fsum(values), mp.fsum(values, absolute=True)
            columns = (";".join(map(repr, column)) for column in zip(*terms))
            yield [*columns, repr(x), mp.nstr(value, VALUE_DIGITS), mp.nstr(size, 10)]

    comments = [
        "spectrum_sum: sum_j weight_j [exp(-near_j x) - exp(-far_j x)], lists divided by ;",
        "size: the sum of the moduli of the terms",
    ]
    yield "spectrum/spectrum_sum.csv", csv_text(comments, "weight near far x value size".split(), rows())


# --------------------------------------------------------------------------
# Acceptance of an isotropic photon: section 6 with W = 1
# --------------------------------------------------------------------------

GAUSS_LEGENDRE = GaussLegendre(mp)
ACCEPTANCE_DPS = 60
TRUNCATION_DIGITS = 35
OPAL_CUTS = {"e_min": 23.0, "c_max": 0.7}
DELPHI_ENERGY = 205.4
DELPHI_CUTS = {"e_min": 0.06 * DELPHI_ENERGY / 2, "c_max": 0.7071067811865476}


def legendre_values(degree, x):
    """[P_0(x), ..., P_degree(x)], degree >= 1."""
    values = [mpf(1), x]
    for n in range(1, degree):
        values.append(((2 * n + 1) * x * values[n] - n * values[n - 1]) / (n + 1))
    return values


def gauss_nodes(low, high):
    """192 Gauss-Legendre nodes and weights on [low, high]; mpmath caches them."""
    half, middle = (high - low) / 2, (high + low) / 2
    for x, weight in GAUSS_LEGENDRE.get_nodes(-1, 1, 7, mp.prec):
        yield middle + half * x, half * weight


def angular_moments(setting, rs, m, couplings):
    """Averages of P_l(cos theta_N) over the production angle, l = 0, 1, ...

    The s channel is quadratic in the cosine.  W exchange has its pole at
    cos_theta = 1 + 2 MW^2/T, so that the moments fall like rho^-l.
    """
    degree = 2
    if setting.flavour == "e" and couplings[2] != 0:
        pole = 1 + 2 * setting.sm.MW**2 / (rs**2 - m**2)
        rho = pole + mp.sqrt(pole**2 - 1)
        degree += math.ceil(TRUNCATION_DIGITS / mp.log10(rho))
    moments = [mpf(0)] * (degree + 1)
    for c, weight in gauss_nodes(mpf(-1), mpf(1)):
        rate = weight * mp.fsum(dsigma_ee_dcos(setting, rs, m, *couplings, c))
        for l, P in enumerate(legendre_values(degree, c)):
            moments[l] += rate * P
    return [moment / moments[0] for moment in moments]


def acceptance_flat(setting, rs, m, couplings, e_min, c_max):
    """Probability that the photon has E > e_min and |cos theta| < c_max.

    In the laboratory E is uniform on [m^2/(2 sqrt_s), sqrt_s/2] and fixes the
    angle between N and photon.  Averaged over the azimuth around N, P_l of the
    photon's polar angle is P_l(cos theta_N) P_l(cos angle); the cut on the
    polar angle then integrates P_l, which leaves one integral, over 1/E.
    """
    with mp.workdps(ACCEPTANCE_DPS):
        E_N, p = energy_N(setting, rs, m), momentum_N(setting, rs, m)
        E_low, E_high = max(e_min, m**2 / (2 * rs)), rs / 2
        if E_low >= E_high:
            return mpf(0)
        moments = angular_moments(setting, rs, m, couplings)
        degree = len(moments) - 1
        # half the integral of P_l over |cos theta| < c_max, times 2 l + 1
        at_cut = legendre_values(degree + 1, c_max)
        cut = [c_max] + [at_cut[l + 1] - at_cut[l - 1] for l in range(1, degree + 1)]
        total = mpf(0)
        for w, weight in gauss_nodes(1 / E_high, 1 / E_low):
            cos_angle = (E_N - m**2 * w / 2) / p
            P = legendre_values(degree, cos_angle)
            # odd l integrate to zero
            even = (moments[l] * cut[l] * P[l] for l in range(0, degree + 1, 2))
            total += weight / w**2 * mp.fsum(even)
        return total / p


def acceptance_rows():
    rng = Random("acceptance_flat")
    for analysis in ("opal", "delphi"):
        for scenario in ("I", "II", "III", "IV"):
            for fraction in (None, None, None, 0.1, 0.3, 0.6, 0.9, 1 - 1e-6):
                setting = Setting(
                    scheme=rng.choice(list(SCHEMES)),
                    preset=rng.choice(["corrected", "paper"]),
                    flavour=rng.choice(["e", "e", "mu"]),
                )
                opal = analysis == "opal"
                rs = float(setting.sm.MZ) if opal else DELPHI_ENERGY
                cuts = OPAL_CUTS if opal else DELPHI_CUTS
                m = log_uniform(rng, -3, 1) if fraction is None else fraction * rs
                d = 1e-5
                ratios = scenario_ratios(setting, scenario)
                couplings = [d, *(float(d * ratio) for ratio in ratios)]
                value = acceptance_flat(
                    setting, mpf(rs), mpf(m), list(map(mpf, couplings)),
                    *map(mpf, cuts.values())
                )
                yield [setting.scheme, setting.preset, setting.flavour,
                       *map(repr, [rs, m, *couplings, *cuts.values()]),
                       mp.nstr(value, 20)]


def acceptance_files():
    comments = [
        "Probability that the photon of N -> nu gamma, isotropic in the N rest frame, has",
        "E > e_min and |cos theta| < c_max in e+e- -> N nubar; N distributed like dsigma_ee_dcos",
        "source: physics page, section 6 with W = 1; units: GeV, GeV^-1",
    ]
    header = "scheme preset flavour sqrt_s m_N d_gamma d_Z d_W e_min c_max value".split()
    yield "acceptance/acceptance_flat.csv", csv_text(comments, header, acceptance_rows())


# --------------------------------------------------------------------------
# 95 % CL limits: section 8
# --------------------------------------------------------------------------

LIMIT_DPS = 60
LIMIT_DIGITS = 25
AT_Z_POLE = [0.001, 0.01, 0.03, 0.1, 0.3, 1.0, 10.0, 30.0, 60.0, 85.0, 91.0, 100.0]
LIMIT_MASSES = {  # GeV
    "opal": AT_Z_POLE,
    "delphi": [0.001, 0.01, 0.1, 1.0, 10.0, 30.0, 60.0, 85.0, 92.0, 100.0, 150.0, 200.0],
    "l3": AT_Z_POLE,
    "z-invisible": [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 1.0, 80.0, 200.0],
}
LIMIT_SCENARIOS = ["I", "II", "III", "IV", "a=0.5", "a=-3", "a=10"]
DETECTOR_LENGTH = mpf(1.0)  # m
OPAL_EFFICIENCY, DELPHI_EFFICIENCY = mpf(0.657), mpf(0.65)
OPAL_BOUND = mpf(0.15)  # pb
L3_ENERGY, L3_BOUND = mpf(15.0), mpf(3.2e-6)  # GeV; branching ratio
INVISIBLE_BOUND = mpf(0.002)  # GeV


def delphi_bound(preset):
    """The signal in pb that the DELPHI measurement allows."""
    sm_cross_section, measured, error = mpf(1.61), mpf(1.50), mpf(0.11)
    if preset == "paper":  # chi^2 = 3.84
        return error * mp.sqrt(mpf(3.84)) - (sm_cross_section - measured)
    # Gaussian CLs of 95 %: Phi((n - b - s)/error) = 0.05 Phi((n - b)/error),
    # where Phi(x) = erfc(-x/sqrt2)/2
    background = (measured - sm_cross_section) / error
    tail = mp.ncdf(background) / 20
    x = mp.findroot(lambda x: mp.log(mp.ncdf(x)) - mp.log(tail), -2)
    return (background - x) * error


def saturated_root(rho):
    """The y of y (1 - exp(-y)) = rho, sought in ln y: y ~ rho or sqrt(rho)."""

    def log_excess(log_y):
        return log_y + mp.log(-mp.expm1(-mp.exp(log_y))) - mp.log(rho)

    return mp.exp(mp.findroot(log_excess, mp.log(max(rho, mp.sqrt(rho)))))


def limit(analysis, setting, scenario, m):
    """(lower, upper) edges of the excluded range of d_gamma, None if absent.

    All rates are d_gamma^2 times a number, so that with y = l_D/l_dec ~ d_gamma^2
    every analysis asks for y (1 - exp(-y)) or y exp(-y) to reach some rho.
    """
    sm = setting.sm
    rs = mpf(DELPHI_ENERGY) if analysis == "delphi" else sm.MZ
    if m >= rs:
        return None, None
    unit_couplings = [mpf(1), *scenario_ratios(setting, scenario)]
    widths = two_body_widths(setting, m, *unit_couplings)
    total = mp.fsum(widths)
    branching = widths[0] / total
    p = momentum_N(setting, rs, m)
    y_per_d2 = DETECTOR_LENGTH / decay_length(setting, m, total, p)

    # the observable, for d_gamma = 1 and apart from the decay probability,
    # counts both N nubar and Nbar nu
    if analysis in ("opal", "delphi"):
        opal = analysis == "opal"
        cuts = OPAL_CUTS if opal else DELPHI_CUTS
        acceptance = acceptance_flat(setting, rs, m, unit_couplings, *map(mpf, cuts.values()))
        sigma = mp.fsum(sigma_ee_N_nu(setting, rs, m, *unit_couplings)) * PICOBARN
        efficiency = OPAL_EFFICIENCY if opal else DELPHI_EFFICIENCY
        rate = 2 * sigma * branching * acceptance * efficiency
        bound = OPAL_BOUND if opal else delphi_bound(setting.preset)
    elif analysis == "l3":
        # the flat photon energy ends at sqrt_s/2 and has the width p
        fraction = min(mpf(1), (rs / 2 - L3_ENERGY) / p)
        rate = 2 * width_Z_nu_N(setting, m, unit_couplings[1]) * branching * fraction
        bound = L3_BOUND * sm.GZ
    else:
        rate = 2 * width_Z_nu_N(setting, m, unit_couplings[1])
        bound = INVISIBLE_BOUND
    if rate == 0:
        return None, None

    rho = bound * y_per_d2 / rate
    if analysis != "z-invisible":
        return mp.sqrt(saturated_root(rho) / y_per_d2), None
    if rho > mp.exp(-1):
        return None, None
    roots = (-mp.lambertw(-rho, branch).real for branch in (0, -1))
    return tuple(mp.sqrt(y / y_per_d2) for y in roots)


def limit_rows():
    for analysis, masses in LIMIT_MASSES.items():
        for preset in ("paper", "corrected"):
            for scheme in SCHEMES:
                for scenario in LIMIT_SCENARIOS:
                    for flavour in ("e", "mu"):
                        setting = Setting(scheme, preset, "dirac", flavour)
                        for m in masses:
                            with mp.workdps(LIMIT_DPS):
                                edges = limit(analysis, setting, scenario, mpf(m))
                            yield [analysis, preset, scheme, scenario, flavour, repr(m),
                                   *("none" if edge is None else mp.nstr(edge, LIMIT_DIGITS)
                                     for edge in edges)]


def limit_files():
    comments = [
        "95 % CL: d_gamma is excluded from lower to upper (none: no edge on that side, both none:",
        "no limit); Dirac N, N nubar + Nbar nu, two-body total width, flat photon, l_D = 1 m",
        "source: physics page, section 8; units: GeV, GeV^-1; edges may lie beyond 1 GeV^-1",
    ]
    header = "analysis preset scheme scenario flavour m_N lower upper".split()
    yield "limits/limits.csv", csv_text(comments, header, limit_rows())


# --------------------------------------------------------------------------
# Files
# --------------------------------------------------------------------------

GRADIENT_ROWS = 60
SETTING_COLUMNS = ["scheme", "preset", "nature", "flavour"]


def csv_text(comments, header, rows):
    lines = [f"# {comment}" for comment in comments] + [",".join(header)]
    return "\n".join(lines + [",".join(row) for row in rows]) + "\n"


def cells(quantity, setting, arguments):
    value, condition = quantity.evaluate(setting, arguments)
    labels = [getattr(setting, column) for column in quantity.setting_columns]
    return [*labels, *map(repr, arguments), mp.nstr(value, VALUE_DIGITS),
            f"{float(condition):.3g}"]


def value_rows(quantity):
    rng = Random(quantity.name)
    if "scheme" in quantity.depends:
        for scheme, sm in SCHEMES.items():
            for arguments in quantity.special(sm):
                yield cells(quantity, Setting(scheme=scheme), arguments)
    drawn = set()
    while len(drawn) < quantity.rows:
        setting = quantity.draw_setting(rng)
        point = setting, tuple(quantity.draw(rng, setting))
        if point not in drawn:
            drawn.add(point)
            yield cells(quantity, *point)


def gradient_rows(quantity):
    rng = Random(quantity.name + ".gradient")
    written = zeros = 0
    while written < GRADIENT_ROWS:
        setting = quantity.draw_setting(rng)
        arguments = quantity.draw(rng, setting)
        value, _ = quantity.evaluate(setting, arguments)
        slopes = quantity.gradient(setting, arguments)
        zeros += value == 0
        if slopes is None or (value == 0 and zeros > 4):
            continue
        written += 1
        yield cells(quantity, setting, arguments) + [mp.nstr(x, VALUE_DIGITS) for x in slopes]


def quantity_files(family):
    for quantity in family():
        names = quantity.arguments.split()
        comments = [
            f"{quantity.name} = {quantity.formula}",
            f"source: {quantity.source}",
            f"units: {quantity.unit}; arguments GeV, GeV^-1, m where not said otherwise",
        ]
        if "nature" in quantity.depends and quantity.family == "widths":
            comments.append("majorana: twice the width of the formula")
        header = [*quantity.setting_columns, *names, "value", "condition"]
        stem = f"{quantity.family}/{quantity.name}"
        yield f"{stem}.csv", csv_text(comments, header, value_rows(quantity))
        header += [f"d_{name}" for name in names]
        yield f"{stem}.gradient.csv", csv_text(comments, header, gradient_rows(quantity))


FAMILIES = {
    "kinematics": lambda: quantity_files(kinematics_family),
    "couplings": lambda: quantity_files(couplings_family),
    "widths": lambda: quantity_files(widths_family),
    "branching": lambda: quantity_files(branching_family),
    "three_body": three_body_files,
    "decay": lambda: quantity_files(decay_family),
    "cross_sections": lambda: quantity_files(cross_sections_family),
    "differential": lambda: quantity_files(differential_family),
    "monophoton": lambda: quantity_files(monophoton_family),
    "spectrum": spectrum_files,
    "acceptance": acceptance_files,
    "limits": limit_files,
}


def main():
    parser = argparse.ArgumentParser(description="Reference values for NuDipole.")
    parser.add_argument("family", nargs="*", help=f"of {', '.join(FAMILIES)}; all if none")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args()
    unknown = set(options.family) - set(FAMILIES)
    if unknown:
        parser.error(f"no such family: {', '.join(sorted(unknown))}")

    differing = 0
    for family in options.family or FAMILIES:
        for name, text in FAMILIES[family]():
            path = HERE / name
            if options.check:
                same = path.exists() and path.read_text() == text
                differing += not same
                print(f"{name}: {'same' if same else 'DIFFERS'}", flush=True)
            else:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text)
                rows = sum(not line.startswith("#") for line in text.splitlines()) - 1
                print(f"{name}: {rows} rows, {len(text)} bytes", flush=True)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
