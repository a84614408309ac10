# Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
import numpy as np

from ._doors import Grid

__all__ = [
    "coupling_gamma",
    "coupling_gamma_gradient",
    "coupling_Z",
    "coupling_Z_gradient",
    "coupling_W",
    "coupling_W_gradient",
    "coupling_ratio_Z",
    "coupling_ratio_Z_gradient",
    "coupling_ratio_W",
    "coupling_ratio_W_gradient",
    "coupling_ratio_Z_projective",
    "coupling_ratio_Z_projective_gradient",
    "coupling_ratio_W_projective",
    "coupling_ratio_W_projective_gradient",
    "width_nu_gamma",
    "width_nu_gamma_gradient",
    "width_nu_Z",
    "width_nu_Z_gradient",
    "width_lepton_W",
    "width_lepton_W_gradient",
    "width_two_body",
    "width_two_body_gradient",
    "branching_nu_gamma",
    "branching_nu_gamma_gradient",
    "branching_nu_Z",
    "branching_nu_Z_gradient",
    "branching_lepton_W",
    "branching_lepton_W_gradient",
    "width_Z_nu_N",
    "width_Z_nu_N_gradient",
    "width_nu_e_e",
    "width_nu_e_e_gradient",
    "width_nu_mu_mu",
    "width_nu_mu_mu_gradient",
    "width_nu_tau_tau",
    "width_nu_tau_tau_gradient",
    "width_nu_nu_nu",
    "width_nu_nu_nu_gradient",
    "width_nu_u_u",
    "width_nu_u_u_gradient",
    "width_nu_d_d",
    "width_nu_d_d_gradient",
    "width_nu_s_s",
    "width_nu_s_s_gradient",
    "width_nu_c_c",
    "width_nu_c_c_gradient",
    "width_nu_b_b",
    "width_nu_b_b_gradient",
    "width_nu_t_t",
    "width_nu_t_t_gradient",
    "width_lepton_e_nu",
    "width_lepton_e_nu_gradient",
    "width_lepton_mu_nu",
    "width_lepton_mu_nu_gradient",
    "width_lepton_tau_nu",
    "width_lepton_tau_nu_gradient",
    "width_lepton_u_d",
    "width_lepton_u_d_gradient",
    "width_lepton_c_s",
    "width_lepton_c_s_gradient",
    "width_lepton_t_b",
    "width_lepton_t_b_gradient",
    "width_three_body",
    "width_three_body_gradient",
    "width_full",
    "width_full_gradient",
    "width_total",
    "width_total_gradient",
    "energy_N",
    "energy_N_gradient",
    "momentum_N",
    "momentum_N_gradient",
    "mandelstam_t",
    "mandelstam_t_gradient",
    "mandelstam_u",
    "mandelstam_u_gradient",
    "sigma_ee_photon",
    "sigma_ee_photon_gradient",
    "sigma_ee_Z",
    "sigma_ee_Z_gradient",
    "sigma_ee_photon_Z",
    "sigma_ee_photon_Z_gradient",
    "sigma_ee_W",
    "sigma_ee_W_gradient",
    "sigma_ee_photon_W",
    "sigma_ee_photon_W_gradient",
    "sigma_ee_Z_W",
    "sigma_ee_Z_W_gradient",
    "sigma_ee_N_nu",
    "sigma_ee_N_nu_gradient",
    "dsigma_ee_dcos",
    "dsigma_ee_dcos_gradient",
    "sigma_ee_nu_nu",
    "sigma_ee_nu_nu_gradient",
    "dsigma_ee_nu_mu_gamma_dx_dcos",
    "dsigma_ee_nu_mu_gamma_dx_dcos_gradient",
    "dsigma_ee_nu_e_gamma_dx_dcos",
    "dsigma_ee_nu_e_gamma_dx_dcos_gradient",
    "dsigma_ee_nu_nu_gamma_dx_dcos",
    "dsigma_ee_nu_nu_gamma_dx_dcos_gradient",
    "decay_length",
    "decay_length_gradient",
    "decay_probability",
    "decay_probability_gradient",
    "log_decay_probability",
    "log_decay_probability_gradient",
    "decay_probability_sphere",
    "decay_probability_sphere_gradient",
    "sigma_ee_monophoton",
    "sigma_ee_monophoton_gradient",
    "recoil_T_max",
    "recoil_T_max_gradient",
    "recoil_E_min",
    "recoil_E_min_gradient",
    "recoil_momentum",
    "recoil_momentum_gradient",
    "dsigma_nu_e_dT",
    "dsigma_nu_e_dT_gradient",
    "dsigma_nubar_e_dT",
    "dsigma_nubar_e_dT_gradient",
    "dsigma_nu_e_magnetic_dT",
    "dsigma_nu_e_magnetic_dT_gradient",
    "weak_charge",
    "weak_charge_gradient",
    "dsigma_cevns_dT",
    "dsigma_cevns_dT_gradient",
    "dsigma_cevns_spin0_dT",
    "dsigma_cevns_spin0_dT_gradient",
    "dsigma_cevns_magnetic_dT",
    "dsigma_cevns_magnetic_dT_gradient",
    "dsigma_cevns_magnetic_spin0_dT",
    "dsigma_cevns_magnetic_spin0_dT_gradient",
    "form_factor_helm",
    "form_factor_helm_gradient",
    "form_factor_klein_nystrand",
    "form_factor_klein_nystrand_gradient",
    "upscattering_threshold",
    "upscattering_threshold_gradient",
    "upscattering_E_min",
    "upscattering_E_min_gradient",
    "upscattering_T_min",
    "upscattering_T_min_gradient",
    "upscattering_T_max",
    "upscattering_T_max_gradient",
    "dsigma_upscattering_dT",
    "dsigma_upscattering_dT_gradient",
    "dsigma_upscattering_spin0_dT",
    "dsigma_upscattering_spin0_dT_gradient",
    "sigma_upscattering",
    "sigma_upscattering_gradient",
    "sigma_upscattering_spin0",
    "sigma_upscattering_spin0_gradient",
    "upscattering_T_span",
    "upscattering_T_span_gradient",
    "dsigma_upscattering_excess_dT",
    "dsigma_upscattering_excess_dT_gradient",
    "dsigma_upscattering_excess_spin0_dT",
    "dsigma_upscattering_excess_spin0_dT_gradient",
    "sigma_upscattering_excess",
    "sigma_upscattering_excess_gradient",
    "sigma_upscattering_excess_spin0",
    "sigma_upscattering_excess_spin0_gradient",
    "dsigma_upscattering_flip_dT",
    "dsigma_upscattering_flip_dT_gradient",
    "dsigma_upscattering_flip_spin0_dT",
    "dsigma_upscattering_flip_spin0_dT_gradient",
    "dsigma_upscattering_conserving_dT",
    "dsigma_upscattering_conserving_dT_gradient",
    "dsigma_upscattering_conserving_spin0_dT",
    "dsigma_upscattering_conserving_spin0_dT_gradient",
    "magnetic_moment",
    "magnetic_moment_gradient",
    "dipole_of_moment",
    "dipole_of_moment_gradient",
    "charge_radius",
    "charge_radius_gradient",
    "natural_moment",
    "natural_moment_gradient",
    "natural_moment_dirac",
    "natural_moment_dirac_gradient",
    "natural_moment_majorana",
    "natural_moment_majorana_gradient",
    "width_plasmon",
    "width_plasmon_gradient",
    "emissivity_plasmon",
    "emissivity_plasmon_gradient",
    "precession_probability",
    "precession_probability_gradient",
]

