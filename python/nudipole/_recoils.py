"""Neutrinos of a source in a detector: fluxes, targets, searches for recoils."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields

import numpy as np

from . import _c
from ._analyses import Reference, Source
from ._bundled import RECOILS, TARGETS
from ._bundled_fluxes import ENERGIES, FLUXES, SHAPES
from ._constants import M_E, N_A, U
from ._doors import real
from ._handles import Handle
from ._model import choose
from ._responses import RecoilResponse
from ._searches import _EXPECTED, _FLAVOURS, HNL, _axis, _contour

_SPECIES = {
    "nu_e": _c.nd_species.NU_E, "nu_mu": _c.nd_species.NU_MU, "nu_tau": _c.nd_species.NU_TAU,
    "nubar_e": _c.nd_species.NUBAR_E, "nubar_mu": _c.nd_species.NUBAR_MU, "nubar_tau": _c.nd_species.NUBAR_TAU,
}
_TESTS = {
    "upper-limit": _c.nd_statistic.UPPER_LIMIT, "chi2": _c.nd_statistic.CHI2, "delta-chi2": _c.nd_statistic.DELTA_CHI2,
    "gaussian-cls": _c.nd_statistic.GAUSSIAN_CLS, "s2-over-b": _c.nd_statistic.S2_OVER_B,
    "s-over-sqrt-s-plus-b": _c.nd_statistic.S_OVER_SQRT_S_PLUS_B, "asimov": _c.nd_statistic.ASIMOV,
    "poisson": _c.nd_statistic.POISSON, "cls": _c.nd_statistic.CLS, "asymptotic-cls": _c.nd_statistic.ASYMPTOTIC_CLS,
    "moment": _c.nd_statistic.MOMENT,
}
_GAUSSIAN = ("chi2", "delta-chi2", "gaussian-cls")


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
    """

    lines: tuple = ()
    tables: tuple = ()
    provenance: tuple = field(default=(), repr=False)

    def __post_init__(self):
        lines = tuple((str(s), float(E), float(f)) for s, E, f in self.lines)
        tables = tuple((str(s), tuple(map(float, E)), tuple(map(float, f))) for s, E, f in self.tables)
        for name, *_ in (*lines, *tables):
            choose("species", name, _SPECIES)
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
        cm^2 and s), "solar-gs98", "solar-agss09" (at the earth)."""
        if name not in FLUXES:
            raise KeyError(f"there is no flux {name!r}; bundled are {', '.join(FLUXES)}")
        record = FLUXES[name]
        tables = [(s, ENERGIES[grid], [peak * x for x in SHAPES[shape]]) for s, grid, shape, peak in record["tables"]]
        return cls(record["lines"], tables, record["provenance"]).scaled(scale)

    def scaled(self, factor):
        """The same flux times a factor > 0."""
        if not 0 < factor < math.inf:
            raise ValueError(f"factor is {factor!r}; a finite number > 0 is needed")
        return NeutrinoFlux(
            tuple((s, E, factor * f) for s, E, f in self.lines),
            tuple((s, E, tuple(factor * x for x in f)) for s, E, f in self.tables), self.provenance)

    def total(self, *species):
        """cm^-2 s^-1 of these species, by default of all."""
        wanted = species or tuple(_SPECIES)
        lines = sum(f for s, _, f in self.lines if s in wanted)
        return lines + sum(float(np.trapezoid(f, E)) for s, E, f in self.tables if s in wanted)

    def density(self, species, E_nu):
        """The tables of a species at energies in GeV, cm^-2 s^-1 GeV^-1."""
        E_nu = real(E_nu, "E_nu")
        return sum((np.interp(E_nu, E, f, left=0, right=0) for s, E, f in self.tables if s == species), np.zeros(E_nu.shape))

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
    """A nucleus as a target, with Helm form factors: `mass` in GeV, root mean square radii `R_p`, `R_n` of protons and neutrons
    and thickness `s` of the skin in fm (radius 0: a point), `spin` 0 or 1/2 (higher spins count as 1/2), `per_kg` of them in
    a kg of the detector."""

    per_kg: float
    Z: float
    A: float
    mass: float
    R_p: float
    R_n: float
    s: float = 0.9
    spin: float = 0.0

    def _target(self):
        if self.spin < 0 or (2 * self.spin) % 1:
            raise ValueError(f"Nucleus.spin is {self.spin!r}; a multiple of 1/2 is needed")
        kind = _c.nd_target_kind.SPIN_0 if self.spin == 0 else _c.nd_target_kind.SPIN_HALF
        return _c.nd_target(kind=kind, **{f.name: getattr(self, f.name) for f in fields(self) if f.name != "spin"})


@dataclass(frozen=True, kw_only=True)
class Electrons:
    """The electrons of an atom as a target: `electrons[k]` of them are free for recoils of `binding[k]` (GeV) and more; `per_kg`
    atoms in a kg of the detector."""

    per_kg: float
    electrons: tuple
    binding: tuple

    def __post_init__(self):
        object.__setattr__(self, "electrons", tuple(map(float, self.electrons)))
        object.__setattr__(self, "binding", tuple(map(float, self.binding)))
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
        Atoms of each element in a unit, ``{"Cs": 1, "I": 1}``: C, O, Na, Ar, Ge, I, Xe, Cs or Pb, as they are in nature.
    scatter : {"nuclei", "electrons"}
        As tuple of `Nucleus` (masses of atoms less those of electrons), or of `Electrons` (of Ge and Xe with their shells, of
        others free).
    """
    if scatter not in ("nuclei", "electrons"):
        raise ValueError(f"scatter is {scatter!r}; allowed are 'nuclei', 'electrons'")
    isotopes = {}
    for name, record in TARGETS["nuclei"].items():
        isotopes.setdefault(name.rstrip("0123456789"), []).append(record)
    for element, count in material.items():
        if element not in isotopes:
            raise KeyError(f"there is no element {element!r}; there are {', '.join(isotopes)}")
        if not 0 < count < math.inf:
            raise ValueError(f"material[{element!r}] is {count!r}; a number > 0 is needed")

    def mean(element, what):
        total = sum(r["share"] for r in isotopes[element])
        return sum(r["share"] * r[what] for r in isotopes[element]) / total

    unit = sum(count * mean(element, "mass") for element, count in material.items())
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


