"""
Limits from recoils
===================

What laboratory experiments exclude of a dipole with the electron's and the muon's doublet by nu A -> N A and nu e -> N e. For
light N the limits are those on magnetic moments (right axis, mu = 2 d); they end where the source has no neutrinos left to make
N. Reactor and solar searches are calibrated to the moments that the experiments publish.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

masses = np.geomspace(1e-5, 0.06, 160)
settings = {
    "gemma": {"calibrated": True}, "conus": {"calibrated": True}, "xenonnt": {"calibrated": True}, "lz": {"calibrated": True},
    "borexino": {"calibrated": True}, "coherent-csi-2021": {}, "coherent-ar": {}, "lsnd": {},
}
figure, axes = plt.subplots(1, 2, figsize=(10, 4.4), sharey=True, layout="constrained")
for ax, flavour, lepton in zip(axes, ("e", "mu"), ("e", r"\mu")):
    for k, (name, options) in enumerate(settings.items()):
        if flavour == "mu" and name in ("gemma", "conus"):
            continue
        contour = nudipole.RecoilSearch(name, nudipole.HNL(flavour=flavour), **options).contour(masses)
        nudipole.plot.region(contour, ax, colour=nudipole.plot.COLOURS[k], line=nudipole.plot.LINES[k], alpha=0.08,
                             label=contour.name.removesuffix("-calibrated"))
    ax.set(xscale="log", yscale="log", xlim=(1e-5, 0.06), ylim=(5e-10, 1e-4), xlabel=r"$m_N$ in GeV",
           title=rf"doublet of ${lepton}$")
    ax.legend(loc="lower right", fontsize="small")
    ax.tick_params(which="both", direction="in", top=True)
axes[0].set_ylabel(r"$d_\gamma$ in GeV$^{-1}$")
moment = axes[1].secondary_yaxis("right", functions=(nudipole.magnetic_moment, nudipole.dipole_of_moment))
moment.set_ylabel(r"$\mu_\nu$ in $\mu_B$")
