"""Spin-flavour precession and adiabatic conversion: the reference tables, shapes, limits, bad input."""

import copy
import csv
import multiprocessing
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import nudipole as nd

TABLES = Path(__file__).parents[1] / "References" / "precession"
ANGLES = ["theta_12", "theta_13", "theta_23", "delta", "alpha_21", "alpha_31"]
MIXING = nd.NeutrinoMixing.from_sin2(0.304, 0.0222, 0.573, delta=3.4)
SPLITTINGS = {"delta_m2_21": 7.42e-5, "delta_m2_31": 2.515e-3}
DIRAC = nd.LightNeutrinos(mixing=MIXING, **SPLITTINGS)
ANTISYMMETRIC = np.array([[0, 1, 2j], [-1, 0, 3], [-2j, -3, 0]]) * 1e-12
MAJORANA = nd.LightNeutrinos(
    mixing=MIXING, **SPLITTINGS, nature="majorana", moments=nd.NeutrinoMoments(ANTISYMMETRIC, np.zeros((3, 3)))
)
SLABS = nd.Slabs(length=[2e5, 3e5], N_e=[30, 4], N_n=[10, 1], B=[3000, -4000], twist=[1e-5, 0])


def rows(name):
    with (TABLES / name).open() as file:
        for row in csv.DictReader(line for line in file if not line.startswith("#")):
            yield {key: value if key in ("nature", "flavour") else float(value) for key, value in row.items()}


def complexes(row, name, labels):
    return np.array([row[f"{name}_{label}_re"] + 1j * row[f"{name}_{label}_im"] for label in labels])


def neutrinos(row):
    labels = [f"{k}{j}" for k in "123" for j in "123"]
    moments = nd.NeutrinoMoments(*(complexes(row, name, labels).reshape(3, 3) for name in ("mu", "epsilon")))
    mixing = nd.NeutrinoMixing(**{name: row[name] for name in ANGLES})
    splittings = {name: row[name] for name in SPLITTINGS}
    return nd.LightNeutrinos(mixing=mixing, **splittings, nature=row["nature"], moments=moments)


def test_slabs():
    count = 0
    for row in rows("slabs.csv"):
        size = range(1, int(row["slabs"]) + 1)
        slabs = nd.Slabs(**{name: [row[f"{name}_{i}"] for i in size] for name in ("length", "N_e", "N_n", "B", "twist")})
        start, expected = (complexes(row, name, "123456").reshape(2, 3) for name in ("start", "end"))
        found = neutrinos(row).states(row["E"], slabs, start, antineutrino=row["is_antineutrino"])
        overlap = np.vdot(found, expected)
        assert abs(found * overlap - expected).max() < 1e-13
        count += 1
    assert count == 40


def test_adiabatic():
    count = 0
    for row in rows("adiabatic.csv"):
        light, beam = neutrinos(row), {"flavour": row["flavour"], "antineutrino": row["is_antineutrino"]}
        P = light.adiabatic(row["E"], row["N_e"], **beam)
        flips = light.adiabatic_flips(*(row[name] for name in ("E", "N_e", "N_n", "B", "twist")), **beam, basis="mass")
        expected = np.array([row[f"flip_{k}"] for k in "123"])
        assert abs(P - [row[f"P_{k}"] for k in "123"]).max() < 2e-14
        assert abs(flips - expected).max() < 1e-10 * expected.sum()
        count += 1
    assert count == 48


@pytest.mark.parametrize("light", [DIRAC, MAJORANA])
def test_probabilities_are_squares_of_states(light):
    E = np.array([[0.003, 0.01], [0.05, 1]])
    for number, flavour in enumerate(("e", "mu", "tau")):
        start = np.zeros((2, 3))
        start[0, number] = 1
        for antineutrino in (False, True):
            P = light.probabilities(E, SLABS, flavour, antineutrino)
            assert P.shape == (2, 2, 2, 3)
            assert abs(P.sum(axis=(-2, -1)) - 1).max() < 1e-14
            assert abs(P - abs(light.states(E, SLABS, start, antineutrino)) ** 2).max() < 1e-14
    assert (light.probabilities(E, SLABS)[..., 1, :].max() > 0.01) == (light is MAJORANA)


