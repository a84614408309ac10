import CLibc
import CNuDipole
import DipoleKernels
import NuDipole

// What callers hold of the library: values in memory of their own, behind opaque pointers.

private struct Contents<T> {
  let value: T
  /// The most threads that a call with this handle may use.
  let threads: Int
}

func makeHandle<T>(_ value: T, threads: Int = 1) throws(Refusal) -> OpaquePointer {
  guard let memory = malloc(MemoryLayout<Contents<T>>.size) else {
    throw Refusal(status: ND_ERROR_MEMORY) { message in
      message.write("no memory for a handle of ")
      message.write(MemoryLayout<Contents<T>>.size)
      message.write(" bytes")
    }
  }
  let storage = memory.bindMemory(to: Contents<T>.self, capacity: 1)
  storage.initialize(to: Contents(value: value, threads: threads))
  return OpaquePointer(storage)
}

/// Refuses what would not fit into memory: Swift ends the process when an allocation fails.
func requireMemory(_ count: Int, times bytes: Int, argument: Int) throws(Refusal) {
  let (size, overflow) = count.multipliedReportingOverflow(by: bytes)
  if !overflow && nd_fits_into_memory(size) != 0 { return }
  throw Refusal(status: ND_ERROR_MEMORY, argument: argument) { message in
    message.write("no memory for ")
    message.write(count)
    message.write(" points of ")
    message.write(bytes)
    message.write(" bytes; take fewer at a time")
  }
}

func destroyHandle<T>(_ handle: OpaquePointer?, _: T.Type) {
  guard let handle else { return }
  UnsafeMutablePointer<Contents<T>>(handle).deinitialize(count: 1)
  free(UnsafeMutableRawPointer(handle))
}

/// What a handle stands for, and the most threads that a call with it may use.
func contents<T>(_ handle: OpaquePointer, _: T.Type) -> (value: T, threads: Int) {
  let contents = UnsafePointer<Contents<T>>(handle)
  return (contents.pointee.value, contents.pointee.threads)
}

/// The model that a handle stands for, with its number of threads; the default one for NULL.
func modelAndThreads(_ handle: OpaquePointer?) -> (value: Model, threads: Int) {
  guard let handle else { return (Model(), 1) }
  return contents(handle, Model.self)
}

func model(_ handle: OpaquePointer?) -> Model { modelAndThreads(handle).value }

/// What a search handle stands for.
enum SearchHandle {
  case one(Search)
  /// As it would end without a signal: its counts are not what it excludes by.
  case expected(Search)
  case combined(CombinedSearch)
  case recoils(RecoilSearch)
}

/// The search or combination that a handle, the first argument of a call, stands for.
func anySearch(_ handle: OpaquePointer?) throws(Refusal) -> (value: SearchHandle, threads: Int) {
  contents(try require(handle, 1, "search"), SearchHandle.self)
}

/// The rates of a search; a combination has none.
struct Rates {
  private let search: SearchHandle
  let threads: Int

  init(_ handle: OpaquePointer?) throws(Refusal) {
    (search, threads) = try anySearch(handle)
    guard case .combined = search else { return }
    throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) { message in
      message.write("search is a combination, which has limits and contours only; a single search is needed")
    }
  }

  var unit: RateUnit {
    switch search {
    case .one(let search), .expected(let search): search.rateUnit
    case .recoils, .combined: .events
    }
  }

  /// GeV; NaN where there is no collision.
  var sqrt_s: Double {
    switch search {
    case .one(let search), .expected(let search): search.sqrt_s
    case .recoils, .combined: .nan
    }
  }

  var reach: Double {
    switch search {
    case .one(let search), .expected(let search): search.reach
    case .recoils(let search): search.reach
    case .combined(let search): search.reach
    }
  }

  /// NaN where it depends on the mass.
  var excludedRate: Double {
    switch search {
    case .one(let search), .expected(let search): search.excludedRate
    case .recoils(let search): search.excludedEvents
    case .combined: .nan
    }
  }

  /// Expected events; NaN where they are not one number.
  var background: Double {
    switch search {
    case .one(let search), .expected(let search): search.counts?.background ?? .nan
    case .recoils(let search): search.counts?.background ?? .nan
    case .combined: .nan
    }
  }

  typealias Row = (UnsafePointer<Double>, Int, UnsafeMutablePointer<Double>) -> Void

  func rates(m_N: Double) -> Row {
    switch search {
    case .one(let search), .expected(let search): search.rates(m_N: m_N)
    case .recoils(let search): search.rates(m_N: m_N)
    case .combined: { _, count, out in for i in 0..<count { out[i] = .nan } }
    }
  }

  func summary(m_N: Double, _ d_gamma: UnsafePointer<Double>, count: Int, threshold: Double) -> RowSummary {
    switch search {
    case .one(let search), .expected(let search):
      search.summary(m_N: m_N, d_gamma, count: count, threshold: threshold)
    case .recoils(let search): search.summary(m_N: m_N, d_gamma, count: count, threshold: threshold)
    case .combined: RowSummary()
    }
  }
}
