import Batch
public import CNuDipole
import DipoleKernels
import NuDipole

// Exports: totals of up-scattering on nuclei, double bangs.

@c @implementation
public func nd_upscattering_total(
  _ model: OpaquePointer!, _ target: UnsafePointer<nd_target>!, _ n: Int64, _ E_nu: UnsafePointer<Double>!,
  _ T_cut: UnsafePointer<Double>!, _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!,
  _ out: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let nucleus = try readNucleus(try require(target, 2, "target"), argument: 2)
    return try totals(model, n, at: 3, E_nu, T_cut, m_N, d_gamma, out) { model, E_nu, T_cut, m_N, d_gamma in
      nucleus.sigma(model, E_nu: E_nu, T_cut: T_cut, m_N: m_N, d_gamma: d_gamma)
    }
  }
}

@c @implementation
public func nd_double_bang(
  _ model: OpaquePointer!, _ target: UnsafePointer<nd_target>!, _ region: UnsafePointer<nd_decay_region>!,
  _ n: Int64, _ E_nu: UnsafePointer<Double>!, _ T_cut: UnsafePointer<Double>!,
  _ m_N: UnsafePointer<Double>!, _ d_gamma: UnsafePointer<Double>!, _ out: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let nucleus = try readNucleus(try require(target, 2, "target"), argument: 2)
    let region = try readRegion(try require(region, 3, "region"))
    return try totals(model, n, at: 4, E_nu, T_cut, m_N, d_gamma, out) { model, E_nu, T_cut, m_N, d_gamma in
      nucleus.doubleBang(model, in: region, E_nu: E_nu, T_cut: T_cut, m_N: m_N, d_gamma: d_gamma)
    }
  }
}

private func readRegion(_ region: UnsafePointer<nd_decay_region>) throws(Refusal) -> DecayRegion {
  try checkStructSize(
    region.pointee.struct_size, nd_decay_region.self, "region", "set it to sizeof(nd_decay_region)",
    argument: 3)
  let r = region.pointee
  if !(r.near >= 0 && r.near < .infinity) {
    throw outside("region.near", r.near, "a finite number >= 0 (m)", argument: 3)
  }
  if !(r.radius >= 0 && r.radius < .infinity) {
    throw outside("region.radius", r.radius, "0 (no sphere) or a finite number > 0 (m)", argument: 3)
  }
  if r.radius > 0 { return .sphere(radius: r.radius, near: r.near) }
  if !(r.far >= r.near) { throw outside("region.far", r.far, "a number >= near (m)", argument: 3) }
  return .window(near: r.near, far: r.far)
}

/// out[i] = f(model, E_nu[i], T_cut[i], m_N[i], d_gamma[i]), in pieces for the threads of the model.
private func totals(
  _ model: OpaquePointer?, _ n: Int64, at position: Int, _ E_nu: UnsafePointer<Double>?,
  _ T_cut: UnsafePointer<Double>?, _ m_N: UnsafePointer<Double>?, _ d_gamma: UnsafePointer<Double>?,
  _ out: UnsafeMutablePointer<Double>?, _ f: (Model, Double, Double, Double, Double) -> Double
) throws(Refusal) -> NaNCount {
  let (model, threads) = modelAndThreads(model)
  let count = try checkSize(n, position)
  if count == 0 { return NaNCount() }
  let (E_nu, T_cut) = (try require(E_nu, position + 1, "E_nu"), try require(T_cut, position + 2, "T_cut"))
  let (m_N, d_gamma) = (try require(m_N, position + 3, "m_N"), try require(d_gamma, position + 4, "d_gamma"))
  let out = try require(out, position + 5, "out")
  let names: [(UnsafePointer<Double>, StaticString)] = [
    (E_nu, "E_nu"), (T_cut, "T_cut"), (m_N, "m_N"), (d_gamma, "d_gamma"),
  ]
  var inputs: [ArrayArgument] = []
  for (k, (column, name)) in names.enumerated() where UnsafePointer(out) != column {
    inputs.append(ArrayArgument(column, count, position + 1 + k, name))
  }
  try checkSeparate(inputs: inputs, outputs: [ArrayArgument(out, count, position + 5, "out")])
  return inPieces(count, threads: threads, multiple: 1, least: 16) { piece in
    for i in piece { out[i] = f(model, E_nu[i], T_cut[i], m_N[i], d_gamma[i]) }
    return NaNCount(in: out + piece.lowerBound, piece.count)
  }
}
