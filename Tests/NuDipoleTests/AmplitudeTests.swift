import Foundation
import NuDipole
import Testing

private let schemes: [ElectroweakScheme] = [.default, .mg5]

/// Every choice of three couplings: each alone, in pairs, all.
private let couplingPatterns: [(d_gamma: Double, d_Z: Double, d_W: Double)] = (1...7).map {
  ($0 & 1 != 0 ? 1 : 0, $0 & 2 != 0 ? 1 : 0, $0 & 4 != 0 ? 1 : 0)
}

/// Some 10^2 roundings of components that cancel down to amplitudes: W exchange is T/s of its terms, here at
/// least 2e-3, and all amplitudes fall with sin(theta/2) forward or backward. Seen: at most 8e-14.
private let rounding = 1e-12

/// The same for decays, whose amplitudes do not cancel. Seen: at most 2e-15.
private let decayRounding = 1e-14

private struct Point: CustomStringConvertible {
  let sqrt_s: Double
  let m_N: Double
  let cos_theta: Double
  let phi: Double

  /// Energies from 1 to 1000 GeV with extra weight on the Z peak; N massless, anything, or just allowed.
  init(_ random: inout SeededGenerator) {
    sqrt_s = random.uniform(0...1) < 0.25 ? random.uniform(86...96) : random.logUniform(1...1000)
    let kind = random.uniform(0...1)
    m_N =
      kind < 0.1
      ? 0 : kind < 0.2 ? sqrt_s * (1 - random.logUniform(1e-3...1e-1)) : sqrt_s * random.uniform(0...1)
    cos_theta = random.uniform(-1...1)
    phi = random.uniform(0...6)
  }

  var description: String { "sqrt_s \(sqrt_s), m_N \(m_N), cos_theta \(cos_theta)" }

  func production(reversed: Bool = false) -> Production {
    Production(sqrt_s: sqrt_s, m_N: m_N, cosTheta: reversed ? -cos_theta : cos_theta, phi: phi)
  }

  func dsigma(_ model: Model, _ d_gamma: Double, _ d_Z: Double, _ d_W: Double) -> Double {
    dsigma_ee_dcos(
      model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W, cos_theta: cos_theta)
  }
}

@Suite struct AlgebraTests {
  @Test func cliffordAlgebra() {
    for m in 0..<4 {
      for n in 0..<4 {
        let anticommutator = Dirac.gamma[m] * Dirac.gamma[n] + Dirac.gamma[n] * Dirac.gamma[m]
        #expect(anticommutator == (m == n ? 2 * Dirac.metric[m] : 0) * .one)
        #expect(Dirac.flipped(Dirac.sigma[m][n]) == -1 * Dirac.sigma[m][n])
      }
      #expect(Dirac.flipped(Dirac.gamma[m]) == -1 * Dirac.gamma[m])
      #expect((Dirac.gamma5 * Dirac.gamma[m] + Dirac.gamma[m] * Dirac.gamma5) == .zero)
    }
    #expect(Dirac.left * Dirac.left == Dirac.left && Dirac.left * Dirac.right == .zero)
    #expect(Dirac.C * Dirac.C == -1 * .one)
  }

  /// Sum of u ubar = pslash + m, of v vbar = pslash - m, of the polarisations = -g + k k/m^2; u and v are in the
  /// helicity that they say: spin along the momentum for massless ones is chirality.
  @Test func completeness() {
    var random = SeededGenerator(seed: 11)
    for k in 0..<200 {
      let mass = k % 4 == 0 ? 0 : random.logUniform(1e-3...1e3)
      let leg = Leg(
        mass: mass, momentum: random.logUniform(1e-2...1e3),
        direction: Direction(cosTheta: random.uniform(-1...1), phi: random.uniform(0...6)))
      var (particle, antiparticle) = (DiracMatrix.zero, DiracMatrix.zero)
      for helicity in Helicity.allCases {
        let (u, ubar, v, vbar) = (leg.u(helicity), leg.ubar(helicity), leg.v(helicity), leg.vbar(helicity))
        particle = particle + DiracMatrix(rows: (0..<4).map { u[$0] * ubar })
        antiparticle = antiparticle + DiracMatrix(rows: (0..<4).map { v[$0] * vbar })
        if mass == 0 {
          let (wrongU, wrongV) = helicity == .plus ? (Dirac.left, Dirac.right) : (Dirac.right, Dirac.left)
          #expect(wrongU * u == Components(.zero) && wrongV * v == Components(.zero))
        }
      }
      let slash = Dirac.slash(leg.four)
      let scale = 8 * .ulpOfOne * leg.energy
      #expect((particle - slash - mass * .one).largest < scale)
      #expect((antiparticle - slash + mass * .one).largest < scale)
      guard mass > 0 else { continue }
      for m in 0..<4 {
        for n in 0..<4 {
          let sum = leg.polarisations.reduce(Complex(0)) { $0 + $1[m] * $1.conjugate[n] }
          let expected = leg.four[m] * leg.four[n] / (mass * mass) - (m == n ? Dirac.metric[m] : 0)
          #expect(abs(sum.re - expected) < 8 * .ulpOfOne * (1 + leg.energy * leg.energy / (mass * mass)))
        }
      }
    }
  }
}

