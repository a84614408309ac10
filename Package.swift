// swift-tools-version: 6.1
import PackageDescription

// The floors of docs/architecture.md, from the ground up: an upper floor imports lower ones only.
// Instruction set, export map and SONAME are the Makefile's business: no unsafe flags here.
let package = Package(
  name: "NuDipole",
  products: [
    .library(name: "NuDipole", targets: ["NuDipole"]),
    .library(name: "LaneMath", targets: ["LaneMath"]),
    .library(name: "Limits", targets: ["Limits"]),
    .library(name: "nudipole_c", type: .dynamic, targets: ["NuDipoleC"]),
  ],
  targets: [
    .target(name: "CLanes", path: "CSupport/CLanes"),
    .target(name: "CLibc", path: "CSupport/CLibc"),
    .target(
      name: "CLapack", path: "CSupport/CLapack", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("pthread")]),
    .target(
      name: "CThreads", path: "CSupport/CThreads", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("pthread")]),
    .target(name: "CProfile", path: "CSupport/CProfile", cSettings: [.define("_GNU_SOURCE")]),
    .systemLibrary(name: "CNuDipole", path: "include"),

    .target(name: "LaneMath", dependencies: ["CLanes"]),
    .target(name: "DipoleKernels", dependencies: ["LaneMath"]),
    .target(name: "LinearAlgebra", dependencies: ["CLapack"]),
    .target(
      name: "Limits", dependencies: ["LaneMath", "LinearAlgebra", "CLibc"],
      linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Batch", dependencies: ["DipoleKernels", "LaneMath", "CThreads"]),
    .target(
      name: "NuDipole", dependencies: ["LaneMath", "Batch", "DipoleKernels", "LinearAlgebra", "Limits"]),
    .target(
      name: "NuDipoleC",
      dependencies: [
        "NuDipole", "LaneMath", "LinearAlgebra", "Batch", "DipoleKernels", "CNuDipole", "CLibc", "CProfile",
      ]),

    .testTarget(
      name: "LaneMathTests", dependencies: ["LaneMath"], exclude: ["References", "digests.csv"]),
    .testTarget(name: "LimitsTests", dependencies: ["Limits", "LaneMath"], exclude: ["References"]),
    .testTarget(name: "NuDipoleTests", dependencies: ["NuDipole"], exclude: ["digests.csv"]),
  ],
  cLanguageStandard: .c11
)

// The Swift tests do not need the C interface, which takes minutes to compile.
if Context.environment["NUDIPOLE_WITHOUT_C"] != nil {
  package.products.removeAll { $0.name == "nudipole_c" }
  package.targets.removeAll { $0.name == "NuDipoleC" }
}
