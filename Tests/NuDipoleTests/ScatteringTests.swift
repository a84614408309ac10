import Foundation
import NuDipole
import Testing

// Scattering at low energies against traces that are multiplied out component by component, and limits worked out by hand.

/// nu(k) A(p) -> X(k') A(p') with the target at rest.
private struct Scattering {
  let k: SIMD4<Double>
  let kPrime: SIMD4<Double>
  let p: SIMD4<Double>
  let pPrime: SIMD4<Double>
  let t: Double

  init(E: Double, T: Double, mass: Double, target: Double) {
    let energy = E - T
    let momentum = ((energy - mass) * (energy + mass)).squareRoot()
    t = -2 * target * T
    let cosine = (t - mass * mass + 2 * E * energy) / (2 * E * momentum)
    k = SIMD4(E, 0, 0, E)
    kPrime = SIMD4(energy, momentum * (1 - cosine * cosine).squareRoot(), 0, momentum * cosine)
    p = SIMD4(target, 0, 0, 0)
    pPrime = p + k - kPrime
  }

  /// (k' + m) A_a k Abar_b for the vertices A, and (p' + M) B_a (p + M) Bbar_b over the two spins, contracted.
  static func contract(_ lepton: [[Complex]], _ target: [[Complex]]) -> Double {
    var sum = Complex(0)
    for a in 0..<4 {
      for b in 0..<4 { sum = sum + (Dirac.metric[a] * Dirac.metric[b]) * (lepton[a][b] * target[a][b]) }
    }
    return sum.re
  }

  /// (1 + gamma5 s)/2 for an outgoing particle of the helicity; without one, one for each spin.
  static func spin(_ k: SIMD4<Double>, _ m: Double, _ helicity: Double?) -> DiracMatrix {
    guard let helicity else { return .one }
    let momentum = ((k[0] - m) * (k[0] + m)).squareRoot()
    let s =
      (helicity / m) * SIMD4(momentum, k[1] * k[0] / momentum, k[2] * k[0] / momentum, k[3] * k[0] / momentum)
    return 0.5 * (.one + Dirac.gamma5 * Dirac.slash(s))
  }

  static func tensor(
    _ out: SIMD4<Double>, _ mOut: Double, _ vertex: [DiracMatrix], _ into: SIMD4<Double>, _ mIn: Double,
    helicity: Double? = nil
  ) -> [[Complex]] {
    let left = (Dirac.slash(out) + mOut * .one) * spin(out, mOut, helicity)
    let right = Dirac.slash(into) + mIn * .one
    return vertex.map { a in
      vertex.map { b in
        let dagger = DiracMatrix(rows: b.transpose.rows.map(\.conjugate))
        let product = left * a * right * (Dirac.gamma[0] * dagger * Dirac.gamma[0])
        return (0..<4).reduce(Complex(0)) { $0 + product.rows[$1][$1] }
      }
    }
  }

  func nucleus(_ M: Double, isSpinHalf: Bool) -> [[Complex]] {
    if isSpinHalf { return Self.tensor(pPrime, M, Dirac.gamma, p, M).map { $0.map { 0.5 * $0 } } }
    let P = p + pPrime
    return (0..<4).map { a in (0..<4).map { b in Complex(P[a] * P[b]) } }
  }

  /// |M|^2 / (32 pi M E^2).
  static func dsigma(_ squared: Double, _ M: Double, _ E: Double) -> Double {
    squared / (32 * .pi * M * E * E)
  }
}

@Suite struct ScatteringTests {
  private static let chiral = Dirac.gamma.map { $0 * (.one - Dirac.gamma5) }
  private static let model = Model()
  private static let e2 = 4 * Double.pi * model.scheme.alpha_0
  private static let G_F = 1 / (2.0.squareRoot() * model.scheme.vev * model.scheme.vev)

  private static func close(_ a: Double, _ b: Double, within tolerance: Double = 1e-10) -> Bool {
    abs(a / b - 1) <= tolerance
  }

