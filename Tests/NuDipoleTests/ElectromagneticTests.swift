import Foundation
import NuDipole
import Testing

// Mixing and moments of the light neutrinos against 25 digits and what follows from symmetries; published numbers.

@Suite struct ElectromagneticTests {
  private static let model = Model()

  private struct Row {
    let cells: [String: String]

    subscript(_ name: String) -> Double { Double(cells[name] ?? "") ?? .nan }
    func triple(_ name: String) -> InlineArray<3, Double> {
      [self["\(name)_1"], self["\(name)_2"], self["\(name)_3"]]
    }
    func matrix(_ name: String) -> [[Complex]] {
      (1...3).map { k in
        (1...3).map { j in Complex(self["\(name)_\(k)\(j)_re"], self["\(name)_\(k)\(j)_im"]) }
      }
    }

    var mixing: NeutrinoMixing {
      NeutrinoMixing(
        theta_12: self["theta_12"], theta_13: self["theta_13"], theta_23: self["theta_23"],
        delta: self["delta"],
        alpha_21: self["alpha_21"], alpha_31: self["alpha_31"])
    }

    var moments: NeutrinoMoments {
      cells["nature"] == "dirac"
        ? .dirac(ElectromagneticTests.model, mixing, masses: triple("m"))
        : .majorana(ElectromagneticTests.model, mixing, masses: triple("m"))
    }
  }

  private static func rows() throws -> [Row] {
    let (header, lines) = try ReferenceTable.read(
      ReferenceTable.root.appendingPathComponent("electromagnetic/moments.csv"))
    return lines.map { Row(cells: Dictionary(uniqueKeysWithValues: zip(header, $0.0))) }
  }

  /// The greatest modulus of an element of a, less b.
  private static func difference(_ a: ComplexMatrix3, _ b: [[Complex]]) -> Double {
    (0..<9).reduce(0) { max($0, (a[$1 / 3, $1 % 3] - b[$1 / 3][$1 % 3]).magnitude) }
  }

  @Test func momentsAgreeWithReferences() throws {
    let rows = try Self.rows()
    #expect(rows.count == 120)
    for row in rows {
      let moments = row.moments
      #expect(Self.difference(row.mixing.matrix, row.matrix("U")) < 4e-16)
      // mu and epsilon are real and imaginary parts of the same sums, products of four sines each: one scale for both.
      let (mu, epsilon) = (row.matrix("mu"), row.matrix("epsilon"))
      let bound = 16 * Double.ulpOfOne * (mu + epsilon).flatMap { $0 }.reduce(0) { max($0, $1.magnitude) }
      #expect(Self.difference(moments.mu, mu) <= bound)
      #expect(Self.difference(moments.epsilon, epsilon) <= bound)
      let P: InlineArray<3, Double> = [row["P_1"], row["P_2"], 1 - row["P_1"] - row["P_2"]]
      #expect(abs(moments.effective(probabilities: P) / row["incoherent"] - 1) < 2e-15)
      for flavour in Flavour.allCases {
        let name = ["e", "mu", "tau"][Int(flavour.rawValue)]
        for isAntineutrino in [false, true] {
          let moment = moments.effective(
            row.mixing, flavour: flavour, phases: row.triple("phase"), isAntineutrino: isAntineutrino)
          let expected = row[(isAntineutrino ? "nubar_" : "nu_") + name]
          #expect(abs(moment / expected - 1) < 1e-13, "\(moment) \(expected)")
        }
      }
    }
  }

  /// Off the diagonal the loops leave differences of m_l^2, which keep their digits: against the same tables, element by element.
  @Test func transitionsKeepTheirDigits() throws {
    for row in try Self.rows() where row.cells["nature"] == "dirac" {
      let (mu, expected) = (row.moments.mu, row.matrix("mu"))
      for k in 0..<3 {
        for j in 0..<3 where j != k {
          let error = (mu[k, j] - expected[k][j]).magnitude
          #expect(error < 1e-14 * expected[k][j].magnitude, "\(k) \(j)")
        }
      }
    }
  }

