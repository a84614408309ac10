"""
The photon of N, event by event
===============================

Events of e+ e- -> N nubar -> nu nubar gamma and the conjugate at 240 GeV. A light N made by photon and Z has helicity +1/2
and sends its photon backwards, so that photons are softer than isotropic decay would make them. The lines are the shapes
that follow in closed form for an isotropic photon and for the helicity of N; the points are events with the full spin
correlation (:doc:`/physics`).
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

sqrt_s, n = 240.0, 400_000
mu = nudipole.HNL(coupling="I", flavour="mu")
fig, axes = plt.subplots(1, 2, figsize=(8, 3.8), sharey=True, layout="constrained")
for ax, m_N in zip(axes, (10.0, 150.0), strict=True):
    sampler = nudipole.Sampler(sqrt_s=sqrt_s, m_N=m_N, d_gamma=1e-5, hnl=mu)
    energy = sampler.events(n, seed=1).p_photon[0]
    # N has energy E_N and momentum p; cos in its rest frame is (2 E - E_N)/p.
    E_N, p = nudipole.energy_N(sqrt_s, m_N), nudipole.momentum_N(sqrt_s, m_N)
    edges = np.linspace((E_N - p) / 2, (E_N + p) / 2, 31)
    counts, _ = np.histogram(energy, edges)
    middle, width = (edges[1:] + edges[:-1]) / 2, edges[1] - edges[0]
    ax.errorbar(middle, counts / (n * width), np.sqrt(counts) / (n * width), fmt=".", color="black", label="events")
    cos = (2 * middle - E_N) / p
    helicity = (sqrt_s**2 - 2 * m_N**2) / (sqrt_s**2 + 2 * m_N**2)
    ax.plot(middle, np.full_like(cos, 1 / p), color=nudipole.plot.COLOURS[1], linestyle="--", label="isotropic")
    ax.plot(middle, (1 - helicity * cos) / p, color=nudipole.plot.COLOURS[0], label="helicity")
    ax.set(title=f"$m_N = {m_N:.0f}$ GeV", xlabel=r"$E_\gamma$ [GeV]", ylim=(0, None))
    pull = (counts / n - (1 - helicity * cos) * width / p) / (np.sqrt(counts) / n)
    print(f"{m_N:.0f} GeV: chi^2 of events and helicity {np.sum(pull**2):.1f} for {len(counts)} bins")
axes[0].set_ylabel(r"$(1/\sigma)\, d\sigma/dE_\gamma$ [GeV$^{-1}$]")
axes[0].legend(frameon=False)