def test_threads_and_scheme():
    E = np.geomspace(1e-3, 1, 300)
    four = nd.LightNeutrinos(
        mixing=MIXING.matrix, **SPLITTINGS, nature="majorana", moments=MAJORANA.moments, model=nd.Model(threads=4)
    )
    assert np.array_equal(four.probabilities(E, SLABS), MAJORANA.probabilities(E, SLABS))
    strong = nd.LightNeutrinos(
        mixing=MIXING, **SPLITTINGS, model=nd.Model(scheme=replace(nd.Model().electroweak, vev=246.2196 / 2**0.5))
    )
    assert abs(strong.adiabatic(0.005, 40.0) - DIRAC.adiabatic(0.005, 80.0)).max() < 1e-14


def test_moment_of_the_sun():
    """Between |U_ek|^2 at low energy and nu_2 at high."""
    P = DIRAC.adiabatic(np.array([1e-4, 2e-2]), 95.0)
    assert abs(P[0] - abs(MIXING.matrix[0]) ** 2).max() < 0.02
    assert P[1, 1] > 0.9
    element = np.zeros((3, 3))
    element[0, 1] = 1e-11
    moments = nd.NeutrinoMoments(element, np.zeros((3, 3)))
    assert moments.effective_incoherent(P[1]) == pytest.approx(1e-11 * P[1, 1] ** 0.5, rel=1e-14, abs=0)


@pytest.mark.parametrize("value", [SLABS, MAJORANA.moments, MIXING, MAJORANA, replace(DIRAC, mixing=MIXING.matrix),
                                   replace(MAJORANA, model=nd.Model(scheme="mg5", threads=2))])
def test_values_are_values(value):
    found = pickle.loads(pickle.dumps(value))
    assert found == value and hash(found) == hash(value) and copy.deepcopy(value) == value
    if isinstance(value, nd.LightNeutrinos):
        assert np.array_equal(found.probabilities([0.003, 0.01], SLABS), value.probabilities([0.003, 0.01], SLABS))
        assert value != replace(value, delta_m2_21=7.5e-5)
        with pytest.raises(AttributeError):
            found.nature = "dirac"
    for array in (x for x in vars(found).values() if isinstance(x, np.ndarray)):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def test_what_is_given_is_copied():
    length, U = np.array([1e5, 2e5]), MIXING.matrix
    # Columns first in memory, and every second element.
    transposed = nd.NeutrinoMoments(np.arange(9).reshape(3, 3).T, np.zeros((6, 6))[::2, ::2])
    assert transposed == nd.NeutrinoMoments(np.array([[0, 3, 6], [1, 4, 7], [2, 5, 8]]), np.zeros((3, 3)))
    assert transposed.effective(MIXING, "e") > 0
    assert nd.Slabs(length=np.arange(4.0)[::2]) == nd.Slabs(length=[0, 2])
    slabs, light = nd.Slabs(length=length), nd.LightNeutrinos(mixing=U, **SPLITTINGS)
    length[0], U[0, 0] = 0, 0
    assert slabs.length[0] == 1e5 and np.array_equal(light.mixing, MIXING.matrix)


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_processes(method):
    with multiprocessing.get_context(method).Pool(2) as pool:
        found = pool.starmap(MAJORANA.probabilities, [(E, SLABS) for E in (0.003, 0.01)])
    assert np.array_equal(found, MAJORANA.probabilities([0.003, 0.01], SLABS))


@pytest.mark.parametrize("E", [0.01, [0.01], [[0.003, 0.01, 0.02]]])
def test_shapes(E):
    shape = np.shape(E)
    assert MAJORANA.probabilities(E, SLABS).shape == (*shape, 2, 3)
    assert MAJORANA.states(E, SLABS, np.eye(2, 3)).shape == (*shape, 2, 3)
    assert MAJORANA.adiabatic(E, 95.0).shape == MAJORANA.adiabatic_flips(E, 95.0, 40.0, 1.0).shape == (*shape, 3)


