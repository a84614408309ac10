"""Heavy neutral leptons, searches for them, and what these exclude."""

from __future__ import annotations

import ctypes
import math
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from . import _c
from ._analyses import Analysis, Cylinder, Sphere, analysis
from ._contours import Branch, Contour, Fold
from ._doors import real
from ._handles import Handle
from ._model import Electroweak, Model, choose
from ._values import Rebuilt

_SPECTRA = {
    None: _c.nd_spectrum.BY_PRESET,
    "flat": _c.nd_spectrum.FLAT,
    "helicity": _c.nd_spectrum.HELICITY,
    "exact": _c.nd_spectrum.EXACT,
}
# Standard deviations, and what results are called.
_EXPECTED = {
    None: "", -2: "_expected_minus2", -1: "_expected_minus1", 0: "_expected_median", 1: "_expected_plus1", 2: "_expected_plus2",
}
_UNITS = {_c.nd_rate_unit.PICOBARN: "pb", _c.nd_rate_unit.GEV: "GeV", _c.nd_rate_unit.EVENTS: "events"}
FLAVOURS = ("e", "mu", "tau")
# Masses that one call solves: between two of them Ctrl-C is heard.
_BATCH = 64


@dataclass(frozen=True, kw_only=True)
class HNL:
    """A heavy neutral lepton N with dipole couplings, as searches see it: frozen, hashable, picklable.

    Parameters
    ----------
    coupling : {"I", "II", "III", "IV"}, ("ratio", a), ("projective", u, w) or ("broken", ratio_Z, ratio_W)
        d_Z/d_gamma and d_W/d_gamma, as of `Model`.
    flavour : {"e", "mu", "tau"} or mapping
        The lepton doublet, or several with relative couplings, ``{"e": 1, "tau": 0.5}``: flavour k has c_k times
        (d_gamma, d_Z, d_W).
    nature : {"dirac", "majorana"}
    """

    coupling: str | tuple = "I"
    flavour: str | tuple = "e"
    nature: str = "dirac"

    def __post_init__(self):
        object.__setattr__(self, "flavour", flavours("HNL.flavour", self.flavour))
        # What is wrong with the other two is told by Model.
        object.__setattr__(self, "coupling", self.model().coupling)

    def model(self, **settings):
        """The `Model` of this N; `settings` are its preset, scheme, widths, polarisation and threads."""
        flavour = self.flavour if isinstance(self.flavour, str) else self.flavour[0][0]
        return Model(coupling=self.coupling, flavour=flavour, nature=self.nature, **settings)

    def __str__(self):
        return self._words(_words(self.coupling))

    def _words(self, couplings):
        flavour = self.flavour if isinstance(self.flavour, str) else ",".join(f"{k}={c:g}" for k, c in self.flavour)
        return f"{self.nature} N, flavour {flavour}, couplings {couplings}"


def flavours(name, value):
    """One flavour, or pairs of flavours and relative couplings from a mapping."""
    if isinstance(value, str):
        if value not in FLAVOURS:
            raise ValueError(f"{name} is {value!r}; allowed are {', '.join(FLAVOURS)}, or a mapping of them")
        return value
    pairs = tuple((str(k), float(c)) for k, c in dict(value).items())
    for flavour, c in pairs:
        if flavour not in FLAVOURS or not math.isfinite(c):
            raise ValueError(f"{name} has {flavour!r}: {c!r}; finite numbers for {', '.join(FLAVOURS)} are needed")
    if not any(c for _, c in pairs):
        raise ValueError(f"{name} is {value!r}; a coupling other than 0 is needed")
    return pairs


def _words(coupling):
    if isinstance(coupling, str):
        return f"of scenario {coupling}"
    return f"{coupling[0]} {', '.join(f'{x:g}' for x in coupling[1:])}"


