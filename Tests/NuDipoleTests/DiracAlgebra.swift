import Foundation
import NuDipole

// Dirac matrices, spinors and polarisation vectors as arrays of numbers, in the chiral basis with metric
// (+, -, -, -). Tests multiply them out component by component, so nothing here knows a trace identity.

extension Complex {
  static let i = Complex(0, 1)
  var magnitude: Double { norm.squareRoot() }

  static func / (a: Complex, b: Complex) -> Complex { (1 / b.norm) * (a * b.conjugate) }
}

/// Four complex components: a spinor, a row of a matrix, a contravariant four-vector.
struct Components: Equatable, Sendable {
  var re: SIMD4<Double>
  var im: SIMD4<Double>

  init(_ re: SIMD4<Double>, _ im: SIMD4<Double> = .zero) {
    self.re = re
    self.im = im
  }

  init(_ values: [Complex]) {
    (re, im) = (.zero, .zero)
    for (k, value) in values.enumerated() { self[k] = value }
  }

  subscript(k: Int) -> Complex {
    get { Complex(re[k], im[k]) }
    set { (re[k], im[k]) = (newValue.re, newValue.im) }
  }

  var conjugate: Components { Components(re, -im) }

  static func + (a: Components, b: Components) -> Components { Components(a.re + b.re, a.im + b.im) }
  static func - (a: Components, b: Components) -> Components { Components(a.re - b.re, a.im - b.im) }
  static func * (a: Complex, b: Components) -> Components {
    Components(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
  }

  /// sum_k a_k b_k, without conjugation.
  static func * (a: Components, b: Components) -> Complex {
    Complex((a.re * b.re - a.im * b.im).sum(), (a.re * b.im + a.im * b.re).sum())
  }
}

/// A complex 4 x 4 matrix, by rows.
struct DiracMatrix: Equatable, Sendable {
  private var row0: Components
  private var row1: Components
  private var row2: Components
  private var row3: Components

  init(rows: [Components]) { (row0, row1, row2, row3) = (rows[0], rows[1], rows[2], rows[3]) }

  private init(_ row0: Components, _ row1: Components, _ row2: Components, _ row3: Components) {
    (self.row0, self.row1, self.row2, self.row3) = (row0, row1, row2, row3)
  }

  static let zero = DiracMatrix(rows: Array(repeating: Components(.zero), count: 4))
  static let one = DiracMatrix(
    rows: (0..<4).map { k in Components((0..<4).map { Complex($0 == k ? 1 : 0) }) })

  var rows: [Components] { [row0, row1, row2, row3] }

  var transpose: DiracMatrix { DiracMatrix(rows: (0..<4).map { k in Components(rows.map { $0[k] }) }) }

  /// The largest modulus of its elements.
  var largest: Double {
    rows.flatMap { row in (0..<4).map { row[$0].magnitude } }.max() ?? 0
  }

  static func + (a: DiracMatrix, b: DiracMatrix) -> DiracMatrix {
    DiracMatrix(a.row0 + b.row0, a.row1 + b.row1, a.row2 + b.row2, a.row3 + b.row3)
  }
  static func - (a: DiracMatrix, b: DiracMatrix) -> DiracMatrix {
    DiracMatrix(a.row0 - b.row0, a.row1 - b.row1, a.row2 - b.row2, a.row3 - b.row3)
  }
  static func * (a: Complex, b: DiracMatrix) -> DiracMatrix {
    DiracMatrix(a * b.row0, a * b.row1, a * b.row2, a * b.row3)
  }
  static func * (a: Double, b: DiracMatrix) -> DiracMatrix { Complex(a) * b }
  static func * (a: DiracMatrix, b: Components) -> Components {
    let (first, second) = (a.row0 * b, a.row1 * b)
    let (third, fourth) = (a.row2 * b, a.row3 * b)
    return Components(
      SIMD4(first.re, second.re, third.re, fourth.re), SIMD4(first.im, second.im, third.im, fourth.im))
  }
  static func * (a: DiracMatrix, b: DiracMatrix) -> DiracMatrix {
    let columns = b.transpose.rows
    return DiracMatrix(rows: a.rows.map { row in Components(columns.map { row * $0 }) })
  }
}

/// The matrices of the chiral basis.
enum Dirac {
  /// The diagonal of the metric.
  static let metric = SIMD4<Double>(1, -1, -1, -1)

  /// gamma^0 ... gamma^3 = [[0, sigma^m], [sigmabar^m, 0]].
  static let gamma: [DiracMatrix] = {
    let (o, l, i) = (Complex(0), Complex(1), Complex.i)
    let pauli: [[[Complex]]] = [
      [[l, o], [o, l]], [[o, l], [l, o]], [[o, -1 * i], [i, o]], [[l, o], [o, -1 * l]],
    ]
    return (0..<4).map { m in
      let upper = pauli[m].map { Components([o, o] + $0) }
      let lower = pauli[m].map { row in Components(row.map { metric[m] * $0 } + [o, o]) }
      return DiracMatrix(rows: upper + lower)
    }
  }()

  /// i gamma^0 gamma^1 gamma^2 gamma^3.
  static let gamma5 = Complex.i * (gamma[0] * gamma[1] * gamma[2] * gamma[3])
  /// (1 - gamma5)/2 and (1 + gamma5)/2.
  static let left = 0.5 * (.one - gamma5)
  static let right = 0.5 * (.one + gamma5)

