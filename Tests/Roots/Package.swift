// swift-tools-version: 6.1
import PackageDescription

// Random mixtures against a dense scan, doubtful ones decided with 50 digits: see judge.py. A package of its own
// because nobody but its reader needs it.
let package = Package(
  name: "Roots",
  dependencies: [.package(name: "NuDipole", path: "../..")],
  targets: [
    .executableTarget(
      name: "roots",
      dependencies: [
        .product(name: "Limits", package: "NuDipole"), .product(name: "LaneMath", package: "NuDipole"),
      ])
  ]
)
