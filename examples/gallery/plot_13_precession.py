"""
Spin-flavour precession in the sun
==================================

What a field turns of the nu_e that are made in the sun at 0.05 R: 100 T there, Gaussian in r, and a transition moment of 1e-12
Bohr magnetons between nu_1 and nu_2. Left: the flight of one nu_e, as the range in which the flipped part oscillates. Majorana
neutrinos flip to antineutrinos, Dirac neutrinos to right-handed ones. Behind the field what remains is what was fixed at birth
(dashed: `LightNeutrinos.adiabatic_flips`, a Sylvester equation). Right: electron antineutrinos on earth by the same equation, and
by flights through 12,000 slabs (circles). They depend on the neutrons where they are made; the dotted line is the estimate of
Akhmedov and Pulido (:doc:`/scattering`).
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

BIRTH, RADIUS = 0.05, 6.957e8  # where neutrinos are made in units of the radius of the sun, and that in m


def sun(x):
    """Electrons and neutrons in N_A/cm^3, the field in T."""
    N_e = 245 * np.exp(-10.54 * x) / (1 + 1.45 * np.exp(-8 * x))
    return {"N_e": N_e, "N_n": N_e * (0.17 + 0.33 * np.exp(-12 * x)), "B": 100 * np.exp(-0.5 * ((x - BIRTH) / 0.08) ** 2)}


def neutrinos(nature, moment):
    """With a transition moment that is Hermitian; that of Majorana neutrinos is imaginary."""
    mu = np.zeros((3, 3), complex)
    mu[1, 0], mu[0, 1] = moment, np.conj(moment)
    return nudipole.LightNeutrinos(mixing=mixing, delta_m2_21=7.42e-5, delta_m2_31=2.515e-3, nature=nature,
                                   moments=nudipole.NeutrinoMoments(mu, np.zeros((3, 3))))


mixing = nudipole.NeutrinoMixing.from_sin2(0.304, 0.0222, 0.573, delta=3.4)
edges = np.linspace(BIRTH, 1, 12_001)
way = {"length": RADIUS * np.diff(edges)} | sun(0.5 * (edges[1:] + edges[:-1]))
birth = sun(BIRTH)
blue, orange, green = nudipole.plot.COLOURS[:3]

figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4.2), layout="constrained")
for nature, moment, colour, what in (("majorana", 1e-12j, blue, r"$\bar\nu$"), ("dirac", 1e-12, orange, r"$\nu_R$")):
    light, state, flipped = neutrinos(nature, moment), np.eye(2, 3) * [[1], [0]], []
    for k in range(5000):
        state = light.states(0.01, nudipole.Slabs(**{name: values[k] for name, values in way.items()}), state)
        flipped.append(np.sum(abs(state[1]) ** 2))
    ranges = np.reshape(flipped, (-1, 100))
    left.fill_between(edges[50:5000:100], ranges.min(axis=1), ranges.max(axis=1), color=colour, alpha=0.4, linewidth=0.8,
                      label=f"{what}, {nature.capitalize()}")
    left.axhline(light.adiabatic_flips(0.01, **birth).sum(), color=colour, linestyle="--", linewidth=1.4)
left.plot([], [], color="0.4", linestyle="--", label="fixed at birth")
left.set(yscale="log", xlim=(BIRTH, 0.4), ylim=(3e-8, 5e-5), xlabel=r"$r/R_\odot$", ylabel="probability of a flipped spin",
         title=r"on the way, $E_\nu$ = 10 MeV")
left.legend(loc="upper right")

light, E = neutrinos("majorana", 1e-12j), np.geomspace(2e-4, 0.02, 300)
for share, colour, line in ((birth["N_n"] / birth["N_e"], blue, "-"), (0.5, green, "-.")):
    P = light.adiabatic_flips(E, **birth | {"N_n": share * birth["N_e"]})[:, 0]
    right.plot(1e3 * E, P, color=colour, linestyle=line, label=f"$N_n$ = {share:.2f} $N_e$")
some = np.geomspace(2.2e-3, 0.018, 7)
masses = light.probabilities(some, nudipole.Slabs(**way), basis="mass")[:, 1]
right.plot(1e3 * some, masses @ abs(mixing.matrix[0]) ** 2, "o", color=blue, mfc="white", label="flights")
right.axhline(1.8e-10 * np.sin(2 * mixing.theta_12) ** 2 * birth["B"] ** 2, color="0.4", linestyle=":", label="hep-ph/0209192")
right.set(xscale="log", yscale="log", xlim=(0.3, 20), ylim=(1e-9, 1e-5), xlabel=r"$E_\nu$ in MeV",
          ylabel=r"P($\nu_e \to \bar\nu_e$)", title="on earth, Majorana")
right.legend(loc="lower right")
for ax in (left, right):
    ax.tick_params(which="both", direction="in", top=True, right=True)
