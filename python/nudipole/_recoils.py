"""Neutrinos of a source in a detector: fluxes, targets, searches for recoils."""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

import numpy as np

from . import _c, _statistics
from ._analyses import (
    COUNT,
    LEVEL,
    POSITIVE,
    FromFile,
    Source,
    check_fields,
    choose_test,
    chosen,
    entries,
    statistic_code,
    telling,
)
from ._bundled import RECOILS, TARGETS
from ._bundled_fluxes import ENERGIES, FLUXES, SHAPES
from ._constants import M_E, N_A, U
from ._doors import real
from ._handles import Handle
from ._model import _number, choose
from ._responses import RecoilResponse
from ._searches import FLAVOURS, HNL, RatedSearch, _axis, _intervals, flavours
from ._statistics import COUNTING, GAUSSIAN, TESTS, in_bins

_SPECIES = {
    "nu_e": _c.nd_species.NU_E, "nu_mu": _c.nd_species.NU_MU, "nu_tau": _c.nd_species.NU_TAU,
    "nubar_e": _c.nd_species.NUBAR_E, "nubar_mu": _c.nd_species.NUBAR_MU, "nubar_tau": _c.nd_species.NUBAR_TAU,
}
# Those of other analyses, and the recast of a limit on a magnetic moment.
_TESTS = *TESTS, "moment"


@dataclass(frozen=True)
class NeutrinoFlux:
    """The neutrinos that reach a detector.

    Parameters
    ----------
    lines : sequence of (species, E_nu, flux)
        Energies in GeV, fluxes in cm^-2 s^-1; species "nu_e", "nu_mu", "nu_tau", "nubar_e", "nubar_mu", "nubar_tau".
    tables : sequence of (species, E_nu, density)
        Arrays of ascending energies (two equal ones between others are a step) and of densities in cm^-2 s^-1 GeV^-1,
        linear between the points and 0 outside.
    provenance : tuple of str

    Raises
    ------
    ValueError
        If a species is none of these, energies do not ascend, or a number is out of its range.
    TypeError
        If a number is none.
    """

    lines: tuple = ()
    tables: tuple = ()
    provenance: tuple = field(default=(), repr=False)

    def __post_init__(self):
        for name in ("lines", "tables"):
            for entry in getattr(self, name):
                if not isinstance(entry, tuple | list) or len(entry) != 3:
                    what = "flux" if name == "lines" else "density"
                    raise ValueError(f"{name} has {entry!r}; (species, E_nu, {what}) is needed")
                choose("species", entry[0], _SPECIES)
        lines = tuple((s, _number("E_nu", E), _number("flux", f)) for s, E, f in self.lines)
        tables = tuple((s, tuple(real(E, "E_nu").tolist()), tuple(real(f, "density").tolist())) for s, E, f in self.tables)
        for s, E, f in tables:
            if len(E) != len(f):
                raise ValueError(f"a table of {s} has {len(E)} energies and {len(f)} densities; as many of both are needed")
        object.__setattr__(self, "lines", lines)
        object.__setattr__(self, "tables", tables)
        object.__setattr__(self, "provenance", tuple(self.provenance))
        _ = self._handle()

    @classmethod
    def bundled(cls, name, scale=1.0):
        """A flux that comes with the package, times `scale`: "reactor" and "pion-decay-at-rest" (one neutrino of each kind per
        cm^2 and s), "solar-gs98", "solar-agss09" (at the earth). KeyError for another name."""
        if name not in FLUXES:
            raise KeyError(f"there is no flux {name!r}; bundled are {', '.join(FLUXES)}")
        record = FLUXES[name]
        tables = [(s, ENERGIES[grid], [peak * x for x in SHAPES[shape]]) for s, grid, shape, peak in record["tables"]]
        return cls(record["lines"], tables, record["provenance"]).scaled(scale)

    def scaled(self, factor):
        """The same flux times a factor > 0."""
        factor = _number("factor", factor)
        if not 0 < factor < math.inf:
            raise ValueError(f"factor is {factor!r}; a finite number > 0 is needed")
        return NeutrinoFlux(
            tuple((s, E, factor * f) for s, E, f in self.lines),
            tuple((s, E, tuple(factor * x for x in f)) for s, E, f in self.tables), self.provenance)

    def total(self, *species):
        """cm^-2 s^-1 of these species, lines and tables, by default of all."""
        for name in species:
            choose("species", name, _SPECIES)
        wanted = species or tuple(_SPECIES)
        lines = sum(f for s, _, f in self.lines if s in wanted)
        return lines + sum(float(np.trapezoid(f, E)) for s, E, f in self.tables if s in wanted)

    def density(self, species, E_nu):
        """The tables of a species at energies in GeV, in cm^-2 s^-1 GeV^-1 and of the shape of E_nu; lines are not in it."""
        choose("species", species, _SPECIES)
        E_nu = real(E_nu, "E_nu")
        total = sum((np.interp(E_nu, E, f, left=0, right=0) for s, E, f in self.tables if s == species), np.zeros(E_nu.shape))
        return total[()]

    def _handle(self):
        line_species = np.array([_SPECIES[s] for s, *_ in self.lines], np.int32)
        table_species = np.array([_SPECIES[s] for s, *_ in self.tables], np.int32)
        line_E, line_flux = (np.array([line[k] for line in self.lines]) for k in (1, 2))
        sizes = np.array([len(E) for _, E, _ in self.tables], np.int64)
        E, density = (np.array([x for table in self.tables for x in table[k]]) for k in (1, 2))
        return Handle(_c.nd_flux_create, _c.nd_flux_destroy, len(self.lines), line_species, line_E, line_flux,
                      len(self.tables), table_species, sizes, E, density)


