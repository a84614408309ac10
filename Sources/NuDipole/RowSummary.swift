import Batch
import LaneMath

extension RowSummary {
  /// Adds the rates r[0], ..., r[n - 1], which stand at `start` and after it.
  mutating func take(_ r: UnsafePointer<Double>, _ n: Int, start: Int, threshold: Double) {
    typealias V = NativeLane
    var (above, numbers) = (V(0), V(0))
    var greatest = V(-.infinity)
    var i = 0
    while i &+ V.width <= n {
      let x = V.load(r + i)
      above = above + V.select(V.lessOrEqual(V(threshold), x), V(1), V(0))
      numbers = numbers + V.select(V.equal(x, x), V(1), V(0))
      greatest = V.select(V.less(greatest, x), x, greatest)
      i &+= V.width
    }
    var (foundAbove, foundNumbers, largest) = (0.0, 0.0, -Double.infinity)
    for k in 0..<V.width {
      foundAbove += above[k]
      foundNumbers += numbers[k]
      if greatest[k] > largest { largest = greatest[k] }
    }
    while i < n {
      if r[i] >= threshold { foundAbove += 1 }
      if r[i] == r[i] { foundNumbers += 1 }
      if r[i] > largest { largest = r[i] }
      i &+= 1
    }
    if foundAbove > 0 {
      count += Int(foundAbove)
      if first < 0 { first = start + Self.index(r, 0..<n) { $0 >= threshold } }
      last = start + n - 1 - Self.index(r, 0..<n, backwards: true) { $0 >= threshold }
    }
    if foundNumbers > 0 && !(largest <= maximum) {
      maximum = largest
      argmax = start + Self.index(r, 0..<n) { $0 == largest }
    }
    let missing = n - Int(foundNumbers)
    if missing > 0 {
      if nans.first < 0 { nans.first = start + Self.index(r, 0..<n) { $0.isNaN } }
      nans.count += missing
    }
  }

  /// How many elements stand before the first one, from either end, that fits.
  @inline(__always)
  private static func index(
    _ r: UnsafePointer<Double>, _ range: Range<Int>, backwards: Bool = false, _ fits: (Double) -> Bool
  ) -> Int {
    var i = 0
    while i < range.count && !fits(r[backwards ? range.count - 1 - i : i]) { i &+= 1 }
    return i
  }
}
