import Foundation
import NuDipole
import Testing

// Scaling laws that hold to the last bit when the factor is a power of two, because rounding commutes with it.

extension Quantity {
  /// How the value scales with all its couplings: rates and cross sections with the square.
  fileprivate var degreeInCouplings: Int? {
    switch family {
    case "widths", "three_body", "cross_sections", "differential": 2
    case "branching": 0
    case "couplings": argumentNames == ["a"] ? nil : argumentNames == ["u", "w"] ? 0 : 1
    default: nil
    }
  }

  /// The power of an energy that its value is: GeV^degree, a length being hbar c times GeV^-1.
  fileprivate func dimension(_ unit: StaticString) -> Int? {
    switch "\(unit)" {
    case "1": 0
    case "GeV", "T": 1
    case "GeV^2": 2
    case "GeV^5": 5
    case "GeV^-1", "m", "fm": -1
    case "GeV^-2": -2
    case "GeV^-3": -3
    default: nil
    }
  }
}

@Suite struct HomogeneityTests {
  private static let models = Preset.allCases.flatMap { preset in
    Flavour.allCases.flatMap { flavour in
      Nature.allCases.map { Model(preset: preset, flavour: flavour, nature: $0) }
    }
  }

  /// f(2^k d) = 4^k f(d) for widths and cross sections, and so on; a common sign of the couplings is a phase of N.
  @Test(arguments: Quantity.allCases.filter { $0.degreeInCouplings != nil })
  func degreeInCouplings(_ quantity: Quantity) throws {
    let degree = try #require(quantity.degreeInCouplings)
    var random = SeededGenerator(seed: 71)
    for _ in 0..<quantity.share(of: 100) {
      let point = quantity.randomPoint(&random)
      let isCoupling = quantity.argumentNames.map { $0.hasPrefix("d_") || $0 == "u" || $0 == "w" }
      for model in Self.models {
        let value = quantity(model, point)
        #expect(value.isFinite)
        for exponent in [-40, -1, 1, 40] {
          let factor = Double(sign: .plus, exponent: exponent, significand: 1)
          let scaled = zip(point, isCoupling).map { $1 ? factor * $0 : $0 }
          let flipped = zip(point, isCoupling).map { $1 ? -factor * $0 : $0 }
          let expected = Double(sign: .plus, exponent: degree * exponent, significand: 1) * value
          #expect(quantity(model, scaled) == expected, "\(point), 2^\(exponent)")
          #expect(
            quantity(model, flipped) == (degree == 1 ? -expected : expected), "\(point), -2^\(exponent)")
        }
      }
    }
  }

  /// Rates as quadratic forms: f(d + d') + f(d - d') = 2 f(d) + 2 f(d') for the vector of couplings, which fails for
  /// any other dependence, signs of interferences included.
  @Test(arguments: [Quantity.width_two_body, .width_full, .sigma_ee_N_nu, .dsigma_ee_dcos])
  func parallelogramLaw(_ quantity: Quantity) {
    var random = SeededGenerator(seed: 72)
    var worst = Worst()
    for _ in 0..<quantity.share(of: 300) {
      let first = quantity.randomPoint(&random)
      var (second, sum, difference) = (first, first, first)
      for (k, name) in quantity.argumentNames.enumerated() where name.hasPrefix("d_") {
        second[k] = random.coupling()
        sum[k] = first[k] + second[k]
        difference[k] = first[k] - second[k]
      }
      for model in Self.models {
        let (left, right) = (quantity(model, sum) + quantity(model, difference), quantity(model, first))
        // Positive terms throughout; cancellation inside each is bounded by the forms with each coupling alone.
        let scale = quantity.argumentNames.indices.reduce(0.0) { total, k in
          guard quantity.argumentNames[k].hasPrefix("d_") else { return total }
          func alone(_ point: [Double]) -> Double {
            quantity(
              model,
              point.enumerated().map {
                quantity.argumentNames[$0].hasPrefix("d_") && $0 != k ? 0 : $1
              })
          }
          return total + 4 * alone(first) + 4 * alone(second)
        }
        worst.take(left, 2 * right + 2 * quantity(model, second), scale: scale, "\(first), \(second)")
      }
    }
    worst.expect(below: 16 * .ulpOfOne, "quadratic form \(quantity)")
  }

  /// All energies times 2^k, those of the scheme too: every quantity scales with its dimension.
  @Test(arguments: Quantity.allCases) func dimensions(_ quantity: Quantity) throws {
    let record = quantity.record
    // The published number is for eV and TeV.
    let unit = quantity == .natural_moment_majorana ? -1 : try #require(quantity.dimension(record.unit))
    let arguments = try record.arguments.map { try #require(quantity.dimension($0.unit)) }
    var random = SeededGenerator(seed: 73)
    for exponent in [-8, 1, 8] {
      func power(_ dimension: Int) -> Double {
        Double(sign: .plus, exponent: dimension * exponent, significand: 1)
      }
      var scheme = ElectroweakScheme.default
      for mass in [
        \ElectroweakScheme.M_Z, \.Gamma_Z, \.M_W, \.Gamma_W, \.vev, \.m_e, \.m_mu, \.m_tau,
      ] as [WritableKeyPath<ElectroweakScheme, Double>] { scheme[keyPath: mass] *= power(1) }
      var quarks = QuarkMasses.default
      for mass in [\QuarkMasses.u, \.d, \.s, \.c, \.b, \.t] as [WritableKeyPath<QuarkMasses, Double>] {
        quarks[keyPath: mass] *= power(1)
      }
      for model in Self.models {
        let scaledModel = Model(
          scheme: scheme, preset: model.preset, flavour: model.flavour, nature: model.nature, quarks: quarks)
        for _ in 0..<10 {
          let point = quantity.randomPoint(&random)
          let scaled = zip(point, arguments).map { $0 * power($1) }
          let expected = quantity(model, point) * power(unit)
          #expect(quantity(scaledModel, scaled) == expected, "\(point), 2^\(exponent)")
        }
      }
    }
  }
}