  /// d nubar_L sigma N F with one photon to a nucleus of either spin.
  @Test func upscatteringIsItsTrace() {
    var random = SeededGenerator(seed: 91)
    for _ in 0..<200 {
      let (M, E) = (random.logUniform(0.1...10), random.logUniform(0.1...10))
      let greatest = (M * (M + 2 * E)).squareRoot() - M
      let m = greatest * random.uniform(0.1...0.95)
      let ends = (
        upscattering_T_min(Self.model, E_nu: E, m_N: m, m_target: M),
        upscattering_T_max(Self.model, E_nu: E, m_N: m, m_target: M)
      )
      let T = ends.0 + (ends.1 - ends.0) * random.uniform(0.05...0.95)
      let s = Scattering(E: E, T: T, mass: m, target: M)
      let vertex = Dirac.dipole(s.k - s.kPrime).map { $0 * Dirac.left }
      let lepton = Scattering.tensor(s.kPrime, m, vertex, s.k, 0)
      for isSpinHalf in [true, false] {
        let squared =
          Scattering.contract(lepton, s.nucleus(M, isSpinHalf: isSpinHalf)) * Self.e2 / (s.t * s.t)
        let expected = 9 * Scattering.dsigma(squared, M, E)
        let value =
          isSpinHalf
          ? dsigma_upscattering_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 3)
          : dsigma_upscattering_spin0_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 3)
        #expect(Self.close(value, expected), "\(E) \(T) \(m) \(M)")
      }
    }
  }

  /// The same with the spin of N along or against its momentum.
  @Test func helicitiesAreTheirTraces() {
    var random = SeededGenerator(seed: 95)
    for _ in 0..<100 {
      let (M, E) = (random.logUniform(0.1...10), random.logUniform(0.1...10))
      let greatest = (M * (M + 2 * E)).squareRoot() - M
      let m = greatest * random.uniform(0.1...0.95)
      let low = upscattering_T_min(Self.model, E_nu: E, m_N: m, m_target: M)
      let high = upscattering_T_max(Self.model, E_nu: E, m_N: m, m_target: M)
      let T = low + (high - low) * random.uniform(0.05...0.95)
      let s = Scattering(E: E, T: T, mass: m, target: M)
      let vertex = Dirac.dipole(s.k - s.kPrime).map { $0 * Dirac.left }
      for helicity in [1.0, -1] {
        let lepton = Scattering.tensor(s.kPrime, m, vertex, s.k, 0, helicity: helicity)
        for isSpinHalf in [true, false] {
          let squared =
            Scattering.contract(lepton, s.nucleus(M, isSpinHalf: isSpinHalf)) * Self.e2 / (s.t * s.t)
          let kernel: (Model, Double, Double, Double, Double, Double, Double) -> Double =
            switch (helicity > 0, isSpinHalf) {
            case (true, true):
              { dsigma_upscattering_flip_dT($0, E_nu: $1, T: $2, m_N: $3, d_gamma: $4, m_target: $5, Z: $6) }
            case (true, false):
              {
                dsigma_upscattering_flip_spin0_dT(
                  $0, E_nu: $1, T: $2, m_N: $3, d_gamma: $4, m_target: $5, Z: $6)
              }
            case (false, true):
              {
                dsigma_upscattering_conserving_dT(
                  $0, E_nu: $1, T: $2, m_N: $3, d_gamma: $4, m_target: $5, Z: $6)
              }
            case (false, false):
              {
                dsigma_upscattering_conserving_spin0_dT(
                  $0, E_nu: $1, T: $2, m_N: $3, d_gamma: $4, m_target: $5, Z: $6)
              }
            }
          // The trace of the conserved one cancels more.
          let value = kernel(Self.model, E, T, m, 1, M, 3)
          #expect(
            Self.close(value, 9 * Scattering.dsigma(squared, M, E), within: 1e-8),
            "\(E) \(T) \(m) \(M) \(helicity) \(isSpinHalf)")
        }
      }
    }
  }

  /// Both helicities together are everything; forms by excess are the same functions.
  @Test func partsAndFormsAgree() {
    var random = SeededGenerator(seed: 96)
    for _ in 0..<500 {
      let (M, m) = (random.logUniform(1e-3...1e2), random.logUniform(1e-4...10))
      let E = upscattering_threshold(Self.model, m_N: m, m_target: M) * random.uniform(1.1...10)
      let low = upscattering_T_min(Self.model, E_nu: E, m_N: m, m_target: M)
      let high = upscattering_T_max(Self.model, E_nu: E, m_N: m, m_target: M)
      let T = low + (high - low) * random.uniform(0.1...0.9)
      let whole = dsigma_upscattering_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let whole0 = dsigma_upscattering_spin0_dT(
        Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let parts =
        dsigma_upscattering_flip_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
        + dsigma_upscattering_conserving_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let parts0 =
        dsigma_upscattering_flip_spin0_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
        + dsigma_upscattering_conserving_spin0_dT(
          Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let x = E - upscattering_threshold(Self.model, m_N: m, m_target: M)
      let byExcess = dsigma_upscattering_excess_dT(
        Self.model, E_excess: x, T_excess: T - low, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let total = sigma_upscattering(Self.model, E_nu: E, T_cut: 0, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      let totalByExcess = sigma_upscattering_excess(
        Self.model, E_excess: x, m_N: m, d_gamma: 1, m_target: M, Z: 1)
      #expect(
        Self.close(parts, whole, within: 1e-11) && Self.close(parts0, whole0, within: 1e-11),
        "\(E) \(T) \(m) \(M)")
      #expect(
        Self.close(byExcess, whole, within: 1e-11) && Self.close(totalByExcess, total, within: 1e-12),
        "\(E) \(T) \(m) \(M)")
    }
  }

  /// Weak interaction and photon with q_nu/q^2 + r2/6 between the currents, electron of charge -1.
  @Test(arguments: Flavour.allCases) func electronsAreTheirTrace(_ flavour: Flavour) {
    let model = Model(flavour: flavour)
    var random = SeededGenerator(seed: 92)
    let m = model.scheme.m_e
    for _ in 0..<100 {
      let E = random.logUniform(1e-4...1e-1)
      let T = recoil_T_max(model, E_nu: E, m_target: m) * random.uniform(0.05...0.95)
      let (r2, q_nu) = (random.coupling(1e-6...1e-4), random.coupling(1e-13...1e-12))
      let s = Scattering(E: E, T: T, mass: 0, target: m)
      let photon = Self.e2 / (2.0.squareRoot() * Self.G_F) * (q_nu / s.t + r2 / 6)
      let (axial, sin2) = (flavour == .e ? 0.5 : -0.5, model.scheme.sin2_theta_0)
      for isAntineutrino in [false, true] {
        // For antineutrinos the roles of the momenta of the neutrino line are exchanged.
        let (first, last) = isAntineutrino ? (s.kPrime, s.k) : (s.k, s.kPrime)
        let lepton = Scattering.tensor(last, 0, Self.chiral, first, 0)
        let vertex = Dirac.gamma.map { $0 * ((axial + 2 * sin2 + photon) * .one - axial * Dirac.gamma5) }
        let electron = Scattering.tensor(s.pPrime, m, vertex, s.p, m)
        let squared = 0.25 * Self.G_F * Self.G_F * Scattering.contract(lepton, electron)
        let value =
          isAntineutrino
          ? dsigma_nubar_e_dT(model, E_nu: E, T: T, r2: r2, q_nu: q_nu)
          : dsigma_nu_e_dT(model, E_nu: E, T: T, r2: r2, q_nu: q_nu)
        #expect(Self.close(value, Scattering.dsigma(squared, m, E)), "\(E) \(T)")
      }
    }
  }

  @Test func coherentIsItsTrace() {
    var random = SeededGenerator(seed: 93)
    for _ in 0..<100 {
      let (M, E) = (random.logUniform(0.1...10), random.logUniform(0.1...10))
      let T = recoil_T_max(Self.model, E_nu: E, m_target: M) * random.uniform(0.05...0.95)
      let s = Scattering(E: E, T: T, mass: 0, target: M)
      let lepton = Scattering.tensor(s.kPrime, 0, Self.chiral, s.k, 0)
      for isSpinHalf in [true, false] {
        let squared =
          2 * Self.G_F * Self.G_F * Scattering.contract(lepton, s.nucleus(M, isSpinHalf: isSpinHalf))
        let value =
          isSpinHalf
          ? dsigma_cevns_dT(Self.model, E_nu: E, T: T, m_target: M, Q_w: 2)
          : dsigma_cevns_spin0_dT(Self.model, E_nu: E, T: T, m_target: M, Q_w: 2)
        #expect(Self.close(value, Scattering.dsigma(squared, M, E)), "\(E) \(T) \(M)")
      }
    }
  }

  /// Up-scattering into a massless N is scattering by the moment mu = 2 d.
  @Test func masslessUpscatteringIsMagnetic() {
    let scheme = Self.model.scheme
    let bohr = Self.e2.squareRoot() / (2 * scheme.m_e)
    for (E, T, M) in [(0.03, 1e-6, 122.8), (0.03, 1e-5, 37.2), (0.003, 0.001, 0.000511), (0.5, 0.2, 0.938)] {
      let d = 1e-8
      let mu = 2 * d / bohr
      #expect(
        Self.close(
          dsigma_upscattering_dT(Self.model, E_nu: E, T: T, m_N: 0, d_gamma: d, m_target: M, Z: 7),
          dsigma_cevns_magnetic_dT(Self.model, E_nu: E, T: T, m_target: M, Z: 7, mu_nu: mu), within: 1e-14))
      #expect(
        Self.close(
          dsigma_upscattering_spin0_dT(Self.model, E_nu: E, T: T, m_N: 0, d_gamma: d, m_target: M, Z: 7),
          dsigma_cevns_magnetic_spin0_dT(Self.model, E_nu: E, T: T, m_target: M, Z: 7, mu_nu: mu),
          within: 1e-14))
    }
    let electron = scheme.m_e
    #expect(
      Self.close(
        dsigma_nu_e_magnetic_dT(Self.model, E_nu: 0.003, T: 0.001, mu_nu: 1e-11),
        dsigma_cevns_magnetic_dT(Self.model, E_nu: 0.003, T: 0.001, m_target: electron, Z: 1, mu_nu: 1e-11),
        within: 1e-14))
  }

  /// A heavy target takes momentum and no energy, whatever its spin: with T = -t/2M, d sigma/dt tends to
  /// 4 alpha d^2 Z^2/(-t) [1 - m^2/4E^2 - m^4/(4 E^2 (-t))].
  @Test func staticSource() {
    let (E, m, M) = (0.3, 0.1, 1e9)
    for minusT in [0.002, 0.02, 0.1] {
      let T = minusT / (2 * M)
      let value =
        dsigma_upscattering_spin0_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
        / (2 * M)
      let mass = m * m / (4 * E * E)
      let expected = 4 * Self.model.scheme.alpha_0 / minusT * (1 - mass - mass * m * m / minusT)
      #expect(Self.close(value, expected, within: 1e-7), "\(value) \(expected)")
    }
  }

  /// The total is the integral of the differential cross section, with and without a cut.
  @Test func totalsAreIntegrals() {
    let (nodes, weights) = ScatteringTests.simpson
    for (E, m, M, cut) in [
      (0.05, 0.02, 122.8, 0.0), (0.05, 0.02, 122.8, 1e-5), (2, 0.7, 0.938, 0), (2, 0.7, 0.938, 0.3),
    ] {
      let low = Swift.max(cut, upscattering_T_min(Self.model, E_nu: E, m_N: m, m_target: M)) * (1 + 1e-15)
      let high = upscattering_T_max(Self.model, E_nu: E, m_N: m, m_target: M) * (1 - 1e-15)
      let span = log(high / low)
      for isSpinHalf in [true, false] {
        var sum = 0.0
        for (x, w) in zip(nodes, weights) {
          let T = low * exp(span * x)
          sum +=
            w * span * T
            * (isSpinHalf
              ? dsigma_upscattering_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1)
              : dsigma_upscattering_spin0_dT(Self.model, E_nu: E, T: T, m_N: m, d_gamma: 1, m_target: M, Z: 1))
        }
        let total =
          isSpinHalf
          ? sigma_upscattering(Self.model, E_nu: E, T_cut: cut, m_N: m, d_gamma: 1, m_target: M, Z: 1)
          : sigma_upscattering_spin0(Self.model, E_nu: E, T_cut: cut, m_N: m, d_gamma: 1, m_target: M, Z: 1)
        #expect(Self.close(sum, total, within: 1e-9), "\(E) \(m) \(M) \(cut): \(sum) \(total)")
      }
    }
  }

  /// Simpson's rule with 4000 intervals on [0, 1].
  private static var simpson: ([Double], [Double]) {
    let n = 4000
    let nodes = (0...n).map { Double($0) / Double(n) }
    let weights = (0...n).map { ($0 == 0 || $0 == n ? 1 : $0 % 2 == 1 ? 4 : 2) / (3 * Double(n)) }
    return (nodes, weights)
  }

  /// Nothing below threshold or outside the recoils, an infinite total without mass and cut.
  @Test func edges() {
    let (m, M) = (0.1, 37.2)
    let threshold = upscattering_threshold(Self.model, m_N: m, m_target: M)
    #expect(
      sigma_upscattering(
        Self.model, E_nu: threshold * (1 - .ulpOfOne), T_cut: 0, m_N: m, d_gamma: 1, m_target: M, Z: 18) == 0)
    #expect(sigma_upscattering(Self.model, E_nu: 0.2, T_cut: 1, m_N: m, d_gamma: 1, m_target: M, Z: 18) == 0)
    #expect(
      sigma_upscattering(Self.model, E_nu: 0.2, T_cut: 0, m_N: 0, d_gamma: 1, m_target: M, Z: 18) == .infinity
    )
    #expect(sigma_upscattering(Self.model, E_nu: 0.2, T_cut: 0, m_N: 0, d_gamma: 0, m_target: M, Z: 18) == 0)
    let T_min = upscattering_T_min(Self.model, E_nu: 0.2, m_N: m, m_target: M)
    #expect(
      dsigma_upscattering_dT(Self.model, E_nu: 0.2, T: T_min, m_N: m, d_gamma: 1, m_target: M, Z: 18) > 0)
    #expect(
      dsigma_upscattering_dT(Self.model, E_nu: 0.2, T: T_min.nextDown, m_N: m, d_gamma: 1, m_target: M, Z: 18)
        == 0)
    #expect(Self.close(upscattering_E_min(Self.model, T: T_min, m_N: m, m_target: M), 0.2, within: 1e-13))
  }

  /// The talk's page on coherent scattering: g_V^p = 0.0227 +- 0.0002 for its weak mixing angle.
  @Test func protonsAlmostDecouple() {
    #expect(abs(weak_charge(Self.model, Z: 1, A: 1, F_p: 1, F_n: 1, r2: 0) - 0.0227) < 2e-4)
    #expect(abs(weak_charge(Self.model, Z: 0, A: 1, F_p: 1, F_n: 1, r2: 0) + 0.5) < 1e-15)
  }
}
