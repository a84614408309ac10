import Foundation
import NuDipole
import Testing

@Suite struct DomainTests {
  private static let models = [
    Model(), Model(scheme: .mg5, preset: .paper), Model(preset: .paper, flavour: .tau, nature: .majorana),
    Model(flavour: .mu),
  ]

  private static let nasty: [Double] = [
    0, .nan, .infinity, -.infinity, -1, 91.1876, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.5, -0.0,
    -.leastNonzeroMagnitude, .leastNormalMagnitude, -.greatestFiniteMagnitude, 1, .signalingNaN, 1e160,
  ]

  /// Whatever the doubles, nothing traps, and what lies outside the documented domain is NaN, value by value and
  /// with derivatives. All combinations of 16 values, of 9 for five and six arguments; of quadratures every fifth.
  @Test(arguments: Quantity.allCases) func outsideIsNaN(_ quantity: Quantity) {
    let arity = quantity.argumentNames.count
    let domain = Domain(quantity)
    let all = combinations(
      arity < 5 && !quantity.isQuadrature ? Self.nasty : Array(Self.nasty[..<9]), arity: arity)
    let columns =
      quantity.isQuadrature
      ? all.map { column in stride(from: 0, to: column.count, by: 5).map { column[$0] } } : all
    let n = columns[0].count
    var block = columns.flatMap { $0 }
    var (out, valueOfGradient) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: n))
    var gradient = [Double](repeating: 0, count: n * arity)
    for model in Self.models {
      let counts = block.withUnsafeMutableBufferPointer { buffer -> [NaNCount] in
        guard let base = buffer.baseAddress.map({ UnsafePointer($0) }) else { return [] }
        var inputs = Columns(repeating: base)
        for k in 0..<arity { inputs[k] = base + k * n }
        return [
          quantity.evaluate(model, n, inputs, &out),
          quantity.evaluateGradient(model, n, inputs, &valueOfGradient, &gradient),
        ]
      }
      var wrong: [[Double]] = []
      for i in 0..<n {
        let point = columns.map { $0[i] }
        let isWrong = !domain.contains(point) && !out[i].isNaN
        if isWrong || !same(out[i], valueOfGradient[i]) { wrong.append(point) }
      }
      #expect(wrong.isEmpty, "\(wrong.count) of \(n), first \(wrong.first ?? [])")
      let nans = NaNCount(count: out.count { $0.isNaN }, first: out.firstIndex { $0.isNaN } ?? -1)
      #expect(counts == [nans, nans])
    }
  }

  /// NaN in one argument, all others as they should be.
  @Test(arguments: Quantity.allCases) func NaNGivesNaN(_ quantity: Quantity) {
    var random = SeededGenerator(seed: 81)
    for _ in 0..<quantity.share(of: 50) {
      let point = quantity.randomPoint(&random)
      for k in point.indices {
        for nan in [Double.nan, -.nan, .signalingNaN] {
          var spoilt = point
          spoilt[k] = nan
          for model in Self.models {
            #expect(
              quantity(model, spoilt).isNaN && quantity.gradient(model, spoilt).value.isNaN,
              "\(quantity.argumentNames[k])")
          }
        }
      }
    }
  }

  /// Inside the domain there are numbers, except where documentation says 0/0; energies and couplings from
  /// 1e-50 to 1e50, whose fourth powers are doubles, besides 0 and legal infinities.
  @Test(arguments: Quantity.allCases) func insideAreNumbers(_ quantity: Quantity) {
    let arity = quantity.argumentNames.count
    let domain = Domain(quantity)
    let choices = [
      0, 1, 1e-50, 91.1876, 1e50, -1, 200, .infinity, -0.0, 0.5, -1e50, -.infinity, 80.379, -1e-50,
    ]
    let columns = combinations(
      arity < 5 && !quantity.isQuadrature ? choices : Array(choices[..<7]), arity: arity)
    var wrong: [[Double]] = []
    var inside = 0
    for model in Self.models {
      let values = quantity.evaluate(model, columns)
      for i in values.indices {
        let point = columns.map { $0[i] }
        guard domain.contains(point) else { continue }
        inside += 1
        if values[i].isNaN {
          if !domain.isUndefined(model, point) { wrong.append(point) }
        } else if let range = domain.values, !range.contains(values[i]) {
          wrong.append(point + [values[i]])
        }
      }
    }
    #expect(inside > 0)
    #expect(wrong.isEmpty, "\(wrong.count) of \(inside), first \(wrong.first ?? [])")
  }

  /// Derivatives exist wherever the function is smooth.
  @Test(arguments: Quantity.allCases) func gradientsAreFinite(_ quantity: Quantity) {
    var random = SeededGenerator(seed: 82)
    for _ in 0..<quantity.share(of: 500) {
      let point = quantity.randomPoint(&random)
      for model in Self.models {
        let (value, gradient) = quantity.gradient(model, point)
        #expect(value.isFinite && gradient.allSatisfy { $0.isFinite }, "\(point) \(gradient)")
      }
    }
  }
}

