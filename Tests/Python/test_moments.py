"""Mixing and moments of the light neutrinos: the reference table, symmetries, bad input."""

import csv
from pathlib import Path

import numpy as np
import pytest

import nudipole as nd

TABLE = Path(__file__).parents[1] / "References" / "electromagnetic" / "moments.csv"
ANGLES = ["theta_12", "theta_13", "theta_23", "delta", "alpha_21", "alpha_31"]
UNIT = nd.NeutrinoMoments(np.eye(3), np.eye(3))
MIXING = nd.NeutrinoMixing.from_sin2(0.304, 0.0222, 0.573, delta=3.4)


def rows():
    with TABLE.open() as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def matrix(row, name):
    parts = [[complex(float(row[f"{name}_{k}{j}_re"]), float(row[f"{name}_{k}{j}_im"])) for j in "123"] for k in "123"]
    return np.array(parts)


def test_references():
    table = rows()
    assert len(table) == 120
    for row in table:
        mixing = nd.NeutrinoMixing(**{name: float(row[name]) for name in ANGLES})
        masses, phases = ([float(row[f"{name}_{k}"]) for k in "123"] for name in ("m", "phase"))
        moments = nd.NeutrinoMoments.from_masses(mixing, masses, row["nature"])
        U, mu, epsilon = (matrix(row, name) for name in ("U", "mu", "epsilon"))
        assert abs(mixing.matrix - U).max() <= 1e-15
        # mu and epsilon are real and imaginary parts of the same sums, products of four sines each: one scale for both.
        scale = max(abs(mu).max(), abs(epsilon).max())
        for found, expected in ((moments.mu, mu), (moments.epsilon, epsilon)):
            assert abs(found - expected).max() <= 16 * np.finfo(float).eps * scale
        for flavour in ("e", "mu", "tau"):
            for antineutrino in (False, True):
                value = moments.effective(mixing, flavour, phases, antineutrino)
                assert value == pytest.approx(float(row[f"nu{'bar' * antineutrino}_{flavour}"]), rel=1e-13, abs=0)
        P = [float(row["P_1"]), float(row["P_2"])]
        assert moments.effective_incoherent([*P, 1 - sum(P)]) == pytest.approx(float(row["incoherent"]), rel=1e-14, abs=0)


def test_formula_in_numpy():
    generator = np.random.default_rng(3)
    mu, epsilon = generator.normal(size=(2, 3, 3)) + 1j * generator.normal(size=(2, 3, 3))
    moments = nd.NeutrinoMoments(mu, epsilon)
    lam = mu - 1j * epsilon
    square = (MIXING.matrix @ lam.conj().T @ lam @ MIXING.matrix.conj().T).real
    assert moments.effective(MIXING, "mu") == pytest.approx(np.sqrt(square[1, 1]), rel=1e-14, abs=0)
    assert moments.effective(MIXING, "e", antineutrino=True) == moments.effective(MIXING, "e")


def test_matrix_is_unitary():
    U = MIXING.matrix
    assert abs(U @ U.conj().T - np.eye(3)).max() < 4e-16
    assert abs(U[0, 2]) ** 2 == pytest.approx(0.0222)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: nd.NeutrinoMixing(theta_12=np.nan, theta_13=0, theta_23=0), ValueError, "theta_12 is nan"),
        (lambda: nd.NeutrinoMixing(theta_12="0.5 rad", theta_13=0, theta_23=0), TypeError, "theta_12.*real number"),
        (lambda: nd.NeutrinoMixing.from_sin2(1.2, 0, 0), ValueError, "sin2_theta_12 is 1.2.*from 0 to 1"),
        (lambda: nd.NeutrinoMoments.from_masses(MIXING, [0, -1, 0]), ValueError, r"mass\[1\] is -1.*>= 0"),
        (lambda: nd.NeutrinoMoments.from_masses(MIXING, [0, 1]), ValueError, "three masses"),
        (lambda: nd.NeutrinoMoments.from_masses(MIXING, [0, 1, 2], "weyl"), ValueError, "nature is 'weyl'"),
        (lambda: nd.NeutrinoMoments(np.eye(2), np.eye(3)), ValueError, r"mu has shape \(2, 2\)"),
        (lambda: UNIT.effective(MIXING, "electron"), ValueError, "flavour is 'electron'"),
        (lambda: UNIT.effective_incoherent([1, 1, 1]), ValueError, "sum of probability is 3"),
        (lambda: UNIT.effective_incoherent([-1, 1, 1]), ValueError, r"probability\[0\] is -1"),
    ],
)
def test_errors(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_nan_in_nan_out():
    moments = nd.NeutrinoMoments(np.full((3, 3), np.nan), np.zeros((3, 3)))
    assert np.isnan(moments.effective(MIXING, "e"))
    assert np.isnan(nd.NeutrinoMoments.from_masses(MIXING, [np.nan, 0, 0]).mu).any()