grid: Grid

coupling_gamma: np.ufunc
"""photon coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v/sqrt2 (d_calB cos + d_calW sin/2)

Source: arXiv:2301.06050 eq. (4). Accuracy: 8 epsilon, also where the terms cancel.
"""

coupling_gamma_gradient: np.ufunc
"""value and all first derivatives of: photon coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v/sqrt2 (d_calB cos + d_calW sin/2)

Source: arXiv:2301.06050 eq. (4). Accuracy: 8 epsilon, also where the terms cancel.
"""

coupling_Z: np.ufunc
"""Z coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v/sqrt2 (d_calW cos/2 - d_calB sin)

Source: arXiv:2301.06050 eq. (4). Accuracy: 8 epsilon, also where the terms cancel.
"""

coupling_Z_gradient: np.ufunc
"""value and all first derivatives of: Z coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v/sqrt2 (d_calW cos/2 - d_calB sin)

Source: arXiv:2301.06050 eq. (4). Accuracy: 8 epsilon, also where the terms cancel.
"""

coupling_W: np.ufunc
"""W coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v d_calW / 2

Source: arXiv:2301.06050 eq. (4). Accuracy: 1 epsilon.
"""

coupling_W_gradient: np.ufunc
"""value and all first derivatives of: W coupling from the unbroken pair.

d_calB [GeV^-2], d_calW [GeV^-2] -> [GeV^-1]

Formula: v d_calW / 2

Source: arXiv:2301.06050 eq. (4). Accuracy: 1 epsilon.
"""

coupling_ratio_Z: np.ufunc
"""d_Z/d_gamma from the ratio of the unbroken pair.

a [1] -> [1]

Formula: (a cos - 2 sin) / (2 cos + a sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole and the zero.
"""

coupling_ratio_Z_gradient: np.ufunc
"""value and all first derivatives of: d_Z/d_gamma from the ratio of the unbroken pair.

a [1] -> [1]

Formula: (a cos - 2 sin) / (2 cos + a sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole and the zero.
"""

coupling_ratio_W: np.ufunc
"""d_W/d_gamma from the ratio of the unbroken pair.

a [1] -> [1]

Formula: sqrt2 a / (2 cos + a sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole.
"""

coupling_ratio_W_gradient: np.ufunc
"""value and all first derivatives of: d_W/d_gamma from the ratio of the unbroken pair.

a [1] -> [1]

Formula: sqrt2 a / (2 cos + a sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole.
"""

coupling_ratio_Z_projective: np.ufunc
"""d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w).

u [1], w [1] -> [1]

Formula: (w cos - 2 u sin) / (2 u cos + w sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole and the zero.
"""

coupling_ratio_Z_projective_gradient: np.ufunc
"""value and all first derivatives of: d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w).

u [1], w [1] -> [1]

Formula: (w cos - 2 u sin) / (2 u cos + w sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole and the zero.
"""

coupling_ratio_W_projective: np.ufunc
"""d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w).

u [1], w [1] -> [1]

Formula: sqrt2 w / (2 u cos + w sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole.
"""

coupling_ratio_W_projective_gradient: np.ufunc
"""value and all first derivatives of: d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w).

u [1], w [1] -> [1]

Formula: sqrt2 w / (2 u cos + w sin)

Source: arXiv:2301.06050 eq. (6). Accuracy: 8 epsilon, also beside the pole.
"""

width_nu_gamma: np.ufunc
"""N -> nu gamma.

m_N [GeV], d_gamma [GeV^-1] -> [GeV]

Formula: d_gamma^2 m_N^3 / (4 pi)

Source: arXiv:2301.06050 eq. (8). Accuracy: 3 epsilon.
"""

width_nu_gamma_gradient: np.ufunc
"""value and all first derivatives of: N -> nu gamma.

m_N [GeV], d_gamma [GeV^-1] -> [GeV]

Formula: d_gamma^2 m_N^3 / (4 pi)

Source: arXiv:2301.06050 eq. (8). Accuracy: 3 epsilon.
"""

width_nu_Z: np.ufunc
"""N -> nu Z, 0 up to M_Z.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 (m_N^2 - M_Z^2)^2 (2 m_N^2 + M_Z^2) / (8 pi m_N^3)

Source: arXiv:2301.06050 eq. (8). Accuracy: 6 epsilon down to one ulp above M_Z.
"""

width_nu_Z_gradient: np.ufunc
"""value and all first derivatives of: N -> nu Z, 0 up to M_Z.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 (m_N^2 - M_Z^2)^2 (2 m_N^2 + M_Z^2) / (8 pi m_N^3)

Source: arXiv:2301.06050 eq. (8). Accuracy: 6 epsilon down to one ulp above M_Z.
"""

width_lepton_W: np.ufunc
"""N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed.

m_N [GeV], d_W [GeV^-1], m_lepton [GeV] -> [GeV]

Formula: d_W^2 lambda^(1/2) [2 (m_N^2 - m_l^2)^2 - M_W^2 (m_N^2 + m_l^2) - M_W^4] / (8 pi m_N^3)

Source: arXiv:2301.06050 eq. (8), corrected. Accuracy: 8 epsilon down to one ulp above threshold.
"""

width_lepton_W_gradient: np.ufunc
"""value and all first derivatives of: N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed.

m_N [GeV], d_W [GeV^-1], m_lepton [GeV] -> [GeV]

Formula: d_W^2 lambda^(1/2) [2 (m_N^2 - m_l^2)^2 - M_W^2 (m_N^2 + m_l^2) - M_W^4] / (8 pi m_N^3)

Source: arXiv:2301.06050 eq. (8), corrected. Accuracy: 8 epsilon down to one ulp above threshold.
"""

width_two_body: np.ufunc
"""sum of the two-body widths, the corrected N -> l W in both presets.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_nu_gamma + width_nu_Z + width_lepton_W

Source: arXiv:2301.06050 eqs. (8), (9). Accuracy: 8 epsilon.
"""

