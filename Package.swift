// swift-tools-version: 6.1
import PackageDescription

// The floors of docs/architecture.md, from the ground up: an upper floor imports lower ones only.
// Instruction set, export map and SONAME are the Makefile's business: no unsafe flags here.
let package = Package(
  name: "NuDipole",
  products: [
    .library(name: "NuDipole", targets: ["NuDipole"]),
    .library(name: "LaneMath", targets: ["LaneMath"]),
  ],
  targets: [
    .target(name: "CLanes", path: "CSupport/CLanes"),
    .target(name: "CLibc", path: "CSupport/CLibc"),
    .systemLibrary(
      name: "COpenBLAS", path: "CSupport/COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    .systemLibrary(name: "CNuDipole", path: "include"),

    .target(name: "LaneMath", dependencies: ["CLanes"]),
    .target(name: "DipoleKernels", dependencies: ["LaneMath"]),
    .target(name: "LinearAlgebra", dependencies: ["COpenBLAS"]),
    .target(name: "Limits", dependencies: ["LaneMath", "LinearAlgebra", "CLibc"]),
    .target(name: "Batch", dependencies: ["DipoleKernels", "LaneMath"]),
    .target(name: "NuDipole", dependencies: ["Batch", "DipoleKernels", "Limits"]),

    .testTarget(name: "NuDipoleTests", dependencies: ["NuDipole"]),
  ],
  cLanguageStandard: .c11
)
