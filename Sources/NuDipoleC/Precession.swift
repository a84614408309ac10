public import CNuDipole
import Batch
import DipoleKernels
import NuDipole

@c @implementation
public func nd_light_neutrinos_init(
  _ mixing: UnsafePointer<nd_mixing>!, _ delta_m2_21: Double, _ delta_m2_31: Double,
  _ neutrinos: UnsafeMutablePointer<nd_light_neutrinos>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let mixing = try readMixing(mixing, argument: 1)
    for (value, name, argument) in [(delta_m2_21, "delta_m2_21", 2), (delta_m2_31, "delta_m2_31", 3)]
      as [(Double, StaticString, Int)]
    where !value.isFinite {
      throw outside(name, value, "a finite number of eV^2", argument: argument)
    }
    let destination = try require(neutrinos, 4, "neutrinos")
    var value = nd_light_neutrinos()
    value.struct_size = Int64(MemoryLayout<nd_light_neutrinos>.size)
    value.nature = Nature.dirac.rawValue
    (value.delta_m2_21, value.delta_m2_31) = (delta_m2_21, delta_m2_31)
    withUnsafeMutableBytes(of: &value.U) { bytes in
      if let U = bytes.bindMemory(to: Double.self).baseAddress { write(mixing.matrix, to: U) }
    }
    destination.pointee = value
    return NaNCount()
  }
}

@c @implementation
public func nd_precession_probabilities(
  _ model: OpaquePointer!, _ neutrinos: UnsafePointer<nd_light_neutrinos>!, _ n_slabs: Int64,
  _ length: UnsafePointer<Double>!, _ N_e: UnsafePointer<Double>!, _ N_n: UnsafePointer<Double>!,
  _ B: UnsafePointer<Double>!, _ twist: UnsafePointer<Double>!, _ flavour: Int32, _ is_antineutrino: Int32,
  _ basis: Int32, _ spread: Double, _ n: Int64, _ E: UnsafePointer<Double>!,
  _ probability: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let light = try readNeutrinos(neutrinos)
    let way = try readSlabs(n_slabs, length, N_e, N_n, B, twist)
    let flavour = try readFlavour(flavour, argument: 9)
    let isAntineutrino = try readIsAntineutrino(is_antineutrino, argument: 10)
    let basis = try readBasis(basis, argument: 11)
    if !(spread >= 0 && spread.isFinite) {
      throw outside("spread", spread, "a finite number >= 0", argument: 12)
    }
    if spread > 0 && way.slabs.count != 1 {
      throw Refusal(status: ND_ERROR_PARAMETER, argument: 12) { message in
        message.write("spread is ")
        message.write(spread)
        message.write(" with ")
        message.write(way.slabs.count)
        message.write(" slabs; an average is over the length of one slab")
      }
    }
    let count = try checkTable(try checkSize(n, 13), 6, argument: 13) / 6
    if count == 0 { return NaNCount() }
    let (E, out) = (try require(E, 14, "E"), try require(probability, 15, "probability"))
    try checkSeparate(
      inputs: way.arrays + [ArrayArgument(E, count, 14, "E")],
      outputs: [ArrayArgument(UnsafePointer(out), 6 * count, 15, "probability")])
    let (model, threads) = modelAndThreads(model)
    let precession = SpinFlavourPrecession(model, light, slabs: way.slabs, isAntineutrino: isAntineutrino)
    return try withOpenBLAS {
      precession.probabilities(
        of: flavour, basis: basis, spread: spread, count, E: E, into: out, threads: threads)
    }
  }
}

@c @implementation
public func nd_precession_states(
  _ model: OpaquePointer!, _ neutrinos: UnsafePointer<nd_light_neutrinos>!, _ n_slabs: Int64,
  _ length: UnsafePointer<Double>!, _ N_e: UnsafePointer<Double>!, _ N_n: UnsafePointer<Double>!,
  _ B: UnsafePointer<Double>!, _ twist: UnsafePointer<Double>!, _ is_antineutrino: Int32, _ basis: Int32,
  _ start: UnsafePointer<Double>!, _ n: Int64, _ E: UnsafePointer<Double>!,
  _ end: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let light = try readNeutrinos(neutrinos)
    let way = try readSlabs(n_slabs, length, N_e, N_n, B, twist)
    let isAntineutrino = try readIsAntineutrino(is_antineutrino, argument: 9)
    let basis = try readBasis(basis, argument: 10)
    let start = try require(start, 11, "start")
    let count = try checkTable(try checkSize(n, 12), 12, argument: 12) / 12
    if count == 0 { return NaNCount() }
    let (E, out) = (try require(E, 13, "E"), try require(end, 14, "end"))
    try checkSeparate(
      inputs: way.arrays + [ArrayArgument(start, 12, 11, "start"), ArrayArgument(E, count, 13, "E")],
      outputs: [ArrayArgument(UnsafePointer(out), 12 * count, 14, "end")])
    let (model, threads) = modelAndThreads(model)
    let precession = SpinFlavourPrecession(model, light, slabs: way.slabs, isAntineutrino: isAntineutrino)
    let state = PrecessionState { Complex(start[2 * $0], start[2 * $0 + 1]) }
    return try withOpenBLAS {
      precession.states(from: state, basis: basis, count, E: E, into: out, threads: threads)
    }
  }
}