@dataclass(frozen=True, kw_only=True)
class Nucleus:
    """A nucleus as a target, with Helm form factors: charge `Z`, `A` nucleons, `mass` in GeV, root mean square radii `R_p`, `R_n`
    of protons and neutrons and thickness `s` of the skin in fm (radius 0: a point), `spin` 0 or a multiple of 1/2 (which counts
    as 1/2), `per_kg` of them in a kg of the detector. Ranges are checked when a search is made."""

    per_kg: float
    Z: float
    A: float
    mass: float
    R_p: float
    R_n: float
    s: float = 0.9
    spin: float = 0.0

    def __post_init__(self):
        for item in fields(self):
            object.__setattr__(self, item.name, _number(f"Nucleus.{item.name}", getattr(self, item.name)))
        if self.spin < 0 or (2 * self.spin) % 1:
            raise ValueError(f"Nucleus.spin is {self.spin!r}; a multiple of 1/2 is needed")

    def _target(self):
        kind = _c.nd_target_kind.SPIN_0 if self.spin == 0 else _c.nd_target_kind.SPIN_HALF
        return _c.nd_target(kind=kind, **{f.name: getattr(self, f.name) for f in fields(self) if f.name != "spin"})

    def sigma(self, E_nu, m_N, d_gamma, *, T_cut=0.0, model=None):
        """Cross section of nu A -> N A with the form factor in GeV^-2, of recoils above `T_cut`.

        Parameters
        ----------
        E_nu, m_N, d_gamma, T_cut : array_like
            GeV, GeV, GeV^-1, GeV, broadcast against one another.
        model : Model, optional

        Returns
        -------
        float or ndarray
            int dT Z^2 F^2(T) dsigma_upscattering_dT; 0 below the threshold, infinite for m_N = 0 without a cut, NaN for negative
            arguments. Accuracy 1e-12 times the condition of the arguments beside the threshold.
        """
        return self._integrals(_c.nd_upscattering_total, (), model, E_nu, T_cut, m_N, d_gamma)

    def double_bang(self, E_nu, m_N, d_gamma, *, near=0.0, far=math.inf, radius=0.0, T_cut=0.0, model=None):
        """The part of `sigma` of which N decays by N -> nu gamma where it is seen as a second event, GeV^-2.

        Parameters
        ----------
        near, far : float
            m: least and greatest distance from its production (`decay_probability`).
        radius : float
            m: both are inside a sphere with the production anywhere in it (`decay_probability_sphere`; `far` is then not read).
            0: there is no sphere.
        model : Model, optional
            Its nature decides the width, `width_nu_gamma` of the same d_gamma: N has no dipoles to other flavours.
        """
        region = _c.nd_decay_region(near=near, far=far, radius=radius)
        return self._integrals(_c.nd_double_bang, (region,), model, E_nu, T_cut, m_N, d_gamma)

    def _integrals(self, function, region, model, *arguments):
        columns = np.broadcast_arrays(*(real(x, name) for x, name in zip(arguments, ("E_nu", "T_cut", "m_N", "d_gamma"))))
        out = np.empty(columns[0].shape)
        columns = [np.ascontiguousarray(column) for column in columns]
        address = None if model is None else model._handle.address
        _c.call(function, address, self._target(), *region, out.size, *columns, out)
        return out[()]


