import Batch
import DipoleKernels
import LinearAlgebra

/// Neutrinos (or antineutrinos) that are made in matter and reach vacuum so slowly that the eigenstates of matter become the masses,
/// whose phases are lost on the way: those of the sun.
public struct AdiabaticConversion: Sendable {
  private let hamiltonian: PrecessionHamiltonian
  private let scheme: ElectroweakScheme
  private let U: ComplexMatrix3
  /// The mass that the i-th eigenvalue becomes: levels do not cross.
  private let masses: InlineArray<3, Int>

  public init(_ model: Model, _ neutrinos: LightNeutrinos, isAntineutrino: Bool = false) {
    hamiltonian = PrecessionHamiltonian(neutrinos, isAntineutrino: isAntineutrino)
    scheme = model.scheme
    U = neutrinos.U
    masses = neutrinos.ascending
  }

  /// Probabilities P_k of the three masses for a flavour that is made at the electron density N_e, 3 n numbers: the overlap with
  /// the eigenstates of all three flavours there. E in GeV, N_e in N_A/cm^3; NaN elsewhere than above 0 and from 0 on, and
  /// without OpenBLAS.
  public func probabilities(
    of flavour: Flavour, _ n: Int, E: UnsafePointer<Double>, N_e: UnsafePointer<Double>,
    into out: UnsafeMutablePointer<Double>, threads: Int = 1
  ) -> NaNCount {
    let start = hamiltonian.state(flavour)
    return inPoints(n, into: out, threads: threads) { beam, _, i, place in
      let slab = Slab(length: 0, N_e: N_e[i])
      let isKnown =
        isEnergy(E[i]) && slab.isPhysical
        && beam.solve { hamiltonian.beam($0, $1, E[i], LocalField(scheme, slab)) }
      for level in 0..<3 {
        place[masses[level]] = isKnown ? component(beam, level, start).norm : .nan
      }
    }
  }

  /// Probabilities that the field at the place of birth flips the spin, to first order in it: of the three flipped states far away,
  /// masses or flavours, 3 n numbers. The field is to change slowly and to be gone at the end of matter.
  ///
  /// With Hbar Y - Y H = M (the blocks of `PrecessionHamiltonian`) psibar + Y psi evolves freely but for Y', so that what arrives
  /// is made at the start: A = Y nu. Matter turns the eigenstates of Hbar, with |A_m|^2, into masses. NaN also where the sum of the
  /// probabilities exceeds 1: levels of H and Hbar cross there, and a first order does not do.
  public func flips(
    of flavour: Flavour, basis: NeutrinoBasis = .flavour, _ n: Int, E: UnsafePointer<Double>,
    at places: (Int) -> Slab, into out: UnsafeMutablePointer<Double>, threads: Int = 1
  ) -> NaNCount {
    let start = hamiltonian.state(flavour)
    return inPoints(n, into: out, threads: threads) { beam, flipped, i, place in
      let slab = places(i)
      let local = LocalField(scheme, slab)
      for k in 0..<3 { place[k] = .nan }
      guard isEnergy(E[i]), slab.isPhysical, beam.solve({ hamiltonian.beam($0, $1, E[i], local) }),
        flipped.solve({ hamiltonian.flipped($0, $1, E[i], local) })
      else { return }
      // Sums over masses of M and the beam's eigenstates.
      let turned = (0..<3).map { level in
        let amplitude = component(beam, level, start)
        return InlineArray<3, Complex> { k in
          amplitude
            * (0..<3).reduce(Complex(0)) { $0 + hamiltonian.coupling(k, $1, local) * beam[$1, level] }
        }
      }
      var P = InlineArray<3, Double>(repeating: 0)
      for level in 0..<3 {
        var A = Complex(0)
        for from in 0..<3 {
          let coupling = (0..<3).reduce(Complex(0)) { $0 + flipped[$1, level].conjugate * turned[from][$1] }
          // Levels that are not coupled may be the same.
          if coupling == Complex(0) { continue }
          A = A + (1 / (flipped.values[level] - beam.values[from])) * coupling
        }
        P[masses[level]] = A.norm
      }
      if !(P[0] + P[1] + P[2] <= 1) { return }
      for l in 0..<3 {
        place[l] = basis == .mass ? P[l] : (0..<3).reduce(0.0) { $0 + U[l, $1].norm * P[$1] }
      }
    }
  }

  /// Work on points in pieces, solvers for each.
  private func inPoints(
    _ n: Int, into out: UnsafeMutablePointer<Double>, threads: Int,
    _ work: (
      _ beam: inout HermitianEigensystem, _ flipped: inout HermitianEigensystem, _ i: Int,
      _ place: UnsafeMutablePointer<Double>
    ) -> Void
  ) -> NaNCount {
    // An eigensystem takes some microseconds.
    inPieces(3 * n, threads: threads, multiple: 3, least: 3 * 64) { piece in
      var beam = HermitianEigensystem(order: 3)
      var flipped = beam
      for i in piece.lowerBound / 3..<piece.upperBound / 3 { work(&beam, &flipped, i, out + 3 * i) }
      return NaNCount(in: out + piece.lowerBound, piece.count)
    }
  }

  /// The amplitude of an eigenstate in the beam's part of a state.
  private func component(_ beam: HermitianEigensystem, _ level: Int, _ state: PrecessionState) -> Complex {
    (0..<3).reduce(Complex(0)) { $0 + beam[$1, level].conjugate * state[$1] }
  }
}

extension HermitianEigensystem {
  /// The eigensystem of a matrix by its elements in and below the diagonal.
  fileprivate mutating func solve(_ element: (_ row: Int, _ column: Int) -> Complex) -> Bool {
    for column in 0..<order {
      for row in column..<order { self[row, column] = element(row, column) }
    }
    return solve()
  }
}
