import NuDipole
import Testing

/// `sigma_ee_monophoton` against the quantities that it is the product of, and where it ends.
@Suite struct MonophotonTests {
  private static let directions: [CouplingDirection] = [.scenarioI, .scenarioII, .scenarioIII, .ratio(-3)]

  private static func models(_ widths: WidthMode) -> [Model] {
    Preset.allCases.flatMap { preset in
      Flavour.allCases.flatMap { flavour in
        directions.map {
          Model(
            preset: preset, flavour: flavour, nature: flavour == .mu ? .majorana : .dirac, couplings: $0,
            polarisation: BeamPolarisation(electron: 0.8, positron: flavour == .e ? -0.3 : 0.5),
            widths: widths)
        }
      }
    }
  }

  private static func value(_ m: Model, _ sqrt_s: Double, _ l_max: Double, _ m_N: Double, _ d: Double)
    -> Double
  {
    sigma_ee_monophoton(m, sqrt_s: sqrt_s, l_max: l_max, m_N: m_N, d_gamma: d)
  }

  /// sigma BR P of one N.
  private static func chain(_ m: Model, _ sqrt_s: Double, _ l_max: Double, _ m_N: Double, _ d: Double)
    -> Double
  {
    let (d_Z, d_W) = (d * m.ratios.Z, d * m.ratios.W)
    let width = width_total(m, m_N: m_N, d_gamma: d, d_Z: d_Z, d_W: d_W)
    let length = decay_length(m, m_N: m_N, width: width, momentum: momentum_N(m, sqrt_s: sqrt_s, m_N: m_N))
    return sigma_ee_N_nu(m, sqrt_s: sqrt_s, m_N: m_N, d_gamma: d, d_Z: d_Z, d_W: d_W)
      * branching_nu_gamma(m, m_N: m_N, d_gamma: d, d_Z: d_Z, d_W: d_W)
      * decay_probability(m, decay_length: length, l_min: 0, l_max: l_max)
  }

  /// In every mode of the width, for polarised beams too. d times a ratio, rounded, is another coupling than the ratio's:
  /// an epsilon of each, felt twice, times the cancellation between the six terms of these couplings.
  @Test(arguments: WidthMode.allCases) func isTheChainOfItsParts(_ widths: WidthMode) {
    var random = SeededGenerator(seed: 211)
    var worst = Worst()
    for model in Self.models(widths) {
      for _ in 0..<(widths == .twoBody ? 300 : 10) {
        let sqrt_s = random.logUniform(1...1000)
        let m_N = sqrt_s * (1 - random.logUniform(1e-6...0.999))
        let (d, l_max) = (random.coupling(1e-9...1e-2), random.logUniform(1e-3...1e3))
        worst.take(
          Self.value(model, sqrt_s, l_max, m_N, d), Self.chain(model, sqrt_s, l_max, m_N, d),
          "\(model.preset) \(model.flavour) \(model.ratios), \(sqrt_s) \(l_max) \(m_N) \(d)")
      }
    }
    worst.expect(below: 48 * .ulpOfOne, "monophoton and its parts, \(widths)")
  }

  /// Anywhere: sigma BR. Nowhere, massless, too heavy or without a coupling: 0, and so are the derivatives.
  @Test func ends() {
    for model in Self.models(.twoBody) {
      for d in [1e-6, -3e-3, 1e-150] {
        #expect(
          epsilons(
            Self.value(model, 240, .infinity, 100, d), Self.chain(model, 240, .infinity, 100, d)) <= 24)
        for l_max in [0, -0.0, 1, .infinity] {
          for point in [
            [240, l_max, 0, d], [240, l_max, 240, d], [240, l_max, 300, d], [240, l_max, 100, 0],
          ] {
            let (value, gradient) = Quantity.sigma_ee_monophoton.gradient(model, point)
            #expect(value == 0 && gradient.allSatisfy { $0 == 0 }, "\(point): \(value) \(gradient)")
          }
        }
        #expect(Self.value(model, 240, 0, 100, d) == 0)
      }
      for point in [
        [0, 1, 100, 1e-6], [240, -1, 100, 1e-6], [240, 1, -100, 1e-6], [240, 1, 100, .infinity],
        [240, .nan, 300, 1e-6], [.infinity, 1, 100, 1e-6], [240, -1, 0, 1e-6], [240, 1, .infinity, 1e-6],
      ] { #expect(Quantity.sigma_ee_monophoton(model, point).isNaN, "\(point)") }
    }
  }

  /// Far longer than the detector the rate goes with d^4, exactly for powers of 2; far shorter with d^2; nothing underflows
  /// on the way: at d = 1e-160, whose square is subnormal, a detector without end still sees d^2 sigma BR.
  @Test func powers() {
    for model in Self.models(.twoBody) {
      let (long, short) = (
        Self.value(model, 205.4, 1e-9, 1e-3, 0x1p-20), Self.value(model, 205.4, 1e6, 150, 0x1p-10)
      )
      #expect(long > 0 && Self.value(model, 205.4, 1e-9, 1e-3, 0x1p-24) == 0x1p-16 * long)
      #expect(short > 0 && Self.value(model, 205.4, 1e6, 150, 0x1p-7) == 64 * short)
      let whole = Self.value(model, 205.4, .infinity, 150, 1)
      #expect(epsilons(Self.value(model, 205.4, .infinity, 150, 1e-153), 1e-306 * whole) <= 4)
      #expect(abs(Self.value(model, 205.4, .infinity, 150, 1e-160) - 1e-320 * whole) <= 5e-324)
    }
  }
}