@Suite struct ProductionAmplitudeTests {
  /// The gauge-invariant operator, expanded about the vacuum, against preset `corrected` with the couplings of
  /// eq. (4): this derives eta = +1 and the signs of the interferences with W exchange.
  @Test(arguments: schemes) func unbrokenOperator(_ scheme: ElectroweakScheme) {
    var random = SeededGenerator(seed: 21)
    var worst = Worst()
    var paperDeviates = 0
    for k in 0..<1200 {
      let point = Point(&random)
      let (d_calB, d_calW) = (k % 8 == 0 ? 0 : random.coupling(), k % 8 == 1 ? 0 : random.coupling())
      let exchanges = scheme.unbrokenExchanges(d_calB: d_calB, d_calW: d_calW)
      let production = point.production()
      let sum = production.squared(.N_nubar, exchanges)
      let reversed = point.production(reversed: true)
      let conjugate = reversed.squared(.Nbar_nu, exchanges)
      func dsigma(_ preset: Preset) -> Double {
        let model = Model(scheme: scheme, preset: preset)
        return point.dsigma(
          model, coupling_gamma(model, d_calB: d_calB, d_calW: d_calW),
          coupling_Z(model, d_calB: d_calB, d_calW: d_calW), coupling_W(model, d_calB: d_calB, d_calW: d_calW)
        )
      }
      let corrected = dsigma(.corrected)
      let scale = production.flux * sum.moduli
      worst.take(abs(corrected - production.flux * sum.total) / scale, "\(point), d_cal \(d_calB) \(d_calW)")
      worst.take(
        abs(corrected - reversed.flux * conjugate.total) / scale, "Nbar: \(point), \(d_calB) \(d_calW)")
      if abs(dsigma(.paper) - production.flux * sum.total) > 1e-3 * scale { paperDeviates += 1 }
    }
    worst.expect(below: rounding, "unbroken operator")
    // The printed signs and the printed W exchange are not those of the operator.
    #expect(paperDeviates > 600)
  }

  /// The broken Lagrangian for all presets, flavours and schemes, final states N nubar and Nbar nu (that with N at
  /// the opposite angle), for each coupling alone, in pairs and all together.
  @Test(arguments: schemes, Preset.allCases) func brokenLagrangian(
    _ scheme: ElectroweakScheme, _ preset: Preset
  ) {
    var random = SeededGenerator(seed: 22)
    var worst = Worst()
    for k in 0..<1400 {
      let point = Point(&random)
      let pattern = couplingPatterns[k % 7]
      let d_gamma = pattern.d_gamma * random.coupling()
      let d_Z = pattern.d_Z * random.coupling()
      let d_W = pattern.d_W * random.coupling()
      // Other flavours have no charged current with the electron.
      let exchanges = scheme.brokenExchanges(
        eta: preset == .paper ? -1 : 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W,
        leptonProjector: preset == .paper ? Dirac.right : Dirac.left)
      for (flavours, active) in [([Flavour.e], exchanges), ([.mu, .tau], Array(exchanges[..<2]))] {
        for state in [FinalState.N_nubar, .Nbar_nu] {
          let production = point.production(reversed: state == .Nbar_nu)
          let sum = production.squared(state, active)
          for flavour in flavours {
            let model = Model(scheme: scheme, preset: preset, flavour: flavour)
            let dsigma = point.dsigma(model, d_gamma, d_Z, d_W)
            if sum.moduli == 0 {
              #expect(dsigma == 0)
            } else {
              worst.take(
                abs(dsigma - production.flux * sum.total) / (production.flux * sum.moduli),
                "\(state), \(flavour), \(point), d \(d_gamma) \(d_Z) \(d_W)")
            }
          }
        }
      }
    }
    worst.expect(below: rounding, "broken Lagrangian, \(preset)")
  }

