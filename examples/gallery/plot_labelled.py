"""
xarray and dask
===============

Quantities are NumPy ufuncs, so labelled arrays stay labelled and lazy arrays stay lazy. Here the decay length of N over a plane
of masses and couplings, in chunks, with units in the attributes.
"""

import dask.array as da
import matplotlib.pyplot as plt
import numpy as np
import xarray as xr
from matplotlib.colors import LogNorm

import nudipole

m_N = xr.DataArray(np.geomspace(1e-3, 80, 300), dims="m_N", attrs={"units": "GeV"})
d_gamma = xr.DataArray(np.geomspace(1e-9, 1e-3, 240), dims="d_gamma", attrs={"units": "GeV^-1"})
m_N, d_gamma = m_N.assign_coords(m_N=m_N), d_gamma.assign_coords(d_gamma=d_gamma)

Z, W = nudipole.Model(coupling="II").coupling_ratios
lazy = d_gamma.copy(data=da.from_array(d_gamma.data, chunks=60))
# Widths go with the square of the coupling.
width = nudipole.width_total(m_N, 1.0, Z, W) * lazy**2
momentum = nudipole.momentum_N(91.19, m_N)
length = nudipole.annotate(nudipole.decay_length(m_N, width, momentum), "decay_length")
print(type(length.data).__name__, length.dims, length.attrs["units"])

# %%
# Nothing has been computed so far. The figure asks for the values.

fig, ax = plt.subplots(figsize=(6.4, 4.4), layout="constrained")
plane = length.compute()
mesh = ax.pcolormesh(plane.m_N, plane.d_gamma, plane.T, norm=LogNorm(1e-9, 1e15), cmap="cividis", rasterized=True)
levels = {1e-3: "1 mm", 1: "1 m", 1e3: "1 km"}
ax.contour(plane.m_N, plane.d_gamma, plane.T, levels=list(levels), colors="white", linewidths=1)
row = plane.sel(d_gamma=3e-7, method="nearest")
for level, text in levels.items():
    at = np.interp(-level, -row, plane.m_N)
    ax.text(at, row.d_gamma, f"  {text}", color="white", ha="left", va="bottom")
fig.colorbar(mesh, label="decay length [m]", extend="both")
ax.set(xscale="log", yscale="log", xlabel=r"$m_N$ [GeV]", ylabel=r"$d_\gamma$ [GeV$^{-1}$]",
       title=r"N from $e^+e^-$ at 91.19 GeV, scenario II")
