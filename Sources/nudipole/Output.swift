import Foundation

// What is written, where disks are full, pipes closed and memory is short: the output, or a sentence and none of it.

/// Writes the whole text, or nothing: a file appears under its name only when it is complete.
func write(_ text: String, to path: String) throws {
  let data = Data(text.utf8)
  if path == "-" {
    try writeBytes(data, to: STDOUT_FILENO, "standard output")
    return
  }
  let file = try NewFile(path)
  try file.write(data)
  try file.finish()
}

/// Writes all of the bytes to a descriptor. Where it stands as `name` in errors.
func writeBytes(_ data: Data, to descriptor: Int32, _ name: String) throws {
  try data.withUnsafeBytes { bytes in
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw cannotBeWritten(name) }
      written += count
    }
  }
}

/// The error of the last call of the system.
func cannotBeWritten(_ name: String) -> FileError {
  FileError(description: "\(name): cannot be written: \(String(cString: strerror(errno)))")
}

/// Says something on standard error; that nobody can hear it is no error.
func note(_ text: String, terminator: String = "\n") {
  try? writeBytes(Data((text + terminator).utf8), to: STDERR_FILENO, "standard error")
}

/// A file that appears under its name only when it is finished. What is no file (/dev/null, a pipe) is written as it is.
final class NewFile {
  private let path: String
  /// What it is called until then; nil: it has its name.
  private let working: String?
  private let descriptor: Int32

  init(_ path: String) throws {
    self.path = path
    var status = stat()
    let isThere = stat(path, &status) == 0
    working = isThere && status.st_mode & S_IFMT != S_IFREG ? nil : "\(path).\(getpid())"
    descriptor = open(working ?? path, working == nil ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC, 0o666)
    if descriptor < 0 { throw cannotBeWritten(path) }
  }

  func write(_ data: Data) throws { try writeBytes(data, to: descriptor, path) }

  func finish() throws {
    guard let working else { return }
    if fsync(descriptor) != 0 || rename(working, path) != 0 { throw cannotBeWritten(path) }
  }

  deinit {
    close(descriptor)
    if let working { unlink(working) }
  }
}

/// Refuses what would not fit into memory: Swift ends the process when an allocation fails.
func requireMemory(_ bytes: Int, _ name: String) throws {
  // Not malloc, which compilers leave out if nobody uses what it gives.
  let memory = mmap(nil, max(1, bytes), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  if memory == MAP_FAILED {
    throw FileError(
      description:
        "\(name): needs \(bytes / 1_000_000) MB of memory, which cannot be had; take less at a time")
  }
  munmap(memory, max(1, bytes))
}

/// At the very start: errors of what is printed are found at the end, and a file that grows too large is an error like others.
func watchOutput() {
  signal(SIGXFSZ, SIG_IGN)
  // The place of a closed descriptor would be taken by the next file: by one that refuses what it is for.
  for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
    _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
  }
  atexit {
    if fflush(nil) == 0 { return }
    note("Error: \(cannotBeWritten("standard output"))")
    _exit(1)
  }
}
