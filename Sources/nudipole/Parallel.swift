import Foundation
import NuDipole

/// `transform` of every element, in order; results do not depend on the number of threads.
func parallelMap<T: Sendable, R: Sendable>(
  _ elements: [T], threads: Int, _ transform: @Sendable (T) -> R
) -> [R] {
  [R](unsafeUninitializedCapacity: elements.count) { buffer, count in
    let base = buffer.baseAddress
    parallel(threads: threads, count: elements.count) { i in
      base.map { ($0 + i).initialize(to: transform(elements[i])) }
    }
    count = elements.count
  }
}

/// The same in pieces, telling how many elements are done.
func parallelMap<T: Sendable, R: Sendable>(
  _ elements: [T], threads: Int, progress: (Int) -> Void, _ transform: @Sendable (T) -> R
) -> [R] {
  var results: [R] = []
  results.reserveCapacity(elements.count)
  while results.count < elements.count {
    let end = min(results.count + 64, elements.count)
    results += parallelMap(Array(elements[results.count..<end]), threads: threads, transform)
    progress(results.count)
  }
  return results
}

/// A bar on standard error for work of more than two seconds on a terminal; nothing elsewhere.
struct ProgressBar {
  private let what: String
  private let total: Int
  private let start = Date()
  private var shown = -1
  private let onTerminal = isatty(STDERR_FILENO) == 1

  init(_ what: String, total: Int) {
    self.what = what
    self.total = max(total, 1)
  }

  mutating func show(_ done: Int) {
    let permille = 1000 * done / total
    guard onTerminal, permille != shown, Date().timeIntervalSince(start) > 2 || shown >= 0 else { return }
    shown = permille
    let filled = 40 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
    note("\r\(what) [\(bar)] \(permille / 10) %", terminator: done == total ? "\n" : "")
  }
}
