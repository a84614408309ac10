import Foundation
import NuDipole
import Testing

private let schemes: [ElectroweakScheme] = [.default, .mg5]

/// Photon and Z for a fermion of charge Q and isospin T3, with couplings to neutrinos.
private func neutralExchanges(
  _ s: ElectroweakScheme, charge Q: Double, isospin T3: Double, eta: Double, d_gamma: Double, d_Z: Double
) -> [Exchange] {
  let gZ = s.e / (s.sin2_theta_w * (1 - s.sin2_theta_w)).squareRoot()
  let photon = Exchange(left: Complex(s.e * Q), right: Complex(s.e * Q), neutrino: Complex(d_gamma))
  let Z = Exchange(
    mass: s.M_Z, width: s.Gamma_Z, left: Complex(gZ * (T3 - Q * s.sin2_theta_w)),
    right: Complex(-gZ * Q * s.sin2_theta_w), neutrino: Complex(eta * d_Z))
  return [photon, Z]
}

private func chargedExchange(_ s: ElectroweakScheme, d_W: Double) -> Exchange {
  Exchange(mass: s.M_W, width: s.Gamma_W, left: Complex(s.g / 2.0.squareRoot()), neutrino: Complex(d_W))
}

@Suite struct ThreeBodyAmplitudeTests {
  /// nu f fbar through photon and Z with massive fermions: the widths are integrals of squared spinor
  /// amplitudes.
  @Test(arguments: Preset.allCases) func neutral(_ preset: Preset) {
    var worst = Worst()
    for scheme in schemes {
      let model = Model(scheme: scheme, preset: preset, flavour: .e)
      let (d_gamma, d_Z) = (1e-5, 0.7e-5)
      let q = QuarkMasses.default
      typealias Width = (Model, Double, Double, Double) -> Double
      let cases: [(Double, Double, Double, [Double], Double, Width)] = [
        (
          scheme.m_tau, -1, -0.5, [4, 20, 60], 1,
          { width_nu_tau_tau($0, m_N: $1, d_gamma: $2, d_Z: $3, d_W: 0) }
        ),
        (q.c, 2.0 / 3, 0.5, [2.6, 10], 3, { width_nu_c_c($0, m_N: $1, d_gamma: $2, d_Z: $3) }),
        (q.b, -1.0 / 3, -0.5, [8.4, 40, 70], 3, { width_nu_b_b($0, m_N: $1, d_gamma: $2, d_Z: $3) }),
        (q.t, 2.0 / 3, 0.5, [346, 400, 1000], 3, { width_nu_t_t($0, m_N: $1, d_gamma: $2, d_Z: $3) }),
      ]
      for (mass, charge, isospin, masses, colours, width) in cases {
        let exchanges = neutralExchanges(
          scheme, charge: charge, isospin: isospin, eta: preset == .paper ? -1 : 1, d_gamma: d_gamma, d_Z: d_Z
        )
        for m_N in masses {
          let integral = ThreeBodyDecay.width(
            m_N: m_N, first: 0, fermion: mass, antifermion: mass, nodes: 160, exchanges)
          worst.take(colours * integral, width(model, m_N, d_gamma, d_Z), "m_f \(mass), m_N \(m_N)")
        }
      }
    }
    worst.expect(below: 1e-11, "nu f fbar from spinors, \(preset)")
  }

