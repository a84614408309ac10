// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

import LaneMath

/// One type a quantity, for the array loops to be specialised to.
public enum Kernels {
  public enum coupling_gamma: Kernel {
    @inlinable public static var name: StaticString { "coupling_gamma" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_gamma(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "d_calB"
      case 1: "d_calW"
      default: ""
      }
    }
  }
  public enum coupling_Z: Kernel {
    @inlinable public static var name: StaticString { "coupling_Z" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_Z(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "d_calB"
      case 1: "d_calW"
      default: ""
      }
    }
  }
  public enum coupling_W: Kernel {
    @inlinable public static var name: StaticString { "coupling_W" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_W(model, d_calB: x[unchecked: 0], d_calW: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "d_calB"
      case 1: "d_calW"
      default: ""
      }
    }
  }
  public enum coupling_ratio_Z: Kernel {
    @inlinable public static var name: StaticString { "coupling_ratio_Z" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_Z(model, a: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "a"
      default: ""
      }
    }
  }
  public enum coupling_ratio_W: Kernel {
    @inlinable public static var name: StaticString { "coupling_ratio_W" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_W(model, a: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "a"
      default: ""
      }
    }
  }
  public enum coupling_ratio_Z_projective: Kernel {
    @inlinable public static var name: StaticString { "coupling_ratio_Z_projective" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_Z_projective(model, u: x[unchecked: 0], w: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "u"
      case 1: "w"
      default: ""
      }
    }
  }
  public enum coupling_ratio_W_projective: Kernel {
    @inlinable public static var name: StaticString { "coupling_ratio_W_projective" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.coupling_ratio_W_projective(model, u: x[unchecked: 0], w: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "u"
      case 1: "w"
      default: ""
      }
    }
  }
  public enum width_nu_gamma: Kernel {
    @inlinable public static var name: StaticString { "width_nu_gamma" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_gamma(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      default: ""
      }
    }
  }
  public enum width_nu_Z: Kernel {
    @inlinable public static var name: StaticString { "width_nu_Z" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_Z(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_Z"
      default: ""
      }
    }
  }
  public enum width_lepton_W: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_W" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_W(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1], m_lepton: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      case 2: "m_lepton"
      default: ""
      }
    }
  }
  public enum width_two_body: Kernel {
    @inlinable public static var name: StaticString { "width_two_body" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_two_body(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum branching_nu_gamma: Kernel {
    @inlinable public static var name: StaticString { "branching_nu_gamma" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_nu_gamma(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum branching_nu_Z: Kernel {
    @inlinable public static var name: StaticString { "branching_nu_Z" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_nu_Z(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum branching_lepton_W: Kernel {
    @inlinable public static var name: StaticString { "branching_lepton_W" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.branching_lepton_W(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_Z_nu_N: Kernel {
    @inlinable public static var name: StaticString { "width_Z_nu_N" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_Z_nu_N(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_e_e: Kernel {
    @inlinable public static var name: StaticString { "width_nu_e_e" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_e_e(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_nu_mu_mu: Kernel {
    @inlinable public static var name: StaticString { "width_nu_mu_mu" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_mu_mu(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_nu_tau_tau: Kernel {
    @inlinable public static var name: StaticString { "width_nu_tau_tau" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_tau_tau(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_nu_nu_nu: Kernel {
    @inlinable public static var name: StaticString { "width_nu_nu_nu" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_nu_nu(model, m_N: x[unchecked: 0], d_Z: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_u_u: Kernel {
    @inlinable public static var name: StaticString { "width_nu_u_u" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_u_u(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_d_d: Kernel {
    @inlinable public static var name: StaticString { "width_nu_d_d" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_d_d(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_s_s: Kernel {
    @inlinable public static var name: StaticString { "width_nu_s_s" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_s_s(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_c_c: Kernel {
    @inlinable public static var name: StaticString { "width_nu_c_c" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_c_c(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_b_b: Kernel {
    @inlinable public static var name: StaticString { "width_nu_b_b" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_b_b(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_nu_t_t: Kernel {
    @inlinable public static var name: StaticString { "width_nu_t_t" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_nu_t_t(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum width_lepton_e_nu: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_e_nu" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_e_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_lepton_mu_nu: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_mu_nu" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_mu_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_lepton_tau_nu: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_tau_nu" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_tau_nu(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_lepton_u_d: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_u_d" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_u_d(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_lepton_c_s: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_c_s" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_c_s(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_lepton_t_b: Kernel {
    @inlinable public static var name: StaticString { "width_lepton_t_b" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_lepton_t_b(model, m_N: x[unchecked: 0], d_W: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_W"
      default: ""
      }
    }
  }
  public enum width_three_body: Kernel {
    @inlinable public static var name: StaticString { "width_three_body" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_three_body(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_full: Kernel {
    @inlinable public static var name: StaticString { "width_full" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_full(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum width_total: Kernel {
    @inlinable public static var name: StaticString { "width_total" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_total(model, m_N: x[unchecked: 0], d_gamma: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "d_gamma"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum energy_N: Kernel {
    @inlinable public static var name: StaticString { "energy_N" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.energy_N(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: ""
      }
    }
  }
  public enum momentum_N: Kernel {
    @inlinable public static var name: StaticString { "momentum_N" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.momentum_N(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      default: ""
      }
    }
  }
  public enum mandelstam_t: Kernel {
    @inlinable public static var name: StaticString { "mandelstam_t" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.mandelstam_t(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "cos_theta"
      default: ""
      }
    }
  }
  public enum mandelstam_u: Kernel {
    @inlinable public static var name: StaticString { "mandelstam_u" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.mandelstam_u(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "cos_theta"
      default: ""
      }
    }
  }
  public enum sigma_ee_photon: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_photon" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      default: ""
      }
    }
  }
  public enum sigma_ee_Z: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_Z" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_Z(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_Z: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_Z"
      default: ""
      }
    }
  }
  public enum sigma_ee_photon_Z: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_photon_Z" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon_Z(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_Z"
      default: ""
      }
    }
  }
  public enum sigma_ee_W: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_W" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_W: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_W"
      default: ""
      }
    }
  }
  public enum sigma_ee_photon_W: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_photon_W" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_photon_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum sigma_ee_Z_W: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_Z_W" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_Z_W(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_Z: x[unchecked: 2], d_W: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_Z"
      case 3: "d_W"
      default: ""
      }
    }
  }
  public enum sigma_ee_N_nu: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_N_nu" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_N_nu(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3], d_W: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_Z"
      case 4: "d_W"
      default: ""
      }
    }
  }
  public enum dsigma_ee_dcos: Kernel {
    @inlinable public static var name: StaticString { "dsigma_ee_dcos" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_dcos(model, sqrt_s: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], d_Z: x[unchecked: 3], d_W: x[unchecked: 4], cos_theta: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "d_Z"
      case 4: "d_W"
      case 5: "cos_theta"
      default: ""
      }
    }
  }
  public enum sigma_ee_nu_nu: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_nu_nu" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_nu_nu(model, sqrt_s: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      default: ""
      }
    }
  }
  public enum dsigma_ee_nu_mu_gamma_dx_dcos: Kernel {
    @inlinable public static var name: StaticString { "dsigma_ee_nu_mu_gamma_dx_dcos" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_mu_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      case 2: "cos_theta"
      default: ""
      }
    }
  }
  public enum dsigma_ee_nu_e_gamma_dx_dcos: Kernel {
    @inlinable public static var name: StaticString { "dsigma_ee_nu_e_gamma_dx_dcos" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_e_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      case 2: "cos_theta"
      default: ""
      }
    }
  }
  public enum dsigma_ee_nu_nu_gamma_dx_dcos: Kernel {
    @inlinable public static var name: StaticString { "dsigma_ee_nu_nu_gamma_dx_dcos" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_ee_nu_nu_gamma_dx_dcos(model, sqrt_s: x[unchecked: 0], x: x[unchecked: 1], cos_theta: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "x"
      case 2: "cos_theta"
      default: ""
      }
    }
  }
  public enum decay_length: Kernel {
    @inlinable public static var name: StaticString { "decay_length" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_length(model, m_N: x[unchecked: 0], width: x[unchecked: 1], momentum: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "width"
      case 2: "momentum"
      default: ""
      }
    }
  }
  public enum decay_probability: Kernel {
    @inlinable public static var name: StaticString { "decay_probability" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_probability(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], l_max: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      case 2: "l_max"
      default: ""
      }
    }
  }
  public enum log_decay_probability: Kernel {
    @inlinable public static var name: StaticString { "log_decay_probability" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.log_decay_probability(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], l_max: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      case 2: "l_max"
      default: ""
      }
    }
  }
  public enum decay_probability_sphere: Kernel {
    @inlinable public static var name: StaticString { "decay_probability_sphere" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.decay_probability_sphere(model, decay_length: x[unchecked: 0], l_min: x[unchecked: 1], radius: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "decay_length"
      case 1: "l_min"
      case 2: "radius"
      default: ""
      }
    }
  }
  public enum sigma_ee_monophoton: Kernel {
    @inlinable public static var name: StaticString { "sigma_ee_monophoton" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_ee_monophoton(model, sqrt_s: x[unchecked: 0], l_max: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "sqrt_s"
      case 1: "l_max"
      case 2: "m_N"
      case 3: "d_gamma"
      default: ""
      }
    }
  }
  public enum recoil_T_max: Kernel {
    @inlinable public static var name: StaticString { "recoil_T_max" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_T_max(model, E_nu: x[unchecked: 0], m_target: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "m_target"
      default: ""
      }
    }
  }
  public enum recoil_E_min: Kernel {
    @inlinable public static var name: StaticString { "recoil_E_min" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_E_min(model, T: x[unchecked: 0], m_target: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "T"
      case 1: "m_target"
      default: ""
      }
    }
  }
  public enum recoil_momentum: Kernel {
    @inlinable public static var name: StaticString { "recoil_momentum" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.recoil_momentum(model, T: x[unchecked: 0], m_target: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "T"
      case 1: "m_target"
      default: ""
      }
    }
  }
  public enum dsigma_nu_e_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_nu_e_dT" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nu_e_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], r2: x[unchecked: 2], q_nu: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "r2"
      case 3: "q_nu"
      default: ""
      }
    }
  }
  public enum dsigma_nubar_e_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_nubar_e_dT" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nubar_e_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], r2: x[unchecked: 2], q_nu: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "r2"
      case 3: "q_nu"
      default: ""
      }
    }
  }
  public enum dsigma_nu_e_magnetic_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_nu_e_magnetic_dT" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_nu_e_magnetic_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], mu_nu: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "mu_nu"
      default: ""
      }
    }
  }
  public enum weak_charge: Kernel {
    @inlinable public static var name: StaticString { "weak_charge" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.weak_charge(model, Z: x[unchecked: 0], A: x[unchecked: 1], F_p: x[unchecked: 2], F_n: x[unchecked: 3], r2: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "Z"
      case 1: "A"
      case 2: "F_p"
      case 3: "F_n"
      case 4: "r2"
      default: ""
      }
    }
  }
  public enum dsigma_cevns_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_cevns_dT" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Q_w: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Q_w"
      default: ""
      }
    }
  }
  public enum dsigma_cevns_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_cevns_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Q_w: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Q_w"
      default: ""
      }
    }
  }
  public enum dsigma_cevns_magnetic_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_cevns_magnetic_dT" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_magnetic_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Z: x[unchecked: 3], mu_nu: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Z"
      case 4: "mu_nu"
      default: ""
      }
    }
  }
  public enum dsigma_cevns_magnetic_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_cevns_magnetic_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_cevns_magnetic_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_target: x[unchecked: 2], Z: x[unchecked: 3], mu_nu: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_target"
      case 3: "Z"
      case 4: "mu_nu"
      default: ""
      }
    }
  }
  public enum form_factor_helm: Kernel {
    @inlinable public static var name: StaticString { "form_factor_helm" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.form_factor_helm(model, q: x[unchecked: 0], R_rms: x[unchecked: 1], s: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "q"
      case 1: "R_rms"
      case 2: "s"
      default: ""
      }
    }
  }
  public enum form_factor_klein_nystrand: Kernel {
    @inlinable public static var name: StaticString { "form_factor_klein_nystrand" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.form_factor_klein_nystrand(model, q: x[unchecked: 0], R_A: x[unchecked: 1], a: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "q"
      case 1: "R_A"
      case 2: "a"
      default: ""
      }
    }
  }
  public enum upscattering_threshold: Kernel {
    @inlinable public static var name: StaticString { "upscattering_threshold" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_threshold(model, m_N: x[unchecked: 0], m_target: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_N"
      case 1: "m_target"
      default: ""
      }
    }
  }
  public enum upscattering_E_min: Kernel {
    @inlinable public static var name: StaticString { "upscattering_E_min" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_E_min(model, T: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "T"
      case 1: "m_N"
      case 2: "m_target"
      default: ""
      }
    }
  }
  public enum upscattering_T_min: Kernel {
    @inlinable public static var name: StaticString { "upscattering_T_min" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_min(model, E_nu: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "m_N"
      case 2: "m_target"
      default: ""
      }
    }
  }
  public enum upscattering_T_max: Kernel {
    @inlinable public static var name: StaticString { "upscattering_T_max" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_max(model, E_nu: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "m_N"
      case 2: "m_target"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum sigma_upscattering: Kernel {
    @inlinable public static var name: StaticString { "sigma_upscattering" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering(model, E_nu: x[unchecked: 0], T_cut: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T_cut"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum sigma_upscattering_spin0: Kernel {
    @inlinable public static var name: StaticString { "sigma_upscattering_spin0" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_spin0(model, E_nu: x[unchecked: 0], T_cut: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T_cut"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum upscattering_T_span: Kernel {
    @inlinable public static var name: StaticString { "upscattering_T_span" }
    @inlinable @inline(__always) public static var arity: Int { 3 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.upscattering_T_span(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], m_target: x[unchecked: 2])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      case 2: "m_target"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_excess_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_excess_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_excess_dT(model, E_excess: x[unchecked: 0], T_excess: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_excess"
      case 1: "T_excess"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_excess_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_excess_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_excess_spin0_dT(model, E_excess: x[unchecked: 0], T_excess: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_excess"
      case 1: "T_excess"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum sigma_upscattering_excess: Kernel {
    @inlinable public static var name: StaticString { "sigma_upscattering_excess" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_excess(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], m_target: x[unchecked: 3], Z: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "m_target"
      case 4: "Z"
      default: ""
      }
    }
  }
  public enum sigma_upscattering_excess_spin0: Kernel {
    @inlinable public static var name: StaticString { "sigma_upscattering_excess_spin0" }
    @inlinable @inline(__always) public static var arity: Int { 5 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.sigma_upscattering_excess_spin0(model, E_excess: x[unchecked: 0], m_N: x[unchecked: 1], d_gamma: x[unchecked: 2], m_target: x[unchecked: 3], Z: x[unchecked: 4])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_excess"
      case 1: "m_N"
      case 2: "d_gamma"
      case 3: "m_target"
      case 4: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_flip_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_flip_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_flip_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_flip_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_flip_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_flip_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_conserving_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_conserving_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_conserving_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum dsigma_upscattering_conserving_spin0_dT: Kernel {
    @inlinable public static var name: StaticString { "dsigma_upscattering_conserving_spin0_dT" }
    @inlinable @inline(__always) public static var arity: Int { 6 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dsigma_upscattering_conserving_spin0_dT(model, E_nu: x[unchecked: 0], T: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3], m_target: x[unchecked: 4], Z: x[unchecked: 5])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "E_nu"
      case 1: "T"
      case 2: "m_N"
      case 3: "d_gamma"
      case 4: "m_target"
      case 5: "Z"
      default: ""
      }
    }
  }
  public enum magnetic_moment: Kernel {
    @inlinable public static var name: StaticString { "magnetic_moment" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.magnetic_moment(model, d_gamma: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "d_gamma"
      default: ""
      }
    }
  }
  public enum dipole_of_moment: Kernel {
    @inlinable public static var name: StaticString { "dipole_of_moment" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.dipole_of_moment(model, mu_nu: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "mu_nu"
      default: ""
      }
    }
  }
  public enum charge_radius: Kernel {
    @inlinable public static var name: StaticString { "charge_radius" }
    @inlinable @inline(__always) public static var arity: Int { 1 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.charge_radius(model, m_lepton: x[unchecked: 0])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_lepton"
      default: ""
      }
    }
  }
  public enum natural_moment: Kernel {
    @inlinable public static var name: StaticString { "natural_moment" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment(model, delta_m: x[unchecked: 0], Lambda: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "delta_m"
      case 1: "Lambda"
      default: ""
      }
    }
  }
  public enum natural_moment_dirac: Kernel {
    @inlinable public static var name: StaticString { "natural_moment_dirac" }
    @inlinable @inline(__always) public static var arity: Int { 2 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment_dirac(model, delta_m: x[unchecked: 0], Lambda: x[unchecked: 1])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "delta_m"
      case 1: "Lambda"
      default: ""
      }
    }
  }
  public enum natural_moment_majorana: Kernel {
    @inlinable public static var name: StaticString { "natural_moment_majorana" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.natural_moment_majorana(model, m_ll: x[unchecked: 0], Lambda: x[unchecked: 1], m_lepton: x[unchecked: 2], m_other: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "m_ll"
      case 1: "Lambda"
      case 2: "m_lepton"
      case 3: "m_other"
      default: ""
      }
    }
  }
  public enum width_plasmon: Kernel {
    @inlinable public static var name: StaticString { "width_plasmon" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.width_plasmon(model, omega: x[unchecked: 0], K2: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "omega"
      case 1: "K2"
      case 2: "m_N"
      case 3: "d_gamma"
      default: ""
      }
    }
  }
  public enum emissivity_plasmon: Kernel {
    @inlinable public static var name: StaticString { "emissivity_plasmon" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.emissivity_plasmon(model, omega_P: x[unchecked: 0], temperature: x[unchecked: 1], m_N: x[unchecked: 2], d_gamma: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "omega_P"
      case 1: "temperature"
      case 2: "m_N"
      case 3: "d_gamma"
      default: ""
      }
    }
  }
  public enum precession_probability: Kernel {
    @inlinable public static var name: StaticString { "precession_probability" }
    @inlinable @inline(__always) public static var arity: Int { 4 }
    @inlinable @inline(__always)
    public static func evaluate<L: Lane>(_ model: Model, _ x: Arguments<L>) -> L {
      DipoleKernels.precession_probability(model, mu_nu: x[unchecked: 0], B: x[unchecked: 1], Delta: x[unchecked: 2], length: x[unchecked: 3])
    }
    public static func argumentName(_ k: Int) -> StaticString {
      switch k {
      case 0: "mu_nu"
      case 1: "B"
      case 2: "Delta"
      case 3: "length"
      default: ""
      }
    }
  }
}
