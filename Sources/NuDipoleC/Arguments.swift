import Batch
import CNuDipole
import DipoleKernels
import NuDipole

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
private func check(
  _ quantity: Quantity, _ door: Door, _ inputs: Inputs, lengths: InlineArray<6, Int>, count: Int,
  _ out: UnsafeMutablePointer<Double>?, inPlace: Bool
) throws(Refusal) -> Checked {
  var columns = Columns(repeating: try require(inputs[0], door.position(0), quantity.argumentName(0)))
  for k in 1..<Swift.max(1, quantity.arity) {
    columns[k] = try require(inputs[k], door.position(k), quantity.argumentName(k))
  }
  let position = door.position(quantity.arity - 1) + 1
  let output = try require(out, position, "out")
  let block = Block(output, count)
  for k in 0..<quantity.arity {
    let input = Block(columns[k], lengths[k])
    let same = inPlace && input.start == block.start
    if !same && block.overlaps(input) { throw overlap(position, "out", quantity.argumentName(k)) }
  }
  return Checked(columns: columns, out: output)
}

/// Checks the gradient, as many times `count` elements as the kernel has arguments, against the other arrays.
private func checkGradient(
  _ quantity: Quantity, _ door: Door, _ others: Checked, lengths: InlineArray<6, Int>, count: Int,
  _ gradient: UnsafeMutablePointer<Double>?
) throws(Refusal) -> UnsafeMutablePointer<Double> {
  let position = door.position(quantity.arity - 1) + 2
  let slopes = try require(gradient, position, "gradient")
  let block = Block(slopes, quantity.arity * count)
  for k in 0..<quantity.arity where block.overlaps(Block(others.columns[k], lengths[k])) {
    throw overlap(position, "gradient", quantity.argumentName(k))
  }
  if block.overlaps(Block(others.out, count)) { throw overlap(position, "gradient", "out") }
  return slopes
}

/// Elements that are worth a thread: some ten microseconds.
let leastPiece = 4096

private func from(_ first: Int, _ columns: Columns) -> Columns {
  var result = columns
  for k in 0..<6 { result[k] = columns[k] + first }
  return result
}

/// The rows of a grid (all axes but the last) in pieces; `work` counts NaN in elements from the first row of a piece.
private func inRows(
  _ axes: InlineArray<6, Int>, last: Int, count: Int, threads: Int, _ work: (Range<Int>) -> NaNCount
) -> NaNCount {
  let n = axes[last]
  // Blocks of eight rows share what is done once a row.
  return inPieces(
    count, threads: threads, multiple: n * (count / n >= 16 * threads ? 8 : 1), least: leastPiece
  ) {
    work($0.lowerBound / n..<$0.upperBound / n)
  }
}

@inline(never)
func pointwise(
  _ quantity: Quantity, _ handle: OpaquePointer?, _ n: Int64, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ report: Report?
) -> nd_status {
  reporting(report, quantity.name, suffix: "", elements: n) { () throws(Refusal) in
    let count = try checkSize(n, 2)
    if count == 0 { return NaNCount() }
    let checked = try check(
      quantity, .pointwise, inputs, lengths: InlineArray(repeating: count), count: count, out, inPlace: true)
    let (model, threads) = modelAndThreads(handle)
    return inPieces(count, threads: threads, multiple: 8, least: leastPiece) { piece in
      evaluatePointwise(
        quantity, model, piece.count, from(piece.lowerBound, checked.columns), checked.out + piece.lowerBound)
    }
  }
}

@inline(never)
func pointwiseGradient(
  _ quantity: Quantity, _ handle: OpaquePointer?, _ n: Int64, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ gradient: UnsafeMutablePointer<Double>?,
  _ report: Report?
) -> nd_status {
  reporting(report, quantity.name, suffix: "_gradient", elements: n) { () throws(Refusal) in
    let count = try checkSize(n, 2)
    if count == 0 { return NaNCount() }
    let lengths = InlineArray<6, Int>(repeating: count)
    let checked = try check(
      quantity, .pointwise, inputs, lengths: lengths, count: count, out, inPlace: false)
    let slopes = try checkGradient(
      quantity, .pointwise, checked, lengths: lengths, count: count, gradient)
    let (model, threads) = modelAndThreads(handle)
    return inPieces(count, threads: threads, multiple: 8, least: leastPiece) { piece in
      evaluateGradient(
        quantity, model, piece.count, plane: count, from(piece.lowerBound, checked.columns),
        checked.out + piece.lowerBound, slopes + piece.lowerBound)
    }
  }
}

private func points(_ sizes: Sizes) -> Int64 {
  var product: Int64 = 1
  for k in 0..<6 { product = product &* sizes[k] }
  return product
}

/// The sizes of the axes and their product.
private func checkSizes(
  _ quantity: Quantity, _ sizes: Sizes
) throws(Refusal) -> (axes: InlineArray<6, Int>, count: Int) {
  var axes = InlineArray<6, Int>(repeating: 1)
  var count: Int64 = 1
  for k in 0..<quantity.arity {
    axes[k] = try checkSize(sizes[k], 2 + 2 * k)
    if axes[k] == 0 { count = 0 }
  }
  for k in 0..<quantity.arity {
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

@inline(never)
func grid(
  _ quantity: Quantity, _ handle: OpaquePointer?, _ sizes: Sizes, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ report: Report?
) -> nd_status {
  reporting(report, quantity.name, suffix: "_grid", elements: points(sizes)) { () throws(Refusal) in
    let (axes, count) = try checkSizes(quantity, sizes)
    if count == 0 { return NaNCount() }
    let checked = try check(quantity, .grid, inputs, lengths: axes, count: count, out, inPlace: false)
    let (model, threads) = modelAndThreads(handle)
    return inRows(axes, last: quantity.arity - 1, count: count, threads: threads) { rows in
      evaluateGrid(quantity, model, axes, rows: rows, checked.columns, checked.out)
    }
  }
}

@inline(never)
func gridGradient(
  _ quantity: Quantity, _ handle: OpaquePointer?, _ sizes: Sizes, _ inputs: Inputs,
  _ out: UnsafeMutablePointer<Double>?, _ gradient: UnsafeMutablePointer<Double>?,
  _ report: Report?
) -> nd_status {
  reporting(report, quantity.name, suffix: "_grid_gradient", elements: points(sizes)) { () throws(Refusal) in
    let (axes, count) = try checkSizes(quantity, sizes)
    if count == 0 { return NaNCount() }
    let checked = try check(quantity, .grid, inputs, lengths: axes, count: count, out, inPlace: false)
    let slopes = try checkGradient(quantity, .grid, checked, lengths: axes, count: count, gradient)
    let (model, threads) = modelAndThreads(handle)
    return inRows(axes, last: quantity.arity - 1, count: count, threads: threads) { rows in
      evaluateGridGradient(quantity, model, axes, rows: rows, checked.columns, checked.out, slopes)
    }
  }
}
