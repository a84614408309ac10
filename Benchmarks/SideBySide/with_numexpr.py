"""numexpr: the formulas as strings, with its own threads and its own blocks."""

import numexpr as ne
from competitor import Competitor


def competitors(k):
    mass = {
        "T": "((e - m) * (e + m))",
        "s": "(e * e)",
        "x": "((e - M_Z) * (e + M_Z))",
        "y": "where(m > M_W + m_l, m - (M_W + m_l), 0.0)",
        "total": "(m + (M_W + m_l))",
        "ml": "(M_W * m_l)",
    }
    mass["q"] = "({s} / ({x} * {x} + MZGZ2))".format(**mass)
    neutral = "{T} * {T} * ({s} + 2 * m * m) * (photon + {q} * (Z * {s} + photon_Z * {x}))"
    charged = (
        "{s} * (W * {T} * (({T} + 2 * MW2) * log1p({T} / MW2) - 2 * {T})"
        " + ({T} * (0.5 * {T} + MW2) - MW2 * ({T} + MW2) * log1p({T} / MW2)) * (photon_W + Z_W * {x} * {q}))"
    )
    width = (
        "(2 * m * m * m * m * m * m"
        " + where(m > M_Z, z_mode * ((m - M_Z) * (m + M_Z)) * ((m - M_Z) * (m + M_Z)) * (2 * m * m + MZ2), 0.0)"
        " + w_mode * sqrt({y} * ({y} + 2 * M_W) * ({y} + 2 * m_l) * {total})"
        " * ((2 * {ml} + {y} * {total}) * (2 * (m - m_l) * (m + m_l) + MW2) - 2 * {ml} * {ml}))"
    )
    # What stands twice is put into variables: numexpr's compiler finds equal subtrees, and evaluates them once.
    A = f"(({neutral} + {charged}) * 2 * m * m * m * m * m * m / ({{s}} * {{s}} * {{s}} * {width}))".format(**mass)
    B = f"(opacity * {width} * e / (m * m * {{T}}))".format(**mass)
    point = f"where(m < e, -{A} * (d * d) * expm1(-{B} * l * (d * d)), 0.0)"

    def chain(sqrt_s, l_max, m_N, d_gamma, out):
        ne.evaluate(point, local_dict=dict(k, e=sqrt_s, l=l_max, m=m_N, d=d_gamma), out=out)

    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        values = dict(k, e=sqrt_s, m=m_N)
        a, b = ne.evaluate(A, local_dict=values), ne.evaluate(B, local_dict=values)
        ne.evaluate(
            "a * d2 * expm1(b * d2)",
            out=out,
            local_dict={"a": -a[:, None], "b": (-l_max * b)[:, None], "d2": (d_gamma * d_gamma)[None, :]},
        )

    def spectrum(weight, near, far, x, out):
        out[:] = 0
        for w, a, b in zip(weight, near, far, strict=True):
            ne.evaluate("out + w * (exp(-a * x) - exp(-b * x))", local_dict={"out": out, "w": w, "a": a, "b": b, "x": x}, out=out)

    tolerance = {"chain": 1e-12, "plane": 1e-12, "spectrum": 1e-9}
    yield Competitor("numexpr", ne.__version__, chain, plane, spectrum, tolerance=tolerance, set_threads=ne.set_num_threads)
