"""Fluxes, targets, spectra of recoils and what searches exclude: against integrals by SciPy of formulas written here."""

import contextlib
import copy
import csv
import math
import multiprocessing
import pickle
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import yaml
from scipy import stats
from scipy.integrate import quad
from scipy.special import erf

import nudipole as nd
from nudipole import _c
from nudipole._handles import Handle

ROOT = Path(__file__).resolve().parents[2]
ALL = {"e": 1, "mu": 1, "tau": 1}
ALPHA = 1 / 137.035999084
M_E = 0.00051099895
G_F = 1 / (math.sqrt(2) * 246.2196**2)
SIN2 = 0.23857
HBAR_C = 0.1973269804  # GeV fm
CM2 = 3.893793721e-28  # GeV^2 cm^2
DAY = 86400.0
ARGON = nd.Nucleus(per_kg=1.5e25, Z=18, A=40, mass=37.2155, R_p=3.4274, R_n=3.45)
CAESIUM = nd.Nucleus(per_kg=2.3e24, Z=55, A=133, mass=123.77, R_p=4.8041, R_n=5.0, spin=0.5)
GERMANIUM = nd.Electrons(per_kg=8.3e24, electrons=[2, 30], binding=[11.103e-6, 0])
STOPPED = nd.NeutrinoFlux.bundled("pion-decay-at-rest", 1e7)
TEST = {"test": "upper-limit", "threshold": 10.0}
SEARCH = nd.RecoilSearch("coherent-csi", nd.HNL(flavour={"e": 1, "mu": 0.5}), threads=2)


def search(flux, targets, response, hnl=None, **settings):
    analysis = nd.RecoilAnalysis(name="test", flux=flux, targets=targets, response=response, exposure=1000.0,
                                 **(TEST | settings))
    return nd.RecoilSearch(analysis, hnl or nd.HNL())


def helm(q, radius, s=0.9):
    x = q * math.sqrt(5 / 3 * (radius**2 - 3 * s**2)) / HBAR_C
    return 3 * (math.sin(x) - x * math.cos(x)) / x**3 * math.exp(-0.5 * (q * s / HBAR_C) ** 2)


def printed_form(E, T, m, M, spin):
    """arXiv:2007.15563, and its difference for spin 0."""
    B = 1 / T - 1 / E - m**2 / (2 * E * T * M) * (1 - T / (2 * E) + M / (2 * E)) + m**4 * (T - M) / (8 * E**2 * T**2 * M**2)
    if spin == 0:
        r = m**2 / (2 * M * T)
        B += T / (4 * E**2) * (1 + r) * (1 - 2 * r)
    return 4 * ALPHA * B


def E_min(T, m, M):
    return 0.5 * (T + math.sqrt(T**2 + 2 * M * T)) * (1 + m**2 / (2 * M * T))


def fold(flux, species, least, f):
    """Over the flux, table piece by table piece."""
    total = sum(phi * f(E) for s, E, phi in flux.lines if s in species and E >= least)
    for s, E, density in flux.tables:

        def integrand(x, E=E, density=density):
            return np.interp(x, E, density) * f(x)

        if s in species:
            total += sum(quad(integrand, max(a, least), b, epsrel=1e-12, epsabs=0)[0] for a, b in pairwise(E) if b > least)
    return total


@pytest.mark.parametrize("target", [ARGON, CAESIUM])
@pytest.mark.parametrize("m_N", [0.0, 1e-3, 0.02, 0.05])
def test_upscattering_on_nuclei(target, m_N):
    found = search(STOPPED, [target], nd.RecoilResponse.sharp([1e-6, 1e-4]), nd.HNL(flavour="mu"))
    for T in (2e-6, 2e-5, 9e-5):
        F = helm(math.sqrt(T * (T + 2 * target.mass)), target.R_p)
        expected = fold(STOPPED, ("nu_mu", "nubar_mu"), E_min(T, m_N, target.mass),
                        lambda E, T=T: printed_form(E, T, m_N, target.mass, target.spin))
        expected *= target.per_kg * (target.Z * F * 1e-7) ** 2 * CM2 * DAY
        assert found.spectrum(T, m_N, 1e-7) == pytest.approx(expected, rel=1e-9, abs=0)


LEAD = nd.Nucleus(per_kg=2.9e24, Z=82, A=208, mass=193.69, R_p=5.5, R_n=5.6)
PROTON = nd.Nucleus(per_kg=6e26, Z=1, A=1, mass=0.938272, R_p=0, R_n=0, spin=0.5)


def integrated(nucleus, E, m, T_cut, weight=lambda T: 1):
    """d_gamma = 1: in ln T, between the limits of the kinematics and the zeros of the form factor."""
    M, spin = nucleus.mass, nucleus.spin
    c = m**2 / (2 * M)
    high = (E * (E - c) - m**2 / 2 + E * math.sqrt((E - c - m) * (E - c + m))) / (M + 2 * E)
    low = max(c**2 * M / (M + 2 * E) / high, T_cut)
    radius = math.sqrt(5 / 3 * max(0, nucleus.R_p**2 - 3 * nucleus.s**2)) / HBAR_C
    zeros = [(k + 0.5) * math.pi / radius for k in range(1, 60)] if radius else []
    cuts = [T for T in (q**2 / (math.sqrt(q**2 + M**2) + M) for q in zeros) if low < T < high]

    def integrand(u):
        T = math.exp(u)
        F = helm(math.sqrt(T * (T + 2 * M)), nucleus.R_p) if radius else 1
        return T * F**2 * printed_form(E, T, m, M, spin) * weight(T)

    ends = [math.log(low), *map(math.log, cuts), math.log(high)]
    return nucleus.Z**2 * sum(quad(integrand, a, b, epsrel=1e-12, epsabs=0, limit=500)[0] for a, b in pairwise(ends))


TOTALS = [(ARGON, 0.05, 0.01, 0.0), (LEAD, 10.0, 0.4, 0.0), (LEAD, 10.0, 0.4, 1e-5), (CAESIUM, 0.052, 0.045, 0.0),
          (PROTON, 0.5, 0.1, 0.0), (LEAD, 0.03, 1e-3, 1e-6)]


