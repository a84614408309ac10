// swift-tools-version: 6.1
import PackageDescription

// Times the limits of 10^5 masses; compare.py does the same with SciPy and contourpy. `./run` builds and runs both.
let package = Package(
  name: "LimitsBenchmark",
  dependencies: [.package(name: "NuDipole", path: "../..")],
  targets: [
    .executableTarget(
      name: "limitsbench",
      dependencies: [
        .product(name: "Limits", package: "NuDipole"), .product(name: "LaneMath", package: "NuDipole"),
      ])
  ]
)
