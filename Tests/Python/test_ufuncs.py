"""The ufuncs are ufuncs: shapes, strides, types, special values, agreement bit for bit with contiguous calls."""

import inspect
import warnings

import hypothesis.extra.numpy as arrays
import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

import nudipole
from nudipole import _c

NAMES = list(nudipole.quantities)
SIGMA = (240.0, 100.0, 1e-5, 2e-5, 3e-5)


def ufuncs(name):
    return getattr(nudipole, name), getattr(nudipole, name + "_gradient")


def points(name, n, seed=1):
    """n points inside most domains."""
    generator = np.random.default_rng(seed)
    ranges = {"m_N": (1, 300), "sqrt_s": (301, 500), "m_lepton": (0, 2), "l_max": (5, 9)}
    ranges |= {"cos_theta": (-0.9, 0.9), "x": (0.1, 0.9)}
    return [generator.uniform(*ranges.get(a.name, (0.1, 4)), n) for a in nudipole.quantities[name].arguments]


@pytest.mark.parametrize("name", NAMES)
def test_kind(name):
    count = len(nudipole.quantities[name].arguments)
    value, gradient = ufuncs(name)
    assert isinstance(value, np.ufunc) and isinstance(gradient, np.ufunc)
    assert (value.nin, value.nout, gradient.nin, gradient.nout) == (count, 1, count, 1 + count)
    assert (value.__name__, gradient.__name__) == (name, name + "_gradient")
    assert value.types == ["f" * count + "->f", "d" * count + "->d"]


@pytest.mark.parametrize("name", NAMES)
def test_docstrings(name):
    quantity = nudipole.quantities[name]
    for function in (*ufuncs(name), getattr(nudipole.grid, name), getattr(nudipole.grid, name + "_gradient")):
        text = inspect.getdoc(function)
        for part in (quantity.summary, quantity.formula, quantity.source, quantity.accuracy, "Parameters", "Returns", "Raises"):
            assert part in text
        for argument in quantity.arguments:
            assert f"{argument.name} : array_like" in text and f"[{argument.unit}]" in text


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("n", [1, 7, 4099])
def test_every_layout_gives_the_bits_of_the_c_function(name, n):
    """Contiguous, strided, reversed, unaligned and broadcast arguments; n around the size of a block (4096)."""
    value, gradient = ufuncs(name)
    x = points(name, n)
    expected, slopes = np.empty(n), np.empty((len(x), n))
    _c.call(getattr(_c, f"nd_{name}_gradient"), None, n, *x, expected, slopes)
    strided = [np.repeat(a, 3)[1::3] for a in x]
    backwards = [a[::-1].copy()[::-1] for a in x]
    unaligned = [np.frombuffer(b"\0" + a.tobytes(), np.uint8)[1:].view(float) for a in x]
    for arguments in (x, strided, backwards, unaligned):
        np.testing.assert_array_equal(value(*arguments), expected)
        np.testing.assert_array_equal(gradient(*arguments), [expected, *slopes])
    first, *rest = x
    np.testing.assert_array_equal(value(first, *(a[0] for a in rest)), value(first, *(np.full(n, a[0]) for a in rest)))
    out = np.zeros((n, 2))
    value(*x, out=out[:, 1])
    np.testing.assert_array_equal(out, np.transpose([np.zeros(n), expected]))
    assert value(*x, out=x[-1]) is x[-1]
    np.testing.assert_array_equal(x[-1], expected)


@given(
    shapes=arrays.mutually_broadcastable_shapes(num_shapes=3, max_dims=4, max_side=5, min_side=0),
    data=st.data(),
    single=st.booleans(),
)
def test_broadcasting(shapes, data, single):
    number = st.floats(0.5, 1e4, width=32 if single else 64)
    dtype = np.float32 if single else np.float64
    x = [data.draw(arrays.arrays(dtype, shape, elements=number)) for shape in shapes.input_shapes]
    result = nudipole.decay_length(*x)
    assert np.shape(result) == shapes.result_shape and np.asarray(result).dtype == dtype
    flat = [np.broadcast_to(a, shapes.result_shape).ravel() for a in x]
    each = [nudipole.decay_length(*point) for point in zip(*flat, strict=True)]
    np.testing.assert_array_equal(np.ravel(result), np.array(each, dtype))


@given(mask=arrays.arrays(bool, st.integers(0, 1200)))
def test_where(mask):
    n = len(mask)
    x = points("width_nu_gamma", n)
    out = nudipole.width_nu_gamma(*x, out=np.full(n, -1.0), where=mask)
    np.testing.assert_array_equal(out, np.where(mask, nudipole.width_nu_gamma(*x), -1))


