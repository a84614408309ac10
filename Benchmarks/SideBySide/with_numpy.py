"""NumPy: whole arrays as one would write the formulas, and chunks of 8192 that stay in the cache, into given outputs."""

import numpy as np
from competitor import Competitor

CHUNK = 8192


def mass(k, sqrt_s, m):
    """A and B of works.h."""
    s, m2, T = sqrt_s * sqrt_s, m * m, (sqrt_s - m) * (sqrt_s + m)
    x = (sqrt_s - k["M_Z"]) * (sqrt_s + k["M_Z"])
    q = s / (x * x + k["MZGZ2"])
    L = np.log1p(T * (1 / k["MW2"]))
    F = (T + 2 * k["MW2"]) * L - 2 * T
    I1 = T * (0.5 * T + k["MW2"]) - k["MW2"] * ((T + k["MW2"]) * L)
    neutral = T * T * (s + 2 * m2) * (k["photon"] + q * (k["Z"] * s + k["photon_Z"] * x))
    charged = s * (k["W"] * T * F + I1 * (k["photon_W"] + k["Z_W"] * x * q))
    g = 2 * m2 * m2 * m2
    e = np.maximum((m - k["M_Z"]) * (m + k["M_Z"]), 0)
    y = np.maximum(m - (k["M_W"] + k["m_l"]), 0)
    total, ml = m + (k["M_W"] + k["m_l"]), k["M_W"] * k["m_l"]
    root = np.sqrt(y * (y + 2 * k["M_W"]) * (y + 2 * k["m_l"]) * total)
    w = k["w_mode"] * root * ((2 * ml + y * total) * (2 * (m - k["m_l"]) * (m + k["m_l"]) + k["MW2"]) - 2 * ml * ml)
    width = g + k["z_mode"] * e * e * (2 * m2 + k["MZ2"]) + w
    A = np.where(m < sqrt_s, (neutral + charged) * g / (s * s * s * width), 0)
    return A, k["opacity"] * width * sqrt_s / (m2 * T)


def whole(k):
    def chain(sqrt_s, l_max, m_N, d_gamma, out):
        A, B = mass(k, sqrt_s, m_N)
        d2 = d_gamma**2
        out[:] = -A * d2 * np.expm1(-B * l_max * d2)

    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        A, B = mass(k, sqrt_s, m_N)
        d2 = d_gamma**2
        out[:] = -A[:, None] * d2 * np.expm1(-(B * l_max)[:, None] * d2)

    def spectrum(weight, near, far, x, out):
        out[:] = weight @ (np.exp(-near[:, None] * x) - np.exp(-far[:, None] * x))

    return chain, plane, spectrum


def chunked(k):
    def chain(sqrt_s, l_max, m_N, d_gamma, out):
        for i in range(0, len(out), CHUNK):
            c = slice(i, i + CHUNK)
            A, B = mass(k, sqrt_s[c], m_N[c])
            d2 = d_gamma[c] * d_gamma[c]
            B *= l_max[c]
            B *= d2
            np.negative(B, out=B)
            np.expm1(B, out=B)
            A *= d2
            A *= B
            np.negative(A, out=out[c])

    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        A, B = mass(k, sqrt_s, m_N)
        A, B, d2 = -A, -B * l_max, d_gamma * d_gamma
        for row, a, b in zip(out, A, B, strict=True):
            np.multiply(d2, b, out=row)
            np.expm1(row, out=row)
            np.multiply(row, d2, out=row)
            np.multiply(row, a, out=row)

    def spectrum(weight, near, far, x, out):
        for i in range(0, len(x), CHUNK):
            at, total = x[i : i + CHUNK], out[i : i + CHUNK]
            total[:] = 0
            first, second = np.empty_like(at), np.empty_like(at)
            for w, a, b in zip(weight, near, far, strict=True):
                np.multiply(at, -a, out=first)
                np.exp(first, out=first)
                np.multiply(at, -b, out=second)
                np.exp(second, out=second)
                np.subtract(first, second, out=first)
                np.multiply(first, w, out=first)
                np.add(total, first, out=total)

    return chain, plane, spectrum


def competitors(k):
    tolerance = {"chain": 1e-12, "plane": 1e-12, "spectrum": 1e-9}
    yield Competitor("NumPy, whole arrays", np.__version__, *whole(k), tolerance=tolerance)
    yield Competitor("NumPy, chunks of 8192", np.__version__, *chunked(k), tolerance=tolerance, kind="numpy-chunked")
