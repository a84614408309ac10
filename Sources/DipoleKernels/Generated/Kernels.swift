// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

import LaneMath

/// One type a quantity, for the array loops to be specialised to.
public enum Kernels {
  public enum coupling_gamma: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_gamma(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
  }
  public enum coupling_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_Z(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
  }
  public enum coupling_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_W(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
  }
  public enum coupling_ratio_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_Z(model, a: x[unchecked: 0])
    }
  }
  public enum coupling_ratio_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_W(model, a: x[unchecked: 0])
    }
  }
  public enum coupling_ratio_Z_projective: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_Z_projective(model, u: x[unchecked: 0], w: x[unchecked: 1])
    }
  }
  public enum coupling_ratio_W_projective: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_W_projective(model, u: x[unchecked: 0], w: x[unchecked: 1])
    }
  }
  public enum width_nu_gamma: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_gamma(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1])
    }
  }
  public enum width_nu_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_Z(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
  }
  public enum width_lepton_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_W(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1], m_lepton: x[unchecked: 2])
    }
  }
  public enum width_two_body: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_two_body(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum branching_nu_gamma: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_nu_gamma(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum branching_nu_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_nu_Z(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum branching_lepton_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_lepton_W(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_Z_nu_N: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_Z_nu_N(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
  }
  public enum width_nu_e_e: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_e_e(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_nu_mu_mu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_mu_mu(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_nu_tau_tau: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_tau_tau(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_nu_nu_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_nu_nu(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
  }
  public enum width_nu_u_u: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_u_u(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_nu_d_d: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_d_d(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_nu_s_s: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_s_s(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_nu_c_c: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_c_c(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_nu_b_b: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_b_b(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_nu_t_t: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_t_t(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum width_lepton_e_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_e_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_lepton_mu_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_mu_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_lepton_tau_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_tau_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_lepton_u_d: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_u_d(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_lepton_c_s: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_c_s(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_lepton_t_b: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_t_b(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
  }
  public enum width_three_body: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_three_body(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_full: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_full(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum width_total: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_total(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum energy_N: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.energy_N(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1])
    }
  }
  public enum momentum_N: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.momentum_N(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1])
    }
  }
  public enum mandelstam_t: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.mandelstam_t(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
  }
  public enum mandelstam_u: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.mandelstam_u(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
  }
  public enum sigma_ee_photon: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2])
    }
  }
  public enum sigma_ee_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_Z(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
  }
  public enum sigma_ee_photon_Z: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon_Z(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3])
    }
  }
  public enum sigma_ee_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_W: x[unchecked: 2])
    }
  }
  public enum sigma_ee_photon_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum sigma_ee_Z_W: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_Z_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
  }
  public enum sigma_ee_N_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_N_nu(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3], d_W: x[unchecked: 4])
    }
  }
  public enum dsigma_ee_dcos: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_dcos(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3], d_W: x[unchecked: 4], cos_theta: x[unchecked: 5])
    }
  }
  public enum sigma_ee_nu_nu: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_nu_nu(model, sqrt_s: x[unchecked: 0])
    }
  }
  public enum dsigma_ee_nu_mu_gamma_dx_dcos: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_mu_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
  }
  public enum dsigma_ee_nu_e_gamma_dx_dcos: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_e_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
  }
  public enum dsigma_ee_nu_nu_gamma_dx_dcos: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_nu_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
  }
  public enum decay_length: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_length(model, m_N: x[unchecked: 0], width: x[unchecked: 1], momentum: x[unchecked: 2])
    }
  }
  public enum decay_probability: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_probability(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], l_max: x[unchecked: 2])
    }
  }
  public enum log_decay_probability: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.log_decay_probability(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], l_max: x[unchecked: 2])
    }
  }
  public enum decay_probability_sphere: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_probability_sphere(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], radius: x[unchecked: 2])
    }
  }
  public enum sigma_ee_monophoton: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_monophoton(model, sqrt_s: x[unchecked: 0], l_max: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
  }
  public enum recoil_T_max: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_T_max(model, E_nu: x[unchecked: 0], m_target: x[unchecked: 1])
    }
  }
  public enum recoil_E_min: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_E_min(model, T: x[unchecked: 0], m_target: x[unchecked: 1])
    }
  }
  public enum recoil_momentum: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_momentum(model, T: x[unchecked: 0], m_target: x[unchecked: 1])
    }
  }
  public enum dsigma_nu_e_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nu_e_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], r2: x[unchecked: 2], q_nu: x[unchecked: 3])
    }
  }
  public enum dsigma_nubar_e_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nubar_e_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], r2: x[unchecked: 2], q_nu: x[unchecked: 3])
    }
  }
  public enum dsigma_nu_e_magnetic_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nu_e_magnetic_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], mu_nu: x[unchecked: 2])
    }
  }
  public enum weak_charge: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.weak_charge(model, Z: x[unchecked: 0], A: x[unchecked: 1], F_p: x[unchecked: 2], F_n: x[unchecked: 3], r2: x[unchecked: 4])
    }
  }
  public enum dsigma_cevns_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Q_w: x[unchecked: 3])
    }
  }
  public enum dsigma_cevns_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Q_w: x[unchecked: 3])
    }
  }
  public enum dsigma_cevns_magnetic_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_magnetic_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Z: x[unchecked: 3], mu_nu: x[unchecked: 4])
    }
  }
  public enum dsigma_cevns_magnetic_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_magnetic_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Z: x[unchecked: 3], mu_nu: x[unchecked: 4])
    }
  }
  public enum form_factor_helm: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.form_factor_helm(model, q: x[unchecked: 0], R_rms: x[unchecked: 1], s: x[unchecked: 2])
    }
  }
  public enum form_factor_klein_nystrand: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.form_factor_klein_nystrand(model, q: x[unchecked: 0], R_A: x[unchecked: 1], a: x[unchecked: 2])
    }
  }
  public enum upscattering_threshold: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_threshold(model, m_N: x[unchecked: 0], m_target: x[unchecked: 1])
    }
  }
  public enum upscattering_E_min: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_E_min(model, T: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
  }
  public enum upscattering_T_min: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_min(model, E_nu: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
  }
  public enum upscattering_T_max: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_max(model, E_nu: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
  }
  public enum dsigma_upscattering_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum dsigma_upscattering_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum sigma_upscattering: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering(model, E_nu: x[unchecked: 0], T_cut: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum sigma_upscattering_spin0: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_spin0(model, E_nu: x[unchecked: 0], T_cut: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum upscattering_T_span: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_span(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
  }
  public enum dsigma_upscattering_excess_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_excess_dT(model, E_excess: x[unchecked: 0], T_excess: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum dsigma_upscattering_excess_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_excess_spin0_dT(model, E_excess: x[unchecked: 0], T_excess: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum sigma_upscattering_excess: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_excess(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], m_target: x[unchecked: 3], Z: x[unchecked: 4])
    }
  }
  public enum sigma_upscattering_excess_spin0: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_excess_spin0(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], m_target: x[unchecked: 3], Z: x[unchecked: 4])
    }
  }
  public enum dsigma_upscattering_flip_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_flip_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum dsigma_upscattering_flip_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_flip_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum dsigma_upscattering_conserving_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_conserving_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum dsigma_upscattering_conserving_spin0_dT: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_conserving_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
  }
  public enum magnetic_moment: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.magnetic_moment(model, d_gamma: x[unchecked: 0])
    }
  }
  public enum dipole_of_moment: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dipole_of_moment(model, mu_nu: x[unchecked: 0])
    }
  }
  public enum charge_radius: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.charge_radius(model, m_lepton: x[unchecked: 0])
    }
  }
  public enum natural_moment: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment(model, delta_m: x[unchecked: 0], Lambda: x[unchecked: 1])
    }
  }
  public enum natural_moment_dirac: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment_dirac(model, delta_m: x[unchecked: 0], Lambda: x[unchecked: 1])
    }
  }
  public enum natural_moment_majorana: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment_majorana(model, m_ll: x[unchecked: 0], Lambda: x[unchecked: 1], m_lepton: x[unchecked: 2], m_other: x[unchecked: 3])
    }
  }
  public enum width_plasmon: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_plasmon(model, omega: x[unchecked: 0], K2: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
  }
  public enum emissivity_plasmon: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.emissivity_plasmon(model, omega_P: x[unchecked: 0], temperature: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
  }
  public enum precession_probability: Kernel {
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.precession_probability(model, mu_nu: x[unchecked: 0], B: x[unchecked: 1], Delta: x[unchecked: 2], length: x[unchecked: 3])
    }
  }
}
