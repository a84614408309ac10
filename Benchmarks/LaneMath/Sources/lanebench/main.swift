// lanebench: LaneMath beside other libraries, in one process, interleaved, on 4096 points in cache. Prints a
// Markdown table of nanoseconds per element (the smallest of the repeats) and of ratios to LaneMath's SIMD8.
import CVectorMath
import Foundation

let points = 4096
let repeats = 25
/// Calls that are timed together, so that reading the clock (about 30 ns) does not count.
let calls = 8

func nanoseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func allocate() -> UnsafeMutablePointer<Double> {
  let raw = UnsafeMutableRawPointer.allocate(byteCount: points * 8, alignment: 64)
  return raw.bindMemory(to: Double.self, capacity: points)
}

let x = allocate()
let y = allocate()
let result = allocate()
let expected = allocate()

struct Contestant {
  let library: String
  let loop: Loop
  var best = Double.infinity
}

/// The largest relative difference to glibc, in units of 2^-52: no library may be fast by being wrong.
func difference(_ result: Input, _ expected: Input) -> Double {
  (0..<points).map { abs(result[$0] - expected[$0]) / abs(expected[$0]) / 0x1p-52 }.max() ?? .infinity
}

var entries: [(library: String, function: String, loop: Loop)] = []
var entry = vector_entries()
while let here = entry, let loop = here.pointee.loop {
  entries.append(
    (
      String(cString: here.pointee.library), String(cString: here.pointee.function),
      { loop($0, $1, $2, $3) }
    ))
  entry = here + 1
}

let columns = ["SIMD8", "SIMD16", "SLEEF u10", "SLEEF u35", "libmvec", "glibc"]
print("\(String(cString: vector_instruction_set())) build; \(String(cString: vector_versions())).\n")
print("| ns per element (ratio to SIMD8) | " + columns.joined(separator: " | ") + " |")
print("|---|" + columns.map { _ in "---|" }.joined())

for subject in subjects {
  var generator = SystemRandomNumberGenerator()
  for i in 0..<points {
    x[i] = Double.random(in: subject.x, using: &generator)
    y[i] = Double.random(in: subject.y, using: &generator)
  }
  var contestants = [
    Contestant(library: "SIMD8", loop: subject.eight), Contestant(library: "SIMD16", loop: subject.sixteen),
  ]
  for found in entries where found.function == subject.name {
    contestants.append(Contestant(library: found.library, loop: found.loop))
  }
  guard let scalar = contestants.first(where: { $0.library == "glibc" }) else { fatalError("no glibc loop") }
  scalar.loop(points, x, y, expected)
  for contestant in contestants {
    contestant.loop(points, x, y, result)
    // SLEEF u35 and libmvec promise 3.5 and 4 ULP, glibc under 1.
    let found = difference(result, expected)
    precondition(found <= 10, "\(contestant.library) disagrees on \(subject.name): \(found)")
  }
  for _ in 0..<repeats {
    for i in contestants.indices {
      let start = nanoseconds()
      for _ in 0..<calls { contestants[i].loop(points, x, y, result) }
      contestants[i].best = min(contestants[i].best, (nanoseconds() - start) / Double(points * calls))
    }
  }
  let own = contestants[0].best
  let cells = columns.map { column -> String in
    guard let found = contestants.first(where: { $0.library == column }) else { return "-" }
    return String(format: "%.2f (%.1f)", found.best, found.best / own)
  }
  print("| \(subject.name) | " + cells.joined(separator: " | ") + " |")
}
