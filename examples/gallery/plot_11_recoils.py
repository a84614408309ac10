"""
Recoils
=======

Spectra of nuclei that neutrinos of a spallation source hit, in the COHERENT experiment's caesium iodide: weak interaction, and
what a dipole d = 1e-6 GeV^-1 of the muon doublet adds for several masses of N. The line of pi+ decays makes the steps; an N
close to the endpoint needs a least recoil.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

search = nudipole.RecoilSearch("coherent-csi", nudipole.HNL(flavour="mu"))
T = np.geomspace(5e-7, 1e-4, 400)

figure, ax = plt.subplots(figsize=(6, 4.4), layout="constrained")
ax.plot(1e6 * T, 1e-6 * search.weak_spectrum(T), color="black", label="weak interaction")
for m_N, colour in zip((0, 0.01, 0.025, 0.04), ("#0072B2", "#009E73", "#D55E00", "#CC79A7")):
    label = r"massless: $\mu_\nu = 2d$" if m_N == 0 else f"$m_N$ = {1e3 * m_N:g} MeV"
    ax.plot(1e6 * T, 1e-6 * search.spectrum(T, m_N, 1e-6), color=colour, label=label)
ax.set(xscale="log", yscale="log", xlabel="T in keV", ylabel=r"dR/dT in kg$^{-1}$ d$^{-1}$ keV$^{-1}$", ylim=(1e-6, 1))
ax.legend(title="CsI, spallation source at 19.3 m")
ax.tick_params(which="both", direction="in", top=True, right=True)
