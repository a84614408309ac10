"""NuDipole: the neutrino dipole portal on arrays.

Quantities are NumPy ufuncs: ``nudipole.NAME`` in the default model, ``Model(...).NAME`` in another one, with all first
derivatives ``NAME_gradient``, on outer grids ``grid.NAME``. `quantities` lists them with their units.

`limits` tells what analyses exclude for an `HNL`, all branches of the boundary (`Contour`), `scan` gives rates over planes,
`plot.exclusion` draws; `analyses` has the bundled analyses.

GeV; d_gamma, d_Z, d_W in GeV^-1 with L = d nubar_L sigma^{mn} N F_{mn} (mu = 2 d); d_calB, d_calW in GeV^-2; cross sections
in GeV^-2 (times PICOBARN: pb) for N nubar alone, event rates need Nbar nu too; lengths in m.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from . import _c
from ._c import ND_PICOBARN as PICOBARN
from ._default import *  # noqa: F403 - the ufuncs of the default model
from ._default import __all__ as _ufunc_names
from ._default import grid
from ._labels import annotate
from ._model import CouplingRatios, Electroweak, Model
from ._quantities import QUANTITIES as quantities
from ._quantities import Argument, Quantity

if TYPE_CHECKING:
    from ._analyses import Analysis, Cylinder, PhotonCuts, Reference, Source, Sphere, Statistic, analyses
    from ._contours import Branch, Contour, Fold
    from ._couplings import MU_B, Coupling, WilsonCoefficients, convert
    from ._events import Events, Sampler
    from ._external import ExternalLimit, read_limit
    from ._moments import NeutrinoMixing, NeutrinoMoments
    from ._precession import LightNeutrinos, Slabs
    from ._profile import Profile, ProfileEntry, profile
    from ._recoils import Electrons, NeutrinoFlux, Nucleus, RecoilAnalysis, RecoilSearch, targets
    from ._responses import RecoilResponse
    from ._scans import Limits, Scan, limits, scan
    from ._searches import HNL, Combination, RateSummary, Search
    from ._slha import partial_widths, to_slha
    from ._spectra import spectrum_sum

__version__ = _c.nd_version().decode()


def isa():
    """The instruction set whose code runs: "baseline", "x86-64-v3", "x86-64-v4" or "arm64".

    The library takes the best that the processor has when it is loaded; with the environment variable ``NUDIPOLE_ISA``
    (``baseline``, ``v3``, ``v4``) it takes a lower one.
    """
    return _c.nd_isa().decode()


__all__ = [
    "HNL",
    "MU_B",
    "PICOBARN",
    "Analysis",
    "Argument",
    "Branch",
    "Combination",
    "Contour",
    "Coupling",
    "CouplingRatios",
    "Cylinder",
    "Electrons",
    "Electroweak",
    "Events",
    "ExternalLimit",
    "Fold",
    "LightNeutrinos",
    "Limits",
    "Model",
    "NeutrinoFlux",
    "NeutrinoMixing",
    "NeutrinoMoments",
    "Nucleus",
    "PhotonCuts",
    "Profile",
    "ProfileEntry",
    "Quantity",
    "RateSummary",
    "RecoilAnalysis",
    "RecoilResponse",
    "RecoilSearch",
    "Reference",
    "Sampler",
    "Scan",
    "Search",
    "Slabs",
    "Source",
    "Sphere",
    "Statistic",
    "WilsonCoefficients",
    "analyses",
    "annotate",
    "convert",
    "grid",
    "isa",
    "limits",
    "partial_widths",
    "profile",
    "quantities",
    "read_limit",
    "scan",
    "spectrum_sum",
    "targets",
    "to_slha",
    *_ufunc_names,
]


# What the ufuncs do not need is imported when it is first asked for: module and what it has.
_LATER = {
    "_analyses": ("Analysis", "Cylinder", "PhotonCuts", "Reference", "Source", "Sphere", "Statistic", "analyses"),
    "_contours": ("Branch", "Contour", "Fold"),
    "_couplings": ("MU_B", "Coupling", "WilsonCoefficients", "convert"),
    "_events": ("Events", "Sampler"),
    "_external": ("ExternalLimit", "read_limit"),
    "_moments": ("NeutrinoMixing", "NeutrinoMoments"),
    "_precession": ("LightNeutrinos", "Slabs"),
    "_profile": ("Profile", "ProfileEntry", "profile"),
    "_recoils": ("Electrons", "NeutrinoFlux", "Nucleus", "RecoilAnalysis", "RecoilSearch", "targets"),
    "_responses": ("RecoilResponse",),
    "_scans": ("Limits", "Scan", "limits", "scan"),
    "_searches": ("HNL", "Combination", "RateSummary", "Search"),
    "_spectra": ("spectrum_sum",),
    "_slha": ("partial_widths", "to_slha"),
}
_MODULES = {name: module for module, names in _LATER.items() for name in names}


def __getattr__(name):
    if name == "plot":
        # matplotlib is loaded by who plots.
        return import_module(".plot", __name__)
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_MODULES[name]}", __name__)
    globals().update({one: getattr(module, one) for one in _LATER[_MODULES[name]]})
    return globals()[name]


def __dir__():
    return [*globals(), *_MODULES, "plot"]
