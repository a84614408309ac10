import LaneMath

// The last step of every path to a root. Where an iteration ends depends on where it began; what is returned
// must not. So the doubles are divided into fixed cells, those that share all but the last 28 bits of their
// pattern (relative width 2^-25 to 2^-24), an iteration has only to find the cell at whose ends a function
// has different signs, and the sign change inside is found by halving the pattern.

/// The doubles from `lower` to `upper` = the first of the next cell; positive numbers only.
struct Cell<L: RawLane> {
  /// A half of the doubles of a cell is left out by each step.
  let steps: Int

  var lower: L
  var upper: L

  /// With fewer steps the part of a cell that halving comes to where the function has one sign on either side of it.
  @inline(__always)
  init(containing d: L, steps: Int = 28) {
    self.steps = steps
    let patterns = L.Bits(repeating: 1) &<< L.Bits(repeating: UInt64(steps))
    let first = (d.bits &>> L.Bits(repeating: UInt64(steps))) &<< L.Bits(repeating: UInt64(steps))
    lower = L(bits: first)
    upper = L(bits: first &+ patterns)
  }

  /// The adjacent doubles between which `holds` changes from lower to upper.
  ///
  /// `holds` must be `rising` at `upper` and not at `lower`.
  @inline(__always)
  func halved(rising: Bool, _ holds: (L) -> L.Mask) -> (below: L, above: L) {
    var (low, high) = (lower, upper)
    var step = 0
    while step < steps {
      let middle = L(bits: (low.bits &+ high.bits) &>> L.Bits(repeating: 1))
      let mask = holds(middle)
      low = L.select(mask, rising ? low : middle, rising ? middle : low)
      high = L.select(mask, rising ? middle : high, rising ? high : middle)
      step &+= 1
    }
    return (low, high)
  }
}

extension Cell where L == Double {
  /// The cell in `range` nearest to `d` in which `holds` changes in the direction asked for, or nil if none
  /// of the next few is: `d` was not good to a cell.
  init?(
    near d: Double, steps: Int = 28, rising: Bool, in range: ClosedRange<Double>, _ holds: (Double) -> Bool
  ) {
    var position = Swift.min(Swift.max(d, range.lowerBound), range.upperBound)
    for _ in 0..<16 {
      var cell = Cell(containing: position, steps: steps)
      let next = cell.upper
      let previous = cell.lower.nextDown
      cell.lower = Swift.max(cell.lower, range.lowerBound)
      cell.upper = Swift.min(cell.upper, range.upperBound)
      if holds(cell.upper) != rising {
        guard next <= range.upperBound else { return nil }
        position = next
      } else if holds(cell.lower) == rising {
        guard previous >= range.lowerBound else { return nil }
        position = previous
      } else {
        self = cell
        return
      }
    }
    return nil
  }
}

/// The zero of f between `a` and `b`, where it has different signs, `atA` and `atB`, to `tolerance` (Chandrupatla, Adv. Eng.
/// Softw. 28 (1997) 145: inverse quadratic interpolation where it is safe, else halving).
func bracketedZero(
  _ a: Double, _ atA: Double, _ b: Double, _ atB: Double, tolerance: Double, _ f: (Double) -> Double
) -> Double {
  var (x1, x2) = (b, a)
  var (f1, f2) = (atB, atA)
  var (x3, f3) = (x2, f2)
  var t = 0.5
  for _ in 0..<200 {
    let x = x1 + t * (x2 - x1)
    let value = f(x)
    if (value < 0) == (f1 < 0) {
      (x3, f3) = (x1, f1)
    } else {
      (x3, f3) = (x2, f2)
      (x2, f2) = (x1, f1)
    }
    (x1, f1) = (x, value)
    let best = abs(f1) < abs(f2) ? x1 : x2
    let least = tolerance / abs(x2 - x1)
    if !(least < 0.5) || f1 == 0 { return best }
    let xi = (x1 - x2) / (x3 - x2)
    let phi = (f1 - f2) / (f3 - f2)
    if 1 - (1 - xi).squareRoot() < phi && phi < xi.squareRoot() {
      t =
        f1 / (f1 - f2) * (f3 / (f3 - f2))
        - (x3 - x1) / (x2 - x1) * (f1 / (f3 - f1)) * (f2 / (f2 - f3))
      t = Swift.min(Swift.max(t, least), 1 - least)
    } else {
      t = 0.5
    }
  }
  return x1
}
