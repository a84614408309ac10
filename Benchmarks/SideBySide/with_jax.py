"""JAX on the CPU, x64, jit. It hands out new arrays: they are not copied into `out`, whose filling is not counted."""

import os

# One thread of the compiler's own: the driver divides the work.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp
import numpy as np
from competitor import Competitor

jax.config.update("jax_enable_x64", True)


def mass(k, sqrt_s, m):
    s, m2, T = sqrt_s * sqrt_s, m * m, (sqrt_s - m) * (sqrt_s + m)
    x = (sqrt_s - k["M_Z"]) * (sqrt_s + k["M_Z"])
    q = s / (x * x + k["MZGZ2"])
    L = jnp.log1p(T * (1 / k["MW2"]))
    F = (T + 2 * k["MW2"]) * L - 2 * T
    I1 = T * (0.5 * T + k["MW2"]) - k["MW2"] * ((T + k["MW2"]) * L)
    neutral = T * T * (s + 2 * m2) * (k["photon"] + q * (k["Z"] * s + k["photon_Z"] * x))
    charged = s * (k["W"] * T * F + I1 * (k["photon_W"] + k["Z_W"] * x * q))
    g = 2 * m2 * m2 * m2
    e = jnp.maximum((m - k["M_Z"]) * (m + k["M_Z"]), 0)
    y = jnp.maximum(m - (k["M_W"] + k["m_l"]), 0)
    total, ml = m + (k["M_W"] + k["m_l"]), k["M_W"] * k["m_l"]
    root = jnp.sqrt(y * (y + 2 * k["M_W"]) * (y + 2 * k["m_l"]) * total)
    w = k["w_mode"] * root * ((2 * ml + y * total) * (2 * (m - k["m_l"]) * (m + k["m_l"]) + k["MW2"]) - 2 * ml * ml)
    width = g + k["z_mode"] * e * e * (2 * m2 + k["MZ2"]) + w
    A = jnp.where(m < sqrt_s, (neutral + charged) * g / (s * s * s * width), 0)
    return A, k["opacity"] * width * sqrt_s / (m2 * T)


def competitors(k):
    @jax.jit
    def chain(sqrt_s, l_max, m_N, d_gamma):
        A, B = mass(k, sqrt_s, m_N)
        d2 = d_gamma * d_gamma
        return -A * d2 * jnp.expm1(-B * l_max * d2)

    @jax.jit
    def plane(sqrt_s, l_max, m_N, d_gamma):
        A, B = mass(k, sqrt_s, m_N)
        d2 = d_gamma * d_gamma
        return -A[:, None] * d2 * jnp.expm1(-(B * l_max)[:, None] * d2)

    @jax.jit
    def spectrum(weight, near, far, x):
        def term(total, t):
            w, a, b = t
            return total + w * (jnp.exp(-a * x) - jnp.exp(-b * x)), None

        return jax.lax.scan(term, jnp.zeros_like(x), (weight, near, far))[0]

    def converting(f):
        def prepare(*arguments):
            *x, _ = arguments
            arrays = [jnp.asarray(a) if isinstance(a, np.ndarray) else a for a in x]
            return lambda: jax.block_until_ready(f(*arrays))

        return prepare

    tolerance = {"chain": 1e-12, "plane": 1e-12, "spectrum": 1e-9}
    yield Competitor(
        "JAX, jit, x64",
        jax.__version__,
        converting(chain),
        converting(plane),
        converting(spectrum),
        tolerance=tolerance,
        converts=True,
    )