def signal_options(kind, init, of):
    """Options of the library with spectrum and flavours of a search or a sampler."""
    options = kind()
    init(options)
    if of.spectrum not in _SPECTRA:
        raise ValueError(f"spectrum is {of.spectrum!r}; allowed are {', '.join(map(repr, _SPECTRA))}")
    options.spectrum = _SPECTRA[of.spectrum]
    if not isinstance(of.hnl.flavour, str):
        for name, c in of.hnl.flavour:
            setattr(options, f"coupling_{name}", c)
    return options


def _handle(create, *arguments):
    return Handle(create, _c.nd_search_destroy, *arguments)


class RateSummary(NamedTuple):
    """Rows of a plane of rates, one number for each mass: `Search.summarise`."""

    count: np.ndarray
    """How many rates are at or above the threshold."""
    maximum: np.ndarray
    """The largest rate; NaN if there is none."""
    argmax: np.ndarray
    """Index of the coupling with the largest rate, -1 if there is none."""
    first: np.ndarray
    """Index of the first coupling at or above the threshold, -1 if there is none."""
    last: np.ndarray
    """Index of the last one."""


class RatedSearch(Rebuilt):
    """What searches of all kinds can do: an `analysis` applied to an `hnl`, as it ended or as is `expected`."""

    def _set_handle(self, create, *arguments):
        """Keeps what the library makes of it."""
        handle = _handle(create, *arguments)
        if self.expected is not None:
            choose("expected", self.expected, _EXPECTED)
            handle = _handle(_c.nd_search_expected, handle.address, self.expected)
        object.__setattr__(self, "_handle", handle)
        info = _c.nd_search_info()
        _c.call(_c.nd_search_describe, handle.address, info)
        object.__setattr__(self, "_info", info)

    def _check_hnl(self):
        if not isinstance(self.hnl, HNL):
            raise TypeError(f"hnl is {self.hnl!r}; an HNL is needed")

    @property
    def name(self):
        """What its results are called."""
        return self.analysis.name + self._suffix + _EXPECTED[self.expected]

    _suffix = ""

    @property
    def unit(self):
        """Of rates: "pb", "GeV" or "events"."""
        return _UNITS[_c.nd_rate_unit(self._info.rate_unit)]

    @property
    def reach(self):
        """N is produced for m_N < reach, GeV."""
        return self._info.reach

    @property
    def excluded_rate(self):
        """The smallest excluded rate, in `unit`."""
        return self._info.excluded_rate

    @property
    def background(self):
        """Expected events of background; NaN for searches that do not count."""
        return self._info.background

    @property
    def confidence_level(self):
        """Of what is excluded, or None where it is not stated."""
        return self._statistic.confidence_level

    @property
    def settings(self):
        """One line on the physics of it."""
        return self._settings(None)

    def rate(self, m_N, d_gamma):
        """The expected signal, in `unit`.

        Parameters
        ----------
        m_N, d_gamma : array_like
            GeV and GeV^-1, of shapes that broadcast.

        Returns
        -------
        float or ndarray
            0 where N is not produced, NaN unless 0 < m_N < inf (recoils: 0 <= m_N) and 0 <= d_gamma < inf. Accuracy 1e-12, with
            initial-state radiation and of recoils 1e-6, in a cylinder 1e-4.
        """
        m, d = np.broadcast_arrays(real(m_N, "m_N"), real(d_gamma, "d_gamma"))
        # Neighbours of the same mass share what depends on it.
        order = np.argsort(m, axis=None, kind="stable")
        flat = np.ascontiguousarray(m.ravel()[order]), np.ascontiguousarray(d.ravel()[order])
        rates = np.empty(m.size)
        _c.call(_c.nd_search_rate, self._handle.address, m.size, *flat, rates)
        out = np.empty(m.size)
        out[order] = rates
        return out.reshape(m.shape)[()]

    def excludes(self, m_N, d_gamma):
        """Whether the couplings are excluded: `rate` above `excluded_rate`."""
        return self.rate(m_N, d_gamma) >= self.excluded_rate

    def summarise(self, m_N, d_gamma, threshold=None):
        """What the rates at each mass come to on the outer grid of masses and couplings, none of which is stored.

        Parameters
        ----------
        m_N, d_gamma : array_like
            One-dimensional, in GeV and GeV^-1.
        threshold : float, optional
            In `unit`; by default `excluded_rate`.

        Returns
        -------
        RateSummary
            Arrays over the masses.
        """
        m, d = (real(x, name) for name, x in (("m_N", m_N), ("d_gamma", d_gamma)))
        for name, x in (("m_N", m), ("d_gamma", d)):
            if x.ndim != 1:
                raise ValueError(f"{name} has shape {x.shape}; one dimension is needed")
        limit = self.excluded_rate if threshold is None else float(threshold)
        if math.isnan(limit):
            raise ValueError(f"threshold is {threshold}; a number is needed, as {self.name} does not exclude by a single rate")
        maximum = np.empty(m.size)
        count, argmax, first, last = (np.empty(m.size, np.int64) for _ in range(4))
        _c.call(_c.nd_search_reduce, self._handle.address, m.size, m, d.size, d, limit, count, maximum, argmax, first, last)
        return RateSummary(count, maximum, argmax, first, last)

    def _contour(self, axis, mass, progress):
        return _contour(self._handle, self.name, self.analysis.title, axis, mass, progress, analyses=(self.analysis,),
                        confidence_level=self.confidence_level, settings=self._settings(mass), reach=self.reach)

    def __str__(self):
        cl = "" if self.confidence_level is None else f" at {100 * self.confidence_level:.4g} % CL"
        rate = "" if math.isnan(self.excluded_rate) else f" from {self.excluded_rate:.4g} {self.unit} on"
        excludes = f"; excludes{rate}{cl}" if rate or cl else ""
        return f"{self.name}: {self.analysis.title}; {self.settings}{excludes}, reach {self.reach:.5g} GeV"


