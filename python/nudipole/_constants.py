"""Constants of nature, CODATA 2018; those of the electroweak scheme are the library's."""

#: alpha at zero momentum.
ALPHA_0 = 1 / 137.035999084
#: Mass of the electron, GeV.
M_E = 0.00051099895
#: Atomic mass unit, GeV.
U = 0.93149410242
#: Avogadro's number, mol^-1.
N_A = 6.02214076e23