  /// l f f' through W with three masses.
  @Test(arguments: Flavour.allCases) func charged(_ flavour: Flavour) {
    var worst = Worst()
    for scheme in schemes {
      let model = Model(scheme: scheme, flavour: flavour)
      let d_W = 1e-5
      let q = QuarkMasses.default
      typealias Width = (Model, Double, Double) -> Double
      let cases: [(Double, Double, [Double], Double, Width)] = [
        (q.c, q.s, [3.6, 10, 60], 3, { width_lepton_c_s($0, m_N: $1, d_W: $2) }),
        (q.u, q.d, [2.1, 30], 3, { width_lepton_u_d($0, m_N: $1, d_W: $2) }),
        (q.t, q.b, [179, 300], 3, { width_lepton_t_b($0, m_N: $1, d_W: $2) }),
        (0, scheme.m_mu, [2, 30], flavour == .mu ? 0 : 1, { width_lepton_mu_nu($0, m_N: $1, d_W: $2) }),
        (0, scheme.m_tau, [3.7, 30], flavour == .tau ? 0 : 1, { width_lepton_tau_nu($0, m_N: $1, d_W: $2) }),
        // N's own flavour: the W part of nu l- l+.
        (
          0, scheme.m_tau, [3.7, 30], flavour == .tau ? 1 : 0,
          { flavour == .tau ? width_nu_tau_tau($0, m_N: $1, d_gamma: 0, d_Z: 0, d_W: $2) : 0 }
        ),
      ]
      for (fermion, antifermion, masses, factor, width) in cases {
        for m_N in masses {
          let integral = ThreeBodyDecay.width(
            m_N: m_N, first: model.m_lepton, fermion: fermion, antifermion: antifermion, nodes: 80,
            [chargedExchange(scheme, d_W: d_W)])
          worst.take(factor * integral, width(model, m_N, d_W), "f' \(antifermion), m_N \(m_N)")
        }
      }
    }
    worst.expect(below: 1e-9, "l f f' from spinors, \(flavour)")
  }

  /// Equal flavours, massless, at random points of phase space: the squared amplitude with both diagrams is
  ///   8 s12 {|G1|^2 s23 (s12 + s23) + |G2|^2 s13 (s12 + s13) + 2 Re(G1 G2*) s13 s23} + 8 s13 |G1R|^2 s23 (s13 + s23)
  /// averaged over the spins of N, where (1, 2, 3) = (nu, l-, l+) or (nu, nu, nubar).
  @Test(arguments: schemes, [true, false]) func equalFlavours(_ s: ElectroweakScheme, _ isLepton: Bool) {
    var random = SeededGenerator(seed: 61)
    var worst = Worst()
    let gZ = s.e / (s.sin2_theta_w * (1 - s.sin2_theta_w)).squareRoot()
    for _ in 0..<300 {
      let m_N = random.logUniform(1...300)
      let s23 = m_N * m_N * random.uniform(0.01...0.99)
      let (d_gamma, d_Z, d_W) = (isLepton ? random.coupling() : 0, random.coupling(), random.coupling())
      let decay = ThreeBodyDecay(
        m_N: m_N, first: 0, fermion: 0, antifermion: 0, q2: s23, cosTheta: random.uniform(-0.99...0.99),
        phi: random.uniform(0...6))
      func invariant(_ a: Leg, _ b: Leg) -> Double {
        let sum = a.four + b.four
        return (Dirac.metric * sum * sum).sum()
      }
      let (s12, s13) = (invariant(decay.first, decay.fermion), invariant(decay.first, decay.antifermion))
      let neutral =
        isLepton
        ? neutralExchanges(s, charge: -1, isospin: -0.5, eta: 1, d_gamma: d_gamma, d_Z: d_Z)
        : neutralExchanges(s, charge: 0, isospin: 0.5, eta: 1, d_gamma: 0, d_Z: d_Z)
      let other = isLepton ? [chargedExchange(s, d_W: d_W)] : neutral
      func Z(_ square: Double) -> Complex {
        Complex(1) / Complex(square - s.M_Z * s.M_Z, s.M_Z * s.Gamma_Z)
      }
      let W = Complex(1) / Complex(s13 - s.M_W * s.M_W, s.M_W * s.Gamma_W)
      let (left, right) = isLepton ? (s.sin2_theta_w - 0.5, s.sin2_theta_w) : (0.5, 0)
      let G1 = Complex(isLepton ? -s.e * d_gamma / s23 : 0) + (gZ * left * d_Z) * Z(s23)
      let G1R = Complex(isLepton ? -s.e * d_gamma / s23 : 0) + (gZ * right * d_Z) * Z(s23)
      let G2 = isLepton ? (s.g / 2.0.squareRoot() * d_W) * W : (gZ / 2 * d_Z) * Z(s13)
      let first = G1.norm * s23 * (s12 + s23)
      let second = G2.norm * s13 * (s12 + s13)
      let mixed = 2 * (G1 * G2.conjugate).re * s13 * s23
      let flipped = 8 * s13 * G1R.norm * s23 * (s13 + s23)
      worst.take(
        decay.squared(neutral, exchanged: other), 8 * s12 * (first + second + mixed) + flipped,
        scale: 8 * s12 * (first + second + abs(mixed)) + flipped, "m_N \(m_N)")
    }
    worst.expect(below: 1e-11, "equal flavours from spinors")
  }

