import Testing

/// The worst of many comparisons, with the point where it was seen.
struct Worst {
  private(set) var deviation = 0.0
  private(set) var point = ""

  /// NaN counts as worse than any number, and stays.
  mutating func take(_ deviation: Double, _ point: @autoclosure () -> String) {
    if !(deviation <= self.deviation) && !self.deviation.isNaN {
      (self.deviation, self.point) = (deviation, point())
    }
  }

  /// |value - expected| in units of `scale`, by default |expected|; equal values deviate by 0 for any scale.
  mutating func take(
    _ value: Double, _ expected: Double, scale: Double? = nil, _ point: @autoclosure () -> String
  ) {
    take(value == expected ? 0 : abs(value - expected) / (scale ?? abs(expected)), point())
  }

  func expect(below tolerance: Double, _ title: String, sourceLocation: SourceLocation = #_sourceLocation) {
    print("\(title): at most \(deviation) at \(point)")
    #expect(deviation <= tolerance, "\(title): \(point)", sourceLocation: sourceLocation)
  }
}
