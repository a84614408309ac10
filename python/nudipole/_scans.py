"""Limits of several analyses at once, and rates over planes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType

import numpy as np

from . import _c
from ._analyses import Analysis
from ._analyses import analyses as colliders
from ._contours import limits_json, write_hepdata
from ._doors import check_output, real
from ._optional import require
from ._progress import bar
from ._recoils import RecoilAnalysis, RecoilSearch
from ._searches import HNL, Combination, RatedSearch, Search, _axis
from ._values import Arrays

# Masses between two looks at the progress bar and at Ctrl-C.
_ROWS = 64


class Limits(Mapping):
    """Contours by the names of their analyses: immutable, in the order in which they were asked for."""

    def __init__(self, contours):
        self._contours = MappingProxyType({c.name: c for c in contours})

    def __getitem__(self, name):
        try:
            return self._contours[name]
        except KeyError:
            raise KeyError(f"there is no result {name!r}; there are {', '.join(self._contours)}") from None

    def __iter__(self):
        return iter(self._contours)

    def __len__(self):
        return len(self._contours)

    def __reduce__(self):
        return Limits, (tuple(self._contours.values()),)

    def __hash__(self):
        return hash(tuple(self._contours.values()))

    def __repr__(self):
        return "\n".join(map(str, self._contours.values()))

    @property
    def references(self):
        """The works to cite, a tuple of `Reference`."""
        return tuple(dict.fromkeys(r for c in self.values() for r in c.references))

    def to_dataframe(self):
        """All results, one row for each excluded interval (needs pandas)."""
        return require("pandas", "dataframe").concat([c.to_dataframe() for c in self.values()], ignore_index=True)

    def to_json(self, path=None):
        """A document of the schema docs/limits.schema.json, as text, or written to `path`."""
        return limits_json(list(self.values()), path)

    def to_hepdata(self, path):
        """A new directory with a HEPData submission, one table for each result (needs hepdata_lib)."""
        write_hepdata(list(self.values()), path)

    def plot(self, ax=None, **style):
        """The exclusion plot; see `nudipole.plot.exclusion`."""
        from .plot import exclusion

        return exclusion(self, ax=ax, **style)


def limits(analyses, hnl=None, m_N=None, *, ratio=None, mass=None, combine=None, expected=False, progress=None, **settings):
    """What analyses exclude along an axis of masses, or of ratios a = d_calW/d_calB.

    Parameters
    ----------
    analyses : str, Analysis, RecoilAnalysis, or sequence of them
        Bundled ones by name (`nudipole.analyses` and ``RecoilAnalysis.names`` have them all).
    hnl : HNL, optional
        By default a Dirac N that couples to e in scenario I.
    m_N : array_like
        Ascending masses in GeV; or, instead, `ratio` (ascending) and `mass` (GeV), on which recoils do not depend.
    combine : {None, "likelihood"}
        Besides the single analyses the product of their likelihoods (they have to count events), as "likelihood".
    expected : bool
        Besides each analysis its limits without a signal: median, and with fluctuations by one and two standard deviations,
        named NAME_expected_median, NAME_expected_minus1 and so on. What would exclude everything is left out.
    progress : bool, optional
        A progress bar (tqdm); by default on terminals only. Ctrl-C stops between two masses.
    **settings
        Of `Search`: preset, scheme, widths, polarisation, spectrum, initial_state_radiation, detector; of `RecoilSearch`:
        calibrated; of both: threads. Each analysis takes those that its kind of search has.

    Returns
    -------
    Limits
        A mapping from names to `Contour`.

    Raises
    ------
    KeyError
        If there is no bundled analysis of that name.
    TypeError
        If no search has a setting.
    ValueError
        If a setting is not allowed, or all masses are beyond the reach of an analysis.

    Examples
    --------
    >>> found = limits(["opal", "delphi"], HNL(coupling="II"), m_N=[1.0, 10.0, 50.0])
    >>> float(found["opal"].lower[1, 0])
    1.82227747355...e-05
    """
    if isinstance(analyses, str | Analysis | RecoilAnalysis):
        analyses = [analyses]
    analyses = list(analyses)
    if not analyses:
        raise ValueError("analyses is empty; at least one is needed")
    if combine not in (None, "likelihood"):
        raise ValueError(f"combine is {combine!r}; None or 'likelihood' is needed")
    searches = _applied(analyses, hnl, settings)
    names = [s.name for s in searches]
    if len(set(names)) != len(names):
        raise ValueError(f"two analyses have the same name, of {', '.join(names)}; give each once")
    axis, over_ratio = _axis(m_N, ratio, mass)
    recoils = [s.name for s in searches if isinstance(s, RecoilSearch)]
    if over_ratio and recoils:
        raise ValueError(f"ratio is given; recoils do not depend on it: m_N is needed for {', '.join(recoils)}")
    masses = np.array([mass]) if over_ratio else axis
    for search in searches:
        if masses.size and not np.any(masses < search.reach):
            raise ValueError(f"no mass is within the reach of {search.name}, below {search.reach} GeV")
    if expected:
        searches = [s for search in searches for s in (search, *_expectations(search))]
    parts = [*searches, *([Combination(s for s in searches if s.expected is None)] if combine else [])]
    found = []
    where = {"ratio": axis, "mass": mass} if over_ratio else {"m_N": axis}
    with bar("limits", len(parts) * axis.size, progress) as show:
        for part in parts:
            before = len(found) * axis.size
            # Columns between those of the axis come at the end.
            found.append(part.contour(**where, progress=lambda column, b=before: show(b + min(column, axis.size))))
    return Limits(found)


def _expectations(search):
    found = []
    for sigmas in (0, -1, 1, -2, 2):
        try:
            found.append(replace(search, expected=sigmas))
        except ValueError as error:
            # Argument 2 of nd_search_expected: the limit would exclude everything.
            if getattr(error, "argument", None) != 2:
                raise
    return found


def _applied(analyses, hnl, settings):
    """The searches that analyses are for an N, each with those of the settings that its kind has."""
    hnl = HNL() if hnl is None else hnl
    for a in analyses:
        if isinstance(a, str) and a not in (names := (*colliders, *RecoilAnalysis.names)):
            words = f"there is no analysis {a!r}; bundled are {', '.join(names)}"
            raise KeyError(f"{words}; Analysis.from_file and RecoilAnalysis.from_file read others")
    kinds = [RecoilSearch if isinstance(a, RecoilAnalysis) or (isinstance(a, str) and a in RecoilAnalysis.names) else Search
             for a in analyses]
    has = {kind: {item.name for item in fields(kind)} for kind in kinds}
    for name in settings:
        if not any(name in names for names in has.values()):
            raise TypeError(f"{name} is no setting of {' or '.join(kind.__name__ for kind in has)}")
    return [kind(analysis=a, hnl=hnl, **{name: value for name, value in settings.items() if name in has[kind]})
            for kind, a in zip(kinds, analyses)]


@dataclass(frozen=True, eq=False, kw_only=True)
class Scan(Arrays):
    """Rates of a search over a plane: an immutable, hashable, picklable value.

    Attributes
    ----------
    rate : ndarray, shape (len(m_N), len(d_gamma))
        In `search.unit`.
    m_N, d_gamma : ndarray
        The axes, GeV and GeV^-1.
    search : Search or RecoilSearch
    """

    search: Search | RecoilSearch
    m_N: np.ndarray = field(repr=False)
    d_gamma: np.ndarray = field(repr=False)
    rate: np.ndarray = field(repr=False)

    @property
    def references(self):
        """The works to cite, a tuple of `Reference`."""
        return self.search.analysis.references

    def to_xarray(self):
        """A DataArray with units in attrs (needs xarray)."""
        xarray = require("xarray", "xarray")
        return xarray.DataArray(
            self.rate, dims=("m_N", "d_gamma"), name="rate",
            coords={"m_N": ("m_N", self.m_N, {"units": "GeV"}), "d_gamma": ("d_gamma", self.d_gamma, {"units": "GeV^-1"})},
            attrs={"units": self.search.unit, "analysis": self.search.name, "settings": self.search.settings},
        )

    def to_dataframe(self):
        """One row for each point of the plane (needs pandas)."""
        pandas = require("pandas", "dataframe")
        m, d = np.meshgrid(self.m_N, self.d_gamma, indexing="ij")
        return pandas.DataFrame({"m_N": m.ravel(), "d_gamma": d.ravel(), "rate": self.rate.ravel()})


def scan(analysis, hnl=None, *, m_N, d_gamma, out=None, progress=None, **settings):
    """The expected signal of an analysis over a plane of masses and couplings.

    Parameters
    ----------
    analysis : str, Analysis, RecoilAnalysis, Search or RecoilSearch
    hnl : HNL, optional
    m_N, d_gamma : array_like
        The axes in GeV and GeV^-1.
    out : ndarray, optional
        Where to write: float64, C-contiguous, of shape (len(m_N), len(d_gamma)); a `numpy.memmap` for planes larger than
        the memory.
    progress : bool, optional
        A progress bar (tqdm); by default on terminals only. Ctrl-C stops after the rows that are being worked on.
    **settings
        Of `Search` or `RecoilSearch`, `threads` among them.

    Returns
    -------
    Scan
    """
    search = analysis if isinstance(analysis, RatedSearch) else _applied([analysis], hnl, settings)[0]
    m, d = (real(x, name) for name, x in (("m_N", m_N), ("d_gamma", d_gamma)))
    for name, x in (("m_N", m), ("d_gamma", d)):
        if x.ndim != 1:
            raise ValueError(f"{name} has shape {x.shape}; one dimension is needed")
    shape = m.size, d.size
    if out is None:
        out = np.empty(shape)
    else:
        check_output(out, shape)

    with bar("scan", m.size, progress) as show:
        for first in range(0, m.size, _ROWS):
            part = slice(first, first + _ROWS)
            _c.call(_c.nd_search_rate_grid, search._handle.address, m[part].size, m[part], d.size, d, out[part])
            show(min(first + _ROWS, m.size))
    return Scan(search=search, m_N=m, d_gamma=d, rate=out)


__all__ = ["Limits", "Scan", "limits", "scan"]