@dataclass(frozen=True, kw_only=True)
class Search(RatedSearch):
    """An analysis applied to an `HNL`: frozen, hashable, picklable, for any number of threads.

    Parameters
    ----------
    analysis : str or Analysis
    hnl : HNL
    preset, scheme, widths, polarisation
        The physics, as of `Model`.
    spectrum : {None, "flat", "helicity", "exact"}
        Photon of N -> nu gamma; None: "exact" for preset "corrected", "flat" for "paper".
    initial_state_radiation : bool
        Of the signal, to leading logarithms.
    detector : Sphere or Cylinder, optional
        Instead of that of the analysis.
    expected : {None, -2, -1, 0, 1, 2}
        Not None: as the search would end without a signal, in the median (0) or with a fluctuation by that many standard
        deviations (+: a weaker limit).
    threads : int
        The most that a call may use, as of `Model`.

    Raises
    ------
    KeyError
        If there is no bundled analysis of that name.
    ValueError
        If a setting is none of those allowed; the message says which are.
    """

    analysis: Analysis
    hnl: HNL = field(default_factory=HNL)
    preset: str = "corrected"
    scheme: str | Electroweak = "default"
    widths: str | None = None
    polarisation: tuple[float, float] = (0.0, 0.0)
    spectrum: str | None = None
    initial_state_radiation: bool = False
    detector: Sphere | Cylinder | None = None
    expected: int | None = None
    threads: int = field(default=1, compare=False)

    def __post_init__(self):
        object.__setattr__(self, "analysis", analysis(self.analysis))
        self._check_hnl()
        model = self.model
        options = signal_options(_c.nd_search_options, _c.nd_search_options_init, self)
        options.initial_state_radiation = bool(self.initial_state_radiation)
        if self.detector is not None:
            if not isinstance(self.detector, Sphere | Cylinder):
                raise TypeError(f"detector is {self.detector!r}; a Sphere or a Cylinder is needed")
            options.detector_radius = self.detector.radius
            options.detector_half_length = getattr(self.detector, "half_length", 0.0)
        self._set_handle(_c.nd_search_create_from, model._handle.address, self.analysis._data(self.preset), options)

    @property
    def model(self):
        """The `Model` behind it."""
        return self.hnl.model(preset=self.preset, scheme=self.scheme, widths=self.widths, polarisation=self.polarisation,
                              threads=self.threads)

    @property
    def sqrt_s(self):
        """Centre-of-mass energy, GeV."""
        return self._info.sqrt_s

    @property
    def _statistic(self):
        paper = self.analysis.paper
        return paper if self.preset == "paper" and paper else self.analysis.statistic

    def _settings(self, mass):
        """With the axis of a contour: at a mass over ratios, else over masses."""
        spectrum = self.spectrum or ("flat" if self.preset == "paper" else "exact")
        hnl = self.hnl if mass is None else self.hnl._words(f"by the ratio a at m_N = {mass:g} GeV")
        text = f"{hnl}, preset {self.preset}, scheme {self.scheme}, spectrum {spectrum}"
        text += f", widths {self.widths}" if self.widths else ""
        text += f", polarisation {self.polarisation}" if self.polarisation != (0.0, 0.0) else ""
        text += ", initial-state radiation" if self.initial_state_radiation else ""
        return text + (f", {self.detector}" if self.detector else "")

    def contour(self, m_N=None, *, ratio=None, mass=None, progress=None):
        """What is excluded along an axis, and its boundary with all branches.

        Parameters
        ----------
        m_N : array_like
            Ascending masses in GeV; or, instead,
        ratio, mass : array_like, float
            ascending ratios a = d_calW/d_calB at one mass in GeV (the coupling of the `HNL` is not read then).
        progress : callable, optional
            Called with the number of each column that is begun, in another thread; an exception from it stops. So does Ctrl-C.

        Returns
        -------
        Contour
        """
        axis, over_ratio = _axis(m_N, ratio, mass)
        return self._contour(axis, mass if over_ratio else None, progress)


