"""
Limits on magnetic moments
==========================

Magnetic moments of neutrinos that experiments exclude, by flavour, and what the bundled searches for recoils make of their
published numbers (open symbols; :doc:`/recoils` tells how far each simplification goes). The line at the bottom of the scale is
far below: the minimal extension of the standard model has 3e-19 mu_B for 1 eV.
"""

import csv
from pathlib import Path

import matplotlib.pyplot as plt

import nudipole

# In a copy of the repository.
PUBLISHED = next(p for p in (d / "data/moments/published.csv" for d in [Path.cwd(), *Path.cwd().parents]) if p.exists())
with PUBLISHED.open() as stream:
    rows = list(csv.DictReader(line for line in stream if not line.startswith("#")))

everything = {"e": 1, "mu": 1, "tau": 1}
ours = {("GEMMA", "e"): ("gemma", "e"), ("TEXONO", "e"): ("texono", "e"), ("CONUS", "e"): ("conus", "e"),
        ("LSND", "mu"): ("lsnd", "mu"), ("XENONnT", "solar"): ("xenonnt", everything), ("LZ", "solar"): ("lz", everything),
        ("Borexino", "solar"): ("borexino", everything)}
colours = {"e": "#0072B2", "mu": "#D55E00", "tau": "#009E73", "solar": "#E69F00"}
symbols = {"e": r"$\nu_e$", "mu": r"$\nu_\mu$", "tau": r"$\nu_\tau$", "solar": "solar"}

figure, ax = plt.subplots(figsize=(7, 5.2), layout="constrained")
for y, row in enumerate(reversed(rows)):
    flavour, limit = row["flavour"], float(row["limit"])
    ax.plot([limit, 1e-5], [y, y], color=colours[flavour], linewidth=7, alpha=0.3, solid_capstyle="butt")
    ax.plot(limit, y, "|", color=colours[flavour], markersize=13, markeredgewidth=2)
    key = row["experiment"], flavour
    if key in ours:
        name, couplings = ours[key]
        ax.plot(nudipole.RecoilSearch(name, nudipole.HNL(flavour=couplings)).moment_limit(), y, "o", color="black", mfc="none")
ax.set_yticks(range(len(rows)), [f"{r['experiment']}, {symbols[r['flavour']]} ({r['year']})" for r in reversed(rows)])
ax.set(xscale="log", xlim=(2e-12, 1e-6), xlabel=r"excluded magnetic moment in $\mu_B$")
ax.plot([], [], "|", color="grey", markersize=13, markeredgewidth=2, label="published")
ax.plot([], [], "o", color="black", mfc="none", label="NuDipole, simplified search")
ax.legend(loc="lower center", bbox_to_anchor=(0.4, 1), ncols=2, frameon=False)
ax.tick_params(which="both", direction="in", top=True)