@dataclass(frozen=True, kw_only=True, eq=False)
class RecoilAnalysis:
    """A search for recoils as numbers.

    Parameters
    ----------
    name, title : str
    flux : NeutrinoFlux
    targets : tuple of Nucleus or Electrons
    response : RecoilResponse
    exposure : float
        kg d.
    test : str
        "chi2", "delta-chi2" (threshold), "gaussian-cls" (confidence level) of events in bins; in one bin also "asimov",
        "s2-over-b", "s-over-sqrt-s-plus-b" (threshold), "poisson", "cls", "asymptotic-cls" (confidence level); "upper-limit"
        (on all events); "moment": an upper limit, the events that light neutrinos with this magnetic moment (in Bohr magnetons)
        of one flavour would make, the recast of a published limit.
    threshold : float
        Of the test.
    flavour : {"e", "mu", "tau"}
        Of the test "moment".
    background, observed, uncertainty : array_like
        Events in each bin: without N, seen (None: not known), and the statistical standard deviation of their difference
        (Gaussian tests).
    relative_uncertainty : float
        Of the background of a count in one bin.
    systematics : sequence of (array_like or float, "background" or "weak")
        Relative uncertainties, each common to all bins, of the background or of the weak interaction.
    weak : bool
        Whether the events of the weak interaction of light neutrinos, which the library calculates, add to the background.
    published : (float, mapping), optional
        The limit on the magnetic moment that the experiment gives, in Bohr magnetons, and what it is for: relative couplings of
        the flavours. `RecoilSearch` can be calibrated to it.
    provenance : tuple of Source
    """

    name: str
    title: str = ""
    flux: NeutrinoFlux
    targets: tuple
    response: RecoilResponse
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

    def __post_init__(self):
        if self.test not in _TESTS:
            raise ValueError(f"RecoilAnalysis.test is {self.test!r}; allowed are {', '.join(_TESTS)}")
        if self.flavour not in _FLAVOURS:
            raise ValueError(f"RecoilAnalysis.flavour is {self.flavour!r}; allowed are {', '.join(_FLAVOURS)}")
        for _, of in self.systematics:
            if of not in ("background", "weak"):
                raise ValueError(f"RecoilAnalysis.systematics is of {of!r}; allowed are 'background', 'weak'")
        for name in ("targets", "systematics", "provenance"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        bins = self.response.bins
        for name in ("background", "observed", "uncertainty"):
            value = getattr(self, name)
            if value is None or (name == "uncertainty" and self.test not in _GAUSSIAN):
                continue
            array = np.array(value, float) if np.size(value) else np.zeros(bins)
            if array.shape != (bins,):
                raise ValueError(f"RecoilAnalysis.{name} has shape {array.shape}; the response has {bins} bins")
            object.__setattr__(self, name, tuple(map(float, array)))

    @classmethod
    def bundled(cls, name):
        """An analysis that comes with the package; ``RecoilAnalysis.names`` lists them."""
        if name not in RECOILS:
            raise KeyError(f"there is no search for recoils {name!r}; bundled are {', '.join(RECOILS)}")
        return cls.from_dict(RECOILS[name], name)

    names = tuple(RECOILS)

    @classmethod
    def from_dict(cls, record, name):
        """An analysis from the words of a file (data/recoils)."""
        statistic = dict(record["statistic"])
        response = record["response"]
        detector = record["detector"]
        return cls(
            name=name, title=record["title"], flux=NeutrinoFlux.bundled(record["flux"]["source"], record["flux"]["scale"]),
            targets=targets(detector["material"], detector["scatter"]), exposure=record["exposure"],
            response=RecoilResponse(1e-6 * np.array(response["recoils"]), response["bins"]),
            published=(record["published"]["moment"], dict(record["published"]["flavours"])) if "published" in record else None,
            provenance=tuple(Source(**source) for source in record["provenance"]),
            systematics=tuple((entry["size"], entry["of"]) for entry in statistic.pop("systematics", ())), **statistic)

    @property
    def references(self):
        """The works that the numbers come from, as a tuple of `Reference`."""
        return tuple(Reference.of(key) for key in dict.fromkeys(s.reference for s in self.provenance if s.reference))

    @property
    def confidence_level(self):
        """One-sided, of what is excluded, or None where it is not stated."""
        if self.test in ("upper-limit", "moment"):
            return None
        if self.test in ("chi2", "delta-chi2"):
            return math.erf(math.sqrt(self.threshold / 2))
        return self.threshold if self.test in ("gaussian-cls", "poisson", "cls", "asymptotic-cls") else None


@dataclass(frozen=True)
class RecoilSearch:
    """A search for recoils applied to an `HNL`: nu A -> N A or nu e -> N e by its dipole with the photon.

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
    """

    analysis: RecoilAnalysis
    hnl: HNL = field(default_factory=HNL)
    expected: int | None = None
    calibrated: bool = False
    threads: int = field(default=1, compare=False)

    def __post_init__(self):
        if isinstance(self.analysis, str):
            object.__setattr__(self, "analysis", RecoilAnalysis.bundled(self.analysis))
        a = self.analysis
        if self.calibrated and (a.published is None or a.test not in _GAUSSIAN):
            raise ValueError(f"calibrated is True; {a.name} has no published moment or no Gaussian test")
        arrays = {"recoil": a.response.recoils, "fraction": a.response.fractions, "background": np.array(a.background)}
        if a.observed is not None:
            arrays["observed"] = np.array(a.observed)
        settings = {}
        if a.test in _GAUSSIAN:
            rows = [np.broadcast_to(np.asarray(size, float), a.response.bins) for size, _ in a.systematics]
            arrays["covariance"] = np.diag(np.square(a.uncertainty))
            arrays["systematic"] = np.array(rows)
            arrays["systematic_of_weak"] = np.array([of == "weak" for _, of in a.systematics], np.int32)
            settings["systematic_count"] = len(rows)
        moment, flavours = a.published if self.calibrated else (0.0, {a.flavour: 1.0})
        arrays = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
        data = _c.nd_recoil_data(
            bin_count=a.response.bins, recoil_count=a.response.recoils.size, exposure=a.exposure, statistic=_TESTS[a.test],
            threshold=a.threshold, weak=a.weak, published_moment=moment,
            relative_uncertainty=a.relative_uncertainty, **{f"moment_{name}": flavours.get(name, 0.0) for name in _FLAVOURS},
            **settings, **{name: array.ctypes.data for name, array in arrays.items()})
        built = (_c.nd_target * len(a.targets))(*(target._target() for target in a.targets))
        options = _c.nd_search_options()
        _c.nd_search_options_init(options)
        couplings = {self.hnl.flavour: 1.0} if isinstance(self.hnl.flavour, str) else dict(self.hnl.flavour)
        for name in _FLAVOURS:
            setattr(options, f"coupling_{name}", couplings.get(name, 0.0))
        model, flux = self.hnl.model(threads=self.threads), a.flux._handle()
        handle = Handle(_c.nd_search_create_recoils, _c.nd_search_destroy, model._handle.address, flux.address, len(built), built,
                        data, options)
        if self.expected is not None:
            choose("expected", self.expected, _EXPECTED)
            handle = Handle(_c.nd_search_expected, _c.nd_search_destroy, handle.address, self.expected)
        object.__setattr__(self, "_handle", handle)
        info = _c.nd_search_info()
        _c.call(_c.nd_search_describe, handle.address, info)
        object.__setattr__(self, "_info", info)

    @property
    def name(self):
        """What its results are called."""
        return self.analysis.name + ("-calibrated" if self.calibrated else "") + _EXPECTED[self.expected]

    @property
    def reach(self):
        """N is produced for m_N < reach, GeV."""
        return self._info.reach

    def events(self, m_N, d_gamma):
        """Events of the dipole in each bin at one mass (GeV, >= 0) and coupling (GeV^-1)."""
        out = np.empty(self.analysis.response.bins)
        _c.call(_c.nd_search_recoil_events, self._handle.address, float(m_N), float(d_gamma), out.size, out)
        return out

    def weak_events(self):
        """Events of the weak interaction of light neutrinos in each bin."""
        out = np.empty(self.analysis.response.bins)
        _c.call(_c.nd_search_weak_events, self._handle.address, out.size, out)
        return out

    def spectrum(self, T, m_N, d_gamma):
        """dR/dT of true recoils T (GeV) by the dipole, kg^-1 d^-1 GeV^-1."""
        T = real(T, "T")
        out = np.empty(T.shape)
        _c.call(_c.nd_search_recoil_spectrum, self._handle.address, float(m_N), float(d_gamma), T.size, T, out)
        return out[()]

    def weak_spectrum(self, T):
        """dR/dT of true recoils T (GeV) by the weak interaction, kg^-1 d^-1 GeV^-1."""
        T = real(T, "T")
        out = np.empty(T.shape)
        _c.call(_c.nd_search_weak_spectrum, self._handle.address, T.size, T, out)
        return out[()]

    def rate_grid(self, m_N, d_gamma):
        """Events in all bins on the outer grid of masses (GeV) and couplings (GeV^-1), shape (masses, couplings)."""
        m_N, d_gamma = (real(x, name) for x, name in ((m_N, "m_N"), (d_gamma, "d_gamma")))
        out = np.empty((m_N.size, d_gamma.size))
        _c.call(_c.nd_search_rate_grid, self._handle.address, m_N.size, m_N, d_gamma.size, d_gamma, out)
        return out

    def moment_limit(self):
        """The smallest excluded magnetic moment of light neutrinos, in Bohr magnetons."""
        out = np.empty(1)
        _c.call(_c.nd_search_moment_limit, self._handle.address, out)
        return float(out[0])

    def contour(self, m_N, *, progress=None):
        """What is excluded along masses in GeV, and its boundary, as a `Contour`."""
        axis, _ = _axis(m_N, None, None)
        return _contour(self._handle, self.name, self.analysis.title, axis, None, progress, analyses=(self.analysis,),
                        confidence_level=self.analysis.confidence_level, settings=str(self.hnl), reach=self.reach)
