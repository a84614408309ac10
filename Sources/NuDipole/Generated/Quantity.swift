// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

import Batch
import DipoleKernels
import LaneMath

/// The quantities of the library, by the names that every face uses.
public enum Quantity: Int32, CaseIterable, Sendable {
  case coupling_gamma
  case coupling_Z
  case coupling_W
  case coupling_ratio_Z
  case coupling_ratio_W
  case coupling_ratio_Z_projective
  case coupling_ratio_W_projective
  case width_nu_gamma
  case width_nu_Z
  case width_lepton_W
  case width_two_body
  case branching_nu_gamma
  case branching_nu_Z
  case branching_lepton_W
  case width_Z_nu_N
  case width_nu_e_e
  case width_nu_mu_mu
  case width_nu_tau_tau
  case width_nu_nu_nu
  case width_nu_u_u
  case width_nu_d_d
  case width_nu_s_s
  case width_nu_c_c
  case width_nu_b_b
  case width_nu_t_t
  case width_lepton_e_nu
  case width_lepton_mu_nu
  case width_lepton_tau_nu
  case width_lepton_u_d
  case width_lepton_c_s
  case width_lepton_t_b
  case width_three_body
  case width_full
  case width_total
  case energy_N
  case momentum_N
  case mandelstam_t
  case mandelstam_u
  case sigma_ee_photon
  case sigma_ee_Z
  case sigma_ee_photon_Z
  case sigma_ee_W
  case sigma_ee_photon_W
  case sigma_ee_Z_W
  case sigma_ee_N_nu
  case dsigma_ee_dcos
  case sigma_ee_nu_nu
  case dsigma_ee_nu_mu_gamma_dx_dcos
  case dsigma_ee_nu_e_gamma_dx_dcos
  case dsigma_ee_nu_nu_gamma_dx_dcos
  case decay_length
  case decay_probability
  case log_decay_probability
  case decay_probability_sphere
  case sigma_ee_monophoton
  case recoil_T_max
  case recoil_E_min
  case recoil_momentum
  case dsigma_nu_e_dT
  case dsigma_nubar_e_dT
  case dsigma_nu_e_magnetic_dT
  case weak_charge
  case dsigma_cevns_dT
  case dsigma_cevns_spin0_dT
  case dsigma_cevns_magnetic_dT
  case dsigma_cevns_magnetic_spin0_dT
  case form_factor_helm
  case form_factor_klein_nystrand
  case upscattering_threshold
  case upscattering_E_min
  case upscattering_T_min
  case upscattering_T_max
  case dsigma_upscattering_dT
  case dsigma_upscattering_spin0_dT
  case sigma_upscattering
  case sigma_upscattering_spin0
  case upscattering_T_span
  case dsigma_upscattering_excess_dT
  case dsigma_upscattering_excess_spin0_dT
  case sigma_upscattering_excess
  case sigma_upscattering_excess_spin0
  case dsigma_upscattering_flip_dT
  case dsigma_upscattering_flip_spin0_dT
  case dsigma_upscattering_conserving_dT
  case dsigma_upscattering_conserving_spin0_dT
  case magnetic_moment
  case dipole_of_moment
  case charge_radius
  case natural_moment
  case natural_moment_dirac
  case natural_moment_majorana
  case width_plasmon
  case emissivity_plasmon
  case precession_probability

  public var name: StaticString {
    switch self {
    case .coupling_gamma: "coupling_gamma"
    case .coupling_Z: "coupling_Z"
    case .coupling_W: "coupling_W"
    case .coupling_ratio_Z: "coupling_ratio_Z"
    case .coupling_ratio_W: "coupling_ratio_W"
    case .coupling_ratio_Z_projective: "coupling_ratio_Z_projective"
    case .coupling_ratio_W_projective: "coupling_ratio_W_projective"
    case .width_nu_gamma: "width_nu_gamma"
    case .width_nu_Z: "width_nu_Z"
    case .width_lepton_W: "width_lepton_W"
    case .width_two_body: "width_two_body"
    case .branching_nu_gamma: "branching_nu_gamma"
    case .branching_nu_Z: "branching_nu_Z"
    case .branching_lepton_W: "branching_lepton_W"
    case .width_Z_nu_N: "width_Z_nu_N"
    case .width_nu_e_e: "width_nu_e_e"
    case .width_nu_mu_mu: "width_nu_mu_mu"
    case .width_nu_tau_tau: "width_nu_tau_tau"
    case .width_nu_nu_nu: "width_nu_nu_nu"
    case .width_nu_u_u: "width_nu_u_u"
    case .width_nu_d_d: "width_nu_d_d"
    case .width_nu_s_s: "width_nu_s_s"
    case .width_nu_c_c: "width_nu_c_c"
    case .width_nu_b_b: "width_nu_b_b"
    case .width_nu_t_t: "width_nu_t_t"
    case .width_lepton_e_nu: "width_lepton_e_nu"
    case .width_lepton_mu_nu: "width_lepton_mu_nu"
    case .width_lepton_tau_nu: "width_lepton_tau_nu"
    case .width_lepton_u_d: "width_lepton_u_d"
    case .width_lepton_c_s: "width_lepton_c_s"
    case .width_lepton_t_b: "width_lepton_t_b"
    case .width_three_body: "width_three_body"
    case .width_full: "width_full"
    case .width_total: "width_total"
    case .energy_N: "energy_N"
    case .momentum_N: "momentum_N"
    case .mandelstam_t: "mandelstam_t"
    case .mandelstam_u: "mandelstam_u"
    case .sigma_ee_photon: "sigma_ee_photon"
    case .sigma_ee_Z: "sigma_ee_Z"
    case .sigma_ee_photon_Z: "sigma_ee_photon_Z"
    case .sigma_ee_W: "sigma_ee_W"
    case .sigma_ee_photon_W: "sigma_ee_photon_W"
    case .sigma_ee_Z_W: "sigma_ee_Z_W"
    case .sigma_ee_N_nu: "sigma_ee_N_nu"
    case .dsigma_ee_dcos: "dsigma_ee_dcos"
    case .sigma_ee_nu_nu: "sigma_ee_nu_nu"
    case .dsigma_ee_nu_mu_gamma_dx_dcos: "dsigma_ee_nu_mu_gamma_dx_dcos"
    case .dsigma_ee_nu_e_gamma_dx_dcos: "dsigma_ee_nu_e_gamma_dx_dcos"
    case .dsigma_ee_nu_nu_gamma_dx_dcos: "dsigma_ee_nu_nu_gamma_dx_dcos"
    case .decay_length: "decay_length"
    case .decay_probability: "decay_probability"
    case .log_decay_probability: "log_decay_probability"
    case .decay_probability_sphere: "decay_probability_sphere"
    case .sigma_ee_monophoton: "sigma_ee_monophoton"
    case .recoil_T_max: "recoil_T_max"
    case .recoil_E_min: "recoil_E_min"
    case .recoil_momentum: "recoil_momentum"
    case .dsigma_nu_e_dT: "dsigma_nu_e_dT"
    case .dsigma_nubar_e_dT: "dsigma_nubar_e_dT"
    case .dsigma_nu_e_magnetic_dT: "dsigma_nu_e_magnetic_dT"
    case .weak_charge: "weak_charge"
    case .dsigma_cevns_dT: "dsigma_cevns_dT"
    case .dsigma_cevns_spin0_dT: "dsigma_cevns_spin0_dT"
    case .dsigma_cevns_magnetic_dT: "dsigma_cevns_magnetic_dT"
    case .dsigma_cevns_magnetic_spin0_dT: "dsigma_cevns_magnetic_spin0_dT"
    case .form_factor_helm: "form_factor_helm"
    case .form_factor_klein_nystrand: "form_factor_klein_nystrand"
    case .upscattering_threshold: "upscattering_threshold"
    case .upscattering_E_min: "upscattering_E_min"
    case .upscattering_T_min: "upscattering_T_min"
    case .upscattering_T_max: "upscattering_T_max"
    case .dsigma_upscattering_dT: "dsigma_upscattering_dT"
    case .dsigma_upscattering_spin0_dT: "dsigma_upscattering_spin0_dT"
    case .sigma_upscattering: "sigma_upscattering"
    case .sigma_upscattering_spin0: "sigma_upscattering_spin0"
    case .upscattering_T_span: "upscattering_T_span"
    case .dsigma_upscattering_excess_dT: "dsigma_upscattering_excess_dT"
    case .dsigma_upscattering_excess_spin0_dT: "dsigma_upscattering_excess_spin0_dT"
    case .sigma_upscattering_excess: "sigma_upscattering_excess"
    case .sigma_upscattering_excess_spin0: "sigma_upscattering_excess_spin0"
    case .dsigma_upscattering_flip_dT: "dsigma_upscattering_flip_dT"
    case .dsigma_upscattering_flip_spin0_dT: "dsigma_upscattering_flip_spin0_dT"
    case .dsigma_upscattering_conserving_dT: "dsigma_upscattering_conserving_dT"
    case .dsigma_upscattering_conserving_spin0_dT: "dsigma_upscattering_conserving_spin0_dT"
    case .magnetic_moment: "magnetic_moment"
    case .dipole_of_moment: "dipole_of_moment"
    case .charge_radius: "charge_radius"
    case .natural_moment: "natural_moment"
    case .natural_moment_dirac: "natural_moment_dirac"
    case .natural_moment_majorana: "natural_moment_majorana"
    case .width_plasmon: "width_plasmon"
    case .emissivity_plasmon: "emissivity_plasmon"
    case .precession_probability: "precession_probability"
    }
  }

