import CThreads

// The threads of the library: the caller says how many, one driver starts them, for one call.

/// The processors that this process may run on.
public var processorCount: Int { Int(nd_threads_processors()) }

/// body(0), ..., body(count - 1), each once and in any order, on at most `threads` threads, the calling one among them.
public func parallel(threads: Int, count: Int, _ body: (Int) -> Void) {
  if threads <= 1 || count <= 1 {
    for i in 0..<count { body(i) }
    return
  }
  withoutActuallyEscaping(body) { body in
    var body = body
    withUnsafeMutablePointer(to: &body) {
      nd_threads_run(
        Int32(clamping: threads), Int64(count),
        { context, i in
          context?.assumingMemoryBound(to: ((Int) -> Void).self).pointee(Int(i))
        }, $0)
    }
  }
}

/// Work on elements 0, ..., n - 1 in pieces of consecutive ones, all but the last a multiple of `multiple` long and not shorter than
/// `least`. The results of pieces count from their own first element; the sum counts from 0. Without threads there is one piece,
/// and nothing is allocated.
public func inPieces(
  _ n: Int, threads: Int, multiple: Int, least: Int, _ work: (Range<Int>) -> NaNCount
) -> NaNCount {
  // Some more than threads, for those that are interrupted.
  let size = Swift.max(least, n / (8 * Swift.max(threads, 1)) + 1)
  let step = (size + multiple - 1) / multiple * multiple
  if threads <= 1 || n <= step { return work(0..<n) }
  let count = (n + step - 1) / step
  let found = [NaNCount](unsafeUninitializedCapacity: count) { found, initialized in
    guard let base = found.baseAddress else { return }
    parallel(threads: threads, count: count) { i in
      let piece = i * step..<Swift.min((i + 1) * step, n)
      (base + i).initialize(to: work(piece))
    }
    initialized = count
  }
  var sum = NaNCount()
  for (i, part) in found.enumerated() where part.count > 0 {
    if sum.first < 0 { sum.first = i * step + part.first }
    sum.count += part.count
  }
  return sum
}
