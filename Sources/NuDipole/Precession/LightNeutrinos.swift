import DipoleKernels

/// Three light neutrinos that oscillate and precess: mixing, squares of masses, moments.
public struct LightNeutrinos: Sendable {
  /// Rows e, mu, tau; columns the masses.
  public let U: ComplexMatrix3
  /// m_2^2 - m_1^2 and m_3^2 - m_1^2 in eV^2; the latter is negative for the inverted order.
  public let delta_m2_21: Double
  public let delta_m2_31: Double
  /// Majorana: a moment turns a neutrino into an antineutrino; Dirac: into a right-handed neutrino, which matter does not see.
  public let nature: Nature
  public let moments: NeutrinoMoments

  /// Why something is not such neutrinos.
  public enum Problem: Error, Sendable {
    /// The greatest modulus of an element of U U^dagger - 1.
    case notUnitary(by: Double)
    /// The greatest modulus of lambda_jk + lambda_kj, lambda = mu - i epsilon, over that of lambda_jk: Majorana moments only.
    case notAntisymmetric(by: Double)
  }

  /// Rounded numbers of 12 digits pass.
  private static let tolerance = 1e-12

  /// U of a `NeutrinoMixing`, or any other one.
  public init(
    U: ComplexMatrix3, delta_m2_21: Double, delta_m2_31: Double, nature: Nature, moments: NeutrinoMoments
  ) throws(Problem) {
    let product = ComplexMatrix3 { a, b in
      (0..<3).reduce(Complex(a == b ? -1 : 0)) { $0 + U[a, $1] * U[b, $1].conjugate }
    }
    let defect = product.greatest
    if defect > Self.tolerance { throw .notUnitary(by: defect) }
    if nature == .majorana {
      let scale = ComplexMatrix3 { moments.lambda($0, $1) }.greatest
      let sum = ComplexMatrix3 { moments.lambda($0, $1) + moments.lambda($1, $0) }.greatest
      if sum > Self.tolerance * scale { throw .notAntisymmetric(by: sum / scale) }
    }
    self.U = U
    self.delta_m2_21 = delta_m2_21
    self.delta_m2_31 = delta_m2_31
    self.nature = nature
    self.moments = moments
  }

  /// The masses by their squares: place i has the index of the i-th lightest.
  var ascending: InlineArray<3, Int> {
    let squares: InlineArray<3, Double> = [0, delta_m2_21, delta_m2_31]
    var order: InlineArray<3, Int> = [0, 1, 2]
    if squares[order[1]] < squares[order[0]] { order.swapAt(0, 1) }
    if squares[order[2]] < squares[order[1]] { order.swapAt(1, 2) }
    if squares[order[1]] < squares[order[0]] { order.swapAt(0, 1) }
    return order
  }
}

extension ComplexMatrix3 {
  /// The greatest modulus of an element.
  fileprivate var greatest: Double {
    var square = 0.0
    for i in 0..<9 { square = max(square, elements[i].norm) }
    return square.squareRoot()
  }
}

/// What states are counted in.
public enum NeutrinoBasis: Int32, Sendable, CaseIterable {
  case flavour = 0
  case mass = 1
}
