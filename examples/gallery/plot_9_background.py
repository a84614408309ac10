"""
The background of single photons
================================

The spectrum of e+ e- -> nu nubar gamma at tree level, as a function of x = 2 E/sqrt(s) at 90 degrees and integrated over
abs(cos) < 0.7. The peak is the return to the Z, at x = 1 - M_Z^2/s. Away from it most of what is left
above the Z is nu_e, which has W exchange.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

model = nudipole.Model()
x = np.linspace(0.02, 0.995, 600)
cos, weight = np.polynomial.legendre.leggauss(20)
cos, weight = 0.7 * cos, 0.7 * weight
pb = nudipole.PICOBARN

fig, ax = plt.subplots(figsize=(6.4, 4.4), layout="constrained")
for i, sqrt_s in enumerate([91.19, 160, 240, 360]):
    both = model.grid.dsigma_ee_nu_nu_gamma_dx_dcos(sqrt_s, x, cos) @ weight
    electron = model.grid.dsigma_ee_nu_e_gamma_dx_dcos(sqrt_s, x, cos) @ weight
    ax.plot(x, both * pb, color=nudipole.plot.COLOURS[i], label=f"{sqrt_s} GeV")
    ax.plot(x, electron * pb, color=nudipole.plot.COLOURS[i], linewidth=0.9, linestyle="--")
ax.plot([], [], color="0.3", linewidth=0.9, linestyle="--", label=r"$\nu_e$ alone")
ax.set(yscale="log", xlim=(0, 1), ylim=(1e-4, 3e2), xlabel=r"$x = 2E_\gamma/\sqrt{s}$",
       ylabel=r"$d\sigma(\nu\bar\nu\gamma)/dx$, $|\cos\theta| < 0.7$ [pb]")
ax.legend(frameon=False, ncols=2)

# %%
# The return to the Z in energies of the photon:

M_Z = model.electroweak.M_Z
for sqrt_s in 160, 240, 360:
    print(f"{sqrt_s} GeV: E = {(sqrt_s**2 - M_Z**2) / (2 * sqrt_s):.1f} GeV")
