"""Searches, limits, contours and scans: agreement with the command line's conventions, topology, forms, interruption."""

import functools
import json
import multiprocessing
import pickle
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema
import numpy as np
import pytest

import nudipole as nd

ROOT = Path(__file__).resolve().parents[2]
MASSES = np.geomspace(0.002, 80, 60)


@pytest.fixture(scope="module")
def found():
    return nd.limits(["opal", "z-invisible"], nd.HNL(coupling="II"), MASSES)


def test_quoted_limits():
    # arXiv:2301.06050, preset paper: 2.0e-5 to 4.5e-4 of OPAL at 10 GeV for a > 0, to 16 % (docs/validation).
    ratio = np.linspace(0.0, 10, 401)[1:]
    lower = nd.limits("opal", ratio=ratio, mass=10.0, preset="paper")["opal"].lower[:, 0]
    assert lower.min() == pytest.approx(2.0e-5, rel=0.16, abs=0) and lower.max() == pytest.approx(4.5e-4, rel=0.16, abs=0)


def test_roots_are_roots(found):
    for name, contour in found.items():
        search = nd.Search(analysis=name, hnl=nd.HNL(coupling="II"))
        for edges, kinds in ((contour.lower, contour.lower_edge), (contour.upper, contour.upper_edge)):
            at = kinds == 1
            m = np.broadcast_to(contour.axis[:, None], edges.shape)[at]
            assert np.allclose(search.rate(m, edges[at]), search.excluded_rate, rtol=1e-9)
        assert contour.is_complete


def test_sides(found):
    for name, contour in found.items():
        search = nd.Search(analysis=name, hnl=nd.HNL(coupling="II"))
        inside = np.where(np.isinf(contour.upper[:, 0]), 2 * contour.lower[:, 0],
                          np.sqrt(contour.lower[:, 0] * contour.upper[:, 0]))
        at = ~np.isnan(inside)
        assert search.excludes(contour.axis[at], inside[at]).all()
        assert not search.excludes(contour.axis[at], 0.99 * contour.lower[at, 0]).any()
        assert contour.excluded_side == "left"
        for branch in contour.branches:
            # A step to the left of the direction, in ln x and ln d, is excluded.
            u, v = np.log(branch.x), np.log(branch.d)
            for i in range(0, len(u) - 1, 7):
                along = np.array([u[i + 1] - u[i], v[i + 1] - v[i]])
                if not along.any():
                    continue
                middle = np.array([u[i] + u[i + 1], v[i] + v[i + 1]]) / 2
                left = np.array([-along[1], along[0]]) / np.hypot(*along) * 0.02
                m, d = np.exp(middle + left)
                if m < search.reach:
                    assert search.excludes(m, d)


def test_topology():
    island = nd.limits("z-invisible", ratio=np.linspace(-8, 8, 161), mass=0.1)["z-invisible"]
    assert island.topology == ("closed",) and len(island.folds) == 2
    assert [fold.opens_upwards for fold in sorted(island.folds, key=lambda f: f.x)] == [True, False]
    assert all(fold.excluded_between for fold in island.folds)
    assert island.axis_name == "a" and island.mass == 0.1
    tongue = nd.limits("z-invisible", m_N=MASSES)["z-invisible"]
    assert tongue.topology == ("open",) and len(tongue.folds) == 1
    assert "branches: open; folds: 1; complete" in str(tongue)


