"""
Branching ratio against a
=========================

BR(N -> nu gamma) as a function of a = d_calW/d_calB. Far above the Z it depends on a alone: its maximum is at (2/3)
tan(theta_w), its zero where the photon coupling vanishes. The paper prints the inverse of the asymptotic form
(:doc:`/errata`). Conversions of the photon into pairs keep the branching ratio below 1 also where nothing else is open.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

model = nudipole.Model()
a = np.linspace(-10, 10, 2001)
Z, W = model.coupling_ratio_Z(a), model.coupling_ratio_W(a)

fig, ax = plt.subplots(figsize=(6.4, 4.2), layout="constrained")
for m_N, style in (50, "-"), (100, "--"), (200, "-."), (2000, ":"):
    ax.plot(a, model.branching_nu_gamma(m_N, 1e-6, 1e-6 * Z, 1e-6 * W), style, label=f"{m_N} GeV")
t_w = np.sqrt(model.electroweak.sin2_theta_w / (1 - model.electroweak.sin2_theta_w))
for x, name in (-2 / t_w, r"$d_\gamma = 0$"), (2 * t_w, "III"), (-2 * t_w, "IV"), (0, "I"):
    ax.axvline(x, color="0.8", linewidth=0.8, zorder=0)
    ax.text(x, 1.02, name, ha="center", va="bottom", fontsize=9, transform=ax.get_xaxis_transform())
ax.set(xlim=(-10, 10), ylim=(0, 1), xlabel=r"$a = d_{\mathcal{W}}/d_{\mathcal{B}}$", ylabel=r"BR$(N \to \nu\gamma)$")
ax.legend(title=r"$m_N$", loc=(0.03, 0.4), frameon=False)
