// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "example",
  dependencies: [.package(name: "NuDipole", path: "../..")],
  targets: [
    .executableTarget(
      name: "example", dependencies: [.product(name: "NuDipole", package: "NuDipole")], path: ".",
      sources: ["main.swift"])
  ]
)