def table(name):
    lines = (Path(__file__).parents[2] / "data/moments" / name).read_text().splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def flips_by_equations(U, moments, E, N_e, N_n, B):
    """Hbar Y - Y H = M in flavours as nine linear equations; A = Y nu_e, then masses by their order. E in GeV."""
    h = U @ np.diag([0, *SPLITTINGS.values()]) @ U.conj().T / (2e9 * E)
    # sqrt2 G_F N_A/cm^3 in eV.
    V = np.diag([N_e - N_n / 2, -N_n / 2, -N_n / 2]) * 2**0.5 * 1.1663787e-23 * 6.02214076e23 * 1.973269804e-5**3
    M = 5.7883818060e-5 * B * U.conj() @ moments @ U.conj().T
    unit = 1e-12
    equations = (np.kron(h.conj() - V, np.eye(3)) - np.kron(np.eye(3), (h + V).T)) / unit
    A = np.linalg.solve(equations, (M / unit).ravel()).reshape(3, 3)[:, 0]
    _, levels = np.linalg.eigh(h.conj() - V)
    return abs(U) ** 2 @ abs(levels.conj().T @ A) ** 2


def test_antineutrinos_of_the_sun():
    """Limits of docs/scattering.md: one radius for the region where the sun makes B8, independent flips, the old formula."""
    moments = np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 0]]) * 1e-12
    light = nd.LightNeutrinos(
        mixing=MIXING, **SPLITTINGS, nature="majorana", moments=nd.NeutrinoMoments(moments, np.zeros((3, 3)))
    )
    region = {name: np.array([float(row[name]) for row in table("solar-b8-region.csv")]) for name in ("N_e", "N_n", "per_r_R")}
    E = np.linspace(1.81e-3, 16.5e-3, 300)
    P = light.adiabatic_flips(E, region["N_e"][:, None], region["N_n"][:, None], 1.0)
    for i, k in ((0, 5), (5, 5), (5, 150), (12, 299)):
        expected = flips_by_equations(MIXING.matrix, moments, E[k], region["N_e"][i], region["N_n"][i], 1.0)
        assert P[i, k] == pytest.approx(expected, rel=1e-5, abs=0)

    flux = nd.NeutrinoFlux.bundled("solar-gs98")
    E_e = E - 1.293e-3
    seen = sum(flux.density(s, E) for s in ("nu_e", "nu_mu", "nu_tau")) * E_e * np.sqrt(E_e**2 - 0.511e-3**2)
    mean = np.average(P[..., 0], axis=0, weights=region["per_r_R"])
    for row in table("solar-antineutrinos.csv"):
        window = (1e3 * E > float(row["E_min"])) & (1e3 * E < float(row["E_max"]))
        one, all_ = (np.average(p[window], weights=seen[window]) for p in (P[5, :, 0], mean))
        assert all_ / one == pytest.approx(0.991, abs=0.003)
        # hep-ph/0209192 has twice the probability: no energy, N_n = N_e/2, Dm^2 = 6e-5.
        assert one / (1.8e-10 * 4 * 0.304 * 0.696) == pytest.approx(0.5, abs=0.03)
        assert row["status"] in ("verified", "recalled")
    # Fluxes and probabilities of the table belong together: B8 above the threshold, by solar models of their time.
    boron = sum(flux.density(s, E) for s in ("nu_e", "nu_mu", "nu_tau"))
    for row in table("solar-antineutrinos.csv"):
        if row["flux"]:
            least = 0 if row["experiment"] == "Borexino" else float(row["E_min"])
            total = 5.46e6 if least == 0 else np.trapezoid(boron[1e3 * E > least], E[1e3 * E > least])
            assert float(row["flux"]) / total == pytest.approx(float(row["probability"]), rel=0.12, abs=0)


def test_average():
    """Over many turns each pair of masses is incoherent."""
    P = DIRAC.probabilities(0.004, nd.Slabs(length=1e15), "mu", spread=0.1)
    U = abs(MIXING.matrix) ** 2
    assert abs(P - [U @ U[1], [0, 0, 0]]).max() < 1e-13