  /// The interferences of that formula, integrated over the triangle, below the poles where the integrand is
  /// smooth.
  @Test(arguments: schemes) func interferences(_ scheme: ElectroweakScheme) {
    let rule = GaussLegendre(40)
    var s = scheme
    // The formula is that of massless leptons.
    s.m_e = 1e-7
    let gZ = s.e / (s.sin2_theta_w * (1 - s.sin2_theta_w)).squareRoot()
    var worst = Worst()
    for m_N in [5.0, 20, 40, 60] {
      var (photonW, ZW, ZZ) = (0.0, 0.0, 0.0)
      for (x, weightX) in zip(rule.nodes, rule.weights) {
        for (y, weightY) in zip(rule.nodes, rule.weights) {
          let s23 = m_N * m_N * 0.5 * (1 + x)
          let s13 = (m_N * m_N - s23) * 0.5 * (1 + y)
          let measure = 0.25 * weightX * weightY * m_N * m_N * (m_N * m_N - s23)
          let phaseSpace = measure / (256 * .pi * .pi * .pi * m_N * m_N * m_N)
          let kernel = 8 * (m_N * m_N - s13 - s23) * 2 * s13 * s23 * phaseSpace
          let Z = Complex(1) / Complex(s23 - s.M_Z * s.M_Z, s.M_Z * s.Gamma_Z)
          let Z2 = Complex(1) / Complex(s13 - s.M_Z * s.M_Z, s.M_Z * s.Gamma_Z)
          let W = Complex(1) / Complex(s13 - s.M_W * s.M_W, s.M_W * s.Gamma_W)
          photonW += kernel * (-s.e / s23) * (s.g / 2.0.squareRoot()) * W.re
          ZW += kernel * gZ * (s.sin2_theta_w - 0.5) * s.g / 2.0.squareRoot() * (Z * W.conjugate).re
          ZZ += 0.5 * kernel * gZ * gZ / 4 * (Z * Z2.conjugate).re
        }
      }
      let model = Model(scheme: s)
      func width(_ d_gamma: Double, _ d_Z: Double, _ d_W: Double) -> Double {
        width_nu_e_e(model, m_N: m_N, d_gamma: d_gamma, d_Z: d_Z, d_W: d_W)
      }
      let scales = (width(1, 0, 0) + width(0, 0, 1), width(0, 1, 0) + width(0, 0, 1))
      worst.take(
        width(1, 0, 1) - width(1, 0, 0) - width(0, 0, 1), photonW, scale: scales.0, "photon-W \(m_N)")
      worst.take(width(0, 1, 1) - width(0, 1, 0) - width(0, 0, 1), ZW, scale: scales.1, "Z-W \(m_N)")
      // Three flavours alike but for the interference, and others have twice the coefficient of nu'.
      let neutrinos = width_nu_nu_nu(model, m_N: m_N, d_Z: 1)
      let single =
        ThreeBodyDecay.width(
          m_N: m_N, first: 0, fermion: 0, antifermion: 0,
          neutralExchanges(s, charge: 0, isospin: 0.5, eta: 1, d_gamma: 0, d_Z: 1))
      worst.take(neutrinos, 3 * single + ZZ, "nu nu nubar \(m_N)")
    }
    worst.expect(below: 1e-11, "interferences")
  }
}

@Suite struct ThreeBodyConsistencyTests {
  private static func scaled(_ scheme: ElectroweakScheme, widths factor: Double) -> ElectroweakScheme {
    var narrow = scheme
    narrow.Gamma_Z *= factor
    narrow.Gamma_W *= factor
    return narrow
  }

