"""Fluxes, targets, spectra of recoils and what searches exclude: against integrals by SciPy of formulas written here."""

import math
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from scipy.integrate import quad

import nudipole as nd
from nudipole import _c
from nudipole._handles import Handle

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
        assert found.spectrum(T, m_N, 1e-7) == pytest.approx(expected, rel=1e-9)


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
    assert found[0] == pytest.approx(1e-12 * integrated(nucleus, E, m, T_cut), rel=1e-9)


def test_total_of_a_point():
    E, m = np.array([[0.02], [0.3]]), np.array([1e-4, 1e-2, 0.0199])
    point = nd.Nucleus(per_kg=1, Z=18, A=40, mass=37.2, R_p=0, R_n=0)
    assert point.sigma(E, m, 1e-6) == pytest.approx(nd.sigma_upscattering_spin0(E, 0.0, m, 1e-6, 37.2, 18.0), rel=2e-12)
    assert PROTON.sigma(0.5, 0.0, 1e-6, T_cut=1e-3) == pytest.approx(
        float(nd.sigma_upscattering(0.5, 1e-3, 0.0, 1e-6, PROTON.mass, 1.0)), rel=1e-12)
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
    assert found == pytest.approx(d**2 * integrated(nucleus, E, m, 0.0, probability), rel=1e-9)
    assert 0 < found < nucleus.sigma(E, m, d)


def test_double_bang_of_the_shortest():
    """N that decays at once makes one where both need no distance, none where they do."""
    assert LEAD.double_bang(1.0, 0.2, 1.0, radius=20.0) == pytest.approx(float(LEAD.sigma(1.0, 0.2, 1.0)), rel=1e-9)
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
    assert both.events(0.01, 1e-7)[0] == pytest.approx(4 * parts[0] + 0.25 * parts[1], rel=1e-13)


