import LaneMath

/// A complex number, as C's `double _Complex` lies in memory.
@frozen public struct Complex: Sendable, Equatable {
  public var re: Double
  public var im: Double

  public init(_ re: Double, _ im: Double = 0) {
    self.re = re
    self.im = im
  }

  /// e^(i phase).
  public init(phase: Double) {
    self.init(Double.cos(phase), Double.sin(phase))
  }

  public var conjugate: Complex { Complex(re, -im) }
  /// |z|^2.
  public var norm: Double { re * re + im * im }

  public static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
  public static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }
  public static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }
  public static func * (a: Double, b: Complex) -> Complex { Complex(a * b.re, a * b.im) }
}

/// Nine complex numbers, element (row, column).
public struct ComplexMatrix3: Sendable {
  public var elements: InlineArray<9, Complex>

  public init(_ element: (_ row: Int, _ column: Int) -> Complex) {
    elements = InlineArray { element($0 / 3, $0 % 3) }
  }

  public subscript(row: Int, column: Int) -> Complex { elements[3 * row + column] }
}

/// The mixing matrix of three neutrinos by its angles and phases in radians (PDG):
/// U = R_23(theta_23) R_13(theta_13, delta) R_12(theta_12) diag(1, e^(i alpha_21/2), e^(i alpha_31/2)).
///
/// Rows are e, mu, tau, columns the masses. Unitary by construction, to a few units in the last place.
public struct NeutrinoMixing: Sendable, Equatable {
  public var theta_12: Double
  public var theta_13: Double
  public var theta_23: Double
  public var delta: Double
  public var alpha_21: Double
  public var alpha_31: Double

  public init(
    theta_12: Double, theta_13: Double, theta_23: Double, delta: Double = 0, alpha_21: Double = 0,
    alpha_31: Double = 0
  ) {
    self.theta_12 = theta_12
    self.theta_13 = theta_13
    self.theta_23 = theta_23
    self.delta = delta
    self.alpha_21 = alpha_21
    self.alpha_31 = alpha_31
  }

  public var matrix: ComplexMatrix3 {
    let (s12, c12) = (Double.sin(theta_12), Double.cos(theta_12))
    let (s13, c13) = (Double.sin(theta_13), Double.cos(theta_13))
    let (s23, c23) = (Double.sin(theta_23), Double.cos(theta_23))
    let turned = Complex(phase: delta)
    let rows: InlineArray<9, Complex> = [
      Complex(c12 * c13), Complex(s12 * c13), s13 * turned.conjugate,
      Complex(-s12 * c23) - (c12 * s23 * s13) * turned, Complex(c12 * c23) - (s12 * s23 * s13) * turned,
      Complex(s23 * c13),
      Complex(s12 * s23) - (c12 * c23 * s13) * turned, Complex(-c12 * s23) - (s12 * c23 * s13) * turned,
      Complex(c23 * c13),
    ]
    let phases: InlineArray<3, Complex> = [
      Complex(1), Complex(phase: 0.5 * alpha_21), Complex(phase: 0.5 * alpha_31),
    ]
    return ComplexMatrix3 { rows[3 * $0 + $1] * phases[$1] }
  }
}
