// swift-tools-version: 6.1
import PackageDescription

// The floors of docs/architecture.md, from the ground up; an upper floor imports lower ones only.
// Instruction set, export map and SONAME are the Makefile's business: no unsafe flags here.
let package = Package(
  name: "NuDipole",
  products: [
    .library(name: "LaneMath", targets: ["LaneMath"])
  ],
  targets: [
    .target(name: "CLanes", path: "CSupport/CLanes"),
    .target(name: "LaneMath", dependencies: ["CLanes"]),
    .target(name: "DipoleKernels", dependencies: ["LaneMath"]),
  ],
  cLanguageStandard: .c11
)
