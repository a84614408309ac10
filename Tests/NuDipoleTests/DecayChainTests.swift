import Foundation
import NuDipole
import Testing

/// Some 10^2 roundings of spinor components that cancel to small amplitudes. Seen: at most 9e-14.
private let rounding = 1e-12

/// e- e+ -> N nubar, N -> nu gamma (and the conjugate, and the Majorana chains) with explicit spinors: the amplitudes of
/// production and decay are summed over the helicities of N, coherently, which is the numerator of its propagator.
private struct DecayChain {
  let sqrt_s: Double
  let m_N: Double
  let cosN: Double
  let x: Double
  let azimuth: Double

  init(_ random: inout SeededGenerator) {
    sqrt_s = random.logUniform(20...1000)
    m_N = sqrt_s * random.uniform(0.03...0.97)
    cosN = random.uniform(-0.98...0.98)
    x = random.uniform(-0.98...0.98)
    azimuth = random.uniform(0.1...3)
  }

  private init(_ chain: DecayChain, x: Double, azimuth: Double) {
    (sqrt_s, m_N, cosN) = (chain.sqrt_s, chain.m_N, chain.cosN)
    (self.x, self.azimuth) = (x, azimuth)
  }

  /// The photon in the opposite direction in the rest frame of N.
  var opposite: DecayChain { DecayChain(self, x: -x, azimuth: azimuth + .pi) }

  var p: Double { (sqrt_s - m_N) * (sqrt_s + m_N) / (2 * sqrt_s) }
  var E_N: Double { (sqrt_s * sqrt_s + m_N * m_N) / (2 * sqrt_s) }
  /// Of the photon, in the centre of mass.
  var E: Double { 0.5 * (E_N + p * x) }
  var cosPhoton: Double { photon(azimuth).direction.cosTheta }

  private static func massless(_ v: SIMD4<Double>) -> Leg {
    let energy = (v[1] * v[1] + v[2] * v[2] + v[3] * v[3]).squareRoot()
    return Leg(
      mass: 0, momentum: energy, direction: Direction(cosTheta: v[3] / energy, phi: atan2(v[2], v[1])))
  }

  /// Boosted from the rest frame of N, whose direction is (sin, 0, cos); the azimuth counts from the plane of N and beam.
  private func decayProduct(along: Double, across: Double, _ azimuth: Double) -> Leg {
    let (c, s) = (cosN, (1 - cosN * cosN).squareRoot())
    // (c, 0, -s) and (0, 1, 0) are transverse.
    return Self.massless(
      SIMD4(
        0, along * s - across * cos(azimuth) * c, across * sin(azimuth),
        along * c + across * cos(azimuth) * s))
  }

  var transverse: Double { 0.5 * m_N * (1 - x * x).squareRoot() }
  func photon(_ azimuth: Double) -> Leg {
    decayProduct(along: 0.5 * (p + E_N * x), across: transverse, azimuth)
  }
  func neutrino(_ azimuth: Double) -> Leg {
    decayProduct(along: 0.5 * (p - E_N * x), across: -transverse, azimuth)
  }

