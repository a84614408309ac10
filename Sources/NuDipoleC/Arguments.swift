import Batch
import CNuDipole
import DipoleKernels
import LaneMath

// Checks of the arguments of the quantity functions, and the calls into Batch. All checks come before any output
// is written. Positions are counted from 1 in the order of the C prototype.

typealias Inputs = InlineArray<6, UnsafePointer<Double>?>
typealias Sizes = InlineArray<6, Int64>

/// The largest size: beyond it the arrays could not exist.
let largestSize: Int64 = 1 << 56

func columns(
  _ a: UnsafePointer<Double>?, _ b: UnsafePointer<Double>? = nil, _ c: UnsafePointer<Double>? = nil,
  _ d: UnsafePointer<Double>? = nil, _ e: UnsafePointer<Double>? = nil, _ f: UnsafePointer<Double>? = nil
) -> Inputs { [a, b, c, d, e, f] }

func sizes(
  _ a: Int64, _ b: Int64 = 1, _ c: Int64 = 1, _ d: Int64 = 1, _ e: Int64 = 1, _ f: Int64 = 1
) -> Sizes { [a, b, c, d, e, f] }

/// A block of doubles that a call reads or writes.
private struct Block {
  let start: UInt
  let bytes: UInt

  init<T>(_ pointer: UnsafePointer<T>, _ count: Int) {
    start = UInt(bitPattern: pointer)
    bytes = UInt(count) &* UInt(MemoryLayout<T>.stride)
  }

  init() { (start, bytes) = (0, 0) }

  func overlaps(_ other: Block) -> Bool {
    bytes > 0 && other.bytes > 0 && start < other.start &+ other.bytes && other.start < start &+ bytes
  }
}

func checkSize(_ n: Int64, _ argument: Int) throws(Refusal) -> Int {
  if n >= 0 && n <= largestSize { return Int(n) }
  throw Refusal(status: ND_ERROR_SIZE, argument: argument) { message in
    message.write("argument ")
    message.write(argument)
    message.write(" is a size of ")
    message.write(Int(n))
    message.write("; allowed are 0 to 2^56")
  }
}

func require<T>(_ pointer: T?, _ argument: Int, _ name: StaticString) throws(Refusal) -> T {
  if let pointer { return pointer }
  throw Refusal(status: ND_ERROR_NULL, argument: argument) { message in
    message.write("argument ")
    message.write(argument)
    message.write(" (")
    message.write(name)
    message.write(") is NULL; an address is needed")
  }
}

private func overlap(_ argument: Int, _ name: StaticString, _ other: StaticString) -> Refusal {
  Refusal(status: ND_ERROR_OVERLAP, argument: argument) { message in
    message.write("argument ")
    message.write(argument)
    message.write(" (")
    message.write(name)
    message.write(") overlaps ")
    message.write(other)
    message.write("; an output needs memory of its own")
  }
}

/// An array of a call, with its place in the prototype.
struct ArrayArgument {
  fileprivate let block: Block
  fileprivate let position: Int
  fileprivate let name: StaticString

  init<T>(_ start: UnsafePointer<T>, _ count: Int, _ position: Int, _ name: StaticString) {
    block = Block(start, count)
    self.position = position
    self.name = name
  }

  /// No array: it overlaps nothing.
  init() { (block, position, name) = (Block(), 0, "") }
}

/// Refuses outputs that overlap an input or one another.
func checkSeparate(inputs: [ArrayArgument], outputs: [ArrayArgument]) throws(Refusal) {
  try checkSeparate(inputs: inputs.span, outputs: outputs.span)
}

/// The same without arrays, for calls that allocate nothing.
func checkSeparate(inputs: Span<ArrayArgument>, outputs: Span<ArrayArgument>) throws(Refusal) {
  for i in 0..<outputs.count {
    for j in 0..<(inputs.count + i) {
      let other = j < inputs.count ? inputs[j] : outputs[j - inputs.count]
      if outputs[i].block.overlaps(other.block) {
        throw overlap(outputs[i].position, outputs[i].name, other.name)
      }
    }
  }
}

extension NaNCount {
  mutating func note(_ index: Int) {
    count += 1
    if first < 0 { first = index }
  }
}

/// The number of elements of a table, refused if it could not exist.
func checkTable(_ rows: Int, _ columns: Int, argument: Int) throws(Refusal) -> Int {
  let (product, overflow) = rows.multipliedReportingOverflow(by: columns)
  if !overflow && product <= Int(largestSize) { return product }
  throw Refusal(status: ND_ERROR_SIZE, argument: argument) { message in
    message.write("a table of ")
    message.write(rows)
    message.write(" times ")
    message.write(columns)
    message.write(" has more than 2^56 elements; fewer are needed")
  }
}

/// Where the arguments of a call stand in its prototype: the first array, and how far apart the arrays are.
private enum Door {
  case pointwise
  case grid

  func position(_ k: Int) -> Int { self == .grid ? 3 + 2 * k : 3 + k }
}

/// Checked arrays of one call.
private struct Checked {
  let columns: Columns
  let out: UnsafeMutablePointer<Double>
}

