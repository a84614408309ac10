import Foundation

/// Rows of doubles in a file that is appended to, after a line that says what they belong to.
final class PartialRows {
  private let path: String
  private let handle: FileHandle
  private let offset: UInt64
  private let width: Int
  private(set) var finished: Int

  init(path: String, settings: String, width: Int, restart: Bool) throws {
    self.path = path
    self.width = width
    let header = Data((settings + "\n").utf8)
    offset = UInt64(header.count)
    let files = FileManager.default
    guard files.fileExists(atPath: path) || files.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forUpdatingAtPath: path)
    else {
      throw FileError(description: "\(path): cannot be opened for writing")
    }
    self.handle = handle
    // Until the process ends.
    if flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) != 0 {
      throw FileError(
        description: "\(path): another scan is writing it; wait for it, or give another --output")
    }
    if restart { try handle.truncate(atOffset: 0) }
    let found = try handle.read(upToCount: header.count) ?? Data()
    if found.count < header.count && header.starts(with: found) {
      // Interrupted before the first row.
      try handle.truncate(atOffset: 0)
      try handle.seek(toOffset: 0)
      try writeBytes(header, to: handle.fileDescriptor, path)
    } else if found != header {
      throw FileError(
        description: "\(path): holds the rows of another scan; finish that one, or drop them with --restart")
    }
    // A row that was being written when the scan was interrupted is done again.
    let size = try handle.seekToEnd()
    finished = Int(size - offset) / (8 * width)
    let end = offset + UInt64(finished) * UInt64(8 * width)
    try handle.truncate(atOffset: end)
    try handle.seek(toOffset: end)
    if finished > 0 { note("nudipole: going on after \(finished) finished rows in \(path)") }
  }

  func append(_ row: [Double]) throws {
    try writeBytes(row.withUnsafeBytes { Data($0) }, to: handle.fileDescriptor, path)
    finished += 1
  }

  func forEachRow(_ body: (Int, Data) throws -> Void) throws {
    try handle.seek(toOffset: offset)
    for i in 0..<finished {
      guard let row = try handle.read(upToCount: 8 * width), row.count == 8 * width else {
        throw FileError(description: "\(path): has become shorter while it was read; run the scan again")
      }
      try body(i, row)
    }
  }

  func remove() {
    try? handle.close()
    try? FileManager.default.removeItem(atPath: path)
  }
}
