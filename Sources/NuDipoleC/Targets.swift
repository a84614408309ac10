import CNuDipole
import NuDipole

// Targets of the C interface, checked.

func readTarget(_ target: UnsafePointer<nd_target>, argument: Int) throws(Refusal) -> RecoilTarget {
  let t = try known(target, argument)
  if !(t.per_kg > 0 && t.per_kg < .infinity) {
    throw outside("nd_target.per_kg", t.per_kg, "a finite number > 0", argument: argument)
  }
  return RecoilTarget(
    t.kind == Int32(ND_TARGET_ELECTRONS.rawValue)
      ? .electrons(try readShells(t, argument)) : .nucleus(try readNucleus(target, argument: argument)),
    perKilogram: t.per_kg)
}

func readNucleus(_ target: UnsafePointer<nd_target>, argument: Int) throws(Refusal) -> RecoilTarget.Nucleus {
  let t = try known(target, argument)
  func check(_ name: StaticString, _ value: Double, _ holds: Bool, _ needed: StaticString) throws(Refusal) {
    if !holds { throw outside(name, value, needed, argument: argument) }
  }
  guard t.kind == Int32(ND_TARGET_SPIN_0.rawValue) || t.kind == Int32(ND_TARGET_SPIN_HALF.rawValue) else {
    throw unknown(
      "nd_target.kind", t.kind, "0 (spin 0), 1 (spin 1/2) and, for searches, 2 (electrons)",
      argument: argument)
  }
  try check("nd_target.Z", t.Z, t.Z > 0 && t.Z < .infinity, "a finite number > 0")
  try check("nd_target.A", t.A, t.A >= t.Z && t.A < .infinity, "a finite number of at least Z")
  try check("nd_target.mass", t.mass, t.mass > 0 && t.mass < .infinity, "a finite number > 0 (GeV)")
  try check("nd_target.s", t.s, t.s >= 0 && t.s < .infinity, "a finite number >= 0 (fm)")
  let radii: [(StaticString, Double)] = [("nd_target.R_p", t.R_p), ("nd_target.R_n", t.R_n)]
  for (name, radius) in radii {
    try check(
      name, radius, radius == 0 || (radius > 0 && radius * radius >= 3 * t.s * t.s && radius < .infinity),
      "0 (a point) or a number of at least sqrt(3) s (fm)")
  }
  return RecoilTarget.Nucleus(
    Z: t.Z, A: t.A, mass: t.mass, isSpinless: t.kind == Int32(ND_TARGET_SPIN_0.rawValue), R_p: t.R_p,
    R_n: t.R_n,
    s: t.s)
}

/// A copy, once its size is known to be ours: that of another version may end before.
private func known(_ target: UnsafePointer<nd_target>, _ argument: Int) throws(Refusal) -> nd_target {
  try checkStructSize(
    target.pointee.struct_size, nd_target.self, "nd_target", "set it to sizeof(nd_target)", argument: argument
  )
  return target.pointee
}

private func readShells(_ t: nd_target, _ argument: Int) throws(Refusal) -> [RecoilTarget.Shell] {
  guard t.shell_count >= 1, t.shell_count <= ND_SHELL_MAX else {
    throw Refusal(status: ND_ERROR_SIZE, argument: argument) { message in
      message.write("nd_target.shell_count is ")
      message.write(Int(t.shell_count))
      message.write("; 1 to ")
      message.write(Int(ND_SHELL_MAX))
      message.write(" are allowed")
    }
  }
  var shells: [RecoilTarget.Shell] = []
  for k in 0..<Int(t.shell_count) {
    let (electrons, binding) = (element(t.electrons, k), element(t.binding, k))
    if !(electrons > 0 && electrons < .infinity) {
      throw outside("nd_target.electrons", at: k, electrons, "a finite number > 0", argument: argument)
    }
    if !(binding >= 0 && binding < .infinity) {
      throw outside("nd_target.binding", at: k, binding, "a finite number >= 0 (GeV)", argument: argument)
    }
    shells.append(RecoilTarget.Shell(electrons: electrons, binding: binding))
  }
  return shells
}

/// Element k of an array in a struct, which Swift sees as a tuple.
private func element<Tuple>(_ tuple: Tuple, _ k: Int) -> Double {
  withUnsafeBytes(of: tuple) { $0.load(fromByteOffset: k * MemoryLayout<Double>.stride, as: Double.self) }
}