/// Checks the inputs, of the given lengths, and the output of `count` elements, which may be an input if `inPlace`.
private func check<K: Kernel>(
  _: K.Type, _ door: Door, _ inputs: Inputs, lengths: InlineArray<6, Int>, count: Int,
  _ out: UnsafeMutablePointer<Double>?, inPlace: Bool
) throws(Refusal) -> Checked {
  var columns = Columns(repeating: try require(inputs[0], door.position(0), K.argumentName(0)))
  for k in 1..<Swift.max(1, K.arity) {
    columns[k] = try require(inputs[k], door.position(k), K.argumentName(k))
  }
  let position = door.position(K.arity - 1) + 1
  let output = try require(out, position, "out")
  let block = Block(output, count)
  for k in 0..<K.arity {
    let input = Block(columns[k], lengths[k])
    let same = inPlace && input.start == block.start
    if !same && block.overlaps(input) { throw overlap(position, "out", K.argumentName(k)) }
  }
  return Checked(columns: columns, out: output)
}

/// Checks the gradient, as many times `count` elements as the kernel has arguments, against the other arrays.
private func checkGradient<K: Kernel>(
  _: K.Type, _ door: Door, _ others: Checked, lengths: InlineArray<6, Int>, count: Int,
  _ gradient: UnsafeMutablePointer<Double>?
) throws(Refusal) -> UnsafeMutablePointer<Double> {
  let position = door.position(K.arity - 1) + 2
  let slopes = try require(gradient, position, "gradient")
  let block = Block(slopes, K.arity * count)
  for k in 0..<K.arity where block.overlaps(Block(others.columns[k], lengths[k])) {
    throw overlap(position, "gradient", K.argumentName(k))
  }
  if block.overlaps(Block(others.out, count)) { throw overlap(position, "gradient", "out") }
  return slopes
}

@inline(__always)
func pointwise<K: Kernel>(
  _ kernel: K.Type, _ handle: OpaquePointer?, _ n: Int64, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ report: Report?
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let count = try checkSize(n, 2)
    if count == 0 { return NaNCount() }
    let checked = try check(
      K.self, .pointwise, inputs, lengths: InlineArray(repeating: count), count: count, out, inPlace: true)
    return evaluatePointwise(K.self, model(handle), count, checked.columns, checked.out)
  }
}

@inline(__always)
func pointwiseGradient<K: Kernel, let arity: Int>(
  _ kernel: K.Type, _ lane: Dual<NativeLane, arity>.Type, _ handle: OpaquePointer?, _ n: Int64,
  _ inputs: Inputs, _ out: UnsafeMutablePointer<Double>?, _ gradient: UnsafeMutablePointer<Double>?,
  _ report: Report?
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let count = try checkSize(n, 2)
    if count == 0 { return NaNCount() }
    let lengths = InlineArray<6, Int>(repeating: count)
    let checked = try check(
      K.self, .pointwise, inputs, lengths: lengths, count: count, out, inPlace: false)
    let slopes = try checkGradient(
      K.self, .pointwise, checked, lengths: lengths, count: count, gradient)
    return evaluateGradient(
      K.self, lane, model(handle), count, checked.columns, checked.out, slopes)
  }
}

/// The sizes of the axes and their product.
private func checkSizes<K: Kernel>(
  _: K.Type, _ sizes: Sizes
) throws(Refusal) -> (axes: InlineArray<6, Int>, count: Int) {
  var axes = InlineArray<6, Int>(repeating: 1)
  var count: Int64 = 1
  for k in 0..<K.arity {
    axes[k] = try checkSize(sizes[k], 2 + 2 * k)
    if axes[k] == 0 { count = 0 }
  }
  for k in 0..<K.arity {
    let (product, overflow) = count.multipliedReportingOverflow(by: sizes[k])
    if overflow || product > largestSize {
      throw Refusal(status: ND_ERROR_SIZE, argument: 2 + 2 * k) { message in
        message.write("the grid has more than 2^56 points; the product of all sizes must not exceed that")
      }
    }
    count = product
  }
  return (axes, Int(count))
}

@inline(__always)
func grid<K: Kernel>(
  _ kernel: K.Type, _ handle: OpaquePointer?, _ sizes: Sizes, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ report: Report?
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let (axes, count) = try checkSizes(K.self, sizes)
    if count == 0 { return NaNCount() }
    let checked = try check(K.self, .grid, inputs, lengths: axes, count: count, out, inPlace: false)
    return evaluateGrid(K.self, model(handle), axes, checked.columns, checked.out)
  }
}

@inline(__always)
func gridGradient<K: Kernel, let arity: Int>(
  _ kernel: K.Type, _ lane: Dual<NativeLane, arity>.Type, _ handle: OpaquePointer?, _ sizes: Sizes,
  _ inputs: Inputs, _ out: UnsafeMutablePointer<Double>?, _ gradient: UnsafeMutablePointer<Double>?,
  _ report: Report?
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let (axes, count) = try checkSizes(K.self, sizes)
    if count == 0 { return NaNCount() }
    let checked = try check(K.self, .grid, inputs, lengths: axes, count: count, out, inPlace: false)
    let slopes = try checkGradient(K.self, .grid, checked, lengths: axes, count: count, gradient)
    return evaluateGridGradient(
      K.self, lane, model(handle), axes, checked.columns, checked.out, slopes)
  }
}
