"""Models as values: settings, errors, equality, pickling; grids; the ctypes interface below them."""

import copy
import ctypes
import dataclasses
import gc
import pickle

import numpy as np
import pytest

import nudipole
from nudipole import Electroweak, Model, _c

POINT = (240.0, 100.0, 1e-5, 2e-5, 3e-5)
MASSES = {"M_Z": 91.2, "Gamma_Z": 2.5, "M_W": 80.4, "Gamma_W": 2.1, "m_e": 0.000511, "m_mu": 0.106, "m_tau": 1.777}
USER = Electroweak(alpha=0.0078, sin2_theta_w=0.23, vev=246.0, **MASSES)
SETTINGS = [
    {},
    {"preset": "paper"},
    {"scheme": "mg5", "flavour": "mu"},
    {"scheme": USER, "polarisation": (0.8, -0.3)},
    {"nature": "majorana", "flavour": "tau", "widths": "full-rescaled"},
    {"coupling": ("ratio", np.inf)},
    {"coupling": ("broken", 0.5, -0.25)},
]


@pytest.mark.parametrize("settings", SETTINGS)
def test_a_model_is_a_value(settings):
    model = Model(**settings)
    for twin in (Model(**settings), pickle.loads(pickle.dumps(model)), copy.deepcopy(model), dataclasses.replace(model)):
        assert twin == model and hash(twin) == hash(model) and repr(twin) == repr(model)
        assert twin.sigma_ee_N_nu(*POINT) == model.sigma_ee_N_nu(*POINT)
    with pytest.raises(dataclasses.FrozenInstanceError):
        model.preset = "paper"


def test_settings_do_what_they_say():
    widths = (100.0, 1e-5)
    assert Model(nature="majorana").width_nu_gamma(*widths) == 2 * nudipole.width_nu_gamma(*widths)
    neutral = nudipole.sigma_ee_photon(*POINT[:3]) + nudipole.sigma_ee_photon_Z(*POINT[:4])
    neutral += nudipole.sigma_ee_Z(*POINT[:2], POINT[3])
    assert Model(flavour="mu").sigma_ee_N_nu(*POINT) == pytest.approx(neutral, rel=1e-15, abs=0)
    assert Model(preset="paper").sigma_ee_photon_W(*POINT[:3], POINT[4]) == 0
    assert Model(preset="paper").sigma_ee_photon_Z(*POINT[:4]) == -nudipole.sigma_ee_photon_Z(*POINT[:4])
    assert Model(scheme=USER).electroweak == USER
    assert Model(scheme="mg5").electroweak.sin2_theta_w == 0.22225
    assert Model(polarisation=(1, 0)).sigma_ee_W(240, 100, 1e-5) == 0
    total = 100.0, 1e-5, 2e-5, 3e-5
    assert Model(widths="two-body").width_total(*total) == nudipole.width_two_body(*total)
    assert Model(widths="full").width_total(*total) == nudipole.width_full(*total)
    assert Model() == Model(coupling="I") and Model() != Model(flavour="mu")


def test_coupling_ratios():
    sw = np.sqrt(0.2312)
    cw = np.sqrt(1 - 0.2312)
    assert Model(coupling="I").coupling_ratios == pytest.approx((-sw / cw, 0))
    assert Model(coupling="III").coupling_ratios.Z == 0
    assert Model(coupling=("broken", 0.5, -0.25)).coupling_ratios == (0.5, -0.25)
    for a in (-3.0, 0.5):
        expected = nudipole.coupling_ratio_Z(a), nudipole.coupling_ratio_W(a)
        assert Model(coupling=("ratio", a)).coupling_ratios == pytest.approx(expected)
        assert Model(coupling=["projective", 2, 2 * a]).coupling_ratios == pytest.approx(expected)


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        ({"preset": "printed"}, ValueError, "preset is 'printed'; allowed are 'corrected', 'paper'"),
        ({"flavour": 1}, ValueError, "flavour is 1; allowed are 'e', 'mu', 'tau'"),
        ({"nature": None}, ValueError, "nature is None; allowed are 'dirac', 'majorana'"),
        ({"widths": "three"}, ValueError, "widths is 'three'; allowed are None, 'two-body', 'full', 'full-rescaled'"),
        ({"scheme": {}}, ValueError, "scheme is {}; allowed are 'default', 'mg5'"),
        ({"scheme": dataclasses.replace(USER, M_W=-1)}, ValueError, "M_W is -1; a positive finite number is needed"),
        ({"coupling": "V"}, ValueError, r"coupling is 'V'; allowed are 'I', 'II', 'III', 'IV', \('ratio', a\)"),
        ({"coupling": ("ratio",)}, ValueError, "coupling is .*allowed are"),
        ({"coupling": ("ratio", np.nan)}, ValueError, "nan; a number or infinity is needed"),
        ({"coupling": ("ratio", "a")}, TypeError, "coupling is 'a'; a real number is needed"),
        ({"polarisation": (2, 0)}, ValueError, "polarisation_electron is 2; a number from -1 to 1 is needed"),
        ({"polarisation": 0.5}, ValueError, "polarisation is 0.5; two numbers are needed"),
        ({"flavor": "e"}, TypeError, "unexpected keyword argument 'flavor'"),
    ],
)
def test_bad_settings(settings, error, message):
    with pytest.raises(error, match=message):
        Model(**settings)


