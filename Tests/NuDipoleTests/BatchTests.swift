import NuDipole
import Testing

// Arrays give the bits of single points, wherever in an array a point stands and whatever stands beside it.

/// Columns of one block of memory.
private func withColumns<Value>(_ columns: [[Double]], _ body: (Columns) -> Value) -> Value? {
  let block: [Double] = columns.flatMap { $0 } + [0]
  return block.withUnsafeBufferPointer { buffer -> Value? in
    guard let base = buffer.baseAddress else { return nil }
    var inputs = Columns(repeating: base)
    var offset = 0
    for (k, column) in columns.enumerated() {
      inputs[k] = base + offset
      offset += column.count
    }
    return body(inputs)
  }
}

/// Values, derivatives (planes of as many) and the count of NaN; what has been written beyond them, if anything.
private struct Output {
  var values: [Double]
  var gradient: [Double]
  var nans = NaNCount()
  var overran = false

  private static let guardSize = 16
  private static let mark = 0x7ff8_dead_beef_0001 as UInt64

  /// Runs `body` on outputs with marked memory behind them.
  init(
    count: Int, arity: Int, _ body: (UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>) -> NaNCount
  ) {
    let mark = Double(bitPattern: Self.mark)
    values = Array(repeating: mark, count: count + Self.guardSize)
    gradient = Array(repeating: mark, count: count * arity + Self.guardSize)
    nans = body(&values, &gradient)
    overran = (values.suffix(Self.guardSize) + gradient.suffix(Self.guardSize)).contains {
      $0.bitPattern != Self.mark
    }
    values.removeLast(Self.guardSize)
    gradient.removeLast(Self.guardSize)
  }

  /// NaNs of the values, counted one by one.
  var countedNaNs: NaNCount {
    NaNCount(count: values.count { $0.isNaN }, first: values.firstIndex { $0.isNaN } ?? -1)
  }
}

/// Points one by one as doubles, as Swift's functions take them.
private struct OneByOne: KernelVisitor {
  let model: Model
  let points: [[Double]]

  func visit<K: Kernel>(_ kernel: K.Type) -> [Double] {
    points.map { point in
      var x = Arguments<Double>(repeating: 0)
      for k in 0..<K.arity { x[k] = point[k] }
      return K.evaluate(model, x)
    }
  }
}

@Suite struct BatchTests {
  private static let models = [
    Model(), Model(scheme: .mg5, preset: .paper, flavour: .tau, nature: .majorana),
  ]

  /// Points inside and outside the domain.
  private static func points(_ quantity: Quantity, _ count: Int, _ random: inout SeededGenerator)
    -> [[Double]]
  {
    (0..<count).map { _ in
      var point = quantity.randomPoint(&random)
      if random.uniform(0...1) < 0.2 {
        point[Int(random.next() % UInt64(point.count))] =
          [0, -0.0, .nan, -1, .infinity, 1e300, .leastNonzeroMagnitude].randomElement(using: &random) ?? 0
      }
      return point
    }
  }

  private static func columns(_ points: [[Double]], arity: Int) -> [[Double]] {
    (0..<arity).map { k in points.map { $0[k] } }
  }

  private static func pointwise(_ quantity: Quantity, _ model: Model, _ columns: [[Double]]) -> Output? {
    let n = columns[0].count
    return withColumns(columns) { inputs in
      Output(count: n, arity: 0) { out, _ in quantity.evaluate(model, n, inputs, out) }
    }
  }

  private static func pointwiseGradient(_ quantity: Quantity, _ model: Model, _ columns: [[Double]])
    -> Output?
  {
    let n = columns[0].count
    return withColumns(columns) { inputs in
      Output(count: n, arity: columns.count) { out, gradient in
        quantity.evaluateGradient(model, n, inputs, out, gradient)
      }
    }
  }