def test_electrons_of_shells():
    flux = nd.NeutrinoFlux.bundled("reactor", 2e13)
    found = search(flux, [GERMANIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    for T, electrons in ((5e-6, 30), (2e-5, 32)):
        expected = fold(flux, ("nubar_e",), E_min(T, 0, M_E), lambda E, T=T: printed_form(E, T, 0, M_E, 0.5))
        expected *= GERMANIUM.per_kg * electrons * 1e-20 * CM2 * DAY
        assert found.spectrum(T, 0, 1e-10) == pytest.approx(expected, rel=1e-9)
    # A moment of 1e-11 mu_B: pi alpha^2/m_e^2 (1/T - 1/E) mu^2.
    d = float(nd.dipole_of_moment(1e-11))
    moment = fold(flux, ("nubar_e",), E_min(2e-5, 0, M_E), lambda E: math.pi * ALPHA**2 / M_E**2 * (1 / 2e-5 - 1 / E) * 1e-22)
    assert found.spectrum(2e-5, 0, d) == pytest.approx(moment * GERMANIUM.per_kg * 32 * CM2 * DAY, rel=1e-9)


def test_weak_scattering():
    nuclei = search(STOPPED, [CAESIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))
    T, M = 1.2e-5, CAESIUM.mass
    q = math.sqrt(T * (T + 2 * M))
    Q = (0.5 - 2 * SIN2) * 55 * helm(q, 4.8041) - 0.5 * 78 * helm(q, 5.0)
    every = ("nu_e", "nu_mu", "nu_tau", "nubar_e", "nubar_mu", "nubar_tau")
    expected = fold(STOPPED, every, E_min(T, 0, M), lambda E: 1 - T / E - M * T / (2 * E**2) + T**2 / (2 * E**2))
    assert nuclei.weak_spectrum(T) == pytest.approx(expected * G_F**2 * M / math.pi * Q**2 * CAESIUM.per_kg * CM2 * DAY, rel=1e-9)

    electrons = search(STOPPED, [GERMANIUM], nd.RecoilResponse.sharp([1e-6, 1e-4]))

    def weak(E, T, electron, anti):
        gV, gA = (0.5 if electron else -0.5) + 2 * SIN2, (0.5 if electron else -0.5) * (-1 if anti else 1)
        return (gV + gA) ** 2 + (gV - gA) ** 2 * (1 - T / E) ** 2 + (gA**2 - gV**2) * M_E * T / E**2

    T = 0.02
    kinds = (("nu_e", True, False), ("nu_mu", False, False), ("nubar_mu", False, True))
    expected = sum(fold(STOPPED, (s,), E_min(T, 0, M_E), lambda E, k=kind: weak(E, T, *k)) for s, *kind in kinds)
    expected *= G_F**2 * M_E / (2 * math.pi) * GERMANIUM.per_kg * 32 * CM2 * DAY
    assert electrons.weak_spectrum(T) == pytest.approx(expected, rel=1e-9)


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
        assert events == pytest.approx(1000 * expected, rel=1e-6)


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
        assert found.events(m_N, d).sum() == pytest.approx(10, rel=1e-12)
    assert found.moment_limit() == pytest.approx(float(nd.magnetic_moment(found.contour([1e-12]).lower[0, 0])), rel=1e-9)


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
    assert found.contour([0.01]).lower[0, 0] == pytest.approx(math.sqrt(square), rel=1e-12)


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
    plane = found.rate_grid(np.geomspace(1e-5, 1e-3, 4), np.geomspace(1e-10, 1e-6, 3))
    assert np.isfinite(plane).all() and (plane > 0).any()


@pytest.mark.parametrize(("number", "name"), [(m.value, m.name.lower().replace("_", "-")) for m in _c.nd_recoils])
def test_bundled_in_the_library(number, name):
    """What the library has and what Python makes of the same file."""
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
        assert found.moment_limit() == pytest.approx(limit[0], rel=1e-6)


@pytest.mark.parametrize("name", ["gemma", "texono", "conus", "xenonnt", "lz", "borexino"])
def test_calibrated(name):
    moment, flavours = nd.RecoilAnalysis.bundled(name).published
    found = nd.RecoilSearch(name, nd.HNL(flavour=flavours), calibrated=True)
    assert found.moment_limit() == pytest.approx(moment, rel=1e-12)
    # One factor for all masses.
    plain = nd.RecoilSearch(name, nd.HNL(flavour=flavours))
    limits = [s.contour([1e-4, 5e-4]).lower[:, 0] for s in (found, plain)]
    assert limits[0] / limits[1] == pytest.approx(moment / plain.moment_limit() * np.ones(2), rel=1e-9)


def test_published_moments():
    """As far as bundled searches are from the limits that experiments give (docs/recoils.md)."""
    for name, published, flavour in (("gemma", 2.9e-11, "e"), ("texono", 7.4e-11, "e"), ("conus", 7.5e-11, "e")):
        assert 0.5 < nd.RecoilSearch(name, nd.HNL(flavour=flavour)).moment_limit() / published < 2
    everything = nd.HNL(flavour={"e": 1, "mu": 1, "tau": 1})
    assert 0.5 < nd.RecoilSearch("xenonnt", everything).moment_limit() / 6.4e-12 < 2
    assert 0.5 < nd.RecoilSearch("lz", everything).moment_limit() / 1.1e-11 < 2
    assert 0.5 < nd.RecoilSearch("borexino", everything).moment_limit() / 2.8e-11 < 2
    # mu_e^2 + 2.4 mu_mu^2: what nu_mu and nubar_mu together make over what nu_e makes; here without efficiency and resolution.
    lsnd = [nd.RecoilSearch("lsnd", nd.HNL(flavour=f)).moment_limit() for f in ("e", "mu")]
    assert lsnd[0] == pytest.approx(math.sqrt(1.1e-18), rel=1e-9)
    assert (lsnd[0] / lsnd[1]) ** 2 == pytest.approx(2.4, rel=0.12)
    assert nd.RecoilSearch("coherent-csi").weak_events().sum() == pytest.approx(173, rel=0.1)
    assert nd.RecoilSearch("coherent-csi-2021").weak_events().sum() == pytest.approx(341, rel=0.05)


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
            assert value / float(shown) == pytest.approx(float(ratio), rel=0.05), name
        if analysis.published and len(found) == 1:
            assert analysis.published[0] == float(published)


def test_borexino():
    """What the sun's neutrinos make in pseudocumene: counts of Be7 as published, and the same in the generator of the file."""
    search = nd.RecoilSearch("borexino", nd.HNL(flavour={"e": 1, "mu": 1, "tau": 1}))
    data = search.analysis
    assert sum(sum(t.electrons) * t.per_kg for t in data.targets) * 1e5 == pytest.approx(3.307e31, rel=1e-3)
    assert np.square(data.uncertainty) - data.background == pytest.approx(search.weak_events(), rel=0.03)
    lines = nd.NeutrinoFlux([line for line in data.flux.lines if line[1] < 1e-3])
    T = np.linspace(1e-7, 0.7e-3, 20001)
    counts = np.trapezoid(nd.RecoilSearch(replace(data, flux=lines)).weak_spectrum(T), T) * 1e5
    assert counts == pytest.approx(48.3, abs=1.5)
    # The moment of the mixture: 1 / limit^2 adds up over flavours.
    parts = [nd.RecoilSearch("borexino", nd.HNL(flavour=f)).moment_limit() for f in ("e", "mu", "tau")]
    assert sum(x**-2 for x in parts) == pytest.approx(search.moment_limit() ** -2, rel=0.01)


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
    (lambda: search(STOPPED, [ARGON], nd.RecoilResponse.sharp([1, 2]), test="chi2", uncertainty=[0.0]), "no positive determ"),
    (lambda: nd.targets({"Uut": 1}, "nuclei"), "there is no element 'Uut'"),
])
def test_bad_input(make, message):
    with pytest.raises((ValueError, KeyError), match=message):
        make()


def test_responses():
    T = np.linspace(1e-6, 3e-5, 200)
    edges = np.linspace(0, 4e-5, 9)
    smeared = nd.RecoilResponse.gaussian(edges, T, 1e-6)
    assert smeared.bins == 8
    assert smeared.fractions.sum(axis=0) == pytest.approx(np.ones(200), abs=0.16)
    counted = nd.RecoilResponse.poisson([0, 3, 60], T, 1e6 * T)
    assert counted.fractions.sum(axis=0) == pytest.approx(np.ones(200), rel=1e-5)
    assert counted.fractions[0, 0] == pytest.approx(math.exp(-1) * 2.5)
