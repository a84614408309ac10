// swift-tools-version: 6.1
import PackageDescription

// The fuzzer of the readers of the command line, whose sources are linked here. Built, and linked with libFuzzer, by run.sh.
let package = Package(
  name: "fuzz",
  products: [.library(name: "readers", type: .dynamic, targets: ["readers"])],
  dependencies: [
    .package(name: "NuDipole", path: "../.."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(
      name: "readers",
      dependencies: [
        .product(name: "NuDipole", package: "NuDipole"),
        .product(name: "Yams", package: "Yams"),
      ])
  ]
)