@pytest.mark.parametrize(("nucleus", "E", "m", "T_cut"), TOTALS)
def test_total_with_form_factor(nucleus, E, m, T_cut):
    found = nucleus.sigma(E, m, [1e-6, 0.0], T_cut=T_cut)
    assert found[1] == 0
    # The printed form loses digits where recoils are least, as much as m/E is small.
    assert found[0] == pytest.approx(1e-12 * integrated(nucleus, E, m, T_cut), rel=1e-9, abs=0)


def test_totals_against_30_digits():
    """Suppressed by up to 1e-60, too (Tests/References/totals/generate.py)."""
    lines = (Path(__file__).parents[1] / "References/totals/totals.csv").read_text().splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    assert len(rows) == 40
    for row in rows:
        x = {name: float(value) for name, value in row.items()}
        nucleus = nd.Nucleus(per_kg=1, Z=x["Z"], A=2 * x["Z"], mass=x["mass"], R_p=x["R_rms"], R_n=x["R_rms"], spin=x["spin"])
        point = x["E_nu"], x["m_N"], x["d_gamma"]
        assert nucleus.sigma(*point, T_cut=x["T_cut"]) == pytest.approx(x["sigma"], rel=1e-12, abs=0)
        region = {name: x[name] for name in ("near", "far", "radius")}
        assert nucleus.double_bang(*point, T_cut=x["T_cut"], **region) == pytest.approx(x["double_bang"], rel=1e-12, abs=0)


def test_total_of_a_point():
    E, m = np.array([[0.02], [0.3]]), np.array([1e-4, 1e-2, 0.0199])
    point = nd.Nucleus(per_kg=1, Z=18, A=40, mass=37.2, R_p=0, R_n=0)
    assert point.sigma(E, m, 1e-6) == pytest.approx(nd.sigma_upscattering_spin0(E, 0.0, m, 1e-6, 37.2, 18.0), rel=2e-12, abs=0)
    assert PROTON.sigma(0.5, 0.0, 1e-6, T_cut=1e-3) == pytest.approx(
        float(nd.sigma_upscattering(0.5, 1e-3, 0.0, 1e-6, PROTON.mass, 1.0)), rel=1e-12, abs=0)
    assert point.sigma(0.01, 0.0, 1e-6) == math.inf and point.sigma(0.01, 0.02, 1e-6) == 0
    assert math.isnan(point.sigma(-0.01, 0.0, 1e-6))


@pytest.mark.parametrize("nature", ["dirac", "majorana"])
@pytest.mark.parametrize("where", [{"near": 1.0, "far": 30.0}, {"radius": 20.0}, {"radius": 20.0, "near": 3.0}])
def test_double_bang(nature, where):
    nucleus, E, m, d = LEAD, 1.0, 0.2, 4e-7

    def probability(T):
        p = math.sqrt((E - T) ** 2 - m**2)
        L = HBAR_C * 1e-15 * p / m / ((2 if nature == "majorana" else 1) * d**2 * m**3 / (4 * math.pi))
        near, R = where.get("near", 0.0), where.get("radius")
        if R is None:
            return math.exp(-near / L) - math.exp(-where["far"] / L)
        return quad(lambda x: math.exp(-x / L) / L * (1 - 3 * x / (4 * R) + x**3 / (16 * R**3)), near, 2 * R, epsrel=1e-12)[0]

    found = nucleus.double_bang(E, m, d, model=nd.Model(nature=nature), **where)
    assert found == pytest.approx(d**2 * integrated(nucleus, E, m, 0.0, probability), rel=1e-9, abs=0)
    assert 0 < found < nucleus.sigma(E, m, d)


def test_double_bang_of_the_shortest():
    """N that decays at once makes one where both need no distance, none where they do."""
    assert LEAD.double_bang(1.0, 0.2, 1.0, radius=20.0) == pytest.approx(float(LEAD.sigma(1.0, 0.2, 1.0)), rel=1e-9, abs=0)
    assert LEAD.double_bang(1.0, 0.2, 1.0, near=1.0) == 0
    for settings, message in (({"near": -1.0}, "region.near is -1"), ({"near": 2.0, "far": 1.0}, "region.far is 1"),
                              ({"radius": math.inf}, "region.radius is inf")):
        with pytest.raises(ValueError, match=message):
            LEAD.double_bang(1.0, 0.2, 1.0, **settings)


def test_flavours_are_weights():
    response = nd.RecoilResponse.sharp([1e-6, 1e-4])
    parts = [search(STOPPED, [ARGON], response, nd.HNL(flavour=f)).events(0.01, 1e-7)[0] for f in ("e", "mu", "tau")]
    assert parts[2] == 0
    both = search(STOPPED, [ARGON], response, nd.HNL(flavour={"e": 2.0, "mu": 0.5}))
    assert both.events(0.01, 1e-7)[0] == pytest.approx(4 * parts[0] + 0.25 * parts[1], rel=1e-13, abs=0)


