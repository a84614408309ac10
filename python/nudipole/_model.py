"""The model: which physics the quantities are evaluated in."""

from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from typing import NamedTuple

import numpy as np

from . import _c
from ._constants import ALPHA_0
from ._doors import Grid, Ufuncs, model_of
from ._handles import Handle

_PRESETS = {"corrected": _c.nd_preset.CORRECTED, "paper": _c.nd_preset.PAPER}
_SCHEMES = {"default": _c.nd_scheme.DEFAULT, "mg5": _c.nd_scheme.MG5}
_FLAVOURS = {"e": _c.nd_flavour.E, "mu": _c.nd_flavour.MU, "tau": _c.nd_flavour.TAU}
_NATURES = {"dirac": _c.nd_nature.DIRAC, "majorana": _c.nd_nature.MAJORANA}
_WIDTHS = {
    None: _c.nd_width_mode.BY_PRESET,
    "two-body": _c.nd_width_mode.TWO_BODY,
    "full": _c.nd_width_mode.FULL,
    "full-rescaled": _c.nd_width_mode.FULL_RESCALED,
}
_SCENARIOS = {
    "I": _c.nd_coupling.SCENARIO_I,
    "II": _c.nd_coupling.SCENARIO_II,
    "III": _c.nd_coupling.SCENARIO_III,
    "IV": _c.nd_coupling.SCENARIO_IV,
}
# Kind of coupling, and how many numbers follow.
_RATIOS = {
    "ratio": (_c.nd_coupling.RATIO, 1),
    "projective": (_c.nd_coupling.PROJECTIVE, 2),
    "broken": (_c.nd_coupling.BROKEN, 2),
}


def choose(name, value, choices):
    """The number behind a word."""
    try:
        return choices[value]
    except (KeyError, TypeError):
        raise ValueError(f"{name} is {value!r}; allowed are {', '.join(map(repr, choices))}") from None


