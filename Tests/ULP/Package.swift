// swift-tools-version: 6.1
import PackageDescription

// Measures LaneMath against MPFR (Debian: libmpfr-dev). A package of its own, so that neither users nor
// the test suite need MPFR; `make ulp` runs it and rewrites the committed bounds.
let package = Package(
  name: "ULP",
  dependencies: [.package(name: "NuDipole", path: "../..")],
  targets: [
    .target(name: "CReference", linkerSettings: [.linkedLibrary("mpfr"), .linkedLibrary("gmp")]),
    .executableTarget(
      name: "ulp",
      dependencies: ["CReference", .product(name: "LaneMath", package: "NuDipole")]),
  ]
)