def test_electrons_of_shells():
    flux = nd.NeutrinoFlux.bundled("reactor", 2e13)
    found = search(flux, [GERMANIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    for T, electrons in ((5e-6, 30), (2e-5, 32)):
        expected = fold(flux, ("nubar_e",), E_min(T, 0, M_E), lambda E, T=T: printed_form(E, T, 0, M_E, 0.5))
        expected *= GERMANIUM.per_kg * electrons * 1e-20 * CM2 * DAY
        assert found.spectrum(T, 0, 1e-10) == pytest.approx(expected, rel=1e-9, abs=0)
    # A moment of 1e-11 mu_B: pi alpha^2/m_e^2 (1/T - 1/E) mu^2.
    d = float(nd.dipole_of_moment(1e-11))
    moment = fold(flux, ("nubar_e",), E_min(2e-5, 0, M_E), lambda E: math.pi * ALPHA**2 / M_E**2 * (1 / 2e-5 - 1 / E) * 1e-22)
    assert found.spectrum(2e-5, 0, d) == pytest.approx(moment * GERMANIUM.per_kg * 32 * CM2 * DAY, rel=1e-9, abs=0)


def test_weak_scattering():
    nuclei = search(STOPPED, [CAESIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    T, M = 1.2e-5, CAESIUM.mass
    q = math.sqrt(T * (T + 2 * M))
    Q = (0.5 - 2 * SIN2) * 55 * helm(q, 4.8041) - 0.5 * 78 * helm(q, 5.0)
    every = ("nu_e", "nu_mu", "nu_tau", "nubar_e", "nubar_mu", "nubar_tau")
    expected = fold(STOPPED, every, E_min(T, 0, M), lambda E: 1 - T / E - M * T / (2 * E**2) + T**2 / (2 * E**2))
    expected *= G_F**2 * M / math.pi * Q**2 * CAESIUM.per_kg * CM2 * DAY
    assert nuclei.weak_spectrum(T) == pytest.approx(expected, rel=1e-9, abs=0)

    electrons = search(STOPPED, [GERMANIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))

    def weak(E, T, electron, anti):
        gV, gA = (0.5 if electron else -0.5) + 2 * SIN2, (0.5 if electron else -0.5) * (-1 if anti else 1)
        return (gV + gA) ** 2 + (gV - gA) ** 2 * (1 - T / E) ** 2 + (gA**2 - gV**2) * M_E * T / E**2

    T = 0.02
    kinds = (("nu_e", True, False), ("nu_mu", False, False), ("nubar_mu", False, True))
    expected = sum(fold(STOPPED, (s,), E_min(T, 0, M_E), lambda E, k=kind: weak(E, T, *k)) for s, *kind in kinds)
    expected *= G_F**2 * M_E / (2 * math.pi) * GERMANIUM.per_kg * 32 * CM2 * DAY
    assert electrons.weak_spectrum(T) == pytest.approx(expected, rel=1e-9, abs=0)


@pytest.mark.parametrize("m_N", [0.0, 0.01, 0.03, 0.045])
def test_events_are_integrals_of_the_spectrum(m_N):
    """The line of 29.8 MeV makes jumps inside of bins, which the quadrature has to find."""
    recoils = np.linspace(1e-6, 8e-5, 30)
    rows = np.stack([np.linspace(0, 1, 30), np.linspace(1, 0, 30) ** 2])
    found = search(STOPPED, [ARGON], nd.RecoilResponse(recoils, rows), nd.HNL(flavour="mu"))
    line = STOPPED.lines[0][1]
    jumps = [float(f(line, m_N, ARGON.mass)) for f in (nd.upscattering_T_min, nd.upscattering_T_max)]
    points = sorted({*recoils, *(T for T in jumps if recoils[0] < T < recoils[-1])})
    for row, events in zip(rows, found.events(m_N, 1e-7)):

        def integrand(T, row=row):
            return np.interp(T, recoils, row) * float(found.spectrum(T, m_N, 1e-7))

        expected = sum(quad(integrand, a, b, epsrel=1e-9)[0] for a, b in pairwise(points))
        assert events == pytest.approx(1000 * expected, rel=1e-6, abs=0)


def test_beyond_the_reach_there_is_nothing():
    found = search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    assert 0.052 < found.reach < 0.0529
    assert found.events(0.0529, 1e-3).tolist() == [0]
    assert found.spectrum(1e-5, 0.06, 1e-3) == 0
    contour = found.contour([0.01, 0.0529])
    assert contour.lower_edge[1, 0] == 0


def test_limit_of_one_bin():
    found = search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    for m_N in (1e-6, 0.02):
        d = found.contour([m_N]).lower[0, 0]
        assert found.events(m_N, d).sum() == pytest.approx(10, rel=1e-12, abs=0)
    assert found.moment_limit() == pytest.approx(float(nd.magnetic_moment(found.contour([1e-12]).lower[0, 0])), rel=1e-9, abs=0)


def test_limit_of_correlated_bins():
    response = nd.RecoilResponse.sharp([1e-6, 1e-5, 1e-4])
    settings = {"test": "delta-chi2", "threshold": 2.71, "background": [100.0, 200.0], "observed": [104.0, 193.0],
                "uncertainty": [10.0, 14.0], "systematics": [(0.1, "background")]}
    found = search(STOPPED, [ARGON], response, **settings)
    s = found.events(0.01, 1.0)
    C = np.diag([100.0, 196.0]) + np.outer([10, 20], [10, 20])
    weight = np.linalg.solve(C, s)
    best, width = weight @ [4.0, -7.0] / (weight @ s), 1 / math.sqrt(weight @ s)
    pull = best / width
    square = width * (math.sqrt(2.71) + pull if pull >= 0 else 2.71 / (math.sqrt(pull**2 + 2.71) - pull))
    assert found.contour([0.01]).lower[0, 0] == pytest.approx(math.sqrt(square), rel=1e-12, abs=0)


def test_expected():
    response = nd.RecoilResponse.sharp([1e-6, 1e-4])
    settings = {"test": "cls", "threshold": 0.9, "background": [50.0], "observed": [70.0]}
    analysis = search(STOPPED, [ARGON], response, **settings).analysis
    limits = [nd.RecoilSearch(analysis, expected=k).moment_limit() for k in (-2, -1, 0, 1, 2)]
    assert limits == sorted(limits) and nd.RecoilSearch(analysis).moment_limit() > limits[2]


@pytest.mark.parametrize("name", nd.RecoilAnalysis.names)
def test_bundled(name):
    found = nd.RecoilSearch(name, nd.HNL(flavour="mu" if name.startswith("coherent") else "e"))
    assert 1e-13 < found.moment_limit() < 1e-7
    assert found.analysis.provenance
    m_N, d = np.geomspace(1e-5, 1e-3, 4), np.geomspace(1e-10, 1e-6, 3)
    plane = nd.scan(found, m_N=m_N, d_gamma=d)
    assert np.isfinite(plane.rate).all() and (plane.rate > 0).any()
    assert np.array_equal(plane.rate, found.rate(m_N[:, None], d))
    assert plane.rate[0, 0] == pytest.approx(found.events(m_N[0], d[0]).sum(), rel=1e-14, abs=0)


@pytest.mark.parametrize(("number", "name"), [(m.value, m.name.lower().replace("_", "-")) for m in _c.nd_recoils])
def test_bundled_in_the_library(number, name):
    """What the library has and what Python makes of the same file: the same tables, hence events, but for the last digits. Only
    covariances differ, which stand in the library with seven digits; calibration takes a common factor out of them, exactly so
    for the flavours that it is for (Borexino's bins of one mixture are not those of another)."""
    options = _c.nd_search_options()
    _c.nd_search_options_init(options)
    options.coupling_mu = 1.0
    options.coupling_e = 0.5
    for calibrated in (False, True):
        if calibrated and nd.RecoilAnalysis.bundled(name).published is None:
            continue
        handle = Handle(_c.nd_search_create_recoils_bundled, _c.nd_search_destroy, None, number, int(calibrated), options)
        limit = np.empty(1)
        _c.call(_c.nd_search_moment_limit, handle.address, limit)
        found = nd.RecoilSearch(name, nd.HNL(flavour={"e": 0.5, "mu": 1.0}), calibrated=calibrated)
        bins = found.analysis.response.bins
        events, weak = np.empty(bins), np.empty(bins)
        _c.call(_c.nd_search_recoil_events, handle.address, 1e-5, 1e-9, bins, events)
        _c.call(_c.nd_search_weak_events, handle.address, bins, weak)
        assert found.events(1e-5, 1e-9) == pytest.approx(events, rel=1e-14, abs=0)
        assert found.weak_events() == pytest.approx(weak, rel=1e-14, abs=0)
        assert found.moment_limit() == pytest.approx(limit[0], rel=1e-10 if calibrated else 3e-8, abs=0)


@pytest.mark.parametrize("name", ["gemma", "texono", "conus", "xenonnt", "lz", "borexino"])
def test_calibrated(name):
    moment, flavours = nd.RecoilAnalysis.bundled(name).published
    found = nd.RecoilSearch(name, nd.HNL(flavour=flavours), calibrated=True)
    assert found.moment_limit() == pytest.approx(moment, rel=1e-12, abs=0)
    # One factor for all masses.
    plain = nd.RecoilSearch(name, nd.HNL(flavour=flavours))
    limits = [s.contour([1e-4, 5e-4]).lower[:, 0] for s in (found, plain)]
    assert limits[0] / limits[1] == pytest.approx(moment / plain.moment_limit() * np.ones(2), rel=1e-9, abs=0)


@pytest.mark.parametrize(("name", "flavour", "published", "ratio"), [
    ("gemma", "e", 2.9e-11, 1.573), ("texono", "e", 7.4e-11, 1.815), ("conus", "e", 7.5e-11, 1.169),
    ("xenonnt", ALL, 6.4e-12, 1.621), ("lz", ALL, 1.1e-11, 1.517), ("borexino", ALL, 2.8e-11, 0.867),
    # Without a published number: what docs/recoils.md says.
    ("coherent-csi", "e", 1, 4.77e-9), ("coherent-csi", "mu", 1, 3.25e-9),
    ("coherent-csi-2021", "e", 1, 3.22e-9), ("coherent-csi-2021", "mu", 1, 2.205e-9),
    ("coherent-ar", "e", 1, 5.34e-9), ("coherent-ar", "mu", 1, 3.60e-9),
])
def test_published_moments(name, flavour, published, ratio):
    """How far bundled searches are from the limits that experiments give (docs/recoils.md): numbers of this library, not
    to change unnoticed."""
    assert nd.RecoilSearch(name, nd.HNL(flavour=flavour)).moment_limit() / published == pytest.approx(ratio, rel=2e-3, abs=0)


def test_weak_events_of_coherent():
    # Published predictions: 173 +- 48, 341 +- 43 and 128 +- 17, which sets the efficiency.
    assert nd.RecoilSearch("coherent-csi").weak_events().sum() == pytest.approx(166.8, rel=1e-3, abs=0)
    assert nd.RecoilSearch("coherent-csi-2021").weak_events().sum() == pytest.approx(330.9, rel=1e-3, abs=0)
    assert nd.RecoilSearch("coherent-ar").weak_events().sum() == pytest.approx(128, rel=1e-3, abs=0)


def test_flavours_of_lsnd():
    """mu_e^2 + 2.4 mu_mu^2: what nu_mu and nubar_mu make over what nu_e makes. Without efficiency and resolution, by the closed
    spectra of decays at rest, that is 2.1334; the table of the flux, linear between a hundred energies, adds 1e-4 of it."""
    m_mu, m_pi, m_e = 0.1056583755, 0.13957039, 0.00051099895

    def recoils(E):  # int dT (1/T - 1/E) from 18 to 50 MeV
        top = min(0.05, 2 * E**2 / (m_e + 2 * E))
        return math.log(top / 0.018) - (top - 0.018) / E

    ends = [E_min(0.018, 0, m_e), E_min(0.05, 0, m_e), m_mu / 2]

    def over(spectrum):
        return sum(quad(lambda E: spectrum(E / ends[2]) * recoils(E), a, b, epsrel=1e-12)[0] for a, b in pairwise(ends)) / ends[2]

    nu_e, nubar_mu = over(lambda x: 12 * x**2 * (1 - x)), over(lambda x: 2 * x**2 * (3 - 2 * x))
    expected = (recoils((m_pi**2 - m_mu**2) / (2 * m_pi)) + nubar_mu) / nu_e
    limits = [nd.RecoilSearch("lsnd", nd.HNL(flavour=f)).moment_limit() for f in ("e", "mu")]
    assert limits[0] == pytest.approx(math.sqrt(1.1e-18), rel=1e-9, abs=0)
    assert (limits[0] / limits[1]) ** 2 == pytest.approx(expected, rel=2e-4, abs=0)
    assert expected == pytest.approx(2.1334, rel=1e-5, abs=0)


def test_table_of_the_page():
    """docs/recoils.md: limits, ratios and the status of data of all bundled searches."""
    text = (Path(__file__).parents[2] / "docs/recoils.md").read_text().partition("| search | limit on mu_nu here")[2]
    rows = {cells[0]: cells[1:] for cells in (
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.partition("\n\n")[0].splitlines()[2:])}
    assert sorted(rows) == sorted(nd.RecoilAnalysis.names)
    couplings = {"all flavours": {"e": 1, "mu": 1, "tau": 1}}
    for name, (limits, published, ratios, data, _) in rows.items():
        analysis = nd.RecoilAnalysis.bundled(name)
        assert {status for status in ("verified", "digitised", "recalled", "assumed") if status in data} == {
            source.status for source in analysis.provenance}, name
        found = re.findall(r"([\d.e-]+) \((e|mu|all flavours)\)", limits)
        values = [nd.RecoilSearch(name, nd.HNL(flavour=couplings.get(f, f))).moment_limit() for _, f in found]
        for (shown, _), value in zip(found, values, strict=True):
            digits = len(shown.partition("e")[0].replace(".", "")) - 1
            assert f"{value:.{digits}e}" == f"{float(shown):.{digits}e}", name
        for shown, ratio, value in zip(published.split(", "), ratios.split(", "), values) if published else ():
            assert value / float(shown) == pytest.approx(float(ratio), rel=0.05, abs=0), name
        if analysis.published and len(found) == 1:
            assert analysis.published[0] == float(published)


def test_borexino():
    """What the sun's neutrinos make in pseudocumene: counts of Be7 as published, and the same in the generator of the file."""
    search = nd.RecoilSearch("borexino", nd.HNL(flavour={"e": 1, "mu": 1, "tau": 1}))
    data = search.analysis
    assert sum(sum(t.electrons) * t.per_kg for t in data.targets) * 1e5 == pytest.approx(3.307e31, rel=1e-3, abs=0)
    assert np.square(data.uncertainty) - data.background == pytest.approx(search.weak_events(), rel=0.03, abs=0)
    lines = nd.NeutrinoFlux([line for line in data.flux.lines if line[1] < 1e-3])
    T = np.linspace(1e-7, 0.7e-3, 20001)
    counts = np.trapezoid(nd.RecoilSearch(replace(data, flux=lines)).weak_spectrum(T), T) * 1e5
    assert counts == pytest.approx(48.3, abs=1.5)
    # The moment of the mixture: 1 / limit^2 adds up over flavours.
    parts = [nd.RecoilSearch("borexino", nd.HNL(flavour=f)).moment_limit() for f in ("e", "mu", "tau")]
    assert sum(x**-2 for x in parts) == pytest.approx(search.moment_limit() ** -2, rel=0.01, abs=0)


@pytest.mark.parametrize(("make", "message"), [
    (lambda: nd.NeutrinoFlux(lines=[("nu_e", -1.0, 1.0)]), r"line_E_nu\[0\] is -1"),
    (lambda: nd.NeutrinoFlux(lines=[("nu_e", 1.0, math.nan)]), r"line_flux\[0\] is nan"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", [1, 2, 1.5], [1, 1, 1])]), r"table_E_nu\[2\] is 1.5; an energy above"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", [1, 1, 2], [1, 1, 1])]), r"table_E_nu\[1\] is 1"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", [1, 2], [1, -1])]), r"table_density\[1\] is -1"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", [1], [1])]), "at least 2 points"),
    (lambda: nd.NeutrinoFlux(lines=[("nu", 1.0, 1.0)]), "species is 'nu'"),
    (lambda: search(STOPPED, [], nd.RecoilResponse.sharp([1, 2])), "at least one target"),
    (lambda: search(STOPPED, [nd.Nucleus(per_kg=1, Z=18, A=4, mass=3.7, R_p=2, R_n=2)], nd.RecoilResponse.sharp([1, 2])),
     "A is 4; a finite number of at least Z"),
    (lambda: search(STOPPED, [nd.Nucleus(per_kg=1, Z=2, A=4, mass=3.7, R_p=1, R_n=2)], nd.RecoilResponse.sharp([1, 2])),
     "R_p is 1"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse([2, 1], [1, 1])), r"data.recoil\[1\] is 1"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse([1, 2], [1, 1.1])), r"data.fraction\[1\] is 1.1"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), threshold=-1.0), "threshold is -1"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2, 3]), test="poisson", threshold=0.9), "counts needs 1"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), test="chi2", uncertainty=[0.0]),
     r"uncertainty is \(0.0,\); finite numbers > 0"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), systematics=[0.1], test="chi2", uncertainty=[1]),
     r"systematics has 0.1; \(size, 'background' or 'weak'\) is needed"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), published=1e-9), r"\(moment, flavours\) is needed"),
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), published=(-1, "e")), "published has the moment -1"),
    (lambda: search(STOPPED, [STOPPED], nd.RecoilResponse.sharp([1, 2])), "each a Nucleus or Electrons is needed"),
    (lambda: nd.NeutrinoFlux(lines=[("nu_e", 1.0)]), r"lines has \('nu_e', 1.0\); \(species, E_nu, flux\) is needed"),
    (lambda: nd.NeutrinoFlux(lines=[("nu_e", "1", 1.0)]), "E_nu is '1'; a real number is needed"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", ["a"], [1])]), "E_nu is of type <U1"),
    (lambda: nd.NeutrinoFlux(tables=[("nu_e", [1, 2], [1])]), "2 energies and 1 densities"),
    (lambda: STOPPED.total("nu"), "species is 'nu'; allowed are 'nu_e'"),
    (lambda: STOPPED.density("nu", 0.01), "species is 'nu'; allowed are 'nu_e'"),
    (lambda: STOPPED.scaled(0), "factor is 0.0; a finite number > 0"),
    (lambda: replace(ARGON, spin=0.3), "Nucleus.spin is 0.3; a multiple of 1/2"),
    (lambda: replace(ARGON, per_kg="a"), "Nucleus.per_kg is 'a'; a real number"),
    (lambda: nd.Electrons(per_kg=1, electrons=[2, 1], binding=[0]), "2 numbers and 1 energies of shells"),
    (lambda: nd.targets({}, "nuclei"), "material is empty"),
    (lambda: nd.targets({"Ar": 0}, "nuclei"), r"material\['Ar'\] is 0; a number > 0"),
    (lambda: nd.targets(["Ar"], "nuclei"), r"material is \['Ar'\]; a mapping"),
    (lambda: nd.RecoilResponse([1, 2], [[1, 1, 1]]), r"shapes \(2,\) and \(1, 3\)"),
    (lambda: nd.RecoilResponse.sharp([2, 1]), r"edges is \[2. 1.\]; two ascending"),
    (lambda: nd.RecoilResponse.sharp([1, 2], 1.5), r"efficiency is 1.5; numbers in \[0, 1\]"),
    (lambda: nd.RecoilResponse.sharp([1, 2], [0.5, 0.6]), r"efficiency has shape \(2,\); one number is needed"),
    (lambda: nd.RecoilResponse.gaussian([1, 2], [1, 2, 3], 0), "sigma has to be > 0"),
    (lambda: nd.RecoilResponse.gaussian([1, 2], [1, 2, 3], [1, 2]), r"sigma has shape \(2,\); \(3,\), or one number"),
    (lambda: nd.RecoilResponse.gaussian([1, 2], [1, 2, 3], 1, -0.1), r"efficiency is -0.1; numbers in \[0, 1\]"),
    (lambda: nd.RecoilResponse.poisson([0.5, 2], [1, 2], [1, 2]), "edges is .*; whole numbers >= 0"),
    (lambda: nd.RecoilResponse.poisson([-1, 2], [1, 2], [1, 2]), "edges is .*; whole numbers >= 0"),
    (lambda: nd.RecoilResponse.poisson([0, np.inf], [1, 2], [1, 2]), "edges is .*; two ascending finite numbers"),
    (lambda: nd.RecoilResponse.poisson([0, 2], [1, 2], [-1, 2]), "mean is .*; finite numbers >= 0"),
    (lambda: nd.RecoilResponse.poisson([0, 2], [1, 2], [1, 2, 3]), r"mean has shape \(3,\); \(2,\)"),
    (lambda: nd.RecoilResponse.poisson([0, 3], [1, 2], [1, 2], [1, 1]), r"acceptance has shape \(2,\); \(3,\)"),
    (lambda: SEARCH.events([1, 2], 1e-7), r"m_N is \[1, 2\]; a real number"),
    (lambda: SEARCH.spectrum(1e-6, 0, "a"), "d_gamma is 'a'; a real number"),
    (lambda: nd.targets({"Uut": 1}, "nuclei"), "there is no element 'Uut'"),
])
def test_bad_input(make, message):
    with pytest.raises((ValueError, TypeError, KeyError), match=message):
        make()