  /// W exchange with the wrong chirality does not interfere with photon and Z, helicity by helicity (erratum 4);
  /// with the right one it does.
  @Test func interferenceNeedsTheLeftHandedVertex() {
    var random = SeededGenerator(seed: 23)
    var interferes = 0
    for _ in 0..<500 {
      let production = Point(&random).production()
      func largestProduct(_ projector: DiracMatrix) -> Double {
        let exchanges = ElectroweakScheme.default.brokenExchanges(
          eta: 1, d_gamma: 1, d_Z: 1, d_W: 1, leptonProjector: projector)
        var largest = 0.0
        for a in Helicity.allCases {
          for b in Helicity.allCases {
            for c in Helicity.allCases {
              for d in Helicity.allCases {
                let M = production.diagrams(.N_nubar, exchanges, electron: a, positron: b, N: c, neutrino: d)
                largest = max(largest, (M[0] + M[2]).magnitude * M[5].magnitude)
              }
            }
          }
        }
        return largest
      }
      // For massless electrons the products vanish identically: no rounding is involved.
      #expect(largestProduct(Dirac.right) == 0)
      if largestProduct(Dirac.left) > 0 { interferes += 1 }
    }
    #expect(interferes == 500)
  }

  /// GL and GR apart: with Gamma_Z = 0 a coupling d_gamma exists for which the other one vanishes; at
  /// cos_theta = +1 (-1) angular momentum leaves the left (right) one alone, for any width.
  @Test(arguments: Preset.allCases) func chiralities(_ preset: Preset) {
    let eta: Double = preset == .paper ? -1 : 1
    var scheme = ElectroweakScheme.default
    scheme.Gamma_Z = 0
    let stable = Model(scheme: scheme, preset: preset, flavour: .mu)
    let model = Model(preset: preset, flavour: .mu)
    let sin2 = scheme.sin2_theta_w
    let gZ = 1 / (sin2 * (1 - sin2)).squareRoot()
    var random = SeededGenerator(seed: 24)
    var (isolated, forward) = (Worst(), Worst())
    for _ in 0..<1000 {
      let point = Point(&random)
      let d_Z = random.coupling()
      let production = point.production()
      let pole = production.s / ((point.sqrt_s - scheme.M_Z) * (point.sqrt_s + scheme.M_Z))
      for (electron, vanishing) in [(Helicity.minus, sin2), (.plus, sin2 - 0.5)] {
        let d_gamma = gZ * vanishing * eta * d_Z * pole
        let exchanges = Array(scheme.brokenExchanges(eta: eta, d_gamma: d_gamma, d_Z: d_Z, d_W: 0)[..<2])
        let sum = production.squared(.N_nubar, exchanges)
        let alone = electron == .minus ? sum.minus : sum.plus
        isolated.take(
          abs(point.dsigma(stable, d_gamma, d_Z, 0) - production.flux * alone)
            / (production.flux * sum.moduli),
          "\(electron), \(point)")
      }
      let d_gamma = random.coupling()
      let exchanges = Array(
        ElectroweakScheme.default.brokenExchanges(eta: eta, d_gamma: d_gamma, d_Z: d_Z, d_W: 0)[..<2])
      for cosTheta in [1.0, -1.0] {
        let axial = Production(sqrt_s: point.sqrt_s, m_N: point.m_N, cosTheta: cosTheta, phi: point.phi)
        let sum = axial.squared(.N_nubar, exchanges)
        let dsigma = dsigma_ee_dcos(
          model, sqrt_s: point.sqrt_s, m_N: point.m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: 0, cos_theta: cosTheta
        )
        // A massless N is not produced along the beam.
        guard point.m_N > 0 else {
          #expect(dsigma == 0)
          continue
        }
        let alone = cosTheta > 0 ? sum.minus : sum.plus
        // Spinors along the beam have exact zeros, so the error is relative to the small amplitude itself.
        forward.take(
          abs(dsigma - axial.flux * alone) / (axial.flux * sum.moduli), "cos \(cosTheta), \(point)")
      }
    }
    isolated.expect(below: rounding, "one chirality, \(preset)")
    forward.expect(below: rounding, "along the beam, \(preset)")
  }