@c @implementation
public func nd_adiabatic_probabilities(
  _ model: OpaquePointer!, _ neutrinos: UnsafePointer<nd_light_neutrinos>!, _ flavour: Int32,
  _ is_antineutrino: Int32, _ n: Int64, _ E: UnsafePointer<Double>!, _ N_e: UnsafePointer<Double>!,
  _ probability: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let light = try readNeutrinos(neutrinos)
    let flavour = try readFlavour(flavour, argument: 3)
    let isAntineutrino = try readIsAntineutrino(is_antineutrino, argument: 4)
    let count = try checkTable(try checkSize(n, 5), 3, argument: 5) / 3
    if count == 0 { return NaNCount() }
    let (E, N_e) = (try require(E, 6, "E"), try require(N_e, 7, "N_e"))
    let out = try require(probability, 8, "probability")
    try checkSeparate(
      inputs: [ArrayArgument(E, count, 6, "E"), ArrayArgument(N_e, count, 7, "N_e")],
      outputs: [ArrayArgument(UnsafePointer(out), 3 * count, 8, "probability")])
    let (model, threads) = modelAndThreads(model)
    let conversion = AdiabaticConversion(model, light, isAntineutrino: isAntineutrino)
    return try withOpenBLAS {
      conversion.probabilities(of: flavour, count, E: E, N_e: N_e, into: out, threads: threads)
    }
  }
}

@c @implementation
public func nd_adiabatic_flips(
  _ model: OpaquePointer!, _ neutrinos: UnsafePointer<nd_light_neutrinos>!, _ flavour: Int32,
  _ is_antineutrino: Int32, _ basis: Int32, _ n: Int64, _ E: UnsafePointer<Double>!,
  _ N_e: UnsafePointer<Double>!, _ N_n: UnsafePointer<Double>!, _ B: UnsafePointer<Double>!,
  _ twist: UnsafePointer<Double>!, _ probability: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report, elements: n) { () throws(Refusal) in
    let light = try readNeutrinos(neutrinos)
    let flavour = try readFlavour(flavour, argument: 3)
    let isAntineutrino = try readIsAntineutrino(is_antineutrino, argument: 4)
    let basis = try readBasis(basis, argument: 5)
    let count = try checkTable(try checkSize(n, 6), 3, argument: 6) / 3
    if count == 0 { return NaNCount() }
    let (E, N_e) = (try require(E, 7, "E"), try require(N_e, 8, "N_e"))
    let (N_n, B) = (try require(N_n, 9, "N_n"), try require(B, 10, "B"))
    let (twist, out) = (try require(twist, 11, "twist"), try require(probability, 12, "probability"))
    try checkSeparate(
      inputs: [
        ArrayArgument(E, count, 7, "E"), ArrayArgument(N_e, count, 8, "N_e"),
        ArrayArgument(N_n, count, 9, "N_n"), ArrayArgument(B, count, 10, "B"),
        ArrayArgument(twist, count, 11, "twist"),
      ], outputs: [ArrayArgument(UnsafePointer(out), 3 * count, 12, "probability")])
    let (model, threads) = modelAndThreads(model)
    let conversion = AdiabaticConversion(model, light, isAntineutrino: isAntineutrino)
    return try withOpenBLAS {
      conversion.flips(
        of: flavour, basis: basis, count, E: E,
        at: { Slab(length: 0, N_e: N_e[$0], N_n: N_n[$0], B: B[$0], twist: twist[$0]) }, into: out,
        threads: threads)
    }
  }
}