def test_values_are_values(found):
    for value in (found["opal"], found, nd.Search(analysis="opal"), nd.HNL(), found["opal"].branches[0]):
        copy = pickle.loads(pickle.dumps(value))
        assert hash(copy) == hash(value) and copy == value
    with pytest.raises(ValueError, match="read-only"):
        found["opal"].lower[0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        pickle.loads(pickle.dumps(found["opal"])).axis[0] = 1
    with pytest.raises(AttributeError):
        found["opal"].name = "x"
    assert nd.Search(analysis="opal") != nd.Search(analysis="opal", preset="paper")
    with pytest.raises(KeyError, match="there is no result 'l3'; there are opal, z-invisible"):
        found["l3"]


def test_printing(found):
    assert str(found["opal"]).startswith("opal: OPAL, single photons at LEP1, 95 % CL\n  dirac N, flavour e")
    assert "best d_gamma = " in repr(found) and "z-invisible" in repr(found)
    assert str(nd.Search(analysis="opal")).endswith("excludes from 0.15 pb on at 95 % CL, reach 91.188 GeV")


def test_expected_and_combined():
    found = nd.limits(["cepc-h", "cepc-tt"], m_N=[100.0], combine="likelihood", expected=True)
    assert list(found) == ["cepc-h", "cepc-h_expected_median", "cepc-h_expected_minus1", "cepc-h_expected_plus1",
                           "cepc-h_expected_plus2", "cepc-tt", "cepc-tt_expected_median", "cepc-tt_expected_minus1",
                           "cepc-tt_expected_plus1", "cepc-tt_expected_plus2", "likelihood"]
    d = {name: contour.lower[0, 0] for name, contour in found.items()}
    assert d["cepc-h"] == d["cepc-h_expected_median"]
    assert d["cepc-h_expected_minus1"] < d["cepc-h"] < d["cepc-h_expected_plus1"] < d["cepc-h_expected_plus2"]
    alone = nd.limits("cepc-h", m_N=[100.0], combine="likelihood")["likelihood"].lower[0, 0]
    assert d["likelihood"] < alone
    assert set(found["likelihood"].references) == set(found.references)
    with pytest.raises(ValueError, match="opal"):
        nd.limits(["opal", "cepc-h"], m_N=[50.0], combine="likelihood")
    with pytest.raises(ValueError, match="upper limit"):
        nd.limits("opal", m_N=[50.0], expected=True)
    one = nd.Search(analysis="cepc-h")
    with pytest.raises(ValueError, match=r"searches\[1\] is NULL, a combination, an expectation"):
        nd.Combination([one, nd.Search(analysis="cepc-h", expected=1)])
    with pytest.raises(ValueError, match=r"searches\[1\] is for another N than searches\[0\]"):
        nd.Combination([one, nd.Search(analysis="cepc-tt", hnl=nd.HNL(flavour="mu"))])


@pytest.mark.parametrize(("arguments", "kind", "message"), [
    ({"analyses": "opl"}, KeyError, "there is no analysis 'opl'; bundled are opal"),
    ({"analyses": []}, ValueError, "at least one is needed"),
    ({"analyses": ["opal", "opal"]}, ValueError, "the same name"),
    ({"m_N": [200.0]}, ValueError, "no mass is within the reach of opal"),
    ({"m_N": [-1.0, 1.0]}, ValueError, r"m_N\[0\] is -1"),
    ({"m_N": [2.0, 1.0]}, ValueError, r"m_N\[1\] is 1"),
    ({"m_N": [[1.0]]}, ValueError, r"m_N has shape \(1, 1\)"),
    ({"m_N": ["a"]}, TypeError, "m_N is of type <U1; real numbers are needed"),
    ({"m_N": [1j]}, TypeError, "m_N is of type complex128"),
    ({"m_N": None}, TypeError, "one of m_N and ratio"),
    ({"ratio": [1.0]}, TypeError, "one of m_N and ratio"),
    ({"m_N": None, "ratio": [1.0]}, TypeError, "ratio needs mass"),
    ({"m_N": None, "ratio": [1.0], "mass": -1}, ValueError, "mass is -1"),
    ({"m_N": None, "ratio": [1.0, np.nan], "mass": 1}, ValueError, r"ratio\[1\] is nan"),
    ({"combine": "sum"}, ValueError, "combine is 'sum'"),
    ({"preset": "new"}, ValueError, "preset is 'new'; allowed are 'corrected', 'paper'"),
    ({"spectrum": "x"}, ValueError, "spectrum is 'x'; allowed are None, 'flat', 'helicity', 'exact'"),
    ({"preset": "paper", "spectrum": "exact"}, ValueError, "spectrum"),
    ({"detector": 1.0}, TypeError, "a Sphere or a Cylinder is needed"),
    ({"hnl": "N"}, TypeError, "an HNL is needed"),
    ({"polarisation": (2, 0)}, ValueError, "polarisation"),
    ({"nonsense": 1}, TypeError, "nonsense"),
])
def test_bad_input(arguments, kind, message):
    with pytest.raises(kind, match=message):
        nd.limits(**({"analyses": "opal", "m_N": [1.0, 2.0]} | arguments))


def test_rates_broadcast():
    search = nd.Search(analysis="opal", hnl=nd.HNL(coupling="II"))
    plane = search.rate(MASSES[:, None], np.geomspace(1e-7, 1e-4, 5))
    assert plane.shape == (60, 5) and (np.diff(plane, axis=1) > 0).all()
    assert search.rate(1.0, 1e-5) == search.rate([1.0, 2.0], 1e-5)[0]
    assert search.rate(np.empty(0), 1e-5).shape == (0,)
    assert np.isnan(search.rate([np.nan, -1, 1, 1], [1e-5, 1e-5, np.nan, -1])).all()
    assert search.rate(500.0, 1e-5) == 0


def test_summaries_are_those_of_the_plane():
    search = nd.Search(analysis="z-invisible", hnl=nd.HNL(coupling="II"))
    m, d = [0.003, 0.01, 0.1, -1.0], np.geomspace(1e-7, 0.1, 5000)
    plane = search.rate(np.array(m)[:, None], d)
    rows = search.summarise(m, d)
    excluded = plane >= search.excluded_rate
    np.testing.assert_array_equal(rows.count, excluded.sum(axis=1))
    np.testing.assert_array_equal(rows.maximum, plane.max(axis=1))
    np.testing.assert_array_equal(rows.argmax, [*plane[:3].argmax(axis=1), -1])
    inside = rows.count > 0
    assert inside.tolist() == [True, True, False, False]
    np.testing.assert_array_equal(rows.first[inside], excluded[inside].argmax(axis=1))
    np.testing.assert_array_equal(rows.last[inside], 4999 - excluded[inside, ::-1].argmax(axis=1))
    assert search.summarise(m, d, threshold=0).count.tolist() == [5000, 5000, 5000, 0]
    with pytest.raises(ValueError, match=r"d_gamma has shape \(\); one dimension is needed"):
        search.summarise(m, 1e-5)


def test_spectrum_sums():
    x = np.linspace(0, 4, 30).reshape(5, 6)
    sums = nd.spectrum_sum([2, -1], [0, 1], [1, np.inf], x)
    np.testing.assert_allclose(sums, -2 * np.expm1(-x) - np.exp(-x), rtol=0, atol=1e-15)
    assert nd.spectrum_sum([1], [0], [np.inf], 0.0) == 1 and np.isnan(nd.spectrum_sum([1], [0], [1], -1))
    with pytest.raises(ValueError, match="near has shape"):
        nd.spectrum_sum([1, 2], [0], [1, 2], 1)
    with pytest.raises(ValueError, match=r"far\[0\] is 1; a number >= near is needed"):
        nd.spectrum_sum([1], [2], [1], 1)


def test_scans(tmp_path):
    d = np.geomspace(1e-7, 1e-3, 20)
    one = nd.scan("opal", nd.HNL(coupling="II"), m_N=MASSES, d_gamma=d)
    many = nd.scan("opal", nd.HNL(coupling="II"), m_N=MASSES, d_gamma=d, threads=4)
    assert one == many and hash(one) == hash(pickle.loads(pickle.dumps(many)))
    assert np.array_equal(one.rate, one.search.rate(MASSES[:, None], d))
    out = np.lib.format.open_memmap(tmp_path / "plane.npy", mode="w+", shape=(60, 20))
    nd.scan(one.search, m_N=MASSES, d_gamma=d, out=out)
    out.flush()
    assert np.array_equal(np.load(tmp_path / "plane.npy"), one.rate)
    array = one.to_xarray()
    assert array.attrs["units"] == "pb" and array.m_N.attrs["units"] == "GeV" and array.dims == ("m_N", "d_gamma")
    assert len(one.to_dataframe()) == 1200
    with pytest.raises(ValueError, match=r"out is of type float32, shape \(1, 20\)"):
        nd.scan("opal", m_N=[1.0], d_gamma=d, out=np.empty((1, 20), np.float32))
    with pytest.raises(ValueError, match="threads is 513"):
        nd.scan("opal", m_N=[1.0], d_gamma=d, threads=513)


def test_forms(found, tmp_path):
    schema = json.loads((ROOT / "docs/limits.schema.json").read_text())
    jsonschema.validate(json.loads(found.to_json()), schema)
    found.to_json(tmp_path / "limits.json")
    assert (tmp_path / "limits.json").read_text() == found.to_json()
    assert [p.name for p in tmp_path.iterdir()] == ["limits.json"]
    frame = found.to_dataframe()
    assert set(frame["analysis"]) == {"opal", "z-invisible"} and len(frame) == 120
    assert list(frame.columns) == ["analysis", "m_N", "lower", "upper", "lower_edge", "upper_edge"]
    data = found["z-invisible"].to_xarray()
    assert data.lower.attrs["units"] == "GeV^-1" and data.lower.dims == ("m_N", "interval")
    assert set(data.upper_edge.values.ravel()) == {"root", "none"}


@pytest.mark.filterwarnings("ignore")
def test_hepdata(found, tmp_path, monkeypatch):
    from hepdata_validator.full_submission_validator import FullSubmissionValidator

    monkeypatch.chdir(tmp_path)
    found.to_hepdata(tmp_path / "submission")
    assert [p.name for p in tmp_path.iterdir()] == ["submission"]
    validator = FullSubmissionValidator()
    assert validator.validate(directory=str(tmp_path / "submission")), validator.get_messages()
    with pytest.raises(FileExistsError, match="a new directory"):
        found.to_hepdata(tmp_path / "submission")


def test_threads():
    search = nd.Search(analysis="z-invisible", hnl=nd.HNL(coupling="II"))
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: search.contour(MASSES), range(8)))
    assert len(set(results)) == 1