  /// Dirac moments are Hermitian, Majorana ones imaginary and antisymmetric.
  @Test func symmetries() throws {
    for row in try Self.rows() {
      let moments = row.moments
      for k in 0..<3 {
        for j in 0..<3 {
          for M in [moments.mu, moments.epsilon] {
            let (a, b) = (M[k, j], M[j, k])
            #expect((a - b.conjugate).norm <= 1e-30 * a.norm)
            if row.cells["nature"] == "majorana" { #expect(a.re == 0 && a.im == -b.im) }
          }
        }
      }
    }
  }

  /// The talk, pages on Dirac and Majorana moments and on radii: 3.2e-19 mu_B for 1 eV, -3.9e-23 off the diagonal, 7.8e-23;
  /// radii of -8.2e-33, -4.8e-33 and -3.0e-33 cm^2.
  @Test func publishedNumbers() {
    let scheme = Self.model.scheme
    let none = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: 0)
    let dirac = NeutrinoMoments.dirac(Self.model, none, masses: [1e-9, 1e-9, 1e-9])
    #expect(abs(dirac.mu[0, 0].re / 3.2e-19 - 1) < 2e-3)
    // Full mixing of nu_mu and nu_tau: U*_t2 U_t3 = -1/2, U*_m2 U_m3 = 1/2.
    let full = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: .pi / 4)
    let transition = NeutrinoMoments.dirac(Self.model, full, masses: [0, 0, 1e-9]).mu[1, 2].re
    let others = 1 - scheme.m_mu * scheme.m_mu / (scheme.m_tau * scheme.m_tau)
    #expect(abs(transition / (-0.5 * -3.9e-23 * others) - 1) < 5e-3, "\(transition)")
    let majorana = NeutrinoMixing(theta_12: 0, theta_13: 0, theta_23: .pi / 4, alpha_31: .pi)
    let twice = NeutrinoMoments.majorana(Self.model, majorana, masses: [0, 0, 1e-9]).mu[1, 2].im
    #expect(abs(abs(twice) / (0.5 * 7.8e-23 * others) - 1) < 5e-3, "\(twice)")

