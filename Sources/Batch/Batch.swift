import DipoleKernels
import LaneMath

// Arrays in, arrays out: one driver for every kernel. The kernel is inlined into each loop; arrays are read
// and written lane by lane, the tail through a padded copy, so that an element's bits do not depend on
// where in an array it stands. Each is a function of its own: what chooses among them by the quantity would else be one function
// with all loops.

/// The lane that arrays are processed in. The Makefile passes the width of the registers with the instruction set: wider lanes
/// work, and give the same bits, but spill. Without it (SwiftPM alone): 8.
#if LANES_2
  public typealias NativeLane = SIMD2<Double>
#elseif LANES_4
  public typealias NativeLane = SIMD4<Double>
#else
  public typealias NativeLane = SIMD8<Double>
#endif

/// The argument arrays of a quantity, in the order of the header; entries beyond its arity are ignored.
public typealias Columns = InlineArray<6, UnsafePointer<Double>>

/// How many elements of an output are NaN, and the first of them (-1 if none).
public struct NaNCount: Sendable, Equatable {
  public var count: Int
  public var first: Int

  @inlinable
  public init(count: Int = 0, first: Int = -1) {
    self.count = count
    self.first = first
  }

  /// Those of an array.
  @inlinable
  public init(in array: UnsafePointer<Double>, _ n: Int) {
    self.init()
    for i in 0..<n where array[i].isNaN {
      if first < 0 { first = i }
      count += 1
    }
  }

  /// Counts by lanes while the loop runs, and looks for the first only if there is one.
  @inlinable
  init(lanes: NativeLane, output: UnsafePointer<Double>, n: Int) {
    self.init()
    var total = 0.0
    for i in 0..<NativeLane.width { total += lanes[i] }
    count = Int(total)
    if count > 0 {
      first = 0
      while first < n && !output[first].isNaN { first += 1 }
    }
  }
}

/// body(0), ..., body(count - 1). (In the embedded mode a `for` over a range calls a check, which costs the loop around it its
/// registers.)
@inlinable @inline(__always)
func each(_ count: Int, _ body: (Int) -> Void) {
  var k = 0
  while k < count {
    body(k)
    k &+= 1
  }
}

/// Where the elements of one chunk of `width` points come from and go to.
@usableFromInline
struct Tail {
  /// Copies the last `count` < width elements into a full lane, repeating the last one.
  @inlinable @inline(__always)
  static func load(_ source: UnsafePointer<Double>, _ count: Int) -> NativeLane {
    var lane = NativeLane(source[count - 1])
    for i in 0..<count { lane[i] = source[i] }
    return lane
  }

  @inlinable @inline(__always)
  static func store(_ lane: NativeLane, _ destination: UnsafeMutablePointer<Double>, _ count: Int) {
    for i in 0..<count { destination[i] = lane[i] }
  }

  /// 1 where the first `count` elements are NaN, else 0. (Counting them one by one would put scalar sums into the loop.)
  @inlinable @inline(__always)
  static func nanFlags(_ r: NativeLane, _ count: Int) -> NativeLane {
    var flags = Batch.nanFlags(r)
    for j in count..<NativeLane.width { flags[j] = 0 }
    return flags
  }
}

/// 1 where the lane is NaN, else 0.
@inlinable @inline(__always)
func nanFlags(_ r: NativeLane) -> NativeLane {
  NativeLane.select(NativeLane.equal(r, r), NativeLane(0), NativeLane(1))
}

/// out[i] = f(inputs[0][i], inputs[1][i], ...), i < n. The output may be one of the inputs.
@inlinable @inline(never)
public func evaluatePointwise<K: Kernel>(
  _ kernel: K.Type, _ model: Model, _ n: Int, _ inputs: Columns, _ out: UnsafeMutablePointer<Double>
) -> NaNCount {
  typealias V = NativeLane
  var nans = V(0)
  var x = Arguments<V>(repeating: V(0))
  var i = 0
  while i &+ V.width <= n {
    each(K.arity) { x[unchecked: $0] = V.load(inputs[unchecked: $0] + i) }
    let r = K.evaluate(model, x)
    V.store(r, out + i)
    nans = nans + nanFlags(r)
    i &+= V.width
  }
  if i < n {
    for k in 0..<K.arity { x[unchecked: k] = Tail.load(inputs[unchecked: k] + i, n - i) }
    let r = K.evaluate(model, x)
    Tail.store(r, out + i, n - i)
    nans = nans + Tail.nanFlags(r, n - i)
  }
  return NaNCount(lanes: nans, output: out, n: n)
}

