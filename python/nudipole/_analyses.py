"""Analyses: what a search at an e+ e- collider asks of the photon, and what its observation excludes.

The words are those of the files in YAML (docs/analyses.md), the checks are here and, of numbers against one another, in the
library.
"""

from __future__ import annotations

import math
import re
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from types import MappingProxyType

from . import _c
from ._bundled import ANALYSES, REFERENCES
from ._optional import require
from ._statistics import TESTS, confidence_level

_PRODUCTIONS = {"e+e-": _c.nd_production.EE, "Z": _c.nd_production.Z_DECAY}
_SIGNATURES = {"photon": _c.nd_signature.PHOTON, "invisible": _c.nd_signature.INVISIBLE}
_STATUSES = ("verified", "recalled", "digitised", "assumed")


def check(name, value, allowed, condition):
    """`value` as a float, if it is one that meets the condition."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} is {value!r}; {allowed} is needed")
    if not condition(value):
        raise ValueError(f"{name} is {value!r}; {allowed} is needed")
    return float(value)


def check_fields(record, **conditions):
    """Makes floats of the fields that are numbers which meet their conditions; None where it is the default."""
    defaults = {item.name: item.default for item in fields(record)}
    for name, (allowed, condition) in conditions.items():
        value = getattr(record, name)
        if value is not None or defaults[name] is not None:
            object.__setattr__(record, name, check(f"{type(record).__name__}.{name}", value, allowed, condition))


def _check_texts(record, *names):
    for name in names:
        if not isinstance(getattr(record, name), str):
            raise TypeError(f"{type(record).__name__}.{name} is {getattr(record, name)!r}; a text is needed")


def statistic_code(test):
    """The number of a test in C."""
    return _c.nd_statistic[test.upper().replace("-", "_")]


_ENERGY = "a number >= 0 (GeV)", lambda x: 0 <= x < math.inf
_COSINE = "a number in (0, 1]", lambda x: 0 < x <= 1
_LENGTH = "a number from 1e-6 to 1e12 (m)", lambda x: 1e-6 <= x <= 1e12
POSITIVE = "a finite number > 0", lambda x: 0 < x < math.inf
_FINITE = "a finite number", math.isfinite
LEVEL = "a number between 0 and 1", lambda x: 0 < x < 1
COUNT = "a number >= 0", lambda x: 0 <= x < math.inf


@dataclass(frozen=True, kw_only=True)
class PhotonCuts:
    """What is asked of the photon, in the centre of mass.

    Parameters
    ----------
    energy_min, energy_max : float
        Energies in GeV.
    x_min : float
        Smallest energy in units of sqrt(s)/2, in [0, 1).
    cos_max : float
        Largest |cos| of the angle to the beam, in (0, 1].
    pt_min : float
        Smallest transverse momentum in GeV.
    cos_beam : float
        cos(theta_b) of eq. (21) of arXiv:2301.06050, E > sqrt(s)/(1 + sin(theta)/sin(theta_b)), in (0, 1]; 1: no such cut.
    z_return_veto : float
        Half width of a veto around the energy of the return to the Z, in units of M_Z Gamma_Z/sqrt(s).
    veto : tuple of (low, high)
        Energies in GeV that are left out, at most eight windows.
    """

    energy_min: float = 0.0
    energy_max: float = math.inf
    x_min: float = 0.0
    cos_max: float = 1.0
    pt_min: float = 0.0
    cos_beam: float = 1.0
    z_return_veto: float = 0.0
    veto: tuple[tuple[float, float], ...] = ()

    def __post_init__(self):
        check_fields(
            self, energy_min=_ENERGY, pt_min=_ENERGY, cos_max=_COSINE, cos_beam=_COSINE, z_return_veto=COUNT,
            x_min=("a number in [0, 1)", lambda x: 0 <= x < 1),
            energy_max=("a number above energy_min (GeV)", lambda x: x > self.energy_min),
        )
        windows = []
        for window in self.veto:
            low, high = map(float, window)
            if not 0 <= low < high < math.inf:
                raise ValueError(f"PhotonCuts.veto has {window!r}; pairs (low, high) with 0 <= low < high (GeV) are needed")
            windows.append((low, high))
        if len(windows) > _c.ND_VETO_MAX:
            raise ValueError(f"PhotonCuts.veto has {len(windows)} windows; at most {_c.ND_VETO_MAX} are allowed")
        object.__setattr__(self, "veto", tuple(windows))


@dataclass(frozen=True)
class Sphere:
    """A detector that sees decays up to `radius` (m) from the interaction point."""

    radius: float

    def __post_init__(self):
        check_fields(self, radius=_LENGTH)


@dataclass(frozen=True)
class Cylinder:
    """A detector of `radius` (m) around the beam, from -half_length to half_length (m) along it."""

    radius: float
    half_length: float

    def __post_init__(self):
        check_fields(self, radius=_LENGTH, half_length=_LENGTH)


def choose_test(record, tests):
    if record.test not in tests:
        raise ValueError(f"{type(record).__name__}.test is {record.test!r}; allowed are {', '.join(tests)}")


@dataclass(frozen=True, kw_only=True)
class Statistic:
    """What an observation excludes: a test, its threshold, and what was observed (docs/statistics.md has the formulas).

    Parameters
    ----------
    test : str
        "upper-limit" (`value` in pb or GeV, or with ``of="Gamma_Z"`` in units of the Z width); "chi2", "delta-chi2"
        (`threshold`), "gaussian-cls" (`level`) of `measured`, `expected`, `uncertainty`; or a count with `background`
        (events, or "standard-model"), `relative_uncertainty` and `observed`: "s2-over-b" (`threshold`),
        "s-over-sqrt-s-plus-b", "asimov" (`z`), "poisson", "cls", "asymptotic-cls" (`level`, 0.95 if not given).
    """

    test: str
    value: float | None = None
    of: str | None = None
    threshold: float | None = None
    z: float | None = None
    level: float | None = None
    measured: float | None = None
    expected: float | None = None
    uncertainty: float | None = None
    background: float | str | None = None
    relative_uncertainty: float | None = None
    observed: float | None = None

    def __post_init__(self):
        choose_test(self, TESTS)
        threshold, needed, optional = TESTS[self.test]
        if threshold == "level" and self.level is None:
            object.__setattr__(self, "level", 0.95)
        for item in fields(self)[1:]:
            given = getattr(self, item.name) is not None
            if given and item.name not in (threshold, *needed, *optional):
                words = ", ".join((threshold, *needed, *optional))
                raise ValueError(f"Statistic.{item.name} is given; test {self.test!r} has {words}")
            if not given and item.name in (threshold, *needed):
                raise ValueError(f"Statistic.{item.name} is missing; test {self.test!r} needs it")
        if self.of not in (None, "Gamma_Z"):
            raise ValueError(f"Statistic.of is {self.of!r}; 'Gamma_Z' or nothing is needed")
        if self.background != "standard-model":
            check_fields(self, background=("a number of events >= 0, or 'standard-model',", lambda x: 0 <= x < math.inf))
        check_fields(
            self, value=POSITIVE, threshold=POSITIVE, z=POSITIVE, level=LEVEL, measured=_FINITE, expected=COUNT,
            uncertainty=POSITIVE, relative_uncertainty=COUNT,
            observed=("a whole number >= 0", lambda x: 0 <= x < math.inf and x == round(x)),
        )

    @property
    def counts(self):
        """Whether events are counted."""
        return self.background is not None

    @property
    def confidence_level(self):
        """The one-sided confidence level of what is excluded, or None where it is not stated.

        That of "chi2" and "delta-chi2" is the two-sided one of a Gaussian: 3.84 is 95 %.
        """
        return self.level if self.level is not None else confidence_level(self.test, getattr(self, TESTS[self.test].threshold))


@dataclass(frozen=True)
class Reference:
    """A work, with its DOI (or None), its number in arXiv (or None) and its entry for BibTeX."""

    key: str
    doi: str | None
    arxiv: str | None
    bibtex: str = field(repr=False)

    @classmethod
    def of(cls, key):
        """The work with this key in data/references.bib."""
        if key not in REFERENCES:
            raise ValueError(f"there is no reference {key!r}; there are {', '.join(REFERENCES)}")
        entry = REFERENCES[key]
        doi, arxiv = (re.search(rf'^ *{name} *= "(.*?)"', entry, re.M) for name in ("doi", "eprint"))
        return cls(key, doi and doi[1], arxiv and arxiv[1], entry)


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where numbers come from. `status` is one of "verified", "recalled", "digitised", "assumed"; `reference` a key of
    the bundled works, or None."""

    what: str
    source: str
    status: str
    reference: str | None = None

    def __post_init__(self):
        _check_texts(self, "what", "source")
        if self.status not in _STATUSES:
            raise ValueError(f"Source.status is {self.status!r}; allowed are {', '.join(_STATUSES)}")
        if self.reference is not None:
            Reference.of(self.reference)

    def __str__(self):
        return f"{self.what}: {self.source} ({self.status})"


