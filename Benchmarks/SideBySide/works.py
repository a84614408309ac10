"""The works of works.h: their inputs, the constants that the competitors share, and the exact results."""

from ctypes import Structure, c_double
from dataclasses import dataclass

import mpmath as mp
import numpy as np

mp.mp.dps = 50
HBAR_C = 1.973269804e-16
PLANE = 240.0, 1.0  # sqrt_s in GeV, l_max in m


class Constants(Structure):
    _fields_ = [
        (name, c_double)
        for name in (
            "M_Z",
            "MZ2",
            "MZGZ2",
            "M_W",
            "MW2",
            "m_l",
            "photon",
            "Z",
            "photon_Z",
            "W",
            "photon_W",
            "Z_W",
            "z_mode",
            "w_mode",
            "opacity",
        )
    ]


def constants(ew, ratio_Z, ratio_W, number=float, sqrt=np.sqrt, pi=np.pi):
    """From the electroweak inputs (a structure nd_electroweak) and the ratios of couplings; with mpmath's numbers exactly."""
    alpha, sw2, M_Z, Gamma_Z, M_W, m_e = (
        number(getattr(ew, k)) for k in ("alpha", "sin2_theta_w", "M_Z", "Gamma_Z", "M_W", "m_e")
    )
    rZ, rW = number(ratio_Z), number(ratio_W)
    sw, cw = sqrt(sw2), sqrt(1 - sw2)
    return {
        "M_Z": M_Z,
        "MZ2": M_Z**2,
        "MZGZ2": (M_Z * Gamma_Z) ** 2,
        "M_W": M_W,
        "MW2": M_W**2,
        "m_l": m_e,
        "photon": alpha / 3,
        "Z": alpha * rZ**2 * (8 * sw2**2 - 4 * sw2 + 1) / (24 * cw**2 * sw2),
        "photon_Z": alpha * rZ * (1 - 4 * sw2) / (6 * cw * sw),
        "W": alpha * rW**2 / (2 * sw2),
        "photon_W": -sqrt(number(2)) * alpha * rW / sw,
        "Z_W": -alpha * rZ * rW * (1 - 2 * sw2) / (sqrt(number(2)) * sw2 * cw),
        "z_mode": rZ**2,
        "w_mode": rW**2,
        "opacity": 1 / (4 * pi * number(HBAR_C)),
    }


@dataclass
class Inputs:
    """points: sqrt_s, l_max, m_N, d_gamma; axes: m_N, d_gamma; terms: weight, near, far; x."""

    points: list
    axes: list
    terms: list
    x: np.ndarray


def inputs(points, side, terms, abscissas):
    g = np.random.default_rng(2301)
    near = np.exp(g.uniform(np.log(0.1), np.log(10), terms))
    return Inputs(
        points=[
            np.full(points, 240.0),
            g.uniform(0.8, 1.2, points),
            g.uniform(1, 200, points),
            np.exp(g.uniform(np.log(1e-9), np.log(1e-3), points)),
        ],
        axes=[np.linspace(1, 200, side), np.geomspace(1e-9, 1e-3, side)],
        terms=[g.uniform(0.5, 2, terms), near, near * g.uniform(1.1, 4, terms)],
        x=np.exp(g.uniform(np.log(1e-4), np.log(10), abscissas)),
    )


def exact_point(k, sqrt_s, l_max, m, d):
    """The chain from the textbook's formulas with 50 digits; k from `constants` with mpmath's numbers."""
    sqrt_s, l_max, m, d = (mp.mpf(float(v)) for v in (sqrt_s, l_max, m, d))
    s, M2 = sqrt_s**2, k["MW2"]
    T, x = s - m**2, s - k["MZ2"]
    D, L = x**2 + k["MZGZ2"], mp.log(1 + T / M2)
    I1 = T**2 / 2 + M2 * T - M2 * (T + M2) * L
    sigma = T**2 * (s + 2 * m**2) * (k["photon"] / s**3 + k["Z"] / (s * D) + k["photon_Z"] * x / (s**2 * D))
    sigma += k["W"] * T * ((T + 2 * M2) * L - 2 * T) / s**2 + I1 * (k["photon_W"] / s**2 + k["Z_W"] * x / (s * D))
    photon = m**3 / (4 * mp.pi)
    Z = k["z_mode"] * (m**2 - k["MZ2"]) ** 2 * (2 * m**2 + k["MZ2"]) / (8 * mp.pi * m**3) if m > k["M_Z"] else 0
    W, l2 = 0, k["m_l"] ** 2
    if m > k["M_W"] + k["m_l"]:
        root = mp.sqrt((m**2 - (k["M_W"] + k["m_l"]) ** 2) * (m**2 - (k["M_W"] - k["m_l"]) ** 2))
        bracket = 2 * (m**2 - l2) ** 2 - M2 * (m**2 + l2) - M2**2
        W = k["w_mode"] * root * bracket / (8 * mp.pi * m**3)
    width = photon + Z + W
    length = mp.mpf(HBAR_C) * T / (2 * sqrt_s) / (m * d**2 * width)
    return d**2 * sigma * photon / width * -mp.expm1(-l_max / length)


def exact_sum(terms, x):
    x = mp.mpf(float(x))
    exact = ((mp.mpf(float(v)) for v in term) for term in zip(*terms, strict=True))
    return mp.fsum(w * (mp.exp(-a * x) - mp.exp(-b * x)) for w, a, b in exact)