def test_fluxes():
    assert STOPPED.total("nu_mu") == STOPPED.lines[0][2] == 1e7
    assert STOPPED.total() == pytest.approx(3e7, rel=1e-6, abs=0) and STOPPED.total("nu_tau") == 0
    # The closed form of muon decay at rest, to what a table of a hundred points can do.
    x = np.array([0.21, 0.5, 0.87])
    W = 0.1056583755 / 2
    assert STOPPED.density("nu_e", W * x) == pytest.approx(1e7 * 12 * x**2 * (1 - x) / W, rel=2e-3, abs=0)
    assert STOPPED.density("nu_mu", 0.03) == 0 and np.ndim(STOPPED.density("nu_e", 0.03)) == 0
    step = nd.NeutrinoFlux(tables=[("nu_e", [1, 2, 2, 3], [1, 1, 2, 2])])
    assert step.total() == 3 and step.density("nu_e", [0.9, 1.9, 2.1, 3.1]).tolist() == [0, 1, 2, 0]


def test_gaussian_responses():
    T, edges = np.linspace(1e-6, 3e-5, 200), np.linspace(0, 4e-5, 9)
    sigma, efficiency = 1e-6 + 0.1 * T, np.linspace(0.2, 0.9, 200)
    found = nd.RecoilResponse.gaussian(edges, T, sigma, efficiency)
    assert found.bins == 8 and np.array_equal(found.recoils, T)
    below = erf((edges[:, None] - T) / (math.sqrt(2) * sigma)) / 2
    assert found.fractions == pytest.approx(efficiency * np.diff(below, axis=0), rel=1e-12, abs=1e-16)
    # What no bin has is below the first edge and above the last.
    assert found.fractions.sum(axis=0) == pytest.approx(efficiency * (below[-1] - below[0]), rel=1e-12, abs=0)


