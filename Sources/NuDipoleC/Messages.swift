import Batch
import CLibc
import CNuDipole
import CProfile
import LinearAlgebra

/// Writes sentences into the fixed buffer of a report, cutting what does not fit; always ends with a zero byte.
struct MessageWriter {
  private let buffer: UnsafeMutablePointer<CChar>
  private let capacity: Int
  private var length = 0

  init(_ buffer: UnsafeMutablePointer<CChar>, capacity: Int) {
    self.buffer = buffer
    self.capacity = capacity
    buffer[0] = 0
  }

  mutating func write(_ text: StaticString) {
    text.utf8Start.withMemoryRebound(to: CChar.self, capacity: text.utf8CodeUnitCount) {
      append($0, text.utf8CodeUnitCount)
    }
  }

  mutating func write(_ value: Int) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { digits in
      guard let base = digits.baseAddress else { return }
      append(base, Int(nd_format_integer(base, 32, Int64(value))))
    }
  }

  mutating func write(_ value: Double) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { digits in
      guard let base = digits.baseAddress else { return }
      append(base, Int(nd_format_double(base, 40, value)))
    }
  }

  mutating func write(_ text: UnsafePointer<CChar>) {
    var count = 0
    while text[count] != 0 { count += 1 }
    append(text, count)
  }

  private mutating func append(_ characters: UnsafePointer<CChar>, _ count: Int) {
    for i in 0..<count where length + 1 < capacity {
      buffer[length] = characters[i]
      length += 1
    }
    buffer[length] = 0
  }
}

/// A refused call: what the status and the report say.
struct Refusal: Error {
  let status: nd_status
  /// Position of the offending argument from 1, or 0.
  var argument = 0
  /// Writes the sentence.
  let explain: @Sendable (inout MessageWriter) -> Void
}

/// An option with a value that does not exist.
func unknown(
  _ name: StaticString, _ value: Int32, _ allowed: StaticString, argument: Int = 1
) -> Refusal {
  Refusal(status: ND_ERROR_ENUM, argument: argument) { message in
    message.write(name)
    message.write(" is ")
    message.write(Int(value))
    message.write("; allowed are ")
    message.write(allowed)
  }
}

/// A number, or an element of an array, outside its range.
func outside(
  _ name: StaticString, at index: Int? = nil, _ value: Double, _ needed: StaticString, argument: Int = 1
) -> Refusal {
  Refusal(status: ND_ERROR_PARAMETER, argument: argument) { message in
    message.write(name)
    if let index {
      message.write("[")
      message.write(index)
      message.write("]")
    }
    message.write(" is ")
    message.write(value)
    message.write("; ")
    message.write(needed)
    message.write(" is needed")
  }
}

/// Refuses a struct that is not of this version of the header, or was never initialised.
func checkStructSize<T>(
  _ size: Int64, _: T.Type, _ name: StaticString, _ advice: StaticString, argument: Int
) throws(Refusal) {
  if size == Int64(MemoryLayout<T>.size) { return }
  throw Refusal(status: ND_ERROR_STRUCT_SIZE, argument: argument) { message in
    message.write(name)
    message.write(".struct_size is ")
    message.write(Int(size))
    message.write(", this library knows ")
    message.write(MemoryLayout<T>.size)
    message.write("; ")
    message.write(advice)
  }
}

/// The result of work that may need OpenBLAS; refused if it needed it in vain.
func withOpenBLAS<T>(_ work: () -> T) throws(Refusal) -> T {
  let missed = OpenBLAS.missed
  let result = work()
  if OpenBLAS.missed == missed { return result }
  throw Refusal(status: ND_ERROR_OPENBLAS) { message in
    if let problem = OpenBLAS.problem { message.write(problem) }
  }
}

typealias Report = UnsafeMutablePointer<nd_report>

/// Runs a call, turning a refusal into its status and the report's text. A report of unknown size is not touched.
/// - Parameters:
///   - name: of the exported function, and what follows it, for `nd_profile`.
///   - elements: how many the call computes.
///   - remark: writes what is to be said after a call that was not refused.
func reporting(
  _ report: Report?, _ name: StaticString = #function, suffix: StaticString = "", elements: Int64 = 1,
  _ body: () throws(Refusal) -> NaNCount, remark: (inout MessageWriter) -> Void = { _ in }
) -> nd_status {
  let start = nd_profile_clock()
  defer {
    if start != 0 {
      name.utf8Start.withMemoryRebound(to: CChar.self, capacity: name.utf8CodeUnitCount) { name_ in
        suffix.utf8Start.withMemoryRebound(to: CChar.self, capacity: 1) {
          nd_profile_add(name_, Int32(name.utf8CodeUnitCount), $0, elements, start)
        }
      }
    }
  }
  if let report, report.pointee.struct_size != Int64(MemoryLayout<nd_report>.size) {
    return ND_ERROR_STRUCT_SIZE
  }
  do {
    let nans = try body()
    if let report {
      clear(report)
      report.pointee.nan_count = Int64(nans.count)
      report.pointee.first_nan = Int64(nans.first)
      write(report, remark)
    }
    return ND_OK
  } catch {
    if let report {
      clear(report)
      report.pointee.argument = Int32(error.argument)
      write(report, error.explain)
    }
    return error.status
  }
}

private func write(_ report: Report, _ text: (inout MessageWriter) -> Void) {
  withUnsafeMutablePointer(to: &report.pointee.message) { message in
    let size = MemoryLayout.size(ofValue: message.pointee)
    message.withMemoryRebound(to: CChar.self, capacity: size) {
      var writer = MessageWriter($0, capacity: size)
      text(&writer)
    }
  }
}

private func clear(_ report: Report) {
  report.pointee.nan_count = 0
  report.pointee.first_nan = -1
  report.pointee.argument = 0
  report.pointee.reserved = 0
  report.pointee.message.0 = 0
}
