"""NuDipole: the neutrino dipole portal on arrays.

Quantities are NumPy ufuncs: ``nudipole.NAME`` in the default model, ``Model(...).NAME`` in another one, with all first
derivatives ``NAME_gradient``, on outer grids ``grid.NAME``. `quantities` lists them with their units.

GeV; d_gamma, d_Z, d_W in GeV^-1 with L = d nubar_L sigma^{mn} N F_{mn} (mu = 2 d); d_calB, d_calW in GeV^-2; cross sections
in GeV^-2 (times PICOBARN: pb) for N nubar alone, event rates need Nbar nu too; lengths in m.
"""

from . import _c
from ._c import ND_PICOBARN as PICOBARN
from ._default import *  # noqa: F403 - the ufuncs of the default model
from ._default import __all__ as _ufunc_names
from ._default import grid
from ._labels import annotate
from ._model import CouplingRatios, Electroweak, Model
from ._quantities import QUANTITIES as quantities
from ._quantities import Argument, Quantity

__version__ = _c.nd_version().decode()

__all__ = [
    "PICOBARN",
    "Argument",
    "CouplingRatios",
    "Electroweak",
    "Model",
    "Quantity",
    "annotate",
    "grid",
    "quantities",
    *_ufunc_names,
]