@Suite struct ThresholdTests {
  private static let schemes: [ElectroweakScheme] = [.default, .mg5]

  /// N -> nu Z from one ulp above M_Z on: 3 M_Z x^2 / (2 pi) for a small excess x.
  @Test(arguments: schemes) func widthNuZ(_ scheme: ElectroweakScheme) {
    let (model, M) = (Model(scheme: scheme), scheme.M_Z)
    #expect(width_nu_Z(model, m_N: M, d_Z: 1) == 0 && width_nu_Z(model, m_N: M.nextDown, d_Z: 1) == 0)
    #expect(width_nu_Z(model, m_N: 0, d_Z: 1) == 0)
    #expect(epsilons(width_nu_Z(model, m_N: M.nextUp, d_Z: 1), 1.5 * M * M.ulp * M.ulp / .pi) <= 8)
  }

  /// Z -> N nubar up to one ulp below M_Z: M_Z x^2 / pi.
  @Test(arguments: schemes) func widthZ(_ scheme: ElectroweakScheme) {
    let (model, M) = (Model(scheme: scheme), scheme.M_Z)
    #expect(width_Z_nu_N(model, m_N: M, d_Z: 1) == 0 && width_Z_nu_N(model, m_N: M.nextUp, d_Z: 1) == 0)
    #expect(epsilons(width_Z_nu_N(model, m_N: M.nextDown, d_Z: 1), M * M.ulp * M.ulp / .pi) <= 8)
  }

  /// N -> l W opens where m_N > M_W + m_lepton in exact arithmetic, which the rounded sum may miss by half an ulp, like
  /// (6 M_W^2 l m_N / (8 pi m_N^3)) sqrt(8 x M_W l m_N) for a massive, 3 M_W x^2 / (2 pi) for a massless lepton.
  @Test(arguments: schemes) func widthLeptonW(_ scheme: ElectroweakScheme) {
    let (model, paper, M) = (Model(scheme: scheme), Model(scheme: scheme, preset: .paper), scheme.M_W)
    func width(_ model: Model, _ m_N: Double, _ l: Double) -> Double {
      width_lepton_W(model, m_N: m_N, d_W: 1, m_lepton: l)
    }
    for preset in [model, paper] {
      #expect(width(preset, M, 0) == 0 && width(preset, M.nextDown, 0) == 0 && width(preset, M.nextUp, 0) > 0)
    }
    #expect(epsilons(width(model, M.nextUp, 0), 1.5 * M * M.ulp * M.ulp / .pi) <= 8)

    var random = SeededGenerator(seed: 91)
    var (above, below) = (0, 0)
    for _ in 0..<1000 {
      let l = random.logUniform(1e-2...500)
      let sum = M + l
      let part = sum - M
      let lost = (M - (sum - part)) + (l - part)
      for m_N in [sum.nextDown, sum, sum.nextUp] {
        // Exact: m_N - sum is an ulp or nothing, and lost at most half of one.
        let excess = (m_N - sum) - lost
        if excess > 0 {
          let factor = 6 * M * M * l * m_N / (8 * .pi * m_N * m_N * m_N)
          let expected = factor * (8 * excess * M * l * m_N).squareRoot()
          // Relative to this the next power of x is 5 x/(4 l) + 35 x/(12 M) + x/(4 m_N).
          let tolerance = 8 + (1.25 * excess / l + 3.2 * excess / M) / .ulpOfOne
          #expect(epsilons(width(model, m_N, l), expected) <= tolerance, "m_lepton \(l)")
          #expect(width(paper, m_N, l) != 0)
          above += 1
        } else {
          #expect(width(model, m_N, l) == 0 && width(paper, m_N, l) == 0, "m_lepton \(l)")
          below += 1
        }
      }
    }
    #expect(above > 1000 && below > 1000)
  }

