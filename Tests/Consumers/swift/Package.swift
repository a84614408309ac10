// swift-tools-version: 6.1
import PackageDescription

// A stranger's package: it must not inherit the dependencies of the command line.
let package = Package(
  name: "stranger",
  dependencies: [.package(name: "NuDipole", path: "../../..")],
  targets: [
    .executableTarget(name: "stranger", dependencies: [.product(name: "NuDipole", package: "NuDipole")])
  ]
)
