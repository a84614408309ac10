#!/usr/bin/env bash
# swift_documentation.sh OUTPUT [BUILD]: the DocC catalogue of the Swift package as static pages, with what the toolchain
# brings: a build (made for debugging, unless BUILD is the directory of one, as .build/release), its symbol graph, docc. No
# plugin, so that users of the package inherit nothing. Warnings are errors.
set -euo pipefail
cd "$(dirname "$0")/.."
output=$1 build=${2:-.build-docs/debug} symbols=build/docs/symbols
rm -rf "$symbols" "$output"
mkdir -p "$symbols" "$output"
[ $# -gt 1 ] || swift build --quiet --target NuDipole --scratch-path .build-docs
target=$(swift -print-target-info | sed -n 's/.*"triple": "\(.*\)".*/\1/p')
swift symbolgraph-extract -module-name NuDipole -target "$target" \
  -I "$build/Modules" -Xcc -fmodule-map-file=CSupport/CLapack/include/module.modulemap \
  -Xcc -fmodule-map-file=CSupport/CThreads/include/module.modulemap -Xcc -fmodule-map-file=CSupport/CLanes/include/module.modulemap \
  -Xcc -fmodule-map-file=CSupport/CLibc/include/module.modulemap -minimum-access-level public -skip-synthesized-members \
  -experimental-allowed-reexported-modules=LaneMath,DipoleKernels,Batch,Limits -output-dir "$symbols"
# Beside the compiler, wherever that is a link to.
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
"$docc" convert Sources/NuDipole/NuDipole.docc --additional-symbol-graph-dir "$symbols" --output-dir "$output" \
  --fallback-display-name NuDipole --fallback-bundle-identifier nudipole --warnings-as-errors
