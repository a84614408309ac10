// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

import NuDipole

/// Something that is done for one kernel, specialised to it as the library's own loops are.
protocol KernelVisitor {
  associatedtype Result
  func visit<K: Kernel, let count: Int>(_ kernel: K.Type, _ lane: Dual<NativeLane, count>.Type) -> Result
}

extension Quantity {
  /// Calls the visitor with the kernel and the dual number that has as many directions as the kernel arguments.
  func accept<Visitor: KernelVisitor>(_ visitor: Visitor) -> Visitor.Result {
    switch self {
    case .coupling_gamma: visitor.visit(Kernels.coupling_gamma.self, Dual<NativeLane, 2>.self)
    case .coupling_Z: visitor.visit(Kernels.coupling_Z.self, Dual<NativeLane, 2>.self)
    case .coupling_W: visitor.visit(Kernels.coupling_W.self, Dual<NativeLane, 2>.self)
    case .coupling_ratio_Z: visitor.visit(Kernels.coupling_ratio_Z.self, Dual<NativeLane, 1>.self)
    case .coupling_ratio_W: visitor.visit(Kernels.coupling_ratio_W.self, Dual<NativeLane, 1>.self)
    case .coupling_ratio_Z_projective: visitor.visit(Kernels.coupling_ratio_Z_projective.self, Dual<NativeLane, 2>.self)
    case .coupling_ratio_W_projective: visitor.visit(Kernels.coupling_ratio_W_projective.self, Dual<NativeLane, 2>.self)
    case .width_nu_gamma: visitor.visit(Kernels.width_nu_gamma.self, Dual<NativeLane, 2>.self)
    case .width_nu_Z: visitor.visit(Kernels.width_nu_Z.self, Dual<NativeLane, 2>.self)
    case .width_lepton_W: visitor.visit(Kernels.width_lepton_W.self, Dual<NativeLane, 3>.self)
    case .width_two_body: visitor.visit(Kernels.width_two_body.self, Dual<NativeLane, 4>.self)
    case .branching_nu_gamma: visitor.visit(Kernels.branching_nu_gamma.self, Dual<NativeLane, 4>.self)
    case .branching_nu_Z: visitor.visit(Kernels.branching_nu_Z.self, Dual<NativeLane, 4>.self)
    case .branching_lepton_W: visitor.visit(Kernels.branching_lepton_W.self, Dual<NativeLane, 4>.self)
    case .width_Z_nu_N: visitor.visit(Kernels.width_Z_nu_N.self, Dual<NativeLane, 2>.self)
    case .width_nu_e_e: visitor.visit(Kernels.width_nu_e_e.self, Dual<NativeLane, 4>.self)
    case .width_nu_mu_mu: visitor.visit(Kernels.width_nu_mu_mu.self, Dual<NativeLane, 4>.self)
    case .width_nu_tau_tau: visitor.visit(Kernels.width_nu_tau_tau.self, Dual<NativeLane, 4>.self)
    case .width_nu_nu_nu: visitor.visit(Kernels.width_nu_nu_nu.self, Dual<NativeLane, 2>.self)
    case .width_nu_u_u: visitor.visit(Kernels.width_nu_u_u.self, Dual<NativeLane, 3>.self)
    case .width_nu_d_d: visitor.visit(Kernels.width_nu_d_d.self, Dual<NativeLane, 3>.self)
    case .width_nu_s_s: visitor.visit(Kernels.width_nu_s_s.self, Dual<NativeLane, 3>.self)
    case .width_nu_c_c: visitor.visit(Kernels.width_nu_c_c.self, Dual<NativeLane, 3>.self)
    case .width_nu_b_b: visitor.visit(Kernels.width_nu_b_b.self, Dual<NativeLane, 3>.self)
    case .width_nu_t_t: visitor.visit(Kernels.width_nu_t_t.self, Dual<NativeLane, 3>.self)
    case .width_lepton_e_nu: visitor.visit(Kernels.width_lepton_e_nu.self, Dual<NativeLane, 2>.self)
    case .width_lepton_mu_nu: visitor.visit(Kernels.width_lepton_mu_nu.self, Dual<NativeLane, 2>.self)
    case .width_lepton_tau_nu: visitor.visit(Kernels.width_lepton_tau_nu.self, Dual<NativeLane, 2>.self)
    case .width_lepton_u_d: visitor.visit(Kernels.width_lepton_u_d.self, Dual<NativeLane, 2>.self)
    case .width_lepton_c_s: visitor.visit(Kernels.width_lepton_c_s.self, Dual<NativeLane, 2>.self)
    case .width_lepton_t_b: visitor.visit(Kernels.width_lepton_t_b.self, Dual<NativeLane, 2>.self)
    case .width_three_body: visitor.visit(Kernels.width_three_body.self, Dual<NativeLane, 4>.self)
    case .width_full: visitor.visit(Kernels.width_full.self, Dual<NativeLane, 4>.self)
    case .width_total: visitor.visit(Kernels.width_total.self, Dual<NativeLane, 4>.self)
    case .energy_N: visitor.visit(Kernels.energy_N.self, Dual<NativeLane, 2>.self)
    case .momentum_N: visitor.visit(Kernels.momentum_N.self, Dual<NativeLane, 2>.self)
    case .mandelstam_t: visitor.visit(Kernels.mandelstam_t.self, Dual<NativeLane, 3>.self)
    case .mandelstam_u: visitor.visit(Kernels.mandelstam_u.self, Dual<NativeLane, 3>.self)
    case .sigma_ee_photon: visitor.visit(Kernels.sigma_ee_photon.self, Dual<NativeLane, 3>.self)
    case .sigma_ee_Z: visitor.visit(Kernels.sigma_ee_Z.self, Dual<NativeLane, 3>.self)
    case .sigma_ee_photon_Z: visitor.visit(Kernels.sigma_ee_photon_Z.self, Dual<NativeLane, 4>.self)
    case .sigma_ee_W: visitor.visit(Kernels.sigma_ee_W.self, Dual<NativeLane, 3>.self)
    case .sigma_ee_photon_W: visitor.visit(Kernels.sigma_ee_photon_W.self, Dual<NativeLane, 4>.self)
    case .sigma_ee_Z_W: visitor.visit(Kernels.sigma_ee_Z_W.self, Dual<NativeLane, 4>.self)
    case .sigma_ee_N_nu: visitor.visit(Kernels.sigma_ee_N_nu.self, Dual<NativeLane, 5>.self)
    case .dsigma_ee_dcos: visitor.visit(Kernels.dsigma_ee_dcos.self, Dual<NativeLane, 6>.self)
    case .sigma_ee_nu_nu: visitor.visit(Kernels.sigma_ee_nu_nu.self, Dual<NativeLane, 1>.self)
    case .dsigma_ee_nu_mu_gamma_dx_dcos: visitor.visit(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self)
    case .dsigma_ee_nu_e_gamma_dx_dcos: visitor.visit(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, Dual<NativeLane, 3>.self)
    case .dsigma_ee_nu_nu_gamma_dx_dcos: visitor.visit(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self)
    case .decay_length: visitor.visit(Kernels.decay_length.self, Dual<NativeLane, 3>.self)
    case .decay_probability: visitor.visit(Kernels.decay_probability.self, Dual<NativeLane, 3>.self)
    case .log_decay_probability: visitor.visit(Kernels.log_decay_probability.self, Dual<NativeLane, 3>.self)
    case .sigma_ee_monophoton: visitor.visit(Kernels.sigma_ee_monophoton.self, Dual<NativeLane, 4>.self)
    case .recoil_T_max: visitor.visit(Kernels.recoil_T_max.self, Dual<NativeLane, 2>.self)
    case .recoil_E_min: visitor.visit(Kernels.recoil_E_min.self, Dual<NativeLane, 2>.self)
    case .recoil_momentum: visitor.visit(Kernels.recoil_momentum.self, Dual<NativeLane, 2>.self)
    case .dsigma_nu_e_dT: visitor.visit(Kernels.dsigma_nu_e_dT.self, Dual<NativeLane, 4>.self)
    case .dsigma_nubar_e_dT: visitor.visit(Kernels.dsigma_nubar_e_dT.self, Dual<NativeLane, 4>.self)
    case .dsigma_nu_e_magnetic_dT: visitor.visit(Kernels.dsigma_nu_e_magnetic_dT.self, Dual<NativeLane, 3>.self)
    case .weak_charge: visitor.visit(Kernels.weak_charge.self, Dual<NativeLane, 5>.self)
    case .dsigma_cevns_dT: visitor.visit(Kernels.dsigma_cevns_dT.self, Dual<NativeLane, 4>.self)
    case .dsigma_cevns_spin0_dT: visitor.visit(Kernels.dsigma_cevns_spin0_dT.self, Dual<NativeLane, 4>.self)
    case .dsigma_cevns_magnetic_dT: visitor.visit(Kernels.dsigma_cevns_magnetic_dT.self, Dual<NativeLane, 5>.self)
    case .dsigma_cevns_magnetic_spin0_dT: visitor.visit(Kernels.dsigma_cevns_magnetic_spin0_dT.self, Dual<NativeLane, 5>.self)
    case .form_factor_helm: visitor.visit(Kernels.form_factor_helm.self, Dual<NativeLane, 3>.self)
    case .form_factor_klein_nystrand: visitor.visit(Kernels.form_factor_klein_nystrand.self, Dual<NativeLane, 3>.self)
    case .upscattering_threshold: visitor.visit(Kernels.upscattering_threshold.self, Dual<NativeLane, 2>.self)
    case .upscattering_E_min: visitor.visit(Kernels.upscattering_E_min.self, Dual<NativeLane, 3>.self)
    case .upscattering_T_min: visitor.visit(Kernels.upscattering_T_min.self, Dual<NativeLane, 3>.self)
    case .upscattering_T_max: visitor.visit(Kernels.upscattering_T_max.self, Dual<NativeLane, 3>.self)
    case .dsigma_upscattering_dT: visitor.visit(Kernels.dsigma_upscattering_dT.self, Dual<NativeLane, 6>.self)
    case .dsigma_upscattering_spin0_dT: visitor.visit(Kernels.dsigma_upscattering_spin0_dT.self, Dual<NativeLane, 6>.self)
    case .sigma_upscattering: visitor.visit(Kernels.sigma_upscattering.self, Dual<NativeLane, 6>.self)
    case .sigma_upscattering_spin0: visitor.visit(Kernels.sigma_upscattering_spin0.self, Dual<NativeLane, 6>.self)
    }
  }
}