/// Steps through the points of all axes but the last, the last of them fastest.
@usableFromInline
struct OuterAxes {
  @usableFromInline var index = InlineArray<6, Int>(repeating: 0)
  @usableFromInline let sizes: InlineArray<6, Int>
  @usableFromInline let count: Int
  /// How many points these axes span.
  @usableFromInline let rows: Int

  @inlinable
  init(_ sizes: InlineArray<6, Int>, arity: Int) {
    self.sizes = sizes
    count = arity - 1
    var product = 1
    for k in 0..<count { product *= sizes[k] }
    rows = product
  }

  /// Goes to a row, counted from 0.
  @inlinable
  mutating func move(to row: Int) {
    var rest = row
    var k = count - 1
    while k >= 0 {
      index[k] = rest % sizes[k]
      rest /= sizes[k]
      k -= 1
    }
  }

  @inlinable
  mutating func advance() {
    var k = count - 1
    while k >= 0 {
      index[k] += 1
      if index[k] < sizes[k] { return }
      index[k] = 0
      k -= 1
    }
  }
}

/// out = f on the outer product of the axes, the last axis fastest. What does not depend on the last axis is done once a
/// row, for eight rows side by side; the same operations, the same bits as pointwise.
/// - Parameter rows: of the points of all axes but the last, those to do; NaN are counted from the first of them.
@inlinable @inline(never)
public func evaluateGrid<K: Kernel>(
  _ kernel: K.Type, _ model: Model, _ sizes: InlineArray<6, Int>, rows: Range<Int>, _ axes: Columns,
  _ out: UnsafeMutablePointer<Double>
) -> NaNCount {
  typealias V = NativeLane
  let last = K.arity - 1
  let n = sizes[last]
  var outer = OuterAxes(sizes, arity: K.arity)
  if rows.isEmpty || n == 0 { return NaNCount() }
  outer.move(to: rows.lowerBound)
  var nans = V(0)
  var first = rows.lowerBound
  while first < rows.upperBound {
    let rest = rows.upperBound - first
    let count = rest < V.width ? rest : V.width
    var x = Arguments<V>(repeating: V(0))
    for j in 0..<V.width {
      each(last) { x[unchecked: $0][j] = axes[unchecked: $0][outer.index[unchecked: $0]] }
      // What is left of the last lanes is the first row again.
      if j < count { outer.advance() }
    }
    let lanes = K.row(model, x)
    for j in 0..<count {
      var row = Arguments<V>(repeating: V(0))
      each(maximumArity) { row[unchecked: $0] = V(lanes[unchecked: $0][j]) }
      nans = nans + evaluateRow(K.self, model, row, n, axes[unchecked: last], out + (first + j) * n)
    }
    first += count
  }
  return NaNCount(lanes: nans, output: out + rows.lowerBound * n, n: rows.count * n)
}

/// One row of a grid; how many NaN stand in each element of the lane.
@inlinable @inline(__always)
func evaluateRow<K: Kernel>(
  _ kernel: K.Type, _ model: Model, _ row: Arguments<NativeLane>, _ n: Int, _ axis: UnsafePointer<Double>,
  _ out: UnsafeMutablePointer<Double>
) -> NativeLane {
  typealias V = NativeLane
  var nans = V(0)
  var i = 0
  while i &+ V.width <= n {
    let r = K.point(model, row, V.load(axis + i))
    V.store(r, out + i)
    nans = nans + nanFlags(r)
    i &+= V.width
  }
  if i < n {
    let r = K.point(model, row, Tail.load(axis + i, n - i))
    Tail.store(r, out + i, n - i)
    nans = nans + Tail.nanFlags(r, n - i)
  }
  return nans
}

/// Argument k as an independent variable; one beyond the arity is not read.
@inlinable @inline(__always)
func variable<let count: Int>(_ x: NativeLane, _ k: Int) -> Dual<NativeLane, count> {
  k < count ? Dual(variable: x, direction: k) : Dual(0)
}