def test_electroweak_inputs_are_numbers():
    with pytest.raises(TypeError, match="M_W is 'heavy'; a real number is needed"):
        dataclasses.replace(USER, M_W="heavy")


def test_pickled_functions():
    assert pickle.loads(pickle.dumps(nudipole.width_total)) is nudipole.width_total
    assert pickle.loads(pickle.dumps(np.sin)) is np.sin
    model = Model(flavour="mu", scheme="mg5")
    doors = [getattr(door, name) for door in (model, model.grid) for name in ("sigma_ee_N_nu", "sigma_ee_N_nu_gradient")]
    for function in doors:
        twin = pickle.loads(pickle.dumps(function))
        np.testing.assert_array_equal(twin(*POINT), function(*POINT))
    assert pickle.dumps(model.width_total) == pickle.dumps(Model(flavour="mu", scheme="mg5").width_total)
    assert pickle.loads(pickle.dumps(model.grid)).width_nu_Z(100, 1) == model.width_nu_Z(100, 1)
    assert pickle.loads(pickle.dumps(nudipole.grid.width_nu_Z))(100, 1) == nudipole.width_nu_Z(100, 1)


def test_a_ufunc_keeps_its_model():
    expected = Model(flavour="tau").sigma_ee_N_nu(*POINT)
    for _ in range(10):
        function = Model(flavour="tau").sigma_ee_N_nu
        gc.collect()
        assert function(*POINT) == expected


def test_names():
    assert set(nudipole.quantities) < set(dir(nudipole)) and set(nudipole.quantities) < set(dir(Model()))
    assert set(nudipole.quantities) < set(dir(Model().grid))
    assert Model().width_total is not nudipole.width_total
    model = Model()
    assert model.width_total is model.width_total and model.grid is model.grid


def same_bits(found, expected):
    """Any NaN being as good as another."""
    return np.where(np.isnan(found), np.nan, found).tobytes() == np.where(np.isnan(expected), np.nan, expected).tobytes()


@pytest.mark.parametrize("name", nudipole.quantities)
def test_grids(name):
    """Outer products of axes of all shapes, empty and single ones included, inside and outside the domain: the bits of points."""
    arguments = nudipole.quantities[name].arguments
    random = np.random.default_rng(7)
    last = len(arguments) - 1
    longest = (60, 20, 9, 6, 5, 4)[last]
    nasty = np.array([0.0, -0.0, np.nan, -1.0, np.inf, 1e300, 5e-324])
    # Quadratures, a point of which costs as much as hundreds.
    few = name.startswith(("width_", "branching_nu_gamma", "sigma_ee_monophoton"))
    for model in (Model(), Model(scheme="mg5", preset="paper", flavour="tau", nature="majorana")):
        for trial in range(4 if few else 14):
            shape = [int(random.integers(1, 2 * longest + 4 if k == last else longest + 1)) for k in range(last + 1)]
            if trial == 0:
                shape = [1] * (last + 1)
            elif trial == 1:
                shape[int(random.integers(0, last + 1))] = 0
            elif trial == 2:
                shape = [1] * last + [37]
            axes = []
            for a, size in zip(arguments, shape):
                low, high = {"cos_theta": (-1, 1), "x": (0, 1), "sqrt_s": (90, 400)}.get(a.name, (0.2, 90))
                axis = random.uniform(low, high, size)
                axis[random.uniform(size=size) < 0.2 / (last + 1)] = random.choice(nasty)
                axes.append(axis)
            open_axes = np.ix_(*axes) if 0 not in shape else [np.empty(shape)] * (last + 1)
            assert same_bits(getattr(model.grid, name)(*axes), getattr(model, name)(*open_axes)), shape
            gradient, slopes = getattr(model.grid, name + "_gradient")(*axes), getattr(model, name + "_gradient")(*open_axes)
            assert all(same_bits(g, s) for g, s in zip(gradient, slopes, strict=True)), shape


