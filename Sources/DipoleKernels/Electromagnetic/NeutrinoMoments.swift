import LaneMath

/// Magnetic and electric dipole moments of three neutrinos in the basis of their masses, in Bohr magnetons: element (k, j) leads
/// from nu_j to nu_k. What scatters and decays is lambda = mu - i epsilon.
public struct NeutrinoMoments: Sendable {
  public var mu: ComplexMatrix3
  public var epsilon: ComplexMatrix3

  public init(mu: ComplexMatrix3, epsilon: ComplexMatrix3) {
    self.mu = mu
    self.epsilon = epsilon
  }

  /// What masses and W loops alone make of Dirac neutrinos: mu_kj = P (m_k + m_j) f_kj, i epsilon_kj = P (m_k - m_j) f_kj with
  /// f_kj = delta_kj - G_kj/2, G_kj = sum_l U*_lk U_lj m_l^2/M_W^2, P = 3 e G_F/(16 sqrt2 pi^2);
  /// Fujikawa and Shrock, PRL 45 (1980) 963, Shrock, Nucl. Phys. B206 (1982) 359.
  ///
  /// `masses` in GeV, >= 0. To first order in m_l^2/M_W^2, which is 5e-4 for tau: relative accuracy 1e-3 of each element.
  public static func dirac(_ model: Model, _ mixing: NeutrinoMixing, masses: InlineArray<3, Double>)
    -> NeutrinoMoments
  {
    let G = gim(model.scheme, mixing.matrix)
    let P = model.scattering.loopMoment
    let f = ComplexMatrix3 { k, j in Complex(k == j ? 1 : 0) - 0.5 * G[k, j] }
    return NeutrinoMoments(
      mu: ComplexMatrix3 { k, j in (P * (masses[k] + masses[j])) * f[k, j] },
      epsilon: ComplexMatrix3 { k, j in (P * (masses[k] - masses[j])) * (Complex(0, -1) * f[k, j]) })
  }

  /// The same for Majorana neutrinos, whose diagonal moments vanish: mu_kj = -i P (m_k + m_j) Im G_kj,
  /// epsilon_kj = i P (m_k - m_j) Re G_kj. The phases of U decide between both.
  public static func majorana(_ model: Model, _ mixing: NeutrinoMixing, masses: InlineArray<3, Double>)
    -> NeutrinoMoments
  {
    let G = gim(model.scheme, mixing.matrix)
    let P = model.scattering.loopMoment
    return NeutrinoMoments(
      mu: ComplexMatrix3 { k, j in Complex(0, k == j ? 0 : -P * (masses[k] + masses[j]) * G[k, j].im) },
      epsilon: ComplexMatrix3 { k, j in Complex(0, P * (masses[k] - masses[j]) * G[k, j].re) })
  }

  /// sum_l U*_lk U_lj m_l^2/M_W^2. What is common to the three m_l^2 gives no transition since U is unitary; left out, the small
  /// rest keeps its digits.
  private static func gim(_ scheme: ElectroweakScheme, _ U: ComplexMatrix3) -> ComplexMatrix3 {
    let e = scheme.m_e
    let squares: InlineArray<3, Double> = [
      0, (scheme.m_mu - e) * (scheme.m_mu + e) / (scheme.M_W * scheme.M_W),
      (scheme.m_tau - e) * (scheme.m_tau + e) / (scheme.M_W * scheme.M_W),
    ]
    let common = (e / scheme.M_W) * (e / scheme.M_W)
    return ComplexMatrix3 { k, j in
      (1..<3).reduce(Complex(k == j ? common : 0)) { $0 + squares[$1] * (U[$1, k].conjugate * U[$1, j]) }
    }
  }

  /// The moment that a beam of one flavour shows when its final states are not told apart:
  /// mu^2 = sum_j |sum_k U*_lk lambda_jk e^(-i phase_k)|^2, phase_k = m_k^2 L/2E; Giunti and Studenikin, RMP 87 (2015) 531
  /// (arXiv:1403.6344). Antineutrinos have the opposite phases.
  ///
  /// For Dirac neutrinos lambda is any matrix, for Majorana neutrinos an antisymmetric one. In the units of lambda.
  public func effective(
    _ mixing: NeutrinoMixing, flavour: Flavour, phases: InlineArray<3, Double> = [0, 0, 0],
    isAntineutrino: Bool = false
  ) -> Double {
    let U = mixing.matrix
    let row = Int(flavour.rawValue)
    let sign = isAntineutrino ? 1.0 : -1.0
    let amplitudes: InlineArray<3, Complex> = InlineArray {
      U[row, $0].conjugate * Complex(phase: sign * phases[$0])
    }
    let square = (0..<3).reduce(0.0) { total, j in
      total + (0..<3).reduce(Complex(0)) { $0 + lambda(j, $1) * amplitudes[$1] }.norm
    }
    return square.squareRoot()
  }

  /// The same for an incoherent mixture of the masses with the given probabilities: mu^2 = sum_kj P_k |lambda_jk|^2, as for
  /// neutrinos of the sun, whose P_k depend on the energy.
  public func effective(probabilities: InlineArray<3, Double>) -> Double {
    let square = (0..<3).reduce(0.0) { total, k in
      total + probabilities[k] * (0..<3).reduce(0.0) { $0 + lambda($1, k).norm }
    }
    return square.squareRoot()
  }

  /// mu_jk - i epsilon_jk.
  public func lambda(_ j: Int, _ k: Int) -> Complex { mu[j, k] - Complex(0, 1) * epsilon[j, k] }
}
