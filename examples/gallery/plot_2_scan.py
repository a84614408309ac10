"""
A scan with its contour
=======================

The expected events of a Higgs factory over a plane of masses and couplings, and the boundary of what would be excluded. The
contour is not drawn from the plane: it is found by itself, with all digits, and agrees with the plane because both are the
same rate.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm

import nudipole

search = nudipole.Search(analysis="cepc-h", hnl=nudipole.HNL(coupling="I", flavour="mu"))
m_N, d_gamma = np.geomspace(0.01, 230, 240), np.geomspace(1e-7, 1e-1, 240)
plane = nudipole.scan(search, m_N=m_N, d_gamma=d_gamma)
contour = search.contour(np.geomspace(0.01, 235, 80))

fig, ax = plt.subplots(figsize=(6.4, 4.6), layout="constrained")
mesh = ax.pcolormesh(m_N, d_gamma, plane.rate.T, norm=LogNorm(1e-3, 1e9), cmap="viridis", rasterized=True)
fig.colorbar(mesh, label=f"expected {search.unit}", extend="both")
for branch in contour.branches:
    ax.plot(branch.x, branch.d, color="white", linewidth=2)
ax.set(xscale="log", yscale="log", xlim=(m_N[0], m_N[-1]), ylim=(d_gamma[0], d_gamma[-1]), xlabel=r"$m_N$ [GeV]",
       ylabel=r"$d_\gamma$ [GeV$^{-1}$]", title=f"{search.analysis.title}: {search.excluded_rate:.0f} {search.unit} are excluded")

# %%
# On the plane, couplings are excluded exactly where the contour says so:

lower = np.interp(np.log(m_N), np.log(contour.axis), np.log(contour.lower[:, 0]))
agree = (np.log(d_gamma) > lower[:, None]) == search.excludes(m_N[:, None], d_gamma)
print(f"{agree.mean():.1%} of the points agree with the contour, interpolated linearly between 80 masses")
