import LaneMath

/// An expected signal in units of its limit, as a function of the coupling d: one line of decay lengths,
///
///     N(d)/N_limit = amplitude d^2 [exp(-near d^2) - exp(-far d^2)],
///
/// produced like d^2 and decaying between two distances with a width like d^2 (near = l_min/(l_dec d^2), far
/// likewise, far = infinity: anywhere beyond l_min).
///
/// ln N is strictly concave in u = ln d (-near e^2u and ln(1 - e^-z), z = (far - near) e^2u, both are, or
/// linear), so N crosses its limit at most twice, upwards and then downwards, and Newton's iteration from outside
/// the crossings is monotone.
public struct SignalWindow: Sendable {
  public let amplitude: Double
  public let near: Double
  public let far: Double

  /// - Precondition (else NaN results): amplitude >= 0, 0 <= near < far.
  public init(amplitude: Double, near: Double, far: Double) {
    self.amplitude = amplitude
    self.near = near
    self.far = far
  }

  /// F(u) = ln N/N_limit and F'(u) at u = ln d.
  public func logarithm(_ u: Double) -> (value: Double, slope: Double) {
    let x = Double.exp(2 * u)
    let z = (far - near) * x
    let window = far == .infinity ? 0 : Double.log1mexp(z)
    // d ln(1 - e^-z) / du = 2 z / (e^z - 1), 2 in the limit of small z.
    let windowSlope = far == .infinity ? 0 : (z == 0 ? 2 : 2 * z / Double.expm1(z))
    return (
      Double.log(amplitude) + 2 * u - near * x + window, 2 - 2 * near * x + windowSlope
    )
  }

  /// N/N_limit - 1 and d(ln N)/d(ln d) at d, for the last digits of a root: u = ln d would round them away.
  func excess(_ d: Double) -> (value: Double, slope: Double) {
    let x = d * d
    let z = (far - near) * x
    let window = far == .infinity ? 1 : -Double.expm1(-z)
    let slope = logarithm(Double.log(d)).slope
    return (amplitude * x * (Double.exp(-near * x) * window) - 1, slope)
  }

  /// The coupling interval in which N exceeds its limit; nil where it never does (or for NaN parameters).
  ///
  /// `upper` is infinity where N grows for ever (near = 0). Both roots are good to 4 ulp, times 2/|d ln N/d ln d|
  /// close to the maximum of N, where the two roots merge.
  public func excludedInterval() -> (lower: Double, upper: Double)? {
    guard amplitude > 0, amplitude < .infinity, near >= 0, far > near else { return nil }
    guard let lower = root(from: lowerBound) else { return nil }
    if near == 0 { return (lower, .infinity) }
    guard let start = upperBound, let upper = root(from: start) else { return nil }
    return (lower, upper)
  }

  /// u no larger than the lower root: from exp(-near x) <= 1 and 1 - e^-z <= min(1, z).
  private var lowerBound: Double {
    let logA = Double.log(amplitude)
    return Swift.max(-0.5 * logA, far == .infinity ? -.infinity : -0.25 * (logA + Double.log(far - near)))
  }

  /// u no smaller than the upper root: N <= A x e^(-near x), and ln x <= near x/2 + ln(2/near) - 1.
  private var upperBound: Double? {
    let bound = (2 / near) * (Double.log(amplitude) + Double.log(2 / near) - 1)
    return bound > 0 ? 0.5 * Double.log(bound) : nil
  }

  /// Newton's iteration on the concave F from a point where F <= 0, towards the maximum; nil once it is passed.
  private func root(from start: Double) -> Double? {
    var u = start
    let rising = logarithm(start).slope > 0
    for _ in 0..<200 {
      let (value, slope) = logarithm(u)
      if value >= 0 { break }
      if !(rising ? slope > 0 : slope < 0) { return nil }
      let next = u - value / slope
      if !(rising ? next > u : next < u) { break }
      u = next
    }
    var d = Double.exp(u)
    for _ in 0..<2 {
      let (value, slope) = excess(d)
      if value.isNaN || slope == 0 || abs(value) > 1e-3 { return nil }
      d -= d * (value / slope)
    }
    return d
  }
}