  /// Every cross section is 0 for m_N >= sqrt_s and follows its leading power one ulp x below: T = 2 sqrt_s x.
  @Test(arguments: schemes) func crossSections(_ scheme: ElectroweakScheme) {
    let (sin2, cos2) = (scheme.sin2_theta_w, 1 - scheme.sin2_theta_w)
    let (sin, cos) = (sin2.squareRoot(), cos2.squareRoot())
    let root2 = 2.0.squareRoot()
    let (model, paper) = (Model(scheme: scheme), Model(scheme: scheme, preset: .paper))
    let muon = Model(scheme: scheme, flavour: .mu)
    var random = SeededGenerator(seed: 92)
    var worst = Worst()
    for _ in 0..<300 {
      let sqrt_s = random.logUniform(1...1000)
      let s = sqrt_s * sqrt_s
      let m_N = sqrt_s.nextDown
      let T = (sqrt_s - m_N) * (sqrt_s + m_N)
      let offset = (sqrt_s - scheme.M_Z) * (sqrt_s + scheme.M_Z)
      let D = offset * offset + scheme.M_Z * scheme.M_Z * scheme.Gamma_Z * scheme.Gamma_Z
      let W2 = scheme.M_W * scheme.M_W
      let x = T / s
      let chiralities = 8 * sin2 * sin2 - 4 * sin2 + 1
      // I1 = T^3 / (6 M_W^2), F0 = (T/M_W^2)^3 / 6, F0' = (T/M_W^2)^2 / 2.
      let I1 = T * T * T / (6 * W2)
      let table: [(Quantity, Model, Double)] = [
        (.sigma_ee_photon, model, scheme.alpha * x * x),
        (.sigma_ee_Z, model, scheme.alpha * chiralities / (8 * cos2 * sin2) * T * (T / D)),
        (.sigma_ee_photon_Z, model, scheme.alpha * (1 - 4 * sin2) / (2 * cos * sin) * x * T * (offset / D)),
        (.sigma_ee_photon_Z, paper, -scheme.alpha * (1 - 4 * sin2) / (2 * cos * sin) * x * T * (offset / D)),
        (.sigma_ee_W, model, scheme.alpha / (12 * sin2) * x * x * (T / W2) * (T / W2)),
        (.sigma_ee_W, paper, scheme.alpha / (4 * sin2) * (T / W2) * (T / W2)),
        (.sigma_ee_photon_W, model, -root2 * scheme.alpha / sin * (I1 / s / s)),
        (.sigma_ee_photon_W, paper, 0),
        (
          .sigma_ee_Z_W, model,
          -scheme.alpha * (1 - 2 * sin2) / (root2 * sin2 * cos) * (offset / D) * (I1 / s)
        ),
        (.sigma_ee_Z_W, paper, 0),
      ]
      for (quantity, model, expected) in table {
        let couplings = quantity.argumentNames.dropFirst(2).map { _ in 1.0 }
        worst.take(quantity(model, [sqrt_s, m_N] + couplings), expected, "\(quantity) at \(sqrt_s)")
        for m_N in [sqrt_s, sqrt_s.nextUp, 2 * sqrt_s] {
          #expect(quantity(model, [sqrt_s, m_N] + couplings) == 0)
        }
      }
      for preset in [model, paper, muon] {
        for cos_theta in [-1, -0.3, 0, 1] {
          let sum: [Double] = [sqrt_s, m_N, 1, 0.5, 0.25]
          #expect(Quantity.sigma_ee_N_nu(preset, sum) > 0)
          #expect(Quantity.dsigma_ee_dcos(preset, sum + [cos_theta]) > 0)
          for m_N in [sqrt_s, sqrt_s.nextUp, 2 * sqrt_s] {
            let closed: [Double] = [sqrt_s, m_N, 1, 0.5, 0.25]
            #expect(Quantity.sigma_ee_N_nu(preset, closed) == 0)
            #expect(Quantity.dsigma_ee_dcos(preset, closed + [cos_theta]) == 0)
          }
        }
      }
    }
    // Some 20 roundings on either side; T/s and T/M_W^2, left out, are below 1e-11 (M_W^2 is 1e-4 s at least).
    worst.expect(below: 1e-11, "cross sections one ulp below threshold")
  }