@pytest.mark.parametrize("name", NAMES)
def test_anything_is_a_number_or_nan_without_a_warning(name):
    special = [0.0, -0.0, 5e-324, 1e-300, 1e-5, 1.0, 91.1876, 1e30, 1.7e308, np.inf, -np.inf, np.nan, -1.0]
    generator = np.random.default_rng(2)
    x = [generator.choice(special, 2000) for _ in nudipole.quantities[name].arguments]
    value, gradient = ufuncs(name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = value(*x)
        np.testing.assert_array_equal(gradient(*x)[0], result)
        # One element's NaN or infinity leaves its neighbours alone.
        np.testing.assert_array_equal([value(*point) for point in zip(*x, strict=True)], result)


@pytest.mark.parametrize("name", NAMES)
def test_nan_in_nan_out(name):
    x = [a[0] for a in points(name, 1)]
    for k in range(len(x)):
        assert np.isnan(ufuncs(name)[0](*x[:k], np.nan, *x[k + 1:]))


@pytest.mark.parametrize("name", NAMES)
def test_float32_is_rounded_once(name):
    x = [a.astype(np.float32) for a in points(name, 600)]
    with np.errstate(over="ignore"):
        for single, double in zip((0, 1), (0, 1), strict=True):
            results = np.atleast_2d(ufuncs(name)[single](*x))
            exact = np.atleast_2d(ufuncs(name)[double](*(a.astype(float) for a in x)))
            assert results.dtype == np.float32
            np.testing.assert_array_equal(results, exact.astype(np.float32))


def test_overflow_of_float32_is_told_as_numpy_does():
    with pytest.warns(RuntimeWarning, match="overflow"):
        assert np.isinf(nudipole.width_nu_gamma(np.float32(1e20), np.float32(1)))


def test_types():
    assert nudipole.width_nu_gamma(1, 1).dtype == np.float64
    assert nudipole.width_nu_gamma(np.float32(1), 1).dtype == np.float32
    assert nudipole.width_nu_gamma(np.float32(1), np.float64(1)).dtype == np.float64
    assert nudipole.width_nu_gamma(np.arange(3), 1).dtype == np.float64
    assert nudipole.width_nu_gamma([[1], [2]], [1, 2, 3]).shape == (2, 3)
    assert nudipole.width_nu_gamma(np.empty((0, 3)), 1).shape == (0, 3)
    big_endian = np.array([1.0, 2.0], ">f8")
    np.testing.assert_array_equal(nudipole.width_nu_gamma(big_endian, 1), nudipole.width_nu_gamma([1.0, 2.0], 1))


def test_methods():
    f = nudipole.width_nu_gamma
    m, d = np.linspace(0.9, 3, 8), np.linspace(1, 2, 6)
    np.testing.assert_array_equal(f.outer(m, d), nudipole.grid.width_nu_gamma(m, d))
    steps = [m[0]]
    for x in m[1:]:
        steps.append(f(steps[-1], x))
    np.testing.assert_array_equal(f.accumulate(m), steps)
    assert f.reduce(m) == steps[-1]
    here = m.copy()
    f.at(here, [0, 0, 2], 1.0)
    np.testing.assert_array_equal(here[:3], [f(f(m[0], 1.0), 1.0), m[1], f(m[2], 1.0)])


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: nudipole.sigma_ee_N_nu(*SIGMA[:-1]), TypeError, "takes from 5 to 6 positional arguments but 4"),
        (lambda: nudipole.width_nu_gamma(1j, 1), TypeError, "width_nu_gamma.*not supported for the input types"),
        (lambda: nudipole.width_nu_gamma("1 GeV", 1), TypeError, "width_nu_gamma.*not supported for the input types"),
        (lambda: nudipole.width_nu_gamma([1, 2], [1, 2, 3]), ValueError, "could not be broadcast"),
        (lambda: nudipole.width_nu_gamma([1, 2], 1, out=np.empty(3)), ValueError, "could not be broadcast"),
        (lambda: nudipole.width_nu_gamma([1.0, 2], 1, out=np.empty(2, int)), TypeError, "Cannot cast ufunc"),
        (lambda: nudipole.no_such_quantity, AttributeError, "no_such_quantity"),
        (lambda: nudipole.Model().no_such_quantity, AttributeError, "there is no quantity 'no_such_quantity'"),
    ],
)
def test_errors(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_the_readme_number():
    assert nudipole.sigma_ee_N_nu(240, 1, 1e-5, 2e-5, 3e-5) == pytest.approx(7.5189007494114665e-12, rel=1e-15, abs=0)
