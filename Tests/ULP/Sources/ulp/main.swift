// ulp [points] [function]: the largest error of each LaneMath function over random and hard points, in units
// in the last place, and where it occurs; CSV on standard output.
import CReference
import LaneMath

typealias V = SIMD8<Double>

/// Where points are drawn.
enum Draw {
  /// Uniform in the value.
  case linear(Double, Double)
  /// Uniform in the bit pattern (that is, nearly in log |x|) between two doubles of one sign.
  case bits(Double, Double)
}

struct Subject {
  let name: String
  let reference: reference_function
  let evaluate: (V, V) -> V
  let ranges: [Draw]
  var second: [Draw] = [.linear(0, 0)]
}

let tiny = Double.leastNonzeroMagnitude
let huge = Double.greatestFiniteMagnitude
let subjects: [Subject] = [
  Subject(
    name: "exp", reference: REF_EXP, evaluate: { x, _ in V.exp(x) },
    ranges: [
      .linear(-745.2, 709.8), .linear(-1, 1), .bits(tiny, 709.8), .bits(-tiny, -745.2), .linear(-746, -700),
    ]),
  Subject(
    name: "expm1", reference: REF_EXPM1, evaluate: { x, _ in V.expm1(x) },
    ranges: [
      .linear(-40, 40), .linear(-1, 1), .linear(-0.5, 0.5), .bits(tiny, 709.8), .bits(-tiny, -745.2),
      .linear(0.3, 2.2),
    ]),
  Subject(
    name: "log", reference: REF_LOG, evaluate: { x, _ in V.log(x) },
    ranges: [.bits(tiny, huge), .linear(0.5, 2), .bits(0.6, 1.6), .linear(0.9, 1.1), .bits(tiny, 0x1p-1022)]),
  Subject(
    name: "log1p", reference: REF_LOG1P, evaluate: { x, _ in V.log1p(x) },
    ranges: [.bits(tiny, huge), .bits(-tiny, -1), .linear(-0.5, 1), .linear(-0.1, 0.1), .linear(-1, 8)]),
  Subject(
    name: "log1mexp", reference: REF_LOG1MEXP, evaluate: { x, _ in V.log1mexp(x) },
    ranges: [.bits(tiny, 745), .linear(0, 2), .linear(0.6, 0.8), .linear(0, 40), .linear(36, 746)]),
  Subject(
    name: "sqrt", reference: REF_SQRT, evaluate: { x, _ in V.sqrt(x) }, ranges: [.bits(tiny, huge)]),
  Subject(
    name: "cbrt", reference: REF_CBRT, evaluate: { x, _ in V.cbrt(x) },
    ranges: [.bits(tiny, huge), .bits(-tiny, -huge), .linear(0.5, 10), .bits(tiny, 0x1p-1020)]),
  Subject(
    name: "pow", reference: REF_POW, evaluate: { x, y in V.pow(x, y) },
    ranges: [.bits(tiny, huge), .linear(0.5, 2), .linear(0.9, 1.1), .bits(1e-10, 1e10)],
    second: [.linear(-10, 10), .linear(-700, 700), .linear(-5000, 5000), .linear(-30, 30)]),
  Subject(
    name: "sin", reference: REF_SIN, evaluate: { x, _ in V.sin(x) },
    ranges: [.linear(-1e5, 1e5), .linear(-10, 10), .bits(tiny, 1e5), .linear(-0.8, 0.8)]),
  Subject(
    name: "cos", reference: REF_COS, evaluate: { x, _ in V.cos(x) },
    ranges: [.linear(-1e5, 1e5), .linear(-10, 10), .bits(tiny, 1e5), .linear(-0.8, 0.8)]),
  Subject(
    name: "tanh", reference: REF_TANH, evaluate: { x, _ in V.tanh(x) },
    ranges: [.linear(-20, 20), .linear(-1, 1), .bits(tiny, 20), .linear(-0.3, 0.3)]),
  Subject(
    name: "atanhMinusArgument", reference: REF_ATANH_MINUS_ARGUMENT,
    evaluate: { x, _ in V.atanhMinusArgument(x) },
    ranges: [.linear(-1, 1), .linear(0.2, 0.35), .bits(tiny, 1), .linear(0.9, 1)]),
  Subject(
    name: "tExchangeDirect", reference: REF_T_EXCHANGE_DIRECT, evaluate: { x, _ in V.tExchangeDirect(x) },
    ranges: [.bits(1e-110, 1e300), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5)]),
  Subject(
    name: "tExchangeInterference", reference: REF_T_EXCHANGE_INTERFERENCE,
    evaluate: { x, _ in V.tExchangeInterference(x) },
    ranges: [.bits(1e-110, 1e150), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5)]),
  Subject(
    name: "tExchangeSlope", reference: REF_T_EXCHANGE_SLOPE, evaluate: { x, _ in V.tExchangeSlope(x) },
    ranges: [.bits(1e-150, 1e300), .linear(0, 1), .linear(0.6, 3), .bits(1e-3, 1e5)]),
]

/// SplitMix64: seeded, so that a measurement can be repeated.
struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

func draw(_ d: Draw, _ g: inout Generator) -> Double {
  switch d {
  case .linear(let a, let b): return a == b ? a : Double.random(in: a...b, using: &g)
  case .bits(let a, let b):
    return Double(bitPattern: UInt64.random(in: a.bitPattern...b.bitPattern, using: &g))
  }
}

let points = CommandLine.arguments.count > 1 ? Int(CommandLine.arguments[1]) ?? 10_000_000 : 10_000_000
let only = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : nil

print("function,points,max_ulp,x,y")
for subject in subjects where only == nil || only == subject.name {
  var generator = Generator(state: 20_260_101)
  var worst = (error: -1.0, x: 0.0, y: 0.0)
  var count = 0
  let rounds = points / V.width / subject.ranges.count
  for (index, range) in subject.ranges.enumerated() {
    let secondRange = subject.second[index % subject.second.count]
    for _ in 0..<rounds {
      var x = V.zero
      var y = V.zero
      for i in 0..<V.width {
        x[i] = draw(range, &generator)
        y[i] = draw(secondRange, &generator)
      }
      let r = subject.evaluate(x, y)
      for i in 0..<V.width {
        let e = reference_ulp_error(subject.reference, x[i], y[i], r[i])
        if e > worst.error { worst = (e, x[i], y[i]) }
        count += 1
      }
    }
  }
  print("\(subject.name),\(count),\(worst.error),\(worst.x),\(worst.y)")
}