width_two_body_gradient: np.ufunc
"""value and all first derivatives of: sum of the two-body widths, the corrected N -> l W in both presets.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_nu_gamma + width_nu_Z + width_lepton_W

Source: arXiv:2301.06050 eqs. (8), (9). Accuracy: 8 epsilon.
"""

branching_nu_gamma: np.ufunc
"""branching ratio of N -> nu gamma in the total width.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_nu_gamma / width_total

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon over two-body modes, 100 over all.
"""

branching_nu_gamma_gradient: np.ufunc
"""value and all first derivatives of: branching ratio of N -> nu gamma in the total width.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_nu_gamma / width_total

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon over two-body modes, 100 over all.
"""

branching_nu_Z: np.ufunc
"""branching ratio of N -> nu Z over two-body modes.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_nu_Z / width_two_body

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon.
"""

branching_nu_Z_gradient: np.ufunc
"""value and all first derivatives of: branching ratio of N -> nu Z over two-body modes.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_nu_Z / width_two_body

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon.
"""

branching_lepton_W: np.ufunc
"""branching ratio of N -> l W over two-body modes.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_lepton_W / width_two_body

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon.
"""

branching_lepton_W_gradient: np.ufunc
"""value and all first derivatives of: branching ratio of N -> l W over two-body modes.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [1]

Formula: width_lepton_W / width_two_body

Source: arXiv:2301.06050 eq. (9). Accuracy: 8 epsilon.
"""

width_Z_nu_N: np.ufunc
"""Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 (M_Z^2 - m_N^2)^2 (2 m_N^2 + M_Z^2) / (12 pi M_Z^3)

Source: arXiv:2301.06050 eq. (19). Accuracy: 5 epsilon down to one ulp below M_Z.
"""

width_Z_nu_N_gradient: np.ufunc
"""value and all first derivatives of: Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 (M_Z^2 - m_N^2)^2 (2 m_N^2 + M_Z^2) / (12 pi M_Z^3)

Source: arXiv:2301.06050 eq. (19). Accuracy: 5 epsilon down to one ulp below M_Z.
"""

width_nu_e_e: np.ufunc
"""N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_e_e_gradient: np.ufunc
"""value and all first derivatives of: N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_mu_mu: np.ufunc
"""N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_mu_mu_gradient: np.ufunc
"""value and all first derivatives of: N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_tau_tau: np.ufunc
"""N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_tau_tau_gradient: np.ufunc
"""value and all first derivatives of: N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_nu_nu: np.ufunc
"""N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 int dq2 Ghat/pi q2/(12 pi) 6 (g_Z/4)^2 / |q2 - M_Z^2 + i M_Z Gamma_Z|^2 + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_nu_nu_nu_gradient: np.ufunc
"""value and all first derivatives of: N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference.

m_N [GeV], d_Z [GeV^-1] -> [GeV]

Formula: d_Z^2 int dq2 Ghat/pi q2/(12 pi) 6 (g_Z/4)^2 / |q2 - M_Z^2 + i M_Z Gamma_Z|^2 + interference

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_nu_u_u: np.ufunc
"""N -> nu u ubar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_u_u_gradient: np.ufunc
"""value and all first derivatives of: N -> nu u ubar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_d_d: np.ufunc
"""N -> nu d dbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_d_d_gradient: np.ufunc
"""value and all first derivatives of: N -> nu d dbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_s_s: np.ufunc
"""N -> nu s sbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_s_s_gradient: np.ufunc
"""value and all first derivatives of: N -> nu s sbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_c_c: np.ufunc
"""N -> nu c cbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_c_c_gradient: np.ufunc
"""value and all first derivatives of: N -> nu c cbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_b_b: np.ufunc
"""N -> nu b bbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_b_b_gradient: np.ufunc
"""value and all first derivatives of: N -> nu b bbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_t_t: np.ufunc
"""N -> nu t tbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_nu_t_t_gradient: np.ufunc
"""value and all first derivatives of: N -> nu t tbar through photon and Z.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV]

Formula: int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_lepton_e_nu: np.ufunc
"""N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_e_nu_gradient: np.ufunc
"""value and all first derivatives of: N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_mu_nu: np.ufunc
"""N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_mu_nu_gradient: np.ufunc
"""value and all first derivatives of: N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_tau_nu: np.ufunc
"""N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_tau_nu_gradient: np.ufunc
"""value and all first derivatives of: N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_u_d: np.ufunc
"""N -> l u dbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_u_d_gradient: np.ufunc
"""value and all first derivatives of: N -> l u dbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_c_s: np.ufunc
"""N -> l c sbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_c_s_gradient: np.ufunc
"""value and all first derivatives of: N -> l c sbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_t_b: np.ufunc
"""N -> l t bbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_lepton_t_b_gradient: np.ufunc
"""value and all first derivatives of: N -> l t bbar through W, unit CKM matrix.

m_N [GeV], d_W [GeV^-1] -> [GeV]

Formula: d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon, m_N <= 1e4 GeV.
"""

width_three_body: np.ufunc
"""sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: sum of the 16 widths above

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_three_body_gradient: np.ufunc
"""value and all first derivatives of: sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: sum of the 16 widths above

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_full: np.ufunc
"""total width with Z and W of finite width.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_nu_gamma + width_three_body

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_full_gradient: np.ufunc
"""value and all first derivatives of: total width with Z and W of finite width.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_nu_gamma + width_three_body

Source: docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_total: np.ufunc
"""total width by the mode of the model.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_two_body or width_full

Source: arXiv:2301.06050 eq. (9); docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

width_total_gradient: np.ufunc
"""value and all first derivatives of: total width by the mode of the model.

m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV]

Formula: width_two_body or width_full

Source: arXiv:2301.06050 eq. (9); docs/physics.md, "Three-body widths". Accuracy: 100 epsilon times the condition number, m_N <= 1e4 GeV.
"""

energy_N: np.ufunc
"""energy of N in the centre of mass; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV] -> [GeV]

Formula: (s + m_N^2) / (2 sqrt_s)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

energy_N_gradient: np.ufunc
"""value and all first derivatives of: energy of N in the centre of mass; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV] -> [GeV]

Formula: (s + m_N^2) / (2 sqrt_s)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

momentum_N: np.ufunc
"""momentum of N in the centre of mass; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV] -> [GeV]

Formula: (s - m_N^2) / (2 sqrt_s)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

momentum_N_gradient: np.ufunc
"""value and all first derivatives of: momentum of N in the centre of mass; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV] -> [GeV]

Formula: (s - m_N^2) / (2 sqrt_s)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

mandelstam_t: np.ufunc
"""squared momentum transfer from e- to N; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]

Formula: -(s - m_N^2) (1 - cos_theta) / 2

Source: arXiv:2301.06050 section III. Accuracy: 3 epsilon.
"""

