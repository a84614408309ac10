"""
An exclusion plot
=================

What four analyses of LEP data exclude in scenario II (d_calB = 0), each as one curve with its excluded side filled.
`z-invisible` excludes an island: a coupling that is too large makes N decay inside the detector. All branches of a boundary
are found, and where two of them meet is located to ten digits (:doc:`/limits`).
"""

import numpy as np

import nudipole

analyses = ["opal", "delphi", "l3", "z-invisible"]
found = nudipole.limits(analyses, nudipole.HNL(coupling="II"), m_N=np.geomspace(2e-3, 210, 150))

ax = found.plot(title="Scenario II, flavour e, Dirac N, 95 % CL", ylim=(3e-6, 0.3))

# %%
# The numbers behind the figure:

for contour in found.values():
    m_N, d_gamma = contour.strongest
    print(f"{contour.name}: best d_gamma {d_gamma:.3e} GeV^-1 at {m_N:.3g} GeV; {len(contour.folds)} folds, "
          f"{'complete' if contour.is_complete else 'not complete'}")