    let square = PhysicalConstants.picobarn * 1e-36
    for (mass, published) in [(scheme.m_e, -8.2e-33), (scheme.m_mu, -4.8e-33), (scheme.m_tau, -3.0e-33)] {
      let radius = charge_radius(Self.model, m_lepton: mass) * square
      #expect(abs(radius / published - 1) < 0.015, "\(radius)")
    }
  }

  /// Borexino's moment of the sun, 2.8e-11 mu_B, as moments of single elements: 3.4, 5.1, 18.7, 2.8, 3.4, 5.0 (1e-11 mu_B;
  /// arXiv:1707.09355) for the probabilities |U_ek|^2.
  @Test func solarMomentInTheBasisOfMasses() {
    let probabilities: InlineArray<3, Double> = [0.680, 0.298, 0.0222]
    for (k, j, published) in [(0, 0, 3.4), (1, 1, 5.1), (2, 2, 18.7), (0, 1, 2.8), (0, 2, 3.4), (1, 2, 5.0)] {
      let unit = ComplexMatrix3 { a, b in Complex((a, b) == (k, j) || (b, a) == (k, j) ? 1 : 0) }
      let moments = NeutrinoMoments(mu: unit, epsilon: ComplexMatrix3 { _, _ in Complex(0) })
      let limit = 2.8 / moments.effective(probabilities: probabilities)
      #expect(abs(limit / published - 1) < 0.02, "\(k) \(j): \(limit)")
    }
  }

  /// A source nearby: mu_l^2 = (U lambda^dagger lambda U^dagger)_ll; summed over flavours the trace of lambda^dagger lambda.
  @Test func sumOverFlavoursIsTheTrace() throws {
    for row in try Self.rows() {
      let moments = row.moments
      let sum = Flavour.allCases.reduce(0.0) {
        let moment = moments.effective(row.mixing, flavour: $1)
        return $0 + moment * moment
      }
      let all = moments.effective(probabilities: [1, 1, 1])
      #expect(abs(sum / (all * all) - 1) < 1e-14)
    }
  }

  /// The precession of two states against four steps of half the field's matrix exponential by hand, and its limits.
  @Test func precession() {
    let (mu, B, length) = (1e-11, 0.1, 1e10)
    let x = 2 * 5.7883818060e-14 * mu * B
    let phase = 0.5 * x * length / 1.973269804e-16
    let resonant = precession_probability(Self.model, mu_nu: mu, B: B, Delta: 0, length: length)
    #expect(abs(resonant - sin(phase) * sin(phase)) < 1e-12)
    let suppressed = precession_probability(Self.model, mu_nu: mu, B: B, Delta: 1e3 * x, length: length)
    #expect(suppressed <= 1e-6)
    #expect(precession_probability(Self.model, mu_nu: 0, B: B, Delta: 0, length: length) == 0)
    #expect(precession_probability(Self.model, mu_nu: mu, B: B, Delta: 0, length: -1).isNaN)
  }

  /// width_plasmon is crossed to Gamma(N -> nu gamma) = d^2 m^3/4pi: both come from |M|^2 summed over all spins, 4 d^2 m^4 for N at
  /// rest and massless photons; here three polarisations of a photon of mass K at rest decay, averaged, phase space (1 - y)/8 pi.
  @Test func plasmonIsItsTrace() {
    let (K, m, d) = (0.3, 0.1, 1e-6)
    let photon = SIMD4(K, 0, 0, 0)
    let momentum = (K * K - m * m) / (2 * K)
    let nu = SIMD4(momentum, 0, 0, momentum)
    let N = photon - nu
    let vertex = Dirac.dipole(photon).map { $0 * Dirac.right }
    var sum = 0.0
    for a in 1..<4 {
      // nubar sigma q N with outgoing Nbar: Tr[nu V (Nbar - m) Vbar].
      let V = vertex[a]
      let bar = Dirac.gamma[0] * DiracMatrix(rows: V.transpose.rows.map(\.conjugate)) * Dirac.gamma[0]
      let product = Dirac.slash(nu) * V * (Dirac.slash(N) + (-m) * .one) * bar
      sum += (0..<4).reduce(0.0) { $0 + product.rows[$1][$1].re }
    }
    let width = d * d * sum / 3 * (1 - m * m / (K * K)) / (16 * .pi * K)
    // The complex conjugate state, too.
    let value = width_plasmon(Self.model, omega: K, K2: K * K, m_N: m, d_gamma: d)
    #expect(abs(value / (2 * width) - 1) < 1e-12, "\(value) \(2 * width)")
  }

  /// Photons of a hot medium have I(0) = 2 zeta(3), those of a cold one are a gas of Maxwell and Boltzmann with the next order
  /// in T/omega_P: sqrt(pi/2) x^(3/2) e^-x (1 + 15/8x + O(1/x^2)).
  @Test func emissivityOfHotAndCold() {
    func loss(_ omega_P: Double, _ T: Double, _ m: Double) -> Double {
      emissivity_plasmon(Self.model, omega_P: omega_P, temperature: T, m_N: m, d_gamma: 1e-9)
    }
    let front = 1e-18 / (6 * Double.pi * .pi * .pi)
    let hot = front * pow(1e-9, 4) * pow(1e-3, 3) * 2 * 1.2020569031595942
    #expect(abs(loss(1e-9, 1e-3, 0) / hot - 1) < 1e-6)
    let x = 400.0
    let gas = (.pi / 2).squareRoot() * pow(x, 1.5) * exp(-x) * (1 + 15 / (8 * x))
    let cold = front * pow(2e-6, 4) * pow(2e-6 / x, 3) * gas
    #expect(abs(loss(2e-6, 2e-6 / x, 0) / cold - 1) < 1e-5)
    // N takes its share of the phase space.
    let y = 0.25
    let share = (1 - y) * (1 - y) * (1 + 2 * y)
    #expect(abs(loss(1e-6, 1e-6, 0.5e-6) / loss(1e-6, 1e-6, 0) / share - 1) < 1e-14)
    #expect(loss(1e-6, 1e-6, 1e-6) == 0 && loss(1e-6, 0, 0).isNaN)
  }
}