class FromFile:
    """What analyses of all kinds have: a name, sources, and a form in YAML with a schema."""

    def _check_name(self):
        _check_texts(self, "name", "title")
        if not re.fullmatch(r"[A-Za-z0-9_-]+", self.name):
            raise ValueError(f"{type(self).__name__}.name is {self.name!r}; letters, digits, - and _ are needed")

    @property
    def references(self):
        """The works that the numbers come from, as a tuple of `Reference`."""
        keys = dict.fromkeys(source.reference for source in self.provenance if source.reference)
        return tuple(Reference.of(key) for key in keys)

    @classmethod
    def from_file(cls, path):
        """An analysis from a file in YAML (needs PyYAML)."""
        yaml = require("yaml", "hep")
        with open(path, encoding="utf-8") as stream:
            try:
                record = yaml.load(stream, Loader=_decimal_loader(yaml))
            # A date that does not exist and text that is not UTF-8 are ValueErrors, too many brackets a RecursionError.
            except (yaml.YAMLError, ValueError, RecursionError) as error:
                raise ValueError(f"{path}: is not YAML: {error}") from None
        if not isinstance(record, dict):
            raise ValueError(f"{path}: is not a mapping of keys to values")
        return cls.from_dict(record, str(path))

    @classmethod
    def _head(cls, record, place):
        """A copy of the words of a file without the schema, which is checked, and with the sources as such."""
        record = dict(record)
        schema = record.pop("schema", cls.schema)
        if schema != cls.schema:
            raise ValueError(f"{place}: schema is {schema!r}; {cls.schema!r} is needed")
        sources = record.get("provenance", ())
        if not isinstance(sources, list | tuple):
            raise ValueError(f"{place}: provenance: is {sources!r}; a list of sources is needed")
        record["provenance"] = tuple(build(Source, s, f"{place}: provenance") for s in sources)
        return record