  /// d sigma/dc_N times W per helicities of e- and e+: [electron][positron], flux of unpolarised beams. `reflected`: at
  /// the azimuth with the opposite sign. Conjugate: all momenta reversed.
  func rates(
    _ state: FinalState, _ decay: TwoBody.Chain, _ exchanges: [Exchange], reflected: Bool = false
  ) -> [[Double]] {
    let conjugate = state == .Nbar_nu
    let angle = reflected ? -azimuth : azimuth
    let production = Production(
      sqrt_s: sqrt_s, m_N: m_N, cosTheta: conjugate ? -cosN : cosN, phi: conjugate ? .pi : 0)
    func oriented(_ leg: Leg) -> Leg {
      conjugate
        ? Leg(mass: 0, momentum: leg.momentum, direction: leg.direction.opposite) : leg
    }
    let (photon, neutrino) = (oriented(photon(angle)), oriented(neutrino(angle)))
    let vertex = Dirac.dipole(-photon.four)
    var result = [[0.0, 0.0], [0.0, 0.0]]
    for (i, a) in Helicity.allCases.enumerated() {
      for (j, b) in Helicity.allCases.enumerated() {
        for d in Helicity.allCases {
          let produced = Helicity.allCases.map {
            production.diagrams(state, exchanges, electron: a, positron: b, N: $0, neutrino: d)
              .reduce(Complex(0)) { $0 + $1 }
          }
          for h in Helicity.allCases {
            for polarisation in photon.polarisations {
              var amplitude = Complex(0)
              for (k, spin) in Helicity.allCases.enumerated() {
                let dipole: [Complex]
                switch decay {
                case .particle:
                  dipole = vertex.map { neutrino.ubar(h) * ($0 * (Dirac.right * production.N.u(spin))) }
                case .antiparticle:
                  dipole = vertex.map { production.N.vbar(spin) * ($0 * (Dirac.left * neutrino.v(h))) }
                case .majorana:
                  dipole = vertex.map {
                    neutrino.ubar(h) * (Dirac.flipped($0 * Dirac.left) * production.N.u(spin))
                  }
                }
                amplitude =
                  amplitude
                  + produced[k] * Dirac.contract(dipole, (0..<4).map { polarisation.conjugate[$0] })
              }
              result[i][j] += amplitude.norm
            }
          }
        }
        // Two-body phase space 1/(16 pi m) over the width, for which the average over the sphere is 1.
        result[i][j] *= production.flux / (16 * .pi * m_N * width_nu_gamma(Model(), m_N: m_N, d_gamma: 1))
      }
    }
    return result
  }
}

/// The beams' weight of helicities e-, e+ (index 0: -1/2).
private func weight(_ p: BeamPolarisation, _ i: Int, _ j: Int) -> Double {
  (1 + (i == 0 ? -1 : 1) * p.electron) * (1 + (j == 0 ? -1 : 1) * p.positron)
}

private func randomPolarisation(_ random: inout SeededGenerator, _ k: Int) -> BeamPolarisation {
  switch k % 4 {
  case 0: BeamPolarisation()
  case 1: BeamPolarisation(electron: -1, positron: 1)
  case 2: BeamPolarisation(electron: 1, positron: -1)
  default: BeamPolarisation(electron: random.uniform(-1...1), positron: random.uniform(-1...1))
  }
}