def _limits(_):
    return nd.limits("opal", m_N=MASSES)["opal"]


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_processes(method):
    with multiprocessing.get_context(method).Pool(2) as pool:
        results = pool.map(_limits, range(2))
    assert set(results) == {_limits(0)}


def test_progress_and_interruption():
    search = nd.Search(analysis="opal")
    seen = []
    search.contour(MASSES, progress=seen.append)
    assert [n for n in seen if n] == list(range(1, max(seen) + 1)) and max(seen) >= 60

    nd.limits(["opal", "z-invisible"], m_N=MASSES, progress=True)

    class Stop(Exception):
        pass

    def stop(columns):
        if columns == 10:
            raise Stop

    with pytest.raises(Stop):
        search.contour(MASSES, progress=stop)


@pytest.mark.parametrize("work", [
    lambda: nd.Search(analysis="opal", initial_state_radiation=True).contour(np.geomspace(0.01, 90, 20000)),
    lambda: nd.scan("opal", m_N=np.geomspace(0.01, 90, 20000), d_gamma=np.ones(10) * 1e-5, threads=3,
                    initial_state_radiation=True),
])
def test_ctrl_c_leaves_no_threads(work, request):
    # Shells start what runs in the background with Ctrl-C ignored.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    request.addfinalizer(functools.partial(signal.signal, signal.SIGINT, handler))
    before = set(threading.enumerate())
    threading.Timer(0.5, lambda: signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)).start()
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        work()
    # Each of these would take minutes.
    assert time.monotonic() - start < 30
    deadline = time.monotonic() + 5
    while set(threading.enumerate()) - before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert set(threading.enumerate()) == before


def test_a_missing_extra(monkeypatch, found):
    import sys

    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"this needs pandas.*pip install 'nudipole\[dataframe\]'"):
        found.to_dataframe()