@dataclass(frozen=True)
class Combination(Rebuilt):
    """The product of the likelihoods of searches that count events, by asymptotic CLs at a confidence level.

    Parameters
    ----------
    searches : sequence of Search
        Of the same `HNL`; each has to count events, and none may be an expectation (ValueError; beams and preset may differ).
    confidence_level : float
    """

    searches: tuple[Search, ...]
    confidence_level: float = 0.95

    def __post_init__(self):
        object.__setattr__(self, "searches", tuple(self.searches))
        others = [s.analysis.name for s in self.searches if not isinstance(s, Search) or math.isnan(s.background)]
        if not self.searches or others:
            raise ValueError(f"a combination needs searches that count events; {', '.join(others) or 'there are none'}")
        pointers = (ctypes.c_void_p * len(self.searches))(*(s._handle.address for s in self.searches))
        handle = _handle(_c.nd_search_combine, len(self.searches), pointers, self.confidence_level)
        object.__setattr__(self, "_handle", handle)

    name = "likelihood"

    def contour(self, m_N=None, *, ratio=None, mass=None, progress=None):
        """As `Search.contour`."""
        axis, over_ratio = _axis(m_N, ratio, mass)
        names = ", ".join(s.analysis.name for s in self.searches)
        return _contour(self._handle, self.name, f"asymptotic CLs of the counts of {names}", axis,
                        mass if over_ratio else None, progress, analyses=tuple(s.analysis for s in self.searches),
                        confidence_level=self.confidence_level, settings=self.searches[0]._settings(mass),
                        reach=max(s.reach for s in self.searches))


def _axis(m_N, ratio, mass):
    """The axis, and whether it is one of ratios."""
    if (m_N is None) == (ratio is None):
        raise TypeError("give one of m_N and ratio")
    if (ratio is None) != (mass is None):
        raise TypeError("ratio needs mass, the mass of N in GeV, and m_N does not")
    name, values = ("m_N", m_N) if ratio is None else ("ratio", ratio)
    axis = real(values, name)
    if axis.ndim != 1:
        raise ValueError(f"{name} has shape {axis.shape}; one dimension is needed")
    if mass is not None and not 0 < mass < math.inf:
        raise ValueError(f"mass is {mass!r}; a finite number > 0 (GeV) is needed")
    return axis, ratio is not None


