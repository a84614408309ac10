public import CNuDipole
import Batch
import DipoleKernels
import NuDipole

@c @implementation
public func nd_mixing_matrix(
  _ mixing: UnsafePointer<nd_mixing>!, _ U: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let mixing = try readMixing(mixing, argument: 1)
    let destination = try require(U, 2, "U")
    write(mixing.matrix, to: destination)
    return NaNCount()
  }
}

@c @implementation
public func nd_neutrino_moments(
  _ model: OpaquePointer!, _ mixing: UnsafePointer<nd_mixing>!, _ nature: Int32,
  _ mass: UnsafePointer<Double>!,
  _ mu: UnsafeMutablePointer<Double>!, _ epsilon: UnsafeMutablePointer<Double>!,
  _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let mixing = try readMixing(mixing, argument: 2)
    guard let nature = Nature(rawValue: nature) else {
      throw unknown("nature", nature, "0 (Dirac), 1 (Majorana)", argument: 3)
    }
    let mass = try require(mass, 4, "mass")
    let (mu, epsilon) = (try require(mu, 5, "mu"), try require(epsilon, 6, "epsilon"))
    try checkSeparate(
      inputs: [ArrayArgument(mass, 3, 4, "mass")],
      outputs: [
        ArrayArgument(UnsafePointer(mu), 18, 5, "mu"),
        ArrayArgument(UnsafePointer(epsilon), 18, 6, "epsilon"),
      ])
    for k in 0..<3 where mass[k] < 0 || mass[k].isInfinite {
      throw outside("mass", at: k, mass[k], "a finite number >= 0", argument: 4)
    }
    let masses: InlineArray<3, Double> = [mass[0], mass[1], mass[2]]
    let model = NuDipoleC.model(model)
    let moments =
      nature == .dirac
      ? NeutrinoMoments.dirac(model, mixing, masses: masses)
      : NeutrinoMoments.majorana(model, mixing, masses: masses)
    write(moments.mu, to: mu)
    write(moments.epsilon, to: epsilon)
    return NaNCount()
  }
}

@c @implementation
public func nd_effective_moment(
  _ mixing: UnsafePointer<nd_mixing>!, _ mu: UnsafePointer<Double>!, _ epsilon: UnsafePointer<Double>!,
  _ flavour: Int32, _ is_antineutrino: Int32, _ phase: UnsafePointer<Double>!,
  _ moment: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let mixing = try readMixing(mixing, argument: 1)
    let moments = NeutrinoMoments(
      mu: readMatrix(try require(mu, 2, "mu")), epsilon: readMatrix(try require(epsilon, 3, "epsilon")))
    let flavour = try readFlavour(flavour, argument: 4)
    let isAntineutrino = try readIsAntineutrino(is_antineutrino, argument: 5)
    let destination = try require(moment, 7, "moment")
    let phases: InlineArray<3, Double> = phase == nil ? [0, 0, 0] : [phase[0], phase[1], phase[2]]
    destination.pointee = moments.effective(
      mixing, flavour: flavour, phases: phases, isAntineutrino: isAntineutrino)
    return NaNCount(in: UnsafePointer(destination), 1)
  }
}

@c @implementation
public func nd_effective_moment_incoherent(
  _ mu: UnsafePointer<Double>!, _ epsilon: UnsafePointer<Double>!, _ probability: UnsafePointer<Double>!,
  _ moment: UnsafeMutablePointer<Double>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let moments = NeutrinoMoments(
      mu: readMatrix(try require(mu, 1, "mu")), epsilon: readMatrix(try require(epsilon, 2, "epsilon")))
    let probability = try require(probability, 3, "probability")
    let destination = try require(moment, 4, "moment")
    var sum = 0.0
    for k in 0..<3 {
      if probability[k] < 0 {
        throw outside("probability", at: k, probability[k], "a number >= 0", argument: 3)
      }
      sum += probability[k]
    }
    // As much as three rounded shares of 1 can be off.
    if sum > 1 + 1e-12 { throw outside("the sum of probability", sum, "a number <= 1", argument: 3) }
    destination.pointee = moments.effective(probabilities: [probability[0], probability[1], probability[2]])
    return NaNCount(in: UnsafePointer(destination), 1)
  }
}

func readFlavour(_ flavour: Int32, argument: Int) throws(Refusal) -> Flavour {
  if let flavour = Flavour(rawValue: flavour) { return flavour }
  throw unknown("flavour", flavour, "0 (e), 1 (mu), 2 (tau)", argument: argument)
}

func readIsAntineutrino(_ value: Int32, argument: Int) throws(Refusal) -> Bool {
  if value == 0 || value == 1 { return value == 1 }
  throw unknown("is_antineutrino", value, "0, 1", argument: argument)
}

func readMixing(_ mixing: UnsafePointer<nd_mixing>?, argument: Int) throws(Refusal) -> NeutrinoMixing {
  let m = try require(mixing, argument, "mixing").pointee
  let names: InlineArray<6, StaticString> = [
    "theta_12", "theta_13", "theta_23", "delta", "alpha_21", "alpha_31",
  ]
  let values: InlineArray<6, Double> = [m.theta_12, m.theta_13, m.theta_23, m.delta, m.alpha_21, m.alpha_31]
  for i in 0..<6 where !values[i].isFinite {
    throw outside(names[i], values[i], "a finite number of radians", argument: argument)
  }
  return NeutrinoMixing(
    theta_12: m.theta_12, theta_13: m.theta_13, theta_23: m.theta_23, delta: m.delta, alpha_21: m.alpha_21,
    alpha_31: m.alpha_31)
}

private func readMatrix(_ start: UnsafePointer<Double>) -> ComplexMatrix3 {
  ComplexMatrix3 { row, column in
    let at = 2 * (3 * row + column)
    return Complex(start[at], start[at + 1])
  }
}

func write(_ matrix: ComplexMatrix3, to start: UnsafeMutablePointer<Double>) {
  for i in 0..<9 { (start[2 * i], start[2 * i + 1]) = (matrix.elements[i].re, matrix.elements[i].im) }
}
