import Benchmark
import NuDipole

// The works of Benchmarks/SideBySide in Swift: a chain of production, branching ratio and decay at random points, the
// plane of masses and couplings, a sum over decay lengths, limits of a beam dump, events.

/// Memory that lives as long as the process: no array is checked or copied in the loops.
func memory(_ values: [Double]) -> UnsafeMutablePointer<Double> {
  let pointer = UnsafeMutablePointer<Double>.allocate(capacity: values.count)
  pointer.initialize(from: values, count: values.count)
  return pointer
}

func columns(_ arrays: [[Double]]) -> Columns {
  let pointers = arrays.map { UnsafePointer(memory($0)) }
  var columns = Columns(repeating: pointers[0])
  for (k, pointer) in pointers.enumerated() { columns[k] = pointer }
  return columns
}

/// Steps of the golden ratio: spread evenly, the same in every run.
func spread(_ n: Int, _ low: Double, _ high: Double, start: Double) -> [Double] {
  (0..<n).map { i in
    let x = start + Double(i) * 0.618_033_988_749_894_9
    return low + (high - low) * (x - x.rounded(.down))
  }
}

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], scalingFactor: .kilo, maxDuration: .seconds(3))
  let model = Model(couplings: .scenarioII, widths: .twoBody)

  Benchmark("chain, 4096 points", configuration: .init(scalingFactor: .kilo)) { benchmark in
    let n = 4096
    let x = columns([
      [Double](repeating: 240, count: n), spread(n, 0.8, 1.2, start: 0), spread(n, 1, 200, start: 0.3),
      spread(n, -9, -3, start: 0.7).map { Double.pow(10, $0) },
    ])
    let out = memory([Double](repeating: 0, count: n))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(evaluatePointwise(Kernels.sigma_ee_monophoton.self, model, n, x, out))
    }
  }

  Benchmark("plane, 512 x 512", configuration: .init(scalingFactor: .one)) { benchmark in
    let n = 512
    let axes = columns([
      [240], [1], (0..<n).map { 1 + 199 * Double($0) / Double(n - 1) },
      (0..<n).map { Double.pow(10, -9 + 6 * Double($0) / Double(n - 1)) },
    ])
    var sizes = InlineArray<6, Int>(repeating: 1)
    (sizes[2], sizes[3]) = (n, n)
    let out = memory([Double](repeating: 0, count: n * n))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(evaluateGrid(Kernels.sigma_ee_monophoton.self, model, sizes, axes, out))
    }
  }

  Benchmark("sum of 64 terms, 4096 points", configuration: .init(scalingFactor: .one)) { benchmark in
    let near = spread(64, -1, 1, start: 0).map { Double.pow(10, $0) }
    let sum = DecaySum(near.map { .init(weight: 1, near: $0, far: 2 * $0) })
    let x = memory(spread(4096, -4, 1, start: 0).map { Double.pow(10, $0) })
    let out = memory([Double](repeating: 0, count: 4096))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      sum.evaluate(x, count: 4096, into: out)
    }
    blackHole(out[0])
  }

  Benchmark("limits, 4096 masses", configuration: .init(scalingFactor: .one)) { benchmark in
    let masses = (0..<4096).map { -7.0 + 7.5 * Double($0) / 4096 }
    let amplitude = masses.map { 1e14 * Double.exp(-2 * Double.exp($0)) }
    let near = masses.map { 6e13 * Double.exp(4 * $0) }
    let far = near.map { $0 * (80.0 / 60) }
    var lower = [Double](repeating: .nan, count: 4096)
    var upper = lower
    var status = [SolveStatus](repeating: .invalidInput, count: 4096)
    var solver = LimitSolver()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      status.withUnsafeMutableBufferPointer {
        solver.excludedIntervals(
          .dipole, amplitude: amplitude, near: near, far: far, lower: &lower, upper: &upper, status: $0)
      }
      blackHole(lower)
    }
  }

  Benchmark("events, 4096 photons", configuration: .init(scalingFactor: .one)) { benchmark in
    let N = HeavyNeutrino(model, flavours: FlavourCouplings(.e))
    guard let sampler = try? EventSampler(N, sqrt_s: 240, m_N: 100, d_gamma: 1e-5) else {
      fatalError("the sampler of 100 GeV at 240 GeV cannot be made")
    }
    let photon = memory([Double](repeating: 0, count: 4 * 4096))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      sampler.fill(seed: 1, first: 0, 4096, EventArrays(stride: 4096, photon: photon))
    }
    blackHole(photon[0])
  }
}
