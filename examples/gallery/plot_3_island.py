"""
An island in a
==============

Limits over a = d_calW/d_calB at one mass. At 60 MeV the invisible width of the Z excludes nothing for most directions, because N
decays inside the detector before its production is frequent enough. Only around a = -2/tan(theta_w) = -3.65, where the photon
coupling vanishes and N lives long, is there an excluded region. Seen from above it is an island with two folds.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

search = nudipole.Search(analysis="z-invisible", hnl=nudipole.HNL(flavour="mu"))
fig, ax = plt.subplots(figsize=(6.4, 4.4), layout="constrained")
for i, mass in enumerate([0.03, 0.06, 0.1]):
    contour = search.contour(ratio=np.linspace(-9, 6, 301), mass=mass)
    contour.plot(ax, colour=nudipole.plot.COLOURS[i], label=f"{1e3 * mass:.0f} MeV: {', '.join(contour.topology)}")
    for fold in contour.folds:
        ax.plot(fold.x, fold.d, "o", color=nudipole.plot.COLOURS[i], markersize=4)
        print(f"{1e3 * mass:.0f} MeV: fold at a = {fold.x:.6f}, d_gamma = {fold.d:.4e} GeV^-1")
ax.set(yscale="log", xlim=(-9, 1), ylim=(1e-7, 1e-2), xlabel=r"$a = d_{\mathcal{W}}/d_{\mathcal{B}}$",
       ylabel=r"$d_\gamma$ [GeV$^{-1}$]")
ax.legend(title="invisible Z width", frameon=False)