@dataclass(frozen=True, kw_only=True)
class Electrons:
    """The electrons of an atom as a target: `electrons[k]` of them are free for recoils of `binding[k]` (GeV) and more, 1 to 24
    shells; `per_kg` atoms in a kg of the detector. Ranges are checked when a search is made."""

    per_kg: float
    electrons: tuple
    binding: tuple

    def __post_init__(self):
        object.__setattr__(self, "per_kg", _number("Electrons.per_kg", self.per_kg))
        for name in ("electrons", "binding"):
            object.__setattr__(self, name, tuple(np.atleast_1d(real(getattr(self, name), f"Electrons.{name}")).tolist()))
        if len(self.electrons) != len(self.binding) or not 1 <= len(self.electrons) <= _c.ND_SHELL_MAX:
            raise ValueError(f"Electrons: {len(self.electrons)} numbers and {len(self.binding)} energies of shells; as many of "
                             f"both, 1 to {_c.ND_SHELL_MAX}, are needed")

    def _target(self):
        target = _c.nd_target(kind=_c.nd_target_kind.ELECTRONS, per_kg=self.per_kg, shell_count=len(self.electrons))
        target.electrons[: len(self.electrons)] = self.electrons
        target.binding[: len(self.binding)] = self.binding
        return target


def targets(material, scatter):
    """What a material consists of.

    Parameters
    ----------
    material : mapping
        Atoms of each element in a unit, ``{"Cs": 1, "I": 1}``: H, C, O, Na, Ar, Ge, I, Xe, Cs or Pb, as they are in nature.
    scatter : {"nuclei", "electrons"}
        As tuple of `Nucleus` (masses of atoms less those of electrons), or of `Electrons` (of Ge and Xe with their shells, of
        others free).

    Raises
    ------
    KeyError
        If there is no such element.
    ValueError, TypeError
        If there is none at all, or a number of atoms is not > 0.
    """
    if scatter not in ("nuclei", "electrons"):
        raise ValueError(f"scatter is {scatter!r}; allowed are 'nuclei', 'electrons'")
    if not isinstance(material, Mapping):
        raise TypeError(f"material is {material!r}; a mapping of elements to numbers of atoms is needed")
    isotopes = {}
    for name, record in TARGETS["nuclei"].items():
        isotopes.setdefault(name.rstrip("0123456789"), []).append(record)
    for element, count in material.items():
        if element not in isotopes:
            raise KeyError(f"there is no element {element!r}; there are {', '.join(isotopes)}")
        if not 0 < _number(f"material[{element!r}]", count) < math.inf:
            raise ValueError(f"material[{element!r}] is {count!r}; a number > 0 is needed")

    if not material:
        raise ValueError("material is empty; at least one element is needed")

    def molar_mass(element):
        total = sum(r["share"] for r in isotopes[element])
        return sum(r["share"] * r["mass"] for r in isotopes[element]) / total

    unit = sum(count * molar_mass(element) for element, count in material.items())
    result = []
    for element, count in material.items():
        per_kg = 1000 * N_A * count / unit
        if scatter == "electrons":
            Z = isotopes[element][0]["Z"]
            shells = TARGETS["shells"].get(element, {"electrons": [Z], "binding": [0]})
            result.append(Electrons(per_kg=per_kg, electrons=shells["electrons"],
                                    binding=[1e-6 * x for x in shells["binding"]]))
            continue
        total = sum(r["share"] for r in isotopes[element])
        for r in isotopes[element]:
            result.append(Nucleus(per_kg=per_kg * r["share"] / total, Z=r["Z"], A=r["A"], mass=U * r["mass"] - r["Z"] * M_E,
                                  R_p=r["R_p"], R_n=r["R_n"], spin=r["spin"]))
    return tuple(result)


