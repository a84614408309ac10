import LaneMath

extension LimitSolver {
  /// The excluded intervals of windows, eight in step: elements of `lower` and `upper` as in
  /// ``SignalWindow/excludedInterval()``, NaN where there is none; the same bits for any number of windows.
  ///
  /// Every array has as many elements as `status`. Allocates nothing, but for windows within 1e-9 of a
  /// tangent (or, for `.other`, 1e-7 of a plateau), which take the general path.
  public mutating func excludedIntervals(
    _ production: Production, amplitude: UnsafePointer<Double>, near: UnsafePointer<Double>,
    far: UnsafePointer<Double>, lower: UnsafeMutablePointer<Double>, upper: UnsafeMutablePointer<Double>,
    status: UnsafeMutableBufferPointer<SolveStatus>
  ) {
    Self.fastIntervals(
      production, amplitude: amplitude, near: near, far: far, lower: lower, upper: upper, status: status)
    counts.windows += status.count
    for i in status.indices where status[i] == .unresolved {
      counts.windows -= 1
      let window = SignalWindow(production: production, amplitude: amplitude[i], near: near[i], far: far[i])
      (lower[i], upper[i], status[i]) = doubtfulInterval(window)
    }
  }

  /// The same with the doubtful ones left `.unresolved`.
  static func fastIntervals(
    _ production: Production, amplitude: UnsafePointer<Double>, near: UnsafePointer<Double>,
    far: UnsafePointer<Double>, lower: UnsafeMutablePointer<Double>, upper: UnsafeMutablePointer<Double>,
    status: UnsafeMutableBufferPointer<SolveStatus>
  ) {
    let n = status.count
    let width = SIMD8<Double>.width
    var i = 0
    while i + width <= n {
      let window = block(production, amplitude + i, near + i, far + i)
      SIMD8.store(window.lower, lower + i)
      SIMD8.store(window.upper, upper + i)
      for k in 0..<width { status[i + k] = window.status(k, amplitude[i + k], near[i + k], far[i + k]) }
      i += width
    }
    guard i < n else { return }
    // The tail, in a block filled up with windows that exclude nothing.
    var (a, b, c) = (SIMD8(0.0), SIMD8(0.0), SIMD8(1.0))
    for k in 0..<n - i { (a[k], b[k], c[k]) = (amplitude[i + k], near[i + k], far[i + k]) }
    let window = WindowLanes(production: production, amplitude: a, near: b, far: c).crossings()
    for k in 0..<n - i {
      (lower[i + k], upper[i + k]) = (window.lower[k], window.upper[k])
      status[i + k] = window.status(k, a[k], b[k], c[k])
    }
  }

  @inline(__always)
  private static func block(
    _ production: Production, _ amplitude: UnsafePointer<Double>, _ near: UnsafePointer<Double>,
    _ far: UnsafePointer<Double>
  ) -> WindowCrossings<SIMD8<Double>> {
    WindowLanes(
      production: production, amplitude: SIMD8.load(amplitude), near: SIMD8.load(near), far: SIMD8.load(far)
    ).crossings()
  }

  /// The interval of a window that is close to a tangent, by the general path.
  mutating func doubtfulInterval(_ window: SignalWindow) -> (
    lower: Double, upper: Double, status: SolveStatus
  ) {
    let result = solveByPanels([window.mixture], in: Self.domain)[0]
    let lower = result.crossings.first(where: { $0.kind != .falling })?.d
    let upper = result.crossings.last(where: { $0.kind != .rising })?.d
    switch result.status {
    case .ok, .tangent:
      return (lower ?? 0, upper ?? .infinity, result.status)
    case .none where result.startsExcluded:
      return (0, .infinity, .ok)
    default:
      return (.nan, .nan, result.status)
    }
  }

  /// The results of windows by the fast path, nil for those that it leaves to the general one.
  static func fastSolve(_ windows: [SignalWindow], in range: ClosedRange<Double>) -> [Crossings?] {
    var results = [Crossings?](repeating: nil, count: windows.count)
    for production in [Production.dipole, .other] {
      let chosen = windows.indices.filter { windows[$0].production == production }
      let (amplitude, near, far) = (
        chosen.map { windows[$0].amplitude }, chosen.map { windows[$0].near }, chosen.map { windows[$0].far }
      )
      var (lower, upper) = (amplitude, amplitude)
      var status = [SolveStatus](repeating: .unresolved, count: chosen.count)
      status.withUnsafeMutableBufferPointer {
        fastIntervals(
          production, amplitude: amplitude, near: near, far: far, lower: &lower, upper: &upper, status: $0)
      }
      for (i, k) in chosen.enumerated() {
        switch status[i] {
        case .ok: results[k] = windows[k].crossings(lower[i], upper[i], in: range)
        case .none: results[k] = windows[k].crossings(nil, nil, in: range)
        default: break
        }
      }
    }
    return results
  }
}

extension WindowCrossings where L == SIMD8<Double> {
  /// `.unresolved` for a doubtful one.
  @inline(__always)
  fileprivate func status(_ k: Int, _ amplitude: Double, _ near: Double, _ far: Double) -> SolveStatus {
    if doubtful[k] { return .unresolved }
    if excludes[k] { return .ok }
    let isLegal =
      amplitude >= 0 && amplitude < .infinity && near >= 0 && near < far && near < .infinity
    return isLegal ? .none : .invalidInput
  }
}

extension SignalWindow {
  /// The crossings of N that are in `range`, from those that there are.
  fileprivate func crossings(_ lower: Double?, _ upper: Double?, in range: ClosedRange<Double>) -> Crossings {
    let mixture = self.mixture
    let startsExcluded = mixture.excess(range.lowerBound) >= 0
    let endsExcluded = mixture.excess(range.upperBound) >= 0
    var crossings: [Crossing] = []
    // At the first double of the range there is nothing to cross: N exceeds its limit there or it does not.
    if let lower, lower > range.lowerBound, lower <= range.upperBound {
      crossings.append(Crossing(d: lower, kind: .rising, slope: mixture.slope(lower)))
    }
    if let upper, upper >= range.lowerBound, upper < range.upperBound {
      crossings.append(Crossing(d: upper, kind: .falling, slope: mixture.slope(upper)))
    }
    return Crossings(
      crossings: crossings, startsExcluded: startsExcluded, endsExcluded: endsExcluded, bound: 2,
      resolved: true)
  }
}
