"""
An exclusion plot
=================

What three analyses of LEP data exclude in scenario II (d_calB = 0), and what a run of CEPC at the Z would. Each boundary has
its excluded side filled. The invisible width of the Z excludes an island: a coupling that is too large makes N decay inside
the detector. All branches of a boundary are found, and where two of them meet is located to ten digits (:doc:`/limits`).
"""

import numpy as np

import nudipole

names = {"opal": "OPAL", "delphi": "DELPHI", "z-invisible": "invisible Z width", "cepc-z": "CEPC, Z"}
found = nudipole.limits(list(names), nudipole.HNL(coupling="II"), m_N=np.geomspace(2e-3, 210, 150))

ax = found.plot(title="Scenario II, flavour e, Dirac N, 95 % CL", labels=names, ylim=(2e-8, 0.3))

# %%
# The numbers behind the figure:

for contour in found.values():
    m_N, d_gamma = contour.strongest
    print(f"{contour.name}: best d_gamma {d_gamma:.3e} GeV^-1 at {m_N:.3g} GeV; "
          f"folds: {len(contour.folds)}, {'complete' if contour.is_complete else 'not complete'}")