@dataclass(frozen=True, kw_only=True)
class Analysis(FromFile):
    """A search at an e+ e- collider as numbers: frozen, hashable, picklable. `dataclasses.replace` changes one.

    Parameters
    ----------
    name, title : str
        What results are called (letters, digits, - and _), and one line.
    production : {"e+e-", "Z"}
        By photon, Z and W (rates are cross sections in pb), or in decays of the Z (partial widths in GeV).
    energy : float or "M_Z"
        sqrt(s) in GeV, from 1 to 1e4, or that of the Z mass of the scheme (always for "Z").
    signature : {"photon", "invisible"}
        N -> nu gamma inside the detector, or N that decays outside (production "Z").
    statistic : Statistic
        What is excluded; `paper`: instead of it in preset "paper".
    detector : Sphere or Cylinder
    photon : PhotonCuts
    efficiency : float
        Of events inside the cuts, in [0, 1].
    luminosity : float
        In fb^-1; for statistics that count events.
    provenance : tuple of Source
    """

    name: str
    title: str = ""
    production: str = "e+e-"
    energy: float | str
    signature: str = "photon"
    photon: PhotonCuts = PhotonCuts()
    detector: Sphere | Cylinder
    efficiency: float = 1.0
    luminosity: float | None = None
    statistic: Statistic
    paper: Statistic | None = None
    provenance: tuple[Source, ...] = ()

    schema = "nudipole-analysis/1"

    def __post_init__(self):
        self._check_name()
        for name, choices in (("production", _PRODUCTIONS), ("signature", _SIGNATURES)):
            if getattr(self, name) not in choices:
                raise ValueError(f"Analysis.{name} is {getattr(self, name)!r}; allowed are {', '.join(choices)}")
        if self.energy != "M_Z":
            check_fields(self, energy=("a number from 1 to 1e4 (GeV), or 'M_Z',", lambda x: 1 <= x <= 1e4))
        if self.production == "Z" and self.energy != "M_Z":
            raise ValueError(f"Analysis.energy is {self.energy!r}; 'M_Z' is needed for production 'Z'")
        if self.signature == "invisible" and self.production != "Z":
            raise ValueError("Analysis.signature is 'invisible'; 'photon' is needed for production 'e+e-'")
        check_fields(
            self, efficiency=("a number in [0, 1]", lambda x: 0 <= x <= 1), luminosity=("a number > 0 (fb^-1)", POSITIVE[1])
        )
        kinds_of = {"photon": PhotonCuts, "detector": Sphere | Cylinder, "statistic": Statistic, "paper": Statistic | None}
        for name, kinds in kinds_of.items():
            if not isinstance(getattr(self, name), kinds):
                raise TypeError(f"Analysis.{name} is {getattr(self, name)!r}; {kinds} is needed")
        object.__setattr__(self, "provenance", tuple(self.provenance))
        for statistic in (self.statistic, self.paper):
            if statistic is None:
                continue
            if statistic.counts and (self.production != "e+e-" or self.luminosity is None):
                raise ValueError(
                    f"Analysis: test {statistic.test!r} counts events; production 'e+e-' with a luminosity is needed")
            if statistic.of and self.production != "Z":
                raise ValueError("Statistic.of is 'Gamma_Z'; production 'Z' is needed")

    @classmethod
    def from_dict(cls, record, place="the analysis"):
        """An analysis from the words of a file; `place` is what messages call it."""
        record = cls._head(record, place)
        detector = record.get("detector")
        if isinstance(detector, dict):
            shape = {"radius": detector["sphere"]} if set(detector) == {"sphere"} else detector
            record["detector"] = build(Sphere if "sphere" in detector else Cylinder, shape, f"{place}: detector")
        for name, kind in (("photon", PhotonCuts), ("statistic", Statistic), ("paper", Statistic)):
            if name in record:
                record[name] = build(kind, record[name], f"{place}: {name}")
        return build(cls, record, place)

    def to_dict(self):
        """The words of a file; `from_dict` reads them back."""
        record = {"schema": self.schema} | {f.name: getattr(self, f.name) for f in fields(self)}
        record["photon"] = {k: v for k, v in asdict(self.photon).items() if v != getattr(PhotonCuts(), k)}
        if "veto" in record["photon"]:
            record["photon"]["veto"] = [list(window) for window in self.photon.veto]
        record["detector"] = {"sphere": self.detector.radius} if isinstance(self.detector, Sphere) else asdict(self.detector)
        for name in ("statistic", "paper"):
            if record[name] is not None:
                record[name] = {k: v for k, v in asdict(record[name]).items() if v is not None}
        record["provenance"] = [{k: v for k, v in asdict(s).items() if v is not None} for s in self.provenance]
        if self.signature == "invisible":
            del record["photon"]
        return {k: v for k, v in record.items() if v is not None}

    def _data(self, preset):
        """The structure that the library reads."""
        statistic = self.paper if preset == "paper" and self.paper else self.statistic
        data = _c.nd_analysis_data(
            production=_PRODUCTIONS[self.production], signature=_SIGNATURES[self.signature],
            statistic=_c.nd_statistic.UPPER_LIMIT_OF_GAMMA_Z if statistic.of else statistic_code(statistic.test),
            standard_model_background=statistic.background == "standard-model",
            sqrt_s=0.0 if self.energy == "M_Z" else self.energy, luminosity=self.luminosity or 0.0,
            efficiency=self.efficiency, detector_radius=self.detector.radius,
            detector_half_length=getattr(self.detector, "half_length", 0.0),
            energy_min=self.photon.energy_min, energy_max=self.photon.energy_max, cos_max=self.photon.cos_max,
            pt_min=self.photon.pt_min, cos_beam=self.photon.cos_beam, x_min=self.photon.x_min,
            z_return_veto=self.photon.z_return_veto, veto_count=len(self.photon.veto),
            threshold=getattr(statistic, TESTS[statistic.test].threshold),
            **{name: getattr(statistic, name) or 0.0 for name in ("measured", "expected", "uncertainty", "relative_uncertainty")},
            background=statistic.background if isinstance(statistic.background, float) else 0.0,
            observed=math.nan if statistic.observed is None else statistic.observed,
        )
        for i, window in enumerate(self.photon.veto):
            data.veto[i][:] = window
        return data