@Suite struct DecayChainTests {
  /// The exact spectrum, for every pattern of couplings and polarisation, N and Nbar.
  @Test func exactSpectrum() {
    var random = SeededGenerator(seed: 61)
    var (particle, antiparticle, odd, even, reflection) = (Worst(), Worst(), 0.0, Worst(), Worst())
    for k in 0..<1000 {
      let chain = DecayChain(&random)
      let pattern = k % 7 + 1
      let d_gamma = pattern & 1 != 0 ? random.coupling() : 0
      let d_Z = pattern & 2 != 0 ? random.coupling() : 0
      let d_W = pattern & 4 != 0 ? random.coupling() : 0
      var scheme = k % 2 == 0 ? ElectroweakScheme.default : .mg5
      if k % 3 == 0 { scheme.Gamma_Z = 0 }
      let polarisation = randomPolarisation(&random, k)
      let model = Model(scheme: scheme, polarisation: polarisation)
      let exchanges = scheme.brokenExchanges(eta: 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      let terms = PhotonTerms(
        model, .exact, sqrt_s: chain.sqrt_s, m_N: chain.m_N, E: chain.E, x: chain.x, c: chain.cosPhoton,
        c_N: chain.cosN, normal: chain.transverse * sin(chain.azimuth))
      // lL and lR in units of e/s, W exchange without its propagator.
      let (s2, s) = (scheme.sin2_theta_w, chain.sqrt_s * chain.sqrt_s)
      let pole =
        Complex(d_Z * s / (s2 * (1 - s2)).squareRoot())
        / Complex(s - scheme.M_Z * scheme.M_Z, scheme.M_Z * scheme.Gamma_Z)
      let (lL, lR) = ((s2 - 0.5) * pole - Complex(d_gamma), s2 * pole - Complex(d_gamma))
      let W = d_W / (2 * s2).squareRoot()
      let left = terms.left * lL.norm + W * (W * terms.exchange + lL.re * terms.interference)
      let r = 1 - chain.m_N * chain.m_N / s
      let sum = polarisation.weights.left * left + polarisation.weights.right * terms.right * lR.norm
      let value = 0.25 * scheme.alpha * r * r * sum
      // Diagrams may cancel: relative to the sum of their moduli, and of all beam helicities.
      let moduli =
        terms.left * lL.norm + terms.right * lR.norm + abs(W * W * terms.exchange)
        + abs(W * lL.re * terms.interference)
      let scale = 0.25 * scheme.alpha * r * r * moduli
      for state in [FinalState.N_nubar, .Nbar_nu] {
        let decay: TwoBody.Chain = state == .N_nubar ? .particle : .antiparticle
        let rates = [false, true].map { reflected in
          let table = chain.rates(state, decay, exchanges, reflected: reflected)
          return (0..<4).reduce(0) { $0 + weight(polarisation, $1 / 2, $1 % 2) * table[$1 / 2][$1 % 2] }
        }
        let deviation = abs(0.5 * (rates[0] + rates[1]) - value) / scale
        let point = "\(chain), couplings \(pattern), \(polarisation)"
        if state == .N_nubar { particle.take(deviation, point) } else { antiparticle.take(deviation, point) }
        let asymmetry = abs(rates[0] - rates[1]) / scale
        let expected = polarisation.weights.left * W * lL.im * terms.odd
        let difference = 0.5 * (rates[0] - rates[1]) - 0.25 * scheme.alpha * r * r * expected
        reflection.take(abs(difference) / scale, "\(state) at \(point)")
        if pattern == 6 && scheme.Gamma_Z > 0 {
          odd = max(odd, asymmetry)
        } else if pattern < 6 || scheme.Gamma_Z == 0 {
          even.take(asymmetry, point)
        }
      }
    }
    particle.expect(below: rounding, "exact spectrum, N")
    antiparticle.expect(below: rounding, "exact spectrum, Nbar")
    reflection.expect(below: rounding, "exact spectrum, odd part")
    // What is odd under the reflection needs Im(lL) and W exchange.
    even.expect(below: rounding, "T-odd term without Im(lL) or W")
    print("T-odd term up to \(odd) of the rate")
    #expect(odd > 1e-3)
  }

  /// P = (s - 2 m^2)/(s + 2 m^2) and 1 - P x: s-channel exchange after integration over the production angle.
  @Test func helicitySpectrum() {
    let rule = GaussLegendre(8)
    let model = Model(flavour: .mu)
    var worst = Worst()
    for ratio in [0.01, 0.3, 0.5.squareRoot(), 0.9] {
      let (sqrt_s, m_N) = (100.0, 100 * ratio)
      let p = (sqrt_s - m_N) * (sqrt_s + m_N) / (2 * sqrt_s)
      let E_N = (sqrt_s * sqrt_s + m_N * m_N) / (2 * sqrt_s)
      for x in [-1, -0.4, 0, 0.7, 1] {
        let E = 0.5 * (E_N + p * x)
        let sums = [PhotonSpectrum.exact, .helicity].map { spectrum in
          var sum = 0.0
          for (c_N, w) in zip(rule.nodes, rule.weights) {
            // The mean over the azimuth of N - photon: both terms are linear in the photon's cosine.
            let along = (p + E_N * x) / (2 * E)
            let terms = PhotonTerms(
              model, spectrum, sqrt_s: sqrt_s, m_N: m_N, E: E, x: x, c: along * c_N, c_N: c_N)
            sum += w * (terms.left + terms.right)
          }
          return sum
        }
        worst.take(abs(sums[0] - sums[1]), "m_N/sqrt_s \(ratio), x \(x)")
      }
    }
    worst.expect(below: 1e-14, "helicity spectrum")
  }

  /// A Majorana N decays into the other neutrino like a Dirac N into its own in the opposite direction.
  @Test func otherNeutrino() {
    var random = SeededGenerator(seed: 65)
    var worst = Worst()
    for _ in 0..<300 {
      let chain = DecayChain(&random)
      let (d_gamma, d_Z, d_W) = (random.coupling(), random.coupling(), random.coupling())
      let exchanges = ElectroweakScheme.default.brokenExchanges(eta: 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      let other = chain.rates(.N_nubar, .majorana, exchanges).reduce(0) { $0 + $1[0] + $1[1] }
      let own = chain.opposite.rates(.N_nubar, .particle, exchanges).reduce(0) { $0 + $1[0] + $1[1] }
      let production = Production(sqrt_s: chain.sqrt_s, m_N: chain.m_N, cosTheta: chain.cosN)
      let scale = production.flux * production.squared(.N_nubar, exchanges).moduli
      worst.take(abs(other - own) / scale, "\(chain)")
    }
    worst.expect(below: rounding, "Majorana, the other neutrino")
  }

  /// A Majorana N: both final states decay into nu gamma and nubar gamma, which together are isotropic about any spin;
  /// the rate is that of Dirac N nubar and Nbar nu (N at c and -c).
  @Test func majorana() {
    var random = SeededGenerator(seed: 62)
    var worst = Worst()
    for _ in 0..<400 {
      let chain = DecayChain(&random)
      let (d_gamma, d_Z, d_W) = (random.coupling(), random.coupling(), random.coupling())
      let exchanges = ElectroweakScheme.default.brokenExchanges(eta: 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      var (rate, expected, scale) = (0.0, 0.0, 0.0)
      for state in [FinalState.N_nubar, .majoranaN_nu] {
        for decay in [TwoBody.Chain.particle, .majorana] {
          rate += chain.rates(state, decay, exchanges).reduce(0) { $0 + $1[0] + $1[1] }
        }
        let production = Production(sqrt_s: chain.sqrt_s, m_N: chain.m_N, cosTheta: chain.cosN)
        scale += 2 * production.flux * production.squared(state, exchanges).moduli
      }
      // Over the width of a Dirac N, half that of a Majorana one.
      for c in [chain.cosN, -chain.cosN] {
        expected +=
          2
          * dsigma_ee_dcos(
            Model(nature: .majorana), sqrt_s: chain.sqrt_s, m_N: chain.m_N, d_gamma: d_gamma, d_Z: d_Z,
            d_W: d_W,
            cos_theta: c)
      }
      worst.take(abs(rate - expected) / scale, "\(chain)")
    }
    worst.expect(below: rounding, "Majorana chains")
    // Hence no spectrum but the flat one.
    let model = Model(nature: .majorana)
    let cuts = PhotonCuts(e_min: 30, cos_max: 0.8)
    let accepted = PhotonSpectrum.allCases.map {
      PhotonAcceptance(model, sqrt_s: 91.2, m_N: 20, cuts: cuts, spectrum: $0).left
    }
    #expect(accepted[0] > 0 && accepted[1] == accepted[0] && accepted[2] == accepted[0])
    #expect(
      accepted[0] == PhotonAcceptance(Model(), sqrt_s: 91.2, m_N: 20, cuts: cuts, spectrum: .flat).left)
  }
}

@Suite struct PolarisationTests {
  /// d sigma/dc per helicities of the beams. The printed vertex makes N nubar of e-_R e+_R and Nbar nu of e-_L e+_L; what
  /// the library gives is the mean of both, in every preset.
  @Test(arguments: Preset.allCases) func amplitudes(_ preset: Preset) {
    var random = SeededGenerator(seed: 63)
    var worst = Worst()
    for k in 0..<500 {
      let chain = DecayChain(&random)
      let (d_gamma, d_Z, d_W) = (random.coupling(), random.coupling(), random.coupling())
      let exchanges = ElectroweakScheme.default.brokenExchanges(
        eta: preset == .paper ? -1 : 1, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W,
        leptonProjector: preset == .paper ? Dirac.right : Dirac.left)
      let polarisation = randomPolarisation(&random, k)
      var (rate, scale) = (0.0, 0.0)
      for state in [FinalState.N_nubar, .Nbar_nu] {
        let production = Production(
          sqrt_s: chain.sqrt_s, m_N: chain.m_N, cosTheta: state == .N_nubar ? chain.cosN : -chain.cosN)
        for (i, a) in Helicity.allCases.enumerated() {
          for (j, b) in Helicity.allCases.enumerated() {
            for c in Helicity.allCases {
              for d in Helicity.allCases {
                let M = production.diagrams(state, exchanges, electron: a, positron: b, N: c, neutrino: d)
                let beams = 0.5 * production.flux * weight(polarisation, i, j)
                rate += beams * M.reduce(Complex(0)) { $0 + $1 }.norm
                let modulus = M.reduce(0) { $0 + $1.magnitude }
                scale += 0.5 * production.flux * modulus * modulus
              }
            }
          }
        }
      }
      let value = dsigma_ee_dcos(
        Model(preset: preset, polarisation: polarisation), sqrt_s: chain.sqrt_s, m_N: chain.m_N,
        d_gamma: d_gamma,
        d_Z: d_Z, d_W: d_W, cos_theta: chain.cosN)
      worst.take(abs(value - rate) / scale, "\(chain), \(polarisation)")
    }
    worst.expect(below: rounding, "polarised beams, \(preset)")
  }

  /// The totals, term by term, are integrals of the differential cross section; for (-1, +1) the weight of e-_L e+_R is
  /// 4, and where only e-_L takes part so is the cross section.
  @Test(arguments: Preset.allCases) func totals(_ preset: Preset) {
    let rule = GaussLegendre(96)
    var random = SeededGenerator(seed: 64)
    var worst = Worst()
    for k in 0..<200 {
      let model = Model(preset: preset, polarisation: randomPolarisation(&random, k))
      let sqrt_s = random.logUniform(50...400)
      let m_N = sqrt_s * random.uniform(0.01...0.98)
      let d = [random.coupling(), random.coupling(), random.coupling()]
      func integral(_ g: Double, _ z: Double, _ w: Double) -> Double {
        zip(rule.nodes, rule.weights).reduce(0) {
          $0 + $1.1
            * dsigma_ee_dcos(
              model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: g, d_Z: z, d_W: w, cos_theta: $1.0)
        }
      }
      let alone = [
        sigma_ee_photon(model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d[0]),
        sigma_ee_Z(model, sqrt_s: sqrt_s, m_N: m_N, d_Z: d[1]),
        sigma_ee_W(model, sqrt_s: sqrt_s, m_N: m_N, d_W: d[2]),
      ]
      let scale = alone.reduce(0, +)
      let total = sigma_ee_N_nu(model, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d[0], d_Z: d[1], d_W: d[2])
      // Where the only helicities that are left take no part, nothing is left.
      if scale > 0 {
        let point = "\(sqrt_s) GeV, m_N \(m_N), \(model.polarisation)"
        worst.take(abs(alone[0] - integral(d[0], 0, 0)) / scale, "photon, \(point)")
        worst.take(abs(alone[1] - integral(0, d[1], 0)) / scale, "Z, \(point)")
        worst.take(abs(alone[2] - integral(0, 0, d[2])) / scale, "W, \(point)")
        worst.take(abs(total - integral(d[0], d[1], d[2])) / scale, "all, \(point)")
      }
    }
    worst.expect(below: 1e-13, "polarised totals, \(preset)")
  }

  @Test func pureHelicities() {
    let (sqrt_s, m_N, d) = (205.4, 60.0, 1e-5)
    let unpolarised = Model()
    let left = Model(polarisation: BeamPolarisation(electron: -1, positron: 1))
    let right = Model(polarisation: BeamPolarisation(electron: 1, positron: -1))
    let none = Model(polarisation: BeamPolarisation(electron: 1, positron: 1))
    func sigma(_ m: Model) -> Double {
      sigma_ee_N_nu(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d, d_Z: d, d_W: d)
    }
    // The mean over four helicities is a quarter of the two that contribute.
    #expect(abs((sigma(left) + sigma(right)) / (4 * sigma(unpolarised)) - 1) < 1e-14)
    #expect(sigma(none) == 0)
    let W = [unpolarised, left, right].map { sigma_ee_W($0, sqrt_s: sqrt_s, m_N: m_N, d_W: d) }
    #expect(W[1] == 4 * W[0] && W[2] == 0)
    let photon = [unpolarised, left, right].map { sigma_ee_photon($0, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d) }
    #expect(photon[1] == 2 * photon[0] && photon[2] == photon[1])
  }
}
