import CLibc
import LaneMath

// The lower tail of the Poisson distribution, P(k <= n | x) = Q(n + 1, x), Q the regularised incomplete gamma
// function: its logarithm, for any tail.

/// ln P(k <= n | background + signal) for n, background, signal >= 0.
///
/// Where x = background + signal exceeds n by orders of its spread, the absolute error is some epsilon times the
/// result, elsewhere some epsilon; it is the *difference* to n that matters, hence two arguments instead of x.
func logPoissonTail(n: Double, background: Double, signal: Double) -> Double {
  let a = n + 1
  let x = background + signal
  let distance = (background - n) + (signal - 1)
  if x == 0 { return 0 }
  if isCentral(a: a, distance: distance) { return centralLogQ(a: a, x: x, distance: distance) }
  let logPrefactor =
    0.5 * (Double.log(a) - Double.log(2 * .pi)) - stirlingRemainder(a)
    - poissonDivergence(from: a, to: x, difference: distance)
  // Far above x the series would be long, and Q is 1.
  if distance < 0 && logPrefactor < -50 { return 0 }
  // x^a e^-x / Gamma(a) times 1/a 1F1(1, a + 1, x) = P or the continued fraction = Q.
  if distance < 0 { return Double.log1p(-Double.exp(logPrefactor) * lowerSeries(a: a, x: x)) }
  return logPrefactor + Double.log(upperFraction(a: a, x: x, distance: distance))
}

/// ln [P(k <= n | background + signal) / P(k <= n | background)]: the exact CLs. Relative accuracy 1e-13 also where
/// both logarithms are huge.
func logPoissonTailRatio(n: Double, background: Double, signal: Double) -> Double {
  let a = n + 1
  let distance = (background - n) - 1
  if distance <= 0 || isCentral(a: a, distance: distance) {
    return logPoissonTail(n: n, background: background, signal: signal)
      - logPoissonTail(n: n, background: background, signal: 0)
  }
  // Both by continued fractions; the prefactors' ratio (x/B)^a e^-s in terms of one sign.
  let x = background + signal
  let ratio =
    upperFraction(a: a, x: x, distance: distance + signal)
    / upperFraction(a: a, x: background, distance: distance)
  return Double.log(ratio) - signal * (distance / background)
    - a / background * poissonDivergence(from: background, to: x, difference: signal)
}

/// Where series and continued fraction would take many terms and the uniform expansion is good.
private func isCentral(a: Double, distance: Double) -> Bool {
  a >= 1000 && abs(distance) < Swift.min(20 * a.squareRoot(), 0.3 * a)
}

/// c_k(eta) of the uniform expansion, from tools/coefficients/incomplete_gamma.py.
private let temmeCoefficients: [[Double]] = [
  [
    -0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073,
    0.0003527336860670194, -0.0001787551440329218, 3.919263178522438e-05, -2.185448510679992e-06,
    -1.85406221071516e-06, 8.296711340953087e-07, -1.7665952736826078e-07, 6.707853543401498e-09,
    1.0261809784240309e-08, -4.382036018453353e-09, 9.14769958223679e-10, -2.5514193994946248e-11,
    -5.830772132550426e-11,
  ],
  [
    -0.001851851851851852, -0.003472222222222222, 0.0026455026455026454, -0.0009902263374485596,
    0.00020576131687242798, -4.018775720164609e-07, -1.8098550334489977e-05, 7.64916091608111e-06,
    -1.6120900894563446e-06, 4.647127802807434e-09, 1.378633446915721e-07, -5.752545603517705e-08,
  ],
  [
    0.004133597883597883, -0.0026813271604938273, 0.0007716049382716049, 2.0093878600823047e-06,
    -0.0001073665322636516, 5.2923448829120125e-05, -1.2760635188618728e-05, 3.423578734096138e-08,
  ],
  [0.0006494341563786008, 0.00022947209362139917, -0.0004691894943952557, 0.00026772063206283885],
]

/// ln Q by Temme's uniform expansion, DLMF 8.12.3 to 8.12.12; truncated below 1e-16 of Q for a >= 1000.
private func centralLogQ(a: Double, x: Double, distance: Double) -> Double {
  let exponent = poissonDivergence(from: a, to: x, difference: distance)  // a eta^2/2
  let z = exponent.squareRoot()
  let eta = (distance < 0 ? -1 : 1) * (2 * exponent / a).squareRoot()
  var correction = 0.0
  for coefficients in temmeCoefficients.reversed() {
    var c = 0.0
    for coefficient in coefficients.reversed() { c = c * eta + coefficient }
    correction = correction / a + c
  }
  correction *= Double.exp(-exponent) / (2 * .pi * a).squareRoot()
  let tail = 0.5 * nd_erfc(z)
  return distance < 0 ? Double.log1p(correction - tail) : Double.log(tail + correction)
}

/// P(a, x) Gamma(a) e^x x^-a = sum_k x^k/(a (a + 1) ... (a + k)), x < a.
private func lowerSeries(a: Double, x: Double) -> Double {
  var term = 1 / a
  var sum = term
  var k = 1.0
  while term > 1e-17 * sum {
    term *= x / (a + k)
    sum += term
    k += 1
  }
  return sum
}

/// Q(a, x) Gamma(a) e^x x^-a for x >= a by Legendre's continued fraction, the even part of DLMF 8.9.2 (Lentz's method).
private func upperFraction(a: Double, x: Double, distance: Double) -> Double {
  var b = distance + 1
  var c = Double.infinity
  var d = 1 / b
  var value = d
  for k in 1...100_000 {
    let numerator = Double(k) * (a - Double(k))
    if numerator == 0 { break }
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    value *= c * d
    if abs(c * d - 1) < 1e-16 { break }
  }
  return value
}
