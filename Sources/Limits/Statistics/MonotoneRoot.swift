/// The s > 0 with f(s) = 0 for an f that is positive at 0 and falls: bracketed by doubling or halving from `guess`, then
/// Chandrupatla's method (Adv. Eng. Softw. 28 (1997) 145) to neighbouring doubles or f = 0. NaN where f is.
func descendingRoot(guess: Double, of f: (Double) -> Double) -> Double {
  guard guess > 0, guess < .infinity else { return .nan }
  var (a, fa) = (guess, f(guess))
  var (b, fb) = (a, fa)
  let grows = fa > 0
  while grows ? fb > 0 : fb < 0 {
    (a, fa) = (b, fb)
    b *= grows ? 2 : 0.5
    if !(b > 0 && b < .infinity) { return b }
    fb = f(b)
  }
  if fa.isNaN || fb.isNaN { return .nan }
  if fa == 0 { return a }
  if fb == 0 { return b }
  var t = 0.5
  // Bisection alone would need 53 steps; three times that is Chandrupatla's worst case.
  for _ in 0..<160 {
    let x = a + t * (b - a)
    if x == a || x == b { break }
    let fx = f(x)
    if fx == 0 { return x }
    if fx.isNaN { return .nan }
    let (c, fc): (Double, Double)
    if (fx > 0) == (fa > 0) {
      (c, fc) = (a, fa)
    } else {
      (c, fc) = (b, fb)
      (b, fb) = (a, fa)
    }
    (a, fa) = (x, fx)
    let smallest = abs(fa) < abs(fb) ? a : b
    let tolerance = 0.5 * smallest.ulp / abs(b - a)
    if tolerance > 0.5 { break }
    let xi = (a - b) / (c - b)
    let phi = (fa - fb) / (fc - fb)
    if phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi {
      t = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
    } else {
      t = 0.5
    }
    t = Swift.min(1 - tolerance, Swift.max(tolerance, t))
  }
  return abs(fa) < abs(fb) ? a : b
}