  /// At threshold N is at rest; beyond there is none. |cos_theta| = 1 is legal, t = 0 exactly forward.
  @Test func kinematics() {
    let model = Model()
    var random = SeededGenerator(seed: 93)
    for _ in 0..<300 {
      let sqrt_s = random.logUniform(1e-3...1e4)
      #expect(energy_N(model, sqrt_s: sqrt_s, m_N: sqrt_s) == sqrt_s)
      #expect(momentum_N(model, sqrt_s: sqrt_s, m_N: sqrt_s) == 0)
      #expect(
        epsilons(momentum_N(model, sqrt_s: sqrt_s, m_N: sqrt_s.nextDown), sqrt_s - sqrt_s.nextDown) <= 2)
      #expect(energy_N(model, sqrt_s: sqrt_s, m_N: sqrt_s.nextUp).isNaN)
      #expect(momentum_N(model, sqrt_s: sqrt_s, m_N: sqrt_s.nextUp).isNaN)
      let m_N = random.uniform(0...0.999) * sqrt_s
      let T = (sqrt_s - m_N) * (sqrt_s + m_N)
      for (forward, transfer) in [(1.0, mandelstam_t), (-1, mandelstam_u)]
        as [(Double, (Model, Double, Double, Double) -> Double)]
      {
        #expect(transfer(model, sqrt_s, m_N, forward) == 0)
        #expect(transfer(model, sqrt_s, m_N, -forward) == -T)
        #expect(transfer(model, sqrt_s, sqrt_s, 0.5) == 0)
        #expect(transfer(model, sqrt_s, sqrt_s.nextUp, 0.5).isNaN)
        #expect(transfer(model, sqrt_s, m_N, forward.nextUp).isNaN == (forward == 1))
        #expect(transfer(model, sqrt_s, m_N, forward.nextDown).isNaN == (forward == -1))
      }
      let point = [sqrt_s, m_N, 1e-5, 1e-5, 1e-5]
      for c in [1.0, -1] {
        #expect(Quantity.dsigma_ee_dcos(model, point + [c]).isFinite)
        #expect(Quantity.dsigma_ee_dcos(model, point + [c * 1.0.nextUp]).isNaN)
      }
    }
  }

  /// d_Z/d_gamma and d_W/d_gamma jump from one end of the line to the other between the doubles beside the pole
  /// a = -2 cot(theta_w), and d_Z/d_gamma changes sign between those beside its zero a = 2 tan(theta_w).
  @Test(arguments: schemes) func poleAndZeroOfTheRatios(_ scheme: ElectroweakScheme) {
    let model = Model(scheme: scheme)
    let tangent = (scheme.sin2_theta_w / (1 - scheme.sin2_theta_w)).squareRoot()
    // Two ulps about the rounded values are safely on either side.
    let (pole, zero) = (-2 / tangent, 2 * tangent)
    func Z(_ a: Double) -> Double { coupling_ratio_Z(model, a: a) }
    func W(_ a: Double) -> Double { coupling_ratio_W(model, a: a) }
    let (left, right) = (pole - 4 * pole.ulp, pole + 4 * pole.ulp)
    #expect(Z(left) > 1e14 && Z(right) < -1e14 && W(left) > 1e14 && W(right) < -1e14)
    #expect(Z(zero - 4 * zero.ulp) < 0 && Z(zero + 4 * zero.ulp) > 0)
    #expect(abs(Z(zero - 4 * zero.ulp)) < 1e-14 && abs(Z(zero + 4 * zero.ulp)) < 1e-14)
  }

  /// The edges of decay in flight: stable N, empty intervals, everything beyond.
  @Test func decayInFlight() {
    let model = Model()
    func probability(_ L: Double, _ l_min: Double, _ l_max: Double) -> Double {
      decay_probability(model, decay_length: L, l_min: l_min, l_max: l_max)
    }
    func logarithm(_ L: Double, _ l_min: Double, _ l_max: Double) -> Double {
      log_decay_probability(model, decay_length: L, l_min: l_min, l_max: l_max)
    }
    for zero in [0.0, -0.0] {
      #expect(decay_length(model, m_N: 1, width: zero, momentum: 1) == .infinity)
      #expect(decay_length(model, m_N: 1, width: zero, momentum: zero).isNaN)
      #expect(decay_length(model, m_N: 1, width: 1, momentum: zero) == 0)
      #expect(decay_length(model, m_N: zero, width: 1, momentum: 1).isNaN)
      #expect(probability(zero, 0, 1).isNaN && logarithm(zero, 0, 1).isNaN)
      #expect(probability(1, zero, zero) == 0 && logarithm(1, zero, zero) == -.infinity)
    }
    for l_min in [0.0, 2, 1e300] {
      #expect(probability(.infinity, l_min, .infinity) == 1, "stable, beyond \(l_min)")
      #expect(logarithm(.infinity, l_min, .infinity) == 0, "stable, beyond \(l_min)")
    }
    for (l_min, l_max) in [(0.0, 1.0), (0, 0), (3, 5), (1e300, 1e300)] {
      #expect(probability(.infinity, l_min, l_max) == 0, "stable, \(l_min) to \(l_max)")
      #expect(logarithm(.infinity, l_min, l_max) == -.infinity, "stable, \(l_min) to \(l_max)")
    }
    var random = SeededGenerator(seed: 94)
    for _ in 0..<300 {
      let (L, l_min) = (random.logUniform(1e-3...1e3), random.logUniform(1e-3...1e3))
      let x = l_min / L
      #expect(probability(L, l_min, l_min) == 0 && logarithm(L, l_min, l_min) == -.infinity)
      #expect(probability(L, l_min, l_min.nextDown).isNaN && logarithm(L, l_min, l_min.nextDown).isNaN)
      #expect(probability(L, .infinity, .infinity).isNaN && logarithm(L, .infinity, .infinity).isNaN)
      #expect(probability(L, 0, .infinity) == 1 && logarithm(L, 0, .infinity) == 0)
      #expect(epsilons(logarithm(L, l_min, .infinity), -x) <= 1)
      // The rounding of x is an error of x epsilon of the exponential.
      #expect(epsilons(probability(L, l_min, .infinity), exp(-x)) <= 2 + x)
      // One ulp of l_min: its share of the decay length, and no digit is lost.
      let sliver = l_min.ulp / L * exp(-x)
      #expect(epsilons(probability(L, l_min, l_min.nextUp), sliver) <= 4 + x)
    }
  }
}