def test_shapes_of_grids():
    f = nudipole.grid.width_nu_gamma
    assert f(1, 2).shape == () and f([1, 2], 3).shape == (2,) and f([], [1, 2]).shape == (0, 2)
    m = np.arange(1.0, 13).reshape(2, 6)[:, ::2]
    np.testing.assert_array_equal(f(m, [1, 2]), nudipole.width_nu_gamma.outer(m, [1, 2]))
    out = np.empty((2, 3))
    assert f([1, 2], [1, 2, 3], out=out) is out


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda f: f(1), TypeError, "width_nu_gamma has 1 arguments; 2 are needed: m_N, d_gamma"),
        (lambda f: f(1, 2j), TypeError, "d_gamma is of type complex128; real numbers are needed"),
        (lambda f: f(1, "x"), TypeError, "d_gamma is of type <U1; real numbers are needed"),
        (lambda f: f(1, [1, 2], out=np.empty(3)), ValueError, r"out is of type float64, shape \(3,\).*shape \(2,\).*needed"),
        (lambda f: f(1, [1, 2], out=np.empty(4)[::2]), ValueError, "not C-contiguous"),
        (lambda f: f(1, [1, 2], out=np.empty(2, np.float32)), ValueError, "out is of type float32"),
        (lambda f: f(1, [1, 2], out=[0, 0]), TypeError, "out is a list; an ndarray is needed"),
        (lambda f: nudipole.grid.nothing, AttributeError, "there is no quantity 'nothing'"),
    ],
)
def test_bad_calls_of_grids(call, error, message):
    with pytest.raises(error, match=message):
        call(nudipole.grid.width_nu_gamma)


def test_an_output_that_overlaps_is_refused():
    x = np.linspace(1, 2, 5)
    with pytest.raises(ValueError, match=r"nd_width_nu_gamma_grid: .*out.* overlaps d_gamma"):
        nudipole.grid.width_nu_gamma(1.0, x, out=x)


@pytest.mark.parametrize(
    ("structure", "initialise"),
    [
        (_c.nd_model_options, _c.nd_model_options_init),
        (_c.nd_search_options, _c.nd_search_options_init),
        (_c.nd_analysis_data, lambda s: _c.call(_c.nd_analysis_data_init, _c.nd_analysis.OPAL, _c.nd_preset.PAPER, s)),
    ],
)
def test_structures_have_the_size_of_the_library(structure, initialise):
    filled = structure()
    initialise(filled)
    assert filled.struct_size == ctypes.sizeof(structure)


def test_what_the_library_refuses_is_raised():
    x = np.ones(3)
    with pytest.raises(ValueError, match="nd_width_nu_gamma: argument 2 is a size of -1; allowed are 0 to 2\\^56"):
        _c.call(_c.nd_width_nu_gamma, None, -1, x, x, x)
    with pytest.raises(ValueError, match="is NULL"):
        _c.call(_c.nd_width_nu_gamma, None, 3, x, x, None)
    with pytest.raises(TypeError, match="a C-contiguous float64 array is needed, not a int64 array"):
        _c.call(_c.nd_width_nu_gamma, None, 3, x, np.arange(3), x)
    with pytest.raises(TypeError, match="an output array is read-only"):
        _c.call(_c.nd_width_nu_gamma, None, 3, x, x, np.broadcast_to(1.0, 1))
    assert _c.call(_c.nd_width_nu_gamma, None, 3, x, np.array([1, np.nan, 1]), np.empty(3)).first_nan == 1


def test_a_search_through_ctypes():
    """What the objects on top of this interface do."""
    search = ctypes.c_void_p()
    _c.call(_c.nd_search_create, None, _c.nd_analysis.OPAL, None, search)
    info = _c.nd_search_info()
    _c.call(_c.nd_search_describe, search, info)
    assert info.reach == pytest.approx(91.1876) and info.rate_unit == _c.nd_rate_unit.PICOBARN
    m, rows = np.array([0.1, 1.0, 10.0]), 2
    count, completeness = np.empty(3, np.int64), np.empty(3, np.int32)
    lower, upper = np.empty((3, rows)), np.empty((3, rows))
    _c.call(_c.nd_search_limits, search, 3, m, rows, count, lower, upper, None, None, completeness)
    assert list(count) == [1, 1, 1] and np.all(lower[:, 0] > 0) and not completeness.any()
    _c.nd_search_destroy(search)