mandelstam_t_gradient: np.ufunc
"""value and all first derivatives of: squared momentum transfer from e- to N; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]

Formula: -(s - m_N^2) (1 - cos_theta) / 2

Source: arXiv:2301.06050 section III. Accuracy: 3 epsilon.
"""

mandelstam_u: np.ufunc
"""squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]

Formula: -(s - m_N^2) (1 + cos_theta) / 2

Source: arXiv:2301.06050 section III. Accuracy: 3 epsilon.
"""

mandelstam_u_gradient: np.ufunc
"""value and all first derivatives of: squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s.

sqrt_s [GeV], m_N [GeV], cos_theta [1] -> [GeV^2]

Formula: -(s - m_N^2) (1 + cos_theta) / 2

Source: arXiv:2301.06050 section III. Accuracy: 3 epsilon.
"""

sigma_ee_photon: np.ufunc
"""photon exchange.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]

Formula: alpha d_gamma^2 T^2 (s + 2 m_N^2) / (3 s^3), T = s - m_N^2

Source: arXiv:2301.06050 eq. (10). Accuracy: 8 epsilon.
"""

sigma_ee_photon_gradient: np.ufunc
"""value and all first derivatives of: photon exchange.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]

Formula: alpha d_gamma^2 T^2 (s + 2 m_N^2) / (3 s^3), T = s - m_N^2

Source: arXiv:2301.06050 eq. (10). Accuracy: 8 epsilon.
"""

sigma_ee_Z: np.ufunc
"""Z exchange.

sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1] -> [GeV^-2]

Formula: alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2

Source: arXiv:2301.06050 eq. (11). Accuracy: 8 epsilon.
"""

sigma_ee_Z_gradient: np.ufunc
"""value and all first derivatives of: Z exchange.

sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1] -> [GeV^-2]

Formula: alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2

Source: arXiv:2301.06050 eq. (11). Accuracy: 8 epsilon.
"""

sigma_ee_photon_Z: np.ufunc
"""photon-Z interference; preset paper: opposite sign.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV^-2]

Formula: alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D)

Source: arXiv:2301.06050 eq. (12), sign corrected. Accuracy: 8 epsilon.
"""

sigma_ee_photon_Z_gradient: np.ufunc
"""value and all first derivatives of: photon-Z interference; preset paper: opposite sign.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1] -> [GeV^-2]

Formula: alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D)

Source: arXiv:2301.06050 eq. (12), sign corrected. Accuracy: 8 epsilon.
"""

sigma_ee_W: np.ufunc
"""W exchange (flavour e); preset paper: eq. (13) as printed.

sqrt_s [GeV], m_N [GeV], d_W [GeV^-1] -> [GeV^-2]

Formula: alpha d_W^2 T [(T + 2 M_W^2) ln(1 + T/M_W^2) - 2 T] / (2 sw^2 s^2)

Source: replaces arXiv:2301.06050 eq. (13), docs/physics.md. Accuracy: 8 epsilon.
"""

sigma_ee_W_gradient: np.ufunc
"""value and all first derivatives of: W exchange (flavour e); preset paper: eq. (13) as printed.

sqrt_s [GeV], m_N [GeV], d_W [GeV^-1] -> [GeV^-2]

Formula: alpha d_W^2 T [(T + 2 M_W^2) ln(1 + T/M_W^2) - 2 T] / (2 sw^2 s^2)

Source: replaces arXiv:2301.06050 eq. (13), docs/physics.md. Accuracy: 8 epsilon.
"""

sigma_ee_photon_W: np.ufunc
"""photon-W interference (flavour e); preset paper: 0.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: -sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = T^2/2 + M_W^2 T - M_W^2 (T + M_W^2) ln(1 + T/M_W^2)

Source: docs/physics.md, missing in arXiv:2301.06050. Accuracy: 8 epsilon.
"""

sigma_ee_photon_W_gradient: np.ufunc
"""value and all first derivatives of: photon-W interference (flavour e); preset paper: 0.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: -sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = T^2/2 + M_W^2 T - M_W^2 (T + M_W^2) ln(1 + T/M_W^2)

Source: docs/physics.md, missing in arXiv:2301.06050. Accuracy: 8 epsilon.
"""

sigma_ee_Z_W: np.ufunc
"""Z-W interference (flavour e); preset paper: 0.

sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: -alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D)

Source: docs/physics.md, missing in arXiv:2301.06050. Accuracy: 8 epsilon.
"""

sigma_ee_Z_W_gradient: np.ufunc
"""value and all first derivatives of: Z-W interference (flavour e); preset paper: 0.

sqrt_s [GeV], m_N [GeV], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: -alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D)

Source: docs/physics.md, missing in arXiv:2301.06050. Accuracy: 8 epsilon.
"""

sigma_ee_N_nu: np.ufunc
"""total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: sigma_ee_photon + sigma_ee_Z + sigma_ee_photon_Z + sigma_ee_W + sigma_ee_photon_W + sigma_ee_Z_W

Source: arXiv:2301.06050 eqs. (10)-(13), corrected. Accuracy: 8 epsilon times sum |terms| / |sum|.
"""

sigma_ee_N_nu_gradient: np.ufunc
"""value and all first derivatives of: total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only.

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1] -> [GeV^-2]

Formula: sigma_ee_photon + sigma_ee_Z + sigma_ee_photon_Z + sigma_ee_W + sigma_ee_photon_W + sigma_ee_Z_W

Source: arXiv:2301.06050 eqs. (10)-(13), corrected. Accuracy: 8 epsilon times sum |terms| / |sum|.
"""

dsigma_ee_dcos: np.ufunc
"""d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta).

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1], cos_theta [1] -> [GeV^-2]

Formula: T/(128 pi s^2) Sum |M|^2

Source: docs/physics.md. Accuracy: 8 epsilon times sum |terms| / |sum|.
"""

dsigma_ee_dcos_gradient: np.ufunc
"""value and all first derivatives of: d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta).

sqrt_s [GeV], m_N [GeV], d_gamma [GeV^-1], d_Z [GeV^-1], d_W [GeV^-1], cos_theta [1] -> [GeV^-2]

Formula: T/(128 pi s^2) Sum |M|^2

Source: docs/physics.md. Accuracy: 8 epsilon times sum |terms| / |sum|.
"""

sigma_ee_nu_nu: np.ufunc
"""e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level.

sqrt_s [GeV] -> [GeV^-2]

Formula: pi alpha^2 s/(4 sw^4) {(l^2 + r^2)/D + j2/M_W^4 - 2 l (s - M_Z^2) j1/(M_W^2 D)}

Source: docs/physics.md. Accuracy: 16 epsilon.
"""

sigma_ee_nu_nu_gradient: np.ufunc
"""value and all first derivatives of: e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level.

sqrt_s [GeV] -> [GeV^-2]

Formula: pi alpha^2 s/(4 sw^4) {(l^2 + r^2)/D + j2/M_W^4 - 2 l (s - M_Z^2) j1/(M_W^2 D)}

Source: docs/physics.md. Accuracy: 16 epsilon.
"""