def test_poisson_responses():
    mean = np.array([0, 0.3, 2.5, 17, 30])
    acceptance = np.linspace(0, 1, 60)
    found = nd.RecoilResponse.poisson([1, 3, 60], np.arange(1, 6) * 1e-6, mean, acceptance)
    n = np.arange(60)[:, None]
    parts = stats.poisson.pmf(n, mean) * acceptance[:, None]
    assert found.fractions == pytest.approx(np.stack([parts[1:3].sum(axis=0), parts[3:].sum(axis=0)]), rel=1e-12, abs=1e-300)
    everything = nd.RecoilResponse.poisson([0, 60], np.arange(1, 6) * 1e-6, mean)
    assert everything.fractions[0] == pytest.approx(stats.poisson.cdf(59, mean), rel=1e-12, abs=0)


def test_sharp_responses():
    found = nd.RecoilResponse.sharp([1, 2, 4], 0.5)
    assert found.recoils.tolist() == [1, 2, 2, 4]
    assert found.fractions.tolist() == [[0.5, 0.5, 0, 0], [0, 0, 0.5, 0.5]]


@pytest.mark.parametrize("value", [
    STOPPED, ARGON, GERMANIUM, SEARCH.analysis, SEARCH.analysis.response, SEARCH, SEARCH.contour([1e-3, 0.01]),
    nd.RecoilSearch("gemma", expected=1, calibrated=True), nd.scan(SEARCH, m_N=[1e-3, 0.01], d_gamma=[1e-7]),
], ids=lambda value: type(value).__name__)
def test_values_are_values(value):
    found = pickle.loads(pickle.dumps(value))
    assert found == value and hash(found) == hash(value) and copy.deepcopy(value) == value
    if isinstance(value, nd.RecoilSearch):
        assert found.moment_limit() == value.moment_limit() and found.threads == value.threads
        assert np.array_equal(found.spectrum([1e-6, 2e-6], 1e-4, 1e-7), value.spectrum([1e-6, 2e-6], 1e-4, 1e-7))
    if isinstance(value, nd.RecoilResponse):
        with pytest.raises(ValueError, match="read-only"):
            found.fractions[0, 0] = 1


