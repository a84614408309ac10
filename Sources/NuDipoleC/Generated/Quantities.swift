// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

public import CNuDipole
import Batch
import DipoleKernels
import LaneMath

@c @implementation
public func nd_coupling_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_gamma.self, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_gamma.self, Dual<NativeLane, 2>.self, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_gamma_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_gamma.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_gamma.self, Dual<NativeLane, 2>.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_Z(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_Z.self, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_Z.self, Dual<NativeLane, 2>.self, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_Z_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_Z.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_Z.self, Dual<NativeLane, 2>.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_W(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_W.self, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_W.self, Dual<NativeLane, 2>.self, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_W_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_W.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_W_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_W.self, Dual<NativeLane, 2>.self, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_ratio_Z.self, model, n, columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_ratio_Z.self, Dual<NativeLane, 1>.self, model, n, columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_grid(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_ratio_Z.self, model, sizes(n_a), columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_ratio_Z.self, Dual<NativeLane, 1>.self, model, sizes(n_a), columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_ratio_W.self, model, n, columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_ratio_W.self, Dual<NativeLane, 1>.self, model, n, columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_grid(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_ratio_W.self, model, sizes(n_a), columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_grid_gradient(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_ratio_W.self, Dual<NativeLane, 1>.self, model, sizes(n_a), columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_ratio_Z_projective.self, model, n, columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_ratio_Z_projective.self, Dual<NativeLane, 2>.self, model, n, columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_grid(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_ratio_Z_projective.self, model, sizes(n_u, n_w), columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_grid_gradient(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_ratio_Z_projective.self, Dual<NativeLane, 2>.self, model, sizes(n_u, n_w), columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.coupling_ratio_W_projective.self, model, n, columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.coupling_ratio_W_projective.self, Dual<NativeLane, 2>.self, model, n, columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_grid(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.coupling_ratio_W_projective.self, model, sizes(n_u, n_w), columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_grid_gradient(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.coupling_ratio_W_projective.self, Dual<NativeLane, 2>.self, model, sizes(n_u, n_w), columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_width_nu_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_gamma.self, model, n, columns(m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_nu_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_gamma.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_nu_gamma_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_gamma.self, model, sizes(n_m_N, n_d_gamma), columns(m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_nu_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_gamma.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_gamma), columns(m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_nu_Z(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_Z.self, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_Z.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_Z_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_Z.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_Z.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_W(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_W.self, model, n, columns(m_N, d_W, m_lepton), out, report)
}
@c @implementation
public func nd_width_lepton_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_W.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_W, m_lepton), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_W_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_W.self, model, sizes(n_m_N, n_d_W, n_m_lepton), columns(m_N, d_W, m_lepton), out, report)
}
@c @implementation
public func nd_width_lepton_W_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_W.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_W, n_m_lepton), columns(m_N, d_W, m_lepton), out, gradient, report)
}
@c @implementation
public func nd_width_two_body(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_two_body.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_two_body_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_two_body.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_two_body_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_two_body.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_two_body_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_two_body.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.branching_nu_gamma.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.branching_nu_gamma.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_gamma_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.branching_nu_gamma.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.branching_nu_gamma.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_Z(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.branching_nu_Z.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.branching_nu_Z.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_Z_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.branching_nu_Z.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.branching_nu_Z.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_lepton_W(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.branching_lepton_W.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_lepton_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.branching_lepton_W.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_lepton_W_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.branching_lepton_W.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_lepton_W_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.branching_lepton_W.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_Z_nu_N(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_Z_nu_N.self, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_Z_nu_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_Z_nu_N.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_Z_nu_N_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_Z_nu_N.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_Z_nu_N_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_Z_nu_N.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_e_e(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_e_e.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_e_e_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_e_e.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_e_e_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_e_e.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_e_e_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_e_e.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_mu_mu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_mu_mu.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_mu_mu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_mu_mu.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_mu_mu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_mu_mu.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_mu_mu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_mu_mu.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_tau_tau(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_tau_tau.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_tau_tau_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_tau_tau.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_tau_tau_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_tau_tau.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_tau_tau_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_tau_tau.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_nu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_nu_nu.self, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_nu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_nu_nu.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_nu_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_nu_nu.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_nu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_nu_nu.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_u_u(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_u_u.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_u_u_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_u_u.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_u_u_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_u_u.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_u_u_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_u_u.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_d_d(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_d_d.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_d_d_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_d_d.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_d_d_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_d_d.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_d_d_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_d_d.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_s_s(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_s_s.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_s_s_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_s_s.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_s_s_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_s_s.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_s_s_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_s_s.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_c_c(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_c_c.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_c_c_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_c_c.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_c_c_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_c_c.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_c_c_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_c_c.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_b_b(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_b_b.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_b_b_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_b_b.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_b_b_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_b_b.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_b_b_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_b_b.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_t_t(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_nu_t_t.self, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_t_t_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_nu_t_t.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_t_t_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_nu_t_t.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_t_t_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_nu_t_t.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_e_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_e_nu.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_e_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_e_nu.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_e_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_e_nu.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_e_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_e_nu.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_mu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_mu_nu.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_mu_nu.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_mu_nu.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_mu_nu.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_tau_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_tau_nu.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_tau_nu.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_tau_nu.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_tau_nu.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_u_d(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_u_d.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_u_d_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_u_d.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_u_d_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_u_d.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_u_d_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_u_d.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_c_s(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_c_s.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_c_s_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_c_s.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_c_s_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_c_s.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_c_s_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_c_s.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_t_b(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_lepton_t_b.self, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_t_b_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_lepton_t_b.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_t_b_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_lepton_t_b.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_t_b_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_lepton_t_b.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_three_body(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_three_body.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_three_body_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_three_body.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_three_body_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_three_body.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_three_body_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_three_body.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_full(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_full.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_full_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_full.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_full_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_full.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_full_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_full.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_total(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_total.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_total_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_total.self, Dual<NativeLane, 4>.self, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_total_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_total.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_total_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_total.self, Dual<NativeLane, 4>.self, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_energy_N(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.energy_N.self, model, n, columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_energy_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.energy_N.self, Dual<NativeLane, 2>.self, model, n, columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_energy_N_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.energy_N.self, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_energy_N_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.energy_N.self, Dual<NativeLane, 2>.self, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_momentum_N(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.momentum_N.self, model, n, columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_momentum_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.momentum_N.self, Dual<NativeLane, 2>.self, model, n, columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_momentum_N_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.momentum_N.self, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_momentum_N_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.momentum_N.self, Dual<NativeLane, 2>.self, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_t(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.mandelstam_t.self, model, n, columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_t_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.mandelstam_t.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_t_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.mandelstam_t.self, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_t_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.mandelstam_t.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_u(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.mandelstam_u.self, model, n, columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_u_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.mandelstam_u.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_u_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.mandelstam_u.self, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_u_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.mandelstam_u.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_photon.self, model, n, columns(sqrt_s, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_photon.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_photon.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma), columns(sqrt_s, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_photon.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma), columns(sqrt_s, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_Z.self, model, n, columns(sqrt_s, m_N, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_Z.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_Z.self, model, sizes(n_sqrt_s, n_m_N, n_d_Z), columns(sqrt_s, m_N, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_Z.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_m_N, n_d_Z), columns(sqrt_s, m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_photon_Z.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_photon_Z.self, Dual<NativeLane, 4>.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_photon_Z.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z), columns(sqrt_s, m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_photon_Z.self, Dual<NativeLane, 4>.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z), columns(sqrt_s, m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_W.self, model, n, columns(sqrt_s, m_N, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_W.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_W.self, model, sizes(n_sqrt_s, n_m_N, n_d_W), columns(sqrt_s, m_N, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_W.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_m_N, n_d_W), columns(sqrt_s, m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_photon_W.self, model, n, columns(sqrt_s, m_N, d_gamma, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_photon_W.self, Dual<NativeLane, 4>.self, model, n, columns(sqrt_s, m_N, d_gamma, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_photon_W.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_W), columns(sqrt_s, m_N, d_gamma, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_photon_W.self, Dual<NativeLane, 4>.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_W), columns(sqrt_s, m_N, d_gamma, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_Z_W.self, model, n, columns(sqrt_s, m_N, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_Z_W.self, Dual<NativeLane, 4>.self, model, n, columns(sqrt_s, m_N, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_Z_W.self, model, sizes(n_sqrt_s, n_m_N, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_Z_W.self, Dual<NativeLane, 4>.self, model, sizes(n_sqrt_s, n_m_N, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_N_nu(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_N_nu.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_N_nu.self, Dual<NativeLane, 5>.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_N_nu.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_N_nu.self, Dual<NativeLane, 5>.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_ee_dcos.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_ee_dcos.self, Dual<NativeLane, 6>.self, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_ee_dcos.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W, n_cos_theta), columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_ee_dcos.self, Dual<NativeLane, 6>.self, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W, n_cos_theta), columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_nu_nu.self, model, n, columns(sqrt_s), out, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_nu_nu.self, Dual<NativeLane, 1>.self, model, n, columns(sqrt_s), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_nu_nu.self, model, sizes(n_sqrt_s), columns(sqrt_s), out, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_nu_nu.self, Dual<NativeLane, 1>.self, model, sizes(n_sqrt_s), columns(sqrt_s), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_ee_nu_mu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_ee_nu_e_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_ee_nu_nu_gamma_dx_dcos.self, Dual<NativeLane, 3>.self, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_decay_length(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ width: UnsafePointer<Double>!, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.decay_length.self, model, n, columns(m_N, width, momentum), out, report)
}
@c @implementation
public func nd_decay_length_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ width: UnsafePointer<Double>!, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.decay_length.self, Dual<NativeLane, 3>.self, model, n, columns(m_N, width, momentum), out, gradient, report)
}
@c @implementation
public func nd_decay_length_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_width: Int64, _ width: UnsafePointer<Double>!, _ n_momentum: Int64, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.decay_length.self, model, sizes(n_m_N, n_width, n_momentum), columns(m_N, width, momentum), out, report)
}
@c @implementation
public func nd_decay_length_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_width: Int64, _ width: UnsafePointer<Double>!, _ n_momentum: Int64, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.decay_length.self, Dual<NativeLane, 3>.self, model, sizes(n_m_N, n_width, n_momentum), columns(m_N, width, momentum), out, gradient, report)
}
@c @implementation
public func nd_decay_probability(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.decay_probability.self, model, n, columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_decay_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.decay_probability.self, Dual<NativeLane, 3>.self, model, n, columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.decay_probability.self, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_decay_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.decay_probability.self, Dual<NativeLane, 3>.self, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_log_decay_probability(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.log_decay_probability.self, model, n, columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_log_decay_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.log_decay_probability.self, Dual<NativeLane, 3>.self, model, n, columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_log_decay_probability_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.log_decay_probability.self, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_log_decay_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.log_decay_probability.self, Dual<NativeLane, 3>.self, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_sphere(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.decay_probability_sphere.self, model, n, columns(decay_length, l_min, radius), out, report)
}
@c @implementation
public func nd_decay_probability_sphere_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.decay_probability_sphere.self, Dual<NativeLane, 3>.self, model, n, columns(decay_length, l_min, radius), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_sphere_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_radius: Int64, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.decay_probability_sphere.self, model, sizes(n_decay_length, n_l_min, n_radius), columns(decay_length, l_min, radius), out, report)
}
@c @implementation
public func nd_decay_probability_sphere_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_radius: Int64, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.decay_probability_sphere.self, Dual<NativeLane, 3>.self, model, sizes(n_decay_length, n_l_min, n_radius), columns(decay_length, l_min, radius), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_monophoton(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_ee_monophoton.self, model, n, columns(sqrt_s, l_max, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_ee_monophoton.self, Dual<NativeLane, 4>.self, model, n, columns(sqrt_s, l_max, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_ee_monophoton.self, model, sizes(n_sqrt_s, n_l_max, n_m_N, n_d_gamma), columns(sqrt_s, l_max, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_ee_monophoton.self, Dual<NativeLane, 4>.self, model, sizes(n_sqrt_s, n_l_max, n_m_N, n_d_gamma), columns(sqrt_s, l_max, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_recoil_T_max(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.recoil_T_max.self, model, n, columns(E_nu, m_target), out, report)
}
@c @implementation
public func nd_recoil_T_max_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.recoil_T_max.self, Dual<NativeLane, 2>.self, model, n, columns(E_nu, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_T_max_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.recoil_T_max.self, model, sizes(n_E_nu, n_m_target), columns(E_nu, m_target), out, report)
}
@c @implementation
public func nd_recoil_T_max_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.recoil_T_max.self, Dual<NativeLane, 2>.self, model, sizes(n_E_nu, n_m_target), columns(E_nu, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_E_min(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.recoil_E_min.self, model, n, columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_E_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.recoil_E_min.self, Dual<NativeLane, 2>.self, model, n, columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_E_min_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.recoil_E_min.self, model, sizes(n_T, n_m_target), columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_E_min_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.recoil_E_min.self, Dual<NativeLane, 2>.self, model, sizes(n_T, n_m_target), columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_momentum(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.recoil_momentum.self, model, n, columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_momentum_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.recoil_momentum.self, Dual<NativeLane, 2>.self, model, n, columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_momentum_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.recoil_momentum.self, model, sizes(n_T, n_m_target), columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_momentum_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.recoil_momentum.self, Dual<NativeLane, 2>.self, model, sizes(n_T, n_m_target), columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_nu_e_dT.self, model, n, columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_nu_e_dT.self, Dual<NativeLane, 4>.self, model, n, columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_nu_e_dT.self, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_nu_e_dT.self, Dual<NativeLane, 4>.self, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_nubar_e_dT.self, model, n, columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_nubar_e_dT.self, Dual<NativeLane, 4>.self, model, n, columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_nubar_e_dT.self, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_nubar_e_dT.self, Dual<NativeLane, 4>.self, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_nu_e_magnetic_dT.self, model, n, columns(E_nu, T, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_nu_e_magnetic_dT.self, Dual<NativeLane, 3>.self, model, n, columns(E_nu, T, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_nu_e_magnetic_dT.self, model, sizes(n_E_nu, n_T, n_mu_nu), columns(E_nu, T, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_nu_e_magnetic_dT.self, Dual<NativeLane, 3>.self, model, sizes(n_E_nu, n_T, n_mu_nu), columns(E_nu, T, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_weak_charge(
  _ model: OpaquePointer!, _ n: Int64, _ Z: UnsafePointer<Double>!, _ A: UnsafePointer<Double>!, _ F_p: UnsafePointer<Double>!, _ F_n: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.weak_charge.self, model, n, columns(Z, A, F_p, F_n, r2), out, report)
}
@c @implementation
public func nd_weak_charge_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ Z: UnsafePointer<Double>!, _ A: UnsafePointer<Double>!, _ F_p: UnsafePointer<Double>!, _ F_n: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.weak_charge.self, Dual<NativeLane, 5>.self, model, n, columns(Z, A, F_p, F_n, r2), out, gradient, report)
}
@c @implementation
public func nd_weak_charge_grid(
  _ model: OpaquePointer!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_A: Int64, _ A: UnsafePointer<Double>!, _ n_F_p: Int64, _ F_p: UnsafePointer<Double>!, _ n_F_n: Int64, _ F_n: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.weak_charge.self, model, sizes(n_Z, n_A, n_F_p, n_F_n, n_r2), columns(Z, A, F_p, F_n, r2), out, report)
}
@c @implementation
public func nd_weak_charge_grid_gradient(
  _ model: OpaquePointer!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_A: Int64, _ A: UnsafePointer<Double>!, _ n_F_p: Int64, _ F_p: UnsafePointer<Double>!, _ n_F_n: Int64, _ F_n: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.weak_charge.self, Dual<NativeLane, 5>.self, model, sizes(n_Z, n_A, n_F_p, n_F_n, n_r2), columns(Z, A, F_p, F_n, r2), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_cevns_dT.self, model, n, columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_cevns_dT.self, Dual<NativeLane, 4>.self, model, n, columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_cevns_dT.self, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_cevns_dT.self, Dual<NativeLane, 4>.self, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_cevns_spin0_dT.self, model, n, columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_cevns_spin0_dT.self, Dual<NativeLane, 4>.self, model, n, columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_cevns_spin0_dT.self, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_cevns_spin0_dT.self, Dual<NativeLane, 4>.self, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_cevns_magnetic_dT.self, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_cevns_magnetic_dT.self, Dual<NativeLane, 5>.self, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_cevns_magnetic_dT.self, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_cevns_magnetic_dT.self, Dual<NativeLane, 5>.self, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_cevns_magnetic_spin0_dT.self, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_cevns_magnetic_spin0_dT.self, Dual<NativeLane, 5>.self, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_cevns_magnetic_spin0_dT.self, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_cevns_magnetic_spin0_dT.self, Dual<NativeLane, 5>.self, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_form_factor_helm(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_rms: UnsafePointer<Double>!, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.form_factor_helm.self, model, n, columns(q, R_rms, s), out, report)
}
@c @implementation
public func nd_form_factor_helm_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_rms: UnsafePointer<Double>!, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.form_factor_helm.self, Dual<NativeLane, 3>.self, model, n, columns(q, R_rms, s), out, gradient, report)
}
@c @implementation
public func nd_form_factor_helm_grid(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_rms: Int64, _ R_rms: UnsafePointer<Double>!, _ n_s: Int64, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.form_factor_helm.self, model, sizes(n_q, n_R_rms, n_s), columns(q, R_rms, s), out, report)
}
@c @implementation
public func nd_form_factor_helm_grid_gradient(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_rms: Int64, _ R_rms: UnsafePointer<Double>!, _ n_s: Int64, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.form_factor_helm.self, Dual<NativeLane, 3>.self, model, sizes(n_q, n_R_rms, n_s), columns(q, R_rms, s), out, gradient, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_A: UnsafePointer<Double>!, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.form_factor_klein_nystrand.self, model, n, columns(q, R_A, a), out, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_A: UnsafePointer<Double>!, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.form_factor_klein_nystrand.self, Dual<NativeLane, 3>.self, model, n, columns(q, R_A, a), out, gradient, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_grid(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_A: Int64, _ R_A: UnsafePointer<Double>!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.form_factor_klein_nystrand.self, model, sizes(n_q, n_R_A, n_a), columns(q, R_A, a), out, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_grid_gradient(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_A: Int64, _ R_A: UnsafePointer<Double>!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.form_factor_klein_nystrand.self, Dual<NativeLane, 3>.self, model, sizes(n_q, n_R_A, n_a), columns(q, R_A, a), out, gradient, report)
}
@c @implementation
public func nd_upscattering_threshold(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.upscattering_threshold.self, model, n, columns(m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_threshold_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.upscattering_threshold.self, Dual<NativeLane, 2>.self, model, n, columns(m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_threshold_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.upscattering_threshold.self, model, sizes(n_m_N, n_m_target), columns(m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_threshold_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.upscattering_threshold.self, Dual<NativeLane, 2>.self, model, sizes(n_m_N, n_m_target), columns(m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_E_min(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.upscattering_E_min.self, model, n, columns(T, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_E_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.upscattering_E_min.self, Dual<NativeLane, 3>.self, model, n, columns(T, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_E_min_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.upscattering_E_min.self, model, sizes(n_T, n_m_N, n_m_target), columns(T, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_E_min_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.upscattering_E_min.self, Dual<NativeLane, 3>.self, model, sizes(n_T, n_m_N, n_m_target), columns(T, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_min(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.upscattering_T_min.self, model, n, columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.upscattering_T_min.self, Dual<NativeLane, 3>.self, model, n, columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_min_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.upscattering_T_min.self, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_min_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.upscattering_T_min.self, Dual<NativeLane, 3>.self, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_max(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.upscattering_T_max.self, model, n, columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_max_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.upscattering_T_max.self, Dual<NativeLane, 3>.self, model, n, columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_max_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.upscattering_T_max.self, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_max_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.upscattering_T_max.self, Dual<NativeLane, 3>.self, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_spin0_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_spin0_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_spin0_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_upscattering.self, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_upscattering.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_upscattering.self, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_upscattering.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_upscattering_spin0.self, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_upscattering_spin0.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_upscattering_spin0.self, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_upscattering_spin0.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_span(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.upscattering_T_span.self, model, n, columns(E_excess, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_span_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.upscattering_T_span.self, Dual<NativeLane, 3>.self, model, n, columns(E_excess, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_span_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.upscattering_T_span.self, model, sizes(n_E_excess, n_m_N, n_m_target), columns(E_excess, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_span_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.upscattering_T_span.self, Dual<NativeLane, 3>.self, model, sizes(n_E_excess, n_m_N, n_m_target), columns(E_excess, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_excess_dT.self, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_excess_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_excess_dT.self, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_excess_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_excess_spin0_dT.self, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_excess_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_excess_spin0_dT.self, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_excess_spin0_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_upscattering_excess.self, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_upscattering_excess.self, Dual<NativeLane, 5>.self, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_upscattering_excess.self, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_upscattering_excess.self, Dual<NativeLane, 5>.self, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.sigma_upscattering_excess_spin0.self, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.sigma_upscattering_excess_spin0.self, Dual<NativeLane, 5>.self, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.sigma_upscattering_excess_spin0.self, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.sigma_upscattering_excess_spin0.self, Dual<NativeLane, 5>.self, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_flip_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_flip_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_flip_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_flip_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_flip_spin0_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_flip_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_flip_spin0_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_flip_spin0_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_conserving_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_conserving_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_conserving_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_conserving_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dsigma_upscattering_conserving_spin0_dT.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dsigma_upscattering_conserving_spin0_dT.self, Dual<NativeLane, 6>.self, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dsigma_upscattering_conserving_spin0_dT.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dsigma_upscattering_conserving_spin0_dT.self, Dual<NativeLane, 6>.self, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_magnetic_moment(
  _ model: OpaquePointer!, _ n: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.magnetic_moment.self, model, n, columns(d_gamma), out, report)
}
@c @implementation
public func nd_magnetic_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.magnetic_moment.self, Dual<NativeLane, 1>.self, model, n, columns(d_gamma), out, gradient, report)
}
@c @implementation
public func nd_magnetic_moment_grid(
  _ model: OpaquePointer!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.magnetic_moment.self, model, sizes(n_d_gamma), columns(d_gamma), out, report)
}
@c @implementation
public func nd_magnetic_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.magnetic_moment.self, Dual<NativeLane, 1>.self, model, sizes(n_d_gamma), columns(d_gamma), out, gradient, report)
}
@c @implementation
public func nd_dipole_of_moment(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.dipole_of_moment.self, model, n, columns(mu_nu), out, report)
}
@c @implementation
public func nd_dipole_of_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.dipole_of_moment.self, Dual<NativeLane, 1>.self, model, n, columns(mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dipole_of_moment_grid(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.dipole_of_moment.self, model, sizes(n_mu_nu), columns(mu_nu), out, report)
}
@c @implementation
public func nd_dipole_of_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.dipole_of_moment.self, Dual<NativeLane, 1>.self, model, sizes(n_mu_nu), columns(mu_nu), out, gradient, report)
}
@c @implementation
public func nd_charge_radius(
  _ model: OpaquePointer!, _ n: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.charge_radius.self, model, n, columns(m_lepton), out, report)
}
@c @implementation
public func nd_charge_radius_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.charge_radius.self, Dual<NativeLane, 1>.self, model, n, columns(m_lepton), out, gradient, report)
}
@c @implementation
public func nd_charge_radius_grid(
  _ model: OpaquePointer!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.charge_radius.self, model, sizes(n_m_lepton), columns(m_lepton), out, report)
}
@c @implementation
public func nd_charge_radius_grid_gradient(
  _ model: OpaquePointer!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.charge_radius.self, Dual<NativeLane, 1>.self, model, sizes(n_m_lepton), columns(m_lepton), out, gradient, report)
}
@c @implementation
public func nd_natural_moment(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.natural_moment.self, model, n, columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.natural_moment.self, Dual<NativeLane, 2>.self, model, n, columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_grid(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.natural_moment.self, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.natural_moment.self, Dual<NativeLane, 2>.self, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_dirac(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.natural_moment_dirac.self, model, n, columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_dirac_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.natural_moment_dirac.self, Dual<NativeLane, 2>.self, model, n, columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_dirac_grid(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.natural_moment_dirac.self, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_dirac_grid_gradient(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.natural_moment_dirac.self, Dual<NativeLane, 2>.self, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_majorana(
  _ model: OpaquePointer!, _ n: Int64, _ m_ll: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.natural_moment_majorana.self, model, n, columns(m_ll, Lambda, m_lepton, m_other), out, report)
}
@c @implementation
public func nd_natural_moment_majorana_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_ll: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.natural_moment_majorana.self, Dual<NativeLane, 4>.self, model, n, columns(m_ll, Lambda, m_lepton, m_other), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_majorana_grid(
  _ model: OpaquePointer!, _ n_m_ll: Int64, _ m_ll: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ n_m_other: Int64, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.natural_moment_majorana.self, model, sizes(n_m_ll, n_Lambda, n_m_lepton, n_m_other), columns(m_ll, Lambda, m_lepton, m_other), out, report)
}
@c @implementation
public func nd_natural_moment_majorana_grid_gradient(
  _ model: OpaquePointer!, _ n_m_ll: Int64, _ m_ll: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ n_m_other: Int64, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.natural_moment_majorana.self, Dual<NativeLane, 4>.self, model, sizes(n_m_ll, n_Lambda, n_m_lepton, n_m_other), columns(m_ll, Lambda, m_lepton, m_other), out, gradient, report)
}
@c @implementation
public func nd_width_plasmon(
  _ model: OpaquePointer!, _ n: Int64, _ omega: UnsafePointer<Double>!, _ K2: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.width_plasmon.self, model, n, columns(omega, K2, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_plasmon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ omega: UnsafePointer<Double>!, _ K2: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.width_plasmon.self, Dual<NativeLane, 4>.self, model, n, columns(omega, K2, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_plasmon_grid(
  _ model: OpaquePointer!, _ n_omega: Int64, _ omega: UnsafePointer<Double>!, _ n_K2: Int64, _ K2: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.width_plasmon.self, model, sizes(n_omega, n_K2, n_m_N, n_d_gamma), columns(omega, K2, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_plasmon_grid_gradient(
  _ model: OpaquePointer!, _ n_omega: Int64, _ omega: UnsafePointer<Double>!, _ n_K2: Int64, _ K2: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.width_plasmon.self, Dual<NativeLane, 4>.self, model, sizes(n_omega, n_K2, n_m_N, n_d_gamma), columns(omega, K2, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_emissivity_plasmon(
  _ model: OpaquePointer!, _ n: Int64, _ omega_P: UnsafePointer<Double>!, _ temperature: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.emissivity_plasmon.self, model, n, columns(omega_P, temperature, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_emissivity_plasmon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ omega_P: UnsafePointer<Double>!, _ temperature: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.emissivity_plasmon.self, Dual<NativeLane, 4>.self, model, n, columns(omega_P, temperature, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_emissivity_plasmon_grid(
  _ model: OpaquePointer!, _ n_omega_P: Int64, _ omega_P: UnsafePointer<Double>!, _ n_temperature: Int64, _ temperature: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.emissivity_plasmon.self, model, sizes(n_omega_P, n_temperature, n_m_N, n_d_gamma), columns(omega_P, temperature, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_emissivity_plasmon_grid_gradient(
  _ model: OpaquePointer!, _ n_omega_P: Int64, _ omega_P: UnsafePointer<Double>!, _ n_temperature: Int64, _ temperature: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.emissivity_plasmon.self, Dual<NativeLane, 4>.self, model, sizes(n_omega_P, n_temperature, n_m_N, n_d_gamma), columns(omega_P, temperature, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_precession_probability(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ B: UnsafePointer<Double>!, _ Delta: UnsafePointer<Double>!, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(Kernels.precession_probability.self, model, n, columns(mu_nu, B, Delta, length), out, report)
}
@c @implementation
public func nd_precession_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ B: UnsafePointer<Double>!, _ Delta: UnsafePointer<Double>!, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(Kernels.precession_probability.self, Dual<NativeLane, 4>.self, model, n, columns(mu_nu, B, Delta, length), out, gradient, report)
}
@c @implementation
public func nd_precession_probability_grid(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ n_B: Int64, _ B: UnsafePointer<Double>!, _ n_Delta: Int64, _ Delta: UnsafePointer<Double>!, _ n_length: Int64, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(Kernels.precession_probability.self, model, sizes(n_mu_nu, n_B, n_Delta, n_length), columns(mu_nu, B, Delta, length), out, report)
}
@c @implementation
public func nd_precession_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ n_B: Int64, _ B: UnsafePointer<Double>!, _ n_Delta: Int64, _ Delta: UnsafePointer<Double>!, _ n_length: Int64, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(Kernels.precession_probability.self, Dual<NativeLane, 4>.self, model, sizes(n_mu_nu, n_B, n_Delta, n_length), columns(mu_nu, B, Delta, length), out, gradient, report)
}
