#!/usr/bin/env bash
# run.sh ISA SECONDS [TARGET...]: fuzzes the targets, SECONDS each, from the corpora in corpus/; what it finds goes to build/fuzz.
# Targets: api (the C interface); csv, analysis, rows (readers of the command line); python-analysis, python-limit,
# python-recoils (readers of the Python package, which has to be in .venv). MERGE=1 afterwards puts the least number of inputs that
# cover as much into the corpora.
set -euo pipefail
cd "$(dirname "$0")/../.."
isa=$1 seconds=$2
shift 2
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(api csv analysis rows python-analysis python-limit python-recoils)
architecture=()
[ "$isa" = baseline ] || architecture=(-Xcc "-march=$isa")
work=$PWD/build/fuzz scratch=.build-fuzz/package
mkdir -p "$work"

echo "building the fuzzers with AddressSanitizer ($isa; the first time takes some minutes)"
coverage=inline-8bit-counters,pc-table,trace-cmp
flags=(-c release --sanitize=address "${architecture[@]}" -Xswiftc "-sanitize-coverage=edge,$coverage"
  -Xcc "-fsanitize-coverage=$coverage" --package-path Tests/Fuzz --scratch-path "$scratch" --quiet)
# Not Embedded: the library is built as Swift users get it, with its checks of arithmetic and bounds.
swift build "${flags[@]}" --product nudipole_c
swift build "${flags[@]}"
products=$PWD/$scratch/release
# The clang and the runtimes of the Swift toolchain.
toolchain=$(dirname "$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')")
clang=$toolchain/../bin/clang
sed -n 's/^ND_QUANTITY_\([0-9]\)(\([A-Za-z0-9_]*\),.*/QUANTITY(\2, \1)/p' include/nudipole.h >"$work/quantities.inc"
link=(-g -O1 -fsanitize=address,fuzzer -fuse-ld=lld "-L$products" "-Wl,-rpath,$products")
"$clang" -std=c11 -Wall -Wextra -Werror -Iinclude "-I$work" Tests/Fuzz/api.c "${link[@]}" -lnudipole_c -lm -o "$work/api"
"$clang" "${link[@]}" -lreaders "-Wl,-rpath,$toolchain/swift/linux" -o "$work/readers"

# One thread each; a crash is reported by the sanitizer, not by Swift.
export OPENBLAS_NUM_THREADS=1 SWIFT_BACKTRACE=enable=no
fuzz() { # fuzz TARGET ARGUMENT...
  local target=$1
  shift
  case $target in
    api) "$work/api" "$@" ;;
    python-*) PYTHONPATH='' .venv/bin/python Tests/Fuzz/readers.py "${target#python-}" "$@" ;;
    *) READER=$target "$work/readers" "$@" ;;
  esac
}
found=0
for target in "${targets[@]}"; do
  corpus=Tests/Fuzz/corpus/$target.tar.gz
  mkdir -p "$work/inputs/$target" "$work/findings/$target"
  [ ! -e "$corpus" ] || tar -xzf "$corpus" -C "$work/inputs/$target"
  case $target in api) length=600 ;; *) length=3000 ;; esac
  echo "$target: $seconds s, from $(find "$work/inputs/$target" -type f | wc -l) inputs; log in build/fuzz/$target.log"
  # Seconds an input, of the clock: more on a busy machine.
  fuzz "$target" "-max_total_time=$seconds" -timeout="${FUZZ_TIMEOUT:-10}" -rss_limit_mb=2048 "-max_len=$length" -print_final_stats=1 \
    "-artifact_prefix=$work/findings/$target/" "$work/inputs/$target" >"$work/$target.log" 2>&1 || {
    found=$((found + 1))
    tail -n 40 "$work/$target.log"
  }
  sed -n 's/^#\([0-9]*\)[[:space:]]*DONE *cov: \([0-9]*\).*/  \1 executions, \2 places covered/p' "$work/$target.log"
  # Atheris cannot merge: its corpora are a few files by hand.
  if [ -n "${MERGE:-}" ] && [[ $target != python-* ]]; then
    rm -rf "$work/merged" && mkdir "$work/merged"
    fuzz "$target" -set_cover_merge=1 -use_counters=0 "-max_len=$length" "$work/merged" "$work/inputs/$target" >"$work/$target.merge.log" 2>&1
    tar --sort=name --owner=0 --group=0 --mtime=@0 -czf "$corpus" -C "$work/merged" .
  fi
done
echo "fuzzing: $((${#targets[@]} - found)) passed, $found failed"
[ "$found" -eq 0 ]