  /// Arguments, units, formula and source.
  public var record: QuantityRecord {
    switch self {
    case .coupling_gamma:
      return QuantityRecord(
        section: "Couplings", summary: "photon coupling from the unbroken pair",
        formula: "v/sqrt2 (d_calB cos + d_calW sin/2)", source: "arXiv:2301.06050 eq. (4)",
        arguments: [.init(name: "d_calB", unit: "GeV^-2", text: "unbroken coupling to B"), .init(name: "d_calW", unit: "GeV^-2", text: "unbroken coupling to W")],
        unit: "GeV^-1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also where the terms cancel")
    case .coupling_Z:
      return QuantityRecord(
        section: "Couplings", summary: "Z coupling from the unbroken pair",
        formula: "v/sqrt2 (d_calW cos/2 - d_calB sin)", source: "arXiv:2301.06050 eq. (4)",
        arguments: [.init(name: "d_calB", unit: "GeV^-2", text: "unbroken coupling to B"), .init(name: "d_calW", unit: "GeV^-2", text: "unbroken coupling to W")],
        unit: "GeV^-1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also where the terms cancel")
    case .coupling_W:
      return QuantityRecord(
        section: "Couplings", summary: "W coupling from the unbroken pair",
        formula: "v d_calW / 2", source: "arXiv:2301.06050 eq. (4)",
        arguments: [.init(name: "d_calB", unit: "GeV^-2", text: "unbroken coupling to B"), .init(name: "d_calW", unit: "GeV^-2", text: "unbroken coupling to W")],
        unit: "GeV^-1", readsFlavour: false, readsCouplings: false, accuracy: "1 epsilon")
    case .coupling_ratio_Z:
      return QuantityRecord(
        section: "Couplings", summary: "d_Z/d_gamma from the ratio of the unbroken pair",
        formula: "(a cos - 2 sin) / (2 cos + a sin)", source: "arXiv:2301.06050 eq. (6)",
        arguments: [.init(name: "a", unit: "1", text: "d_calW/d_calB, infinity is legal")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also beside the pole and the zero")
    case .coupling_ratio_W:
      return QuantityRecord(
        section: "Couplings", summary: "d_W/d_gamma from the ratio of the unbroken pair",
        formula: "sqrt2 a / (2 cos + a sin)", source: "arXiv:2301.06050 eq. (6)",
        arguments: [.init(name: "a", unit: "1", text: "d_calW/d_calB, infinity is legal")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also beside the pole")
    case .coupling_ratio_Z_projective:
      return QuantityRecord(
        section: "Couplings", summary: "d_Z/d_gamma from the projective pair (d_calB : d_calW) = (u : w)",
        formula: "(w cos - 2 u sin) / (2 u cos + w sin)", source: "arXiv:2301.06050 eq. (6)",
        arguments: [.init(name: "u", unit: "1", text: "first component of (d_calB : d_calW)"), .init(name: "w", unit: "1", text: "second component; (0, 0) gives NaN; |u|, |w| from 1e-290 to 1e300")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also beside the pole and the zero")
    case .coupling_ratio_W_projective:
      return QuantityRecord(
        section: "Couplings", summary: "d_W/d_gamma from the projective pair (d_calB : d_calW) = (u : w)",
        formula: "sqrt2 w / (2 u cos + w sin)", source: "arXiv:2301.06050 eq. (6)",
        arguments: [.init(name: "u", unit: "1", text: "first component of (d_calB : d_calW)"), .init(name: "w", unit: "1", text: "second component; (0, 0) gives NaN; |u|, |w| from 1e-290 to 1e300")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon, also beside the pole")
    case .width_nu_gamma:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "N -> nu gamma",
        formula: "d_gamma^2 m_N^3 / (4 pi)", source: "arXiv:2301.06050 eq. (8)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .width_nu_Z:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "N -> nu Z, 0 up to M_Z",
        formula: "d_Z^2 (m_N^2 - M_Z^2)^2 (2 m_N^2 + M_Z^2) / (8 pi m_N^3)", source: "arXiv:2301.06050 eq. (8)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "6 epsilon down to one ulp above M_Z")
    case .width_lepton_W:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "N -> l W (one charge state), 0 up to M_W + m_lepton; preset paper: eq. (8) as printed",
        formula: "d_W^2 lambda^(1/2) [2 (m_N^2 - m_l^2)^2 - M_W^2 (m_N^2 + m_l^2) - M_W^4] / (8 pi m_N^3)", source: "arXiv:2301.06050 eq. (8), corrected",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling"), .init(name: "m_lepton", unit: "GeV", text: "mass of the charged lepton, >= 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon down to one ulp above threshold")
    case .width_two_body:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "sum of the two-body widths, the corrected N -> l W in both presets",
        formula: "width_nu_gamma + width_nu_Z + width_lepton_W", source: "arXiv:2301.06050 eqs. (8), (9)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon")
    case .branching_nu_gamma:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "branching ratio of N -> nu gamma in the total width",
        formula: "width_nu_gamma / width_total", source: "arXiv:2301.06050 eq. (9)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "1", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon over two-body modes, 100 over all")
    case .branching_nu_Z:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "branching ratio of N -> nu Z over two-body modes",
        formula: "width_nu_Z / width_two_body", source: "arXiv:2301.06050 eq. (9)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "1", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon")
    case .branching_lepton_W:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "branching ratio of N -> l W over two-body modes",
        formula: "width_lepton_W / width_two_body", source: "arXiv:2301.06050 eq. (9)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "1", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon")
    case .width_Z_nu_N:
      return QuantityRecord(
        section: "Two-body widths and branching ratios", summary: "Z -> N nubar, ONE of N nubar and Nbar nu, 0 from M_Z on",
        formula: "d_Z^2 (M_Z^2 - m_N^2)^2 (2 m_N^2 + M_Z^2) / (12 pi M_Z^3)", source: "arXiv:2301.06050 eq. (19)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "5 epsilon down to one ulp below M_Z")
    case .width_nu_e_e:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu e- e+ through photon and Z; own flavour: also through W, with the interference",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_mu_mu:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu mu- mu+ through photon and Z; own flavour: also through W, with the interference",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_tau_tau:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu tau- tau+ through photon and Z; own flavour: also through W, with the interference",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]; own flavour: + W term + interference", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_nu_nu:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu nu' nubar' through Z, summed over nu', equal flavours with their interference",
        formula: "d_Z^2 int dq2 Ghat/pi q2/(12 pi) 6 (g_Z/4)^2 / |q2 - M_Z^2 + i M_Z Gamma_Z|^2 + interference", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_nu_u_u:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu u ubar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_d_d:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu d dbar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_s_s:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu s sbar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_c_c:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu c cbar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_b_b:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu b bbar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_nu_t_t:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> nu t tbar through photon and Z",
        formula: "int dq2 Ghat/pi N_c q2/(12 pi) beta [(1 + 2r) VV + (1 - 4r) AA]", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_lepton_e_nu:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l e nu_e through W; 0 for flavour e, whose mode is in width_nu_e_e",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_lepton_mu_nu:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l mu nu_mu through W; 0 for flavour mu, whose mode is in width_nu_mu_mu",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_lepton_tau_nu:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l tau nu_tau through W; 0 for flavour tau, whose mode is in width_nu_tau_tau",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_lepton_u_d:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l u dbar through W, unit CKM matrix",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_lepton_c_s:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l c sbar through W, unit CKM matrix",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_lepton_t_b:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "N -> l t bbar through W, unit CKM matrix",
        formula: "d_W^2 int dq2 GhatW/pi N_c g^2 q2/(48 pi) lambda^(1/2) [1 - (r1 + r2)/2 - (r1 - r2)^2/2] / |q2 - M_W^2 + i M_W Gamma_W|^2", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon, m_N <= 1e4 GeV")
    case .width_three_body:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "sum of all N -> nu f fbar and N -> l f f'; contains nu Z and l W on the mass shell",
        formula: "sum of the 16 widths above", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_full:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "total width with Z and W of finite width",
        formula: "width_nu_gamma + width_three_body", source: "docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .width_total:
      return QuantityRecord(
        section: "Three-body and total widths", summary: "total width by the mode of the model",
        formula: "width_two_body or width_full", source: "arXiv:2301.06050 eq. (9); docs/physics.md, \"Three-body widths\"",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV", readsFlavour: true, readsCouplings: false, accuracy: "100 epsilon times the condition number, m_N <= 1e4 GeV")
    case .energy_N:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "energy of N in the centre of mass; NaN where m_N > sqrt_s",
        formula: "(s + m_N^2) / (2 sqrt_s)", source: "arXiv:2301.06050 eq. (15)",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .momentum_N:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "momentum of N in the centre of mass; NaN where m_N > sqrt_s",
        formula: "(s - m_N^2) / (2 sqrt_s)", source: "arXiv:2301.06050 eq. (15)",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .mandelstam_t:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "squared momentum transfer from e- to N; NaN where m_N > sqrt_s",
        formula: "-(s - m_N^2) (1 - cos_theta) / 2", source: "arXiv:2301.06050 section III",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between N and e-, in [-1, 1]")],
        unit: "GeV^2", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .mandelstam_u:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "squared momentum transfer from e- to nubar; NaN where m_N > sqrt_s",
        formula: "-(s - m_N^2) (1 + cos_theta) / 2", source: "arXiv:2301.06050 section III",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between N and e-, in [-1, 1]")],
        unit: "GeV^2", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .sigma_ee_photon:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "photon exchange",
        formula: "alpha d_gamma^2 T^2 (s + 2 m_N^2) / (3 s^3), T = s - m_N^2", source: "arXiv:2301.06050 eq. (10)",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_Z:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "Z exchange",
        formula: "alpha d_Z^2 T^2 (s + 2 m_N^2) (8 sw^4 - 4 sw^2 + 1) / (24 cw^2 sw^2 s D), D = (s - M_Z^2)^2 + M_Z^2 Gamma_Z^2", source: "arXiv:2301.06050 eq. (11)",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_photon_Z:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "photon-Z interference; preset paper: opposite sign",
        formula: "alpha d_gamma d_Z T^2 (s + 2 m_N^2) (1 - 4 sw^2) (s - M_Z^2) / (6 cw sw s^2 D)", source: "arXiv:2301.06050 eq. (12), sign corrected",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_W:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "W exchange (flavour e); preset paper: eq. (13) as printed",
        formula: "alpha d_W^2 T [(T + 2 M_W^2) ln(1 + T/M_W^2) - 2 T] / (2 sw^2 s^2)", source: "replaces arXiv:2301.06050 eq. (13), docs/physics.md",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_photon_W:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "photon-W interference (flavour e); preset paper: 0",
        formula: "-sqrt2 alpha d_gamma d_W I1 / (sw s^2), I1 = T^2/2 + M_W^2 T - M_W^2 (T + M_W^2) ln(1 + T/M_W^2)", source: "docs/physics.md, missing in arXiv:2301.06050",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_Z_W:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "Z-W interference (flavour e); preset paper: 0",
        formula: "-alpha d_Z d_W (1 - 2 sw^2) (s - M_Z^2) I1 / (sqrt2 sw^2 cw s D)", source: "docs/physics.md, missing in arXiv:2301.06050",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon")
    case .sigma_ee_N_nu:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "total cross section, ONE of N nubar and Nbar nu; the terms with W for flavour e only",
        formula: "sigma_ee_photon + sigma_ee_Z + sigma_ee_photon_Z + sigma_ee_W + sigma_ee_photon_W + sigma_ee_Z_W", source: "arXiv:2301.06050 eqs. (10)-(13), corrected",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling")],
        unit: "GeV^-2", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon times sum |terms| / |sum|")
    case .dsigma_ee_dcos:
      return QuantityRecord(
        section: "e+ e- -> N nubar", summary: "d sigma / d cos_theta, ONE of N nubar and Nbar nu (Nbar nu: -cos_theta)",
        formula: "T/(128 pi s^2) Sum |M|^2", source: "docs/physics.md",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling"), .init(name: "d_Z", unit: "GeV^-1", text: "Z dipole coupling"), .init(name: "d_W", unit: "GeV^-1", text: "W dipole coupling"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between N and e-, in [-1, 1]")],
        unit: "GeV^-2", readsFlavour: true, readsCouplings: false, accuracy: "8 epsilon times sum |terms| / |sum|")
    case .sigma_ee_nu_nu:
      return QuantityRecord(
        section: "e+ e- -> nu nubar (gamma)", summary: "e+ e- -> nu nubar of the standard model, sum over three flavours, W and Z exchange at tree level",
        formula: "pi alpha^2 s/(4 sw^4) {(l^2 + r^2)/D + j2/M_W^4 - 2 l (s - M_Z^2) j1/(M_W^2 D)}", source: "docs/physics.md",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon")
    case .dsigma_ee_nu_mu_gamma_dx_dcos:
      return QuantityRecord(
        section: "e+ e- -> nu nubar (gamma)", summary: "d^2 sigma / (dx dcos_theta) of e+ e- -> nu_mu nubar_mu gamma (or nu_tau), one flavour",
        formula: "alpha/(pi x) [(1 + (1 - x)^2)/sin^2(theta) - x^2/2] sigma(s (1 - x)), sigma that of Z exchange", source: "docs/physics.md, exact at tree level",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "x", unit: "1", text: "photon energy over sqrt_s/2, in (0, 1)"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between photon and beam, in (-1, 1)")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon")
    case .dsigma_ee_nu_e_gamma_dx_dcos:
      return QuantityRecord(
        section: "e+ e- -> nu nubar (gamma)", summary: "d^2 sigma / (dx dcos_theta) of e+ e- -> nu_e nubar_e gamma, exact tree with W and Z",
        formula: "x/(2048 pi^3) <Sum |M|^2>, average over the directions of the neutrinos", source: "docs/physics.md",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "x", unit: "1", text: "photon energy over sqrt_s/2, in (0, 1)"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between photon and beam, in (-1, 1)")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "32 epsilon up to 500 GeV, 1e-10 up to 3 TeV")
    case .dsigma_ee_nu_nu_gamma_dx_dcos:
      return QuantityRecord(
        section: "e+ e- -> nu nubar (gamma)", summary: "d^2 sigma / (dx dcos_theta) of e+ e- -> nu nubar gamma, sum over three flavours",
        formula: "dsigma_ee_nu_e_gamma_dx_dcos + 2 dsigma_ee_nu_mu_gamma_dx_dcos", source: "docs/physics.md",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "x", unit: "1", text: "photon energy over sqrt_s/2, in (0, 1)"), .init(name: "cos_theta", unit: "1", text: "cosine of the angle between photon and beam, in (-1, 1)")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "32 epsilon up to 500 GeV, 1e-10 up to 3 TeV")
    case .decay_length:
      return QuantityRecord(
        section: "Decay in flight", summary: "mean decay length",
        formula: "hbar c momentum / (m_N width)", source: "arXiv:2301.06050 eq. (15)",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, > 0"), .init(name: "width", unit: "GeV", text: "total width, >= 0 (0 gives infinity, for momentum 0 NaN)"), .init(name: "momentum", unit: "GeV", text: "momentum of N, >= 0")],
        unit: "m", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .decay_probability:
      return QuantityRecord(
        section: "Decay in flight", summary: "probability to decay between l_min and l_max, without branching ratio; decay_length = inf: 0, but 1 for l_max = inf",
        formula: "exp(-l_min/decay_length) - exp(-l_max/decay_length)", source: "arXiv:2301.06050 eqs. (14), (18), (20)",
        arguments: [.init(name: "decay_length", unit: "m", text: "mean decay length, > 0, infinity is legal"), .init(name: "l_min", unit: "m", text: "nearest distance, >= 0"), .init(name: "l_max", unit: "m", text: "farthest distance, >= l_min, infinity is legal")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon, one unit where subnormal")
    case .log_decay_probability:
      return QuantityRecord(
        section: "Decay in flight", summary: "natural logarithm of decay_probability, finite where that underflows",
        formula: "-l_min/decay_length + ln(1 - exp(-(l_max - l_min)/decay_length))", source: "arXiv:2301.06050 eqs. (14), (18), (20)",
        arguments: [.init(name: "decay_length", unit: "m", text: "mean decay length, > 0, infinity is legal"), .init(name: "l_min", unit: "m", text: "nearest distance, >= 0"), .init(name: "l_max", unit: "m", text: "farthest distance, >= l_min, infinity is legal")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon")
    case .decay_probability_sphere:
      return QuantityRecord(
        section: "Decay in flight", summary: "probability that N made anywhere in a sphere, flying anywhere, decays inside of it at a distance of at least l_min; decay_length = inf: 0",
        formula: "int_l_min^2R dl/L exp(-l/L) (1 - 3 l/(4 R) + l^3/(16 R^3)), L = decay_length, R = radius", source: "derived for this library; l_min = 0: Case, de Hoffmann and Placzek (1953)",
        arguments: [.init(name: "decay_length", unit: "m", text: "mean decay length, > 0, infinity is legal"), .init(name: "l_min", unit: "m", text: "least distance between both, >= 0"), .init(name: "radius", unit: "m", text: "radius of the sphere, > 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon times the condition of the arguments, one unit where subnormal")
    case .sigma_ee_monophoton:
      return QuantityRecord(
        section: "Single photons", summary: "e+ e- -> N nubar, then N -> nu gamma within l_max, ONE of N nubar and Nbar nu; d_Z, d_W in the model's ratios to d_gamma",
        formula: "sigma_ee_N_nu branching_nu_gamma decay_probability(l_min = 0) = d_gamma^2 A [1 - exp(-k d_gamma^2)]", source: "arXiv:2301.06050 eqs. (9)-(18), corrected; before cuts on the photon",
        arguments: [.init(name: "sqrt_s", unit: "GeV", text: "centre-of-mass energy, > 0"), .init(name: "l_max", unit: "m", text: "farthest distance of the decay, >= 0, infinity is legal"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0 (0: stable, gives 0)"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling")],
        unit: "GeV^-2", readsFlavour: true, readsCouplings: true, accuracy: "16 epsilon over two-body modes, 200 over all, times sum |terms| / |sum| of sigma_ee_N_nu")
    case .recoil_T_max:
      return QuantityRecord(
        section: "Recoils", summary: "greatest recoil of a target at rest from a massless neutrino",
        formula: "2 E_nu^2 / (m_target + 2 E_nu)", source: "kinematics",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .recoil_E_min:
      return QuantityRecord(
        section: "Recoils", summary: "least energy of a massless neutrino for a recoil",
        formula: "[T + sqrt(T^2 + 2 m_target T)] / 2", source: "kinematics",
        arguments: [.init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .recoil_momentum:
      return QuantityRecord(
        section: "Recoils", summary: "momentum of a recoil, the argument of form factors",
        formula: "sqrt(T^2 + 2 m_target T)", source: "kinematics",
        arguments: [.init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .dsigma_nu_e_dT:
      return QuantityRecord(
        section: "Neutrinos on electrons", summary: "dsigma/dT of nu e -> nu e of the flavour, with charge radius and charge, 0 above recoil_T_max",
        formula: "G_F^2 m_e/(2 pi) [(g_V + g_A)^2 + (g_V - g_A)^2 (1 - T/E)^2 + (g_A^2 - g_V^2) m_e T/E^2], g_V = +-1/2 + 2 sin^2 + sqrt2 pi alpha_0/(3 G_F) [r2 - 3 q_nu/(m_e T)]", source: "J.Phys. G 29 (2003) 2629; arXiv:1403.6344",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the electron, >= 0"), .init(name: "r2", unit: "GeV^-2", text: "charge radius <r^2> beyond what g_V contains"), .init(name: "q_nu", unit: "1", text: "charge of the neutrino in units of e")],
        unit: "GeV^-3", readsFlavour: true, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_nubar_e_dT:
      return QuantityRecord(
        section: "Neutrinos on electrons", summary: "dsigma/dT of nubar e -> nubar e of the flavour, with charge radius and charge, 0 above recoil_T_max",
        formula: "dsigma_nu_e_dT with -g_A", source: "J.Phys. G 29 (2003) 2629; arXiv:1403.6344",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the antineutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the electron, >= 0"), .init(name: "r2", unit: "GeV^-2", text: "charge radius <r^2> beyond what g_V contains"), .init(name: "q_nu", unit: "1", text: "charge of the neutrino in units of e")],
        unit: "GeV^-3", readsFlavour: true, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_nu_e_magnetic_dT:
      return QuantityRecord(
        section: "Neutrinos on electrons", summary: "what a magnetic moment adds to dsigma_nu_e_dT, 0 above recoil_T_max",
        formula: "pi alpha_0^2/m_e^2 (1/T - 1/E_nu) mu_nu^2", source: "Vogel and Engel, PRD 39 (1989) 3378",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the electron, > 0"), .init(name: "mu_nu", unit: "1", text: "effective moment in Bohr magnetons")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .weak_charge:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "weak charge of a nucleus",
        formula: "Z F_p [1/2 - 2 sin^2 - sqrt2 pi alpha_0/(3 G_F) r2] - (A - Z) F_n / 2", source: "arXiv:1810.05606",
        arguments: [.init(name: "Z", unit: "1", text: "number of protons"), .init(name: "A", unit: "1", text: "number of protons and neutrons"), .init(name: "F_p", unit: "1", text: "form factor of the protons"), .init(name: "F_n", unit: "1", text: "form factor of the neutrons"), .init(name: "r2", unit: "GeV^-2", text: "charge radius <r^2> of the neutrino")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon of the sum of moduli")
    case .dsigma_cevns_dT:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "dsigma/dT of nu A -> nu A, spin 1/2, 0 above recoil_T_max",
        formula: "G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2) + T^2/(2 E^2))", source: "Freedman, PRD 9 (1974) 1389; with all orders of T/E",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the nucleus, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the nucleus, > 0"), .init(name: "Q_w", unit: "1", text: "weak_charge")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .dsigma_cevns_spin0_dT:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "dsigma/dT of nu A -> nu A, spin 0, 0 above recoil_T_max",
        formula: "G_F^2 m_target/pi Q_w^2 (1 - T/E - m_target T/(2 E^2))", source: "Freedman, PRD 9 (1974) 1389; with all orders of T/E",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the nucleus, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the nucleus, > 0"), .init(name: "Q_w", unit: "1", text: "weak_charge")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .dsigma_cevns_magnetic_dT:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "what a magnetic moment adds to dsigma_cevns_dT, 0 above recoil_T_max",
        formula: "pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu) mu_nu^2", source: "Vogel and Engel, PRD 39 (1989) 3378",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the nucleus, > 0"), .init(name: "m_target", unit: "GeV", text: "mass of the nucleus, > 0"), .init(name: "Z", unit: "1", text: "charge of the nucleus, form factor included"), .init(name: "mu_nu", unit: "1", text: "effective moment in Bohr magnetons")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .dsigma_cevns_magnetic_spin0_dT:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "what a magnetic moment adds to dsigma_cevns_spin0_dT, 0 above recoil_T_max",
        formula: "pi alpha_0^2/m_e^2 Z^2 (1/T - 1/E_nu + T/(4 E_nu^2)) mu_nu^2", source: "Vogel and Engel, PRD 39 (1989) 3378",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, > 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the nucleus, > 0"), .init(name: "m_target", unit: "GeV", text: "mass of the nucleus, > 0"), .init(name: "Z", unit: "1", text: "charge of the nucleus, form factor included"), .init(name: "mu_nu", unit: "1", text: "effective moment in Bohr magnetons")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .form_factor_helm:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "form factor of Helm, signed; NaN for R_rms < sqrt3 s, 0 for q R_0 > 1e5",
        formula: "3 j1(q R_0)/(q R_0) exp(-q^2 s^2/2), R_0^2 = 5/3 (R_rms^2 - 3 s^2)", source: "Helm, Phys. Rev. 104 (1956) 1466",
        arguments: [.init(name: "q", unit: "GeV", text: "momentum of the recoil, >= 0"), .init(name: "R_rms", unit: "fm", text: "root mean square radius, > 0"), .init(name: "s", unit: "fm", text: "thickness of the skin, usually 0.9, >= 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .form_factor_klein_nystrand:
      return QuantityRecord(
        section: "Coherent scattering on nuclei", summary: "form factor of Klein and Nystrand, signed; 0 for q R_A > 1e5",
        formula: "3 j1(q R_A)/(q R_A) / (1 + a^2 q^2)", source: "Klein and Nystrand, PRC 60 (1999) 014903",
        arguments: [.init(name: "q", unit: "GeV", text: "momentum of the recoil, >= 0"), .init(name: "R_A", unit: "fm", text: "radius of the sphere, usually 1.23 A^(1/3), > 0"), .init(name: "a", unit: "fm", text: "range of the Yukawa potential, usually 0.7, >= 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .upscattering_threshold:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "least energy for nu A -> N A",
        formula: "m_N + m_N^2/(2 m_target)", source: "kinematics",
        arguments: [.init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .upscattering_E_min:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "least energy for nu A -> N A with a recoil T",
        formula: "[T + sqrt(T^2 + 2 m_target T)]/2 [1 + m_N^2/(2 m_target T)]", source: "kinematics",
        arguments: [.init(name: "T", unit: "GeV", text: "kinetic energy of the target, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon")
    case .upscattering_T_min:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "least recoil of nu A -> N A, 0 up to the threshold",
        formula: "[a - E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2", source: "kinematics",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "12 epsilon times the condition of the arguments")
    case .upscattering_T_max:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "greatest recoil of nu A -> N A, 0 up to the threshold",
        formula: "[a + E sqrt((E - c)^2 - m_N^2)]/(m_target + 2 E), c = m_N^2/(2 m_target), a = E (E - c) - m_N^2/2", source: "kinematics",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "12 epsilon times the condition of the arguments")
    case .dsigma_upscattering_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "dsigma/dT of nu A -> N A, a point of spin 1/2 without anomalous moment, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max",
        formula: "4 alpha_0 d_gamma^2 Z^2 {1/T - 1/E - m_N^2/(2 E T M) (1 - T/(2E) + M/(2E)) + m_N^4 (T - M)/(8 E^2 T^2 M^2)}", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_spin0_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "dsigma/dT of nu A -> N A, a point of spin 0, 0 up to the threshold and outside upscattering_T_min, upscattering_T_max",
        formula: "dsigma_upscattering_dT plus 4 alpha_0 d_gamma^2 Z^2 T/(4 E^2) (1 + r)(1 - 2r), r = m_N^2/(2 M T)", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .sigma_upscattering:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "sigma of nu A -> N A with a recoil above T_cut, spin 1/2; infinite for m_N = 0 without a cut",
        formula: "int_T_cut dT dsigma_upscattering_dT", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T_cut", unit: "GeV", text: "least recoil that counts, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .sigma_upscattering_spin0:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "sigma of nu A -> N A with a recoil above T_cut, spin 0; infinite for m_N = 0 without a cut",
        formula: "int_T_cut dT dsigma_upscattering_spin0_dT", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T_cut", unit: "GeV", text: "least recoil that counts, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .upscattering_T_span:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "Greatest less least recoil of nu A -> N A by the energy above threshold",
        formula: "2 E sqrt(x (x + 2m))/(M + 2E), x = E_excess, E = x + m + m^2/(2M)", source: "derived for this library, docs/scattering.md",
        arguments: [.init(name: "E_excess", unit: "GeV", text: "energy of the neutrino above upscattering_threshold, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon")
    case .dsigma_upscattering_excess_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "dsigma_upscattering_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span",
        formula: "dsigma_upscattering_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_excess", unit: "GeV", text: "energy of the neutrino above upscattering_threshold, >= 0"), .init(name: "T_excess", unit: "GeV", text: "kinetic energy of the target above upscattering_T_min, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_excess_spin0_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "dsigma_upscattering_spin0_dT by what energy and recoil exceed their least values; 0 for T_excess beyond upscattering_T_span",
        formula: "dsigma_upscattering_spin0_dT at E_nu = E_excess + upscattering_threshold, T = T_excess + upscattering_T_min", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_excess", unit: "GeV", text: "energy of the neutrino above upscattering_threshold, >= 0"), .init(name: "T_excess", unit: "GeV", text: "kinetic energy of the target above upscattering_T_min, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .sigma_upscattering_excess:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "sigma_upscattering without a cut by the energy above threshold",
        formula: "sigma_upscattering at E_nu = E_excess + upscattering_threshold, T_cut = 0", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_excess", unit: "GeV", text: "energy of the neutrino above upscattering_threshold, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .sigma_upscattering_excess_spin0:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "sigma_upscattering_spin0 without a cut by the energy above threshold",
        formula: "sigma_upscattering_spin0 at E_nu = E_excess + upscattering_threshold, T_cut = 0", source: "arXiv:2007.15563",
        arguments: [.init(name: "E_excess", unit: "GeV", text: "energy of the neutrino above upscattering_threshold, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_flip_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "The part of dsigma_upscattering_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target",
        formula: "4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w [Y w (w + 2T)/T^2 + mu^2 X/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)", source: "derived for this library, docs/scattering.md",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_flip_spin0_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "The part of dsigma_upscattering_spin0_dT that turns the helicity: N of helicity + from a left-handed neutrino in the rest frame of the target",
        formula: "4 alpha_0 d_gamma^2 Z^2/(8 M E^2) w (w + T)^2 Y/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)", source: "derived for this library, docs/scattering.md",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_conserving_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "The part of dsigma_upscattering_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N",
        formula: "4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu [X mu (mu + 2T)/T^2 + w^2 Y/(M T)], w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)", source: "derived for this library, docs/scattering.md",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .dsigma_upscattering_conserving_spin0_dT:
      return QuantityRecord(
        section: "Up-scattering nu A -> N A", summary: "The part of dsigma_upscattering_spin0_dT that conserves the helicity: N of helicity - from a left-handed neutrino in the rest frame of the target; vanishes with m_N",
        formula: "4 alpha_0 d_gamma^2 Z^2/(8 M E^2) mu (mu + T)^2 X/T^2, w = E_N + p_N, mu = m_N^2/w, X, Y = E (1 +- cos theta_N)", source: "derived for this library, docs/scattering.md",
        arguments: [.init(name: "E_nu", unit: "GeV", text: "energy of the neutrino, >= 0"), .init(name: "T", unit: "GeV", text: "kinetic energy of the target, >= 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma"), .init(name: "m_target", unit: "GeV", text: "mass of the target, > 0"), .init(name: "Z", unit: "1", text: "charge of the target, form factor included")],
        unit: "GeV^-3", readsFlavour: false, readsCouplings: false, accuracy: "16 epsilon times the condition of the arguments")
    case .magnetic_moment:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "magnetic moment of a dipole coupling in Bohr magnetons",
        formula: "2 d_gamma / mu_B, mu_B = e/(2 m_e) with alpha_0", source: "L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}",
        arguments: [.init(name: "d_gamma", unit: "GeV^-1", text: "dipole coupling")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .dipole_of_moment:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "dipole coupling of a magnetic moment",
        formula: "mu_nu mu_B / 2, mu_B = e/(2 m_e) with alpha_0", source: "L = (mu/2) nubar_L sigma^{ab} N F_{ab} = d nubar_L sigma^{ab} N F_{ab}",
        arguments: [.init(name: "mu_nu", unit: "1", text: "magnetic moment in Bohr magnetons")],
        unit: "GeV^-1", readsFlavour: false, readsCouplings: false, accuracy: "2 epsilon")
    case .charge_radius:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "charge radius of a neutrino in the standard model",
        formula: "-G_F/(2 sqrt2 pi^2) [3 - 2 ln(m_lepton^2/M_W^2)]", source: "Bernabeu et al., PRD 62 (2000) 113012 and Nucl. Phys. B680 (2004) 450",
        arguments: [.init(name: "m_lepton", unit: "GeV", text: "mass of the charged lepton of its doublet, in (0, M_W]")],
        unit: "GeV^-2", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon")
    case .natural_moment:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "moment that goes with a mass by dimension, in Bohr magnetons",
        formula: "2 m_e delta_m / Lambda^2", source: "estimate e delta_m/Lambda^2",
        arguments: [.init(name: "delta_m", unit: "GeV", text: "mass of the neutrino that comes with it, >= 0"), .init(name: "Lambda", unit: "GeV", text: "scale of the new physics, > 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .natural_moment_dirac:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "moment of a Dirac neutrino whose loops leave it a mass, in Bohr magnetons",
        formula: "16 pi m_e delta_m / (alpha_0 Lambda^2)", source: "Bell et al., PRL 95 (2005) 151802",
        arguments: [.init(name: "delta_m", unit: "GeV", text: "mass of the neutrino that comes with it, >= 0"), .init(name: "Lambda", unit: "GeV", text: "scale of the new physics, > 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "3 epsilon")
    case .natural_moment_majorana:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "transition moment of Majorana neutrinos that goes with an element of their mass matrix, in Bohr magnetons",
        formula: "4e6 m_tau^2 m_ll / (Lambda^2 |m_lepton^2 - m_other^2|), masses in GeV", source: "Bell et al., hep-ph/0606248, which gives the 4 with one digit",
        arguments: [.init(name: "m_ll", unit: "GeV", text: "element of the mass matrix in the basis of flavours, >= 0"), .init(name: "Lambda", unit: "GeV", text: "scale of the new physics, > 0"), .init(name: "m_lepton", unit: "GeV", text: "mass of the charged lepton of one flavour, >= 0"), .init(name: "m_other", unit: "GeV", text: "mass of the charged lepton of the other one, >= 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "5 epsilon times the condition of the arguments")
    case .width_plasmon:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "width of a photon in a medium to nu Nbar and nubar N, in the frame of the medium, without the residue of the photon",
        formula: "d_gamma^2/(6 pi) (K^2 - m_N^2)^2/omega (1 + 2 m_N^2/K^2), 0 for m_N^2 >= K^2", source: "derived; without mass Raffelt, Phys. Rept. 320 (1999) 319",
        arguments: [.init(name: "omega", unit: "GeV", text: "energy of the photon, > 0"), .init(name: "K2", unit: "GeV^2", text: "omega^2 - k^2, the square of the plasma frequency for transverse photons, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma")],
        unit: "GeV", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon times the condition of the arguments")
    case .emissivity_plasmon:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "energy that transverse plasmons lose to nu Nbar and nubar N in a unit of time and volume, 0 for m_N >= omega_P",
        formula: "d_gamma^2/(6 pi^3) omega_P^4 (1 - y)^2 (1 + 2 y) int k^2 dk/(exp(omega/temperature) - 1), omega^2 = k^2 + omega_P^2, y = m_N^2/omega_P^2", source: "Raffelt, Phys. Rept. 320 (1999) 319; with the mass of N",
        arguments: [.init(name: "omega_P", unit: "GeV", text: "plasma frequency, > 0"), .init(name: "temperature", unit: "GeV", text: "of the medium, > 0"), .init(name: "m_N", unit: "GeV", text: "mass of N, >= 0"), .init(name: "d_gamma", unit: "GeV^-1", text: "photon dipole coupling, mu = 2 d_gamma")],
        unit: "GeV^5", readsFlavour: false, readsCouplings: false, accuracy: "4 epsilon times the condition of the arguments")
    case .precession_probability:
      return QuantityRecord(
        section: "Electromagnetic properties", summary: "probability that a neutrino with a moment has turned its spin in a constant transverse field",
        formula: "x^2/(x^2 + Delta^2) sin^2(sqrt(x^2 + Delta^2) length/2), x = 2 mu_nu mu_B B", source: "Cisneros, Astrophys. Space Sci. 10 (1971) 87; Lim and Marciano, PRD 37 (1988) 1368",
        arguments: [.init(name: "mu_nu", unit: "1", text: "moment in Bohr magnetons"), .init(name: "B", unit: "T", text: "magnetic field across the direction of flight"), .init(name: "Delta", unit: "GeV", text: "difference of the energies of the two states"), .init(name: "length", unit: "m", text: "path in the field, >= 0")],
        unit: "1", readsFlavour: false, readsCouplings: false, accuracy: "8 epsilon and twice the phase times epsilon")
    }
  }

  public var arity: Int {
    switch self {
    case .coupling_gamma: Kernels.coupling_gamma.arity
    case .coupling_Z: Kernels.coupling_Z.arity
    case .coupling_W: Kernels.coupling_W.arity
    case .coupling_ratio_Z: Kernels.coupling_ratio_Z.arity
    case .coupling_ratio_W: Kernels.coupling_ratio_W.arity
    case .coupling_ratio_Z_projective: Kernels.coupling_ratio_Z_projective.arity
    case .coupling_ratio_W_projective: Kernels.coupling_ratio_W_projective.arity
    case .width_nu_gamma: Kernels.width_nu_gamma.arity
    case .width_nu_Z: Kernels.width_nu_Z.arity
    case .width_lepton_W: Kernels.width_lepton_W.arity
    case .width_two_body: Kernels.width_two_body.arity
    case .branching_nu_gamma: Kernels.branching_nu_gamma.arity
    case .branching_nu_Z: Kernels.branching_nu_Z.arity
    case .branching_lepton_W: Kernels.branching_lepton_W.arity
    case .width_Z_nu_N: Kernels.width_Z_nu_N.arity
    case .width_nu_e_e: Kernels.width_nu_e_e.arity
    case .width_nu_mu_mu: Kernels.width_nu_mu_mu.arity
    case .width_nu_tau_tau: Kernels.width_nu_tau_tau.arity
    case .width_nu_nu_nu: Kernels.width_nu_nu_nu.arity
    case .width_nu_u_u: Kernels.width_nu_u_u.arity
    case .width_nu_d_d: Kernels.width_nu_d_d.arity
    case .width_nu_s_s: Kernels.width_nu_s_s.arity
    case .width_nu_c_c: Kernels.width_nu_c_c.arity
    case .width_nu_b_b: Kernels.width_nu_b_b.arity
    case .width_nu_t_t: Kernels.width_nu_t_t.arity
    case .width_lepton_e_nu: Kernels.width_lepton_e_nu.arity
    case .width_lepton_mu_nu: Kernels.width_lepton_mu_nu.arity
    case .width_lepton_tau_nu: Kernels.width_lepton_tau_nu.arity
    case .width_lepton_u_d: Kernels.width_lepton_u_d.arity
    case .width_lepton_c_s: Kernels.width_lepton_c_s.arity
    case .width_lepton_t_b: Kernels.width_lepton_t_b.arity
    case .width_three_body: Kernels.width_three_body.arity
    case .width_full: Kernels.width_full.arity
    case .width_total: Kernels.width_total.arity
    case .energy_N: Kernels.energy_N.arity
    case .momentum_N: Kernels.momentum_N.arity
    case .mandelstam_t: Kernels.mandelstam_t.arity
    case .mandelstam_u: Kernels.mandelstam_u.arity
    case .sigma_ee_photon: Kernels.sigma_ee_photon.arity
    case .sigma_ee_Z: Kernels.sigma_ee_Z.arity
    case .sigma_ee_photon_Z: Kernels.sigma_ee_photon_Z.arity
    case .sigma_ee_W: Kernels.sigma_ee_W.arity
    case .sigma_ee_photon_W: Kernels.sigma_ee_photon_W.arity
    case .sigma_ee_Z_W: Kernels.sigma_ee_Z_W.arity
    case .sigma_ee_N_nu: Kernels.sigma_ee_N_nu.arity
    case .dsigma_ee_dcos: Kernels.dsigma_ee_dcos.arity
    case .sigma_ee_nu_nu: Kernels.sigma_ee_nu_nu.arity
    case .dsigma_ee_nu_mu_gamma_dx_dcos: Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.arity
    case .dsigma_ee_nu_e_gamma_dx_dcos: Kernels.dsigma_ee_nu_e_gamma_dx_dcos.arity
    case .dsigma_ee_nu_nu_gamma_dx_dcos: Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.arity
    case .decay_length: Kernels.decay_length.arity
    case .decay_probability: Kernels.decay_probability.arity
    case .log_decay_probability: Kernels.log_decay_probability.arity
    case .decay_probability_sphere: Kernels.decay_probability_sphere.arity
    case .sigma_ee_monophoton: Kernels.sigma_ee_monophoton.arity
    case .recoil_T_max: Kernels.recoil_T_max.arity
    case .recoil_E_min: Kernels.recoil_E_min.arity
    case .recoil_momentum: Kernels.recoil_momentum.arity
    case .dsigma_nu_e_dT: Kernels.dsigma_nu_e_dT.arity
    case .dsigma_nubar_e_dT: Kernels.dsigma_nubar_e_dT.arity
    case .dsigma_nu_e_magnetic_dT: Kernels.dsigma_nu_e_magnetic_dT.arity
    case .weak_charge: Kernels.weak_charge.arity
    case .dsigma_cevns_dT: Kernels.dsigma_cevns_dT.arity
    case .dsigma_cevns_spin0_dT: Kernels.dsigma_cevns_spin0_dT.arity
    case .dsigma_cevns_magnetic_dT: Kernels.dsigma_cevns_magnetic_dT.arity
    case .dsigma_cevns_magnetic_spin0_dT: Kernels.dsigma_cevns_magnetic_spin0_dT.arity
    case .form_factor_helm: Kernels.form_factor_helm.arity
    case .form_factor_klein_nystrand: Kernels.form_factor_klein_nystrand.arity
    case .upscattering_threshold: Kernels.upscattering_threshold.arity
    case .upscattering_E_min: Kernels.upscattering_E_min.arity
    case .upscattering_T_min: Kernels.upscattering_T_min.arity
    case .upscattering_T_max: Kernels.upscattering_T_max.arity
    case .dsigma_upscattering_dT: Kernels.dsigma_upscattering_dT.arity
    case .dsigma_upscattering_spin0_dT: Kernels.dsigma_upscattering_spin0_dT.arity
    case .sigma_upscattering: Kernels.sigma_upscattering.arity
    case .sigma_upscattering_spin0: Kernels.sigma_upscattering_spin0.arity
    case .upscattering_T_span: Kernels.upscattering_T_span.arity
    case .dsigma_upscattering_excess_dT: Kernels.dsigma_upscattering_excess_dT.arity
    case .dsigma_upscattering_excess_spin0_dT: Kernels.dsigma_upscattering_excess_spin0_dT.arity
    case .sigma_upscattering_excess: Kernels.sigma_upscattering_excess.arity
    case .sigma_upscattering_excess_spin0: Kernels.sigma_upscattering_excess_spin0.arity
    case .dsigma_upscattering_flip_dT: Kernels.dsigma_upscattering_flip_dT.arity
    case .dsigma_upscattering_flip_spin0_dT: Kernels.dsigma_upscattering_flip_spin0_dT.arity
    case .dsigma_upscattering_conserving_dT: Kernels.dsigma_upscattering_conserving_dT.arity
    case .dsigma_upscattering_conserving_spin0_dT: Kernels.dsigma_upscattering_conserving_spin0_dT.arity
    case .magnetic_moment: Kernels.magnetic_moment.arity
    case .dipole_of_moment: Kernels.dipole_of_moment.arity
    case .charge_radius: Kernels.charge_radius.arity
    case .natural_moment: Kernels.natural_moment.arity
    case .natural_moment_dirac: Kernels.natural_moment_dirac.arity
    case .natural_moment_majorana: Kernels.natural_moment_majorana.arity
    case .width_plasmon: Kernels.width_plasmon.arity
    case .emissivity_plasmon: Kernels.emissivity_plasmon.arity
    case .precession_probability: Kernels.precession_probability.arity
    }
  }

  /// The name of argument k; allocates nothing.
  public func argumentName(_ k: Int) -> StaticString {
    switch self {
    case .coupling_gamma:
      switch k {
      case 0: "d_calB"
      default: "d_calW"
      }
    case .coupling_Z:
      switch k {
      case 0: "d_calB"
      default: "d_calW"
      }
    case .coupling_W:
      switch k {
      case 0: "d_calB"
      default: "d_calW"
      }
    case .coupling_ratio_Z:
      switch k {
      default: "a"
      }
    case .coupling_ratio_W:
      switch k {
      default: "a"
      }
    case .coupling_ratio_Z_projective:
      switch k {
      case 0: "u"
      default: "w"
      }
    case .coupling_ratio_W_projective:
      switch k {
      case 0: "u"
      default: "w"
      }
    case .width_nu_gamma:
      switch k {
      case 0: "m_N"
      default: "d_gamma"
      }
    case .width_nu_Z:
      switch k {
      case 0: "m_N"
      default: "d_Z"
      }
    case .width_lepton_W:
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: "m_lepton"
      }
    case .width_two_body:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .branching_nu_gamma:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .branching_nu_Z:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .branching_lepton_W:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_Z_nu_N:
      switch k {
      case 0: "m_N"
      default: "d_Z"
      }
    case .width_nu_e_e:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_nu_mu_mu:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_nu_tau_tau:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_nu_nu_nu:
      switch k {
      case 0: "m_N"
      default: "d_Z"
      }
    case .width_nu_u_u:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_nu_d_d:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_nu_s_s:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_nu_c_c:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_nu_b_b:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_nu_t_t:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: "d_Z"
      }
    case .width_lepton_e_nu:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_lepton_mu_nu:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_lepton_tau_nu:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_lepton_u_d:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_lepton_c_s:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_lepton_t_b:
      switch k {
      case 0: "m_N"
      default: "d_W"
      }
    case .width_three_body:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_full:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .width_total:
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: "d_W"
      }
    case .energy_N:
      switch k {
      case 0: "sqrt_s"
      default: "m_N"
      }
    case .momentum_N:
      switch k {
      case 0: "sqrt_s"
      default: "m_N"
      }
    case .mandelstam_t:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: "cos_theta"
      }
    case .mandelstam_u:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: "cos_theta"
      }
    case .sigma_ee_photon:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: "d_gamma"
      }
    case .sigma_ee_Z:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: "d_Z"
      }
    case .sigma_ee_photon_Z:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      default: "d_Z"
      }
    case .sigma_ee_W:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: "d_W"
      }
    case .sigma_ee_photon_W:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      default: "d_W"
      }
    case .sigma_ee_Z_W:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_Z"
      default: "d_W"
      }
    case .sigma_ee_N_nu:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_Z"
      default: "d_W"
      }
    case .dsigma_ee_dcos:
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_Z"
      case 4: "d_W"
      default: "cos_theta"
      }
    case .sigma_ee_nu_nu:
      switch k {
      default: "sqrt_s"
      }
    case .dsigma_ee_nu_mu_gamma_dx_dcos:
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      default: "cos_theta"
      }
    case .dsigma_ee_nu_e_gamma_dx_dcos:
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      default: "cos_theta"
      }
    case .dsigma_ee_nu_nu_gamma_dx_dcos:
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      default: "cos_theta"
      }
    case .decay_length:
      switch k {
      case 0: "m_N"
      case 1: "width"
      default: "momentum"
      }
    case .decay_probability:
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      default: "l_max"
      }
    case .log_decay_probability:
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      default: "l_max"
      }
    case .decay_probability_sphere:
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      default: "radius"
      }
    case .sigma_ee_monophoton:
      switch k {
      case 0: "sqrt_s"
      case 1: "l_max"
      case 2: "m_N"
      default: "d_gamma"
      }
    case .recoil_T_max:
      switch k {
      case 0: "E_nu"
      default: "m_target"
      }
    case .recoil_E_min:
      switch k {
      case 0: "T"
      default: "m_target"
      }
    case .recoil_momentum:
      switch k {
      case 0: "T"
      default: "m_target"
      }
    case .dsigma_nu_e_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "r2"
      default: "q_nu"
      }
    case .dsigma_nubar_e_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "r2"
      default: "q_nu"
      }
    case .dsigma_nu_e_magnetic_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      default: "mu_nu"
      }
    case .weak_charge:
      switch k {
      case 0: "Z"
      case 1: "A"
      case 2: "F_p"
      case 3: "F_n"
      default: "r2"
      }
    case .dsigma_cevns_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      default: "Q_w"
      }
    case .dsigma_cevns_spin0_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      default: "Q_w"
      }
    case .dsigma_cevns_magnetic_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Z"
      default: "mu_nu"
      }
    case .dsigma_cevns_magnetic_spin0_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Z"
      default: "mu_nu"
      }
    case .form_factor_helm:
      switch k {
      case 0: "q"
      case 1: "R_rms"
      default: "s"
      }
    case .form_factor_klein_nystrand:
      switch k {
      case 0: "q"
      case 1: "R_A"
      default: "a"
      }
    case .upscattering_threshold:
      switch k {
      case 0: "m_N"
      default: "m_target"
      }
    case .upscattering_E_min:
      switch k {
      case 0: "T"
      case 1: "m_N"
      default: "m_target"
      }
    case .upscattering_T_min:
      switch k {
      case 0: "E_nu"
      case 1: "m_N"
      default: "m_target"
      }
    case .upscattering_T_max:
      switch k {
      case 0: "E_nu"
      case 1: "m_N"
      default: "m_target"
      }
    case .dsigma_upscattering_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_spin0_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .sigma_upscattering:
      switch k {
      case 0: "E_nu"
      case 1: "T_cut"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .sigma_upscattering_spin0:
      switch k {
      case 0: "E_nu"
      case 1: "T_cut"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .upscattering_T_span:
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      default: "m_target"
      }
    case .dsigma_upscattering_excess_dT:
      switch k {
      case 0: "E_excess"
      case 1: "T_excess"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_excess_spin0_dT:
      switch k {
      case 0: "E_excess"
      case 1: "T_excess"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .sigma_upscattering_excess:
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "m_target"
      default: "Z"
      }
    case .sigma_upscattering_excess_spin0:
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_flip_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_flip_spin0_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_conserving_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .dsigma_upscattering_conserving_spin0_dT:
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      default: "Z"
      }
    case .magnetic_moment:
      switch k {
      default: "d_gamma"
      }
    case .dipole_of_moment:
      switch k {
      default: "mu_nu"
      }
    case .charge_radius:
      switch k {
      default: "m_lepton"
      }
    case .natural_moment:
      switch k {
      case 0: "delta_m"
      default: "Lambda"
      }
    case .natural_moment_dirac:
      switch k {
      case 0: "delta_m"
      default: "Lambda"
      }
    case .natural_moment_majorana:
      switch k {
      case 0: "m_ll"
      case 1: "Lambda"
      case 2: "m_lepton"
      default: "m_other"
      }
    case .width_plasmon:
      switch k {
      case 0: "omega"
      case 1: "K2"
      case 2: "m_N"
      default: "d_gamma"
      }
    case .emissivity_plasmon:
      switch k {
      case 0: "omega_P"
      case 1: "temperature"
      case 2: "m_N"
      default: "d_gamma"
      }
    case .precession_probability:
      switch k {
      case 0: "mu_nu"
      case 1: "B"
      case 2: "Delta"
      default: "length"
      }
    }
  }
}

// Embedded: the C library has loops of its own, as whose caller it is optimised.
#if !hasFeature(Embedded)
extension Quantity {
  /// out[i] = f(columns[0][i], columns[1][i], ...), i < n; returns how many are NaN.
  public func evaluate(_ model: Model, _ n: Int, _ columns: Columns,
    _ out: UnsafeMutablePointer<Double>) -> NaNCount {
    switch self {
    case .coupling_gamma: evaluatePointwise(Kernels.coupling_gamma.self, model, n, columns, out)
    case .coupling_Z: evaluatePointwise(Kernels.coupling_Z.self, model, n, columns, out)
    case .coupling_W: evaluatePointwise(Kernels.coupling_W.self, model, n, columns, out)
    case .coupling_ratio_Z: evaluatePointwise(Kernels.coupling_ratio_Z.self, model, n, columns, out)
    case .coupling_ratio_W: evaluatePointwise(Kernels.coupling_ratio_W.self, model, n, columns, out)
    case .coupling_ratio_Z_projective: evaluatePointwise(Kernels.coupling_ratio_Z_projective.self, model, n, columns, out)
    case .coupling_ratio_W_projective: evaluatePointwise(Kernels.coupling_ratio_W_projective.self, model, n, columns, out)
    case .width_nu_gamma: evaluatePointwise(Kernels.width_nu_gamma.self, model, n, columns, out)
    case .width_nu_Z: evaluatePointwise(Kernels.width_nu_Z.self, model, n, columns, out)
    case .width_lepton_W: evaluatePointwise(Kernels.width_lepton_W.self, model, n, columns, out)
    case .width_two_body: evaluatePointwise(Kernels.width_two_body.self, model, n, columns, out)
    case .branching_nu_gamma: evaluatePointwise(Kernels.branching_nu_gamma.self, model, n, columns, out)
    case .branching_nu_Z: evaluatePointwise(Kernels.branching_nu_Z.self, model, n, columns, out)
    case .branching_lepton_W: evaluatePointwise(Kernels.branching_lepton_W.self, model, n, columns, out)
    case .width_Z_nu_N: evaluatePointwise(Kernels.width_Z_nu_N.self, model, n, columns, out)
    case .width_nu_e_e: evaluatePointwise(Kernels.width_nu_e_e.self, model, n, columns, out)
    case .width_nu_mu_mu: evaluatePointwise(Kernels.width_nu_mu_mu.self, model, n, columns, out)
    case .width_nu_tau_tau: evaluatePointwise(Kernels.width_nu_tau_tau.self, model, n, columns, out)
    case .width_nu_nu_nu: evaluatePointwise(Kernels.width_nu_nu_nu.self, model, n, columns, out)
    case .width_nu_u_u: evaluatePointwise(Kernels.width_nu_u_u.self, model, n, columns, out)
    case .width_nu_d_d: evaluatePointwise(Kernels.width_nu_d_d.self, model, n, columns, out)
    case .width_nu_s_s: evaluatePointwise(Kernels.width_nu_s_s.self, model, n, columns, out)
    case .width_nu_c_c: evaluatePointwise(Kernels.width_nu_c_c.self, model, n, columns, out)
    case .width_nu_b_b: evaluatePointwise(Kernels.width_nu_b_b.self, model, n, columns, out)
    case .width_nu_t_t: evaluatePointwise(Kernels.width_nu_t_t.self, model, n, columns, out)
    case .width_lepton_e_nu: evaluatePointwise(Kernels.width_lepton_e_nu.self, model, n, columns, out)
    case .width_lepton_mu_nu: evaluatePointwise(Kernels.width_lepton_mu_nu.self, model, n, columns, out)
    case .width_lepton_tau_nu: evaluatePointwise(Kernels.width_lepton_tau_nu.self, model, n, columns, out)
    case .width_lepton_u_d: evaluatePointwise(Kernels.width_lepton_u_d.self, model, n, columns, out)
    case .width_lepton_c_s: evaluatePointwise(Kernels.width_lepton_c_s.self, model, n, columns, out)
    case .width_lepton_t_b: evaluatePointwise(Kernels.width_lepton_t_b.self, model, n, columns, out)
    case .width_three_body: evaluatePointwise(Kernels.width_three_body.self, model, n, columns, out)
    case .width_full: evaluatePointwise(Kernels.width_full.self, model, n, columns, out)
    case .width_total: evaluatePointwise(Kernels.width_total.self, model, n, columns, out)
    case .energy_N: evaluatePointwise(Kernels.energy_N.self, model, n, columns, out)
    case .momentum_N: evaluatePointwise(Kernels.momentum_N.self, model, n, columns, out)
    case .mandelstam_t: evaluatePointwise(Kernels.mandelstam_t.self, model, n, columns, out)
    case .mandelstam_u: evaluatePointwise(Kernels.mandelstam_u.self, model, n, columns, out)
    case .sigma_ee_photon: evaluatePointwise(Kernels.sigma_ee_photon.self, model, n, columns, out)
    case .sigma_ee_Z: evaluatePointwise(Kernels.sigma_ee_Z.self, model, n, columns, out)
    case .sigma_ee_photon_Z: evaluatePointwise(Kernels.sigma_ee_photon_Z.self, model, n, columns, out)
    case .sigma_ee_W: evaluatePointwise(Kernels.sigma_ee_W.self, model, n, columns, out)
    case .sigma_ee_photon_W: evaluatePointwise(Kernels.sigma_ee_photon_W.self, model, n, columns, out)
    case .sigma_ee_Z_W: evaluatePointwise(Kernels.sigma_ee_Z_W.self, model, n, columns, out)
    case .sigma_ee_N_nu: evaluatePointwise(Kernels.sigma_ee_N_nu.self, model, n, columns, out)
    case .dsigma_ee_dcos: evaluatePointwise(Kernels.dsigma_ee_dcos.self, model, n, columns, out)
    case .sigma_ee_nu_nu: evaluatePointwise(Kernels.sigma_ee_nu_nu.self, model, n, columns, out)
    case .dsigma_ee_nu_mu_gamma_dx_dcos: evaluatePointwise(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, model, n, columns, out)
    case .dsigma_ee_nu_e_gamma_dx_dcos: evaluatePointwise(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, model, n, columns, out)
    case .dsigma_ee_nu_nu_gamma_dx_dcos: evaluatePointwise(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, model, n, columns, out)
    case .decay_length: evaluatePointwise(Kernels.decay_length.self, model, n, columns, out)
    case .decay_probability: evaluatePointwise(Kernels.decay_probability.self, model, n, columns, out)
    case .log_decay_probability: evaluatePointwise(Kernels.log_decay_probability.self, model, n, columns, out)
    case .decay_probability_sphere: evaluatePointwise(Kernels.decay_probability_sphere.self, model, n, columns, out)
    case .sigma_ee_monophoton: evaluatePointwise(Kernels.sigma_ee_monophoton.self, model, n, columns, out)
    case .recoil_T_max: evaluatePointwise(Kernels.recoil_T_max.self, model, n, columns, out)
    case .recoil_E_min: evaluatePointwise(Kernels.recoil_E_min.self, model, n, columns, out)
    case .recoil_momentum: evaluatePointwise(Kernels.recoil_momentum.self, model, n, columns, out)
    case .dsigma_nu_e_dT: evaluatePointwise(Kernels.dsigma_nu_e_dT.self, model, n, columns, out)
    case .dsigma_nubar_e_dT: evaluatePointwise(Kernels.dsigma_nubar_e_dT.self, model, n, columns, out)
    case .dsigma_nu_e_magnetic_dT: evaluatePointwise(Kernels.dsigma_nu_e_magnetic_dT.self, model, n, columns, out)
    case .weak_charge: evaluatePointwise(Kernels.weak_charge.self, model, n, columns, out)
    case .dsigma_cevns_dT: evaluatePointwise(Kernels.dsigma_cevns_dT.self, model, n, columns, out)
    case .dsigma_cevns_spin0_dT: evaluatePointwise(Kernels.dsigma_cevns_spin0_dT.self, model, n, columns, out)
    case .dsigma_cevns_magnetic_dT: evaluatePointwise(Kernels.dsigma_cevns_magnetic_dT.self, model, n, columns, out)
    case .dsigma_cevns_magnetic_spin0_dT: evaluatePointwise(Kernels.dsigma_cevns_magnetic_spin0_dT.self, model, n, columns, out)
    case .form_factor_helm: evaluatePointwise(Kernels.form_factor_helm.self, model, n, columns, out)
    case .form_factor_klein_nystrand: evaluatePointwise(Kernels.form_factor_klein_nystrand.self, model, n, columns, out)
    case .upscattering_threshold: evaluatePointwise(Kernels.upscattering_threshold.self, model, n, columns, out)
    case .upscattering_E_min: evaluatePointwise(Kernels.upscattering_E_min.self, model, n, columns, out)
    case .upscattering_T_min: evaluatePointwise(Kernels.upscattering_T_min.self, model, n, columns, out)
    case .upscattering_T_max: evaluatePointwise(Kernels.upscattering_T_max.self, model, n, columns, out)
    case .dsigma_upscattering_dT: evaluatePointwise(Kernels.dsigma_upscattering_dT.self, model, n, columns, out)
    case .dsigma_upscattering_spin0_dT: evaluatePointwise(Kernels.dsigma_upscattering_spin0_dT.self, model, n, columns, out)
    case .sigma_upscattering: evaluatePointwise(Kernels.sigma_upscattering.self, model, n, columns, out)
    case .sigma_upscattering_spin0: evaluatePointwise(Kernels.sigma_upscattering_spin0.self, model, n, columns, out)
    case .upscattering_T_span: evaluatePointwise(Kernels.upscattering_T_span.self, model, n, columns, out)
    case .dsigma_upscattering_excess_dT: evaluatePointwise(Kernels.dsigma_upscattering_excess_dT.self, model, n, columns, out)
    case .dsigma_upscattering_excess_spin0_dT: evaluatePointwise(Kernels.dsigma_upscattering_excess_spin0_dT.self, model, n, columns, out)
    case .sigma_upscattering_excess: evaluatePointwise(Kernels.sigma_upscattering_excess.self, model, n, columns, out)
    case .sigma_upscattering_excess_spin0: evaluatePointwise(Kernels.sigma_upscattering_excess_spin0.self, model, n, columns, out)
    case .dsigma_upscattering_flip_dT: evaluatePointwise(Kernels.dsigma_upscattering_flip_dT.self, model, n, columns, out)
    case .dsigma_upscattering_flip_spin0_dT: evaluatePointwise(Kernels.dsigma_upscattering_flip_spin0_dT.self, model, n, columns, out)
    case .dsigma_upscattering_conserving_dT: evaluatePointwise(Kernels.dsigma_upscattering_conserving_dT.self, model, n, columns, out)
    case .dsigma_upscattering_conserving_spin0_dT: evaluatePointwise(Kernels.dsigma_upscattering_conserving_spin0_dT.self, model, n, columns, out)
    case .magnetic_moment: evaluatePointwise(Kernels.magnetic_moment.self, model, n, columns, out)
    case .dipole_of_moment: evaluatePointwise(Kernels.dipole_of_moment.self, model, n, columns, out)
    case .charge_radius: evaluatePointwise(Kernels.charge_radius.self, model, n, columns, out)
    case .natural_moment: evaluatePointwise(Kernels.natural_moment.self, model, n, columns, out)
    case .natural_moment_dirac: evaluatePointwise(Kernels.natural_moment_dirac.self, model, n, columns, out)
    case .natural_moment_majorana: evaluatePointwise(Kernels.natural_moment_majorana.self, model, n, columns, out)
    case .width_plasmon: evaluatePointwise(Kernels.width_plasmon.self, model, n, columns, out)
    case .emissivity_plasmon: evaluatePointwise(Kernels.emissivity_plasmon.self, model, n, columns, out)
    case .precession_probability: evaluatePointwise(Kernels.precession_probability.self, model, n, columns, out)
    }
  }

  /// Besides, gradient[k * n + i] = df/dx_k at point i.
  public func evaluateGradient(_ model: Model, _ n: Int, _ columns: Columns,
    _ out: UnsafeMutablePointer<Double>, _ gradient: UnsafeMutablePointer<Double>) -> NaNCount {
    switch self {
    case .coupling_gamma: Batch.evaluateGradient(Kernels.coupling_gamma.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_Z: Batch.evaluateGradient(Kernels.coupling_Z.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_W: Batch.evaluateGradient(Kernels.coupling_W.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_ratio_Z: Batch.evaluateGradient(Kernels.coupling_ratio_Z.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_ratio_W: Batch.evaluateGradient(Kernels.coupling_ratio_W.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_ratio_Z_projective: Batch.evaluateGradient(Kernels.coupling_ratio_Z_projective.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .coupling_ratio_W_projective: Batch.evaluateGradient(Kernels.coupling_ratio_W_projective.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_gamma: Batch.evaluateGradient(Kernels.width_nu_gamma.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_Z: Batch.evaluateGradient(Kernels.width_nu_Z.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_W: Batch.evaluateGradient(Kernels.width_lepton_W.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_two_body: Batch.evaluateGradient(Kernels.width_two_body.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .branching_nu_gamma: Batch.evaluateGradient(Kernels.branching_nu_gamma.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .branching_nu_Z: Batch.evaluateGradient(Kernels.branching_nu_Z.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .branching_lepton_W: Batch.evaluateGradient(Kernels.branching_lepton_W.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_Z_nu_N: Batch.evaluateGradient(Kernels.width_Z_nu_N.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_e_e: Batch.evaluateGradient(Kernels.width_nu_e_e.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_mu_mu: Batch.evaluateGradient(Kernels.width_nu_mu_mu.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_tau_tau: Batch.evaluateGradient(Kernels.width_nu_tau_tau.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_nu_nu: Batch.evaluateGradient(Kernels.width_nu_nu_nu.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_u_u: Batch.evaluateGradient(Kernels.width_nu_u_u.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_d_d: Batch.evaluateGradient(Kernels.width_nu_d_d.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_s_s: Batch.evaluateGradient(Kernels.width_nu_s_s.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_c_c: Batch.evaluateGradient(Kernels.width_nu_c_c.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_b_b: Batch.evaluateGradient(Kernels.width_nu_b_b.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_nu_t_t: Batch.evaluateGradient(Kernels.width_nu_t_t.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_e_nu: Batch.evaluateGradient(Kernels.width_lepton_e_nu.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_mu_nu: Batch.evaluateGradient(Kernels.width_lepton_mu_nu.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_tau_nu: Batch.evaluateGradient(Kernels.width_lepton_tau_nu.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_u_d: Batch.evaluateGradient(Kernels.width_lepton_u_d.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_c_s: Batch.evaluateGradient(Kernels.width_lepton_c_s.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_lepton_t_b: Batch.evaluateGradient(Kernels.width_lepton_t_b.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .width_three_body: Batch.evaluateGradient(Kernels.width_three_body.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_full: Batch.evaluateGradient(Kernels.width_full.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_total: Batch.evaluateGradient(Kernels.width_total.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .energy_N: Batch.evaluateGradient(Kernels.energy_N.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .momentum_N: Batch.evaluateGradient(Kernels.momentum_N.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .mandelstam_t: Batch.evaluateGradient(Kernels.mandelstam_t.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .mandelstam_u: Batch.evaluateGradient(Kernels.mandelstam_u.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_photon: Batch.evaluateGradient(Kernels.sigma_ee_photon.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_Z: Batch.evaluateGradient(Kernels.sigma_ee_Z.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_photon_Z: Batch.evaluateGradient(Kernels.sigma_ee_photon_Z.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_W: Batch.evaluateGradient(Kernels.sigma_ee_W.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_photon_W: Batch.evaluateGradient(Kernels.sigma_ee_photon_W.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_Z_W: Batch.evaluateGradient(Kernels.sigma_ee_Z_W.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_N_nu: Batch.evaluateGradient(Kernels.sigma_ee_N_nu.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_ee_dcos: Batch.evaluateGradient(Kernels.dsigma_ee_dcos.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_nu_nu: Batch.evaluateGradient(Kernels.sigma_ee_nu_nu.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_ee_nu_mu_gamma_dx_dcos: Batch.evaluateGradient(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_ee_nu_e_gamma_dx_dcos: Batch.evaluateGradient(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_ee_nu_nu_gamma_dx_dcos: Batch.evaluateGradient(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .decay_length: Batch.evaluateGradient(Kernels.decay_length.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .decay_probability: Batch.evaluateGradient(Kernels.decay_probability.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .log_decay_probability: Batch.evaluateGradient(Kernels.log_decay_probability.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .decay_probability_sphere: Batch.evaluateGradient(Kernels.decay_probability_sphere.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_ee_monophoton: Batch.evaluateGradient(Kernels.sigma_ee_monophoton.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .recoil_T_max: Batch.evaluateGradient(Kernels.recoil_T_max.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .recoil_E_min: Batch.evaluateGradient(Kernels.recoil_E_min.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .recoil_momentum: Batch.evaluateGradient(Kernels.recoil_momentum.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_nu_e_dT: Batch.evaluateGradient(Kernels.dsigma_nu_e_dT.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_nubar_e_dT: Batch.evaluateGradient(Kernels.dsigma_nubar_e_dT.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_nu_e_magnetic_dT: Batch.evaluateGradient(Kernels.dsigma_nu_e_magnetic_dT.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .weak_charge: Batch.evaluateGradient(Kernels.weak_charge.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_cevns_dT: Batch.evaluateGradient(Kernels.dsigma_cevns_dT.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_cevns_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_cevns_spin0_dT.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_cevns_magnetic_dT: Batch.evaluateGradient(Kernels.dsigma_cevns_magnetic_dT.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_cevns_magnetic_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_cevns_magnetic_spin0_dT.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .form_factor_helm: Batch.evaluateGradient(Kernels.form_factor_helm.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .form_factor_klein_nystrand: Batch.evaluateGradient(Kernels.form_factor_klein_nystrand.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .upscattering_threshold: Batch.evaluateGradient(Kernels.upscattering_threshold.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .upscattering_E_min: Batch.evaluateGradient(Kernels.upscattering_E_min.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .upscattering_T_min: Batch.evaluateGradient(Kernels.upscattering_T_min.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .upscattering_T_max: Batch.evaluateGradient(Kernels.upscattering_T_max.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_upscattering: Batch.evaluateGradient(Kernels.sigma_upscattering.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_upscattering_spin0: Batch.evaluateGradient(Kernels.sigma_upscattering_spin0.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .upscattering_T_span: Batch.evaluateGradient(Kernels.upscattering_T_span.self, Dual<NativeLane, 3>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_excess_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_excess_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_excess_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_excess_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_upscattering_excess: Batch.evaluateGradient(Kernels.sigma_upscattering_excess.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .sigma_upscattering_excess_spin0: Batch.evaluateGradient(Kernels.sigma_upscattering_excess_spin0.self, Dual<NativeLane, 5>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_flip_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_flip_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_flip_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_flip_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_conserving_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_conserving_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .dsigma_upscattering_conserving_spin0_dT: Batch.evaluateGradient(Kernels.dsigma_upscattering_conserving_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, plane: n, columns, out, gradient)
    case .magnetic_moment: Batch.evaluateGradient(Kernels.magnetic_moment.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .dipole_of_moment: Batch.evaluateGradient(Kernels.dipole_of_moment.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .charge_radius: Batch.evaluateGradient(Kernels.charge_radius.self, Dual<NativeLane, 1>.self, model, n, plane: n, columns, out, gradient)
    case .natural_moment: Batch.evaluateGradient(Kernels.natural_moment.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .natural_moment_dirac: Batch.evaluateGradient(Kernels.natural_moment_dirac.self, Dual<NativeLane, 2>.self, model, n, plane: n, columns, out, gradient)
    case .natural_moment_majorana: Batch.evaluateGradient(Kernels.natural_moment_majorana.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .width_plasmon: Batch.evaluateGradient(Kernels.width_plasmon.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .emissivity_plasmon: Batch.evaluateGradient(Kernels.emissivity_plasmon.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    case .precession_probability: Batch.evaluateGradient(Kernels.precession_probability.self, Dual<NativeLane, 4>.self, model, n, plane: n, columns, out, gradient)
    }
  }
}
#endif