private func readNeutrinos(_ neutrinos: UnsafePointer<nd_light_neutrinos>?) throws(Refusal) -> LightNeutrinos
{
  let n = try require(neutrinos, 2, "neutrinos").pointee
  try checkStructSize(
    n.struct_size, nd_light_neutrinos.self, "neutrinos", "call nd_light_neutrinos_init first", argument: 2)
  guard let nature = Nature(rawValue: n.nature) else {
    throw unknown("neutrinos.nature", n.nature, "0 (Dirac), 1 (Majorana)", argument: 2)
  }
  if !n.delta_m2_21.isFinite {
    throw outside("neutrinos.delta_m2_21", n.delta_m2_21, "a finite number of eV^2", argument: 2)
  }
  if !n.delta_m2_31.isFinite {
    throw outside("neutrinos.delta_m2_31", n.delta_m2_31, "a finite number of eV^2", argument: 2)
  }
  do {
    return try LightNeutrinos(
      U: matrix(n.U), delta_m2_21: n.delta_m2_21, delta_m2_31: n.delta_m2_31, nature: nature,
      moments: NeutrinoMoments(mu: matrix(n.mu), epsilon: matrix(n.epsilon)))
  } catch {
    throw Refusal(status: ND_ERROR_PARAMETER, argument: 2) { message in
      switch error {
      case .notUnitary(let defect):
        message.write("neutrinos.U is not unitary: an element of U U^dagger - 1 is ")
        message.write(defect)
      case .notAntisymmetric(let defect):
        message.write("mu - i epsilon of Majorana neutrinos is not antisymmetric: elements jk and kj add to ")
        message.write(defect)
        message.write(" of the greatest one")
      }
      message.write("; at most 1e-12 is allowed")
    }
  }
}

/// The complex matrix in a struct.
private func matrix<Doubles>(_ doubles: Doubles) -> ComplexMatrix3 {
  withUnsafeBytes(of: doubles) { bytes in
    ComplexMatrix3 { row, column in
      let at = 2 * (3 * row + column) * MemoryLayout<Double>.size
      return Complex(
        bytes.load(fromByteOffset: at, as: Double.self),
        bytes.load(fromByteOffset: at + MemoryLayout<Double>.size, as: Double.self))
    }
  }
}

/// Arguments 3 to 8 of a call.
private func readSlabs(
  _ n: Int64, _ length: UnsafePointer<Double>?, _ N_e: UnsafePointer<Double>?, _ N_n: UnsafePointer<Double>?,
  _ B: UnsafePointer<Double>?, _ twist: UnsafePointer<Double>?
) throws(Refusal) -> (slabs: [Slab], arrays: [ArrayArgument]) {
  let count = try checkSize(n, 3)
  if count == 0 { return ([], []) }
  let (length, N_e) = (try require(length, 4, "length"), try require(N_e, 5, "N_e"))
  var arrays = [ArrayArgument(length, count, 4, "length"), ArrayArgument(N_e, count, 5, "N_e")]
  for i in 0..<count {
    if length[i] < 0 || length[i].isInfinite {
      throw outside("length", at: i, length[i], "a finite number >= 0", argument: 4)
    }
    if N_e[i] < 0 || N_e[i].isInfinite {
      throw outside("N_e", at: i, N_e[i], "a finite number >= 0", argument: 5)
    }
  }
  if let N_n {
    arrays.append(ArrayArgument(N_n, count, 6, "N_n"))
    for i in 0..<count where N_n[i] < 0 || N_n[i].isInfinite {
      throw outside("N_n", at: i, N_n[i], "a finite number >= 0", argument: 6)
    }
  }
  if let B {
    arrays.append(ArrayArgument(B, count, 7, "B"))
    for i in 0..<count where B[i].isInfinite {
      throw outside("B", at: i, B[i], "a finite number", argument: 7)
    }
  }
  if let twist {
    arrays.append(ArrayArgument(twist, count, 8, "twist"))
    for i in 0..<count where twist[i].isInfinite {
      throw outside("twist", at: i, twist[i], "a finite number", argument: 8)
    }
  }
  // As slabs, and by what H needs of them.
  try requireMemory(count, times: 2 * MemoryLayout<Slab>.stride, argument: 3)
  let slabs = (0..<count).map {
    Slab(
      length: length[$0], N_e: N_e[$0], N_n: N_n?[$0] ?? 0, B: B?[$0] ?? 0, twist: twist?[$0] ?? 0)
  }
  return (slabs, arrays)
}

private func readBasis(_ basis: Int32, argument: Int) throws(Refusal) -> NeutrinoBasis {
  if let basis = NeutrinoBasis(rawValue: basis) { return basis }
  throw unknown("basis", basis, "0 (flavour), 1 (mass)", argument: argument)
}
