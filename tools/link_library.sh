#!/usr/bin/env bash
# link_library.sh OUTPUT SONAME MAP SCRATCH: links the objects that SwiftPM left in SCRATCH/ISA for the three instruction sets
# of x86-64 and CSupport/Dispatch into one shared library. In the objects of a level everything is local but nd_*, which get the
# level's name: specialisations of the standard library have the same names at every level, and must not be merged.
set -euo pipefail
output=$1 soname=$2 map=$3 scratch=$4
work=$scratch/link
mkdir -p "$work"
sed -n 's/^    \(nd_.*\);/\1/p' "$map" >"$work/exports"
sed 's/^/-u /' "$work/exports" >"$work/roots"
levels=()
for isa in baseline x86-64-v3 x86-64-v4; do
  level=${isa#x86-64-}
  sed "s/.*/& &_$level/" "$work/exports" >"$work/$level.names"
  ld -r --force-group-allocation --gc-sections --strip-debug "@$work/roots" -o "$work/$level.whole.o" "@$scratch/$isa/release/nudipole_c.product/Objects.LinkFileList"
  objcopy --keep-global-symbols="$work/exports" "$work/$level.whole.o" "$work/$level.local.o"
  objcopy --redefine-syms="$work/$level.names" "$work/$level.local.o" "$work/$level.o"
  rm "$work/$level.whole.o" "$work/$level.local.o"
  levels+=("$work/$level.o")
done
gcc -std=gnu11 -O2 -fPIC -Wall -Wextra -Werror -c CSupport/Dispatch/dispatch.c -o "$work/dispatch.o"
# RUNPATH: an OpenBLAS beside the library is taken first, as in the Python wheel.
gcc -shared -o "$work/symbols.so" "$work/dispatch.o" "${levels[@]}" -Wl,-soname="$soname" -Wl,--version-script="$map" \
  -Wl,--gc-sections -Wl,--as-needed -Wl,-z,defs -Wl,-z,now -Wl,-rpath,'$ORIGIN' -lm -ldl -pthread
# With the names of all functions, for profilers and debuggers.
mv "$work/symbols.so" "${output%.so}-symbols.so"
strip -o "$output.new" "${output%.so}-symbols.so"
mv "$output.new" "$output"