def _contour(handle, name, title, axis, mass, progress, **about):
    stop = threading.Event()

    def work():
        raised = []

        @_c.nd_progress
        def listen(columns, _):
            # An exception must not travel through the library.
            try:
                if progress is not None:
                    progress(columns)
            except BaseException as error:
                raised.append(error)
            return bool(raised) or stop.is_set()

        pointer = _c.c_void_p()
        start = (axis.size, axis) if mass is None else (float(mass), axis.size, axis)
        create = _c.nd_contour_create if mass is None else _c.nd_contour_create_over_ratio
        try:
            _c.call(create, handle.address, *start, listen, None, pointer)
        except InterruptedError:
            if raised:
                raise raised[0] from None
            raise
        try:
            branches, folds = _branches(pointer)
        finally:
            _c.nd_contour_destroy(pointer)
        return branches, folds, _intervals(handle, axis, mass, stop)

    branches, folds, intervals = _interruptible(work, stop)
    return Contour(
        name=name, title=title, axis_name="m_N" if mass is None else "a", axis=axis, mass=mass,
        branches=branches, folds=folds, **intervals, **about,
    )


def _interruptible(work, stop):
    """``work()``; Ctrl-C sets `stop`, which the work looks at, and is raised when that has ended.

    Signals reach Python code of the main thread only, so that the work is done by another one.
    """
    if threading.current_thread() is not threading.main_thread():
        return work()
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(work).result()
    except BaseException:
        stop.set()
        raise
    finally:
        pool.shutdown()


def _branches(contour):
    info = _c.nd_contour_info()
    _c.call(_c.nd_contour_describe, contour, info)
    branches = []
    for i in range(info.branch_count):
        about = _c.nd_branch()
        _c.call(_c.nd_contour_branch, contour, i, about)
        x, d = np.empty(about.point_count), np.empty(about.point_count)
        _c.call(_c.nd_contour_points, contour, i, about.point_count, x, d)
        start, end = (_c.nd_branch_end(e).name.lower().replace("_", " ") for e in (about.start, about.end))
        branches.append(Branch(x, d, bool(about.closed), None if about.closed else start, None if about.closed else end))
    x, d = np.empty(info.fold_count), np.empty(info.fold_count)
    up, between = np.empty(info.fold_count, np.int32), np.empty(info.fold_count, np.int32)
    _c.call(_c.nd_contour_folds, contour, info.fold_count, x, d, up, between)
    return tuple(branches), tuple(Fold(*map(float, p), *map(bool, b)) for *p, b in zip(x, d, zip(up, between)))


def _intervals(handle, axis, mass, stop):
    """Excluded intervals along the axis, a few masses at a time."""
    n, width = axis.size, 1
    function = _c.nd_search_limits if mass is None else _c.nd_search_limits_over_ratio
    while True:
        count, completeness = np.empty(n, np.int64), np.empty(n, np.int32)
        lower, upper = np.empty((n, width)), np.empty((n, width))
        edges = np.empty((n, width), np.int32), np.empty((n, width), np.int32)
        for first in range(0, n, _BATCH):
            part = slice(first, first + _BATCH)
            size = axis[part].size
            start = (size, axis[part]) if mass is None else (float(mass), size, axis[part])
            _c.call(function, handle.address, *start, width, count[part], lower[part], upper[part],
                    edges[0][part], edges[1][part], completeness[part])
            if stop.is_set():
                raise InterruptedError("stopped")
        if count.max(initial=0) <= width:
            return {"lower": lower, "upper": upper, "lower_edge": edges[0], "upper_edge": edges[1], "completeness": completeness}
        width = int(count.max())


__all__ = ["HNL", "Combination", "RateSummary", "Search", "replace"]
