"""NuDipole: the C functions of a library through ctypes, and the Python package."""

import ctypes
from ctypes import byref, c_double, c_int64, c_void_p

import numpy as np
from competitor import Competitor

from nudipole import _c

SCENARIO_II, TWO_BODY = 1, 1  # nd_coupling, nd_width_mode


class Library:
    def __init__(self, path):
        self.c = ctypes.CDLL(str(path))
        self.c.nd_version.restype = ctypes.c_char_p
        self.version = self.c.nd_version().decode()
        self.model = c_void_p()
        options = _c.nd_model_options()
        self.c.nd_model_options_init.argtypes = [c_void_p]
        self.call("nd_model_options_init", byref(options), report=False)
        options.coupling, options.widths = SCENARIO_II, TWO_BODY
        self.call("nd_model_create", byref(options), byref(self.model))
        self.electroweak, Z, W = _c.nd_electroweak(), c_double(), c_double()
        self.call("nd_model_electroweak", self.model, byref(self.electroweak))
        self.call("nd_model_coupling_ratios", self.model, byref(Z), byref(W))
        self.ratio_Z, self.ratio_W = Z.value, W.value

    def prepare(self, name, *arguments, report=True):
        """The call of a C function with its arguments converted; a status other than ND_OK raises."""
        r = _c.nd_report()
        converted = [
            c_void_p(a.ctypes.data) if isinstance(a, np.ndarray) else c_int64(a) if isinstance(a, int) else a for a in arguments
        ] + ([byref(r)] if report else [])
        function = getattr(self.c, name)

        def call():
            if function(*converted):
                raise RuntimeError(f"{name}: {r.message.decode()}")

        call.arguments = arguments  # arrays that nobody else keeps
        return call

    def call(self, *arguments, **options):
        self.prepare(*arguments, **options)()

    def chain(self, *arrays):
        return self.prepare("nd_sigma_ee_monophoton", self.model, len(arrays[-1]), *arrays)

    def plane(self, sqrt_s, l_max, m_N, d_gamma, out):
        fixed = np.array([sqrt_s]), np.array([l_max])
        return self.prepare(
            "nd_sigma_ee_monophoton_grid", self.model, 1, fixed[0], 1, fixed[1], len(m_N), m_N, len(d_gamma), d_gamma, out
        )

    def spectrum(self, weight, near, far, x, out):
        return self.prepare("nd_spectrum_sum", len(weight), weight, near, far, len(x), x, out)

    def chain_of_calls(self, sqrt_s, l_max, m_N, d_gamma, out):
        """The same from the quantities that it consists of."""
        n, zero = len(out), np.zeros_like(out)
        d_Z, d_W = self.ratio_Z * d_gamma, self.ratio_W * d_gamma
        branching, momentum, width = np.empty(n), np.empty(n), np.empty(n)
        self.call("nd_sigma_ee_N_nu", self.model, n, sqrt_s, m_N, d_gamma, d_Z, d_W, out)
        self.call("nd_branching_nu_gamma", self.model, n, m_N, d_gamma, d_Z, d_W, branching)
        self.call("nd_momentum_N", self.model, n, sqrt_s, m_N, momentum)
        self.call("nd_width_total", self.model, n, m_N, d_gamma, d_Z, d_W, width)
        self.call("nd_decay_length", self.model, n, m_N, width, momentum, width)
        self.call("nd_decay_probability", self.model, n, width, zero, l_max, momentum)
        out *= branching
        out *= momentum


def competitors(library, v3):
    """`library` and `v3` are Library objects; the Python package is that of the environment."""
    import nudipole

    yield Competitor("NuDipole", library.version, library.chain, library.plane, library.spectrum, kind="nudipole", converts=True)
    yield Competitor("NuDipole, AVX2 build", v3.version, v3.chain, v3.plane, v3.spectrum, kind="nudipole-v3", converts=True)
    yield Competitor("NuDipole, six quantities multiplied", library.version, library.chain_of_calls)

    model = nudipole.Model(coupling="II", widths="two-body")

    def chain(sqrt_s, l_max, m_N, d_gamma, out):
        model.sigma_ee_monophoton(sqrt_s, l_max, m_N, d_gamma, out=out)

    def plane(sqrt_s, l_max, m_N, d_gamma, out):
        model.grid.sigma_ee_monophoton(sqrt_s, l_max, m_N, d_gamma, out=out)

    yield Competitor("NuDipole, Python", nudipole.__version__, chain, plane)
