#!/usr/bin/env bash
# arm64.sh LIBRARY: compiles the shared library for arm64, and runs the tests of C, C++ and Fortran with it on an emulated processor
# (qemu-user). Results of all quantities, events, rates and limits must have the bits of LIBRARY, which is for x86-64 and runs
# natively, on a processor with a fused multiply-add. For `make arm64`.
set -uo pipefail
cd "$(dirname "$0")/../.."
library=$(realpath "$1") work=build/arm64 triple=aarch64-linux-gnu
mkdir -p $work/native
unset NUDIPOLE_ISA
. Tests/Library/suites.sh

echo "compiling libnudipole.so for arm64"
tools/arm64_library.sh $work >$work/build.log 2>&1 || { tail -n 20 $work/build.log && exit 1; }
arm64=$work/lib/libnudipole.so.0
# A processor of ARMv8.0: instructions that came later end the program.
emulated() { qemu-aarch64 -cpu cortex-a57 -L /usr/$triple -E LD_LIBRARY_PATH="$PWD/$work/lib" "$@"; }

symbols() { # nd_* and nothing else leaves the library, it needs the system's libraries alone, nothing is written into its code
  local p=0 f=0
  check() { if eval "$2"; then p=$((p + 1)); else f=$((f + 1)) && echo "failed: $1"; fi; }
  sed -n 's/^    \(nd_.*\);/\1/p' CSupport/nudipole.map | sort >$work/expected
  nm -D --defined-only $arm64 | awk '$2 != "A" { print $3 }' | sed 's/@.*//' | sort >$work/exported
  readelf -d $arm64 >$work/dynamic
  check "exports: $(diff $work/expected $work/exported | head -n 5)" "cmp -s $work/expected $work/exported"
  check SONAME "grep -q 'SONAME.*\[libnudipole.so.0\]' $work/dynamic"
  check 'libraries' "! grep NEEDED $work/dynamic | grep -v -E '\[(libc\.so\.6|libm\.so\.6|ld-linux-aarch64\.so\.1)\]'"
  check 'relocations of code' "! grep TEXTREL $work/dynamic"
  check 'multiply-add as a call' "! nm -D --undefined-only $arm64 | grep -w fma"
  check 'vectors of two doubles' "$triple-objdump -d $arm64 | grep -c 'fmla.*v[0-9]*\.2d' >$work/vectors"
  echo "$p passed, $f failed"
  [ $f -eq 0 ]
}

same_bits() { # a line of results counts as one
  gcc -std=c99 -O1 -Iinclude Tests/Library/bits.c -o $work/native/bits "$library" -lm &&
    $triple-gcc -std=c99 -O1 -Iinclude Tests/Library/bits.c -o $work/bits $arm64 -lm || return 1
  ln -sf "$library" $work/native/libnudipole.so.0
  LD_LIBRARY_PATH=$work/native $work/native/bits >$work/native/bits.txt && emulated $work/bits >$work/bits.txt || return 1
  [ "$(wc -l <$work/bits.txt)" = "$(wc -l <$work/native/bits.txt)" ] && [ -s $work/bits.txt ] || return 1
  paste -d ' ' $work/native/bits.txt $work/bits.txt | awk '
    $1 == $3 && $2 == $4 { passed++; next }
    { failed++; print "failed:", $0 }
    END { printf "%d passed, %d failed\n", passed, failed; exit failed > 0 }'
}

for test in test_library test_api test_limits test_events test_recoils test_threads test_allocations test_concurrency; do
  $triple-gcc -std=c99 -O1 -D_POSIX_C_SOURCE=200809L -Iinclude Tests/C/$test.c -o $work/$test $arm64 -lm -pthread || exit 1
done
$triple-g++ -std=c++17 -O1 -Iinclude Tests/Cxx/test_api.cpp -o $work/test_cxx $arm64 -pthread || exit 1
$triple-gfortran -std=f2018 -J $work -o $work/test_fortran include/nudipole.f90 Tests/Fortran/test_table.f90 $arm64 || exit 1

suite 'arm64: symbols' symbols
suite 'arm64: OpenBLAS' emulated $work/test_library arm64
suite 'arm64: C' emulated $work/test_api
suite 'arm64: C limits' emulated $work/test_limits
suite 'arm64: C events' emulated $work/test_events
suite 'arm64: C recoils' emulated $work/test_recoils
suite 'arm64: C threads' emulated $work/test_threads
suite 'arm64: C allocations' emulated $work/test_allocations
suite 'arm64: C threads and processes' emulated $work/test_concurrency
suite 'arm64: C++' emulated $work/test_cxx
suite 'arm64: Fortran, references' emulated $work/test_fortran Tests/References
suite 'arm64: bits of x86-64' same_bits

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