def test_nan():
    P = MAJORANA.probabilities([0.01, -1, np.nan], SLABS)
    assert np.isfinite(P[0]).all() and np.isnan(P[1:]).all()
    assert np.isnan(MAJORANA.probabilities(0.01, nd.Slabs(length=1e24))).all()
    assert np.isnan(MAJORANA.probabilities(0.01, nd.Slabs(length=1e3, B=np.nan))).all()
    # A field that no first order does for.
    assert np.isnan(MAJORANA.adiabatic_flips(1e-2, 100.0, 50.0, 1e9)).all()
    assert np.isnan(MAJORANA.adiabatic(1e-2, [-1.0, 1.0, np.inf])).any(axis=-1).tolist() == [True, False, True]
    E = [0.01, 0, -1, np.inf, np.nan]
    for P in (MAJORANA.probabilities(E, SLABS), MAJORANA.adiabatic(E, 10.0), MAJORANA.adiabatic_flips(E, 10.0, 4.0, 1.0)):
        assert np.isfinite(P[0]).all() and np.isnan(P[1:]).all()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: nd.Slabs(length=[1, 2], N_e=[1, 2, 3]), r"length \(2,\), N_e \(3,\)"),
        (lambda: nd.Slabs(length=[[1, 2]]), "one-dimensional"),
        (lambda: nd.LightNeutrinos(mixing=np.eye(2), **SPLITTINGS), r"mixing has shape \(2, 2\)"),
        (lambda: nd.LightNeutrinos(mixing=1.1 * np.eye(3), **SPLITTINGS), r"not unitary: .* is 0\.21"),
        (lambda: nd.LightNeutrinos(mixing=MIXING, delta_m2_21=np.nan, delta_m2_31=0), "delta_m2_21 is nan"),
        (
            lambda: nd.LightNeutrinos(
                mixing=MIXING, **SPLITTINGS, nature="majorana", moments=nd.NeutrinoMoments(np.eye(3), np.zeros((3, 3)))
            ),
            "not antisymmetric: .* add to 2 of the greatest",
        ),
        (lambda: DIRAC.probabilities(1, nd.Slabs(length=[1, -2])), r"length\[1\] is -2"),
        (lambda: DIRAC.probabilities(1, nd.Slabs(length=1, N_e=-3)), r"N_e\[0\] is -3"),
        (lambda: DIRAC.probabilities(1, nd.Slabs(length=1, N_n=np.inf)), r"N_n\[0\] is inf"),
        (lambda: DIRAC.probabilities(1, SLABS, "electron"), "flavour is 'electron'"),
        (lambda: DIRAC.probabilities(1, SLABS, basis="matter"), "basis is 'matter'"),
        (lambda: DIRAC.probabilities(1, SLABS, spread=0.1), "with 2 slabs"),
        (lambda: nd.LightNeutrinos(mixing=MIXING, **SPLITTINGS, nature="weyl"), "nature is 'weyl'"),
        (lambda: DIRAC.adiabatic([1, 2], [1, 2, 3]), r"E \(2,\), N_e \(3,\): shapes that broadcast are needed"),
        (lambda: nd.NeutrinoMoments(0, np.eye(3)), r"mu has shape \(\); \(3, 3\) is needed"),
        (lambda: DIRAC.states(1, SLABS, [1, 0, 0]), r"start has shape \(3,\)"),
    ],
)
def test_errors(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: DIRAC.probabilities(1, [1e5]), r"slabs is of type list; Slabs is needed"),
        (lambda: DIRAC.probabilities([1j], SLABS), "E is of type complex128; real numbers are needed"),
        (lambda: DIRAC.adiabatic(1, ["a"]), "N_e is of type <U1"),
        (lambda: nd.Slabs(length=[1j]), "length is of type complex128"),
        (lambda: nd.LightNeutrinos(mixing=MIXING, delta_m2_21="x", delta_m2_31=0), "delta_m2_21 is 'x'; a real number"),
        (lambda: nd.LightNeutrinos(mixing=MIXING, **SPLITTINGS, moments=0), "moments is of type int; NeutrinoMoments is needed"),
        (lambda: nd.LightNeutrinos(mixing=MIXING, **SPLITTINGS, model="paper"), "model is of type str; Model is needed"),
        (lambda: MAJORANA.moments.effective(MIXING.matrix, "e"), "mixing is of type ndarray; NeutrinoMixing is needed"),
    ],
)
def test_types(call, message):
    with pytest.raises(TypeError, match=message):
        call()
