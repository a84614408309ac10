"""Couplings with their unit and convention, and what converts them.

Two conventions are in use, L = d nubar_L sigma^{mn} N F_{mn} + h.c. and L = (mu/2) nubar_L sigma^{mn} N F_{mn} + h.c., so
that mu = 2 d; to confuse them moves a cross section by 4.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ._constants import ALPHA_0, M_E
from ._model import Model

#: The Bohr magneton e/(2 m_e) in GeV^-1 with alpha(0) and m_e of CODATA 2018: 296.304.
MU_B = math.sqrt(4 * math.pi * ALPHA_0) / (2 * M_E)

# Per GeV^-1.
_UNITS = {"GeV^-1": 1.0, "MeV^-1": 1e3, "mu_B": MU_B}
# What multiplies d.
_CONVENTIONS = {"d": 1.0, "mu": 2.0}


@dataclass(frozen=True)
class Coupling:
    """The photon coupling of N as a number with its unit and convention.

    Parameters
    ----------
    value : float
    unit : {"GeV^-1", "MeV^-1", "mu_B"}
    convention : {"d", "mu"}
        L = d nubar_L sigma N F, or L = (mu/2) nubar_L sigma N F.

    Examples
    --------
    >>> Coupling(1e-9, "mu_B", "mu").to("GeV^-1", "d")
    Coupling(value=1.4815202...e-07, unit='GeV^-1', convention='d')
    """

    value: float
    unit: str
    convention: str

    def __post_init__(self):
        if self.unit not in _UNITS:
            raise ValueError(f"Coupling.unit is {self.unit!r}; allowed are {', '.join(_UNITS)}")
        if self.convention not in _CONVENTIONS:
            raise ValueError(f"Coupling.convention is {self.convention!r}; allowed are {', '.join(_CONVENTIONS)}")
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            raise TypeError(f"Coupling.value is {self.value!r}; a number is needed")

    def to(self, unit, convention):
        """The same coupling in another unit and convention (to 2 epsilon)."""
        factor = _UNITS[self.unit] / _CONVENTIONS[self.convention]
        new = Coupling(0.0, unit, convention)
        return Coupling(self.value * factor * _CONVENTIONS[new.convention] / _UNITS[new.unit], unit, convention)

    @property
    def d(self):
        """d_gamma in GeV^-1, what all functions of this package take."""
        return self.to("GeV^-1", "d").value

    @property
    def mu(self):
        """The magnetic moment in Bohr magnetons."""
        return self.to("mu_B", "mu").value

    def __str__(self):
        return f"{self.convention} = {self.value:.6g} {self.unit} (d = {self.d:.6g} GeV^-1, mu = {self.mu:.6g} mu_B)"


def convert(values, unit, convention, to_unit="GeV^-1", to_convention="d"):
    """Arrays of couplings from one unit and convention to another, by default to d in GeV^-1.

    Raises
    ------
    ValueError
        If a unit or a convention is none of those of `Coupling`.
    """
    return values * Coupling(1.0, unit, convention).to(to_unit, to_convention).value


@dataclass(frozen=True, kw_only=True)
class WilsonCoefficients:
    """The couplings before electroweak symmetry breaking, GeV^-2 (the library calls them d_calB and d_calW):

    L = C_NB (Lbar sigma^{mn} N) Htilde B_{mn} + C_NW (Lbar sigma^{mn} tau^I N) Htilde W^I_{mn} + h.c.

    Parameters
    ----------
    C_NB, C_NW : float
        In GeV^-2, or with `scale` (GeV) the numbers c of C = c/scale^2.
    scale : float, optional
    """

    C_NB: float
    C_NW: float = 0.0
    scale: float | None = None

    def __post_init__(self):
        if self.scale is not None and not 0 < self.scale < math.inf:
            raise ValueError(f"WilsonCoefficients.scale is {self.scale!r}; a finite number > 0 (GeV) is needed")

    def _in_GeV(self):
        power = 1.0 if self.scale is None else self.scale**-2
        return self.C_NB * power, self.C_NW * power

    def broken(self, model=None):
        """d_gamma, d_Z and d_W in GeV^-1 (arXiv:2301.06050 eq. (4)) with the electroweak inputs of a `Model`."""
        model = Model() if model is None else model
        pair = self._in_GeV()
        return tuple(float(f(*pair)) for f in (model.coupling_gamma, model.coupling_Z, model.coupling_W))

    @property
    def ratio(self):
        """a = d_calW/d_calB = C_NW/C_NB, infinite for C_NB = 0: ``Model(coupling=("ratio", a))``."""
        return math.copysign(math.inf, self.C_NW) if self.C_NB == 0 else self.C_NW / self.C_NB

    def to_coupling(self, model=None):
        """d_gamma as a `Coupling`."""
        return Coupling(self.broken(model)[0], "GeV^-1", "d")