  /// sigma^{mn} = (i/2) [gamma^m, gamma^n].
  static let sigma: [[DiracMatrix]] = (0..<4).map { m in
    (0..<4).map { n in Complex(0, 0.5) * (gamma[m] * gamma[n] - gamma[n] * gamma[m]) }
  }

  /// Charge conjugation, C gamma^T C^-1 = -gamma, C^-1 = -C.
  static let C = Complex.i * (gamma[2] * gamma[0])

  /// The matrix between the charge-conjugate fields: psibar M chi = chi^c-bar (C M^T C^-1) psi^c.
  static func flipped(_ matrix: DiracMatrix) -> DiracMatrix { -1 * (C * matrix.transpose * C) }

  static func slash(_ p: SIMD4<Double>) -> DiracMatrix {
    let lower = metric * p
    return (0..<4).reduce(.zero) { $0 + lower[$1] * gamma[$1] }
  }

  /// 2 sigma^{mn} q_m for n = 0 ... 3: what i sigma^{mn} V_{mn} becomes, up to the polarisation vector or
  /// propagator of V, when the field V brings the momentum q into the vertex (derivatives give -i q).
  static func dipole(_ q: SIMD4<Double>) -> [DiracMatrix] {
    let lower = metric * q
    return (0..<4).map { n in (0..<4).reduce(.zero) { $0 + (2 * lower[$1]) * sigma[$1][n] } }
  }

  /// The row psibar = psi^dagger gamma^0.
  static func bar(_ psi: Components) -> Components { gamma[0].transpose * psi.conjugate }

  /// a^n b_n.
  static func contract(_ a: [Complex], _ b: [Complex]) -> Complex {
    (0..<4).reduce(Complex(0)) { $0 + metric[$1] * (a[$1] * b[$1]) }
  }
}

/// A direction in space by half angles, which keep their digits forward and backward.
struct Direction: Sendable {
  let cosHalf: Double
  let sinHalf: Double
  let phi: Double

  init(cosTheta: Double, phi: Double) {
    cosHalf = ((1 + cosTheta) / 2).squareRoot()
    sinHalf = ((1 - cosTheta) / 2).squareRoot()
    self.phi = phi
  }

  private init(cosHalf: Double, sinHalf: Double, phi: Double) {
    self.cosHalf = cosHalf
    self.sinHalf = sinHalf
    self.phi = phi
  }

  static let z = Direction(cosTheta: 1, phi: 0)
  var opposite: Direction { Direction(cosHalf: sinHalf, sinHalf: cosHalf, phi: phi + .pi) }

  var cosTheta: Double { (cosHalf - sinHalf) * (cosHalf + sinHalf) }
  var sinTheta: Double { 2 * sinHalf * cosHalf }

  /// (1, n) with the unit vector n.
  var light: SIMD4<Double> { SIMD4(1, sinTheta * cos(phi), sinTheta * sin(phi), cosTheta) }

  /// The two-spinor with spin +1/2 or -1/2 along the direction.
  func spin(_ helicity: Helicity) -> [Complex] {
    let phase = Complex(cos(phi), sin(phi))
    switch helicity {
    case .plus: return [Complex(cosHalf), sinHalf * phase]
    case .minus: return [-sinHalf * phase.conjugate, Complex(cosHalf)]
    }
  }

  /// The transverse polarisation vectors, linear.
  var transverse: [Components] {
    [
      Components(SIMD4(0, cosTheta * cos(phi), cosTheta * sin(phi), -sinTheta)),
      Components(SIMD4(0, -sin(phi), cos(phi), 0)),
    ]
  }
}

enum Helicity: Double, CaseIterable, Sendable {
  case minus = -1
  case plus = 1
}

/// An external particle of any mass; at rest, `direction` is the axis of its spin.
struct Leg: Sendable {
  let mass: Double
  let momentum: Double
  let direction: Direction

  var energy: Double { (mass * mass + momentum * momentum).squareRoot() }

  /// Contravariant four-momentum.
  var four: SIMD4<Double> {
    var p = momentum * direction.light
    p[0] = energy
    return p
  }

  /// u with ubar u = 2 mass: (sqrt(p.sigma) xi, sqrt(p.sigmabar) xi), where E -+ |p| are the eigenvalues.
  func u(_ helicity: Helicity) -> Components {
    let large = (energy + momentum).squareRoot()
    let small = mass / large
    let (upper, lower) = helicity == .plus ? (small, large) : (large, small)
    let xi = direction.spin(helicity)
    return Components(xi.map { upper * $0 } + xi.map { lower * $0 })
  }

  /// v = C ubar^T, the antiparticle of the same helicity.
  func v(_ helicity: Helicity) -> Components { Dirac.C * Dirac.bar(u(helicity)) }

  func ubar(_ helicity: Helicity) -> Components { Dirac.bar(u(helicity)) }
  func vbar(_ helicity: Helicity) -> Components { Dirac.bar(v(helicity)) }

  /// The polarisation vectors of a vector boson: two, and for a massive one the longitudinal.
  var polarisations: [Components] {
    if mass == 0 { return direction.transverse }
    var longitudinal = (energy / mass) * direction.light
    longitudinal[0] = momentum / mass
    return direction.transverse + [Components(longitudinal)]
  }
}