dsigma_ee_nu_mu_gamma_dx_dcos: np.ufunc
"""d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: alpha/(pi x) [(1 + (1 - x)^2)/sin^2(theta) - x^2/2] sigma(s (1 - x)), sigma that of Z exchange

Source: docs/physics.md, exact at tree level. Accuracy: 16 epsilon.
"""

dsigma_ee_nu_mu_gamma_dx_dcos_gradient: np.ufunc
"""value and all first derivatives of: d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: alpha/(pi x) [(1 + (1 - x)^2)/sin^2(theta) - x^2/2] sigma(s (1 - x)), sigma that of Z exchange

Source: docs/physics.md, exact at tree level. Accuracy: 16 epsilon.
"""

dsigma_ee_nu_e_gamma_dx_dcos: np.ufunc
"""d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: x/(2048 pi^3) <Sum |M|^2>, average over the directions of the neutrinos

Source: docs/physics.md. Accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV.
"""

dsigma_ee_nu_e_gamma_dx_dcos_gradient: np.ufunc
"""value and all first derivatives of: d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: x/(2048 pi^3) <Sum |M|^2>, average over the directions of the neutrinos

Source: docs/physics.md. Accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV.
"""

dsigma_ee_nu_nu_gamma_dx_dcos: np.ufunc
"""d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: dsigma_ee_nu_e_gamma_dx_dcos + 2 dsigma_ee_nu_mu_gamma_dx_dcos

Source: docs/physics.md. Accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV.
"""

dsigma_ee_nu_nu_gamma_dx_dcos_gradient: np.ufunc
"""value and all first derivatives of: d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours.

sqrt_s [GeV], x [1], cos_theta [1] -> [GeV^-2]

Formula: dsigma_ee_nu_e_gamma_dx_dcos + 2 dsigma_ee_nu_mu_gamma_dx_dcos

Source: docs/physics.md. Accuracy: 32 epsilon up to 500 GeV, 1e-10 up to 3 TeV.
"""

decay_length: np.ufunc
"""mean decay length.

m_N [GeV], width [GeV], momentum [GeV] -> [m]

Formula: hbar c momentum / (m_N width)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

decay_length_gradient: np.ufunc
"""value and all first derivatives of: mean decay length.

m_N [GeV], width [GeV], momentum [GeV] -> [m]

Formula: hbar c momentum / (m_N width)

Source: arXiv:2301.06050 eq. (15). Accuracy: 2 epsilon.
"""

decay_probability: np.ufunc
"""probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf.

decay_length [m], l_min [m], l_max [m] -> [1]

Formula: exp(-l_min/decay_length) - exp(-l_max/decay_length)

Source: arXiv:2301.06050 eqs. (14), (18), (20). Accuracy: 4 epsilon, one unit where subnormal.
"""

decay_probability_gradient: np.ufunc
"""value and all first derivatives of: probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf.

decay_length [m], l_min [m], l_max [m] -> [1]

Formula: exp(-l_min/decay_length) - exp(-l_max/decay_length)

Source: arXiv:2301.06050 eqs. (14), (18), (20). Accuracy: 4 epsilon, one unit where subnormal.
"""

log_decay_probability: np.ufunc
"""natural logarithm of decay_probability, finite where that underflows.

decay_length [m], l_min [m], l_max [m] -> [1]

Formula: -l_min/decay_length + ln(1 - exp(-(l_max - l_min)/decay_length))

Source: arXiv:2301.06050 eqs. (14), (18), (20). Accuracy: 4 epsilon.
"""

log_decay_probability_gradient: np.ufunc
"""value and all first derivatives of: natural logarithm of decay_probability, finite where that underflows.

decay_length [m], l_min [m], l_max [m] -> [1]

Formula: -l_min/decay_length + ln(1 - exp(-(l_max - l_min)/decay_length))

Source: arXiv:2301.06050 eqs. (14), (18), (20). Accuracy: 4 epsilon.
"""

decay_probability_sphere: np.ufunc
"""probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0.

decay_length [m], l_min [m], radius [m] -> [1]

Formula: int_l_min^2R dl/L exp(-l/L) (1 - 3 l/(4 R) + l^3/(16 R^3)), L = decay_length, R = radius

Source: derived for this library; l_min = 0: Case, de Hoffmann and Placzek (1953). Accuracy: 4 epsilon times the condition of the arguments, one unit where subnormal.
"""

decay_probability_sphere_gradient: np.ufunc
"""value and all first derivatives of: probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0.

decay_length [m], l_min [m], radius [m] -> [1]

Formula: int_l_min^2R dl/L exp(-l/L) (1 - 3 l/(4 R) + l^3/(16 R^3)), L = decay_length, R = radius

Source: derived for this library; l_min = 0: Case, de Hoffmann and Placzek (1953). Accuracy: 4 epsilon times the condition of the arguments, one unit where subnormal.
"""

sigma_ee_monophoton: np.ufunc
"""e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma.

sqrt_s [GeV], l_max [m], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]

Formula: sigma_ee_N_nu branching_nu_gamma decay_probability(l_min = 0) = d_gamma^2 A [1 - exp(-k d_gamma^2)]

Source: arXiv:2301.06050 eqs. (9)-(18), corrected; before cuts on the photon. Accuracy: 16 epsilon over two-body modes, 200 over all, times sum |terms| / |sum| of sigma_ee_N_nu.
"""

sigma_ee_monophoton_gradient: np.ufunc
"""value and all first derivatives of: e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma.

sqrt_s [GeV], l_max [m], m_N [GeV], d_gamma [GeV^-1] -> [GeV^-2]

Formula: sigma_ee_N_nu branching_nu_gamma decay_probability(l_min = 0) = d_gamma^2 A [1 - exp(-k d_gamma^2)]

Source: arXiv:2301.06050 eqs. (9)-(18), corrected; before cuts on the photon. Accuracy: 16 epsilon over two-body modes, 200 over all, times sum |terms| / |sum| of sigma_ee_N_nu.
"""

recoil_T_max: np.ufunc
"""greatest recoil of a target at rest from a massless neutrino.

E_nu [GeV], m_target [GeV] -> [GeV]

Formula: 2 E_nu^2 / (m_target + 2 E_nu)

Source: kinematics. Accuracy: 3 epsilon.
"""

recoil_T_max_gradient: np.ufunc
"""value and all first derivatives of: greatest recoil of a target at rest from a massless neutrino.

E_nu [GeV], m_target [GeV] -> [GeV]

Formula: 2 E_nu^2 / (m_target + 2 E_nu)