  /// Narrow bosons on the mass shell: the three-body widths add up to the two-body width times (sum of tree
  /// partial widths)/Gamma, 2.037/2.085 for W and 2.435/2.495 for Z (2.439 without masses); rescaled, to the
  /// two-body width.
  @Test func narrowWidths() {
    let scheme = Self.scaled(.default, widths: 1e-4)
    for (widths, widthZ, widthW) in [
      (WidthMode.full, 2.43497, 2.03661), (.fullRescaled, scheme.Gamma_Z, scheme.Gamma_W),
    ] {
      let model = Model(scheme: scheme, flavour: .mu, widths: widths)
      for m_N in [120.0, 150] {
        let Z =
          width_three_body(model, m_N: m_N, d_gamma: 0, d_Z: 1, d_W: 0) / width_nu_Z(model, m_N: m_N, d_Z: 1)
        let W =
          width_three_body(model, m_N: m_N, d_gamma: 0, d_Z: 0, d_W: 1)
          / width_lepton_W(model, m_N: m_N, d_W: 1, m_lepton: scheme.m_mu)
        // Off the mass shell: some Gamma/M = 3e-6.
        #expect(abs(Z * scheme.Gamma_Z / widthZ - 1) < 4e-4, "\(widths) \(m_N)")
        #expect(abs(W * scheme.Gamma_W / widthW - 1) < 4e-4, "\(widths) \(m_N)")
      }
    }
  }

  /// What conversions of the photon take from BR(nu gamma) in every scenario far below the poles (physics
  /// page: 1.3 %, 2.9 %, 4.5 %).
  @Test(arguments: [(1.0, 0.013), (10, 0.029), (50, 0.045)])
  func photonConversions(_ m_N: Double, _ expected: Double) {
    for flavour in Flavour.allCases {
      let model = Model(flavour: flavour)
      let branching = branching_nu_gamma(model, m_N: m_N, d_gamma: 1e-5, d_Z: 0, d_W: 0)
      #expect(abs(1 - branching - expected) < 0.0007, "\(1 - branching)")
      for scenario in [CouplingDirection.scenarioI, .scenarioII, .scenarioIII, .scenarioIV] {
        let r = Model(flavour: flavour, couplings: scenario).ratios
        let all = branching_nu_gamma(model, m_N: m_N, d_gamma: 1e-5, d_Z: 1e-5 * r.Z, d_W: 1e-5 * r.W)
        #expect(abs(all - branching) < (m_N > 20 ? 0.01 : 0.0005), "\(m_N) \(scenario): \(all)")
      }
    }
  }

  /// Just above M_W the two-body total misses up to 10 %.
  @Test func nearTheW() {
    var worst = 0.0
    for scenario in [CouplingDirection.scenarioI, .scenarioII, .scenarioIII, .scenarioIV] {
      let model = Model(couplings: scenario)
      let (Z, W) = (1e-5 * model.ratios.Z, 1e-5 * model.ratios.W)
      let ratio =
        width_two_body(model, m_N: 85, d_gamma: 1e-5, d_Z: Z, d_W: W)
        / width_full(model, m_N: 85, d_gamma: 1e-5, d_Z: Z, d_W: W)
      print("85 GeV \(scenario): two-body/full \(ratio)")
      worst = Swift.max(worst, abs(1 - ratio))
    }
    #expect(worst > 0.06 && worst < 0.11)
  }

