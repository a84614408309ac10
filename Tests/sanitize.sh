#!/usr/bin/env bash
# sanitize.sh ISA [SANITIZER...]: the tests under AddressSanitizer and ThreadSanitizer, for `make sanitize`. The last line adds up:
# 'N passed, N failed'. What each covers and why some do not: docs/robustness.md.
set -uo pipefail
cd "$(dirname "$0")/.."
isa=$1
shift
sanitizers=("$@")
[ ${#sanitizers[@]} -gt 0 ] || sanitizers=(address thread)
export LC_ALL=C SWIFT_BACKTRACE=enable=no
architecture=()
[ "$isa" = baseline ] || architecture=(-Xcc "-march=$isa")
toolchain=$(dirname "$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')")
clang=$toolchain/../bin/clang
logs=build/sanitize-logs
mkdir -p "$logs"
passed=0 failed=0

suite() { # suite NAME COMMAND...: passed if the command is and no sanitizer reports
  local name=$1 log start=$SECONDS
  shift
  log=$logs/${name//[^A-Za-z0-9]/_}.log
  printf '%-40s' "$name"
  if "$@" >"$log" 2>&1 && ! grep -qE 'ERROR: (Address|Leak)Sanitizer|WARNING: ThreadSanitizer: (data race|lock|heap|signal|dest)' "$log"; then
    passed=$((passed + 1))
    echo "passed ($((SECONDS - start)) s)"
  else
    failed=$((failed + 1))
    echo "failed ($((SECONDS - start)) s): $log"
    grep -nE 'ERROR: |WARNING: ThreadSanitizer|SUMMARY|failed' "$log" | head -n 20
  fi
}

for sanitizer in "${sanitizers[@]}"; do
  scratch=.build-sanitize/$sanitizer
  # Embedded Swift has no sanitizers: the library is the normal one, of the same sources. The symbols have their version, but the
  # export map would hide the allocator of the sanitizer from Swift's run-time.
  map=$PWD/build/sanitize.map
  echo 'NUDIPOLE_0 { global: nd_*; };' >"$map"
  flags=(-c release --sanitize="$sanitizer" "${architecture[@]}" --scratch-path "$scratch" -Xlinker -soname=libnudipole.so.0
    -Xlinker "--version-script=$map")
  # Leaks are looked for where a process ends with nothing in use: not in Swift's own runtime, Fortran's and Python's.
  export ASAN_OPTIONS=detect_leaks=0
  suite "$sanitizer: builds" swift build "${flags[@]}" --build-tests --quiet
  products=$PWD/$scratch/release
  ln -sf libnudipole_c.so "$products/libnudipole.so.0"
  suite "$sanitizer: Swift" swift test "${flags[@]}" --disable-xctest --skip-build

  compile=("-fsanitize=$sanitizer" -g -O1 -Iinclude "-L$products" "-Wl,-rpath,$products" -fuse-ld=lld)
  # What Swift's ThreadSanitizer watches.
  [ "$sanitizer" = thread ] && compile+=("-L$toolchain/swift/linux" "-Wl,-rpath,$toolchain/swift/linux" -ldispatch -lBlocksRuntime)
  for test in api limits events threads concurrency; do
    program=build/sanitize_${sanitizer}_$test
    suite "$sanitizer: C $test builds" "$clang" -std=c99 -D_POSIX_C_SOURCE=200809L "${compile[@]}" "Tests/C/test_$test.c" \
      -o "$program" -lnudipole_c -lm -pthread
    suite "$sanitizer: C $test" env ASAN_OPTIONS=detect_leaks=1 "$program"
  done
  program=build/sanitize_${sanitizer}_cxx
  suite "$sanitizer: C++ builds" "$clang++" -std=c++17 "${compile[@]}" Tests/Cxx/test_api.cpp -o "$program" -lnudipole_c -pthread
  suite "$sanitizer: C++" env ASAN_OPTIONS=detect_leaks=1 "$program"

  [ "$sanitizer" = thread ] && continue
  # Programs of compilers without this runtime get it before everything else.
  preload=$("$clang" -print-resource-dir)/lib/linux/libclang_rt.asan-x86_64.so
  program=build/sanitize_${sanitizer}_fortran
  suite "$sanitizer: Fortran builds" gfortran -g -J build -o "$program" include/nudipole.f90 Tests/Fortran/test_table.f90 \
    "-L$products" -lnudipole_c "-Wl,-rpath,$products" -Wl,--allow-shlib-undefined
  suite "$sanitizer: Fortran" env LD_PRELOAD="$preload" "$program" Tests/References
  # The library of this build has one level only.
  suite "$sanitizer: Python" env LD_PRELOAD="$preload" LD_LIBRARY_PATH="$products" \
    .venv/bin/python -m pytest -q -p no:cacheprovider --deselect Tests/Python/test_profile.py::test_instruction_sets Tests/Python
done
echo "sanitizers: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