  /// A Majorana N is made beside a neutrino and beside an antineutrino. With N written as a particle in both (the
  /// conjugate vertex is C M^T C^-1), N nu at an angle has the rate of Dirac Nbar nu there, so that the total
  /// rate is that of N nubar and Nbar nu together, twice the kernel's integral.
  @Test(arguments: Preset.allCases) func majoranaProduction(_ preset: Preset) {
    let scheme = ElectroweakScheme.default
    let model = Model(preset: preset, nature: .majorana)
    let dirac = Model(preset: preset)
    let rule = GaussLegendre(24)
    var random = SeededGenerator(seed: 25)
    var (pointwise, total) = (Worst(), Worst())
    for _ in 0..<60 {
      // Below 200 GeV the W pole in cos_theta is so far from [-1, 1] that 24 nodes leave 1e-14.
      let sqrt_s = random.logUniform(1...200)
      let m_N = sqrt_s * random.uniform(0...1)
      let (d_gamma, d_Z, d_W) = (random.coupling(), random.coupling(), random.coupling())
      let exchanges = scheme.brokenExchanges(
        eta: preset == .paper ? -1 : 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W,
        leptonProjector: preset == .paper ? Dirac.right : Dirac.left)
      var (rate, moduli) = (0.0, 0.0)
      for (c, weight) in zip(rule.nodes, rule.weights) {
        let production = Production(sqrt_s: sqrt_s, m_N: m_N, cosTheta: c, phi: 1)
        let withAntineutrino = production.squared(.N_nubar, exchanges)
        let withNeutrino = production.squared(.majoranaN_nu, exchanges)
        let dsigma = dsigma_ee_dcos(
          dirac, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W, cos_theta: -c)
        pointwise.take(
          abs(production.flux * withNeutrino.total - dsigma) / (production.flux * withNeutrino.moduli),
          "sqrt_s \(sqrt_s), m_N \(m_N), cos_theta \(c)")
        rate += weight * production.flux * (withAntineutrino.total + withNeutrino.total)
        moduli += weight * production.flux * (withAntineutrino.moduli + withNeutrino.moduli)
      }
      let sigma = sigma_ee_N_nu(model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      #expect(sigma == sigma_ee_N_nu(dirac, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W))
      total.take(abs(2 * sigma - rate) / moduli, "sqrt_s \(sqrt_s), m_N \(m_N)")
    }
    pointwise.expect(below: rounding, "Majorana N nu, \(preset)")
    total.expect(below: rounding, "Majorana total, \(preset)")
  }
}

@Suite struct DecayAmplitudeTests {
  private static func direction(_ random: inout SeededGenerator) -> Direction {
    Direction(cosTheta: random.uniform(-1...1), phi: random.uniform(0...6))
  }