  /// Far below the poles and far above all thresholds bosons are contact interactions: Gamma ~ d^2 m_N^7.
  @Test func contactInteraction() {
    let light = QuarkMasses(u: 1e-9, d: 1e-9, s: 1e-9, c: 1e-9, b: 1e3, t: 1e3)
    var scheme = ElectroweakScheme.default
    (scheme.m_e, scheme.m_mu, scheme.m_tau) = (1e-9, 1e-9, 1e-9)
    let model = Model(scheme: scheme, quarks: light)
    for (d_Z, d_W) in [(1.0, 0.0), (0, 1), (1, 1)] {
      let (low, high) = (
        width_three_body(model, m_N: 0.01, d_gamma: 0, d_Z: d_Z, d_W: d_W),
        width_three_body(model, m_N: 0.02, d_gamma: 0, d_Z: d_Z, d_W: d_W)
      )
      // Corrections m_N^2/M^2 = 6e-8.
      #expect(abs(high / low / 128 - 1) < 1e-6, "\(high / low)")
    }
    // Photon: each threshold passed adds a logarithm, alpha Q^2 2/(3 pi) ln 2 of the nu gamma width.
    let (low, high) = (
      width_nu_e_e(model, m_N: 1, d_gamma: 1, d_Z: 0, d_W: 0),
      width_nu_e_e(model, m_N: 2, d_gamma: 1, d_Z: 0, d_W: 0)
    )
    let step =
      high / width_nu_gamma(model, m_N: 2, d_gamma: 1) - low / width_nu_gamma(model, m_N: 1, d_gamma: 1)
    // Corrections (4 m_e^2/m_N^2)^2 = 1e-12, times a few.
    #expect(abs(step / (scheme.alpha * 2 / (3 * .pi) * log(2)) - 1) < 1e-11, "\(step)")
  }

  /// No steps at the poles, at thresholds, or where quadrature panels begin: third differences over 1e-5 are
  /// small.
  @Test(arguments: Flavour.allCases) func continuity(_ flavour: Flavour) {
    let model = Model(flavour: flavour)
    let (scheme, quarks) = (model.scheme, model.quarks)
    let m = model.m_lepton
    var points = [scheme.M_Z, scheme.M_W, scheme.M_W + m, scheme.M_Z * exp(-0.8), scheme.M_Z * exp(0.8)]
    points += [
      2 * scheme.m_mu, 2 * scheme.m_tau, 2 * quarks.c, 2 * quarks.b, 2 * quarks.t, quarks.t + quarks.b + m,
    ]
    for point in points {
      let h = 1e-5 * point
      let f = (-3...3).map { width_full(model, m_N: point + Double($0) * h, d_gamma: 1, d_Z: 1, d_W: 1) }
      let third = f[6] - 3 * f[4] + 3 * f[2] - f[0]
      #expect(abs(third) < 1e-7 * f[3], "\(point): \(third / f[3])")
      #expect(f[6] > f[0])
    }
  }

  /// Sums, modes, Majorana, and branching ratios are what their names say.
  @Test(arguments: WidthMode.allCases) func sums(_ widths: WidthMode) {
    var random = SeededGenerator(seed: 62)
    var worst = Worst()
    for k in 0..<60 {
      let flavour = Flavour.allCases[k % 3]
      let model = Model(preset: k % 2 == 0 ? .corrected : .paper, flavour: flavour, widths: widths)
      let m_N = random.logUniform(1e-3...1e4)
      let (g, Z, W) = (random.coupling(), random.coupling(), random.coupling())
      let channels = Quantity.allCases.filter {
        $0.family == "three_body" && ![.width_three_body, .width_full, .width_total].contains($0)
      }
      #expect(channels.count == 16)
      let values = ["m_N": m_N, "d_gamma": g, "d_Z": Z, "d_W": W]
      let parts = channels.map { channel in channel(model, channel.argumentNames.map { values[$0] ?? .nan }) }
      let all = [m_N, g, Z, W]
      let threeBody = Quantity.width_three_body(model, all)
      let full = Quantity.width_full(model, all)
      let photon = width_nu_gamma(model, m_N: m_N, d_gamma: g)
      worst.take(parts.reduce(0, +), threeBody, "\(all)")
      worst.take(photon + threeBody, full, "\(all)")
      #expect(parts.allSatisfy { $0 >= 0 })
      let total = Quantity.width_total(model, all)
      #expect(total == (widths == .twoBody ? Quantity.width_two_body(model, all) : full))
      worst.take(Quantity.branching_nu_gamma(model, all), photon / total, "\(all)")
      let majorana = Model(preset: model.preset, flavour: flavour, nature: .majorana, widths: widths)
      worst.take(Quantity.width_full(majorana, all), 2 * full, "\(all)")
    }
    worst.expect(below: 1e-14, "sums of three-body widths, \(widths)")
  }