def test_equality():
    assert nd.RecoilSearch("gemma") == nd.RecoilSearch(nd.RecoilAnalysis.bundled("gemma"), threads=2)
    assert len({nd.RecoilSearch("gemma"), nd.RecoilSearch("gemma", threads=2), nd.RecoilSearch("gemma", calibrated=True)}) == 2
    assert nd.RecoilSearch("gemma") != nd.RecoilSearch("gemma", nd.HNL(flavour="mu"))
    other = replace(SEARCH.analysis, observed=np.array(SEARCH.analysis.observed) + 1)
    assert other != SEARCH.analysis and nd.RecoilSearch(other).moment_limit() != nd.RecoilSearch("coherent-csi").moment_limit()
    assert nd.RecoilResponse([1, 2], [0, 1]) != nd.RecoilResponse([1, 2], [0, 0.5])
    assert STOPPED.scaled(2) != STOPPED == STOPPED.scaled(1)


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_processes(method):
    searches = [SEARCH, nd.RecoilSearch("gemma", calibrated=True)]
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.starmap(nd.RecoilSearch.rate, [(search, 1e-3, 1e-7) for search in searches])
        back = pool.map(nd.RecoilSearch.moment_limit, searches)
    assert found == [search.rate(1e-3, 1e-7) for search in searches]
    assert back == [search.moment_limit() for search in searches]


