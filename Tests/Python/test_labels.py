"""dask and xarray: lazy arrays stay lazy, labels stay, units are attached."""

import numpy as np
import pytest

import nudipole

da = pytest.importorskip("dask.array")
xr = pytest.importorskip("xarray")

MODEL = nudipole.Model(flavour="mu")


@pytest.mark.parametrize("scheduler", ["synchronous", "threads", "processes"])
def test_dask_stays_lazy(scheduler):
    m = np.linspace(1, 230, 1000)
    lazy = MODEL.sigma_ee_N_nu(240, da.from_array(m, chunks=300), 1e-5, 2e-5, 3e-5)
    assert isinstance(lazy, da.Array) and lazy.chunks == ((300, 300, 300, 100),) and lazy.dtype == np.float64
    np.testing.assert_array_equal(lazy.compute(scheduler=scheduler), MODEL.sigma_ee_N_nu(240, m, 1e-5, 2e-5, 3e-5))


def test_equal_work_has_equal_names_in_dask():
    m = da.ones(10)
    assert MODEL.width_nu_gamma(m, 1).name == nudipole.Model(flavour="mu").width_nu_gamma(m, 1).name
    assert MODEL.width_nu_gamma(m, 1).name != nudipole.width_nu_gamma(m, 1).name


def test_gradients_of_dask_arrays():
    m = np.linspace(1, 230, 100)
    blocks, types = da.from_array(m, chunks=30), (float,) * 3
    lazy = da.apply_gufunc(MODEL.width_nu_gamma_gradient, "(),()->(),(),()", blocks, 1e-5, output_dtypes=types)
    assert all(isinstance(array, da.Array) for array in lazy)
    np.testing.assert_array_equal(lazy, MODEL.width_nu_gamma_gradient(m, 1e-5))


@pytest.fixture
def axes():
    m = xr.DataArray([1.0, 10.0, 100.0], dims="m_N", coords={"m_N": [1.0, 10.0, 100.0]}, attrs={"units": "GeV"})
    d = xr.DataArray([1e-6, 1e-5], dims="d_gamma", coords={"d_gamma": [1e-6, 1e-5]}, attrs={"units": "GeV^-1"})
    return m, d


def test_xarray_keeps_labels(axes):
    width = nudipole.width_nu_gamma(*axes)
    assert isinstance(width, xr.DataArray) and width.dims == ("m_N", "d_gamma") and list(width.m_N) == [1, 10, 100]
    np.testing.assert_array_equal(width, nudipole.grid.width_nu_gamma(*axes))
    value, d_m, d_d = nudipole.width_nu_gamma_gradient(*axes)
    assert value.equals(width) and d_m.dims == d_d.dims == width.dims
    blocks = [axis.chunk(2) for axis in axes]
    lazy = nudipole.width_nu_gamma(*blocks)
    assert isinstance(lazy.data, da.Array) and lazy.equals(width)


def test_units(axes):
    width = nudipole.annotate(nudipole.width_nu_gamma(*axes), "width_nu_gamma")
    assert width.name == "width_nu_gamma"
    assert width.attrs == {"units": "GeV", "long_name": "N -> nu gamma", "source": "arXiv:2301.06050 eq. (8)"}
    assert axes[0].attrs == {"units": "GeV"}
    with pytest.raises(KeyError, match="there is no quantity 'width'"):
        nudipole.annotate(width, "width")
