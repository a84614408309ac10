import Foundation
import NuDipole
import Testing

@Suite struct ReferenceTests {
  /// Every committed point of every quantity within the accuracy that its documentation claims (times the
  /// condition number where terms cancel, plus the half epsilon of the reference's own rounding).
  @Test(arguments: Quantity.allCases) func accuracy(of quantity: Quantity) throws {
    let table = try ReferenceTable(quantity)
    #expect(table.rows.count >= 400)
    var worst = (ratio: 0.0, error: 0.0, line: 0, arguments: [Double]())
    for row in table.rows {
      let result = quantity(row.model, row.arguments)
      let error = epsilons(result, row.value)
      let ratio = error / Swift.max(1, row.condition)
      if !(ratio <= worst.ratio) { worst = (ratio, error, row.line, row.arguments) }
    }
    print(
      "accuracy \(quantity.name): \(table.rows.count) points, at most \(worst.ratio) epsilon,"
        + " line \(worst.line) \(worst.arguments)")
    #expect(worst.ratio <= quantity.claimedEpsilons + 0.5, "line \(worst.line) \(worst.arguments)")
  }

  /// Families have at least 5,000 points.
  @Test func familiesAreLarge() throws {
    var counts: [String: Int] = [:]
    for quantity in Quantity.allCases {
      counts[quantity.family, default: 0] += try ReferenceTable(quantity).rows.count
    }
    #expect(counts.count == 12)
    for (family, count) in counts { #expect(count >= 5000, "\(family) has \(count)") }
  }

  /// Derivatives within 16 epsilon (twice the claimed accuracy of values where that is more) of the larger of |df/dx| and
  /// |f/x| (the sensitivity to the rounding of x; for x = 0, of |f| over one unit of x; for m_lepton, of |df/dm_N|,
  /// because it moves the threshold like m_N; for the photon's x, of |f/(1 - x)|, what is left to the neutrinos).
  @Test(arguments: Quantity.allCases) func gradients(of quantity: Quantity) throws {
    let table = try ReferenceTable(quantity, gradient: true)
    #expect(table.rows.count >= 50)
    var worst = (ratio: 0.0, line: 0, argument: "")
    for row in table.rows {
      let (value, gradient) = quantity.gradient(row.model, row.arguments)
      #expect(value.bitPattern == quantity(row.model, row.arguments).bitPattern, "line \(row.line)")
      for (k, reference) in row.gradient.enumerated() where row.arguments[k].isFinite {
        let argument = row.arguments[k]
        let distance = quantity.argumentNames[k] == "x" ? Swift.min(argument, 1 - argument) : argument
        let sensitivity = abs(row.value / (argument == 0 ? 1 : distance))
        let threshold = quantity.argumentNames[k] == "m_lepton" ? abs(row.gradient[0]) : 0
        // Those of decay_probability are e^-x/L and x e^-x/L, x = l_min/L, without digits where e^-x is subnormal.
        let growth =
          quantity == .decay_probability ? (1 + row.arguments[1] / row.arguments[0]) / row.arguments[0] : 1
        let smallest = .leastNormalMagnitude * Swift.max(1, growth)
        let scale = Swift.max(abs(reference), sensitivity, threshold, smallest)
        let ratio = abs(gradient[k] - reference) / (scale * .ulpOfOne) / Swift.max(1, row.condition)
        if !(ratio <= worst.ratio) && !worst.ratio.isNaN {
          worst = (ratio, row.line, quantity.argumentNames[k])
        }
      }
    }
    print("gradient \(quantity.name): at most \(worst.ratio) epsilon, line \(worst.line) \(worst.argument)")
    #expect(
      worst.ratio <= Swift.max(16, 2 * quantity.claimedEpsilons), "line \(worst.line) d/d \(worst.argument)")
  }
}
