#!/usr/bin/env python3
"""Figs. 1-8 of arXiv:2301.06050 as PNG, PDF and CSV, for presets `corrected` and `paper`, and limits from recoils:
paper_figures.py OUTPUT_DIR.

Only our own curves: the grey regions of other experiments are not in that paper's text (nudipole.read_limit reads them from
files of one's own). `make run` calls this.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

import nudipole as nd
from nudipole import plot

PRESETS = "corrected", "paper"
SCENARIOS = "I", "II", "III", "IV"
RATIOS = np.linspace(-10, 10, 1601)
POINTS = 400
FB = 1e3 * nd.PICOBARN
NAMES = {"opal": "OPAL", "delphi": "DELPHI", "l3": "L3", "z-invisible": r"$Z\to$ invisible", "cepc-z": "Z mode",
         "cepc-ww": "WW mode", "cepc-h": "H mode", "cepc-tt": r"$t\bar t$ mode"}
LEP = "opal", "delphi", "l3", "z-invisible"
CEPC = "cepc-z", "cepc-ww", "cepc-h", "cepc-tt"
RECOILS = {"gemma": "GEMMA", "texono": "TEXONO", "conus": "CONUS", "xenonnt": "XENONnT", "lz": "LZ", "lsnd": "LSND",
           "coherent-csi": "COHERENT CsI 2017", "coherent-ar": "COHERENT Ar", "coherent-csi-2021": "COHERENT CsI 2021",
           "borexino": "Borexino"}
CALIBRATED = "gemma", "texono", "conus", "xenonnt", "lz", "borexino"


def write(output, name, figure, columns):
    """The figure as PNG and PDF, its curves as CSV (columns of equal length)."""
    for suffix in ("png", "pdf"):
        figure.savefig(output / f"{name}.{suffix}", dpi=150, metadata={"CreationDate": None} if suffix == "pdf" else None)
    plt.close(figure)
    np.savetxt(output / f"{name}.csv", np.column_stack(list(columns.values())), delimiter=",", fmt="%.17g",
               header=",".join(columns), comments="")
    return name


def panels(n, width=5.0, height=4.2):
    figure, axes = plt.subplots(1, n, figsize=(width * n, height), layout="constrained")
    for ax in np.atleast_1d(axes):
        ax.tick_params(which="both", direction="in", top=True, right=True)
        ax.set_yscale("log")
    return figure, axes


def couplings(model, a, d_gamma):
    """(d_gamma, d_Z, d_W) for ratios a."""
    return d_gamma, d_gamma * model.coupling_ratio_Z(a), d_gamma * model.coupling_ratio_W(a)


def figure1(output, preset):
    """Branching ratio of N -> nu gamma against a and against m_N; three-body modes in both presets, as there."""
    model = nd.Model(preset=preset, widths="full")
    figure, (left, right) = panels(2)
    data = {"a": RATIOS}
    for m_N, colour, line in zip((10, 50, 100, 500), plot.COLOURS, plot.LINES):
        data[f"BR_{m_N}_GeV"] = BR = model.branching_nu_gamma(m_N, *couplings(model, RATIOS, 1.0))
        left.plot(RATIOS, BR, color=colour, linestyle=line, label=rf"$m_N$ = {m_N} GeV")
    left.set(xlabel=r"$a = d_{\mathcal{W}}/d_{\mathcal{B}}$", ylabel=r"Br$(N\to\nu\gamma)$", xlim=(-10, 10), ylim=(1e-4, 1.5))
    left.legend(frameon=False, loc="lower right")
    m = np.geomspace(1, 1000, RATIOS.size)
    data["m_N"] = m
    for scenario, colour, line in zip(SCENARIOS, plot.COLOURS, plot.LINES):
        of = nd.Model(preset=preset, widths="full", coupling=scenario)
        Z, W = of.coupling_ratios
        data[f"BR_{scenario}"] = BR = of.branching_nu_gamma(m, 1.0, Z, W)
        right.plot(m, BR, color=colour, linestyle=line, label=f"scenario {scenario}")
    right.set(xlabel=r"$m_N$ [GeV]", xscale="log", xlim=(1, 1000), ylim=(0.03, 1.2))
    right.legend(frameon=False, loc="lower left")
    return write(output, f"fig1_{preset}", figure, data)


def figure2(output, preset):
    """The terms of sigma(e+ e- -> N nubar_e) for d_gamma = d_Z = d_W = 1e-5 GeV^-1."""
    model = nd.Model(preset=preset)
    figure, axes = panels(2)
    s = np.linspace(20, 500, 961)
    data = {"sqrt_s": s}
    terms = {"photon": r"$\gamma$", "Z": "$Z$", "W": "$W$", "photon_Z": r"$\gamma Z$", "photon_W": r"$\gamma W$",
             "Z_W": "$ZW$"}
    for ax, m_N in zip(axes, (0.1, 100)):
        for (term, name), colour, line in zip(terms.items(), plot.COLOURS, plot.LINES):
            if preset == "paper" and term in ("photon_W", "Z_W"):
                continue
            function = getattr(model, f"sigma_ee_{term}")
            d = [1e-5] * (len(nd.quantities[f"sigma_ee_{term}"].arguments) - 2)
            data[f"sigma_{term}_{m_N}_GeV_fb"] = sigma = FB * function(s, m_N, *d)
            ax.plot(s[sigma != 0], np.abs(sigma[sigma != 0]), color=colour, linestyle=line,
                    label=name + (", modulus" if np.any(sigma < 0) else ""))
        ax.set(xlabel=r"$\sqrt{s}$ [GeV]", title=rf"$m_N$ = {m_N} GeV", xlim=(20, 500), ylim=(1e-5, 1e3))
    axes[0].set_ylabel(r"$\sigma(e^+e^-\to N\bar\nu_e)$ [fb]")
    axes[0].legend(frameon=False, ncols=2, fontsize=8)
    return write(output, f"fig2_{preset}", figure, data)


def intervals(found):
    """Lower and upper edges of the first interval of each contour, as columns."""
    return {f"{name}_{side}": getattr(c, side)[:, 0] for name, c in found.items() for side in ("lower", "upper")}


def limits_by_mass(output, preset, number, analyses, masses, ylim):
    """Figs. 3 and 7: limits against m_N in the four scenarios, filled for e, dotted boundaries for mu and tau."""
    figure, axes = plt.subplots(2, 2, figsize=(10, 7.6), sharex=True, sharey=True, layout="constrained")
    data = {"m_N": masses}
    for ax, scenario in zip(axes.flat, SCENARIOS):
        electron = nd.limits(analyses, nd.HNL(coupling=scenario), masses, preset=preset, progress=False)
        muon = nd.limits(analyses, nd.HNL(coupling=scenario, flavour="mu"), masses, preset=preset, progress=False)
        plot.exclusion(electron, ax, labels=NAMES, ylim=ylim, alpha=0.2, title=f"scenario {scenario}")
        for i, contour in enumerate(muon.values()):
            for branch in contour.branches:
                ax.plot(branch.x, branch.d, color=plot.COLOURS[i], linestyle=":", linewidth=1.2)
        for flavour, found in (("e", electron), ("mu", muon)):
            data |= {f"{scenario}_{flavour}_{name}": values for name, values in intervals(found).items()}
    for ax in axes.flat:
        ax.label_outer()
    return write(output, f"fig{number}_{preset}", figure, data)


def figure4(output, preset):
    """Rates and limits against a at 10 GeV: on the Z pole, and in decays of the Z."""
    model = nd.Model(preset=preset)
    future = nd.Analysis.from_file(Path(__file__).parent / "analyses/z-to-photon-future.yaml")
    a = RATIOS[::2]
    d = couplings(model, a, 1e-7)
    sigma = FB * model.sigma_ee_N_nu(model.electroweak.M_Z, 10.0, *d)
    width = model.branching_nu_gamma(10.0, *d) * 2 * model.width_Z_nu_N(10.0, d[1]) / model.electroweak.Gamma_Z
    figure, axes = panels(2)
    data = {"a": a, "sigma_N_nu_fb": sigma, "BR_Z_to_gamma_invisible": width}
    for ax, rate, name, searches, texts in (
        (axes[0], sigma, r"$\sigma(e^+e^-\to N\bar\nu)$ [fb] at $d_\gamma=10^{-7}$", ("opal", "cepc-z"),
         ("OPAL", "CEPC, Z mode")),
        (axes[1], width, r"Br$(Z\to\gamma$ inv.$)$ at $d_\gamma=10^{-7}$", ("l3", future), ("L3", r"Br of $10^{-7}$")),
    ):
        found = nd.limits(searches, ratio=a, mass=10.0, preset=preset, progress=False)
        data |= intervals(found)
        against_a(ax, found, texts)
        second = ax.twinx()
        second.plot(a, rate, color="#D55E00", linewidth=1)
        second.set_yscale("log")
        second.set_ylabel(name, color="#D55E00")
    return write(output, f"fig4_{preset}", figure, data)


def against_a(ax, found, texts):
    for contour, text, line in zip(found.values(), texts, ("-", "--")):
        for i, branch in enumerate(contour.branches):
            ax.plot(branch.x, branch.d, color="black", linestyle=line, label=None if i else text)
    # Room for the legend.
    low, high = ax.get_ylim()
    ax.set(xlim=(-10, 10), ylim=(low * (low / high) ** 0.2, high),
           xlabel=r"$a = d_{\mathcal{W}}/d_{\mathcal{B}}$", ylabel=r"limit on $d_\gamma$ [GeV$^{-1}$]")
    ax.legend(frameon=False, loc="lower left")


def figure5(output, preset):
    """Rates after cuts for d_gamma = 1e-5, and limits, against a at 100 GeV: DELPHI, CEPC as a Higgs factory."""
    a = RATIOS[::4]
    figure, axes = panels(2)
    data = {"a": a}
    for ax, analysis in zip(axes, ("delphi", "cepc-h")):
        found = {}
        second = ax.twinx()
        for flavour, line in (("e", "-"), ("mu", "--")):
            one = nd.Search(analysis=analysis, preset=preset, hnl=nd.HNL(flavour=flavour))
            found[flavour] = one.contour(ratio=a, mass=100.0)
            rate = np.array([nd.Search(analysis=analysis, preset=preset, hnl=nd.HNL(flavour=flavour, coupling=("ratio", x)))
                             .rate(100.0, 1e-5) for x in a])
            data[f"{analysis}_{flavour}_rate_{one.unit}"] = rate
            second.plot(a, rate, color="#D55E00", linestyle=line, linewidth=1)
        data |= {f"{analysis}_{k}": v for k, v in intervals(found).items()}
        against_a(ax, found, (r"$d^e_\gamma$", r"$d^{\mu,\tau}_\gamma$"))
        ax.set_title(nd.analyses[analysis].title, fontsize=10)
        second.set_yscale("log")
        second.set_ylabel(f"rate [{one.unit}] at $d_\\gamma=10^{{-5}}$", color="#D55E00")
    return write(output, f"fig5_{preset}", figure, data)


def figure6(output, preset):
    """Normalised transverse momenta of the photon after the basic cuts, events of the signal beside the background."""
    inputs = nd.Model().electroweak
    figure, axes = panels(2)
    data = {}
    for ax, name, masses in zip(axes, ("cepc-z", "cepc-h"), ((1.0, 90.0), (1.0, 230.0))):
        analysis = nd.analyses[name]
        s, cuts, M_Z, Gamma_Z = analysis.energy, analysis.photon, inputs.M_Z, inputs.Gamma_Z
        edges = np.linspace(0, s / 2, 61)
        data[f"{name}_pt"] = 0.5 * (edges[1:] + edges[:-1])

        def basic(E, c, s=s, cuts=cuts, M_Z=M_Z, Gamma_Z=Gamma_Z):
            sin_b = np.sqrt(1 - cuts.cos_beam**2)
            return ((E > cuts.energy_min) & (np.abs(c) < cuts.cos_max) & (E > s / (1 + np.sqrt(1 - c * c) / sin_b))
                    & (np.abs(E - (s * s - M_Z * M_Z) / (2 * s)) > cuts.z_return_veto * M_Z * Gamma_Z / s))

        def draw(label, pt, weights, colour, line, ax=ax, edges=edges, name=name):
            values = np.histogram(pt, edges, weights=weights)[0]
            data[f"{name}_{label}"] = values = values / values.sum()
            ax.stairs(values, edges, color=colour, linestyle=line, label=label, linewidth=1.4)

        # The background by quadrature on the midpoints of a grid.
        x, c = ((np.arange(4000) + 0.5) / 4000)[:, None], (np.arange(1000) + 0.5) / 500 - 1
        weights = nd.Model(preset=preset).dsigma_ee_nu_nu_gamma_dx_dcos(s, x, c)
        E, c = np.broadcast_arrays(0.5 * s * x, c)
        keep = basic(E, c)
        draw("background", (E * np.sqrt(1 - c * c))[keep], weights[keep], "black", "-")
        for m_N, colour, line in zip(masses, plot.COLOURS, plot.LINES[1:]):
            events = nd.Sampler(sqrt_s=s, m_N=m_N, d_gamma=1e-3, preset=preset).events(400_000)
            keep = basic(events.p_photon[0], events.cos_theta_photon)
            draw(f"$m_N$ = {m_N:g} GeV", events.pt_photon[keep], None, colour, line)
        ax.set(xlabel=r"$p_T^\gamma$ [GeV]", title=analysis.title, xlim=(0, s / 2), ylim=(1e-4, 1))
        ax.legend(frameon=False, loc="upper left")
    axes[0].set_ylabel("fraction of events in a bin")
    return write(output, f"fig6_{preset}", figure, data)


def figure8(output, preset):
    """The envelopes of Figs. 3 and 7: LEP filled, CEPC as lines."""
    masses = np.geomspace(0.001, 359, POINTS)
    figure, axes = plt.subplots(1, 3, figsize=(14, 4.6), sharey=True, layout="constrained")
    data = {"m_N": masses}
    for ax, flavour in zip(axes, ("e", "mu", "tau")):
        for scenario, colour, line in zip(SCENARIOS, plot.COLOURS, plot.LINES):
            for group, analyses in (("LEP", LEP), ("CEPC", CEPC)):
                found = nd.limits(analyses, nd.HNL(coupling=scenario, flavour=flavour), masses, preset=preset, progress=False)
                best = np.nanmin(np.column_stack([c.lower[:, 0] for c in found.values()] + [np.full(POINTS, np.inf)]), axis=1)
                best[np.isinf(best)] = np.nan
                data[f"{group}_{scenario}_{flavour}"] = best
                ax.plot(masses, best, color=colour, linestyle=line, linewidth=1.0 if group == "LEP" else 1.8,
                        label=f"{scenario}, {group}")
                if group == "LEP":
                    ax.fill_between(masses, best, 1, color=colour, alpha=0.1, linewidth=0)
        ax.set(xscale="log", yscale="log", xlim=(masses[0], masses[-1]), ylim=(3e-8, 1e-1), title=rf"$d^{{\{flavour}}}_\gamma$"
               if flavour != "e" else r"$d^e_\gamma$", xlabel=r"$m_N$ [GeV]", ylabel=r"$d_\gamma$ [GeV$^{-1}$]")
        ax.tick_params(which="both", direction="in", top=True, right=True)
        ax.label_outer()
    axes[0].legend(frameon=False, fontsize=8, ncols=2, loc="lower left")
    return write(output, f"fig8_{preset}", figure, data)


def recoils(output):
    """What reactor, solar and stopped-pion experiments exclude by nu A -> N A and nu e -> N e; light N: magnetic moments."""
    masses = np.geomspace(1e-5, 0.06, POINTS)
    figure, axes = plt.subplots(1, 3, figsize=(13, 4.2), sharey=True, layout="constrained")
    data = {"m_N": masses}
    for ax, flavour, lepton in zip(axes, ("e", "mu", "tau"), ("e", r"\mu", r"\tau")):
        # More searches than colours: the second turn has other lines.
        colours, lines = plot.COLOURS * 2, plot.LINES + plot.LINES[1:] + plot.LINES[:1]
        for name, colour, line in zip(RECOILS, colours, lines):
            contour = nd.RecoilSearch(name, nd.HNL(flavour=flavour), calibrated=name in CALIBRATED).contour(masses)
            limit = np.where(np.isfinite(contour.lower[:, 0]), contour.lower[:, 0], np.nan)
            data[f"{name}_{flavour}"] = limit
            if not np.isnan(limit).all():
                ax.plot(masses, limit, color=colour, linestyle=line, label=RECOILS[name])
                ax.fill_between(masses, limit, 1e-4, color=colour, alpha=0.06, linewidth=0)
        ax.set(xscale="log", yscale="log", xlim=(masses[0], masses[-1]), ylim=(5e-10, 1e-4), xlabel=r"$m_N$ [GeV]",
               title=rf"$d^{lepton}_\gamma$")
        ax.tick_params(which="both", direction="in", top=True)
    axes[0].set_ylabel(r"$d_\gamma$ [GeV$^{-1}$]")
    axes[2].legend(*axes[0].get_legend_handles_labels(), frameon=False, fontsize=8, loc="lower right")
    moment = axes[2].secondary_yaxis("right", functions=(nd.magnetic_moment, nd.dipole_of_moment))
    moment.set_ylabel(r"$\mu_\nu = 2d_\gamma$ [$\mu_B$]")
    return write(output, "recoils", figure, data)


def tasks():
    yield recoils
    for preset in PRESETS:
        yield partial(limits_by_mass, preset=preset, number=7, analyses=CEPC, masses=np.geomspace(0.1, 359, POINTS),
                      ylim=(5e-8, 1e-2))
        yield partial(figure8, preset=preset)
        yield partial(limits_by_mass, preset=preset, number=3, analyses=LEP, masses=np.geomspace(0.001, 205.3, POINTS),
                      ylim=(3e-6, 1e-1))
        for figure in (figure5, figure6, figure4, figure1, figure2):
            yield partial(figure, preset=preset)


def strongest(output):
    """The table of the strongest limits."""
    print("\nstrongest limits on d_gamma in GeV^-1 (in brackets: m_N in GeV)")
    print(f"{'':8} {'sc.':4} {'flavour':8} {'corrected':22} paper")
    tables = {p: np.genfromtxt(output / f"fig8_{p}.csv", delimiter=",", names=True) for p in PRESETS}
    for group in ("LEP", "CEPC"):
        for scenario in SCENARIOS:
            for flavour in ("e", "mu"):
                row = f"{group:8} {scenario:4} {flavour:8}"
                for preset in PRESETS:
                    d, m = tables[preset][f"{group}_{scenario}_{flavour}"], tables[preset]["m_N"]
                    row += f" {'none':22}" if np.isnan(d).all() else f" {f'{np.nanmin(d):.2e} ({m[np.nanargmin(d)]:.3g})':22}"
                print(row.rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path, help="a directory, made if it is not there")
    output = parser.parse_args().output
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.exit(f"{output} cannot be made: {error.strerror}; give a directory that can be written")
    with ProcessPoolExecutor() as pool:
        jobs = [pool.submit(task, output) for task in tasks()]
        for job in jobs:
            print(f"{output}/{job.result()}.png", flush=True)
    strongest(output)
    print(f"\nfigures as PNG and PDF, their curves as CSV: {output}/fig*, {output}/recoils*")


if __name__ == "__main__":
    main()