@dataclass(frozen=True, kw_only=True)
class RecoilAnalysis(FromFile):
    """A search for recoils as numbers: frozen, hashable, picklable.

    Parameters
    ----------
    name, title : str
        What results are called (letters, digits, - and _), and one line.
    flux : NeutrinoFlux
    targets : tuple of Nucleus or Electrons
    response : RecoilResponse
    exposure : float
        kg d.
    test : str
        "chi2", "delta-chi2" (threshold), "gaussian-cls" (confidence level) of events in bins; in one bin also "asimov",
        "s-over-sqrt-s-plus-b" (standard deviations), "s2-over-b" (threshold), "poisson", "cls", "asymptotic-cls" (confidence
        level); "upper-limit" (on all events); "moment": an upper limit, the events that light neutrinos with this magnetic moment
        (in Bohr magnetons) of one flavour would make, the recast of a published limit.
    threshold : float
        Of the test.
    flavour : {"e", "mu", "tau"}
        Of the test "moment".
    background, observed : array_like
        Events in each bin: without N (by default 0), and seen (None: not known, the limit is the one that is expected).
    uncertainty : array_like
        Gaussian tests: the statistical standard deviation of observed less background in each bin.
    relative_uncertainty : float
        Counts in one bin: of the background.
    systematics : sequence of (array_like or float, "background" or "weak")
        Gaussian tests: relative uncertainties (of each bin, or one for all), each common to all bins, of the background or of the
        weak interaction.
    weak : bool
        Whether the events of the weak interaction of light neutrinos, which the library calculates, add to the background.
    published : (float, mapping), optional
        The limit on the magnetic moment that the experiment gives, in Bohr magnetons, and what it is for: relative couplings of
        the flavours. `RecoilSearch` can be calibrated to it.
    provenance : tuple of Source

    Raises
    ------
    ValueError, TypeError
        If a number is out of its range, the bins do not agree, or something is given that the test does not have.
    """

    name: str
    title: str = ""
    flux: NeutrinoFlux = field(repr=False)
    targets: tuple = field(repr=False)
    response: RecoilResponse = field(repr=False)
    exposure: float
    test: str
    threshold: float
    flavour: str = "e"
    background: tuple = ()
    observed: tuple | None = None
    uncertainty: tuple = ()
    relative_uncertainty: float = 0.0
    systematics: tuple = ()
    weak: bool = False
    published: tuple | None = None
    provenance: tuple[Source, ...] = ()

    schema = "nudipole-recoils/1"
    names = tuple(RECOILS)

    def __post_init__(self):
        self._check_name()
        choose_test(self, _TESTS)
        if self.flavour not in FLAVOURS:
            raise ValueError(f"RecoilAnalysis.flavour is {self.flavour!r}; allowed are {', '.join(FLAVOURS)}")
        for name, kinds in (("flux", NeutrinoFlux), ("response", RecoilResponse)):
            if not isinstance(getattr(self, name), kinds):
                raise TypeError(f"RecoilAnalysis.{name} is {getattr(self, name)!r}; a {kinds.__name__} is needed")
        bins = self.response.bins
        of_level = self.test in TESTS and TESTS[self.test].threshold == "level"
        check_fields(self, exposure=POSITIVE, threshold=LEVEL if of_level else POSITIVE, relative_uncertainty=COUNT)
        for name in ("targets", "systematics", "provenance"):
            self._set(name, tuple(getattr(self, name)))
        for target in self.targets:
            if not isinstance(target, Nucleus | Electrons):
                raise TypeError(f"RecoilAnalysis.targets has {target!r}; each a Nucleus or Electrons is needed")
        if not isinstance(self.weak, bool | np.bool_):
            raise TypeError(f"RecoilAnalysis.weak is {self.weak!r}; True or False is needed")
        for name, is_given, tests in (
                ("uncertainty", np.size(self.uncertainty), GAUSSIAN), ("systematics", self.systematics, GAUSSIAN),
                ("relative_uncertainty", self.relative_uncertainty, COUNTING)):
            if is_given and self.test not in tests:
                raise ValueError(f"RecoilAnalysis.{name} is given; tests that have it are {', '.join(tests)}")
        self._set("background", self._binned("background", self.background if np.size(self.background) else (0.0,) * bins))
        if self.observed is not None:
            self._set("observed", self._binned("observed", self.observed))
        if self.test in GAUSSIAN:
            self._set("uncertainty", self._binned("uncertainty", self.uncertainty))
            if not all(0 < x < math.inf for x in self.uncertainty):
                raise ValueError(f"RecoilAnalysis.uncertainty is {self.uncertainty}; finite numbers > 0 are needed")
        self._set("systematics", tuple(map(self._systematic, self.systematics)))
        if self.published is not None:
            if not isinstance(self.published, tuple | list) or len(self.published) != 2:
                raise ValueError(f"RecoilAnalysis.published is {self.published!r}; (moment, flavours) is needed")
            moment, couplings = self.published
            pairs = flavours("RecoilAnalysis.published", couplings)
            if not 0 < _number("RecoilAnalysis.published", moment) < math.inf:
                raise ValueError(f"RecoilAnalysis.published has the moment {moment!r}; a finite number > 0 (mu_B) is needed")
            self._set("published", (float(moment), ((pairs, 1.0),) if isinstance(pairs, str) else pairs))

    def _set(self, name, value):
        object.__setattr__(self, name, value)

    def _binned(self, name, value):
        array = real(value, f"RecoilAnalysis.{name}")
        if array.shape != (self.response.bins,):
            raise ValueError(f"RecoilAnalysis.{name} has shape {array.shape}; the response has {self.response.bins} bins")
        return tuple(map(float, array))

    def _systematic(self, entry):
        if not isinstance(entry, tuple | list) or len(entry) != 2:
            raise ValueError(f"RecoilAnalysis.systematics has {entry!r}; (size, 'background' or 'weak') is needed")
        size, of = real(entry[0], "RecoilAnalysis.systematics"), entry[1]
        if of not in ("background", "weak"):
            raise ValueError(f"RecoilAnalysis.systematics is of {of!r}; allowed are 'background', 'weak'")
        if not np.all((size >= 0) & np.isfinite(size)):
            raise ValueError(f"RecoilAnalysis.systematics has {entry[0]!r}; finite numbers >= 0 are needed")
        return (self._binned("systematics", size) if size.ndim else float(size)), of

    @classmethod
    def bundled(cls, name):
        """An analysis that comes with the package; ``RecoilAnalysis.names`` lists them."""
        return chosen(name, cls, RECOILS, _bundled)

    @classmethod
    def from_dict(cls, record, place="the analysis"):
        """An analysis from the words of a file (docs/recoils.md), energies in keV; `place` is what messages call it."""
        record = entries(cls._head(record, place), place, _KEYS, ("title", "published", "provenance"))
        part = {key: entries(record[key], f"{place}: {key}", *keys) for key, keys in _SECTIONS.items() if key in record}
        statistic = dict(part["statistic"])
        systematics = statistic.pop("systematics", ())
        if not isinstance(systematics, list | tuple):
            raise ValueError(f"{place}: statistic: systematics is {systematics!r}; a list is needed")
        systematics = [entries(entry, f"{place}: statistic: systematics", ("size", "of")) for entry in systematics]
        with telling(f"{place}: flux"):
            flux = NeutrinoFlux.bundled(part["flux"]["source"], part["flux"].get("scale", 1.0))
        with telling(f"{place}: detector"):
            target = targets(part["detector"]["material"], part["detector"]["scatter"])
        with telling(f"{place}: response"):
            response = RecoilResponse(1e-6 * real(part["response"]["recoils"], "recoils"), part["response"]["bins"])
        published = part.get("published")
        with telling(place):
            return cls(
                name=record["name"], title=record.get("title", ""), flux=flux, targets=target, response=response,
                exposure=record["exposure"], systematics=[(entry["size"], entry["of"]) for entry in systematics],
                published=(published["moment"], published["flavours"]) if published else None,
                provenance=record["provenance"], **statistic)

    @property
    def confidence_level(self):
        """Of what is excluded, as of `Statistic`, or None where it is not stated."""
        return _statistics.confidence_level(self.test, self.threshold)

    def _data(self, published):
        """The structure that the library reads, with the arrays that it points to."""
        arrays = {"recoil": self.response.recoils, "fraction": self.response.fractions, "background": self.background}
        if self.observed is not None:
            arrays["observed"] = self.observed
        if self.test in GAUSSIAN:
            arrays["covariance"] = _statistics.covariance(self.uncertainty)
            arrays["systematic"] = [in_bins(size, self.response.bins) for size, _ in self.systematics]
        arrays = {name: np.ascontiguousarray(array, float) for name, array in arrays.items()}
        arrays["systematic_of_weak"] = np.array([of == "weak" for _, of in self.systematics], np.int32)
        moment, couplings = published or (0.0, ((self.flavour, 1.0),))
        data = _c.nd_recoil_data(
            bin_count=self.response.bins, recoil_count=self.response.recoils.size, exposure=self.exposure,
            statistic=statistic_code(self.test), threshold=self.threshold, weak=self.weak, published_moment=moment,
            relative_uncertainty=self.relative_uncertainty, systematic_count=len(self.systematics),
            **{f"moment_{name}": c for name, c in couplings}, **{name: array.ctypes.data for name, array in arrays.items()})
        return data, arrays