  /// Any length from 0 to 40: whole lanes, tails, and nothing behind the end is touched; NaNs are counted.
  @Test(arguments: Quantity.allCases) func everyLength(_ quantity: Quantity) throws {
    var random = SeededGenerator(seed: 101)
    let arity = quantity.argumentNames.count
    for model in Self.models {
      for n in stride(from: 0, through: 40, by: quantity.isQuadrature ? 3 : 1) {
        let points = Self.points(quantity, n, &random)
        let columns = Self.columns(points, arity: arity)
        let plain = try #require(Self.pointwise(quantity, model, columns))
        let derived = try #require(Self.pointwiseGradient(quantity, model, columns))
        #expect(!plain.overran && !derived.overran, "n = \(n)")
        #expect(plain.nans == plain.countedNaNs && derived.nans == plain.nans, "n = \(n)")
        for (i, point) in points.enumerated() {
          let single = quantity.gradient(model, point)
          #expect(same(plain.values[i], quantity(model, point)), "n = \(n), \(point)")
          #expect(same(plain.values[i], derived.values[i]), "n = \(n), \(point)")
          for k in 0..<arity {
            #expect(same(derived.gradient[k * n + i], single.gradient[k]), "n = \(n), \(point)")
          }
        }
      }
    }
  }

  /// The output may be any one of the inputs.
  @Test(arguments: Quantity.allCases) func inPlace(_ quantity: Quantity) throws {
    var random = SeededGenerator(seed: 103)
    let arity = quantity.argumentNames.count
    for n in [1, 7, 8, 9, 37] {
      let columns = Self.columns(Self.points(quantity, n, &random), arity: arity)
      for model in Self.models {
        let expected = try #require(Self.pointwise(quantity, model, columns))
        for overwritten in 0..<arity {
          var block = columns.flatMap { $0 }
          let nans = block.withUnsafeMutableBufferPointer { buffer -> NaNCount? in
            guard let base = buffer.baseAddress else { return nil }
            var inputs = Columns(repeating: UnsafePointer(base))
            for k in 0..<arity { inputs[k] = UnsafePointer(base + k * n) }
            return quantity.evaluate(model, n, inputs, base + overwritten * n)
          }
          #expect(nans == expected.nans)
          #expect(
            zip(block[(overwritten * n)...], expected.values).allSatisfy(same), "over argument \(overwritten)"
          )
          for k in 0..<arity where k != overwritten {
            #expect(zip(block[(k * n)...], columns[k]).allSatisfy(same), "argument \(k)")
          }
        }
      }
    }
  }

  /// Where NaNs stand is where they are counted, in whole lanes and in the tail.
  @Test func NaNsAreCounted() throws {
    for n in [1, 7, 8, 9, 16, 23] {
      for first in 0..<n {
        for second in first..<n {
          var m_N = [Double](repeating: 10, count: n)
          (m_N[first], m_N[second]) = (-1, .nan)
          let d_gamma = [Double](repeating: 1e-5, count: n)
          let expected = NaNCount(count: first == second ? 1 : 2, first: first)
          let output = try #require(Self.pointwise(.width_nu_gamma, Model(), [m_N, d_gamma]))
          #expect(output.nans == expected)
        }
      }
    }
  }

  /// The arrays of the Swift face stop at the shortest column.
  @Test func raggedColumns() {
    let columns: [[Double]] = [[1, 2, 3], [1e-5, 1e-5]]
    let values = Quantity.width_nu_gamma.evaluate(Model(), columns)
    #expect(values == [1, 2].map { width_nu_gamma(Model(), m_N: $0, d_gamma: 1e-5) })
    #expect(Quantity.width_nu_gamma.evaluate(Model(), [[1], []]).isEmpty)
    #expect(Quantity.width_nu_gamma.evaluate(Model(), [[1]]).isEmpty)
  }

  /// One double or a lane of them: the same bits, for points in and outside the domain. (Lanes of other widths are other
  /// instruction sets, which the tests of Python compare.)
  @Test(arguments: Quantity.allCases) func oneDouble(_ quantity: Quantity) throws {
    var random = SeededGenerator(seed: 104)
    for model in Self.models {
      let points = Self.points(quantity, quantity.share(of: 1600), &random)
      let single = quantity.accept(OneByOne(model: model, points: points))
      let lanes = try #require(
        Self.pointwise(quantity, model, Self.columns(points, arity: quantity.argumentNames.count)))
      let wrong = points.indices.first { !same(single[$0], lanes.values[$0]) }
      #expect(wrong == nil, "\(wrong.map { points[$0] } ?? [])")
    }
  }
}
