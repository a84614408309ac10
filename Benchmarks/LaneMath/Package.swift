// swift-tools-version: 6.1
import PackageDescription

// Times LaneMath beside SLEEF (Debian: libsleef-dev), glibc's libmvec and glibc's scalar functions. A package
// of its own, so that nobody but its reader needs them. `./run` builds it for AVX-512 and AVX2 and prints the
// tables.
let package = Package(
  name: "LaneMathBenchmark",
  dependencies: [.package(name: "NuDipole", path: "../..")],
  targets: [
    .target(
      name: "CVectorMath",
      linkerSettings: [.linkedLibrary("sleef"), .linkedLibrary("mvec"), .linkedLibrary("m")]),
    .executableTarget(
      name: "lanebench",
      dependencies: ["CVectorMath", .product(name: "LaneMath", package: "NuDipole")]),
  ]
)