@Suite struct ThresholdGradientTests {
  /// Thresholds in m_N: widths of N vanish below and Z -> N nubar above, cross sections above sqrt_s; from one ulp
  /// away the derivatives are finite, and exactly 0 on the closed side.
  @Test func masses() {
    for scheme in [ElectroweakScheme.default, .mg5] {
      for preset in Preset.allCases {
        let model = Model(scheme: scheme, preset: preset, widths: .twoBody)
        check(model, .width_nu_Z, [0, 1e-5], threshold: scheme.M_Z, closed: .below)
        check(model, .width_Z_nu_N, [0, 1e-5], threshold: scheme.M_Z, closed: .above)
        for m_lepton in [0, scheme.m_e, 50] {
          check(
            model, .width_lepton_W, [0, 1e-5, m_lepton], threshold: scheme.M_W + m_lepton, closed: .below)
        }
        for quantity in [Quantity.width_two_body, .branching_nu_gamma, .branching_nu_Z, .branching_lepton_W] {
          for threshold in [scheme.M_Z, scheme.M_W + scheme.m_e] {
            check(model, quantity, [0, 1e-5, -2e-5, 3e-5], threshold: threshold, closed: nil)
          }
        }
        for quantity in Quantity.allCases where ["cross_sections", "differential"].contains(quantity.family) {
          for sqrt_s in [10, scheme.M_Z, 205.4] {
            let rest = quantity.argumentNames.dropFirst(2).map { $0 == "cos_theta" ? -0.3 : 1e-5 }
            check(model, quantity, [sqrt_s, 0] + rest, mass: 1, threshold: sqrt_s, closed: .above)
          }
        }
      }
    }
  }

