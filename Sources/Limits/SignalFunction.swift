/// An expected signal N(d) in units of its limit, as a function of one coupling d > 0: what ``LimitSolver``
/// takes.
///
/// With u = ln d and F(u) = ln(N/N_limit), the solver looks for structure in F and F', where a signal is
/// nearly piecewise linear, and decides everything that it returns by `excess` and `slope` at doubles d: a
/// root kept as ln d would lose up to 8 epsilon.
public protocol SignalFunction {
  /// F and F' at u = ln d; finite (not below -1e300) where N underflows. Any accuracy that shows the
  /// structure of F (1e-10) is enough.
  func logarithm(_ u: Double) -> (value: Double, slope: Double)

  /// F at `count` points u, for the interpolation; the default calls `logarithm` point by point.
  func logarithms(_ u: UnsafePointer<Double>, count: Int, into values: UnsafeMutablePointer<Double>)

  /// N/N_limit - 1, or another function with its sign, with all digits that d can give: the sign decides
  /// where d is excluded (>= 0), so the accuracy of a root is that of this function over |dF/du|.
  func excess(_ d: Double) -> Double

  /// F'(ln d) = d ln N/d ln d; the sign decides where the maxima and minima of N are.
  func slope(_ d: Double) -> Double

  /// A part of `range` (of d) outside of which nothing is excluded; the default is all of it.
  func support(in range: ClosedRange<Double>) -> ClosedRange<Double>

  /// The largest number of crossings that N can have, if a theorem bounds it.
  var greatestCrossingCount: Int? { get }

  /// The signal as one with a single decay length, if it is that: ``LimitSolver`` then takes the fast path.
  var window: SignalWindow? { get }

  /// Whether the parameters are legal.
  var isValid: Bool { get }
}

extension SignalFunction {
  public func logarithms(_ u: UnsafePointer<Double>, count: Int, into values: UnsafeMutablePointer<Double>) {
    for i in 0..<count { values[i] = logarithm(u[i]).value }
  }
  public func support(in range: ClosedRange<Double>) -> ClosedRange<Double> { range }
  public var greatestCrossingCount: Int? { nil }
  public var window: SignalWindow? { nil }
  public var isValid: Bool { true }
}
