// swift-tools-version: 6.1
import PackageDescription

// The hot loops under ordo-one's benchmark tool, for profilers and for wall-clock baselines. A package of its own, so that
// nobody but its reader needs the tool. See `run`; the first build takes about five minutes.
let package = Package(
  name: "Profiling",
  dependencies: [
    .package(name: "NuDipole", path: "../.."),
    // Without its traits: jemalloc is not needed, Tests/C/test_allocations.c counts allocations.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "HotLoops",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"), .product(name: "NuDipole", package: "NuDipole"),
      ],
      path: "Benchmarks/HotLoops",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
