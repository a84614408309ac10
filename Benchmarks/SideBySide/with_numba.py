"""numba with Intel's SVML (icc_rt), fast-math, no bounds checks, GIL released."""

import math

import llvmlite
import numba
import numpy as np
from competitor import Competitor
from numba.core import config


def competitors(k):
    M_Z, MZ2, MZGZ2, M_W, MW2, m_l = (k[n] for n in ("M_Z", "MZ2", "MZGZ2", "M_W", "MW2", "m_l"))
    photon, Z, photon_Z, W, photon_W, Z_W = (k[n] for n in ("photon", "Z", "photon_Z", "W", "photon_W", "Z_W"))
    z_mode, w_mode, opacity = (k[n] for n in ("z_mode", "w_mode", "opacity"))
    options = {"fastmath": True, "nogil": True, "error_model": "numpy", "boundscheck": False}
    jit = numba.njit(**options)

    # Without forceinline it stays a call, and loops with a call are not vectorised.
    @numba.njit(forceinline=True, **options)
    def mass(sqrt_s, m):
        # A selection at the end of the function would keep the loop from being vectorised; T = 0 gives A = 0.
        s, m2, T = sqrt_s * sqrt_s, m * m, max((sqrt_s - m) * (sqrt_s + m), 0.0)
        x = (sqrt_s - M_Z) * (sqrt_s + M_Z)
        q = s / (x * x + MZGZ2)
        L = math.log1p(T * (1 / MW2))
        F = (T + 2 * MW2) * L - 2 * T
        I1 = T * (0.5 * T + MW2) - MW2 * ((T + MW2) * L)
        neutral = T * T * (s + 2 * m2) * (photon + q * (Z * s + photon_Z * x))
        charged = s * (W * T * F + I1 * (photon_W + Z_W * x * q))
        g = 2 * m2 * m2 * m2
        e = max((m - M_Z) * (m + M_Z), 0.0)
        y = max(m - (M_W + m_l), 0.0)
        total, ml = m + (M_W + m_l), M_W * m_l
        root = math.sqrt(y * (y + 2 * M_W) * (y + 2 * m_l) * total)
        w = w_mode * root * ((2 * ml + y * total) * (2 * (m - m_l) * (m + m_l) + MW2) - 2 * ml * ml)
        width = g + z_mode * e * e * (2 * m2 + MZ2) + w
        A = (neutral + charged) * g / (s * s * s * width)
        return A, opacity * width * sqrt_s / (m2 * T)

    @jit
    def chain(sqrt_s, l_max, m_N, d_gamma, out):
        for i in range(len(out)):
            A, B = mass(sqrt_s[i], m_N[i])
            d2 = d_gamma[i] * d_gamma[i]
            out[i] = -A * d2 * math.expm1(-B * l_max[i] * d2)

    @jit
    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        for i in range(len(m_N)):
            A, B = mass(sqrt_s, m_N[i])
            B *= l_max
            row = out[i]
            for j in range(len(d_gamma)):
                d2 = d_gamma[j] * d_gamma[j]
                row[j] = -A * d2 * math.expm1(-B * d2)

    @jit
    def spectrum(weight, near, far, x, out):
        for first in range(0, len(x), 512):
            at, total = x[first : first + 512], out[first : first + 512]
            total[:] = 0.0
            for j in range(len(weight)):
                w, a, b = weight[j], near[j], far[j]
                for i in range(len(at)):
                    total[i] += w * (math.exp(-a * at[i]) - math.exp(-b * at[i]))

    tolerance = {"chain": 1e-12, "plane": 1e-12, "spectrum": 1e-9}
    one = np.ones(64)
    chain(240 * one, one, one, one, one.copy())
    code = "".join(chain.inspect_asm().values())
    svml = config.USING_SVML and "__svml_expm1" in code and "__svml_log1p" in code
    version = f"{numba.__version__}, llvmlite {llvmlite.__version__}, SVML {'in use' if svml else 'NOT in use'}"
    yield Competitor(
        f"numba{' with SVML' if svml else ', no SVML'}, fastmath",
        version,
        chain,
        plane,
        spectrum,
        tolerance=tolerance,
        kind="numba",
    )