def entries(record, place, needed=(), optional=()):
    """A mapping of a file, if it has these keys."""
    if not isinstance(record, dict):
        raise ValueError(f"{place}: is {record!r}; a mapping of keys to values is needed")
    for key in record:
        if key not in (*needed, *optional):
            raise ValueError(f"{place}: has an unknown key {key!r}; there are {', '.join((*needed, *optional))}")
    for key in needed:
        if key not in record:
            raise ValueError(f"{place}: {key} is missing")
    return record


@contextmanager
def telling(place):
    """What is wrong with values names the place."""
    try:
        yield
    except TypeError as error:
        raise TypeError(f"{place}: {error}") from None
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{place}: {error}") from None
    except KeyError as error:
        raise ValueError(f"{place}: {error.args[0]}") from None


def build(kind, record, place):
    """A dataclass from a mapping; what is wrong with it names the place."""
    entries(record, place, optional=[item.name for item in fields(kind)])
    with telling(place):
        return kind(**record)


def _decimal_loader(yaml):
    """PyYAML's safe loader with the floats of YAML 1.2: 2e4 is a number. Aliases of aliases grow beyond all bounds: a few."""

    class Loader(yaml.SafeLoader):
        aliases = 0

        def compose_node(self, parent, index):
            self.aliases += self.check_event(yaml.AliasEvent)
            if self.aliases > 16:
                raise yaml.YAMLError("more than 16 aliases (*name)")
            return super().compose_node(parent, index)

    number = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$")
    Loader.add_implicit_resolver("tag:yaml.org,2002:float", number, list("-+.0123456789"))
    return Loader


#: The bundled analyses by their names.
analyses = MappingProxyType({name: Analysis.from_dict({"name": name, **record}) for name, record in ANALYSES.items()})


def analysis(value):
    """A bundled analysis by its name, or an `Analysis` as it is.

    Raises
    ------
    KeyError
        If there is none of that name.
    """
    return chosen(value, Analysis, analyses, analyses.__getitem__)


def chosen(value, kind, names, bundled):
    """An analysis of this kind as it is, or what `bundled` makes of a name."""
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise TypeError(f"analysis is {value!r}; a name or {kind.__name__} is needed")
    if value not in names:
        words = f"there is no analysis {value!r}; bundled are {', '.join(names)}"
        raise KeyError(f"{words}; {kind.__name__}.from_file reads others")
    return bundled(value)


__all__ = ["Analysis", "Cylinder", "PhotonCuts", "Reference", "Source", "Sphere", "Statistic", "analyses", "analysis", "replace"]