# What a file has to have and may have.
_KEYS = "name", "flux", "detector", "exposure", "response", "statistic"
_SECTIONS = {
    "flux": (("source",), ("scale",)),
    "detector": (("material", "scatter"),),
    "response": (("recoils", "bins"),),
    "statistic": (("test", "threshold"), ("flavour", "background", "observed", "uncertainty", "relative_uncertainty", "weak",
                                          "systematics")),
    "published": (("moment", "flavours"),),
}


@functools.cache
def _bundled(name):
    return RecoilAnalysis.from_dict({"name": name, **RECOILS[name]}, name)


@dataclass(frozen=True)
class RecoilSearch(RatedSearch):
    """A search for recoils applied to an `HNL`: nu A -> N A or nu e -> N e by its dipole with the photon. Frozen, hashable,
    picklable, for any number of threads.

    At m_N = 0 N is as good as a light neutrino with the magnetic moment mu = 2 d_gamma.

    Parameters
    ----------
    analysis : RecoilAnalysis or str
        A bundled one by its name.
    hnl : HNL
        Its flavours count each species of the flux; its couplings to Z and W do not matter.
    expected : {None, -2, -1, 0, 1, 2}
        As of `Search`.
    calibrated : bool
        Whether counts and uncertainties (Gaussian tests) are scaled by one factor, such that the limit on the magnetic moment of
        light neutrinos is the one that the experiment gives (``published`` of the analysis): a recast to other masses.
    threads : int
        The most that a call may use, as of `Model`.

    Raises
    ------
    KeyError
        If there is no bundled analysis of that name.
    ValueError
        If a setting is none of those allowed, or the analysis has no published moment to be calibrated to.
    """

    analysis: RecoilAnalysis
    hnl: HNL = field(default_factory=HNL)
    expected: int | None = None
    calibrated: bool = False
    threads: int = field(default=1, compare=False)

    def __post_init__(self):
        a = chosen(self.analysis, RecoilAnalysis, RECOILS, _bundled)
        object.__setattr__(self, "analysis", a)
        self._check_hnl()
        if self.calibrated and (a.published is None or a.test not in GAUSSIAN):
            raise ValueError(f"calibrated is True; {a.name} has no published moment or no Gaussian test")
        # Arrays live as long as the call.
        data, _arrays = a._data(a.published if self.calibrated else None)
        built = (_c.nd_target * len(a.targets))(*(target._target() for target in a.targets))
        options = _c.nd_search_options()
        _c.nd_search_options_init(options)
        for name, c in ((self.hnl.flavour, 1.0),) if isinstance(self.hnl.flavour, str) else self.hnl.flavour:
            setattr(options, f"coupling_{name}", c)
        flux = a.flux._handle()
        self._set_handle(_c.nd_search_create_recoils, self.model._handle.address, flux.address, len(built), built, data, options)

    @property
    def model(self):
        """The `Model` behind it."""
        return self.hnl.model(threads=self.threads)

    @property
    def _suffix(self):
        return "-calibrated" * self.calibrated

    @property
    def _statistic(self):
        return self.analysis

    def _settings(self, mass):
        return f"{self.hnl}" + ", calibrated to the published moment" * self.calibrated

    def events(self, m_N, d_gamma):
        """Events of the dipole in each bin at one mass (GeV) and coupling (GeV^-1), shape (bins,); NaN below 0 of either."""
        out = np.empty(self.analysis.response.bins)
        at = _number("m_N", m_N), _number("d_gamma", d_gamma)
        _c.call(_c.nd_search_recoil_events, self._handle.address, *at, out.size, out)
        return out

    def weak_events(self):
        """Events of the weak interaction of light neutrinos in each bin, shape (bins,)."""
        out = np.empty(self.analysis.response.bins)
        _c.call(_c.nd_search_weak_events, self._handle.address, out.size, out)
        return out

    def spectrum(self, T, m_N, d_gamma):
        """dR/dT of true recoils T (GeV, > 0) by the dipole at one mass (GeV, >= 0) and coupling (GeV^-1, >= 0), in
        kg^-1 d^-1 GeV^-1 and of the shape of T; NaN outside of that."""
        T = real(T, "T")
        out = np.empty(T.shape)
        at = _number("m_N", m_N), _number("d_gamma", d_gamma)
        _c.call(_c.nd_search_recoil_spectrum, self._handle.address, *at, T.size, T, out)
        return out[()]

    def weak_spectrum(self, T):
        """dR/dT of true recoils T (GeV, > 0) by the weak interaction, in kg^-1 d^-1 GeV^-1 and of the shape of T."""
        T = real(T, "T")
        out = np.empty(T.shape)
        _c.call(_c.nd_search_weak_spectrum, self._handle.address, T.size, T, out)
        return out[()]

    def excludes(self, m_N, d_gamma):
        """Whether the couplings are excluded: at or above the limit at their mass. Arguments as of `rate`."""
        m, d = np.broadcast_arrays(real(m_N, "m_N"), real(d_gamma, "d_gamma"))
        masses, of = np.unique(m, return_inverse=True)
        limit = np.full(masses.shape, np.nan)
        limit[masses == 0] = self.model.dipole_of_moment(self.moment_limit())
        at = (masses > 0) & (masses < self.reach)
        limit[at] = _intervals(self._handle, masses[at], None, threading.Event())["lower"][:, 0]
        return (d >= limit[of].reshape(m.shape))[()]

    def moment_limit(self):
        """The smallest excluded magnetic moment of light neutrinos, in Bohr magnetons; NaN if they make no events."""
        out = np.empty(1)
        _c.call(_c.nd_search_moment_limit, self._handle.address, out)
        return float(out[0])

    def contour(self, m_N, *, progress=None):
        """What is excluded along ascending masses in GeV, and its boundary, as a `Contour`; `progress` as of `Search.contour`."""
        axis, _ = _axis(m_N, None, None)
        return self._contour(axis, None, progress)
