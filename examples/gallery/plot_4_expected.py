"""
Expected and observed
=====================

What an analysis excludes, and what an experiment without a signal expects: the median, and the bands of one and two standard
deviations. DELPHI measured 1.50 pb and expected 1.61 pb, a downward fluctuation of one standard deviation, so that the
observed limit lies at the lower edge of the inner band.
"""

import matplotlib.pyplot as plt
import numpy as np

import nudipole

m_N = np.geomspace(0.1, 200, 60)
found = nudipole.limits("delphi", nudipole.HNL(coupling="II", flavour="mu"), m_N=m_N, expected=True)


def lower(name):
    return found[name].lower[:, 0]


fig, ax = plt.subplots(figsize=(6.4, 4.4), layout="constrained")
for k, colour in (2, "#F5E6A8"), (1, "#9CCFA8"):
    ax.fill_between(m_N, lower(f"delphi_expected_minus{k}"), lower(f"delphi_expected_plus{k}"), color=colour,
                    label=rf"expected $\pm{k}\sigma$")
ax.plot(m_N, lower("delphi_expected_median"), color="0.2", linestyle="--", label="expected, median")
ax.plot(m_N, lower("delphi"), color="black", label="observed")
ax.set(xscale="log", yscale="log", xlim=(m_N[0], m_N[-1]), xlabel=r"$m_N$ [GeV]", ylabel=r"$d_\gamma$ [GeV$^{-1}$]",
       title="DELPHI, scenario II, flavour mu, 95 % CL")
ax.legend(frameon=False)
