#!/usr/bin/env bash
# arm64_library.sh WORK: compiles the shared library for arm64 Linux on another machine, as WORK/lib/libnudipole.so.0, and puts
# Debian's OpenBLAS for arm64 beside it. Swift's toolchain for x86-64 has no standard library for arm64 Linux, but an embedded one
# for bare arm64, which is all that the library needs; headers and linker are those of Debian's cross compiler. SwiftPM cannot
# build for that target, so the modules of the product nudipole_c are compiled one by one, each after what it imports.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p "$1/lib" "$1/apt"
work=$(realpath "$1") triple=aarch64-linux-gnu

headers=()
for directory in CSupport/C*/include include; do
  headers+=(-Xcc "-fmodule-map-file=$directory/module.modulemap" -Xcc "-I$directory")
done
objects=()
for module in LaneMath LinearAlgebra DipoleKernels Limits Batch NuDipole NuDipoleC; do
  mapfile -t sources < <(find "Sources/$module" -name '*.swift' | sort)
  # A NEON register holds two doubles.
  swiftc -target aarch64-none-none-elf -enable-experimental-feature Embedded -wmo -O -parse-as-library -swift-version 6 -DLANES_2 \
    -Xfrontend -function-sections -Xcc -fPIC -Xcc "-isystem/usr/$triple/include" "${headers[@]}" -I "$work" \
    -module-cache-path "$work/cache" -module-name $module -package-name nudipole -emit-module \
    -emit-module-path "$work/$module.swiftmodule" -c "${sources[@]}" -o "$work/$module.o"
  objects+=("$work/$module.o")
done
for module in CLapack CThreads CProfile; do
  $triple-gcc -std=gnu11 -O2 -fPIC -ffunction-sections -Wall -Wextra -Werror -D_GNU_SOURCE -ICSupport/$module/include \
    -c CSupport/$module/*.c -o "$work/$module.o"
  objects+=("$work/$module.o")
done
# RUNPATH: an OpenBLAS beside the library is taken first.
$triple-gcc -shared -o "$work/lib/libnudipole.so.0" "${objects[@]}" -Wl,-soname=libnudipole.so.0 \
  -Wl,--version-script=CSupport/nudipole.map -Wl,--gc-sections -Wl,--as-needed -Wl,-z,defs -Wl,-z,now -Wl,-z,text -Wl,-s \
  -Wl,-rpath,'$ORIGIN' -lm -ldl -pthread

# With lists of packages of its own: the machine's stay as they are.
[ -e "$work/lib/libopenblas.so.0" ] && exit 0
cd "$work/apt"
mkdir -p state/lists/partial cache/archives/partial
: >status
options=(-q -o APT::Architecture=arm64 -o APT::Architectures::=arm64 -o "Dir::State=$PWD/state" -o "Dir::State::status=$PWD/status"
  -o "Dir::Cache=$PWD/cache" -o APT::Sandbox::User="$(id -un)")
apt-get "${options[@]}" update
apt-get "${options[@]}" download libopenblas0-pthread
dpkg -x libopenblas0-pthread_*_arm64.deb .
cp -L usr/lib/$triple/openblas-pthread/libopenblas.so.0 "$work/lib"