/// Value and gradient of one row: argument k is inputs[k][i * strides[k]], stride 0 or 1;
/// gradient[k * plane + i] = df/dx_k.
@inlinable
func evaluateGradientRow<K: Kernel, let count: Int>(
  _ kernel: K.Type, _ model: Model, _ n: Int, _ inputs: Columns, strides: InlineArray<6, Int>,
  plane: Int, _ out: UnsafeMutablePointer<Double>, _ gradient: UnsafeMutablePointer<Double>,
  _ lane: Dual<NativeLane, count>.Type
) -> NativeLane {
  typealias V = NativeLane
  typealias D = Dual<V, count>
  // One by one, so that the compiler knows which argument each partial derivative belongs to.
  var nans = V(0)
  var i = 0
  while i < n {
    let length = n - i < V.width ? n - i : V.width
    var x = Arguments<V>(repeating: V(0))
    each(K.arity) { k in
      if strides[unchecked: k] == 0 {
        x[unchecked: k] = V(inputs[unchecked: k][0])
      } else if length == V.width {
        x[unchecked: k] = V.load(inputs[unchecked: k] + i)
      } else {
        x[unchecked: k] = Tail.load(inputs[unchecked: k] + i, length)
      }
    }
    let r: D = K.evaluate(
      model,
      [
        variable(x[unchecked: 0], 0), variable(x[unchecked: 1], 1), variable(x[unchecked: 2], 2),
        variable(x[unchecked: 3], 3), variable(x[unchecked: 4], 4),
        variable(x[unchecked: 5], 5),
      ])
    if length == V.width {
      V.store(r.value, out + i)
      each(K.arity) { V.store(r.partials[unchecked: $0], gradient + $0 * plane + i) }
      nans = nans + nanFlags(r.value)
    } else {
      Tail.store(r.value, out + i, length)
      for k in 0..<K.arity { Tail.store(r.partials[unchecked: k], gradient + k * plane + i, length) }
      nans = nans + Tail.nanFlags(r.value, length)
    }
    i &+= length
  }
  return nans
}

/// Value and gradient at n points: gradient[k * plane + i] = df/dx_k at point i. `lane` is the dual number with as
/// many directions as the kernel has arguments. Outputs must not overlap inputs.
/// - Parameter plane: n if the points are all, more if they are a part.
@inlinable @inline(never)
public func evaluateGradient<K: Kernel, let count: Int>(
  _ kernel: K.Type, _ lane: Dual<NativeLane, count>.Type, _ model: Model, _ n: Int, plane: Int,
  _ inputs: Columns, _ out: UnsafeMutablePointer<Double>, _ gradient: UnsafeMutablePointer<Double>
) -> NaNCount {
  let nans = evaluateGradientRow(
    K.self, model, n, inputs, strides: InlineArray(repeating: 1), plane: plane, out, gradient, lane)
  return NaNCount(lanes: nans, output: out, n: n)
}

/// Value and gradient on the outer product of the axes; planes of the gradient as large as `out`. `rows` as in `evaluateGrid`.
@inlinable @inline(never)
public func evaluateGridGradient<K: Kernel, let count: Int>(
  _ kernel: K.Type, _ lane: Dual<NativeLane, count>.Type, _ model: Model,
  _ sizes: InlineArray<6, Int>, rows: Range<Int>, _ axes: Columns, _ out: UnsafeMutablePointer<Double>,
  _ gradient: UnsafeMutablePointer<Double>
) -> NaNCount {
  let last = K.arity - 1
  let n = sizes[last]
  var outer = OuterAxes(sizes, arity: K.arity)
  if rows.isEmpty || n == 0 { return NaNCount() }
  outer.move(to: rows.lowerBound)
  var strides = InlineArray<6, Int>(repeating: 0)
  strides[unchecked: last] = 1
  var nans = NativeLane(0)
  for row in rows {
    var inputs = axes
    for k in 0..<last { inputs[unchecked: k] = axes[unchecked: k] + outer.index[unchecked: k] }
    let rowNaNs = evaluateGradientRow(
      K.self, model, n, inputs, strides: strides, plane: outer.rows * n, out + row * n,
      gradient + row * n, lane)
    nans = nans + rowNaNs
    outer.advance()
  }
  return NaNCount(lanes: nans, output: out + rows.lowerBound * n, n: rows.count * n)
}
