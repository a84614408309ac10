import LaneMath
import Testing

/// Against values of MPFR: about 2000 points of every function, among them all hard inputs.
///
/// The tolerance is the largest error that measuring has found in this kind of build (Tests/ULP/bounds-*.csv,
/// more than 10^7 points of a function). A change that makes any function less accurate fails here.
@Suite struct ReferenceTests {
  @Test(arguments: ElementaryFunction.allCases)
  func valueIsWithinTheMeasuredBound(_ function: ElementaryFunction) throws {
    let bound = try #require(try measuredBounds()[function.rawValue])
    let rows = try readTable("LaneMathTests/References/\(function.rawValue).csv")
    #expect(rows.count >= 1900)
    var worst = (error: 0.0, x: 0.0, y: 0.0)
    for row in rows {
      let (x, y) = (try number(row, 0), try number(row, 1))
      let reference = Reference(high: try number(row, 2), low: try number(row, 3))
      let error = reference.error(of: function(x, y))
      if !(error <= worst.error) { worst = (error, x, y) }
    }
    #expect(worst.error <= bound, "at x = \(worst.x), y = \(worst.y)")
    // A table on which no error comes near the bound would not notice a loss of accuracy.
    #expect(worst.error >= 0.8 * bound)
  }

  @Test(arguments: ElementaryFunction.allCases)
  func measuredBoundIsWithinTheRequiredOne(_ function: ElementaryFunction) throws {
    let bound = try #require(try measuredBounds()[function.rawValue])
    #expect(bound <= function.requiredBound)
    // Nothing rounds better than to the nearest double.
    #expect(bound >= 0.5)
  }

  /// The comparator itself: what it calls one unit, and that it sees the wrong infinity.
  @Test func comparatorCountsUnits() {
    #expect(Reference(high: 1.5, low: 0.25).error(of: 1.5.nextUp) == 0.75)
    #expect(Reference(high: 1, low: -0.25).error(of: 1) == 0.5)
    #expect(Reference(high: -1, low: 0.25).error(of: -1) == 0.5)
    #expect(Reference(high: 0, low: 0.4).error(of: 0) == 0.4)
    #expect(Reference(high: 0x1p-1074, low: 0.25).error(of: 0) == 1.25)
    #expect(Reference(high: .infinity, low: 0).error(of: .infinity) == 0)
    #expect(Reference(high: .infinity, low: 0).error(of: .greatestFiniteMagnitude) == .infinity)
    #expect(Reference(high: 1, low: 0).error(of: .nan) == .infinity)
    #expect(Reference(high: .nan, low: 0).error(of: 1) == .infinity)
    #expect(Reference(high: .nan, low: 0).error(of: .nan) == 0)
  }
}