Source: kinematics. Accuracy: 3 epsilon.
"""

recoil_E_min: np.ufunc
"""least energy of a massless neutrino for a recoil.

T [GeV], m_target [GeV] -> [GeV]

Formula: [T + sqrt(T^2 + 2 m_target T)] / 2

Source: kinematics. Accuracy: 3 epsilon.
"""

recoil_E_min_gradient: np.ufunc
"""value and all first derivatives of: least energy of a massless neutrino for a recoil.

T [GeV], m_target [GeV] -> [GeV]

Formula: [T + sqrt(T^2 + 2 m_target T)] / 2

Source: kinematics. Accuracy: 3 epsilon.
"""

recoil_momentum: np.ufunc
"""momentum of a recoil, the argument of form factors.

T [GeV], m_target [GeV] -> [GeV]

Formula: sqrt(T^2 + 2 m_target T)

Source: kinematics. Accuracy: 2 epsilon.
"""

recoil_momentum_gradient: np.ufunc
"""value and all first derivatives of: momentum of a recoil, the argument of form factors.

T [GeV], m_target [GeV] -> [GeV]

Formula: sqrt(T^2 + 2 m_target T)

Source: kinematics. Accuracy: 2 epsilon.
"""

dsigma_nu_e_dT: np.ufunc
"""dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max.

E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]

Formula: G_F^2 m_e/(2 pi) [(g_V + g_A)^2 + (g_V - g_A)^2 (1 - T/E)^2 + (g_A^2 - g_V^2) m_e T/E^2], g_V = +-1/2 + 2 sin^2 + sqrt2 pi alpha_0/(3 G_F) [r2 - 3 q_nu/(m_e T)]

Source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_nu_e_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max.

E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]

Formula: G_F^2 m_e/(2 pi) [(g_V + g_A)^2 + (g_V - g_A)^2 (1 - T/E)^2 + (g_A^2 - g_V^2) m_e T/E^2], g_V = +-1/2 + 2 sin^2 + sqrt2 pi alpha_0/(3 G_F) [r2 - 3 q_nu/(m_e T)]

Source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_nubar_e_dT: np.ufunc
"""dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max.

E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]

Formula: dsigma_nu_e_dT with -g_A

Source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_nubar_e_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max.

E_nu [GeV], T [GeV], r2 [GeV^-2], q_nu [1] -> [GeV^-3]

Formula: dsigma_nu_e_dT with -g_A

Source: J.Phys. G 29 (2003) 2629; arXiv:1403.6344. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_nu_e_magnetic_dT: np.ufunc
"""what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 (1/T - 1/E_nu) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_nu_e_magnetic_dT_gradient: np.ufunc
"""value and all first derivatives of: what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 (1/T - 1/E_nu) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

weak_charge: np.ufunc
"""weak charge of a nucleus.

Z [1], A [1], F_p [1], F_n [1], r2 [GeV^-2] -> [1]

Formula: Z F_p [1/2 - 2 sin^2 - sqrt2 pi alpha_0/(3 G_F) r2] - (A - Z) F_n / 2

Source: arXiv:1810.05606. Accuracy: 8 epsilon of the sum of moduli.
"""

weak_charge_gradient: np.ufunc
"""value and all first derivatives of: weak charge of a nucleus.

Z [1], A [1], F_p [1], F_n [1], r2 [GeV^-2] -> [1]

Formula: Z F_p [1/2 - 2 sin^2 - sqrt2 pi alpha_0/(3 G_F) r2] - (A - Z) F_n / 2

Source: arXiv:1810.05606. Accuracy: 8 epsilon of the sum of moduli.
"""

dsigma_cevns_dT: np.ufunc
"""dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]

Formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2) + T^2/(2 E^2))

Source: Freedman, PRD 9 (1974) 1389; with all orders of T/E. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]

Formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2) + T^2/(2 E^2))

Source: Freedman, PRD 9 (1974) 1389; with all orders of T/E. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_spin0_dT: np.ufunc
"""dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]

Formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2))

Source: Freedman, PRD 9 (1974) 1389; with all orders of T/E. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Q_w [1] -> [GeV^-3]

Formula: G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2))

Source: Freedman, PRD 9 (1974) 1389; with all orders of T/E. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_magnetic_dT: np.ufunc
"""what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_magnetic_dT_gradient: np.ufunc
"""value and all first derivatives of: what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_magnetic_spin0_dT: np.ufunc
"""what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu + T/(4 E_nu^2)) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

dsigma_cevns_magnetic_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max.

E_nu [GeV], T [GeV], m_target [GeV], Z [1], mu_nu [1] -> [GeV^-3]

Formula: pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu + T/(4 E_nu^2)) mu_nu^2

Source: Vogel and Engel, PRD 39 (1989) 3378. Accuracy: 8 epsilon times the condition of the arguments.
"""

form_factor_helm: np.ufunc
"""form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5.

q [GeV], R_rms [fm], s [fm] -> [1]

Formula: 3 j1(q R_0)/(q R_0) exp(-q^2 s^2/2), R_0^2 = 5/3 (R_rms^2 - 3 s^2)

Source: Helm, Phys. Rev. 104 (1956) 1466. Accuracy: 16 epsilon times the condition of the arguments.
"""

form_factor_helm_gradient: np.ufunc
"""value and all first derivatives of: form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5.

q [GeV], R_rms [fm], s [fm] -> [1]

Formula: 3 j1(q R_0)/(q R_0) exp(-q^2 s^2/2), R_0^2 = 5/3 (R_rms^2 - 3 s^2)

Source: Helm, Phys. Rev. 104 (1956) 1466. Accuracy: 16 epsilon times the condition of the arguments.
"""

form_factor_klein_nystrand: np.ufunc
"""form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5.

q [GeV], R_A [fm], a [fm] -> [1]

Formula: 3 j1(q R_A)/(q R_A) / (1 + a^2 q^2)

Source: Klein and Nystrand, PRC 60 (1999) 014903. Accuracy: 16 epsilon times the condition of the arguments.
"""

form_factor_klein_nystrand_gradient: np.ufunc
"""value and all first derivatives of: form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5.

q [GeV], R_A [fm], a [fm] -> [1]

Formula: 3 j1(q R_A)/(q R_A) / (1 + a^2 q^2)

Source: Klein and Nystrand, PRC 60 (1999) 014903. Accuracy: 16 epsilon times the condition of the arguments.
"""

upscattering_threshold: np.ufunc
"""least energy for nu A -> N A.

m_N [GeV], m_target [GeV] -> [GeV]

Formula: m_N + m_N^2/(2 m_target)

Source: kinematics. Accuracy: 2 epsilon.
"""

upscattering_threshold_gradient: np.ufunc
"""value and all first derivatives of: least energy for nu A -> N A.

m_N [GeV], m_target [GeV] -> [GeV]

Formula: m_N + m_N^2/(2 m_target)