def instance(name, value, kind):
    """The value, if it is of the kind."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} is of type {type(value).__name__}; {kind.__name__} is needed")
    return value


def _number(name, value):
    # float() takes texts, too.
    if not isinstance(value, str | bytes):
        with suppress(TypeError, ValueError):
            return float(value)
    raise TypeError(f"{name} is {value!r}; a real number is needed")


def thread_count(value):
    """As the library takes it, which checks the range."""
    if not isinstance(value, int | np.integer) or abs(value) >= 1 << 31:
        raise ValueError(f"threads is {value!r}; a whole number from 0 to 512 is needed")
    return int(value)


@dataclass(frozen=True, kw_only=True)
class Electroweak:
    """Electroweak inputs, in GeV where they have a unit. `Model.electroweak` gives those of a model, to be changed by
    `dataclasses.replace`.

    All are positive, `sin2_theta_w` and `sin2_theta_0` are below 1, widths may be 0; `alpha_0` = alpha(0) and `sin2_theta_0`,
    the weak mixing angle at zero momentum, are those of scattering at low energies; else `Model` raises ValueError.
    """

    alpha: float
    sin2_theta_w: float
    M_Z: float
    Gamma_Z: float
    M_W: float
    Gamma_W: float
    vev: float
    m_e: float
    m_mu: float
    m_tau: float
    alpha_0: float = ALPHA_0
    sin2_theta_0: float = 0.23857

    def __post_init__(self):
        for one in fields(self):
            object.__setattr__(self, one.name, _number(one.name, getattr(self, one.name)))


class CouplingRatios(NamedTuple):
    """d_Z/d_gamma and d_W/d_gamma."""

    Z: float
    W: float


@dataclass(frozen=True, kw_only=True)
class Model(Ufuncs):
    """The physics that quantities are evaluated in: an immutable value, hashable and picklable, for any number of threads.

    Its attributes are ufuncs: ``Model(flavour="mu").width_total(m_N, d_gamma, d_Z, d_W)``, and with all first derivatives
    ``width_total_gradient``; ``Model().grid.width_total`` is the same on an outer grid.

    Parameters
    ----------
    preset : {"corrected", "paper"}
        Gauge-invariant form of the physics, or arXiv:2301.06050 as printed.
    scheme : {"default", "mg5"} or Electroweak
        Electroweak inputs: alpha = 1/128, sin^2 theta_w = 0.2312 and PDG masses; those of MadGraph5_aMC@NLO; or one's own.
    flavour : {"e", "mu", "tau"}
        The lepton doublet that N couples to.
    nature : {"dirac", "majorana"}
        Majorana N: every width of N doubles.
    widths : {None, "two-body", "full", "full-rescaled"}
        What the total width consists of; None: "full" for preset "corrected", "two-body" for "paper".
    coupling : {"I", "II", "III", "IV"}, ("ratio", a), ("projective", u, w) or ("broken", ratio_Z, ratio_W)
        d_Z/d_gamma and d_W/d_gamma for searches: a scenario of Table I, a = d_calW/d_calB (infinity is legal),
        (d_calB : d_calW) = (u : w), or the two ratios themselves. Of the quantities only `sigma_ee_monophoton` reads it.
    polarisation : (electron, positron)
        Longitudinal, from -1 (left-handed) to 1; cross sections are those of such beams.
    threads : int
        The most that a call may use, 1 to 512; 0: the processors of this process. Results, equality and hash do not depend on
        it. Leave it at 1 where others divide the work: dask, MPI, a pool.

    Raises
    ------
    ValueError
        If a setting is none of those allowed.
    TypeError
        If a setting that is a number is not one.
    """

    preset: str = "corrected"
    scheme: str | Electroweak = "default"
    flavour: str = "e"
    nature: str = "dirac"
    widths: str | None = None
    coupling: str | tuple = "I"
    polarisation: tuple[float, float] = (0.0, 0.0)
    threads: int = field(default=1, compare=False)

    def __post_init__(self):
        options = _c.nd_model_options()
        _c.nd_model_options_init(options)
        options.preset = choose("preset", self.preset, _PRESETS)
        options.flavour = choose("flavour", self.flavour, _FLAVOURS)
        options.nature = choose("nature", self.nature, _NATURES)
        options.widths = choose("widths", self.widths, _WIDTHS)
        options.threads = thread_count(self.threads)
        if isinstance(self.scheme, Electroweak):
            options.scheme = _c.nd_scheme.USER
            options.electroweak = _c.nd_electroweak(**asdict(self.scheme))
        else:
            options.scheme = choose("scheme", self.scheme, _SCHEMES)
        self._set("coupling", self._coupling(options))
        self._set("polarisation", self._polarisation(options))
        handle = Handle(_c.nd_model_create, _c.nd_model_destroy, options)
        # What pickling a ufunc of this model keeps.
        handle.settings = tuple((one.name, getattr(self, one.name)) for one in fields(self))
        self._set("_handle", handle)

    def _set(self, name, value):
        object.__setattr__(self, name, value)

    def _coupling(self, options):
        """Fills the options; returns the setting in its one form."""
        if isinstance(self.coupling, str) and self.coupling in _SCENARIOS:
            options.coupling = _SCENARIOS[self.coupling]
            return self.coupling
        kind, *numbers = self.coupling if isinstance(self.coupling, tuple | list) else (None,)
        code, count = _RATIOS.get(kind, (None, None)) if isinstance(kind, str) else (None, None)
        if len(numbers) != count:
            raise ValueError(
                f"coupling is {self.coupling!r}; allowed are 'I', 'II', 'III', 'IV', ('ratio', a), ('projective', u, w) "
                "and ('broken', ratio_Z, ratio_W)"
            )
        numbers = [_number("coupling", x) for x in numbers]
        options.coupling, options.coupling_first, options.coupling_second = code, numbers[0], numbers[-1]
        return kind, *numbers

    def _polarisation(self, options):
        try:
            electron, positron = self.polarisation
        except (TypeError, ValueError):
            raise ValueError(f"polarisation is {self.polarisation!r}; two numbers are needed, electron and positron") from None
        pair = _number("polarisation", electron), _number("polarisation", positron)
        options.polarisation_electron, options.polarisation_positron = pair
        return pair

    def __reduce__(self):
        return model_of, (self._handle.settings,)

    @property
    def grid(self) -> Grid:
        """The quantities on outer grids: ``model.grid.NAME(x, y)[i, j] == model.NAME(x[i], y[j])``."""
        if "_grid" not in self.__dict__:
            self._set("_grid", Grid(self._handle))
        return self._grid

    @property
    def electroweak(self) -> Electroweak:
        """The electroweak inputs of the model."""
        inputs = _c.nd_electroweak()
        _c.call(_c.nd_model_electroweak, self._handle.address, inputs)
        return Electroweak(**{name: getattr(inputs, name) for name, _ in inputs._fields_})

    @property
    def coupling_ratios(self) -> CouplingRatios:
        """d_Z/d_gamma and d_W/d_gamma of the model."""
        Z, W = np.empty(1), np.empty(1)
        _c.call(_c.nd_model_coupling_ratios, self._handle.address, Z, W)
        return CouplingRatios(float(Z[0]), float(W[0]))
