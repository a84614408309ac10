import CLibc
import CNuDipole
import DipoleKernels
import NuDipole

// What callers hold of the library: values in memory of their own, behind opaque pointers.

func makeHandle<T>(_ value: T) throws(Refusal) -> OpaquePointer {
  guard let memory = malloc(MemoryLayout<T>.size) else {
    throw Refusal(status: ND_ERROR_MEMORY) { message in
      message.write("no memory for a handle of ")
      message.write(MemoryLayout<T>.size)
      message.write(" bytes")
    }
  }
  let storage = memory.bindMemory(to: T.self, capacity: 1)
  storage.initialize(to: value)
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
  UnsafeMutablePointer<T>(handle).deinitialize(count: 1)
  free(UnsafeMutableRawPointer(handle))
}

/// The model that a handle stands for; the default one for NULL.
func model(_ handle: OpaquePointer?) -> Model {
  guard let handle else { return Model() }
  return UnsafePointer<Model>(handle).pointee
}

/// What a search handle stands for.
enum SearchHandle {
  case one(Search)
  /// As it would end without a signal: its counts are not what it excludes by.
  case expected(Search)
  case combined(CombinedSearch)
}

/// The search or combination that a handle, the first argument of a call, stands for.
func anySearch(_ handle: OpaquePointer?) throws(Refusal) -> SearchHandle {
  UnsafePointer<SearchHandle>(try require(handle, 1, "search")).pointee
}

/// The search that a handle stands for; a combination has neither rate nor unit.
func search(_ handle: OpaquePointer?) throws(Refusal) -> Search {
  switch try anySearch(handle) {
  case .one(let search), .expected(let search): return search
  case .combined: break
  }
  throw Refusal(status: ND_ERROR_PARAMETER, argument: 1) { message in
    message.write("search is a combination, which has limits and contours only; a single search is needed")
  }
}