  private enum Side { case below, above }

  private func check(
    _ model: Model, _ quantity: Quantity, _ point: [Double], mass k: Int = 0, threshold: Double, closed: Side?
  ) {
    for distance in [threshold.ulp, 1e-12 * threshold, 1e-6 * threshold, 1e-2 * threshold] {
      for (side, m_N) in [(Side.below, threshold - distance), (.above, threshold + distance)] {
        var point = point
        point[k] = m_N
        let (value, gradient) = quantity.gradient(model, point)
        #expect(value.isFinite && gradient.allSatisfy { $0.isFinite }, "\(quantity) \(point): \(gradient)")
        // The rounded sum M_W + m_lepton and one ulp are not enough to tell the sides apart.
        if side == closed && distance > threshold.ulp {
          #expect(value == 0 && gradient.allSatisfy { $0 == 0 }, "\(quantity) \(point): \(gradient)")
        } else if closed != nil && distance > threshold.ulp {
          // Interferences vanish identically in the preset of the paper, or on the Z peak.
          #expect((gradient[k] != 0) == (value != 0), "\(quantity) \(point)")
        }
      }
    }
  }

  /// l_max = infinity leaves the derivatives with respect to decay_length and l_min, and intervals of many decay
  /// lengths those of the exponential.
  @Test func beyondADistance() {
    let model = Model()
    var random = SeededGenerator(seed: 95)
    var worst = Worst()
    for _ in 0..<300 {
      let (L, l_min) = (random.logUniform(1e-3...1e3), random.logUniform(1e-3...1e3))
      let x = l_min / L
      // 600 to 1e6 decay lengths are as good as infinity.
      for l_max in [Double.infinity, l_min + L * random.logUniform(600...1e6)] {
        let survival = exp(-x)
        let point = "decay_length \(L), l_min \(l_min), l_max \(l_max)"
        let probability = Quantity.decay_probability.gradient(model, [L, l_min, l_max])
        let logarithm = Quantity.log_decay_probability.gradient(model, [L, l_min, l_max])
        let slopes = [x / L, -1 / L, 0]
        for k in 0..<3 {
          // x is known to epsilon, its exponential to x epsilon; a slope e^-600 is nothing beside 1/L.
          let scale = Swift.max(abs(slopes[k]), 1e-200 / L)
          worst.take(
            probability.gradient[k], slopes[k] * survival,
            scale: (1 + x) * Swift.max(scale * survival, .leastNormalMagnitude / L), point)
          worst.take(logarithm.gradient[k], slopes[k], scale: scale, point)
        }
      }
    }
    worst.expect(below: 8 * .ulpOfOne, "derivatives beyond a distance")
  }
}
