import Batch
public import CNuDipole
import CProfile

// Exports: counters of the exported functions.

@c @implementation
public func nd_profile_start() { nd_profile_begin() }

@c @implementation
public func nd_profile_stop() { nd_profile_end() }

@c @implementation
public func nd_profile_size() -> Int64 {
  var entry = nd_profile_entry()
  var count: Int64 = 0
  while readEntry(count, &entry) { count += 1 }
  return count
}

@c @implementation
public func nd_profile(
  _ index: Int64, _ entry: UnsafeMutablePointer<nd_profile_entry>!, _ report: UnsafeMutablePointer<nd_report>!
) -> nd_status {
  reporting(report) { () throws(Refusal) in
    let destination = try require(entry, 2, "entry")
    var found = nd_profile_entry()
    if index < 0 || !readEntry(index, &found) {
      throw Refusal(status: ND_ERROR_SIZE, argument: 1) { message in
        message.write("index is ")
        message.write(Int(index))
        message.write("; 0 or more and less than nd_profile_size() = ")
        message.write(Int(nd_profile_size()))
        message.write(" is needed")
      }
    }
    destination.pointee = found
    return NaNCount()
  }
}

private func readEntry(_ i: Int64, _ entry: inout nd_profile_entry) -> Bool {
  var nanoseconds: Int64 = 0
  let size = MemoryLayout.size(ofValue: entry.function)
  let isThere = withUnsafeMutablePointer(to: &entry) { entry in
    withUnsafeMutablePointer(to: &entry.pointee.function) {
      $0.withMemoryRebound(to: CChar.self, capacity: size) {
        nd_profile_entry_at(
          Int32(clamping: i), $0, Int32(size), &entry.pointee.calls, &entry.pointee.elements, &nanoseconds)
      }
    }
  }
  entry.seconds = 1e-9 * Double(nanoseconds)
  return isThere != 0
}
