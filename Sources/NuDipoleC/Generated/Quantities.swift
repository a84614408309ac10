// Generated from include/nudipole.h by tools/generate_faces.py; do not edit.
// swift-format-ignore-file

public import CNuDipole
import NuDipole

@c @implementation
public func nd_coupling_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_gamma, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_gamma, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_gamma_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_gamma, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_gamma, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_Z(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_Z, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_Z, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_Z_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_Z, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_Z, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_W(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_W, model, n, columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_calB: UnsafePointer<Double>!, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_W, model, n, columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_W_grid(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_W, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, report)
}
@c @implementation
public func nd_coupling_W_grid_gradient(
  _ model: OpaquePointer!, _ n_d_calB: Int64, _ d_calB: UnsafePointer<Double>!, _ n_d_calW: Int64, _ d_calW: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_W, model, sizes(n_d_calB, n_d_calW), columns(d_calB, d_calW), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_ratio_Z, model, n, columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_ratio_Z, model, n, columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_grid(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_ratio_Z, model, sizes(n_a), columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_ratio_Z, model, sizes(n_a), columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_ratio_W, model, n, columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_ratio_W, model, n, columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_grid(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_ratio_W, model, sizes(n_a), columns(a), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_grid_gradient(
  _ model: OpaquePointer!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_ratio_W, model, sizes(n_a), columns(a), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_ratio_Z_projective, model, n, columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_ratio_Z_projective, model, n, columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_grid(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_ratio_Z_projective, model, sizes(n_u, n_w), columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_Z_projective_grid_gradient(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_ratio_Z_projective, model, sizes(n_u, n_w), columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.coupling_ratio_W_projective, model, n, columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ u: UnsafePointer<Double>!, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.coupling_ratio_W_projective, model, n, columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_grid(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.coupling_ratio_W_projective, model, sizes(n_u, n_w), columns(u, w), out, report)
}
@c @implementation
public func nd_coupling_ratio_W_projective_grid_gradient(
  _ model: OpaquePointer!, _ n_u: Int64, _ u: UnsafePointer<Double>!, _ n_w: Int64, _ w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.coupling_ratio_W_projective, model, sizes(n_u, n_w), columns(u, w), out, gradient, report)
}
@c @implementation
public func nd_width_nu_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_gamma, model, n, columns(m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_nu_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_gamma, model, n, columns(m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_nu_gamma_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_gamma, model, sizes(n_m_N, n_d_gamma), columns(m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_nu_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_gamma, model, sizes(n_m_N, n_d_gamma), columns(m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_nu_Z(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_Z, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_Z, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_Z_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_Z, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_Z, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_W(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_W, model, n, columns(m_N, d_W, m_lepton), out, report)
}
@c @implementation
public func nd_width_lepton_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_W, model, n, columns(m_N, d_W, m_lepton), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_W_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_W, model, sizes(n_m_N, n_d_W, n_m_lepton), columns(m_N, d_W, m_lepton), out, report)
}
@c @implementation
public func nd_width_lepton_W_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_W, model, sizes(n_m_N, n_d_W, n_m_lepton), columns(m_N, d_W, m_lepton), out, gradient, report)
}
@c @implementation
public func nd_width_two_body(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_two_body, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_two_body_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_two_body, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_two_body_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_two_body, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_two_body_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_two_body, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_gamma(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.branching_nu_gamma, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_gamma_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.branching_nu_gamma, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_gamma_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.branching_nu_gamma, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_gamma_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.branching_nu_gamma, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_Z(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.branching_nu_Z, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.branching_nu_Z, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_nu_Z_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.branching_nu_Z, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_nu_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.branching_nu_Z, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_lepton_W(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.branching_lepton_W, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_lepton_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.branching_lepton_W, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_branching_lepton_W_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.branching_lepton_W, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_branching_lepton_W_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.branching_lepton_W, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_Z_nu_N(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_Z_nu_N, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_Z_nu_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_Z_nu_N, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_Z_nu_N_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_Z_nu_N, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_Z_nu_N_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_Z_nu_N, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_e_e(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_e_e, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_e_e_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_e_e, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_e_e_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_e_e, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_e_e_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_e_e, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_mu_mu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_mu_mu, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_mu_mu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_mu_mu, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_mu_mu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_mu_mu, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_mu_mu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_mu_mu, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_tau_tau(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_tau_tau, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_tau_tau_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_tau_tau, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_tau_tau_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_tau_tau, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_nu_tau_tau_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_tau_tau, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_nu_nu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_nu_nu, model, n, columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_nu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_nu_nu, model, n, columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_nu_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_nu_nu, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_nu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_nu_nu, model, sizes(n_m_N, n_d_Z), columns(m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_u_u(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_u_u, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_u_u_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_u_u, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_u_u_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_u_u, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_u_u_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_u_u, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_d_d(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_d_d, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_d_d_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_d_d, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_d_d_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_d_d, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_d_d_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_d_d, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_s_s(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_s_s, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_s_s_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_s_s, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_s_s_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_s_s, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_s_s_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_s_s, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_c_c(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_c_c, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_c_c_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_c_c, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_c_c_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_c_c, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_c_c_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_c_c, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_b_b(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_b_b, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_b_b_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_b_b, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_b_b_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_b_b, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_b_b_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_b_b, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_t_t(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_nu_t_t, model, n, columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_t_t_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_nu_t_t, model, n, columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_nu_t_t_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_nu_t_t, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_width_nu_t_t_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_nu_t_t, model, sizes(n_m_N, n_d_gamma, n_d_Z), columns(m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_e_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_e_nu, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_e_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_e_nu, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_e_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_e_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_e_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_e_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_mu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_mu_nu, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_mu_nu, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_mu_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_mu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_mu_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_tau_nu(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_tau_nu, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_tau_nu, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_tau_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_tau_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_tau_nu, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_u_d(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_u_d, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_u_d_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_u_d, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_u_d_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_u_d, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_u_d_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_u_d, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_c_s(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_c_s, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_c_s_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_c_s, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_c_s_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_c_s, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_c_s_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_c_s, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_t_b(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_lepton_t_b, model, n, columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_t_b_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_lepton_t_b, model, n, columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_lepton_t_b_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_lepton_t_b, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, report)
}
@c @implementation
public func nd_width_lepton_t_b_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_lepton_t_b, model, sizes(n_m_N, n_d_W), columns(m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_three_body(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_three_body, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_three_body_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_three_body, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_three_body_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_three_body, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_three_body_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_three_body, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_full(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_full, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_full_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_full, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_full_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_full, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_full_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_full, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_total(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_total, model, n, columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_total_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_total, model, n, columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_width_total_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_total, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_width_total_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_total, model, sizes(n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_energy_N(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.energy_N, model, n, columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_energy_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.energy_N, model, n, columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_energy_N_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.energy_N, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_energy_N_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.energy_N, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_momentum_N(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.momentum_N, model, n, columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_momentum_N_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.momentum_N, model, n, columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_momentum_N_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.momentum_N, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, report)
}
@c @implementation
public func nd_momentum_N_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.momentum_N, model, sizes(n_sqrt_s, n_m_N), columns(sqrt_s, m_N), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_t(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.mandelstam_t, model, n, columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_t_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.mandelstam_t, model, n, columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_t_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.mandelstam_t, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_t_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.mandelstam_t, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_u(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.mandelstam_u, model, n, columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_u_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.mandelstam_u, model, n, columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_mandelstam_u_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.mandelstam_u, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, report)
}
@c @implementation
public func nd_mandelstam_u_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.mandelstam_u, model, sizes(n_sqrt_s, n_m_N, n_cos_theta), columns(sqrt_s, m_N, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_photon, model, n, columns(sqrt_s, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_photon, model, n, columns(sqrt_s, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_photon, model, sizes(n_sqrt_s, n_m_N, n_d_gamma), columns(sqrt_s, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_photon, model, sizes(n_sqrt_s, n_m_N, n_d_gamma), columns(sqrt_s, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_Z, model, n, columns(sqrt_s, m_N, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_Z, model, n, columns(sqrt_s, m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_Z, model, sizes(n_sqrt_s, n_m_N, n_d_Z), columns(sqrt_s, m_N, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_Z, model, sizes(n_sqrt_s, n_m_N, n_d_Z), columns(sqrt_s, m_N, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_photon_Z, model, n, columns(sqrt_s, m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_photon_Z, model, n, columns(sqrt_s, m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_photon_Z, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z), columns(sqrt_s, m_N, d_gamma, d_Z), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_Z_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_photon_Z, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z), columns(sqrt_s, m_N, d_gamma, d_Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_W, model, n, columns(sqrt_s, m_N, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_W, model, n, columns(sqrt_s, m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_W, model, sizes(n_sqrt_s, n_m_N, n_d_W), columns(sqrt_s, m_N, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_W, model, sizes(n_sqrt_s, n_m_N, n_d_W), columns(sqrt_s, m_N, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_photon_W, model, n, columns(sqrt_s, m_N, d_gamma, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_photon_W, model, n, columns(sqrt_s, m_N, d_gamma, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_photon_W, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_W), columns(sqrt_s, m_N, d_gamma, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_photon_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_photon_W, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_W), columns(sqrt_s, m_N, d_gamma, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_W(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_Z_W, model, n, columns(sqrt_s, m_N, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_Z_W, model, n, columns(sqrt_s, m_N, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_Z_W, model, sizes(n_sqrt_s, n_m_N, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_Z_W_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_Z_W, model, sizes(n_sqrt_s, n_m_N, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_N_nu(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_N_nu, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_N_nu, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_N_nu, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, report)
}
@c @implementation
public func nd_sigma_ee_N_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_N_nu, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W), columns(sqrt_s, m_N, d_gamma, d_Z, d_W), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_ee_dcos, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ d_Z: UnsafePointer<Double>!, _ d_W: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_ee_dcos, model, n, columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_ee_dcos, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W, n_cos_theta), columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_d_Z: Int64, _ d_Z: UnsafePointer<Double>!, _ n_d_W: Int64, _ d_W: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_ee_dcos, model, sizes(n_sqrt_s, n_m_N, n_d_gamma, n_d_Z, n_d_W, n_cos_theta), columns(sqrt_s, m_N, d_gamma, d_Z, d_W, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_nu_nu, model, n, columns(sqrt_s), out, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_nu_nu, model, n, columns(sqrt_s), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_nu_nu, model, sizes(n_sqrt_s), columns(sqrt_s), out, report)
}
@c @implementation
public func nd_sigma_ee_nu_nu_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_nu_nu, model, sizes(n_sqrt_s), columns(sqrt_s), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_ee_nu_mu_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_ee_nu_mu_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_ee_nu_mu_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_mu_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_ee_nu_mu_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_ee_nu_e_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_ee_nu_e_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_ee_nu_e_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_e_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_ee_nu_e_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_ee_nu_nu_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ x: UnsafePointer<Double>!, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_ee_nu_nu_gamma_dx_dcos, model, n, columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_ee_nu_nu_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, report)
}
@c @implementation
public func nd_dsigma_ee_nu_nu_gamma_dx_dcos_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_x: Int64, _ x: UnsafePointer<Double>!, _ n_cos_theta: Int64, _ cos_theta: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_ee_nu_nu_gamma_dx_dcos, model, sizes(n_sqrt_s, n_x, n_cos_theta), columns(sqrt_s, x, cos_theta), out, gradient, report)
}
@c @implementation
public func nd_decay_length(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ width: UnsafePointer<Double>!, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.decay_length, model, n, columns(m_N, width, momentum), out, report)
}
@c @implementation
public func nd_decay_length_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ width: UnsafePointer<Double>!, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.decay_length, model, n, columns(m_N, width, momentum), out, gradient, report)
}
@c @implementation
public func nd_decay_length_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_width: Int64, _ width: UnsafePointer<Double>!, _ n_momentum: Int64, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.decay_length, model, sizes(n_m_N, n_width, n_momentum), columns(m_N, width, momentum), out, report)
}
@c @implementation
public func nd_decay_length_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_width: Int64, _ width: UnsafePointer<Double>!, _ n_momentum: Int64, _ momentum: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.decay_length, model, sizes(n_m_N, n_width, n_momentum), columns(m_N, width, momentum), out, gradient, report)
}
@c @implementation
public func nd_decay_probability(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.decay_probability, model, n, columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_decay_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.decay_probability, model, n, columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.decay_probability, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_decay_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.decay_probability, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_log_decay_probability(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.log_decay_probability, model, n, columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_log_decay_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.log_decay_probability, model, n, columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_log_decay_probability_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.log_decay_probability, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, report)
}
@c @implementation
public func nd_log_decay_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.log_decay_probability, model, sizes(n_decay_length, n_l_min, n_l_max), columns(decay_length, l_min, l_max), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_sphere(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.decay_probability_sphere, model, n, columns(decay_length, l_min, radius), out, report)
}
@c @implementation
public func nd_decay_probability_sphere_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ decay_length: UnsafePointer<Double>!, _ l_min: UnsafePointer<Double>!, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.decay_probability_sphere, model, n, columns(decay_length, l_min, radius), out, gradient, report)
}
@c @implementation
public func nd_decay_probability_sphere_grid(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_radius: Int64, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.decay_probability_sphere, model, sizes(n_decay_length, n_l_min, n_radius), columns(decay_length, l_min, radius), out, report)
}
@c @implementation
public func nd_decay_probability_sphere_grid_gradient(
  _ model: OpaquePointer!, _ n_decay_length: Int64, _ decay_length: UnsafePointer<Double>!, _ n_l_min: Int64, _ l_min: UnsafePointer<Double>!, _ n_radius: Int64, _ radius: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.decay_probability_sphere, model, sizes(n_decay_length, n_l_min, n_radius), columns(decay_length, l_min, radius), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_monophoton(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_ee_monophoton, model, n, columns(sqrt_s, l_max, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ sqrt_s: UnsafePointer<Double>!, _ l_max: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_ee_monophoton, model, n, columns(sqrt_s, l_max, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_grid(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_ee_monophoton, model, sizes(n_sqrt_s, n_l_max, n_m_N, n_d_gamma), columns(sqrt_s, l_max, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_sigma_ee_monophoton_grid_gradient(
  _ model: OpaquePointer!, _ n_sqrt_s: Int64, _ sqrt_s: UnsafePointer<Double>!, _ n_l_max: Int64, _ l_max: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_ee_monophoton, model, sizes(n_sqrt_s, n_l_max, n_m_N, n_d_gamma), columns(sqrt_s, l_max, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_recoil_T_max(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.recoil_T_max, model, n, columns(E_nu, m_target), out, report)
}
@c @implementation
public func nd_recoil_T_max_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.recoil_T_max, model, n, columns(E_nu, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_T_max_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.recoil_T_max, model, sizes(n_E_nu, n_m_target), columns(E_nu, m_target), out, report)
}
@c @implementation
public func nd_recoil_T_max_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.recoil_T_max, model, sizes(n_E_nu, n_m_target), columns(E_nu, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_E_min(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.recoil_E_min, model, n, columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_E_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.recoil_E_min, model, n, columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_E_min_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.recoil_E_min, model, sizes(n_T, n_m_target), columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_E_min_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.recoil_E_min, model, sizes(n_T, n_m_target), columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_momentum(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.recoil_momentum, model, n, columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_momentum_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.recoil_momentum, model, n, columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_recoil_momentum_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.recoil_momentum, model, sizes(n_T, n_m_target), columns(T, m_target), out, report)
}
@c @implementation
public func nd_recoil_momentum_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.recoil_momentum, model, sizes(n_T, n_m_target), columns(T, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_nu_e_dT, model, n, columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_nu_e_dT, model, n, columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_nu_e_dT, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_nu_e_dT, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_nubar_e_dT, model, n, columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_nubar_e_dT, model, n, columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_nubar_e_dT, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, report)
}
@c @implementation
public func nd_dsigma_nubar_e_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ n_q_nu: Int64, _ q_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_nubar_e_dT, model, sizes(n_E_nu, n_T, n_r2, n_q_nu), columns(E_nu, T, r2, q_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_nu_e_magnetic_dT, model, n, columns(E_nu, T, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_nu_e_magnetic_dT, model, n, columns(E_nu, T, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_nu_e_magnetic_dT, model, sizes(n_E_nu, n_T, n_mu_nu), columns(E_nu, T, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_nu_e_magnetic_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_nu_e_magnetic_dT, model, sizes(n_E_nu, n_T, n_mu_nu), columns(E_nu, T, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_weak_charge(
  _ model: OpaquePointer!, _ n: Int64, _ Z: UnsafePointer<Double>!, _ A: UnsafePointer<Double>!, _ F_p: UnsafePointer<Double>!, _ F_n: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.weak_charge, model, n, columns(Z, A, F_p, F_n, r2), out, report)
}
@c @implementation
public func nd_weak_charge_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ Z: UnsafePointer<Double>!, _ A: UnsafePointer<Double>!, _ F_p: UnsafePointer<Double>!, _ F_n: UnsafePointer<Double>!, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.weak_charge, model, n, columns(Z, A, F_p, F_n, r2), out, gradient, report)
}
@c @implementation
public func nd_weak_charge_grid(
  _ model: OpaquePointer!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_A: Int64, _ A: UnsafePointer<Double>!, _ n_F_p: Int64, _ F_p: UnsafePointer<Double>!, _ n_F_n: Int64, _ F_n: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.weak_charge, model, sizes(n_Z, n_A, n_F_p, n_F_n, n_r2), columns(Z, A, F_p, F_n, r2), out, report)
}
@c @implementation
public func nd_weak_charge_grid_gradient(
  _ model: OpaquePointer!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_A: Int64, _ A: UnsafePointer<Double>!, _ n_F_p: Int64, _ F_p: UnsafePointer<Double>!, _ n_F_n: Int64, _ F_n: UnsafePointer<Double>!, _ n_r2: Int64, _ r2: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.weak_charge, model, sizes(n_Z, n_A, n_F_p, n_F_n, n_r2), columns(Z, A, F_p, F_n, r2), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_cevns_dT, model, n, columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_cevns_dT, model, n, columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_cevns_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_cevns_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_cevns_spin0_dT, model, n, columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_cevns_spin0_dT, model, n, columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_cevns_spin0_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, report)
}
@c @implementation
public func nd_dsigma_cevns_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Q_w: Int64, _ Q_w: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_cevns_spin0_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Q_w), columns(E_nu, T, m_target, Q_w), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_cevns_magnetic_dT, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_cevns_magnetic_dT, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_cevns_magnetic_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_cevns_magnetic_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_cevns_magnetic_spin0_dT, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_cevns_magnetic_spin0_dT, model, n, columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_cevns_magnetic_spin0_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, report)
}
@c @implementation
public func nd_dsigma_cevns_magnetic_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_cevns_magnetic_spin0_dT, model, sizes(n_E_nu, n_T, n_m_target, n_Z, n_mu_nu), columns(E_nu, T, m_target, Z, mu_nu), out, gradient, report)
}
@c @implementation
public func nd_form_factor_helm(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_rms: UnsafePointer<Double>!, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.form_factor_helm, model, n, columns(q, R_rms, s), out, report)
}
@c @implementation
public func nd_form_factor_helm_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_rms: UnsafePointer<Double>!, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.form_factor_helm, model, n, columns(q, R_rms, s), out, gradient, report)
}
@c @implementation
public func nd_form_factor_helm_grid(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_rms: Int64, _ R_rms: UnsafePointer<Double>!, _ n_s: Int64, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.form_factor_helm, model, sizes(n_q, n_R_rms, n_s), columns(q, R_rms, s), out, report)
}
@c @implementation
public func nd_form_factor_helm_grid_gradient(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_rms: Int64, _ R_rms: UnsafePointer<Double>!, _ n_s: Int64, _ s: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.form_factor_helm, model, sizes(n_q, n_R_rms, n_s), columns(q, R_rms, s), out, gradient, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_A: UnsafePointer<Double>!, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.form_factor_klein_nystrand, model, n, columns(q, R_A, a), out, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ q: UnsafePointer<Double>!, _ R_A: UnsafePointer<Double>!, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.form_factor_klein_nystrand, model, n, columns(q, R_A, a), out, gradient, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_grid(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_A: Int64, _ R_A: UnsafePointer<Double>!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.form_factor_klein_nystrand, model, sizes(n_q, n_R_A, n_a), columns(q, R_A, a), out, report)
}
@c @implementation
public func nd_form_factor_klein_nystrand_grid_gradient(
  _ model: OpaquePointer!, _ n_q: Int64, _ q: UnsafePointer<Double>!, _ n_R_A: Int64, _ R_A: UnsafePointer<Double>!, _ n_a: Int64, _ a: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.form_factor_klein_nystrand, model, sizes(n_q, n_R_A, n_a), columns(q, R_A, a), out, gradient, report)
}
@c @implementation
public func nd_upscattering_threshold(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.upscattering_threshold, model, n, columns(m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_threshold_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.upscattering_threshold, model, n, columns(m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_threshold_grid(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.upscattering_threshold, model, sizes(n_m_N, n_m_target), columns(m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_threshold_grid_gradient(
  _ model: OpaquePointer!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.upscattering_threshold, model, sizes(n_m_N, n_m_target), columns(m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_E_min(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.upscattering_E_min, model, n, columns(T, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_E_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.upscattering_E_min, model, n, columns(T, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_E_min_grid(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.upscattering_E_min, model, sizes(n_T, n_m_N, n_m_target), columns(T, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_E_min_grid_gradient(
  _ model: OpaquePointer!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.upscattering_E_min, model, sizes(n_T, n_m_N, n_m_target), columns(T, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_min(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.upscattering_T_min, model, n, columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_min_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.upscattering_T_min, model, n, columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_min_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.upscattering_T_min, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_min_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.upscattering_T_min, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_max(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.upscattering_T_max, model, n, columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_max_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.upscattering_T_max, model, n, columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_max_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.upscattering_T_max, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_max_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.upscattering_T_max, model, sizes(n_E_nu, n_m_N, n_m_target), columns(E_nu, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_upscattering, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_upscattering, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_upscattering, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_upscattering, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_upscattering_spin0, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_upscattering_spin0, model, n, columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_upscattering_spin0, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_spin0_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T_cut: Int64, _ T_cut: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_upscattering_spin0, model, sizes(n_E_nu, n_T_cut, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T_cut, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_span(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.upscattering_T_span, model, n, columns(E_excess, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_span_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.upscattering_T_span, model, n, columns(E_excess, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_upscattering_T_span_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.upscattering_T_span, model, sizes(n_E_excess, n_m_N, n_m_target), columns(E_excess, m_N, m_target), out, report)
}
@c @implementation
public func nd_upscattering_T_span_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.upscattering_T_span, model, sizes(n_E_excess, n_m_N, n_m_target), columns(E_excess, m_N, m_target), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_excess_dT, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_excess_dT, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_excess_dT, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_excess_dT, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_excess_spin0_dT, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ T_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_excess_spin0_dT, model, n, columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_excess_spin0_dT, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_excess_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_T_excess: Int64, _ T_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_excess_spin0_dT, model, sizes(n_E_excess, n_T_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, T_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_upscattering_excess, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_upscattering_excess, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_upscattering_excess, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_upscattering_excess, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.sigma_upscattering_excess_spin0, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_excess: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.sigma_upscattering_excess_spin0, model, n, columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_grid(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.sigma_upscattering_excess_spin0, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_sigma_upscattering_excess_spin0_grid_gradient(
  _ model: OpaquePointer!, _ n_E_excess: Int64, _ E_excess: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.sigma_upscattering_excess_spin0, model, sizes(n_E_excess, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_excess, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_flip_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_flip_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_flip_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_flip_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_flip_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_flip_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_flip_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_flip_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_flip_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_conserving_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_conserving_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_conserving_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_conserving_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dsigma_upscattering_conserving_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ m_target: UnsafePointer<Double>!, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dsigma_upscattering_conserving_spin0_dT, model, n, columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_grid(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dsigma_upscattering_conserving_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, report)
}
@c @implementation
public func nd_dsigma_upscattering_conserving_spin0_dT_grid_gradient(
  _ model: OpaquePointer!, _ n_E_nu: Int64, _ E_nu: UnsafePointer<Double>!, _ n_T: Int64, _ T: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ n_m_target: Int64, _ m_target: UnsafePointer<Double>!, _ n_Z: Int64, _ Z: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dsigma_upscattering_conserving_spin0_dT, model, sizes(n_E_nu, n_T, n_m_N, n_d_gamma, n_m_target, n_Z), columns(E_nu, T, m_N, d_gamma, m_target, Z), out, gradient, report)
}
@c @implementation
public func nd_magnetic_moment(
  _ model: OpaquePointer!, _ n: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.magnetic_moment, model, n, columns(d_gamma), out, report)
}
@c @implementation
public func nd_magnetic_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.magnetic_moment, model, n, columns(d_gamma), out, gradient, report)
}
@c @implementation
public func nd_magnetic_moment_grid(
  _ model: OpaquePointer!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.magnetic_moment, model, sizes(n_d_gamma), columns(d_gamma), out, report)
}
@c @implementation
public func nd_magnetic_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.magnetic_moment, model, sizes(n_d_gamma), columns(d_gamma), out, gradient, report)
}
@c @implementation
public func nd_dipole_of_moment(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.dipole_of_moment, model, n, columns(mu_nu), out, report)
}
@c @implementation
public func nd_dipole_of_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.dipole_of_moment, model, n, columns(mu_nu), out, gradient, report)
}
@c @implementation
public func nd_dipole_of_moment_grid(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.dipole_of_moment, model, sizes(n_mu_nu), columns(mu_nu), out, report)
}
@c @implementation
public func nd_dipole_of_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.dipole_of_moment, model, sizes(n_mu_nu), columns(mu_nu), out, gradient, report)
}
@c @implementation
public func nd_charge_radius(
  _ model: OpaquePointer!, _ n: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.charge_radius, model, n, columns(m_lepton), out, report)
}
@c @implementation
public func nd_charge_radius_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.charge_radius, model, n, columns(m_lepton), out, gradient, report)
}
@c @implementation
public func nd_charge_radius_grid(
  _ model: OpaquePointer!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.charge_radius, model, sizes(n_m_lepton), columns(m_lepton), out, report)
}
@c @implementation
public func nd_charge_radius_grid_gradient(
  _ model: OpaquePointer!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.charge_radius, model, sizes(n_m_lepton), columns(m_lepton), out, gradient, report)
}
@c @implementation
public func nd_natural_moment(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.natural_moment, model, n, columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.natural_moment, model, n, columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_grid(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.natural_moment, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_grid_gradient(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.natural_moment, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_dirac(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.natural_moment_dirac, model, n, columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_dirac_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ delta_m: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.natural_moment_dirac, model, n, columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_dirac_grid(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.natural_moment_dirac, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, report)
}
@c @implementation
public func nd_natural_moment_dirac_grid_gradient(
  _ model: OpaquePointer!, _ n_delta_m: Int64, _ delta_m: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.natural_moment_dirac, model, sizes(n_delta_m, n_Lambda), columns(delta_m, Lambda), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_majorana(
  _ model: OpaquePointer!, _ n: Int64, _ m_ll: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.natural_moment_majorana, model, n, columns(m_ll, Lambda, m_lepton, m_other), out, report)
}
@c @implementation
public func nd_natural_moment_majorana_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ m_ll: UnsafePointer<Double>!, _ Lambda: UnsafePointer<Double>!, _ m_lepton: UnsafePointer<Double>!, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.natural_moment_majorana, model, n, columns(m_ll, Lambda, m_lepton, m_other), out, gradient, report)
}
@c @implementation
public func nd_natural_moment_majorana_grid(
  _ model: OpaquePointer!, _ n_m_ll: Int64, _ m_ll: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ n_m_other: Int64, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.natural_moment_majorana, model, sizes(n_m_ll, n_Lambda, n_m_lepton, n_m_other), columns(m_ll, Lambda, m_lepton, m_other), out, report)
}
@c @implementation
public func nd_natural_moment_majorana_grid_gradient(
  _ model: OpaquePointer!, _ n_m_ll: Int64, _ m_ll: UnsafePointer<Double>!, _ n_Lambda: Int64, _ Lambda: UnsafePointer<Double>!, _ n_m_lepton: Int64, _ m_lepton: UnsafePointer<Double>!, _ n_m_other: Int64, _ m_other: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.natural_moment_majorana, model, sizes(n_m_ll, n_Lambda, n_m_lepton, n_m_other), columns(m_ll, Lambda, m_lepton, m_other), out, gradient, report)
}
@c @implementation
public func nd_width_plasmon(
  _ model: OpaquePointer!, _ n: Int64, _ omega: UnsafePointer<Double>!, _ K2: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.width_plasmon, model, n, columns(omega, K2, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_plasmon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ omega: UnsafePointer<Double>!, _ K2: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.width_plasmon, model, n, columns(omega, K2, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_width_plasmon_grid(
  _ model: OpaquePointer!, _ n_omega: Int64, _ omega: UnsafePointer<Double>!, _ n_K2: Int64, _ K2: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.width_plasmon, model, sizes(n_omega, n_K2, n_m_N, n_d_gamma), columns(omega, K2, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_width_plasmon_grid_gradient(
  _ model: OpaquePointer!, _ n_omega: Int64, _ omega: UnsafePointer<Double>!, _ n_K2: Int64, _ K2: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.width_plasmon, model, sizes(n_omega, n_K2, n_m_N, n_d_gamma), columns(omega, K2, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_emissivity_plasmon(
  _ model: OpaquePointer!, _ n: Int64, _ omega_P: UnsafePointer<Double>!, _ temperature: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.emissivity_plasmon, model, n, columns(omega_P, temperature, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_emissivity_plasmon_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ omega_P: UnsafePointer<Double>!, _ temperature: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.emissivity_plasmon, model, n, columns(omega_P, temperature, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_emissivity_plasmon_grid(
  _ model: OpaquePointer!, _ n_omega_P: Int64, _ omega_P: UnsafePointer<Double>!, _ n_temperature: Int64, _ temperature: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.emissivity_plasmon, model, sizes(n_omega_P, n_temperature, n_m_N, n_d_gamma), columns(omega_P, temperature, m_N, d_gamma), out, report)
}
@c @implementation
public func nd_emissivity_plasmon_grid_gradient(
  _ model: OpaquePointer!, _ n_omega_P: Int64, _ omega_P: UnsafePointer<Double>!, _ n_temperature: Int64, _ temperature: UnsafePointer<Double>!, _ n_m_N: Int64, _ m_N: UnsafePointer<Double>!, _ n_d_gamma: Int64, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.emissivity_plasmon, model, sizes(n_omega_P, n_temperature, n_m_N, n_d_gamma), columns(omega_P, temperature, m_N, d_gamma), out, gradient, report)
}
@c @implementation
public func nd_precession_probability(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ B: UnsafePointer<Double>!, _ Delta: UnsafePointer<Double>!, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwise(.precession_probability, model, n, columns(mu_nu, B, Delta, length), out, report)
}
@c @implementation
public func nd_precession_probability_gradient(
  _ model: OpaquePointer!, _ n: Int64, _ mu_nu: UnsafePointer<Double>!, _ B: UnsafePointer<Double>!, _ Delta: UnsafePointer<Double>!, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  pointwiseGradient(.precession_probability, model, n, columns(mu_nu, B, Delta, length), out, gradient, report)
}
@c @implementation
public func nd_precession_probability_grid(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ n_B: Int64, _ B: UnsafePointer<Double>!, _ n_Delta: Int64, _ Delta: UnsafePointer<Double>!, _ n_length: Int64, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  grid(.precession_probability, model, sizes(n_mu_nu, n_B, n_Delta, n_length), columns(mu_nu, B, Delta, length), out, report)
}
@c @implementation
public func nd_precession_probability_grid_gradient(
  _ model: OpaquePointer!, _ n_mu_nu: Int64, _ mu_nu: UnsafePointer<Double>!, _ n_B: Int64, _ B: UnsafePointer<Double>!, _ n_Delta: Int64, _ Delta: UnsafePointer<Double>!, _ n_length: Int64, _ length: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!, _ gradient: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  gridGradient(.precession_probability, model, sizes(n_mu_nu, n_B, n_Delta, n_length), columns(mu_nu, B, Delta, length), out, gradient, report)
}
