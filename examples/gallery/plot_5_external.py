"""
Beside a limit of others
========================

A digitised curve from a file of two columns. Such files do not say their units, so the reader has to: here a magnetic moment in
Bohr magnetons, mu = 2 d (:doc:`/conventions`). The curve is made up; it is nobody's limit.
"""

import tempfile
from pathlib import Path

import numpy as np

import nudipole

# A file as it might come from a digitiser: MeV and mu_B.
path = Path(tempfile.mkdtemp()) / "made-up.csv"
mass = np.geomspace(1, 3000, 40)
moment = 3e-8 * (1 + (mass / 400) ** 1.5)
path.write_text("# mass [MeV], mu [mu_B]\n" + "".join(f"{m:.5g}, {mu:.5g}\n" for m, mu in zip(mass, moment, strict=True)))

other = nudipole.read_limit(path, mass_unit="MeV", unit="mu_B", convention="mu", confidence_level=0.9, name="made up",
                            source="an invented curve")
print(other)

found = nudipole.limits(["opal", "z-invisible"], nudipole.HNL(coupling="II"), m_N=np.geomspace(1e-3, 90, 120))
ax = nudipole.plot.exclusion(found, others=[other], xlim=(1e-3, 300), ylim=(1e-6, 0.1),
                             labels={"opal": "OPAL", "z-invisible": "invisible Z width"},
                             title="Scenario II, with a curve from a file")