Source: kinematics. Accuracy: 2 epsilon.
"""

upscattering_E_min: np.ufunc
"""least energy for nu A -> N A with a recoil T.

T [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [T + sqrt(T^2 + 2 m_target T)]/2 [1 + m_N^2/(2 m_target T)]

Source: kinematics. Accuracy: 4 epsilon.
"""

upscattering_E_min_gradient: np.ufunc
"""value and all first derivatives of: least energy for nu A -> N A with a recoil T.

T [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [T + sqrt(T^2 + 2 m_target T)]/2 [1 + m_N^2/(2 m_target T)]

Source: kinematics. Accuracy: 4 epsilon.
"""

upscattering_T_min: np.ufunc
"""least recoil of nu A -> N A, 0 up to the threshold.

E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [a - E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2

Source: kinematics. Accuracy: 12 epsilon times the condition of the arguments.
"""

upscattering_T_min_gradient: np.ufunc
"""value and all first derivatives of: least recoil of nu A -> N A, 0 up to the threshold.

E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [a - E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2

Source: kinematics. Accuracy: 12 epsilon times the condition of the arguments.
"""

upscattering_T_max: np.ufunc
"""greatest recoil of nu A -> N A, 0 up to the threshold.

E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [a + E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2

Source: kinematics. Accuracy: 12 epsilon times the condition of the arguments.
"""

upscattering_T_max_gradient: np.ufunc
"""value and all first derivatives of: greatest recoil of nu A -> N A, 0 up to the threshold.

E_nu [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: [a + E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2

Source: kinematics. Accuracy: 12 epsilon times the condition of the arguments.
"""

dsigma_upscattering_dT: np.ufunc
"""dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2 {1/T - 1/E - m_N^2/(2 E T M) (1 - T/(2E) + M/(2E)) + m_N^4 (T - M)/(8 E^2 T^2 M^2)}

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2 {1/T - 1/E - m_N^2/(2 E T M) (1 - T/(2E) + M/(2E)) + m_N^4 (T - M)/(8 E^2 T^2 M^2)}

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_spin0_dT: np.ufunc
"""dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_dT plus 4 alpha_0 d_gamma^2 Z^2 T/(4 E^2) (1 + r)(1 - 2r), r = m_N^2/(2 M T)

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_dT plus 4 alpha_0 d_gamma^2 Z^2 T/(4 E^2) (1 + r)(1 - 2r), r = m_N^2/(2 M T)

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering: np.ufunc
"""sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut.

E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: int_T_cut dT dsigma_upscattering_dT

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_gradient: np.ufunc
"""value and all first derivatives of: sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut.

E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: int_T_cut dT dsigma_upscattering_dT

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_spin0: np.ufunc
"""sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut.

E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: int_T_cut dT dsigma_upscattering_spin0_dT

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_spin0_gradient: np.ufunc
"""value and all first derivatives of: sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut.

E_nu [GeV], T_cut [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: int_T_cut dT dsigma_upscattering_spin0_dT

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

upscattering_T_span: np.ufunc
"""Greatest less least recoil of nu A -> N A by the energy above threshold.

E_excess [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: 2 E sqrt(x (x + 2m))/(M + 2E), x = E_excess, E = x + m + m^2/(2M)

Source: derived for this library, docs/scattering.md. Accuracy: 4 epsilon.
"""

upscattering_T_span_gradient: np.ufunc
"""value and all first derivatives of: Greatest less least recoil of nu A -> N A by the energy above threshold.

E_excess [GeV], m_N [GeV], m_target [GeV] -> [GeV]

Formula: 2 E sqrt(x (x + 2m))/(M + 2E), x = E_excess, E = x + m + m^2/(2M)

Source: derived for this library, docs/scattering.md. Accuracy: 4 epsilon.
"""

dsigma_upscattering_excess_dT: np.ufunc
"""dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span.

E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_excess_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span.

E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_excess_spin0_dT: np.ufunc
"""dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span.

E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_spin0_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_excess_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span.

E_excess [GeV], T_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: dsigma_upscattering_spin0_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_excess: np.ufunc
"""sigma_upscattering without a cut by the energy above threshold.

E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: sigma_upscattering at E_nu = E_excess + upscattering_threshold, T_cut = 0

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_excess_gradient: np.ufunc
"""value and all first derivatives of: sigma_upscattering without a cut by the energy above threshold.

E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: sigma_upscattering at E_nu = E_excess + upscattering_threshold, T_cut = 0

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_excess_spin0: np.ufunc
"""sigma_upscattering_spin0 without a cut by the energy above threshold.

E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: sigma_upscattering_spin0 at E_nu = E_excess + upscattering_threshold, T_cut = 0

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

sigma_upscattering_excess_spin0_gradient: np.ufunc
"""value and all first derivatives of: sigma_upscattering_spin0 without a cut by the energy above threshold.

E_excess [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-2]

Formula: sigma_upscattering_spin0 at E_nu = E_excess + upscattering_threshold, T_cut = 0

Source: arXiv:2007.15563. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_flip_dT: np.ufunc
"""The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w [Y w (w + 2T)/T^2 + mu^2 X/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_flip_dT_gradient: np.ufunc
"""value and all first derivatives of: The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w [Y w (w + 2T)/T^2 + mu^2 X/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_flip_spin0_dT: np.ufunc
"""The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w (w + T)^2 Y/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_flip_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w (w + T)^2 Y/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_conserving_dT: np.ufunc
"""The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu [X mu (mu + 2T)/T^2 + w^2 Y/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_conserving_dT_gradient: np.ufunc
"""value and all first derivatives of: The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu [X mu (mu + 2T)/T^2 + w^2 Y/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_conserving_spin0_dT: np.ufunc
"""The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu (mu + T)^2 X/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

dsigma_upscattering_conserving_spin0_dT_gradient: np.ufunc
"""value and all first derivatives of: The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N.

E_nu [GeV], T [GeV], m_N [GeV], d_gamma [GeV^-1], m_target [GeV], Z [1] -> [GeV^-3]

Formula: 4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu (mu + T)^2 X/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)

Source: derived for this library, docs/scattering.md. Accuracy: 16 epsilon times the condition of the arguments.
"""

magnetic_moment: np.ufunc
"""magnetic moment of a dipole coupling in Bohr magnetons.

d_gamma [GeV^-1] -> [1]

Formula: 2 d_gamma / mu_B, mu_B = e/(2 m_e) with alpha_0

Source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}. Accuracy: 2 epsilon.
"""

magnetic_moment_gradient: np.ufunc
"""value and all first derivatives of: magnetic moment of a dipole coupling in Bohr magnetons.

d_gamma [GeV^-1] -> [1]

Formula: 2 d_gamma / mu_B, mu_B = e/(2 m_e) with alpha_0

Source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}. Accuracy: 2 epsilon.
"""

dipole_of_moment: np.ufunc
"""dipole coupling of a magnetic moment.

mu_nu [1] -> [GeV^-1]

Formula: mu_nu mu_B / 2, mu_B = e/(2 m_e) with alpha_0

Source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}. Accuracy: 2 epsilon.
"""

dipole_of_moment_gradient: np.ufunc
"""value and all first derivatives of: dipole coupling of a magnetic moment.

mu_nu [1] -> [GeV^-1]

Formula: mu_nu mu_B / 2, mu_B = e/(2 m_e) with alpha_0

Source: L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}. Accuracy: 2 epsilon.
"""

charge_radius: np.ufunc
"""charge radius of a neutrino in the standard model.

m_lepton [GeV] -> [GeV^-2]

Formula: -G_F/(2 sqrt2 pi^2) [3 - 2 ln(m_lepton^2/M_W^2)]

Source: Bernabeu et al., PRD 62 (2000) 113012 and Nucl. Phys. B680 (2004) 450. Accuracy: 4 epsilon.
"""

charge_radius_gradient: np.ufunc
"""value and all first derivatives of: charge radius of a neutrino in the standard model.

m_lepton [GeV] -> [GeV^-2]

Formula: -G_F/(2 sqrt2 pi^2) [3 - 2 ln(m_lepton^2/M_W^2)]

Source: Bernabeu et al., PRD 62 (2000) 113012 and Nucl. Phys. B680 (2004) 450. Accuracy: 4 epsilon.
"""

natural_moment: np.ufunc
"""moment that goes with a mass by dimension, in Bohr magnetons.

delta_m [GeV], Lambda [GeV] -> [1]

Formula: 2 m_e delta_m / Lambda^2

Source: estimate e delta_m/Lambda^2. Accuracy: 3 epsilon.
"""

natural_moment_gradient: np.ufunc
"""value and all first derivatives of: moment that goes with a mass by dimension, in Bohr magnetons.

delta_m [GeV], Lambda [GeV] -> [1]

Formula: 2 m_e delta_m / Lambda^2

Source: estimate e delta_m/Lambda^2. Accuracy: 3 epsilon.
"""

natural_moment_dirac: np.ufunc
"""moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons.

delta_m [GeV], Lambda [GeV] -> [1]

Formula: 16 pi m_e delta_m / (alpha_0 Lambda^2)

Source: Bell et al., PRL 95 (2005) 151802. Accuracy: 3 epsilon.
"""

natural_moment_dirac_gradient: np.ufunc
"""value and all first derivatives of: moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons.

delta_m [GeV], Lambda [GeV] -> [1]

Formula: 16 pi m_e delta_m / (alpha_0 Lambda^2)

Source: Bell et al., PRL 95 (2005) 151802. Accuracy: 3 epsilon.
"""

natural_moment_majorana: np.ufunc
"""transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons.

m_ll [GeV], Lambda [GeV], m_lepton [GeV], m_other [GeV] -> [1]

Formula: 4e6 m_tau^2 m_ll / (Lambda^2 |m_lepton^2 - m_other^2|), masses in GeV

Source: Bell et al., hep-ph/0606248, which gives the 4 with one digit. Accuracy: 5 epsilon times the condition of the arguments.
"""

natural_moment_majorana_gradient: np.ufunc
"""value and all first derivatives of: transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons.

m_ll [GeV], Lambda [GeV], m_lepton [GeV], m_other [GeV] -> [1]

Formula: 4e6 m_tau^2 m_ll / (Lambda^2 |m_lepton^2 - m_other^2|), masses in GeV

Source: Bell et al., hep-ph/0606248, which gives the 4 with one digit. Accuracy: 5 epsilon times the condition of the arguments.
"""

width_plasmon: np.ufunc
"""width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon.

omega [GeV], K2 [GeV^2], m_N [GeV], d_gamma [GeV^-1] -> [GeV]

Formula: d_gamma^2/(6 pi) (K^2 - m_N^2)^2/omega (1 + 2 m_N^2/K^2), 0 for m_N^2 >= K^2

Source: derived; without mass Raffelt, Phys. Rept. 320 (1999) 319. Accuracy: 8 epsilon times the condition of the arguments.
"""

width_plasmon_gradient: np.ufunc
"""value and all first derivatives of: width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon.

omega [GeV], K2 [GeV^2], m_N [GeV], d_gamma [GeV^-1] -> [GeV]

Formula: d_gamma^2/(6 pi) (K^2 - m_N^2)^2/omega (1 + 2 m_N^2/K^2), 0 for m_N^2 >= K^2

Source: derived; without mass Raffelt, Phys. Rept. 320 (1999) 319. Accuracy: 8 epsilon times the condition of the arguments.
"""

emissivity_plasmon: np.ufunc
"""energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P.

omega_P [GeV], temperature [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^5]

Formula: d_gamma^2/(6 pi^3) omega_P^4 (1 - y)^2 (1 + 2 y) int k^2 dk/(exp(omega/temperature) - 1), omega^2 = k^2 + omega_P^2, y = m_N^2/omega_P^2

Source: Raffelt, Phys. Rept. 320 (1999) 319; with the mass of N. Accuracy: 4 epsilon times the condition of the arguments.
"""

emissivity_plasmon_gradient: np.ufunc
"""value and all first derivatives of: energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P.

omega_P [GeV], temperature [GeV], m_N [GeV], d_gamma [GeV^-1] -> [GeV^5]

Formula: d_gamma^2/(6 pi^3) omega_P^4 (1 - y)^2 (1 + 2 y) int k^2 dk/(exp(omega/temperature) - 1), omega^2 = k^2 + omega_P^2, y = m_N^2/omega_P^2

Source: Raffelt, Phys. Rept. 320 (1999) 319; with the mass of N. Accuracy: 4 epsilon times the condition of the arguments.
"""

precession_probability: np.ufunc
"""probability that a neutrino with a moment has turned its spin in a constant transverse field.

mu_nu [1], B [T], Delta [GeV], length [m] -> [1]

Formula: x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) length/2), x = 2 mu_nu mu_B B

Source: Cisneros, Astrophys. Space Sci. 10 (1971) 87; Lim and Marciano, PRD 37 (1988) 1368. Accuracy: 8 epsilon and twice the phase times epsilon.
"""

precession_probability_gradient: np.ufunc
"""value and all first derivatives of: probability that a neutrino with a moment has turned its spin in a constant transverse field.

mu_nu [1], B [T], Delta [GeV], length [m] -> [1]

Formula: x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) length/2), x = 2 mu_nu mu_B B

Source: Cisneros, Astrophys. Space Sci. 10 (1971) 87; Lim and Marciano, PRD 37 (1988) 1368. Accuracy: 8 epsilon and twice the phase times epsilon.
"""
