// swift-tools-version: 6.1
import PackageDescription

// The command line is a package of its own, so that users of the library do not inherit what it depends on.
let package = Package(
  name: "nudipole",
  dependencies: [
    .package(name: "NuDipole", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .executableTarget(
      name: "nudipole",
      dependencies: [
        .product(name: "NuDipole", package: "NuDipole"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      path: ".")
  ]
)
