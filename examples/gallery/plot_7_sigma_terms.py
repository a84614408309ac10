"""
The terms of the cross section
==============================

e+ e- -> N nubar for flavour e in scenario II: exchange of photon, Z and W, and their interferences, as functions of the energy.
The dashed line is the sum with preset `paper`, which has no interference of W with photon and Z and the other sign of d_Z
(:doc:`/errata`).
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

model = nudipole.Model(coupling="II")
paper = nudipole.Model(coupling="II", preset="paper")
d_gamma, (ratio_Z, ratio_W) = 1e-5, model.coupling_ratios
d = {"photon": d_gamma, "Z": d_gamma * ratio_Z, "W": d_gamma * ratio_W}
m_N = 10.0
sqrt_s = np.linspace(20, 400, 800)
fb = nudipole.PICOBARN * 1e3

fig, ax = plt.subplots(figsize=(6.4, 4.4), layout="constrained")
for exchanged in ("photon",), ("Z",), ("W",), ("photon", "Z"), ("photon", "W"), ("Z", "W"):
    kernel = getattr(model, "sigma_ee_" + "_".join(exchanged))
    style = "-" if len(exchanged) == 1 else (0, (4, 1.5))
    sigma = kernel(sqrt_s, m_N, *(d[v] for v in exchanged))
    ax.plot(sqrt_s, sigma * fb, linestyle=style, linewidth=1.2, label=" x ".join(exchanged))
couplings = d["photon"], d["Z"], d["W"]
total, printed = (m.sigma_ee_N_nu(sqrt_s, m_N, *couplings) * fb for m in (model, paper))
ax.plot(sqrt_s, total, color="black", linewidth=2, label="sum")
ax.plot(sqrt_s, printed, color="black", linewidth=1.2, linestyle="--", label="sum, paper")
ax.set_yscale("symlog", linthresh=0.1)
ax.set(xlim=(20, 400), ylim=(-20, 2000), xlabel=r"$\sqrt{s}$ [GeV]", ylabel=r"$\sigma(e^+e^- \to N\bar\nu)$ [fb]",
       title=r"$m_N = 10$ GeV, $d_\gamma = 10^{-5}$ GeV$^{-1}$")
ax.axhline(0, color="0.7", linewidth=0.6, zorder=0)
ax.legend(ncols=2, frameon=False)
