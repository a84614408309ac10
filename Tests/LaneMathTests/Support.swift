import Foundation
import LaneMath

/// The rows of a committed CSV file without its header, split into fields.
func readTable(_ path: String) throws -> [[Substring]] {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let text = try String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)
  return text.split(separator: "\n").dropFirst().map {
    $0.split(separator: ",", omittingEmptySubsequences: false)
  }
}

struct MalformedTable: Error {
  let row: [Substring]
}

func number(_ row: [Substring], _ column: Int) throws -> Double {
  guard row.indices.contains(column), let value = Double(row[column]) else {
    throw MalformedTable(row: row)
  }
  return value
}

/// The measured largest errors of the functions and derivatives ("exp.dx") in this kind of build, in units in
/// the last place.
func measuredBounds() throws -> [String: Double] {
  let rows = try readTable("ULP/bounds-\(usesFusedMultiplyAdd ? "fma" : "no-fma").csv")
  return Dictionary(
    uniqueKeysWithValues: try rows.map { (String($0[0]), try number($0, 2)) })
}

/// high + low ulp(high) by arbitrary-precision arithmetic.
struct Reference {
  let high: Double
  let low: Double

  /// |result - reference| in units in the last place of the reference; 0 for the same infinity or two NaNs,
  /// infinity where only one of them is special. The sign of a zero is not looked at: SpecialValueTests do.
  func error(of result: Double) -> Double {
    if result.isNaN || high.isNaN { return result.isNaN && high.isNaN ? 0 : .infinity }
    if result.isInfinite || high.isInfinite { return result == high ? 0 : .infinity }
    // Below a power of two the units are half as large.
    let crossesDown =
      high.significand == 1 && abs(high) > .leastNormalMagnitude && (high > 0) == (low < 0) && low != 0
    return abs((result - high) / high.ulp - low) * (crossesDown ? 2 : 1)
  }
}

/// Evaluates a function on lanes of the given width; NaNs have many patterns and are all the same here.
func patterns<V: RawLane>(
  _ function: ElementaryFunction, _ x: [Double], _ y: [Double], _: V.Type
) -> [UInt64] {
  precondition(x.count == y.count && x.count % V.width == 0)
  var results = [Double](repeating: 0, count: x.count)
  x.withUnsafeBufferPointer { x in
    y.withUnsafeBufferPointer { y in
      results.withUnsafeMutableBufferPointer { results in
        guard let x = x.baseAddress, let y = y.baseAddress, let r = results.baseAddress else { return }
        for i in stride(from: 0, to: results.count, by: V.width) {
          V.store(function(V.load(x + i), V.load(y + i)), r + i)
        }
      }
    }
  }
  return results.map { $0.isNaN ? 0x7ff8_0000_0000_0000 : $0.bitPattern }
}

/// Values at which functions change their mind: zeros, ends of the ranges, infinities, NaN.
let specialValues: [Double] = [
  0, 1, 0.5, 2, 3, 0x1p-1074, 0x1p-1022, 0x1p-1022 - 0x1p-1074, 0x1p-54, 0x1p-53, 0x1p-28, 0x1p-27,
  0.27, 0.7, 0x1.62e42fefa39efp-1, 0x1.6a09e667f3bcdp-1, 0x1.6a09e667f3bcdp0, 0x1.fffffffffffffp-1, 37.5, 45,
  708.5, 709.79, 745.14, 746, 1e5, 0x1p51, 0x1.8p51, 0x1p52, 0x1.fffffffffffffp52, 0x1p53, 0x1p60, 0x1p996,
  .greatestFiniteMagnitude, .infinity, .nan,
].flatMap { [$0, -$0] }

/// Every special value (every pair of them for pow) and `count` drawn points; a multiple of 16.
func pointSet(_ function: ElementaryFunction, count: Int) -> (x: [Double], y: [Double]) {
  var x: [Double] = []
  var y: [Double] = []
  for first in specialValues {
    for second in function == .pow ? specialValues : [0] {
      x.append(first)
      y.append(second)
    }
  }
  var generator = SplitMix64(state: 2026)
  let pairs = Array(zip(function.ranges, function.secondRanges))
  while x.count < count || x.count % 16 != 0 {
    let (first, second) = pairs[x.count % pairs.count]
    x.append(first(&generator))
    y.append(second(&generator))
  }
  return (x, y)
}