def test_rates():
    m_N = np.array([[0.0], [1e-3], [0.02], [0.06]])
    plane = SEARCH.rate(m_N, [0.0, 1e-8, 1e-7])
    assert plane.shape == (4, 3) and SEARCH.unit == "events"
    assert plane[:, 1] == pytest.approx([SEARCH.events(m, 1e-8).sum() for m in m_N[:, 0]], rel=1e-14, abs=0)
    assert np.allclose(plane[:, 2], 100 * plane[:, 1], rtol=1e-14) and (plane[:, 0] == 0).all() and (plane[3] == 0).all()
    assert np.isnan(SEARCH.rate([np.nan, -1, 1e-3, 1e-3], [1e-7, 1e-7, np.nan, -1])).all()
    one = search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    assert one.excluded_rate == 10 and one.confidence_level is None
    assert str(one).endswith("excludes from 10 events on, reach 0.052792 GeV")
    rows = one.summarise([0.01, 0.02], np.geomspace(1e-8, 1e-3, 100))
    assert rows.first.tolist() == [int(np.argmax(one.rate(m, np.geomspace(1e-8, 1e-3, 100)) >= 10)) for m in (0.01, 0.02)]
    assert math.isnan(SEARCH.excluded_rate) and SEARCH.confidence_level == 0.9
    assert "excludes at 90 % CL, reach" in str(SEARCH)
    with pytest.raises(ValueError, match="threshold is None; a number .* coherent-csi does not exclude by a single rate"):
        SEARCH.summarise([0.01], [1e-7])
    assert SEARCH.summarise([0.01], [1e-7], threshold=0).count.tolist() == [1]


@pytest.mark.parametrize("found", [SEARCH, search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1e-6, 1e-4]))])
def test_excludes(found):
    m_N = np.array([1e-3, 0.02, 0.04])
    limit = found.contour(m_N).lower[:, 0]
    factors = np.array([[0.999], [1.001], [1e3]])
    # In no order, and some masses more than once.
    assert found.excludes(m_N[[2, 0, 1, 0]], factors * limit[[2, 0, 1, 0]]).tolist() == [[False] * 4, [True] * 4, [True] * 4]
    assert found.excludes(0, 1.001 * nd.dipole_of_moment(found.moment_limit()))
    assert not found.excludes(0, 0.999 * nd.dipole_of_moment(found.moment_limit()))
    assert not found.excludes([0.06, np.nan, -1, 1e-3], [1, 1, 1, np.nan]).any()
    at_rate = found.rate(m_N, 1.001 * limit) >= found.excluded_rate
    assert at_rate.all() != math.isnan(found.excluded_rate)


def test_limits_and_scans_by_name():
    N = nd.HNL(flavour={"e": 1, "mu": 1, "tau": 1})
    found = nd.limits(["opal", "gemma", nd.RecoilAnalysis.bundled("xenonnt")], N, np.geomspace(1e-4, 1, 5), calibrated=True,
                      preset="paper", progress=False)
    assert list(found) == ["opal", "gemma-calibrated", "xenonnt-calibrated"]
    alone = nd.RecoilSearch("xenonnt", N, calibrated=True).contour(np.geomspace(1e-4, 1, 5))
    assert found["xenonnt-calibrated"] == alone and "calibrated" in alone.settings
    assert found["opal"] == nd.limits("opal", N, np.geomspace(1e-4, 1, 5), preset="paper")["opal"]
    assert pickle.loads(pickle.dumps(found)) == found and "XENON1T, arXiv:2003.03825" in found.to_json()
    bands = nd.limits("gemma", m_N=[1e-4], expected=True)
    assert [name.removeprefix("gemma") for name in bands] == ["", *(f"_expected_{k}" for k in (
        "median", "minus1", "plus1", "minus2", "plus2"))]
    # What was seen is what was expected.
    assert bands["gemma"].lower[0, 0] == pytest.approx(bands["gemma_expected_median"].lower[0, 0], rel=1e-12, abs=0)
    plane = nd.scan("gemma", nd.HNL(), m_N=[1e-4, 1e-3], d_gamma=[1e-9, 1e-8], threads=2)
    assert plane.search == nd.RecoilSearch("gemma") and plane.to_xarray().attrs["units"] == "events"


@pytest.mark.parametrize(("call", "error", "message"), [
    (lambda: nd.limits("gemma", ratio=[1.0], mass=1e-3), ValueError, "recoils do not depend on it: m_N is needed for gemma"),
    (lambda: nd.limits("gemma", m_N=[1e-3], preset="paper"), TypeError, "preset is no setting of RecoilSearch"),
    (lambda: nd.limits("opal", m_N=[1.0], calibrated=True), TypeError, "calibrated is no setting of Search"),
    (lambda: nd.limits("gema", m_N=[1e-3]), KeyError, "no analysis 'gema'; bundled are opal, .*gemma, .*RecoilAnalysis.from"),
    (lambda: nd.limits("gemma", m_N=[1.0]), ValueError, "no mass is within the reach of gemma"),
    (lambda: nd.limits("gemma", m_N=[1e-3], combine="likelihood"), ValueError, "searches that count events; gemma"),
    (lambda: nd.limits("lsnd", m_N=[1e-3], expected=True), ValueError, "upper limit"),
    (lambda: nd.limits("coherent-ar", m_N=[1e-3], calibrated=True), ValueError, "coherent-ar has no published moment"),
    (lambda: nd.RecoilSearch("opal"), KeyError, "there is no analysis 'opal'; bundled are .*gemma"),
    (lambda: nd.RecoilSearch(1), TypeError, "analysis is 1; a name or RecoilAnalysis is needed"),
    (lambda: nd.RecoilSearch("gemma", "e"), TypeError, "hnl is 'e'; an HNL is needed"),
    (lambda: nd.RecoilSearch("gemma", expected=3), ValueError, "expected is 3; allowed are None, -2"),
    (lambda: nd.RecoilSearch("gemma", threads=1000), ValueError, "threads is 1000"),
])
def test_bad_searches(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_confidence_levels():
    levels = {test: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1e-6, 1e-4]), test=test, threshold=threshold, **more)
              .confidence_level for test, threshold, more in (
        ("chi2", 3.84, {"uncertainty": [5.0]}), ("delta-chi2", 2.71, {"uncertainty": [5.0]}),
        ("gaussian-cls", 0.9, {"uncertainty": [5.0]}), ("s2-over-b", 2.71, {"background": [9.0]}),
        ("asimov", 1.6449, {"background": [9.0]}), ("cls", 0.95, {"background": [9.0]}), ("moment", 1e-9, {}))}
    expected = {"chi2": 0.95, "delta-chi2": 0.9003, "gaussian-cls": 0.9, "s2-over-b": 0.95, "asimov": 0.95, "cls": 0.95}
    assert levels.pop("moment") is None
    assert levels == pytest.approx(expected, abs=2e-4)


