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

/// The driver of a kernel on axes.
private struct OnGrid: KernelVisitor {
  let model: Model
  let axes: [[Double]]

  var sizes: InlineArray<6, Int> {
    var sizes = InlineArray<6, Int>(repeating: 1)
    for (k, axis) in axes.enumerated() { sizes[k] = axis.count }
    return sizes
  }

  func visit<K: Kernel, let count: Int>(
    _ kernel: K.Type, _ lane: Dual<NativeLane, count>.Type
  ) -> (plain: Output, derived: Output)? {
    let size = axes.reduce(1) { $0 * $1.count }
    let rows = axes.dropLast().reduce(1) { $0 * $1.count }
    return withColumns(axes) { columns in
      (
        Output(count: size, arity: 0) { out, _ in
          evaluateGrid(kernel, model, sizes, rows: 0..<rows, columns, out)
        },
        Output(count: size, arity: K.arity) { out, gradient in
          evaluateGridGradient(
            kernel, lane, model, sizes, rows: 0..<rows, columns, out, gradient)
        }
      )
    }
  }
}

/// One point in every element of every lane type.
private struct OnLanes: KernelVisitor {
  let model: Model
  /// 16 points.
  let points: [[Double]]

  func visit<K: Kernel, let count: Int>(
    _ kernel: K.Type, _ lane: Dual<NativeLane, count>.Type
  ) -> [(width: Int, values: [Double])] {
    [
      (1, run(kernel, Double.self)), (2, run(kernel, SIMD2<Double>.self)),
      (4, run(kernel, SIMD4<Double>.self)),
      (8, run(kernel, SIMD8<Double>.self)), (16, run(kernel, SIMD16<Double>.self)),
    ]
  }

  private func run<K: Kernel, L: RawLane>(_ kernel: K.Type, _ lane: L.Type) -> [Double] {
    var values = [Double](repeating: 0, count: points.count)
    for i in stride(from: 0, to: points.count, by: L.width) {
      var x = Arguments<L>(repeating: L(0))
      for k in 0..<K.arity {
        let column = points[i..<i + L.width].map { $0[k] }
        column.withUnsafeBufferPointer { if let base = $0.baseAddress { x[k] = L.load(base) } }
      }
      values.withUnsafeMutableBufferPointer {
        if let base = $0.baseAddress { L.store(K.evaluate(model, x), base + i) }
      }
    }
    return values
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

  /// The outer product of axes of all shapes, empty and single ones included, is what the same points give one by
  /// one, the last axis fastest; an axis of size 0 leaves the output alone.
  @Test(arguments: Quantity.allCases) func gridIsPointwise(_ quantity: Quantity) throws {
    var random = SeededGenerator(seed: 102)
    let arity = quantity.argumentNames.count
    // As many points for few arguments as for many.
    let longest = [1: 60, 2: 20, 3: 9, 4: 6, 5: 4, 6: 3][arity] ?? 1
    var empty = 0
    for model in Self.models {
      for trial in 0..<(quantity.isQuadrature ? 10 : 40) {
        let shape = (0..<arity).map { k -> Int in
          switch trial {
          case 0: 1
          case 1..<(1 + arity): k == trial - 1 ? 0 : 2
          case 7: k == arity - 1 ? 37 : 1
          case 8: k == arity - 1 ? 1 : longest
          default: Int.random(in: 1...(k == arity - 1 ? 2 * longest + 3 : longest), using: &random)
          }
        }
        let axes = shape.enumerated().map { k, size in Self.points(quantity, size, &random).map { $0[k] } }
        let (plain, derived) = try #require(quantity.accept(OnGrid(model: model, axes: axes)))
        let size = shape.reduce(1, *)
        if size == 0 { empty += 1 }
        #expect(!plain.overran && !derived.overran, "\(shape)")
        #expect(plain.nans == plain.countedNaNs && derived.nans == plain.nans, "\(shape)")

        var columns = Array(repeating: [Double](), count: arity)
        for i in 0..<size {
          var rest = i
          for k in (0..<arity).reversed() {
            columns[k].append(axes[k][rest % shape[k]])
            rest /= shape[k]
          }
        }
        let expected = try #require(Self.pointwiseGradient(quantity, model, columns))
        #expect(zip(plain.values, expected.values).allSatisfy(same), "\(shape)")
        #expect(zip(derived.values, expected.values).allSatisfy(same), "\(shape)")
        #expect(zip(derived.gradient, expected.gradient).allSatisfy(same), "\(shape)")
      }
    }
    #expect(empty == Self.models.count * arity)
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
          let (grid, _) = try #require(
            Quantity.width_nu_gamma.accept(
              OnGrid(model: Model(), axes: [[1, 2], m_N.map { $0 < 0 ? .nan : $0 }])))
          #expect(grid.nans == NaNCount(count: 2 * expected.count, first: first))
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

  /// One double, or 2, 4, 8 or 16 side by side: the same bits, for points in and outside the domain.
  @Test(arguments: Quantity.allCases) func everyLaneWidth(_ quantity: Quantity) {
    var random = SeededGenerator(seed: 104)
    for model in Self.models {
      for _ in 0..<quantity.share(of: 100) {
        let points = Self.points(quantity, 16, &random)
        let results = quantity.accept(OnLanes(model: model, points: points))
        #expect(results.count == 5)
        for (width, values) in results {
          #expect(zip(values, results[0].values).allSatisfy(same), "\(width) lanes, \(points)")
        }
      }
    }
  }
}