  /// N -> nu gamma, nu Z, l W of a Dirac N, the conjugate decays of Nbar, and both together of a Majorana N.
  @Test(arguments: schemes) func widths(_ scheme: ElectroweakScheme) {
    let dirac = Model(scheme: scheme)
    let majorana = Model(scheme: scheme, nature: .majorana)
    var random = SeededGenerator(seed: 31)
    var worst = Worst()
    func compare(_ name: String, _ decay: TwoBody, _ d: Double, _ kernel: (Model) -> Double) {
      let expected = d * d * decay.width(.particle)
      let point = "\(name), m_N \(decay.mother.mass), lepton \(decay.fermion.mass)"
      worst.take(abs(kernel(dirac) / expected - 1), point)
      worst.take(abs(decay.width(.antiparticle) / decay.width(.particle) - 1), "Nbar: \(point)")
      let both = expected + d * d * decay.width(.majorana)
      worst.take(abs(kernel(majorana) / both - 1), "Majorana: \(point)")
    }
    for k in 0..<400 {
      let d = random.coupling()
      let light = random.logUniform(1e-3...1e4)
      compare("nu gamma", TwoBody(mass: light, fermion: 0, other: 0, direction: Self.direction(&random)), d) {
        width_nu_gamma($0, m_N: light, d_gamma: d)
      }
      let heavy = scheme.M_Z * (1 + random.logUniform(1e-9...100))
      compare(
        "nu Z", TwoBody(mass: heavy, fermion: 0, other: scheme.M_Z, direction: Self.direction(&random)), d
      ) { width_nu_Z($0, m_N: heavy, d_Z: d) }
      let lepton = k % 5 == 0 ? 0 : random.logUniform(1e-4...500)
      let m_N = (scheme.M_W + lepton) * (1 + random.logUniform(1e-9...100))
      compare(
        "l W", TwoBody(mass: m_N, fermion: lepton, other: scheme.M_W, direction: Self.direction(&random)), d
      ) { width_lepton_W($0, m_N: m_N, d_W: d, m_lepton: lepton) }
    }
    worst.expect(below: decayRounding, "widths of N")
  }

  /// Z -> N nubar, the same for Dirac and Majorana N; and Gamma(Z -> e e), which the Breit-Wigner identity of
  /// ConsistencyTests needs.
  @Test(arguments: schemes) func widthsOfZ(_ scheme: ElectroweakScheme) {
    var random = SeededGenerator(seed: 32)
    var worst = Worst()
    for k in 0..<300 {
      let d_Z = random.coupling()
      let m_N = k % 5 == 0 ? 0 : scheme.M_Z * (1 - random.logUniform(1e-9...1))
      let decay = TwoBody(mass: scheme.M_Z, fermion: m_N, other: 0, direction: Self.direction(&random))
      for nature in Nature.allCases {
        let width = width_Z_nu_N(Model(scheme: scheme, nature: nature), m_N: m_N, d_Z: d_Z)
        worst.take(abs(width / (d_Z * d_Z * decay.widthOfZ) - 1), "m_N \(m_N)")
      }
    }
    worst.expect(below: decayRounding, "Z -> N nubar")

    let Z = scheme.brokenExchanges(eta: 1, d_gamma: 0, d_Z: 0, d_W: 0)[1]
    let decay = TwoBody(mass: scheme.M_Z, fermion: 0, other: 0, direction: Self.direction(&random))
    let explicit = decay.widthOfZ(left: Z.left.re, right: Z.right.re)
    #expect(abs(scheme.width_Z_ee / explicit - 1) < decayRounding)
  }

  /// The photon of a Dirac N with spin +1/2 (-1/2) along an axis is 1 - cos (1 + cos) about it, that of Nbar the
  /// reverse; a Majorana N of either spin decays both ways, and its photons are isotropic.
  @Test func photonAngles() {
    var random = SeededGenerator(seed: 33)
    var worst = Worst()
    for _ in 0..<300 {
      let m_N = random.logUniform(1e-2...1e3)
      let c = random.uniform(-1...1)
      let decay = TwoBody(
        mass: m_N, fermion: 0, other: 0, direction: Direction(cosTheta: c, phi: random.uniform(0...6)))
      // d Gamma / d cos over Gamma: 1/2 if isotropic.
      let width = width_nu_gamma(Model(), m_N: m_N, d_gamma: 1)
      let density = 0.5 * decay.phaseSpace / width
      for spin in Helicity.allCases {
        let particle = density * decay.squared(.particle, spin: spin)
        let antiparticle = density * decay.squared(.antiparticle, spin: spin)
        let conjugate = density * decay.squared(.majorana, spin: spin)
        worst.take(abs(particle - 0.5 * (1 - spin.rawValue * c)), "N, spin \(spin), cos \(c)")
        worst.take(abs(antiparticle - 0.5 * (1 + spin.rawValue * c)), "Nbar, spin \(spin), cos \(c)")
        let majorana = width_nu_gamma(Model(nature: .majorana), m_N: m_N, d_gamma: 1) / width
        worst.take(abs(particle + conjugate - 0.5 * majorana), "Majorana, spin \(spin), cos \(c)")
      }
    }
    worst.expect(below: decayRounding, "photon angles")
  }
}