@pytest.mark.parametrize("name", nd.RecoilAnalysis.names)
def test_files(name, tmp_path):
    path = ROOT / "data/recoils" / f"{name}.yaml"
    found = nd.RecoilAnalysis.from_file(path)
    assert found == nd.RecoilAnalysis.bundled(name) and found.name == name
    (tmp_path / "mine.yaml").write_text(path.read_text().replace(f"name: {name}", "name: mine"))
    mine = nd.RecoilAnalysis.from_file(tmp_path / "mine.yaml")
    assert mine.name == "mine" and replace(mine, name=name) == found
    assert nd.RecoilSearch(mine).moment_limit() == nd.RecoilSearch(name).moment_limit()


@pytest.mark.parametrize(("old", "new", "message"), [
    ("nudipole-recoils/1", "nudipole-analysis/1", "schema is 'nudipole-analysis/1'; 'nudipole-recoils/1' is needed"),
    ("name: coherent-ar", "name: a b", "RecoilAnalysis.name is 'a b'; letters, digits"),
    ("exposure:", "exposre:", "has an unknown key 'exposre'; there are name, flux"),
    ("exposure: 9600.0\n", "", "exposure is missing"),
    ("exposure: 9600.0", "exposure: -1", "RecoilAnalysis.exposure is -1; a finite number > 0"),
    ("exposure: 9600.0", "exposure: '1'", "RecoilAnalysis.exposure is '1'"),
    ("pion-decay-at-rest", "pions", "flux: there is no flux 'pions'; bundled are reactor"),
    ("scale: 3754170.0", "scale: 0", "flux: factor is 0.0; a finite number > 0"),
    ("scale: 3754170.0", "factor: 1", "flux: has an unknown key 'factor'; there are source, scale"),
    ("{Ar: 1}", "{Uut: 1}", "detector: there is no element 'Uut'; there are H, C, O"),
    ("{Ar: 1}", "[Ar]", r"detector: material is \['Ar'\]; a mapping"),
    ("scatter: nuclei", "scatter: protons", "detector: scatter is 'protons'; allowed are"),
    ("[5.0, 25.0, 120.0]", "[5.0, 25.0]", r"response: recoils and fractions have shapes \(2,\) and \(1, 3\)"),
    ("[5.0, 25.0, 120.0]", "[a, b, c]", "response: recoils is of type <U1; real numbers are needed"),
    ("test: gaussian-cls", "test: gauss", "RecoilAnalysis.test is 'gauss'; allowed are upper-limit"),
    ("test: gaussian-cls", "test: cls", "RecoilAnalysis.uncertainty is given; tests that have it are chi2"),
    ("threshold: 0.9", "threshold: 1.9", "RecoilAnalysis.threshold is 1.9; a number between 0 and 1"),
    ("weak: true", "weak: 3", "RecoilAnalysis.weak is 3; True or False"),
    ("weak: true", "relative_uncertainty: 0.1", "RecoilAnalysis.relative_uncertainty is given; tests that have it are s2-over-b"),
    ("weak: true", "name: x", "statistic: has an unknown key 'name'"),
    ("observed: [159.0]", "observed: [159.0, 1]", r"RecoilAnalysis.observed has shape \(2,\); the response has 1 bins"),
    ("  uncertainty: [43.0]\n", "", r"RecoilAnalysis.uncertainty has shape \(0,\); the response has 1 bins"),
    ("of: weak", "of: signal", "RecoilAnalysis.systematics is of 'signal'; allowed are 'background', 'weak'"),
    ("size: 0.13", "size: [0.13, 0.1]", "RecoilAnalysis.systematics has shape"),
    ("size: 0.13", "size: -1", "RecoilAnalysis.systematics has -1; finite numbers >= 0"),
    ("- {size: 0.13, of: weak}", "- 0.13", "systematics: is 0.13; a mapping"),
    ("status: recalled", "status: sure", "provenance: Source.status is 'sure'"),
    ("title: COHERENT", "title: [COHERENT", "is not YAML"),
])
def test_bad_files(old, new, message, tmp_path):
    text = (ROOT / "data/recoils/coherent-ar.yaml").read_text()
    assert old in text
    path = tmp_path / "mine.yaml"
    path.write_text(text.replace(old, new))
    with pytest.raises((ValueError, TypeError), match=message) as caught:
        nd.RecoilAnalysis.from_file(path)
    assert "mine.yaml" in str(caught.value)


def places(record, path=()):
    """The paths to all values of nested mappings and lists."""
    for key, value in record.items() if isinstance(record, dict) else enumerate(record):
        yield *path, key
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))


@pytest.mark.parametrize("value", [None, "x", "1", -1, 0, True, math.nan, math.inf, 10**400, 1e308, [], {}, [1, [2]], [[]],
                                   {1: 2}, b"x"], ids=lambda value: str(value)[:9])
@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning")
def test_any_value_in_a_file_is_read_or_refused(value):
    text = (ROOT / "data/recoils/coherent-ar.yaml").read_text() + "published: {moment: 1.0e-9, flavours: {e: 1.0}}\n"
    assert nd.RecoilAnalysis.from_dict(yaml.safe_load(text), "mine").published == (1e-9, (("e", 1.0),))
    for path in places(yaml.safe_load(text)):
        record = parent = yaml.safe_load(text)
        for key in path[:-1]:
            parent = parent[key]
        parent[path[-1]] = value
        try:
            found = nd.RecoilAnalysis.from_dict(record, "mine")
        except (ValueError, TypeError) as error:
            assert str(error).startswith("mine: "), (path, error)
            continue
        with contextlib.suppress(ValueError):  # of the library: numbers that do not go together
            nd.RecoilSearch(found).moment_limit()
            assert hash(found) == hash(pickle.loads(pickle.dumps(found))), path
