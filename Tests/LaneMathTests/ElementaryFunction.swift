import LaneMath

/// The functions of `Lane` by name, for the tests and for the measurement against MPFR (Tests/ULP, which
/// compiles this file too): both draw the same points of a function.
enum ElementaryFunction: String, CaseIterable, Sendable {
  case exp, expm1, log, log1p, log1mexp, sqrt, cbrt, pow, sin, cos, tanh
  case atanhMinusArgument, tExchangeDirect, tExchangeInterference, tExchangeSlope

  /// f(x); only pow reads y.
  @inline(__always)
  func callAsFunction<T: Lane>(_ x: T, _ y: T) -> T {
    switch self {
    case .exp: T.exp(x)
    case .expm1: T.expm1(x)
    case .log: T.log(x)
    case .log1p: T.log1p(x)
    case .log1mexp: T.log1mexp(x)
    case .sqrt: T.sqrt(x)
    case .cbrt: T.cbrt(x)
    case .pow: T.pow(x, y)
    case .sin: T.sin(x)
    case .cos: T.cos(x)
    case .tanh: T.tanh(x)
    case .atanhMinusArgument: T.atanhMinusArgument(x)
    case .tExchangeDirect: T.tExchangeDirect(x)
    case .tExchangeInterference: T.tExchangeInterference(x)
    case .tExchangeSlope: T.tExchangeSlope(x)
    }
  }

  /// The largest error that the library allows itself, in units in the last place.
  var requiredBound: Double {
    switch self {
    case .exp, .expm1, .log, .log1p: 1
    default: 2
    }
  }

  /// Where points are drawn: the whole domain, and again where the function or its code is difficult.
  var ranges: [Draw] {
    let tiny = Double.leastNonzeroMagnitude
    let huge = Double.greatestFiniteMagnitude
    switch self {
    case .exp:
      return [
        .linear(-745.2, 709.8), .linear(-1, 1), .bits(tiny, 709.8), .bits(-tiny, -745.2), .linear(-746, -700),
      ]
    case .expm1:
      return [
        .linear(-40, 40), .linear(-1, 1), .linear(-0.5, 0.5), .bits(tiny, 709.8), .bits(-tiny, -745.2),
        .linear(0.3, 2.2),
      ]
    case .log:
      return [
        .bits(tiny, huge), .linear(0.5, 2), .bits(0.6, 1.6), .linear(0.9, 1.1), .bits(tiny, 0x1p-1022),
      ]
    case .log1p:
      return [.bits(tiny, huge), .bits(-tiny, -1), .linear(-0.5, 1), .linear(-0.1, 0.1), .linear(-1, 8)]
    case .log1mexp:
      return [.bits(tiny, 745), .linear(0, 2), .linear(0.6, 0.8), .linear(0, 40), .linear(36, 746)]
    case .sqrt: return [.bits(tiny, huge)]
    case .cbrt: return [.bits(tiny, huge), .bits(-tiny, -huge), .linear(0.5, 10), .bits(tiny, 0x1p-1020)]
    case .pow: return [.bits(tiny, huge), .linear(0.5, 2), .linear(0.9, 1.1), .bits(1e-10, 1e10)]
    case .sin, .cos: return [.linear(-1e5, 1e5), .linear(-10, 10), .bits(tiny, 1e5), .linear(-0.8, 0.8)]
    case .tanh: return [.linear(-20, 20), .linear(-1, 1), .bits(tiny, 20), .linear(-0.3, 0.3)]
    case .atanhMinusArgument:
      // The last range: where z^3 and below z^2 leave the normal numbers, and products their rounding errors.
      return [.linear(-1, 1), .linear(0.2, 0.35), .bits(tiny, 1), .linear(0.9, 1), .bits(1e-108, 1e-102)]
    case .tExchangeDirect:
      return [
        .bits(1e-110, 1e300), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5), .bits(1e-108, 1e-102),
      ]
    case .tExchangeInterference:
      return [
        .bits(1e-110, 1e150), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5), .bits(1e-108, 1e-102),
      ]
    case .tExchangeSlope:
      return [
        .bits(1e-170, 1e300), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5), .bits(1e-162, 1e-153),
      ]
    }
  }

  /// Where y is drawn, one for each of `ranges`.
  var secondRanges: [Draw] {
    guard self == .pow else { return ranges.map { _ in .linear(0, 0) } }
    return [.linear(-10, 10), .linear(-700, 700), .linear(-5000, 5000), .linear(-30, 30)]
  }
}

/// A distribution of doubles.
enum Draw: Sendable {
  /// Uniform in the value.
  case linear(Double, Double)
  /// Uniform in the bit pattern (that is, nearly in log |x|) between two doubles of one sign.
  case bits(Double, Double)

  func callAsFunction(_ generator: inout SplitMix64) -> Double {
    switch self {
    case .linear(let a, let b): a + (b - a) * (Double(generator.next() >> 11) * 0x1p-53)
    case .bits(let a, let b):
      Double(bitPattern: a.bitPattern + generator.next() % (b.bitPattern - a.bitPattern + 1))
    }
  }
}

/// Seeded, and the same on every platform and version of the standard library.
struct SplitMix64 {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
