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