  /// The default by preset.
  @Test func defaults() {
    #expect(Model().widths == .full && Model(preset: .paper).widths == .twoBody)
    #expect(Model(preset: .paper, widths: .full).widths == .full)
  }

  /// The channel of N's own flavour stays positive for every direction of couplings.
  @Test(arguments: Flavour.allCases) func positiveForms(_ flavour: Flavour) {
    let model = Model(flavour: flavour)
    let quantity: Quantity =
      flavour == .e ? .width_nu_e_e : flavour == .mu ? .width_nu_mu_mu : .width_nu_tau_tau
    for k in 0..<200 {
      let m_N = 2 * model.m_lepton * (1 + pow(10, -6 + 0.05 * Double(k)))
      func width(_ x: [Double]) -> Double { quantity(model, [m_N] + x) }
      let squares = [width([1, 0, 0]), width([0, 1, 0]), width([0, 0, 1])]
      // Normalised to unit diagonal; positive if all principal minors are.
      func mixed(_ i: Int, _ j: Int) -> Double {
        var x = [0.0, 0, 0]
        (x[i], x[j]) = (1 / squares[i].squareRoot(), 1 / squares[j].squareRoot())
        return 0.5 * (width(x) - 2)
      }
      let (a, b, c) = (mixed(0, 1), mixed(0, 2), mixed(1, 2))
      #expect(
        1 + 2 * a * b * c - a * a - b * b - c * c > 1e-4 && 1 - b * b > 0.01 && 1 - c * c > 0.01, "\(m_N)")
    }
  }

  /// A boson without width: numbers below its pole, NaN from there on where it takes part.
  @Test func bosonsWithoutWidth() {
    let model = Model(scheme: Self.scaled(.default, widths: 0))
    let (M_Z, M_W) = (model.scheme.M_Z, model.scheme.M_W)
    for m_N in [1.0, 20, 70] {
      let broad = width_full(Model(), m_N: m_N, d_gamma: 1, d_Z: 1, d_W: 1)
      #expect(abs(width_full(model, m_N: m_N, d_gamma: 1, d_Z: 1, d_W: 1) / broad - 1) < 2e-3)
    }
    #expect(width_nu_nu_nu(model, m_N: M_Z * (1 - 1e-9), d_Z: 1) > 0)
    #expect(
      width_nu_nu_nu(model, m_N: M_Z, d_Z: 1).isNaN && width_nu_b_b(model, m_N: 200, d_gamma: 1, d_Z: 1).isNaN
    )
    #expect(
      width_lepton_u_d(model, m_N: M_W, d_W: 1).isNaN && width_lepton_u_d(model, m_N: 200, d_W: 1).isNaN)
    #expect(width_full(model, m_N: 85, d_gamma: 1, d_Z: 1, d_W: 1).isNaN)
  }

  /// Along the ratio a the branching ratio goes to 0 smoothly on the singular line, where d_gamma vanishes.
  @Test func singularLine() {
    let model = Model()
    let a0 = -2 * ((1 - model.scheme.sin2_theta_w) / model.scheme.sin2_theta_w).squareRoot()
    for m_N in [10.0, 85, 150, 1000] {
      func branching(_ a: Double) -> Double {
        let (B, W) = (1e-8, 1e-8 * a)
        return branching_nu_gamma(
          model, m_N: m_N, d_gamma: coupling_gamma(model, d_calB: B, d_calW: W),
          d_Z: coupling_Z(model, d_calB: B, d_calW: W), d_W: coupling_W(model, d_calB: B, d_calW: W))
      }
      #expect(branching(a0) < 1e-25)
      let (near, nearer) = (branching(a0 + 1e-7), branching(a0 + 0.5e-7))
      #expect(near > 0 && abs(near / nearer - 4) < 1e-5)
    }
  }
}
