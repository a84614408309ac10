import Batch
import DipoleKernels
import LinearAlgebra

/// Neutrinos (or antineutrinos) that fly through slabs of matter and field: oscillation and precession together, exact in each
/// slab by the eigensystem of the six states. The common phase of a state is left out.
///
/// Per slab an amplitude is good to some epsilon plus the greatest phase times epsilon; phases beyond 1e13 give NaN, as do slabs
/// that are not physical and energies that are not above 0, and all without OpenBLAS.
public struct SpinFlavourPrecession: Sendable {
  private let hamiltonian: PrecessionHamiltonian
  private let way: [(local: LocalField, length: Double)]
  private let isPhysical: Bool
  /// By how much the field has turned at the end, with the sign of the beam.
  private let turned: Double

  public init(_ model: Model, _ neutrinos: LightNeutrinos, slabs: [Slab], isAntineutrino: Bool = false) {
    hamiltonian = PrecessionHamiltonian(neutrinos, isAntineutrino: isAntineutrino)
    way = slabs.map { (LocalField(model.scheme, $0), $0.length) }
    isPhysical = slabs.allSatisfy { $0.isPhysical }
    let angle = slabs.reduce(0.0) { $0 + $1.twist * $1.length }
    turned = isAntineutrino ? -angle : angle
  }

  /// Probabilities of the six states at the end for one flavour at the start, 6 n numbers; E in GeV.
  ///
  /// `spread`: for one slab, the average over its length, Gaussian with this relative standard deviation; as if over 1/E where
  /// there is no matter. NaN for more slabs than one.
  public func probabilities(
    of flavour: Flavour, basis: NeutrinoBasis = .flavour, spread: Double = 0, _ n: Int,
    E: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>, threads: Int = 1
  ) -> NaNCount {
    let start = hamiltonian.state(flavour)
    return inEnergies(n, numbers: 6, into: out, threads: threads) { solver, i, place in
      if spread == 0 {
        let end = evolve(start, E: E[i], &solver).map { inBasis($0, basis) }
        for k in 0..<6 { place[k] = end.map { $0[k].norm } ?? .nan }
      } else {
        let average = averaged(start, E: E[i], basis, spread: spread, &solver)
        for k in 0..<6 { place[k] = average?[k] ?? .nan }
      }
    }
  }

  /// The state at the end for a state at the start, both in the given basis, as 12 n numbers: six times real and imaginary part.
  /// The field is along phi = 0 at the start; the states are those of a frame that does not turn.
  public func states(
    from start: PrecessionState, basis: NeutrinoBasis = .flavour, _ n: Int, E: UnsafePointer<Double>,
    into out: UnsafeMutablePointer<Double>, threads: Int = 1
  ) -> NaNCount {
    let masses = basis == .mass ? start : hamiltonian.masses(start)
    let turn = Self.reduced(turned).map { Complex(phase: -$0) } ?? Complex(.nan, .nan)
    return inEnergies(n, numbers: 12, into: out, threads: threads) { solver, i, place in
      let end = evolve(masses, E: E[i], &solver).map { inBasis($0, basis) }
      for k in 0..<6 {
        let amplitude = end.map { k < 3 ? $0[k] : turn * $0[k] } ?? Complex(.nan, .nan)
        (place[2 * k], place[2 * k + 1]) = (amplitude.re, amplitude.im)
      }
    }
  }

  /// Work on energies in pieces, a solver for each.
  private func inEnergies(
    _ n: Int, numbers: Int, into out: UnsafeMutablePointer<Double>, threads: Int,
    _ work: (inout HermitianEigensystem, Int, UnsafeMutablePointer<Double>) -> Void
  ) -> NaNCount {
    // An eigensystem takes some ten microseconds.
    let least = numbers * max(1, 32 / max(1, way.count))
    return inPieces(numbers * n, threads: threads, multiple: numbers, least: least) { piece in
      var solver = HermitianEigensystem(order: 6)
      for i in piece.lowerBound / numbers..<piece.upperBound / numbers {
        work(&solver, i, out + numbers * i)
      }
      return NaNCount(in: out + piece.lowerBound, piece.count)
    }
  }

  /// The state at the end, of masses and in the turning frame; nil if it cannot be told.
  private func evolve(_ start: PrecessionState, E: Double, _ solver: inout HermitianEigensystem)
    -> PrecessionState?
  {
    if !(isPhysical && isEnergy(E)) { return nil }
    var state = start
    for (local, length) in way {
      if !solve(&solver, E, local) { return nil }
      var end = PrecessionState(repeating: Complex(0))
      for k in 0..<6 {
        guard let phase = Self.reduced(solver.values[k] * length) else { return nil }
        var component = Complex(0)
        for i in 0..<6 { component = component + solver[i, k].conjugate * state[i] }
        component = Complex(phase: -phase) * component
        for i in 0..<6 { end[i] = end[i] + solver[i, k] * component }
      }
      state = end
    }
    return state
  }

  /// Sum over pairs of eigenstates of exp[-i Delta - (spread Delta)^2/2], Delta the difference of their phases.
  private func averaged(
    _ start: PrecessionState, E: Double, _ basis: NeutrinoBasis, spread: Double,
    _ solver: inout HermitianEigensystem
  ) -> InlineArray<6, Double>? {
    guard isPhysical, isEnergy(E), way.count == 1, solve(&solver, E, way[0].local) else { return nil }
    let length = way[0].length
    // The part of each eigenstate.
    let parts = (0..<6).map { k in
      let component = (0..<6).reduce(Complex(0)) { $0 + solver[$1, k].conjugate * start[$1] }
      return inBasis(PrecessionState { solver[$0, k] * component }, basis)
    }
    var average = InlineArray<6, Double> { i in (0..<6).reduce(0.0) { $0 + parts[$1][i].norm } }
    for k in 0..<6 {
      for l in 0..<k {
        let difference = (solver.values[k] - solver.values[l]) * length
        let width = spread * difference
        // e^-40 is no longer seen beside 1.
        if width * width > 80 { continue }
        guard let phase = Self.reduced(difference) else { return nil }
        let factor = (2 * Double.exp(-0.5 * width * width)) * Complex(phase: -phase)
        for i in 0..<6 { average[i] += (factor * (parts[k][i] * parts[l][i].conjugate)).re }
      }
    }
    return average
  }

  /// The eigensystem of H less the mean of its energies, which is a common phase.
  private func solve(_ solver: inout HermitianEigensystem, _ E: Double, _ local: LocalField) -> Bool {
    for j in 0..<3 {
      for k in 0..<3 {
        if k >= j {
          solver[k, j] = hamiltonian.beam(k, j, E, local)
          solver[3 + k, 3 + j] = hamiltonian.flipped(k, j, E, local)
        }
        solver[3 + k, j] = hamiltonian.coupling(k, j, local)
      }
    }
    let mean = (0..<6).reduce(0.0) { $0 + solver[$1, $1].re } / 6
    for j in 0..<6 { solver[j, j] = Complex(solver[j, j].re - mean) }
    return solver.solve()
  }

  private func inBasis(_ masses: PrecessionState, _ basis: NeutrinoBasis) -> PrecessionState {
    basis == .mass ? masses : hamiltonian.flavours(masses)
  }

  /// The phase less whole turns; nil where it has no digits left.
  private static func reduced(_ phase: Double) -> Double? {
    if !(abs(phase) <= 1e13) { return nil }
    let turns = phase * (0.5 / .pi)
    return 2 * .pi * (turns - turns.rounded(.toNearestOrEven))
  }
}
